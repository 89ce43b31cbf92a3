//! How severe a finding is, by what was found and how often.
//!
//! Source: <https://docs.aws.amazon.com/macie/latest/user/findings-severity.html>

/// A severity; its score is its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Score 1.
    Low = 1,
    /// Score 2.
    Medium = 2,
    /// Score 3.
    High = 3,
}

impl Severity {
    /// Its description in findings.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Low => "Low",
            Self::Medium => "Medium",
            Self::High => "High",
        }
    }

    /// Its score.
    #[must_use]
    pub const fn score(self) -> i64 {
        self as i64
    }
}

/// Severities by occurrences: of one, of 2 to 99, and of 100 and more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scale([Severity; 3]);

impl Scale {
    pub(crate) const HIGH: Self = Self([Severity::High; 3]);
    pub(crate) const RISING: Self = Self([Severity::Low, Severity::Medium, Severity::High]);
    pub(crate) const STEEP: Self = Self([Severity::Medium, Severity::High, Severity::High]);
    pub(crate) const LATE: Self = Self([Severity::Medium, Severity::Medium, Severity::High]);
    pub(crate) const PLACES: Self = Self([Severity::Low, Severity::Medium, Severity::Medium]);
    pub(crate) const VEHICLES: Self = Self([Severity::Low, Severity::Low, Severity::Medium]);

    /// The severity of so many occurrences.
    #[must_use]
    pub const fn of(self, occurrences: u64) -> Severity {
        let [one, some, many] = self.0;
        match occurrences {
            0 | 1 => one,
            2..=99 => some,
            _ => many,
        }
    }
}
