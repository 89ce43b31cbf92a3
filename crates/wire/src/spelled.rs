//! Instants as CloudTrail's records write those of requests and answers.

use crate::Timestamp;

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// `May 1, 2026, 12:00:00 PM`.
#[must_use]
pub fn spelled(at: Timestamp) -> String {
    with(at, ", ")
}

/// `May 1, 2026 12:00:00 PM`: the same in the records of IAM.
pub(crate) fn spelled_as_iam(at: Timestamp) -> String {
    with(at, " ")
}

/// Day and time with `between` them; the instant's other form, should it not be one that records write.
fn with(at: Timestamp, between: &str) -> String {
    let text = at.iso8601();
    spell(&text, between).unwrap_or(text)
}

/// Spells `2026-05-01T12:00:00Z`.
fn spell(text: &str, between: &str) -> Option<String> {
    let number = |from: usize, to: usize| text.get(from..to)?.parse::<usize>().ok();
    let (year, minutes) = (text.get(0..4)?, text.get(13..19)?);
    let (month, day, hour) = (number(5, 7)?, number(8, 10)?, number(11, 13)?);
    let month = MONTHS.get(month.checked_sub(1)?)?;
    let half = if hour < 12 { "AM" } else { "PM" };
    let hour = match hour % 12 {
        0 => 12,
        hour => hour,
    };
    Some(format!("{month} {day}, {year}{between}{hour}{minutes} {half}"))
}

#[cfg(test)]
mod tests {
    use super::{spelled, spelled_as_iam};
    use crate::Timestamp;

    #[test]
    fn instants_are_spelled_as_in_records() {
        let check = |seconds: i64, expected: &str| {
            assert_eq!(spelled(Timestamp::from_unix_seconds(seconds)), expected);
        };
        check(1_777_636_800, "May 1, 2026, 12:00:00 PM");
        check(1_777_593_600, "May 1, 2026, 12:00:00 AM");
        check(1_777_597_499, "May 1, 2026, 1:04:59 AM");
        check(1_767_222_000, "Dec 31, 2025, 11:00:00 PM");
        let at = Timestamp::from_unix_seconds(1_777_636_800);
        assert_eq!(spelled_as_iam(at), "May 1, 2026 12:00:00 PM");
    }
}
