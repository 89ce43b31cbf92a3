//! `UntagPolicy`: removes tags of a policy.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagPolicy.html>

use api_iam::UntagPolicyRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::managed_policy::{Intent, PolicyLookup};
use crate::{Iam, managed_policy, tags};

impl Handler<api_iam::UntagPolicy> for Iam {
    type Touches = Touch<PolicyLookup>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UntagPolicyRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = PolicyLookup::load(cx, &input.policy_arn, Intent::Write).await?;
        let access = found.access("iam:UntagPolicy").tag_keys(input.tag_keys.iter().cloned());
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UntagPolicyRequest,
        allowed: Allowed<PolicyLookup>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut record = allowed.into_inner().into_record()?;
        tags::take(&mut record.tags, &input.tag_keys);
        managed_policy::save(cx, &record)?;
        Ok(Empty {})
    }
}
