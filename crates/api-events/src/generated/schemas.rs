// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The schemas of everything that is referred to and not plain.

use wire::{Kind, List, Map, Member, Pattern, Schema, plain};

pub(super) static ACTION: Schema =
    Schema::new("Action", Kind::String).min(1).max(64).pattern(&PATTERN_0);

pub(super) static APP_SYNC_PARAMETERS: Schema =
    Schema::new("AppSyncParameters", Kind::Structure(&super::structures::APP_SYNC_PARAMETERS));

pub(super) static ARCHIVE: Schema =
    Schema::new("Archive", Kind::Structure(&super::structures::ARCHIVE));

pub(super) static ARCHIVE_ARN: Schema =
    Schema::new("ArchiveArn", Kind::String).min(1).max(1600).pattern(&PATTERN_1);

pub(super) static ARCHIVE_DESCRIPTION: Schema =
    Schema::new("ArchiveDescription", Kind::String).max(512).pattern(&PATTERN_2);

pub(super) static ARCHIVE_NAME: Schema =
    Schema::new("ArchiveName", Kind::String).min(1).max(48).pattern(&PATTERN_3);

pub(super) static ARCHIVE_RESPONSE_LIST: Schema = Schema::new(
    "ArchiveResponseList",
    Kind::List(&List { member: Member::new("member", &ARCHIVE).wire("member"), flattened: false }),
);

pub(super) static ARCHIVE_STATE: Schema = Schema::new(
    "ArchiveState",
    Kind::Enum(&["ENABLED", "DISABLED", "CREATING", "UPDATING", "CREATE_FAILED", "UPDATE_FAILED"]),
);

pub(super) static ARCHIVE_STATE_REASON: Schema =
    Schema::new("ArchiveStateReason", Kind::String).max(512).pattern(&PATTERN_2);

pub(super) static ARN: Schema = Schema::new("Arn", Kind::String).min(1).max(1600);

pub(super) static ASSIGN_PUBLIC_IP: Schema =
    Schema::new("AssignPublicIp", Kind::Enum(&["ENABLED", "DISABLED"]));

pub(super) static AWS_VPC_CONFIGURATION: Schema =
    Schema::new("AwsVpcConfiguration", Kind::Structure(&super::structures::AWS_VPC_CONFIGURATION));

pub(super) static BATCH_ARRAY_PROPERTIES: Schema = Schema::new(
    "BatchArrayProperties",
    Kind::Structure(&super::structures::BATCH_ARRAY_PROPERTIES),
);

pub(super) static BATCH_PARAMETERS: Schema =
    Schema::new("BatchParameters", Kind::Structure(&super::structures::BATCH_PARAMETERS));

pub(super) static BATCH_RETRY_STRATEGY: Schema =
    Schema::new("BatchRetryStrategy", Kind::Structure(&super::structures::BATCH_RETRY_STRATEGY));

pub(super) static CAPACITY_PROVIDER: Schema =
    Schema::new("CapacityProvider", Kind::String).min(1).max(255);

pub(super) static CAPACITY_PROVIDER_STRATEGY: Schema = Schema::new(
    "CapacityProviderStrategy",
    Kind::List(&List {
        member: Member::new("member", &CAPACITY_PROVIDER_STRATEGY_ITEM).wire("member"),
        flattened: false,
    }),
)
.max(6);

pub(super) static CAPACITY_PROVIDER_STRATEGY_ITEM: Schema = Schema::new(
    "CapacityProviderStrategyItem",
    Kind::Structure(&super::structures::CAPACITY_PROVIDER_STRATEGY_ITEM),
);

pub(super) static CAPACITY_PROVIDER_STRATEGY_ITEM_BASE: Schema =
    Schema::new("CapacityProviderStrategyItemBase", Kind::Integer).min(0).max(100000);

pub(super) static CAPACITY_PROVIDER_STRATEGY_ITEM_WEIGHT: Schema =
    Schema::new("CapacityProviderStrategyItemWeight", Kind::Integer).min(0).max(1000);

pub(super) static CONDITION: Schema =
    Schema::new("Condition", Kind::Structure(&super::structures::CONDITION));

pub(super) static CREATED_BY: Schema = Schema::new("CreatedBy", Kind::String).min(1).max(128);

pub(super) static DATABASE: Schema = Schema::new("Database", Kind::String).min(1).max(64);

