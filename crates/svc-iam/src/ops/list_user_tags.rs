//! `ListUserTags`: the tags of a user.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUserTags.html>

use api_iam::{ListUserTagsRequest, ListUserTagsResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::UserRecord;

use crate::entity::Lookup;
use crate::page::paging;
use crate::{Iam, tags};

impl Handler<api_iam::ListUserTags> for Iam {
    type Touches = Touch<Lookup<UserRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListUserTagsRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.user_name).await?;
        let access = found.access("iam:ListUserTags");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListUserTagsRequest,
        allowed: Allowed<Lookup<UserRecord>>,
    ) -> Result<ListUserTagsResponse, Failure> {
        let question: &[&str] = &[&input.user_name];
        let paging = paging::<api_iam::ListUserTags>(
            cx,
            input.marker.as_deref(),
            input.max_items,
            question,
        )?;
        let record = allowed.into_inner().into_record()?;
        let page = paging.items(
            tags::wire(&record.tags).into_iter().map(|tag| (tag.key.clone(), tag)).collect(),
        )?;
        Ok(ListUserTagsResponse {
            is_truncated: page.is_truncated(),
            tags: page.items,
            marker: page.next,
        })
    }
}
