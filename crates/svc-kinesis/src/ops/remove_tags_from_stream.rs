//! RemoveTagsFromStream: <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_RemoveTagsFromStream.html>

use api_kinesis::{RemoveTagsFromStream, RemoveTagsFromStreamInput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Kinesis;

use crate::find::{Found, locate, named};
use crate::tags::remove_tags;

impl Handler<RemoveTagsFromStream> for Kinesis {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &RemoveTagsFromStreamInput,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = locate(cx, named!(input), "kinesis:RemoveTagsFromStream").await?;
        Ok(Touch::new(found, access.tag_keys(input.tag_keys.iter().cloned())))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &RemoveTagsFromStreamInput,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut stream = found.take()?;
        remove_tags(&mut stream.tags, &input.tag_keys);
        stream.save(cx)?;
        Ok(Empty {})
    }
}
