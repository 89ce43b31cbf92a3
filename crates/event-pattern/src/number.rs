//! Numbers of JSON: two are the same if their values are, however they are written.

/// A number in one form alone: its digits without zeros at either end, and the power of ten behind them.
///
/// `300`, `300.0` and `3e2` are all `3` and 2. Nothing is rounded, so that account numbers and other long
/// numbers stay what they are.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Decimal {
    is_negative: bool,
    digits: String,
    exponent: i64,
}

impl Decimal {
    /// Reads a number as JSON writes it; none for what is no number.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (is_negative, unsigned) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => {
                (mantissa, exponent.strip_prefix('+').unwrap_or(exponent).parse::<i64>().ok()?)
            }
            None => (unsigned, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let is_number = !whole.is_empty()
            && whole.bytes().chain(fraction.bytes()).all(|byte| byte.is_ascii_digit());
        if !is_number {
            return None;
        }
        let all = [whole, fraction].concat();
        let digits = all.trim_start_matches('0').trim_end_matches('0');
        if digits.is_empty() {
            return Some(Self { is_negative: false, digits: String::new(), exponent: 0 });
        }
        let ending = all.len().checked_sub(all.trim_end_matches('0').len())?;
        let shift = i64::try_from(ending).ok()?.checked_sub(i64::try_from(fraction.len()).ok()?)?;
        let exponent = exponent.checked_add(shift)?;
        Some(Self { is_negative, digits: digits.to_owned(), exponent })
    }
}
