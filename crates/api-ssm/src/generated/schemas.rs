// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The schemas of everything that is referred to and not plain.

use wire::{Kind, List, Member, Pattern, Schema};

pub(super) static ALLOWED_PATTERN: Schema =
    Schema::new("AllowedPattern", Kind::String).min(0).max(1024);

pub(super) static GET_PARAMETERS_BY_PATH_MAX_RESULTS: Schema =
    Schema::new("GetParametersByPathMaxResults", Kind::Integer).min(1).max(10);

pub(super) static KEY_LIST: Schema = Schema::new(
    "KeyList",
    Kind::List(&List { member: Member::new("member", &TAG_KEY).wire("member"), flattened: false }),
);

pub(super) static MAX_RESULTS: Schema = Schema::new("MaxResults", Kind::Integer).min(1).max(50);

pub(super) static PS_PARAMETER_NAME: Schema =
    Schema::new("PSParameterName", Kind::String).min(1).max(2048);

pub(super) static PS_PARAMETER_SELECTOR: Schema =
    Schema::new("PSParameterSelector", Kind::String).min(0).max(128);

pub(super) static PS_PARAMETER_VALUE: Schema =
    Schema::new("PSParameterValue", Kind::String).min(1).sensitive();

pub(super) static PARAMETER: Schema =
    Schema::new("Parameter", Kind::Structure(&super::structures::PARAMETER));

pub(super) static PARAMETER_DATA_TYPE: Schema =
    Schema::new("ParameterDataType", Kind::String).min(0).max(128);

pub(super) static PARAMETER_DESCRIPTION: Schema =
    Schema::new("ParameterDescription", Kind::String).min(0).max(1024);

pub(super) static PARAMETER_HISTORY: Schema =
    Schema::new("ParameterHistory", Kind::Structure(&super::structures::PARAMETER_HISTORY));

pub(super) static PARAMETER_HISTORY_LIST: Schema = Schema::new(
    "ParameterHistoryList",
    Kind::List(&List {
        member: Member::new("member", &PARAMETER_HISTORY).wire("member"),
        flattened: false,
    }),
);

pub(super) static PARAMETER_INLINE_POLICY: Schema = Schema::new(
    "ParameterInlinePolicy",
    Kind::Structure(&super::structures::PARAMETER_INLINE_POLICY),
);

pub(super) static PARAMETER_KEY_ID: Schema =
    Schema::new("ParameterKeyId", Kind::String).min(1).max(256).pattern(&PATTERN_0);

pub(super) static PARAMETER_LABEL: Schema =
    Schema::new("ParameterLabel", Kind::String).min(1).max(100);

