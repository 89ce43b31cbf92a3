//! What is signed of a certificate.

use stdx::Timestamp;

use crate::algorithm::SignatureAlgorithm;
use crate::der;
use crate::extension::{self, NewExtension};
use crate::time::time;

/// The contents of a certificate of version 3.
#[derive(Debug, Clone)]
pub struct ToSign<'a> {
    /// The bytes of its number, which is positive.
    pub serial: &'a [u8],
    /// What it will be signed with.
    pub algorithm: SignatureAlgorithm,
    /// A name, DER.
    pub issuer: &'a [u8],
    /// The first instant at which it is valid.
    pub not_before: Timestamp,
    /// The last one.
    pub not_after: Timestamp,
    /// A name, DER.
    pub subject: &'a [u8],
    /// SubjectPublicKeyInfo, DER.
    pub public_key: &'a [u8],
    /// In this order.
    pub extensions: &'a [NewExtension],
}

impl ToSign<'_> {
    /// The bytes that are signed.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let version = der::write(der::CONTEXT_0, &[&der::write(der::INTEGER, &[&[2]])]);
        let times = der::write(der::SEQUENCE, &[&time(self.not_before), &time(self.not_after)]);
        let extensions = der::write(der::CONTEXT_3, &[&extension::write_all(self.extensions)]);
        der::write(
            der::SEQUENCE,
            &[
                &version,
                &der::unsigned(self.serial),
                &self.algorithm.identifier(),
                self.issuer,
                &times,
                self.subject,
                self.public_key,
                &extensions,
            ],
        )
    }
}

/// A certificate, request or list of what was signed, and its signature.
#[must_use]
pub fn signed(body: &[u8], algorithm: SignatureAlgorithm, signature: &[u8]) -> Vec<u8> {
    let signature = der::write(der::BIT_STRING, &[&[0], signature]);
    der::write(der::SEQUENCE, &[body, &algorithm.identifier(), &signature])
}
