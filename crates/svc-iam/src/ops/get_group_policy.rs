//! `GetGroupPolicy`: a policy embedded in a group.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetGroupPolicy.html>

use api_iam::{GetGroupPolicyRequest, GetGroupPolicyResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::GroupRecord;

use crate::entity::Lookup;
use crate::{Iam, inline};

impl Handler<api_iam::GetGroupPolicy> for Iam {
    type Touches = Touch<Lookup<GroupRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetGroupPolicyRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.group_name).await?;
        let access = found.access("iam:GetGroupPolicy");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetGroupPolicyRequest,
        allowed: Allowed<Lookup<GroupRecord>>,
    ) -> Result<GetGroupPolicyResponse, Failure> {
        let group = allowed.record()?;
        let policy_document = inline::document(cx, group, &input.policy_name).await?;
        Ok(GetGroupPolicyResponse {
            group_name: group.name.clone(),
            policy_name: input.policy_name.clone(),
            policy_document,
        })
    }
}
