// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The structures: one struct, one schema and one visitor each.

use std::collections::BTreeMap;

use wire::{Member, SensitiveBlob, SensitiveString, Structure, Timestamp, plain};

use super::enums::*;
use super::schemas;

/// `ArchivalSummary`.
#[derive(Clone, Default)]
pub struct ArchivalSummary {
    /// `ArchivalDateTime`.
    pub archival_date_time: Option<Timestamp>,
    /// `ArchivalReason`.
    pub archival_reason: Option<String>,
    /// `ArchivalBackupArn`.
    pub archival_backup_arn: Option<String>,
}

pub(super) static ARCHIVAL_SUMMARY: Structure = Structure::new(
    "ArchivalSummary",
    &[
        Member::new("ArchivalDateTime", &plain::TIMESTAMP),
        Member::new("ArchivalReason", &plain::STRING),
        Member::new("ArchivalBackupArn", &schemas::BACKUP_ARN),
    ],
);

wire::shape!(ArchivalSummary, ARCHIVAL_SUMMARY { 0 archival_date_time, 1 archival_reason, 2 archival_backup_arn });

/// `AttributeDefinition`.
#[derive(Clone, Default)]
pub struct AttributeDefinition {
    /// `AttributeName`.
    pub attribute_name: String,
    /// `AttributeType`.
    pub attribute_type: ScalarAttributeType,
}

pub(super) static ATTRIBUTE_DEFINITION: Structure = Structure::new(
    "AttributeDefinition",
    &[
        Member::new("AttributeName", &schemas::KEY_SCHEMA_ATTRIBUTE_NAME).required(),
        Member::new("AttributeType", &schemas::SCALAR_ATTRIBUTE_TYPE).required(),
    ],
);

wire::shape!(AttributeDefinition, ATTRIBUTE_DEFINITION { 0 attribute_name, 1 attribute_type });

/// `AttributeValue`.
#[derive(Clone, Default)]
pub struct AttributeValue {
    /// `S`.
    pub s: Option<SensitiveString>,
    /// `N`.
    pub n: Option<SensitiveString>,
    /// `B`.
    pub b: Option<SensitiveBlob>,
    /// `SS`.
    pub ss: Option<Vec<SensitiveString>>,
    /// `NS`.
    pub ns: Option<Vec<SensitiveString>>,
    /// `BS`.
    pub bs: Option<Vec<SensitiveBlob>>,
    /// `M`.
    pub m: Option<BTreeMap<String, AttributeValue>>,
    /// `L`.
    pub l: Option<Vec<AttributeValue>>,
    /// `NULL`.
    pub null: Option<bool>,
    /// `BOOL`.
    pub bool: Option<bool>,
}

pub(super) static ATTRIBUTE_VALUE: Structure = Structure::new(
    "AttributeValue",
    &[
        Member::new("S", &schemas::STRING_ATTRIBUTE_VALUE),
        Member::new("N", &schemas::NUMBER_ATTRIBUTE_VALUE),
        Member::new("B", &schemas::BINARY_ATTRIBUTE_VALUE),
        Member::new("SS", &schemas::STRING_SET_ATTRIBUTE_VALUE),
        Member::new("NS", &schemas::NUMBER_SET_ATTRIBUTE_VALUE),
        Member::new("BS", &schemas::BINARY_SET_ATTRIBUTE_VALUE),
        Member::new("M", &schemas::MAP_ATTRIBUTE_VALUE),
        Member::new("L", &schemas::LIST_ATTRIBUTE_VALUE),
        Member::new("NULL", &plain::BOOLEAN),
        Member::new("BOOL", &plain::BOOLEAN),
    ],
);

wire::shape!(AttributeValue, ATTRIBUTE_VALUE { 0 s, 1 n, 2 b, 3 ss, 4 ns, 5 bs, 6 m, 7 l, 8 null, 9 bool });

/// `AttributeValueUpdate`.
#[derive(Clone, Default)]
pub struct AttributeValueUpdate {
    /// `Value`.
    pub value: Option<AttributeValue>,
    /// `Action`.
    pub action: Option<AttributeAction>,
}

pub(super) static ATTRIBUTE_VALUE_UPDATE: Structure = Structure::new(
    "AttributeValueUpdate",
    &[
        Member::new("Value", &schemas::ATTRIBUTE_VALUE),
        Member::new("Action", &schemas::ATTRIBUTE_ACTION),
    ],
);

wire::shape!(AttributeValueUpdate, ATTRIBUTE_VALUE_UPDATE { 0 value, 1 action });

/// `BatchGetItemInput`.
#[derive(Clone, Default)]
pub struct BatchGetItemInput {
    /// `RequestItems`.
    pub request_items: BTreeMap<String, KeysAndAttributes>,
    /// `ReturnConsumedCapacity`.
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
}

pub(super) static BATCH_GET_ITEM_INPUT: Structure = Structure::new(
    "BatchGetItemInput",
    &[
        Member::new("RequestItems", &schemas::BATCH_GET_REQUEST_MAP).required(),
        Member::new("ReturnConsumedCapacity", &schemas::RETURN_CONSUMED_CAPACITY),
    ],
);

wire::shape!(BatchGetItemInput, BATCH_GET_ITEM_INPUT { 0 request_items, 1 return_consumed_capacity });

/// `BatchGetItemOutput`.
#[derive(Clone, Default)]
pub struct BatchGetItemOutput {
    /// `Responses`.
    pub responses: Option<BTreeMap<String, Vec<BTreeMap<String, AttributeValue>>>>,
    /// `UnprocessedKeys`.
    pub unprocessed_keys: Option<BTreeMap<String, KeysAndAttributes>>,
    /// `ConsumedCapacity`.
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
}

pub(super) static BATCH_GET_ITEM_OUTPUT: Structure = Structure::new(
    "BatchGetItemOutput",
    &[
        Member::new("Responses", &schemas::BATCH_GET_RESPONSE_MAP),
        Member::new("UnprocessedKeys", &schemas::BATCH_GET_REQUEST_MAP),
        Member::new("ConsumedCapacity", &schemas::CONSUMED_CAPACITY_MULTIPLE),
    ],
);

wire::shape!(BatchGetItemOutput, BATCH_GET_ITEM_OUTPUT { 0 responses, 1 unprocessed_keys, 2 consumed_capacity });

/// `BatchWriteItemInput`.
#[derive(Clone, Default)]
pub struct BatchWriteItemInput {
    /// `RequestItems`.
    pub request_items: BTreeMap<String, Vec<WriteRequest>>,
    /// `ReturnConsumedCapacity`.
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    /// `ReturnItemCollectionMetrics`.
    pub return_item_collection_metrics: Option<ReturnItemCollectionMetrics>,
}

pub(super) static BATCH_WRITE_ITEM_INPUT: Structure = Structure::new(
    "BatchWriteItemInput",
    &[
        Member::new("RequestItems", &schemas::BATCH_WRITE_ITEM_REQUEST_MAP).required(),
        Member::new("ReturnConsumedCapacity", &schemas::RETURN_CONSUMED_CAPACITY),
        Member::new("ReturnItemCollectionMetrics", &schemas::RETURN_ITEM_COLLECTION_METRICS),
    ],
);

wire::shape!(BatchWriteItemInput, BATCH_WRITE_ITEM_INPUT { 0 request_items, 1 return_consumed_capacity, 2 return_item_collection_metrics });

/// `BatchWriteItemOutput`.
#[derive(Clone, Default)]
pub struct BatchWriteItemOutput {
    /// `UnprocessedItems`.
    pub unprocessed_items: Option<BTreeMap<String, Vec<WriteRequest>>>,
    /// `ItemCollectionMetrics`.
    pub item_collection_metrics: Option<BTreeMap<String, Vec<ItemCollectionMetrics>>>,
    /// `ConsumedCapacity`.
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
}

pub(super) static BATCH_WRITE_ITEM_OUTPUT: Structure = Structure::new(
    "BatchWriteItemOutput",
    &[
        Member::new("UnprocessedItems", &schemas::BATCH_WRITE_ITEM_REQUEST_MAP),
        Member::new("ItemCollectionMetrics", &schemas::ITEM_COLLECTION_METRICS_PER_TABLE),
        Member::new("ConsumedCapacity", &schemas::CONSUMED_CAPACITY_MULTIPLE),
    ],
);

wire::shape!(BatchWriteItemOutput, BATCH_WRITE_ITEM_OUTPUT { 0 unprocessed_items, 1 item_collection_metrics, 2 consumed_capacity });

/// `BillingModeSummary`.
#[derive(Clone, Default)]
pub struct BillingModeSummary {
    /// `BillingMode`.
    pub billing_mode: Option<BillingMode>,
    /// `LastUpdateToPayPerRequestDateTime`.
    pub last_update_to_pay_per_request_date_time: Option<Timestamp>,
}

pub(super) static BILLING_MODE_SUMMARY: Structure = Structure::new(
    "BillingModeSummary",
    &[
        Member::new("BillingMode", &schemas::BILLING_MODE),
        Member::new("LastUpdateToPayPerRequestDateTime", &plain::TIMESTAMP),
    ],
);

wire::shape!(BillingModeSummary, BILLING_MODE_SUMMARY { 0 billing_mode, 1 last_update_to_pay_per_request_date_time });

/// `Capacity`.
#[derive(Clone, Default)]
pub struct Capacity {
    /// `ReadCapacityUnits`.
    pub read_capacity_units: Option<f64>,
    /// `WriteCapacityUnits`.
    pub write_capacity_units: Option<f64>,
    /// `CapacityUnits`.
    pub capacity_units: Option<f64>,
}

pub(super) static CAPACITY: Structure = Structure::new(
    "Capacity",
    &[
        Member::new("ReadCapacityUnits", &plain::DOUBLE),
        Member::new("WriteCapacityUnits", &plain::DOUBLE),
        Member::new("CapacityUnits", &plain::DOUBLE),
    ],
);

wire::shape!(Capacity, CAPACITY { 0 read_capacity_units, 1 write_capacity_units, 2 capacity_units });

/// `Condition`.
#[derive(Clone, Default)]
pub struct Condition {
    /// `AttributeValueList`.
    pub attribute_value_list: Option<Vec<AttributeValue>>,
    /// `ComparisonOperator`.
    pub comparison_operator: ComparisonOperator,
}

pub(super) static CONDITION: Structure = Structure::new(
    "Condition",
    &[
        Member::new("AttributeValueList", &schemas::ATTRIBUTE_VALUE_LIST),
        Member::new("ComparisonOperator", &schemas::COMPARISON_OPERATOR).required(),
    ],
);

wire::shape!(Condition, CONDITION { 0 attribute_value_list, 1 comparison_operator });

