//! How long certificates are valid.
//!
//! Source: <https://docs.aws.amazon.com/privateca/latest/APIReference/API_Validity.html>

use api_acm_pca::{Validity, ValidityPeriodType};
use stdx::Timestamp;
use wire::AwsError;

use crate::limits::DAY_SECONDS;
use crate::refusal::invalid_args;

/// The instant that `validity` names, seen from `now`.
///
/// # Errors
/// `InvalidArgsException` for one that is none.
pub(crate) fn instant(validity: &Validity, now: Timestamp) -> Result<Timestamp, AwsError> {
    let value = validity.value;
    let invalid = || invalid_args(format!("The validity {value} is not valid."));
    let at = match &validity.r#type {
        ValidityPeriodType::Absolute => Some(Timestamp::from_unix_seconds(value)),
        ValidityPeriodType::EndDate => end_date(value),
        ValidityPeriodType::Days => value.checked_mul(DAY_SECONDS).map(|it| now.plus_seconds(it)),
        ValidityPeriodType::Months => months_later(now, value),
        ValidityPeriodType::Years => i32::try_from(value).ok().map(|years| now.plus_years(years)),
        ValidityPeriodType::Unknown(_) => None,
    };
    // Certificates have years of four digits.
    let last = Timestamp::parse_basic("99991231T235959Z").unwrap_or(Timestamp::MAX);
    at.filter(|at| *at <= last).ok_or_else(invalid)
}

/// `YYMMDDHHMMSS` or `YYYYMMDDHHMMSS`.
fn end_date(value: i64) -> Option<Timestamp> {
    let digits = value.to_string();
    let digits = match digits.len() {
        14 => digits,
        length @ 11..=12 => {
            let short = ["0".repeat(12_usize.checked_sub(length)?), digits].concat();
            [if short.as_str() >= "5" { "19" } else { "20" }, &short].concat()
        }
        _ => return None,
    };
    let (day, time) = digits.split_at_checked(8)?;
    Timestamp::parse_basic(&[day, "T", time, "Z"].concat()).ok()
}

/// The same day and time so many months later; the last day of that month where it has no such day.
fn months_later(now: Timestamp, months: i64) -> Option<Timestamp> {
    let text = now.basic();
    let (day, time) = text.split_once('T')?;
    let (year, rest) = day.split_at_checked(4)?;
    let (month, day) = rest.split_at_checked(2)?;
    let month: i64 = month.parse().ok()?;
    let index = year.parse::<i64>().ok()?.checked_mul(12)?.checked_add(month)?.checked_sub(1)?;
    let index = index.checked_add(months)?;
    let (year, month) = (index.div_euclid(12), index.rem_euclid(12) + 1);
    let day: u8 = day.parse().ok()?;
    (0..=3).find_map(|earlier| {
        let day = day.checked_sub(earlier)?;
        Timestamp::parse_basic(&format!("{year:04}{month:02}{day:02}T{time}")).ok()
    })
}

#[cfg(test)]
mod tests;
