// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The schemas of everything that is referred to and not plain.

use wire::{Kind, List, Map, Member, Pattern, Schema, plain};

pub(super) static ARCHIVAL_SUMMARY: Schema =
    Schema::new("ArchivalSummary", Kind::Structure(&super::structures::ARCHIVAL_SUMMARY));

pub(super) static ATTRIBUTE_ACTION: Schema =
    Schema::new("AttributeAction", Kind::Enum(&["ADD", "PUT", "DELETE"]));

pub(super) static ATTRIBUTE_DEFINITION: Schema =
    Schema::new("AttributeDefinition", Kind::Structure(&super::structures::ATTRIBUTE_DEFINITION));

pub(super) static ATTRIBUTE_DEFINITIONS: Schema = Schema::new(
    "AttributeDefinitions",
    Kind::List(&List {
        member: Member::new("member", &ATTRIBUTE_DEFINITION).wire("member"),
        flattened: false,
    }),
);

pub(super) static ATTRIBUTE_MAP: Schema = Schema::new(
    "AttributeMap",
    Kind::Map(&Map {
        key: Member::new("key", &ATTRIBUTE_NAME).wire("key"),
        value: Member::new("value", &ATTRIBUTE_VALUE).wire("value"),
        flattened: false,
    }),
);

pub(super) static ATTRIBUTE_NAME: Schema = Schema::new("AttributeName", Kind::String).max(65535);

pub(super) static ATTRIBUTE_NAME_LIST: Schema = Schema::new(
    "AttributeNameList",
    Kind::List(&List {
        member: Member::new("member", &ATTRIBUTE_NAME).wire("member"),
        flattened: false,
    }),
)
.min(1);

pub(super) static ATTRIBUTE_UPDATES: Schema = Schema::new(
    "AttributeUpdates",
    Kind::Map(&Map {
        key: Member::new("key", &ATTRIBUTE_NAME).wire("key"),
        value: Member::new("value", &ATTRIBUTE_VALUE_UPDATE).wire("value"),
        flattened: false,
    }),
);

pub(super) static ATTRIBUTE_VALUE: Schema =
    Schema::new("AttributeValue", Kind::Structure(&super::structures::ATTRIBUTE_VALUE));

pub(super) static ATTRIBUTE_VALUE_LIST: Schema = Schema::new(
    "AttributeValueList",
    Kind::List(&List {
        member: Member::new("member", &ATTRIBUTE_VALUE).wire("member"),
        flattened: false,
    }),
);

pub(super) static ATTRIBUTE_VALUE_UPDATE: Schema = Schema::new(
    "AttributeValueUpdate",
    Kind::Structure(&super::structures::ATTRIBUTE_VALUE_UPDATE),
);

pub(super) static BACKUP_ARN: Schema = Schema::new("BackupArn", Kind::String).min(37).max(1024);

pub(super) static BATCH_GET_REQUEST_MAP: Schema = Schema::new(
    "BatchGetRequestMap",
    Kind::Map(&Map {
        key: Member::new("key", &TABLE_ARN).wire("key"),
        value: Member::new("value", &KEYS_AND_ATTRIBUTES).wire("value"),
        flattened: false,
    }),
)
.min(1)
.max(100);

pub(super) static BATCH_GET_RESPONSE_MAP: Schema = Schema::new(
    "BatchGetResponseMap",
    Kind::Map(&Map {
        key: Member::new("key", &TABLE_ARN).wire("key"),
        value: Member::new("value", &ITEM_LIST).wire("value"),
        flattened: false,
    }),
);

pub(super) static BATCH_WRITE_ITEM_REQUEST_MAP: Schema = Schema::new(
    "BatchWriteItemRequestMap",
    Kind::Map(&Map {
        key: Member::new("key", &TABLE_ARN).wire("key"),
        value: Member::new("value", &WRITE_REQUESTS).wire("value"),
        flattened: false,
    }),
)
.min(1)
.max(25);

pub(super) static BILLING_MODE: Schema =
    Schema::new("BillingMode", Kind::Enum(&["PROVISIONED", "PAY_PER_REQUEST"]));

pub(super) static BILLING_MODE_SUMMARY: Schema =
    Schema::new("BillingModeSummary", Kind::Structure(&super::structures::BILLING_MODE_SUMMARY));

pub(super) static BINARY_ATTRIBUTE_VALUE: Schema =
    Schema::new("BinaryAttributeValue", Kind::Blob).sensitive();

pub(super) static BINARY_SET_ATTRIBUTE_VALUE: Schema = Schema::new(
    "BinarySetAttributeValue",
    Kind::List(&List {
        member: Member::new("member", &BINARY_ATTRIBUTE_VALUE).wire("member"),
        flattened: false,
    }),
);

pub(super) static CAPACITY: Schema =
    Schema::new("Capacity", Kind::Structure(&super::structures::CAPACITY));

pub(super) static CLIENT_REQUEST_TOKEN: Schema =
    Schema::new("ClientRequestToken", Kind::String).min(1).max(36);

