//! Refusals that several operations have.

use api_cloudhsmv2::errors;
use wire::AwsError;

use crate::cluster::ClusterRecord;
use crate::shown::state_text;

/// A request that cannot be.
pub(crate) fn invalid(message: impl Into<String>) -> AwsError {
    errors::cloud_hsm_invalid_request_exception(message)
}

/// A cluster that is not there.
pub(crate) fn no_cluster(id: &str) -> AwsError {
    let message = format!("The cluster {id} does not exist.");
    errors::cloud_hsm_resource_not_found_exception(message)
}

/// A backup that is not there: none ever is, since the keys of a token cannot leave it.
pub(crate) fn no_backup(id: &str) -> AwsError {
    let message =
        format!("The backup {id} does not exist: PKCS#11 tokens are backed up by other means.");
    errors::cloud_hsm_resource_not_found_exception(message)
}

/// What the state of a cluster does not allow.
pub(crate) fn wrong_state(cluster: &ClusterRecord, what: &str) -> AwsError {
    let state = state_text(cluster.state);
    invalid(format!("The cluster {} is {state}: {what}", cluster.cluster_id))
}

/// A page token of another listing.
pub(crate) fn invalid_token() -> AwsError {
    invalid("The value of NextToken is not valid.")
}
