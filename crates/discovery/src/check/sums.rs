//! The arithmetic that check digits have in common.

/// The digits of a text.
pub(super) fn digits(text: &[u8]) -> Vec<u32> {
    text.iter().filter(|byte| byte.is_ascii_digit()).map(|byte| u32::from(byte - b'0')).collect()
}

/// The letters and digits of a text.
pub(super) fn letters_and_digits(text: &[u8]) -> Vec<u8> {
    text.iter().copied().filter(u8::is_ascii_alphanumeric).collect()
}

/// Luhn's formula. Source: ISO/IEC 7812-1, annex B.
pub(super) fn luhn(digits: &[u32]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, digit)| match (place % 2, digit * 2) {
            (0, _) => *digit,
            (_, double) if double > 9 => double - 9,
            (_, double) => double,
        })
        .sum();
    !digits.is_empty() && sum.is_multiple_of(10)
}

/// The sum of digits by weights; digits without a weight count for nothing.
pub(super) fn weighted(digits: &[u32], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum()
}

/// The digit at a place.
pub(super) fn at(digits: &[u32], place: usize) -> u32 {
    digits.get(place).copied().unwrap_or(u32::MAX)
}

/// Whether all digits are the same one.
pub(super) fn is_uniform(digits: &[u32]) -> bool {
    digits.windows(2).all(|pair| pair.first() == pair.last())
}

/// The remainder of a long number.
pub(super) fn remainder(digits: &[u32], by: u32) -> u32 {
    digits.iter().fold(0, |rest, digit| (rest * 10 + digit) % by)
}

/// The number that a few digits write.
pub(super) fn number(digits: &[u32]) -> u32 {
    digits.iter().fold(0_u32, |sum, digit| sum.saturating_mul(10).saturating_add(*digit))
}

/// Verhoeff's check of a number whose last digit is its check digit. Source: J. Verhoeff, "Error detecting decimal codes", 1969.
pub(super) fn verhoeff(digits: &[u32]) -> bool {
    let mut state = 0_u32;
    for (place, digit) in digits.iter().rev().enumerate() {
        let mut permuted = *digit;
        for _ in 0..place % 8 {
            permuted = permutation(permuted);
        }
        state = dihedral(state, permuted);
    }
    !digits.is_empty() && state == 0
}

/// The permutation of Verhoeff's scheme.
const fn permutation(digit: u32) -> u32 {
    match digit {
        0 => 1,
        1 => 5,
        2 => 7,
        3 => 6,
        4 => 2,
        5 => 8,
        6 => 3,
        7 => 0,
        8 => 9,
        _ => 4,
    }
}

/// The product in the dihedral group of ten elements: rotations are 0 to 4, reflections 5 to 9.
const fn dihedral(left: u32, right: u32) -> u32 {
    match (left < 5, right < 5) {
        (true, true) => (left + right) % 5,
        (true, false) => 5 + (left + right - 5) % 5,
        (false, true) => 5 + (left - right) % 5,
        (false, false) => (left + 5 - right) % 5,
    }
}

/// The value of a letter or digit in base 36.
pub(super) const fn base36(byte: u8) -> u32 {
    match byte {
        b'0'..=b'9' => (byte - b'0') as u32,
        b'A'..=b'Z' => (byte - b'A') as u32 + 10,
        b'a'..=b'z' => (byte - b'a') as u32 + 10,
        _ => 0,
    }
}
