//! UntagLogGroup: <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_UntagLogGroup.html>

use api_logs::{UntagLogGroup, UntagLogGroupRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::CloudWatchLogs;
use crate::find::{About, Found, find};
use crate::tags::remove_tags;

impl Handler<UntagLogGroup> for CloudWatchLogs {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UntagLogGroupRequest,
    ) -> Result<Touch<Found>, Failure> {
        let judged = ("logs:UntagLogGroup", About::All);
        let (found, access) = find(cx, &input.log_group_name, judged).await?;
        Ok(Touch::new(found, access.tag_keys(input.tags.iter().cloned())))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UntagLogGroupRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut group = found.take()?;
        remove_tags(&mut group.tags, &input.tags);
        group.save(cx)?;
        Ok(Empty {})
    }
}
