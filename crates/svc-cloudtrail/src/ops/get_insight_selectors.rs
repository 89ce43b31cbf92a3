//! GetInsightSelectors: <https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetInsightSelectors.html>

use api_cloudtrail::{
    GetInsightSelectors, GetInsightSelectorsRequest, GetInsightSelectorsResponse, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::CloudTrail;
use crate::find::{Found, find};
use crate::insight::SELECTORS;
use crate::insight::selectors::{require_trail, shown};

impl Handler<GetInsightSelectors> for CloudTrail {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetInsightSelectorsRequest,
    ) -> Result<Touch<Found>, Failure> {
        let name = require_trail(input.trail_name.as_deref(), input.event_data_store.as_deref())?;
        let (found, access) = find(cx, name, "cloudtrail:GetInsightSelectors").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &GetInsightSelectorsRequest,
        found: Allowed<Found>,
    ) -> Result<GetInsightSelectorsResponse, Failure> {
        let trail = found.into_inner().present()?;
        let selectors = SELECTORS.get(cx, &[&trail.account, &trail.unique_id]).await?;
        let selectors = selectors.ok_or_else(|| {
            let text = format!("Trail {} does not have Insights enabled.", trail.arn());
            errors::insight_not_enabled_exception(text)
        })?;
        Ok(GetInsightSelectorsResponse {
            trail_arn: Some(trail.arn()),
            insight_selectors: Some(shown(&selectors.kinds)),
            ..GetInsightSelectorsResponse::default()
        })
    }
}
