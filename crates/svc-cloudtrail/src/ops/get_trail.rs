//! GetTrail: <https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetTrail.html>

use api_cloudtrail::{GetTrail, GetTrailRequest, GetTrailResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::CloudTrail;
use crate::find::{Found, find};
use crate::insight::shown;

impl Handler<GetTrail> for CloudTrail {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetTrailRequest,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = find(cx, &input.name, "cloudtrail:GetTrail").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &GetTrailRequest,
        found: Allowed<Found>,
    ) -> Result<GetTrailResponse, Failure> {
        let trail = found.into_inner().present()?;
        let trail = shown(cx, &trail).await?;
        Ok(GetTrailResponse { trail: Some(trail) })
    }
}
