// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The schemas of everything that is referred to and not plain.

use wire::{Kind, List, Map, Member, Pattern, Schema, plain};

pub(super) static BACKUP: Schema =
    Schema::new("Backup", Kind::Structure(&super::structures::BACKUP));

pub(super) static BACKUP_ARN: Schema = Schema::new("BackupArn", Kind::String).pattern(&PATTERN_0);

pub(super) static BACKUP_ID: Schema = Schema::new("BackupId", Kind::String).pattern(&PATTERN_1);

pub(super) static BACKUP_POLICY: Schema = Schema::new("BackupPolicy", Kind::Enum(&["DEFAULT"]));

pub(super) static BACKUP_RETENTION_POLICY: Schema = Schema::new(
    "BackupRetentionPolicy",
    Kind::Structure(&super::structures::BACKUP_RETENTION_POLICY),
);

pub(super) static BACKUP_RETENTION_TYPE: Schema =
    Schema::new("BackupRetentionType", Kind::Enum(&["DAYS"]));

pub(super) static BACKUP_RETENTION_VALUE: Schema =
    Schema::new("BackupRetentionValue", Kind::String).min(1).max(3).pattern(&PATTERN_2);

pub(super) static BACKUP_STATE: Schema = Schema::new(
    "BackupState",
    Kind::Enum(&["CREATE_IN_PROGRESS", "READY", "DELETED", "PENDING_DELETION"]),
);

pub(super) static BACKUPS: Schema = Schema::new(
    "Backups",
    Kind::List(&List { member: Member::new("member", &BACKUP).wire("member"), flattened: false }),
);

pub(super) static BACKUPS_MAX_SIZE: Schema =
    Schema::new("BackupsMaxSize", Kind::Integer).min(1).max(50);

pub(super) static CERT: Schema = Schema::new("Cert", Kind::String).max(20000).pattern(&PATTERN_3);

pub(super) static CERTIFICATES: Schema =
    Schema::new("Certificates", Kind::Structure(&super::structures::CERTIFICATES));

pub(super) static CLOUD_HSM_ARN: Schema =
    Schema::new("CloudHsmArn", Kind::String).pattern(&PATTERN_4);

pub(super) static CLUSTER: Schema =
    Schema::new("Cluster", Kind::Structure(&super::structures::CLUSTER));

pub(super) static CLUSTER_ID: Schema = Schema::new("ClusterId", Kind::String).pattern(&PATTERN_5);

pub(super) static CLUSTER_MODE: Schema =
    Schema::new("ClusterMode", Kind::Enum(&["FIPS", "NON_FIPS"]));

pub(super) static CLUSTER_STATE: Schema = Schema::new(
    "ClusterState",
    Kind::Enum(&[
        "CREATE_IN_PROGRESS",
        "UNINITIALIZED",
        "INITIALIZE_IN_PROGRESS",
        "INITIALIZED",
        "ACTIVE",
        "UPDATE_IN_PROGRESS",
        "MODIFY_IN_PROGRESS",
        "ROLLBACK_IN_PROGRESS",
        "DELETE_IN_PROGRESS",
        "DELETED",
        "DEGRADED",
    ]),
);

pub(super) static CLUSTERS: Schema = Schema::new(
    "Clusters",
    Kind::List(&List { member: Member::new("member", &CLUSTER).wire("member"), flattened: false }),
);

pub(super) static CLUSTERS_MAX_SIZE: Schema =
    Schema::new("ClustersMaxSize", Kind::Integer).min(1).max(25);

pub(super) static DESTINATION_BACKUP: Schema =
    Schema::new("DestinationBackup", Kind::Structure(&super::structures::DESTINATION_BACKUP));

pub(super) static ENI_ID: Schema = Schema::new("EniId", Kind::String).pattern(&PATTERN_6);

pub(super) static EXTERNAL_AZ: Schema = Schema::new("ExternalAz", Kind::String).pattern(&PATTERN_7);

pub(super) static EXTERNAL_SUBNET_MAPPING: Schema = Schema::new(
    "ExternalSubnetMapping",
    Kind::Map(&Map {
        key: Member::new("key", &EXTERNAL_AZ).wire("key"),
        value: Member::new("value", &SUBNET_ID).wire("value"),
        flattened: false,
    }),
);

