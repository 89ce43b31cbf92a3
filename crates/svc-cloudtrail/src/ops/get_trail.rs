//! GetTrail: <https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetTrail.html>

use api_cloudtrail::{GetTrail, GetTrailRequest, GetTrailResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::CloudTrail;
use crate::find::{Found, find};

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
        _: &mut Ctx,
        _: &GetTrailRequest,
        found: Allowed<Found>,
    ) -> Result<GetTrailResponse, Failure> {
        let trail = found.into_inner().present()?;
        Ok(GetTrailResponse { trail: Some(trail.shown()) })
    }
}
