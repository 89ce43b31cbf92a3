//! National identity and social security numbers.
//!
//! Source: <https://docs.aws.amazon.com/macie/latest/user/mdis-reference-pii.html>

use super::{entry, recommended};
use crate::check::{
    aadhaar, chile_rut, codice_fiscale, curp, french_nir, german_id_card, nino, nothing,
    social_insurance, social_security, spanish_dni, spanish_social_security,
};
use crate::identifier::{Category, Identifier};
use crate::severity::Scale;

const fn national(
    id: &'static str,
    what: (&'static str, fn(&[u8]) -> bool),
    keywords: &'static [&'static str],
) -> Identifier {
    entry((id, Category::Personal, Scale::HIGH), what, keywords)
}

pub(super) static TABLE: &[Identifier] = &[
    recommended(national(
        "UK_ELECTORAL_ROLL_NUMBER",
        (r"[A-Z]{2}[0-9]{1,4}", nothing),
        &[
            "electoral #",
            "electoral number",
            "electoral roll #",
            "electoral roll no",
            "electoral roll number",
            "electoral roll",
            "electoralnumber",
            "electoralrollno",
        ],
    )),
    national(
        "ARGENTINA_DNI_NUMBER",
        (r"[0-9]{1,2}\.[0-9]{3}\.[0-9]{3}|[0-9]{7,8}", nothing),
        &[
            "argentina national identity number",
            "cedula",
            "cédula",
            "dni",
            "documento nacional de identidad",
            "número de documento",
        ],
    ),
    national(
        "BRAZIL_RG_NUMBER",
        (r"[0-9]{1,2}\.?[0-9]{3}\.?[0-9]{3}-?[0-9Xx]", nothing),
        &["registro geral", "rg", "número de rg"],
    ),
    national(
        "CHILE_RUT_NUMBER",
        (r"[0-9]{1,2}\.?[0-9]{3}\.?[0-9]{3}-[0-9Kk]", chile_rut),
        &[
            "documento de identidad",
            "identidad#",
            "rol unico nacional",
            "rol único nacional",
            "rol unico tributario",
            "rol único tributario",
            "rut",
            "r.u.t.",
            "run",
            "r.u.n.",
        ],
    ),
    national(
        "COLOMBIA_CITIZENSHIP_CARD_NUMBER",
        (
            r"[0-9]{1,3}\.[0-9]{3}\.[0-9]{3}|1\.[0-9]{3}\.[0-9]{3}\.[0-9]{3}|[0-9]{8}|1[0-9]{9}",
            nothing,
        ),
        &[
            "cedula de ciudadania",
            "cédula de ciudadanía",
            "documento de identificación",
            "documento de identificacion",
        ],
    ),
    recommended(national(
        "FRANCE_NATIONAL_IDENTIFICATION_NUMBER",
        (
            r"[0-9]{12}|[12] ?[0-9]{2} ?[0-9]{2} ?(?:[0-9]{2}|2[AB]) ?[0-9]{3} ?[0-9]{3} ?[0-9]{2}",
            french_identity,
        ),
        &[
            "assurance sociale",
            "carte nationale d’identité",
            "carte nationale d'identité",
            "cni",
            "code sécurité sociale",
            "french social security number",
            "insee",
            "numéro de sécurité sociale",
            "nir",
            "securité sociale",
            "social security number",
        ],
    )),
    recommended(national(
        "GERMANY_NATIONAL_IDENTIFICATION_NUMBER",
        (r"[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{8}[0-9]", german_id_card),
        &[
            "ausweis",
            "id number",
            "identification number",
            "identity card number",
            "insurance number",
            "personal id",
            "personalausweis",
            "personalausweisnummer",
        ],
    )),
    national(
        "INDIA_AADHAAR_NUMBER",
        (r"[2-9][0-9]{3}[ -]?[0-9]{4}[ -]?[0-9]{4}", aadhaar),
        &["aadhaar", "aadhar", "adhaar", "uidai", "aadhaar number"],
    ),
    recommended(national(
        "ITALY_NATIONAL_IDENTIFICATION_NUMBER",
        (r"[A-Z]{6}[0-9]{2}[A-EHLMPRST][0-9]{2}[A-Z][0-9]{3}[A-Z]", codice_fiscale),
        &[
            "codice fiscal",
            "codice fiscale",
            "dati anagrafici",
            "ehic",
            "health card",
            "health insurance card",
            "p. iva",
            "partita i.v.a.",
            "personal data",
            "tax code",
            "tessera sanitaria",
        ],
    )),
    national(
        "MEXICO_CURP_NUMBER",
        (r"[A-Z][AEIOUX][A-Z]{2}[0-9]{6}[HMX][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[A-Z0-9][0-9]", curp),
        &[
            "clave personal identidad",
            "clave única",
            "clave única de registro de población",
            "clavepersonalidentidad",
            "claveunica",
            "curp",
            "registration code",
            "registro de población",
        ],
    ),
    recommended(national(
        "SPAIN_DNI_NUMBER",
        (r"[0-9]{8}-?[A-Z]", spanish_dni),
        &[
            "dni",
            "dni#",
            "dninúmero#",
            "documento nacional de identidad",
            "identidad único",
            "identidadúnico#",
            "insurance number",
            "national identification number",
            "national identity",
            "nationalid#",
            "nationalidno#",
            "número nacional identidad",
            "personal identification number",
            "personal identity no",
            "unique identity number",
            "uniqueid#",
        ],
    )),
    recommended(national(
        "UK_NATIONAL_INSURANCE_NUMBER",
        (
            r"[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?[0-9]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}[ -]?[A-D]",
            nino,
        ),
        &[
            "insurance no",
            "insurance number",
            "insurance#",
            "national insurance number",
            "national insurance",
            "nationalinsurance#",
            "nationalinsurancenumber",
            "nin",
            "nino",
            "ni number",
        ],
    )),
    recommended(national(
        "CANADA_SOCIAL_INSURANCE_NUMBER",
        (r"[1-79][0-9]{2}[ -]?[0-9]{3}[ -]?[0-9]{3}", social_insurance),
        &[
            "canadian id",
            "numéro d'assurance sociale",
            "numero d'assurance sociale",
            "sin",
            "social insurance number",
            "social insurance",
        ],
    )),
    recommended(national(
        "USA_SOCIAL_SECURITY_NUMBER",
        (
            r"[0-8][0-9]{2}-[0-9]{2}-[0-9]{4}|[0-8][0-9]{2} [0-9]{2} [0-9]{4}|[0-8][0-9]{8}",
            social_security,
        ),
        &["social security", "social security number", "ss#", "ssn", "ssn#"],
    )),
    recommended(national(
        "SPAIN_SOCIAL_SECURITY_NUMBER",
        (r"[0-9]{2}[ /-]?[0-9]{7,8}[ /-]?[0-9]{2}", spanish_social_security),
        &[
            "número de la seguridad social",
            "número de seguridad social",
            "seguridad social",
            "social security no",
            "social security number",
            "socialsecurityno#",
        ],
    )),
];

/// The old identity card has twelve digits and no check; the number of the register has fifteen.
fn french_identity(text: &[u8]) -> bool {
    text.len() == 12 || french_nir(text)
}