/// `ConditionCheck`.
#[derive(Clone, Default)]
pub struct ConditionCheck {
    /// `Key`.
    pub key: BTreeMap<String, AttributeValue>,
    /// `TableName`.
    pub table_name: String,
    /// `ConditionExpression`.
    pub condition_expression: String,
    /// `ExpressionAttributeNames`.
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    /// `ExpressionAttributeValues`.
    pub expression_attribute_values: Option<BTreeMap<String, AttributeValue>>,
    /// `ReturnValuesOnConditionCheckFailure`.
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

pub(super) static CONDITION_CHECK: Structure = Structure::new(
    "ConditionCheck",
    &[
        Member::new("Key", &schemas::KEY).required(),
        Member::new("TableName", &schemas::TABLE_ARN).required(),
        Member::new("ConditionExpression", &plain::STRING).required(),
        Member::new("ExpressionAttributeNames", &schemas::EXPRESSION_ATTRIBUTE_NAME_MAP),
        Member::new("ExpressionAttributeValues", &schemas::EXPRESSION_ATTRIBUTE_VALUE_MAP),
        Member::new(
            "ReturnValuesOnConditionCheckFailure",
            &schemas::RETURN_VALUES_ON_CONDITION_CHECK_FAILURE,
        ),
    ],
);

wire::shape!(ConditionCheck, CONDITION_CHECK { 0 key, 1 table_name, 2 condition_expression, 3 expression_attribute_names, 4 expression_attribute_values, 5 return_values_on_condition_check_failure });

/// `ConsumedCapacity`.
#[derive(Clone, Default)]
pub struct ConsumedCapacity {
    /// `TableName`.
    pub table_name: Option<String>,
    /// `CapacityUnits`.
    pub capacity_units: Option<f64>,
    /// `ReadCapacityUnits`.
    pub read_capacity_units: Option<f64>,
    /// `WriteCapacityUnits`.
    pub write_capacity_units: Option<f64>,
    /// `Table`.
    pub table: Option<Capacity>,
    /// `LocalSecondaryIndexes`.
    pub local_secondary_indexes: Option<BTreeMap<String, Capacity>>,
    /// `GlobalSecondaryIndexes`.
    pub global_secondary_indexes: Option<BTreeMap<String, Capacity>>,
    /// `VectorIndexes`.
    pub vector_indexes: Option<BTreeMap<String, VectorCapacity>>,
}

pub(super) static CONSUMED_CAPACITY: Structure = Structure::new(
    "ConsumedCapacity",
    &[
        Member::new("TableName", &schemas::TABLE_ARN),
        Member::new("CapacityUnits", &plain::DOUBLE),
        Member::new("ReadCapacityUnits", &plain::DOUBLE),
        Member::new("WriteCapacityUnits", &plain::DOUBLE),
        Member::new("Table", &schemas::CAPACITY),
        Member::new("LocalSecondaryIndexes", &schemas::SECONDARY_INDEXES_CAPACITY_MAP),
        Member::new("GlobalSecondaryIndexes", &schemas::SECONDARY_INDEXES_CAPACITY_MAP),
        Member::new("VectorIndexes", &schemas::VECTOR_INDEXES_CAPACITY_MAP),
    ],
);

wire::shape!(ConsumedCapacity, CONSUMED_CAPACITY { 0 table_name, 1 capacity_units, 2 read_capacity_units, 3 write_capacity_units, 4 table, 5 local_secondary_indexes, 6 global_secondary_indexes, 7 vector_indexes });

/// `ContinuousBackupsDescription`.
#[derive(Clone, Default)]
pub struct ContinuousBackupsDescription {
    /// `ContinuousBackupsStatus`.
    pub continuous_backups_status: ContinuousBackupsStatus,
    /// `PointInTimeRecoveryDescription`.
    pub point_in_time_recovery_description: Option<PointInTimeRecoveryDescription>,
}

pub(super) static CONTINUOUS_BACKUPS_DESCRIPTION: Structure = Structure::new(
    "ContinuousBackupsDescription",
    &[
        Member::new("ContinuousBackupsStatus", &schemas::CONTINUOUS_BACKUPS_STATUS).required(),
        Member::new("PointInTimeRecoveryDescription", &schemas::POINT_IN_TIME_RECOVERY_DESCRIPTION),
    ],
);

wire::shape!(ContinuousBackupsDescription, CONTINUOUS_BACKUPS_DESCRIPTION { 0 continuous_backups_status, 1 point_in_time_recovery_description });

/// `CreateGlobalSecondaryIndexAction`.
#[derive(Clone, Default)]
pub struct CreateGlobalSecondaryIndexAction {
    /// `IndexName`.
    pub index_name: String,
    /// `KeySchema`.
    pub key_schema: Vec<KeySchemaElement>,
    /// `Projection`.
    pub projection: Projection,
    /// `ProvisionedThroughput`.
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    /// `OnDemandThroughput`.
    pub on_demand_throughput: Option<OnDemandThroughput>,
    /// `WarmThroughput`.
    pub warm_throughput: Option<WarmThroughput>,
}

pub(super) static CREATE_GLOBAL_SECONDARY_INDEX_ACTION: Structure = Structure::new(
    "CreateGlobalSecondaryIndexAction",
    &[
        Member::new("IndexName", &schemas::INDEX_NAME).required(),
        Member::new("KeySchema", &schemas::KEY_SCHEMA).required(),
        Member::new("Projection", &schemas::PROJECTION).required(),
        Member::new("ProvisionedThroughput", &schemas::PROVISIONED_THROUGHPUT),
        Member::new("OnDemandThroughput", &schemas::ON_DEMAND_THROUGHPUT),
        Member::new("WarmThroughput", &schemas::WARM_THROUGHPUT),
    ],
);

wire::shape!(CreateGlobalSecondaryIndexAction, CREATE_GLOBAL_SECONDARY_INDEX_ACTION { 0 index_name, 1 key_schema, 2 projection, 3 provisioned_throughput, 4 on_demand_throughput, 5 warm_throughput });

/// `CreateGlobalTableWitnessGroupMemberAction`.
#[derive(Clone, Default)]
pub struct CreateGlobalTableWitnessGroupMemberAction {
    /// `RegionName`.
    pub region_name: String,
}

pub(super) static CREATE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION: Structure = Structure::new(
    "CreateGlobalTableWitnessGroupMemberAction",
    &[Member::new("RegionName", &plain::STRING).required()],
);

wire::shape!(CreateGlobalTableWitnessGroupMemberAction, CREATE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION { 0 region_name });

/// `CreateReplicationGroupMemberAction`.
#[derive(Clone, Default)]
pub struct CreateReplicationGroupMemberAction {
    /// `RegionName`.
    pub region_name: String,
    /// `KMSMasterKeyId`.
    pub kms_master_key_id: Option<String>,
    /// `ProvisionedThroughputOverride`.
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    /// `OnDemandThroughputOverride`.
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    /// `GlobalSecondaryIndexes`.
    pub global_secondary_indexes: Option<Vec<ReplicaGlobalSecondaryIndex>>,
    /// `TableClassOverride`.
    pub table_class_override: Option<TableClass>,
}

pub(super) static CREATE_REPLICATION_GROUP_MEMBER_ACTION: Structure = Structure::new(
    "CreateReplicationGroupMemberAction",
    &[
        Member::new("RegionName", &plain::STRING).required(),
        Member::new("KMSMasterKeyId", &schemas::KMS_MASTER_KEY_ID),
        Member::new("ProvisionedThroughputOverride", &schemas::PROVISIONED_THROUGHPUT_OVERRIDE),
        Member::new("OnDemandThroughputOverride", &schemas::ON_DEMAND_THROUGHPUT_OVERRIDE),
        Member::new("GlobalSecondaryIndexes", &schemas::REPLICA_GLOBAL_SECONDARY_INDEX_LIST),
        Member::new("TableClassOverride", &schemas::TABLE_CLASS),
    ],
);

wire::shape!(CreateReplicationGroupMemberAction, CREATE_REPLICATION_GROUP_MEMBER_ACTION { 0 region_name, 1 kms_master_key_id, 2 provisioned_throughput_override, 3 on_demand_throughput_override, 4 global_secondary_indexes, 5 table_class_override });

/// `CreateTableInput`.
#[derive(Clone, Default)]
pub struct CreateTableInput {
    /// `AttributeDefinitions`.
    pub attribute_definitions: Option<Vec<AttributeDefinition>>,
    /// `TableName`.
    pub table_name: String,
    /// `KeySchema`.
    pub key_schema: Option<Vec<KeySchemaElement>>,
    /// `LocalSecondaryIndexes`.
    pub local_secondary_indexes: Option<Vec<LocalSecondaryIndex>>,
    /// `GlobalSecondaryIndexes`.
    pub global_secondary_indexes: Option<Vec<GlobalSecondaryIndex>>,
    /// `BillingMode`.
    pub billing_mode: Option<BillingMode>,
    /// `ProvisionedThroughput`.
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    /// `StreamSpecification`.
    pub stream_specification: Option<StreamSpecification>,
    /// `SSESpecification`.
    pub sse_specification: Option<SSESpecification>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
    /// `TableClass`.
    pub table_class: Option<TableClass>,
    /// `DeletionProtectionEnabled`.
    pub deletion_protection_enabled: Option<bool>,
    /// `WarmThroughput`.
    pub warm_throughput: Option<WarmThroughput>,
    /// `ResourcePolicy`.
    pub resource_policy: Option<String>,
    /// `OnDemandThroughput`.
    pub on_demand_throughput: Option<OnDemandThroughput>,
    /// `GlobalTableSourceArn`.
    pub global_table_source_arn: Option<String>,
    /// `GlobalTableSettingsReplicationMode`.
    pub global_table_settings_replication_mode: Option<GlobalTableSettingsReplicationMode>,
    /// `VectorIndexes`.
    pub vector_indexes: Option<Vec<VectorIndex>>,
}

pub(super) static CREATE_TABLE_INPUT: Structure = Structure::new(
    "CreateTableInput",
    &[
        Member::new("AttributeDefinitions", &schemas::ATTRIBUTE_DEFINITIONS),
        Member::new("TableName", &schemas::TABLE_ARN).required(),
        Member::new("KeySchema", &schemas::KEY_SCHEMA),
        Member::new("LocalSecondaryIndexes", &schemas::LOCAL_SECONDARY_INDEX_LIST),
        Member::new("GlobalSecondaryIndexes", &schemas::GLOBAL_SECONDARY_INDEX_LIST),
        Member::new("BillingMode", &schemas::BILLING_MODE),
        Member::new("ProvisionedThroughput", &schemas::PROVISIONED_THROUGHPUT),
        Member::new("StreamSpecification", &schemas::STREAM_SPECIFICATION),
        Member::new("SSESpecification", &schemas::SSE_SPECIFICATION),
        Member::new("Tags", &schemas::TAG_LIST),
        Member::new("TableClass", &schemas::TABLE_CLASS),
        Member::new("DeletionProtectionEnabled", &plain::BOOLEAN),
        Member::new("WarmThroughput", &schemas::WARM_THROUGHPUT),
        Member::new("ResourcePolicy", &plain::STRING),
        Member::new("OnDemandThroughput", &schemas::ON_DEMAND_THROUGHPUT),
        Member::new("GlobalTableSourceArn", &schemas::TABLE_ARN),
        Member::new(
            "GlobalTableSettingsReplicationMode",
            &schemas::GLOBAL_TABLE_SETTINGS_REPLICATION_MODE,
        ),
        Member::new("VectorIndexes", &schemas::VECTOR_INDEX_LIST),
    ],
);

wire::shape!(CreateTableInput, CREATE_TABLE_INPUT { 0 attribute_definitions, 1 table_name, 2 key_schema, 3 local_secondary_indexes, 4 global_secondary_indexes, 5 billing_mode, 6 provisioned_throughput, 7 stream_specification, 8 sse_specification, 9 tags, 10 table_class, 11 deletion_protection_enabled, 12 warm_throughput, 13 resource_policy, 14 on_demand_throughput, 15 global_table_source_arn, 16 global_table_settings_replication_mode, 17 vector_indexes });

/// `CreateTableOutput`.
#[derive(Clone, Default)]
pub struct CreateTableOutput {
    /// `TableDescription`.
    pub table_description: Option<TableDescription>,
}

pub(super) static CREATE_TABLE_OUTPUT: Structure = Structure::new(
    "CreateTableOutput",
    &[Member::new("TableDescription", &schemas::TABLE_DESCRIPTION)],
);

wire::shape!(CreateTableOutput, CREATE_TABLE_OUTPUT { 0 table_description });

/// `CreateVectorIndexAction`.
#[derive(Clone, Default)]
pub struct CreateVectorIndexAction {
    /// `IndexName`.
    pub index_name: String,
    /// `VectorAttribute`.
    pub vector_attribute: VectorAttributeDefinition,
    /// `SearchSchema`.
    pub search_schema: Option<Vec<SearchSchemaElement>>,
    /// `Projection`.
    pub projection: Projection,
    /// `Dimensions`.
    pub dimensions: i64,
    /// `DistanceFunction`.
    pub distance_function: VectorDistanceFunction,
}

pub(super) static CREATE_VECTOR_INDEX_ACTION: Structure = Structure::new(
    "CreateVectorIndexAction",
    &[
        Member::new("IndexName", &schemas::INDEX_NAME).required(),
        Member::new("VectorAttribute", &schemas::VECTOR_ATTRIBUTE_DEFINITION).required(),
        Member::new("SearchSchema", &schemas::SEARCH_SCHEMA),
        Member::new("Projection", &schemas::PROJECTION).required(),
        Member::new("Dimensions", &schemas::POSITIVE_LONG_OBJECT).required(),
        Member::new("DistanceFunction", &schemas::VECTOR_DISTANCE_FUNCTION).required(),
    ],
);

wire::shape!(CreateVectorIndexAction, CREATE_VECTOR_INDEX_ACTION { 0 index_name, 1 vector_attribute, 2 search_schema, 3 projection, 4 dimensions, 5 distance_function });

/// `Delete`.
#[derive(Clone, Default)]
pub struct Delete {
    /// `Key`.
    pub key: BTreeMap<String, AttributeValue>,
    /// `TableName`.
    pub table_name: String,
    /// `ConditionExpression`.
    pub condition_expression: Option<String>,
    /// `ExpressionAttributeNames`.
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    /// `ExpressionAttributeValues`.
    pub expression_attribute_values: Option<BTreeMap<String, AttributeValue>>,
    /// `ReturnValuesOnConditionCheckFailure`.
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

pub(super) static DELETE: Structure = Structure::new(
    "Delete",
    &[
        Member::new("Key", &schemas::KEY).required(),
        Member::new("TableName", &schemas::TABLE_ARN).required(),
        Member::new("ConditionExpression", &plain::STRING),
        Member::new("ExpressionAttributeNames", &schemas::EXPRESSION_ATTRIBUTE_NAME_MAP),
        Member::new("ExpressionAttributeValues", &schemas::EXPRESSION_ATTRIBUTE_VALUE_MAP),
        Member::new(
            "ReturnValuesOnConditionCheckFailure",
            &schemas::RETURN_VALUES_ON_CONDITION_CHECK_FAILURE,
        ),
    ],
);

wire::shape!(Delete, DELETE { 0 key, 1 table_name, 2 condition_expression, 3 expression_attribute_names, 4 expression_attribute_values, 5 return_values_on_condition_check_failure });

/// `DeleteGlobalSecondaryIndexAction`.
#[derive(Clone, Default)]
pub struct DeleteGlobalSecondaryIndexAction {
    /// `IndexName`.
    pub index_name: String,
}

pub(super) static DELETE_GLOBAL_SECONDARY_INDEX_ACTION: Structure = Structure::new(
    "DeleteGlobalSecondaryIndexAction",
    &[Member::new("IndexName", &schemas::INDEX_NAME).required()],
);

wire::shape!(DeleteGlobalSecondaryIndexAction, DELETE_GLOBAL_SECONDARY_INDEX_ACTION { 0 index_name });

/// `DeleteGlobalTableWitnessGroupMemberAction`.
#[derive(Clone, Default)]
pub struct DeleteGlobalTableWitnessGroupMemberAction {
    /// `RegionName`.
    pub region_name: String,
}

pub(super) static DELETE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION: Structure = Structure::new(
    "DeleteGlobalTableWitnessGroupMemberAction",
    &[Member::new("RegionName", &plain::STRING).required()],
);

wire::shape!(DeleteGlobalTableWitnessGroupMemberAction, DELETE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION { 0 region_name });

/// `DeleteItemInput`.
#[derive(Clone, Default)]
pub struct DeleteItemInput {
    /// `TableName`.
    pub table_name: String,
    /// `Key`.
    pub key: BTreeMap<String, AttributeValue>,
    /// `Expected`.
    pub expected: Option<BTreeMap<String, ExpectedAttributeValue>>,
    /// `ConditionalOperator`.
    pub conditional_operator: Option<ConditionalOperator>,
    /// `ReturnValues`.
    pub return_values: Option<ReturnValue>,
    /// `ReturnConsumedCapacity`.
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    /// `ReturnItemCollectionMetrics`.
    pub return_item_collection_metrics: Option<ReturnItemCollectionMetrics>,
    /// `ConditionExpression`.
    pub condition_expression: Option<String>,
    /// `ExpressionAttributeNames`.
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    /// `ExpressionAttributeValues`.
    pub expression_attribute_values: Option<BTreeMap<String, AttributeValue>>,
    /// `ReturnValuesOnConditionCheckFailure`.
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

pub(super) static DELETE_ITEM_INPUT: Structure = Structure::new(
    "DeleteItemInput",
    &[
        Member::new("TableName", &schemas::TABLE_ARN).required(),
        Member::new("Key", &schemas::KEY).required(),
        Member::new("Expected", &schemas::EXPECTED_ATTRIBUTE_MAP),
        Member::new("ConditionalOperator", &schemas::CONDITIONAL_OPERATOR),
        Member::new("ReturnValues", &schemas::RETURN_VALUE),
        Member::new("ReturnConsumedCapacity", &schemas::RETURN_CONSUMED_CAPACITY),
        Member::new("ReturnItemCollectionMetrics", &schemas::RETURN_ITEM_COLLECTION_METRICS),
        Member::new("ConditionExpression", &plain::STRING),
        Member::new("ExpressionAttributeNames", &schemas::EXPRESSION_ATTRIBUTE_NAME_MAP),
        Member::new("ExpressionAttributeValues", &schemas::EXPRESSION_ATTRIBUTE_VALUE_MAP),
        Member::new(
            "ReturnValuesOnConditionCheckFailure",
            &schemas::RETURN_VALUES_ON_CONDITION_CHECK_FAILURE,
        ),
    ],
);

wire::shape!(DeleteItemInput, DELETE_ITEM_INPUT { 0 table_name, 1 key, 2 expected, 3 conditional_operator, 4 return_values, 5 return_consumed_capacity, 6 return_item_collection_metrics, 7 condition_expression, 8 expression_attribute_names, 9 expression_attribute_values, 10 return_values_on_condition_check_failure });

/// `DeleteItemOutput`.
#[derive(Clone, Default)]
pub struct DeleteItemOutput {
    /// `Attributes`.
    pub attributes: Option<BTreeMap<String, AttributeValue>>,
    /// `ConsumedCapacity`.
    pub consumed_capacity: Option<ConsumedCapacity>,
    /// `ItemCollectionMetrics`.
    pub item_collection_metrics: Option<ItemCollectionMetrics>,
}

pub(super) static DELETE_ITEM_OUTPUT: Structure = Structure::new(
    "DeleteItemOutput",
    &[
        Member::new("Attributes", &schemas::ATTRIBUTE_MAP),
        Member::new("ConsumedCapacity", &schemas::CONSUMED_CAPACITY),
        Member::new("ItemCollectionMetrics", &schemas::ITEM_COLLECTION_METRICS),
    ],
);

wire::shape!(DeleteItemOutput, DELETE_ITEM_OUTPUT { 0 attributes, 1 consumed_capacity, 2 item_collection_metrics });

/// `DeleteReplicationGroupMemberAction`.
#[derive(Clone, Default)]
pub struct DeleteReplicationGroupMemberAction {
    /// `RegionName`.
    pub region_name: String,
}

pub(super) static DELETE_REPLICATION_GROUP_MEMBER_ACTION: Structure = Structure::new(
    "DeleteReplicationGroupMemberAction",
    &[Member::new("RegionName", &plain::STRING).required()],
);

wire::shape!(DeleteReplicationGroupMemberAction, DELETE_REPLICATION_GROUP_MEMBER_ACTION { 0 region_name });

/// `DeleteRequest`.
#[derive(Clone, Default)]
pub struct DeleteRequest {
    /// `Key`.
    pub key: BTreeMap<String, AttributeValue>,
}

pub(super) static DELETE_REQUEST: Structure =
    Structure::new("DeleteRequest", &[Member::new("Key", &schemas::KEY).required()]);

wire::shape!(DeleteRequest, DELETE_REQUEST { 0 key });

/// `DeleteTableInput`.
#[derive(Clone, Default)]
pub struct DeleteTableInput {
    /// `TableName`.
    pub table_name: String,
}

pub(super) static DELETE_TABLE_INPUT: Structure =
    Structure::new("DeleteTableInput", &[Member::new("TableName", &schemas::TABLE_ARN).required()]);

wire::shape!(DeleteTableInput, DELETE_TABLE_INPUT { 0 table_name });

/// `DeleteTableOutput`.
#[derive(Clone, Default)]
pub struct DeleteTableOutput {
    /// `TableDescription`.
    pub table_description: Option<TableDescription>,
}

pub(super) static DELETE_TABLE_OUTPUT: Structure = Structure::new(
    "DeleteTableOutput",
    &[Member::new("TableDescription", &schemas::TABLE_DESCRIPTION)],
);

wire::shape!(DeleteTableOutput, DELETE_TABLE_OUTPUT { 0 table_description });

/// `DeleteVectorIndexAction`.
#[derive(Clone, Default)]
pub struct DeleteVectorIndexAction {
    /// `IndexName`.
    pub index_name: String,
}

pub(super) static DELETE_VECTOR_INDEX_ACTION: Structure = Structure::new(
    "DeleteVectorIndexAction",
    &[Member::new("IndexName", &schemas::INDEX_NAME).required()],
);

wire::shape!(DeleteVectorIndexAction, DELETE_VECTOR_INDEX_ACTION { 0 index_name });

/// `DescribeContinuousBackupsInput`.
#[derive(Clone, Default)]
pub struct DescribeContinuousBackupsInput {
    /// `TableName`.
    pub table_name: String,
}

pub(super) static DESCRIBE_CONTINUOUS_BACKUPS_INPUT: Structure = Structure::new(
    "DescribeContinuousBackupsInput",
    &[Member::new("TableName", &schemas::TABLE_ARN).required()],
);

wire::shape!(DescribeContinuousBackupsInput, DESCRIBE_CONTINUOUS_BACKUPS_INPUT { 0 table_name });

/// `DescribeContinuousBackupsOutput`.
#[derive(Clone, Default)]
pub struct DescribeContinuousBackupsOutput {
    /// `ContinuousBackupsDescription`.
    pub continuous_backups_description: Option<ContinuousBackupsDescription>,
}

pub(super) static DESCRIBE_CONTINUOUS_BACKUPS_OUTPUT: Structure = Structure::new(
    "DescribeContinuousBackupsOutput",
    &[Member::new("ContinuousBackupsDescription", &schemas::CONTINUOUS_BACKUPS_DESCRIPTION)],
);

wire::shape!(DescribeContinuousBackupsOutput, DESCRIBE_CONTINUOUS_BACKUPS_OUTPUT { 0 continuous_backups_description });

/// `DescribeEndpointsRequest`.
#[derive(Clone, Default)]
pub struct DescribeEndpointsRequest {}

pub(super) static DESCRIBE_ENDPOINTS_REQUEST: Structure =
    Structure::new("DescribeEndpointsRequest", &[]);

wire::shape!(DescribeEndpointsRequest, DESCRIBE_ENDPOINTS_REQUEST {});

/// `DescribeEndpointsResponse`.
#[derive(Clone, Default)]
pub struct DescribeEndpointsResponse {
    /// `Endpoints`.
    pub endpoints: Vec<Endpoint>,
}

pub(super) static DESCRIBE_ENDPOINTS_RESPONSE: Structure = Structure::new(
    "DescribeEndpointsResponse",
    &[Member::new("Endpoints", &schemas::ENDPOINTS).required()],
);

wire::shape!(DescribeEndpointsResponse, DESCRIBE_ENDPOINTS_RESPONSE { 0 endpoints });

/// `DescribeLimitsInput`.
#[derive(Clone, Default)]
pub struct DescribeLimitsInput {}

pub(super) static DESCRIBE_LIMITS_INPUT: Structure = Structure::new("DescribeLimitsInput", &[]);

wire::shape!(DescribeLimitsInput, DESCRIBE_LIMITS_INPUT {});

/// `DescribeLimitsOutput`.
#[derive(Clone, Default)]
pub struct DescribeLimitsOutput {
    /// `AccountMaxReadCapacityUnits`.
    pub account_max_read_capacity_units: Option<i64>,
    /// `AccountMaxWriteCapacityUnits`.
    pub account_max_write_capacity_units: Option<i64>,
    /// `TableMaxReadCapacityUnits`.
    pub table_max_read_capacity_units: Option<i64>,
    /// `TableMaxWriteCapacityUnits`.
    pub table_max_write_capacity_units: Option<i64>,
}

pub(super) static DESCRIBE_LIMITS_OUTPUT: Structure = Structure::new(
    "DescribeLimitsOutput",
    &[
        Member::new("AccountMaxReadCapacityUnits", &schemas::POSITIVE_LONG_OBJECT),
        Member::new("AccountMaxWriteCapacityUnits", &schemas::POSITIVE_LONG_OBJECT),
        Member::new("TableMaxReadCapacityUnits", &schemas::POSITIVE_LONG_OBJECT),
        Member::new("TableMaxWriteCapacityUnits", &schemas::POSITIVE_LONG_OBJECT),
    ],
);

wire::shape!(DescribeLimitsOutput, DESCRIBE_LIMITS_OUTPUT { 0 account_max_read_capacity_units, 1 account_max_write_capacity_units, 2 table_max_read_capacity_units, 3 table_max_write_capacity_units });

/// `DescribeTableInput`.
#[derive(Clone, Default)]
pub struct DescribeTableInput {
    /// `TableName`.
    pub table_name: String,
}

pub(super) static DESCRIBE_TABLE_INPUT: Structure = Structure::new(
    "DescribeTableInput",
    &[Member::new("TableName", &schemas::TABLE_ARN).required()],
);

wire::shape!(DescribeTableInput, DESCRIBE_TABLE_INPUT { 0 table_name });

/// `DescribeTableOutput`.
#[derive(Clone, Default)]
pub struct DescribeTableOutput {
    /// `Table`.
    pub table: Option<TableDescription>,
}

pub(super) static DESCRIBE_TABLE_OUTPUT: Structure =
    Structure::new("DescribeTableOutput", &[Member::new("Table", &schemas::TABLE_DESCRIPTION)]);

wire::shape!(DescribeTableOutput, DESCRIBE_TABLE_OUTPUT { 0 table });

/// `DescribeTimeToLiveInput`.
#[derive(Clone, Default)]
pub struct DescribeTimeToLiveInput {
    /// `TableName`.
    pub table_name: String,
}

pub(super) static DESCRIBE_TIME_TO_LIVE_INPUT: Structure = Structure::new(
    "DescribeTimeToLiveInput",
    &[Member::new("TableName", &schemas::TABLE_ARN).required()],
);

wire::shape!(DescribeTimeToLiveInput, DESCRIBE_TIME_TO_LIVE_INPUT { 0 table_name });

/// `DescribeTimeToLiveOutput`.
#[derive(Clone, Default)]
pub struct DescribeTimeToLiveOutput {
    /// `TimeToLiveDescription`.
    pub time_to_live_description: Option<TimeToLiveDescription>,
}

pub(super) static DESCRIBE_TIME_TO_LIVE_OUTPUT: Structure = Structure::new(
    "DescribeTimeToLiveOutput",
    &[Member::new("TimeToLiveDescription", &schemas::TIME_TO_LIVE_DESCRIPTION)],
);

wire::shape!(DescribeTimeToLiveOutput, DESCRIBE_TIME_TO_LIVE_OUTPUT { 0 time_to_live_description });

/// `DisassociateReplicationGroupMemberAction`.
#[derive(Clone, Default)]
pub struct DisassociateReplicationGroupMemberAction {
    /// `RegionName`.
    pub region_name: String,
    /// `DisassociationMode`.
    pub disassociation_mode: DisassociationMode,
}

pub(super) static DISASSOCIATE_REPLICATION_GROUP_MEMBER_ACTION: Structure = Structure::new(
    "DisassociateReplicationGroupMemberAction",
    &[
        Member::new("RegionName", &plain::STRING).required(),
        Member::new("DisassociationMode", &schemas::DISASSOCIATION_MODE).required(),
    ],
);

wire::shape!(DisassociateReplicationGroupMemberAction, DISASSOCIATE_REPLICATION_GROUP_MEMBER_ACTION { 0 region_name, 1 disassociation_mode });

/// `Endpoint`.
#[derive(Clone, Default)]
pub struct Endpoint {
    /// `Address`.
    pub address: String,
    /// `CachePeriodInMinutes`.
    pub cache_period_in_minutes: i64,
}

pub(super) static ENDPOINT: Structure = Structure::new(
    "Endpoint",
    &[
        Member::new("Address", &plain::STRING).required(),
        Member::new("CachePeriodInMinutes", &plain::LONG).required(),
    ],
);

wire::shape!(Endpoint, ENDPOINT { 0 address, 1 cache_period_in_minutes });

/// `ExpectedAttributeValue`.
#[derive(Clone, Default)]
pub struct ExpectedAttributeValue {
    /// `Value`.
    pub value: Option<AttributeValue>,
    /// `Exists`.
    pub exists: Option<bool>,
    /// `ComparisonOperator`.
    pub comparison_operator: Option<ComparisonOperator>,
    /// `AttributeValueList`.
    pub attribute_value_list: Option<Vec<AttributeValue>>,
}

pub(super) static EXPECTED_ATTRIBUTE_VALUE: Structure = Structure::new(
    "ExpectedAttributeValue",
    &[
        Member::new("Value", &schemas::ATTRIBUTE_VALUE),
        Member::new("Exists", &plain::BOOLEAN),
        Member::new("ComparisonOperator", &schemas::COMPARISON_OPERATOR),
        Member::new("AttributeValueList", &schemas::ATTRIBUTE_VALUE_LIST),
    ],
);

wire::shape!(ExpectedAttributeValue, EXPECTED_ATTRIBUTE_VALUE { 0 value, 1 exists, 2 comparison_operator, 3 attribute_value_list });

/// `Get`.
#[derive(Clone, Default)]
pub struct Get {
    /// `Key`.
    pub key: BTreeMap<String, AttributeValue>,
    /// `TableName`.
    pub table_name: String,
    /// `ProjectionExpression`.
    pub projection_expression: Option<String>,
    /// `ExpressionAttributeNames`.
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
}

pub(super) static GET: Structure = Structure::new(
    "Get",
    &[
        Member::new("Key", &schemas::KEY).required(),
        Member::new("TableName", &schemas::TABLE_ARN).required(),
        Member::new("ProjectionExpression", &plain::STRING),
        Member::new("ExpressionAttributeNames", &schemas::EXPRESSION_ATTRIBUTE_NAME_MAP),
    ],
);

wire::shape!(Get, GET { 0 key, 1 table_name, 2 projection_expression, 3 expression_attribute_names });

/// `GetItemInput`.
#[derive(Clone, Default)]
pub struct GetItemInput {
    /// `TableName`.
    pub table_name: String,
    /// `Key`.
    pub key: BTreeMap<String, AttributeValue>,
    /// `AttributesToGet`.
    pub attributes_to_get: Option<Vec<String>>,
    /// `ConsistentRead`.
    pub consistent_read: Option<bool>,
    /// `ReturnConsumedCapacity`.
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    /// `ProjectionExpression`.
    pub projection_expression: Option<String>,
    /// `ExpressionAttributeNames`.
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
}

pub(super) static GET_ITEM_INPUT: Structure = Structure::new(
    "GetItemInput",
    &[
        Member::new("TableName", &schemas::TABLE_ARN).required(),
        Member::new("Key", &schemas::KEY).required(),
        Member::new("AttributesToGet", &schemas::ATTRIBUTE_NAME_LIST),
        Member::new("ConsistentRead", &plain::BOOLEAN),
        Member::new("ReturnConsumedCapacity", &schemas::RETURN_CONSUMED_CAPACITY),
        Member::new("ProjectionExpression", &plain::STRING),
        Member::new("ExpressionAttributeNames", &schemas::EXPRESSION_ATTRIBUTE_NAME_MAP),
    ],
);

wire::shape!(GetItemInput, GET_ITEM_INPUT { 0 table_name, 1 key, 2 attributes_to_get, 3 consistent_read, 4 return_consumed_capacity, 5 projection_expression, 6 expression_attribute_names });

/// `GetItemOutput`.
#[derive(Clone, Default)]
pub struct GetItemOutput {
    /// `Item`.
    pub item: Option<BTreeMap<String, AttributeValue>>,
    /// `ConsumedCapacity`.
    pub consumed_capacity: Option<ConsumedCapacity>,
}

pub(super) static GET_ITEM_OUTPUT: Structure = Structure::new(
    "GetItemOutput",
    &[
        Member::new("Item", &schemas::ATTRIBUTE_MAP),
        Member::new("ConsumedCapacity", &schemas::CONSUMED_CAPACITY),
    ],
);

wire::shape!(GetItemOutput, GET_ITEM_OUTPUT { 0 item, 1 consumed_capacity });

/// `GlobalSecondaryIndex`.
#[derive(Clone, Default)]
pub struct GlobalSecondaryIndex {
    /// `IndexName`.
    pub index_name: String,
    /// `KeySchema`.
    pub key_schema: Vec<KeySchemaElement>,
    /// `Projection`.
    pub projection: Projection,
    /// `ProvisionedThroughput`.
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    /// `OnDemandThroughput`.
    pub on_demand_throughput: Option<OnDemandThroughput>,
    /// `WarmThroughput`.
    pub warm_throughput: Option<WarmThroughput>,
}

pub(super) static GLOBAL_SECONDARY_INDEX: Structure = Structure::new(
    "GlobalSecondaryIndex",
    &[
        Member::new("IndexName", &schemas::INDEX_NAME).required(),
        Member::new("KeySchema", &schemas::KEY_SCHEMA).required(),
        Member::new("Projection", &schemas::PROJECTION).required(),
        Member::new("ProvisionedThroughput", &schemas::PROVISIONED_THROUGHPUT),
        Member::new("OnDemandThroughput", &schemas::ON_DEMAND_THROUGHPUT),
        Member::new("WarmThroughput", &schemas::WARM_THROUGHPUT),
    ],
);

wire::shape!(GlobalSecondaryIndex, GLOBAL_SECONDARY_INDEX { 0 index_name, 1 key_schema, 2 projection, 3 provisioned_throughput, 4 on_demand_throughput, 5 warm_throughput });

/// `GlobalSecondaryIndexDescription`.
#[derive(Clone, Default)]
pub struct GlobalSecondaryIndexDescription {
    /// `IndexName`.
    pub index_name: Option<String>,
    /// `KeySchema`.
    pub key_schema: Option<Vec<KeySchemaElement>>,
    /// `Projection`.
    pub projection: Option<Projection>,
    /// `IndexStatus`.
    pub index_status: Option<IndexStatus>,
    /// `Backfilling`.
    pub backfilling: Option<bool>,
    /// `ProvisionedThroughput`.
    pub provisioned_throughput: Option<ProvisionedThroughputDescription>,
    /// `IndexSizeBytes`.
    pub index_size_bytes: Option<i64>,
    /// `ItemCount`.
    pub item_count: Option<i64>,
    /// `IndexArn`.
    pub index_arn: Option<String>,
    /// `OnDemandThroughput`.
    pub on_demand_throughput: Option<OnDemandThroughput>,
    /// `WarmThroughput`.
    pub warm_throughput: Option<GlobalSecondaryIndexWarmThroughputDescription>,
}

pub(super) static GLOBAL_SECONDARY_INDEX_DESCRIPTION: Structure = Structure::new(
    "GlobalSecondaryIndexDescription",
    &[
        Member::new("IndexName", &schemas::INDEX_NAME),
        Member::new("KeySchema", &schemas::KEY_SCHEMA),
        Member::new("Projection", &schemas::PROJECTION),
        Member::new("IndexStatus", &schemas::INDEX_STATUS),
        Member::new("Backfilling", &plain::BOOLEAN),
        Member::new("ProvisionedThroughput", &schemas::PROVISIONED_THROUGHPUT_DESCRIPTION),
        Member::new("IndexSizeBytes", &plain::LONG),
        Member::new("ItemCount", &plain::LONG),
        Member::new("IndexArn", &plain::STRING),
        Member::new("OnDemandThroughput", &schemas::ON_DEMAND_THROUGHPUT),
        Member::new("WarmThroughput", &schemas::GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION),
    ],
);

wire::shape!(GlobalSecondaryIndexDescription, GLOBAL_SECONDARY_INDEX_DESCRIPTION { 0 index_name, 1 key_schema, 2 projection, 3 index_status, 4 backfilling, 5 provisioned_throughput, 6 index_size_bytes, 7 item_count, 8 index_arn, 9 on_demand_throughput, 10 warm_throughput });

/// `GlobalSecondaryIndexUpdate`.
#[derive(Clone, Default)]
pub struct GlobalSecondaryIndexUpdate {
    /// `Update`.
    pub update: Option<UpdateGlobalSecondaryIndexAction>,
    /// `Create`.
    pub create: Option<CreateGlobalSecondaryIndexAction>,
    /// `Delete`.
    pub delete: Option<DeleteGlobalSecondaryIndexAction>,
}

pub(super) static GLOBAL_SECONDARY_INDEX_UPDATE: Structure = Structure::new(
    "GlobalSecondaryIndexUpdate",
    &[
        Member::new("Update", &schemas::UPDATE_GLOBAL_SECONDARY_INDEX_ACTION),
        Member::new("Create", &schemas::CREATE_GLOBAL_SECONDARY_INDEX_ACTION),
        Member::new("Delete", &schemas::DELETE_GLOBAL_SECONDARY_INDEX_ACTION),
    ],
);

wire::shape!(GlobalSecondaryIndexUpdate, GLOBAL_SECONDARY_INDEX_UPDATE { 0 update, 1 create, 2 delete });

/// `GlobalSecondaryIndexWarmThroughputDescription`.
#[derive(Clone, Default)]
pub struct GlobalSecondaryIndexWarmThroughputDescription {
    /// `ReadUnitsPerSecond`.
    pub read_units_per_second: Option<i64>,
    /// `WriteUnitsPerSecond`.
    pub write_units_per_second: Option<i64>,
    /// `Status`.
    pub status: Option<IndexStatus>,
}

pub(super) static GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION: Structure = Structure::new(
    "GlobalSecondaryIndexWarmThroughputDescription",
    &[
        Member::new("ReadUnitsPerSecond", &schemas::POSITIVE_LONG_OBJECT),
        Member::new("WriteUnitsPerSecond", &schemas::POSITIVE_LONG_OBJECT),
        Member::new("Status", &schemas::INDEX_STATUS),
    ],
);

wire::shape!(GlobalSecondaryIndexWarmThroughputDescription, GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION { 0 read_units_per_second, 1 write_units_per_second, 2 status });

/// `GlobalTableWitnessDescription`.
#[derive(Clone, Default)]
pub struct GlobalTableWitnessDescription {
    /// `RegionName`.
    pub region_name: Option<String>,
    /// `WitnessStatus`.
    pub witness_status: Option<WitnessStatus>,
}

pub(super) static GLOBAL_TABLE_WITNESS_DESCRIPTION: Structure = Structure::new(
    "GlobalTableWitnessDescription",
    &[
        Member::new("RegionName", &plain::STRING),
        Member::new("WitnessStatus", &schemas::WITNESS_STATUS),
    ],
);

wire::shape!(GlobalTableWitnessDescription, GLOBAL_TABLE_WITNESS_DESCRIPTION { 0 region_name, 1 witness_status });

/// `GlobalTableWitnessGroupUpdate`.
#[derive(Clone, Default)]
pub struct GlobalTableWitnessGroupUpdate {
    /// `Create`.
    pub create: Option<CreateGlobalTableWitnessGroupMemberAction>,
    /// `Delete`.
    pub delete: Option<DeleteGlobalTableWitnessGroupMemberAction>,
}

pub(super) static GLOBAL_TABLE_WITNESS_GROUP_UPDATE: Structure = Structure::new(
    "GlobalTableWitnessGroupUpdate",
    &[
        Member::new("Create", &schemas::CREATE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION),
        Member::new("Delete", &schemas::DELETE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION),
    ],
);

wire::shape!(GlobalTableWitnessGroupUpdate, GLOBAL_TABLE_WITNESS_GROUP_UPDATE { 0 create, 1 delete });

/// `ItemCollectionMetrics`.
#[derive(Clone, Default)]
pub struct ItemCollectionMetrics {
    /// `ItemCollectionKey`.
    pub item_collection_key: Option<BTreeMap<String, AttributeValue>>,
    /// `SizeEstimateRangeGB`.
    pub size_estimate_range_gb: Option<Vec<f64>>,
}

pub(super) static ITEM_COLLECTION_METRICS: Structure = Structure::new(
    "ItemCollectionMetrics",
    &[
        Member::new("ItemCollectionKey", &schemas::ITEM_COLLECTION_KEY_ATTRIBUTE_MAP),
        Member::new("SizeEstimateRangeGB", &schemas::ITEM_COLLECTION_SIZE_ESTIMATE_RANGE),
    ],
);

wire::shape!(ItemCollectionMetrics, ITEM_COLLECTION_METRICS { 0 item_collection_key, 1 size_estimate_range_gb });

/// `ItemResponse`.
#[derive(Clone, Default)]
pub struct ItemResponse {
    /// `Item`.
    pub item: Option<BTreeMap<String, AttributeValue>>,
}

pub(super) static ITEM_RESPONSE: Structure =
    Structure::new("ItemResponse", &[Member::new("Item", &schemas::ATTRIBUTE_MAP)]);

wire::shape!(ItemResponse, ITEM_RESPONSE { 0 item });

/// `KeySchemaElement`.
#[derive(Clone, Default)]
pub struct KeySchemaElement {
    /// `AttributeName`.
    pub attribute_name: String,
    /// `KeyType`.
    pub key_type: KeyType,
}

pub(super) static KEY_SCHEMA_ELEMENT: Structure = Structure::new(
    "KeySchemaElement",
    &[
        Member::new("AttributeName", &schemas::KEY_SCHEMA_ATTRIBUTE_NAME).required(),
        Member::new("KeyType", &schemas::KEY_TYPE).required(),
    ],
);

wire::shape!(KeySchemaElement, KEY_SCHEMA_ELEMENT { 0 attribute_name, 1 key_type });

/// `KeysAndAttributes`.
#[derive(Clone, Default)]
pub struct KeysAndAttributes {
    /// `Keys`.
    pub keys: Vec<BTreeMap<String, AttributeValue>>,
    /// `AttributesToGet`.
    pub attributes_to_get: Option<Vec<String>>,
    /// `ConsistentRead`.
    pub consistent_read: Option<bool>,
    /// `ProjectionExpression`.
    pub projection_expression: Option<String>,
    /// `ExpressionAttributeNames`.
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
}

pub(super) static KEYS_AND_ATTRIBUTES: Structure = Structure::new(
    "KeysAndAttributes",
    &[
        Member::new("Keys", &schemas::KEY_LIST).required(),
        Member::new("AttributesToGet", &schemas::ATTRIBUTE_NAME_LIST),
        Member::new("ConsistentRead", &plain::BOOLEAN),
        Member::new("ProjectionExpression", &plain::STRING),
        Member::new("ExpressionAttributeNames", &schemas::EXPRESSION_ATTRIBUTE_NAME_MAP),
    ],
);

wire::shape!(KeysAndAttributes, KEYS_AND_ATTRIBUTES { 0 keys, 1 attributes_to_get, 2 consistent_read, 3 projection_expression, 4 expression_attribute_names });

/// `ListTablesInput`.
#[derive(Clone, Default)]
pub struct ListTablesInput {
    /// `ExclusiveStartTableName`.
    pub exclusive_start_table_name: Option<String>,
    /// `Limit`.
    pub limit: Option<i32>,
}

pub(super) static LIST_TABLES_INPUT: Structure = Structure::new(
    "ListTablesInput",
    &[
        Member::new("ExclusiveStartTableName", &schemas::TABLE_NAME),
        Member::new("Limit", &schemas::LIST_TABLES_INPUT_LIMIT),
    ],
);

wire::shape!(ListTablesInput, LIST_TABLES_INPUT { 0 exclusive_start_table_name, 1 limit });

/// `ListTablesOutput`.
#[derive(Clone, Default)]
pub struct ListTablesOutput {
    /// `TableNames`.
    pub table_names: Option<Vec<String>>,
    /// `LastEvaluatedTableName`.
    pub last_evaluated_table_name: Option<String>,
}

pub(super) static LIST_TABLES_OUTPUT: Structure = Structure::new(
    "ListTablesOutput",
    &[
        Member::new("TableNames", &schemas::TABLE_NAME_LIST),
        Member::new("LastEvaluatedTableName", &schemas::TABLE_NAME),
    ],
);

wire::shape!(ListTablesOutput, LIST_TABLES_OUTPUT { 0 table_names, 1 last_evaluated_table_name });

/// `ListTagsOfResourceInput`.
#[derive(Clone, Default)]
pub struct ListTagsOfResourceInput {
    /// `ResourceArn`.
    pub resource_arn: String,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_TAGS_OF_RESOURCE_INPUT: Structure = Structure::new(
    "ListTagsOfResourceInput",
    &[
        Member::new("ResourceArn", &schemas::RESOURCE_ARN_STRING).required(),
        Member::new("NextToken", &plain::STRING),
    ],
);

wire::shape!(ListTagsOfResourceInput, LIST_TAGS_OF_RESOURCE_INPUT { 0 resource_arn, 1 next_token });

/// `ListTagsOfResourceOutput`.
#[derive(Clone, Default)]
pub struct ListTagsOfResourceOutput {
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_TAGS_OF_RESOURCE_OUTPUT: Structure = Structure::new(
    "ListTagsOfResourceOutput",
    &[Member::new("Tags", &schemas::TAG_LIST), Member::new("NextToken", &plain::STRING)],
);

wire::shape!(ListTagsOfResourceOutput, LIST_TAGS_OF_RESOURCE_OUTPUT { 0 tags, 1 next_token });

/// `LocalSecondaryIndex`.
#[derive(Clone, Default)]
pub struct LocalSecondaryIndex {
    /// `IndexName`.
    pub index_name: String,
    /// `KeySchema`.
    pub key_schema: Vec<KeySchemaElement>,
    /// `Projection`.
    pub projection: Projection,
}

pub(super) static LOCAL_SECONDARY_INDEX: Structure = Structure::new(
    "LocalSecondaryIndex",
    &[
        Member::new("IndexName", &schemas::INDEX_NAME).required(),
        Member::new("KeySchema", &schemas::KEY_SCHEMA).required(),
        Member::new("Projection", &schemas::PROJECTION).required(),
    ],
);

wire::shape!(LocalSecondaryIndex, LOCAL_SECONDARY_INDEX { 0 index_name, 1 key_schema, 2 projection });

/// `LocalSecondaryIndexDescription`.
#[derive(Clone, Default)]
pub struct LocalSecondaryIndexDescription {
    /// `IndexName`.
    pub index_name: Option<String>,
    /// `KeySchema`.
    pub key_schema: Option<Vec<KeySchemaElement>>,
    /// `Projection`.
    pub projection: Option<Projection>,
    /// `IndexSizeBytes`.
    pub index_size_bytes: Option<i64>,
    /// `ItemCount`.
    pub item_count: Option<i64>,
    /// `IndexArn`.
    pub index_arn: Option<String>,
}

pub(super) static LOCAL_SECONDARY_INDEX_DESCRIPTION: Structure = Structure::new(
    "LocalSecondaryIndexDescription",
    &[
        Member::new("IndexName", &schemas::INDEX_NAME),
        Member::new("KeySchema", &schemas::KEY_SCHEMA),
        Member::new("Projection", &schemas::PROJECTION),
        Member::new("IndexSizeBytes", &plain::LONG),
        Member::new("ItemCount", &plain::LONG),
        Member::new("IndexArn", &plain::STRING),
    ],
);

wire::shape!(LocalSecondaryIndexDescription, LOCAL_SECONDARY_INDEX_DESCRIPTION { 0 index_name, 1 key_schema, 2 projection, 3 index_size_bytes, 4 item_count, 5 index_arn });

/// `OnDemandThroughput`.
#[derive(Clone, Default)]
pub struct OnDemandThroughput {
    /// `MaxReadRequestUnits`.
    pub max_read_request_units: Option<i64>,
    /// `MaxWriteRequestUnits`.
    pub max_write_request_units: Option<i64>,
}

pub(super) static ON_DEMAND_THROUGHPUT: Structure = Structure::new(
    "OnDemandThroughput",
    &[
        Member::new("MaxReadRequestUnits", &plain::LONG),
        Member::new("MaxWriteRequestUnits", &plain::LONG),
    ],
);

wire::shape!(OnDemandThroughput, ON_DEMAND_THROUGHPUT { 0 max_read_request_units, 1 max_write_request_units });

/// `OnDemandThroughputOverride`.
#[derive(Clone, Default)]
pub struct OnDemandThroughputOverride {
    /// `MaxReadRequestUnits`.
    pub max_read_request_units: Option<i64>,
}

pub(super) static ON_DEMAND_THROUGHPUT_OVERRIDE: Structure = Structure::new(
    "OnDemandThroughputOverride",
    &[Member::new("MaxReadRequestUnits", &plain::LONG)],
);

wire::shape!(OnDemandThroughputOverride, ON_DEMAND_THROUGHPUT_OVERRIDE { 0 max_read_request_units });

/// `PointInTimeRecoveryDescription`.
#[derive(Clone, Default)]
pub struct PointInTimeRecoveryDescription {
    /// `PointInTimeRecoveryStatus`.
    pub point_in_time_recovery_status: Option<PointInTimeRecoveryStatus>,
    /// `RecoveryPeriodInDays`.
    pub recovery_period_in_days: Option<i32>,
    /// `EarliestRestorableDateTime`.
    pub earliest_restorable_date_time: Option<Timestamp>,
    /// `LatestRestorableDateTime`.
    pub latest_restorable_date_time: Option<Timestamp>,
}

pub(super) static POINT_IN_TIME_RECOVERY_DESCRIPTION: Structure = Structure::new(
    "PointInTimeRecoveryDescription",
    &[
        Member::new("PointInTimeRecoveryStatus", &schemas::POINT_IN_TIME_RECOVERY_STATUS),
        Member::new("RecoveryPeriodInDays", &schemas::RECOVERY_PERIOD_IN_DAYS),
        Member::new("EarliestRestorableDateTime", &plain::TIMESTAMP),
        Member::new("LatestRestorableDateTime", &plain::TIMESTAMP),
    ],
);

wire::shape!(PointInTimeRecoveryDescription, POINT_IN_TIME_RECOVERY_DESCRIPTION { 0 point_in_time_recovery_status, 1 recovery_period_in_days, 2 earliest_restorable_date_time, 3 latest_restorable_date_time });

/// `Projection`.
#[derive(Clone, Default)]
pub struct Projection {
    /// `ProjectionType`.
    pub projection_type: Option<ProjectionType>,
    /// `NonKeyAttributes`.
    pub non_key_attributes: Option<Vec<String>>,
}

pub(super) static PROJECTION: Structure = Structure::new(
    "Projection",
    &[
        Member::new("ProjectionType", &schemas::PROJECTION_TYPE),
        Member::new("NonKeyAttributes", &schemas::NON_KEY_ATTRIBUTE_NAME_LIST),
    ],
);

wire::shape!(Projection, PROJECTION { 0 projection_type, 1 non_key_attributes });

/// `ProvisionedThroughput`.
#[derive(Clone, Default)]
pub struct ProvisionedThroughput {
    /// `ReadCapacityUnits`.
    pub read_capacity_units: i64,
    /// `WriteCapacityUnits`.
    pub write_capacity_units: i64,
}

pub(super) static PROVISIONED_THROUGHPUT: Structure = Structure::new(
    "ProvisionedThroughput",
    &[
        Member::new("ReadCapacityUnits", &schemas::POSITIVE_LONG_OBJECT).required(),
        Member::new("WriteCapacityUnits", &schemas::POSITIVE_LONG_OBJECT).required(),
    ],
);

wire::shape!(ProvisionedThroughput, PROVISIONED_THROUGHPUT { 0 read_capacity_units, 1 write_capacity_units });

/// `ProvisionedThroughputDescription`.
#[derive(Clone, Default)]
pub struct ProvisionedThroughputDescription {
    /// `LastIncreaseDateTime`.
    pub last_increase_date_time: Option<Timestamp>,
    /// `LastDecreaseDateTime`.
    pub last_decrease_date_time: Option<Timestamp>,
    /// `NumberOfDecreasesToday`.
    pub number_of_decreases_today: Option<i64>,
    /// `ReadCapacityUnits`.
    pub read_capacity_units: Option<i64>,
    /// `WriteCapacityUnits`.
    pub write_capacity_units: Option<i64>,
}

pub(super) static PROVISIONED_THROUGHPUT_DESCRIPTION: Structure = Structure::new(
    "ProvisionedThroughputDescription",
    &[
        Member::new("LastIncreaseDateTime", &plain::TIMESTAMP),
        Member::new("LastDecreaseDateTime", &plain::TIMESTAMP),
        Member::new("NumberOfDecreasesToday", &schemas::POSITIVE_LONG_OBJECT),
        Member::new("ReadCapacityUnits", &schemas::NON_NEGATIVE_LONG_OBJECT),
        Member::new("WriteCapacityUnits", &schemas::NON_NEGATIVE_LONG_OBJECT),
    ],
);

wire::shape!(ProvisionedThroughputDescription, PROVISIONED_THROUGHPUT_DESCRIPTION { 0 last_increase_date_time, 1 last_decrease_date_time, 2 number_of_decreases_today, 3 read_capacity_units, 4 write_capacity_units });

/// `ProvisionedThroughputOverride`.
#[derive(Clone, Default)]
pub struct ProvisionedThroughputOverride {
    /// `ReadCapacityUnits`.
    pub read_capacity_units: Option<i64>,
}

pub(super) static PROVISIONED_THROUGHPUT_OVERRIDE: Structure = Structure::new(
    "ProvisionedThroughputOverride",
    &[Member::new("ReadCapacityUnits", &schemas::POSITIVE_LONG_OBJECT)],
);

wire::shape!(ProvisionedThroughputOverride, PROVISIONED_THROUGHPUT_OVERRIDE { 0 read_capacity_units });

/// `Put`.
#[derive(Clone, Default)]
pub struct Put {
    /// `Item`.
    pub item: BTreeMap<String, AttributeValue>,
    /// `TableName`.
    pub table_name: String,
    /// `ConditionExpression`.
    pub condition_expression: Option<String>,
    /// `ExpressionAttributeNames`.
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    /// `ExpressionAttributeValues`.
    pub expression_attribute_values: Option<BTreeMap<String, AttributeValue>>,
    /// `ReturnValuesOnConditionCheckFailure`.
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

pub(super) static PUT: Structure = Structure::new(
    "Put",
    &[
        Member::new("Item", &schemas::PUT_ITEM_INPUT_ATTRIBUTE_MAP).required(),
        Member::new("TableName", &schemas::TABLE_ARN).required(),
        Member::new("ConditionExpression", &plain::STRING),
        Member::new("ExpressionAttributeNames", &schemas::EXPRESSION_ATTRIBUTE_NAME_MAP),
        Member::new("ExpressionAttributeValues", &schemas::EXPRESSION_ATTRIBUTE_VALUE_MAP),
        Member::new(
            "ReturnValuesOnConditionCheckFailure",
            &schemas::RETURN_VALUES_ON_CONDITION_CHECK_FAILURE,
        ),
    ],
);

wire::shape!(Put, PUT { 0 item, 1 table_name, 2 condition_expression, 3 expression_attribute_names, 4 expression_attribute_values, 5 return_values_on_condition_check_failure });

/// `PutItemInput`.
#[derive(Clone, Default)]
pub struct PutItemInput {
    /// `TableName`.
    pub table_name: String,
    /// `Item`.
    pub item: BTreeMap<String, AttributeValue>,
    /// `Expected`.
    pub expected: Option<BTreeMap<String, ExpectedAttributeValue>>,
    /// `ReturnValues`.
    pub return_values: Option<ReturnValue>,
    /// `ReturnConsumedCapacity`.
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    /// `ReturnItemCollectionMetrics`.
    pub return_item_collection_metrics: Option<ReturnItemCollectionMetrics>,
    /// `ConditionalOperator`.
    pub conditional_operator: Option<ConditionalOperator>,
    /// `ConditionExpression`.
    pub condition_expression: Option<String>,
    /// `ExpressionAttributeNames`.
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    /// `ExpressionAttributeValues`.
    pub expression_attribute_values: Option<BTreeMap<String, AttributeValue>>,
    /// `ReturnValuesOnConditionCheckFailure`.
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

pub(super) static PUT_ITEM_INPUT: Structure = Structure::new(
    "PutItemInput",
    &[
        Member::new("TableName", &schemas::TABLE_ARN).required(),
        Member::new("Item", &schemas::PUT_ITEM_INPUT_ATTRIBUTE_MAP).required(),
        Member::new("Expected", &schemas::EXPECTED_ATTRIBUTE_MAP),
        Member::new("ReturnValues", &schemas::RETURN_VALUE),
        Member::new("ReturnConsumedCapacity", &schemas::RETURN_CONSUMED_CAPACITY),
        Member::new("ReturnItemCollectionMetrics", &schemas::RETURN_ITEM_COLLECTION_METRICS),
        Member::new("ConditionalOperator", &schemas::CONDITIONAL_OPERATOR),
        Member::new("ConditionExpression", &plain::STRING),
        Member::new("ExpressionAttributeNames", &schemas::EXPRESSION_ATTRIBUTE_NAME_MAP),
        Member::new("ExpressionAttributeValues", &schemas::EXPRESSION_ATTRIBUTE_VALUE_MAP),
        Member::new(
            "ReturnValuesOnConditionCheckFailure",
            &schemas::RETURN_VALUES_ON_CONDITION_CHECK_FAILURE,
        ),
    ],
);

wire::shape!(PutItemInput, PUT_ITEM_INPUT { 0 table_name, 1 item, 2 expected, 3 return_values, 4 return_consumed_capacity, 5 return_item_collection_metrics, 6 conditional_operator, 7 condition_expression, 8 expression_attribute_names, 9 expression_attribute_values, 10 return_values_on_condition_check_failure });

/// `PutItemOutput`.
#[derive(Clone, Default)]
pub struct PutItemOutput {
    /// `Attributes`.
    pub attributes: Option<BTreeMap<String, AttributeValue>>,
    /// `ConsumedCapacity`.
    pub consumed_capacity: Option<ConsumedCapacity>,
    /// `ItemCollectionMetrics`.
    pub item_collection_metrics: Option<ItemCollectionMetrics>,
}

pub(super) static PUT_ITEM_OUTPUT: Structure = Structure::new(
    "PutItemOutput",
    &[
        Member::new("Attributes", &schemas::ATTRIBUTE_MAP),
        Member::new("ConsumedCapacity", &schemas::CONSUMED_CAPACITY),
        Member::new("ItemCollectionMetrics", &schemas::ITEM_COLLECTION_METRICS),
    ],
);

wire::shape!(PutItemOutput, PUT_ITEM_OUTPUT { 0 attributes, 1 consumed_capacity, 2 item_collection_metrics });

/// `PutRequest`.
#[derive(Clone, Default)]
pub struct PutRequest {
    /// `Item`.
    pub item: BTreeMap<String, AttributeValue>,
}

pub(super) static PUT_REQUEST: Structure = Structure::new(
    "PutRequest",
    &[Member::new("Item", &schemas::PUT_ITEM_INPUT_ATTRIBUTE_MAP).required()],
);

wire::shape!(PutRequest, PUT_REQUEST { 0 item });

/// `QueryInput`.
#[derive(Clone, Default)]
pub struct QueryInput {
    /// `TableName`.
    pub table_name: String,
    /// `IndexName`.
    pub index_name: Option<String>,
    /// `Select`.
    pub select: Option<Select>,
    /// `AttributesToGet`.
    pub attributes_to_get: Option<Vec<String>>,
    /// `Limit`.
    pub limit: Option<i32>,
    /// `ConsistentRead`.
    pub consistent_read: Option<bool>,
    /// `KeyConditions`.
    pub key_conditions: Option<BTreeMap<String, Condition>>,
    /// `QueryFilter`.
    pub query_filter: Option<BTreeMap<String, Condition>>,
    /// `ConditionalOperator`.
    pub conditional_operator: Option<ConditionalOperator>,
    /// `ScanIndexForward`.
    pub scan_index_forward: Option<bool>,
    /// `ExclusiveStartKey`.
    pub exclusive_start_key: Option<BTreeMap<String, AttributeValue>>,
    /// `ReturnConsumedCapacity`.
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    /// `ProjectionExpression`.
    pub projection_expression: Option<String>,
    /// `FilterExpression`.
    pub filter_expression: Option<String>,
    /// `KeyConditionExpression`.
    pub key_condition_expression: Option<String>,
    /// `ExpressionAttributeNames`.
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    /// `ExpressionAttributeValues`.
    pub expression_attribute_values: Option<BTreeMap<String, AttributeValue>>,
}

pub(super) static QUERY_INPUT: Structure = Structure::new(
    "QueryInput",
    &[
        Member::new("TableName", &schemas::TABLE_ARN).required(),
        Member::new("IndexName", &schemas::INDEX_NAME),
        Member::new("Select", &schemas::SELECT),
        Member::new("AttributesToGet", &schemas::ATTRIBUTE_NAME_LIST),
        Member::new("Limit", &schemas::POSITIVE_INTEGER_OBJECT),
        Member::new("ConsistentRead", &plain::BOOLEAN),
        Member::new("KeyConditions", &schemas::KEY_CONDITIONS),
        Member::new("QueryFilter", &schemas::FILTER_CONDITION_MAP),
        Member::new("ConditionalOperator", &schemas::CONDITIONAL_OPERATOR),
        Member::new("ScanIndexForward", &plain::BOOLEAN),
        Member::new("ExclusiveStartKey", &schemas::KEY),
        Member::new("ReturnConsumedCapacity", &schemas::RETURN_CONSUMED_CAPACITY),
        Member::new("ProjectionExpression", &plain::STRING),
        Member::new("FilterExpression", &plain::STRING),
        Member::new("KeyConditionExpression", &plain::STRING),
        Member::new("ExpressionAttributeNames", &schemas::EXPRESSION_ATTRIBUTE_NAME_MAP),
        Member::new("ExpressionAttributeValues", &schemas::EXPRESSION_ATTRIBUTE_VALUE_MAP),
    ],
);

wire::shape!(QueryInput, QUERY_INPUT { 0 table_name, 1 index_name, 2 select, 3 attributes_to_get, 4 limit, 5 consistent_read, 6 key_conditions, 7 query_filter, 8 conditional_operator, 9 scan_index_forward, 10 exclusive_start_key, 11 return_consumed_capacity, 12 projection_expression, 13 filter_expression, 14 key_condition_expression, 15 expression_attribute_names, 16 expression_attribute_values });

/// `QueryOutput`.
#[derive(Clone, Default)]
pub struct QueryOutput {
    /// `Items`.
    pub items: Option<Vec<BTreeMap<String, AttributeValue>>>,
    /// `Count`.
    pub count: Option<i32>,
    /// `ScannedCount`.
    pub scanned_count: Option<i32>,
    /// `LastEvaluatedKey`.
    pub last_evaluated_key: Option<BTreeMap<String, AttributeValue>>,
    /// `ConsumedCapacity`.
    pub consumed_capacity: Option<ConsumedCapacity>,
}

pub(super) static QUERY_OUTPUT: Structure = Structure::new(
    "QueryOutput",
    &[
        Member::new("Items", &schemas::ITEM_LIST),
        Member::new("Count", &plain::INTEGER),
        Member::new("ScannedCount", &plain::INTEGER),
        Member::new("LastEvaluatedKey", &schemas::KEY),
        Member::new("ConsumedCapacity", &schemas::CONSUMED_CAPACITY),
    ],
);

wire::shape!(QueryOutput, QUERY_OUTPUT { 0 items, 1 count, 2 scanned_count, 3 last_evaluated_key, 4 consumed_capacity });

/// `ReplicaDescription`.
#[derive(Clone, Default)]
pub struct ReplicaDescription {
    /// `RegionName`.
    pub region_name: Option<String>,
    /// `ReplicaStatus`.
    pub replica_status: Option<ReplicaStatus>,
    /// `ReplicaArn`.
    pub replica_arn: Option<String>,
    /// `ReplicaStatusDescription`.
    pub replica_status_description: Option<String>,
    /// `ReplicaStatusPercentProgress`.
    pub replica_status_percent_progress: Option<String>,
    /// `KMSMasterKeyId`.
    pub kms_master_key_id: Option<String>,
    /// `ProvisionedThroughputOverride`.
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    /// `OnDemandThroughputOverride`.
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    /// `WarmThroughput`.
    pub warm_throughput: Option<TableWarmThroughputDescription>,
    /// `GlobalSecondaryIndexes`.
    pub global_secondary_indexes: Option<Vec<ReplicaGlobalSecondaryIndexDescription>>,
    /// `ReplicaInaccessibleDateTime`.
    pub replica_inaccessible_date_time: Option<Timestamp>,
    /// `ReplicaTableClassSummary`.
    pub replica_table_class_summary: Option<TableClassSummary>,
    /// `GlobalTableSettingsReplicationMode`.
    pub global_table_settings_replication_mode: Option<GlobalTableSettingsReplicationMode>,
}

pub(super) static REPLICA_DESCRIPTION: Structure = Structure::new(
    "ReplicaDescription",
    &[
        Member::new("RegionName", &plain::STRING),
        Member::new("ReplicaStatus", &schemas::REPLICA_STATUS),
        Member::new("ReplicaArn", &plain::STRING),
        Member::new("ReplicaStatusDescription", &plain::STRING),
        Member::new("ReplicaStatusPercentProgress", &plain::STRING),
        Member::new("KMSMasterKeyId", &schemas::KMS_MASTER_KEY_ID),
        Member::new("ProvisionedThroughputOverride", &schemas::PROVISIONED_THROUGHPUT_OVERRIDE),
        Member::new("OnDemandThroughputOverride", &schemas::ON_DEMAND_THROUGHPUT_OVERRIDE),
        Member::new("WarmThroughput", &schemas::TABLE_WARM_THROUGHPUT_DESCRIPTION),
        Member::new(
            "GlobalSecondaryIndexes",
            &schemas::REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION_LIST,
        ),
        Member::new("ReplicaInaccessibleDateTime", &plain::TIMESTAMP),
        Member::new("ReplicaTableClassSummary", &schemas::TABLE_CLASS_SUMMARY),
        Member::new(
            "GlobalTableSettingsReplicationMode",
            &schemas::GLOBAL_TABLE_SETTINGS_REPLICATION_MODE,
        ),
    ],
);

wire::shape!(ReplicaDescription, REPLICA_DESCRIPTION { 0 region_name, 1 replica_status, 2 replica_arn, 3 replica_status_description, 4 replica_status_percent_progress, 5 kms_master_key_id, 6 provisioned_throughput_override, 7 on_demand_throughput_override, 8 warm_throughput, 9 global_secondary_indexes, 10 replica_inaccessible_date_time, 11 replica_table_class_summary, 12 global_table_settings_replication_mode });

/// `ReplicaGlobalSecondaryIndex`.
#[derive(Clone, Default)]
pub struct ReplicaGlobalSecondaryIndex {
    /// `IndexName`.
    pub index_name: String,
    /// `ProvisionedThroughputOverride`.
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    /// `OnDemandThroughputOverride`.
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
}

pub(super) static REPLICA_GLOBAL_SECONDARY_INDEX: Structure = Structure::new(
    "ReplicaGlobalSecondaryIndex",
    &[
        Member::new("IndexName", &schemas::INDEX_NAME).required(),
        Member::new("ProvisionedThroughputOverride", &schemas::PROVISIONED_THROUGHPUT_OVERRIDE),
        Member::new("OnDemandThroughputOverride", &schemas::ON_DEMAND_THROUGHPUT_OVERRIDE),
    ],
);

wire::shape!(ReplicaGlobalSecondaryIndex, REPLICA_GLOBAL_SECONDARY_INDEX { 0 index_name, 1 provisioned_throughput_override, 2 on_demand_throughput_override });

/// `ReplicaGlobalSecondaryIndexDescription`.
#[derive(Clone, Default)]
pub struct ReplicaGlobalSecondaryIndexDescription {
    /// `IndexName`.
    pub index_name: Option<String>,
    /// `ProvisionedThroughputOverride`.
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    /// `OnDemandThroughputOverride`.
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    /// `WarmThroughput`.
    pub warm_throughput: Option<GlobalSecondaryIndexWarmThroughputDescription>,
}

pub(super) static REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION: Structure = Structure::new(
    "ReplicaGlobalSecondaryIndexDescription",
    &[
        Member::new("IndexName", &schemas::INDEX_NAME),
        Member::new("ProvisionedThroughputOverride", &schemas::PROVISIONED_THROUGHPUT_OVERRIDE),
        Member::new("OnDemandThroughputOverride", &schemas::ON_DEMAND_THROUGHPUT_OVERRIDE),
        Member::new("WarmThroughput", &schemas::GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION),
    ],
);

wire::shape!(ReplicaGlobalSecondaryIndexDescription, REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION { 0 index_name, 1 provisioned_throughput_override, 2 on_demand_throughput_override, 3 warm_throughput });

/// `ReplicationGroupUpdate`.
#[derive(Clone, Default)]
pub struct ReplicationGroupUpdate {
    /// `Create`.
    pub create: Option<CreateReplicationGroupMemberAction>,
    /// `Update`.
    pub update: Option<UpdateReplicationGroupMemberAction>,
    /// `Delete`.
    pub delete: Option<DeleteReplicationGroupMemberAction>,
    /// `Disassociate`.
    pub disassociate: Option<DisassociateReplicationGroupMemberAction>,
}

pub(super) static REPLICATION_GROUP_UPDATE: Structure = Structure::new(
    "ReplicationGroupUpdate",
    &[
        Member::new("Create", &schemas::CREATE_REPLICATION_GROUP_MEMBER_ACTION),
        Member::new("Update", &schemas::UPDATE_REPLICATION_GROUP_MEMBER_ACTION),
        Member::new("Delete", &schemas::DELETE_REPLICATION_GROUP_MEMBER_ACTION),
        Member::new("Disassociate", &schemas::DISASSOCIATE_REPLICATION_GROUP_MEMBER_ACTION),
    ],
);

wire::shape!(ReplicationGroupUpdate, REPLICATION_GROUP_UPDATE { 0 create, 1 update, 2 delete, 3 disassociate });

/// `RestoreSummary`.
#[derive(Clone, Default)]
pub struct RestoreSummary {
    /// `SourceBackupArn`.
    pub source_backup_arn: Option<String>,
    /// `SourceTableArn`.
    pub source_table_arn: Option<String>,
    /// `RestoreDateTime`.
    pub restore_date_time: Timestamp,
    /// `RestoreInProgress`.
    pub restore_in_progress: bool,
}

pub(super) static RESTORE_SUMMARY: Structure = Structure::new(
    "RestoreSummary",
    &[
        Member::new("SourceBackupArn", &schemas::BACKUP_ARN),
        Member::new("SourceTableArn", &schemas::TABLE_ARN),
        Member::new("RestoreDateTime", &plain::TIMESTAMP).required(),
        Member::new("RestoreInProgress", &plain::BOOLEAN).required(),
    ],
);

wire::shape!(RestoreSummary, RESTORE_SUMMARY { 0 source_backup_arn, 1 source_table_arn, 2 restore_date_time, 3 restore_in_progress });

/// `SSEDescription`.
#[derive(Clone, Default)]
pub struct SSEDescription {
    /// `Status`.
    pub status: Option<SSEStatus>,
    /// `SSEType`.
    pub sse_type: Option<SSEType>,
    /// `KMSMasterKeyArn`.
    pub kms_master_key_arn: Option<String>,
    /// `InaccessibleEncryptionDateTime`.
    pub inaccessible_encryption_date_time: Option<Timestamp>,
}

pub(super) static SSE_DESCRIPTION: Structure = Structure::new(
    "SSEDescription",
    &[
        Member::new("Status", &schemas::SSE_STATUS),
        Member::new("SSEType", &schemas::SSE_TYPE),
        Member::new("KMSMasterKeyArn", &plain::STRING),
        Member::new("InaccessibleEncryptionDateTime", &plain::TIMESTAMP),
    ],
);

wire::shape!(SSEDescription, SSE_DESCRIPTION { 0 status, 1 sse_type, 2 kms_master_key_arn, 3 inaccessible_encryption_date_time });

/// `SSESpecification`.
#[derive(Clone, Default)]
pub struct SSESpecification {
    /// `Enabled`.
    pub enabled: Option<bool>,
    /// `SSEType`.
    pub sse_type: Option<SSEType>,
    /// `KMSMasterKeyId`.
    pub kms_master_key_id: Option<String>,
}

pub(super) static SSE_SPECIFICATION: Structure = Structure::new(
    "SSESpecification",
    &[
        Member::new("Enabled", &plain::BOOLEAN),
        Member::new("SSEType", &schemas::SSE_TYPE),
        Member::new("KMSMasterKeyId", &schemas::KMS_MASTER_KEY_ID),
    ],
);

wire::shape!(SSESpecification, SSE_SPECIFICATION { 0 enabled, 1 sse_type, 2 kms_master_key_id });

/// `ScanInput`.
#[derive(Clone, Default)]
pub struct ScanInput {
    /// `TableName`.
    pub table_name: String,
    /// `IndexName`.
    pub index_name: Option<String>,
    /// `AttributesToGet`.
    pub attributes_to_get: Option<Vec<String>>,
    /// `Limit`.
    pub limit: Option<i32>,
    /// `Select`.
    pub select: Option<Select>,
    /// `ScanFilter`.
    pub scan_filter: Option<BTreeMap<String, Condition>>,
    /// `ConditionalOperator`.
    pub conditional_operator: Option<ConditionalOperator>,
    /// `ExclusiveStartKey`.
    pub exclusive_start_key: Option<BTreeMap<String, AttributeValue>>,
    /// `ReturnConsumedCapacity`.
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    /// `TotalSegments`.
    pub total_segments: Option<i32>,
    /// `Segment`.
    pub segment: Option<i32>,
    /// `ProjectionExpression`.
    pub projection_expression: Option<String>,
    /// `FilterExpression`.
    pub filter_expression: Option<String>,
    /// `ExpressionAttributeNames`.
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    /// `ExpressionAttributeValues`.
    pub expression_attribute_values: Option<BTreeMap<String, AttributeValue>>,
    /// `ConsistentRead`.
    pub consistent_read: Option<bool>,
}

pub(super) static SCAN_INPUT: Structure = Structure::new(
    "ScanInput",
    &[
        Member::new("TableName", &schemas::TABLE_ARN).required(),
        Member::new("IndexName", &schemas::INDEX_NAME),
        Member::new("AttributesToGet", &schemas::ATTRIBUTE_NAME_LIST),
        Member::new("Limit", &schemas::POSITIVE_INTEGER_OBJECT),
        Member::new("Select", &schemas::SELECT),
        Member::new("ScanFilter", &schemas::FILTER_CONDITION_MAP),
        Member::new("ConditionalOperator", &schemas::CONDITIONAL_OPERATOR),
        Member::new("ExclusiveStartKey", &schemas::KEY),
        Member::new("ReturnConsumedCapacity", &schemas::RETURN_CONSUMED_CAPACITY),
        Member::new("TotalSegments", &schemas::SCAN_TOTAL_SEGMENTS),
        Member::new("Segment", &schemas::SCAN_SEGMENT),
        Member::new("ProjectionExpression", &plain::STRING),
        Member::new("FilterExpression", &plain::STRING),
        Member::new("ExpressionAttributeNames", &schemas::EXPRESSION_ATTRIBUTE_NAME_MAP),
        Member::new("ExpressionAttributeValues", &schemas::EXPRESSION_ATTRIBUTE_VALUE_MAP),
        Member::new("ConsistentRead", &plain::BOOLEAN),
    ],
);

wire::shape!(ScanInput, SCAN_INPUT { 0 table_name, 1 index_name, 2 attributes_to_get, 3 limit, 4 select, 5 scan_filter, 6 conditional_operator, 7 exclusive_start_key, 8 return_consumed_capacity, 9 total_segments, 10 segment, 11 projection_expression, 12 filter_expression, 13 expression_attribute_names, 14 expression_attribute_values, 15 consistent_read });

/// `ScanOutput`.
#[derive(Clone, Default)]
pub struct ScanOutput {
    /// `Items`.
    pub items: Option<Vec<BTreeMap<String, AttributeValue>>>,
    /// `Count`.
    pub count: Option<i32>,
    /// `ScannedCount`.
    pub scanned_count: Option<i32>,
    /// `LastEvaluatedKey`.
    pub last_evaluated_key: Option<BTreeMap<String, AttributeValue>>,
    /// `ConsumedCapacity`.
    pub consumed_capacity: Option<ConsumedCapacity>,
}

pub(super) static SCAN_OUTPUT: Structure = Structure::new(
    "ScanOutput",
    &[
        Member::new("Items", &schemas::ITEM_LIST),
        Member::new("Count", &plain::INTEGER),
        Member::new("ScannedCount", &plain::INTEGER),
        Member::new("LastEvaluatedKey", &schemas::KEY),
        Member::new("ConsumedCapacity", &schemas::CONSUMED_CAPACITY),
    ],
);

wire::shape!(ScanOutput, SCAN_OUTPUT { 0 items, 1 count, 2 scanned_count, 3 last_evaluated_key, 4 consumed_capacity });

/// `SearchSchemaElement`.
#[derive(Clone, Default)]
pub struct SearchSchemaElement {
    /// `AttributeName`.
    pub attribute_name: String,
    /// `SearchSchemaElementType`.
    pub search_schema_element_type: SearchSchemaElementType,
}

pub(super) static SEARCH_SCHEMA_ELEMENT: Structure = Structure::new(
    "SearchSchemaElement",
    &[
        Member::new("AttributeName", &schemas::ATTRIBUTE_NAME).required(),
        Member::new("SearchSchemaElementType", &schemas::SEARCH_SCHEMA_ELEMENT_TYPE).required(),
    ],
);

wire::shape!(SearchSchemaElement, SEARCH_SCHEMA_ELEMENT { 0 attribute_name, 1 search_schema_element_type });

/// `StreamSpecification`.
#[derive(Clone, Default)]
pub struct StreamSpecification {
    /// `StreamEnabled`.
    pub stream_enabled: bool,
    /// `StreamViewType`.
    pub stream_view_type: Option<StreamViewType>,
}

pub(super) static STREAM_SPECIFICATION: Structure = Structure::new(
    "StreamSpecification",
    &[
        Member::new("StreamEnabled", &plain::BOOLEAN).required(),
        Member::new("StreamViewType", &schemas::STREAM_VIEW_TYPE),
    ],
);

wire::shape!(StreamSpecification, STREAM_SPECIFICATION { 0 stream_enabled, 1 stream_view_type });

/// `TableClassSummary`.
#[derive(Clone, Default)]
pub struct TableClassSummary {
    /// `TableClass`.
    pub table_class: Option<TableClass>,
    /// `LastUpdateDateTime`.
    pub last_update_date_time: Option<Timestamp>,
}

pub(super) static TABLE_CLASS_SUMMARY: Structure = Structure::new(
    "TableClassSummary",
    &[
        Member::new("TableClass", &schemas::TABLE_CLASS),
        Member::new("LastUpdateDateTime", &plain::TIMESTAMP),
    ],
);

wire::shape!(TableClassSummary, TABLE_CLASS_SUMMARY { 0 table_class, 1 last_update_date_time });

/// `TableDescription`.
#[derive(Clone, Default)]
pub struct TableDescription {
    /// `AttributeDefinitions`.
    pub attribute_definitions: Option<Vec<AttributeDefinition>>,
    /// `TableName`.
    pub table_name: Option<String>,
    /// `KeySchema`.
    pub key_schema: Option<Vec<KeySchemaElement>>,
    /// `TableStatus`.
    pub table_status: Option<TableStatus>,
    /// `CreationDateTime`.
    pub creation_date_time: Option<Timestamp>,
    /// `ProvisionedThroughput`.
    pub provisioned_throughput: Option<ProvisionedThroughputDescription>,
    /// `TableSizeBytes`.
    pub table_size_bytes: Option<i64>,
    /// `ItemCount`.
    pub item_count: Option<i64>,
    /// `TableArn`.
    pub table_arn: Option<String>,
    /// `TableId`.
    pub table_id: Option<String>,
    /// `BillingModeSummary`.
    pub billing_mode_summary: Option<BillingModeSummary>,
    /// `LocalSecondaryIndexes`.
    pub local_secondary_indexes: Option<Vec<LocalSecondaryIndexDescription>>,
    /// `GlobalSecondaryIndexes`.
    pub global_secondary_indexes: Option<Vec<GlobalSecondaryIndexDescription>>,
    /// `StreamSpecification`.
    pub stream_specification: Option<StreamSpecification>,
    /// `LatestStreamLabel`.
    pub latest_stream_label: Option<String>,
    /// `LatestStreamArn`.
    pub latest_stream_arn: Option<String>,
    /// `GlobalTableVersion`.
    pub global_table_version: Option<String>,
    /// `Replicas`.
    pub replicas: Option<Vec<ReplicaDescription>>,
    /// `GlobalTableWitnesses`.
    pub global_table_witnesses: Option<Vec<GlobalTableWitnessDescription>>,
    /// `GlobalTableSettingsReplicationMode`.
    pub global_table_settings_replication_mode: Option<GlobalTableSettingsReplicationMode>,
    /// `RestoreSummary`.
    pub restore_summary: Option<RestoreSummary>,
    /// `SSEDescription`.
    pub sse_description: Option<SSEDescription>,
    /// `ArchivalSummary`.
    pub archival_summary: Option<ArchivalSummary>,
    /// `TableClassSummary`.
    pub table_class_summary: Option<TableClassSummary>,
    /// `DeletionProtectionEnabled`.
    pub deletion_protection_enabled: Option<bool>,
    /// `DisassociationProtectionEnabled`.
    pub disassociation_protection_enabled: Option<bool>,
    /// `OnDemandThroughput`.
    pub on_demand_throughput: Option<OnDemandThroughput>,
    /// `WarmThroughput`.
    pub warm_throughput: Option<TableWarmThroughputDescription>,
    /// `MultiRegionConsistency`.
    pub multi_region_consistency: Option<MultiRegionConsistency>,
    /// `VectorIndexes`.
    pub vector_indexes: Option<Vec<VectorIndexDescription>>,
}

pub(super) static TABLE_DESCRIPTION: Structure = Structure::new(
    "TableDescription",
    &[
        Member::new("AttributeDefinitions", &schemas::ATTRIBUTE_DEFINITIONS),
        Member::new("TableName", &schemas::TABLE_NAME),
        Member::new("KeySchema", &schemas::KEY_SCHEMA),
        Member::new("TableStatus", &schemas::TABLE_STATUS),
        Member::new("CreationDateTime", &plain::TIMESTAMP),
        Member::new("ProvisionedThroughput", &schemas::PROVISIONED_THROUGHPUT_DESCRIPTION),
        Member::new("TableSizeBytes", &plain::LONG),
        Member::new("ItemCount", &plain::LONG),
        Member::new("TableArn", &plain::STRING),
        Member::new("TableId", &schemas::TABLE_ID),
        Member::new("BillingModeSummary", &schemas::BILLING_MODE_SUMMARY),
        Member::new("LocalSecondaryIndexes", &schemas::LOCAL_SECONDARY_INDEX_DESCRIPTION_LIST),
        Member::new("GlobalSecondaryIndexes", &schemas::GLOBAL_SECONDARY_INDEX_DESCRIPTION_LIST),
        Member::new("StreamSpecification", &schemas::STREAM_SPECIFICATION),
        Member::new("LatestStreamLabel", &plain::STRING),
        Member::new("LatestStreamArn", &schemas::STREAM_ARN),
        Member::new("GlobalTableVersion", &plain::STRING),
        Member::new("Replicas", &schemas::REPLICA_DESCRIPTION_LIST),
        Member::new("GlobalTableWitnesses", &schemas::GLOBAL_TABLE_WITNESS_DESCRIPTION_LIST),
        Member::new(
            "GlobalTableSettingsReplicationMode",
            &schemas::GLOBAL_TABLE_SETTINGS_REPLICATION_MODE,
        ),
        Member::new("RestoreSummary", &schemas::RESTORE_SUMMARY),
        Member::new("SSEDescription", &schemas::SSE_DESCRIPTION),
        Member::new("ArchivalSummary", &schemas::ARCHIVAL_SUMMARY),
        Member::new("TableClassSummary", &schemas::TABLE_CLASS_SUMMARY),
        Member::new("DeletionProtectionEnabled", &plain::BOOLEAN),
        Member::new("DisassociationProtectionEnabled", &plain::BOOLEAN),
        Member::new("OnDemandThroughput", &schemas::ON_DEMAND_THROUGHPUT),
        Member::new("WarmThroughput", &schemas::TABLE_WARM_THROUGHPUT_DESCRIPTION),
        Member::new("MultiRegionConsistency", &schemas::MULTI_REGION_CONSISTENCY),
        Member::new("VectorIndexes", &schemas::VECTOR_INDEX_DESCRIPTION_LIST),
    ],
);

wire::shape!(TableDescription, TABLE_DESCRIPTION { 0 attribute_definitions, 1 table_name, 2 key_schema, 3 table_status, 4 creation_date_time, 5 provisioned_throughput, 6 table_size_bytes, 7 item_count, 8 table_arn, 9 table_id, 10 billing_mode_summary, 11 local_secondary_indexes, 12 global_secondary_indexes, 13 stream_specification, 14 latest_stream_label, 15 latest_stream_arn, 16 global_table_version, 17 replicas, 18 global_table_witnesses, 19 global_table_settings_replication_mode, 20 restore_summary, 21 sse_description, 22 archival_summary, 23 table_class_summary, 24 deletion_protection_enabled, 25 disassociation_protection_enabled, 26 on_demand_throughput, 27 warm_throughput, 28 multi_region_consistency, 29 vector_indexes });

/// `TableWarmThroughputDescription`.
#[derive(Clone, Default)]
pub struct TableWarmThroughputDescription {
    /// `ReadUnitsPerSecond`.
    pub read_units_per_second: Option<i64>,
    /// `WriteUnitsPerSecond`.
    pub write_units_per_second: Option<i64>,
    /// `Status`.
    pub status: Option<TableStatus>,
}

pub(super) static TABLE_WARM_THROUGHPUT_DESCRIPTION: Structure = Structure::new(
    "TableWarmThroughputDescription",
    &[
        Member::new("ReadUnitsPerSecond", &schemas::POSITIVE_LONG_OBJECT),
        Member::new("WriteUnitsPerSecond", &schemas::POSITIVE_LONG_OBJECT),
        Member::new("Status", &schemas::TABLE_STATUS),
    ],
);

wire::shape!(TableWarmThroughputDescription, TABLE_WARM_THROUGHPUT_DESCRIPTION { 0 read_units_per_second, 1 write_units_per_second, 2 status });

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
        Member::new("Key", &schemas::TAG_KEY_STRING).required(),
        Member::new("Value", &schemas::TAG_VALUE_STRING).required(),
    ],
);

wire::shape!(Tag, TAG { 0 key, 1 value });

/// `TagResourceInput`.
#[derive(Clone, Default)]
pub struct TagResourceInput {
    /// `ResourceArn`.
    pub resource_arn: String,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

pub(super) static TAG_RESOURCE_INPUT: Structure = Structure::new(
    "TagResourceInput",
    &[
        Member::new("ResourceArn", &schemas::RESOURCE_ARN_STRING).required(),
        Member::new("Tags", &schemas::TAG_LIST).required(),
    ],
);

wire::shape!(TagResourceInput, TAG_RESOURCE_INPUT { 0 resource_arn, 1 tags });

/// `TimeToLiveDescription`.
#[derive(Clone, Default)]
pub struct TimeToLiveDescription {
    /// `TimeToLiveStatus`.
    pub time_to_live_status: Option<TimeToLiveStatus>,
    /// `AttributeName`.
    pub attribute_name: Option<String>,
}

pub(super) static TIME_TO_LIVE_DESCRIPTION: Structure = Structure::new(
    "TimeToLiveDescription",
    &[
        Member::new("TimeToLiveStatus", &schemas::TIME_TO_LIVE_STATUS),
        Member::new("AttributeName", &schemas::TIME_TO_LIVE_ATTRIBUTE_NAME),
    ],
);

wire::shape!(TimeToLiveDescription, TIME_TO_LIVE_DESCRIPTION { 0 time_to_live_status, 1 attribute_name });

/// `TimeToLiveSpecification`.
#[derive(Clone, Default)]
pub struct TimeToLiveSpecification {
    /// `Enabled`.
    pub enabled: bool,
    /// `AttributeName`.
    pub attribute_name: String,
}

pub(super) static TIME_TO_LIVE_SPECIFICATION: Structure = Structure::new(
    "TimeToLiveSpecification",
    &[
        Member::new("Enabled", &plain::BOOLEAN).required(),
        Member::new("AttributeName", &schemas::TIME_TO_LIVE_ATTRIBUTE_NAME).required(),
    ],
);

wire::shape!(TimeToLiveSpecification, TIME_TO_LIVE_SPECIFICATION { 0 enabled, 1 attribute_name });

/// `TransactGetItem`.
#[derive(Clone, Default)]
pub struct TransactGetItem {
    /// `Get`.
    pub get: Get,
}

pub(super) static TRANSACT_GET_ITEM: Structure =
    Structure::new("TransactGetItem", &[Member::new("Get", &schemas::GET).required()]);

wire::shape!(TransactGetItem, TRANSACT_GET_ITEM { 0 get });

/// `TransactGetItemsInput`.
#[derive(Clone, Default)]
pub struct TransactGetItemsInput {
    /// `TransactItems`.
    pub transact_items: Vec<TransactGetItem>,
    /// `ReturnConsumedCapacity`.
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
}

pub(super) static TRANSACT_GET_ITEMS_INPUT: Structure = Structure::new(
    "TransactGetItemsInput",
    &[
        Member::new("TransactItems", &schemas::TRANSACT_GET_ITEM_LIST).required(),
        Member::new("ReturnConsumedCapacity", &schemas::RETURN_CONSUMED_CAPACITY),
    ],
);

wire::shape!(TransactGetItemsInput, TRANSACT_GET_ITEMS_INPUT { 0 transact_items, 1 return_consumed_capacity });

/// `TransactGetItemsOutput`.
#[derive(Clone, Default)]
pub struct TransactGetItemsOutput {
    /// `ConsumedCapacity`.
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
    /// `Responses`.
    pub responses: Option<Vec<ItemResponse>>,
}

pub(super) static TRANSACT_GET_ITEMS_OUTPUT: Structure = Structure::new(
    "TransactGetItemsOutput",
    &[
        Member::new("ConsumedCapacity", &schemas::CONSUMED_CAPACITY_MULTIPLE),
        Member::new("Responses", &schemas::ITEM_RESPONSE_LIST),
    ],
);

wire::shape!(TransactGetItemsOutput, TRANSACT_GET_ITEMS_OUTPUT { 0 consumed_capacity, 1 responses });

/// `TransactWriteItem`.
#[derive(Clone, Default)]
pub struct TransactWriteItem {
    /// `ConditionCheck`.
    pub condition_check: Option<ConditionCheck>,
    /// `Put`.
    pub put: Option<Put>,
    /// `Delete`.
    pub delete: Option<Delete>,
    /// `Update`.
    pub update: Option<Update>,
}

pub(super) static TRANSACT_WRITE_ITEM: Structure = Structure::new(
    "TransactWriteItem",
    &[
        Member::new("ConditionCheck", &schemas::CONDITION_CHECK),
        Member::new("Put", &schemas::PUT),
        Member::new("Delete", &schemas::DELETE),
        Member::new("Update", &schemas::UPDATE),
    ],
);

wire::shape!(TransactWriteItem, TRANSACT_WRITE_ITEM { 0 condition_check, 1 put, 2 delete, 3 update });

/// `TransactWriteItemsInput`.
#[derive(Clone, Default)]
pub struct TransactWriteItemsInput {
    /// `TransactItems`.
    pub transact_items: Vec<TransactWriteItem>,
    /// `ReturnConsumedCapacity`.
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    /// `ReturnItemCollectionMetrics`.
    pub return_item_collection_metrics: Option<ReturnItemCollectionMetrics>,
    /// `ClientRequestToken`.
    pub client_request_token: Option<String>,
}

pub(super) static TRANSACT_WRITE_ITEMS_INPUT: Structure = Structure::new(
    "TransactWriteItemsInput",
    &[
        Member::new("TransactItems", &schemas::TRANSACT_WRITE_ITEM_LIST).required(),
        Member::new("ReturnConsumedCapacity", &schemas::RETURN_CONSUMED_CAPACITY),
        Member::new("ReturnItemCollectionMetrics", &schemas::RETURN_ITEM_COLLECTION_METRICS),
        Member::new("ClientRequestToken", &schemas::CLIENT_REQUEST_TOKEN),
    ],
);

wire::shape!(TransactWriteItemsInput, TRANSACT_WRITE_ITEMS_INPUT { 0 transact_items, 1 return_consumed_capacity, 2 return_item_collection_metrics, 3 client_request_token });

/// `TransactWriteItemsOutput`.
#[derive(Clone, Default)]
pub struct TransactWriteItemsOutput {
    /// `ConsumedCapacity`.
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
    /// `ItemCollectionMetrics`.
    pub item_collection_metrics: Option<BTreeMap<String, Vec<ItemCollectionMetrics>>>,
}

pub(super) static TRANSACT_WRITE_ITEMS_OUTPUT: Structure = Structure::new(
    "TransactWriteItemsOutput",
    &[
        Member::new("ConsumedCapacity", &schemas::CONSUMED_CAPACITY_MULTIPLE),
        Member::new("ItemCollectionMetrics", &schemas::ITEM_COLLECTION_METRICS_PER_TABLE),
    ],
);

wire::shape!(TransactWriteItemsOutput, TRANSACT_WRITE_ITEMS_OUTPUT { 0 consumed_capacity, 1 item_collection_metrics });

/// `UntagResourceInput`.
#[derive(Clone, Default)]
pub struct UntagResourceInput {
    /// `ResourceArn`.
    pub resource_arn: String,
    /// `TagKeys`.
    pub tag_keys: Vec<String>,
}

pub(super) static UNTAG_RESOURCE_INPUT: Structure = Structure::new(
    "UntagResourceInput",
    &[
        Member::new("ResourceArn", &schemas::RESOURCE_ARN_STRING).required(),
        Member::new("TagKeys", &schemas::TAG_KEY_LIST).required(),
    ],
);

wire::shape!(UntagResourceInput, UNTAG_RESOURCE_INPUT { 0 resource_arn, 1 tag_keys });

/// `Update`.
#[derive(Clone, Default)]
pub struct Update {
    /// `Key`.
    pub key: BTreeMap<String, AttributeValue>,
    /// `UpdateExpression`.
    pub update_expression: String,
    /// `TableName`.
    pub table_name: String,
    /// `ConditionExpression`.
    pub condition_expression: Option<String>,
    /// `ExpressionAttributeNames`.
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    /// `ExpressionAttributeValues`.
    pub expression_attribute_values: Option<BTreeMap<String, AttributeValue>>,
    /// `ReturnValuesOnConditionCheckFailure`.
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

pub(super) static UPDATE: Structure = Structure::new(
    "Update",
    &[
        Member::new("Key", &schemas::KEY).required(),
        Member::new("UpdateExpression", &plain::STRING).required(),
        Member::new("TableName", &schemas::TABLE_ARN).required(),
        Member::new("ConditionExpression", &plain::STRING),
        Member::new("ExpressionAttributeNames", &schemas::EXPRESSION_ATTRIBUTE_NAME_MAP),
        Member::new("ExpressionAttributeValues", &schemas::EXPRESSION_ATTRIBUTE_VALUE_MAP),
        Member::new(
            "ReturnValuesOnConditionCheckFailure",
            &schemas::RETURN_VALUES_ON_CONDITION_CHECK_FAILURE,
        ),
    ],
);

wire::shape!(Update, UPDATE { 0 key, 1 update_expression, 2 table_name, 3 condition_expression, 4 expression_attribute_names, 5 expression_attribute_values, 6 return_values_on_condition_check_failure });

/// `UpdateGlobalSecondaryIndexAction`.
#[derive(Clone, Default)]
pub struct UpdateGlobalSecondaryIndexAction {
    /// `IndexName`.
    pub index_name: String,
    /// `ProvisionedThroughput`.
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    /// `OnDemandThroughput`.
    pub on_demand_throughput: Option<OnDemandThroughput>,
    /// `WarmThroughput`.
    pub warm_throughput: Option<WarmThroughput>,
}

pub(super) static UPDATE_GLOBAL_SECONDARY_INDEX_ACTION: Structure = Structure::new(
    "UpdateGlobalSecondaryIndexAction",
    &[
        Member::new("IndexName", &schemas::INDEX_NAME).required(),
        Member::new("ProvisionedThroughput", &schemas::PROVISIONED_THROUGHPUT),
        Member::new("OnDemandThroughput", &schemas::ON_DEMAND_THROUGHPUT),
        Member::new("WarmThroughput", &schemas::WARM_THROUGHPUT),
    ],
);

wire::shape!(UpdateGlobalSecondaryIndexAction, UPDATE_GLOBAL_SECONDARY_INDEX_ACTION { 0 index_name, 1 provisioned_throughput, 2 on_demand_throughput, 3 warm_throughput });

/// `UpdateItemInput`.
#[derive(Clone, Default)]
pub struct UpdateItemInput {
    /// `TableName`.
    pub table_name: String,
    /// `Key`.
    pub key: BTreeMap<String, AttributeValue>,
    /// `AttributeUpdates`.
    pub attribute_updates: Option<BTreeMap<String, AttributeValueUpdate>>,
    /// `Expected`.
    pub expected: Option<BTreeMap<String, ExpectedAttributeValue>>,
    /// `ConditionalOperator`.
    pub conditional_operator: Option<ConditionalOperator>,
    /// `ReturnValues`.
    pub return_values: Option<ReturnValue>,
    /// `ReturnConsumedCapacity`.
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    /// `ReturnItemCollectionMetrics`.
    pub return_item_collection_metrics: Option<ReturnItemCollectionMetrics>,
    /// `UpdateExpression`.
    pub update_expression: Option<String>,
    /// `ConditionExpression`.
    pub condition_expression: Option<String>,
    /// `ExpressionAttributeNames`.
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    /// `ExpressionAttributeValues`.
    pub expression_attribute_values: Option<BTreeMap<String, AttributeValue>>,
    /// `ReturnValuesOnConditionCheckFailure`.
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

pub(super) static UPDATE_ITEM_INPUT: Structure = Structure::new(
    "UpdateItemInput",
    &[
        Member::new("TableName", &schemas::TABLE_ARN).required(),
        Member::new("Key", &schemas::KEY).required(),
        Member::new("AttributeUpdates", &schemas::ATTRIBUTE_UPDATES),
        Member::new("Expected", &schemas::EXPECTED_ATTRIBUTE_MAP),
        Member::new("ConditionalOperator", &schemas::CONDITIONAL_OPERATOR),
        Member::new("ReturnValues", &schemas::RETURN_VALUE),
        Member::new("ReturnConsumedCapacity", &schemas::RETURN_CONSUMED_CAPACITY),
        Member::new("ReturnItemCollectionMetrics", &schemas::RETURN_ITEM_COLLECTION_METRICS),
        Member::new("UpdateExpression", &plain::STRING),
        Member::new("ConditionExpression", &plain::STRING),
        Member::new("ExpressionAttributeNames", &schemas::EXPRESSION_ATTRIBUTE_NAME_MAP),
        Member::new("ExpressionAttributeValues", &schemas::EXPRESSION_ATTRIBUTE_VALUE_MAP),
        Member::new(
            "ReturnValuesOnConditionCheckFailure",
            &schemas::RETURN_VALUES_ON_CONDITION_CHECK_FAILURE,
        ),
    ],
);

wire::shape!(UpdateItemInput, UPDATE_ITEM_INPUT { 0 table_name, 1 key, 2 attribute_updates, 3 expected, 4 conditional_operator, 5 return_values, 6 return_consumed_capacity, 7 return_item_collection_metrics, 8 update_expression, 9 condition_expression, 10 expression_attribute_names, 11 expression_attribute_values, 12 return_values_on_condition_check_failure });

/// `UpdateItemOutput`.
#[derive(Clone, Default)]
pub struct UpdateItemOutput {
    /// `Attributes`.
    pub attributes: Option<BTreeMap<String, AttributeValue>>,
    /// `ConsumedCapacity`.
    pub consumed_capacity: Option<ConsumedCapacity>,
    /// `ItemCollectionMetrics`.
    pub item_collection_metrics: Option<ItemCollectionMetrics>,
}

pub(super) static UPDATE_ITEM_OUTPUT: Structure = Structure::new(
    "UpdateItemOutput",
    &[
        Member::new("Attributes", &schemas::ATTRIBUTE_MAP),
        Member::new("ConsumedCapacity", &schemas::CONSUMED_CAPACITY),
        Member::new("ItemCollectionMetrics", &schemas::ITEM_COLLECTION_METRICS),
    ],
);

wire::shape!(UpdateItemOutput, UPDATE_ITEM_OUTPUT { 0 attributes, 1 consumed_capacity, 2 item_collection_metrics });

/// `UpdateReplicationGroupMemberAction`.
#[derive(Clone, Default)]
pub struct UpdateReplicationGroupMemberAction {
    /// `RegionName`.
    pub region_name: String,
    /// `KMSMasterKeyId`.
    pub kms_master_key_id: Option<String>,
    /// `ProvisionedThroughputOverride`.
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    /// `OnDemandThroughputOverride`.
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    /// `GlobalSecondaryIndexes`.
    pub global_secondary_indexes: Option<Vec<ReplicaGlobalSecondaryIndex>>,
    /// `TableClassOverride`.
    pub table_class_override: Option<TableClass>,
}

pub(super) static UPDATE_REPLICATION_GROUP_MEMBER_ACTION: Structure = Structure::new(
    "UpdateReplicationGroupMemberAction",
    &[
        Member::new("RegionName", &plain::STRING).required(),
        Member::new("KMSMasterKeyId", &schemas::KMS_MASTER_KEY_ID),
        Member::new("ProvisionedThroughputOverride", &schemas::PROVISIONED_THROUGHPUT_OVERRIDE),
        Member::new("OnDemandThroughputOverride", &schemas::ON_DEMAND_THROUGHPUT_OVERRIDE),
        Member::new("GlobalSecondaryIndexes", &schemas::REPLICA_GLOBAL_SECONDARY_INDEX_LIST),
        Member::new("TableClassOverride", &schemas::TABLE_CLASS),
    ],
);

wire::shape!(UpdateReplicationGroupMemberAction, UPDATE_REPLICATION_GROUP_MEMBER_ACTION { 0 region_name, 1 kms_master_key_id, 2 provisioned_throughput_override, 3 on_demand_throughput_override, 4 global_secondary_indexes, 5 table_class_override });

/// `UpdateTableInput`.
#[derive(Clone, Default)]
pub struct UpdateTableInput {
    /// `AttributeDefinitions`.
    pub attribute_definitions: Option<Vec<AttributeDefinition>>,
    /// `TableName`.
    pub table_name: String,
    /// `BillingMode`.
    pub billing_mode: Option<BillingMode>,
    /// `ProvisionedThroughput`.
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    /// `GlobalSecondaryIndexUpdates`.
    pub global_secondary_index_updates: Option<Vec<GlobalSecondaryIndexUpdate>>,
    /// `StreamSpecification`.
    pub stream_specification: Option<StreamSpecification>,
    /// `SSESpecification`.
    pub sse_specification: Option<SSESpecification>,
    /// `ReplicaUpdates`.
    pub replica_updates: Option<Vec<ReplicationGroupUpdate>>,
    /// `TableClass`.
    pub table_class: Option<TableClass>,
    /// `DeletionProtectionEnabled`.
    pub deletion_protection_enabled: Option<bool>,
    /// `MultiRegionConsistency`.
    pub multi_region_consistency: Option<MultiRegionConsistency>,
    /// `GlobalTableWitnessUpdates`.
    pub global_table_witness_updates: Option<Vec<GlobalTableWitnessGroupUpdate>>,
    /// `OnDemandThroughput`.
    pub on_demand_throughput: Option<OnDemandThroughput>,
    /// `WarmThroughput`.
    pub warm_throughput: Option<WarmThroughput>,
    /// `GlobalTableSettingsReplicationMode`.
    pub global_table_settings_replication_mode: Option<GlobalTableSettingsReplicationMode>,
    /// `DisassociationProtectionEnabled`.
    pub disassociation_protection_enabled: Option<bool>,
    /// `VectorIndexUpdates`.
    pub vector_index_updates: Option<Vec<VectorIndexUpdate>>,
}

pub(super) static UPDATE_TABLE_INPUT: Structure = Structure::new(
    "UpdateTableInput",
    &[
        Member::new("AttributeDefinitions", &schemas::ATTRIBUTE_DEFINITIONS),
        Member::new("TableName", &schemas::TABLE_ARN).required(),
        Member::new("BillingMode", &schemas::BILLING_MODE),
        Member::new("ProvisionedThroughput", &schemas::PROVISIONED_THROUGHPUT),
        Member::new("GlobalSecondaryIndexUpdates", &schemas::GLOBAL_SECONDARY_INDEX_UPDATE_LIST),
        Member::new("StreamSpecification", &schemas::STREAM_SPECIFICATION),
        Member::new("SSESpecification", &schemas::SSE_SPECIFICATION),
        Member::new("ReplicaUpdates", &schemas::REPLICATION_GROUP_UPDATE_LIST),
        Member::new("TableClass", &schemas::TABLE_CLASS),
        Member::new("DeletionProtectionEnabled", &plain::BOOLEAN),
        Member::new("MultiRegionConsistency", &schemas::MULTI_REGION_CONSISTENCY),
        Member::new("GlobalTableWitnessUpdates", &schemas::GLOBAL_TABLE_WITNESS_GROUP_UPDATE_LIST),
        Member::new("OnDemandThroughput", &schemas::ON_DEMAND_THROUGHPUT),
        Member::new("WarmThroughput", &schemas::WARM_THROUGHPUT),
        Member::new(
            "GlobalTableSettingsReplicationMode",
            &schemas::GLOBAL_TABLE_SETTINGS_REPLICATION_MODE,
        ),
        Member::new("DisassociationProtectionEnabled", &plain::BOOLEAN),
        Member::new("VectorIndexUpdates", &schemas::VECTOR_INDEX_UPDATE_LIST),
    ],
);

wire::shape!(UpdateTableInput, UPDATE_TABLE_INPUT { 0 attribute_definitions, 1 table_name, 2 billing_mode, 3 provisioned_throughput, 4 global_secondary_index_updates, 5 stream_specification, 6 sse_specification, 7 replica_updates, 8 table_class, 9 deletion_protection_enabled, 10 multi_region_consistency, 11 global_table_witness_updates, 12 on_demand_throughput, 13 warm_throughput, 14 global_table_settings_replication_mode, 15 disassociation_protection_enabled, 16 vector_index_updates });

/// `UpdateTableOutput`.
#[derive(Clone, Default)]
pub struct UpdateTableOutput {
    /// `TableDescription`.
    pub table_description: Option<TableDescription>,
}

pub(super) static UPDATE_TABLE_OUTPUT: Structure = Structure::new(
    "UpdateTableOutput",
    &[Member::new("TableDescription", &schemas::TABLE_DESCRIPTION)],
);

wire::shape!(UpdateTableOutput, UPDATE_TABLE_OUTPUT { 0 table_description });

/// `UpdateTimeToLiveInput`.
#[derive(Clone, Default)]
pub struct UpdateTimeToLiveInput {
    /// `TableName`.
    pub table_name: String,
    /// `TimeToLiveSpecification`.
    pub time_to_live_specification: TimeToLiveSpecification,
}

pub(super) static UPDATE_TIME_TO_LIVE_INPUT: Structure = Structure::new(
    "UpdateTimeToLiveInput",
    &[
        Member::new("TableName", &schemas::TABLE_ARN).required(),
        Member::new("TimeToLiveSpecification", &schemas::TIME_TO_LIVE_SPECIFICATION).required(),
    ],
);

wire::shape!(UpdateTimeToLiveInput, UPDATE_TIME_TO_LIVE_INPUT { 0 table_name, 1 time_to_live_specification });

/// `UpdateTimeToLiveOutput`.
#[derive(Clone, Default)]
pub struct UpdateTimeToLiveOutput {
    /// `TimeToLiveSpecification`.
    pub time_to_live_specification: Option<TimeToLiveSpecification>,
}

pub(super) static UPDATE_TIME_TO_LIVE_OUTPUT: Structure = Structure::new(
    "UpdateTimeToLiveOutput",
    &[Member::new("TimeToLiveSpecification", &schemas::TIME_TO_LIVE_SPECIFICATION)],
);

wire::shape!(UpdateTimeToLiveOutput, UPDATE_TIME_TO_LIVE_OUTPUT { 0 time_to_live_specification });

/// `VectorAttributeDefinition`.
#[derive(Clone, Default)]
pub struct VectorAttributeDefinition {
    /// `AttributeName`.
    pub attribute_name: String,
}

pub(super) static VECTOR_ATTRIBUTE_DEFINITION: Structure = Structure::new(
    "VectorAttributeDefinition",
    &[Member::new("AttributeName", &schemas::VECTOR_ATTRIBUTE_NAME).required()],
);

wire::shape!(VectorAttributeDefinition, VECTOR_ATTRIBUTE_DEFINITION { 0 attribute_name });

/// `VectorCapacity`.
#[derive(Clone, Default)]
pub struct VectorCapacity {
    /// `VectorSearchRequestBytes`.
    pub vector_search_request_bytes: Option<f64>,
    /// `VectorWriteRequestBytes`.
    pub vector_write_request_bytes: Option<f64>,
}

pub(super) static VECTOR_CAPACITY: Structure = Structure::new(
    "VectorCapacity",
    &[
        Member::new("VectorSearchRequestBytes", &plain::DOUBLE),
        Member::new("VectorWriteRequestBytes", &plain::DOUBLE),
    ],
);

wire::shape!(VectorCapacity, VECTOR_CAPACITY { 0 vector_search_request_bytes, 1 vector_write_request_bytes });

/// `VectorIndex`.
#[derive(Clone, Default)]
pub struct VectorIndex {
    /// `IndexName`.
    pub index_name: String,
    /// `VectorAttribute`.
    pub vector_attribute: VectorAttributeDefinition,
    /// `SearchSchema`.
    pub search_schema: Option<Vec<SearchSchemaElement>>,
    /// `Projection`.
    pub projection: Projection,
    /// `Dimensions`.
    pub dimensions: i64,
    /// `DistanceFunction`.
    pub distance_function: VectorDistanceFunction,
}

pub(super) static VECTOR_INDEX: Structure = Structure::new(
    "VectorIndex",
    &[
        Member::new("IndexName", &schemas::INDEX_NAME).required(),
        Member::new("VectorAttribute", &schemas::VECTOR_ATTRIBUTE_DEFINITION).required(),
        Member::new("SearchSchema", &schemas::SEARCH_SCHEMA),
        Member::new("Projection", &schemas::PROJECTION).required(),
        Member::new("Dimensions", &schemas::POSITIVE_LONG_OBJECT).required(),
        Member::new("DistanceFunction", &schemas::VECTOR_DISTANCE_FUNCTION).required(),
    ],
);

wire::shape!(VectorIndex, VECTOR_INDEX { 0 index_name, 1 vector_attribute, 2 search_schema, 3 projection, 4 dimensions, 5 distance_function });

/// `VectorIndexDescription`.
#[derive(Clone, Default)]
pub struct VectorIndexDescription {
    /// `IndexName`.
    pub index_name: Option<String>,
    /// `SearchSchema`.
    pub search_schema: Option<Vec<SearchSchemaElement>>,
    /// `Projection`.
    pub projection: Option<Projection>,
    /// `VectorAttribute`.
    pub vector_attribute: Option<VectorAttributeDefinition>,
    /// `Dimensions`.
    pub dimensions: Option<i64>,
    /// `DistanceFunction`.
    pub distance_function: Option<VectorDistanceFunction>,
    /// `IndexStatus`.
    pub index_status: Option<IndexStatus>,
    /// `Backfilling`.
    pub backfilling: Option<bool>,
    /// `IndexSizeBytes`.
    pub index_size_bytes: Option<i64>,
    /// `ItemCount`.
    pub item_count: Option<i64>,
    /// `IndexArn`.
    pub index_arn: Option<String>,
}

pub(super) static VECTOR_INDEX_DESCRIPTION: Structure = Structure::new(
    "VectorIndexDescription",
    &[
        Member::new("IndexName", &schemas::INDEX_NAME),
        Member::new("SearchSchema", &schemas::SEARCH_SCHEMA),
        Member::new("Projection", &schemas::PROJECTION),
        Member::new("VectorAttribute", &schemas::VECTOR_ATTRIBUTE_DEFINITION),
        Member::new("Dimensions", &schemas::POSITIVE_LONG_OBJECT),
        Member::new("DistanceFunction", &schemas::VECTOR_DISTANCE_FUNCTION),
        Member::new("IndexStatus", &schemas::INDEX_STATUS),
        Member::new("Backfilling", &plain::BOOLEAN),
        Member::new("IndexSizeBytes", &plain::LONG),
        Member::new("ItemCount", &plain::LONG),
        Member::new("IndexArn", &plain::STRING),
    ],
);

wire::shape!(VectorIndexDescription, VECTOR_INDEX_DESCRIPTION { 0 index_name, 1 search_schema, 2 projection, 3 vector_attribute, 4 dimensions, 5 distance_function, 6 index_status, 7 backfilling, 8 index_size_bytes, 9 item_count, 10 index_arn });

/// `VectorIndexUpdate`.
#[derive(Clone, Default)]
pub struct VectorIndexUpdate {
    /// `Create`.
    pub create: Option<CreateVectorIndexAction>,
    /// `Delete`.
    pub delete: Option<DeleteVectorIndexAction>,
}

pub(super) static VECTOR_INDEX_UPDATE: Structure = Structure::new(
    "VectorIndexUpdate",
    &[
        Member::new("Create", &schemas::CREATE_VECTOR_INDEX_ACTION),
        Member::new("Delete", &schemas::DELETE_VECTOR_INDEX_ACTION),
    ],
);

wire::shape!(VectorIndexUpdate, VECTOR_INDEX_UPDATE { 0 create, 1 delete });

/// `WarmThroughput`.
#[derive(Clone, Default)]
pub struct WarmThroughput {
    /// `ReadUnitsPerSecond`.
    pub read_units_per_second: Option<i64>,
    /// `WriteUnitsPerSecond`.
    pub write_units_per_second: Option<i64>,
}

pub(super) static WARM_THROUGHPUT: Structure = Structure::new(
    "WarmThroughput",
    &[
        Member::new("ReadUnitsPerSecond", &plain::LONG),
        Member::new("WriteUnitsPerSecond", &plain::LONG),
    ],
);

wire::shape!(WarmThroughput, WARM_THROUGHPUT { 0 read_units_per_second, 1 write_units_per_second });

/// `WriteRequest`.
#[derive(Clone, Default)]
pub struct WriteRequest {
    /// `PutRequest`.
    pub put_request: Option<PutRequest>,
    /// `DeleteRequest`.
    pub delete_request: Option<DeleteRequest>,
}

pub(super) static WRITE_REQUEST: Structure = Structure::new(
    "WriteRequest",
    &[
        Member::new("PutRequest", &schemas::PUT_REQUEST),
        Member::new("DeleteRequest", &schemas::DELETE_REQUEST),
    ],
);

wire::shape!(WriteRequest, WRITE_REQUEST { 0 put_request, 1 delete_request });
