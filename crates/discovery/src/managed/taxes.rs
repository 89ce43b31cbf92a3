//! Numbers of taxpayers.
//!
//! Source: <https://docs.aws.amazon.com/macie/latest/user/mdis-reference-pii.html>

use super::{entry, recommended};
use crate::check::{
    australian_tfn, cnpj, colombian_nit, cpf, cuit, french_tax, german_tax, mexican_rfc, nothing,
    spanish_cif, spanish_dni, spanish_nie, utr,
};
use crate::identifier::{Category, Identifier};
use crate::severity::Scale;

const fn person(
    id: &'static str,
    what: (&'static str, fn(&[u8]) -> bool),
    keywords: &'static [&'static str],
) -> Identifier {
    entry((id, Category::Personal, Scale::HIGH), what, keywords)
}

const fn organisation(
    id: &'static str,
    what: (&'static str, fn(&[u8]) -> bool),
    keywords: &'static [&'static str],
) -> Identifier {
    entry((id, Category::Personal, Scale::LATE), what, keywords)
}

const CUIT_WORDS: &[&str] = &[
    "cuil",
    "cuit",
    "clave única de identificación tributaria",
    "código único de identificación laboral",
    "codigo unico de identificacion laboral",
    "identificación tributaria",
];
const NIT_WORDS: &[&str] = &[
    "nit",
    "nit#",
    "n.i.t.",
    "número de identificación tributaria",
    "numero de identificacion tributaria",
];
const RFC_WORDS: &[&str] = &[
    "código del registro federal de contribuyentes",
    "identificación de impuestos",
    "identificacion de impuestos",
    "registro federal de contribuyentes",
    "rfc",
    "r.f.c.",
];

pub(super) static TABLE: &[Identifier] = &[
    person(
        "ARGENTINA_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER",
        (r"2[03467]-?[0-9]{8}-?[0-9]", cuit),
        CUIT_WORDS,
    ),
    organisation(
        "ARGENTINA_ORGANIZATION_TAX_IDENTIFICATION_NUMBER",
        (r"3[034]-?[0-9]{8}-?[0-9]", cuit),
        CUIT_WORDS,
    ),
    recommended(person(
        "AUSTRALIA_TAX_FILE_NUMBER",
        (r"[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{3}", australian_tfn),
        &["tax file number", "tfn"],
    )),
    recommended(person(
        "BRAZIL_CNPJ_NUMBER",
        (r"[0-9]{2}\.?[0-9]{3}\.?[0-9]{3}/?[0-9]{4}-?[0-9]{2}", cnpj),
        &[
            "cadastro nacional da pessoa jurídica",
            "cadastro nacional da pessoa juridica",
            "cnpj",
            "cnpj#",
        ],
    )),
    recommended(person(
        "BRAZIL_CPF_NUMBER",
        (r"[0-9]{3}\.?[0-9]{3}\.?[0-9]{3}-?[0-9]{2}", cpf),
        &[
            "cadastro de pessoas físicas",
            "cadastro de pessoas fisicas",
            "cadastro de pessoa física",
            "cadastro de pessoa fisica",
            "cpf",
            "cpf#",
        ],
    )),
    person(
        "COLOMBIA_INDIVIDUAL_NIT_NUMBER",
        (r"[1-7][0-9]{0,2}\.?[0-9]{3}\.?[0-9]{3}-[0-9]", colombian_nit),
        NIT_WORDS,
    ),
    organisation(
        "COLOMBIA_ORGANIZATION_NIT_NUMBER",
        (r"[89][0-9]{2}\.?[0-9]{3}\.?[0-9]{3}-?[0-9]", colombian_nit),
        NIT_WORDS,
    ),
    recommended(person(
        "FRANCE_TAX_IDENTIFICATION_NUMBER",
        (r"[0-3][0-9] ?[0-9]{2} ?[0-9]{3} ?[0-9]{3} ?[0-9]{3}", french_tax),
        &[
            "numéro d'identification fiscale",
            "numéro fiscal",
            "numero fiscal",
            "numéro spi",
            "tax id",
            "tax identification number",
            "tax number",
            "tin",
            "tin#",
        ],
    )),
    recommended(person(
        "GERMANY_TAX_IDENTIFICATION_NUMBER",
        (r"[1-9][0-9] ?[0-9]{3} ?[0-9]{3} ?[0-9]{3}", german_tax),
        &[
            "identifikationsnummer",
            "steuer id",
            "steueridentifikationsnummer",
            "steuernummer",
            "tax id",
            "tax identification number",
            "tax number",
            "idnr",
        ],
    )),
    person(
        "INDIA_PERMANENT_ACCOUNT_NUMBER",
        (r"[A-Z]{3}[ABCFGHJLPT][A-Z][0-9]{4}[A-Z]", nothing),
        &["e-pan", "pan card", "pan number", "pan", "permanent account number"],
    ),
    person(
        "MEXICO_INDIVIDUAL_RFC_NUMBER",
        (r"[A-Z&]{4}[0-9]{6}[A-Z0-9]{2}[0-9A]", mexican_rfc),
        RFC_WORDS,
    ),
    organisation(
        "MEXICO_ORGANIZATION_RFC_NUMBER",
        (r"[A-Z&]{3}[0-9]{6}[A-Z0-9]{2}[0-9A]", mexican_rfc),
        RFC_WORDS,
    ),
    recommended(person(
        "SPAIN_NIE_NUMBER",
        (r"[XYZ]-?[0-9]{7}-?[A-Z]", spanish_nie),
        &[
            "nie",
            "nie#",
            "número de identidad de extranjero",
            "número de identificación de extranjero",
            "numero de identidad de extranjero",
        ],
    )),
    recommended(person(
        "SPAIN_NIF_NUMBER",
        (r"[0-9]{8}-?[A-Z]", spanish_dni),
        &["nif", "nif#", "número de identificación fiscal", "numero de identificacion fiscal"],
    )),
    recommended(person(
        "SPAIN_TAX_IDENTIFICATION_NUMBER",
        (r"[ABCDEFGHJNPQRSUVW]-?[0-9]{7}-?[0-9A-J]", spanish_cif),
        &[
            "cif",
            "cif#",
            "ciff",
            "cifid#",
            "cif número",
            "cifnúmero#",
            "número de contribuyente",
            "número de identificación fiscal",
            "número de impuesto corporativo",
            "spanishcif#",
            "spanishcifid#",
            "tax id",
        ],
    )),
    recommended(person(
        "UK_TAX_IDENTIFICATION_NUMBER",
        (r"[0-9]{5}[ -]?[0-9]{5}", utr),
        &[
            "paye",
            "tax id",
            "tax id no",
            "tax id number",
            "tax identification",
            "tax no",
            "tax number",
            "tax reference",
            "tax#",
            "taxid#",
            "temporary reference number",
            "tin",
            "trn",
            "unique tax reference",
            "unique taxpayer reference",
            "utr",
        ],
    )),
    recommended(person(
        "USA_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER",
        (r"9[0-9]{2}-?(?:5[0-9]|6[0-5]|7[0-9]|8[0-8]|9[0-24-9])-?[0-9]{4}", nothing),
        &["individual taxpayer identification number", "itin", "i.t.i.n."],
    )),
];
