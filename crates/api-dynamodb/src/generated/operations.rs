// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The operations, and the tables that list them.

use wire::{
    Category, EMPTY, Empty, Operation, OperationMeta, Protocol, ResourceKind, ServiceMeta,
    new_shape,
};

use super::structures::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    id: "DynamoDB",
    name: "dynamodb",
    event_source: "dynamodb.amazonaws.com",
    api_version: "2012-08-10",
    target_prefix: Some("DynamoDB_20120810"),
    protocols: &[Protocol::AwsJson10],
    xml_namespace: "",
    validation_code: "ValidationException",
    hides_texts: false,
    names_errors: false,
    global_region: None,
    sessions_need_mfa: false,
    speaks_s3: false,
    takes_unsigned: false,
    former_query: None,
    resource_kinds: &[ResourceKind {
        name: "AWS::DynamoDB::Table",
        arn: "table/*",
        is_owned: false,
        is_private: true,
        is_named_when_judged: false,
        names_container: false,
    }],
    operations: &[
        &BATCH_EXECUTE_STATEMENT,
        &BATCH_GET_ITEM,
        &BATCH_WRITE_ITEM,
        &CANCEL_BULK_OPERATION,
        &CREATE_BACKUP,
        &CREATE_GLOBAL_TABLE,
        &CREATE_TABLE,
        &DELETE_BACKUP,
        &DELETE_ITEM,
        &DELETE_RESOURCE_POLICY,
        &DELETE_TABLE,
        &DESCRIBE_BACKUP,
        &DESCRIBE_BULK_OPERATION,
        &DESCRIBE_CONTINUOUS_BACKUPS,
        &DESCRIBE_CONTRIBUTOR_INSIGHTS,
        &DESCRIBE_ENDPOINTS,
        &DESCRIBE_EXPORT,
        &DESCRIBE_GLOBAL_TABLE,
        &DESCRIBE_GLOBAL_TABLE_SETTINGS,
        &DESCRIBE_IMPORT,
        &DESCRIBE_KINESIS_STREAMING_DESTINATION,
        &DESCRIBE_LIMITS,
        &DESCRIBE_TABLE,
        &DESCRIBE_TABLE_REPLICA_AUTO_SCALING,
        &DESCRIBE_TIME_TO_LIVE,
        &DISABLE_KINESIS_STREAMING_DESTINATION,
        &ENABLE_KINESIS_STREAMING_DESTINATION,
        &EXECUTE_STATEMENT,
        &EXECUTE_TRANSACTION,
        &EXPORT_TABLE_TO_POINT_IN_TIME,
        &GET_ITEM,
        &GET_RESOURCE_POLICY,
        &IMPORT_TABLE,
        &LIST_BACKUPS,
        &LIST_BULK_OPERATIONS,
        &LIST_CONTRIBUTOR_INSIGHTS,
        &LIST_EXPORTS,
        &LIST_GLOBAL_TABLES,
        &LIST_IMPORTS,
        &LIST_TABLES,
        &LIST_TAGS_OF_RESOURCE,
        &PUT_ITEM,
        &PUT_RESOURCE_POLICY,
        &QUERY,
        &RESTORE_TABLE_FROM_BACKUP,
        &RESTORE_TABLE_TO_POINT_IN_TIME,
        &SCAN,
        &SEARCH_VECTORS,
        &START_BULK_PUT_ITEMS,
        &TAG_RESOURCE,
        &TRANSACT_GET_ITEMS,
        &TRANSACT_WRITE_ITEMS,
        &UNTAG_RESOURCE,
        &UPDATE_CONTINUOUS_BACKUPS,
        &UPDATE_CONTRIBUTOR_INSIGHTS,
        &UPDATE_GLOBAL_TABLE,
        &UPDATE_GLOBAL_TABLE_SETTINGS,
        &UPDATE_ITEM,
        &UPDATE_KINESIS_STREAMING_DESTINATION,
        &UPDATE_TABLE,
        &UPDATE_TABLE_REPLICA_AUTO_SCALING,
        &UPDATE_TIME_TO_LIVE,
    ],
    errors: super::errors::ALL,
    paths: &[],
};