pub(super) static FIELD: Schema = Schema::new("Field", Kind::String).pattern(&PATTERN_8);

pub(super) static FILTERS: Schema = Schema::new(
    "Filters",
    Kind::Map(&Map {
        key: Member::new("key", &FIELD).wire("key"),
        value: Member::new("value", &STRINGS).wire("value"),
        flattened: false,
    }),
)
.max(30);

pub(super) static HSM: Schema = Schema::new("Hsm", Kind::Structure(&super::structures::HSM));

pub(super) static HSM_ID: Schema = Schema::new("HsmId", Kind::String).pattern(&PATTERN_9);

pub(super) static HSM_STATE: Schema = Schema::new(
    "HsmState",
    Kind::Enum(&["CREATE_IN_PROGRESS", "ACTIVE", "DEGRADED", "DELETE_IN_PROGRESS", "DELETED"]),
);

pub(super) static HSM_TYPE: Schema =
    Schema::new("HsmType", Kind::String).max(32).pattern(&PATTERN_10);

pub(super) static HSMS: Schema = Schema::new(
    "Hsms",
    Kind::List(&List { member: Member::new("member", &HSM).wire("member"), flattened: false }),
);

pub(super) static IP_ADDRESS: Schema = Schema::new("IpAddress", Kind::String).pattern(&PATTERN_11);

pub(super) static IP_V6_ADDRESS: Schema = Schema::new("IpV6Address", Kind::String).max(100);

pub(super) static MAX_SIZE: Schema = Schema::new("MaxSize", Kind::Integer).min(1).max(100);

pub(super) static NETWORK_TYPE: Schema =
    Schema::new("NetworkType", Kind::Enum(&["IPV4", "DUALSTACK"]));

pub(super) static NEXT_TOKEN: Schema =
    Schema::new("NextToken", Kind::String).max(256).pattern(&PATTERN_12);

pub(super) static PRE_CO_PASSWORD: Schema =
    Schema::new("PreCoPassword", Kind::String).min(7).max(32).sensitive();

pub(super) static REGION: Schema = Schema::new("Region", Kind::String).pattern(&PATTERN_13);

pub(super) static RESOURCE_ID: Schema =
    Schema::new("ResourceId", Kind::String).pattern(&PATTERN_14);

pub(super) static RESOURCE_POLICY: Schema =
    Schema::new("ResourcePolicy", Kind::String).min(1).max(20000);

pub(super) static SECURITY_GROUP: Schema =
    Schema::new("SecurityGroup", Kind::String).pattern(&PATTERN_15);

pub(super) static STATE_MESSAGE: Schema =
    Schema::new("StateMessage", Kind::String).max(300).pattern(&PATTERN_12);

pub(super) static STRINGS: Schema = Schema::new(
    "Strings",
    Kind::List(&List {
        member: Member::new("member", &plain::STRING).wire("member"),
        flattened: false,
    }),
);

pub(super) static SUBNET_ID: Schema = Schema::new("SubnetId", Kind::String).pattern(&PATTERN_16);

