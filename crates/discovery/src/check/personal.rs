//! Health, social security, and what else says something about a person.

use super::sums::{at, digits, is_uniform, luhn, number, remainder, weighted};

/// Modulo 11 with weights 10 to 2. Source: NHS Data Dictionary, NHS NUMBER.
pub(crate) fn nhs(text: &[u8]) -> bool {
    let digits = digits(text);
    let rest = 11 - weighted(&digits, &[10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    let expected = if rest == 11 { 0 } else { rest };
    digits.len() == 10 && expected == at(&digits, 9) && !is_uniform(&digits)
}

/// Ten digits of which the last is Luhn's, with 80840 before them. Source: 45 CFR 162.406, CMS "NPI check digit".
pub(crate) fn npi(text: &[u8]) -> bool {
    let mut all = vec![8, 0, 8, 4, 0];
    all.extend(digits(text));
    all.len() == 15 && luhn(&all)
}

/// The last digit is that of the sum of the odd and twice the even ones. Source: 21 CFR 1301, DEA registration numbers.
pub(crate) fn dea(text: &[u8]) -> bool {
    let digits = digits(text);
    let sum = weighted(&digits, &[1, 2, 1, 2, 1, 2]);
    digits.len() == 7 && sum % 10 == at(&digits, 6) && !is_uniform(&digits)
}

/// Personal health numbers of British Columbia: modulo 11 of the second to ninth digit.
pub(crate) fn medicare_canada(text: &[u8]) -> bool {
    let digits = digits(text);
    let rest: u32 = digits
        .iter()
        .skip(1)
        .zip([2, 4, 8, 5, 10, 9, 7, 3])
        .map(|(digit, weight)| digit * weight % 11)
        .sum();
    digits.len() == 10 && 11 - rest % 11 == at(&digits, 9)
}

/// A device's number has the check digit of trade items. Source: GS1 General Specifications, 7.9.
pub(crate) fn device(text: &[u8]) -> bool {
    let item = text.get(4..18).unwrap_or_default();
    let digits = digits(item);
    let sum: u32 =
        digits.iter().zip([3, 1].into_iter().cycle()).map(|(digit, weight)| digit * weight).sum();
    digits.len() == 14 && sum.is_multiple_of(10) && !is_uniform(&digits)
}

/// Prefixes that are not allocated. Source: HMRC, National Insurance Manual NIM39110.
pub(crate) fn nino(text: &[u8]) -> bool {
    let unused: [&[u8]; 7] = [b"BG", b"GB", b"KN", b"NK", b"NT", b"TN", b"ZZ"];
    text.get(..2).is_some_and(|prefix| !unused.contains(&prefix))
}

/// Luhn; no number begins with 0 or 8. Source: Service Canada, Social Insurance Number Code of Practice.
pub(crate) fn social_insurance(text: &[u8]) -> bool {
    let digits = digits(text);
    digits.len() == 9 && !matches!(at(&digits, 0), 0 | 8) && luhn(&digits) && !is_uniform(&digits)
}

/// Numbers that the Social Security Administration never issues, and those that were published.
///
/// Source: <https://www.ssa.gov/employer/randomization.html>
pub(crate) fn social_security(text: &[u8]) -> bool {
    let digits = digits(text);
    let part = |range| digits.get(range).map_or(0, number);
    let (area, group, serial) = (part(0..3), part(3..5), part(5..9));
    let is_published =
        matches!((area, group, serial), (78, 5, 1120) | (219, 9, 9999) | (123, 45, 6789));
    !matches!(area, 0 | 666 | 900..)
        && group != 0
        && serial != 0
        && !is_published
        && !is_uniform(&digits)
}

/// Spain: the last two digits are the remainder of the others by 97. Source: Tesorería General de la Seguridad Social.
pub(crate) fn spanish_social_security(text: &[u8]) -> bool {
    let digits = digits(text);
    let (Some(province), Some(serial), Some(check)) =
        (digits.get(..2), digits.get(2..10), digits.get(10..12))
    else {
        return false;
    };
    // A serial that begins with 0 is added to the province, not put behind it.
    let all: Vec<u32> = match serial.split_first() {
        Some((0, rest)) => province.iter().chain(rest).copied().collect(),
        _ => province.iter().chain(serial).copied().collect(),
    };
    matches!(number(province), 1..=53 | 66) && number(check) == remainder(&all, 97)
}

/// The ninth character is the check digit. Source: 49 CFR 565.15, table III.
pub(crate) fn vehicle(text: &[u8]) -> bool {
    const WEIGHTS: [u32; 17] = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
    let sum: u32 =
        text.iter().zip(WEIGHTS).map(|(byte, weight)| transliterated(*byte) * weight).sum();
    let expected = match sum % 11 {
        10 => b'X',
        rest => u8::try_from(rest).unwrap_or_default() + b'0',
    };
    let has = |class: fn(&u8) -> bool| text.iter().any(class);
    text.get(8) == Some(&expected) && has(u8::is_ascii_digit) && has(u8::is_ascii_uppercase)
}

const fn transliterated(byte: u8) -> u32 {
    match byte {
        b'0'..=b'9' => (byte - b'0') as u32,
        b'A'..=b'H' => (byte - b'A') as u32 + 1,
        b'J'..=b'N' => (byte - b'J') as u32 + 1,
        b'P' => 7,
        b'R' => 9,
        b'S'..=b'Z' => (byte - b'S') as u32 + 2,
        _ => 0,
    }
}

/// A date that exists, between 1900 and 2050.
pub(crate) fn date(text: &[u8]) -> bool {
    let parts: Vec<Vec<u8>> = text
        .split(|byte| !byte.is_ascii_alphanumeric())
        .filter(|part| !part.is_empty())
        .map(<[u8]>::to_vec)
        .collect();
    let [first, second, third] = parts.as_slice() else { return false };
    let is_word = |part: &Vec<u8>| part.iter().any(u8::is_ascii_alphabetic);
    let value = |part: &Vec<u8>| number(&digits(part));
    let (year, rest) = match first.len() == 4 && !is_word(first) {
        true => (value(first), [second, third]),
        false => (value(third), [first, second]),
    };
    let is_year = matches!(year, 1900..=2050) || year < 100;
    let [left, right] = rest;
    let (left_value, right_value) = (value(left), value(right));
    let fits = match (is_word(left), is_word(right)) {
        (true, _) => matches!(right_value, 1..=31),
        (_, true) => matches!(left_value, 1..=31),
        _ => {
            let (low, high) = (left_value.min(right_value), left_value.max(right_value));
            matches!(low, 1..=12) && matches!(high, 1..=31)
        }
    };
    is_year && fits
}

/// Latitude and longitude within their ranges.
pub(crate) fn coordinates(text: &[u8]) -> bool {
    let text = core::str::from_utf8(text).unwrap_or_default();
    let mut numbers = text.split(',').map(|part| part.trim().parse::<f64>());
    match (numbers.next(), numbers.next()) {
        (Some(Ok(latitude)), Some(Ok(longitude))) => {
            latitude.abs() <= 90.0 && longitude.abs() <= 180.0
        }
        _ => false,
    }
}
