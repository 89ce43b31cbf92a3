//! DescribeReplay: <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeReplay.html>

use api_events::{DescribeReplay, DescribeReplayRequest, DescribeReplayResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Events;
use crate::find_archive::{FoundReplay, find_replay};

impl Handler<DescribeReplay> for Events {
    type Touches = Touch<FoundReplay>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DescribeReplayRequest,
    ) -> Result<Touch<FoundReplay>, Failure> {
        let (found, access) = find_replay(cx, &input.replay_name, "events:DescribeReplay").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &DescribeReplayRequest,
        found: Allowed<FoundReplay>,
    ) -> Result<DescribeReplayResponse, Failure> {
        let replay = found.present()?;
        let shown = replay.shown();
        Ok(DescribeReplayResponse {
            replay_name: shown.replay_name,
            replay_arn: Some(replay.arn()),
            description: replay.description.clone(),
            state: shown.state,
            state_reason: shown.state_reason,
            event_source_arn: shown.event_source_arn,
            destination: Some(replay.destination()),
            event_start_time: shown.event_start_time,
            event_end_time: shown.event_end_time,
            event_last_replayed_time: shown.event_last_replayed_time,
            replay_start_time: shown.replay_start_time,
            replay_end_time: shown.replay_end_time,
        })
    }
}
