//! GetVaultNotifications: <https://docs.aws.amazon.com/amazonglacier/latest/dev/api-vault-notifications-get.html>

use api_glacier::{
    GetVaultNotifications, GetVaultNotificationsInput, GetVaultNotificationsOutput,
    VaultNotificationConfig,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Glacier;
use crate::access::{FoundVault, touch_vault};
use crate::refusal::not_found;
use crate::vault::Notifications;

impl Handler<GetVaultNotifications> for Glacier {
    type Touches = Touch<FoundVault>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetVaultNotificationsInput,
    ) -> Result<Self::Touches, Failure> {
        touch_vault::<GetVaultNotifications>(cx, &input.account_id, &input.vault_name).await
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &GetVaultNotificationsInput,
        vault: Allowed<FoundVault>,
    ) -> Result<GetVaultNotificationsOutput, Failure> {
        let vault = vault.require()?;
        let none = || {
            not_found(format!("No notification configuration is set for vault: {}", vault.arn()))
        };
        let Notifications { topic, events } = vault.notifications.clone().ok_or_else(none)?;
        let config = VaultNotificationConfig { sns_topic: Some(topic), events: Some(events) };
        Ok(GetVaultNotificationsOutput { vault_notification_config: Some(config) })
    }
}
