//! What is stored about restores.

use api_s3::Tier;
use names::Region;
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use tables::Record;

/// Seconds in a minute and in an hour.
const MINUTE_SECONDS: i64 = 60;
const HOUR_SECONDS: i64 = 60 * MINUTE_SECONDS;

/// How fast a restore is, the slowest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) enum RestoreTier {
    /// Within half a day, or two.
    Bulk,
    /// Within hours.
    Standard,
    /// Within minutes; not from `DEEP_ARCHIVE`.
    Expedited,
}

impl RestoreTier {
    /// The tier that a request names, if there is one of that name.
    pub(crate) const fn read(sent: &Tier) -> Option<Self> {
        Some(match sent {
            Tier::Bulk => Self::Bulk,
            Tier::Standard => Self::Standard,
            Tier::Expedited => Self::Expedited,
            Tier::Unknown(_) => return None,
        })
    }

    /// How long a restore takes at AWS, at the shorter end of what it says.
    ///
    /// Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects-retrieval-options.html>
    pub(crate) const fn seconds(self, is_deep: bool) -> i64 {
        match (self, is_deep) {
            (Self::Expedited, _) => MINUTE_SECONDS,
            (Self::Standard, false) => 3 * HOUR_SECONDS,
            (Self::Bulk, false) => 5 * HOUR_SECONDS,
            (Self::Standard, true) => 12 * HOUR_SECONDS,
            (Self::Bulk, true) => 48 * HOUR_SECONDS,
        }
    }
}

/// The restore of an archived version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Restore {
    pub(crate) tier: RestoreTier,
    /// Days that the copy stays, from when it is there.
    pub(crate) days: i32,
    pub(crate) state: RestoreState,
}

/// How far a restore is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum RestoreState {
    /// Asked for, and done at this time.
    Ongoing { due_ms: i64 },
    /// Done; the copy can be read until this time.
    Restored { expires_ms: i64 },
}

impl Record for Restore {
    const VERSION: u8 = 1;
}

impl Restore {
    /// Until when the copy can be read, if it can be at `now`.
    pub(crate) fn readable_until(&self, now: Timestamp) -> Option<Timestamp> {
        match self.state {
            RestoreState::Ongoing { .. } => None,
            RestoreState::Restored { expires_ms } => {
                Some(Timestamp::from_unix_ms(expires_ms)).filter(|expires| *expires > now)
            }
        }
    }

    /// Whether it is not done yet.
    pub(crate) const fn is_ongoing(&self) -> bool {
        matches!(self.state, RestoreState::Ongoing { .. })
    }
}

/// What a list of restores says of a version besides what stands in its key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RestoreStep {
    pub(crate) bucket: String,
    pub(crate) region: Region,
}

impl Record for RestoreStep {
    const VERSION: u8 = 1;
}
