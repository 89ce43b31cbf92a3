//! `DetachUserPolicy`: detaches a managed policy from a user.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachUserPolicy.html>

use api_iam::DetachUserPolicyRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::UserRecord;
use wire::Empty;

use crate::entity::Lookup;
use crate::{Iam, attachment};

impl Handler<api_iam::DetachUserPolicy> for Iam {
    type Touches = Touch<Lookup<UserRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DetachUserPolicyRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.user_name).await?;
        let access = found
            .bounded_access("iam:DetachUserPolicy")
            .key("iam:PolicyARN", input.policy_arn.clone());
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DetachUserPolicyRequest,
        allowed: Allowed<Lookup<UserRecord>>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        attachment::detach(cx, allowed.record()?, &input.policy_arn).await?;
        Ok(Empty {})
    }
}
