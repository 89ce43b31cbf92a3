//! What a certificate says of itself, in ACM's words.

use x509::der::{self, Reader};
use x509::{Certificate, KeyUsage, SignatureAlgorithm, name, oid};

/// The algorithms of signatures, by what ACM calls them.
const SIGNATURES: [(SignatureAlgorithm, &str); 12] = [
    (SignatureAlgorithm::RsaSha256, "SHA256WITHRSA"),
    (SignatureAlgorithm::RsaSha384, "SHA384WITHRSA"),
    (SignatureAlgorithm::RsaSha512, "SHA512WITHRSA"),
    (SignatureAlgorithm::PssSha256, "SHA256WITHRSAANDMGF1"),
    (SignatureAlgorithm::PssSha384, "SHA384WITHRSAANDMGF1"),
    (SignatureAlgorithm::PssSha512, "SHA512WITHRSAANDMGF1"),
    (SignatureAlgorithm::EcdsaSha256, "SHA256WITHECDSA"),
    (SignatureAlgorithm::EcdsaSha384, "SHA384WITHECDSA"),
    (SignatureAlgorithm::EcdsaSha512, "SHA512WITHECDSA"),
    (SignatureAlgorithm::MlDsa44, "ML_DSA_44"),
    (SignatureAlgorithm::MlDsa65, "ML_DSA_65"),
    (SignatureAlgorithm::MlDsa87, "ML_DSA_87"),
];

/// The bits of the use of a key, by what ACM calls them.
const USAGES: [(KeyUsage, &str); 9] = [
    (KeyUsage::DIGITAL_SIGNATURE, "DIGITAL_SIGNATURE"),
    (KeyUsage::NON_REPUDIATION, "NON_REPUDIATION"),
    (KeyUsage::KEY_ENCIPHERMENT, "KEY_ENCIPHERMENT"),
    (KeyUsage::DATA_ENCIPHERMENT, "DATA_ENCIPHERMENT"),
    (KeyUsage::KEY_AGREEMENT, "KEY_AGREEMENT"),
    (KeyUsage::CERT_SIGN, "CERTIFICATE_SIGNING"),
    (KeyUsage::CRL_SIGN, "CRL_SIGNING"),
    (KeyUsage::ENCIPHER_ONLY, "ENCIPHER_ONLY"),
    (KeyUsage::DECIPHER_ONLY, "DECIPHER_ONLY"),
];

/// What a key is for, by what ACM calls it.
const PURPOSES: [(&[u8], &str); 6] = [
    (oid::SERVER_AUTH, "TLS_WEB_SERVER_AUTHENTICATION"),
    (oid::CLIENT_AUTH, "TLS_WEB_CLIENT_AUTHENTICATION"),
    (oid::CODE_SIGNING, "CODE_SIGNING"),
    (oid::EMAIL_PROTECTION, "EMAIL_PROTECTION"),
    (oid::TIME_STAMPING, "TIME_STAMPING"),
    (oid::OCSP_SIGNING, "OCSP_SIGNING"),
];

/// What is told of a certificate.
#[derive(Debug, Default)]
pub(crate) struct Details {
    pub(crate) serial: String,
    pub(crate) subject: String,
    pub(crate) issuer: String,
    pub(crate) signature: Option<String>,
    pub(crate) usages: Vec<&'static str>,
    /// What ACM calls a purpose, and its identifier with dots.
    pub(crate) purposes: Vec<(&'static str, String)>,
}

impl Details {
    /// Those of a certificate.
    pub(crate) fn of(certificate: &Certificate<'_>) -> Self {
        let usage = certificate.key_usage();
        let usages = USAGES.iter().filter(|(bit, _)| usage.is_some_and(|usage| usage.has(*bit)));
        let purposes = certificate.extended_key_usage().unwrap_or_default();
        let purposes = purposes.iter().map(|purpose| {
            let known = PURPOSES.iter().find(|(known, _)| purpose == known);
            let name = known.map_or("CUSTOM", |(_, name)| *name);
            (name, oid::text(purpose).unwrap_or_default())
        });
        let organization = name::attribute_of(certificate.issuer, oid::ORGANIZATION);
        let common = || name::attribute_of(certificate.issuer, oid::COMMON_NAME);
        Self {
            serial: with_colons(certificate.serial),
            subject: name::text(certificate.subject),
            issuer: organization.or_else(common).unwrap_or_default(),
            signature: signature(certificate.algorithm),
            usages: usages.map(|(_, name)| *name).collect(),
            purposes: purposes.collect(),
        }
    }
}

/// What ACM calls an algorithm, or its identifier.
fn signature(algorithm: &[u8]) -> Option<String> {
    let is_it = |known: &SignatureAlgorithm| {
        let identifier = known.identifier();
        der::only(&identifier, der::SEQUENCE).is_some_and(|it| it.contents == algorithm)
    };
    let known = SIGNATURES.iter().find(|(known, _)| is_it(known));
    match known {
        Some((_, name)) => Some((*name).to_owned()),
        None => oid::text(Reader::of(algorithm).next(der::OID)?.contents),
    }
}

/// The digits of a number, with a colon behind each two.
fn with_colons(serial: &[u8]) -> String {
    let bytes = match serial {
        [0, rest @ ..] if !rest.is_empty() => rest,
        all => all,
    };
    bytes.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(":")
}
