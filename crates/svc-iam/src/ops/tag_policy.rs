//! `TagPolicy`: sets tags of a policy.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagPolicy.html>

use api_iam::TagPolicyRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::managed_policy::{Intent, PolicyLookup};
use crate::{Iam, managed_policy, tags};

impl Handler<api_iam::TagPolicy> for Iam {
    type Touches = Touch<PolicyLookup>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &TagPolicyRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = PolicyLookup::load(cx, &input.policy_arn, Intent::Write).await?;
        let access = tags::requested(found.access("iam:TagPolicy"), &input.tags);
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &TagPolicyRequest,
        allowed: Allowed<PolicyLookup>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut record = allowed.into_inner().into_record()?;
        tags::add(&mut record.tags, &input.tags)?;
        managed_policy::save(cx, &record)?;
        Ok(Empty {})
    }
}
