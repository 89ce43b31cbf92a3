//! Retriers and catchers.

use serde_json::Value;

use crate::fault::Fault;
use crate::path::ResultPath;

/// What is tried again, how often and after what pauses.
#[derive(Debug, Clone)]
pub(crate) struct Retrier {
    pub(crate) errors: Vec<String>,
    pub(crate) interval_seconds: i64,
    pub(crate) attempts_max: u32,
    pub(crate) backoff_rate: f64,
    pub(crate) delay_seconds_max: Option<i64>,
    /// `FULL`: the pause is by chance between nothing and what it would be.
    pub(crate) has_jitter: bool,
}

/// What is caught, and where it goes on.
#[derive(Debug, Clone)]
pub(crate) struct Catcher {
    pub(crate) errors: Vec<String>,
    pub(crate) next: String,
    pub(crate) result_path: ResultPath,
    pub(crate) assign: Option<Value>,
}

/// Pauses end; AWS has a year.
const DELAY_MS_MAX: f64 = 31_622_400_000.0;

impl Retrier {
    /// The pause before another attempt after `attempts`, if there is one.
    pub(crate) fn pause_ms(&self, attempts: u32, chance: [u8; 16]) -> Option<i64> {
        if attempts >= self.attempts_max {
            return None;
        }
        #[expect(clippy::cast_precision_loss, reason = "seconds of a pause")]
        let first_ms = self.interval_seconds as f64 * 1_000.0;
        let power = i32::try_from(attempts).unwrap_or(i32::MAX);
        #[expect(clippy::cast_precision_loss, reason = "seconds of a pause")]
        let longest_ms = self.delay_seconds_max.map_or(DELAY_MS_MAX, |it| it as f64 * 1_000.0);
        let pause_ms = (first_ms * self.backoff_rate.powi(power)).min(longest_ms);
        #[expect(clippy::cast_possible_truncation, reason = "bounded by a year")]
        let pause_ms = pause_ms.min(DELAY_MS_MAX) as i64;
        if !self.has_jitter {
            return Some(pause_ms);
        }
        let width = u128::try_from(pause_ms).ok()?.saturating_add(1);
        i64::try_from(u128::from_be_bytes(chance).checked_rem(width)?).ok()
    }
}

/// The first retrier for `fault`, by its place.
pub(crate) fn retrier<'a>(retriers: &'a [Retrier], fault: &Fault) -> Option<(usize, &'a Retrier)> {
    retriers.iter().enumerate().find(|(_, retrier)| fault.is_among(&retrier.errors))
}

/// The first catcher for `fault`.
pub(crate) fn catcher<'a>(catchers: &'a [Catcher], fault: &Fault) -> Option<&'a Catcher> {
    catchers.iter().find(|catcher| fault.is_among(&catcher.errors))
}
