//! `GetGroup`: a group and a page of its users.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetGroup.html>

use api_iam::{GetGroupRequest, GetGroupResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::{GroupRecord, USERS_OF_GROUP};
use identity::user_by_id;

use crate::entity::Lookup;
use crate::page::paging;
use crate::{Iam, group, user};

impl Handler<api_iam::GetGroup> for Iam {
    type Touches = Touch<Lookup<GroupRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetGroupRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.group_name).await?;
        let access = found.access("iam:GetGroup");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetGroupRequest,
        allowed: Allowed<Lookup<GroupRecord>>,
    ) -> Result<GetGroupResponse, Failure> {
        let group = allowed.record()?;
        let question: &[&str] = &[&input.group_name];
        let paging =
            paging::<api_iam::GetGroup>(cx, input.marker.as_deref(), input.max_items, question)?;
        let page = paging.rows(cx, &USERS_OF_GROUP, &[&group.id], |_, _| true).await?;
        let (is_truncated, marker) = (page.is_truncated(), page.next);
        let mut users = Vec::new();
        for id in page.items.iter().filter_map(|(parts, _)| parts.first()) {
            users.extend(user_by_id(cx, id).await?.as_ref().map(user::wire_in_list));
        }
        Ok(GetGroupResponse { group: group::wire(group), users, is_truncated, marker })
    }
}
