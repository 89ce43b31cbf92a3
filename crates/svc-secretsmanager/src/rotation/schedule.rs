//! When a secret is rotated: at intervals of days or hours, or by `cron()`; each time within a window.
//!
//! All times are UTC. A window ends with its day at the latest. Of one that was missed altogether, because
//! nothing ran, the next one takes the place.
//!
//! Source: <https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_schedule.html>

use api_secretsmanager::{RotationRulesType, errors};
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use time::{Date, Duration, OffsetDateTime};
use wire::AwsError;

use super::cron::{Cron, HOURS_MIN};

const HOUR_MS: i64 = 3600 * 1000;

const DAY_MS: i64 = 24 * HOUR_MS;

/// The most days of `rate()` and of `AutomaticallyAfterDays`.
const DAYS_MAX: i64 = 1000;

/// Days that are looked through for one that `cron()` has: the 29th of February comes every eight years.
const LOOK_DAYS_MAX: i64 = 9 * 366;

/// The rules as they were given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Rules {
    pub(crate) after_days: Option<i64>,
    pub(crate) schedule: Option<String>,
    pub(crate) duration: Option<String>,
}

/// When a rotation may begin, and from when on no longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Window {
    pub(crate) start_ms: i64,
    pub(crate) end_ms: i64,
}

#[derive(Debug)]
enum Schedule {
    Days(i64),
    Hours(i64),
    Cron(Cron),
}

impl Rules {
    /// Reads what a request says.
    ///
    /// # Errors
    /// `InvalidParameterException`.
    pub(crate) fn read(asked: &RotationRulesType) -> Result<Self, AwsError> {
        let rules = Self {
            after_days: asked.automatically_after_days,
            schedule: asked.schedule_expression.clone(),
            duration: asked.duration.clone(),
        };
        if rules.after_days.is_some() && rules.schedule.is_some() {
            return Err(errors::invalid_parameter_exception(
                "You can set the rotation schedule in RotationRules with AutomaticallyAfterDays or ScheduleExpression, but not both.",
            ));
        }
        let schedule = rules.parsed().ok_or_else(|| {
            errors::invalid_parameter_exception(
                "Invalid rotation schedule: RotationRules takes AutomaticallyAfterDays, or a ScheduleExpression that is rate(N hours) of at least 4 hours, rate(N days), or cron(0 HOURS DAY-OF-MONTH MONTH DAY-OF-WEEK *).",
            )
        })?;
        if rules.fits(&schedule) {
            return Ok(rules);
        }
        Err(errors::invalid_parameter_exception(
            "Invalid Duration: the rotation window must not extend into the next rotation window or the next UTC day.",
        ))
    }

    fn parsed(&self) -> Option<Schedule> {
        let Some(expression) = &self.schedule else {
            let days = self.after_days.filter(|days| (1..=DAYS_MAX).contains(days))?;
            return Some(Schedule::Days(days));
        };
        let inner = |word: &str| expression.trim().strip_prefix(word)?.strip_suffix(')');
        if let Some(cron) = inner("cron(") {
            return Cron::parse(cron).map(Schedule::Cron);
        }
        let (number, unit) = inner("rate(")?.split_once(' ')?;
        let number: i64 = number.parse().ok()?;
        match unit {
            "hour" | "hours" => {
                let hours = (i64::from(HOURS_MIN)..=DAYS_MAX * 24).contains(&number);
                hours.then_some(Schedule::Hours(number))
            }
            "day" | "days" => (1..=DAYS_MAX).contains(&number).then_some(Schedule::Days(number)),
            _ => None,
        }
    }

    /// The hours of a window, if they were given.
    fn duration_hours(&self) -> Option<i64> {
        self.duration.as_deref()?.strip_suffix('h')?.parse().ok()
    }

    /// Whether no window goes into the next one, or into the next day.
    fn fits(&self, schedule: &Schedule) -> bool {
        let Some(hours) = self.duration_hours() else { return self.duration.is_none() };
        let longest = match schedule {
            Schedule::Days(_) => 24,
            Schedule::Hours(every) => (*every).min(24),
            Schedule::Cron(cron) => {
                let starts = cron.hours();
                let ends = starts.iter().copied().skip(1).chain([24]);
                let rooms = starts.iter().zip(ends).map(|(from, to)| to.saturating_sub(*from));
                i64::from(rooms.min().unwrap_or_default())
            }
        };
        (1..=longest).contains(&hours)
    }

