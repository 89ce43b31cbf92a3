// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The schemas of everything that is referred to and not plain.

use wire::{Kind, List, Member, Pattern, Schema};

pub(super) static ACCOUNT: Schema =
    Schema::new("Account", Kind::Structure(&super::structures::ACCOUNT));

pub(super) static ACCOUNT_ARN: Schema = Schema::new("AccountArn", Kind::String).pattern(&PATTERN_0);

pub(super) static ACCOUNT_ID: Schema =
    Schema::new("AccountId", Kind::String).max(12).pattern(&PATTERN_1);

pub(super) static ACCOUNT_JOINED_METHOD: Schema =
    Schema::new("AccountJoinedMethod", Kind::Enum(&["INVITED", "CREATED"]));

pub(super) static ACCOUNT_NAME: Schema =
    Schema::new("AccountName", Kind::String).min(1).max(128).sensitive();

pub(super) static ACCOUNT_STATE: Schema = Schema::new(
    "AccountState",
    Kind::Enum(&["PENDING_ACTIVATION", "ACTIVE", "SUSPENDED", "PENDING_CLOSURE", "CLOSED"]),
);

pub(super) static ACCOUNT_STATUS: Schema =
    Schema::new("AccountStatus", Kind::Enum(&["ACTIVE", "SUSPENDED", "PENDING_CLOSURE"]));

pub(super) static ACCOUNTS: Schema = Schema::new(
    "Accounts",
    Kind::List(&List { member: Member::new("member", &ACCOUNT).wire("member"), flattened: false }),
);

pub(super) static ACTION_TYPE: Schema = Schema::new(
    "ActionType",
    Kind::Enum(&[
        "INVITE",
        "ENABLE_ALL_FEATURES",
        "APPROVE_ALL_FEATURES",
        "ADD_ORGANIZATIONS_SERVICE_LINKED_ROLE",
        "TRANSFER_RESPONSIBILITY",
    ]),
);

pub(super) static CREATE_ACCOUNT_FAILURE_REASON: Schema = Schema::new(
    "CreateAccountFailureReason",
    Kind::Enum(&[
        "ACCOUNT_LIMIT_EXCEEDED",
        "EMAIL_ALREADY_EXISTS",
        "INVALID_ADDRESS",
        "INVALID_EMAIL",
        "CONCURRENT_ACCOUNT_MODIFICATION",
        "INTERNAL_FAILURE",
        "GOVCLOUD_ACCOUNT_ALREADY_EXISTS",
        "MISSING_BUSINESS_VALIDATION",
        "FAILED_BUSINESS_VALIDATION",
        "PENDING_BUSINESS_VALIDATION",
        "INVALID_IDENTITY_FOR_BUSINESS_VALIDATION",
        "UNKNOWN_BUSINESS_VALIDATION",
        "MISSING_PAYMENT_INSTRUMENT",
        "INVALID_PAYMENT_INSTRUMENT",
        "UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED",
    ]),
);

pub(super) static CREATE_ACCOUNT_NAME: Schema =
    Schema::new("CreateAccountName", Kind::String).min(1).max(50).pattern(&PATTERN_2).sensitive();

pub(super) static CREATE_ACCOUNT_REQUEST_ID: Schema =
    Schema::new("CreateAccountRequestId", Kind::String).max(36).pattern(&PATTERN_3);

pub(super) static CREATE_ACCOUNT_STATE: Schema =
    Schema::new("CreateAccountState", Kind::Enum(&["IN_PROGRESS", "SUCCEEDED", "FAILED"]));

pub(super) static CREATE_ACCOUNT_STATES: Schema = Schema::new(
    "CreateAccountStates",
    Kind::List(&List {
        member: Member::new("member", &CREATE_ACCOUNT_STATE).wire("member"),
        flattened: false,
    }),
);

pub(super) static CREATE_ACCOUNT_STATUS: Schema =
    Schema::new("CreateAccountStatus", Kind::Structure(&super::structures::CREATE_ACCOUNT_STATUS));

pub(super) static CREATE_ACCOUNT_STATUSES: Schema = Schema::new(
    "CreateAccountStatuses",
    Kind::List(&List {
        member: Member::new("member", &CREATE_ACCOUNT_STATUS).wire("member"),
        flattened: false,
    }),
);

pub(super) static EMAIL: Schema =
    Schema::new("Email", Kind::String).min(6).max(64).pattern(&PATTERN_4).sensitive();

pub(super) static HANDSHAKE: Schema =
    Schema::new("Handshake", Kind::Structure(&super::structures::HANDSHAKE));

