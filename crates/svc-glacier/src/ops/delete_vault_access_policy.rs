//! DeleteVaultAccessPolicy: <https://docs.aws.amazon.com/amazonglacier/latest/dev/api-DeleteVaultAccessPolicy.html>

use api_glacier::{DeleteVaultAccessPolicy, DeleteVaultAccessPolicyInput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Glacier;
use crate::access::{FoundVault, touch_vault};
use crate::manage::save;
use crate::vault::Vault;

impl Handler<DeleteVaultAccessPolicy> for Glacier {
    type Touches = Touch<FoundVault>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteVaultAccessPolicyInput,
    ) -> Result<Self::Touches, Failure> {
        touch_vault::<DeleteVaultAccessPolicy>(cx, &input.account_id, &input.vault_name).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DeleteVaultAccessPolicyInput,
        vault: Allowed<FoundVault>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&vault);
        let vault = FoundVault::take(vault)?;
        if vault.access_policy.is_some() {
            save(cx, &Vault { access_policy: None, ..vault })?;
        }
        Ok(Empty {})
    }
}
