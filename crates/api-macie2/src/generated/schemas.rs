// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The schemas of everything that is referred to and not plain.

use wire::{Kind, List, Map, Member, Pattern, Schema, TimestampFormat, plain};

pub(super) static ACCESS_CONTROL_LIST: Schema =
    Schema::new("AccessControlList", Kind::Structure(&super::structures::ACCESS_CONTROL_LIST));

pub(super) static ACCOUNT_LEVEL_PERMISSIONS: Schema = Schema::new(
    "AccountLevelPermissions",
    Kind::Structure(&super::structures::ACCOUNT_LEVEL_PERMISSIONS),
);

pub(super) static ALLOWS_UNENCRYPTED_OBJECT_UPLOADS: Schema =
    Schema::new("AllowsUnencryptedObjectUploads", Kind::Enum(&["TRUE", "FALSE", "UNKNOWN"]));

pub(super) static API_CALL_DETAILS: Schema =
    Schema::new("ApiCallDetails", Kind::Structure(&super::structures::API_CALL_DETAILS));

pub(super) static ASSUMED_ROLE: Schema =
    Schema::new("AssumedRole", Kind::Structure(&super::structures::ASSUMED_ROLE));

pub(super) static AUTO_ENABLE_MODE: Schema =
    Schema::new("AutoEnableMode", Kind::Enum(&["ALL", "NEW", "NONE"]));

pub(super) static AUTOMATED_DISCOVERY_STATUS: Schema =
    Schema::new("AutomatedDiscoveryStatus", Kind::Enum(&["ENABLED", "DISABLED"]));

pub(super) static AWS_ACCOUNT: Schema =
    Schema::new("AwsAccount", Kind::Structure(&super::structures::AWS_ACCOUNT));

pub(super) static AWS_SERVICE: Schema =
    Schema::new("AwsService", Kind::Structure(&super::structures::AWS_SERVICE));

pub(super) static BATCH_GET_CUSTOM_DATA_IDENTIFIER_SUMMARY: Schema = Schema::new(
    "BatchGetCustomDataIdentifierSummary",
    Kind::Structure(&super::structures::BATCH_GET_CUSTOM_DATA_IDENTIFIER_SUMMARY),
);

pub(super) static BLOCK_PUBLIC_ACCESS: Schema =
    Schema::new("BlockPublicAccess", Kind::Structure(&super::structures::BLOCK_PUBLIC_ACCESS));

pub(super) static BUCKET_LEVEL_PERMISSIONS: Schema = Schema::new(
    "BucketLevelPermissions",
    Kind::Structure(&super::structures::BUCKET_LEVEL_PERMISSIONS),
);

pub(super) static BUCKET_PERMISSION_CONFIGURATION: Schema = Schema::new(
    "BucketPermissionConfiguration",
    Kind::Structure(&super::structures::BUCKET_PERMISSION_CONFIGURATION),
);

pub(super) static BUCKET_POLICY: Schema =
    Schema::new("BucketPolicy", Kind::Structure(&super::structures::BUCKET_POLICY));

pub(super) static BUCKET_PUBLIC_ACCESS: Schema =
    Schema::new("BucketPublicAccess", Kind::Structure(&super::structures::BUCKET_PUBLIC_ACCESS));

pub(super) static CELL: Schema = Schema::new("Cell", Kind::Structure(&super::structures::CELL));

pub(super) static CELLS: Schema = Schema::new(
    "Cells",
    Kind::List(&List { member: Member::new("member", &CELL).wire("member"), flattened: false }),
);

pub(super) static CLASSIFICATION_DETAILS: Schema = Schema::new(
    "ClassificationDetails",
    Kind::Structure(&super::structures::CLASSIFICATION_DETAILS),
);

pub(super) static CLASSIFICATION_EXPORT_CONFIGURATION: Schema = Schema::new(
    "ClassificationExportConfiguration",
    Kind::Structure(&super::structures::CLASSIFICATION_EXPORT_CONFIGURATION),
);

