//! ListTagsLogGroup: <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_ListTagsLogGroup.html>

use api_logs::{ListTagsLogGroup, ListTagsLogGroupRequest, ListTagsLogGroupResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::CloudWatchLogs;
use crate::find::{About, Found, find};

impl Handler<ListTagsLogGroup> for CloudWatchLogs {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListTagsLogGroupRequest,
    ) -> Result<Touch<Found>, Failure> {
        let judged = ("logs:ListTagsLogGroup", About::All);
        let (found, access) = find(cx, &input.log_group_name, judged).await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &ListTagsLogGroupRequest,
        found: Allowed<Found>,
    ) -> Result<ListTagsLogGroupResponse, Failure> {
        Ok(ListTagsLogGroupResponse { tags: Some(found.present()?.tags.clone()) })
    }
}
