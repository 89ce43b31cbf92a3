//! PutEventSelectors: <https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_PutEventSelectors.html>
//!
//! Events of the Insights and network activity categories are not made here, and selectors of them are refused.

use api_cloudtrail::{
    PutEventSelectors, PutEventSelectorsRequest, PutEventSelectorsResponse, errors,
};
use engine::{Allowed, Consume as _, Ctx, Failure, Handler, Touch, View};
use wire::AwsError;

use crate::CloudTrail;
use crate::feed::TrailFeed;
use crate::find::{Found, find};
use crate::limits::SELECTOR_BYTES_MAX;
use crate::selectors::{AdvancedSelector, BasicSelector, Selectors};

impl Handler<PutEventSelectors> for CloudTrail {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutEventSelectorsRequest,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = find(cx, &input.trail_name, "cloudtrail:PutEventSelectors").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutEventSelectorsRequest,
        allowed: Allowed<Found>,
    ) -> Result<PutEventSelectorsResponse, Failure> {
        // What happened before is judged by the selectors as they were.
        cx.catch_up(TrailFeed::NAME).await;
        let cx = &mut cx.writer(&allowed);
        let mut trail = allowed.into_inner().at_home()?;
        let selectors = read(input)?;
        let bytes = serde_json::to_vec(&selectors)
            .map_err(|error| Failure::Internal(format!("selectors have no JSON form: {error}")))?;
        if bytes.len() > SELECTOR_BYTES_MAX {
            return Err(refused(format!(
                "The event selectors of a trail must not be larger than {SELECTOR_BYTES_MAX} bytes."
            ))
            .into());
        }
        let answer = PutEventSelectorsResponse {
            trail_arn: Some(trail.arn()),
            event_selectors: selectors.shown_basic(),
            advanced_event_selectors: selectors.shown_advanced(),
        };
        trail.selectors = Some(selectors);
        trail.save(cx)?;
        Ok(answer)
    }
}

fn read(input: &PutEventSelectorsRequest) -> Result<Selectors, AwsError> {
    match (input.event_selectors.as_deref(), input.advanced_event_selectors.as_deref()) {
        (Some(basic), None) => BasicSelector::read_all(basic).map(Selectors::Basic),
        (None, Some(advanced)) => AdvancedSelector::read_all(advanced).map(Selectors::Advanced),
        (Some(_), Some(_)) => {
            Err(refused("A trail has event selectors or advanced event selectors, not both."))
        }
        (None, None) => Err(refused("Specify event selectors for your trail.")),
    }
}

fn refused(text: impl Into<String>) -> AwsError {
    errors::invalid_event_selectors_exception(text)
}
