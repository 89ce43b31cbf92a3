//! An execution, and the rows that belong to it.
//!
//! | table | key | value |
//! |---|---|---|
//! | `states.execution` | account, Region, machine, name | the execution but for its data |
//! | `states.started` | account, Region, machine, instant of its start turned round, name | what lists show of it |
//! | `states.event` | home, number | an event of its history, what it says sealed |
//! | `states.due` | instant, account, Region, machine, name | nothing: executions by when they go on |
//! | `states.ended` | instant, account, Region, machine, name | nothing: executions by when they are forgotten |
//! | `states.waiter` | account, Region, machine, name, and the same of who waits | nothing: who waits for the end of an execution |

use api_stepfunctions::ExecutionStatus;
use engine::{Failure, Writer};
use serde::{Deserialize, Serialize};
use states_language::Status;
use stdx::Timestamp;
use tables::{Record, Table};

use crate::arns::{ExecutionPlace, express_arn};
use crate::machine::KeySettings;
use crate::rows::{Nothing, newest_first};
use crate::sealing::Sealing;

/// Executions.
pub(crate) const EXECUTIONS: Table<ExecutionRecord> = Table::new("states.execution");

/// Executions of a machine, the newest first.
pub(crate) const STARTED: Table<StartedRecord> = Table::new("states.started");

/// Histories.
pub(crate) const EVENTS: Table<EventRecord> = Table::new("states.event");

/// Executions by when they go on.
pub(crate) const DUE: Table<Nothing> = Table::new("states.due");

/// Executions by when they are forgotten.
pub(crate) const ENDED: Table<Nothing> = Table::new("states.ended");

/// Who waits for the end of an execution.
pub(crate) const WAITERS: Table<Nothing> = Table::new("states.waiter");

/// A stored execution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExecutionRecord {
    pub(crate) place: ExecutionPlace,
    /// What its rows begin with: a text that no other execution has.
    pub(crate) home: String,
    pub(crate) is_express: bool,
    pub(crate) role_arn: String,
    pub(crate) status: StoredStatus,
    pub(crate) started_ms: i64,
    pub(crate) stopped_ms: Option<i64>,
    pub(crate) redrives: u32,
    pub(crate) redriven_ms: Option<i64>,
    pub(crate) key: Option<KeySettings>,
    pub(crate) sealing: Sealing,
    /// Of the definition that it follows.
    pub(crate) revision: Option<String>,
    pub(crate) updated_ms: i64,
    pub(crate) definition_parts: usize,
    pub(crate) run_parts: usize,
    /// Events of its history.
    pub(crate) events: u64,
    /// Which row says when it goes on.
    pub(crate) due_ms: Option<i64>,
}

/// How it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum StoredStatus {
    Running,
    Succeeded,
    Failed,
    TimedOut,
    Aborted,
}

/// What lists show of an execution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StartedRecord {
    pub(crate) status: StoredStatus,
    pub(crate) started_ms: i64,
    pub(crate) stopped_ms: Option<i64>,
    pub(crate) redrives: u32,
    pub(crate) redriven_ms: Option<i64>,
}

/// An event of a history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct EventRecord {
    pub(crate) previous: u64,
    pub(crate) at_ms: i64,
    pub(crate) kind: String,
    /// Base64; none of an event that says nothing more, or more than its row has room for.
    pub(crate) sealed: Option<String>,
    /// How many parts what it says has beside its row.
    pub(crate) parts: usize,
}

impl Record for ExecutionRecord {
    const VERSION: u8 = 1;
}

impl Record for StartedRecord {
    const VERSION: u8 = 1;
}

impl Record for EventRecord {
    const VERSION: u8 = 1;
}

impl From<Status> for StoredStatus {
    fn from(status: Status) -> Self {
        match status {
            Status::Running => Self::Running,
            Status::Succeeded => Self::Succeeded,
            Status::Failed => Self::Failed,
            Status::TimedOut => Self::TimedOut,
            Status::Aborted => Self::Aborted,
        }
    }
}

impl StoredStatus {
    pub(crate) const fn shown(self) -> ExecutionStatus {
        match self {
            Self::Running => ExecutionStatus::Running,
            Self::Succeeded => ExecutionStatus::Succeeded,
            Self::Failed => ExecutionStatus::Failed,
            Self::TimedOut => ExecutionStatus::TimedOut,
            Self::Aborted => ExecutionStatus::Aborted,
        }
    }
}

impl ExecutionRecord {
    /// Its ARN; those of express machines have one of their own kind.
    pub(crate) fn arn(&self) -> String {
        match self.is_express {
            true => express_arn(&self.place, &self.home),
            false => self.place.arn(),
        }
    }

    pub(crate) fn is_running(&self) -> bool {
        self.status == StoredStatus::Running
    }

    pub(crate) fn save(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        EXECUTIONS.put(cx.tx_mut(), &self.place.parts(), self)?;
        let started = newest_first(self.started_ms);
        let [account, region, machine, name] = self.place.parts();
        let summary = StartedRecord {
            status: self.status,
            started_ms: self.started_ms,
            stopped_ms: self.stopped_ms,
            redrives: self.redrives,
            redriven_ms: self.redriven_ms,
        };
        STARTED.put(cx.tx_mut(), &[account, region, machine, &started, name], &summary)?;
        Ok(())
    }
}

/// As a member of an answer.
pub(crate) const fn at(ms: i64) -> Timestamp {
    Timestamp::from_unix_ms(ms)
}
