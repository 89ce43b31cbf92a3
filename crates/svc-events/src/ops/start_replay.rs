//! StartReplay: <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_StartReplay.html>

use api_events::{StartReplay, StartReplayRequest, StartReplayResponse, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use names::Arn;
use wire::{AwsError, Timestamp};

use crate::Events;
use crate::archive::{ARCHIVES, ArchiveRecord};
use crate::arns::{BusPlace, split_rule};
use crate::bus::load;
use crate::find_archive::{FoundReplay, find_replay, own_bus};
use crate::limits::{REPLAYS_MAX, REPLAYS_RUNNING_MAX};
use crate::refusal::{invalid_parameter, no_bus, too_many};
use crate::replay::{Progress, ReplayRecord, replays_in};

impl Handler<StartReplay> for Events {
    /// The replay, if there is one, and the bus that it is to go to.
    type Touches = Touch<(FoundReplay, BusPlace)>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &StartReplayRequest,
    ) -> Result<Touch<(FoundReplay, BusPlace)>, Failure> {
        let place = own_bus(cx, "Destination.Arn", &input.destination.arn)?;
        let (found, access) = find_replay(cx, &input.replay_name, "events:StartReplay").await?;
        Ok(Touch::new((found, place), access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &StartReplayRequest,
        allowed: Allowed<(FoundReplay, BusPlace)>,
    ) -> Result<StartReplayResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let (found, place) = allowed.into_inner();
        if found.is_there() {
            return Err(errors::resource_already_exists_exception(format!(
                "Replay {} already exists.",
                input.replay_name
            ))
            .into());
        }
        if input.event_start_time.unix_ms() >= input.event_end_time.unix_ms() {
            return Err(invalid_parameter(
                "EventEndTime",
                "EventStartTime must be before EventEndTime.",
            )
            .into());
        }
        load(cx, &place).await?.ok_or_else(|| no_bus(&place.name))?;
        let archive = archive_of(cx, &input.event_source_arn, &place).await?;
        let rules = input.destination.filter_arns.clone().unwrap_or_default();
        require_rules(&rules, &place)?;
        let held = replays_in(cx, &place.account, &place.region).await?;
        let running = held.iter().filter(|replay| replay.state == Progress::Running).count();
        if held.len() >= REPLAYS_MAX || running >= REPLAYS_RUNNING_MAX {
            return Err(too_many().into());
        }
        let replay = ReplayRecord {
            account: place.account.clone(),
            region: place.region.clone(),
            name: input.replay_name.clone(),
            description: input.description.clone(),
            archive: archive.name.clone(),
            archive_id: archive.unique_id.clone(),
            bus: place.name.clone(),
            rules,
            from_ms: input.event_start_time.unix_ms(),
            to_ms: input.event_end_time.unix_ms(),
            started_ms: cx.now().unix_ms(),
            ended_ms: None,
            last_ms: None,
            done: None,
            state: Progress::Running,
            reason: None,
        };
        replay.begin(cx)?;
        Ok(StartReplayResponse {
            replay_arn: Some(replay.arn()),
            state: Some(api_events::ReplayState::Starting),
            state_reason: None,
            replay_start_time: Some(Timestamp::from_unix_ms(replay.started_ms)),
        })
    }
}

/// The archive with this ARN, which has to be of the bus that it is replayed to.
async fn archive_of(cx: &mut Ctx, arn: &str, place: &BusPlace) -> Result<ArchiveRecord, Failure> {
    let parsed = Arn::parse(arn).ok();
    let name = parsed.as_ref().and_then(|arn| arn.resource().strip_prefix("archive/"));
    let name = name.ok_or_else(|| {
        invalid_parameter("EventSourceArn", "Provided Arn is not in correct format.")
    })?;
    let found = ARCHIVES.get(cx, &[&place.account, &place.region, name]).await?;
    let found = found.filter(|archive| archive.arn() == arn);
    let archive = found.ok_or_else(|| {
        invalid_parameter("EventSourceArn", format!("Archive {name} does not exist."))
    })?;
    if archive.bus != place.name {
        return Err(invalid_parameter(
            "Destination.Arn",
            "Cross event bus replay is not permitted.",
        )
        .into());
    }
    Ok(archive)
}

/// Rules that a replay is for are rules of its bus.
fn require_rules(arns: &[String], place: &BusPlace) -> Result<(), AwsError> {
    let is_of_bus = |arn: &String| {
        let parsed = Arn::parse(arn.as_str()).ok();
        let bus = parsed.as_ref().and_then(|arn| split_rule(arn.resource())).map(|(bus, _)| bus);
        bus == Some(place.name.as_str())
    };
    match arns.iter().all(is_of_bus) {
        true => Ok(()),
        false => Err(invalid_parameter(
            "Destination.FilterArns",
            "The rules have to be of the event bus that is replayed to.",
        )),
    }
}
