//! Every service, one line each: the server and the coverage tests are made from this list.

use engine::EngineBuilder;
pub use svc_ironkeep::Facts;
use wire::ServiceMeta;

/// What an installation chooses about its services.
#[derive(Debug, Clone, Copy)]
pub struct Choices {
    /// What new buckets are like.
    pub buckets: svc_s3::Profile,
    /// How long files that no metadata names stay set aside; none is S3's own default.
    pub orphan_retention_days: Option<u32>,
    /// What the server knows of itself.
    pub facts: svc_ironkeep::Facts,
}

/// Calls `$each!` with every service: its signing name as a word of Rust, the crate of its API, and
/// how it is made from the [`Choices`].
#[macro_export]
macro_rules! for_each_service {
    ($each:ident) => {
        $each! {
            cloudtrail: api_cloudtrail, |_| svc_cloudtrail::CloudTrail::default();
            iam: api_iam, |_| svc_iam::Iam;
            ironkeep: api_ironkeep, |choices: &Choices| svc_ironkeep::Ironkeep::new(choices.facts);
            kms: api_kms, |_| svc_kms::Kms::new();
            organizations: api_organizations, |_| svc_iam::Organizations;
            s3: api_s3, |choices: &Choices| {
                let s3 = svc_s3::S3::new(choices.buckets);
                match choices.orphan_retention_days {
                    Some(days) => s3.with_orphan_retention(days),
                    None => s3,
                }
            };
            s3control: api_s3control, |_| svc_s3::S3Control;
            sts: api_sts, |_| svc_iam::Sts;
        }
    };
}

macro_rules! compose {
    ($($name:ident: $api:ident, $make:expr;)*) => {
        $(pub use $api;)*

        /// The API of every service.
        pub static APIS: &[&ServiceMeta] = &[$(&$api::SERVICE),*];

        /// Adds every service.
        #[must_use]
        pub fn register(builder: EngineBuilder, choices: &Choices) -> EngineBuilder {
            $(let builder = builder.service(made(choices, $make));)*
            builder
        }
    };
}

/// Gives the closure the type of what it takes.
fn made<S>(choices: &Choices, make: impl FnOnce(&Choices) -> S) -> S {
    make(choices)
}

for_each_service!(compose);
