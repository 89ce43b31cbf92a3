//! SetVaultNotifications: <https://docs.aws.amazon.com/amazonglacier/latest/dev/api-vault-notifications-put.html>
//!
//! The configuration is kept and shown. Nothing is delivered.

use api_glacier::{SetVaultNotifications, SetVaultNotificationsInput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Glacier;
use crate::access::{FoundVault, touch_vault};
use crate::manage::{save, topic};
use crate::refusal::{invalid, missing};
use crate::vault::{Notifications, Vault};

impl Handler<SetVaultNotifications> for Glacier {
    type Touches = Touch<FoundVault>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &SetVaultNotificationsInput,
    ) -> Result<Self::Touches, Failure> {
        touch_vault::<SetVaultNotifications>(cx, &input.account_id, &input.vault_name).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &SetVaultNotificationsInput,
        vault: Allowed<FoundVault>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&vault);
        let vault = FoundVault::take(vault)?;
        let sent = input.vault_notification_config.as_ref();
        let sent = sent.ok_or_else(|| missing("vaultNotificationConfig"))?;
        let topic = topic(sent.sns_topic.as_deref())?.ok_or_else(|| missing("SNSTopic"))?;
        let events = sent.events.clone().unwrap_or_default();
        if events.is_empty() {
            return Err(missing("Events").into());
        }
        if let Some(other) = events.iter().find(|event| !EVENTS.contains(&event.as_str())) {
            return Err(invalid(format!("Invalid event: {other}")).into());
        }
        let notifications = Some(Notifications { topic, events });
        save(cx, &Vault { notifications, ..vault })?;
        Ok(Empty {})
    }
}

/// What there are notifications of.
const EVENTS: [&str; 2] = ["ArchiveRetrievalCompleted", "InventoryRetrievalCompleted"];