pub(super) static DB_USER: Schema = Schema::new("DbUser", Kind::String).min(1).max(128);

pub(super) static DEAD_LETTER_CONFIG: Schema =
    Schema::new("DeadLetterConfig", Kind::Structure(&super::structures::DEAD_LETTER_CONFIG));

pub(super) static ECS_PARAMETERS: Schema =
    Schema::new("EcsParameters", Kind::Structure(&super::structures::ECS_PARAMETERS));

pub(super) static ENDPOINT_ID: Schema =
    Schema::new("EndpointId", Kind::String).min(1).max(50).pattern(&PATTERN_4);

pub(super) static EVENT_BUS: Schema =
    Schema::new("EventBus", Kind::Structure(&super::structures::EVENT_BUS));

pub(super) static EVENT_BUS_ARN: Schema =
    Schema::new("EventBusArn", Kind::String).min(1).max(1600).pattern(&PATTERN_1);

pub(super) static EVENT_BUS_DESCRIPTION: Schema =
    Schema::new("EventBusDescription", Kind::String).max(512);

pub(super) static EVENT_BUS_LIST: Schema = Schema::new(
    "EventBusList",
    Kind::List(&List {
        member: Member::new("member", &EVENT_BUS).wire("member"),
        flattened: false,
    }),
);

pub(super) static EVENT_BUS_NAME: Schema =
    Schema::new("EventBusName", Kind::String).min(1).max(256).pattern(&PATTERN_5);

pub(super) static EVENT_BUS_NAME_OR_ARN: Schema =
    Schema::new("EventBusNameOrArn", Kind::String).min(1).max(1600).pattern(&PATTERN_6);

pub(super) static EVENT_DETAIL: Schema = Schema::new("EventDetail", Kind::String).sensitive();

pub(super) static EVENT_ID: Schema = Schema::new("EventId", Kind::String).max(64);

pub(super) static EVENT_PATTERN: Schema = Schema::new("EventPattern", Kind::String).max(4096);

pub(super) static EVENT_RESOURCE: Schema = Schema::new("EventResource", Kind::String).max(2048);

pub(super) static EVENT_RESOURCE_LIST: Schema = Schema::new(
    "EventResourceList",
    Kind::List(&List {
        member: Member::new("member", &EVENT_RESOURCE).wire("member"),
        flattened: false,
    }),
);

pub(super) static EVENT_SOURCE_NAME: Schema =
    Schema::new("EventSourceName", Kind::String).min(1).max(256).pattern(&PATTERN_7);

pub(super) static GRAPH_QL_OPERATION: Schema =
    Schema::new("GraphQLOperation", Kind::String).min(1).max(1048576).sensitive();

pub(super) static HEADER_KEY: Schema =
    Schema::new("HeaderKey", Kind::String).max(512).pattern(&PATTERN_8);

pub(super) static HEADER_PARAMETERS_MAP: Schema = Schema::new(
    "HeaderParametersMap",
    Kind::Map(&Map {
        key: Member::new("key", &HEADER_KEY).wire("key"),
        value: Member::new("value", &HEADER_VALUE).wire("value"),
        flattened: false,
    }),
);

pub(super) static HEADER_VALUE: Schema =
    Schema::new("HeaderValue", Kind::String).max(512).pattern(&PATTERN_9);

pub(super) static HTTP_PARAMETERS: Schema =
    Schema::new("HttpParameters", Kind::Structure(&super::structures::HTTP_PARAMETERS));

pub(super) static INCLUDE_DETAIL: Schema =
    Schema::new("IncludeDetail", Kind::Enum(&["NONE", "FULL"]));

pub(super) static INPUT_TRANSFORMER: Schema =
    Schema::new("InputTransformer", Kind::Structure(&super::structures::INPUT_TRANSFORMER));

pub(super) static INPUT_TRANSFORMER_PATH_KEY: Schema =
    Schema::new("InputTransformerPathKey", Kind::String).min(1).max(256).pattern(&PATTERN_10);

pub(super) static KINESIS_PARAMETERS: Schema =
    Schema::new("KinesisParameters", Kind::Structure(&super::structures::KINESIS_PARAMETERS));

pub(super) static KMS_KEY_IDENTIFIER: Schema =
    Schema::new("KmsKeyIdentifier", Kind::String).max(2048).pattern(&PATTERN_11);

pub(super) static LAUNCH_TYPE: Schema =
    Schema::new("LaunchType", Kind::Enum(&["EC2", "FARGATE", "EXTERNAL"]));

