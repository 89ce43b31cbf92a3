//! Driving licences and passports. None has a check digit that can be verified without its holder's data, so that each needs a keyword.
//!
//! Source: <https://docs.aws.amazon.com/macie/latest/user/mdis-reference-pii.html>

use super::{entry, recommended};
use crate::check::nothing;
use crate::identifier::{Category, Identifier};
use crate::severity::Scale;

const fn licence(
    id: &'static str,
    pattern: &'static str,
    keywords: &'static [&'static str],
) -> Identifier {
    entry((id, Category::Personal, Scale::RISING), (pattern, nothing), keywords)
}

const fn passport(
    id: &'static str,
    pattern: &'static str,
    keywords: &'static [&'static str],
) -> Identifier {
    recommended(entry((id, Category::Personal, Scale::STEEP), (pattern, nothing), keywords))
}

const LICENCE_WORDS: &[&str] = &[
    "dl#",
    "dl",
    "dlic",
    "dlic#",
    "driver id",
    "driver lic",
    "driver licence",
    "driver license",
    "driver license number",
    "driver licenses",
    "driver's lic",
    "driver's licence",
    "driver's license",
    "driver's license number",
    "drivers lic",
    "drivers licence",
    "drivers license",
    "drivers license number",
    "driving lic",
    "driving licence",
    "driving license",
    "driving permit",
    "license number",
    "permis de conduire",
];

