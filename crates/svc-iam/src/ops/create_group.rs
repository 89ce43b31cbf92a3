//! `CreateGroup`: a new group.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateGroup.html>

use api_iam::{CreateGroupRequest, CreateGroupResponse};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};
use identity::fresh_unique_id;
use identity::records::GroupRecord;
use names::UniqueIdKind;

use crate::entity::Lookup;
use crate::{Iam, entity, group};

impl Handler<api_iam::CreateGroup> for Iam {
    type Touches = Touch<Lookup<GroupRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreateGroupRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.group_name).await?;
        let path = input.path.as_deref().unwrap_or("/");
        let arn = entity::planned_arn::<GroupRecord>(cx.account(), path, &input.group_name);
        Ok(Touch::new(found, Access::new("iam:CreateGroup", arn, cx.account())))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateGroupRequest,
        allowed: Allowed<Lookup<GroupRecord>>,
    ) -> Result<CreateGroupResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        allowed.must_be_free()?;
        let id = fresh_unique_id(cx.random(), UniqueIdKind::Group);
        let group = GroupRecord {
            id,
            account: cx.account().clone(),
            name: input.group_name.clone(),
            path: entity::path(input.path.as_deref())?,
            created_at_ms: cx.now().truncated_to_seconds().unix_ms(),
        };
        entity::save(cx, &group)?;
        Ok(CreateGroupResponse { group: group::wire(&group) })
    }
}
