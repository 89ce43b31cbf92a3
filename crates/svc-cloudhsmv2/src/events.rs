//! What became of a cluster, for what follows the journal.

use engine::{DomainEvent, Failure, Writer};
use names::{AccountId, HsmClusterId, Region};
use serde::Serialize;

use crate::cluster::{ClusterRecord, State};

/// The HSMs or the state of a cluster have changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ClusterChanged {
    /// Whose it is.
    pub(crate) account: AccountId,
    /// Where it is.
    pub(crate) region: Region,
    /// The cluster.
    pub(crate) cluster_id: HsmClusterId,
    /// The operator's name of its group of tokens.
    pub(crate) group: String,
    /// Its HSMs, as `label:NAME` or `serial:NUMBER`.
    pub(crate) tokens: Vec<String>,
    /// PEM; none of one that was deleted.
    pub(crate) trust_anchor: Option<String>,
}

impl DomainEvent for ClusterChanged {
    const TYPE: &'static str = "cloudhsm.ClusterChanged";
}

/// Says what `cluster` is now. One without a trust anchor is nobody's to use yet.
pub(crate) fn changed(cx: &mut Writer<'_>, cluster: &ClusterRecord) -> Result<(), Failure> {
    if cluster.trust_anchor.is_none() {
        return Ok(());
    }
    let is_deleted = cluster.state == State::Deleted;
    cx.emit(&ClusterChanged {
        account: cluster.account.clone(),
        region: cluster.region.clone(),
        cluster_id: cluster.cluster_id.clone(),
        group: cluster.group.clone(),
        tokens: cluster.active_tokens().map(str::to_owned).collect(),
        trust_anchor: cluster.trust_anchor.clone().filter(|_| !is_deleted),
    })
}