pub(super) static CLASSIFICATION_RESULT: Schema =
    Schema::new("ClassificationResult", Kind::Structure(&super::structures::CLASSIFICATION_RESULT));

pub(super) static CLASSIFICATION_RESULT_STATUS: Schema = Schema::new(
    "ClassificationResultStatus",
    Kind::Structure(&super::structures::CLASSIFICATION_RESULT_STATUS),
);

pub(super) static CLASSIFICATION_SCOPE_ID: Schema =
    Schema::new("ClassificationScopeId", Kind::String).pattern(&PATTERN_0);

pub(super) static CRITERIA_BLOCK_FOR_JOB: Schema =
    Schema::new("CriteriaBlockForJob", Kind::Structure(&super::structures::CRITERIA_BLOCK_FOR_JOB));

pub(super) static CRITERIA_FOR_JOB: Schema =
    Schema::new("CriteriaForJob", Kind::Structure(&super::structures::CRITERIA_FOR_JOB));

pub(super) static CRITERION: Schema = Schema::new(
    "Criterion",
    Kind::Map(&Map {
        key: Member::new("key", &plain::STRING).wire("key"),
        value: Member::new("value", &CRITERION_ADDITIONAL_PROPERTIES).wire("value"),
        flattened: false,
    }),
);

pub(super) static CRITERION_ADDITIONAL_PROPERTIES: Schema = Schema::new(
    "CriterionAdditionalProperties",
    Kind::Structure(&super::structures::CRITERION_ADDITIONAL_PROPERTIES),
);

pub(super) static CUSTOM_DATA_IDENTIFIER_SUMMARY: Schema = Schema::new(
    "CustomDataIdentifierSummary",
    Kind::Structure(&super::structures::CUSTOM_DATA_IDENTIFIER_SUMMARY),
);

pub(super) static CUSTOM_DATA_IDENTIFIERS: Schema = Schema::new(
    "CustomDataIdentifiers",
    Kind::Structure(&super::structures::CUSTOM_DATA_IDENTIFIERS),
);

pub(super) static CUSTOM_DETECTION: Schema =
    Schema::new("CustomDetection", Kind::Structure(&super::structures::CUSTOM_DETECTION));

pub(super) static CUSTOM_DETECTIONS: Schema = Schema::new(
    "CustomDetections",
    Kind::List(&List {
        member: Member::new("member", &CUSTOM_DETECTION).wire("member"),
        flattened: false,
    }),
);

pub(super) static DAILY_SCHEDULE: Schema =
    Schema::new("DailySchedule", Kind::Structure(&super::structures::DAILY_SCHEDULE));

pub(super) static DATA_IDENTIFIER_SEVERITY: Schema =
    Schema::new("DataIdentifierSeverity", Kind::Enum(&["LOW", "MEDIUM", "HIGH"]));

pub(super) static DAY_OF_WEEK: Schema = Schema::new(
    "DayOfWeek",
    Kind::Enum(&["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"]),
);

pub(super) static DEFAULT_DETECTION: Schema =
    Schema::new("DefaultDetection", Kind::Structure(&super::structures::DEFAULT_DETECTION));

pub(super) static DEFAULT_DETECTIONS: Schema = Schema::new(
    "DefaultDetections",
    Kind::List(&List {
        member: Member::new("member", &DEFAULT_DETECTION).wire("member"),
        flattened: false,
    }),
);

pub(super) static DOMAIN_DETAILS: Schema =
    Schema::new("DomainDetails", Kind::Structure(&super::structures::DOMAIN_DETAILS));

pub(super) static EFFECTIVE_PERMISSION: Schema =
    Schema::new("EffectivePermission", Kind::Enum(&["PUBLIC", "NOT_PUBLIC", "UNKNOWN"]));

