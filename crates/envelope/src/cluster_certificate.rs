//! The certificate of a cluster of HSMs: what asks for one, and whether one is what was asked for.
//!
//! A request (PKCS#10, RFC 2986) is signed by a key of P-256 that is made for it and forgotten: the key
//! proves that the request is one, and nothing here ever speaks with it. A certificate (X.509, RFC 5280,
//! also of version 1, as OpenSSL's `x509 -req` writes it) is the cluster's when it has the public key of
//! the request and is signed by the trust anchor, which is signed by itself.

use aws_lc_rs::encoding::{AsDer, PublicKeyX509Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair as _};
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{
    CertificateDer, CertificateSigningRequestDer, SignatureVerificationAlgorithm,
};
use stdx::Timestamp;
use webpki::aws_lc_rs as algorithms;

use crate::EnvelopeError;

pub(crate) mod der;

use der::{Element, Reader};

/// The object identifiers of a name's parts: organisation, unit, common name.
const NAME_PARTS: [[u8; 3]; 3] = [[0x55, 0x04, 0x0a], [0x55, 0x04, 0x0b], [0x55, 0x04, 0x03]];

/// ecdsa-with-SHA256 (RFC 5758).
const ECDSA_WITH_SHA256: [u8; 8] = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02];

/// What signs a certificate.
static SIGNATURES: [&dyn SignatureVerificationAlgorithm; 12] = [
    algorithms::RSA_PKCS1_2048_8192_SHA256,
    algorithms::RSA_PKCS1_2048_8192_SHA384,
    algorithms::RSA_PKCS1_2048_8192_SHA512,
    algorithms::RSA_PSS_2048_8192_SHA256_LEGACY_KEY,
    algorithms::RSA_PSS_2048_8192_SHA384_LEGACY_KEY,
    algorithms::RSA_PSS_2048_8192_SHA512_LEGACY_KEY,
    algorithms::ECDSA_P256_SHA256,
    algorithms::ECDSA_P256_SHA384,
    algorithms::ECDSA_P384_SHA256,
    algorithms::ECDSA_P384_SHA384,
    algorithms::ECDSA_P521_SHA512,
    algorithms::ED25519,
];

/// Why a certificate is not the cluster's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CertificateFault {
    /// Not exactly one certificate in PEM.
    #[error("is not one certificate in PEM")]
    Form,
    /// It is not valid now.
    #[error("is not valid now")]
    Time,
    /// It is signed by another.
    #[error("is not signed by itself")]
    NotSelfSigned,
    /// It has another public key.
    #[error("does not have the public key of the cluster's CSR")]
    OtherKey,
    /// It leads elsewhere.
    #[error("is not signed by the trust anchor")]
    OtherIssuer,
}

/// A new request, in DER, for the cluster that `name` names.
///
/// # Errors
/// [`EnvelopeError::Primitive`] when no key can be made.
pub fn request(name: &str) -> Result<Vec<u8>, EnvelopeError> {
    let failed = |_| EnvelopeError::Primitive("a certificate request");
    let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_ASN1_SIGNING).map_err(failed)?;
    let public = AsDer::<PublicKeyX509Der<'_>>::as_der(pair.public_key()).map_err(failed)?;
    let texts = ["Ironkeep", "CloudHSM", name];
    let parts = NAME_PARTS.iter().zip(texts).map(|(oid, text)| {
        let text = der::write(der::UTF8_STRING, &[text.as_bytes()]);
        let part = der::write(der::SEQUENCE, &[&der::write(der::OID, &[oid]), &text]);
        der::write(der::SET, &[&part])
    });
    let parts: Vec<Vec<u8>> = parts.collect();
    let parts: Vec<&[u8]> = parts.iter().map(Vec::as_slice).collect();
    let subject = der::write(der::SEQUENCE, &parts);
    let version = der::write(der::INTEGER, &[&[0]]);
    let attributes = der::write(der::CONTEXT_0, &[]);
    let info = der::write(der::SEQUENCE, &[&version, &subject, public.as_ref(), &attributes]);
    let signature = pair.sign(&SystemRandom::new(), &info).map_err(failed)?;
    let algorithm = der::write(der::SEQUENCE, &[&der::write(der::OID, &[&ECDSA_WITH_SHA256])]);
    let signature = der::write(der::BIT_STRING, &[&[0], signature.as_ref()]);
    Ok(der::write(der::SEQUENCE, &[&info, &algorithm, &signature]))
}

/// Whether `trust_anchor` can be one at `now`: one certificate, signed by itself.
///
/// # Errors
/// The [`CertificateFault`] of the anchor.
pub fn check_trust_anchor(trust_anchor: &str, now: Timestamp) -> Result<(), CertificateFault> {
    let der = certificate(trust_anchor)?;
    let anchor = Certificate::read(&der).ok_or(CertificateFault::Form)?;
    if anchor.issuer != anchor.subject || !anchor.is_signed_by(&anchor) {
        return Err(CertificateFault::NotSelfSigned);
    }
    anchor.check_time(now)
}

