//! S3 Batch Operations: one operation on each object of a list, by a job that acts with a role.
//!
//! A job reads its manifest and does its tasks with the session of the role that its maker passed to
//! it: each call is judged by the role's policies and by those of the resources, and recorded as the
//! role's. What it has done so far is in a row of its own ([`progress`]), so that a job goes on where
//! it was, whatever crashed; a task that was under way may be done again.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops.html>

mod encryption_filter;
pub(crate) mod expiry;
mod gather;
pub(crate) mod gathering;
mod generator;
mod inventory;
mod job_v1;
mod keep;
mod list;
mod manifest;
mod operation;
mod ops;
mod place;
pub(crate) mod progress;
mod report;
pub(crate) mod runner;
mod shown;
mod source;
mod task;
mod written_list;

use std::collections::BTreeMap;

use api_s3control::{JobStatus, S3Tag, errors};
use names::{AccountId, ArnNamespace, Region, TagFault, TagRules};
use serde::{Deserialize, Serialize};
use store::{Key, KeyBuilder};
use tables::{Damage, Record, from_json};
use wire::AwsError;
use wire::http::StatusCode;

use crate::batch::job_v1::BatchJobV1;
use crate::batch::list::TaskList;
use crate::batch::operation::BatchOperation;
use crate::batch::report::Report;

/// Whom a job's role has to trust.
pub(crate) const PRINCIPAL: &str = "batchoperations.s3.amazonaws.com";

/// The most jobs of an account in a Region, those of the last 90 days included.
pub(crate) const JOBS_MAX: usize = 5_000;

/// A job as it was asked for, and how it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BatchJob {
    pub(crate) id: String,
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) description: Option<String>,
    pub(crate) priority: i32,
    pub(crate) role_arn: String,
    pub(crate) needs_confirmation: bool,
    pub(crate) operation: BatchOperation,
    pub(crate) list: TaskList,
    /// None where no report is wanted.
    pub(crate) report: Option<Report>,
    pub(crate) tags: BTreeMap<String, String>,
    pub(crate) status: Status,
    pub(crate) created_ms: i64,
    pub(crate) suspended_ms: Option<i64>,
    pub(crate) ended_ms: Option<i64>,
    /// Why somebody changed its status.
    pub(crate) update_reason: Option<String>,
    pub(crate) fault: Option<Fault>,
}

/// Why a job failed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Fault {
    pub(crate) code: String,
    pub(crate) reason: String,
}

/// How a job is. `Paused` and `Pausing` do not occur: a job with a higher priority goes first between
/// two rounds, and the other stays `Active`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Status {
    New,
    Preparing,
    Suspended,
    Ready,
    Active,
    Completing,
    Complete,
    Failing,
    Failed,
    Cancelling,
    Cancelled,
}

impl Record for BatchJob {
    const VERSION: u8 = 3;

    fn read(version: u8, bytes: &[u8]) -> Result<Self, Damage> {
        match version {
            1 => from_json::<BatchJobV1>(bytes).map(Self::from),
            // Version 2 replicates nothing.
            2 | 3 => from_json(bytes),
            _ => Err(Damage::Version(version)),
        }
    }
}

impl Status {
    pub(crate) const fn to_api(self) -> JobStatus {
        match self {
            Self::New => JobStatus::New,
            Self::Preparing => JobStatus::Preparing,
            Self::Suspended => JobStatus::Suspended,
            Self::Ready => JobStatus::Ready,
            Self::Active => JobStatus::Active,
            Self::Completing => JobStatus::Completing,
            Self::Complete => JobStatus::Complete,
            Self::Failing => JobStatus::Failing,
            Self::Failed => JobStatus::Failed,
            Self::Cancelling => JobStatus::Cancelling,
            Self::Cancelled => JobStatus::Cancelled,
        }
    }

    pub(crate) const fn is_over(self) -> bool {
        matches!(self, Self::Complete | Self::Failed | Self::Cancelled)
    }

    /// Whether the job is over as soon as its report is written.
    pub(crate) const fn is_ending(self) -> bool {
        matches!(self, Self::Completing | Self::Failing | Self::Cancelling)
    }

    /// What an ending job becomes.
    pub(crate) const fn ended(self) -> Self {
        match self {
            Self::Completing => Self::Complete,
            Self::Failing => Self::Failed,
            Self::Cancelling => Self::Cancelled,
            other => other,
        }
    }
}

/// A job that has something to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct BatchWork {
    pub(crate) region: Region,
}

impl Record for BatchWork {
    const VERSION: u8 = 1;
}

/// A job is over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct BatchEnded {
    pub(crate) account: String,
    pub(crate) region: Region,
}

impl Record for BatchEnded {
    const VERSION: u8 = 1;
}

/// Every job that has something to do, the more urgent first.
pub(crate) fn work() -> KeyBuilder {
    KeyBuilder::table("s3.batch-work")
}

impl BatchJob {
    /// `arn:aws:s3:REGION:ACCOUNT:job/ID`.
    pub(crate) fn arn(&self) -> String {
        job_arn(&self.region, &self.account, &self.id)
    }

    /// Its row among those that have something to do.
    pub(crate) fn work_key(&self) -> Key {
        let priority = u64::try_from(self.priority).unwrap_or(0);
        let key = work().u64_descending(priority).i64(self.created_ms);
        key.text(&self.account).text(self.region.as_str()).text(&self.id).build()
    }
}

/// The ARN of a job.
pub(crate) fn job_arn(region: &Region, account: &AccountId, id: &str) -> String {
    ArnNamespace::regional("s3", region.as_str(), account).resource(&["job/", id])
}

/// What S3 Control answers to a request that makes no sense.
pub(crate) fn invalid(text: impl Into<String>) -> AwsError {
    AwsError::new(StatusCode::BAD_REQUEST, "InvalidRequest").with_message(text)
}

/// The tags that a job can have: at most 50.
///
/// # Errors
/// `TooManyTagsException`, `InvalidTag`.
pub(crate) fn read_job_tags(sent: &[S3Tag]) -> Result<BTreeMap<String, String>, AwsError> {
    let pairs = sent.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()));
    TagRules::DEFAULT.read(pairs).map_err(|fault| match fault {
        TagFault::TooManySent | TagFault::TooManyHeld => {
            errors::too_many_tags_exception("A job can have at most 50 tags.")
        }
        _ => invalid("Request invalid: a tag is not valid"),
    })
}
