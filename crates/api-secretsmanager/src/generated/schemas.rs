// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The schemas of everything that is referred to and not plain.

use wire::{Kind, List, Map, Member, Pattern, Schema};

pub(super) static API_ERROR_LIST_TYPE: Schema = Schema::new(
    "APIErrorListType",
    Kind::List(&List {
        member: Member::new("member", &API_ERROR_TYPE).wire("member"),
        flattened: false,
    }),
);

pub(super) static API_ERROR_TYPE: Schema =
    Schema::new("APIErrorType", Kind::Structure(&super::structures::API_ERROR_TYPE));

pub(super) static ADD_REPLICA_REGION_LIST_TYPE: Schema = Schema::new(
    "AddReplicaRegionListType",
    Kind::List(&List {
        member: Member::new("member", &REPLICA_REGION_TYPE).wire("member"),
        flattened: false,
    }),
)
.min(1);

pub(super) static AUTOMATICALLY_ROTATE_AFTER_DAYS_TYPE: Schema =
    Schema::new("AutomaticallyRotateAfterDaysType", Kind::Long).min(1).max(1000);

pub(super) static CLIENT_REQUEST_TOKEN_TYPE: Schema =
    Schema::new("ClientRequestTokenType", Kind::String).min(32).max(64);

pub(super) static CROSS_ACCOUNT_PRIMARY_TYPE: Schema = Schema::new(
    "CrossAccountPrimaryType",
    Kind::Structure(&super::structures::CROSS_ACCOUNT_PRIMARY_TYPE),
);

pub(super) static CROSS_ACCOUNT_REPLICA_ENTRY: Schema = Schema::new(
    "CrossAccountReplicaEntry",
    Kind::Structure(&super::structures::CROSS_ACCOUNT_REPLICA_ENTRY),
);

