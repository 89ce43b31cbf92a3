//! `AddUserToGroup`: puts a user into a group.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddUserToGroup.html>

use api_iam::AddUserToGroupRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::{GroupRecord, UserRecord};
use wire::Empty;

use crate::entity::Lookup;
use crate::{Iam, group};

impl Handler<api_iam::AddUserToGroup> for Iam {
    type Touches = Touch<(Lookup<GroupRecord>, Lookup<UserRecord>)>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &AddUserToGroupRequest,
    ) -> Result<Self::Touches, Failure> {
        let group: Lookup<GroupRecord> = Lookup::load(cx, &input.group_name).await?;
        let user = Lookup::load(cx, &input.user_name).await?;
        let access = group.access("iam:AddUserToGroup");
        Ok(Touch::new((group, user), access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _input: &AddUserToGroupRequest,
        allowed: Allowed<(Lookup<GroupRecord>, Lookup<UserRecord>)>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        group::add(cx, allowed.1.record()?, allowed.0.record()?).await?;
        Ok(Empty {})
    }
}
