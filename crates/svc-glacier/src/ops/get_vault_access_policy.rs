//! GetVaultAccessPolicy: <https://docs.aws.amazon.com/amazonglacier/latest/dev/api-GetVaultAccessPolicy.html>

use api_glacier::{
    GetVaultAccessPolicy, GetVaultAccessPolicyInput, GetVaultAccessPolicyOutput, VaultAccessPolicy,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Glacier;
use crate::access::{FoundVault, touch_vault};
use crate::document::shown;
use crate::refusal::not_found;

impl Handler<GetVaultAccessPolicy> for Glacier {
    type Touches = Touch<FoundVault>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetVaultAccessPolicyInput,
    ) -> Result<Self::Touches, Failure> {
        touch_vault::<GetVaultAccessPolicy>(cx, &input.account_id, &input.vault_name).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &GetVaultAccessPolicyInput,
        vault: Allowed<FoundVault>,
    ) -> Result<GetVaultAccessPolicyOutput, Failure> {
        let vault = vault.require()?;
        let none = || not_found(format!("No vault access policy is set for: {}", vault.arn()));
        let stored = vault.access_policy.as_deref().ok_or_else(none)?;
        let policy = Some(shown(cx, stored).await?);
        Ok(GetVaultAccessPolicyOutput { policy: Some(VaultAccessPolicy { policy }) })
    }
}
