//! `DetachGroupPolicy`: detaches a managed policy from a group.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachGroupPolicy.html>

use api_iam::DetachGroupPolicyRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::GroupRecord;
use wire::Empty;

use crate::entity::Lookup;
use crate::{Iam, attachment};

impl Handler<api_iam::DetachGroupPolicy> for Iam {
    type Touches = Touch<Lookup<GroupRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DetachGroupPolicyRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.group_name).await?;
        let access =
            found.access("iam:DetachGroupPolicy").key("iam:PolicyARN", input.policy_arn.clone());
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DetachGroupPolicyRequest,
        allowed: Allowed<Lookup<GroupRecord>>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        attachment::detach(cx, allowed.record()?, &input.policy_arn).await?;
        Ok(Empty {})
    }
}