pub(super) static CROSS_ACCOUNT_REPLICA_LIST_TYPE: Schema = Schema::new(
    "CrossAccountReplicaListType",
    Kind::List(&List {
        member: Member::new("member", &CROSS_ACCOUNT_REPLICA_ENTRY).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(100);

pub(super) static DESCRIPTION_TYPE: Schema = Schema::new("DescriptionType", Kind::String).max(2048);

pub(super) static DURATION_TYPE: Schema =
    Schema::new("DurationType", Kind::String).min(2).max(3).pattern(&PATTERN_0);

pub(super) static EXCLUDE_CHARACTERS_TYPE: Schema =
    Schema::new("ExcludeCharactersType", Kind::String).min(0).max(4096);

pub(super) static EXTERNAL_SECRET_ROTATION_METADATA_ITEM: Schema = Schema::new(
    "ExternalSecretRotationMetadataItem",
    Kind::Structure(&super::structures::EXTERNAL_SECRET_ROTATION_METADATA_ITEM),
);

pub(super) static EXTERNAL_SECRET_ROTATION_METADATA_ITEM_KEY_TYPE: Schema =
    Schema::new("ExternalSecretRotationMetadataItemKeyType", Kind::String).min(1).max(256);

pub(super) static EXTERNAL_SECRET_ROTATION_METADATA_ITEM_VALUE_TYPE: Schema =
    Schema::new("ExternalSecretRotationMetadataItemValueType", Kind::String).min(1).max(2048);

pub(super) static EXTERNAL_SECRET_ROTATION_METADATA_TYPE: Schema = Schema::new(
    "ExternalSecretRotationMetadataType",
    Kind::List(&List {
        member: Member::new("member", &EXTERNAL_SECRET_ROTATION_METADATA_ITEM).wire("member"),
        flattened: false,
    }),
);

pub(super) static FILTER: Schema =
    Schema::new("Filter", Kind::Structure(&super::structures::FILTER));

pub(super) static FILTER_NAME_STRING_TYPE: Schema = Schema::new(
    "FilterNameStringType",
    Kind::Enum(&[
        "description",
        "name",
        "tag-key",
        "tag-value",
        "primary-region",
        "owning-service",
        "all",
    ]),
);

pub(super) static FILTER_VALUE_STRING_TYPE: Schema =
    Schema::new("FilterValueStringType", Kind::String).max(512).pattern(&PATTERN_1);

pub(super) static FILTER_VALUES_STRING_LIST: Schema = Schema::new(
    "FilterValuesStringList",
    Kind::List(&List {
        member: Member::new("member", &FILTER_VALUE_STRING_TYPE).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(10);

pub(super) static FILTERS_LIST_TYPE: Schema = Schema::new(
    "FiltersListType",
    Kind::List(&List { member: Member::new("member", &FILTER).wire("member"), flattened: false }),
)
.max(10);

pub(super) static KMS_KEY_ID_LIST_TYPE: Schema = Schema::new(
    "KmsKeyIdListType",
    Kind::List(&List {
        member: Member::new("member", &KMS_KEY_ID_TYPE).wire("member"),
        flattened: false,
    }),
);

pub(super) static KMS_KEY_ID_TYPE: Schema =
    Schema::new("KmsKeyIdType", Kind::String).min(0).max(2048);

pub(super) static MAX_RESULTS_BATCH_TYPE: Schema =
    Schema::new("MaxResultsBatchType", Kind::Integer).min(1).max(20);

pub(super) static MAX_RESULTS_TYPE: Schema =
    Schema::new("MaxResultsType", Kind::Integer).min(1).max(100);

pub(super) static MEDEA_TYPE_TYPE: Schema =
    Schema::new("MedeaTypeType", Kind::String).min(0).max(256);

pub(super) static NAME_TYPE: Schema = Schema::new("NameType", Kind::String).min(1).max(512);

pub(super) static NEXT_TOKEN_TYPE: Schema =
    Schema::new("NextTokenType", Kind::String).min(1).max(4096);

pub(super) static NON_EMPTY_RESOURCE_POLICY_TYPE: Schema =
    Schema::new("NonEmptyResourcePolicyType", Kind::String).min(1).max(20480);

pub(super) static OWNING_SERVICE_TYPE: Schema =
    Schema::new("OwningServiceType", Kind::String).min(1).max(128);

pub(super) static PASSWORD_LENGTH_TYPE: Schema =
    Schema::new("PasswordLengthType", Kind::Long).min(1).max(4096);

pub(super) static RANDOM_PASSWORD_TYPE: Schema =
    Schema::new("RandomPasswordType", Kind::String).min(0).max(4096).sensitive();

pub(super) static REGION_TYPE: Schema =
    Schema::new("RegionType", Kind::String).min(1).max(128).pattern(&PATTERN_2);

pub(super) static REMOVE_REPLICA_REGION_LIST_TYPE: Schema = Schema::new(
    "RemoveReplicaRegionListType",
    Kind::List(&List {
        member: Member::new("member", &REGION_TYPE).wire("member"),
        flattened: false,
    }),
)
.min(1);

pub(super) static REPLICA_REGION_TYPE: Schema =
    Schema::new("ReplicaRegionType", Kind::Structure(&super::structures::REPLICA_REGION_TYPE));

pub(super) static REPLICATION_STATUS_LIST_TYPE: Schema = Schema::new(
    "ReplicationStatusListType",
    Kind::List(&List {
        member: Member::new("member", &REPLICATION_STATUS_TYPE).wire("member"),
        flattened: false,
    }),
);

pub(super) static REPLICATION_STATUS_TYPE: Schema = Schema::new(
    "ReplicationStatusType",
    Kind::Structure(&super::structures::REPLICATION_STATUS_TYPE),
);

pub(super) static RESOURCE_POLICY_NAME_TYPE: Schema =
    Schema::new("ResourcePolicyNameType", Kind::String).min(1).max(64).pattern(&PATTERN_3);

pub(super) static ROLE_ARN_TYPE: Schema =
    Schema::new("RoleARNType", Kind::String).min(20).max(2048);

pub(super) static ROTATION_LAMBDA_ARN_TYPE: Schema =
    Schema::new("RotationLambdaARNType", Kind::String).min(0).max(2048);

pub(super) static ROTATION_RULES_TYPE: Schema =
    Schema::new("RotationRulesType", Kind::Structure(&super::structures::ROTATION_RULES_TYPE));

pub(super) static ROTATION_TOKEN_TYPE: Schema =
    Schema::new("RotationTokenType", Kind::String).min(36).max(256).pattern(&PATTERN_4).sensitive();

pub(super) static SCHEDULE_EXPRESSION_TYPE: Schema =
    Schema::new("ScheduleExpressionType", Kind::String).min(1).max(256).pattern(&PATTERN_5);

pub(super) static SECRET_ARN_TYPE: Schema =
    Schema::new("SecretARNType", Kind::String).min(20).max(2048);

pub(super) static SECRET_BINARY_TYPE: Schema =
    Schema::new("SecretBinaryType", Kind::Blob).min(1).max(65536).sensitive();

pub(super) static SECRET_ID_LIST_TYPE: Schema = Schema::new(
    "SecretIdListType",
    Kind::List(&List {
        member: Member::new("member", &SECRET_ID_TYPE).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(20);

pub(super) static SECRET_ID_TYPE: Schema =
    Schema::new("SecretIdType", Kind::String).min(1).max(2048);

pub(super) static SECRET_LIST_ENTRY: Schema =
    Schema::new("SecretListEntry", Kind::Structure(&super::structures::SECRET_LIST_ENTRY));

pub(super) static SECRET_LIST_TYPE: Schema = Schema::new(
    "SecretListType",
    Kind::List(&List {
        member: Member::new("member", &SECRET_LIST_ENTRY).wire("member"),
        flattened: false,
    }),
);

pub(super) static SECRET_NAME_TYPE: Schema =
    Schema::new("SecretNameType", Kind::String).min(1).max(256);

pub(super) static SECRET_STRING_TYPE: Schema =
    Schema::new("SecretStringType", Kind::String).min(1).max(65536).sensitive();

pub(super) static SECRET_VALUE_ENTRY: Schema =
    Schema::new("SecretValueEntry", Kind::Structure(&super::structures::SECRET_VALUE_ENTRY));

pub(super) static SECRET_VALUES_TYPE: Schema = Schema::new(
    "SecretValuesType",
    Kind::List(&List {
        member: Member::new("member", &SECRET_VALUE_ENTRY).wire("member"),
        flattened: false,
    }),
);

pub(super) static SECRET_VERSION_ID_TYPE: Schema =
    Schema::new("SecretVersionIdType", Kind::String).min(32).max(64);

pub(super) static SECRET_VERSION_STAGE_TYPE: Schema =
    Schema::new("SecretVersionStageType", Kind::String).min(1).max(256);

pub(super) static SECRET_VERSION_STAGES_TYPE: Schema = Schema::new(
    "SecretVersionStagesType",
    Kind::List(&List {
        member: Member::new("member", &SECRET_VERSION_STAGE_TYPE).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(20);

pub(super) static SECRET_VERSIONS_LIST_ENTRY: Schema = Schema::new(
    "SecretVersionsListEntry",
    Kind::Structure(&super::structures::SECRET_VERSIONS_LIST_ENTRY),
);

pub(super) static SECRET_VERSIONS_LIST_TYPE: Schema = Schema::new(
    "SecretVersionsListType",
    Kind::List(&List {
        member: Member::new("member", &SECRET_VERSIONS_LIST_ENTRY).wire("member"),
        flattened: false,
    }),
);

pub(super) static SECRET_VERSIONS_TO_STAGES_MAP_TYPE: Schema = Schema::new(
    "SecretVersionsToStagesMapType",
    Kind::Map(&Map {
        key: Member::new("key", &SECRET_VERSION_ID_TYPE).wire("key"),
        value: Member::new("value", &SECRET_VERSION_STAGES_TYPE).wire("value"),
        flattened: false,
    }),
);

pub(super) static SORT_BY_TYPE: Schema = Schema::new(
    "SortByType",
    Kind::Enum(&["created-date", "last-accessed-date", "last-changed-date", "name"]),
);

pub(super) static SORT_ORDER_TYPE: Schema =
    Schema::new("SortOrderType", Kind::Enum(&["asc", "desc"]));

pub(super) static STATUS_MESSAGE_TYPE: Schema =
    Schema::new("StatusMessageType", Kind::String).min(1).max(4096);

pub(super) static STATUS_TYPE: Schema = Schema::new(
    "StatusType",
    Kind::Enum(&["InSync", "Failed", "InProgress", "Pending", "Detached"]),
);

pub(super) static TAG: Schema = Schema::new("Tag", Kind::Structure(&super::structures::TAG));

pub(super) static TAG_KEY_LIST_TYPE: Schema = Schema::new(
    "TagKeyListType",
    Kind::List(&List {
        member: Member::new("member", &TAG_KEY_TYPE).wire("member"),
        flattened: false,
    }),
);

pub(super) static TAG_KEY_TYPE: Schema = Schema::new("TagKeyType", Kind::String).min(1).max(128);

pub(super) static TAG_LIST_TYPE: Schema = Schema::new(
    "TagListType",
    Kind::List(&List { member: Member::new("member", &TAG).wire("member"), flattened: false }),
);

pub(super) static TAG_VALUE_TYPE: Schema =
    Schema::new("TagValueType", Kind::String).min(0).max(256);

pub(super) static VALIDATION_ERRORS_ENTRY: Schema = Schema::new(
    "ValidationErrorsEntry",
    Kind::Structure(&super::structures::VALIDATION_ERRORS_ENTRY),
);

pub(super) static VALIDATION_ERRORS_TYPE: Schema = Schema::new(
    "ValidationErrorsType",
    Kind::List(&List {
        member: Member::new("member", &VALIDATION_ERRORS_ENTRY).wire("member"),
        flattened: false,
    }),
);

static PATTERN_5: Pattern =
    Pattern::new("[0-9A-Za-z\\(\\)#\\?\\*\\-\\/, ]+", "[0-9A-Za-z\\(\\)#\\?\\*\\-\\/, ]+");

static PATTERN_3: Pattern = Pattern::new("[0-9A-Za-z\\-\\_]+", "[0-9A-Za-z\\-\\_]+");

static PATTERN_0: Pattern = Pattern::new("[0-9]+h", "[0-9]+h");

static PATTERN_2: Pattern = Pattern::new("^([a-z]+-)+\\d+$", "^([a-z]+-)+[0-9]+$");

static PATTERN_4: Pattern = Pattern::new("^[a-zA-Z0-9\\-]+$", "^[a-zA-Z0-9\\-]+$");

static PATTERN_1: Pattern = Pattern::new(
    "^\\!?[a-zA-Z0-9 :_@\\/\\+\\=\\.\\-\\!]*$",
    "^\\!?[a-zA-Z0-9 :_@\\/\\+\\=\\.\\-\\!]*$",
);
