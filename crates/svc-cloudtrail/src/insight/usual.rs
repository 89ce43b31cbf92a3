//! What is usual: how often something happened a minute, over the days before.
//!
//! A minute is unusual where it lies six standard deviations above the average, and is as usual again at three.
//! The deviation is at least that of events that come by chance at the same average (the root of it), and at
//! least one a minute: what never happened before is not unusual for happening once.

use super::{HOUR_MINUTES, Hour, Kind};

/// Minutes that are looked back on: seven days.
pub(crate) const BACK_MINUTES: i64 = 7 * 24 * HOUR_MINUTES;

/// The least that has to be known: a day.
const KNOWN_MINUTES: i64 = 24 * HOUR_MINUTES;

/// Deviations above the average.
const UNUSUAL: f64 = 6.0;
const USUAL_AGAIN: f64 = 3.0;

/// Minutes before another one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Usual {
    pub(crate) minutes: i64,
    pub(crate) total: u64,
    average: f64,
    deviation: f64,
}

impl Usual {
    /// What is usual of `kind` before `minute`, where counting began with `since`; none where too little is
    /// known. `hours` are those of which there is something, each with its number since the epoch.
    pub(crate) fn before(
        minute: i64,
        since: i64,
        (hours, kind): (&[(i64, Hour)], Kind),
    ) -> Option<Self> {
        let first = since.max(minute.saturating_sub(BACK_MINUTES));
        let minutes = minute.saturating_sub(first);
        if minutes < KNOWN_MINUTES {
            return None;
        }
        let (mut total, mut squares) = (0_u64, 0.0_f64);
        for (hour, known) in hours {
            for (at, counts) in &known.minutes {
                let at = hour.saturating_mul(HOUR_MINUTES).saturating_add(i64::from(*at));
                if (first..minute).contains(&at) {
                    let count = counts.of(kind);
                    total = total.saturating_add(count);
                    squares += real(count) * real(count);
                }
            }
        }
        let length = real(u64::try_from(minutes).ok()?);
        let average = real(total) / length;
        let variance = (squares / length - average * average).max(0.0);
        let deviation = variance.sqrt().max(average.sqrt()).max(1.0);
        Some(Self { minutes, total, average, deviation })
    }

    pub(crate) fn is_unusual(&self, count: u64) -> bool {
        real(count) > self.average + UNUSUAL * self.deviation
    }

    pub(crate) fn is_usual_again(&self, count: u64) -> bool {
        real(count) <= self.average + USUAL_AGAIN * self.deviation
    }
}

/// Counts of a minute and sums of a week are far below 2^53.
pub(super) const fn real(count: u64) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests;
