//! Which group of tokens a new cluster gets.

use std::sync::Arc;

use api_cloudhsmv2::errors;
use engine::{Failure, Writer};
use hsm::{Clusters, Group};
use names::HsmClusterId;

use crate::cluster::{ClusterRecord, Mode};
use crate::tables::{CLAIMS, ClaimRecord};

/// Claims the first free group of this mode, in the order in which the operator names them.
///
/// # Errors
/// `CloudHsmResourceLimitExceededException` when there is none.
pub(crate) async fn claim(
    clusters: &Clusters,
    cx: &mut Writer<'_>,
    cluster_id: &HsmClusterId,
    mode: Mode,
) -> Result<Arc<Group>, Failure> {
    let (account, region) = (cx.account().clone(), cx.region().clone());
    let of_mode = |group: &&Arc<Group>| {
        group.is_in(&account, &region) && group.is_fips() == (mode == Mode::Fips)
    };
    for group in clusters.groups().filter(of_mode) {
        if CLAIMS.contains(cx, &[group.name()]).await? {
            continue;
        }
        let claim = ClaimRecord {
            account: account.clone(),
            region: region.clone(),
            cluster_id: cluster_id.clone(),
        };
        CLAIMS.put(cx.tx_mut(), &[group.name()], &claim)?;
        return Ok(Arc::clone(group));
    }
    let mode = if mode == Mode::Fips { "FIPS" } else { "NON_FIPS" };
    Err(errors::cloud_hsm_resource_limit_exceeded_exception(format!(
        "No group of tokens in mode {mode} is free: the operator of this installation registers them.",
    ))
    .into())
}

/// Gives the group of a deleted cluster back.
pub(crate) async fn give_back(cx: &mut Writer<'_>, cluster: &ClusterRecord) -> Result<(), Failure> {
    let held = CLAIMS.get(cx, &[&cluster.group]).await?;
    if held.is_some_and(|claim| claim.cluster_id == cluster.cluster_id) {
        CLAIMS.delete(cx.tx_mut(), &[&cluster.group]);
    }
    Ok(())
}