static BATCH_EXECUTE_STATEMENT: OperationMeta = OperationMeta {
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "BatchExecuteStatement", &["dynamodb:BatchExecuteStatement"])
};

/// `BatchGetItem`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BatchGetItem;

impl Operation for BatchGetItem {
    type Input = BatchGetItemInput;
    type Output = BatchGetItemOutput;
    const META: &'static OperationMeta = &BATCH_GET_ITEM;
}

static BATCH_GET_ITEM: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "BatchGetItem",
    event_name: "BatchGetItem",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["dynamodb:BatchGetItem"],
    read_only: true,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: true,
    checksum_required: false,
    input: &super::structures::BATCH_GET_ITEM_INPUT,
    output: &super::structures::BATCH_GET_ITEM_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<BatchGetItemInput>,
    new_output: new_shape::<BatchGetItemOutput>,
};

/// `BatchWriteItem`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BatchWriteItem;

impl Operation for BatchWriteItem {
    type Input = BatchWriteItemInput;
    type Output = BatchWriteItemOutput;
    const META: &'static OperationMeta = &BATCH_WRITE_ITEM;
}

static BATCH_WRITE_ITEM: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "BatchWriteItem",
    event_name: "BatchWriteItem",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["dynamodb:BatchWriteItem"],
    read_only: false,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: true,
    checksum_required: false,
    input: &super::structures::BATCH_WRITE_ITEM_INPUT,
    output: &super::structures::BATCH_WRITE_ITEM_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<BatchWriteItemInput>,
    new_output: new_shape::<BatchWriteItemOutput>,
};

static CANCEL_BULK_OPERATION: OperationMeta =
    OperationMeta::named(&SERVICE, "CancelBulkOperation", &["dynamodb:CancelBulkOperation"]);

static CREATE_BACKUP: OperationMeta =
    OperationMeta::named(&SERVICE, "CreateBackup", &["dynamodb:CreateBackup"]);

static CREATE_GLOBAL_TABLE: OperationMeta =
    OperationMeta::named(&SERVICE, "CreateGlobalTable", &["dynamodb:CreateGlobalTable"]);

/// `CreateTable`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateTable;

impl Operation for CreateTable {
    type Input = CreateTableInput;
    type Output = CreateTableOutput;
    const META: &'static OperationMeta = &CREATE_TABLE;
}

static CREATE_TABLE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateTable",
    event_name: "CreateTable",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["dynamodb:CreateTable"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::CREATE_TABLE_INPUT,
    output: &super::structures::CREATE_TABLE_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<CreateTableInput>,
    new_output: new_shape::<CreateTableOutput>,
};

static DELETE_BACKUP: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(&SERVICE, "DeleteBackup", &["dynamodb:DeleteBackup"])
};

/// `DeleteItem`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteItem;

impl Operation for DeleteItem {
    type Input = DeleteItemInput;
    type Output = DeleteItemOutput;
    const META: &'static OperationMeta = &DELETE_ITEM;
}

static DELETE_ITEM: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteItem",
    event_name: "DeleteItem",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["dynamodb:DeleteItem"],
    read_only: false,
    category: Category::Data,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: true,
    checksum_required: false,
    input: &super::structures::DELETE_ITEM_INPUT,
    output: &super::structures::DELETE_ITEM_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<DeleteItemInput>,
    new_output: new_shape::<DeleteItemOutput>,
};

static DELETE_RESOURCE_POLICY: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(&SERVICE, "DeleteResourcePolicy", &["dynamodb:DeleteResourcePolicy"])
};

/// `DeleteTable`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteTable;

impl Operation for DeleteTable {
    type Input = DeleteTableInput;
    type Output = DeleteTableOutput;
    const META: &'static OperationMeta = &DELETE_TABLE;
}

static DELETE_TABLE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteTable",
    event_name: "DeleteTable",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["dynamodb:DeleteTable"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_TABLE_INPUT,
    output: &super::structures::DELETE_TABLE_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<DeleteTableInput>,
    new_output: new_shape::<DeleteTableOutput>,
};

static DESCRIBE_BACKUP: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribeBackup", &["dynamodb:DescribeBackup"])
};

