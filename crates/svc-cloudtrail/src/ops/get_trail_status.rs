//! GetTrailStatus: <https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetTrailStatus.html>
//!
//! What became of deliveries in the Region that is asked.

use api_cloudtrail::{GetTrailStatus, GetTrailStatusRequest, GetTrailStatusResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use stdx::Timestamp;

use crate::CloudTrail;
use crate::find::{Found, find};
use crate::waiting::{Deliveries, EVENTS, PROGRESS};

impl Handler<GetTrailStatus> for CloudTrail {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetTrailStatusRequest,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = find(cx, &input.name, "cloudtrail:GetTrailStatus").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &GetTrailStatusRequest,
        found: Allowed<Found>,
    ) -> Result<GetTrailStatusResponse, Failure> {
        let trail = found.into_inner().present()?;
        let region = cx.region().to_string();
        let progress = PROGRESS.get(cx, &[&trail.unique_id, &region]).await?;
        let (logs, digests) = match progress {
            Some(progress) => (progress.logs, progress.digests),
            None => (Deliveries::default(), Deliveries::default()),
        };
        let events = EVENTS.get(cx, &[&trail.unique_id, &region]).await?.unwrap_or_default();
        let text = |ms: Option<i64>| {
            Some(ms.map_or_else(String::new, |ms| Timestamp::from_unix_ms(ms).iso8601()))
        };
        let at = |ms: Option<i64>| ms.map(Timestamp::from_unix_ms);
        let stopped_ms = trail.stopped_ms.filter(|_| !trail.is_logging);
        Ok(GetTrailStatusResponse {
            is_logging: Some(trail.is_logging),
            latest_delivery_error: logs.error,
            latest_delivery_time: at(logs.done_ms),
            start_logging_time: at(trail.started_ms),
            stop_logging_time: at(trail.stopped_ms),
            latest_digest_delivery_time: at(digests.done_ms),
            latest_digest_delivery_error: digests.error,
            latest_cloud_watch_logs_delivery_time: at(events.done_ms),
            latest_cloud_watch_logs_delivery_error: events.error,
            latest_delivery_attempt_time: text(logs.tried_ms),
            latest_notification_attempt_time: text(None),
            latest_notification_attempt_succeeded: text(None),
            latest_delivery_attempt_succeeded: text(logs.done_ms),
            time_logging_started: text(trail.started_ms),
            time_logging_stopped: text(stopped_ms),
            ..GetTrailStatusResponse::default()
        })
    }
}
