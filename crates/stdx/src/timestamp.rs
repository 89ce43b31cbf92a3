//! Instants with millisecond precision, and the text forms AWS protocols use.

use core::fmt;

use time::format_description::well_known::{Rfc2822, Rfc3339};
use time::macros::format_description;
use time::{OffsetDateTime, PrimitiveDateTime, UtcOffset};

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
        self.render(format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]Z"))
    }

    /// `2026-05-01T12:00:00.000Z`: ISO 8601 to the millisecond (S3 bodies).
    #[must_use]
    pub fn iso8601_ms(self) -> String {
        self.render(format_description!(
            "[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond digits:3]Z"
        ))
    }

    /// `Fri, 01 May 2026 12:00:00 GMT`: the fixed-length form of RFC 9110 section 5.6.7.
    #[must_use]
    pub fn http_date(self) -> String {
        self.render(format_description!(
            "[weekday repr:short], [day] [month repr:short] [year] [hour]:[minute]:[second] GMT"
        ))
    }

    /// `20260501T120000Z`: the `X-Amz-Date` form of Signature Version 4.
    #[must_use]
    pub fn basic(self) -> String {
        self.render(format_description!("[year][month][day]T[hour][minute][second]Z"))
    }

    /// Parses the `X-Amz-Date` form, `20260501T120000Z`.
    ///
    /// # Errors
    /// [`ParseTimestampError`] when the text has another form.
    pub fn parse_basic(text: &str) -> Result<Self, ParseTimestampError> {
        let format = format_description!("[year][month][day]T[hour][minute][second]Z");
        let parsed = PrimitiveDateTime::parse(text, format).map_err(|_| ParseTimestampError)?;
        Ok(Self::from_offset(parsed.assume_utc()))
    }

    /// Parses an RFC 3339 / ISO 8601 instant, with or without fractions and offset.
    ///
    /// # Errors
    /// [`ParseTimestampError`] when the text has another form.
    pub fn parse_iso8601(text: &str) -> Result<Self, ParseTimestampError> {
        let parsed = OffsetDateTime::parse(text, &Rfc3339).map_err(|_| ParseTimestampError)?;
        Ok(Self::from_offset(parsed))
    }

    /// Parses an HTTP date (RFC 9110: the preferred form; `GMT` and numeric zones).
    ///
    /// # Errors
    /// [`ParseTimestampError`] when the text has another form.
    pub fn parse_http_date(text: &str) -> Result<Self, ParseTimestampError> {
        let parsed = OffsetDateTime::parse(text, &Rfc2822).map_err(|_| ParseTimestampError)?;
        Ok(Self::from_offset(parsed))
    }

    fn from_offset(at: OffsetDateTime) -> Self {
        let ms = at.to_offset(UtcOffset::UTC).unix_timestamp_nanos().div_euclid(1_000_000);
        Self { unix_ms: i64::try_from(ms).unwrap_or(i64::MAX) }
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
