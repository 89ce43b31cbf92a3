//! UntagResource: <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_UntagResource.html>

use api_kinesis::{UntagResource, UntagResourceInput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Kinesis;

use crate::find::{Found, Named, locate};
use crate::tags::remove_tags;

impl Handler<UntagResource> for Kinesis {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UntagResourceInput,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = locate(
            cx,
            Named { name: None, arn: Some(&input.resource_arn), id: input.stream_id.as_deref() },
            "kinesis:UntagResource",
        )
        .await?;
        Ok(Touch::new(found, access.tag_keys(input.tag_keys.iter().cloned())))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UntagResourceInput,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut stream = found.take()?;
        remove_tags(&mut stream.tags, &input.tag_keys);
        stream.save(cx)?;
        Ok(Empty {})
    }
}
