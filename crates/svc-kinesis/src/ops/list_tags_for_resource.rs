//! ListTagsForResource: <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_ListTagsForResource.html>

use api_kinesis::{ListTagsForResource, ListTagsForResourceInput, ListTagsForResourceOutput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kinesis;
use crate::find::{Found, Named, touch};
use crate::tags::shown;

impl Handler<ListTagsForResource> for Kinesis {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListTagsForResourceInput,
    ) -> Result<Touch<Found>, Failure> {
        touch(
            cx,
            Named { name: None, arn: Some(&input.resource_arn), id: input.stream_id.as_deref() },
            "kinesis:ListTagsForResource",
        )
        .await
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &ListTagsForResourceInput,
        found: Allowed<Found>,
    ) -> Result<ListTagsForResourceOutput, Failure> {
        let stream = found.present()?;
        Ok(ListTagsForResourceOutput { tags: Some(shown(stream.tags.iter())) })
    }
}
