//! ListTagsForResource: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListTagsForResource.html>

use api_cloudwatch::{ListTagsForResource, ListTagsForResourceInput, ListTagsForResourceOutput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::CloudWatch;
use crate::find::{Found, find_tagged};
use crate::tags::shown;

impl Handler<ListTagsForResource> for CloudWatch {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListTagsForResourceInput,
    ) -> Result<Touch<Found>, Failure> {
        let action = "cloudwatch:ListTagsForResource";
        let (found, access) = find_tagged(cx, &input.resource_arn, action).await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &ListTagsForResourceInput,
        found: Allowed<Found>,
    ) -> Result<ListTagsForResourceOutput, Failure> {
        Ok(ListTagsForResourceOutput { tags: Some(shown(&found.tagged()?.tags)) })
    }
}
