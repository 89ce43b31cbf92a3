//! ACM: certificates with their private keys, imported or issued by private authorities.
//!
//! A private key is sealed under a data key that KMS made for whoever brought or requested the certificate, and
//! leaves the server encrypted under a passphrase alone. A private certificate is asked for in Private CA with
//! the caller's permission, and renewed by a job as the service itself, where the authority permits that.
//! Public certificates are not built: a request for one is refused as not implemented.
//!
//! Source: <https://docs.aws.amazon.com/acm/latest/userguide/acm-overview.html>

use api_acm as api;
use engine::{EngineBuilder, Job, Route, Service, due_job, route, staged};

mod limits;
mod refusal;

mod certificate;
mod key_algorithm;
mod sealed_key;
mod tables;

mod details;
mod find;
mod page;
mod shown;
mod tags;

mod events;
mod importing;
mod private_authority;
mod settings;

mod schedule;

mod renewal;
mod watch;

mod ops;

use crate::watch::Watch;

pub use crate::events::CertificateTold;
pub use crate::tables::TABLES;

/// As whom the service acts, and through which service its calls come.
pub(crate) const PRINCIPAL: &str = "acm.amazonaws.com";

/// The service.
#[derive(Debug, Default)]
pub struct Acm;

impl Acm {
    /// Adds the service. What its tables need is compiled in this crate, and not again where all services come together.
    #[must_use]
    pub fn add_to(self, builder: EngineBuilder) -> EngineBuilder {
        builder.service(self)
    }
}

impl Service for Acm {
    const ROUTES: &'static [Route<Self>] = &[
        route::<Self, api::AddTagsToCertificate>(),
        route::<Self, api::DeleteCertificate>(),
        route::<Self, api::DescribeCertificate>(),
        route::<Self, api::ExportCertificate>(),
        route::<Self, api::GetAccountConfiguration>(),
        route::<Self, api::GetCertificate>(),
        staged::<Self, api::ImportCertificate>(),
        route::<Self, api::ListCertificates>(),
        route::<Self, api::ListTagsForCertificate>(),
        route::<Self, api::ListTagsForResource>(),
        route::<Self, api::PutAccountConfiguration>(),
        route::<Self, api::RemoveTagsFromCertificate>(),
        staged::<Self, api::RenewCertificate>(),
        staged::<Self, api::RequestCertificate>(),
        route::<Self, api::TagResource>(),
        route::<Self, api::UntagResource>(),
    ];
    const JOBS: &'static [Job<Self>] = &[due_job::<Self, Watch>()];
}
