//! StartLogging: <https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_StartLogging.html>

use api_cloudtrail::{StartLogging, StartLoggingRequest, StartLoggingResponse};
use engine::{Allowed, Consume as _, Ctx, Failure, Handler, Touch, View};

use crate::CloudTrail;
use crate::feed::TrailFeed;
use crate::find::{Found, find};
use crate::waiting::{PROGRESS, begin_progress};

impl Handler<StartLogging> for CloudTrail {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &StartLoggingRequest,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = find(cx, &input.name, "cloudtrail:StartLogging").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &StartLoggingRequest,
        allowed: Allowed<Found>,
    ) -> Result<StartLoggingResponse, Failure> {
        // What happened while it was on before is noted before that time is forgotten.
        cx.catch_up(TrailFeed::NAME).await;
        let cx = &mut cx.writer(&allowed);
        let mut trail = allowed.into_inner().at_home()?;
        if trail.is_logging {
            return Ok(StartLoggingResponse {});
        }
        trail.is_logging = true;
        trail.started_ms = Some(cx.now().unix_ms());
        let home = trail.region.to_string();
        if !PROGRESS.contains(cx, &[&trail.unique_id, &home]).await? {
            begin_progress(cx.tx_mut(), &trail, &home)?;
        }
        trail.save(cx)?;
        Ok(StartLoggingResponse {})
    }
}