pub(super) static ENCRYPTION_TYPE: Schema = Schema::new(
    "EncryptionType",
    Kind::Enum(&["NONE", "AES256", "aws:kms", "UNKNOWN", "aws:kms:dsse"]),
);

pub(super) static FEDERATED_USER: Schema =
    Schema::new("FederatedUser", Kind::Structure(&super::structures::FEDERATED_USER));

pub(super) static FINDING: Schema =
    Schema::new("Finding", Kind::Structure(&super::structures::FINDING));

pub(super) static FINDING_ACTION: Schema =
    Schema::new("FindingAction", Kind::Structure(&super::structures::FINDING_ACTION));

pub(super) static FINDING_ACTION_TYPE: Schema =
    Schema::new("FindingActionType", Kind::Enum(&["AWS_API_CALL"]));

pub(super) static FINDING_ACTOR: Schema =
    Schema::new("FindingActor", Kind::Structure(&super::structures::FINDING_ACTOR));

pub(super) static FINDING_CATEGORY: Schema =
    Schema::new("FindingCategory", Kind::Enum(&["CLASSIFICATION", "POLICY"]));

pub(super) static FINDING_CRITERIA: Schema =
    Schema::new("FindingCriteria", Kind::Structure(&super::structures::FINDING_CRITERIA));

pub(super) static FINDING_PUBLISHING_FREQUENCY: Schema = Schema::new(
    "FindingPublishingFrequency",
    Kind::Enum(&["FIFTEEN_MINUTES", "ONE_HOUR", "SIX_HOURS"]),
);

pub(super) static FINDING_STATISTICS_SORT_ATTRIBUTE_NAME: Schema =
    Schema::new("FindingStatisticsSortAttributeName", Kind::Enum(&["groupKey", "count"]));

pub(super) static FINDING_STATISTICS_SORT_CRITERIA: Schema = Schema::new(
    "FindingStatisticsSortCriteria",
    Kind::Structure(&super::structures::FINDING_STATISTICS_SORT_CRITERIA),
);

pub(super) static FINDING_TYPE: Schema = Schema::new(
    "FindingType",
    Kind::Enum(&[
        "SensitiveData:S3Object/Multiple",
        "SensitiveData:S3Object/Financial",
        "SensitiveData:S3Object/Personal",
        "SensitiveData:S3Object/Credentials",
        "SensitiveData:S3Object/CustomIdentifier",
        "Policy:IAMUser/S3BucketPublic",
        "Policy:IAMUser/S3BucketSharedExternally",
        "Policy:IAMUser/S3BucketReplicatedExternally",
        "Policy:IAMUser/S3BucketEncryptionDisabled",
        "Policy:IAMUser/S3BlockPublicAccessDisabled",
        "Policy:IAMUser/S3BucketSharedWithCloudFront",
    ]),
);

pub(super) static FINDINGS_FILTER_ACTION: Schema =
    Schema::new("FindingsFilterAction", Kind::Enum(&["ARCHIVE", "NOOP"]));

pub(super) static FINDINGS_FILTER_LIST_ITEM: Schema = Schema::new(
    "FindingsFilterListItem",
    Kind::Structure(&super::structures::FINDINGS_FILTER_LIST_ITEM),
);

pub(super) static GROUP_BY: Schema = Schema::new(
    "GroupBy",
    Kind::Enum(&[
        "resourcesAffected.s3Bucket.name",
        "type",
        "classificationDetails.jobId",
        "severity.description",
    ]),
);

pub(super) static GROUP_COUNT: Schema =
    Schema::new("GroupCount", Kind::Structure(&super::structures::GROUP_COUNT));

pub(super) static IAM_USER: Schema =
    Schema::new("IamUser", Kind::Structure(&super::structures::IAM_USER));

pub(super) static IP_ADDRESS_DETAILS: Schema =
    Schema::new("IpAddressDetails", Kind::Structure(&super::structures::IP_ADDRESS_DETAILS));

