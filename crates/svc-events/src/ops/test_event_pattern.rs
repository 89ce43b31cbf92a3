//! TestEventPattern: <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_TestEventPattern.html>

use api_events::{TestEventPattern, TestEventPatternRequest, TestEventPatternResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use serde_json::Value;
use wire::AwsError;

use crate::Events;
use crate::refusal::{invalid, require_pattern};

/// What every event has.
const MEMBERS: [&str; 6] = ["id", "account", "source", "time", "region", "detail-type"];

impl Handler<TestEventPattern> for Events {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &TestEventPatternRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("events:TestEventPattern", cx.account()))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        input: &TestEventPatternRequest,
        _: Allowed<()>,
    ) -> Result<TestEventPatternResponse, Failure> {
        let event = input.event.reveal();
        require_event(event)?;
        let pattern = require_pattern(&input.event_pattern)?;
        let matches = pattern.matches(event).map_err(|_| not_valid())?;
        Ok(TestEventPatternResponse { result: Some(matches) })
    }
}

fn require_event(text: &str) -> Result<(), AwsError> {
    let event: Value = serde_json::from_str(text).map_err(|_| not_valid())?;
    match MEMBERS.iter().all(|name| event.get(name).is_some()) {
        true => Ok(()),
        false => Err(not_valid()),
    }
}

fn not_valid() -> AwsError {
    invalid("Parameter Event is not valid.")
}
