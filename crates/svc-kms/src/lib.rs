//! Key Management Service.
//!
//! Every use of a key reads from the store which version its row has and asks the policy engine. A
//! decoded key is used again only while that version stays: turn the key off, and the next use
//! fails.

use api_kms as api;
use engine::{Job, Route, Service, due_job, periodic_job, route, staged};

mod alias;
mod deletion;
mod due;
mod expiry;
mod generator;
mod grant;
mod import;
mod key;
mod key_policy;
mod mac;
mod material;
mod rotation;
mod signing;
mod spec;
mod tables;
mod tags;

mod access;
mod alias_ops;
mod crypto;
mod data_key;
mod errors;
mod manage;
mod managed;
mod metadata;
mod page;
mod resolve;
mod source;

mod ops;

use crate::deletion::KeyDeletion;
use crate::generator::Generator;
use crate::import::MaterialExpiry;
use crate::material::Materials;
use crate::rotation::{KeyRotation, RotationFill};

pub use crate::tables::TABLES;

/// The service.
#[derive(Debug, Default)]
pub struct Kms {
    materials: Materials,
    generator: Generator,
}

impl Kms {
    /// A KMS without a warm cache.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many unwrapped backing keys are in memory.
    #[must_use]
    pub fn cached_materials(&self) -> usize {
        self.materials.count()
    }
}

impl Service for Kms {
    const ROUTES: &'static [Route<Self>] = &[
        route::<Self, api::CancelKeyDeletion>(),
        route::<Self, api::CreateAlias>(),
        route::<Self, api::CreateGrant>(),
        staged::<Self, api::CreateKey>(),
        route::<Self, api::Decrypt>(),
        route::<Self, api::DeleteAlias>(),
        route::<Self, api::DeleteImportedKeyMaterial>(),
        route::<Self, api::DeriveSharedSecret>(),
        route::<Self, api::DescribeKey>(),
        route::<Self, api::DisableKey>(),
        route::<Self, api::DisableKeyRotation>(),
        route::<Self, api::EnableKey>(),
        route::<Self, api::EnableKeyRotation>(),
        route::<Self, api::Encrypt>(),
        route::<Self, api::GenerateDataKey>(),
        staged::<Self, api::GenerateDataKeyPair>(),
        staged::<Self, api::GenerateDataKeyPairWithoutPlaintext>(),
        route::<Self, api::GenerateDataKeyWithoutPlaintext>(),
        route::<Self, api::GenerateMac>(),
        route::<Self, api::GenerateRandom>(),
        route::<Self, api::GetKeyPolicy>(),
        route::<Self, api::GetKeyRotationStatus>(),
        staged::<Self, api::GetParametersForImport>(),
        route::<Self, api::GetPublicKey>(),
        route::<Self, api::ImportKeyMaterial>(),
        route::<Self, api::ListAliases>(),
        route::<Self, api::ListGrants>(),
        route::<Self, api::ListKeyPolicies>(),
        route::<Self, api::ListKeyRotations>(),
        route::<Self, api::ListKeys>(),
        route::<Self, api::ListResourceTags>(),
        route::<Self, api::ListRetirableGrants>(),
        route::<Self, api::PutKeyPolicy>(),
        route::<Self, api::ReEncrypt>(),
        route::<Self, api::ReplicateKey>(),
        route::<Self, api::RetireGrant>(),
        route::<Self, api::RevokeGrant>(),
        route::<Self, api::RotateKeyOnDemand>(),
        route::<Self, api::ScheduleKeyDeletion>(),
        route::<Self, api::Sign>(),
        route::<Self, api::TagResource>(),
        route::<Self, api::UntagResource>(),
        route::<Self, api::UpdateAlias>(),
        route::<Self, api::UpdateKeyDescription>(),
        route::<Self, api::UpdatePrimaryRegion>(),
        route::<Self, api::Verify>(),
        route::<Self, api::VerifyMac>(),
    ];
    const JOBS: &'static [Job<Self>] = &[
        due_job::<Self, KeyDeletion>(),
        due_job::<Self, KeyRotation>(),
        due_job::<Self, MaterialExpiry>(),
        periodic_job::<Self, RotationFill>(),
    ];
}