pub(super) static IP_CITY: Schema =
    Schema::new("IpCity", Kind::Structure(&super::structures::IP_CITY));

pub(super) static IP_COUNTRY: Schema =
    Schema::new("IpCountry", Kind::Structure(&super::structures::IP_COUNTRY));

pub(super) static IP_GEO_LOCATION: Schema =
    Schema::new("IpGeoLocation", Kind::Structure(&super::structures::IP_GEO_LOCATION));

pub(super) static IP_OWNER: Schema =
    Schema::new("IpOwner", Kind::Structure(&super::structures::IP_OWNER));

pub(super) static JOB_COMPARATOR: Schema = Schema::new(
    "JobComparator",
    Kind::Enum(&["EQ", "GT", "GTE", "LT", "LTE", "NE", "CONTAINS", "STARTS_WITH"]),
);

pub(super) static JOB_SCHEDULE_FREQUENCY: Schema = Schema::new(
    "JobScheduleFrequency",
    Kind::Structure(&super::structures::JOB_SCHEDULE_FREQUENCY),
);

pub(super) static JOB_SCOPE_TERM: Schema =
    Schema::new("JobScopeTerm", Kind::Structure(&super::structures::JOB_SCOPE_TERM));

pub(super) static JOB_SCOPING_BLOCK: Schema =
    Schema::new("JobScopingBlock", Kind::Structure(&super::structures::JOB_SCOPING_BLOCK));

pub(super) static JOB_STATUS: Schema = Schema::new(
    "JobStatus",
    Kind::Enum(&["RUNNING", "PAUSED", "CANCELLED", "COMPLETE", "IDLE", "USER_PAUSED"]),
);

pub(super) static JOB_SUMMARY: Schema =
    Schema::new("JobSummary", Kind::Structure(&super::structures::JOB_SUMMARY));

pub(super) static JOB_TYPE: Schema = Schema::new("JobType", Kind::Enum(&["ONE_TIME", "SCHEDULED"]));

pub(super) static KEY_VALUE_PAIR: Schema =
    Schema::new("KeyValuePair", Kind::Structure(&super::structures::KEY_VALUE_PAIR));

pub(super) static KEY_VALUE_PAIR_LIST: Schema = Schema::new(
    "KeyValuePairList",
    Kind::List(&List {
        member: Member::new("member", &KEY_VALUE_PAIR).wire("member"),
        flattened: false,
    }),
);

pub(super) static LAST_RUN_ERROR_STATUS: Schema =
    Schema::new("LastRunErrorStatus", Kind::Structure(&super::structures::LAST_RUN_ERROR_STATUS));

pub(super) static LAST_RUN_ERROR_STATUS_CODE: Schema =
    Schema::new("LastRunErrorStatusCode", Kind::Enum(&["NONE", "ERROR"]));

pub(super) static LIST_JOBS_FILTER_CRITERIA: Schema = Schema::new(
    "ListJobsFilterCriteria",
    Kind::Structure(&super::structures::LIST_JOBS_FILTER_CRITERIA),
);

pub(super) static LIST_JOBS_FILTER_KEY: Schema =
    Schema::new("ListJobsFilterKey", Kind::Enum(&["jobType", "jobStatus", "createdAt", "name"]));

pub(super) static LIST_JOBS_FILTER_TERM: Schema =
    Schema::new("ListJobsFilterTerm", Kind::Structure(&super::structures::LIST_JOBS_FILTER_TERM));

pub(super) static LIST_JOBS_SORT_ATTRIBUTE_NAME: Schema = Schema::new(
    "ListJobsSortAttributeName",
    Kind::Enum(&["createdAt", "jobStatus", "name", "jobType"]),
);

pub(super) static LIST_JOBS_SORT_CRITERIA: Schema = Schema::new(
    "ListJobsSortCriteria",
    Kind::Structure(&super::structures::LIST_JOBS_SORT_CRITERIA),
);

