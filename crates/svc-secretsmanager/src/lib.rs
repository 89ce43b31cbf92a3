//! Secrets Manager: secrets with versions, each under a data key of KMS.
//!
//! A secret is a row with its versions and their staging labels; a version's value lies in a row of its
//! own, sealed under a data key of its own. Whoever reads it needs the permission for the secret and,
//! through this service, the one for its KMS key.
//!
//! Source: <https://docs.aws.amazon.com/secretsmanager/latest/userguide/intro.html>

use api_secretsmanager as api;
use engine::{Consumer, EngineBuilder, Job, Route, Service, consumer, due_job, route};

mod access;
mod deletion;
mod filter;
mod find;
mod kms;
mod last_access;
mod ops;
mod page;
mod password;
mod resource_policy;
mod secret;
mod stages;
mod store_version;
mod tables;
mod tags;
mod value;

use crate::deletion::SecretDeletion;
use crate::last_access::SecretAccess;

pub use crate::tables::TABLES;

/// The service.
#[derive(Debug, Default)]
pub struct SecretsManager;

impl SecretsManager {
    /// Adds the service. What its tables need is compiled in this crate, and not again where all services come together.
    #[must_use]
    pub fn add_to(self, builder: EngineBuilder) -> EngineBuilder {
        builder.service(self)
    }
}

impl Service for SecretsManager {
    const ROUTES: &'static [Route<Self>] = &[
        route::<Self, api::BatchGetSecretValue>(),
        route::<Self, api::CreateSecret>(),
        route::<Self, api::DeleteResourcePolicy>(),
        route::<Self, api::DeleteSecret>(),
        route::<Self, api::DescribeSecret>(),
        route::<Self, api::GetRandomPassword>(),
        route::<Self, api::GetResourcePolicy>(),
        route::<Self, api::GetSecretValue>(),
        route::<Self, api::ListSecretVersionIds>(),
        route::<Self, api::ListSecrets>(),
        route::<Self, api::PutResourcePolicy>(),
        route::<Self, api::PutSecretValue>(),
        route::<Self, api::RestoreSecret>(),
        route::<Self, api::TagResource>(),
        route::<Self, api::UntagResource>(),
        route::<Self, api::UpdateSecret>(),
        route::<Self, api::UpdateSecretVersionStage>(),
        route::<Self, api::ValidateResourcePolicy>(),
    ];
    const CONSUMERS: &'static [Consumer<Self>] = &[consumer::<Self, SecretAccess>()];
    const JOBS: &'static [Job<Self>] = &[due_job::<Self, SecretDeletion>()];
}
