//! `cron()` of rotation schedules: `cron(0 HOURS DAY-OF-MONTH MONTH DAY-OF-WEEK *)`, in UTC.
//!
//! Source: <https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_schedule.html>

use time::{Date, Weekday};

const MONTHS: [&str; 12] =
    ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

const WEEKDAYS: [&str; 7] = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

/// Hours between two rotations, at least.
pub(super) const HOURS_MIN: u8 = 4;

/// The hours of certain days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cron {
    /// In order.
    hours: Vec<u8>,
    months: Vec<u8>,
    days: Days,
}

/// Which days of a month.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Days {
    Any,
    OfMonth(Vec<u8>),
    LastOfMonth,
    /// 1 is Sunday.
    OfWeek(Vec<u8>),
    /// The last such day of the month.
    LastOfWeek(u8),
    /// The weekday, and which one of the month.
    Nth(u8, u8),
}

impl Cron {
    /// Reads what stands between the parentheses.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let fields: Vec<&str> = text.split_ascii_whitespace().collect();
        let [minutes, hours, of_month, month, of_week, year] =
            <[&str; 6]>::try_from(fields).ok()?;
        if minutes != "0" || year != "*" {
            return None;
        }
        let cron = Self {
            hours: values(hours, (0, 23), &[])?,
            months: values(month, (1, 12), &MONTHS)?,
            days: Days::parse(of_month, of_week)?,
        };
        cron.is_wide().then_some(cron)
    }

    /// Whether there are four hours between any two, also over midnight.
    fn is_wide(&self) -> bool {
        let first = self.hours.first().copied().unwrap_or_default();
        let again = first.saturating_add(24);
        let following = self.hours.iter().copied().skip(1).chain([again]);
        let mut pairs = self.hours.iter().zip(following);
        pairs.all(|(one, next)| next.saturating_sub(*one) >= HOURS_MIN)
    }

    /// The hours at which windows open.
    pub(super) fn hours(&self) -> &[u8] {
        &self.hours
    }

    /// Whether windows open on `day`.
    pub(super) fn has_day(&self, day: Date) -> bool {
        self.months.contains(&u8::from(day.month())) && self.days.have(day)
    }
}

impl Days {
    /// One of the two fields is `?`.
    fn parse(of_month: &str, of_week: &str) -> Option<Self> {
        match (of_month, of_week) {
            ("*", "?") | ("?", "*") => Some(Self::Any),
            ("L", "?") => Some(Self::LastOfMonth),
            // The last day of the week is Saturday.
            ("?", "L") => Some(Self::OfWeek(vec![7])),
            (days, "?") => values(days, (1, 31), &[]).map(Self::OfMonth),
            ("?", days) => {
                if let Some((day, nth)) = days.split_once('#') {
                    let nth = nth.parse().ok().filter(|nth| (1..=5).contains(nth))?;
                    return Some(Self::Nth(value(day, (1, 7), &WEEKDAYS)?, nth));
                }
                if let Some(day) = days.strip_suffix('L') {
                    return value(day, (1, 7), &WEEKDAYS).map(Self::LastOfWeek);
                }
                values(days, (1, 7), &WEEKDAYS).map(Self::OfWeek)
            }
            _ => None,
        }
    }

    fn have(&self, day: Date) -> bool {
        let of_week = weekday(day.weekday());
        let last = day.month().length(day.year());
        match self {
            Self::Any => true,
            Self::OfMonth(days) => days.contains(&day.day()),
            Self::LastOfMonth => day.day() == last,
            Self::OfWeek(days) => days.contains(&of_week),
            Self::LastOfWeek(wanted) => *wanted == of_week && day.day().saturating_add(7) > last,
            Self::Nth(wanted, nth) => *wanted == of_week && day.day().div_ceil(7) == *nth,
        }
    }
}

const fn weekday(day: Weekday) -> u8 {
    day.number_from_sunday()
}

/// The values of a field, in order: `*`, values, ranges, and steps, with commas.
fn values(field: &str, bounds: (u8, u8), names: &[&str]) -> Option<Vec<u8>> {
    let mut all = Vec::new();
    for part in field.split(',') {
        all.extend(part_values(part, bounds, names)?);
    }
    all.sort_unstable();
    all.dedup();
    (!all.is_empty()).then_some(all)
}

fn part_values(part: &str, bounds: (u8, u8), names: &[&str]) -> Option<Vec<u8>> {
    let (first, last) = bounds;
    let (range, step) = match part.split_once('/') {
        Some((range, step)) => (range, step.parse().ok().filter(|step: &u8| *step > 0)?),
        None => (part, 1),
    };
    let has_step = part.contains('/');
    let (from, to) = match (range, range.split_once('-')) {
        ("*", _) => (first, last),
        ("", _) if has_step => (first, last),
        (_, Some((from, to))) => (value(from, bounds, names)?, value(to, bounds, names)?),
        (one, None) => {
            let one = value(one, bounds, names)?;
            (one, if has_step { last } else { one })
        }
    };
    Some((from..=to).step_by(step.into()).collect())
}

/// A number, or the name of one.
fn value(text: &str, (first, last): (u8, u8), names: &[&str]) -> Option<u8> {
    let named = names.iter().position(|name| name.eq_ignore_ascii_case(text));
    let number = match named {
        Some(index) => u8::try_from(index).ok()?.saturating_add(1),
        None => text.parse().ok()?,
    };
    (first..=last).contains(&number).then_some(number)
}
