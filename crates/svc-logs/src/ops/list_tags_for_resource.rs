//! ListTagsForResource: <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_ListTagsForResource.html>

use api_logs::{ListTagsForResource, ListTagsForResourceRequest, ListTagsForResourceResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::CloudWatchLogs;
use crate::find::Found;
use crate::named::find_tagged;

impl Handler<ListTagsForResource> for CloudWatchLogs {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListTagsForResourceRequest,
    ) -> Result<Touch<Found>, Failure> {
        let action = "logs:ListTagsForResource";
        let (found, access) = find_tagged(cx, &input.resource_arn, action).await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &ListTagsForResourceRequest,
        found: Allowed<Found>,
    ) -> Result<ListTagsForResourceResponse, Failure> {
        Ok(ListTagsForResourceResponse { tags: Some(found.present()?.tags.clone()) })
    }
}