pub(super) static MACIE_STATUS: Schema =
    Schema::new("MacieStatus", Kind::Enum(&["PAUSED", "ENABLED"]));

pub(super) static MANAGED_DATA_IDENTIFIER_SELECTOR: Schema = Schema::new(
    "ManagedDataIdentifierSelector",
    Kind::Enum(&["ALL", "EXCLUDE", "INCLUDE", "NONE", "RECOMMENDED"]),
);

pub(super) static MANAGED_DATA_IDENTIFIER_SUMMARY: Schema = Schema::new(
    "ManagedDataIdentifierSummary",
    Kind::Structure(&super::structures::MANAGED_DATA_IDENTIFIER_SUMMARY),
);

pub(super) static MAX_RESULTS: Schema = Schema::new("MaxResults", Kind::Integer).min(1).max(25);

pub(super) static MONTHLY_SCHEDULE: Schema =
    Schema::new("MonthlySchedule", Kind::Structure(&super::structures::MONTHLY_SCHEDULE));

pub(super) static OCCURRENCES: Schema =
    Schema::new("Occurrences", Kind::Structure(&super::structures::OCCURRENCES));

pub(super) static ORDER_BY: Schema = Schema::new("OrderBy", Kind::Enum(&["ASC", "DESC"]));

pub(super) static ORIGIN_TYPE: Schema = Schema::new(
    "OriginType",
    Kind::Enum(&["SENSITIVE_DATA_DISCOVERY_JOB", "AUTOMATED_SENSITIVE_DATA_DISCOVERY"]),
);

pub(super) static PAGE: Schema = Schema::new("Page", Kind::Structure(&super::structures::PAGE));

pub(super) static PAGES: Schema = Schema::new(
    "Pages",
    Kind::List(&List { member: Member::new("member", &PAGE).wire("member"), flattened: false }),
);

pub(super) static POLICY_DETAILS: Schema =
    Schema::new("PolicyDetails", Kind::Structure(&super::structures::POLICY_DETAILS));

pub(super) static RANGE: Schema = Schema::new("Range", Kind::Structure(&super::structures::RANGE));

pub(super) static RANGES: Schema = Schema::new(
    "Ranges",
    Kind::List(&List { member: Member::new("member", &RANGE).wire("member"), flattened: false }),
);

pub(super) static RECORD: Schema =
    Schema::new("Record", Kind::Structure(&super::structures::RECORD));

pub(super) static RECORDS: Schema = Schema::new(
    "Records",
    Kind::List(&List { member: Member::new("member", &RECORD).wire("member"), flattened: false }),
);

pub(super) static RESOURCES_AFFECTED: Schema =
    Schema::new("ResourcesAffected", Kind::Structure(&super::structures::RESOURCES_AFFECTED));

pub(super) static S3_BUCKET: Schema =
    Schema::new("S3Bucket", Kind::Structure(&super::structures::S3_BUCKET));

pub(super) static S3_BUCKET_CRITERIA_FOR_JOB: Schema = Schema::new(
    "S3BucketCriteriaForJob",
    Kind::Structure(&super::structures::S3_BUCKET_CRITERIA_FOR_JOB),
);

pub(super) static S3_BUCKET_DEFINITION_FOR_JOB: Schema = Schema::new(
    "S3BucketDefinitionForJob",
    Kind::Structure(&super::structures::S3_BUCKET_DEFINITION_FOR_JOB),
);

pub(super) static S3_BUCKET_OWNER: Schema =
    Schema::new("S3BucketOwner", Kind::Structure(&super::structures::S3_BUCKET_OWNER));

pub(super) static S3_DESTINATION: Schema =
    Schema::new("S3Destination", Kind::Structure(&super::structures::S3_DESTINATION));

pub(super) static S3_JOB_DEFINITION: Schema =
    Schema::new("S3JobDefinition", Kind::Structure(&super::structures::S3_JOB_DEFINITION));

