//! `ListRoleTags`: the tags of a role.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoleTags.html>

use api_iam::{ListRoleTagsRequest, ListRoleTagsResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::RoleRecord;

use crate::entity::Lookup;
use crate::page::paging;
use crate::{Iam, tags};

impl Handler<api_iam::ListRoleTags> for Iam {
    type Touches = Touch<Lookup<RoleRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListRoleTagsRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.role_name).await?;
        let access = found.access("iam:ListRoleTags");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListRoleTagsRequest,
        allowed: Allowed<Lookup<RoleRecord>>,
    ) -> Result<ListRoleTagsResponse, Failure> {
        let question: &[&str] = &[&input.role_name];
        let paging = paging::<api_iam::ListRoleTags>(
            cx,
            input.marker.as_deref(),
            input.max_items,
            question,
        )?;
        let record = allowed.into_inner().into_record()?;
        let page = paging.items(
            tags::wire(&record.tags).into_iter().map(|tag| (tag.key.clone(), tag)).collect(),
        )?;
        Ok(ListRoleTagsResponse {
            is_truncated: page.is_truncated(),
            tags: page.items,
            marker: page.next,
        })
    }
}
