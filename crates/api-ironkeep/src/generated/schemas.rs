// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The schemas of everything that is referred to and not plain.

use wire::{Kind, List, Map, Member, Pattern, Schema, plain};

pub(super) static ACCESS_CERTAINTY: Schema = Schema::new(
    "AccessCertainty",
    Kind::Enum(&["ALWAYS", "CONDITIONAL", "BY_PASSING_ROLE", "UNDECIDED"]),
);

pub(super) static ACCESS_CHANGE: Schema =
    Schema::new("AccessChange", Kind::Enum(&["GAINS", "LOSES", "CHANGES"]));

pub(super) static ACCESS_PURPOSE: Schema = Schema::new(
    "AccessPurpose",
    Kind::Enum(&["READ_OBJECT", "USE_KEY", "READ_SECRET", "ASSUME_ROLE"]),
);

pub(super) static ACCESS_STEP: Schema =
    Schema::new("AccessStep", Kind::Structure(&super::structures::ACCESS_STEP));

pub(super) static ACCESS_STEPS: Schema = Schema::new(
    "AccessSteps",
    Kind::List(&List {
        member: Member::new("member", &ACCESS_STEP).wire("member"),
        flattened: false,
    }),
);

pub(super) static ACCOUNT_ID: Schema =
    Schema::new("AccountId", Kind::String).min(12).max(12).pattern(&PATTERN_0);

pub(super) static ACTION: Schema =
    Schema::new("Action", Kind::String).min(3).max(128).pattern(&PATTERN_1);

pub(super) static ARN: Schema = Schema::new("Arn", Kind::String).min(1).max(2048);

pub(super) static AUDIT_RECORD: Schema =
    Schema::new("AuditRecord", Kind::Structure(&super::structures::AUDIT_RECORD));

pub(super) static AUDIT_RECORDS: Schema = Schema::new(
    "AuditRecords",
    Kind::List(&List {
        member: Member::new("member", &AUDIT_RECORD).wire("member"),
        flattened: false,
    }),
);

pub(super) static BACKUP: Schema =
    Schema::new("Backup", Kind::Structure(&super::structures::BACKUP));

pub(super) static BACKUP_NAME: Schema =
    Schema::new("BackupName", Kind::String).min(1).max(64).pattern(&PATTERN_2);

pub(super) static BACKUP_STATE: Schema =
    Schema::new("BackupState", Kind::Enum(&["RUNNING", "COMPLETE", "FAILED"]));

pub(super) static BUCKET_NAME: Schema = Schema::new("BucketName", Kind::String).min(3).max(63);

pub(super) static BUCKET_USAGE_ENTRY: Schema =
    Schema::new("BucketUsageEntry", Kind::Structure(&super::structures::BUCKET_USAGE_ENTRY));

pub(super) static BUCKET_USAGES: Schema = Schema::new(
    "BucketUsages",
    Kind::List(&List {
        member: Member::new("member", &BUCKET_USAGE_ENTRY).wire("member"),
        flattened: false,
    }),
);

pub(super) static CONTEXT_ENTRIES: Schema = Schema::new(
    "ContextEntries",
    Kind::List(&List {
        member: Member::new("member", &CONTEXT_ENTRY).wire("member"),
        flattened: false,
    }),
)
.max(50);

pub(super) static CONTEXT_ENTRY: Schema =
    Schema::new("ContextEntry", Kind::Structure(&super::structures::CONTEXT_ENTRY));

pub(super) static CONTEXT_KEY: Schema = Schema::new("ContextKey", Kind::String).min(5).max(256);

pub(super) static CONTEXT_VALUE: Schema = Schema::new("ContextValue", Kind::String).max(2048);

