//! Numbers of taxpayers.

use super::national::modulo_11;
use super::sums::{at, base36, digits, is_uniform, letters_and_digits, number, weighted};

/// Australia: weights 1, 4, 3, 7, 5, 8, 6, 9, 10, modulo 11. Source: Australian Taxation Office, TFN algorithm.
pub(crate) fn australian_tfn(text: &[u8]) -> bool {
    let digits = digits(text);
    let sum = weighted(&digits, &[1, 4, 3, 7, 5, 8, 6, 9, 10]);
    digits.len() == 9 && sum.is_multiple_of(11) && !is_uniform(&digits)
}

/// Brazil, companies: two check digits modulo 11. Source: Receita Federal, Instrução Normativa RFB 2119/2022.
pub(crate) fn cnpj(text: &[u8]) -> bool {
    let digits = digits(text);
    digits.len() == 14
        && !is_uniform(&digits)
        && modulo_11(&digits, &[5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2])
        && modulo_11(&digits, &[6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2])
}

/// Brazil, persons: two check digits modulo 11. Source: Receita Federal, Cadastro de Pessoas Físicas.
pub(crate) fn cpf(text: &[u8]) -> bool {
    let digits = digits(text);
    digits.len() == 11
        && !is_uniform(&digits)
        && modulo_11(&digits, &[10, 9, 8, 7, 6, 5, 4, 3, 2])
        && modulo_11(&digits, &[11, 10, 9, 8, 7, 6, 5, 4, 3, 2])
}

/// Argentina: CUIT and CUIL, modulo 11. Source: ARCA, Resolución General 10/97.
pub(crate) fn cuit(text: &[u8]) -> bool {
    let digits = digits(text);
    let expected = match 11 - weighted(&digits, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11 {
        11 => 0,
        rest => rest,
    };
    digits.len() == 11 && expected == at(&digits, 10)
}

/// Colombia: modulo 11 with growing weights from the right. Source: DIAN, Orden Administrativa 4 of 1989.
pub(crate) fn colombian_nit(text: &[u8]) -> bool {
    let digits = digits(text);
    let Some((check, body)) = digits.split_last() else { return false };
    let weights = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71];
    let sum: u32 = body.iter().rev().zip(weights).map(|(digit, weight)| digit * weight).sum();
    let rest = sum % 11;
    let expected = if rest < 2 { rest } else { 11 - rest };
    *check == expected && !is_uniform(&digits)
}

/// France: the last three of thirteen digits are the remainder of the others by 511. Source: OECD, TIN France.
pub(crate) fn french_tax(text: &[u8]) -> bool {
    let digits = digits(text);
    let (Some(body), Some(check)) = (digits.get(..10), digits.get(10..13)) else { return false };
    let rest = body.iter().fold(0_u64, |sum, digit| sum * 10 + u64::from(*digit)) % 511;
    at(body, 0) < 4 && rest == u64::from(number(check)) && !is_uniform(body)
}

/// Germany: one digit occurs twice or thrice, and the last is that of ISO/IEC 7064 (MOD 11,10). Source: § 139b AO.
pub(crate) fn german_tax(text: &[u8]) -> bool {
    let digits = digits(text);
    let (Some(body), true) = (digits.get(..10), digits.len() == 11) else { return false };
    let mut counts = [0_u32; 10];
    let mut product = 10;
    for digit in body {
        if let Some(count) = usize::try_from(*digit).ok().and_then(|place| counts.get_mut(place)) {
            *count += 1;
        }
        let sum = match (digit + product) % 10 {
            0 => 10,
            sum => sum,
        };
        product = sum * 2 % 11;
    }
    let repeated = counts.iter().filter(|count| **count > 1).count();
    let most = counts.iter().max().copied().unwrap_or_default();
    let expected = (11 - product) % 10;
    at(body, 0) != 0 && repeated == 1 && matches!(most, 2 | 3) && at(&digits, 10) == expected
}

/// Mexico: the last character is the sum of the others, modulo 11. Source: SAT, Anexo 1-A, RFC.
pub(crate) fn mexican_rfc(text: &[u8]) -> bool {
    let Some((check, body)) = text.split_last() else { return false };
    let start = if body.len() == 11 { 481 } else { 0 };
    let weights = (2..=13_u32).rev().skip(if body.len() == 11 { 1 } else { 0 });
    let sum: u32 = start
        + body.iter().zip(weights).map(|(byte, weight)| rfc_value(*byte) * weight).sum::<u32>();
    let expected = match 11 - sum % 11 {
        11 => b'0',
        10 => b'A',
        rest => u8::try_from(rest).unwrap_or_default() + b'0',
    };
    *check == expected
}

const fn rfc_value(byte: u8) -> u32 {
    match byte {
        b'&' => 24,
        b'A'..=b'N' => base36(byte),
        b'O'..=b'Z' => base36(byte) + 1,
        _ => base36(byte),
    }
}

/// Spain, companies: a digit or a letter, by the sum of the others.
/// Source: Orden EHA/451/2008.
pub(crate) fn spanish_cif(text: &[u8]) -> bool {
    let plain = letters_and_digits(text);
    let (Some((check, body)), true) = (plain.split_last(), plain.len() == 9) else { return false };
    let sum: u32 = digits(body)
        .iter()
        .enumerate()
        .map(|(place, digit)| match place % 2 {
            0 => digit * 2 / 10 + digit * 2 % 10,
            _ => *digit,
        })
        .sum();
    let expected = (10 - sum % 10) % 10;
    match check.is_ascii_digit() {
        true => u32::from(check - b'0') == expected,
        false => {
            let letters = b"JABCDEFGHI";
            usize::try_from(expected).ok().and_then(|place| letters.get(place))
                == Some(&check.to_ascii_uppercase())
        }
    }
}

/// United Kingdom: the first of ten digits checks the others. Source: HMRC, UTR check digit.
pub(crate) fn utr(text: &[u8]) -> bool {
    let digits = digits(text);
    let body = digits.get(1..).unwrap_or_default();
    let rest = weighted(body, &[6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11;
    let expected = [2, 1, 9, 8, 7, 6, 5, 4, 3, 2, 1];
    let expected = usize::try_from(rest).ok().and_then(|rest| expected.get(rest)).copied();
    digits.len() == 10 && Some(at(&digits, 0)) == expected && !is_uniform(&digits)
}
