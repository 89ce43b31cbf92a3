//! Retrieval jobs: an archive, or the list of all, brought to where it can be downloaded.

use core::ops::Range;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use engine::Ctx;
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use tables::Record;

use crate::archive::{Archive, SealedBody};

/// How long the output of a job can be downloaded.
pub(crate) const OUTPUT_SECONDS: i64 = 24 * 3600;

/// Random bytes of a job's id behind its time; with it 92 characters as at AWS.
const JOB_ID_BYTES: usize = 61;

/// How fast a retrieval is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum RetrievalTier {
    /// `Expedited`.
    Expedited,
    /// `Standard`.
    Standard,
    /// `Bulk`.
    Bulk,
}

/// A stored job.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Retrieval {
    pub(crate) description: Option<String>,
    /// Kept and shown; nothing is delivered there.
    pub(crate) topic: Option<String>,
    pub(crate) tier: RetrievalTier,
    pub(crate) created_ms: i64,
    pub(crate) what: Wanted,
    pub(crate) state: RetrievalState,
}

/// What is retrieved.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) enum Wanted {
    /// An archive, or some of its bytes.
    Archive(WantedArchive),
    /// The list of archives.
    Inventory(WantedInventory),
}

/// An archive to retrieve, as it was when the job was begun.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct WantedArchive {
    pub(crate) archive_id: String,
    pub(crate) description: String,
    pub(crate) size: u64,
    pub(crate) tree_hash: String,
    pub(crate) body: SealedBody,
    /// The first byte that is wanted.
    pub(crate) start: u64,
    /// One past the last.
    pub(crate) end: u64,
}

/// Which archives to list, and how.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct WantedInventory {
    pub(crate) format: InventoryFormat,
    pub(crate) created_from_ms: Option<i64>,
    pub(crate) created_before_ms: Option<i64>,
    pub(crate) limit: Option<u64>,
    /// The archive behind which the list begins.
    pub(crate) after: Option<String>,
}

/// What the list is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum InventoryFormat {
    /// `JSON`.
    Json,
    /// `CSV`.
    Csv,
}

/// How far a job is.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) enum RetrievalState {
    /// It is to be done at this time.
    InProgress {
        /// Milliseconds since the epoch.
        due_ms: i64,
    },
    /// Its output can be downloaded.
    Succeeded(Output),
    /// It cannot be done.
    Failed {
        /// Milliseconds since the epoch.
        at_ms: i64,
        /// Why.
        message: String,
    },
}

/// What a job has brought.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Output {
    pub(crate) at_ms: i64,
    pub(crate) size: u64,
    /// Of an archive, if the range that was retrieved has one.
    pub(crate) tree_hash: Option<String>,
    pub(crate) body: SealedBody,
    /// The archive behind which the list goes on.
    pub(crate) next: Option<String>,
}

impl Record for Retrieval {
    const VERSION: u8 = 1;
}

impl Retrieval {
    /// Its output, once it is there and as long as it is not over.
    pub(crate) fn output_at(&self, now: Timestamp) -> Option<&Output> {
        let RetrievalState::Succeeded(output) = &self.state else { return None };
        (now < ended_at(output.at_ms)).then_some(output)
    }

    /// When what became of it is forgotten; none while it is not done.
    pub(crate) const fn ends_at(&self) -> Option<Timestamp> {
        match &self.state {
            RetrievalState::InProgress { .. } => None,
            RetrievalState::Succeeded(output) => Some(ended_at(output.at_ms)),
            RetrievalState::Failed { at_ms, .. } => Some(ended_at(*at_ms)),
        }
    }
}

const fn ended_at(done_ms: i64) -> Timestamp {
    Timestamp::from_unix_ms(done_ms).plus_seconds(OUTPUT_SECONDS)
}

impl WantedArchive {
    /// The bytes that are wanted.
    pub(crate) const fn range(&self) -> Range<u64> {
        self.start..self.end
    }
}

impl WantedInventory {
    /// Whether it lists every archive.
    pub(crate) const fn is_of_all(&self) -> bool {
        self.created_from_ms.is_none()
            && self.created_before_ms.is_none()
            && self.limit.is_none()
            && self.after.is_none()
    }

    /// Whether it lists this archive.
    pub(crate) fn holds(&self, archive: &Archive) -> bool {
        let at_ms = archive.created_ms;
        self.created_from_ms.is_none_or(|from| at_ms >= from)
            && self.created_before_ms.is_none_or(|before| at_ms < before)
    }
}

impl RetrievalTier {
    const ALL: [Self; 3] = [Self::Expedited, Self::Standard, Self::Bulk];

    /// The tier called `name`.
    pub(crate) fn read(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tier| tier.name() == name)
    }

    /// AWS's name of it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Expedited => "Expedited",
            Self::Standard => "Standard",
            Self::Bulk => "Bulk",
        }
    }

    /// The shorter end of what AWS says.
    pub(crate) const fn seconds(self) -> i64 {
        match self {
            Self::Expedited => 60,
            Self::Standard => 3 * 3600,
            Self::Bulk => 5 * 3600,
        }
    }
}

/// An id for a job: ids of jobs are in the order of their times.
pub(crate) fn new_job_id(cx: &Ctx) -> String {
    let mut id = cx.now().unix_ms().to_be_bytes().to_vec();
    id.extend(envelope::random::id_bytes::<JOB_ID_BYTES>(cx.random()));
    URL_SAFE_NO_PAD.encode(id)
}

/// What the rows of jobs are ordered by: the time in the id, in digits that sort, and the id.
pub(crate) fn job_order(job_id: &str) -> Option<String> {
    let id = URL_SAFE_NO_PAD.decode(job_id).ok()?;
    let (time, _) = id.split_first_chunk::<8>()?;
    Some(hex::encode(time))
}

impl InventoryFormat {
    /// As HTTP names it.
    pub(crate) const fn content_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Csv => "text/csv",
        }
    }
}
