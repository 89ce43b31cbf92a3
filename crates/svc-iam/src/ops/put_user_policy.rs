//! `PutUserPolicy`: embeds a policy in a user, over one of the same name.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutUserPolicy.html>

use api_iam::PutUserPolicyRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::UserRecord;
use wire::Empty;

use crate::entity::Lookup;
use crate::{Iam, inline};

impl Handler<api_iam::PutUserPolicy> for Iam {
    type Touches = Touch<Lookup<UserRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutUserPolicyRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.user_name).await?;
        let access = found.bounded_access("iam:PutUserPolicy");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutUserPolicyRequest,
        allowed: Allowed<Lookup<UserRecord>>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        inline::put(cx, allowed.record()?, &input.policy_name, &input.policy_document).await?;
        Ok(Empty {})
    }
}