pub(super) static S3_OBJECT: Schema =
    Schema::new("S3Object", Kind::Structure(&super::structures::S3_OBJECT));

pub(super) static SCOPE_FILTER_KEY: Schema = Schema::new(
    "ScopeFilterKey",
    Kind::Enum(&["OBJECT_EXTENSION", "OBJECT_LAST_MODIFIED_DATE", "OBJECT_SIZE", "OBJECT_KEY"]),
);

pub(super) static SCOPING: Schema =
    Schema::new("Scoping", Kind::Structure(&super::structures::SCOPING));

pub(super) static SENSITIVE_DATA: Schema = Schema::new(
    "SensitiveData",
    Kind::List(&List {
        member: Member::new("member", &SENSITIVE_DATA_ITEM).wire("member"),
        flattened: false,
    }),
);

pub(super) static SENSITIVE_DATA_ITEM: Schema =
    Schema::new("SensitiveDataItem", Kind::Structure(&super::structures::SENSITIVE_DATA_ITEM));

pub(super) static SENSITIVE_DATA_ITEM_CATEGORY: Schema = Schema::new(
    "SensitiveDataItemCategory",
    Kind::Enum(&[
        "FINANCIAL_INFORMATION",
        "PERSONAL_INFORMATION",
        "CREDENTIALS",
        "CUSTOM_IDENTIFIER",
    ]),
);

pub(super) static SERVER_SIDE_ENCRYPTION: Schema = Schema::new(
    "ServerSideEncryption",
    Kind::Structure(&super::structures::SERVER_SIDE_ENCRYPTION),
);

pub(super) static SESSION_CONTEXT: Schema =
    Schema::new("SessionContext", Kind::Structure(&super::structures::SESSION_CONTEXT));

pub(super) static SESSION_CONTEXT_ATTRIBUTES: Schema = Schema::new(
    "SessionContextAttributes",
    Kind::Structure(&super::structures::SESSION_CONTEXT_ATTRIBUTES),
);

pub(super) static SESSION_ISSUER: Schema =
    Schema::new("SessionIssuer", Kind::Structure(&super::structures::SESSION_ISSUER));

pub(super) static SEVERITY: Schema =
    Schema::new("Severity", Kind::Structure(&super::structures::SEVERITY));

pub(super) static SEVERITY_DESCRIPTION: Schema =
    Schema::new("SeverityDescription", Kind::Enum(&["Low", "Medium", "High"]));

pub(super) static SEVERITY_LEVEL: Schema =
    Schema::new("SeverityLevel", Kind::Structure(&super::structures::SEVERITY_LEVEL));

pub(super) static SEVERITY_LEVEL_LIST: Schema = Schema::new(
    "SeverityLevelList",
    Kind::List(&List {
        member: Member::new("member", &SEVERITY_LEVEL).wire("member"),
        flattened: false,
    }),
);

pub(super) static SIMPLE_CRITERION_FOR_JOB: Schema = Schema::new(
    "SimpleCriterionForJob",
    Kind::Structure(&super::structures::SIMPLE_CRITERION_FOR_JOB),
);

pub(super) static SIMPLE_CRITERION_KEY_FOR_JOB: Schema = Schema::new(
    "SimpleCriterionKeyForJob",
    Kind::Enum(&[
        "ACCOUNT_ID",
        "S3_BUCKET_NAME",
        "S3_BUCKET_EFFECTIVE_PERMISSION",
        "S3_BUCKET_SHARED_ACCESS",
    ]),
);

pub(super) static SIMPLE_SCOPE_TERM: Schema =
    Schema::new("SimpleScopeTerm", Kind::Structure(&super::structures::SIMPLE_SCOPE_TERM));

pub(super) static SORT_CRITERIA: Schema =
    Schema::new("SortCriteria", Kind::Structure(&super::structures::SORT_CRITERIA));

