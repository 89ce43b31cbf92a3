// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The schemas of everything that is referred to and not plain.

use wire::{Kind, List, Member, Pattern, Schema, plain};

pub(super) static ACME_ACCOUNT_ID: Schema =
    Schema::new("AcmeAccountId", Kind::String).min(36).max(36);

pub(super) static ARN: Schema =
    Schema::new("Arn", Kind::String).min(20).max(2048).pattern(&PATTERN_0);

pub(super) static CERTIFICATE_BODY: Schema =
    Schema::new("CertificateBody", Kind::String).min(1).max(32768).pattern(&PATTERN_1);

pub(super) static CERTIFICATE_BODY_BLOB: Schema =
    Schema::new("CertificateBodyBlob", Kind::Blob).min(1).max(32768);

pub(super) static CERTIFICATE_CHAIN: Schema =
    Schema::new("CertificateChain", Kind::String).min(1).max(2097152).pattern(&PATTERN_2);

pub(super) static CERTIFICATE_CHAIN_BLOB: Schema =
    Schema::new("CertificateChainBlob", Kind::Blob).min(1).max(2097152);

pub(super) static CERTIFICATE_DETAIL: Schema =
    Schema::new("CertificateDetail", Kind::Structure(&super::structures::CERTIFICATE_DETAIL));

pub(super) static CERTIFICATE_EXPORT: Schema =
    Schema::new("CertificateExport", Kind::Enum(&["ENABLED", "DISABLED"]));

pub(super) static CERTIFICATE_KEY_PAIR_ORIGIN: Schema = Schema::new(
    "CertificateKeyPairOrigin",
    Kind::Enum(&["AWS_MANAGED", "ACME", "CUSTOMER_PROVIDED"]),
);

