// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The schemas of everything that is referred to and not plain.

use wire::{Kind, List, Member, Pattern, Schema};

pub(super) static ASN1_PRINTABLE_STRING64: Schema =
    Schema::new("ASN1PrintableString64", Kind::String).min(0).max(64).pattern(&PATTERN_0);

pub(super) static ASN1_SUBJECT: Schema =
    Schema::new("ASN1Subject", Kind::Structure(&super::structures::ASN1_SUBJECT));

pub(super) static AWS_POLICY: Schema =
    Schema::new("AWSPolicy", Kind::String).min(1).max(81920).pattern(&PATTERN_1);

pub(super) static ACCESS_DESCRIPTION: Schema =
    Schema::new("AccessDescription", Kind::Structure(&super::structures::ACCESS_DESCRIPTION));

pub(super) static ACCESS_DESCRIPTION_LIST: Schema = Schema::new(
    "AccessDescriptionList",
    Kind::List(&List {
        member: Member::new("member", &ACCESS_DESCRIPTION).wire("member"),
        flattened: false,
    }),
);

pub(super) static ACCESS_METHOD: Schema =
    Schema::new("AccessMethod", Kind::Structure(&super::structures::ACCESS_METHOD));

pub(super) static ACCESS_METHOD_TYPE: Schema = Schema::new(
    "AccessMethodType",
    Kind::Enum(&["CA_REPOSITORY", "RESOURCE_PKI_MANIFEST", "RESOURCE_PKI_NOTIFY"]),
);

pub(super) static ACCOUNT_ID: Schema =
    Schema::new("AccountId", Kind::String).min(12).max(12).pattern(&PATTERN_2);

