//! Account numbers.

use std::sync::Arc;

use crate::text::name;

/// An account number: 12 decimal digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountId(Arc<str>);

name!(AccountId, "account id");

impl AccountId {
    /// The greatest account number plus one.
    const END: u64 = 1_000_000_000_000;

    fn check(text: &str) -> Result<(), &'static str> {
        if text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit()) {
            Ok(())
        } else {
            Err("an account id has 12 digits")
        }
    }

    /// The account with this number; `None` at or above 10^12.
    #[must_use]
    pub fn from_number(number: u64) -> Option<Self> {
        (number < Self::END).then(|| Self(format!("{number:012}").into()))
    }

    /// An account number drawn from `random`: without a leading zero, because people paste these
    /// into spreadsheets.
    #[must_use]
    pub fn from_random(random: [u8; 8]) -> Self {
        const FIRST: u64 = 100_000_000_000;
        let number = FIRST + u64::from_be_bytes(random) % (Self::END - FIRST);
        Self(format!("{number:012}").into())
    }

    /// The account number, below 10^12.
    #[must_use]
    pub fn number(&self) -> u64 {
        self.0.bytes().fold(0, |number, digit| number * 10 + u64::from(digit.saturating_sub(b'0')))
    }
}
