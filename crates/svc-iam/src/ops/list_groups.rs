//! `ListGroups`: the groups of the account, by name.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListGroups.html>

use api_iam::{ListGroupsRequest, ListGroupsResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::{GROUPS, GroupRecord};

use crate::page::paging;
use crate::{Iam, entity, group};

impl Handler<api_iam::ListGroups> for Iam {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListGroupsRequest,
    ) -> Result<Self::Touches, Failure> {
        entity::list_touch(cx, "iam:ListGroups", "group", input.path_prefix.as_deref())
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListGroupsRequest,
        _allowed: Allowed<()>,
    ) -> Result<ListGroupsResponse, Failure> {
        let question: &[&str] = &[input.path_prefix.as_deref().unwrap_or_default()];
        let paging =
            paging::<api_iam::ListGroups>(cx, input.marker.as_deref(), input.max_items, question)?;
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let account = cx.account().clone();
        let is_wanted = |_: &[String], group: &GroupRecord| group.path.starts_with(prefix);
        let page = paging.rows(cx, &GROUPS, &[account.as_str()], is_wanted).await?;
        let (is_truncated, marker) = (page.is_truncated(), page.next);
        let groups = page.items.iter().map(|(_, group)| group::wire(group)).collect();
        Ok(ListGroupsResponse { groups, is_truncated, marker })
    }
}
