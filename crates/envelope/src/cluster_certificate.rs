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
use rustls_pki_types::{CertificateDer, CertificateSigningRequestDer};
use stdx::Timestamp;
use x509::{Certificate, Request, der};

use crate::EnvelopeError;
use crate::certificates::is_signed_by;

/// The object identifiers of a name's parts: organisation, unit, common name.
const NAME_PARTS: [[u8; 3]; 3] = [[0x55, 0x04, 0x0a], [0x55, 0x04, 0x0b], [0x55, 0x04, 0x03]];

/// ecdsa-with-SHA256 (RFC 5758).
const ECDSA_WITH_SHA256: [u8; 8] = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02];

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
    if anchor.issuer != anchor.subject || !is_signed_by(&anchor, anchor.public_key) {
        return Err(CertificateFault::NotSelfSigned);
    }
    check_time(&anchor, now)
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
    let requested = Request::read(&request).map(|request| request.public_key);
    if requested != Some(signed.public_key) {
        return Err(CertificateFault::OtherKey);
    }
    if signed.issuer != anchor.subject || !is_signed_by(&signed, anchor.public_key) {
        return Err(CertificateFault::OtherIssuer);
    }
    check_time(&signed, now)
}

/// The one certificate of a PEM text.
fn certificate(pem: &str) -> Result<CertificateDer<'static>, CertificateFault> {
    let all: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem.as_bytes()).collect();
    let [only] = <[_; 1]>::try_from(all.map_err(|_| CertificateFault::Form)?)
        .map_err(|_| CertificateFault::Form)?;
    Ok(only)
}

fn check_time(certificate: &Certificate<'_>, now: Timestamp) -> Result<(), CertificateFault> {
    let is_valid = certificate.not_before <= now && now <= certificate.not_after;
    if is_valid { Ok(()) } else { Err(CertificateFault::Time) }
}

#[cfg(test)]
mod tests;
