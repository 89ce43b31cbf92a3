//! `ListRoles`: the roles of the account, by name.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoles.html>

use api_iam::{ListRolesRequest, ListRolesResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::{ROLES, RoleRecord};

use crate::page::paging;
use crate::{Iam, entity, role};

impl Handler<api_iam::ListRoles> for Iam {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListRolesRequest,
    ) -> Result<Self::Touches, Failure> {
        entity::list_touch(cx, "iam:ListRoles", "role", input.path_prefix.as_deref())
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListRolesRequest,
        _allowed: Allowed<()>,
    ) -> Result<ListRolesResponse, Failure> {
        let question: &[&str] = &[input.path_prefix.as_deref().unwrap_or_default()];
        let paging =
            paging::<api_iam::ListRoles>(cx, input.marker.as_deref(), input.max_items, question)?;
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let account = cx.account().clone();
        let is_wanted = |_: &[String], role: &RoleRecord| role.path.starts_with(prefix);
        let page = paging.rows(cx, &ROLES, &[account.as_str()], is_wanted).await?;
        let (is_truncated, marker) = (page.is_truncated(), page.next);
        let mut roles = Vec::new();
        for (_, role) in &page.items {
            roles.push(role::wire_in_list(cx, role).await?);
        }
        Ok(ListRolesResponse { roles, is_truncated, marker })
    }
}
