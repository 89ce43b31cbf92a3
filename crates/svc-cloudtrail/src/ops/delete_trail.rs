//! DeleteTrail: <https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DeleteTrail.html>
//!
//! What happened before is still delivered, and the deletion itself.

use api_cloudtrail::{DeleteTrail, DeleteTrailRequest, DeleteTrailResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::CloudTrail;
use crate::find::{Found, find};
use crate::insight::SELECTORS;
use crate::trail::{DELETED, TRAILS};

impl Handler<DeleteTrail> for CloudTrail {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteTrailRequest,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = find(cx, &input.name, "cloudtrail:DeleteTrail").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DeleteTrailRequest,
        allowed: Allowed<Found>,
    ) -> Result<DeleteTrailResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut trail = allowed.into_inner().at_home()?;
        TRAILS.delete(cx.tx_mut(), &trail.place());
        SELECTORS.delete(cx.tx_mut(), &[trail.account.as_str(), &trail.unique_id]);
        if trail.started_ms.is_some() {
            if trail.is_logging {
                trail.stopped_ms = Some(cx.now().unix_ms());
            }
            trail.is_logging = false;
            let place = [trail.account.as_str(), trail.unique_id.as_str()];
            DELETED.put(cx.tx_mut(), &place, &trail)?;
        }
        Ok(DeleteTrailResponse {})
    }
}