static DESCRIBE_BULK_OPERATION: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribeBulkOperation", &["dynamodb:DescribeBulkOperation"])
};

/// `DescribeContinuousBackups`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeContinuousBackups;

impl Operation for DescribeContinuousBackups {
    type Input = DescribeContinuousBackupsInput;
    type Output = DescribeContinuousBackupsOutput;
    const META: &'static OperationMeta = &DESCRIBE_CONTINUOUS_BACKUPS;
}

static DESCRIBE_CONTINUOUS_BACKUPS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeContinuousBackups",
    event_name: "DescribeContinuousBackups",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["dynamodb:DescribeContinuousBackups"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DESCRIBE_CONTINUOUS_BACKUPS_INPUT,
    output: &super::structures::DESCRIBE_CONTINUOUS_BACKUPS_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<DescribeContinuousBackupsInput>,
    new_output: new_shape::<DescribeContinuousBackupsOutput>,
};

static DESCRIBE_CONTRIBUTOR_INSIGHTS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeContributorInsights",
        &["dynamodb:DescribeContributorInsights"],
    )
};

/// `DescribeEndpoints`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeEndpoints;

impl Operation for DescribeEndpoints {
    type Input = DescribeEndpointsRequest;
    type Output = DescribeEndpointsResponse;
    const META: &'static OperationMeta = &DESCRIBE_ENDPOINTS;
}

static DESCRIBE_ENDPOINTS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeEndpoints",
    event_name: "DescribeEndpoints",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["dynamodb:DescribeEndpoints"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DESCRIBE_ENDPOINTS_REQUEST,
    output: &super::structures::DESCRIBE_ENDPOINTS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DescribeEndpointsRequest>,
    new_output: new_shape::<DescribeEndpointsResponse>,
};

static DESCRIBE_EXPORT: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "DescribeExport", &["dynamodb:DescribeExport"])
};

static DESCRIBE_GLOBAL_TABLE: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribeGlobalTable", &["dynamodb:DescribeGlobalTable"])
};

static DESCRIBE_GLOBAL_TABLE_SETTINGS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeGlobalTableSettings",
        &["dynamodb:DescribeGlobalTableSettings"],
    )
};

static DESCRIBE_IMPORT: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribeImport", &["dynamodb:DescribeImport"])
};

static DESCRIBE_KINESIS_STREAMING_DESTINATION: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeKinesisStreamingDestination",
        &["dynamodb:DescribeKinesisStreamingDestination"],
    )
};

/// `DescribeLimits`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeLimits;

impl Operation for DescribeLimits {
    type Input = DescribeLimitsInput;
    type Output = DescribeLimitsOutput;
    const META: &'static OperationMeta = &DESCRIBE_LIMITS;
}

static DESCRIBE_LIMITS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeLimits",
    event_name: "DescribeLimits",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["dynamodb:DescribeLimits"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DESCRIBE_LIMITS_INPUT,
    output: &super::structures::DESCRIBE_LIMITS_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<DescribeLimitsInput>,
    new_output: new_shape::<DescribeLimitsOutput>,
};

/// `DescribeTable`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeTable;

impl Operation for DescribeTable {
    type Input = DescribeTableInput;
    type Output = DescribeTableOutput;
    const META: &'static OperationMeta = &DESCRIBE_TABLE;
}

static DESCRIBE_TABLE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeTable",
    event_name: "DescribeTable",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["dynamodb:DescribeTable"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DESCRIBE_TABLE_INPUT,
    output: &super::structures::DESCRIBE_TABLE_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<DescribeTableInput>,
    new_output: new_shape::<DescribeTableOutput>,
};

static DESCRIBE_TABLE_REPLICA_AUTO_SCALING: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeTableReplicaAutoScaling",
        &["dynamodb:DescribeTableReplicaAutoScaling"],
    )
};

/// `DescribeTimeToLive`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeTimeToLive;

impl Operation for DescribeTimeToLive {
    type Input = DescribeTimeToLiveInput;
    type Output = DescribeTimeToLiveOutput;
    const META: &'static OperationMeta = &DESCRIBE_TIME_TO_LIVE;
}

