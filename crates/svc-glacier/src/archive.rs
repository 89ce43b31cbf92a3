//! Archives and the sealed parts that hold them.
//!
//! A body is what an archive, an upload or the output of a job holds: sealed parts one behind the other,
//! under one key that the service's own key wraps. Parts are listed under a holder: that of an archive
//! and of an upload is the body itself, that of a job's output the job.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use engine::Ctx;
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use tables::Record;
use wire::AwsError;

use crate::refusal::invalid;

/// The largest archive of one request, and the largest part: 4 GiB.
pub(crate) const UPLOAD_BYTES_MAX: u64 = 4 * 1024 * 1024 * 1024;

/// Random bytes of an archive's id, which then has 138 characters as at AWS.
const ARCHIVE_ID_BYTES: usize = 103;

/// The longest description, in characters.
const DESCRIPTION_CHARS_MAX: usize = 1024;

const DAY_MS: i64 = 24 * 3600 * 1000;

/// A stored archive.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Archive {
    pub(crate) description: String,
    pub(crate) created_ms: i64,
    /// Bytes of plaintext.
    pub(crate) size: u64,
    /// 64 hexadecimal digits.
    pub(crate) tree_hash: String,
    pub(crate) body: SealedBody,
}

/// A body and its key.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct SealedBody {
    /// Random: what its parts are bound to.
    pub(crate) id: String,
    /// The key that wraps the data keys of the parts, under the service's own key, in base64.
    pub(crate) wrapping_key: String,
}

/// A sealed part.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Part {
    /// Random: what its ciphertext is bound to.
    pub(crate) id: String,
    /// Bytes of plaintext.
    pub(crate) size: u64,
    /// 64 hexadecimal digits.
    pub(crate) tree_hash: String,
    /// Its data key, wrapped, in base64.
    pub(crate) key: String,
    /// The blob's id, 32 hexadecimal digits.
    pub(crate) blob: String,
    /// Bytes of ciphertext.
    pub(crate) length: u64,
    pub(crate) tier: PartTier,
    pub(crate) stored_ms: i64,
}

/// Where the blob of a part lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum PartTier {
    /// In the archive directory.
    Archive,
    /// At hand, for the output of a job.
    Hot,
}

impl Record for Archive {
    const VERSION: u8 = 1;
}

impl Record for Part {
    const VERSION: u8 = 1;
}

impl Archive {
    /// For how many days it has been in the vault, rounded down.
    pub(crate) fn age_days(&self, now: Timestamp) -> i64 {
        let age_ms = now.ms_since(Timestamp::from_unix_ms(self.created_ms)).max(0);
        age_ms / DAY_MS
    }
}

impl From<PartTier> for sealed_blobs::Tier {
    fn from(tier: PartTier) -> Self {
        match tier {
            PartTier::Archive => Self::Archive,
            PartTier::Hot => Self::Hot,
        }
    }
}

/// An id for an archive.
pub(crate) fn new_archive_id(cx: &Ctx) -> String {
    URL_SAFE_NO_PAD.encode(envelope::random::id_bytes::<ARCHIVE_ID_BYTES>(cx.random()))
}

/// A random id of rows and ciphertexts, 32 hexadecimal digits.
pub(crate) fn random_id(cx: &Ctx) -> String {
    hex::encode(envelope::random::bytes::<16>(cx.random()))
}

/// What a client says of an archive or a job: printable ASCII.
///
/// # Errors
/// `InvalidParameterValueException`.
pub(crate) fn description(sent: Option<&str>) -> Result<String, AwsError> {
    let text = sent.unwrap_or_default();
    let is_plain = text.chars().all(|sign| (' '..='~').contains(&sign));
    if !is_plain || text.len() > DESCRIPTION_CHARS_MAX {
        return Err(invalid("Invalid description: at most 1,024 printable ASCII characters"));
    }
    Ok(text.to_owned())
}
