//! Certificates that authorities have issued.

use serde::{Deserialize, Serialize};
use tables::{Record, Table};

/// Certificates by the account, Region and id of their authority, and their number.
pub(crate) const ISSUED: Table<IssuedRecord> = Table::new("acm-pca.certificate");

/// Revoked certificates, as [`ISSUED`] has them.
pub(crate) const REVOKED: Table<RevokedRecord> = Table::new("acm-pca.revoked");

/// A certificate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IssuedRecord {
    /// PEM.
    pub(crate) certificate: String,
    /// PEM: that of the authority then, and its chain; none of what an authority issued to itself.
    pub(crate) chain: Option<String>,
    /// As a text.
    pub(crate) subject: String,
    pub(crate) not_before_ms: i64,
    pub(crate) not_after_ms: i64,
    pub(crate) issued_ms: i64,
    /// The template's name.
    pub(crate) template: String,
    /// The service that asked for it of its own accord.
    pub(crate) requested_by: Option<String>,
}

impl Record for IssuedRecord {
    const VERSION: u8 = 1;
}

/// That a certificate is revoked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RevokedRecord {
    pub(crate) at_ms: i64,
    /// As AWS calls it.
    pub(crate) reason: String,
    /// Until when the certificate would have been valid.
    pub(crate) not_after_ms: i64,
}

impl Record for RevokedRecord {
    const VERSION: u8 = 1;
}

/// The number of a reason (RFC 5280, section 5.3.1).
pub(crate) fn reason_code(reason: &str) -> u8 {
    match reason {
        "KEY_COMPROMISE" => 1,
        "CERTIFICATE_AUTHORITY_COMPROMISE" => 2,
        "AFFILIATION_CHANGED" => 3,
        "SUPERSEDED" => 4,
        "CESSATION_OF_OPERATION" => 5,
        "PRIVILEGE_WITHDRAWN" => 9,
        "A_A_COMPROMISE" => 10,
        _ => 0,
    }
}

/// The digits of a number: small letters, two for each byte, without a zero byte in front.
pub(crate) fn digits(serial: &[u8]) -> String {
    hex::encode(serial.strip_prefix(&[0]).unwrap_or(serial))
}

/// With a colon behind each two digits.
pub(crate) fn with_colons(digits: &str) -> String {
    let pairs = digits.as_bytes().chunks(2).filter_map(|pair| core::str::from_utf8(pair).ok());
    pairs.collect::<Vec<_>>().join(":")
}
