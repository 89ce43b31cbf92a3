// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The schemas of everything that is referred to and not plain.

use wire::{Kind, List, Map, Member, Pattern, Schema, plain};

pub(super) static ASSUMED_ROLE_USER: Schema =
    Schema::new("AssumedRoleUser", Kind::Structure(&super::structures::ASSUMED_ROLE_USER));

pub(super) static CREDENTIALS: Schema =
    Schema::new("Credentials", Kind::Structure(&super::structures::CREDENTIALS));

pub(super) static FEDERATED_USER: Schema =
    Schema::new("FederatedUser", Kind::Structure(&super::structures::FEDERATED_USER));

pub(super) static ORIGIN_IDENTITY: Schema =
    Schema::new("OriginIdentity", Kind::Structure(&super::structures::ORIGIN_IDENTITY));

pub(super) static POLICY_DESCRIPTOR_TYPE: Schema = Schema::new(
    "PolicyDescriptorType",
    Kind::Structure(&super::structures::POLICY_DESCRIPTOR_TYPE),
);

pub(super) static PROVIDED_CONTEXT: Schema =
    Schema::new("ProvidedContext", Kind::Structure(&super::structures::PROVIDED_CONTEXT));

pub(super) static PROVIDED_CONTEXTS_LIST_TYPE: Schema = Schema::new(
    "ProvidedContextsListType",
    Kind::List(&List {
        member: Member::new("member", &PROVIDED_CONTEXT).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(5);

pub(super) static TAG: Schema = Schema::new("Tag", Kind::Structure(&super::structures::TAG));

pub(super) static TRANSACTION_CONTEXT: Schema =
    Schema::new("TransactionContext", Kind::Structure(&super::structures::TRANSACTION_CONTEXT));

pub(super) static TRUSTED_IDENTITY_PROPAGATION_CONTEXT: Schema = Schema::new(
    "TrustedIdentityPropagationContext",
    Kind::Structure(&super::structures::TRUSTED_IDENTITY_PROPAGATION_CONTEXT),
)
.sensitive();

pub(super) static ACCESS_KEY_ID_TYPE: Schema =
    Schema::new("accessKeyIdType", Kind::String).min(16).max(128).pattern(&PATTERN_0);

pub(super) static ACCESS_KEY_SECRET_TYPE: Schema =
    Schema::new("accessKeySecretType", Kind::String).sensitive();

pub(super) static ARN_TYPE: Schema =
    Schema::new("arnType", Kind::String).min(20).max(2048).pattern(&PATTERN_1);

pub(super) static ASSUMED_ROLE_ID_TYPE: Schema =
    Schema::new("assumedRoleIdType", Kind::String).min(2).max(193).pattern(&PATTERN_2);

pub(super) static CLIENT_TOKEN_TYPE: Schema =
    Schema::new("clientTokenType", Kind::String).min(4).max(20000).sensitive();

pub(super) static CONTEXT_ASSERTION_TYPE: Schema =
    Schema::new("contextAssertionType", Kind::String).min(4).max(3072);

pub(super) static DURATION_SECONDS_TYPE: Schema =
    Schema::new("durationSecondsType", Kind::Integer).min(900).max(129600);

pub(super) static EXTERNAL_ID_TYPE: Schema =
    Schema::new("externalIdType", Kind::String).min(2).max(1224).pattern(&PATTERN_3);

pub(super) static FEDERATED_ID_TYPE: Schema =
    Schema::new("federatedIdType", Kind::String).min(2).max(193).pattern(&PATTERN_4);

pub(super) static MINIMUM_SESSION_TOKEN_SIZE_TYPE: Schema =
    Schema::new("minimumSessionTokenSizeType", Kind::Integer).min(0).max(4096);

pub(super) static NON_NEGATIVE_INTEGER_TYPE: Schema =
    Schema::new("nonNegativeIntegerType", Kind::Integer).min(0);

pub(super) static ORIGIN_IDENTITY_ISSUER_TYPE: Schema =
    Schema::new("originIdentityIssuerType", Kind::String).sensitive();

pub(super) static ORIGIN_IDENTITY_SUBJECT_TYPE: Schema =
    Schema::new("originIdentitySubjectType", Kind::String).sensitive();

pub(super) static ORIGIN_IDENTITY_SUBJECT_TYPE_TYPE: Schema =
    Schema::new("originIdentitySubjectTypeType", Kind::String).sensitive();

pub(super) static POLICY_DESCRIPTOR_LIST_TYPE: Schema = Schema::new(
    "policyDescriptorListType",
    Kind::List(&List {
        member: Member::new("member", &POLICY_DESCRIPTOR_TYPE).wire("member"),
        flattened: false,
    }),
);

pub(super) static ROLE_DURATION_SECONDS_TYPE: Schema =
    Schema::new("roleDurationSecondsType", Kind::Integer).min(900).max(43200);

pub(super) static ROLE_SESSION_NAME_TYPE: Schema =
    Schema::new("roleSessionNameType", Kind::String).min(2).max(64).pattern(&PATTERN_5);

pub(super) static SERIAL_NUMBER_TYPE: Schema =
    Schema::new("serialNumberType", Kind::String).min(9).max(256).pattern(&PATTERN_6);

pub(super) static SESSION_POLICY_DOCUMENT_TYPE: Schema =
    Schema::new("sessionPolicyDocumentType", Kind::String).min(1).max(2048).pattern(&PATTERN_7);

pub(super) static SESSION_TOKEN_SIZE_TYPE: Schema =
    Schema::new("sessionTokenSizeType", Kind::Integer).min(0);

pub(super) static SESSION_TOKEN_UTILIZATION_TYPE: Schema =
    Schema::new("sessionTokenUtilizationType", Kind::Integer).min(0);

pub(super) static SOURCE_IDENTITY_TYPE: Schema =
    Schema::new("sourceIdentityType", Kind::String).min(2).max(256).pattern(&PATTERN_5);

pub(super) static TAG_KEY_LIST_TYPE: Schema = Schema::new(
    "tagKeyListType",
    Kind::List(&List {
        member: Member::new("member", &TAG_KEY_TYPE).wire("member"),
        flattened: false,
    }),
)
.max(50);

pub(super) static TAG_KEY_TYPE: Schema =
    Schema::new("tagKeyType", Kind::String).min(1).max(128).pattern(&PATTERN_8);

pub(super) static TAG_LIST_TYPE: Schema = Schema::new(
    "tagListType",
    Kind::List(&List { member: Member::new("member", &TAG).wire("member"), flattened: false }),
)
.max(50);

pub(super) static TAG_VALUE_TYPE: Schema =
    Schema::new("tagValueType", Kind::String).min(0).max(256).pattern(&PATTERN_9);

pub(super) static TOKEN_CODE_TYPE: Schema =
    Schema::new("tokenCodeType", Kind::String).min(6).max(6).pattern(&PATTERN_10).sensitive();

pub(super) static TOKEN_TYPE: Schema = Schema::new("tokenType", Kind::String).sensitive();

pub(super) static TRANSACTION_CONTEXT_IDENTITY_PROVIDER_MAP_TYPE: Schema = Schema::new(
    "transactionContextIdentityProviderMapType",
    Kind::Map(&Map {
        key: Member::new("key", &plain::STRING).wire("key"),
        value: Member::new("value", &TRANSACTION_CONTEXT_VALUE_TYPE).wire("value"),
        flattened: false,
    }),
);

pub(super) static TRANSACTION_CONTEXT_VALUE_TYPE: Schema =
    Schema::new("transactionContextValueType", Kind::String).max(128).sensitive();

pub(super) static UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE: Schema =
    Schema::new("unrestrictedSessionPolicyDocumentType", Kind::String).min(1).pattern(&PATTERN_7);

pub(super) static URL_TYPE: Schema = Schema::new("urlType", Kind::String).min(4).max(2048);

pub(super) static USER_NAME_TYPE: Schema =
    Schema::new("userNameType", Kind::String).min(2).max(32).pattern(&PATTERN_5);

pub(super) static WEB_IDENTITY_SUBJECT_TYPE: Schema =
    Schema::new("webIdentitySubjectType", Kind::String).min(6).max(255);

static PATTERN_10: Pattern = Pattern::new("[\\d]*", "[0-9]*");

static PATTERN_9: Pattern =
    Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*", "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*");

static PATTERN_8: Pattern =
    Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+", "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+");

static PATTERN_1: Pattern = Pattern::new(
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+",
    "[\\x{09}\\x{0A}\\x{0D}\\x{20}-\\x{7E}\\x{85}\\x{A0}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]+",
);

static PATTERN_7: Pattern = Pattern::new(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    "[\\x{0009}\\x{000A}\\x{000D}\\x{0020}-\\x{00FF}]+",
);

static PATTERN_5: Pattern = Pattern::new("[\\w+=,.@-]*", "[0-9A-Za-z_+=,.@-]*");

static PATTERN_2: Pattern = Pattern::new("[\\w+=,.@:-]*", "[0-9A-Za-z_+=,.@:-]*");

static PATTERN_3: Pattern = Pattern::new("[\\w+=,.@:\\/-]*", "[0-9A-Za-z_+=,.@:\\/-]*");

static PATTERN_4: Pattern = Pattern::new("[\\w+=,.@\\:-]*", "[0-9A-Za-z_+=,.@\\:-]*");

static PATTERN_6: Pattern = Pattern::new("[\\w+=/:,.@-]*", "[0-9A-Za-z_+=/:,.@-]*");

static PATTERN_0: Pattern = Pattern::new("[\\w]*", "[0-9A-Za-z_]*");