pub(super) static STATISTICS: Schema =
    Schema::new("Statistics", Kind::Structure(&super::structures::STATISTICS));

pub(super) static STORAGE_CLASS: Schema = Schema::new(
    "StorageClass",
    Kind::Enum(&[
        "STANDARD",
        "REDUCED_REDUNDANCY",
        "STANDARD_IA",
        "INTELLIGENT_TIERING",
        "DEEP_ARCHIVE",
        "ONEZONE_IA",
        "GLACIER",
        "GLACIER_IR",
        "OUTPOSTS",
    ]),
);

pub(super) static TAG_CRITERION_FOR_JOB: Schema =
    Schema::new("TagCriterionForJob", Kind::Structure(&super::structures::TAG_CRITERION_FOR_JOB));

pub(super) static TAG_CRITERION_PAIR_FOR_JOB: Schema = Schema::new(
    "TagCriterionPairForJob",
    Kind::Structure(&super::structures::TAG_CRITERION_PAIR_FOR_JOB),
);

pub(super) static TAG_MAP: Schema = Schema::new(
    "TagMap",
    Kind::Map(&Map {
        key: Member::new("key", &plain::STRING).wire("key"),
        value: Member::new("value", &plain::STRING).wire("value"),
        flattened: false,
    }),
);

pub(super) static TAG_SCOPE_TERM: Schema =
    Schema::new("TagScopeTerm", Kind::Structure(&super::structures::TAG_SCOPE_TERM));

pub(super) static TAG_TARGET: Schema = Schema::new("TagTarget", Kind::Enum(&["S3_OBJECT"]));

pub(super) static TAG_VALUE_PAIR: Schema =
    Schema::new("TagValuePair", Kind::Structure(&super::structures::TAG_VALUE_PAIR));

pub(super) static TIMESTAMP: Schema =
    Schema::new("Timestamp", Kind::Timestamp(Some(TimestampFormat::Iso8601)));

pub(super) static USER_IDENTITY: Schema =
    Schema::new("UserIdentity", Kind::Structure(&super::structures::USER_IDENTITY));

pub(super) static USER_IDENTITY_ROOT: Schema =
    Schema::new("UserIdentityRoot", Kind::Structure(&super::structures::USER_IDENTITY_ROOT));

pub(super) static USER_IDENTITY_TYPE: Schema = Schema::new(
    "UserIdentityType",
    Kind::Enum(&["AssumedRole", "IAMUser", "FederatedUser", "Root", "AWSAccount", "AWSService"]),
);

pub(super) static USER_PAUSED_DETAILS: Schema =
    Schema::new("UserPausedDetails", Kind::Structure(&super::structures::USER_PAUSED_DETAILS));

pub(super) static WEEKLY_SCHEDULE: Schema =
    Schema::new("WeeklySchedule", Kind::Structure(&super::structures::WEEKLY_SCHEDULE));

pub(super) static LIST_OF_BATCH_GET_CUSTOM_DATA_IDENTIFIER_SUMMARY: Schema = Schema::new(
    "__listOfBatchGetCustomDataIdentifierSummary",
    Kind::List(&List {
        member: Member::new("member", &BATCH_GET_CUSTOM_DATA_IDENTIFIER_SUMMARY).wire("member"),
        flattened: false,
    }),
);

pub(super) static LIST_OF_CRITERIA_FOR_JOB: Schema = Schema::new(
    "__listOfCriteriaForJob",
    Kind::List(&List {
        member: Member::new("member", &CRITERIA_FOR_JOB).wire("member"),
        flattened: false,
    }),
);

pub(super) static LIST_OF_CUSTOM_DATA_IDENTIFIER_SUMMARY: Schema = Schema::new(
    "__listOfCustomDataIdentifierSummary",
    Kind::List(&List {
        member: Member::new("member", &CUSTOM_DATA_IDENTIFIER_SUMMARY).wire("member"),
        flattened: false,
    }),
);

