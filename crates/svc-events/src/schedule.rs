//! When a rule is due: `rate(5 minutes)`, `cron(0 12 * * ? *)`; in UTC.
//!
//! Source: <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html>

use stdx::Timestamp;

mod cron;

use cron::Cron;

/// Milliseconds of a minute.
const MINUTE_MS: i64 = 60_000;

/// When.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Schedule {
    /// Every so many milliseconds.
    Every(i64),
    At(Cron),
}

impl Schedule {
    /// Reads an expression; none for what is none.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let inner = |word: &str| text.strip_prefix(word)?.strip_suffix(')');
        if let Some(cron) = inner("cron(") {
            return Cron::parse(cron).map(Self::At);
        }
        let (number, unit) = inner("rate(")?.split_once(' ')?;
        let is_number = number.bytes().all(|byte| byte.is_ascii_digit());
        let number: i64 = number.parse().ok().filter(|number| *number > 0 && is_number)?;
        // One is singular, and nothing else is.
        let unit_ms = match (unit, number) {
            ("minute", 1) => MINUTE_MS,
            ("hour", 1) => 60 * MINUTE_MS,
            ("day", 1) => 24 * 60 * MINUTE_MS,
            ("minutes", 2..) => MINUTE_MS,
            ("hours", 2..) => 60 * MINUTE_MS,
            ("days", 2..) => 24 * 60 * MINUTE_MS,
            _ => return None,
        };
        Some(Self::Every(number.checked_mul(unit_ms)?))
    }

    /// The first instant behind `after` at which it is due; none where there is none any more.
    pub(crate) fn next(&self, after: Timestamp) -> Option<Timestamp> {
        match self {
            Self::Every(every_ms) => {
                Some(Timestamp::from_unix_ms(after.unix_ms().saturating_add(*every_ms)))
            }
            Self::At(cron) => cron.next(after),
        }
    }

    /// As [`Schedule::next`], in step with `due` and ahead of `now`: what was missed is not made up for.
    pub(crate) fn next_ahead(&self, due: Timestamp, now: Timestamp) -> Option<Timestamp> {
        let Self::Every(every_ms) = self else { return self.next(now.max(due)) };
        let late_ms = now.ms_since(due).max(0);
        let steps = late_ms.checked_div(*every_ms)?.saturating_add(1);
        let next_ms = due.unix_ms().checked_add(steps.checked_mul(*every_ms)?)?;
        Some(Timestamp::from_unix_ms(next_ms))
    }
}

#[cfg(test)]
mod tests;