    /// The window that opens at `start_ms`.
    fn window(&self, schedule: &Schedule, start_ms: i64) -> Window {
        let midnight = midnight(start_ms).saturating_add(DAY_MS);
        let hours = self.duration_hours().or(match schedule {
            Schedule::Days(_) => None,
            Schedule::Hours(_) => Some(1),
            Schedule::Cron(cron) => (cron.hours().len() > 1).then_some(1),
        });
        let end = hours.map(|hours| start_ms.saturating_add(hours.saturating_mul(HOUR_MS)));
        Window { start_ms, end_ms: end.map_or(midnight, |end| end.min(midnight)) }
    }

    /// The first window behind a rotation at `counted_from` that is not over at `now`; none where there
    /// is no such day.
    pub(crate) fn next(&self, counted_from: Timestamp, now: Timestamp) -> Option<Window> {
        let schedule = self.parsed()?;
        let (from_ms, now_ms) = (counted_from.unix_ms(), now.unix_ms());
        let at = |start_ms| self.window(&schedule, start_ms);
        let start_ms = match &schedule {
            Schedule::Days(days) => {
                let due = midnight(from_ms).saturating_add(days.saturating_mul(DAY_MS));
                let due = due.max(midnight(now_ms));
                if at(due).end_ms <= now_ms { due.saturating_add(DAY_MS) } else { due }
            }
            Schedule::Hours(hours) => {
                let (first, every) = (midnight(from_ms), hours.saturating_mul(HOUR_MS));
                let since = |ms: i64| ms.saturating_sub(first).div_euclid(every);
                let behind = since(from_ms).saturating_add(1);
                let nth = |n: i64| first.saturating_add(n.saturating_mul(every));
                let newest = since(now_ms).max(behind);
                let is_over = at(nth(newest)).end_ms <= now_ms;
                nth(if is_over { newest.saturating_add(1) } else { newest })
            }
            Schedule::Cron(cron) => {
                let open = |start: &i64| *start > from_ms && at(*start).end_ms > now_ms;
                cron_starts(cron, from_ms.max(midnight(now_ms))).find(open)?
            }
        };
        Some(at(start_ms))
    }

    /// As answers show the rules; the days are told of every schedule.
    pub(crate) fn shown(&self, window: Option<Window>, now: Timestamp) -> RotationRulesType {
        let days = match self.parsed() {
            Some(Schedule::Days(days)) => Some(days),
            Some(Schedule::Hours(hours)) => Some(hours.saturating_add(23) / 24),
            Some(Schedule::Cron(_)) => {
                let until = |window: Window| window.end_ms.saturating_sub(now.unix_ms());
                window.map(|window| until(window).max(1).saturating_add(DAY_MS - 1) / DAY_MS)
            }
            None => None,
        };
        RotationRulesType {
            automatically_after_days: days,
            duration: self.duration.clone(),
            schedule_expression: self.schedule.clone(),
        }
    }

    /// Whether a value that somebody writes by hand counts as a rotation.
    pub(crate) const fn counts_values(&self) -> bool {
        self.after_days.is_some()
    }
}

/// The begin of the day.
const fn midnight(ms: i64) -> i64 {
    ms.div_euclid(DAY_MS).saturating_mul(DAY_MS)
}

/// The instants at which windows open, from the day of `from_ms` on.
fn cron_starts(cron: &Cron, from_ms: i64) -> impl Iterator<Item = i64> {
    let first_ms = midnight(from_ms);
    let days = (0..LOOK_DAYS_MAX).filter_map(move |n| {
        let date = date(first_ms)?.checked_add(Duration::days(n))?;
        let start_ms = first_ms.saturating_add(n.saturating_mul(DAY_MS));
        cron.has_day(date).then_some(start_ms)
    });
    days.flat_map(|day_ms| {
        let hours = cron.hours().iter();
        hours.map(move |hour| day_ms.saturating_add(i64::from(*hour).saturating_mul(HOUR_MS)))
    })
}

fn date(ms: i64) -> Option<Date> {
    OffsetDateTime::from_unix_timestamp(ms.div_euclid(1000)).ok().map(OffsetDateTime::date)
}

#[cfg(test)]
mod tests;
