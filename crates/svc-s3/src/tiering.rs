//! Intelligent-Tiering's archive tiers: objects of the class that nobody read for as many days as a
//! configuration of their bucket says go to the archive, and come back when somebody asks.
//!
//! On which day a version was last read is followed from the journal ([`access`]); a job looks now and then for
//! what is due ([`scan`]), and the job of lifecycle transitions moves it ([`advance`]).
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/intelligent-tiering-managing.html>

pub(crate) mod access;
pub(crate) mod advance;
mod due;
pub(crate) mod scan;

use serde::{Deserialize, Serialize};
use tables::Record;

/// Milliseconds in a day.
pub(crate) const DAY_MS: i64 = 24 * 3600 * 1000;

/// The day on which a version was last read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct TierAccess {
    /// When the day began, milliseconds since 1970.
    pub(crate) day_ms: i64,
}

impl Record for TierAccess {
    const VERSION: u8 = 1;
}

impl TierAccess {
    /// A reading at an instant.
    pub(crate) const fn at(at_ms: i64) -> Self {
        Self { day_ms: at_ms.div_euclid(DAY_MS).saturating_mul(DAY_MS) }
    }
}

/// Where the look for what is due is; no row while none is under way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct TieringPosition {
    /// The bucket that is being looked through.
    pub(crate) bucket: String,
    /// The key of the last row looked at, in hexadecimal digits.
    pub(crate) after: Option<String>,
}

impl Record for TieringPosition {
    const VERSION: u8 = 1;
}