pub(super) static CERTIFICATE_KEY_PAIR_ORIGINS: Schema = Schema::new(
    "CertificateKeyPairOrigins",
    Kind::List(&List {
        member: Member::new("member", &CERTIFICATE_KEY_PAIR_ORIGIN).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(3);

pub(super) static CERTIFICATE_MANAGED_BY: Schema =
    Schema::new("CertificateManagedBy", Kind::Enum(&["CLOUDFRONT"]));

pub(super) static CERTIFICATE_OPTIONS: Schema =
    Schema::new("CertificateOptions", Kind::Structure(&super::structures::CERTIFICATE_OPTIONS));

pub(super) static CERTIFICATE_STATUS: Schema = Schema::new(
    "CertificateStatus",
    Kind::Enum(&[
        "PENDING_VALIDATION",
        "ISSUED",
        "INACTIVE",
        "EXPIRED",
        "VALIDATION_TIMED_OUT",
        "REVOKED",
        "FAILED",
    ]),
);

pub(super) static CERTIFICATE_STATUSES: Schema = Schema::new(
    "CertificateStatuses",
    Kind::List(&List {
        member: Member::new("member", &CERTIFICATE_STATUS).wire("member"),
        flattened: false,
    }),
);

pub(super) static CERTIFICATE_SUMMARY: Schema =
    Schema::new("CertificateSummary", Kind::Structure(&super::structures::CERTIFICATE_SUMMARY));

pub(super) static CERTIFICATE_SUMMARY_LIST: Schema = Schema::new(
    "CertificateSummaryList",
    Kind::List(&List {
        member: Member::new("member", &CERTIFICATE_SUMMARY).wire("member"),
        flattened: false,
    }),
);

pub(super) static CERTIFICATE_TRANSPARENCY_LOGGING_PREFERENCE: Schema =
    Schema::new("CertificateTransparencyLoggingPreference", Kind::Enum(&["ENABLED", "DISABLED"]));

pub(super) static CERTIFICATE_TYPE: Schema =
    Schema::new("CertificateType", Kind::Enum(&["IMPORTED", "AMAZON_ISSUED", "PRIVATE"]));

pub(super) static DOMAIN_LIST: Schema = Schema::new(
    "DomainList",
    Kind::List(&List {
        member: Member::new("member", &DOMAIN_NAME_STRING).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(100);

pub(super) static DOMAIN_NAME_STRING: Schema =
    Schema::new("DomainNameString", Kind::String).min(1).max(253).pattern(&PATTERN_3);

pub(super) static DOMAIN_STATUS: Schema =
    Schema::new("DomainStatus", Kind::Enum(&["PENDING_VALIDATION", "SUCCESS", "FAILED"]));

pub(super) static DOMAIN_VALIDATION: Schema =
    Schema::new("DomainValidation", Kind::Structure(&super::structures::DOMAIN_VALIDATION));

pub(super) static DOMAIN_VALIDATION_LIST: Schema = Schema::new(
    "DomainValidationList",
    Kind::List(&List {
        member: Member::new("member", &DOMAIN_VALIDATION).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(1000);

pub(super) static DOMAIN_VALIDATION_METHOD_UPDATE_SUMMARY: Schema = Schema::new(
    "DomainValidationMethodUpdateSummary",
    Kind::Structure(&super::structures::DOMAIN_VALIDATION_METHOD_UPDATE_SUMMARY),
);

pub(super) static DOMAIN_VALIDATION_OPTION: Schema = Schema::new(
    "DomainValidationOption",
    Kind::Structure(&super::structures::DOMAIN_VALIDATION_OPTION),
);

pub(super) static DOMAIN_VALIDATION_OPTION_LIST: Schema = Schema::new(
    "DomainValidationOptionList",
    Kind::List(&List {
        member: Member::new("member", &DOMAIN_VALIDATION_OPTION).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(100);

pub(super) static EXPIRY_EVENTS_CONFIGURATION: Schema = Schema::new(
    "ExpiryEventsConfiguration",
    Kind::Structure(&super::structures::EXPIRY_EVENTS_CONFIGURATION),
);

pub(super) static EXTENDED_KEY_USAGE: Schema =
    Schema::new("ExtendedKeyUsage", Kind::Structure(&super::structures::EXTENDED_KEY_USAGE));

pub(super) static EXTENDED_KEY_USAGE_FILTER_LIST: Schema = Schema::new(
    "ExtendedKeyUsageFilterList",
    Kind::List(&List {
        member: Member::new("member", &EXTENDED_KEY_USAGE_NAME).wire("member"),
        flattened: false,
    }),
);

pub(super) static EXTENDED_KEY_USAGE_LIST: Schema = Schema::new(
    "ExtendedKeyUsageList",
    Kind::List(&List {
        member: Member::new("member", &EXTENDED_KEY_USAGE).wire("member"),
        flattened: false,
    }),
);

pub(super) static EXTENDED_KEY_USAGE_NAME: Schema = Schema::new(
    "ExtendedKeyUsageName",
    Kind::Enum(&[
        "TLS_WEB_SERVER_AUTHENTICATION",
        "TLS_WEB_CLIENT_AUTHENTICATION",
        "CODE_SIGNING",
        "EMAIL_PROTECTION",
        "TIME_STAMPING",
        "OCSP_SIGNING",
        "IPSEC_END_SYSTEM",
        "IPSEC_TUNNEL",
        "IPSEC_USER",
        "ANY",
        "NONE",
        "CUSTOM",
    ]),
);

pub(super) static EXTENDED_KEY_USAGE_NAMES: Schema = Schema::new(
    "ExtendedKeyUsageNames",
    Kind::List(&List {
        member: Member::new("member", &EXTENDED_KEY_USAGE_NAME).wire("member"),
        flattened: false,
    }),
);

pub(super) static FAILURE_REASON: Schema = Schema::new(
    "FailureReason",
    Kind::Enum(&[
        "NO_AVAILABLE_CONTACTS",
        "ADDITIONAL_VERIFICATION_REQUIRED",
        "DOMAIN_NOT_ALLOWED",
        "INVALID_PUBLIC_DOMAIN",
        "DOMAIN_VALIDATION_DENIED",
        "CAA_ERROR",
        "PCA_LIMIT_EXCEEDED",
        "PCA_INVALID_ARN",
        "PCA_INVALID_STATE",
        "PCA_REQUEST_FAILED",
        "PCA_NAME_CONSTRAINTS_VALIDATION",
        "PCA_RESOURCE_NOT_FOUND",
        "PCA_INVALID_ARGS",
        "PCA_INVALID_DURATION",
        "PCA_ACCESS_DENIED",
        "SLR_NOT_FOUND",
        "OTHER",
    ]),
);

pub(super) static FILTERS: Schema =
    Schema::new("Filters", Kind::Structure(&super::structures::FILTERS));

pub(super) static HTTP_REDIRECT: Schema =
    Schema::new("HttpRedirect", Kind::Structure(&super::structures::HTTP_REDIRECT));

pub(super) static IDEMPOTENCY_TOKEN: Schema =
    Schema::new("IdempotencyToken", Kind::String).min(1).max(32).pattern(&PATTERN_4);

pub(super) static IN_USE_LIST: Schema = Schema::new(
    "InUseList",
    Kind::List(&List {
        member: Member::new("member", &plain::STRING).wire("member"),
        flattened: false,
    }),
);

pub(super) static KEY_ALGORITHM: Schema = Schema::new(
    "KeyAlgorithm",
    Kind::Enum(&[
        "RSA_1024",
        "RSA_2048",
        "RSA_3072",
        "RSA_4096",
        "EC_prime256v1",
        "EC_secp384r1",
        "EC_secp521r1",
    ]),
);

pub(super) static KEY_ALGORITHM_LIST: Schema = Schema::new(
    "KeyAlgorithmList",
    Kind::List(&List {
        member: Member::new("member", &KEY_ALGORITHM).wire("member"),
        flattened: false,
    }),
);

pub(super) static KEY_USAGE: Schema =
    Schema::new("KeyUsage", Kind::Structure(&super::structures::KEY_USAGE));

pub(super) static KEY_USAGE_FILTER_LIST: Schema = Schema::new(
    "KeyUsageFilterList",
    Kind::List(&List {
        member: Member::new("member", &KEY_USAGE_NAME).wire("member"),
        flattened: false,
    }),
);

pub(super) static KEY_USAGE_LIST: Schema = Schema::new(
    "KeyUsageList",
    Kind::List(&List {
        member: Member::new("member", &KEY_USAGE).wire("member"),
        flattened: false,
    }),
);

pub(super) static KEY_USAGE_NAME: Schema = Schema::new(
    "KeyUsageName",
    Kind::Enum(&[
        "DIGITAL_SIGNATURE",
        "NON_REPUDIATION",
        "KEY_ENCIPHERMENT",
        "DATA_ENCIPHERMENT",
        "KEY_AGREEMENT",
        "CERTIFICATE_SIGNING",
        "CRL_SIGNING",
        "ENCIPHER_ONLY",
        "DECIPHER_ONLY",
        "ANY",
        "CUSTOM",
    ]),
);

pub(super) static KEY_USAGE_NAMES: Schema = Schema::new(
    "KeyUsageNames",
    Kind::List(&List {
        member: Member::new("member", &KEY_USAGE_NAME).wire("member"),
        flattened: false,
    }),
);

pub(super) static MAX_ITEMS: Schema = Schema::new("MaxItems", Kind::Integer).min(1).max(1000);

pub(super) static NEXT_TOKEN: Schema =
    Schema::new("NextToken", Kind::String).min(1).max(10000).pattern(&PATTERN_5);

pub(super) static PASSPHRASE_BLOB: Schema =
    Schema::new("PassphraseBlob", Kind::Blob).min(4).max(128).sensitive();

pub(super) static PCA_ARN: Schema =
    Schema::new("PcaArn", Kind::String).min(20).max(2048).pattern(&PATTERN_6);

pub(super) static POSITIVE_INTEGER: Schema = Schema::new("PositiveInteger", Kind::Integer).min(1);

pub(super) static PRIVATE_KEY: Schema =
    Schema::new("PrivateKey", Kind::String).min(1).max(524288).pattern(&PATTERN_7).sensitive();

pub(super) static PRIVATE_KEY_BLOB: Schema =
    Schema::new("PrivateKeyBlob", Kind::Blob).min(1).max(8192).sensitive();

pub(super) static RECORD_TYPE: Schema = Schema::new("RecordType", Kind::Enum(&["CNAME"]));

pub(super) static RENEWAL_ELIGIBILITY: Schema =
    Schema::new("RenewalEligibility", Kind::Enum(&["ELIGIBLE", "INELIGIBLE"]));

pub(super) static RENEWAL_STATUS: Schema = Schema::new(
    "RenewalStatus",
    Kind::Enum(&["PENDING_AUTO_RENEWAL", "PENDING_VALIDATION", "SUCCESS", "FAILED"]),
);

pub(super) static RENEWAL_SUMMARY: Schema =
    Schema::new("RenewalSummary", Kind::Structure(&super::structures::RENEWAL_SUMMARY));

pub(super) static RESOURCE_RECORD: Schema =
    Schema::new("ResourceRecord", Kind::Structure(&super::structures::RESOURCE_RECORD));

pub(super) static REVOCATION_REASON: Schema = Schema::new(
    "RevocationReason",
    Kind::Enum(&[
        "UNSPECIFIED",
        "KEY_COMPROMISE",
        "CA_COMPROMISE",
        "AFFILIATION_CHANGED",
        "SUPERCEDED",
        "SUPERSEDED",
        "CESSATION_OF_OPERATION",
        "CERTIFICATE_HOLD",
        "REMOVE_FROM_CRL",
        "PRIVILEGE_WITHDRAWN",
        "A_A_COMPROMISE",
    ]),
);

pub(super) static SORT_BY: Schema = Schema::new("SortBy", Kind::Enum(&["CREATED_AT"]));

pub(super) static SORT_ORDER: Schema =
    Schema::new("SortOrder", Kind::Enum(&["ASCENDING", "DESCENDING"]));

pub(super) static TAG: Schema = Schema::new("Tag", Kind::Structure(&super::structures::TAG));

pub(super) static TAG_KEY: Schema =
    Schema::new("TagKey", Kind::String).min(1).max(128).pattern(&PATTERN_8);

pub(super) static TAG_KEY_LIST: Schema = Schema::new(
    "TagKeyList",
    Kind::List(&List { member: Member::new("member", &TAG_KEY).wire("member"), flattened: false }),
)
.min(1)
.max(50);

pub(super) static TAG_LIST: Schema = Schema::new(
    "TagList",
    Kind::List(&List { member: Member::new("member", &TAG).wire("member"), flattened: false }),
)
.min(1)
.max(50);

pub(super) static TAG_VALUE: Schema =
    Schema::new("TagValue", Kind::String).min(0).max(256).pattern(&PATTERN_8);

pub(super) static UPDATE_STATUS: Schema =
    Schema::new("UpdateStatus", Kind::Enum(&["PENDING_DOMAIN_VALIDATION", "SUCCESS", "FAILED"]));

pub(super) static UPDATE_SUMMARY: Schema =
    Schema::new("UpdateSummary", Kind::Structure(&super::structures::UPDATE_SUMMARY));

pub(super) static UPDATE_TYPE: Schema =
    Schema::new("UpdateType", Kind::Enum(&["DOMAIN_VALIDATION_METHOD"]));

pub(super) static VALIDATION_EMAIL_LIST: Schema = Schema::new(
    "ValidationEmailList",
    Kind::List(&List {
        member: Member::new("member", &plain::STRING).wire("member"),
        flattened: false,
    }),
);

pub(super) static VALIDATION_METHOD: Schema =
    Schema::new("ValidationMethod", Kind::Enum(&["EMAIL", "DNS", "HTTP"]));

static PATTERN_2: Pattern = Pattern::new(
    "(-{5}BEGIN CERTIFICATE-{5}\\u000D?\\u000A([A-Za-z0-9/+]{64}\\u000D?\\u000A)*[A-Za-z0-9/+]{1,64}={0,2}\\u000D?\\u000A-{5}END CERTIFICATE-{5}\\u000D?\\u000A)*-{5}BEGIN CERTIFICATE-{5}\\u000D?\\u000A([A-Za-z0-9/+]{64}\\u000D?\\u000A)*[A-Za-z0-9/+]{1,64}={0,2}\\u000D?\\u000A-{5}END CERTIFICATE-{5}(\\u000D?\\u000A)?",
    "(-{5}BEGIN CERTIFICATE-{5}\\x{000D}?\\x{000A}([A-Za-z0-9/+]{64}\\x{000D}?\\x{000A})*[A-Za-z0-9/+]{1,64}={0,2}\\x{000D}?\\x{000A}-{5}END CERTIFICATE-{5}\\x{000D}?\\x{000A})*-{5}BEGIN CERTIFICATE-{5}\\x{000D}?\\x{000A}([A-Za-z0-9/+]{64}\\x{000D}?\\x{000A})*[A-Za-z0-9/+]{1,64}={0,2}\\x{000D}?\\x{000A}-{5}END CERTIFICATE-{5}(\\x{000D}?\\x{000A})?",
);

static PATTERN_8: Pattern =
    Pattern::new("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)", "([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)");

static PATTERN_3: Pattern = Pattern::new(
    "(\\*\\.)?(((?!-)[A-Za-z0-9-]{0,62}[A-Za-z0-9])\\.)+((?!-)[A-Za-z0-9-]{1,62}[A-Za-z0-9])",
    "(\\*\\.)?([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9][A-Za-z0-9-]{0,61}[A-Za-z0-9]",
);

static PATTERN_1: Pattern = Pattern::new(
    "-{5}BEGIN CERTIFICATE-{5}\\u000D?\\u000A([A-Za-z0-9/+]{64}\\u000D?\\u000A)*[A-Za-z0-9/+]{1,64}={0,2}\\u000D?\\u000A-{5}END CERTIFICATE-{5}(\\u000D?\\u000A)?",
    "-{5}BEGIN CERTIFICATE-{5}\\x{000D}?\\x{000A}([A-Za-z0-9/+]{64}\\x{000D}?\\x{000A})*[A-Za-z0-9/+]{1,64}={0,2}\\x{000D}?\\x{000A}-{5}END CERTIFICATE-{5}(\\x{000D}?\\x{000A})?",
);

static PATTERN_7: Pattern = Pattern::new(
    "-{5}BEGIN PRIVATE KEY-{5}\\u000D?\\u000A([A-Za-z0-9/+]{64}\\u000D?\\u000A)*[A-Za-z0-9/+]{1,64}={0,2}\\u000D?\\u000A-{5}END PRIVATE KEY-{5}(\\u000D?\\u000A)?",
    "-{5}BEGIN PRIVATE KEY-{5}\\x{000D}?\\x{000A}([A-Za-z0-9/+]{64}\\x{000D}?\\x{000A})*[A-Za-z0-9/+]{1,64}={0,2}\\x{000D}?\\x{000A}-{5}END PRIVATE KEY-{5}(\\x{000D}?\\x{000A})?",
);

static PATTERN_5: Pattern = Pattern::new(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]*",
    "[\\x{0009}\\x{000A}\\x{000D}\\x{0020}-\\x{00FF}]*",
);

static PATTERN_4: Pattern = Pattern::new("\\w+", "[0-9A-Za-z_]+");

static PATTERN_6: Pattern = Pattern::new(
    "arn:[\\w+=/,.@-]+:acm-pca:[\\w+=/,.@-]*:[0-9]+:[\\w+=,.@-]+(/[\\w+=,.@-]+)*",
    "arn:[0-9A-Za-z_+=/,.@-]+:acm-pca:[0-9A-Za-z_+=/,.@-]*:[0-9]+:[0-9A-Za-z_+=,.@-]+(/[0-9A-Za-z_+=,.@-]+)*",
);

static PATTERN_0: Pattern = Pattern::new(
    "arn:[\\w+=/,.@-]+:acm:[\\w+=/,.@-]*:[0-9]+:[\\w+=,.@-]+(/[\\w+=,.@-]+)*",
    "arn:[0-9A-Za-z_+=/,.@-]+:acm:[0-9A-Za-z_+=/,.@-]*:[0-9]+:[0-9A-Za-z_+=,.@-]+(/[0-9A-Za-z_+=,.@-]+)*",
);
