//! GetEventSelectors: <https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetEventSelectors.html>

use api_cloudtrail::{GetEventSelectors, GetEventSelectorsRequest, GetEventSelectorsResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::CloudTrail;
use crate::find::{Found, find};
use crate::selectors::{BasicSelector, Selectors};

impl Handler<GetEventSelectors> for CloudTrail {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetEventSelectorsRequest,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = find(cx, &input.trail_name, "cloudtrail:GetEventSelectors").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &GetEventSelectorsRequest,
        found: Allowed<Found>,
    ) -> Result<GetEventSelectorsResponse, Failure> {
        let trail = found.into_inner().present()?;
        let trail_arn = Some(trail.arn());
        let default = || Selectors::Basic(vec![BasicSelector::default_of_trails()]);
        let selectors = trail.selectors.unwrap_or_else(default);
        Ok(GetEventSelectorsResponse {
            trail_arn,
            event_selectors: selectors.shown_basic(),
            advanced_event_selectors: selectors.shown_advanced(),
        })
    }
}
