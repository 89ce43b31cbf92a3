// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The structures: one struct, one schema and one visitor each.

use std::collections::BTreeMap;

use wire::{Member, SensitiveString, Structure, Timestamp, plain};

use super::enums::*;
use super::schemas;

/// `Backup`.
#[derive(Clone, Default)]
pub struct Backup {
    /// `BackupId`.
    pub backup_id: String,
    /// `BackupArn`.
    pub backup_arn: Option<String>,
    /// `BackupState`.
    pub backup_state: Option<BackupState>,
    /// `ClusterId`.
    pub cluster_id: Option<String>,
    /// `CreateTimestamp`.
    pub create_timestamp: Option<Timestamp>,
    /// `CopyTimestamp`.
    pub copy_timestamp: Option<Timestamp>,
    /// `NeverExpires`.
    pub never_expires: Option<bool>,
    /// `SourceRegion`.
    pub source_region: Option<String>,
    /// `SourceBackup`.
    pub source_backup: Option<String>,
    /// `SourceCluster`.
    pub source_cluster: Option<String>,
    /// `DeleteTimestamp`.
    pub delete_timestamp: Option<Timestamp>,
    /// `TagList`.
    pub tag_list: Option<Vec<Tag>>,
    /// `HsmType`.
    pub hsm_type: Option<String>,
    /// `Mode`.
    pub mode: Option<ClusterMode>,
}

pub(super) static BACKUP: Structure = Structure::new(
    "Backup",
    &[
        Member::new("BackupId", &schemas::BACKUP_ID).required(),
        Member::new("BackupArn", &schemas::BACKUP_ARN),
        Member::new("BackupState", &schemas::BACKUP_STATE),
        Member::new("ClusterId", &schemas::CLUSTER_ID),
        Member::new("CreateTimestamp", &plain::TIMESTAMP),
        Member::new("CopyTimestamp", &plain::TIMESTAMP),
        Member::new("NeverExpires", &plain::BOOLEAN),
        Member::new("SourceRegion", &schemas::REGION),
        Member::new("SourceBackup", &schemas::BACKUP_ID),
        Member::new("SourceCluster", &schemas::CLUSTER_ID),
        Member::new("DeleteTimestamp", &plain::TIMESTAMP),
        Member::new("TagList", &schemas::TAG_LIST),
        Member::new("HsmType", &schemas::HSM_TYPE),
        Member::new("Mode", &schemas::CLUSTER_MODE),
    ],
);

wire::shape!(Backup, BACKUP { 0 backup_id, 1 backup_arn, 2 backup_state, 3 cluster_id, 4 create_timestamp, 5 copy_timestamp, 6 never_expires, 7 source_region, 8 source_backup, 9 source_cluster, 10 delete_timestamp, 11 tag_list, 12 hsm_type, 13 mode });

/// `BackupRetentionPolicy`.
#[derive(Clone, Default)]
pub struct BackupRetentionPolicy {
    /// `Type`.
    pub r#type: Option<BackupRetentionType>,
    /// `Value`.
    pub value: Option<String>,
}

pub(super) static BACKUP_RETENTION_POLICY: Structure = Structure::new(
    "BackupRetentionPolicy",
    &[
        Member::new("Type", &schemas::BACKUP_RETENTION_TYPE),
        Member::new("Value", &schemas::BACKUP_RETENTION_VALUE),
    ],
);