pub(super) static ACTION_LIST: Schema = Schema::new(
    "ActionList",
    Kind::List(&List {
        member: Member::new("member", &ACTION_TYPE).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(3);

pub(super) static ACTION_TYPE: Schema = Schema::new(
    "ActionType",
    Kind::Enum(&["IssueCertificate", "GetCertificate", "ListPermissions"]),
);

pub(super) static API_PASSTHROUGH: Schema =
    Schema::new("ApiPassthrough", Kind::Structure(&super::structures::API_PASSTHROUGH));

pub(super) static ARN: Schema =
    Schema::new("Arn", Kind::String).min(5).max(200).pattern(&PATTERN_3);

pub(super) static AUDIT_REPORT_ID: Schema =
    Schema::new("AuditReportId", Kind::String).min(36).max(36).pattern(&PATTERN_4);

pub(super) static AUDIT_REPORT_RESPONSE_FORMAT: Schema =
    Schema::new("AuditReportResponseFormat", Kind::Enum(&["JSON", "CSV"]));

pub(super) static AUDIT_REPORT_STATUS: Schema =
    Schema::new("AuditReportStatus", Kind::Enum(&["CREATING", "SUCCESS", "FAILED"]));

pub(super) static BASE64_STRING1_TO4096: Schema =
    Schema::new("Base64String1To4096", Kind::String).min(1).max(4096).pattern(&PATTERN_5);

pub(super) static CERTIFICATE_AUTHORITIES: Schema = Schema::new(
    "CertificateAuthorities",
    Kind::List(&List {
        member: Member::new("member", &CERTIFICATE_AUTHORITY).wire("member"),
        flattened: false,
    }),
);

pub(super) static CERTIFICATE_AUTHORITY: Schema =
    Schema::new("CertificateAuthority", Kind::Structure(&super::structures::CERTIFICATE_AUTHORITY));

pub(super) static CERTIFICATE_AUTHORITY_CONFIGURATION: Schema = Schema::new(
    "CertificateAuthorityConfiguration",
    Kind::Structure(&super::structures::CERTIFICATE_AUTHORITY_CONFIGURATION),
);

pub(super) static CERTIFICATE_AUTHORITY_STATUS: Schema = Schema::new(
    "CertificateAuthorityStatus",
    Kind::Enum(&[
        "CREATING",
        "PENDING_CERTIFICATE",
        "ACTIVE",
        "DELETED",
        "DISABLED",
        "EXPIRED",
        "FAILED",
    ]),
);

pub(super) static CERTIFICATE_AUTHORITY_TYPE: Schema =
    Schema::new("CertificateAuthorityType", Kind::Enum(&["ROOT", "SUBORDINATE"]));

pub(super) static CERTIFICATE_AUTHORITY_USAGE_MODE: Schema = Schema::new(
    "CertificateAuthorityUsageMode",
    Kind::Enum(&["GENERAL_PURPOSE", "SHORT_LIVED_CERTIFICATE"]),
);

pub(super) static CERTIFICATE_BODY_BLOB: Schema =
    Schema::new("CertificateBodyBlob", Kind::Blob).min(1).max(32768);

pub(super) static CERTIFICATE_CHAIN_BLOB: Schema =
    Schema::new("CertificateChainBlob", Kind::Blob).min(0).max(2097152);

pub(super) static CERTIFICATE_POLICY_LIST: Schema = Schema::new(
    "CertificatePolicyList",
    Kind::List(&List {
        member: Member::new("member", &POLICY_INFORMATION).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(20);

pub(super) static CNAME_STRING: Schema =
    Schema::new("CnameString", Kind::String).min(0).max(253).pattern(&PATTERN_6);

pub(super) static COUNTRY_CODE_STRING: Schema =
    Schema::new("CountryCodeString", Kind::String).min(2).max(2).pattern(&PATTERN_7);

pub(super) static CRL_CONFIGURATION: Schema =
    Schema::new("CrlConfiguration", Kind::Structure(&super::structures::CRL_CONFIGURATION));

pub(super) static CRL_DISTRIBUTION_POINT_EXTENSION_CONFIGURATION: Schema = Schema::new(
    "CrlDistributionPointExtensionConfiguration",
    Kind::Structure(&super::structures::CRL_DISTRIBUTION_POINT_EXTENSION_CONFIGURATION),
);

pub(super) static CRL_PATH_STRING: Schema =
    Schema::new("CrlPathString", Kind::String).min(0).max(253).pattern(&PATTERN_8);

pub(super) static CRL_TYPE: Schema =
    Schema::new("CrlType", Kind::Enum(&["COMPLETE", "PARTITIONED"]));

pub(super) static CSR_BLOB: Schema = Schema::new("CsrBlob", Kind::Blob).min(1).max(32768);

pub(super) static CSR_EXTENSIONS: Schema =
    Schema::new("CsrExtensions", Kind::Structure(&super::structures::CSR_EXTENSIONS));

pub(super) static CUSTOM_ATTRIBUTE: Schema =
    Schema::new("CustomAttribute", Kind::Structure(&super::structures::CUSTOM_ATTRIBUTE));

pub(super) static CUSTOM_ATTRIBUTE_LIST: Schema = Schema::new(
    "CustomAttributeList",
    Kind::List(&List {
        member: Member::new("member", &CUSTOM_ATTRIBUTE).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(150);

pub(super) static CUSTOM_EXTENSION: Schema =
    Schema::new("CustomExtension", Kind::Structure(&super::structures::CUSTOM_EXTENSION));

pub(super) static CUSTOM_EXTENSION_LIST: Schema = Schema::new(
    "CustomExtensionList",
    Kind::List(&List {
        member: Member::new("member", &CUSTOM_EXTENSION).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(150);

pub(super) static CUSTOM_OBJECT_IDENTIFIER: Schema =
    Schema::new("CustomObjectIdentifier", Kind::String).min(0).max(64).pattern(&PATTERN_9);

pub(super) static EDI_PARTY_NAME: Schema =
    Schema::new("EdiPartyName", Kind::Structure(&super::structures::EDI_PARTY_NAME));

pub(super) static EXTENDED_KEY_USAGE: Schema =
    Schema::new("ExtendedKeyUsage", Kind::Structure(&super::structures::EXTENDED_KEY_USAGE));

pub(super) static EXTENDED_KEY_USAGE_LIST: Schema = Schema::new(
    "ExtendedKeyUsageList",
    Kind::List(&List {
        member: Member::new("member", &EXTENDED_KEY_USAGE).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(20);

pub(super) static EXTENDED_KEY_USAGE_TYPE: Schema = Schema::new(
    "ExtendedKeyUsageType",
    Kind::Enum(&[
        "SERVER_AUTH",
        "CLIENT_AUTH",
        "CODE_SIGNING",
        "EMAIL_PROTECTION",
        "TIME_STAMPING",
        "OCSP_SIGNING",
        "SMART_CARD_LOGIN",
        "DOCUMENT_SIGNING",
        "CERTIFICATE_TRANSPARENCY",
    ]),
);

pub(super) static EXTENSIONS: Schema =
    Schema::new("Extensions", Kind::Structure(&super::structures::EXTENSIONS));

pub(super) static FAILURE_REASON: Schema = Schema::new(
    "FailureReason",
    Kind::Enum(&["REQUEST_TIMED_OUT", "UNSUPPORTED_ALGORITHM", "OTHER"]),
);

pub(super) static GENERAL_NAME: Schema =
    Schema::new("GeneralName", Kind::Structure(&super::structures::GENERAL_NAME));

pub(super) static GENERAL_NAME_LIST: Schema = Schema::new(
    "GeneralNameList",
    Kind::List(&List {
        member: Member::new("member", &GENERAL_NAME).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(150);

pub(super) static IDEMPOTENCY_TOKEN: Schema =
    Schema::new("IdempotencyToken", Kind::String).min(1).max(36).pattern(&PATTERN_10);

pub(super) static INTEGER1_TO5000: Schema =
    Schema::new("Integer1To5000", Kind::Integer).min(1).max(5000);

pub(super) static KEY_ALGORITHM: Schema = Schema::new(
    "KeyAlgorithm",
    Kind::Enum(&[
        "RSA_2048",
        "RSA_3072",
        "RSA_4096",
        "EC_prime256v1",
        "EC_secp384r1",
        "EC_secp521r1",
        "ML_DSA_44",
        "ML_DSA_65",
        "ML_DSA_87",
        "SM2",
    ]),
);

pub(super) static KEY_STORAGE_SECURITY_STANDARD: Schema = Schema::new(
    "KeyStorageSecurityStandard",
    Kind::Enum(&[
        "FIPS_140_2_LEVEL_2_OR_HIGHER",
        "FIPS_140_2_LEVEL_3_OR_HIGHER",
        "CCPC_LEVEL_1_OR_HIGHER",
    ]),
);

pub(super) static KEY_USAGE: Schema =
    Schema::new("KeyUsage", Kind::Structure(&super::structures::KEY_USAGE));

pub(super) static MAX_RESULTS: Schema = Schema::new("MaxResults", Kind::Integer).min(1).max(1000);

pub(super) static NEXT_TOKEN: Schema = Schema::new("NextToken", Kind::String).min(1).max(43739);

pub(super) static OCSP_CONFIGURATION: Schema =
    Schema::new("OcspConfiguration", Kind::Structure(&super::structures::OCSP_CONFIGURATION));

pub(super) static OTHER_NAME: Schema =
    Schema::new("OtherName", Kind::Structure(&super::structures::OTHER_NAME));

pub(super) static PERMANENT_DELETION_TIME_IN_DAYS: Schema =
    Schema::new("PermanentDeletionTimeInDays", Kind::Integer).min(7).max(30);

pub(super) static PERMISSION: Schema =
    Schema::new("Permission", Kind::Structure(&super::structures::PERMISSION));

pub(super) static PERMISSION_LIST: Schema = Schema::new(
    "PermissionList",
    Kind::List(&List {
        member: Member::new("member", &PERMISSION).wire("member"),
        flattened: false,
    }),
)
.min(0);

pub(super) static POLICY_INFORMATION: Schema =
    Schema::new("PolicyInformation", Kind::Structure(&super::structures::POLICY_INFORMATION));

pub(super) static POLICY_QUALIFIER_ID: Schema =
    Schema::new("PolicyQualifierId", Kind::Enum(&["CPS"]));

pub(super) static POLICY_QUALIFIER_INFO: Schema =
    Schema::new("PolicyQualifierInfo", Kind::Structure(&super::structures::POLICY_QUALIFIER_INFO));

pub(super) static POLICY_QUALIFIER_INFO_LIST: Schema = Schema::new(
    "PolicyQualifierInfoList",
    Kind::List(&List {
        member: Member::new("member", &POLICY_QUALIFIER_INFO).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(20);

pub(super) static POSITIVE_LONG: Schema = Schema::new("PositiveLong", Kind::Long).min(1);

pub(super) static PRINCIPAL: Schema =
    Schema::new("Principal", Kind::String).min(0).max(128).pattern(&PATTERN_11);

pub(super) static QUALIFIER: Schema =
    Schema::new("Qualifier", Kind::Structure(&super::structures::QUALIFIER));

pub(super) static RESOURCE_OWNER: Schema =
    Schema::new("ResourceOwner", Kind::Enum(&["SELF", "OTHER_ACCOUNTS"]));

pub(super) static REVOCATION_CONFIGURATION: Schema = Schema::new(
    "RevocationConfiguration",
    Kind::Structure(&super::structures::REVOCATION_CONFIGURATION),
);

pub(super) static REVOCATION_REASON: Schema = Schema::new(
    "RevocationReason",
    Kind::Enum(&[
        "UNSPECIFIED",
        "KEY_COMPROMISE",
        "CERTIFICATE_AUTHORITY_COMPROMISE",
        "AFFILIATION_CHANGED",
        "SUPERSEDED",
        "CESSATION_OF_OPERATION",
        "PRIVILEGE_WITHDRAWN",
        "A_A_COMPROMISE",
    ]),
);

pub(super) static S3_BUCKET_NAME: Schema = Schema::new("S3BucketName", Kind::String).min(3).max(63);

pub(super) static S3_BUCKET_NAME3_TO255: Schema =
    Schema::new("S3BucketName3To255", Kind::String).min(3).max(255).pattern(&PATTERN_12);

pub(super) static S3_KEY: Schema = Schema::new("S3Key", Kind::String).min(0).max(1024);

pub(super) static S3_OBJECT_ACL: Schema =
    Schema::new("S3ObjectAcl", Kind::Enum(&["PUBLIC_READ", "BUCKET_OWNER_FULL_CONTROL"]));

pub(super) static SIGNING_ALGORITHM: Schema = Schema::new(
    "SigningAlgorithm",
    Kind::Enum(&[
        "SHA256WITHECDSA",
        "SHA384WITHECDSA",
        "SHA512WITHECDSA",
        "SHA256WITHRSA",
        "SHA384WITHRSA",
        "SHA512WITHRSA",
        "SHA256WITHRSA_PSS",
        "SHA384WITHRSA_PSS",
        "SHA512WITHRSA_PSS",
        "SM3WITHSM2",
        "ML_DSA_44",
        "ML_DSA_65",
        "ML_DSA_87",
    ]),
);

pub(super) static STRING128: Schema = Schema::new("String128", Kind::String).min(0).max(128);

pub(super) static STRING16: Schema = Schema::new("String16", Kind::String).min(0).max(16);

pub(super) static STRING1_TO256: Schema = Schema::new("String1To256", Kind::String).min(1).max(256);

pub(super) static STRING253: Schema = Schema::new("String253", Kind::String).min(0).max(253);

pub(super) static STRING256: Schema = Schema::new("String256", Kind::String).min(0).max(256);

pub(super) static STRING3: Schema = Schema::new("String3", Kind::String).min(0).max(3);

pub(super) static STRING39: Schema = Schema::new("String39", Kind::String).min(0).max(39);

pub(super) static STRING40: Schema = Schema::new("String40", Kind::String).min(0).max(40);

pub(super) static STRING5: Schema = Schema::new("String5", Kind::String).min(0).max(5);

pub(super) static STRING64: Schema = Schema::new("String64", Kind::String).min(0).max(64);

pub(super) static TAG: Schema = Schema::new("Tag", Kind::Structure(&super::structures::TAG));

pub(super) static TAG_KEY: Schema =
    Schema::new("TagKey", Kind::String).min(1).max(128).pattern(&PATTERN_13);

pub(super) static TAG_LIST: Schema = Schema::new(
    "TagList",
    Kind::List(&List { member: Member::new("member", &TAG).wire("member"), flattened: false }),
)
.min(1)
.max(50);

pub(super) static TAG_VALUE: Schema =
    Schema::new("TagValue", Kind::String).min(0).max(256).pattern(&PATTERN_13);

pub(super) static VALIDITY: Schema =
    Schema::new("Validity", Kind::Structure(&super::structures::VALIDITY));

pub(super) static VALIDITY_PERIOD_TYPE: Schema = Schema::new(
    "ValidityPeriodType",
    Kind::Enum(&["END_DATE", "ABSOLUTE", "DAYS", "MONTHS", "YEARS"]),
);

static PATTERN_8: Pattern = Pattern::new(
    "(/|[-a-zA-Z0-9;?:@&=+$,%_.!~*()']+(/[-a-zA-Z0-9;?:@&=+$,%_.!~*()']+)*)",
    "(/|[-a-zA-Z0-9;?:@&=+$,%_.!~*()']+(/[-a-zA-Z0-9;?:@&=+$,%_.!~*()']+)*)",
);

static PATTERN_5: Pattern = Pattern::new(
    "(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?",
    "(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?",
);

static PATTERN_9: Pattern = Pattern::new(
    "([0-2])\\.([0-9]|([0-3][0-9]))((\\.([0-9]+)){0,126})",
    "([0-2])\\.([0-9]|([0-3][0-9]))((\\.([0-9]+)){0,126})",
);

static PATTERN_13: Pattern =
    Pattern::new("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)", "([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)");

static PATTERN_12: Pattern = Pattern::new("[-a-zA-Z0-9._/]+", "[-a-zA-Z0-9._/]+");

static PATTERN_6: Pattern =
    Pattern::new("[-a-zA-Z0-9;/?:@&=+$,%_.!~*()']*", "[-a-zA-Z0-9;/?:@&=+$,%_.!~*()']*");

static PATTERN_2: Pattern = Pattern::new("[0-9]+", "[0-9]+");

static PATTERN_7: Pattern = Pattern::new("[A-Za-z]{2}", "[A-Za-z]{2}");

static PATTERN_10: Pattern = Pattern::new(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]*",
    "[\\x{0009}\\x{000A}\\x{000D}\\x{0020}-\\x{00FF}]*",
);

static PATTERN_1: Pattern = Pattern::new(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    "[\\x{0009}\\x{000A}\\x{000D}\\x{0020}-\\x{00FF}]+",
);

static PATTERN_11: Pattern = Pattern::new("[^*]+", "[^*]+");

static PATTERN_4: Pattern = Pattern::new(
    "[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}",
    "[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}",
);

static PATTERN_0: Pattern = Pattern::new("[a-zA-Z0-9'()+-.?:/= ]*", "[a-zA-Z0-9'()+-.?:/= ]*");

static PATTERN_3: Pattern = Pattern::new(
    "arn:[\\w+=/,.@-]+:acm-pca:[\\w+=/,.@-]*:[0-9]*:[\\w+=,.@-]+(/[\\w+=,.@-]+)*",
    "arn:[0-9A-Za-z_+=/,.@-]+:acm-pca:[0-9A-Za-z_+=/,.@-]*:[0-9]*:[0-9A-Za-z_+=,.@-]+(/[0-9A-Za-z_+=,.@-]+)*",
);