pub(super) static LIST_OF_FINDING: Schema = Schema::new(
    "__listOfFinding",
    Kind::List(&List { member: Member::new("member", &FINDING).wire("member"), flattened: false }),
);

pub(super) static LIST_OF_FINDING_TYPE: Schema = Schema::new(
    "__listOfFindingType",
    Kind::List(&List {
        member: Member::new("member", &FINDING_TYPE).wire("member"),
        flattened: false,
    }),
);

pub(super) static LIST_OF_FINDINGS_FILTER_LIST_ITEM: Schema = Schema::new(
    "__listOfFindingsFilterListItem",
    Kind::List(&List {
        member: Member::new("member", &FINDINGS_FILTER_LIST_ITEM).wire("member"),
        flattened: false,
    }),
);

pub(super) static LIST_OF_GROUP_COUNT: Schema = Schema::new(
    "__listOfGroupCount",
    Kind::List(&List {
        member: Member::new("member", &GROUP_COUNT).wire("member"),
        flattened: false,
    }),
);

pub(super) static LIST_OF_JOB_SCOPE_TERM: Schema = Schema::new(
    "__listOfJobScopeTerm",
    Kind::List(&List {
        member: Member::new("member", &JOB_SCOPE_TERM).wire("member"),
        flattened: false,
    }),
);

pub(super) static LIST_OF_JOB_SUMMARY: Schema = Schema::new(
    "__listOfJobSummary",
    Kind::List(&List {
        member: Member::new("member", &JOB_SUMMARY).wire("member"),
        flattened: false,
    }),
);

pub(super) static LIST_OF_LIST_JOBS_FILTER_TERM: Schema = Schema::new(
    "__listOfListJobsFilterTerm",
    Kind::List(&List {
        member: Member::new("member", &LIST_JOBS_FILTER_TERM).wire("member"),
        flattened: false,
    }),
);

pub(super) static LIST_OF_MANAGED_DATA_IDENTIFIER_SUMMARY: Schema = Schema::new(
    "__listOfManagedDataIdentifierSummary",
    Kind::List(&List {
        member: Member::new("member", &MANAGED_DATA_IDENTIFIER_SUMMARY).wire("member"),
        flattened: false,
    }),
);

pub(super) static LIST_OF_S3_BUCKET_DEFINITION_FOR_JOB: Schema = Schema::new(
    "__listOfS3BucketDefinitionForJob",
    Kind::List(&List {
        member: Member::new("member", &S3_BUCKET_DEFINITION_FOR_JOB).wire("member"),
        flattened: false,
    }),
);

pub(super) static LIST_OF_TAG_CRITERION_PAIR_FOR_JOB: Schema = Schema::new(
    "__listOfTagCriterionPairForJob",
    Kind::List(&List {
        member: Member::new("member", &TAG_CRITERION_PAIR_FOR_JOB).wire("member"),
        flattened: false,
    }),
);

pub(super) static LIST_OF_TAG_VALUE_PAIR: Schema = Schema::new(
    "__listOfTagValuePair",
    Kind::List(&List {
        member: Member::new("member", &TAG_VALUE_PAIR).wire("member"),
        flattened: false,
    }),
);

pub(super) static LIST_OF_STRING: Schema = Schema::new(
    "__listOf__string",
    Kind::List(&List {
        member: Member::new("member", &plain::STRING).wire("member"),
        flattened: false,
    }),
);

pub(super) static TIMESTAMP_ISO8601: Schema =
    Schema::new("__timestampIso8601", Kind::Timestamp(Some(TimestampFormat::Iso8601)));

pub(super) static SAMPLE_TEXT: Schema = Schema::new("sampleText", Kind::String).sensitive();

static PATTERN_0: Pattern = Pattern::new("^[0-9a-z]*$", "^[0-9a-z]*$");