pub(super) static COMPARISON_OPERATOR: Schema = Schema::new(
    "ComparisonOperator",
    Kind::Enum(&[
        "EQ",
        "NE",
        "IN",
        "LE",
        "LT",
        "GE",
        "GT",
        "BETWEEN",
        "NOT_NULL",
        "NULL",
        "CONTAINS",
        "NOT_CONTAINS",
        "BEGINS_WITH",
    ]),
);

pub(super) static CONDITION: Schema =
    Schema::new("Condition", Kind::Structure(&super::structures::CONDITION));

pub(super) static CONDITION_CHECK: Schema =
    Schema::new("ConditionCheck", Kind::Structure(&super::structures::CONDITION_CHECK));

pub(super) static CONDITIONAL_OPERATOR: Schema =
    Schema::new("ConditionalOperator", Kind::Enum(&["AND", "OR"]));

pub(super) static CONSUMED_CAPACITY: Schema =
    Schema::new("ConsumedCapacity", Kind::Structure(&super::structures::CONSUMED_CAPACITY));

pub(super) static CONSUMED_CAPACITY_MULTIPLE: Schema = Schema::new(
    "ConsumedCapacityMultiple",
    Kind::List(&List {
        member: Member::new("member", &CONSUMED_CAPACITY).wire("member"),
        flattened: false,
    }),
);

pub(super) static CONTINUOUS_BACKUPS_DESCRIPTION: Schema = Schema::new(
    "ContinuousBackupsDescription",
    Kind::Structure(&super::structures::CONTINUOUS_BACKUPS_DESCRIPTION),
);

pub(super) static CONTINUOUS_BACKUPS_STATUS: Schema =
    Schema::new("ContinuousBackupsStatus", Kind::Enum(&["ENABLED", "DISABLED"]));

pub(super) static CREATE_GLOBAL_SECONDARY_INDEX_ACTION: Schema = Schema::new(
    "CreateGlobalSecondaryIndexAction",
    Kind::Structure(&super::structures::CREATE_GLOBAL_SECONDARY_INDEX_ACTION),
);

pub(super) static CREATE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION: Schema = Schema::new(
    "CreateGlobalTableWitnessGroupMemberAction",
    Kind::Structure(&super::structures::CREATE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION),
);

pub(super) static CREATE_REPLICATION_GROUP_MEMBER_ACTION: Schema = Schema::new(
    "CreateReplicationGroupMemberAction",
    Kind::Structure(&super::structures::CREATE_REPLICATION_GROUP_MEMBER_ACTION),
);

pub(super) static CREATE_VECTOR_INDEX_ACTION: Schema = Schema::new(
    "CreateVectorIndexAction",
    Kind::Structure(&super::structures::CREATE_VECTOR_INDEX_ACTION),
);

pub(super) static DELETE: Schema =
    Schema::new("Delete", Kind::Structure(&super::structures::DELETE));

pub(super) static DELETE_GLOBAL_SECONDARY_INDEX_ACTION: Schema = Schema::new(
    "DeleteGlobalSecondaryIndexAction",
    Kind::Structure(&super::structures::DELETE_GLOBAL_SECONDARY_INDEX_ACTION),
);

pub(super) static DELETE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION: Schema = Schema::new(
    "DeleteGlobalTableWitnessGroupMemberAction",
    Kind::Structure(&super::structures::DELETE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION),
);

pub(super) static DELETE_REPLICATION_GROUP_MEMBER_ACTION: Schema = Schema::new(
    "DeleteReplicationGroupMemberAction",
    Kind::Structure(&super::structures::DELETE_REPLICATION_GROUP_MEMBER_ACTION),
);

pub(super) static DELETE_REQUEST: Schema =
    Schema::new("DeleteRequest", Kind::Structure(&super::structures::DELETE_REQUEST));

pub(super) static DELETE_VECTOR_INDEX_ACTION: Schema = Schema::new(
    "DeleteVectorIndexAction",
    Kind::Structure(&super::structures::DELETE_VECTOR_INDEX_ACTION),
);

pub(super) static DISASSOCIATE_REPLICATION_GROUP_MEMBER_ACTION: Schema = Schema::new(
    "DisassociateReplicationGroupMemberAction",
    Kind::Structure(&super::structures::DISASSOCIATE_REPLICATION_GROUP_MEMBER_ACTION),
);

pub(super) static DISASSOCIATION_MODE: Schema =
    Schema::new("DisassociationMode", Kind::Enum(&["WAIT_FOR_REPLICATION"]));

pub(super) static ENDPOINT: Schema =
    Schema::new("Endpoint", Kind::Structure(&super::structures::ENDPOINT));

pub(super) static ENDPOINTS: Schema = Schema::new(
    "Endpoints",
    Kind::List(&List { member: Member::new("member", &ENDPOINT).wire("member"), flattened: false }),
);

pub(super) static EXPECTED_ATTRIBUTE_MAP: Schema = Schema::new(
    "ExpectedAttributeMap",
    Kind::Map(&Map {
        key: Member::new("key", &ATTRIBUTE_NAME).wire("key"),
        value: Member::new("value", &EXPECTED_ATTRIBUTE_VALUE).wire("value"),
        flattened: false,
    }),
);

