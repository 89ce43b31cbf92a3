//! Key Management Service.
//!
//! Every use of a key reads from the store which version its row has and asks the policy engine. A
//! decoded key is used again only while that version stays: turn the key off, and the next use
//! fails.

use std::sync::Arc;

use api_kms as api;
use engine::{
    Consumer, EngineBuilder, Job, Route, Service, consumer, due_job, periodic_job, route, staged,
};
use envelope::AlgorithmPolicy;
use envelope::attestation::AttestationRoots;
use hsm::Clusters;

mod alert;
mod alias;
mod deletion;
mod destroyed;
mod due;
mod expiry;
mod generator;
mod grant;
mod import;
mod key;
mod key_policy;
mod key_store;
mod last_use;
mod mac;
mod material;
mod purge;
mod removal;
mod rotation;
mod signing;
mod spec;
mod tables;
mod tags;
mod usage;
mod watch;

mod access;
mod alias_ops;
mod approved;
mod crypto;
mod data_key;
mod encapsulation;
mod errors;
mod manage;
mod managed;
mod metadata;
mod page;
mod places;
mod recipient;
mod resolve;
mod source;
mod stopped;
mod xks_use;

mod ops;

use crate::deletion::KeyDeletion;
use crate::generator::Generator;
use crate::key_store::connect::KeyStoreConnection;
use crate::key_store::external::proxy::Proxies;
use crate::key_store::hsm_clusters::HsmClusters;
use crate::key_store::tokens::Tokens;
use crate::material::Materials;
use crate::purge::MaterialPurge;
use crate::removal::MaterialExpiry;
use crate::rotation::{KeyRotation, RotationFill};
use crate::usage::KeyUsage;
use crate::watch::KeyAlerts;

pub use crate::key_store::external::transport::{
    ProxyCall, ProxyReply, ProxyTransport, TransportFault,
};
pub use crate::stopped::decrypt_stopped;
pub use crate::tables::TABLES;
pub use crate::xks_use::{
    XksDecrypt, XksDecryptRequest, XksEncrypt, XksEncryptRequest, XksEncryptResponse,
};

/// The service.
#[derive(Debug, Default)]
pub struct Kms {
    materials: Materials,
    generator: Generator,
    attestation_roots: AttestationRoots,
    algorithms: AlgorithmPolicy,
}

impl Kms {
    /// A KMS without a warm cache.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// With custom key stores over these clusters of HSMs.
    #[must_use]
    pub fn with_clusters(self, clusters: &Clusters) -> Self {
        Self { materials: self.materials.with_tokens(Tokens::new(clusters)), ..self }
    }

    /// With external key stores over what `transport` reaches; without one no host can be called.
    #[must_use]
    pub fn with_external_proxies(self, transport: Option<Arc<dyn ProxyTransport>>) -> Self {
        Self { materials: self.materials.with_proxies(Proxies::new(transport)), ..self }
    }

    /// The proxies of external key stores.
    pub(crate) const fn proxies(&self) -> &Proxies {
        self.materials.proxies()
    }

    /// The tokens of custom key stores.
    pub(crate) const fn tokens(&self) -> &Tokens {
        self.materials.tokens()
    }

    /// The same, with the roots that attestation documents of recipients may lead to.
    #[must_use]
    pub fn with_attestation_roots(self, attestation_roots: AttestationRoots) -> Self {
        Self { attestation_roots, ..self }
    }

    /// How many unwrapped backing keys are in memory.
    #[must_use]
    pub fn cached_materials(&self) -> usize {
        self.materials.count()
    }

    /// How many unwrapped backing keys of the key with this ARN are in memory.
    pub(crate) fn cached_materials_of(&self, key_arn: &str) -> usize {
        self.materials.count_of(key_arn)
    }

    /// Adds the service. What its tables need is compiled in this crate, and not again where all services come together.
    #[must_use]
    pub fn add_to(self, builder: EngineBuilder) -> EngineBuilder {
        builder.service(self)
    }
}

impl Service for Kms {
    const ROUTES: &'static [Route<Self>] = &[
        route::<Self, api::CancelKeyDeletion>(),
        route::<Self, api::ConnectCustomKeyStore>(),
        route::<Self, api::CreateAlias>(),
        route::<Self, api::CreateCustomKeyStore>(),
        route::<Self, api::CreateGrant>(),
        staged::<Self, api::CreateKey>(),
        route::<Self, api::Decapsulate>(),
        route::<Self, api::Decrypt>(),
        route::<Self, api::DeleteAlias>(),
        route::<Self, api::DeleteCustomKeyStore>(),
        route::<Self, api::DeleteImportedKeyMaterial>(),
        route::<Self, api::DeriveSharedSecret>(),
        route::<Self, api::DescribeCustomKeyStores>(),
        route::<Self, api::DescribeKey>(),
        route::<Self, api::DisableKey>(),
        route::<Self, api::DisableKeyRotation>(),
        route::<Self, api::DisconnectCustomKeyStore>(),
        route::<Self, api::EnableKey>(),
        route::<Self, api::EnableKeyRotation>(),
        route::<Self, api::Encapsulate>(),
        route::<Self, api::Encrypt>(),
        route::<Self, api::GenerateDataKey>(),
        staged::<Self, api::GenerateDataKeyPair>(),
        staged::<Self, api::GenerateDataKeyPairWithoutPlaintext>(),
        route::<Self, api::GenerateDataKeyWithoutPlaintext>(),
        route::<Self, api::GenerateMac>(),
        route::<Self, api::GenerateRandom>(),
        route::<Self, api::GetKeyLastUsage>(),
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
        route::<Self, api::UpdateCustomKeyStore>(),
        route::<Self, api::UpdateKeyDescription>(),
        route::<Self, api::UpdatePrimaryRegion>(),
        route::<Self, api::Verify>(),
        route::<Self, api::VerifyMac>(),
        route::<Self, api_ironkeep::ListKeyAlerts>(),
        route::<Self, api_ironkeep::ProveKeyDeletion>(),
    ];
    const INTERNAL: &'static [Route<Self>] =
        &[route::<Self, XksDecrypt>(), route::<Self, XksEncrypt>()];
    const CONSUMERS: &'static [Consumer<Self>] = &[
        consumer::<Self, HsmClusters>(),
        consumer::<Self, KeyAlerts>(),
        consumer::<Self, KeyUsage>(),
    ];
    const JOBS: &'static [Job<Self>] = &[
        due_job::<Self, KeyDeletion>(),
        due_job::<Self, KeyRotation>(),
        due_job::<Self, KeyStoreConnection>(),
        due_job::<Self, MaterialExpiry>(),
        due_job::<Self, MaterialPurge>(),
        periodic_job::<Self, RotationFill>(),
    ];
}
