//! AWS CloudHSM (version 2): groups of PKCS#11 tokens as clusters of HSMs.
//!
//! The operator says which groups of tokens there are ([`hsm::Clusters`]). `CreateCluster` claims the next
//! free one, and each `CreateHsm` makes the next of its tokens an HSM of the cluster. Nothing of a token is
//! stored here: a cluster is what its clients are told, with its certificate and trust anchor.
//!
//! | table | key | value |
//! |---|---|---|
//! | `cloudhsm.cluster` | account, region, cluster id | the cluster with its HSMs |
//! | `cloudhsm.claim` | name of a group | which cluster has the group |
//! | `cloudhsm.progress` | instant, account, region, cluster id | nothing: clusters that wait for their job |
//! | `cloudhsm.key-store` | cluster id, store id | nothing: custom key stores of KMS over a cluster |
//!
//! KMS learns of clusters, and this service of custom key stores, from the journal ([`events`]).

use api_cloudhsmv2 as api;
use engine::{Consumer, EngineBuilder, Job, Route, Service, consumer, due_job, route};
use hsm::Clusters;

mod cluster;

mod events;
mod limits;
mod tables;

mod access;
mod claim;
mod errors;
mod filters;
mod key_stores;
mod progress;
mod retention;
mod shown;
mod tags;

mod ops;

use crate::key_stores::KeyStores;
use crate::progress::ClusterProgress;

pub use crate::tables::TABLES;

/// The service.
#[derive(Debug, Default)]
pub struct CloudHsm {
    clusters: Clusters,
}

impl CloudHsm {
    /// The service over the groups of tokens of an installation.
    #[must_use]
    pub const fn new(clusters: Clusters) -> Self {
        Self { clusters }
    }

    /// Adds the service. What its tables need is compiled in this crate, and not again where all services come together.
    #[must_use]
    pub fn add_to(self, builder: EngineBuilder) -> EngineBuilder {
        builder.service(self)
    }
}

impl Service for CloudHsm {
    const ROUTES: &'static [Route<Self>] = &[
        route::<Self, api::CopyBackupToRegion>(),
        route::<Self, api::CreateCluster>(),
        route::<Self, api::CreateHsm>(),
        route::<Self, api::DeleteBackup>(),
        route::<Self, api::DeleteCluster>(),
        route::<Self, api::DeleteHsm>(),
        route::<Self, api::DeleteResourcePolicy>(),
        route::<Self, api::DescribeBackups>(),
        route::<Self, api::DescribeClusters>(),
        route::<Self, api::GetResourcePolicy>(),
        route::<Self, api::InitializeCluster>(),
        route::<Self, api::ListTags>(),
        route::<Self, api::ModifyBackupAttributes>(),
        route::<Self, api::ModifyCluster>(),
        route::<Self, api::PutResourcePolicy>(),
        route::<Self, api::RestoreBackup>(),
        route::<Self, api::TagResource>(),
        route::<Self, api::UntagResource>(),
    ];
    const CONSUMERS: &'static [Consumer<Self>] = &[consumer::<Self, KeyStores>()];
    const JOBS: &'static [Job<Self>] = &[due_job::<Self, ClusterProgress>()];
}
