//! `cron(MINUTES HOURS DAY-OF-MONTH MONTH DAY-OF-WEEK YEAR)`.
//!
//! Source: <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html>

use stdx::Timestamp;
use time::{Date, Duration, Month, OffsetDateTime, Time, Weekday};

const MONTHS: [&str; 12] =
    ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

const WEEKDAYS: [&str; 7] = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

const YEARS: (i32, i32) = (1970, 2199);

/// Minutes of certain days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Cron {
    minutes: Vec<i32>,
    hours: Vec<i32>,
    days: Days,
    months: Vec<i32>,
    /// None where any year will do.
    years: Option<Vec<i32>>,
}

/// Which days of a month.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Days {
    Any,
    OfMonth(Vec<i32>),
    LastOfMonth,
    /// The weekday that is nearest to a day of the month.
    Nearest(i32),
    /// 1 is Sunday.
    OfWeek(Vec<i32>),
    LastOfWeek(i32),
    /// The weekday, and which one of the month.
    Nth(i32, i32),
}

impl Cron {
    /// Reads what stands between the parentheses.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let fields: Vec<&str> = text.split_ascii_whitespace().collect();
        let [minutes, hours, of_month, months, of_week, years] =
            <[&str; 6]>::try_from(fields).ok()?;
        Some(Self {
            minutes: values(minutes, (0, 59), &[])?,
            hours: values(hours, (0, 23), &[])?,
            days: Days::parse(of_month, of_week)?,
            months: values(months, (1, 12), &MONTHS)?,
            years: match years {
                "*" => None,
                years => Some(values(years, YEARS, &[])?),
            },
        })
    }

    /// The first such minute behind `after`.
    pub(crate) fn next(&self, after: Timestamp) -> Option<Timestamp> {
        let start = OffsetDateTime::from_unix_timestamp(after.unix_seconds()).ok()?;
        let start = start.replace_second(0).ok()?.checked_add(Duration::MINUTE)?;
        let (mut day, mut from) = (start.date(), Some(start.time()));
        let year_max = self.last_year(day.year());
        while day.year() <= year_max {
            if !self.has_year(day.year()) {
                day =
                    Date::from_calendar_date(day.year().checked_add(1)?, Month::January, 1).ok()?;
                from = None;
                continue;
            }
            if !self.months.contains(&i32::from(u8::from(day.month()))) {
                day = next_month(day)?;
                from = None;
                continue;
            }
            if self.days.have(day)
                && let Some(time) = self.first_time(from)
            {
                let at = day.with_time(time).assume_utc();
                return Some(Timestamp::from_unix_seconds(at.unix_timestamp()));
            }
            day = day.next_day()?;
            from = None;
        }
        None
    }

    /// Beyond this year there is none: the 29th of February comes every eight years at least.
    fn last_year(&self, from: i32) -> i32 {
        let last = self.years.as_ref().and_then(|years| years.iter().copied().max());
        last.unwrap_or_else(|| from.saturating_add(9)).min(YEARS.1)
    }

    fn has_year(&self, year: i32) -> bool {
        self.years.as_ref().is_none_or(|years| years.contains(&year))
    }

    /// The first minute of a day, not before `from`.
    fn first_time(&self, from: Option<Time>) -> Option<Time> {
        let from = from.unwrap_or(Time::MIDNIGHT);
        for hour in self.hours.iter().copied() {
            for minute in self.minutes.iter().copied() {
                let (hour, minute) = (u8::try_from(hour).ok()?, u8::try_from(minute).ok()?);
                let time = Time::from_hms(hour, minute, 0).ok()?;
                if time >= from {
                    return Some(time);
                }
            }
        }
        None
    }
}

fn next_month(day: Date) -> Option<Date> {
    let (year, month) = match day.month() {
        Month::December => (day.year().checked_add(1)?, Month::January),
        month => (day.year(), month.next()),
    };
    Date::from_calendar_date(year, month, 1).ok()
}

impl Days {
    /// One of the two fields is `?`.
    fn parse(of_month: &str, of_week: &str) -> Option<Self> {
        match (of_month, of_week) {
            ("*", "?") | ("?", "*") => Some(Self::Any),
            ("L", "?") => Some(Self::LastOfMonth),
            // The last day of the week is Saturday.
            ("?", "L") => Some(Self::OfWeek(vec![7])),
            (days, "?") => match days.strip_suffix('W') {
                Some(day) => value(day, (1, 31), &[]).map(Self::Nearest),
                None => values(days, (1, 31), &[]).map(Self::OfMonth),
            },
            ("?", days) => {
                if let Some((day, nth)) = days.split_once('#') {
                    let nth = value(nth, (1, 5), &[])?;
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
        let of_week = i32::from(day.weekday().number_from_sunday());
        let last = i32::from(day.month().length(day.year()));
        let of_month = i32::from(day.day());
        match self {
            Self::Any => true,
            Self::OfMonth(days) => days.contains(&of_month),
            Self::LastOfMonth => of_month == last,
            Self::Nearest(wanted) => nearest(day, *wanted, last) == Some(of_month),
            Self::OfWeek(days) => days.contains(&of_week),
            Self::LastOfWeek(wanted) => *wanted == of_week && of_month.saturating_add(7) > last,
            Self::Nth(wanted, nth) => {
                *wanted == of_week && of_month.saturating_add(6).checked_div(7) == Some(*nth)
            }
        }
    }
}

/// The day of the month of `day` that is the nearest weekday to `wanted`, within the month.
fn nearest(day: Date, wanted: i32, last: i32) -> Option<i32> {
    if wanted > last {
        return None;
    }
    let there = day.replace_day(u8::try_from(wanted).ok()?).ok()?;
    Some(match there.weekday() {
        Weekday::Saturday if wanted > 1 => wanted.saturating_sub(1),
        Weekday::Saturday => wanted.saturating_add(2),
        Weekday::Sunday if wanted < last => wanted.saturating_add(1),
        Weekday::Sunday => wanted.saturating_sub(2),
        _ => wanted,
    })
}

/// The values of a field, in order: `*`, values, ranges, and steps, with commas.
fn values(field: &str, bounds: (i32, i32), names: &[&str]) -> Option<Vec<i32>> {
    let mut all = Vec::new();
    for part in field.split(',') {
        all.extend(part_values(part, bounds, names)?);
    }
    all.sort_unstable();
    all.dedup();
    (!all.is_empty()).then_some(all)
}

fn part_values(part: &str, bounds: (i32, i32), names: &[&str]) -> Option<Vec<i32>> {
    let (first, last) = bounds;
    let (range, step) = match part.split_once('/') {
        Some((range, step)) => (range, Some(value(step, (1, last.max(1)), &[])?)),
        None => (part, None),
    };
    let (from, to) = match range.split_once('-') {
        Some((from, to)) => (value(from, bounds, names)?, value(to, bounds, names)?),
        None if range == "*" => (first, last),
        None => {
            let one = value(range, bounds, names)?;
            (one, if step.is_some() { last } else { one })
        }
    };
    if from > to {
        return None;
    }
    let step = usize::try_from(step.unwrap_or(1)).ok()?;
    Some((from..=to).step_by(step).collect())
}

fn value(text: &str, (first, last): (i32, i32), names: &[&str]) -> Option<i32> {
    let named = names.iter().position(|name| name.eq_ignore_ascii_case(text));
    if let Some(place) = named {
        return i32::try_from(place).ok()?.checked_add(1);
    }
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let number: i32 = text.parse().ok()?;
    (is_number && (first..=last).contains(&number)).then_some(number)
}
