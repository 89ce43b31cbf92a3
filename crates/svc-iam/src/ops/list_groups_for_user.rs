//! `ListGroupsForUser`: the groups that a user is in.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListGroupsForUser.html>

use api_iam::{ListGroupsForUserRequest, ListGroupsForUserResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::{GROUPS_OF_USER, UserRecord};

use crate::entity::Lookup;
use crate::page::paging;
use crate::{Iam, group};

impl Handler<api_iam::ListGroupsForUser> for Iam {
    type Touches = Touch<Lookup<UserRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListGroupsForUserRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.user_name).await?;
        let access = found.access("iam:ListGroupsForUser");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListGroupsForUserRequest,
        allowed: Allowed<Lookup<UserRecord>>,
    ) -> Result<ListGroupsForUserResponse, Failure> {
        let user = allowed.record()?;
        let question: &[&str] = &[&input.user_name];
        let paging = paging::<api_iam::ListGroupsForUser>(
            cx,
            input.marker.as_deref(),
            input.max_items,
            question,
        )?;
        let page = paging.rows(cx, &GROUPS_OF_USER, &[&user.id], |_, _| true).await?;
        let (is_truncated, marker) = (page.is_truncated(), page.next);
        let mut groups = Vec::new();
        for id in page.items.iter().filter_map(|(parts, _)| parts.first()) {
            groups.extend(group::by_id(cx, id).await?.as_ref().map(group::wire));
        }
        Ok(ListGroupsForUserResponse { groups, is_truncated, marker })
    }
}
