// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The structures: one struct, one schema and one visitor each.

use wire::{Member, SensitiveString, Structure, Timestamp, plain};

use super::enums::*;
use super::schemas;

/// `AddTagsToResourceRequest`.
#[derive(Clone, Default)]
pub struct AddTagsToResourceRequest {
    /// `ResourceType`.
    pub resource_type: ResourceTypeForTagging,
    /// `ResourceId`.
    pub resource_id: String,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

pub(super) static ADD_TAGS_TO_RESOURCE_REQUEST: Structure = Structure::new(
    "AddTagsToResourceRequest",
    &[
        Member::new("ResourceType", &schemas::RESOURCE_TYPE_FOR_TAGGING).required(),
        Member::new("ResourceId", &plain::STRING).required(),
        Member::new("Tags", &schemas::TAG_LIST).required(),
    ],
);

wire::shape!(AddTagsToResourceRequest, ADD_TAGS_TO_RESOURCE_REQUEST { 0 resource_type, 1 resource_id, 2 tags });

/// `AddTagsToResourceResult`.
#[derive(Clone, Default)]
pub struct AddTagsToResourceResult {}

pub(super) static ADD_TAGS_TO_RESOURCE_RESULT: Structure =
    Structure::new("AddTagsToResourceResult", &[]);

wire::shape!(AddTagsToResourceResult, ADD_TAGS_TO_RESOURCE_RESULT {});

/// `DeleteParameterRequest`.
#[derive(Clone, Default)]
pub struct DeleteParameterRequest {
    /// `Name`.
    pub name: String,
}

pub(super) static DELETE_PARAMETER_REQUEST: Structure = Structure::new(
    "DeleteParameterRequest",
    &[Member::new("Name", &schemas::PS_PARAMETER_NAME).required()],
);

wire::shape!(DeleteParameterRequest, DELETE_PARAMETER_REQUEST { 0 name });

/// `DeleteParameterResult`.
#[derive(Clone, Default)]
pub struct DeleteParameterResult {}

pub(super) static DELETE_PARAMETER_RESULT: Structure = Structure::new("DeleteParameterResult", &[]);

wire::shape!(DeleteParameterResult, DELETE_PARAMETER_RESULT {});

/// `DeleteParametersRequest`.
#[derive(Clone, Default)]
pub struct DeleteParametersRequest {
    /// `Names`.
    pub names: Vec<String>,
}

pub(super) static DELETE_PARAMETERS_REQUEST: Structure = Structure::new(
    "DeleteParametersRequest",
    &[Member::new("Names", &schemas::PARAMETER_NAME_LIST).required()],
);

wire::shape!(DeleteParametersRequest, DELETE_PARAMETERS_REQUEST { 0 names });

/// `DeleteParametersResult`.
#[derive(Clone, Default)]
pub struct DeleteParametersResult {
    /// `DeletedParameters`.
    pub deleted_parameters: Option<Vec<String>>,
    /// `InvalidParameters`.
    pub invalid_parameters: Option<Vec<String>>,
}

pub(super) static DELETE_PARAMETERS_RESULT: Structure = Structure::new(
    "DeleteParametersResult",
    &[
        Member::new("DeletedParameters", &schemas::PARAMETER_NAME_LIST),
        Member::new("InvalidParameters", &schemas::PARAMETER_NAME_LIST),
    ],
);

wire::shape!(DeleteParametersResult, DELETE_PARAMETERS_RESULT { 0 deleted_parameters, 1 invalid_parameters });

/// `DescribeParametersRequest`.
#[derive(Clone, Default)]
pub struct DescribeParametersRequest {
    /// `Filters`.
    pub filters: Option<Vec<ParametersFilter>>,
    /// `ParameterFilters`.
    pub parameter_filters: Option<Vec<ParameterStringFilter>>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `Shared`.
    pub shared: Option<bool>,
}

pub(super) static DESCRIBE_PARAMETERS_REQUEST: Structure = Structure::new(
    "DescribeParametersRequest",
    &[
        Member::new("Filters", &schemas::PARAMETERS_FILTER_LIST),
        Member::new("ParameterFilters", &schemas::PARAMETER_STRING_FILTER_LIST),
        Member::new("MaxResults", &schemas::MAX_RESULTS),
        Member::new("NextToken", &plain::STRING),
        Member::new("Shared", &plain::BOOLEAN),
    ],
);

wire::shape!(DescribeParametersRequest, DESCRIBE_PARAMETERS_REQUEST { 0 filters, 1 parameter_filters, 2 max_results, 3 next_token, 4 shared });

/// `DescribeParametersResult`.
#[derive(Clone, Default)]
pub struct DescribeParametersResult {
    /// `Parameters`.
    pub parameters: Option<Vec<ParameterMetadata>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static DESCRIBE_PARAMETERS_RESULT: Structure = Structure::new(
    "DescribeParametersResult",
    &[
        Member::new("Parameters", &schemas::PARAMETER_METADATA_LIST),
        Member::new("NextToken", &plain::STRING),
    ],
);

wire::shape!(DescribeParametersResult, DESCRIBE_PARAMETERS_RESULT { 0 parameters, 1 next_token });

/// `GetParameterHistoryRequest`.
#[derive(Clone, Default)]
pub struct GetParameterHistoryRequest {
    /// `Name`.
    pub name: String,
    /// `WithDecryption`.
    pub with_decryption: Option<bool>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static GET_PARAMETER_HISTORY_REQUEST: Structure = Structure::new(
    "GetParameterHistoryRequest",
    &[
        Member::new("Name", &schemas::PS_PARAMETER_NAME).required(),
        Member::new("WithDecryption", &plain::BOOLEAN),
        Member::new("MaxResults", &schemas::MAX_RESULTS),
        Member::new("NextToken", &plain::STRING),
    ],
);

wire::shape!(GetParameterHistoryRequest, GET_PARAMETER_HISTORY_REQUEST { 0 name, 1 with_decryption, 2 max_results, 3 next_token });

/// `GetParameterHistoryResult`.
#[derive(Clone, Default)]
pub struct GetParameterHistoryResult {
    /// `Parameters`.
    pub parameters: Option<Vec<ParameterHistory>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static GET_PARAMETER_HISTORY_RESULT: Structure = Structure::new(
    "GetParameterHistoryResult",
    &[
        Member::new("Parameters", &schemas::PARAMETER_HISTORY_LIST),
        Member::new("NextToken", &plain::STRING),
    ],
);

wire::shape!(GetParameterHistoryResult, GET_PARAMETER_HISTORY_RESULT { 0 parameters, 1 next_token });

/// `GetParameterRequest`.
#[derive(Clone, Default)]
pub struct GetParameterRequest {
    /// `Name`.
    pub name: String,
    /// `WithDecryption`.
    pub with_decryption: Option<bool>,
}

pub(super) static GET_PARAMETER_REQUEST: Structure = Structure::new(
    "GetParameterRequest",
    &[
        Member::new("Name", &schemas::PS_PARAMETER_NAME).required(),
        Member::new("WithDecryption", &plain::BOOLEAN),
    ],
);

wire::shape!(GetParameterRequest, GET_PARAMETER_REQUEST { 0 name, 1 with_decryption });

/// `GetParameterResult`.
#[derive(Clone, Default)]
pub struct GetParameterResult {
    /// `Parameter`.
    pub parameter: Option<Parameter>,
}

pub(super) static GET_PARAMETER_RESULT: Structure =
    Structure::new("GetParameterResult", &[Member::new("Parameter", &schemas::PARAMETER)]);

wire::shape!(GetParameterResult, GET_PARAMETER_RESULT { 0 parameter });

/// `GetParametersByPathRequest`.
#[derive(Clone, Default)]
pub struct GetParametersByPathRequest {
    /// `Path`.
    pub path: String,
    /// `Recursive`.
    pub recursive: Option<bool>,
    /// `ParameterFilters`.
    pub parameter_filters: Option<Vec<ParameterStringFilter>>,
    /// `WithDecryption`.
    pub with_decryption: Option<bool>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static GET_PARAMETERS_BY_PATH_REQUEST: Structure = Structure::new(
    "GetParametersByPathRequest",
    &[
        Member::new("Path", &schemas::PS_PARAMETER_NAME).required(),
        Member::new("Recursive", &plain::BOOLEAN),
        Member::new("ParameterFilters", &schemas::PARAMETER_STRING_FILTER_LIST),
        Member::new("WithDecryption", &plain::BOOLEAN),
        Member::new("MaxResults", &schemas::GET_PARAMETERS_BY_PATH_MAX_RESULTS),
        Member::new("NextToken", &plain::STRING),
    ],
);

wire::shape!(GetParametersByPathRequest, GET_PARAMETERS_BY_PATH_REQUEST { 0 path, 1 recursive, 2 parameter_filters, 3 with_decryption, 4 max_results, 5 next_token });

/// `GetParametersByPathResult`.
#[derive(Clone, Default)]
pub struct GetParametersByPathResult {
    /// `Parameters`.
    pub parameters: Option<Vec<Parameter>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static GET_PARAMETERS_BY_PATH_RESULT: Structure = Structure::new(
    "GetParametersByPathResult",
    &[
        Member::new("Parameters", &schemas::PARAMETER_LIST),
        Member::new("NextToken", &plain::STRING),
    ],
);

wire::shape!(GetParametersByPathResult, GET_PARAMETERS_BY_PATH_RESULT { 0 parameters, 1 next_token });

/// `GetParametersRequest`.
#[derive(Clone, Default)]
pub struct GetParametersRequest {
    /// `Names`.
    pub names: Vec<String>,
    /// `WithDecryption`.
    pub with_decryption: Option<bool>,
}

pub(super) static GET_PARAMETERS_REQUEST: Structure = Structure::new(
    "GetParametersRequest",
    &[
        Member::new("Names", &schemas::PARAMETER_NAME_LIST).required(),
        Member::new("WithDecryption", &plain::BOOLEAN),
    ],
);

wire::shape!(GetParametersRequest, GET_PARAMETERS_REQUEST { 0 names, 1 with_decryption });

/// `GetParametersResult`.
#[derive(Clone, Default)]
pub struct GetParametersResult {
    /// `Parameters`.
    pub parameters: Option<Vec<Parameter>>,
    /// `InvalidParameters`.
    pub invalid_parameters: Option<Vec<String>>,
}

pub(super) static GET_PARAMETERS_RESULT: Structure = Structure::new(
    "GetParametersResult",
    &[
        Member::new("Parameters", &schemas::PARAMETER_LIST),
        Member::new("InvalidParameters", &schemas::PARAMETER_NAME_LIST),
    ],
);

wire::shape!(GetParametersResult, GET_PARAMETERS_RESULT { 0 parameters, 1 invalid_parameters });

/// `LabelParameterVersionRequest`.
#[derive(Clone, Default)]
pub struct LabelParameterVersionRequest {
    /// `Name`.
    pub name: String,
    /// `ParameterVersion`.
    pub parameter_version: Option<i64>,
    /// `Labels`.
    pub labels: Vec<String>,
}

pub(super) static LABEL_PARAMETER_VERSION_REQUEST: Structure = Structure::new(
    "LabelParameterVersionRequest",
    &[
        Member::new("Name", &schemas::PS_PARAMETER_NAME).required(),
        Member::new("ParameterVersion", &plain::LONG),
        Member::new("Labels", &schemas::PARAMETER_LABEL_LIST).required(),
    ],
);

wire::shape!(LabelParameterVersionRequest, LABEL_PARAMETER_VERSION_REQUEST { 0 name, 1 parameter_version, 2 labels });

/// `LabelParameterVersionResult`.
#[derive(Clone, Default)]
pub struct LabelParameterVersionResult {
    /// `InvalidLabels`.
    pub invalid_labels: Option<Vec<String>>,
    /// `ParameterVersion`.
    pub parameter_version: Option<i64>,
}

pub(super) static LABEL_PARAMETER_VERSION_RESULT: Structure = Structure::new(
    "LabelParameterVersionResult",
    &[
        Member::new("InvalidLabels", &schemas::PARAMETER_LABEL_LIST),
        Member::new("ParameterVersion", &plain::LONG),
    ],
);

wire::shape!(LabelParameterVersionResult, LABEL_PARAMETER_VERSION_RESULT { 0 invalid_labels, 1 parameter_version });

/// `ListTagsForResourceRequest`.
#[derive(Clone, Default)]
pub struct ListTagsForResourceRequest {
    /// `ResourceType`.
    pub resource_type: ResourceTypeForTagging,
    /// `ResourceId`.
    pub resource_id: String,
}

pub(super) static LIST_TAGS_FOR_RESOURCE_REQUEST: Structure = Structure::new(
    "ListTagsForResourceRequest",
    &[
        Member::new("ResourceType", &schemas::RESOURCE_TYPE_FOR_TAGGING).required(),
        Member::new("ResourceId", &plain::STRING).required(),
    ],
);

wire::shape!(ListTagsForResourceRequest, LIST_TAGS_FOR_RESOURCE_REQUEST { 0 resource_type, 1 resource_id });

/// `ListTagsForResourceResult`.
#[derive(Clone, Default)]
pub struct ListTagsForResourceResult {
    /// `TagList`.
    pub tag_list: Option<Vec<Tag>>,
}

pub(super) static LIST_TAGS_FOR_RESOURCE_RESULT: Structure =
    Structure::new("ListTagsForResourceResult", &[Member::new("TagList", &schemas::TAG_LIST)]);

wire::shape!(ListTagsForResourceResult, LIST_TAGS_FOR_RESOURCE_RESULT { 0 tag_list });

/// `Parameter`.
#[derive(Clone, Default)]
pub struct Parameter {
    /// `Name`.
    pub name: Option<String>,
    /// `Type`.
    pub r#type: Option<ParameterType>,
    /// `Value`.
    pub value: Option<SensitiveString>,
    /// `Version`.
    pub version: Option<i64>,
    /// `Selector`.
    pub selector: Option<String>,
    /// `SourceResult`.
    pub source_result: Option<SensitiveString>,
    /// `LastModifiedDate`.
    pub last_modified_date: Option<Timestamp>,
    /// `ARN`.
    pub arn: Option<String>,
    /// `DataType`.
    pub data_type: Option<String>,
}

pub(super) static PARAMETER: Structure = Structure::new(
    "Parameter",
    &[
        Member::new("Name", &schemas::PS_PARAMETER_NAME),
        Member::new("Type", &schemas::PARAMETER_TYPE),
        Member::new("Value", &schemas::PS_PARAMETER_VALUE),
        Member::new("Version", &plain::LONG),
        Member::new("Selector", &schemas::PS_PARAMETER_SELECTOR),
        Member::new("SourceResult", &schemas::PS_PARAMETER_VALUE),
        Member::new("LastModifiedDate", &plain::TIMESTAMP),
        Member::new("ARN", &plain::STRING),
        Member::new("DataType", &schemas::PARAMETER_DATA_TYPE),
    ],
);

wire::shape!(Parameter, PARAMETER { 0 name, 1 r#type, 2 value, 3 version, 4 selector, 5 source_result, 6 last_modified_date, 7 arn, 8 data_type });

/// `ParameterHistory`.
#[derive(Clone, Default)]
pub struct ParameterHistory {
    /// `Name`.
    pub name: Option<String>,
    /// `Type`.
    pub r#type: Option<ParameterType>,
    /// `KeyId`.
    pub key_id: Option<String>,
    /// `LastModifiedDate`.
    pub last_modified_date: Option<Timestamp>,
    /// `LastModifiedUser`.
    pub last_modified_user: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `Value`.
    pub value: Option<SensitiveString>,
    /// `AllowedPattern`.
    pub allowed_pattern: Option<String>,
    /// `Version`.
    pub version: Option<i64>,
    /// `Labels`.
    pub labels: Option<Vec<String>>,
    /// `Tier`.
    pub tier: Option<ParameterTier>,
    /// `Policies`.
    pub policies: Option<Vec<ParameterInlinePolicy>>,
    /// `DataType`.
    pub data_type: Option<String>,
}

pub(super) static PARAMETER_HISTORY: Structure = Structure::new(
    "ParameterHistory",
    &[
        Member::new("Name", &schemas::PS_PARAMETER_NAME),
        Member::new("Type", &schemas::PARAMETER_TYPE),
        Member::new("KeyId", &schemas::PARAMETER_KEY_ID),
        Member::new("LastModifiedDate", &plain::TIMESTAMP),
        Member::new("LastModifiedUser", &plain::STRING),
        Member::new("Description", &schemas::PARAMETER_DESCRIPTION),
        Member::new("Value", &schemas::PS_PARAMETER_VALUE),
        Member::new("AllowedPattern", &schemas::ALLOWED_PATTERN),
        Member::new("Version", &plain::LONG),
        Member::new("Labels", &schemas::PARAMETER_LABEL_LIST),
        Member::new("Tier", &schemas::PARAMETER_TIER),
        Member::new("Policies", &schemas::PARAMETER_POLICY_LIST),
        Member::new("DataType", &schemas::PARAMETER_DATA_TYPE),
    ],
);

wire::shape!(ParameterHistory, PARAMETER_HISTORY { 0 name, 1 r#type, 2 key_id, 3 last_modified_date, 4 last_modified_user, 5 description, 6 value, 7 allowed_pattern, 8 version, 9 labels, 10 tier, 11 policies, 12 data_type });

/// `ParameterInlinePolicy`.
#[derive(Clone, Default)]
pub struct ParameterInlinePolicy {
    /// `PolicyText`.
    pub policy_text: Option<String>,
    /// `PolicyType`.
    pub policy_type: Option<String>,
    /// `PolicyStatus`.
    pub policy_status: Option<String>,
}

pub(super) static PARAMETER_INLINE_POLICY: Structure = Structure::new(
    "ParameterInlinePolicy",
    &[
        Member::new("PolicyText", &plain::STRING),
        Member::new("PolicyType", &plain::STRING),
        Member::new("PolicyStatus", &plain::STRING),
    ],
);

wire::shape!(ParameterInlinePolicy, PARAMETER_INLINE_POLICY { 0 policy_text, 1 policy_type, 2 policy_status });

/// `ParameterMetadata`.
#[derive(Clone, Default)]
pub struct ParameterMetadata {
    /// `Name`.
    pub name: Option<String>,
    /// `ARN`.
    pub arn: Option<String>,
    /// `Type`.
    pub r#type: Option<ParameterType>,
    /// `KeyId`.
    pub key_id: Option<String>,
    /// `LastModifiedDate`.
    pub last_modified_date: Option<Timestamp>,
    /// `LastModifiedUser`.
    pub last_modified_user: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `AllowedPattern`.
    pub allowed_pattern: Option<String>,
    /// `Version`.
    pub version: Option<i64>,
    /// `Tier`.
    pub tier: Option<ParameterTier>,
    /// `Policies`.
    pub policies: Option<Vec<ParameterInlinePolicy>>,
    /// `DataType`.
    pub data_type: Option<String>,
}

pub(super) static PARAMETER_METADATA: Structure = Structure::new(
    "ParameterMetadata",
    &[
        Member::new("Name", &schemas::PS_PARAMETER_NAME),
        Member::new("ARN", &plain::STRING),
        Member::new("Type", &schemas::PARAMETER_TYPE),
        Member::new("KeyId", &schemas::PARAMETER_KEY_ID),
        Member::new("LastModifiedDate", &plain::TIMESTAMP),
        Member::new("LastModifiedUser", &plain::STRING),
        Member::new("Description", &schemas::PARAMETER_DESCRIPTION),
        Member::new("AllowedPattern", &schemas::ALLOWED_PATTERN),
        Member::new("Version", &plain::LONG),
        Member::new("Tier", &schemas::PARAMETER_TIER),
        Member::new("Policies", &schemas::PARAMETER_POLICY_LIST),
        Member::new("DataType", &schemas::PARAMETER_DATA_TYPE),
    ],
);

wire::shape!(ParameterMetadata, PARAMETER_METADATA { 0 name, 1 arn, 2 r#type, 3 key_id, 4 last_modified_date, 5 last_modified_user, 6 description, 7 allowed_pattern, 8 version, 9 tier, 10 policies, 11 data_type });

/// `ParameterStringFilter`.
#[derive(Clone, Default)]
pub struct ParameterStringFilter {
    /// `Key`.
    pub key: String,
    /// `Option`.
    pub option: Option<String>,
    /// `Values`.
    pub values: Option<Vec<String>>,
}

pub(super) static PARAMETER_STRING_FILTER: Structure = Structure::new(
    "ParameterStringFilter",
    &[
        Member::new("Key", &schemas::PARAMETER_STRING_FILTER_KEY).required(),
        Member::new("Option", &schemas::PARAMETER_STRING_QUERY_OPTION),
        Member::new("Values", &schemas::PARAMETER_STRING_FILTER_VALUE_LIST),
    ],
);

wire::shape!(ParameterStringFilter, PARAMETER_STRING_FILTER { 0 key, 1 option, 2 values });

/// `ParametersFilter`.
#[derive(Clone, Default)]
pub struct ParametersFilter {
    /// `Key`.
    pub key: ParametersFilterKey,
    /// `Values`.
    pub values: Vec<String>,
}

pub(super) static PARAMETERS_FILTER: Structure = Structure::new(
    "ParametersFilter",
    &[
        Member::new("Key", &schemas::PARAMETERS_FILTER_KEY).required(),
        Member::new("Values", &schemas::PARAMETERS_FILTER_VALUE_LIST).required(),
    ],
);

wire::shape!(ParametersFilter, PARAMETERS_FILTER { 0 key, 1 values });

/// `PutParameterRequest`.
#[derive(Clone, Default)]
pub struct PutParameterRequest {
    /// `Name`.
    pub name: String,
    /// `Description`.
    pub description: Option<String>,
    /// `Value`.
    pub value: SensitiveString,
    /// `Type`.
    pub r#type: Option<ParameterType>,
    /// `KeyId`.
    pub key_id: Option<String>,
    /// `Overwrite`.
    pub overwrite: Option<bool>,
    /// `AllowedPattern`.
    pub allowed_pattern: Option<String>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
    /// `Tier`.
    pub tier: Option<ParameterTier>,
    /// `Policies`.
    pub policies: Option<String>,
    /// `DataType`.
    pub data_type: Option<String>,
}

pub(super) static PUT_PARAMETER_REQUEST: Structure = Structure::new(
    "PutParameterRequest",
    &[
        Member::new("Name", &schemas::PS_PARAMETER_NAME).required(),
        Member::new("Description", &schemas::PARAMETER_DESCRIPTION),
        Member::new("Value", &schemas::PS_PARAMETER_VALUE).required(),
        Member::new("Type", &schemas::PARAMETER_TYPE),
        Member::new("KeyId", &schemas::PARAMETER_KEY_ID),
        Member::new("Overwrite", &plain::BOOLEAN),
        Member::new("AllowedPattern", &schemas::ALLOWED_PATTERN),
        Member::new("Tags", &schemas::TAG_LIST),
        Member::new("Tier", &schemas::PARAMETER_TIER),
        Member::new("Policies", &schemas::PARAMETER_POLICIES),
        Member::new("DataType", &schemas::PARAMETER_DATA_TYPE),
    ],
);

wire::shape!(PutParameterRequest, PUT_PARAMETER_REQUEST { 0 name, 1 description, 2 value, 3 r#type, 4 key_id, 5 overwrite, 6 allowed_pattern, 7 tags, 8 tier, 9 policies, 10 data_type });

/// `PutParameterResult`.
#[derive(Clone, Default)]
pub struct PutParameterResult {
    /// `Version`.
    pub version: Option<i64>,
    /// `Tier`.
    pub tier: Option<ParameterTier>,
}

pub(super) static PUT_PARAMETER_RESULT: Structure = Structure::new(
    "PutParameterResult",
    &[Member::new("Version", &plain::LONG), Member::new("Tier", &schemas::PARAMETER_TIER)],
);

wire::shape!(PutParameterResult, PUT_PARAMETER_RESULT { 0 version, 1 tier });

/// `RemoveTagsFromResourceRequest`.
#[derive(Clone, Default)]
pub struct RemoveTagsFromResourceRequest {
    /// `ResourceType`.
    pub resource_type: ResourceTypeForTagging,
    /// `ResourceId`.
    pub resource_id: String,
    /// `TagKeys`.
    pub tag_keys: Vec<String>,
}

pub(super) static REMOVE_TAGS_FROM_RESOURCE_REQUEST: Structure = Structure::new(
    "RemoveTagsFromResourceRequest",
    &[
        Member::new("ResourceType", &schemas::RESOURCE_TYPE_FOR_TAGGING).required(),
        Member::new("ResourceId", &plain::STRING).required(),
        Member::new("TagKeys", &schemas::KEY_LIST).required(),
    ],
);

wire::shape!(RemoveTagsFromResourceRequest, REMOVE_TAGS_FROM_RESOURCE_REQUEST { 0 resource_type, 1 resource_id, 2 tag_keys });

/// `RemoveTagsFromResourceResult`.
#[derive(Clone, Default)]
pub struct RemoveTagsFromResourceResult {}

pub(super) static REMOVE_TAGS_FROM_RESOURCE_RESULT: Structure =
    Structure::new("RemoveTagsFromResourceResult", &[]);

wire::shape!(RemoveTagsFromResourceResult, REMOVE_TAGS_FROM_RESOURCE_RESULT {});

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

/// `UnlabelParameterVersionRequest`.
#[derive(Clone, Default)]
pub struct UnlabelParameterVersionRequest {
    /// `Name`.
    pub name: String,
    /// `ParameterVersion`.
    pub parameter_version: i64,
    /// `Labels`.
    pub labels: Vec<String>,
}

pub(super) static UNLABEL_PARAMETER_VERSION_REQUEST: Structure = Structure::new(
    "UnlabelParameterVersionRequest",
    &[
        Member::new("Name", &schemas::PS_PARAMETER_NAME).required(),
        Member::new("ParameterVersion", &plain::LONG).required(),
        Member::new("Labels", &schemas::PARAMETER_LABEL_LIST).required(),
    ],
);

wire::shape!(UnlabelParameterVersionRequest, UNLABEL_PARAMETER_VERSION_REQUEST { 0 name, 1 parameter_version, 2 labels });

/// `UnlabelParameterVersionResult`.
#[derive(Clone, Default)]
pub struct UnlabelParameterVersionResult {
    /// `RemovedLabels`.
    pub removed_labels: Option<Vec<String>>,
    /// `InvalidLabels`.
    pub invalid_labels: Option<Vec<String>>,
}

pub(super) static UNLABEL_PARAMETER_VERSION_RESULT: Structure = Structure::new(
    "UnlabelParameterVersionResult",
    &[
        Member::new("RemovedLabels", &schemas::PARAMETER_LABEL_LIST),
        Member::new("InvalidLabels", &schemas::PARAMETER_LABEL_LIST),
    ],
);

wire::shape!(UnlabelParameterVersionResult, UNLABEL_PARAMETER_VERSION_RESULT { 0 removed_labels, 1 invalid_labels });
