//! DescribeVault: <https://docs.aws.amazon.com/amazonglacier/latest/dev/api-vault-get.html>

use api_glacier::{DescribeVault, DescribeVaultInput, DescribeVaultOutput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Glacier;
use crate::access::{FoundVault, touch_vault};
use crate::shown;

impl Handler<DescribeVault> for Glacier {
    type Touches = Touch<FoundVault>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DescribeVaultInput,
    ) -> Result<Self::Touches, Failure> {
        touch_vault::<DescribeVault>(cx, &input.account_id, &input.vault_name).await
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &DescribeVaultInput,
        vault: Allowed<FoundVault>,
    ) -> Result<DescribeVaultOutput, Failure> {
        Ok(shown::vault(vault.require()?))
    }
}
