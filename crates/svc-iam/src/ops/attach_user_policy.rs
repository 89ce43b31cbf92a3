//! `AttachUserPolicy`: attaches a managed policy to a user.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachUserPolicy.html>

use api_iam::AttachUserPolicyRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::UserRecord;
use wire::Empty;

use crate::entity::Lookup;
use crate::{Iam, attachment};

impl Handler<api_iam::AttachUserPolicy> for Iam {
    type Touches = Touch<Lookup<UserRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &AttachUserPolicyRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.user_name).await?;
        let access = found
            .bounded_access("iam:AttachUserPolicy")
            .key("iam:PolicyARN", input.policy_arn.clone());
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &AttachUserPolicyRequest,
        allowed: Allowed<Lookup<UserRecord>>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        attachment::attach(cx, allowed.record()?, &input.policy_arn).await?;
        Ok(Empty {})
    }
}
