//! What a cluster must be like before a store may have it, and who has it.

use std::collections::BTreeMap;
use std::sync::Arc;

use api_cloudhsmv2::{ClusterState, DescribeClusters, DescribeClustersRequest};
use api_kms::errors;
use engine::{Ctx, DomainEvent, Failure, Writer};
use hsm::Cluster;
use names::{AccountId, HsmClusterId, KeyStoreId, Region};
use serde::Serialize;
use wire::AwsError;

use super::tokens::{Line, Tokens};
use super::{CLUSTERS, ClusterRecord, KeyStoreRecord};

/// HSMs that a cluster needs before a store has it, and before a key is made in it.
pub(crate) const ACTIVE_MIN: usize = 2;

/// The name under which KMS calls other services.
const SERVICE: &str = "kms.amazonaws.com";

/// A store has a cluster, or has it no more.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
struct ClusterUsed {
    cluster_id: HsmClusterId,
    store_id: KeyStoreId,
    is_used: bool,
}

impl DomainEvent for ClusterUsed {
    const TYPE: &'static str = "kms.ClusterUsed";
}

/// The cluster that a caller names, if it is the caller's: one that the operator has named, or one that
/// CloudHSM shows the caller.
///
/// # Errors
/// `CloudHsmClusterNotFoundException`, `CloudHsmClusterNotActiveException`, and CloudHSM's refusal of a
/// caller who may not describe clusters.
pub(crate) async fn named(
    tokens: &Tokens,
    cx: &mut Ctx,
    text: &str,
    (account, region): (&AccountId, &Region),
) -> Result<Line, Failure> {
    let missing = || {
        let message = format!("The cluster {text} does not exist.");
        Failure::from(errors::cloud_hsm_cluster_not_found_exception(message))
    };
    let id = HsmClusterId::parse(text).map_err(|_| missing())?;
    if let Some(line) = tokens.fixed_line(&id) {
        let is_own = line.cluster().is_in(account, region);
        return if is_own { Ok(line.clone()) } else { Err(missing()) };
    }
    if !tokens.has_groups() {
        return Err(missing());
    }
    let filters = BTreeMap::from([("clusterIds".to_owned(), vec![id.to_string()])]);
    let asked = DescribeClustersRequest { filters: Some(filters), ..Default::default() };
    let shown = Box::pin(cx.call::<DescribeClusters>(SERVICE, asked)).await?.clusters;
    let cluster = shown.unwrap_or_default().into_iter().next().ok_or_else(missing)?;
    let inactive = || {
        let message = format!("The cluster {text} is not active.");
        Failure::from(errors::cloud_hsm_cluster_not_active_exception(message))
    };
    if cluster.state != Some(ClusterState::Active) {
        return Err(inactive());
    }
    let line = tokens.latest_line(cx, &id).await?.ok_or_else(inactive)?;
    if line.cluster().is_in(account, region) { Ok(line) } else { Err(missing()) }
}

/// Refuses a cluster that has not enough tokens that answer.
///
/// # Errors
/// `CloudHsmClusterNotActiveException` where none can be asked,
/// `CloudHsmClusterInvalidConfigurationException` where there are too few.
pub(crate) async fn require_active(line: &Line) -> Result<(), AwsError> {
    let id = line.cluster().id().clone();
    let active = line.run(|cluster: &Arc<Cluster>| cluster.active()).await.map_err(|error| {
        errors::cloud_hsm_cluster_not_active_exception(format!("The cluster {id} is not active."))
            .with_cause(error)
    })?;
    if active.len() >= ACTIVE_MIN {
        return Ok(());
    }
    Err(errors::cloud_hsm_cluster_invalid_configuration_exception(format!(
        "The cluster {id} has {} active HSMs, and needs at least {ACTIVE_MIN}.",
        active.len(),
    )))
}

/// Enters that `store` has its cluster.
///
/// # Errors
/// `CloudHsmClusterInUseException`.
pub(crate) async fn take(cx: &mut Writer<'_>, store: &KeyStoreRecord) -> Result<(), Failure> {
    if let Some(taken) = CLUSTERS.get(cx, &[&store.cluster_id]).await?
        && taken.store_id != store.store_id
    {
        return Err(errors::cloud_hsm_cluster_in_use_exception(format!(
            "The cluster {} is already associated with a custom key store.",
            store.cluster_id,
        ))
        .into());
    }
    let record = ClusterRecord {
        account: store.account.clone(),
        region: store.region.clone(),
        store_id: store.store_id.clone(),
    };
    CLUSTERS.put(cx.tx_mut(), &[&store.cluster_id], &record)?;
    say(cx, store, true)
}

/// Enters that nobody has the cluster of `store` any more.
pub(crate) fn leave(cx: &mut Writer<'_>, store: &KeyStoreRecord) -> Result<(), Failure> {
    CLUSTERS.delete(cx.tx_mut(), &[&store.cluster_id]);
    say(cx, store, false)
}

/// Says so for CloudHSM, which deletes no cluster that is used.
fn say(cx: &mut Writer<'_>, store: &KeyStoreRecord, is_used: bool) -> Result<(), Failure> {
    let (cluster_id, store_id) = (store.cluster_id.clone(), store.store_id.clone());
    cx.emit(&ClusterUsed { cluster_id, store_id, is_used })
}
