//! `DeleteUserPolicy`: removes a policy embedded in a user.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUserPolicy.html>

use api_iam::DeleteUserPolicyRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::UserRecord;
use wire::Empty;

use crate::entity::Lookup;
use crate::{Iam, inline};

impl Handler<api_iam::DeleteUserPolicy> for Iam {
    type Touches = Touch<Lookup<UserRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteUserPolicyRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.user_name).await?;
        let access = found.bounded_access("iam:DeleteUserPolicy");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DeleteUserPolicyRequest,
        allowed: Allowed<Lookup<UserRecord>>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        inline::delete(cx, allowed.record()?, &input.policy_name).await?;
        Ok(Empty {})
    }
}
