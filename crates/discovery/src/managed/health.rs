//! Health: insurance and medical numbers.
//!
//! Source: <https://docs.aws.amazon.com/macie/latest/user/mdis-reference-phi.html>

use super::entry;
use crate::check::{dea, device, french_nir, medicare_canada, nhs, nothing, npi};
use crate::identifier::{Category, Identifier};
use crate::severity::Scale;

const fn health(
    id: &'static str,
    what: (&'static str, fn(&[u8]) -> bool),
    keywords: &'static [&'static str],
) -> Identifier {
    entry((id, Category::Personal, Scale::HIGH), what, keywords)
}

pub(super) static TABLE: &[Identifier] = &[
    health(
        "US_DRUG_ENFORCEMENT_AGENCY_NUMBER",
        (r"[ABCDEFGHJKLMPRSTUX][A-Z9][0-9]{7}", dea),
        &["dea number", "dea registration", "dea", "dea no"],
    ),
    health(
        "USA_HEALTH_INSURANCE_CLAIM_NUMBER",
        (r"[0-9]{3}-?[0-9]{2}-?[0-9]{4}-?[A-Z][0-9A-Z]?", nothing),
        &[
            "health insurance claim number",
            "hic no",
            "hic number",
            "hic#",
            "hicn",
            "hicn#",
            "hicno#",
        ],
    ),
    health(
        "CANADA_HEALTH_NUMBER",
        (r"9[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{3}", medicare_canada),
        &[
            "canada healthcare number",
            "msp number",
            "personal healthcare number",
            "personal health number",
            "phn",
            "soins de santé",
        ],
    ),
    health(
        "EUROPEAN_HEALTH_INSURANCE_CARD_NUMBER",
        (r"80[0-9]{3}(?:[ -]?[0-9]){15}", nothing),
        &[
            "assicurazione sanitaria numero",
            "carta assicurazione numero",
            "carte d’assurance maladie",
            "carte européenne d'assurance maladie",
            "ceam",
            "ehic",
            "ehic#",
            "european health insurance card",
            "health card",
            "health insurance card",
            "health insurance number",
            "krankenversicherungskarte",
            "krankenversicherungsnummer",
            "tarjeta sanitaria europea",
            "tessera sanitaria",
            "tse",
        ],
    ),
    health(
        "FINLAND_EUROPEAN_HEALTH_INSURANCE_NUMBER",
        (r"80246(?:[ -]?[0-9]){15}", nothing),
        &[
            "ehic",
            "ehic#",
            "finland health insurance card",
            "finnish health insurance card",
            "hälsokort",
            "sairaanhoitokortin",
            "sairausvakuutuskortti",
            "sairausvakuutusnumero",
            "suomen sairausvakuutuskortti",
        ],
    ),
    health(
        "FRANCE_HEALTH_INSURANCE_NUMBER",
        (r"[12] ?[0-9]{2} ?[0-9]{2} ?(?:[0-9]{2}|2[AB]) ?[0-9]{3} ?[0-9]{3} ?[0-9]{2}", french_nir),
        &["carte d'assuré social", "carte vitale", "insurance card"],
    ),
    health(
        "UK_NHS_NUMBER",
        (r"[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}", nhs),
        &["national health service", "nhs", "nhs number", "nhs no"],
    ),
    health(
        "USA_MEDICARE_BENEFICIARY_IDENTIFIER",
        (
            r"[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y][0-9]-?[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y][0-9]-?[AC-HJKMNP-RT-Y]{2}[0-9]{2}",
            nothing,
        ),
        &["mbi", "medicare beneficiary", "medicare beneficiary identifier"],
    ),
    health(
        "USA_HEALTHCARE_PROCEDURE_CODE",
        (r"[A-V][0-9]{4}", nothing),
        &["current procedural terminology", "hcpcs", "healthcare common procedure coding system"],
    ),
    health(
        "USA_NATIONAL_DRUG_CODE",
        (
            r"[0-9]{4}-[0-9]{4}-[0-9]{2}|[0-9]{5}-[0-9]{3}-[0-9]{2}|[0-9]{5}-[0-9]{4}-[0-9]{1,2}",
            nothing,
        ),
        &["national drug code", "ndc"],
    ),
    health(
        "USA_NATIONAL_PROVIDER_IDENTIFIER",
        (r"[12][0-9]{9}", npi),
        &["hipaa", "n.p.i.", "national provider", "national provider identifier", "npi"],
    ),
    entry(
        ("MEDICAL_DEVICE_UDI", Category::Personal, Scale::RISING),
        (r"\(01\)[0-9]{14}(?:\([0-9]{2,3}\)[0-9A-Za-z-]{1,20}){0,4}", device),
        &[
            "blood",
            "blood bank",
            "dev id",
            "device id",
            "device identifier",
            "gs1",
            "hibcc",
            "iccbba",
            "med",
            "udi",
            "unique device id",
            "unique device identifier",
        ],
    ),
];
