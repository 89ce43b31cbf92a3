//! `ListPolicyVersions`: the versions of a managed policy, newest first.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicyVersions.html>

use api_iam::{ListPolicyVersionsRequest, ListPolicyVersionsResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::version_key;

use crate::managed_policy::{Intent, PolicyLookup};
use crate::page::paging;
use crate::{Iam, managed_policy};

impl Handler<api_iam::ListPolicyVersions> for Iam {
    type Touches = Touch<PolicyLookup>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListPolicyVersionsRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = PolicyLookup::load(cx, &input.policy_arn, Intent::Read).await?;
        let access = found.access("iam:ListPolicyVersions");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListPolicyVersionsRequest,
        allowed: Allowed<PolicyLookup>,
    ) -> Result<ListPolicyVersionsResponse, Failure> {
        let policy = allowed.record()?;
        let question: &[&str] = &[&input.policy_arn];
        let paging = paging::<api_iam::ListPolicyVersions>(
            cx,
            input.marker.as_deref(),
            input.max_items,
            question,
        )?;
        let versions = managed_policy::versions(cx, policy).await?;
        let newest_first = versions.iter().rev().map(|(number, version)| {
            let shown = managed_policy::wire_version(policy, *number, version.created_at_ms, None);
            (version_key(u32::MAX - number), shown)
        });
        let page = paging.items(newest_first.collect())?;
        Ok(ListPolicyVersionsResponse {
            is_truncated: page.is_truncated(),
            versions: Some(page.items),
            marker: page.next,
        })
    }
}
