//! How long the journal keeps records.

use core::fmt;

/// How long records are kept at least.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retention {
    days: u32,
}

impl Retention {
    /// As far as LookupEvents reaches, and not less.
    pub const MIN: Self = Self { days: 90 };

    pub(crate) const fn days(self) -> u32 {
        self.days
    }

    /// `None` for less than [`Retention::MIN`].
    #[must_use]
    pub const fn of_days(days: u32) -> Option<Self> {
        if days < Self::MIN.days { None } else { Some(Self { days }) }
    }
}

impl fmt::Display for Retention {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} days", self.days)
    }
}