/// Whether `signed` is the certificate that `request` asked for, signed by `trust_anchor`, at `now`. The
/// anchor was checked before.
///
/// # Errors
/// The [`CertificateFault`] of the certificate.
pub fn check_signed(
    request: &str,
    signed: &str,
    trust_anchor: &str,
    now: Timestamp,
) -> Result<(), CertificateFault> {
    let (signed, anchor) = (certificate(signed)?, certificate(trust_anchor)?);
    let signed = Certificate::read(&signed).ok_or(CertificateFault::Form)?;
    let anchor = Certificate::read(&anchor).ok_or(CertificateFault::OtherIssuer)?;
    let request = CertificateSigningRequestDer::from_pem_slice(request.as_bytes());
    let request = request.map_err(|_| CertificateFault::OtherKey)?;
    if requested_key(&request) != Some(signed.public_key) {
        return Err(CertificateFault::OtherKey);
    }
    if signed.issuer != anchor.subject || !signed.is_signed_by(&anchor) {
        return Err(CertificateFault::OtherIssuer);
    }
    signed.check_time(now)
}

/// The one certificate of a PEM text.
fn certificate(pem: &str) -> Result<CertificateDer<'static>, CertificateFault> {
    let all: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem.as_bytes()).collect();
    let [only] = <[_; 1]>::try_from(all.map_err(|_| CertificateFault::Form)?)
        .map_err(|_| CertificateFault::Form)?;
    Ok(only)
}

/// The SubjectPublicKeyInfo of a request.
fn requested_key(request: &[u8]) -> Option<&[u8]> {
    let mut parts = Reader::of(request).next(der::SEQUENCE)?.inside();
    let mut info = parts.next(der::SEQUENCE)?.inside();
    info.next(der::INTEGER)?;
    info.next(der::SEQUENCE)?;
    Some(info.next(der::SEQUENCE)?.whole)
}

/// What is read of a certificate; each part but times as it stands there.
struct Certificate<'c> {
    /// What is signed.
    signed_part: &'c [u8],
    issuer: &'c [u8],
    subject: &'c [u8],
    /// As SubjectPublicKeyInfo.
    public_key: &'c [u8],
    /// From when to when, in the digits of year to second.
    times: [String; 2],
    /// Inside the AlgorithmIdentifier of the signature.
    algorithm: &'c [u8],
    signature: &'c [u8],
}

impl<'c> Certificate<'c> {
    fn read(der: &'c [u8]) -> Option<Self> {
        let mut outer = Reader::of(der);
        let mut parts = outer.next(der::SEQUENCE)?.inside();
        outer.end()?;
        let body = parts.next(der::SEQUENCE)?;
        let algorithm = parts.next(der::SEQUENCE)?.contents;
        let signature = parts.next(der::BIT_STRING)?.bits()?;
        parts.end()?;
        let mut inner = body.inside();
        // Version 1 says none.
        inner.next_if(der::CONTEXT_0);
        inner.next(der::INTEGER)?;
        if inner.next(der::SEQUENCE)?.contents != algorithm {
            return None;
        }
        let issuer = inner.next(der::SEQUENCE)?.whole;
        let mut validity = inner.next(der::SEQUENCE)?.inside();
        let times = [validity.any()?.digits()?, validity.any()?.digits()?];
        let subject = inner.next(der::SEQUENCE)?.whole;
        let public_key = inner.next(der::SEQUENCE)?.whole;
        let signed_part = body.whole;
        Some(Self { signed_part, issuer, subject, public_key, times, algorithm, signature })
    }

    fn is_signed_by(&self, issuer: &Certificate<'_>) -> bool {
        let key = || {
            let mut parts = Reader::of(issuer.public_key).next(der::SEQUENCE)?.inside();
            let algorithm = parts.next(der::SEQUENCE)?.contents;
            Some((algorithm, parts.next(der::BIT_STRING)?.bits()?))
        };
        let Some((kind, key)) = key() else { return false };
        SIGNATURES.iter().any(|algorithm| {
            algorithm.signature_alg_id().as_ref() == self.algorithm
                && algorithm.public_key_alg_id().as_ref() == kind
                && algorithm.verify_signature(key, self.signed_part, self.signature).is_ok()
        })
    }

    fn check_time(&self, now: Timestamp) -> Result<(), CertificateFault> {
        let now: String = now.basic().chars().filter(char::is_ascii_digit).collect();
        let [begin, end] = &self.times;
        if *begin <= now && now <= *end { Ok(()) } else { Err(CertificateFault::Time) }
    }
}

impl Element<'_> {
    /// The digits of an instant, from year to second.
    fn digits(&self) -> Option<String> {
        let text = core::str::from_utf8(self.contents).ok()?.strip_suffix('Z')?;
        let is_time = text.bytes().all(|byte| byte.is_ascii_digit());
        match (self.tag, text.len()) {
            // The years 1950 to 2049 (RFC 5280, section 4.1.2.5.1).
            (der::UTC_TIME, 12) if is_time => {
                let century = if text >= "5" { "19" } else { "20" };
                Some(format!("{century}{text}"))
            }
            (der::GENERALIZED_TIME, 14) if is_time => Some(text.to_owned()),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests;
