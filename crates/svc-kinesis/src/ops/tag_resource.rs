//! TagResource: <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_TagResource.html>

use api_kinesis::{TagResource, TagResourceInput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Kinesis;

use crate::find::{Found, Named, locate};
use crate::tags::{add_tags, pairs};

impl Handler<TagResource> for Kinesis {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &TagResourceInput,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = locate(
            cx,
            Named { name: None, arn: Some(&input.resource_arn), id: input.stream_id.as_deref() },
            "kinesis:TagResource",
        )
        .await?;
        Ok(Touch::new(found, access.request_tags(pairs(&input.tags))))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &TagResourceInput,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut stream = found.take()?;
        add_tags(&mut stream.tags, &input.tags)?;
        stream.save(cx)?;
        Ok(Empty {})
    }
}
