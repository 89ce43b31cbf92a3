//! Every service, one line each: the server and the coverage tests are made from this list.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use engine::{EngineBuilder, Failure};
use envelope::AlgorithmPolicy;
use envelope::attestation::AttestationRoots;
pub use hsm::Clusters;
use sealed_blobs::{Claims, StoredBlob};
use store::Store;
pub use svc_ironkeep::{
    Anchor, AnchorPlace, Anchoring, BackupCounts, BackupDesk, BackupOrder, Collector, Facts,
    Forwarding, SealSwitch,
};
use wire::ServiceMeta;

/// What an installation chooses about its services.
#[derive(Debug, Clone)]
pub struct Choices {
    /// What new buckets are like.
    pub buckets: svc_s3::Profile,
    /// How long files that no metadata names stay set aside; none is S3's own default.
    pub orphan_retention_days: Option<u32>,
    /// The share of AWS's times that a restore from the archive takes; none is all of it.
    pub restore_pace_percent: Option<u8>,
    /// The clusters of HSMs.
    pub hsm_clusters: Clusters,
    /// What calls the proxies of external key stores.
    pub external_proxies: Option<Arc<dyn svc_kms::ProxyTransport>>,
    /// What reaches the databases and webhooks of rotators of secrets.
    pub rotation_targets: Option<Arc<dyn svc_secretsmanager::RotationTargets>>,
    /// What calls endpoints of topics, and sends mail.
    pub couriers: Option<Arc<dyn svc_sns::Couriers>>,
    /// The identity providers that can be asked for their keys.
    pub issuers: svc_iam::Issuers,
    /// The roots that attestation documents of recipients of KMS may lead to.
    pub attestation_roots: AttestationRoots,
    /// Which algorithms are used.
    pub algorithms: AlgorithmPolicy,
    /// What the server knows of itself.
    pub facts: svc_ironkeep::Facts,
    /// What seals the server.
    pub seal: Arc<SealSwitch>,
    /// Where backups of the running server are ordered.
    pub backups: Arc<BackupDesk>,
}

/// Calls `$each!` with every service: its signing name as a word of Rust, the crate of its API, and
/// how it is made from the [`Choices`].
#[macro_export]
macro_rules! for_each_service {
    ($each:ident) => {
        $each! {
            accessanalyzer: api_accessanalyzer, |_| svc_accessanalyzer::AccessAnalyzer;
            acm: api_acm, |_| svc_acm::Acm;
            acm_pca: api_acm_pca, |_| svc_acm_pca::AcmPca;
            cloudhsmv2: api_cloudhsmv2, |choices: &Choices| {
                svc_cloudhsmv2::CloudHsm::new(choices.hsm_clusters.clone())
            };
            cloudtrail: api_cloudtrail, |_| svc_cloudtrail::CloudTrail::default();
            cloudwatch: api_cloudwatch, |_| svc_cloudwatch::CloudWatch::default();
            dynamodb: api_dynamodb, |_| svc_dynamodb::DynamoDB::default();
            events: api_events, |_| svc_events::Events::default();
            glacier: api_glacier, |choices: &Choices| {
                let glacier = svc_glacier::Glacier::default().with_lock_time(&svc_s3::KeptLockTime);
                match choices.restore_pace_percent {
                    Some(percent) => glacier.with_retrieval_pace(percent),
                    None => glacier,
                }
            };
            iam: api_iam, |choices: &Choices| svc_iam::Iam::new(choices.issuers.clone());
            ironkeep: api_ironkeep, |choices: &Choices| {
                let (seal, backups) = (Arc::clone(&choices.seal), Arc::clone(&choices.backups));
                svc_ironkeep::Ironkeep::new(choices.facts.clone(), seal, backups)
            };
            kinesis: api_kinesis, |_| svc_kinesis::Kinesis::default();
            kms: api_kms, |choices: &Choices| {
                let kms = svc_kms::Kms::new()
                    .with_clusters(&choices.hsm_clusters)
                    .with_external_proxies(choices.external_proxies.clone());
                let kms = kms.with_algorithms(choices.algorithms);
                kms.with_attestation_roots(choices.attestation_roots.clone())
            };
            logs: api_logs, |_| svc_logs::CloudWatchLogs::default();
            macie2: api_macie2, |_| svc_macie2::Macie2::new();
            organizations: api_organizations, |_| svc_iam::Organizations;
            s3: api_s3, |choices: &Choices| {
                let s3 = svc_s3::S3::new(choices.buckets).with_claims(CLAIMS);
                let s3 = match choices.orphan_retention_days {
                    Some(days) => s3.with_orphan_retention(days),
                    None => s3,
                };
                match choices.restore_pace_percent {
                    Some(percent) => s3.with_restore_pace(percent),
                    None => s3,
                }
            };
            s3control: api_s3control, |_| svc_s3::S3Control;
            secretsmanager: api_secretsmanager, |choices: &Choices| {
                let secrets = svc_secretsmanager::SecretsManager::new();
                secrets.with_rotation_targets(choices.rotation_targets.clone())
            };
            sns: api_sns, |choices: &Choices| {
                svc_sns::Sns::new().with_couriers(choices.couriers.clone())
            };
            sqs: api_sqs, |_| svc_sqs::Sqs::default();
            ssm: api_ssm, |_| svc_ssm::Ssm;
            stepfunctions: api_stepfunctions, |_| svc_stepfunctions::Sfn::default();
            sts: api_sts, |choices: &Choices| svc_iam::Sts::new(choices.issuers.clone());
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
            $(let builder = made(choices, $make).add_to(builder);)*
            builder
        }
    };
}

/// Gives the closure the type of what it takes.
fn made<S>(choices: &Choices, make: impl FnOnce(&Choices) -> S) -> S {
    make(choices)
}

for_each_service!(compose);

/// Where each service that has blobs says which it names.
pub static CLAIMS: &[Claims] = &[svc_glacier::CLAIMS, svc_s3::CLAIMS];

/// Calls `visit` for every blob that metadata of any service names.
///
/// # Errors
/// [`Failure`] when the store fails or a row is not one.
pub async fn stored_blobs(
    store: &dyn Store,
    mut visit: impl FnMut(StoredBlob) + Send,
) -> Result<(), Failure> {
    svc_s3::stored_blobs(store, &mut visit).await?;
    svc_glacier::stored_blobs(store, visit).await
}

/// What the bytes in the blobs of `ids` are, as a person would name it.
///
/// # Errors
/// As [`stored_blobs`].
pub async fn names_of_blobs(
    store: &dyn Store,
    ids: &HashSet<String>,
) -> Result<HashMap<String, String>, Failure> {
    let mut names = svc_s3::names_of_blobs(store, ids).await?;
    names.extend(svc_glacier::names_of_blobs(store, ids).await?);
    Ok(names)
}
