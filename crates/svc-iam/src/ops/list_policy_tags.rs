//! `ListPolicyTags`: the tags of a policy.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicyTags.html>

use api_iam::{ListPolicyTagsRequest, ListPolicyTagsResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::managed_policy::{Intent, PolicyLookup};
use crate::page::paging;
use crate::{Iam, tags};

impl Handler<api_iam::ListPolicyTags> for Iam {
    type Touches = Touch<PolicyLookup>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListPolicyTagsRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = PolicyLookup::load(cx, &input.policy_arn, Intent::Read).await?;
        let access = found.access("iam:ListPolicyTags");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListPolicyTagsRequest,
        allowed: Allowed<PolicyLookup>,
    ) -> Result<ListPolicyTagsResponse, Failure> {
        let question: &[&str] = &[&input.policy_arn];
        let paging = paging::<api_iam::ListPolicyTags>(
            cx,
            input.marker.as_deref(),
            input.max_items,
            question,
        )?;
        let record = allowed.into_inner().into_record()?;
        let page = paging.items(
            tags::wire(&record.tags).into_iter().map(|tag| (tag.key.clone(), tag)).collect(),
        )?;
        Ok(ListPolicyTagsResponse {
            is_truncated: page.is_truncated(),
            tags: page.items,
            marker: page.next,
        })
    }
}
