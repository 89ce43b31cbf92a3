//! Certificates as they are read.

use stdx::Timestamp;

use crate::der::{self, Reader};
use crate::extension::{self, Extension, KeyUsage};
use crate::{general_name, oid, time};

/// What is read of a certificate; each part but times as it stands there.
#[derive(Debug, Clone)]
pub struct Certificate<'c> {
    /// What is signed.
    pub body: &'c [u8],
    /// The bytes of its number.
    pub serial: &'c [u8],
    /// A name.
    pub issuer: &'c [u8],
    /// A name.
    pub subject: &'c [u8],
    /// The first instant at which it is valid.
    pub not_before: Timestamp,
    /// The last one.
    pub not_after: Timestamp,
    /// As SubjectPublicKeyInfo.
    pub public_key: &'c [u8],
    /// In their order.
    pub extensions: Vec<Extension<'c>>,
    /// Inside the AlgorithmIdentifier of the signature.
    pub algorithm: &'c [u8],
    /// The signature.
    pub signature: &'c [u8],
}

/// Whether a certificate is one of an authority, and how many of them may follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BasicConstraints {
    /// Whether it is one.
    pub is_ca: bool,
    /// How many authorities may come between it and an end.
    pub path_length: Option<u8>,
}

impl<'c> Certificate<'c> {
    /// Reads a certificate of version 1 or 3; `None` where it is not one.
    #[must_use]
    pub fn read(der: &'c [u8]) -> Option<Self> {
        let mut parts = der::only(der, der::SEQUENCE)?.inside();
        let body = parts.next(der::SEQUENCE)?;
        let algorithm = parts.next(der::SEQUENCE)?.contents;
        let signature = parts.next(der::BIT_STRING)?.bits()?;
        parts.end()?;
        let mut inner = body.inside();
        // Version 1 says none.
        inner.next_if(der::CONTEXT_0);
        let serial = inner.next(der::INTEGER)?.contents;
        if inner.next(der::SEQUENCE)?.contents != algorithm {
            return None;
        }
        let issuer = inner.next(der::SEQUENCE)?.whole;
        let mut validity = inner.next(der::SEQUENCE)?.inside();
        let not_before = time::read(&validity.any()?)?;
        let not_after = time::read(&validity.any()?)?;
        let subject = inner.next(der::SEQUENCE)?.whole;
        let public_key = inner.next(der::SEQUENCE)?.whole;
        let mut extensions = Vec::new();
        while inner.end().is_none() {
            let part = inner.any()?;
            if part.tag == der::CONTEXT_3 {
                extensions = extension::read_all(der::only(part.contents, der::SEQUENCE)?)?;
            }
        }
        let body = body.whole;
        Some(Self {
            body,
            serial,
            issuer,
            subject,
            not_before,
            not_after,
            public_key,
            extensions,
            algorithm,
            signature,
        })
    }

    /// The value of the extension with that identifier.
    #[must_use]
    pub fn extension(&self, oid: &[u8]) -> Option<&'c [u8]> {
        self.extensions.iter().find(|extension| extension.oid == oid).map(|found| found.value)
    }

    /// Whether subject and issuer are the same.
    #[must_use]
    pub fn is_self_issued(&self) -> bool {
        self.subject == self.issuer
    }

    /// Whether it is one of an authority; none of one that does not say.
    #[must_use]
    pub fn basic_constraints(&self) -> Option<BasicConstraints> {
        let value = self.extension(oid::BASIC_CONSTRAINTS)?;
        let mut parts = der::only(value, der::SEQUENCE)?.inside();
        let mut constraints = BasicConstraints { is_ca: false, path_length: None };
        while let Some(part) = parts.any() {
            match (part.tag, part.contents) {
                (der::BOOLEAN, [byte]) => constraints.is_ca = *byte != 0,
                (der::INTEGER, [length]) => constraints.path_length = Some(*length),
                _ => return None,
            }
        }
        Some(constraints)
    }

    /// What its key may be used for, where it says.
    #[must_use]
    pub fn key_usage(&self) -> Option<KeyUsage> {
        KeyUsage::read(self.extension(oid::KEY_USAGE)?)
    }

    /// The identifiers' contents of what its key is for, where it says.
    #[must_use]
    pub fn extended_key_usage(&self) -> Option<Vec<Vec<u8>>> {
        let value = self.extension(oid::EXTENDED_KEY_USAGE)?;
        let mut parts = der::only(value, der::SEQUENCE)?.inside();
        let mut found = Vec::new();
        while parts.end().is_none() {
            found.push(parts.next(der::OID)?.contents.to_vec());
        }
        Some(found)
    }

    /// The identifier of its key, where it has one.
    #[must_use]
    pub fn subject_key_id(&self) -> Option<&'c [u8]> {
        let value = self.extension(oid::SUBJECT_KEY_ID)?;
        Some(der::only(value, der::OCTET_STRING)?.contents)
    }

    /// The names of the DNS that it is for beside its subject.
    #[must_use]
    pub fn dns_names(&self) -> Vec<String> {
        let names = self.extension(oid::SUBJECT_ALT_NAME).and_then(general_name::dns_names);
        names.unwrap_or_default()
    }

    /// The bytes of its public key itself, of which identifiers are made.
    #[must_use]
    pub fn key_bits(&self) -> Option<&'c [u8]> {
        key_bits(self.public_key)
    }
}

/// The bits of a SubjectPublicKeyInfo.
pub(crate) fn key_bits(public_key: &[u8]) -> Option<&[u8]> {
    let mut parts = Reader::of(public_key).next(der::SEQUENCE)?.inside();
    parts.next(der::SEQUENCE)?;
    parts.next(der::BIT_STRING)?.bits()
}
