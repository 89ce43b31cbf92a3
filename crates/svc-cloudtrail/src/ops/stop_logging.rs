//! StopLogging: <https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_StopLogging.html>
//!
//! What happened before is still delivered, and the stop itself.

use api_cloudtrail::{StopLogging, StopLoggingRequest, StopLoggingResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::CloudTrail;
use crate::find::{Found, find};

impl Handler<StopLogging> for CloudTrail {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &StopLoggingRequest,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = find(cx, &input.name, "cloudtrail:StopLogging").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &StopLoggingRequest,
        allowed: Allowed<Found>,
    ) -> Result<StopLoggingResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut trail = allowed.into_inner().at_home()?;
        if trail.is_logging {
            trail.is_logging = false;
            trail.stopped_ms = Some(cx.now().unix_ms());
            trail.save(cx)?;
        }
        Ok(StopLoggingResponse {})
    }
}