static DESCRIBE_TIME_TO_LIVE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeTimeToLive",
    event_name: "DescribeTimeToLive",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["dynamodb:DescribeTimeToLive"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DESCRIBE_TIME_TO_LIVE_INPUT,
    output: &super::structures::DESCRIBE_TIME_TO_LIVE_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<DescribeTimeToLiveInput>,
    new_output: new_shape::<DescribeTimeToLiveOutput>,
};

static DISABLE_KINESIS_STREAMING_DESTINATION: OperationMeta = OperationMeta::named(
    &SERVICE,
    "DisableKinesisStreamingDestination",
    &["dynamodb:DisableKinesisStreamingDestination"],
);

static ENABLE_KINESIS_STREAMING_DESTINATION: OperationMeta = OperationMeta::named(
    &SERVICE,
    "EnableKinesisStreamingDestination",
    &["dynamodb:EnableKinesisStreamingDestination"],
);

static EXECUTE_STATEMENT: OperationMeta = OperationMeta {
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "ExecuteStatement", &["dynamodb:ExecuteStatement"])
};

static EXECUTE_TRANSACTION: OperationMeta = OperationMeta {
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "ExecuteTransaction", &["dynamodb:ExecuteTransaction"])
};

static EXPORT_TABLE_TO_POINT_IN_TIME: OperationMeta = OperationMeta {
    durable_audit: true,
    ..OperationMeta::named(
        &SERVICE,
        "ExportTableToPointInTime",
        &["dynamodb:ExportTableToPointInTime"],
    )
};

/// `GetItem`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetItem;

impl Operation for GetItem {
    type Input = GetItemInput;
    type Output = GetItemOutput;
    const META: &'static OperationMeta = &GET_ITEM;
}

static GET_ITEM: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetItem",
    event_name: "GetItem",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["dynamodb:GetItem"],
    read_only: true,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: true,
    checksum_required: false,
    input: &super::structures::GET_ITEM_INPUT,
    output: &super::structures::GET_ITEM_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetItemInput>,
    new_output: new_shape::<GetItemOutput>,
};

static GET_RESOURCE_POLICY: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetResourcePolicy", &["dynamodb:GetResourcePolicy"])
};

static IMPORT_TABLE: OperationMeta =
    OperationMeta::named(&SERVICE, "ImportTable", &["dynamodb:ImportTable"]);

static LIST_BACKUPS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListBackups", &["dynamodb:ListBackups"])
};

static LIST_BULK_OPERATIONS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListBulkOperations", &["dynamodb:ListBulkOperations"])
};

static LIST_CONTRIBUTOR_INSIGHTS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListContributorInsights",
        &["dynamodb:ListContributorInsights"],
    )
};

static LIST_EXPORTS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListExports", &["dynamodb:ListExports"])
};

static LIST_GLOBAL_TABLES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListGlobalTables", &["dynamodb:ListGlobalTables"])
};

static LIST_IMPORTS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListImports", &["dynamodb:ListImports"])
};

/// `ListTables`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListTables;

impl Operation for ListTables {
    type Input = ListTablesInput;
    type Output = ListTablesOutput;
    const META: &'static OperationMeta = &LIST_TABLES;
}

static LIST_TABLES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListTables",
    event_name: "ListTables",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["dynamodb:ListTables"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_TABLES_INPUT,
    output: &super::structures::LIST_TABLES_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<ListTablesInput>,
    new_output: new_shape::<ListTablesOutput>,
};

/// `ListTagsOfResource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListTagsOfResource;

impl Operation for ListTagsOfResource {
    type Input = ListTagsOfResourceInput;
    type Output = ListTagsOfResourceOutput;
    const META: &'static OperationMeta = &LIST_TAGS_OF_RESOURCE;
}

static LIST_TAGS_OF_RESOURCE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListTagsOfResource",
    event_name: "ListTagsOfResource",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["dynamodb:ListTagsOfResource"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_TAGS_OF_RESOURCE_INPUT,
    output: &super::structures::LIST_TAGS_OF_RESOURCE_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<ListTagsOfResourceInput>,
    new_output: new_shape::<ListTagsOfResourceOutput>,
};

