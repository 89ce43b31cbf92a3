//! `ListUsers`: the users of the account, by name.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUsers.html>

use api_iam::{ListUsersRequest, ListUsersResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::{USERS, UserRecord};

use crate::page::paging;
use crate::{Iam, entity, user};

impl Handler<api_iam::ListUsers> for Iam {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListUsersRequest,
    ) -> Result<Self::Touches, Failure> {
        entity::list_touch(cx, "iam:ListUsers", "user", input.path_prefix.as_deref())
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListUsersRequest,
        _allowed: Allowed<()>,
    ) -> Result<ListUsersResponse, Failure> {
        let question: &[&str] = &[input.path_prefix.as_deref().unwrap_or_default()];
        let paging =
            paging::<api_iam::ListUsers>(cx, input.marker.as_deref(), input.max_items, question)?;
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let account = cx.account().clone();
        let is_wanted = |_: &[String], user: &UserRecord| user.path.starts_with(prefix);
        let page = paging.rows(cx, &USERS, &[account.as_str()], is_wanted).await?;
        let (is_truncated, marker) = (page.is_truncated(), page.next);
        let users = page.items.iter().map(|(_, user)| user::wire_in_list(user)).collect();
        Ok(ListUsersResponse { users, is_truncated, marker })
    }
}
