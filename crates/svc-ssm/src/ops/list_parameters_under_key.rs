//! ListParametersUnderKey, of Ironkeep's own API: versions of the account's parameters whose values are
//! under a key of KMS, in all Regions.

use api_ironkeep::{
    ListParametersUnderKey, ListParametersUnderKeyRequest, ListParametersUnderKeyResponse,
    ResourceUnderKey, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, PageRequest, PageRules, Paging, Touch, View};
use wire::Operation;

use crate::Ssm;
use crate::parameter::PARAMETERS;
use crate::version::{VERSIONS_MAX, page as versions_of};

/// Those that one call looks at; where none of them is under the key, the page is empty and the token goes on.
const RULES: PageRules = PageRules {
    items_default: 10,
    items_max: 10,
    tokens_expire: true,
    invalid_token: || errors::invalid_parameter_exception("NextToken is not of this list."),
};

impl Handler<ListParametersUnderKey> for Ssm {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &ListParametersUnderKeyRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("ironkeep:ListParametersUnderKey", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListParametersUnderKeyRequest,
        _: Allowed<()>,
    ) -> Result<ListParametersUnderKeyResponse, Failure> {
        let request = PageRequest {
            operation: ListParametersUnderKey::META,
            question: &[&input.kms_key_arn],
            items: input.max_results,
            token: input.next_token.as_deref(),
        };
        let paging = Paging::new(cx, &RULES, request)?;
        let account = cx.account().clone();
        let page = paging.rows(cx, &PARAMETERS, &[account.as_str()], |_, _| true).await?;
        let mut resources = Vec::new();
        let limit = usize::try_from(VERSIONS_MAX).unwrap_or(usize::MAX);
        for (_, parameter) in &page.items {
            for (number, version) in versions_of(cx, parameter, (None, limit)).await? {
                if version.value.key_arn() != Some(input.kms_key_arn.as_str()) {
                    continue;
                }
                resources.push(ResourceUnderKey {
                    resource_arn: parameter.arn(),
                    version_id: Some(number.trim_start_matches('0').to_owned()),
                    message_count: None,
                });
            }
        }
        Ok(ListParametersUnderKeyResponse { resources, next_token: page.next })
    }
}
