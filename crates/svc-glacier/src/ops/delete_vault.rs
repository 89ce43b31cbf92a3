//! DeleteVault: <https://docs.aws.amazon.com/amazonglacier/latest/dev/api-vault-delete.html>
//!
//! Uploads and jobs of the vault are ended by the jobs that would have ended them.
//!
//! # Differs from AWS
//! A vault can be deleted as soon as its last archive is, not only after the next inventory.

use api_glacier::{DeleteVault, DeleteVaultInput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use store::Order;
use wire::Empty;

use crate::Glacier;
use crate::access::{FoundVault, touch_vault};
use crate::refusal::invalid;
use crate::tables::{ARCHIVES, VAULTS};

impl Handler<DeleteVault> for Glacier {
    type Touches = Touch<FoundVault>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteVaultInput,
    ) -> Result<Self::Touches, Failure> {
        touch_vault::<DeleteVault>(cx, &input.account_id, &input.vault_name).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DeleteVaultInput,
        vault: Allowed<FoundVault>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&vault);
        // Deleting what is not there is no error.
        let Some(vault) = vault.into_inner().vault else { return Ok(Empty {}) };
        let held = ARCHIVES.range(cx, &[&vault.id], None, 1, Order::Forward).await?;
        if !held.is_empty() {
            let text = format!("Vault not empty or recently written to: {}", vault.arn());
            return Err(invalid(text).into());
        }
        let key = [vault.account.as_str(), vault.region.as_str(), &vault.name];
        VAULTS.delete(cx.tx_mut(), &key);
        Ok(Empty {})
    }
}
