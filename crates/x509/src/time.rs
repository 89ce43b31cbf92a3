//! Instants as certificates have them.

use stdx::Timestamp;

use crate::der::{Element, GENERALIZED_TIME, UTC_TIME, write};

/// The first year whose times are not of two digits (RFC 5280, section 4.1.2.5).
const FOUR_DIGITS_FROM: &str = "2050";

/// The first year of two digits.
const TWO_DIGITS_FROM: &str = "1950";

/// An instant, to the second.
pub(crate) fn time(at: Timestamp) -> Vec<u8> {
    let digits = at.basic().replace('T', "");
    let has_two = (TWO_DIGITS_FROM..FOUR_DIGITS_FROM).contains(&digits.as_str());
    match digits.get(2..).filter(|_| has_two) {
        Some(short) => write(UTC_TIME, &[short.as_bytes()]),
        None => write(GENERALIZED_TIME, &[digits.as_bytes()]),
    }
}

/// The instant of an element.
pub(crate) fn read(element: &Element<'_>) -> Option<Timestamp> {
    let text = core::str::from_utf8(element.contents).ok()?.strip_suffix('Z')?;
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let century = if text >= "5" { "19" } else { "20" };
    let digits = match (element.tag, text.len()) {
        (UTC_TIME, 12) => [century, text].concat(),
        (GENERALIZED_TIME, 14) => text.to_owned(),
        _ => return None,
    };
    let (day, time) = digits.split_at_checked(8)?;
    Timestamp::parse_basic(&[day, "T", time, "Z"].concat()).ok()
}
