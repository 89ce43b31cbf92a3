//! Clusters that the API of CloudHSM has made, as KMS knows them: followed from the journal.
//!
//! CloudHSM says with each change which group of tokens a cluster is of, and which of them are its HSMs.
//! What is kept of it says where the keys of a store are; whether a caller may use a cluster for a new
//! store is asked of CloudHSM itself.

use std::sync::Arc;

use async_trait::async_trait;
use engine::{Batch, Consume, Consumed, DomainEvent, Emitted, Failure, Writer};
use hsm::TokenName;
use names::{AccountId, HsmClusterId, Region};
use serde::{Deserialize, Serialize};
use tables::{Record, Table};

use crate::Kms;

/// What is known of clusters.
pub(crate) const HSM_CLUSTERS: Table<HsmClusterRecord> = Table::new("kms.hsm-cluster");

/// A cluster of the API.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct HsmClusterRecord {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    /// The operator's name of its group of tokens.
    pub(crate) group: String,
    /// Those of its tokens that are HSMs, as `label:NAME` or `serial:NUMBER`.
    pub(crate) tokens: Vec<String>,
    /// PEM.
    pub(crate) trust_anchor: String,
    /// Goes up with each change: what is logged in to is then looked up again.
    pub(crate) change: u64,
}

impl Record for HsmClusterRecord {
    const VERSION: u8 = 1;
}

impl HsmClusterRecord {
    /// Its HSMs; a name that is none is of no token.
    pub(crate) fn token_names(&self) -> Arc<[TokenName]> {
        self.tokens.iter().filter_map(|text| TokenName::parse(text)).collect()
    }
}

/// What CloudHSM says of a cluster with each change of it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct ClusterChanged {
    account: AccountId,
    region: Region,
    cluster_id: HsmClusterId,
    group: String,
    tokens: Vec<String>,
    /// None of one that is deleted.
    trust_anchor: Option<String>,
}

impl DomainEvent for ClusterChanged {
    const TYPE: &'static str = "cloudhsm.ClusterChanged";
}

/// Keeps what CloudHSM says.
pub(crate) struct HsmClusters;

impl HsmClusters {
    /// Its name, for whoever waits for it.
    pub(crate) const CONSUMER: &'static str = "kms-hsm-clusters";
}

#[async_trait]
impl Consume<Kms> for HsmClusters {
    const NAME: &'static str = Self::CONSUMER;
    const PRINCIPAL: &'static str = "kms.amazonaws.com";
    const EVENTS: &'static [&'static str] = &[ClusterChanged::TYPE];

    async fn consume(_: &Kms, cx: &mut Writer<'_>, batch: &Batch) -> Result<Consumed, Failure> {
        for record in batch.records() {
            let Some(event) = Emitted::read(record)? else { continue };
            let Some(cluster) = event.detail::<ClusterChanged>()? else { continue };
            let place = [cluster.cluster_id.as_str()];
            let Some(trust_anchor) = cluster.trust_anchor else {
                HSM_CLUSTERS.delete(cx.tx_mut(), &place);
                continue;
            };
            let change = HSM_CLUSTERS.get(cx, &place).await?.map_or(0, |known| known.change);
            let known = HsmClusterRecord {
                account: cluster.account,
                region: cluster.region,
                group: cluster.group,
                tokens: cluster.tokens,
                trust_anchor,
                change: change.saturating_add(1),
            };
            HSM_CLUSTERS.put(cx.tx_mut(), &place, &known)?;
        }
        Ok(Consumed::Done)
    }
}
