//! CancelReplay: <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CancelReplay.html>

use api_events::{CancelReplay, CancelReplayRequest, CancelReplayResponse, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Events;
use crate::find_archive::{FoundReplay, find_replay};
use crate::replay::Progress;

impl Handler<CancelReplay> for Events {
    type Touches = Touch<FoundReplay>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CancelReplayRequest,
    ) -> Result<Touch<FoundReplay>, Failure> {
        let (found, access) = find_replay(cx, &input.replay_name, "events:CancelReplay").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &CancelReplayRequest,
        found: Allowed<FoundReplay>,
    ) -> Result<CancelReplayResponse, Failure> {
        let cx = &mut cx.writer(&found);
        let mut replay = found.present()?.clone();
        if replay.state != Progress::Running {
            return Err(errors::illegal_status_exception(format!(
                "Replay {} is not in a valid state for this operation.",
                replay.name
            ))
            .into());
        }
        replay.state = Progress::Cancelling;
        replay.save(cx)?;
        Ok(CancelReplayResponse {
            replay_arn: Some(replay.arn()),
            state: Some(replay.state.to_api()),
            state_reason: None,
        })
    }
}
