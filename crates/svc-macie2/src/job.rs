//! Jobs as they are stored, and how far they are.
//!
//! Source: <https://docs.aws.amazon.com/macie/latest/user/discovery-jobs.html>

use std::collections::BTreeMap;

use engine::{Failure, Writer};
use names::{AccountId, Region};
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use store::Order;
use tables::{Reader, Record, Table};

use crate::arns::job_arn;
use crate::limits::JOBS_LISTED;
use crate::rows::Nothing;
use crate::scope::Scope;

/// By account, Region and id.
pub(crate) const JOBS: Table<JobRecord> = Table::new("macie2.job");

/// By job: how far it is.
pub(crate) const PROGRESS: Table<ProgressRecord> = Table::new("macie2.progress");

/// By account, Region and id: jobs that go on.
pub(crate) const WORK: Table<Nothing> = Table::new("macie2.work");

/// How long a job that its user paused can go on.
const PAUSED_MS: i64 = 30 * 24 * 60 * 60 * 1_000;

/// What became of a job.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Status {
    Running,
    UserPaused,
    Cancelled,
    Complete,
}

/// A stored job.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct JobRecord {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) id: String,
    pub(crate) client_token: String,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    /// `ALL`, `EXCLUDE`, `INCLUDE`, `NONE` or `RECOMMENDED`.
    pub(crate) selector: String,
    pub(crate) managed_ids: Vec<String>,
    pub(crate) custom_ids: Vec<String>,
    pub(crate) buckets: Vec<String>,
    pub(crate) scope: Scope,
    pub(crate) sampling: i32,
    pub(crate) tags: BTreeMap<String, String>,
    pub(crate) created_ms: i64,
    pub(crate) status: Status,
    pub(crate) paused_ms: Option<i64>,
}

/// How far a job is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ProgressRecord {
    /// The bucket that it is at.
    pub(crate) bucket: usize,
    /// The object behind which it goes on.
    pub(crate) after: Option<String>,
    /// Steps that are done.
    pub(crate) steps: u64,
    /// Objects that were looked at, and those of them that could not be.
    pub(crate) objects: u64,
    pub(crate) skipped: u64,
    pub(crate) last_ms: Option<i64>,
}

impl Record for JobRecord {
    const VERSION: u8 = 1;
}

impl Record for ProgressRecord {
    const VERSION: u8 = 1;
}

impl JobRecord {
    pub(crate) fn arn(&self) -> String {
        job_arn(&self.account, &self.region, &self.id)
    }

    pub(crate) fn place(&self) -> [&str; 3] {
        [&self.account, &self.region, &self.id]
    }

    pub(crate) fn save(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        Ok(JOBS.put(cx.tx_mut(), &self.place(), self)?)
    }

    /// When a paused job ends for good.
    pub(crate) fn expires_ms(&self) -> Option<i64> {
        self.paused_ms.map(|paused| paused.saturating_add(PAUSED_MS))
    }

    /// The status at an instant: a job that was paused for too long is cancelled.
    pub(crate) fn status_at(&self, now: Timestamp) -> Status {
        match self.status {
            Status::UserPaused if self.expires_ms().is_some_and(|end| end <= now.unix_ms()) => {
                Status::Cancelled
            }
            status => status,
        }
    }

    /// Whether an object is in the sample: the same for each attempt.
    pub(crate) fn samples(&self, key: &str) -> bool {
        if self.sampling >= 100 {
            return true;
        }
        let digest =
            envelope::digest::sha256([self.id.as_bytes(), key.as_bytes()].concat().as_slice());
        let number = digest.iter().take(4).fold(0_u32, |sum, byte| sum << 8 | u32::from(*byte));
        i64::from(number % 100) < i64::from(self.sampling)
    }
}

/// The progress of a job.
///
/// # Errors
/// When the store cannot be read.
pub(crate) async fn progress_of(
    reader: &mut impl Reader,
    id: &str,
) -> Result<ProgressRecord, Failure> {
    Ok(PROGRESS.get(reader, &[id]).await?.unwrap_or_default())
}

/// The jobs of an account in a Region.
///
/// # Errors
/// When the store cannot be read.
pub(crate) async fn jobs_in(
    reader: &mut impl Reader,
    account: &AccountId,
    region: &Region,
) -> Result<Vec<JobRecord>, Failure> {
    let rows = JOBS.range(reader, &[account, region], None, JOBS_LISTED, Order::Forward).await?;
    Ok(rows.into_iter().map(|(_, job)| job).collect())
}
