//! Tasks that move dead letters back, or on to another queue.
//!
//! Source: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-dead-letter-queue-redrive.html>

use api_sqs::{ListMessageMoveTasksResultEntry, errors};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Failure, Writer};
use names::{AccountId, Region};
use serde::{Deserialize, Serialize};
use tables::{Record, Table};
use wire::AwsError;

use crate::queue::arns;
use crate::rows::{Nothing, digits};

/// Tasks.
pub(crate) const MOVES: Table<MoveTaskRecord> = Table::new("sqs.move");

/// Tasks under way, by when they go on.
pub(crate) const MOVING: Table<Nothing> = Table::new("sqs.moving");

/// The longest handle looked at.
const HANDLE_CHARS_MAX: usize = 2_048;

/// A task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct MoveTaskRecord {
    pub(crate) status: MoveStatus,
    /// Where the messages go: an ARN; none sends each back to where it came from.
    pub(crate) destination_arn: Option<String>,
    pub(crate) per_second_max: Option<i32>,
    pub(crate) moved: u64,
    pub(crate) to_move: u64,
    /// When it last moved something, or began.
    pub(crate) last_ms: i64,
    /// When it goes on.
    pub(crate) next_ms: i64,
    /// The row that it has come to.
    pub(crate) passed: Option<Vec<String>>,
    pub(crate) failure: Option<String>,
}

impl Record for MoveTaskRecord {
    const VERSION: u8 = 1;
}

/// How far a task is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum MoveStatus {
    Running,
    Completed,
    Cancelled,
    Failed,
}

impl MoveStatus {
    const fn name(self) -> &'static str {
        match self {
            Self::Running => "RUNNING",
            Self::Completed => "COMPLETED",
            Self::Cancelled => "CANCELLED",
            Self::Failed => "FAILED",
        }
    }
}

/// A task of a queue.
#[derive(Debug, Clone)]
pub(crate) struct MoveTask {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    /// The queue of dead letters.
    pub(crate) name: String,
    pub(crate) started_ms: i64,
    pub(crate) id: String,
    pub(crate) record: MoveTaskRecord,
}

/// What a handle says.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Handle {
    #[serde(rename = "taskId")]
    pub(crate) task_id: String,
    #[serde(rename = "sourceArn")]
    pub(crate) source_arn: String,
}

impl Handle {
    /// # Errors
    /// `InvalidParameterValue` for what is no handle.
    pub(crate) fn parse(text: &str) -> Result<Self, AwsError> {
        let read = |text: &str| -> Option<Self> {
            let bytes = STANDARD.decode(text).ok()?;
            serde_json::from_slice(&bytes).ok()
        };
        let found = (text.len() <= HANDLE_CHARS_MAX).then(|| read(text)).flatten();
        found.ok_or_else(|| {
            errors::invalid_parameter_value_exception("Value for parameter TaskHandle is invalid.")
        })
    }
}

impl MoveTask {
    /// `arn:aws:sqs:REGION:ACCOUNT:NAME` of the queue of dead letters.
    pub(crate) fn source_arn(&self) -> String {
        arns(&self.region, &self.account).resource(&[&self.name])
    }

    /// As clients have it.
    pub(crate) fn handle(&self) -> Result<String, Failure> {
        let handle = Handle { task_id: self.id.clone(), source_arn: self.source_arn() };
        let text = serde_json::to_vec(&handle)
            .map_err(|_| Failure::Internal("a task has no handle".to_owned()))?;
        Ok(STANDARD.encode(text))
    }

    /// Stores it as it is now, and nothing of when it goes on.
    pub(crate) fn save_record(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        let started = digits(self.started_ms);
        let row = [self.account.as_str(), &self.region, &self.name, &started, &self.id];
        MOVES.put(cx.tx_mut(), &row, &self.record)?;
        Ok(())
    }

    /// Stores it as it is now; under way, it goes on at `next_ms`.
    pub(crate) fn save(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        self.save_record(cx)?;
        let started = digits(self.started_ms);
        let row = [self.account.as_str(), &self.region, &self.name, &started, &self.id];
        if self.record.status == MoveStatus::Running {
            let next = digits(self.record.next_ms);
            let row = [&[next.as_str()], row.as_slice()].concat();
            MOVING.put(cx.tx_mut(), &row, &Nothing {})?;
        }
        Ok(())
    }

    /// Takes it from those that go on.
    pub(crate) fn pause(&self, cx: &mut Writer<'_>) {
        let (next, started) = (digits(self.record.next_ms), digits(self.started_ms));
        let row = [next.as_str(), &self.account, &self.region, &self.name, &started, &self.id];
        MOVING.delete(cx.tx_mut(), &row);
    }

    /// Removes it.
    pub(crate) fn remove(&self, cx: &mut Writer<'_>) {
        self.pause(cx);
        let started = digits(self.started_ms);
        let row = [self.account.as_str(), &self.region, &self.name, &started, &self.id];
        MOVES.delete(cx.tx_mut(), &row);
    }

    /// As a member of an answer.
    pub(crate) fn shown(&self) -> Result<ListMessageMoveTasksResultEntry, Failure> {
        let record = &self.record;
        let number = |count: u64| Some(i64::try_from(count).unwrap_or(i64::MAX));
        let is_running = record.status == MoveStatus::Running;
        Ok(ListMessageMoveTasksResultEntry {
            task_handle: is_running.then(|| self.handle()).transpose()?,
            status: Some(record.status.name().to_owned()),
            source_arn: Some(self.source_arn()),
            destination_arn: record.destination_arn.clone(),
            max_number_of_messages_per_second: record.per_second_max,
            approximate_number_of_messages_moved: number(record.moved),
            approximate_number_of_messages_to_move: number(record.to_move),
            failure_reason: record.failure.clone(),
            started_timestamp: Some(self.started_ms),
        })
    }
}

/// The tasks of a queue, the newest first.
///
/// # Errors
/// When the store fails.
pub(crate) async fn tasks_of(
    cx: &mut engine::Ctx,
    (account, region, name): (&AccountId, &Region, &str),
) -> Result<Vec<MoveTask>, Failure> {
    let damaged = || Failure::Internal("a row names no task".to_owned());
    let limit = crate::limits::MOVE_TASKS_MAX.saturating_add(1);
    let rows =
        MOVES.range(cx, &[account, region, name], None, limit, store::Order::Reverse).await?;
    let mut tasks = Vec::with_capacity(rows.len());
    for (parts, record) in rows {
        let [started, id] = <[String; 2]>::try_from(parts).map_err(|_| damaged())?;
        tasks.push(MoveTask {
            account: account.clone(),
            region: region.clone(),
            name: name.to_owned(),
            started_ms: started.parse().map_err(|_| damaged())?,
            id,
            record,
        });
    }
    Ok(tasks)
}
