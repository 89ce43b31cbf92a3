//! What says something about a person and is no number of an authority.
//!
//! Source: <https://docs.aws.amazon.com/macie/latest/user/mdis-reference-pii.html>

use super::entry;
use crate::check::{coordinates, date, nothing, vehicle};
use crate::identifier::{Category, Identifier};
use crate::severity::Scale;

const fn personal(
    (id, scale): (&'static str, Scale),
    what: (&'static str, fn(&[u8]) -> bool),
    keywords: &'static [&'static str],
) -> Identifier {
    entry((id, Category::Personal, scale), what, keywords)
}

const PHONE_WORDS: &[&str] = &[
    "cell",
    "contact",
    "fax",
    "fax number",
    "mobile",
    "phone",
    "phone number",
    "tel",
    "telephone",
    "telephone number",
];

pub(super) static TABLE: &[Identifier] = &[
    personal(
        ("DATE_OF_BIRTH", Scale::RISING),
        (
            r"[0-9]{4}[-/. ][0-9]{1,2}[-/. ][0-9]{1,2}|[0-9]{1,2}[-/. ][0-9]{1,2}[-/. ](?:[0-9]{4}|[0-9]{2})|[0-9]{1,2}[- ](?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?,?[- ][0-9]{4}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? [0-9]{1,2},? [0-9]{4}",
            date,
        ),
        &["bday", "b-day", "birth date", "birthdate", "birthday", "date of birth", "dob"],
    ),
    personal(
        ("LATITUDE_LONGITUDE", Scale::PLACES),
        (r"[-+]?[0-9]{1,2}\.[0-9]{4,15} ?, ?[-+]?[0-9]{1,3}\.[0-9]{4,15}", coordinates),
        &[
            "coordinate",
            "coordinates",
            "gps",
            "lat long",
            "latitude longitude",
            "latlong",
            "location",
            "position",
        ],
    ),
    personal(
        ("HTTP_COOKIE", Scale::RISING),
        (r"(?:[Ss]et-)?[Cc]ookie: ?[A-Za-z0-9_.-]{1,60}=[A-Za-z0-9%+/_.=-]{8,400}", nothing),
        &[],
    ),
    personal(
        ("BRAZIL_CEP_CODE", Scale::RISING),
        (r"[0-9]{2}\.?[0-9]{3}-[0-9]{3}", nothing),
        &[
            "cep",
            "código de endereçamento postal",
            "codigo de endereçamento postal",
            "código postal",
            "codigo postal",
        ],
    ),
    personal(
        ("PHONE_NUMBER", Scale::RISING),
        (
            r"(?:\+?1[ .-]?)?(?:\([2-9][0-9]{2}\) ?|[2-9][0-9]{2}[ .-]?)[2-9][0-9]{2}[ .-]?[0-9]{4}",
            nothing,
        ),
        PHONE_WORDS,
    ),
    personal(
        ("BRAZIL_PHONE_NUMBER", Scale::RISING),
        (r"(?:\+?55 ?)?(?:\([1-9][0-9]\)|[1-9][0-9]) ?9?[2-9][0-9]{3}[ -]?[0-9]{4}", nothing),
        &[
            "cel",
            "celular",
            "fone",
            "móvel",
            "número residencial",
            "numero residencial",
            "telefone",
        ],
    ),
    personal(
        ("FRANCE_PHONE_NUMBER", Scale::RISING),
        (r"(?:\+33|0033|0)[ .-]?[1-9](?:[ .-]?[0-9]{2}){4}", nothing),
        &["numéro de téléphone", "téléphone", "tél", "portable", "mobile", "fixe"],
    ),
    personal(
        ("GERMANY_PHONE_NUMBER", Scale::RISING),
        (r"(?:\+49|0049|0)[ ./-]?\(?[1-9][0-9]{1,4}\)?[ ./-]?[0-9]{3,4}[ ./-]?[0-9]{3,5}", nothing),
        &["handynummer", "handy", "mobiltelefon", "telefon", "telefonnummer", "rufnummer"],
    ),
    personal(
        ("ITALY_PHONE_NUMBER", Scale::RISING),
        (r"(?:\+39 ?)?(?:3[0-9]{2}|0[0-9]{1,3})[ .-]?[0-9]{3}[ .-]?[0-9]{3,4}", nothing),
        &["cellulare", "numero di telefono", "telefono", "cell"],
    ),
    personal(
        ("SPAIN_PHONE_NUMBER", Scale::RISING),
        (r"(?:\+34 ?)?[6789][0-9]{2}[ .-]?[0-9]{3}[ .-]?[0-9]{3}", nothing),
        &[
            "celular",
            "móvil",
            "movil",
            "número de teléfono",
            "numero de telefono",
            "teléfono",
            "telefono",
        ],
    ),
    personal(
        ("UK_PHONE_NUMBER", Scale::RISING),
        (r"(?:\+44|0044|0)[ -]?(?:\(0\))?[1-9][0-9]{2,4}[ -]?[0-9]{3}[ -]?[0-9]{3,4}", nothing),
        PHONE_WORDS,
    ),
    personal(
        ("ARGENTINA_TARJETA_SUBE", Scale::LATE),
        (r"60[0-9]{2}[ -]?[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}", nothing),
        &["sistema único de boleto electrónico", "sube", "tarjeta sube"],
    ),
    personal(
        ("VEHICLE_IDENTIFICATION_NUMBER", Scale::VEHICLES),
        (r"[A-HJ-NPR-Z0-9]{8}[0-9X][A-HJ-NPR-Z0-9]{8}", vehicle),
        &[
            "Fahrgestellnummer",
            "niv",
            "numarul de identificare",
            "numarul seriei de sasiu",
            "serie sasiu",
            "numer VIN",
            "Número de Identificação do Veículo",
            "Número de Identificación de Automóviles",
            "numéro d'identification du véhicule",
            "vehicle identification number",
            "vin",
            "VIN numeris",
        ],
    ),
];
