//! RemoveTagsFromVault: <https://docs.aws.amazon.com/amazonglacier/latest/dev/api-RemoveTagsFromVault.html>

use api_glacier::{RemoveTagsFromVault, RemoveTagsFromVaultInput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use names::TagRules;
use wire::Empty;

use crate::Glacier;
use crate::access::{FoundVault, find_vault};
use crate::manage::save;
use crate::refusal::missing;

impl Handler<RemoveTagsFromVault> for Glacier {
    type Touches = Touch<FoundVault>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &RemoveTagsFromVaultInput,
    ) -> Result<Self::Touches, Failure> {
        let (found, access) =
            find_vault::<RemoveTagsFromVault>(cx, &input.account_id, &input.vault_name).await?;
        let keys = input.tag_keys.iter().flatten().cloned();
        Ok(Touch::new(found, access.tag_keys(keys)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &RemoveTagsFromVaultInput,
        vault: Allowed<FoundVault>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&vault);
        let mut vault = FoundVault::take(vault)?;
        let keys = input.tag_keys.as_ref().ok_or_else(|| missing("TagKeys"))?;
        TagRules::DEFAULT.remove(&mut vault.tags, keys.iter().map(String::as_str));
        save(cx, &vault)?;
        Ok(Empty {})
    }
}
