//! ListTagsForVault: <https://docs.aws.amazon.com/amazonglacier/latest/dev/api-ListTagsForVault.html>

use api_glacier::{ListTagsForVault, ListTagsForVaultInput, ListTagsForVaultOutput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Glacier;
use crate::access::{FoundVault, touch_vault};

impl Handler<ListTagsForVault> for Glacier {
    type Touches = Touch<FoundVault>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListTagsForVaultInput,
    ) -> Result<Self::Touches, Failure> {
        touch_vault::<ListTagsForVault>(cx, &input.account_id, &input.vault_name).await
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &ListTagsForVaultInput,
        vault: Allowed<FoundVault>,
    ) -> Result<ListTagsForVaultOutput, Failure> {
        let vault = vault.require()?;
        Ok(ListTagsForVaultOutput { tags: Some(vault.tags.clone()) })
    }
}