pub(super) static CONTEXT_VALUES: Schema = Schema::new(
    "ContextValues",
    Kind::List(&List {
        member: Member::new("member", &CONTEXT_VALUE).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(50);

pub(super) static COUNTER: Schema =
    Schema::new("Counter", Kind::Structure(&super::structures::COUNTER));

pub(super) static COUNTERS: Schema = Schema::new(
    "Counters",
    Kind::List(&List { member: Member::new("member", &COUNTER).wire("member"), flattened: false }),
);

pub(super) static DELETION_RECORD: Schema =
    Schema::new("DeletionRecord", Kind::Structure(&super::structures::DELETION_RECORD));

pub(super) static DELETION_RECORDS: Schema = Schema::new(
    "DeletionRecords",
    Kind::List(&List {
        member: Member::new("member", &DELETION_RECORD).wire("member"),
        flattened: false,
    }),
);

pub(super) static DESTROYED_MATERIAL: Schema =
    Schema::new("DestroyedMaterial", Kind::Structure(&super::structures::DESTROYED_MATERIAL));

pub(super) static DESTROYED_MATERIALS: Schema = Schema::new(
    "DestroyedMaterials",
    Kind::List(&List {
        member: Member::new("member", &DESTROYED_MATERIAL).wire("member"),
        flattened: false,
    }),
);

pub(super) static DOMAIN_KEY: Schema =
    Schema::new("DomainKey", Kind::Structure(&super::structures::DOMAIN_KEY));

pub(super) static DOMAIN_KEYS: Schema = Schema::new(
    "DomainKeys",
    Kind::List(&List {
        member: Member::new("member", &DOMAIN_KEY).wire("member"),
        flattened: false,
    }),
);

pub(super) static EFFECT: Schema =
    Schema::new("Effect", Kind::Enum(&["Allow", "ExplicitDeny", "ImplicitDeny"]));

pub(super) static EVENT_CATEGORY: Schema =
    Schema::new("EventCategory", Kind::Enum(&["Management", "Data"]));

pub(super) static EVENT_NAMES: Schema = Schema::new(
    "EventNames",
    Kind::List(&List {
        member: Member::new("member", &EVENT_TEXT).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(50);

pub(super) static EVENT_TEXT: Schema = Schema::new("EventText", Kind::String).min(1).max(256);

pub(super) static FAILED_CONDITION: Schema =
    Schema::new("FailedCondition", Kind::Structure(&super::structures::FAILED_CONDITION));

pub(super) static FINGERPRINT: Schema =
    Schema::new("Fingerprint", Kind::String).min(32).max(32).pattern(&PATTERN_3);

pub(super) static GATE: Schema = Schema::new("Gate", Kind::Structure(&super::structures::GATE));

pub(super) static GATE_OUTCOME: Schema = Schema::new(
    "GateOutcome",
    Kind::Enum(&["NotApplicable", "Denies", "Allows", "Silent", "Overruled"]),
);

pub(super) static GATES: Schema = Schema::new(
    "Gates",
    Kind::List(&List { member: Member::new("member", &GATE).wire("member"), flattened: false }),
);

pub(super) static ITEM_SET_ASIDE: Schema =
    Schema::new("ItemSetAside", Kind::Structure(&super::structures::ITEM_SET_ASIDE));

pub(super) static ITEMS_SET_ASIDE: Schema = Schema::new(
    "ItemsSetAside",
    Kind::List(&List {
        member: Member::new("member", &ITEM_SET_ASIDE).wire("member"),
        flattened: false,
    }),
);

pub(super) static JOB: Schema = Schema::new("Job", Kind::Structure(&super::structures::JOB));

pub(super) static JOB_NAME: Schema =
    Schema::new("JobName", Kind::String).min(1).max(64).pattern(&PATTERN_4);

pub(super) static JOBS: Schema = Schema::new(
    "Jobs",
    Kind::List(&List { member: Member::new("member", &JOB).wire("member"), flattened: false }),
);

pub(super) static KEY_ALERT: Schema =
    Schema::new("KeyAlert", Kind::Structure(&super::structures::KEY_ALERT));

pub(super) static KEY_ALERT_KIND: Schema = Schema::new(
    "KeyAlertKind",
    Kind::Enum(&["DELETION_SCHEDULED", "USE_PENDING_DELETION", "USE_DISABLED"]),
);

pub(super) static KEY_ALERTS: Schema = Schema::new(
    "KeyAlerts",
    Kind::List(&List {
        member: Member::new("member", &KEY_ALERT).wire("member"),
        flattened: false,
    }),
);

pub(super) static MAX_RECORDS: Schema = Schema::new("MaxRecords", Kind::Integer).min(1).max(100000);

pub(super) static MAX_RESULTS: Schema = Schema::new("MaxResults", Kind::Integer).min(1).max(1000);

pub(super) static NEXT_TOKEN: Schema = Schema::new("NextToken", Kind::String).min(1).max(4096);

pub(super) static OBJECT_KEY: Schema = Schema::new("ObjectKey", Kind::String).min(1).max(1024);

pub(super) static OPEN_CONDITION: Schema =
    Schema::new("OpenCondition", Kind::Structure(&super::structures::OPEN_CONDITION));

pub(super) static OPEN_CONDITIONS: Schema = Schema::new(
    "OpenConditions",
    Kind::List(&List {
        member: Member::new("member", &OPEN_CONDITION).wire("member"),
        flattened: false,
    }),
);

pub(super) static OPERATION: Schema =
    Schema::new("Operation", Kind::Structure(&super::structures::OPERATION));

pub(super) static OPERATIONS: Schema = Schema::new(
    "Operations",
    Kind::List(&List {
        member: Member::new("member", &OPERATION).wire("member"),
        flattened: false,
    }),
);

pub(super) static OWNED_KEY: Schema =
    Schema::new("OwnedKey", Kind::Structure(&super::structures::OWNED_KEY));

pub(super) static OWNED_KEYS: Schema = Schema::new(
    "OwnedKeys",
    Kind::List(&List {
        member: Member::new("member", &OWNED_KEY).wire("member"),
        flattened: false,
    }),
);

pub(super) static PART: Schema = Schema::new("Part", Kind::Structure(&super::structures::PART));

pub(super) static PART_STATE: Schema =
    Schema::new("PartState", Kind::Enum(&["AVAILABLE", "UNAVAILABLE", "FULL"]));

pub(super) static PARTS: Schema = Schema::new(
    "Parts",
    Kind::List(&List { member: Member::new("member", &PART).wire("member"), flattened: false }),
);

pub(super) static PARTY_KIND: Schema = Schema::new(
    "PartyKind",
    Kind::Enum(&[
        "USER",
        "ROLE",
        "ROLE_SESSION",
        "ROOT_USER",
        "OTHER_ACCOUNT",
        "OTHER_PRINCIPAL",
        "IDENTITY_PROVIDER",
        "SERVICE",
        "EVERYBODY",
    ]),
);

pub(super) static PLACE: Schema = Schema::new("Place", Kind::Structure(&super::structures::PLACE));

pub(super) static PLACE_STATE: Schema =
    Schema::new("PlaceState", Kind::Enum(&["GONE", "NEVER_HELD", "REMAINS", "UNKNOWN"]));

pub(super) static PLACES: Schema = Schema::new(
    "Places",
    Kind::List(&List { member: Member::new("member", &PLACE).wire("member"), flattened: false }),
);

pub(super) static POLICY_DOCUMENT: Schema =
    Schema::new("PolicyDocument", Kind::String).min(1).max(131072);

pub(super) static POLICY_NAME: Schema =
    Schema::new("PolicyName", Kind::String).min(1).max(128).pattern(&PATTERN_5);

pub(super) static POLICY_PROPOSAL: Schema =
    Schema::new("PolicyProposal", Kind::Structure(&super::structures::POLICY_PROPOSAL));

pub(super) static POLICY_PROPOSALS: Schema = Schema::new(
    "PolicyProposals",
    Kind::List(&List {
        member: Member::new("member", &POLICY_PROPOSAL).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(10);

pub(super) static PREFIX: Schema = Schema::new("Prefix", Kind::String).max(1024);

pub(super) static PRINCIPAL_ACCESS: Schema =
    Schema::new("PrincipalAccess", Kind::Structure(&super::structures::PRINCIPAL_ACCESS));

pub(super) static PRINCIPAL_ACCESSES: Schema = Schema::new(
    "PrincipalAccesses",
    Kind::List(&List {
        member: Member::new("member", &PRINCIPAL_ACCESS).wire("member"),
        flattened: false,
    }),
);

pub(super) static QUERY_PAGE_SIZE: Schema =
    Schema::new("QueryPageSize", Kind::Integer).min(1).max(1000);

pub(super) static QUOTA_NUMBER: Schema = Schema::new("QuotaNumber", Kind::Long).min(0);

pub(super) static REMAINING_CONDITION: Schema =
    Schema::new("RemainingCondition", Kind::Structure(&super::structures::REMAINING_CONDITION));

pub(super) static REMAINING_CONDITIONS: Schema = Schema::new(
    "RemainingConditions",
    Kind::List(&List {
        member: Member::new("member", &REMAINING_CONDITION).wire("member"),
        flattened: false,
    }),
);

pub(super) static RESOURCE_UNDER_KEY: Schema =
    Schema::new("ResourceUnderKey", Kind::Structure(&super::structures::RESOURCE_UNDER_KEY));

pub(super) static RESOURCES_UNDER_KEY: Schema = Schema::new(
    "ResourcesUnderKey",
    Kind::List(&List {
        member: Member::new("member", &RESOURCE_UNDER_KEY).wire("member"),
        flattened: false,
    }),
);

pub(super) static REWRAP: Schema =
    Schema::new("Rewrap", Kind::Structure(&super::structures::REWRAP));

pub(super) static REWRAP_FAILURE: Schema =
    Schema::new("RewrapFailure", Kind::Structure(&super::structures::REWRAP_FAILURE));

pub(super) static REWRAP_FAILURES: Schema = Schema::new(
    "RewrapFailures",
    Kind::List(&List {
        member: Member::new("member", &REWRAP_FAILURE).wire("member"),
        flattened: false,
    }),
);

pub(super) static REWRAP_ID: Schema =
    Schema::new("RewrapId", Kind::String).min(28).max(28).pattern(&PATTERN_6);

pub(super) static REWRAP_STATE: Schema =
    Schema::new("RewrapState", Kind::Enum(&["RUNNING", "COMPLETED", "CANCELLED", "FAILED"]));

pub(super) static REWRAPS: Schema = Schema::new(
    "Rewraps",
    Kind::List(&List { member: Member::new("member", &REWRAP).wire("member"), flattened: false }),
);

pub(super) static SEQUENCE: Schema = Schema::new("Sequence", Kind::Long).min(1);

pub(super) static SERVICE: Schema =
    Schema::new("Service", Kind::Structure(&super::structures::SERVICE));

pub(super) static SERVICE_NAME: Schema =
    Schema::new("ServiceName", Kind::String).min(1).max(64).pattern(&PATTERN_4);

pub(super) static SERVICES: Schema = Schema::new(
    "Services",
    Kind::List(&List { member: Member::new("member", &SERVICE).wire("member"), flattened: false }),
);

pub(super) static STATEMENT: Schema =
    Schema::new("Statement", Kind::Structure(&super::structures::STATEMENT));

pub(super) static STATEMENT_EFFECT: Schema =
    Schema::new("StatementEffect", Kind::Enum(&["Allow", "Deny"]));

pub(super) static STATEMENT_OUTCOME: Schema = Schema::new(
    "StatementOutcome",
    Kind::Enum(&[
        "Matches",
        "PrincipalDiffers",
        "ActionDiffers",
        "ResourceDiffers",
        "ConditionFails",
    ]),
);

pub(super) static STATEMENTS: Schema = Schema::new(
    "Statements",
    Kind::List(&List {
        member: Member::new("member", &STATEMENT).wire("member"),
        flattened: false,
    }),
);

pub(super) static STEP_GAIN: Schema = Schema::new(
    "StepGain",
    Kind::Enum(&[
        "GOAL",
        "CREDENTIALS",
        "IDENTITY_POLICY",
        "NO_BOUNDARY",
        "TRUST_POLICY",
        "RESOURCE_POLICY",
        "GRANT",
    ]),
);

pub(super) static STRING_MAP: Schema = Schema::new(
    "StringMap",
    Kind::Map(&Map {
        key: Member::new("key", &plain::STRING).wire("key"),
        value: Member::new("value", &plain::STRING).wire("value"),
        flattened: false,
    }),
);

pub(super) static STRINGS: Schema = Schema::new(
    "Strings",
    Kind::List(&List {
        member: Member::new("member", &plain::STRING).wire("member"),
        flattened: false,
    }),
);

pub(super) static USAGE_KIND: Schema =
    Schema::new("UsageKind", Kind::Structure(&super::structures::USAGE_KIND));

pub(super) static USAGE_KINDS: Schema = Schema::new(
    "UsageKinds",
    Kind::List(&List {
        member: Member::new("member", &USAGE_KIND).wire("member"),
        flattened: false,
    }),
);

pub(super) static USAGE_QUOTA: Schema =
    Schema::new("UsageQuota", Kind::Structure(&super::structures::USAGE_QUOTA));

pub(super) static VERSION_UNDER_KEY: Schema =
    Schema::new("VersionUnderKey", Kind::Structure(&super::structures::VERSION_UNDER_KEY));

pub(super) static VERSIONS_UNDER_KEYS: Schema = Schema::new(
    "VersionsUnderKeys",
    Kind::List(&List {
        member: Member::new("member", &VERSION_UNDER_KEY).wire("member"),
        flattened: false,
    }),
);

static PATTERN_0: Pattern = Pattern::new("[0-9]{12}", "[0-9]{12}");

static PATTERN_6: Pattern = Pattern::new("[0-9a-f]{28}", "[0-9a-f]{28}");

static PATTERN_3: Pattern = Pattern::new("[0-9a-f]{32}", "[0-9a-f]{32}");

static PATTERN_2: Pattern = Pattern::new("[A-Za-z0-9][A-Za-z0-9_-]*", "[A-Za-z0-9][A-Za-z0-9_-]*");

static PATTERN_5: Pattern = Pattern::new("[\\w+=,.@-]+", "[0-9A-Za-z_+=,.@-]+");

static PATTERN_4: Pattern = Pattern::new("[a-z0-9-]+", "[a-z0-9-]+");

static PATTERN_1: Pattern = Pattern::new("[a-z0-9-]+:[A-Za-z0-9]+", "[a-z0-9-]+:[A-Za-z0-9]+");
