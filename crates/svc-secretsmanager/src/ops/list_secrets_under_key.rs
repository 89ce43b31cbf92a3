//! ListSecretsUnderKey, of Ironkeep's own API: versions of the account's secrets whose values are
//! under a key of KMS, in all Regions.

use api_ironkeep::{
    ListSecretsUnderKey, ListSecretsUnderKeyRequest, ListSecretsUnderKeyResponse, ResourceUnderKey,
    errors,
};
use engine::{Allowed, Ctx, Failure, Handler, PageRequest, PageRules, Paging, Touch, View};
use wire::Operation;

use crate::SecretsManager;
use crate::secret::{SECRETS, SecretRecord};

/// Those that one call looks at; where none of them is under the key, the page is empty and the token goes on.
const RULES: PageRules = PageRules {
    items_default: 100,
    items_max: 100,
    tokens_expire: true,
    invalid_token: || errors::invalid_parameter_exception("NextToken is not of this list."),
};

impl Handler<ListSecretsUnderKey> for SecretsManager {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &ListSecretsUnderKeyRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("ironkeep:ListSecretsUnderKey", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListSecretsUnderKeyRequest,
        _: Allowed<()>,
    ) -> Result<ListSecretsUnderKeyResponse, Failure> {
        let request = PageRequest {
            operation: ListSecretsUnderKey::META,
            question: &[&input.kms_key_arn],
            items: input.max_results,
            token: input.next_token.as_deref(),
        };
        let paging = Paging::new(cx, &RULES, request)?;
        let account = cx.account().clone();
        let page = paging.rows(cx, &SECRETS, &[account.as_str()], |_, _| true).await?;
        let secrets = page.items.iter();
        let resources = secrets.flat_map(|(_, secret)| under(secret, &input.kms_key_arn));
        Ok(ListSecretsUnderKeyResponse { resources: resources.collect(), next_token: page.next })
    }
}

/// The versions of `secret` that are under the key.
fn under<'a>(
    secret: &'a SecretRecord,
    key_arn: &'a str,
) -> impl Iterator<Item = ResourceUnderKey> + 'a {
    let versions = secret.versions.iter();
    let versions =
        versions.filter(move |(_, version)| version.kms_key_arn.as_deref() == Some(key_arn));
    versions.map(|(version_id, _)| ResourceUnderKey {
        resource_arn: secret.arn(),
        version_id: Some(version_id.clone()),
        message_count: None,
    })
}
