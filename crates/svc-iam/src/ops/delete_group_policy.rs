//! `DeleteGroupPolicy`: removes a policy embedded in a group.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteGroupPolicy.html>

use api_iam::DeleteGroupPolicyRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::GroupRecord;
use wire::Empty;

use crate::entity::Lookup;
use crate::{Iam, inline};

impl Handler<api_iam::DeleteGroupPolicy> for Iam {
    type Touches = Touch<Lookup<GroupRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteGroupPolicyRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.group_name).await?;
        let access = found.access("iam:DeleteGroupPolicy");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DeleteGroupPolicyRequest,
        allowed: Allowed<Lookup<GroupRecord>>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        inline::delete(cx, allowed.record()?, &input.policy_name).await?;
        Ok(Empty {})
    }
}
