//! Requests for certificates (PKCS#10, RFC 2986).

use crate::der;
use crate::extension::{self, Extension, NewExtension};
use crate::oid;

/// What is read of a request; each part as it stands there.
#[derive(Debug, Clone)]
pub struct Request<'c> {
    /// What is signed.
    pub body: &'c [u8],
    /// A name.
    pub subject: &'c [u8],
    /// As SubjectPublicKeyInfo.
    pub public_key: &'c [u8],
    /// Those that are asked for.
    pub extensions: Vec<Extension<'c>>,
    /// Inside the AlgorithmIdentifier of the signature.
    pub algorithm: &'c [u8],
    /// The signature.
    pub signature: &'c [u8],
}

impl<'c> Request<'c> {
    /// Reads a request; `None` where it is not one.
    #[must_use]
    pub fn read(der: &'c [u8]) -> Option<Self> {
        let mut parts = der::only(der, der::SEQUENCE)?.inside();
        let body = parts.next(der::SEQUENCE)?;
        let algorithm = parts.next(der::SEQUENCE)?.contents;
        let signature = parts.next(der::BIT_STRING)?.bits()?;
        parts.end()?;
        let mut inner = body.inside();
        inner.next(der::INTEGER)?;
        let subject = inner.next(der::SEQUENCE)?.whole;
        let public_key = inner.next(der::SEQUENCE)?.whole;
        let mut extensions = Vec::new();
        if inner.end().is_none() {
            let mut attributes = inner.next(der::CONTEXT_0)?.inside();
            while attributes.end().is_none() {
                let mut attribute = attributes.next(der::SEQUENCE)?.inside();
                let oid = attribute.next(der::OID)?.contents;
                let values = attribute.next(der::SET)?.contents;
                if oid == oid::EXTENSION_REQUEST {
                    extensions = extension::read_all(der::only(values, der::SEQUENCE)?)?;
                }
            }
        }
        let body = body.whole;
        Some(Self { body, subject, public_key, extensions, algorithm, signature })
    }

    /// The bytes of its public key itself, of which identifiers are made.
    #[must_use]
    pub fn key_bits(&self) -> Option<&'c [u8]> {
        crate::certificate::key_bits(self.public_key)
    }
}

/// What is signed of a request by `subject` for `public_key`, both as DER.
#[must_use]
pub fn request_body(subject: &[u8], public_key: &[u8], extensions: &[NewExtension]) -> Vec<u8> {
    let attributes = match extensions {
        [] => Vec::new(),
        extensions => {
            let values = der::write(der::SET, &[&extension::write_all(extensions)]);
            let oid = der::write(der::OID, &[oid::EXTENSION_REQUEST]);
            der::write(der::SEQUENCE, &[&oid, &values])
        }
    };
    let version = der::write(der::INTEGER, &[&[0]]);
    let attributes = der::write(der::CONTEXT_0, &[&attributes]);
    der::write(der::SEQUENCE, &[&version, subject, public_key, &attributes])
}
