//! Glacier's own vaults, of before S3 had classes for archives.
//!
//! There is no plaintext mode: every archive is sealed under a key that Glacier owns for the account and
//! Region. Its ciphertext lies in the archive directory, and is copied to where it can be read by a
//! retrieval job, for a day.
//!
//! Deliberately absent: provisioned capacity, select, and the delivery of notifications.

use api_glacier as api;
use engine::{
    EngineBuilder, Failure, Job, LockTime, Route, Service, Writer, due_job, route, staged,
};
use stdx::Timestamp;
use store::Tx;

mod access;
mod archive;
mod begin;
mod contents;
mod document;
mod inventory;
mod jobs;
mod list;
mod manage;
mod output;
mod page;
mod receive;
mod refusal;
mod retrieval;
mod retrieval_policy;
mod sealing;
mod shown;
mod tables;
mod tree_hash;
mod upload;
mod vault;

mod ops;

pub use crate::contents::{Contents, read_contents};
pub use crate::inventory::{names_of_blobs, stored_blobs};
pub use crate::tables::{CLAIMS, TABLES};

use crate::jobs::{CountVaults, EndRetrievals, EndUploads, Garbage, LeaveParts, Retrieve};

/// The service.
#[derive(Debug)]
pub struct Glacier {
    /// The share of AWS's times that a retrieval takes.
    retrieval_pace_percent: u8,
    /// Where the time is kept that the ages of archives go by; without, they go by the clock.
    lock_time: Option<&'static dyn LockTime>,
}

impl Default for Glacier {
    fn default() -> Self {
        Self { retrieval_pace_percent: 100, lock_time: None }
    }
}

impl Glacier {
    /// A Glacier where a retrieval takes `percent` of the time that it takes at AWS.
    #[must_use]
    pub const fn with_retrieval_pace(self, percent: u8) -> Self {
        Self { retrieval_pace_percent: percent, ..self }
    }

    /// The same, where the ages of archives go by the time that is kept there.
    #[must_use]
    pub fn with_lock_time(self, lock_time: &'static dyn LockTime) -> Self {
        Self { lock_time: Some(lock_time), ..self }
    }

    /// What the ages of archives go by when the clock shows `clock`: a clock that is set forward lets nobody
    /// past a lock. Before the first lock no such time is kept.
    async fn lock_now(&self, tx: &Tx, clock: Timestamp) -> Result<Timestamp, Failure> {
        let kept = match self.lock_time {
            Some(lock_time) => lock_time.now(tx, clock).await?,
            None => None,
        };
        Ok(kept.unwrap_or(clock))
    }

    /// Has that time kept from now on.
    async fn begin_lock_time(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        match self.lock_time {
            Some(lock_time) => lock_time.begin(cx).await,
            None => Ok(()),
        }
    }

    /// How long a retrieval takes here that takes `seconds` at AWS.
    fn retrieval_seconds(&self, seconds: i64) -> i64 {
        seconds.saturating_mul(i64::from(self.retrieval_pace_percent)) / 100
    }

    /// Adds the service. What its tables need is compiled in this crate, and not again where all services come together.
    #[must_use]
    pub fn add_to(self, builder: EngineBuilder) -> EngineBuilder {
        builder.service(self)
    }
}

impl Service for Glacier {
    const ROUTES: &'static [Route<Self>] = &[
        route::<Self, api::AbortMultipartUpload>(),
        route::<Self, api::AbortVaultLock>(),
        route::<Self, api::AddTagsToVault>(),
        route::<Self, api::CompleteMultipartUpload>(),
        route::<Self, api::CompleteVaultLock>(),
        route::<Self, api::CreateVault>(),
        route::<Self, api::DeleteArchive>(),
        route::<Self, api::DeleteVault>(),
        route::<Self, api::DeleteVaultAccessPolicy>(),
        route::<Self, api::DeleteVaultNotifications>(),
        route::<Self, api::DescribeJob>(),
        route::<Self, api::DescribeVault>(),
        route::<Self, api::GetDataRetrievalPolicy>(),
        route::<Self, api::GetJobOutput>(),
        route::<Self, api::GetVaultAccessPolicy>(),
        route::<Self, api::GetVaultLock>(),
        route::<Self, api::GetVaultNotifications>(),
        route::<Self, api::InitiateJob>(),
        route::<Self, api::InitiateMultipartUpload>(),
        route::<Self, api::InitiateVaultLock>(),
        route::<Self, api::ListJobs>(),
        route::<Self, api::ListMultipartUploads>(),
        route::<Self, api::ListParts>(),
        route::<Self, api::ListTagsForVault>(),
        route::<Self, api::ListVaults>(),
        route::<Self, api::RemoveTagsFromVault>(),
        route::<Self, api::SetDataRetrievalPolicy>(),
        route::<Self, api::SetVaultAccessPolicy>(),
        route::<Self, api::SetVaultNotifications>(),
        staged::<Self, api::UploadArchive>(),
        staged::<Self, api::UploadMultipartPart>(),
    ];
    const JOBS: &'static [Job<Self>] = &[
        due_job::<Self, CountVaults>(),
        due_job::<Self, EndRetrievals>(),
        due_job::<Self, EndUploads>(),
        due_job::<Self, Garbage>(),
        due_job::<Self, LeaveParts>(),
        due_job::<Self, Retrieve>(),
    ];
}
