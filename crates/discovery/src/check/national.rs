//! National identity numbers.

use super::sums::{
    at, base36, digits, is_uniform, letters_and_digits, number, remainder, verhoeff, weighted,
};

/// India: twelve digits with Verhoeff's check digit. Source: UIDAI, "UID Numbering Scheme".
pub(crate) fn aadhaar(text: &[u8]) -> bool {
    let digits = digits(text);
    digits.len() == 12 && !is_uniform(&digits) && verhoeff(&digits)
}

/// Chile: modulo 11 with weights 2 to 7; 10 is written K. Source: Servicio de Registro Civil, RUN.
pub(crate) fn chile_rut(text: &[u8]) -> bool {
    let plain = letters_and_digits(text);
    let Some((check, body)) = plain.split_last() else { return false };
    let sum: u32 = digits(body)
        .iter()
        .rev()
        .zip([2, 3, 4, 5, 6, 7].into_iter().cycle())
        .map(|(digit, weight)| digit * weight)
        .sum();
    let expected = match 11 - sum % 11 {
        11 => b'0',
        10 => b'K',
        other => u8::try_from(other).unwrap_or_default() + b'0',
    };
    check.to_ascii_uppercase() == expected && !is_uniform(&digits(body))
}

/// Italy: the sixteenth letter is the sum of the others. Source: D.M. 23 December 1976.
pub(crate) fn codice_fiscale(text: &[u8]) -> bool {
    const ODD: [u32; 26] = [
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24,
        23,
    ];
    let plain = letters_and_digits(text);
    let Some((check, body)) = plain.split_last() else { return false };
    let sum: u32 = body
        .iter()
        .enumerate()
        .map(|(place, byte)| {
            let value = base36(*byte);
            let value = if byte.is_ascii_digit() { value } else { value - 10 };
            match place % 2 {
                0 => usize::try_from(value)
                    .ok()
                    .and_then(|value| ODD.get(value).copied())
                    .unwrap_or_default(),
                _ => value,
            }
        })
        .sum();
    u32::from(check.to_ascii_uppercase().saturating_sub(b'A')) == sum % 26
}

/// Mexico: the last digit of eighteen. Source: RENAPO, "Instructivo normativo para la asignación de la CURP".
pub(crate) fn curp(text: &[u8]) -> bool {
    let Some((check, body)) = text.split_last() else { return false };
    let sum: u32 =
        (0_u32..).zip(body).map(|(place, byte)| (18 - place.min(17)) * curp_value(*byte)).sum();
    check.is_ascii_digit() && u32::from(check - b'0') == (10 - sum % 10) % 10
}

/// Letters behind N are one higher than in base 36, for the Ñ between them.
const fn curp_value(byte: u8) -> u32 {
    let value = base36(byte);
    if value > 23 { value + 1 } else { value }
}

/// France: the key is 97 less the remainder of thirteen digits; Corsica's departments count as 19 and 18.
/// Source: INSEE, "Numéro d'inscription au répertoire".
pub(crate) fn french_nir(text: &[u8]) -> bool {
    let plain = letters_and_digits(text);
    let body: Vec<u32> = plain
        .iter()
        .enumerate()
        .map(|(place, byte)| match (place, byte) {
            (6, b'A') => 9,
            (6, b'B') => 8,
            _ => base36(*byte),
        })
        .collect();
    let (Some(number_digits), Some(key)) = (body.get(..13), body.get(13..15)) else { return false };
    let mut digits = number_digits.to_vec();
    if let (Some(b'A' | b'B'), Some(tens)) = (plain.get(6), digits.get_mut(5)) {
        *tens = 1;
    }
    number(key) == 97 - remainder(&digits, 97)
}

/// Germany: nine characters weighted 7, 3, 1 and a check digit. Source: ICAO Doc 9303, part 3, 4.9.
pub(crate) fn german_id_card(text: &[u8]) -> bool {
    let values: Vec<u32> = text.iter().map(|byte| base36(*byte)).collect();
    let Some((check, body)) = values.split_last() else { return false };
    let sum: u32 =
        body.iter().zip([7, 3, 1].into_iter().cycle()).map(|(value, weight)| value * weight).sum();
    values.len() == 10 && sum % 10 == *check && text.iter().any(u8::is_ascii_digit)
}

const SPANISH_LETTERS: &[u8] = b"TRWAGMYFPDXBNJZSQVHLCKE";

fn spanish_letter(digits: &[u32]) -> Option<u8> {
    usize::try_from(remainder(digits, 23)).ok().and_then(|rest| SPANISH_LETTERS.get(rest).copied())
}

/// Spain: the letter says the remainder by 23. Source: Real Decreto 1553/2005.
pub(crate) fn spanish_dni(text: &[u8]) -> bool {
    let digits = digits(text);
    !is_uniform(&digits) && text.last().map(u8::to_ascii_uppercase) == spanish_letter(&digits)
}

/// Spain, of foreigners: X, Y and Z stand for 0, 1 and 2. Source: Orden INT/2058/2008.
pub(crate) fn spanish_nie(text: &[u8]) -> bool {
    let leading = match text.first().map(u8::to_ascii_uppercase) {
        Some(b'X') => 0,
        Some(b'Y') => 1,
        Some(b'Z') => 2,
        _ => return false,
    };
    let mut all = vec![leading];
    all.extend(digits(text));
    text.last().map(u8::to_ascii_uppercase) == spanish_letter(&all)
}

/// Whether the last of some digits is the weighted sum of the others, modulo 11; 10 counts as 0.
pub(super) fn modulo_11(digits: &[u32], weights: &[u32]) -> bool {
    let rest = weighted(digits, weights) % 11;
    let expected = if rest < 2 { 0 } else { 11 - rest };
    at(digits, weights.len()) == expected
}
