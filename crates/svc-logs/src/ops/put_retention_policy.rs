//! PutRetentionPolicy: <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html>

use api_logs::{PutRetentionPolicy, PutRetentionPolicyRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::CloudWatchLogs;
use crate::find::{About, Found, find};
use crate::limits::RETENTION_DAYS;
use crate::refusal::invalid;

impl Handler<PutRetentionPolicy> for CloudWatchLogs {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutRetentionPolicyRequest,
    ) -> Result<Touch<Found>, Failure> {
        let judged = ("logs:PutRetentionPolicy", About::All);
        let (found, access) = find(cx, &input.log_group_name, judged).await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutRetentionPolicyRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut group = found.take()?;
        if !RETENTION_DAYS.contains(&input.retention_in_days) {
            return Err(invalid(format!(
                "1 validation error detected: Value '{}' at 'retentionInDays' failed to satisfy constraint: Member must satisfy enum value set: {RETENTION_DAYS:?}",
                input.retention_in_days
            ))
            .into());
        }
        group.retention_days = Some(input.retention_in_days);
        group.save(cx)?;
        Ok(Empty {})
    }
}
