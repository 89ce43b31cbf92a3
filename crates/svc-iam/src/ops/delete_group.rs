//! `DeleteGroup`: removes a group that is empty and has no policies.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteGroup.html>

use api_iam::DeleteGroupRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::{GroupRecord, USERS_OF_GROUP};
use wire::Empty;

use crate::entity::Lookup;
use crate::{Iam, entity};

impl Handler<api_iam::DeleteGroup> for Iam {
    type Touches = Touch<Lookup<GroupRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteGroupRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.group_name).await?;
        let access = found.access("iam:DeleteGroup");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _input: &DeleteGroupRequest,
        allowed: Allowed<Lookup<GroupRecord>>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let group = allowed.record()?;
        entity::must_have_none(
            cx,
            &USERS_OF_GROUP,
            &group.id,
            "must remove users from group first",
        )
        .await?;
        entity::must_be_bare(cx, group).await?;
        entity::remove(cx, group).await?;
        Ok(Empty {})
    }
}