pub(super) static EXPECTED_ATTRIBUTE_VALUE: Schema = Schema::new(
    "ExpectedAttributeValue",
    Kind::Structure(&super::structures::EXPECTED_ATTRIBUTE_VALUE),
);

pub(super) static EXPRESSION_ATTRIBUTE_NAME_MAP: Schema = Schema::new(
    "ExpressionAttributeNameMap",
    Kind::Map(&Map {
        key: Member::new("key", &plain::STRING).wire("key"),
        value: Member::new("value", &ATTRIBUTE_NAME).wire("value"),
        flattened: false,
    }),
);

pub(super) static EXPRESSION_ATTRIBUTE_VALUE_MAP: Schema = Schema::new(
    "ExpressionAttributeValueMap",
    Kind::Map(&Map {
        key: Member::new("key", &plain::STRING).wire("key"),
        value: Member::new("value", &ATTRIBUTE_VALUE).wire("value"),
        flattened: false,
    }),
);

pub(super) static FILTER_CONDITION_MAP: Schema = Schema::new(
    "FilterConditionMap",
    Kind::Map(&Map {
        key: Member::new("key", &ATTRIBUTE_NAME).wire("key"),
        value: Member::new("value", &CONDITION).wire("value"),
        flattened: false,
    }),
);

pub(super) static GET: Schema = Schema::new("Get", Kind::Structure(&super::structures::GET));

pub(super) static GLOBAL_SECONDARY_INDEX: Schema = Schema::new(
    "GlobalSecondaryIndex",
    Kind::Structure(&super::structures::GLOBAL_SECONDARY_INDEX),
);

pub(super) static GLOBAL_SECONDARY_INDEX_DESCRIPTION: Schema = Schema::new(
    "GlobalSecondaryIndexDescription",
    Kind::Structure(&super::structures::GLOBAL_SECONDARY_INDEX_DESCRIPTION),
);

pub(super) static GLOBAL_SECONDARY_INDEX_DESCRIPTION_LIST: Schema = Schema::new(
    "GlobalSecondaryIndexDescriptionList",
    Kind::List(&List {
        member: Member::new("member", &GLOBAL_SECONDARY_INDEX_DESCRIPTION).wire("member"),
        flattened: false,
    }),
);

pub(super) static GLOBAL_SECONDARY_INDEX_LIST: Schema = Schema::new(
    "GlobalSecondaryIndexList",
    Kind::List(&List {
        member: Member::new("member", &GLOBAL_SECONDARY_INDEX).wire("member"),
        flattened: false,
    }),
);

pub(super) static GLOBAL_SECONDARY_INDEX_UPDATE: Schema = Schema::new(
    "GlobalSecondaryIndexUpdate",
    Kind::Structure(&super::structures::GLOBAL_SECONDARY_INDEX_UPDATE),
);

pub(super) static GLOBAL_SECONDARY_INDEX_UPDATE_LIST: Schema = Schema::new(
    "GlobalSecondaryIndexUpdateList",
    Kind::List(&List {
        member: Member::new("member", &GLOBAL_SECONDARY_INDEX_UPDATE).wire("member"),
        flattened: false,
    }),
);

pub(super) static GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION: Schema = Schema::new(
    "GlobalSecondaryIndexWarmThroughputDescription",
    Kind::Structure(&super::structures::GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION),
);

pub(super) static GLOBAL_TABLE_SETTINGS_REPLICATION_MODE: Schema = Schema::new(
    "GlobalTableSettingsReplicationMode",
    Kind::Enum(&["ENABLED", "DISABLED", "ENABLED_WITH_OVERRIDES"]),
);

pub(super) static GLOBAL_TABLE_WITNESS_DESCRIPTION: Schema = Schema::new(
    "GlobalTableWitnessDescription",
    Kind::Structure(&super::structures::GLOBAL_TABLE_WITNESS_DESCRIPTION),
);

pub(super) static GLOBAL_TABLE_WITNESS_DESCRIPTION_LIST: Schema = Schema::new(
    "GlobalTableWitnessDescriptionList",
    Kind::List(&List {
        member: Member::new("member", &GLOBAL_TABLE_WITNESS_DESCRIPTION).wire("member"),
        flattened: false,
    }),
);

pub(super) static GLOBAL_TABLE_WITNESS_GROUP_UPDATE: Schema = Schema::new(
    "GlobalTableWitnessGroupUpdate",
    Kind::Structure(&super::structures::GLOBAL_TABLE_WITNESS_GROUP_UPDATE),
);

