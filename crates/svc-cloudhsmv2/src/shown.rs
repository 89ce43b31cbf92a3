//! Clusters and HSMs in the words of the API.

use api_cloudhsmv2::{
    BackupPolicy, BackupRetentionPolicy, BackupRetentionType, Certificates, Cluster, ClusterMode,
    ClusterState, Hsm, HsmState as ShownHsmState, Tag,
};
use stdx::Timestamp;

use crate::cluster::{ClusterRecord, HsmRecord, HsmState, Mode, State};

/// A cluster as it is described.
pub(crate) fn cluster(record: &ClusterRecord) -> Cluster {
    let subnets = record.subnets.iter();
    Cluster {
        backup_policy: Some(BackupPolicy::Default),
        backup_retention_policy: Some(BackupRetentionPolicy {
            r#type: Some(BackupRetentionType::Days),
            value: Some(record.retention_days.to_string()),
        }),
        cluster_id: Some(record.cluster_id.to_string()),
        create_timestamp: Some(Timestamp::from_unix_ms(record.created_ms)),
        hsms: Some(record.hsms.iter().map(|entry| hsm(record, entry)).collect()),
        hsm_type: Some(record.hsm_type.clone()),
        state: Some(state(record.state)),
        subnet_mapping: Some(
            subnets.map(|entry| (entry.zone.clone(), entry.subnet_id.clone())).collect(),
        ),
        certificates: certificates(record),
        tag_list: Some(tags(record)),
        mode: Some(match record.mode {
            Mode::Fips => ClusterMode::Fips,
            Mode::NonFips => ClusterMode::NonFips,
        }),
        ..Cluster::default()
    }
}

/// An HSM as it is described.
pub(crate) fn hsm(cluster: &ClusterRecord, record: &HsmRecord) -> Hsm {
    Hsm {
        availability_zone: Some(record.zone.clone()),
        cluster_id: Some(cluster.cluster_id.to_string()),
        subnet_id: Some(record.subnet_id.clone()),
        eni_id: Some(record.eni_id.clone()),
        hsm_id: record.hsm_id.to_string(),
        hsm_type: Some(cluster.hsm_type.clone()),
        state: Some(match record.state {
            HsmState::CreateInProgress => ShownHsmState::CreateInProgress,
            HsmState::Active => ShownHsmState::Active,
            HsmState::DeleteInProgress => ShownHsmState::DeleteInProgress,
        }),
        ..Hsm::default()
    }
}

/// The tags of a cluster.
pub(crate) fn tags(record: &ClusterRecord) -> Vec<Tag> {
    let tag = |(key, value): (&String, &String)| Tag { key: key.clone(), value: value.clone() };
    record.tags.iter().map(tag).collect()
}

/// The request until there is a certificate, and the certificate from then on.
fn certificates(record: &ClusterRecord) -> Option<Certificates> {
    let cluster_csr = record.csr.clone().filter(|_| record.certificate.is_none());
    let cluster_certificate = record.certificate.clone();
    let is_there = cluster_csr.is_some() || cluster_certificate.is_some();
    is_there.then(|| Certificates { cluster_csr, cluster_certificate, ..Certificates::default() })
}

/// A state in the words of the API.
pub(crate) const fn state(state: State) -> ClusterState {
    match state {
        State::CreateInProgress => ClusterState::CreateInProgress,
        State::Uninitialized => ClusterState::Uninitialized,
        State::InitializeInProgress => ClusterState::InitializeInProgress,
        State::Initialized => ClusterState::Initialized,
        State::Active => ClusterState::Active,
        State::DeleteInProgress => ClusterState::DeleteInProgress,
        State::Deleted => ClusterState::Deleted,
    }
}

/// The same as text.
pub(crate) fn state_text(of: State) -> String {
    state(of).as_str().to_owned()
}
