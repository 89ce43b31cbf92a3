//! DeleteRetentionPolicy: <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteRetentionPolicy.html>

use api_logs::{DeleteRetentionPolicy, DeleteRetentionPolicyRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::CloudWatchLogs;
use crate::find::{About, Found, find};

impl Handler<DeleteRetentionPolicy> for CloudWatchLogs {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteRetentionPolicyRequest,
    ) -> Result<Touch<Found>, Failure> {
        let judged = ("logs:DeleteRetentionPolicy", About::All);
        let (found, access) = find(cx, &input.log_group_name, judged).await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DeleteRetentionPolicyRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut group = found.take()?;
        group.retention_days = None;
        group.save(cx)?;
        Ok(Empty {})
    }
}
