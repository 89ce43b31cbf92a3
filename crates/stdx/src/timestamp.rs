//! Instants with millisecond precision, and the text forms AWS protocols use.

use core::fmt;

use time::format_description::well_known::{Rfc2822, Rfc3339};
use time::macros::format_description;
use time::{OffsetDateTime, PrimitiveDateTime};

/// 0000-01-01T00:00:00.000Z.
const FIRST_UNIX_MS: i64 = -62_167_219_200_000;
/// 9999-12-31T23:59:59.999Z.
const LAST_UNIX_MS: i64 = 253_402_300_799_999;

/// An instant: milliseconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Timestamp {
    unix_ms: i64,
}

/// The text is not an instant in the expected form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParseTimestampError;

impl fmt::Display for ParseTimestampError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a timestamp")
    }
}

impl core::error::Error for ParseTimestampError {}

impl Timestamp {
    /// The latest instant there is: "before" it is always.
    pub const MAX: Self = Self { unix_ms: i64::MAX };

    /// From milliseconds since the epoch.
    #[must_use]
    pub const fn from_unix_ms(unix_ms: i64) -> Self {
        Self { unix_ms }
    }

    /// From whole seconds since the epoch.
    #[must_use]
    pub const fn from_unix_seconds(seconds: i64) -> Self {
        Self { unix_ms: seconds.saturating_mul(1000) }
    }

    /// Milliseconds since the epoch.
    #[must_use]
    pub const fn unix_ms(self) -> i64 {
        self.unix_ms
    }

    /// Whole seconds since the epoch, rounded down.
    #[must_use]
    pub const fn unix_seconds(self) -> i64 {
        self.unix_ms.div_euclid(1000)
    }

