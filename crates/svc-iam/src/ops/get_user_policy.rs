//! `GetUserPolicy`: a policy embedded in a user.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUserPolicy.html>

use api_iam::{GetUserPolicyRequest, GetUserPolicyResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::UserRecord;

use crate::entity::Lookup;
use crate::{Iam, inline};

impl Handler<api_iam::GetUserPolicy> for Iam {
    type Touches = Touch<Lookup<UserRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetUserPolicyRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.user_name).await?;
        let access = found.access("iam:GetUserPolicy");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetUserPolicyRequest,
        allowed: Allowed<Lookup<UserRecord>>,
    ) -> Result<GetUserPolicyResponse, Failure> {
        let user = allowed.record()?;
        let policy_document = inline::document(cx, user, &input.policy_name).await?;
        Ok(GetUserPolicyResponse {
            user_name: user.name.clone(),
            policy_name: input.policy_name.clone(),
            policy_document,
        })
    }
}
