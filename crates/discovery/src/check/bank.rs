//! Cards and bank accounts.

use super::sums::{base36, digits, luhn, number};

/// Numbers that issuers, networks and payment services publish for tests: they are nobody's.
const TEST_CARDS: &[&str] = &[
    "4111111111111111",
    "4242424242424242",
    "4012888888881881",
    "4222222222222",
    "4000056655665556",
    "4000000000000002",
    "4000000000000077",
    "4000000000000341",
    "4000000000009995",
    "4917610000000000",
    "4917610000000000003",
    "4484070000000000",
    "4005550000000019",
    "4009348888881881",
    "4012000033330026",
    "4012000077777777",
    "4012000077777769",
    "4217651111111119",
    "4500600000000061",
    "4007000000027",
    "4005519200000004",
    "4444333322221111",
    "4001590000000001",
    "4508750015741019",
    "5555555555554444",
    "5105105105105100",
    "5200828282828210",
    "2223003122003222",
    "2223000048400011",
    "5454545454545454",
    "5424000000000015",
    "5136333333333335",
    "5500005555555559",
    "5431111111111111",
    "5399999999999999",
    "5555341244441115",
    "2222405343248877",
    "2222990905257051",
    "2223007648726984",
    "2223577120017656",
    "5500000000000004",
    "5019717010103742",
    "378282246310005",
    "371449635398431",
    "378734493671000",
    "370000000000002",
    "371111111111114",
    "343434343434343",
    "341111111111111",
    "6011111111111117",
    "6011000990139424",
    "6011000991543426",
    "6011601160116611",
    "6011000400000000",
    "6011000000000012",
    "3530111333300000",
    "3566002020360505",
    "3088000000000017",
    "30569309025904",
    "38520000023237",
    "3056930009020004",
    "36227206271667",
    "36006666333344",
    "6200000000000005",
    "6243030000000001",
    "6250941006528599",
];

/// Whether it is a number of a card: by its issuer, with its check digit, and none that is published for tests.
pub(crate) fn card(text: &[u8]) -> bool {
    let digits = digits(text);
    if !has_issuer(&digits) || !luhn(&digits) {
        return false;
    }
    let plain: Vec<u8> = text.iter().copied().filter(u8::is_ascii_digit).collect();
    !TEST_CARDS.iter().any(|test| test.as_bytes() == plain)
}

/// American Express, Dankort, Diners Club, Discover, Electron, JCB, Mastercard, UnionPay and Visa, with their lengths.
fn has_issuer(digits: &[u32]) -> bool {
    let first = |count: usize| digits.get(..count).map_or(0, number);
    match (first(1), first(2), first(4), digits.len()) {
        (4, _, _, 13 | 16 | 19) => true,
        (_, 34 | 37, _, 15) | (_, 51..=55, _, 16) | (_, _, 2221..=2720, 16) => true,
        (_, 36 | 38 | 39, _, 14..=19) => true,
        (_, 30, _, 14..=19) => matches!(first(3), 300..=305 | 309),
        (_, _, 3528..=3589, 16..=19) => true,
        (_, _, 5019, 16)
        | (_, _, 6011, 16..=19)
        | (_, 64 | 65, _, 16..=19)
        | (_, 62, _, 16..=19) => true,
        _ => false,
    }
}

/// A month and year.
pub(crate) fn expiration(text: &[u8]) -> bool {
    let digits = digits(text);
    matches!(digits.get(..2).map_or(0, number), 1..=12)
}

/// The first track of a magnetic stripe, whose account number has a check digit. Source: ISO/IEC 7813.
pub(crate) fn magnetic_stripe(text: &[u8]) -> bool {
    let end = text.iter().position(|byte| matches!(byte, b'^' | b'='));
    end.and_then(|end| text.get(..end)).is_some_and(card)
}

/// The remainder of an international account number is 1. Source: ISO 13616-1, ISO/IEC 7064 (MOD 97-10).
pub(crate) fn iban(text: &[u8]) -> bool {
    let plain: Vec<u8> = text.iter().copied().filter(u8::is_ascii_alphanumeric).collect();
    let (Some(head), Some(tail)) = (plain.get(..4), plain.get(4..)) else { return false };
    let rest = tail.iter().chain(head).fold(0_u32, |rest, byte| {
        let value = base36(*byte);
        (rest * if value > 9 { 100 } else { 10 } + value) % 97
    });
    rest == 1 && !tail.iter().all(|byte| *byte == b'0')
}
