//! SetVaultAccessPolicy: <https://docs.aws.amazon.com/amazonglacier/latest/dev/api-SetVaultAccessPolicy.html>

use api_glacier::{SetVaultAccessPolicy, SetVaultAccessPolicyInput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Glacier;
use crate::access::{FoundVault, touch_vault};
use crate::document::accept;
use crate::manage::save;
use crate::vault::Vault;

impl Handler<SetVaultAccessPolicy> for Glacier {
    type Touches = Touch<FoundVault>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &SetVaultAccessPolicyInput,
    ) -> Result<Self::Touches, Failure> {
        touch_vault::<SetVaultAccessPolicy>(cx, &input.account_id, &input.vault_name).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &SetVaultAccessPolicyInput,
        vault: Allowed<FoundVault>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&vault);
        let vault = FoundVault::take(vault)?;
        let sent = input.policy.as_ref().and_then(|policy| policy.policy.as_ref());
        let access_policy = Some(accept(cx, sent).await?);
        save(cx, &Vault { access_policy, ..vault })?;
        Ok(Empty {})
    }
}
