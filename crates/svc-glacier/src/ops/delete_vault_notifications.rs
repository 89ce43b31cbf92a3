//! DeleteVaultNotifications: <https://docs.aws.amazon.com/amazonglacier/latest/dev/api-vault-notifications-delete.html>

use api_glacier::{DeleteVaultNotifications, DeleteVaultNotificationsInput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Glacier;
use crate::access::{FoundVault, touch_vault};
use crate::manage::save;
use crate::vault::Vault;

impl Handler<DeleteVaultNotifications> for Glacier {
    type Touches = Touch<FoundVault>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteVaultNotificationsInput,
    ) -> Result<Self::Touches, Failure> {
        touch_vault::<DeleteVaultNotifications>(cx, &input.account_id, &input.vault_name).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DeleteVaultNotificationsInput,
        vault: Allowed<FoundVault>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&vault);
        let vault = FoundVault::take(vault)?;
        if vault.notifications.is_some() {
            save(cx, &Vault { notifications: None, ..vault })?;
        }
        Ok(Empty {})
    }
}
