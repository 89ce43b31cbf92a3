//! Lists of revoked certificates.

use stdx::Timestamp;

use crate::algorithm::SignatureAlgorithm;
use crate::der;
use crate::extension::{self, NewExtension};
use crate::time::time;

/// A revoked certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revoked {
    /// The bytes of its number.
    pub serial: Vec<u8>,
    /// Since when.
    pub at: Timestamp,
    /// Why (RFC 5280, section 5.3.1); 0, unspecified, is not written.
    pub reason: u8,
}

/// The contents of a list of version 2.
#[derive(Debug, Clone)]
pub struct RevocationList<'a> {
    /// What it will be signed with.
    pub algorithm: SignatureAlgorithm,
    /// A name, DER.
    pub issuer: &'a [u8],
    /// When it was made.
    pub this_update: Timestamp,
    /// When there is the next one at the latest.
    pub next_update: Timestamp,
    /// What is revoked.
    pub revoked: &'a [Revoked],
    /// Those of the list.
    pub extensions: &'a [NewExtension],
}

impl RevocationList<'_> {
    /// The bytes that are signed.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let entries: Vec<Vec<u8>> = self.revoked.iter().map(Revoked::write).collect();
        // A list without entries lacks them altogether.
        let entries = match entries.is_empty() {
            true => Vec::new(),
            false => der::write_all(der::SEQUENCE, &entries),
        };
        der::write(
            der::SEQUENCE,
            &[
                &der::write(der::INTEGER, &[&[1]]),
                &self.algorithm.identifier(),
                self.issuer,
                &time(self.this_update),
                &time(self.next_update),
                &entries,
                &der::write(der::CONTEXT_0, &[&extension::write_all(self.extensions)]),
            ],
        )
    }
}

impl Revoked {
    fn write(&self) -> Vec<u8> {
        let reason = match self.reason {
            0 => Vec::new(),
            reason => extension::write_all(&[NewExtension::reason_code(reason)]),
        };
        der::write(der::SEQUENCE, &[&der::unsigned(&self.serial), &time(self.at), &reason])
    }
}
