//! Sequence numbers: 56 digits, larger for later records of a shard.
//!
//! Inside a number has 63 bits: the millisecond in which the record arrived, and a count within it. It is always
//! larger than the last one of its shard, so that a clock that goes back takes no record out of its order.

use api_kinesis::errors;
use wire::AwsError;

/// What every number begins with, as AWS's do.
const START: &str = "49";

/// The digits behind it.
const DIGITS: usize = 54;

/// How many numbers a millisecond has, as a power of two.
const BITS: u32 = 20;

/// As clients have it.
pub(crate) fn text(sequence: u64) -> String {
    format!("{START}{sequence:0DIGITS$}")
}

/// # Errors
/// `InvalidArgumentException` for what no record of ours has.
pub(crate) fn parse(text: &str) -> Result<u64, AwsError> {
    let digits = text.strip_prefix(START).filter(|digits| digits.len() == DIGITS);
    let number = digits.filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
    number.and_then(|digits| digits.parse().ok()).ok_or_else(|| {
        errors::invalid_argument_exception(format!(
            "The sequence number {} is not one of this stream.",
            text.chars().take(2 * DIGITS).collect::<String>()
        ))
    })
}

/// The first number of a millisecond.
pub(crate) fn first_of(at_ms: i64) -> u64 {
    u64::try_from(at_ms).unwrap_or_default().saturating_mul(1 << BITS)
}

/// The number behind `last`, in this millisecond or later.
pub(crate) fn next(last: u64, now_ms: i64) -> u64 {
    first_of(now_ms).max(last.saturating_add(1))
}

/// Sorts as the number does.
pub(crate) fn row(sequence: u64) -> String {
    format!("{sequence:020}")
}

#[cfg(test)]
mod tests {
    use super::{first_of, next, parse, text};

    #[test]
    fn a_number_reads_as_it_was_written_and_grows_also_when_the_clock_goes_back() {
        let one = next(0, 1_777_000_000_000);
        assert_eq!((one, text(one).len()), (first_of(1_777_000_000_000), 56));
        assert_eq!(parse(&text(one)).unwrap(), one);
        assert_eq!(next(one, 1_776_000_000_000), one + 1);
        assert!(text(one) < text(one + 1) && text(one) < text(next(one, 1_777_000_000_001)));
        for bad in ["", "0", "49", &"4".repeat(56), &format!("49{}", "9".repeat(54))] {
            assert!(parse(bad).is_err(), "{bad}");
        }
    }
}
