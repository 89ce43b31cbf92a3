//! Finding what a request names, and what is asked of the policy engine.
//!
//! Source: <https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscloudhsm.html>

use engine::{Access, Failure, Touch, View};
use names::Arn;
use wire::AwsError;

use crate::cluster::{ClusterRecord, backup_arn, cluster_arn};
use crate::errors::{no_backup, no_cluster};
use crate::tables::CLUSTERS;

/// What a request about one cluster is about; none where there is no such cluster.
pub(crate) async fn touch_cluster(
    cx: &mut View<'_>,
    action: &'static str,
    id: &str,
) -> Result<(Option<ClusterRecord>, Access), Failure> {
    let (account, region) = (cx.account().clone(), cx.region().clone());
    let found = CLUSTERS.get(cx, &[&account, &region, id]).await?;
    let arn = cluster_arn(&account, &region, id);
    let access = Access::new(action, arn.clone(), &account);
    let Some(cluster) = found else { return Ok((None, access.absent())) };
    cx.name_resource(&arn, &account);
    let access = access.resource_tags(&cluster.tags);
    Ok((Some(cluster), access))
}

/// As [`touch_cluster`], where nothing is to be added to the check.
pub(crate) async fn touch(
    cx: &mut View<'_>,
    action: &'static str,
    id: &str,
) -> Result<Touch<Option<ClusterRecord>>, Failure> {
    let (found, access) = touch_cluster(cx, action, id).await?;
    Ok(Touch::new(found, access))
}

/// The cluster, which must be there and stay.
///
/// # Errors
/// `CloudHsmResourceNotFoundException`.
pub(crate) fn living(found: Option<ClusterRecord>, id: &str) -> Result<ClusterRecord, AwsError> {
    found.filter(|cluster| !cluster.is_leaving()).ok_or_else(|| no_cluster(id))
}

/// What a request about a backup is about: none is ever there.
pub(crate) fn touch_backup(cx: &View<'_>, action: &'static str, id: &str) -> Touch<()> {
    let arn = backup_arn(cx.account(), cx.region(), id);
    Touch::new((), Access::new(action, arn, cx.account()).absent())
}

/// The id of the backup in what names one: an ARN or the id.
pub(crate) fn backup_id(text: &str) -> &str {
    text.rsplit_once("backup/").map_or(text, |(_, id)| id)
}

/// The refusal of a resource that a request about resource policies names: they are for backups.
pub(crate) fn no_resource(text: &str) -> AwsError {
    match Arn::parse(text).ok().as_ref().map(Arn::resource) {
        Some(resource) if resource.starts_with("backup/") => no_backup(backup_id(text)),
        _ => crate::errors::invalid("Resource policies are for backups alone."),
    }
}
