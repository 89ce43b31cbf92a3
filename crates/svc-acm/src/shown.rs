//! Certificates as callers see them.

use api_acm::{
    CertificateDetail, CertificateOptions, CertificateSummary, ExtendedKeyUsage, KeyUsage,
    RenewalEligibility, RenewalSummary,
};
use stdx::Timestamp;
use x509::{Certificate, pem};

use crate::certificate::{CertificateRecord, Origin, RenewalRecord, RenewalStatus};
use crate::details::Details;
use crate::limits::SUMMARIZED_NAMES;

const fn at(ms: i64) -> Timestamp {
    Timestamp::from_unix_ms(ms)
}

/// What the certificate itself says.
pub(crate) fn details(certificate: &CertificateRecord) -> Option<Details> {
    let text = &certificate.issued.as_ref()?.certificate;
    let der = pem::read_one(text.as_bytes(), pem::CERTIFICATE)?;
    Certificate::read(&der).map(|read| Details::of(&read))
}

/// All of it.
pub(crate) fn detail(certificate: &CertificateRecord, now: Timestamp) -> CertificateDetail {
    let details = details(certificate);
    let issued = certificate.issued.as_ref();
    let mut shown = CertificateDetail {
        certificate_arn: Some(certificate.arn()),
        domain_name: Some(certificate.domain_name.clone()),
        subject_alternative_names: Some(certificate.names.clone()),
        created_at: Some(at(certificate.created_ms)),
        status: Some(certificate.status(now)),
        key_algorithm: Some(certificate.key_algorithm.as_str().into()),
        in_use_by: Some(Vec::new()),
        failure_reason: certificate.failure.as_deref().map(Into::into),
        r#type: Some(kind(certificate).into()),
        renewal_eligibility: Some(eligibility(certificate)),
        renewal_summary: certificate.renewal.as_ref().map(RenewalRecord::shown),
        not_before: issued.map(|it| at(it.not_before_ms)),
        not_after: issued.map(|it| at(it.not_after_ms)),
        ..CertificateDetail::default()
    };
    match &certificate.origin {
        Origin::Imported { at_ms } => shown.imported_at = Some(at(*at_ms)),
        Origin::Private { authority_arn, .. } => {
            shown.issued_at = issued.map(|it| at(it.at_ms));
            shown.certificate_authority_arn = Some(authority_arn.clone());
            shown.options = Some(CertificateOptions {
                export: Some("ENABLED".into()),
                ..CertificateOptions::default()
            });
        }
    }
    if let Some(details) = details {
        shown.serial = Some(details.serial);
        shown.subject = Some(details.subject);
        shown.issuer = Some(details.issuer);
        shown.signature_algorithm = details.signature;
        let usages = details.usages.iter();
        shown.key_usages = Some(usages.map(|it| KeyUsage { name: Some((*it).into()) }).collect());
        let purposes = details
            .purposes
            .into_iter()
            .map(|(name, oid)| ExtendedKeyUsage { name: Some(name.into()), oid: Some(oid) });
        shown.extended_key_usages = Some(purposes.collect());
    }
    shown
}

/// What a list shows of it.
pub(crate) fn summary(certificate: &CertificateRecord, now: Timestamp) -> CertificateSummary {
    let details = details(certificate).unwrap_or_default();
    let issued = certificate.issued.as_ref();
    let names = certificate.names.iter().take(SUMMARIZED_NAMES);
    let mut shown = CertificateSummary {
        certificate_arn: Some(certificate.arn()),
        domain_name: Some(certificate.domain_name.clone()),
        subject_alternative_name_summaries: Some(names.cloned().collect()),
        has_additional_subject_alternative_names: Some(certificate.names.len() > SUMMARIZED_NAMES),
        status: Some(certificate.status(now)),
        r#type: Some(kind(certificate).into()),
        key_algorithm: Some(certificate.key_algorithm.as_str().into()),
        key_usages: Some(details.usages.iter().map(|it| (*it).into()).collect()),
        extended_key_usages: Some(details.purposes.iter().map(|(it, _)| (*it).into()).collect()),
        in_use: Some(false),
        renewal_eligibility: Some(eligibility(certificate)),
        not_before: issued.map(|it| at(it.not_before_ms)),
        not_after: issued.map(|it| at(it.not_after_ms)),
        created_at: Some(at(certificate.created_ms)),
        ..CertificateSummary::default()
    };
    match &certificate.origin {
        Origin::Imported { at_ms } => shown.imported_at = Some(at(*at_ms)),
        Origin::Private { .. } => {
            shown.issued_at = issued.map(|it| at(it.at_ms));
            shown.exported = Some(certificate.is_exported);
        }
    }
    shown
}

/// As AWS calls where it comes from.
pub(crate) const fn kind(certificate: &CertificateRecord) -> &'static str {
    match certificate.origin {
        Origin::Imported { .. } => "IMPORTED",
        Origin::Private { .. } => "PRIVATE",
    }
}

const fn eligibility(certificate: &CertificateRecord) -> RenewalEligibility {
    match certificate.is_renewed() {
        true => RenewalEligibility::Eligible,
        false => RenewalEligibility::Ineligible,
    }
}

impl RenewalRecord {
    fn shown(&self) -> RenewalSummary {
        RenewalSummary {
            renewal_status: match self.status {
                RenewalStatus::Success => "SUCCESS".into(),
                RenewalStatus::Failed => "FAILED".into(),
            },
            domain_validation_options: Vec::new(),
            renewal_status_reason: self.reason.as_deref().map(Into::into),
            updated_at: at(self.updated_ms),
        }
    }
}
