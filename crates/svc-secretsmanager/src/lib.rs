//! Secrets Manager: secrets with versions, each under a data key of KMS.
//!
//! A secret is a row with its versions and their staging labels; a version's value lies in a row of its
//! own, sealed under a data key of its own. Whoever reads it needs the permission for the secret and,
//! through this service, the one for its KMS key.
//!
//! Source: <https://docs.aws.amazon.com/secretsmanager/latest/userguide/intro.html>

use std::sync::Arc;

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
mod replica;
mod resource_policy;
mod rotation;
mod secret;
mod stages;
mod store_version;
mod tables;
mod tags;
mod value;

use crate::deletion::SecretDeletion;
use crate::last_access::SecretAccess;
use crate::rotation::job::SecretRotation;

pub use crate::rotation::targets::{
    DatabaseEngine, DatabaseLogin, DatabaseTls, PasswordChange, RotationTargets, TargetFault,
    WebhookCall,
};
pub use crate::tables::TABLES;

/// The service.
#[derive(Debug, Default)]
pub struct SecretsManager {
    targets: Option<Arc<dyn RotationTargets>>,
}

impl SecretsManager {
    /// The service without anything that reaches databases and webhooks.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The same with what reaches them.
    #[must_use]
    pub fn with_rotation_targets(self, targets: Option<Arc<dyn RotationTargets>>) -> Self {
        Self { targets }
    }

    fn targets(&self) -> Option<&dyn RotationTargets> {
        self.targets.as_deref()
    }

    /// Adds the service. What its tables need is compiled in this crate, and not again where all services come together.
    #[must_use]
    pub fn add_to(self, builder: EngineBuilder) -> EngineBuilder {
        builder.service(self)
    }
}

impl Service for SecretsManager {
    const ROUTES: &'static [Route<Self>] = &[
        route::<Self, api::BatchGetSecretValue>(),
        route::<Self, api::CancelRotateSecret>(),
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
        route::<Self, api::RemoveRegionsFromReplication>(),
        route::<Self, api::ReplicateSecretToRegions>(),
        route::<Self, api::RestoreSecret>(),
        route::<Self, api::RotateSecret>(),
        route::<Self, api::StopReplicationToReplica>(),
        route::<Self, api::TagResource>(),
        route::<Self, api::UntagResource>(),
        route::<Self, api::UpdateSecret>(),
        route::<Self, api::UpdateSecretVersionStage>(),
        route::<Self, api::ValidateResourcePolicy>(),
        route::<Self, api_ironkeep::ListSecretsUnderKey>(),
    ];
    const CONSUMERS: &'static [Consumer<Self>] = &[consumer::<Self, SecretAccess>()];
    const JOBS: &'static [Job<Self>] =
        &[due_job::<Self, SecretDeletion>(), due_job::<Self, SecretRotation>()];
}
