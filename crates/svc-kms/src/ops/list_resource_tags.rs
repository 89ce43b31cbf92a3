//! ListResourceTags: <https://docs.aws.amazon.com/kms/latest/APIReference/API_ListResourceTags.html>

use api_kms::{ListResourceTags, ListResourceTagsRequest, ListResourceTagsResponse, Tag};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kms;
use crate::key::KeyRecord;
use crate::manage::touch_key;
use crate::page::Page;

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
        _: &mut Ctx,
        input: &ListResourceTagsRequest,
        allowed: Allowed<KeyRecord>,
    ) -> Result<ListResourceTagsResponse, Failure> {
        let page = Page::new(input.limit, input.marker.as_deref(), LIMIT_DEFAULT)?;
        let is_new = |name: &String| page.after.as_ref().is_none_or(|after| name > after);
        let tags = allowed.into_inner().tags.into_iter().filter(|(name, _)| is_new(name));
        let mut tags: Vec<Tag> =
            tags.map(|(tag_key, tag_value)| Tag { tag_key, tag_value }).collect();
        let next_marker = page.cut(&mut tags, |tag| &tag.tag_key);
        Ok(ListResourceTagsResponse {
            tags: Some(tags),
            truncated: Some(next_marker.is_some()),
            next_marker,
        })
    }
}