pub(super) static TABLE: &[Identifier] = &[
    recommended(licence(
        "DRIVERS_LICENSE",
        r"[A-Z][0-9]{3}-?[0-9]{3,4}-?[0-9]{2,4}(?:-?[0-9]{3})?(?:-?[0-9])?|[A-Z]{2}[0-9]{6}[A-Z0-9]?|[0-9]{7,9}|[0-9]{12}",
        LICENCE_WORDS,
    )),
    licence(
        "CANADA_DRIVERS_LICENSE",
        r"[A-Z][0-9]{4}-?[0-9]{5}-?[0-9]{5}|[A-Z][0-9]{4}-?[0-9]{6}-?[0-9]{2}|[0-9]{7}|[0-9]{6}-?[0-9]{3}",
        LICENCE_WORDS,
    ),
    licence("AUSTRALIA_DRIVERS_LICENSE", r"[0-9]{8,10}|[0-9]{3} [0-9]{3} [0-9]{3}", LICENCE_WORDS),
    licence(
        "UK_DRIVERS_LICENSE",
        r"[A-Z9]{5} ?[0-9][0156][0-9][0-3][0-9][0-9] ?[A-Z9]{2}[A-Z0-9][A-Z]{2}",
        LICENCE_WORDS,
    ),
    licence("IRELAND_DRIVERS_LICENSE", r"[0-9]{9}", LICENCE_WORDS),
    licence(
        "INDIA_DRIVERS_LICENSE",
        r"[A-Z]{2}[ -]?[0-9]{2}[ -]?(?:19|20)[0-9]{2}[ -]?[0-9]{7}",
        LICENCE_WORDS,
    ),
    licence(
        "AUSTRIA_DRIVERS_LICENSE",
        r"[0-9]{8}",
        &["fuhrerschein", "führerschein", "führerschein republik österreich", "führerscheinnummer"],
    ),
    licence(
        "BELGIUM_DRIVERS_LICENSE",
        r"[0-9]{10}",
        &["fuehrerschein", "führerschein", "permis de conduire", "rijbewijs", "rijbewijsnummer"],
    ),
    licence(
        "FRANCE_DRIVERS_LICENSE",
        r"[0-9]{2}[A-Z0-9]{2}[0-9]{5}|[0-9]{12}",
        &["permis de conduire", "numéro de permis", "permis"],
    ),
    licence(
        "GERMANY_DRIVERS_LICENSE",
        r"[A-Z0-9][0-9]{2}[A-Z0-9]{6}[0-9][A-Z0-9]",
        &[
            "fuehrerschein",
            "fuhrerschein",
            "fuhrerscheinnummer",
            "führerschein",
            "führerscheinnummer",
            "fuehrerscheinnummer",
        ],
    ),
    licence(
        "ITALY_DRIVERS_LICENSE",
        r"[A-Z]{2}[0-9]{7}[A-Z]|U1[A-Z0-9]{7}[A-Z]",
        &[
            "patente di guida",
            "patente guida",
            "patenti di guida",
            "patenti guida",
            "numero patente",
        ],
    ),
    licence(
        "NETHERLANDS_DRIVERS_LICENSE",
        r"[0-9]{10}",
        &["permis de conduire", "rijbewijs", "rijbewijsnummer"],
    ),
    licence(
        "POLAND_DRIVERS_LICENSE",
        r"[0-9]{5}/[0-9]{2}/[0-9]{4}",
        &["prawo jazdy", "zezwolenie na prowadzenie"],
    ),
    licence(
        "PORTUGAL_DRIVERS_LICENSE",
        r"[A-Z]{1,2}-?[0-9]{4,6} ?[0-9]",
        &[
            "carta de condução",
            "carteira de habilitação",
            "carteira de motorista",
            "licença condução",
        ],
    ),
    licence(
        "SPAIN_DRIVERS_LICENSE",
        r"[0-9]{8}-?[A-Z]",
        &[
            "carnet conducir",
            "carné conducir",
            "el carnet de conducir",
            "licencia conducir",
            "licencia de manejo",
            "permiso conducción",
            "permiso de conducir",
        ],
    ),
    licence(
        "SWEDEN_DRIVERS_LICENSE",
        r"[0-9]{6}-?[0-9]{4}",
        &["ajokortti", "permis de conducere", "körkort", "körkortsnummer"],
    ),
    passport(
        "CANADA_PASSPORT_NUMBER",
        r"[A-Z]{2}[0-9]{6}",
        &[
            "passeport",
            "passeport#",
            "passport",
            "passport#",
            "passportno",
            "passportno#",
            "passport number",
            "passport no",
        ],
    ),
    passport(
        "FRANCE_PASSPORT_NUMBER",
        r"[0-9]{2}[A-Z]{2}[0-9]{5}",
        &["numéro de passeport", "passeport", "passeport #", "passeport n °", "passeport no"],
    ),
    passport(
        "GERMANY_PASSPORT_NUMBER",
        r"[CFGHJK][CFGHJKLMNPRTVWXYZ0-9]{8}[0-9]?",
        &[
            "ausstellungsdatum",
            "ausstellungsort",
            "geburtsdatum",
            "passport",
            "passports",
            "reisepass",
            "reisepass-nr",
            "reisepassnummer",
        ],
    ),
    passport(
        "ITALY_PASSPORT_NUMBER",
        r"[A-Z]{2}[0-9]{7}",
        &[
            "italian passport number",
            "numéro passeport italien",
            "passaporto",
            "passaporto italiana",
            "passport number",
            "república italiana passaporto",
        ],
    ),
    passport(
        "SPAIN_PASSPORT_NUMBER",
        r"[A-Z]{2,3}-?[0-9]{6}[A-Z]?",
        &[
            "españa pasaporte",
            "libreta pasaporte",
            "número pasaporte",
            "pasaporte",
            "passport",
            "passport book",
            "passport no",
            "passport number",
            "spain passport",
        ],
    ),
    passport(
        "UK_PASSPORT_NUMBER",
        r"[0-9]{9}",
        &[
            "passeport #",
            "passeport n °",
            "passeportno",
            "passport #",
            "passport n °",
            "passport no",
            "passport number",
            "passport",
            "passportno",
            "passport#",
        ],
    ),
    passport(
        "USA_PASSPORT_NUMBER",
        r"[0-9]{9}|[A-Z][0-9]{8}",
        &["passport", "passport number", "passport no", "travel document", "passport#"],
    ),
    licence_of_residence(
        "CANADA_NATIONAL_IDENTIFICATION_NUMBER",
        r"[A-Z]{2}[0-9]{7,10}|[0-9]{4}-?[0-9]{4}",
        &[
            "carte résident permanent",
            "numéro carte résident permanent",
            "numéro résident permanent",
            "permanent resident card",
            "permanent resident card number",
            "permanent resident no",
            "permanent resident number",
            "pr no",
            "pr number",
            "résident permanent no",
        ],
    ),
];

const fn licence_of_residence(
    id: &'static str,
    pattern: &'static str,
    keywords: &'static [&'static str],
) -> Identifier {
    entry((id, Category::Personal, Scale::HIGH), (pattern, nothing), keywords)
}
