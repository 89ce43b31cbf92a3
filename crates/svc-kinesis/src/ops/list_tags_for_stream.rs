//! ListTagsForStream: <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_ListTagsForStream.html>

use api_kinesis::{ListTagsForStream, ListTagsForStreamInput, ListTagsForStreamOutput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kinesis;
use crate::find::{Found, named, touch};
use crate::tags::shown;

impl Handler<ListTagsForStream> for Kinesis {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListTagsForStreamInput,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, named!(input), "kinesis:ListTagsForStream").await
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        input: &ListTagsForStreamInput,
        found: Allowed<Found>,
    ) -> Result<ListTagsForStreamOutput, Failure> {
        let stream = found.present()?;
        let after = input.exclusive_start_tag_key.as_ref();
        let limit = usize::try_from(input.limit.unwrap_or(i32::MAX)).unwrap_or(usize::MAX);
        let behind = stream.tags.iter().filter(|(key, _)| after.is_none_or(|after| *key > after));
        let behind: Vec<_> = behind.collect();
        let page = behind.iter().take(limit).map(|(key, value)| (*key, *value));
        Ok(ListTagsForStreamOutput { tags: shown(page), has_more_tags: behind.len() > limit })
    }
}