pub(super) static PARAMETER_LABEL_LIST: Schema = Schema::new(
    "ParameterLabelList",
    Kind::List(&List {
        member: Member::new("member", &PARAMETER_LABEL).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(10);

pub(super) static PARAMETER_LIST: Schema = Schema::new(
    "ParameterList",
    Kind::List(&List {
        member: Member::new("member", &PARAMETER).wire("member"),
        flattened: false,
    }),
);

pub(super) static PARAMETER_METADATA: Schema =
    Schema::new("ParameterMetadata", Kind::Structure(&super::structures::PARAMETER_METADATA));

pub(super) static PARAMETER_METADATA_LIST: Schema = Schema::new(
    "ParameterMetadataList",
    Kind::List(&List {
        member: Member::new("member", &PARAMETER_METADATA).wire("member"),
        flattened: false,
    }),
);

pub(super) static PARAMETER_NAME_LIST: Schema = Schema::new(
    "ParameterNameList",
    Kind::List(&List {
        member: Member::new("member", &PS_PARAMETER_NAME).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(10);

pub(super) static PARAMETER_POLICIES: Schema =
    Schema::new("ParameterPolicies", Kind::String).min(1).max(4096);

pub(super) static PARAMETER_POLICY_LIST: Schema = Schema::new(
    "ParameterPolicyList",
    Kind::List(&List {
        member: Member::new("member", &PARAMETER_INLINE_POLICY).wire("member"),
        flattened: false,
    }),
);

pub(super) static PARAMETER_STRING_FILTER: Schema = Schema::new(
    "ParameterStringFilter",
    Kind::Structure(&super::structures::PARAMETER_STRING_FILTER),
);

pub(super) static PARAMETER_STRING_FILTER_KEY: Schema =
    Schema::new("ParameterStringFilterKey", Kind::String).min(1).max(132).pattern(&PATTERN_1);

pub(super) static PARAMETER_STRING_FILTER_LIST: Schema = Schema::new(
    "ParameterStringFilterList",
    Kind::List(&List {
        member: Member::new("member", &PARAMETER_STRING_FILTER).wire("member"),
        flattened: false,
    }),
);

pub(super) static PARAMETER_STRING_FILTER_VALUE: Schema =
    Schema::new("ParameterStringFilterValue", Kind::String).min(1).max(1024);

pub(super) static PARAMETER_STRING_FILTER_VALUE_LIST: Schema = Schema::new(
    "ParameterStringFilterValueList",
    Kind::List(&List {
        member: Member::new("member", &PARAMETER_STRING_FILTER_VALUE).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(50);

pub(super) static PARAMETER_STRING_QUERY_OPTION: Schema =
    Schema::new("ParameterStringQueryOption", Kind::String).min(1).max(10);

pub(super) static PARAMETER_TIER: Schema =
    Schema::new("ParameterTier", Kind::Enum(&["Standard", "Advanced", "Intelligent-Tiering"]));

pub(super) static PARAMETER_TYPE: Schema =
    Schema::new("ParameterType", Kind::Enum(&["String", "StringList", "SecureString"]));

pub(super) static PARAMETERS_FILTER: Schema =
    Schema::new("ParametersFilter", Kind::Structure(&super::structures::PARAMETERS_FILTER));

pub(super) static PARAMETERS_FILTER_KEY: Schema =
    Schema::new("ParametersFilterKey", Kind::Enum(&["Name", "Type", "KeyId"]));

pub(super) static PARAMETERS_FILTER_LIST: Schema = Schema::new(
    "ParametersFilterList",
    Kind::List(&List {
        member: Member::new("member", &PARAMETERS_FILTER).wire("member"),
        flattened: false,
    }),
);

pub(super) static PARAMETERS_FILTER_VALUE: Schema =
    Schema::new("ParametersFilterValue", Kind::String).min(1).max(1024);

pub(super) static PARAMETERS_FILTER_VALUE_LIST: Schema = Schema::new(
    "ParametersFilterValueList",
    Kind::List(&List {
        member: Member::new("member", &PARAMETERS_FILTER_VALUE).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(50);

pub(super) static RESOURCE_TYPE_FOR_TAGGING: Schema = Schema::new(
    "ResourceTypeForTagging",
    Kind::Enum(&[
        "Document",
        "ManagedInstance",
        "MaintenanceWindow",
        "Parameter",
        "PatchBaseline",
        "OpsItem",
        "OpsMetadata",
        "Automation",
        "Association",
        "CloudConnector",
    ]),
);

pub(super) static TAG: Schema = Schema::new("Tag", Kind::Structure(&super::structures::TAG));

pub(super) static TAG_KEY: Schema =
    Schema::new("TagKey", Kind::String).min(1).max(128).pattern(&PATTERN_2);

pub(super) static TAG_LIST: Schema = Schema::new(
    "TagList",
    Kind::List(&List { member: Member::new("member", &TAG).wire("member"), flattened: false }),
)
.max(1000);

pub(super) static TAG_VALUE: Schema =
    Schema::new("TagValue", Kind::String).min(0).max(256).pattern(&PATTERN_2);

static PATTERN_2: Pattern =
    Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$");

static PATTERN_0: Pattern = Pattern::new("^([a-zA-Z0-9:/_-]+)$", "^([a-zA-Z0-9:/_-]+)$");

static PATTERN_1: Pattern = Pattern::new(
    "^(tag:.+|Name|Type|KeyId|Path|Label|Tier|DataType)$",
    "^(tag:.+|Name|Type|KeyId|Path|Label|Tier|DataType)$",
);
