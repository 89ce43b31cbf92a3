//! AddTagsToStream: <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_AddTagsToStream.html>

use api_kinesis::{AddTagsToStream, AddTagsToStreamInput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Kinesis;

use crate::find::{Found, locate, named};
use crate::tags::{add_tags, pairs};

impl Handler<AddTagsToStream> for Kinesis {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &AddTagsToStreamInput,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = locate(cx, named!(input), "kinesis:AddTagsToStream").await?;
        Ok(Touch::new(found, access.request_tags(pairs(&input.tags))))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &AddTagsToStreamInput,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut stream = found.take()?;
        add_tags(&mut stream.tags, &input.tags)?;
        stream.save(cx)?;
        Ok(Empty {})
    }
}
