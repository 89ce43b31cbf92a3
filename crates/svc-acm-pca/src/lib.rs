//! Private CA: certificate authorities whose keys are keys of KMS, and the certificates that they issue.
//!
//! The private key of an authority is a key pair in KMS that nobody exports. Its key policy lets this service
//! sign, for that authority alone: whoever disables the key stops the authority at once. What was issued,
//! whether it was revoked, and why, lies in rows of the authority; lists of revoked certificates and reports are
//! written to buckets by jobs, as the service itself.
//!
//! Source: <https://docs.aws.amazon.com/privateca/latest/userguide/PcaWelcome.html>

use api_acm_pca as api;
use engine::{EngineBuilder, Job, Route, Service, due_job, route, staged};

mod limits;
mod refusal;

mod algorithm;
mod authority;
mod issued;
mod permission;
mod revocation;
mod subject;
mod tables;

mod access;
mod find;
mod page;
mod resource_policy;
mod tags;

mod signing;

mod constraints;
mod issuing;
mod passthrough;
mod template;
mod validity;

mod installing;
mod shown;

mod bucket;
mod due;

mod list_job;

mod deletion;
mod report;
mod report_job;

mod ops;

use crate::deletion::Deletion;
use crate::list_job::Lists;
use crate::report_job::Reports;

pub use crate::tables::TABLES;

/// As whom the service acts.
pub(crate) const PRINCIPAL: &str = "acm-pca.amazonaws.com";

/// The service.
#[derive(Debug, Default)]
pub struct AcmPca;

impl AcmPca {
    /// Adds the service. What its tables need is compiled in this crate, and not again where all services come together.
    #[must_use]
    pub fn add_to(self, builder: EngineBuilder) -> EngineBuilder {
        builder.service(self)
    }
}

impl Service for AcmPca {
    const ROUTES: &'static [Route<Self>] = &[
        staged::<Self, api::CreateCertificateAuthority>(),
        route::<Self, api::CreateCertificateAuthorityAuditReport>(),
        route::<Self, api::CreatePermission>(),
        route::<Self, api::DeleteCertificateAuthority>(),
        route::<Self, api::DeletePermission>(),
        route::<Self, api::DeletePolicy>(),
        route::<Self, api::DescribeCertificateAuthority>(),
        route::<Self, api::DescribeCertificateAuthorityAuditReport>(),
        route::<Self, api::GetCertificate>(),
        route::<Self, api::GetCertificateAuthorityCertificate>(),
        route::<Self, api::GetCertificateAuthorityCsr>(),
        route::<Self, api::GetPolicy>(),
        route::<Self, api::ImportCertificateAuthorityCertificate>(),
        staged::<Self, api::IssueCertificate>(),
        route::<Self, api::ListCertificateAuthorities>(),
        route::<Self, api::ListPermissions>(),
        route::<Self, api::ListTags>(),
        route::<Self, api::PutPolicy>(),
        route::<Self, api::RestoreCertificateAuthority>(),
        route::<Self, api::RevokeCertificate>(),
        route::<Self, api::TagCertificateAuthority>(),
        route::<Self, api::UntagCertificateAuthority>(),
        route::<Self, api::UpdateCertificateAuthority>(),
    ];
    const JOBS: &'static [Job<Self>] =
        &[due_job::<Self, Deletion>(), due_job::<Self, Lists>(), due_job::<Self, Reports>()];
}