/// `PutItem`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutItem;

impl Operation for PutItem {
    type Input = PutItemInput;
    type Output = PutItemOutput;
    const META: &'static OperationMeta = &PUT_ITEM;
}

static PUT_ITEM: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutItem",
    event_name: "PutItem",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["dynamodb:PutItem"],
    read_only: false,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: true,
    checksum_required: false,
    input: &super::structures::PUT_ITEM_INPUT,
    output: &super::structures::PUT_ITEM_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<PutItemInput>,
    new_output: new_shape::<PutItemOutput>,
};

static PUT_RESOURCE_POLICY: OperationMeta =
    OperationMeta::named(&SERVICE, "PutResourcePolicy", &["dynamodb:PutResourcePolicy"]);

/// `Query`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Query;

impl Operation for Query {
    type Input = QueryInput;
    type Output = QueryOutput;
    const META: &'static OperationMeta = &QUERY;
}

static QUERY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "Query",
    event_name: "Query",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["dynamodb:Query"],
    read_only: true,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: true,
    checksum_required: false,
    input: &super::structures::QUERY_INPUT,
    output: &super::structures::QUERY_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<QueryInput>,
    new_output: new_shape::<QueryOutput>,
};

static RESTORE_TABLE_FROM_BACKUP: OperationMeta =
    OperationMeta::named(&SERVICE, "RestoreTableFromBackup", &["dynamodb:RestoreTableFromBackup"]);

static RESTORE_TABLE_TO_POINT_IN_TIME: OperationMeta = OperationMeta::named(
    &SERVICE,
    "RestoreTableToPointInTime",
    &["dynamodb:RestoreTableToPointInTime"],
);

/// `Scan`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scan;

impl Operation for Scan {
    type Input = ScanInput;
    type Output = ScanOutput;
    const META: &'static OperationMeta = &SCAN;
}

static SCAN: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "Scan",
    event_name: "Scan",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["dynamodb:Scan"],
    read_only: true,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: true,
    checksum_required: false,
    input: &super::structures::SCAN_INPUT,
    output: &super::structures::SCAN_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<ScanInput>,
    new_output: new_shape::<ScanOutput>,
};

static SEARCH_VECTORS: OperationMeta = OperationMeta {
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "SearchVectors", &["dynamodb:SearchVectors"])
};

static START_BULK_PUT_ITEMS: OperationMeta =
    OperationMeta::named(&SERVICE, "StartBulkPutItems", &["dynamodb:StartBulkPutItems"]);

/// `TagResource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TagResource;

impl Operation for TagResource {
    type Input = TagResourceInput;
    type Output = Empty;
    const META: &'static OperationMeta = &TAG_RESOURCE;
}

static TAG_RESOURCE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "TagResource",
    event_name: "TagResource",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["dynamodb:TagResource"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::TAG_RESOURCE_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<TagResourceInput>,
    new_output: new_shape::<Empty>,
};

/// `TransactGetItems`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TransactGetItems;

impl Operation for TransactGetItems {
    type Input = TransactGetItemsInput;
    type Output = TransactGetItemsOutput;
    const META: &'static OperationMeta = &TRANSACT_GET_ITEMS;
}

static TRANSACT_GET_ITEMS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "TransactGetItems",
    event_name: "TransactGetItems",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["dynamodb:GetItem"],
    read_only: true,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: true,
    checksum_required: false,
    input: &super::structures::TRANSACT_GET_ITEMS_INPUT,
    output: &super::structures::TRANSACT_GET_ITEMS_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<TransactGetItemsInput>,
    new_output: new_shape::<TransactGetItemsOutput>,
};

/// `TransactWriteItems`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TransactWriteItems;

impl Operation for TransactWriteItems {
    type Input = TransactWriteItemsInput;
    type Output = TransactWriteItemsOutput;
    const META: &'static OperationMeta = &TRANSACT_WRITE_ITEMS;
}

