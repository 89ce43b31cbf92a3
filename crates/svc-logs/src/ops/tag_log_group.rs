//! TagLogGroup: <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_TagLogGroup.html>

use api_logs::{TagLogGroup, TagLogGroupRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::CloudWatchLogs;
use crate::find::{About, Found, find};
use crate::tags::{add_tags, pairs};

impl Handler<TagLogGroup> for CloudWatchLogs {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &TagLogGroupRequest,
    ) -> Result<Touch<Found>, Failure> {
        let judged = ("logs:TagLogGroup", About::All);
        let (found, access) = find(cx, &input.log_group_name, judged).await?;
        Ok(Touch::new(found, access.request_tags(pairs(&input.tags))))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &TagLogGroupRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut group = found.take()?;
        add_tags(&mut group.tags, &input.tags)?;
        group.save(cx)?;
        Ok(Empty {})
    }
}
