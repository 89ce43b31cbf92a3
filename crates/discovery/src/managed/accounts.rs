//! International bank account numbers: a country, two check digits, and a length that the country has. No keyword is needed.
//!
//! Sources: ISO 13616-1, the IBAN registry of SWIFT,
//! <https://docs.aws.amazon.com/macie/latest/user/mdis-reference-financial.html>

use super::entry;
use crate::check::iban;
use crate::identifier::{Category, Identifier};
use crate::severity::Scale;

/// The accounts of a country: its code, and how many characters follow the check digits.
macro_rules! accounts {
    ($name:literal, $code:literal, $rest:literal) => {
        entry(
            (concat!($name, "_BANK_ACCOUNT_NUMBER"), Category::Financial, Scale::HIGH),
            (concat!($code, "[0-9]{2}(?:[ -]?[0-9A-Z]){", $rest, "}"), iban),
            &[],
        )
    };
}

pub(super) static TABLE: &[Identifier] = &[
    accounts!("ALBANIA", "AL", "24"),
    accounts!("ANDORRA", "AD", "20"),
    accounts!("BOSNIA_HERZEGOVINA", "BA", "16"),
    accounts!("BRAZIL", "BR", "25"),
    accounts!("BULGARIA", "BG", "18"),
    accounts!("COSTA_RICA", "CR", "18"),
    accounts!("CROATIA", "HR", "17"),
    accounts!("CYPRUS", "CY", "24"),
    accounts!("CZECH_REPUBLIC", "CZ", "20"),
    accounts!("DENMARK", "DK", "14"),
    accounts!("DOMINICAN_REPUBLIC", "DO", "24"),
    accounts!("EGYPT", "EG", "25"),
    accounts!("ESTONIA", "EE", "16"),
    accounts!("FAROE_ISLANDS", "FO", "14"),
    accounts!("FINLAND", "FI", "14"),
    accounts!("FRANCE", "FR", "23"),
    accounts!("GEORGIA", "GE", "18"),
    accounts!("GERMANY", "DE", "18"),
    accounts!("GREECE", "GR", "23"),
    accounts!("GREENLAND", "GL", "14"),
    accounts!("HUNGARY", "HU", "24"),
    accounts!("ICELAND", "IS", "22"),
    accounts!("IRELAND", "IE", "18"),
    accounts!("ITALY", "IT", "23"),
    accounts!("JORDAN", "JO", "26"),
    accounts!("KOSOVO", "XK", "16"),
    accounts!("LIECHTENSTEIN", "LI", "17"),
    accounts!("LITHUANIA", "LT", "16"),
    accounts!("MALTA", "MT", "27"),
    accounts!("MAURITANIA", "MR", "23"),
    accounts!("MAURITIUS", "MU", "26"),
    accounts!("MONACO", "MC", "23"),
    accounts!("MONTENEGRO", "ME", "18"),
    accounts!("NETHERLANDS", "NL", "14"),
    accounts!("NORTH_MACEDONIA", "MK", "15"),
    accounts!("POLAND", "PL", "24"),
    accounts!("PORTUGAL", "PT", "21"),
    accounts!("SAN_MARINO", "SM", "23"),
    accounts!("SENEGAL", "SN", "24"),
    accounts!("SERBIA", "RS", "18"),
    accounts!("SLOVAKIA", "SK", "20"),
    accounts!("SLOVENIA", "SI", "15"),
    accounts!("SPAIN", "ES", "20"),
    accounts!("SWEDEN", "SE", "20"),
    accounts!("SWITZERLAND", "CH", "17"),
    accounts!("TIMOR_LESTE", "TL", "19"),
    accounts!("TUNISIA", "TN", "20"),
    accounts!("TURKIYE", "TR", "22"),
    accounts!("UK", "GB", "18"),
    accounts!("UKRAINE", "UA", "25"),
    accounts!("UAE", "AE", "19"),
    accounts!("VIRGIN_ISLANDS", "VG", "20"),
];
