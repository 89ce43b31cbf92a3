//! PutInsightSelectors: <https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_PutInsightSelectors.html>
//!
//! Calls are counted from then on; a day later the first insight may come. An empty list ends them.
//!
//! # Differs from AWS
//! Insights on data events are refused, and event data stores are not built.

use api_cloudtrail::{
    PutInsightSelectors, PutInsightSelectorsRequest, PutInsightSelectorsResponse,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::CloudTrail;
use crate::find::{Found, find};
use crate::insight::selectors::{read, require_trail, shown};
use crate::insight::{InsightSelectors, SELECTORS};

impl Handler<PutInsightSelectors> for CloudTrail {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutInsightSelectorsRequest,
    ) -> Result<Touch<Found>, Failure> {
        let store = input.event_data_store.as_deref().or(input.insights_destination.as_deref());
        let name = require_trail(input.trail_name.as_deref(), store)?;
        let (found, access) = find(cx, name, "cloudtrail:PutInsightSelectors").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutInsightSelectorsRequest,
        allowed: Allowed<Found>,
    ) -> Result<PutInsightSelectorsResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let trail = allowed.into_inner().at_home()?;
        let kinds = read(&input.insight_selectors)?;
        let row = [trail.account.as_str(), &trail.unique_id];
        if kinds.is_empty() {
            SELECTORS.delete(cx.tx_mut(), &row);
        } else {
            // What is known already stays known.
            let known = SELECTORS.get(cx, &row).await?;
            let since_ms = known.map_or(cx.now().unix_ms(), |known| known.since_ms);
            let (home, name) = (trail.region.clone(), trail.name.clone());
            let selectors = InsightSelectors { home, trail: name, kinds: kinds.clone(), since_ms };
            SELECTORS.put(cx.tx_mut(), &row, &selectors)?;
        }
        Ok(PutInsightSelectorsResponse {
            trail_arn: Some(trail.arn()),
            insight_selectors: Some(shown(&kinds)),
            ..PutInsightSelectorsResponse::default()
        })
    }
}