wire::shape!(BackupRetentionPolicy, BACKUP_RETENTION_POLICY { 0 r#type, 1 value });

/// `Certificates`.
#[derive(Clone, Default)]
pub struct Certificates {
    /// `ClusterCsr`.
    pub cluster_csr: Option<String>,
    /// `HsmCertificate`.
    pub hsm_certificate: Option<String>,
    /// `AwsHardwareCertificate`.
    pub aws_hardware_certificate: Option<String>,
    /// `ManufacturerHardwareCertificate`.
    pub manufacturer_hardware_certificate: Option<String>,
    /// `ClusterCertificate`.
    pub cluster_certificate: Option<String>,
}

pub(super) static CERTIFICATES: Structure = Structure::new(
    "Certificates",
    &[
        Member::new("ClusterCsr", &schemas::CERT),
        Member::new("HsmCertificate", &schemas::CERT),
        Member::new("AwsHardwareCertificate", &schemas::CERT),
        Member::new("ManufacturerHardwareCertificate", &schemas::CERT),
        Member::new("ClusterCertificate", &schemas::CERT),
    ],
);

wire::shape!(Certificates, CERTIFICATES { 0 cluster_csr, 1 hsm_certificate, 2 aws_hardware_certificate, 3 manufacturer_hardware_certificate, 4 cluster_certificate });

/// `Cluster`.
#[derive(Clone, Default)]
pub struct Cluster {
    /// `BackupPolicy`.
    pub backup_policy: Option<BackupPolicy>,
    /// `BackupRetentionPolicy`.
    pub backup_retention_policy: Option<BackupRetentionPolicy>,
    /// `ClusterId`.
    pub cluster_id: Option<String>,
    /// `CreateTimestamp`.
    pub create_timestamp: Option<Timestamp>,
    /// `Hsms`.
    pub hsms: Option<Vec<Hsm>>,
    /// `HsmType`.
    pub hsm_type: Option<String>,
    /// `HsmTypeRollbackExpiration`.
    pub hsm_type_rollback_expiration: Option<Timestamp>,
    /// `PreCoPassword`.
    pub pre_co_password: Option<SensitiveString>,
    /// `SecurityGroup`.
    pub security_group: Option<String>,
    /// `SourceBackupId`.
    pub source_backup_id: Option<String>,
    /// `State`.
    pub state: Option<ClusterState>,
    /// `StateMessage`.
    pub state_message: Option<String>,
    /// `SubnetMapping`.
    pub subnet_mapping: Option<BTreeMap<String, String>>,
    /// `VpcId`.
    pub vpc_id: Option<String>,
    /// `NetworkType`.
    pub network_type: Option<NetworkType>,
    /// `Certificates`.
    pub certificates: Option<Certificates>,
    /// `TagList`.
    pub tag_list: Option<Vec<Tag>>,
    /// `Mode`.
    pub mode: Option<ClusterMode>,
}

pub(super) static CLUSTER: Structure = Structure::new(
    "Cluster",
    &[
        Member::new("BackupPolicy", &schemas::BACKUP_POLICY),
        Member::new("BackupRetentionPolicy", &schemas::BACKUP_RETENTION_POLICY),
        Member::new("ClusterId", &schemas::CLUSTER_ID),
        Member::new("CreateTimestamp", &plain::TIMESTAMP),
        Member::new("Hsms", &schemas::HSMS),
        Member::new("HsmType", &schemas::HSM_TYPE),
        Member::new("HsmTypeRollbackExpiration", &plain::TIMESTAMP),
        Member::new("PreCoPassword", &schemas::PRE_CO_PASSWORD),
        Member::new("SecurityGroup", &schemas::SECURITY_GROUP),
        Member::new("SourceBackupId", &schemas::BACKUP_ID),
        Member::new("State", &schemas::CLUSTER_STATE),
        Member::new("StateMessage", &schemas::STATE_MESSAGE),
        Member::new("SubnetMapping", &schemas::EXTERNAL_SUBNET_MAPPING),
        Member::new("VpcId", &schemas::VPC_ID),
        Member::new("NetworkType", &schemas::NETWORK_TYPE),
        Member::new("Certificates", &schemas::CERTIFICATES),
        Member::new("TagList", &schemas::TAG_LIST),
        Member::new("Mode", &schemas::CLUSTER_MODE),
    ],
);

wire::shape!(Cluster, CLUSTER { 0 backup_policy, 1 backup_retention_policy, 2 cluster_id, 3 create_timestamp, 4 hsms, 5 hsm_type, 6 hsm_type_rollback_expiration, 7 pre_co_password, 8 security_group, 9 source_backup_id, 10 state, 11 state_message, 12 subnet_mapping, 13 vpc_id, 14 network_type, 15 certificates, 16 tag_list, 17 mode });

/// `CopyBackupToRegionRequest`.
#[derive(Clone, Default)]
pub struct CopyBackupToRegionRequest {
    /// `DestinationRegion`.
    pub destination_region: String,
    /// `BackupId`.
    pub backup_id: String,
    /// `TagList`.
    pub tag_list: Option<Vec<Tag>>,
}

pub(super) static COPY_BACKUP_TO_REGION_REQUEST: Structure = Structure::new(
    "CopyBackupToRegionRequest",
    &[
        Member::new("DestinationRegion", &schemas::REGION).required(),
        Member::new("BackupId", &schemas::BACKUP_ID).required(),
        Member::new("TagList", &schemas::TAG_LIST),
    ],
);

wire::shape!(CopyBackupToRegionRequest, COPY_BACKUP_TO_REGION_REQUEST { 0 destination_region, 1 backup_id, 2 tag_list });

/// `CopyBackupToRegionResponse`.
#[derive(Clone, Default)]
pub struct CopyBackupToRegionResponse {
    /// `DestinationBackup`.
    pub destination_backup: Option<DestinationBackup>,
}

pub(super) static COPY_BACKUP_TO_REGION_RESPONSE: Structure = Structure::new(
    "CopyBackupToRegionResponse",
    &[Member::new("DestinationBackup", &schemas::DESTINATION_BACKUP)],
);

wire::shape!(CopyBackupToRegionResponse, COPY_BACKUP_TO_REGION_RESPONSE { 0 destination_backup });

/// `CreateClusterRequest`.
#[derive(Clone, Default)]
pub struct CreateClusterRequest {
    /// `BackupRetentionPolicy`.
    pub backup_retention_policy: Option<BackupRetentionPolicy>,
    /// `HsmType`.
    pub hsm_type: String,
    /// `SourceBackupId`.
    pub source_backup_id: Option<String>,
    /// `SubnetIds`.
    pub subnet_ids: Vec<String>,
    /// `NetworkType`.
    pub network_type: Option<NetworkType>,
    /// `TagList`.
    pub tag_list: Option<Vec<Tag>>,
    /// `Mode`.
    pub mode: Option<ClusterMode>,
}

pub(super) static CREATE_CLUSTER_REQUEST: Structure = Structure::new(
    "CreateClusterRequest",
    &[
        Member::new("BackupRetentionPolicy", &schemas::BACKUP_RETENTION_POLICY),
        Member::new("HsmType", &schemas::HSM_TYPE).required(),
        Member::new("SourceBackupId", &schemas::BACKUP_ARN),
        Member::new("SubnetIds", &schemas::SUBNET_IDS).required(),
        Member::new("NetworkType", &schemas::NETWORK_TYPE),
        Member::new("TagList", &schemas::TAG_LIST),
        Member::new("Mode", &schemas::CLUSTER_MODE),
    ],
);

wire::shape!(CreateClusterRequest, CREATE_CLUSTER_REQUEST { 0 backup_retention_policy, 1 hsm_type, 2 source_backup_id, 3 subnet_ids, 4 network_type, 5 tag_list, 6 mode });

/// `CreateClusterResponse`.
#[derive(Clone, Default)]
pub struct CreateClusterResponse {
    /// `Cluster`.
    pub cluster: Option<Cluster>,
}

pub(super) static CREATE_CLUSTER_RESPONSE: Structure =
    Structure::new("CreateClusterResponse", &[Member::new("Cluster", &schemas::CLUSTER)]);

wire::shape!(CreateClusterResponse, CREATE_CLUSTER_RESPONSE { 0 cluster });

/// `CreateHsmRequest`.
#[derive(Clone, Default)]
pub struct CreateHsmRequest {
    /// `ClusterId`.
    pub cluster_id: String,
    /// `AvailabilityZone`.
    pub availability_zone: String,
    /// `IpAddress`.
    pub ip_address: Option<String>,
}

pub(super) static CREATE_HSM_REQUEST: Structure = Structure::new(
    "CreateHsmRequest",
    &[
        Member::new("ClusterId", &schemas::CLUSTER_ID).required(),
        Member::new("AvailabilityZone", &schemas::EXTERNAL_AZ).required(),
        Member::new("IpAddress", &schemas::IP_ADDRESS),
    ],
);

wire::shape!(CreateHsmRequest, CREATE_HSM_REQUEST { 0 cluster_id, 1 availability_zone, 2 ip_address });

/// `CreateHsmResponse`.
#[derive(Clone, Default)]
pub struct CreateHsmResponse {
    /// `Hsm`.
    pub hsm: Option<Hsm>,
}

pub(super) static CREATE_HSM_RESPONSE: Structure =
    Structure::new("CreateHsmResponse", &[Member::new("Hsm", &schemas::HSM)]);

wire::shape!(CreateHsmResponse, CREATE_HSM_RESPONSE { 0 hsm });

/// `DeleteBackupRequest`.
#[derive(Clone, Default)]
pub struct DeleteBackupRequest {
    /// `BackupId`.
    pub backup_id: String,
}

pub(super) static DELETE_BACKUP_REQUEST: Structure = Structure::new(
    "DeleteBackupRequest",
    &[Member::new("BackupId", &schemas::BACKUP_ID).required()],
);

wire::shape!(DeleteBackupRequest, DELETE_BACKUP_REQUEST { 0 backup_id });

/// `DeleteBackupResponse`.
#[derive(Clone, Default)]
pub struct DeleteBackupResponse {
    /// `Backup`.
    pub backup: Option<Backup>,
}

pub(super) static DELETE_BACKUP_RESPONSE: Structure =
    Structure::new("DeleteBackupResponse", &[Member::new("Backup", &schemas::BACKUP)]);

wire::shape!(DeleteBackupResponse, DELETE_BACKUP_RESPONSE { 0 backup });

/// `DeleteClusterRequest`.
#[derive(Clone, Default)]
pub struct DeleteClusterRequest {
    /// `ClusterId`.
    pub cluster_id: String,
}

pub(super) static DELETE_CLUSTER_REQUEST: Structure = Structure::new(
    "DeleteClusterRequest",
    &[Member::new("ClusterId", &schemas::CLUSTER_ID).required()],
);

wire::shape!(DeleteClusterRequest, DELETE_CLUSTER_REQUEST { 0 cluster_id });

/// `DeleteClusterResponse`.
#[derive(Clone, Default)]
pub struct DeleteClusterResponse {
    /// `Cluster`.
    pub cluster: Option<Cluster>,
}

pub(super) static DELETE_CLUSTER_RESPONSE: Structure =
    Structure::new("DeleteClusterResponse", &[Member::new("Cluster", &schemas::CLUSTER)]);

wire::shape!(DeleteClusterResponse, DELETE_CLUSTER_RESPONSE { 0 cluster });

/// `DeleteHsmRequest`.
#[derive(Clone, Default)]
pub struct DeleteHsmRequest {
    /// `ClusterId`.
    pub cluster_id: String,
    /// `HsmId`.
    pub hsm_id: Option<String>,
    /// `EniId`.
    pub eni_id: Option<String>,
    /// `EniIp`.
    pub eni_ip: Option<String>,
}

pub(super) static DELETE_HSM_REQUEST: Structure = Structure::new(
    "DeleteHsmRequest",
    &[
        Member::new("ClusterId", &schemas::CLUSTER_ID).required(),
        Member::new("HsmId", &schemas::HSM_ID),
        Member::new("EniId", &schemas::ENI_ID),
        Member::new("EniIp", &schemas::IP_ADDRESS),
    ],
);

wire::shape!(DeleteHsmRequest, DELETE_HSM_REQUEST { 0 cluster_id, 1 hsm_id, 2 eni_id, 3 eni_ip });

/// `DeleteHsmResponse`.
#[derive(Clone, Default)]
pub struct DeleteHsmResponse {
    /// `HsmId`.
    pub hsm_id: Option<String>,
}

pub(super) static DELETE_HSM_RESPONSE: Structure =
    Structure::new("DeleteHsmResponse", &[Member::new("HsmId", &schemas::HSM_ID)]);

wire::shape!(DeleteHsmResponse, DELETE_HSM_RESPONSE { 0 hsm_id });

/// `DeleteResourcePolicyRequest`.
#[derive(Clone, Default)]
pub struct DeleteResourcePolicyRequest {
    /// `ResourceArn`.
    pub resource_arn: Option<String>,
}

pub(super) static DELETE_RESOURCE_POLICY_REQUEST: Structure = Structure::new(
    "DeleteResourcePolicyRequest",
    &[Member::new("ResourceArn", &schemas::CLOUD_HSM_ARN)],
);

wire::shape!(DeleteResourcePolicyRequest, DELETE_RESOURCE_POLICY_REQUEST { 0 resource_arn });

/// `DeleteResourcePolicyResponse`.
#[derive(Clone, Default)]
pub struct DeleteResourcePolicyResponse {
    /// `ResourceArn`.
    pub resource_arn: Option<String>,
    /// `Policy`.
    pub policy: Option<String>,
}

pub(super) static DELETE_RESOURCE_POLICY_RESPONSE: Structure = Structure::new(
    "DeleteResourcePolicyResponse",
    &[
        Member::new("ResourceArn", &schemas::CLOUD_HSM_ARN),
        Member::new("Policy", &schemas::RESOURCE_POLICY),
    ],
);

wire::shape!(DeleteResourcePolicyResponse, DELETE_RESOURCE_POLICY_RESPONSE { 0 resource_arn, 1 policy });

/// `DescribeBackupsRequest`.
#[derive(Clone, Default)]
pub struct DescribeBackupsRequest {
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `Filters`.
    pub filters: Option<BTreeMap<String, Vec<String>>>,
    /// `Shared`.
    pub shared: Option<bool>,
    /// `SortAscending`.
    pub sort_ascending: Option<bool>,
}

pub(super) static DESCRIBE_BACKUPS_REQUEST: Structure = Structure::new(
    "DescribeBackupsRequest",
    &[
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("MaxResults", &schemas::BACKUPS_MAX_SIZE),
        Member::new("Filters", &schemas::FILTERS),
        Member::new("Shared", &plain::BOOLEAN),
        Member::new("SortAscending", &plain::BOOLEAN),
    ],
);

wire::shape!(DescribeBackupsRequest, DESCRIBE_BACKUPS_REQUEST { 0 next_token, 1 max_results, 2 filters, 3 shared, 4 sort_ascending });

/// `DescribeBackupsResponse`.
#[derive(Clone, Default)]
pub struct DescribeBackupsResponse {
    /// `Backups`.
    pub backups: Option<Vec<Backup>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static DESCRIBE_BACKUPS_RESPONSE: Structure = Structure::new(
    "DescribeBackupsResponse",
    &[Member::new("Backups", &schemas::BACKUPS), Member::new("NextToken", &schemas::NEXT_TOKEN)],
);

wire::shape!(DescribeBackupsResponse, DESCRIBE_BACKUPS_RESPONSE { 0 backups, 1 next_token });

/// `DescribeClustersRequest`.
#[derive(Clone, Default)]
pub struct DescribeClustersRequest {
    /// `Filters`.
    pub filters: Option<BTreeMap<String, Vec<String>>>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
}

pub(super) static DESCRIBE_CLUSTERS_REQUEST: Structure = Structure::new(
    "DescribeClustersRequest",
    &[
        Member::new("Filters", &schemas::FILTERS),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("MaxResults", &schemas::CLUSTERS_MAX_SIZE),
    ],
);

wire::shape!(DescribeClustersRequest, DESCRIBE_CLUSTERS_REQUEST { 0 filters, 1 next_token, 2 max_results });

/// `DescribeClustersResponse`.
#[derive(Clone, Default)]
pub struct DescribeClustersResponse {
    /// `Clusters`.
    pub clusters: Option<Vec<Cluster>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static DESCRIBE_CLUSTERS_RESPONSE: Structure = Structure::new(
    "DescribeClustersResponse",
    &[Member::new("Clusters", &schemas::CLUSTERS), Member::new("NextToken", &schemas::NEXT_TOKEN)],
);

wire::shape!(DescribeClustersResponse, DESCRIBE_CLUSTERS_RESPONSE { 0 clusters, 1 next_token });

/// `DestinationBackup`.
#[derive(Clone, Default)]
pub struct DestinationBackup {
    /// `CreateTimestamp`.
    pub create_timestamp: Option<Timestamp>,
    /// `SourceRegion`.
    pub source_region: Option<String>,
    /// `SourceBackup`.
    pub source_backup: Option<String>,
    /// `SourceCluster`.
    pub source_cluster: Option<String>,
}

pub(super) static DESTINATION_BACKUP: Structure = Structure::new(
    "DestinationBackup",
    &[
        Member::new("CreateTimestamp", &plain::TIMESTAMP),
        Member::new("SourceRegion", &schemas::REGION),
        Member::new("SourceBackup", &schemas::BACKUP_ID),
        Member::new("SourceCluster", &schemas::CLUSTER_ID),
    ],
);

wire::shape!(DestinationBackup, DESTINATION_BACKUP { 0 create_timestamp, 1 source_region, 2 source_backup, 3 source_cluster });

/// `GetResourcePolicyRequest`.
#[derive(Clone, Default)]
pub struct GetResourcePolicyRequest {
    /// `ResourceArn`.
    pub resource_arn: Option<String>,
}

pub(super) static GET_RESOURCE_POLICY_REQUEST: Structure = Structure::new(
    "GetResourcePolicyRequest",
    &[Member::new("ResourceArn", &schemas::CLOUD_HSM_ARN)],
);

wire::shape!(GetResourcePolicyRequest, GET_RESOURCE_POLICY_REQUEST { 0 resource_arn });

/// `GetResourcePolicyResponse`.
#[derive(Clone, Default)]
pub struct GetResourcePolicyResponse {
    /// `Policy`.
    pub policy: Option<String>,
}

pub(super) static GET_RESOURCE_POLICY_RESPONSE: Structure = Structure::new(
    "GetResourcePolicyResponse",
    &[Member::new("Policy", &schemas::RESOURCE_POLICY)],
);

wire::shape!(GetResourcePolicyResponse, GET_RESOURCE_POLICY_RESPONSE { 0 policy });

/// `Hsm`.
#[derive(Clone, Default)]
pub struct Hsm {
    /// `AvailabilityZone`.
    pub availability_zone: Option<String>,
    /// `ClusterId`.
    pub cluster_id: Option<String>,
    /// `SubnetId`.
    pub subnet_id: Option<String>,
    /// `EniId`.
    pub eni_id: Option<String>,
    /// `EniIp`.
    pub eni_ip: Option<String>,
    /// `EniIpV6`.
    pub eni_ip_v6: Option<String>,
    /// `HsmId`.
    pub hsm_id: String,
    /// `HsmType`.
    pub hsm_type: Option<String>,
    /// `State`.
    pub state: Option<HsmState>,
    /// `StateMessage`.
    pub state_message: Option<String>,
}

pub(super) static HSM: Structure = Structure::new(
    "Hsm",
    &[
        Member::new("AvailabilityZone", &schemas::EXTERNAL_AZ),
        Member::new("ClusterId", &schemas::CLUSTER_ID),
        Member::new("SubnetId", &schemas::SUBNET_ID),
        Member::new("EniId", &schemas::ENI_ID),
        Member::new("EniIp", &schemas::IP_ADDRESS),
        Member::new("EniIpV6", &schemas::IP_V6_ADDRESS),
        Member::new("HsmId", &schemas::HSM_ID).required(),
        Member::new("HsmType", &schemas::HSM_TYPE),
        Member::new("State", &schemas::HSM_STATE),
        Member::new("StateMessage", &plain::STRING),
    ],
);

wire::shape!(Hsm, HSM { 0 availability_zone, 1 cluster_id, 2 subnet_id, 3 eni_id, 4 eni_ip, 5 eni_ip_v6, 6 hsm_id, 7 hsm_type, 8 state, 9 state_message });

/// `InitializeClusterRequest`.
#[derive(Clone, Default)]
pub struct InitializeClusterRequest {
    /// `ClusterId`.
    pub cluster_id: String,
    /// `SignedCert`.
    pub signed_cert: String,
    /// `TrustAnchor`.
    pub trust_anchor: String,
}

pub(super) static INITIALIZE_CLUSTER_REQUEST: Structure = Structure::new(
    "InitializeClusterRequest",
    &[
        Member::new("ClusterId", &schemas::CLUSTER_ID).required(),
        Member::new("SignedCert", &schemas::CERT).required(),
        Member::new("TrustAnchor", &schemas::CERT).required(),
    ],
);

wire::shape!(InitializeClusterRequest, INITIALIZE_CLUSTER_REQUEST { 0 cluster_id, 1 signed_cert, 2 trust_anchor });

/// `InitializeClusterResponse`.
#[derive(Clone, Default)]
pub struct InitializeClusterResponse {
    /// `State`.
    pub state: Option<ClusterState>,
    /// `StateMessage`.
    pub state_message: Option<String>,
}

pub(super) static INITIALIZE_CLUSTER_RESPONSE: Structure = Structure::new(
    "InitializeClusterResponse",
    &[
        Member::new("State", &schemas::CLUSTER_STATE),
        Member::new("StateMessage", &schemas::STATE_MESSAGE),
    ],
);

wire::shape!(InitializeClusterResponse, INITIALIZE_CLUSTER_RESPONSE { 0 state, 1 state_message });

/// `ListTagsRequest`.
#[derive(Clone, Default)]
pub struct ListTagsRequest {
    /// `ResourceId`.
    pub resource_id: String,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
}

pub(super) static LIST_TAGS_REQUEST: Structure = Structure::new(
    "ListTagsRequest",
    &[
        Member::new("ResourceId", &schemas::RESOURCE_ID).required(),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("MaxResults", &schemas::MAX_SIZE),
    ],
);

wire::shape!(ListTagsRequest, LIST_TAGS_REQUEST { 0 resource_id, 1 next_token, 2 max_results });

/// `ListTagsResponse`.
#[derive(Clone, Default)]
pub struct ListTagsResponse {
    /// `TagList`.
    pub tag_list: Vec<Tag>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_TAGS_RESPONSE: Structure = Structure::new(
    "ListTagsResponse",
    &[
        Member::new("TagList", &schemas::TAG_LIST).required(),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListTagsResponse, LIST_TAGS_RESPONSE { 0 tag_list, 1 next_token });

/// `ModifyBackupAttributesRequest`.
#[derive(Clone, Default)]
pub struct ModifyBackupAttributesRequest {
    /// `BackupId`.
    pub backup_id: String,
    /// `NeverExpires`.
    pub never_expires: bool,
}

pub(super) static MODIFY_BACKUP_ATTRIBUTES_REQUEST: Structure = Structure::new(
    "ModifyBackupAttributesRequest",
    &[
        Member::new("BackupId", &schemas::BACKUP_ID).required(),
        Member::new("NeverExpires", &plain::BOOLEAN).required(),
    ],
);

wire::shape!(ModifyBackupAttributesRequest, MODIFY_BACKUP_ATTRIBUTES_REQUEST { 0 backup_id, 1 never_expires });

/// `ModifyBackupAttributesResponse`.
#[derive(Clone, Default)]
pub struct ModifyBackupAttributesResponse {
    /// `Backup`.
    pub backup: Option<Backup>,
}

pub(super) static MODIFY_BACKUP_ATTRIBUTES_RESPONSE: Structure =
    Structure::new("ModifyBackupAttributesResponse", &[Member::new("Backup", &schemas::BACKUP)]);

wire::shape!(ModifyBackupAttributesResponse, MODIFY_BACKUP_ATTRIBUTES_RESPONSE { 0 backup });

/// `ModifyClusterRequest`.
#[derive(Clone, Default)]
pub struct ModifyClusterRequest {
    /// `HsmType`.
    pub hsm_type: Option<String>,
    /// `BackupRetentionPolicy`.
    pub backup_retention_policy: Option<BackupRetentionPolicy>,
    /// `ClusterId`.
    pub cluster_id: String,
}

pub(super) static MODIFY_CLUSTER_REQUEST: Structure = Structure::new(
    "ModifyClusterRequest",
    &[
        Member::new("HsmType", &schemas::HSM_TYPE),
        Member::new("BackupRetentionPolicy", &schemas::BACKUP_RETENTION_POLICY),
        Member::new("ClusterId", &schemas::CLUSTER_ID).required(),
    ],
);

wire::shape!(ModifyClusterRequest, MODIFY_CLUSTER_REQUEST { 0 hsm_type, 1 backup_retention_policy, 2 cluster_id });

/// `ModifyClusterResponse`.
#[derive(Clone, Default)]
pub struct ModifyClusterResponse {
    /// `Cluster`.
    pub cluster: Option<Cluster>,
}

pub(super) static MODIFY_CLUSTER_RESPONSE: Structure =
    Structure::new("ModifyClusterResponse", &[Member::new("Cluster", &schemas::CLUSTER)]);

wire::shape!(ModifyClusterResponse, MODIFY_CLUSTER_RESPONSE { 0 cluster });

/// `PutResourcePolicyRequest`.
#[derive(Clone, Default)]
pub struct PutResourcePolicyRequest {
    /// `ResourceArn`.
    pub resource_arn: Option<String>,
    /// `Policy`.
    pub policy: Option<String>,
}

pub(super) static PUT_RESOURCE_POLICY_REQUEST: Structure = Structure::new(
    "PutResourcePolicyRequest",
    &[
        Member::new("ResourceArn", &schemas::CLOUD_HSM_ARN),
        Member::new("Policy", &schemas::RESOURCE_POLICY),
    ],
);

wire::shape!(PutResourcePolicyRequest, PUT_RESOURCE_POLICY_REQUEST { 0 resource_arn, 1 policy });

/// `PutResourcePolicyResponse`.
#[derive(Clone, Default)]
pub struct PutResourcePolicyResponse {
    /// `ResourceArn`.
    pub resource_arn: Option<String>,
    /// `Policy`.
    pub policy: Option<String>,
}

pub(super) static PUT_RESOURCE_POLICY_RESPONSE: Structure = Structure::new(
    "PutResourcePolicyResponse",
    &[
        Member::new("ResourceArn", &schemas::CLOUD_HSM_ARN),
        Member::new("Policy", &schemas::RESOURCE_POLICY),
    ],
);

wire::shape!(PutResourcePolicyResponse, PUT_RESOURCE_POLICY_RESPONSE { 0 resource_arn, 1 policy });

/// `RestoreBackupRequest`.
#[derive(Clone, Default)]
pub struct RestoreBackupRequest {
    /// `BackupId`.
    pub backup_id: String,
}

pub(super) static RESTORE_BACKUP_REQUEST: Structure = Structure::new(
    "RestoreBackupRequest",
    &[Member::new("BackupId", &schemas::BACKUP_ID).required()],
);

wire::shape!(RestoreBackupRequest, RESTORE_BACKUP_REQUEST { 0 backup_id });

/// `RestoreBackupResponse`.
#[derive(Clone, Default)]
pub struct RestoreBackupResponse {
    /// `Backup`.
    pub backup: Option<Backup>,
}

pub(super) static RESTORE_BACKUP_RESPONSE: Structure =
    Structure::new("RestoreBackupResponse", &[Member::new("Backup", &schemas::BACKUP)]);

wire::shape!(RestoreBackupResponse, RESTORE_BACKUP_RESPONSE { 0 backup });

/// `Tag`.
#[derive(Clone, Default)]
pub struct Tag {
    /// `Key`.
    pub key: String,
    /// `Value`.
    pub value: String,
}

pub(super) static TAG: Structure = Structure::new(
    "Tag",
    &[
        Member::new("Key", &schemas::TAG_KEY).required(),
        Member::new("Value", &schemas::TAG_VALUE).required(),
    ],
);

wire::shape!(Tag, TAG { 0 key, 1 value });

/// `TagResourceRequest`.
#[derive(Clone, Default)]
pub struct TagResourceRequest {
    /// `ResourceId`.
    pub resource_id: String,
    /// `TagList`.
    pub tag_list: Vec<Tag>,
}

pub(super) static TAG_RESOURCE_REQUEST: Structure = Structure::new(
    "TagResourceRequest",
    &[
        Member::new("ResourceId", &schemas::RESOURCE_ID).required(),
        Member::new("TagList", &schemas::TAG_LIST).required(),
    ],
);

wire::shape!(TagResourceRequest, TAG_RESOURCE_REQUEST { 0 resource_id, 1 tag_list });

/// `TagResourceResponse`.
#[derive(Clone, Default)]
pub struct TagResourceResponse {}

pub(super) static TAG_RESOURCE_RESPONSE: Structure = Structure::new("TagResourceResponse", &[]);

wire::shape!(TagResourceResponse, TAG_RESOURCE_RESPONSE {});

/// `UntagResourceRequest`.
#[derive(Clone, Default)]
pub struct UntagResourceRequest {
    /// `ResourceId`.
    pub resource_id: String,
    /// `TagKeyList`.
    pub tag_key_list: Vec<String>,
}

pub(super) static UNTAG_RESOURCE_REQUEST: Structure = Structure::new(
    "UntagResourceRequest",
    &[
        Member::new("ResourceId", &schemas::RESOURCE_ID).required(),
        Member::new("TagKeyList", &schemas::TAG_KEY_LIST).required(),
    ],
);

wire::shape!(UntagResourceRequest, UNTAG_RESOURCE_REQUEST { 0 resource_id, 1 tag_key_list });

/// `UntagResourceResponse`.
#[derive(Clone, Default)]
pub struct UntagResourceResponse {}

pub(super) static UNTAG_RESOURCE_RESPONSE: Structure = Structure::new("UntagResourceResponse", &[]);

wire::shape!(UntagResourceResponse, UNTAG_RESOURCE_RESPONSE {});
