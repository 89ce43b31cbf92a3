//! ListResourceTags: <https://docs.aws.amazon.com/kms/latest/APIReference/API_ListResourceTags.html>

use api_kms::{ListResourceTags, ListResourceTagsRequest, ListResourceTagsResponse, Tag};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kms;
use crate::key::KeyRecord;
use crate::manage::touch_key;
use crate::page::{Members, paging};

/// Entries of a page when the caller does not say.
const LIMIT_DEFAULT: usize = 50;

impl Handler<ListResourceTags> for Kms {
    type Touches = Touch<KeyRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListResourceTagsRequest,
    ) -> Result<Touch<KeyRecord>, Failure> {
        touch_key(cx, "kms:ListResourceTags", &input.key_id).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListResourceTagsRequest,
        allowed: Allowed<KeyRecord>,
    ) -> Result<ListResourceTagsResponse, Failure> {
        let marker = input.marker.as_deref();
        let members = Members { limit: input.limit, limit_default: LIMIT_DEFAULT, marker };
        let paging = paging::<ListResourceTags>(cx, members, &[&input.key_id])?;
        let tags = allowed.into_inner().tags.into_iter();
        let tags = tags.map(|(tag_key, tag_value)| (tag_key.clone(), Tag { tag_key, tag_value }));
        let page = paging.items(tags.collect())?;
        Ok(ListResourceTagsResponse {
            truncated: page.is_truncated(),
            tags: Some(page.items),
            next_marker: page.next,
        })
    }
}
