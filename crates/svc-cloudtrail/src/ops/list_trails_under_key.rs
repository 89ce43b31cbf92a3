//! ListTrailsUnderKey, of Ironkeep's own API: trails of the account that have their files written
//! under a key of KMS. Files that are there are versions of objects.

use api_ironkeep::{
    ListTrailsUnderKey, ListTrailsUnderKeyRequest, ListTrailsUnderKeyResponse, ResourceUnderKey,
    errors,
};
use engine::{Allowed, Ctx, Failure, Handler, PageRequest, PageRules, Paging, Touch, View};
use wire::Operation;

use crate::CloudTrail;
use crate::trail::TRAILS;

/// Those that one call looks at; where none of them is under the key, the page is empty and the token goes on.
const RULES: PageRules = PageRules {
    items_default: 100,
    items_max: 100,
    tokens_expire: true,
    invalid_token: || errors::invalid_parameter_exception("NextToken is not of this list."),
};

impl Handler<ListTrailsUnderKey> for CloudTrail {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &ListTrailsUnderKeyRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("ironkeep:ListTrailsUnderKey", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListTrailsUnderKeyRequest,
        _: Allowed<()>,
    ) -> Result<ListTrailsUnderKeyResponse, Failure> {
        let request = PageRequest {
            operation: ListTrailsUnderKey::META,
            question: &[&input.kms_key_arn],
            items: input.max_results,
            token: input.next_token.as_deref(),
        };
        let paging = Paging::new(cx, &RULES, request)?;
        let account = cx.account().clone();
        let page = paging.rows(cx, &TRAILS, &[account.as_str()], |_, _| true).await?;
        let trails = page.items.iter();
        let under = trails.filter(|(_, trail)| trail.kms_key.as_ref() == Some(&input.kms_key_arn));
        let resources = under.map(|(_, trail)| ResourceUnderKey {
            resource_arn: trail.arn(),
            version_id: None,
            message_count: None,
        });
        Ok(ListTrailsUnderKeyResponse { resources: resources.collect(), next_token: page.next })
    }
}