pub(super) static HANDSHAKE_ARN: Schema =
    Schema::new("HandshakeArn", Kind::String).pattern(&PATTERN_5);

pub(super) static HANDSHAKE_ID: Schema =
    Schema::new("HandshakeId", Kind::String).max(34).pattern(&PATTERN_6);

pub(super) static HANDSHAKE_PARTIES: Schema = Schema::new(
    "HandshakeParties",
    Kind::List(&List {
        member: Member::new("member", &HANDSHAKE_PARTY).wire("member"),
        flattened: false,
    }),
);

pub(super) static HANDSHAKE_PARTY: Schema =
    Schema::new("HandshakeParty", Kind::Structure(&super::structures::HANDSHAKE_PARTY));

pub(super) static HANDSHAKE_PARTY_ID: Schema =
    Schema::new("HandshakePartyId", Kind::String).min(1).max(64).sensitive();

pub(super) static HANDSHAKE_PARTY_TYPE: Schema =
    Schema::new("HandshakePartyType", Kind::Enum(&["ACCOUNT", "ORGANIZATION", "EMAIL"]));

pub(super) static HANDSHAKE_RESOURCE: Schema =
    Schema::new("HandshakeResource", Kind::Structure(&super::structures::HANDSHAKE_RESOURCE));

pub(super) static HANDSHAKE_RESOURCE_TYPE: Schema = Schema::new(
    "HandshakeResourceType",
    Kind::Enum(&[
        "ACCOUNT",
        "ORGANIZATION",
        "ORGANIZATION_FEATURE_SET",
        "EMAIL",
        "MASTER_EMAIL",
        "MASTER_NAME",
        "NOTES",
        "PARENT_HANDSHAKE",
        "RESPONSIBILITY_TRANSFER",
        "TRANSFER_START_TIMESTAMP",
        "TRANSFER_TYPE",
        "MANAGEMENT_ACCOUNT",
        "MANAGEMENT_EMAIL",
        "MANAGEMENT_NAME",
    ]),
);

pub(super) static HANDSHAKE_RESOURCE_VALUE: Schema =
    Schema::new("HandshakeResourceValue", Kind::String).sensitive();

pub(super) static HANDSHAKE_RESOURCES: Schema = Schema::new(
    "HandshakeResources",
    Kind::List(&List {
        member: Member::new("member", &HANDSHAKE_RESOURCE).wire("member"),
        flattened: false,
    }),
);

pub(super) static HANDSHAKE_STATE: Schema = Schema::new(
    "HandshakeState",
    Kind::Enum(&["REQUESTED", "OPEN", "CANCELED", "ACCEPTED", "DECLINED", "EXPIRED"]),
);

pub(super) static IAM_USER_ACCESS_TO_BILLING: Schema =
    Schema::new("IAMUserAccessToBilling", Kind::Enum(&["ALLOW", "DENY"]));

pub(super) static MAX_RESULTS: Schema = Schema::new("MaxResults", Kind::Integer).min(1).max(20);

pub(super) static NEXT_TOKEN: Schema = Schema::new("NextToken", Kind::String).max(100000);

pub(super) static ORGANIZATION: Schema =
    Schema::new("Organization", Kind::Structure(&super::structures::ORGANIZATION));

pub(super) static ORGANIZATION_ARN: Schema =
    Schema::new("OrganizationArn", Kind::String).pattern(&PATTERN_7);

pub(super) static ORGANIZATION_FEATURE_SET: Schema =
    Schema::new("OrganizationFeatureSet", Kind::Enum(&["ALL", "CONSOLIDATED_BILLING"]));

pub(super) static ORGANIZATION_ID: Schema =
    Schema::new("OrganizationId", Kind::String).pattern(&PATTERN_8);

pub(super) static PATH: Schema = Schema::new("Path", Kind::String).pattern(&PATTERN_9);

pub(super) static PATHS: Schema = Schema::new(
    "Paths",
    Kind::List(&List { member: Member::new("member", &PATH).wire("member"), flattened: false }),
);

pub(super) static POLICY_TYPE: Schema = Schema::new(
    "PolicyType",
    Kind::Enum(&[
        "SERVICE_CONTROL_POLICY",
        "RESOURCE_CONTROL_POLICY",
        "TAG_POLICY",
        "BACKUP_POLICY",
        "AISERVICES_OPT_OUT_POLICY",
        "CHATBOT_POLICY",
        "DECLARATIVE_POLICY_EC2",
        "SECURITYHUB_POLICY",
        "SECURITYHUB_CSPM_POLICY",
        "INSPECTOR_POLICY",
        "UPGRADE_ROLLOUT_POLICY",
        "BEDROCK_POLICY",
        "S3_POLICY",
        "NETWORK_SECURITY_DIRECTOR_POLICY",
        "GUARDDUTY_POLICY",
    ]),
);

