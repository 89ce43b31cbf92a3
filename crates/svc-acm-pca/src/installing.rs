//! The certificate of an authority, as it is imported.
//!
//! Source: <https://docs.aws.amazon.com/privateca/latest/APIReference/API_ImportCertificateAuthorityCertificate.html>

use api_acm_pca::errors;
use envelope::certificates::is_signed_by;
use stdx::Timestamp;
use wire::AwsError;
use x509::{Certificate, KeyUsage, Request, pem};

use crate::authority::{AuthorityRecord, InstalledRecord, Kind};
use crate::issued::digits;
use crate::limits::CHAIN_MAX;

fn malformed(text: &str) -> AwsError {
    errors::malformed_certificate_exception(text)
}

fn mismatch(text: &str) -> AwsError {
    errors::certificate_mismatch_exception(text)
}

/// What is stored of `certificate` and `chain`, both PEM, for `authority`.
///
/// # Errors
/// `MalformedCertificateException`, `CertificateMismatchException`, `InvalidRequestException`.
pub(crate) fn check(
    authority: &AuthorityRecord,
    (certificate, chain): (&[u8], Option<&[u8]>),
    now: Timestamp,
) -> Result<InstalledRecord, AwsError> {
    let der = pem::read_one(certificate, pem::CERTIFICATE)
        .ok_or_else(|| malformed("The certificate is not one certificate in PEM."))?;
    let read = Certificate::read(&der).ok_or_else(|| malformed("The certificate is malformed."))?;
    let issuers = match chain {
        Some(chain) => pem::read_all(chain, pem::CERTIFICATE)
            .ok_or_else(|| malformed("The certificate chain is malformed."))?,
        None => Vec::new(),
    };
    if issuers.len() > CHAIN_MAX {
        return Err(malformed("The certificate chain is too long."));
    }
    check_key(authority, &read)?;
    check_authority(&read)?;
    if read.not_after < now || read.not_before > now {
        return Err(malformed("The certificate is not valid now."));
    }
    match authority.kind {
        Kind::Root => check_root(&read, &issuers)?,
        Kind::Subordinate => check_chain(&read, &issuers)?,
    }
    let chain = issuers.iter().map(|der| pem::write(pem::CERTIFICATE, der)).collect::<String>();
    Ok(InstalledRecord {
        certificate: pem::write(pem::CERTIFICATE, &der),
        chain: (!chain.is_empty()).then_some(chain),
        serial: digits(read.serial),
        not_before_ms: read.not_before.unix_ms(),
        not_after_ms: read.not_after.unix_ms(),
    })
}

/// It has the key and the subject of the authority's request.
fn check_key(authority: &AuthorityRecord, read: &Certificate<'_>) -> Result<(), AwsError> {
    let request = pem::read_one(authority.csr.as_bytes(), pem::CERTIFICATE_REQUEST);
    let request = request.unwrap_or_default();
    let key = Request::read(&request).map(|request| request.public_key);
    if key == Some(read.public_key) {
        return Ok(());
    }
    Err(mismatch("The public key of the certificate is not that of the certificate authority."))
}

/// It is one of an authority.
fn check_authority(read: &Certificate<'_>) -> Result<(), AwsError> {
    if !read.basic_constraints().is_some_and(|it| it.is_ca) {
        return Err(malformed("The certificate is not one of a certificate authority."));
    }
    if !read.key_usage().is_none_or(|usage| usage.has(KeyUsage::CERT_SIGN)) {
        return Err(malformed("The key of the certificate may not sign certificates."));
    }
    Ok(())
}

fn check_root(read: &Certificate<'_>, issuers: &[Vec<u8>]) -> Result<(), AwsError> {
    if !issuers.is_empty() {
        return Err(errors::invalid_request_exception(
            "A root certificate authority has no certificate chain.",
        ));
    }
    if read.is_self_issued() && is_signed_by(read, read.public_key) {
        return Ok(());
    }
    Err(mismatch("The certificate of a root certificate authority must be signed by itself."))
}

/// Each is signed by the next, and the last by itself.
fn check_chain(read: &Certificate<'_>, issuers: &[Vec<u8>]) -> Result<(), AwsError> {
    if issuers.is_empty() {
        return Err(errors::invalid_request_exception(
            "The certificate chain of a subordinate certificate authority is required.",
        ));
    }
    let mut last = read.clone();
    for (depth, der) in issuers.iter().enumerate() {
        let issuer = Certificate::read(der)
            .ok_or_else(|| malformed("The certificate chain is malformed."))?;
        if last.issuer != issuer.subject || !is_signed_by(&last, issuer.public_key) {
            return Err(mismatch("The certificate chain does not lead from one to the next."));
        }
        let constraints = issuer.basic_constraints().filter(|it| it.is_ca);
        let room = constraints.and_then(|it| it.path_length).map_or(usize::MAX, usize::from);
        if constraints.is_none() || depth > room {
            return Err(mismatch(
                "The certificate does not comply with conditions of the certificates that signed it.",
            ));
        }
        last = issuer;
    }
    if last.is_self_issued() && is_signed_by(&last, last.public_key) {
        return Ok(());
    }
    Err(mismatch("The certificate chain does not end with a root."))
}