static TRANSACT_WRITE_ITEMS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "TransactWriteItems",
    event_name: "TransactWriteItems",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &[
        "dynamodb:ConditionCheckItem",
        "dynamodb:DeleteItem",
        "dynamodb:PutItem",
        "dynamodb:UpdateItem",
    ],
    read_only: false,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: true,
    checksum_required: false,
    input: &super::structures::TRANSACT_WRITE_ITEMS_INPUT,
    output: &super::structures::TRANSACT_WRITE_ITEMS_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<TransactWriteItemsInput>,
    new_output: new_shape::<TransactWriteItemsOutput>,
};

/// `UntagResource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UntagResource;

impl Operation for UntagResource {
    type Input = UntagResourceInput;
    type Output = Empty;
    const META: &'static OperationMeta = &UNTAG_RESOURCE;
}

static UNTAG_RESOURCE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UntagResource",
    event_name: "UntagResource",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["dynamodb:UntagResource"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::UNTAG_RESOURCE_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<UntagResourceInput>,
    new_output: new_shape::<Empty>,
};

static UPDATE_CONTINUOUS_BACKUPS: OperationMeta = OperationMeta::named(
    &SERVICE,
    "UpdateContinuousBackups",
    &["dynamodb:UpdateContinuousBackups"],
);

static UPDATE_CONTRIBUTOR_INSIGHTS: OperationMeta = OperationMeta::named(
    &SERVICE,
    "UpdateContributorInsights",
    &["dynamodb:UpdateContributorInsights"],
);

static UPDATE_GLOBAL_TABLE: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateGlobalTable", &["dynamodb:UpdateGlobalTable"]);

static UPDATE_GLOBAL_TABLE_SETTINGS: OperationMeta = OperationMeta::named(
    &SERVICE,
    "UpdateGlobalTableSettings",
    &["dynamodb:UpdateGlobalTableSettings"],
);

/// `UpdateItem`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateItem;

impl Operation for UpdateItem {
    type Input = UpdateItemInput;
    type Output = UpdateItemOutput;
    const META: &'static OperationMeta = &UPDATE_ITEM;
}

static UPDATE_ITEM: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdateItem",
    event_name: "UpdateItem",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["dynamodb:UpdateItem"],
    read_only: false,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: true,
    checksum_required: false,
    input: &super::structures::UPDATE_ITEM_INPUT,
    output: &super::structures::UPDATE_ITEM_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<UpdateItemInput>,
    new_output: new_shape::<UpdateItemOutput>,
};

static UPDATE_KINESIS_STREAMING_DESTINATION: OperationMeta = OperationMeta::named(
    &SERVICE,
    "UpdateKinesisStreamingDestination",
    &["dynamodb:UpdateKinesisStreamingDestination"],
);

/// `UpdateTable`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateTable;

impl Operation for UpdateTable {
    type Input = UpdateTableInput;
    type Output = UpdateTableOutput;
    const META: &'static OperationMeta = &UPDATE_TABLE;
}

static UPDATE_TABLE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdateTable",
    event_name: "UpdateTable",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["dynamodb:UpdateTable"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::UPDATE_TABLE_INPUT,
    output: &super::structures::UPDATE_TABLE_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<UpdateTableInput>,
    new_output: new_shape::<UpdateTableOutput>,
};

static UPDATE_TABLE_REPLICA_AUTO_SCALING: OperationMeta = OperationMeta::named(
    &SERVICE,
    "UpdateTableReplicaAutoScaling",
    &["dynamodb:UpdateTableReplicaAutoScaling"],
);

/// `UpdateTimeToLive`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateTimeToLive;

impl Operation for UpdateTimeToLive {
    type Input = UpdateTimeToLiveInput;
    type Output = UpdateTimeToLiveOutput;
    const META: &'static OperationMeta = &UPDATE_TIME_TO_LIVE;
}

static UPDATE_TIME_TO_LIVE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdateTimeToLive",
    event_name: "UpdateTimeToLive",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["dynamodb:UpdateTimeToLive"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::UPDATE_TIME_TO_LIVE_INPUT,
    output: &super::structures::UPDATE_TIME_TO_LIVE_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<UpdateTimeToLiveInput>,
    new_output: new_shape::<UpdateTimeToLiveOutput>,
};