pub(super) static POLICY_TYPE_STATUS: Schema =
    Schema::new("PolicyTypeStatus", Kind::Enum(&["ENABLED", "PENDING_ENABLE", "PENDING_DISABLE"]));

pub(super) static POLICY_TYPE_SUMMARY: Schema =
    Schema::new("PolicyTypeSummary", Kind::Structure(&super::structures::POLICY_TYPE_SUMMARY));

pub(super) static POLICY_TYPES: Schema = Schema::new(
    "PolicyTypes",
    Kind::List(&List {
        member: Member::new("member", &POLICY_TYPE_SUMMARY).wire("member"),
        flattened: false,
    }),
);

pub(super) static ROLE_NAME: Schema =
    Schema::new("RoleName", Kind::String).max(64).pattern(&PATTERN_10);

pub(super) static TAG: Schema = Schema::new("Tag", Kind::Structure(&super::structures::TAG));

pub(super) static TAG_KEY: Schema =
    Schema::new("TagKey", Kind::String).min(1).max(128).pattern(&PATTERN_11);

pub(super) static TAG_VALUE: Schema =
    Schema::new("TagValue", Kind::String).min(0).max(256).pattern(&PATTERN_11);

pub(super) static TAGS: Schema = Schema::new(
    "Tags",
    Kind::List(&List { member: Member::new("member", &TAG).wire("member"), flattened: false }),
);

static PATTERN_2: Pattern = Pattern::new("[\\u0020-\\u007E]+", "[\\x{0020}-\\x{007E}]+");

static PATTERN_10: Pattern = Pattern::new("[\\w+=,.@-]{1,64}", "[0-9A-Za-z_+=,.@-]{1,64}");

static PATTERN_4: Pattern = Pattern::new(
    "[^\\s@]+@[^\\s@]+\\.[^\\s@]+",
    "[^ \\t\\n\\x0B\\f\\r@]+@[^ \\t\\n\\x0B\\f\\r@]+\\.[^ \\t\\n\\x0B\\f\\r@]+",
);

static PATTERN_11: Pattern =
    Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$");

static PATTERN_9: Pattern = Pattern::new(
    "^(o-[a-z0-9]{10,32}\\/r-[0-9a-z]{4,32}(\\/ou\\-[0-9a-z]{4,32}-[a-z0-9]{8,32})*(\\/\\d{12})*)\\/",
    "^(o-[a-z0-9]{10,32}\\/r-[0-9a-z]{4,32}(\\/ou\\-[0-9a-z]{4,32}-[a-z0-9]{8,32})*(\\/[0-9]{12})*)\\/",
);

static PATTERN_1: Pattern = Pattern::new("^\\d{12}$", "^[0-9]{12}$");

static PATTERN_0: Pattern = Pattern::new(
    "^arn:aws:organizations::\\d{12}:account\\/o-[a-z0-9]{10,32}\\/\\d{12}",
    "^arn:aws:organizations::[0-9]{12}:account\\/o-[a-z0-9]{10,32}\\/[0-9]{12}",
);

static PATTERN_5: Pattern = Pattern::new(
    "^arn:aws:organizations::\\d{12}:handshake\\/o-[a-z0-9]{10,32}\\/[a-z_]{1,32}\\/h-[0-9a-z]{8,32}",
    "^arn:aws:organizations::[0-9]{12}:handshake\\/o-[a-z0-9]{10,32}\\/[a-z_]{1,32}\\/h-[0-9a-z]{8,32}",
);

static PATTERN_7: Pattern = Pattern::new(
    "^arn:aws:organizations::\\d{12}:organization\\/o-[a-z0-9]{10,32}",
    "^arn:aws:organizations::[0-9]{12}:organization\\/o-[a-z0-9]{10,32}",
);

static PATTERN_3: Pattern = Pattern::new("^car-[a-z0-9]{8,32}$", "^car-[a-z0-9]{8,32}$");

static PATTERN_6: Pattern = Pattern::new("^h-[0-9a-z]{8,32}$", "^h-[0-9a-z]{8,32}$");

static PATTERN_8: Pattern = Pattern::new("^o-[a-z0-9]{10,32}$", "^o-[a-z0-9]{10,32}$");
