//! AddTagsToVault: <https://docs.aws.amazon.com/amazonglacier/latest/dev/api-AddTagsToVault.html>

use api_glacier::{AddTagsToVault, AddTagsToVaultInput, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use names::{TagFault, TagRules};
use wire::AwsError;
use wire::Empty;

use crate::Glacier;
use crate::access::{FoundVault, find_vault};
use crate::manage::save;
use crate::refusal::{invalid, missing};

impl Handler<AddTagsToVault> for Glacier {
    type Touches = Touch<FoundVault>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &AddTagsToVaultInput,
    ) -> Result<Self::Touches, Failure> {
        let (found, access) =
            find_vault::<AddTagsToVault>(cx, &input.account_id, &input.vault_name).await?;
        let tags = input.tags.iter().flatten();
        let tags = tags.map(|(key, value)| (key.as_str(), value.as_str()));
        Ok(Touch::new(found, access.request_tags(tags)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &AddTagsToVaultInput,
        vault: Allowed<FoundVault>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&vault);
        let mut vault = FoundVault::take(vault)?;
        let sent = input.tags.as_ref().ok_or_else(|| missing("Tags"))?;
        let sent = sent.iter().map(|(key, value)| (key.as_str(), value.as_str()));
        TagRules::DEFAULT.add(&mut vault.tags, sent).map_err(refusal)?;
        save(cx, &vault)?;
        Ok(Empty {})
    }
}

fn refusal(fault: TagFault<'_>) -> AwsError {
    match fault {
        TagFault::TooManySent | TagFault::TooManyHeld => {
            errors::limit_exceeded_exception("A vault has at most 50 tags")
        }
        TagFault::Reserved(key) | TagFault::Key(key) | TagFault::Duplicate(key) => {
            invalid(format!("Invalid tag key: {key}"))
        }
        TagFault::Value(key) => invalid(format!("Invalid value of the tag {key}")),
    }
}
