//! DeleteLogGroup: <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogGroup.html>

use api_logs::{DeleteLogGroup, DeleteLogGroupRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::CloudWatchLogs;
use crate::find::{About, Found, find};
use crate::group::GROUPS;
use crate::removal::begin_group;

impl Handler<DeleteLogGroup> for CloudWatchLogs {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteLogGroupRequest,
    ) -> Result<Touch<Found>, Failure> {
        let judged = ("logs:DeleteLogGroup", About::All);
        let (found, access) = find(cx, &input.log_group_name, judged).await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DeleteLogGroupRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let group = found.present()?;
        GROUPS.delete(cx.tx_mut(), &group.place());
        begin_group(cx, group)?;
        Ok(Empty {})
    }
}