pub(super) static LEVEL: Schema =
    Schema::new("Level", Kind::Enum(&["OFF", "ERROR", "INFO", "TRACE"]));

pub(super) static LIMIT_MAX100: Schema = Schema::new("LimitMax100", Kind::Integer).min(1).max(100);

pub(super) static LIMIT_MIN1: Schema = Schema::new("LimitMin1", Kind::Integer).min(1);

pub(super) static LOG_CONFIG: Schema =
    Schema::new("LogConfig", Kind::Structure(&super::structures::LOG_CONFIG));

pub(super) static MANAGED_BY: Schema = Schema::new("ManagedBy", Kind::String).min(1).max(128);

pub(super) static MAXIMUM_EVENT_AGE_IN_SECONDS: Schema =
    Schema::new("MaximumEventAgeInSeconds", Kind::Integer).min(60).max(86400);

pub(super) static MAXIMUM_RETRY_ATTEMPTS: Schema =
    Schema::new("MaximumRetryAttempts", Kind::Integer).min(0).max(185);

pub(super) static MESSAGE_GROUP_ID: Schema = Schema::new("MessageGroupId", Kind::String).max(100);

pub(super) static NETWORK_CONFIGURATION: Schema =
    Schema::new("NetworkConfiguration", Kind::Structure(&super::structures::NETWORK_CONFIGURATION));

pub(super) static NEXT_TOKEN: Schema = Schema::new("NextToken", Kind::String).min(1).max(2048);

pub(super) static NON_PARTNER_EVENT_BUS_NAME: Schema =
    Schema::new("NonPartnerEventBusName", Kind::String).min(1).max(256).pattern(&PATTERN_3);

pub(super) static NON_PARTNER_EVENT_BUS_NAME_OR_ARN: Schema =
    Schema::new("NonPartnerEventBusNameOrArn", Kind::String).min(1).max(1600).pattern(&PATTERN_12);

pub(super) static PATH_PARAMETER: Schema =
    Schema::new("PathParameter", Kind::String).pattern(&PATTERN_13);

pub(super) static PATH_PARAMETER_LIST: Schema = Schema::new(
    "PathParameterList",
    Kind::List(&List {
        member: Member::new("member", &PATH_PARAMETER).wire("member"),
        flattened: false,
    }),
);

pub(super) static PLACEMENT_CONSTRAINT: Schema =
    Schema::new("PlacementConstraint", Kind::Structure(&super::structures::PLACEMENT_CONSTRAINT));

pub(super) static PLACEMENT_CONSTRAINT_EXPRESSION: Schema =
    Schema::new("PlacementConstraintExpression", Kind::String).max(2000);

pub(super) static PLACEMENT_CONSTRAINT_TYPE: Schema =
    Schema::new("PlacementConstraintType", Kind::Enum(&["distinctInstance", "memberOf"]));

pub(super) static PLACEMENT_CONSTRAINTS: Schema = Schema::new(
    "PlacementConstraints",
    Kind::List(&List {
        member: Member::new("member", &PLACEMENT_CONSTRAINT).wire("member"),
        flattened: false,
    }),
)
.max(10);

pub(super) static PLACEMENT_STRATEGIES: Schema = Schema::new(
    "PlacementStrategies",
    Kind::List(&List {
        member: Member::new("member", &PLACEMENT_STRATEGY).wire("member"),
        flattened: false,
    }),
)
.max(5);

pub(super) static PLACEMENT_STRATEGY: Schema =
    Schema::new("PlacementStrategy", Kind::Structure(&super::structures::PLACEMENT_STRATEGY));

pub(super) static PLACEMENT_STRATEGY_FIELD: Schema =
    Schema::new("PlacementStrategyField", Kind::String).max(255);

pub(super) static PLACEMENT_STRATEGY_TYPE: Schema =
    Schema::new("PlacementStrategyType", Kind::Enum(&["random", "spread", "binpack"]));

pub(super) static PRINCIPAL: Schema =
    Schema::new("Principal", Kind::String).min(1).max(12).pattern(&PATTERN_14);

pub(super) static PROPAGATE_TAGS: Schema =
    Schema::new("PropagateTags", Kind::Enum(&["TASK_DEFINITION"]));