pub(super) static SUBNET_IDS: Schema = Schema::new(
    "SubnetIds",
    Kind::List(&List {
        member: Member::new("member", &SUBNET_ID).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(10);

pub(super) static TAG: Schema = Schema::new("Tag", Kind::Structure(&super::structures::TAG));

pub(super) static TAG_KEY: Schema =
    Schema::new("TagKey", Kind::String).min(1).max(128).pattern(&PATTERN_17);

pub(super) static TAG_KEY_LIST: Schema = Schema::new(
    "TagKeyList",
    Kind::List(&List { member: Member::new("member", &TAG_KEY).wire("member"), flattened: false }),
)
.min(1)
.max(50);

pub(super) static TAG_LIST: Schema = Schema::new(
    "TagList",
    Kind::List(&List { member: Member::new("member", &TAG).wire("member"), flattened: false }),
)
.min(1)
.max(50);

pub(super) static TAG_VALUE: Schema =
    Schema::new("TagValue", Kind::String).min(0).max(256).pattern(&PATTERN_17);

pub(super) static VPC_ID: Schema = Schema::new("VpcId", Kind::String).pattern(&PATTERN_18);

static PATTERN_10: Pattern =
    Pattern::new("((p|)hsm[0-9][a-z.]*\\.[a-zA-Z]+)", "((p|)hsm[0-9][a-z.]*\\.[a-zA-Z]+)");

static PATTERN_14: Pattern =
    Pattern::new("(?:cluster|backup)-[2-7a-zA-Z]{11,16}", "(?:cluster|backup)-[2-7a-zA-Z]{11,16}");

static PATTERN_12: Pattern = Pattern::new(".*", ".*");

static PATTERN_2: Pattern = Pattern::new("[0-9]+", "[0-9]+");

static PATTERN_3: Pattern =
    Pattern::new("[a-zA-Z0-9+-/=\\s]*", "[a-zA-Z0-9+-/= \\t\\n\\x0B\\f\\r]*");

static PATTERN_8: Pattern = Pattern::new("[a-zA-Z0-9_-]+", "[a-zA-Z0-9_-]+");

static PATTERN_13: Pattern = Pattern::new(
    "[a-z]{2}(-(gov))?-(east|west|north|south|central){1,2}-\\d",
    "[a-z]{2}(-(gov))?-(east|west|north|south|central){1,2}-[0-9]",
);

static PATTERN_7: Pattern = Pattern::new(
    "[a-z]{2}(-(gov))?-(east|west|north|south|central){1,2}-\\d[a-z]",
    "[a-z]{2}(-(gov))?-(east|west|north|south|central){1,2}-[0-9][a-z]",
);

static PATTERN_11: Pattern = Pattern::new(
    "\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}",
    "[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}",
);

static PATTERN_17: Pattern =
    Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$");

static PATTERN_0: Pattern = Pattern::new(
    "^(arn:aws(-(us-gov))?:cloudhsm:([a-z]{2}(-(gov|isob|iso))?-(east|west|north|south|central){1,2}-[0-9]{1}):[0-9]{12}:backup/)?backup-[2-7a-zA-Z]{11,16}",
    "^(arn:aws(-(us-gov))?:cloudhsm:([a-z]{2}(-(gov|isob|iso))?-(east|west|north|south|central){1,2}-[0-9]{1}):[0-9]{12}:backup/)?backup-[2-7a-zA-Z]{11,16}",
);

static PATTERN_4: Pattern = Pattern::new(
    "arn:aws(-(us-gov))?:cloudhsm:([a-z]{2}(-(gov|isob|iso))?-(east|west|north|south|central){1,2}-[0-9]{1}):[0-9]{12}:(backup/backup|cluster/cluster|hsm/hsm)-[2-7a-zA-Z]{11,16}",
    "arn:aws(-(us-gov))?:cloudhsm:([a-z]{2}(-(gov|isob|iso))?-(east|west|north|south|central){1,2}-[0-9]{1}):[0-9]{12}:(backup/backup|cluster/cluster|hsm/hsm)-[2-7a-zA-Z]{11,16}",
);

static PATTERN_1: Pattern = Pattern::new("backup-[2-7a-zA-Z]{11,16}", "backup-[2-7a-zA-Z]{11,16}");

static PATTERN_5: Pattern =
    Pattern::new("cluster-[2-7a-zA-Z]{11,16}", "cluster-[2-7a-zA-Z]{11,16}");

static PATTERN_6: Pattern = Pattern::new("eni-[0-9a-fA-F]{8,17}", "eni-[0-9a-fA-F]{8,17}");

static PATTERN_9: Pattern = Pattern::new("hsm-[2-7a-zA-Z]{11,16}", "hsm-[2-7a-zA-Z]{11,16}");

static PATTERN_15: Pattern = Pattern::new("sg-[0-9a-fA-F]{8,17}", "sg-[0-9a-fA-F]{8,17}");

static PATTERN_16: Pattern = Pattern::new("subnet-[0-9a-fA-F]{8,17}", "subnet-[0-9a-fA-F]{8,17}");

static PATTERN_18: Pattern = Pattern::new("vpc-[0-9a-fA-F]", "vpc-[0-9a-fA-F]");