    /// This instant moved by `seconds`, saturating.
    #[must_use]
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Self { unix_ms: self.unix_ms.saturating_add(seconds.saturating_mul(1000)) }
    }

    /// The same day and time `years` later; the 1st of March where that year has no such day. The
    /// latest instant there is where the year has not four digits.
    #[must_use]
    pub fn plus_years(self, years: i32) -> Self {
        let later = || {
            let at = OffsetDateTime::from_unix_timestamp(self.unix_seconds()).ok()?;
            let year = at.year().checked_add(years).filter(|year| *year <= 9999)?;
            let there = at.replace_year(year).or_else(|_| {
                at.replace_day(1)?.replace_month(time::Month::March)?.replace_year(year)
            });
            let ms = self.unix_ms.rem_euclid(1000);
            Some(Self {
                unix_ms: there.ok()?.unix_timestamp().saturating_mul(1000).saturating_add(ms),
            })
        };
        later().unwrap_or(Self { unix_ms: i64::MAX })
    }

    /// Milliseconds from `earlier` to `self`; negative when `earlier` is later.
    #[must_use]
    pub const fn ms_since(self, earlier: Self) -> i64 {
        self.unix_ms.saturating_sub(earlier.unix_ms)
    }

    /// This instant without its milliseconds, as HTTP and CloudTrail show it.
    #[must_use]
    pub const fn truncated_to_seconds(self) -> Self {
        Self::from_unix_seconds(self.unix_seconds())
    }

    /// `2026-05-01T12:00:00Z`: ISO 8601 to the second (IAM, STS, CloudTrail).
    #[must_use]
    pub fn iso8601(self) -> String {
        self.digits("Y-M-DTh:m:sZ")
    }

    /// `2026-05-01T12:00:00.000Z`: ISO 8601 to the millisecond (S3 bodies).
    #[must_use]
    pub fn iso8601_ms(self) -> String {
        self.digits("Y-M-DTh:m:s.fZ")
    }

    /// `Fri, 01 May 2026 12:00:00 GMT`: the fixed-length form of RFC 9110 section 5.6.7.
    #[must_use]
    pub fn http_date(self) -> String {
        self.render(format_description!(
            "[weekday repr:short], [day] [month repr:short] [year] [hour]:[minute]:[second] GMT"
        ))
    }

    /// `2026-05-01`.
    #[must_use]
    pub fn day(self) -> String {
        let mut day = self.iso8601();
        day.truncate(day.find('T').unwrap_or(day.len()));
        day
    }

    /// `20260501T120000Z`: the `X-Amz-Date` form of Signature Version 4.
    #[must_use]
    pub fn basic(self) -> String {
        self.digits("YMDThmsZ")
    }

    /// Parses the `X-Amz-Date` form, `20260501T120000Z`.
    ///
    /// # Errors
    /// [`ParseTimestampError`] when the text has another form.
    pub fn parse_basic(text: &str) -> Result<Self, ParseTimestampError> {
        let format = format_description!("[year][month][day]T[hour][minute][second]Z");
        let parsed = PrimitiveDateTime::parse(text, format).map_err(|_| ParseTimestampError)?;
        Self::from_offset(parsed.assume_utc())
    }

    /// Parses an RFC 3339 / ISO 8601 instant, with or without fractions and offset.
    ///
    /// # Errors
    /// [`ParseTimestampError`] when the text has another form.
    pub fn parse_iso8601(text: &str) -> Result<Self, ParseTimestampError> {
        let parsed = OffsetDateTime::parse(text, &Rfc3339).map_err(|_| ParseTimestampError)?;
        Self::from_offset(parsed)
    }

    /// Parses an HTTP date (RFC 9110: the preferred form; `GMT` and numeric zones).
    ///
    /// # Errors
    /// [`ParseTimestampError`] when the text has another form.
    pub fn parse_http_date(text: &str) -> Result<Self, ParseTimestampError> {
        let parsed = OffsetDateTime::parse(text, &Rfc2822).map_err(|_| ParseTimestampError)?;
        Self::from_offset(parsed)
    }

    /// With an offset a text of four digits can mean a year of five, or one before the year 0: no form here
    /// could write it.
    fn from_offset(at: OffsetDateTime) -> Result<Self, ParseTimestampError> {
        let ms = at.unix_timestamp_nanos().div_euclid(1_000_000);
        let unix_ms = i64::try_from(ms).map_err(|_| ParseTimestampError)?;
        let is_writable = (FIRST_UNIX_MS..=LAST_UNIX_MS).contains(&unix_ms);
        is_writable.then_some(Self { unix_ms }).ok_or(ParseTimestampError)
    }

    /// The forms of digits alone, which every request writes several times. In `pattern` `Y` is the
    /// year, `M`, `D`, `h`, `m`, `s` are two digits each, `f` the milliseconds, all else itself.
    /// Empty for an instant whose year has not four digits.
    fn digits(self, pattern: &str) -> String {
        let Ok(at) = OffsetDateTime::from_unix_timestamp(self.unix_seconds()) else {
            return String::new();
        };
        let Ok(year @ 0..=9999) = u32::try_from(at.year()) else { return String::new() };
        let mut text = String::with_capacity(24);
        for letter in pattern.chars() {
            let (number, mut place) = match letter {
                'Y' => (year, 1000),
                'M' => (u32::from(u8::from(at.month())), 10),
                'D' => (u32::from(at.day()), 10),
                'h' => (u32::from(at.hour()), 10),
                'm' => (u32::from(at.minute()), 10),
                's' => (u32::from(at.second()), 10),
                'f' => (u32::try_from(self.unix_ms.rem_euclid(1000)).unwrap_or_default(), 100),
                other => {
                    text.push(other);
                    continue;
                }
            };
            while place > 0 {
                text.push(char::from_digit(number / place % 10, 10).unwrap_or('0'));
                place /= 10;
            }
        }
        text
    }

    fn render(self, format: &(impl time::formatting::Formattable + ?Sized)) -> String {
        let nanos = i128::from(self.unix_ms).saturating_mul(1_000_000);
        OffsetDateTime::from_unix_timestamp_nanos(nanos)
            .ok()
            .and_then(|at| at.format(format).ok())
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests;