pub(super) static PUT_EVENTS_REQUEST_ENTRY: Schema = Schema::new(
    "PutEventsRequestEntry",
    Kind::Structure(&super::structures::PUT_EVENTS_REQUEST_ENTRY),
);

pub(super) static PUT_EVENTS_REQUEST_ENTRY_LIST: Schema = Schema::new(
    "PutEventsRequestEntryList",
    Kind::List(&List {
        member: Member::new("member", &PUT_EVENTS_REQUEST_ENTRY).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(10);

pub(super) static PUT_EVENTS_RESULT_ENTRY: Schema = Schema::new(
    "PutEventsResultEntry",
    Kind::Structure(&super::structures::PUT_EVENTS_RESULT_ENTRY),
);

pub(super) static PUT_EVENTS_RESULT_ENTRY_LIST: Schema = Schema::new(
    "PutEventsResultEntryList",
    Kind::List(&List {
        member: Member::new("member", &PUT_EVENTS_RESULT_ENTRY).wire("member"),
        flattened: false,
    }),
);

pub(super) static PUT_TARGETS_RESULT_ENTRY: Schema = Schema::new(
    "PutTargetsResultEntry",
    Kind::Structure(&super::structures::PUT_TARGETS_RESULT_ENTRY),
);

pub(super) static PUT_TARGETS_RESULT_ENTRY_LIST: Schema = Schema::new(
    "PutTargetsResultEntryList",
    Kind::List(&List {
        member: Member::new("member", &PUT_TARGETS_RESULT_ENTRY).wire("member"),
        flattened: false,
    }),
);

pub(super) static QUERY_STRING_KEY: Schema =
    Schema::new("QueryStringKey", Kind::String).max(512).pattern(&PATTERN_15);

pub(super) static QUERY_STRING_PARAMETERS_MAP: Schema = Schema::new(
    "QueryStringParametersMap",
    Kind::Map(&Map {
        key: Member::new("key", &QUERY_STRING_KEY).wire("key"),
        value: Member::new("value", &QUERY_STRING_VALUE).wire("value"),
        flattened: false,
    }),
);

pub(super) static QUERY_STRING_VALUE: Schema =
    Schema::new("QueryStringValue", Kind::String).max(512).pattern(&PATTERN_16);

pub(super) static REDSHIFT_DATA_PARAMETERS: Schema = Schema::new(
    "RedshiftDataParameters",
    Kind::Structure(&super::structures::REDSHIFT_DATA_PARAMETERS),
);

pub(super) static REDSHIFT_SECRET_MANAGER_ARN: Schema =
    Schema::new("RedshiftSecretManagerArn", Kind::String).min(1).max(1600).pattern(&PATTERN_17);

pub(super) static REFERENCE_ID: Schema = Schema::new("ReferenceId", Kind::String).max(1024);

pub(super) static REMOVE_TARGETS_RESULT_ENTRY: Schema = Schema::new(
    "RemoveTargetsResultEntry",
    Kind::Structure(&super::structures::REMOVE_TARGETS_RESULT_ENTRY),
);

pub(super) static REMOVE_TARGETS_RESULT_ENTRY_LIST: Schema = Schema::new(
    "RemoveTargetsResultEntryList",
    Kind::List(&List {
        member: Member::new("member", &REMOVE_TARGETS_RESULT_ENTRY).wire("member"),
        flattened: false,
    }),
);

pub(super) static REPLAY: Schema =
    Schema::new("Replay", Kind::Structure(&super::structures::REPLAY));

pub(super) static REPLAY_ARN: Schema =
    Schema::new("ReplayArn", Kind::String).min(1).max(1600).pattern(&PATTERN_18);

pub(super) static REPLAY_DESCRIPTION: Schema =
    Schema::new("ReplayDescription", Kind::String).max(512).pattern(&PATTERN_2);

pub(super) static REPLAY_DESTINATION: Schema =
    Schema::new("ReplayDestination", Kind::Structure(&super::structures::REPLAY_DESTINATION));

pub(super) static REPLAY_DESTINATION_FILTERS: Schema = Schema::new(
    "ReplayDestinationFilters",
    Kind::List(&List { member: Member::new("member", &ARN).wire("member"), flattened: false }),
);

pub(super) static REPLAY_LIST: Schema = Schema::new(
    "ReplayList",
    Kind::List(&List { member: Member::new("member", &REPLAY).wire("member"), flattened: false }),
);

pub(super) static REPLAY_NAME: Schema =
    Schema::new("ReplayName", Kind::String).min(1).max(64).pattern(&PATTERN_3);

pub(super) static REPLAY_STATE: Schema = Schema::new(
    "ReplayState",
    Kind::Enum(&["STARTING", "RUNNING", "CANCELLING", "COMPLETED", "CANCELLED", "FAILED"]),
);

pub(super) static REPLAY_STATE_REASON: Schema =
    Schema::new("ReplayStateReason", Kind::String).max(512).pattern(&PATTERN_2);

pub(super) static RESOURCE_ARN: Schema = Schema::new("ResourceArn", Kind::String).min(1).max(1600);

pub(super) static RETENTION_DAYS: Schema = Schema::new("RetentionDays", Kind::Integer).min(0);

pub(super) static RETRY_POLICY: Schema =
    Schema::new("RetryPolicy", Kind::Structure(&super::structures::RETRY_POLICY));

pub(super) static ROLE_ARN: Schema = Schema::new("RoleArn", Kind::String).min(1).max(1600);

pub(super) static RULE: Schema = Schema::new("Rule", Kind::Structure(&super::structures::RULE));

pub(super) static RULE_ARN: Schema = Schema::new("RuleArn", Kind::String).min(1).max(1600);

pub(super) static RULE_DESCRIPTION: Schema = Schema::new("RuleDescription", Kind::String).max(512);

pub(super) static RULE_NAME: Schema =
    Schema::new("RuleName", Kind::String).min(1).max(64).pattern(&PATTERN_3);

pub(super) static RULE_NAME_LIST: Schema = Schema::new(
    "RuleNameList",
    Kind::List(&List {
        member: Member::new("member", &RULE_NAME).wire("member"),
        flattened: false,
    }),
);

pub(super) static RULE_RESPONSE_LIST: Schema = Schema::new(
    "RuleResponseList",
    Kind::List(&List { member: Member::new("member", &RULE).wire("member"), flattened: false }),
);

pub(super) static RULE_STATE: Schema = Schema::new(
    "RuleState",
    Kind::Enum(&["ENABLED", "DISABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"]),
);

pub(super) static RUN_COMMAND_PARAMETERS: Schema = Schema::new(
    "RunCommandParameters",
    Kind::Structure(&super::structures::RUN_COMMAND_PARAMETERS),
);

pub(super) static RUN_COMMAND_TARGET: Schema =
    Schema::new("RunCommandTarget", Kind::Structure(&super::structures::RUN_COMMAND_TARGET));

pub(super) static RUN_COMMAND_TARGET_KEY: Schema =
    Schema::new("RunCommandTargetKey", Kind::String).min(1).max(128).pattern(&PATTERN_19);

pub(super) static RUN_COMMAND_TARGET_VALUE: Schema =
    Schema::new("RunCommandTargetValue", Kind::String).min(1).max(256);

pub(super) static RUN_COMMAND_TARGET_VALUES: Schema = Schema::new(
    "RunCommandTargetValues",
    Kind::List(&List {
        member: Member::new("member", &RUN_COMMAND_TARGET_VALUE).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(50);

pub(super) static RUN_COMMAND_TARGETS: Schema = Schema::new(
    "RunCommandTargets",
    Kind::List(&List {
        member: Member::new("member", &RUN_COMMAND_TARGET).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(5);

pub(super) static SAGE_MAKER_PIPELINE_PARAMETER: Schema = Schema::new(
    "SageMakerPipelineParameter",
    Kind::Structure(&super::structures::SAGE_MAKER_PIPELINE_PARAMETER),
);

pub(super) static SAGE_MAKER_PIPELINE_PARAMETER_LIST: Schema = Schema::new(
    "SageMakerPipelineParameterList",
    Kind::List(&List {
        member: Member::new("member", &SAGE_MAKER_PIPELINE_PARAMETER).wire("member"),
        flattened: false,
    }),
)
.min(0)
.max(200);

pub(super) static SAGE_MAKER_PIPELINE_PARAMETER_NAME: Schema =
    Schema::new("SageMakerPipelineParameterName", Kind::String)
        .min(1)
        .max(256)
        .pattern(&PATTERN_20);

pub(super) static SAGE_MAKER_PIPELINE_PARAMETER_VALUE: Schema =
    Schema::new("SageMakerPipelineParameterValue", Kind::String).max(1024);

pub(super) static SAGE_MAKER_PIPELINE_PARAMETERS: Schema = Schema::new(
    "SageMakerPipelineParameters",
    Kind::Structure(&super::structures::SAGE_MAKER_PIPELINE_PARAMETERS),
);

pub(super) static SCHEDULE_EXPRESSION: Schema =
    Schema::new("ScheduleExpression", Kind::String).max(256);

pub(super) static SQL: Schema = Schema::new("Sql", Kind::String).min(1).max(100000).sensitive();

pub(super) static SQLS: Schema = Schema::new(
    "Sqls",
    Kind::List(&List { member: Member::new("member", &SQL).wire("member"), flattened: false }),
)
.min(0)
.max(40)
.sensitive();

pub(super) static SQS_PARAMETERS: Schema =
    Schema::new("SqsParameters", Kind::Structure(&super::structures::SQS_PARAMETERS));

pub(super) static STATEMENT_ID: Schema =
    Schema::new("StatementId", Kind::String).min(1).max(64).pattern(&PATTERN_21);

pub(super) static STATEMENT_NAME: Schema =
    Schema::new("StatementName", Kind::String).min(1).max(500);

pub(super) static STRING_LIST: Schema = Schema::new(
    "StringList",
    Kind::List(&List {
        member: Member::new("member", &plain::STRING).wire("member"),
        flattened: false,
    }),
);

pub(super) static TAG: Schema = Schema::new("Tag", Kind::Structure(&super::structures::TAG));

pub(super) static TAG_KEY: Schema = Schema::new("TagKey", Kind::String).min(1).max(128);

pub(super) static TAG_KEY_LIST: Schema = Schema::new(
    "TagKeyList",
    Kind::List(&List { member: Member::new("member", &TAG_KEY).wire("member"), flattened: false }),
);

pub(super) static TAG_LIST: Schema = Schema::new(
    "TagList",
    Kind::List(&List { member: Member::new("member", &TAG).wire("member"), flattened: false }),
);

pub(super) static TAG_VALUE: Schema = Schema::new("TagValue", Kind::String).min(0).max(256);

pub(super) static TARGET: Schema =
    Schema::new("Target", Kind::Structure(&super::structures::TARGET));

pub(super) static TARGET_ARN: Schema = Schema::new("TargetArn", Kind::String).min(1).max(1600);

pub(super) static TARGET_ID: Schema =
    Schema::new("TargetId", Kind::String).min(1).max(64).pattern(&PATTERN_3);

pub(super) static TARGET_ID_LIST: Schema = Schema::new(
    "TargetIdList",
    Kind::List(&List {
        member: Member::new("member", &TARGET_ID).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(100);

pub(super) static TARGET_INPUT: Schema = Schema::new("TargetInput", Kind::String).max(8192);

pub(super) static TARGET_INPUT_PATH: Schema = Schema::new("TargetInputPath", Kind::String).max(256);

pub(super) static TARGET_LIST: Schema = Schema::new(
    "TargetList",
    Kind::List(&List { member: Member::new("member", &TARGET).wire("member"), flattened: false }),
)
.min(1)
.max(100);

pub(super) static TARGET_PARTITION_KEY_PATH: Schema =
    Schema::new("TargetPartitionKeyPath", Kind::String).max(256);

pub(super) static TRACE_HEADER: Schema = Schema::new("TraceHeader", Kind::String).min(1).max(500);

pub(super) static TRANSFORMER_INPUT: Schema =
    Schema::new("TransformerInput", Kind::String).min(1).max(8192);

pub(super) static TRANSFORMER_PATHS: Schema = Schema::new(
    "TransformerPaths",
    Kind::Map(&Map {
        key: Member::new("key", &INPUT_TRANSFORMER_PATH_KEY).wire("key"),
        value: Member::new("value", &TARGET_INPUT_PATH).wire("value"),
        flattened: false,
    }),
)
.max(100);

static PATTERN_14: Pattern = Pattern::new("(\\d{12}|\\*)", "([0-9]{12}|\\*)");

static PATTERN_17: Pattern = Pattern::new(
    "(^arn:aws([a-z]|\\-)*:secretsmanager:[a-z0-9-.]+:.*)|(\\$(\\.[\\w_-]+(\\[(\\d+|\\*)\\])*)*)",
    "(^arn:aws([a-z]|\\-)*:secretsmanager:[a-z0-9-.]+:.*)|(\\$(\\.[0-9A-Za-z__-]+(\\[([0-9]+|\\*)\\])*)*)",
);

static PATTERN_6: Pattern = Pattern::new(
    "(arn:aws[\\w-]*:events:[a-z]+-[a-z]+-[\\w-]+:[0-9]{12}:event-bus\\/)?[/\\.\\-_A-Za-z0-9]+",
    "(arn:aws[0-9A-Za-z_-]*:events:[a-z]+-[a-z]+-[0-9A-Za-z_-]+:[0-9]{12}:event-bus\\/)?[/\\.\\-_A-Za-z0-9]+",
);

static PATTERN_12: Pattern = Pattern::new(
    "(arn:aws[\\w-]*:events:[a-z]+-[a-z]+-[\\w-]+:[0-9]{12}:event-bus\\/)?[\\.\\-_A-Za-z0-9]+",
    "(arn:aws[0-9A-Za-z_-]*:events:[a-z]+-[a-z]+-[0-9A-Za-z_-]+:[0-9]{12}:event-bus\\/)?[\\.\\-_A-Za-z0-9]+",
);

static PATTERN_2: Pattern = Pattern::new(".*", ".*");

static PATTERN_5: Pattern = Pattern::new("[/\\.\\-_A-Za-z0-9]+", "[/\\.\\-_A-Za-z0-9]+");

static PATTERN_10: Pattern = Pattern::new("[A-Za-z0-9\\_\\-]+", "[A-Za-z0-9\\_\\-]+");

static PATTERN_3: Pattern = Pattern::new("[\\.\\-_A-Za-z0-9]+", "[\\.\\-_A-Za-z0-9]+");

static PATTERN_16: Pattern = Pattern::new(
    "[^\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\x7F]+",
    "[^\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\x7F]+",
);

static PATTERN_15: Pattern = Pattern::new("[^\\x00-\\x1F\\x7F]+", "[^\\x00-\\x1F\\x7F]+");

static PATTERN_21: Pattern = Pattern::new("[a-zA-Z0-9-_]+", "[a-zA-Z0-9-_]+");

static PATTERN_13: Pattern = Pattern::new("^(?!\\s*$).+", ".*\\S.*");

static PATTERN_9: Pattern = Pattern::new(
    "^[ \\t]*[\\x20-\\x7E]+([ \\t]+[\\x20-\\x7E]+)*[ \\t]*$",
    "^[ \\t]*[\\x20-\\x7E]+([ \\t]+[\\x20-\\x7E]+)*[ \\t]*$",
);

static PATTERN_8: Pattern =
    Pattern::new("^[!#$%&'*+-.^_`|~0-9a-zA-Z]+$", "^[!#$%&'*+-.^_`|~0-9a-zA-Z]+$");

static PATTERN_4: Pattern =
    Pattern::new("^[A-Za-z0-9\\-]+[\\.][A-Za-z0-9\\-]+$", "^[A-Za-z0-9\\-]+[\\.][A-Za-z0-9\\-]+$");

static PATTERN_19: Pattern =
    Pattern::new("^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$", "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$");

static PATTERN_20: Pattern =
    Pattern::new("^[a-zA-Z0-9](-*[a-zA-Z0-9])*$", "^[a-zA-Z0-9](-*[a-zA-Z0-9])*$");

static PATTERN_11: Pattern = Pattern::new("^[a-zA-Z0-9_\\-/:]*$", "^[a-zA-Z0-9_\\-/:]*$");

static PATTERN_1: Pattern = Pattern::new(
    "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:.+\\/.+$",
    "^arn:aws([a-z]|\\-)*:events:([a-z]|[0-9]|\\-)*:([0-9]{12})?:.+\\/.+$",
);

static PATTERN_18: Pattern = Pattern::new(
    "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:.+\\/[\\.\\-_A-Za-z0-9]+$",
    "^arn:aws([a-z]|\\-)*:events:([a-z]|[0-9]|\\-)*:([0-9]{12})?:.+\\/[\\.\\-_A-Za-z0-9]+$",
);

static PATTERN_7: Pattern = Pattern::new(
    "aws\\.partner(/[\\.\\-_A-Za-z0-9]+){2,}",
    "aws\\.partner(/[\\.\\-_A-Za-z0-9]+){2,}",
);

static PATTERN_0: Pattern = Pattern::new("events:[a-zA-Z]+", "events:[a-zA-Z]+");
