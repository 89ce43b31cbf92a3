//! A replay: events of an archive that come to their bus once more.
//!
//! | table | key | value |
//! |---|---|---|
//! | `events.replay` | account, Region, name | the replay, and how far it has come |
//! | `events.replaying` | instant, account, Region, name | nothing: replays under way, by when they go on |

use api_events::{Replay, ReplayDestination, ReplayState};
use engine::{Failure, Writer};
use names::{AccountId, Region};
use serde::{Deserialize, Serialize};
use store::Order;
use tables::{Reader, Record, Table};
use wire::Timestamp;

use crate::archive::archive_arn;
use crate::arns::{arns, bus_arn};
use crate::limits::REPLAYS_MAX;
use crate::rows::{Nothing, digits};

/// Replays.
pub(crate) const REPLAYS: Table<ReplayRecord> = Table::new("events.replay");

/// Replays under way.
pub(crate) const REPLAYING: Table<Nothing> = Table::new("events.replaying");

/// A stored replay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ReplayRecord {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) archive: String,
    pub(crate) archive_id: String,
    pub(crate) bus: String,
    /// The ARNs of the rules that it is for; all of them where there is none.
    pub(crate) rules: Vec<String>,
    /// From when on events are replayed, and before when.
    pub(crate) from_ms: i64,
    pub(crate) to_ms: i64,
    pub(crate) started_ms: i64,
    pub(crate) ended_ms: Option<i64>,
    /// When the last event was accepted that was replayed.
    pub(crate) last_ms: Option<i64>,
    /// The instant and row of the last event that is done.
    pub(crate) done: Option<(String, String)>,
    pub(crate) state: Progress,
    pub(crate) reason: Option<String>,
}

/// How far a replay is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Progress {
    Running,
    Cancelling,
    Completed,
    Cancelled,
    Failed,
}

impl Record for ReplayRecord {
    const VERSION: u8 = 1;
}

impl Progress {
    pub(crate) const fn to_api(self) -> ReplayState {
        match self {
            Self::Running => ReplayState::Running,
            Self::Cancelling => ReplayState::Cancelling,
            Self::Completed => ReplayState::Completed,
            Self::Cancelled => ReplayState::Cancelled,
            Self::Failed => ReplayState::Failed,
        }
    }
}

/// `arn:aws:events:REGION:ACCOUNT:replay/NAME`.
pub(crate) fn replay_arn(account: &str, region: &str, name: &str) -> String {
    arns(region, account).resource(&["replay/", name])
}

impl ReplayRecord {
    pub(crate) fn arn(&self) -> String {
        replay_arn(&self.account, &self.region, &self.name)
    }

    /// Where its row is.
    pub(crate) fn place(&self) -> [&str; 3] {
        [&self.account, &self.region, &self.name]
    }

    /// Stores it as it is now.
    pub(crate) fn save(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        REPLAYS.put(cx.tx_mut(), &self.place(), self)?;
        Ok(())
    }

    /// Has the job begin it.
    pub(crate) fn begin(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        let started = digits(self.started_ms);
        let [account, region, name] = self.place();
        REPLAYING.put(cx.tx_mut(), &[&started, account, region, name], &Nothing {})?;
        self.save(cx)
    }

    pub(crate) fn archive_arn(&self) -> String {
        archive_arn(&self.account, &self.region, &self.archive)
    }

    /// Where it goes.
    pub(crate) fn destination(&self) -> ReplayDestination {
        ReplayDestination {
            arn: bus_arn(&self.account, &self.region, &self.bus),
            filter_arns: (!self.rules.is_empty()).then(|| self.rules.clone()),
        }
    }

    /// As lists have it.
    pub(crate) fn shown(&self) -> Replay {
        let at = Timestamp::from_unix_ms;
        Replay {
            replay_name: Some(self.name.clone()),
            event_source_arn: Some(self.archive_arn()),
            state: Some(self.state.to_api()),
            state_reason: self.reason.clone(),
            event_start_time: Some(at(self.from_ms)),
            event_end_time: Some(at(self.to_ms)),
            event_last_replayed_time: self.last_ms.map(at),
            replay_start_time: Some(at(self.started_ms)),
            replay_end_time: self.ended_ms.map(at),
        }
    }
}

/// The replays of an account in a Region.
pub(crate) async fn replays_in(
    reader: &mut impl Reader,
    account: &str,
    region: &str,
) -> Result<Vec<ReplayRecord>, Failure> {
    let rows =
        REPLAYS.range(reader, &[account, region], None, REPLAYS_MAX + 1, Order::Forward).await?;
    Ok(rows.into_iter().map(|(_, replay)| replay).collect())
}