pub(super) static GLOBAL_TABLE_WITNESS_GROUP_UPDATE_LIST: Schema = Schema::new(
    "GlobalTableWitnessGroupUpdateList",
    Kind::List(&List {
        member: Member::new("member", &GLOBAL_TABLE_WITNESS_GROUP_UPDATE).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(1);

pub(super) static INDEX_NAME: Schema =
    Schema::new("IndexName", Kind::String).min(3).max(255).pattern(&PATTERN_0);

pub(super) static INDEX_STATUS: Schema =
    Schema::new("IndexStatus", Kind::Enum(&["CREATING", "UPDATING", "DELETING", "ACTIVE"]));

pub(super) static ITEM_COLLECTION_KEY_ATTRIBUTE_MAP: Schema = Schema::new(
    "ItemCollectionKeyAttributeMap",
    Kind::Map(&Map {
        key: Member::new("key", &ATTRIBUTE_NAME).wire("key"),
        value: Member::new("value", &ATTRIBUTE_VALUE).wire("value"),
        flattened: false,
    }),
);

pub(super) static ITEM_COLLECTION_METRICS: Schema = Schema::new(
    "ItemCollectionMetrics",
    Kind::Structure(&super::structures::ITEM_COLLECTION_METRICS),
);

pub(super) static ITEM_COLLECTION_METRICS_MULTIPLE: Schema = Schema::new(
    "ItemCollectionMetricsMultiple",
    Kind::List(&List {
        member: Member::new("member", &ITEM_COLLECTION_METRICS).wire("member"),
        flattened: false,
    }),
);

pub(super) static ITEM_COLLECTION_METRICS_PER_TABLE: Schema = Schema::new(
    "ItemCollectionMetricsPerTable",
    Kind::Map(&Map {
        key: Member::new("key", &TABLE_ARN).wire("key"),
        value: Member::new("value", &ITEM_COLLECTION_METRICS_MULTIPLE).wire("value"),
        flattened: false,
    }),
);

pub(super) static ITEM_COLLECTION_SIZE_ESTIMATE_RANGE: Schema = Schema::new(
    "ItemCollectionSizeEstimateRange",
    Kind::List(&List {
        member: Member::new("member", &plain::DOUBLE).wire("member"),
        flattened: false,
    }),
);

pub(super) static ITEM_LIST: Schema = Schema::new(
    "ItemList",
    Kind::List(&List {
        member: Member::new("member", &ATTRIBUTE_MAP).wire("member"),
        flattened: false,
    }),
);

pub(super) static ITEM_RESPONSE: Schema =
    Schema::new("ItemResponse", Kind::Structure(&super::structures::ITEM_RESPONSE));

pub(super) static ITEM_RESPONSE_LIST: Schema = Schema::new(
    "ItemResponseList",
    Kind::List(&List {
        member: Member::new("member", &ITEM_RESPONSE).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(100);

pub(super) static KMS_MASTER_KEY_ID: Schema = Schema::new("KMSMasterKeyId", Kind::String).min(1);

pub(super) static KEY: Schema = Schema::new(
    "Key",
    Kind::Map(&Map {
        key: Member::new("key", &ATTRIBUTE_NAME).wire("key"),
        value: Member::new("value", &ATTRIBUTE_VALUE).wire("value"),
        flattened: false,
    }),
);

pub(super) static KEY_CONDITIONS: Schema = Schema::new(
    "KeyConditions",
    Kind::Map(&Map {
        key: Member::new("key", &ATTRIBUTE_NAME).wire("key"),
        value: Member::new("value", &CONDITION).wire("value"),
        flattened: false,
    }),
);

pub(super) static KEY_LIST: Schema = Schema::new(
    "KeyList",
    Kind::List(&List { member: Member::new("member", &KEY).wire("member"), flattened: false }),
)
.min(1)
.max(100);

pub(super) static KEY_SCHEMA: Schema = Schema::new(
    "KeySchema",
    Kind::List(&List {
        member: Member::new("member", &KEY_SCHEMA_ELEMENT).wire("member"),
        flattened: false,
    }),
)
.min(1);

pub(super) static KEY_SCHEMA_ATTRIBUTE_NAME: Schema =
    Schema::new("KeySchemaAttributeName", Kind::String).min(1).max(255);

pub(super) static KEY_SCHEMA_ELEMENT: Schema =
    Schema::new("KeySchemaElement", Kind::Structure(&super::structures::KEY_SCHEMA_ELEMENT));

pub(super) static KEY_TYPE: Schema = Schema::new("KeyType", Kind::Enum(&["HASH", "RANGE"]));

pub(super) static KEYS_AND_ATTRIBUTES: Schema =
    Schema::new("KeysAndAttributes", Kind::Structure(&super::structures::KEYS_AND_ATTRIBUTES));

pub(super) static LIST_ATTRIBUTE_VALUE: Schema = Schema::new(
    "ListAttributeValue",
    Kind::List(&List {
        member: Member::new("member", &ATTRIBUTE_VALUE).wire("member"),
        flattened: false,
    }),
);

pub(super) static LIST_TABLES_INPUT_LIMIT: Schema =
    Schema::new("ListTablesInputLimit", Kind::Integer).min(1).max(100);

pub(super) static LOCAL_SECONDARY_INDEX: Schema =
    Schema::new("LocalSecondaryIndex", Kind::Structure(&super::structures::LOCAL_SECONDARY_INDEX));

pub(super) static LOCAL_SECONDARY_INDEX_DESCRIPTION: Schema = Schema::new(
    "LocalSecondaryIndexDescription",
    Kind::Structure(&super::structures::LOCAL_SECONDARY_INDEX_DESCRIPTION),
);

pub(super) static LOCAL_SECONDARY_INDEX_DESCRIPTION_LIST: Schema = Schema::new(
    "LocalSecondaryIndexDescriptionList",
    Kind::List(&List {
        member: Member::new("member", &LOCAL_SECONDARY_INDEX_DESCRIPTION).wire("member"),
        flattened: false,
    }),
);

pub(super) static LOCAL_SECONDARY_INDEX_LIST: Schema = Schema::new(
    "LocalSecondaryIndexList",
    Kind::List(&List {
        member: Member::new("member", &LOCAL_SECONDARY_INDEX).wire("member"),
        flattened: false,
    }),
);

pub(super) static MAP_ATTRIBUTE_VALUE: Schema = Schema::new(
    "MapAttributeValue",
    Kind::Map(&Map {
        key: Member::new("key", &ATTRIBUTE_NAME).wire("key"),
        value: Member::new("value", &ATTRIBUTE_VALUE).wire("value"),
        flattened: false,
    }),
);

pub(super) static MULTI_REGION_CONSISTENCY: Schema =
    Schema::new("MultiRegionConsistency", Kind::Enum(&["EVENTUAL", "STRONG"]));

pub(super) static NON_KEY_ATTRIBUTE_NAME: Schema =
    Schema::new("NonKeyAttributeName", Kind::String).min(1).max(255);

pub(super) static NON_KEY_ATTRIBUTE_NAME_LIST: Schema = Schema::new(
    "NonKeyAttributeNameList",
    Kind::List(&List {
        member: Member::new("member", &NON_KEY_ATTRIBUTE_NAME).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(20);

pub(super) static NON_NEGATIVE_LONG_OBJECT: Schema =
    Schema::new("NonNegativeLongObject", Kind::Long).min(0);

pub(super) static NUMBER_ATTRIBUTE_VALUE: Schema =
    Schema::new("NumberAttributeValue", Kind::String).sensitive();

pub(super) static NUMBER_SET_ATTRIBUTE_VALUE: Schema = Schema::new(
    "NumberSetAttributeValue",
    Kind::List(&List {
        member: Member::new("member", &NUMBER_ATTRIBUTE_VALUE).wire("member"),
        flattened: false,
    }),
);

pub(super) static ON_DEMAND_THROUGHPUT: Schema =
    Schema::new("OnDemandThroughput", Kind::Structure(&super::structures::ON_DEMAND_THROUGHPUT));

pub(super) static ON_DEMAND_THROUGHPUT_OVERRIDE: Schema = Schema::new(
    "OnDemandThroughputOverride",
    Kind::Structure(&super::structures::ON_DEMAND_THROUGHPUT_OVERRIDE),
);

pub(super) static POINT_IN_TIME_RECOVERY_DESCRIPTION: Schema = Schema::new(
    "PointInTimeRecoveryDescription",
    Kind::Structure(&super::structures::POINT_IN_TIME_RECOVERY_DESCRIPTION),
);

pub(super) static POINT_IN_TIME_RECOVERY_STATUS: Schema =
    Schema::new("PointInTimeRecoveryStatus", Kind::Enum(&["ENABLED", "DISABLED"]));

pub(super) static POSITIVE_INTEGER_OBJECT: Schema =
    Schema::new("PositiveIntegerObject", Kind::Integer).min(1);

pub(super) static POSITIVE_LONG_OBJECT: Schema =
    Schema::new("PositiveLongObject", Kind::Long).min(1);

pub(super) static PROJECTION: Schema =
    Schema::new("Projection", Kind::Structure(&super::structures::PROJECTION));

pub(super) static PROJECTION_TYPE: Schema =
    Schema::new("ProjectionType", Kind::Enum(&["ALL", "KEYS_ONLY", "INCLUDE"]));

pub(super) static PROVISIONED_THROUGHPUT: Schema = Schema::new(
    "ProvisionedThroughput",
    Kind::Structure(&super::structures::PROVISIONED_THROUGHPUT),
);

pub(super) static PROVISIONED_THROUGHPUT_DESCRIPTION: Schema = Schema::new(
    "ProvisionedThroughputDescription",
    Kind::Structure(&super::structures::PROVISIONED_THROUGHPUT_DESCRIPTION),
);

pub(super) static PROVISIONED_THROUGHPUT_OVERRIDE: Schema = Schema::new(
    "ProvisionedThroughputOverride",
    Kind::Structure(&super::structures::PROVISIONED_THROUGHPUT_OVERRIDE),
);

pub(super) static PUT: Schema = Schema::new("Put", Kind::Structure(&super::structures::PUT));

pub(super) static PUT_ITEM_INPUT_ATTRIBUTE_MAP: Schema = Schema::new(
    "PutItemInputAttributeMap",
    Kind::Map(&Map {
        key: Member::new("key", &ATTRIBUTE_NAME).wire("key"),
        value: Member::new("value", &ATTRIBUTE_VALUE).wire("value"),
        flattened: false,
    }),
);

pub(super) static PUT_REQUEST: Schema =
    Schema::new("PutRequest", Kind::Structure(&super::structures::PUT_REQUEST));

pub(super) static RECOVERY_PERIOD_IN_DAYS: Schema =
    Schema::new("RecoveryPeriodInDays", Kind::Integer).min(1).max(35);

pub(super) static REPLICA_DESCRIPTION: Schema =
    Schema::new("ReplicaDescription", Kind::Structure(&super::structures::REPLICA_DESCRIPTION));

pub(super) static REPLICA_DESCRIPTION_LIST: Schema = Schema::new(
    "ReplicaDescriptionList",
    Kind::List(&List {
        member: Member::new("member", &REPLICA_DESCRIPTION).wire("member"),
        flattened: false,
    }),
);

pub(super) static REPLICA_GLOBAL_SECONDARY_INDEX: Schema = Schema::new(
    "ReplicaGlobalSecondaryIndex",
    Kind::Structure(&super::structures::REPLICA_GLOBAL_SECONDARY_INDEX),
);

pub(super) static REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION: Schema = Schema::new(
    "ReplicaGlobalSecondaryIndexDescription",
    Kind::Structure(&super::structures::REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION),
);

pub(super) static REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION_LIST: Schema = Schema::new(
    "ReplicaGlobalSecondaryIndexDescriptionList",
    Kind::List(&List {
        member: Member::new("member", &REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION).wire("member"),
        flattened: false,
    }),
);

pub(super) static REPLICA_GLOBAL_SECONDARY_INDEX_LIST: Schema = Schema::new(
    "ReplicaGlobalSecondaryIndexList",
    Kind::List(&List {
        member: Member::new("member", &REPLICA_GLOBAL_SECONDARY_INDEX).wire("member"),
        flattened: false,
    }),
)
.min(1);

pub(super) static REPLICA_STATUS: Schema = Schema::new(
    "ReplicaStatus",
    Kind::Enum(&[
        "CREATING",
        "CREATION_FAILED",
        "UPDATING",
        "DELETING",
        "ACTIVE",
        "REGION_DISABLED",
        "INACCESSIBLE_ENCRYPTION_CREDENTIALS",
        "ARCHIVING",
        "ARCHIVED",
        "REPLICATION_NOT_AUTHORIZED",
    ]),
);

pub(super) static REPLICATION_GROUP_UPDATE: Schema = Schema::new(
    "ReplicationGroupUpdate",
    Kind::Structure(&super::structures::REPLICATION_GROUP_UPDATE),
);

pub(super) static REPLICATION_GROUP_UPDATE_LIST: Schema = Schema::new(
    "ReplicationGroupUpdateList",
    Kind::List(&List {
        member: Member::new("member", &REPLICATION_GROUP_UPDATE).wire("member"),
        flattened: false,
    }),
)
.min(1);

pub(super) static RESOURCE_ARN_STRING: Schema =
    Schema::new("ResourceArnString", Kind::String).min(1).max(1283);

pub(super) static RESTORE_SUMMARY: Schema =
    Schema::new("RestoreSummary", Kind::Structure(&super::structures::RESTORE_SUMMARY));

pub(super) static RETURN_CONSUMED_CAPACITY: Schema =
    Schema::new("ReturnConsumedCapacity", Kind::Enum(&["INDEXES", "TOTAL", "NONE"]));

pub(super) static RETURN_ITEM_COLLECTION_METRICS: Schema =
    Schema::new("ReturnItemCollectionMetrics", Kind::Enum(&["SIZE", "NONE"]));

pub(super) static RETURN_VALUE: Schema = Schema::new(
    "ReturnValue",
    Kind::Enum(&["NONE", "ALL_OLD", "UPDATED_OLD", "ALL_NEW", "UPDATED_NEW"]),
);

pub(super) static RETURN_VALUES_ON_CONDITION_CHECK_FAILURE: Schema =
    Schema::new("ReturnValuesOnConditionCheckFailure", Kind::Enum(&["ALL_OLD", "NONE"]));

pub(super) static SSE_DESCRIPTION: Schema =
    Schema::new("SSEDescription", Kind::Structure(&super::structures::SSE_DESCRIPTION));

pub(super) static SSE_SPECIFICATION: Schema =
    Schema::new("SSESpecification", Kind::Structure(&super::structures::SSE_SPECIFICATION));

pub(super) static SSE_STATUS: Schema = Schema::new(
    "SSEStatus",
    Kind::Enum(&["ENABLING", "ENABLED", "DISABLING", "DISABLED", "UPDATING"]),
);

pub(super) static SSE_TYPE: Schema = Schema::new("SSEType", Kind::Enum(&["AES256", "KMS"]));

pub(super) static SCALAR_ATTRIBUTE_TYPE: Schema =
    Schema::new("ScalarAttributeType", Kind::Enum(&["S", "N", "B"]));

pub(super) static SCAN_SEGMENT: Schema =
    Schema::new("ScanSegment", Kind::Integer).min(0).max(999999);

pub(super) static SCAN_TOTAL_SEGMENTS: Schema =
    Schema::new("ScanTotalSegments", Kind::Integer).min(1).max(1000000);

pub(super) static SEARCH_SCHEMA: Schema = Schema::new(
    "SearchSchema",
    Kind::List(&List {
        member: Member::new("member", &SEARCH_SCHEMA_ELEMENT).wire("member"),
        flattened: false,
    }),
)
.min(1);

pub(super) static SEARCH_SCHEMA_ELEMENT: Schema =
    Schema::new("SearchSchemaElement", Kind::Structure(&super::structures::SEARCH_SCHEMA_ELEMENT));

pub(super) static SEARCH_SCHEMA_ELEMENT_TYPE: Schema =
    Schema::new("SearchSchemaElementType", Kind::Enum(&["HASH", "INLINE_FILTER"]));

pub(super) static SECONDARY_INDEXES_CAPACITY_MAP: Schema = Schema::new(
    "SecondaryIndexesCapacityMap",
    Kind::Map(&Map {
        key: Member::new("key", &INDEX_NAME).wire("key"),
        value: Member::new("value", &CAPACITY).wire("value"),
        flattened: false,
    }),
);

pub(super) static SELECT: Schema = Schema::new(
    "Select",
    Kind::Enum(&["ALL_ATTRIBUTES", "ALL_PROJECTED_ATTRIBUTES", "SPECIFIC_ATTRIBUTES", "COUNT"]),
);

pub(super) static STREAM_ARN: Schema = Schema::new("StreamArn", Kind::String).min(37).max(1024);

pub(super) static STREAM_SPECIFICATION: Schema =
    Schema::new("StreamSpecification", Kind::Structure(&super::structures::STREAM_SPECIFICATION));

pub(super) static STREAM_VIEW_TYPE: Schema = Schema::new(
    "StreamViewType",
    Kind::Enum(&["NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES", "KEYS_ONLY"]),
);

pub(super) static STRING_ATTRIBUTE_VALUE: Schema =
    Schema::new("StringAttributeValue", Kind::String).sensitive();

pub(super) static STRING_SET_ATTRIBUTE_VALUE: Schema = Schema::new(
    "StringSetAttributeValue",
    Kind::List(&List {
        member: Member::new("member", &STRING_ATTRIBUTE_VALUE).wire("member"),
        flattened: false,
    }),
);

pub(super) static TABLE_ARN: Schema = Schema::new("TableArn", Kind::String).min(1).max(1024);

pub(super) static TABLE_CLASS: Schema =
    Schema::new("TableClass", Kind::Enum(&["STANDARD", "STANDARD_INFREQUENT_ACCESS"]));

pub(super) static TABLE_CLASS_SUMMARY: Schema =
    Schema::new("TableClassSummary", Kind::Structure(&super::structures::TABLE_CLASS_SUMMARY));

pub(super) static TABLE_DESCRIPTION: Schema =
    Schema::new("TableDescription", Kind::Structure(&super::structures::TABLE_DESCRIPTION));

pub(super) static TABLE_ID: Schema = Schema::new("TableId", Kind::String).pattern(&PATTERN_1);

pub(super) static TABLE_NAME: Schema =
    Schema::new("TableName", Kind::String).min(3).max(255).pattern(&PATTERN_0);

pub(super) static TABLE_NAME_LIST: Schema = Schema::new(
    "TableNameList",
    Kind::List(&List {
        member: Member::new("member", &TABLE_NAME).wire("member"),
        flattened: false,
    }),
);

pub(super) static TABLE_STATUS: Schema = Schema::new(
    "TableStatus",
    Kind::Enum(&[
        "CREATING",
        "UPDATING",
        "DELETING",
        "ACTIVE",
        "INACCESSIBLE_ENCRYPTION_CREDENTIALS",
        "ARCHIVING",
        "ARCHIVED",
        "REPLICATION_NOT_AUTHORIZED",
    ]),
);

pub(super) static TABLE_WARM_THROUGHPUT_DESCRIPTION: Schema = Schema::new(
    "TableWarmThroughputDescription",
    Kind::Structure(&super::structures::TABLE_WARM_THROUGHPUT_DESCRIPTION),
);

pub(super) static TAG: Schema = Schema::new("Tag", Kind::Structure(&super::structures::TAG));

pub(super) static TAG_KEY_LIST: Schema = Schema::new(
    "TagKeyList",
    Kind::List(&List {
        member: Member::new("member", &TAG_KEY_STRING).wire("member"),
        flattened: false,
    }),
);

pub(super) static TAG_KEY_STRING: Schema =
    Schema::new("TagKeyString", Kind::String).min(1).max(128);

pub(super) static TAG_LIST: Schema = Schema::new(
    "TagList",
    Kind::List(&List { member: Member::new("member", &TAG).wire("member"), flattened: false }),
);

pub(super) static TAG_VALUE_STRING: Schema =
    Schema::new("TagValueString", Kind::String).min(0).max(256);

pub(super) static TIME_TO_LIVE_ATTRIBUTE_NAME: Schema =
    Schema::new("TimeToLiveAttributeName", Kind::String).min(1).max(255);

pub(super) static TIME_TO_LIVE_DESCRIPTION: Schema = Schema::new(
    "TimeToLiveDescription",
    Kind::Structure(&super::structures::TIME_TO_LIVE_DESCRIPTION),
);

pub(super) static TIME_TO_LIVE_SPECIFICATION: Schema = Schema::new(
    "TimeToLiveSpecification",
    Kind::Structure(&super::structures::TIME_TO_LIVE_SPECIFICATION),
);

pub(super) static TIME_TO_LIVE_STATUS: Schema =
    Schema::new("TimeToLiveStatus", Kind::Enum(&["ENABLING", "DISABLING", "ENABLED", "DISABLED"]));

pub(super) static TRANSACT_GET_ITEM: Schema =
    Schema::new("TransactGetItem", Kind::Structure(&super::structures::TRANSACT_GET_ITEM));

pub(super) static TRANSACT_GET_ITEM_LIST: Schema = Schema::new(
    "TransactGetItemList",
    Kind::List(&List {
        member: Member::new("member", &TRANSACT_GET_ITEM).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(100);

pub(super) static TRANSACT_WRITE_ITEM: Schema =
    Schema::new("TransactWriteItem", Kind::Structure(&super::structures::TRANSACT_WRITE_ITEM));

pub(super) static TRANSACT_WRITE_ITEM_LIST: Schema = Schema::new(
    "TransactWriteItemList",
    Kind::List(&List {
        member: Member::new("member", &TRANSACT_WRITE_ITEM).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(100);

pub(super) static UPDATE: Schema =
    Schema::new("Update", Kind::Structure(&super::structures::UPDATE));

pub(super) static UPDATE_GLOBAL_SECONDARY_INDEX_ACTION: Schema = Schema::new(
    "UpdateGlobalSecondaryIndexAction",
    Kind::Structure(&super::structures::UPDATE_GLOBAL_SECONDARY_INDEX_ACTION),
);

pub(super) static UPDATE_REPLICATION_GROUP_MEMBER_ACTION: Schema = Schema::new(
    "UpdateReplicationGroupMemberAction",
    Kind::Structure(&super::structures::UPDATE_REPLICATION_GROUP_MEMBER_ACTION),
);

pub(super) static VECTOR_ATTRIBUTE_DEFINITION: Schema = Schema::new(
    "VectorAttributeDefinition",
    Kind::Structure(&super::structures::VECTOR_ATTRIBUTE_DEFINITION),
);

pub(super) static VECTOR_ATTRIBUTE_NAME: Schema =
    Schema::new("VectorAttributeName", Kind::String).min(1).max(255);

pub(super) static VECTOR_CAPACITY: Schema =
    Schema::new("VectorCapacity", Kind::Structure(&super::structures::VECTOR_CAPACITY));

pub(super) static VECTOR_DISTANCE_FUNCTION: Schema =
    Schema::new("VectorDistanceFunction", Kind::Enum(&["COSINE", "DOT_PRODUCT", "EUCLIDEAN"]));

pub(super) static VECTOR_INDEX: Schema =
    Schema::new("VectorIndex", Kind::Structure(&super::structures::VECTOR_INDEX));

pub(super) static VECTOR_INDEX_DESCRIPTION: Schema = Schema::new(
    "VectorIndexDescription",
    Kind::Structure(&super::structures::VECTOR_INDEX_DESCRIPTION),
);

pub(super) static VECTOR_INDEX_DESCRIPTION_LIST: Schema = Schema::new(
    "VectorIndexDescriptionList",
    Kind::List(&List {
        member: Member::new("member", &VECTOR_INDEX_DESCRIPTION).wire("member"),
        flattened: false,
    }),
);

pub(super) static VECTOR_INDEX_LIST: Schema = Schema::new(
    "VectorIndexList",
    Kind::List(&List {
        member: Member::new("member", &VECTOR_INDEX).wire("member"),
        flattened: false,
    }),
);

pub(super) static VECTOR_INDEX_UPDATE: Schema =
    Schema::new("VectorIndexUpdate", Kind::Structure(&super::structures::VECTOR_INDEX_UPDATE));

pub(super) static VECTOR_INDEX_UPDATE_LIST: Schema = Schema::new(
    "VectorIndexUpdateList",
    Kind::List(&List {
        member: Member::new("member", &VECTOR_INDEX_UPDATE).wire("member"),
        flattened: false,
    }),
);

pub(super) static VECTOR_INDEXES_CAPACITY_MAP: Schema = Schema::new(
    "VectorIndexesCapacityMap",
    Kind::Map(&Map {
        key: Member::new("key", &INDEX_NAME).wire("key"),
        value: Member::new("value", &VECTOR_CAPACITY).wire("value"),
        flattened: false,
    }),
);

pub(super) static WARM_THROUGHPUT: Schema =
    Schema::new("WarmThroughput", Kind::Structure(&super::structures::WARM_THROUGHPUT));

pub(super) static WITNESS_STATUS: Schema =
    Schema::new("WitnessStatus", Kind::Enum(&["CREATING", "DELETING", "ACTIVE"]));

pub(super) static WRITE_REQUEST: Schema =
    Schema::new("WriteRequest", Kind::Structure(&super::structures::WRITE_REQUEST));

pub(super) static WRITE_REQUESTS: Schema = Schema::new(
    "WriteRequests",
    Kind::List(&List {
        member: Member::new("member", &WRITE_REQUEST).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(25);

static PATTERN_1: Pattern = Pattern::new(
    "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
    "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
);

static PATTERN_0: Pattern = Pattern::new("[a-zA-Z0-9_.-]+", "[a-zA-Z0-9_.-]+");
