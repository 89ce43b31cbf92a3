// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The schemas of everything that is referred to and not plain.

use wire::{Kind, List, Map, Member, Pattern, Schema, plain};

pub(super) static ACCOUNT_ID_TYPE: Schema =
    Schema::new("AccountIdType", Kind::String).min(12).max(12).pattern(&PATTERN_0);

pub(super) static ALGORITHM_SPEC: Schema = Schema::new(
    "AlgorithmSpec",
    Kind::Enum(&[
        "RSAES_PKCS1_V1_5",
        "RSAES_OAEP_SHA_1",
        "RSAES_OAEP_SHA_256",
        "RSA_AES_KEY_WRAP_SHA_1",
        "RSA_AES_KEY_WRAP_SHA_256",
        "SM2PKE",
    ]),
);

pub(super) static ALIAS_LIST: Schema = Schema::new(
    "AliasList",
    Kind::List(&List {
        member: Member::new("member", &ALIAS_LIST_ENTRY).wire("member"),
        flattened: false,
    }),
);

pub(super) static ALIAS_LIST_ENTRY: Schema =
    Schema::new("AliasListEntry", Kind::Structure(&super::structures::ALIAS_LIST_ENTRY));

pub(super) static ALIAS_NAME_TYPE: Schema =
    Schema::new("AliasNameType", Kind::String).min(1).max(256).pattern(&PATTERN_1);

pub(super) static ARN_TYPE: Schema = Schema::new("ArnType", Kind::String).min(20).max(2048);

pub(super) static ATTESTATION_DOCUMENT_TYPE: Schema =
    Schema::new("AttestationDocumentType", Kind::Blob).min(1).max(262144);

pub(super) static BACKING_KEY_ID_RESPONSE_TYPE: Schema =
    Schema::new("BackingKeyIdResponseType", Kind::String).min(0).max(64).pattern(&PATTERN_2);

pub(super) static BACKING_KEY_ID_TYPE: Schema =
    Schema::new("BackingKeyIdType", Kind::String).min(64).max(64).pattern(&PATTERN_2);

pub(super) static CIPHERTEXT_TYPE: Schema =
    Schema::new("CiphertextType", Kind::Blob).min(1).max(6144);

pub(super) static CLOUD_HSM_CLUSTER_ID_TYPE: Schema =
    Schema::new("CloudHsmClusterIdType", Kind::String).min(19).max(24).pattern(&PATTERN_3);

pub(super) static CONNECTION_ERROR_CODE_TYPE: Schema = Schema::new(
    "ConnectionErrorCodeType",
    Kind::Enum(&[
        "INVALID_CREDENTIALS",
        "CLUSTER_NOT_FOUND",
        "NETWORK_ERRORS",
        "INTERNAL_ERROR",
        "INSUFFICIENT_CLOUDHSM_HSMS",
        "USER_LOCKED_OUT",
        "USER_NOT_FOUND",
        "USER_LOGGED_IN",
        "SUBNET_NOT_FOUND",
        "INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET",
        "XKS_PROXY_ACCESS_DENIED",
        "XKS_PROXY_NOT_REACHABLE",
        "XKS_VPC_ENDPOINT_SERVICE_NOT_FOUND",
        "XKS_PROXY_INVALID_RESPONSE",
        "XKS_PROXY_INVALID_CONFIGURATION",
        "XKS_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION",
        "XKS_PROXY_TIMED_OUT",
        "XKS_PROXY_INVALID_TLS_CONFIGURATION",
    ]),
);

pub(super) static CONNECTION_STATE_TYPE: Schema = Schema::new(
    "ConnectionStateType",
    Kind::Enum(&["CONNECTED", "CONNECTING", "FAILED", "DISCONNECTED", "DISCONNECTING"]),
);

pub(super) static CUSTOM_KEY_STORE_ID_TYPE: Schema =
    Schema::new("CustomKeyStoreIdType", Kind::String).min(1).max(64);

pub(super) static CUSTOM_KEY_STORE_NAME_TYPE: Schema =
    Schema::new("CustomKeyStoreNameType", Kind::String).min(1).max(256);

pub(super) static CUSTOM_KEY_STORE_TYPE: Schema =
    Schema::new("CustomKeyStoreType", Kind::Enum(&["AWS_CLOUDHSM", "EXTERNAL_KEY_STORE"]));

pub(super) static CUSTOM_KEY_STORES_LIST: Schema = Schema::new(
    "CustomKeyStoresList",
    Kind::List(&List {
        member: Member::new("member", &CUSTOM_KEY_STORES_LIST_ENTRY).wire("member"),
        flattened: false,
    }),
);

pub(super) static CUSTOM_KEY_STORES_LIST_ENTRY: Schema = Schema::new(
    "CustomKeyStoresListEntry",
    Kind::Structure(&super::structures::CUSTOM_KEY_STORES_LIST_ENTRY),
);

pub(super) static CUSTOMER_MASTER_KEY_SPEC: Schema = Schema::new(
    "CustomerMasterKeySpec",
    Kind::Enum(&[
        "RSA_2048",
        "RSA_3072",
        "RSA_4096",
        "ECC_NIST_P256",
        "ECC_NIST_P384",
        "ECC_NIST_P521",
        "ECC_SECG_P256K1",
        "SYMMETRIC_DEFAULT",
        "HMAC_224",
        "HMAC_256",
        "HMAC_384",
        "HMAC_512",
        "SM2",
    ]),
);

pub(super) static DATA_KEY_PAIR_SPEC: Schema = Schema::new(
    "DataKeyPairSpec",
    Kind::Enum(&[
        "RSA_2048",
        "RSA_3072",
        "RSA_4096",
        "ECC_NIST_P256",
        "ECC_NIST_P384",
        "ECC_NIST_P521",
        "ECC_SECG_P256K1",
        "SM2",
        "ECC_NIST_EDWARDS25519",
        "ML_KEM_512",
        "ML_KEM_768",
        "ML_KEM_1024",
    ]),
);

pub(super) static DATA_KEY_SPEC: Schema =
    Schema::new("DataKeySpec", Kind::Enum(&["AES_256", "AES_128"]));

pub(super) static DESCRIPTION_TYPE: Schema =
    Schema::new("DescriptionType", Kind::String).min(0).max(8192);

pub(super) static DRY_RUN_MODIFIER_LIST: Schema = Schema::new(
    "DryRunModifierList",
    Kind::List(&List {
        member: Member::new("member", &DRY_RUN_MODIFIER_TYPE).wire("member"),
        flattened: false,
    }),
);

pub(super) static DRY_RUN_MODIFIER_TYPE: Schema =
    Schema::new("DryRunModifierType", Kind::Enum(&["IGNORE_CIPHERTEXT"]));

pub(super) static ENCAPSULATION_ALGORITHM_SPEC: Schema =
    Schema::new("EncapsulationAlgorithmSpec", Kind::Enum(&["ML_KEM"]));

pub(super) static ENCAPSULATION_ALGORITHM_SPEC_LIST: Schema = Schema::new(
    "EncapsulationAlgorithmSpecList",
    Kind::List(&List {
        member: Member::new("member", &ENCAPSULATION_ALGORITHM_SPEC).wire("member"),
        flattened: false,
    }),
);

pub(super) static ENCRYPTION_ALGORITHM_SPEC: Schema = Schema::new(
    "EncryptionAlgorithmSpec",
    Kind::Enum(&["SYMMETRIC_DEFAULT", "RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256", "SM2PKE"]),
);

pub(super) static ENCRYPTION_ALGORITHM_SPEC_LIST: Schema = Schema::new(
    "EncryptionAlgorithmSpecList",
    Kind::List(&List {
        member: Member::new("member", &ENCRYPTION_ALGORITHM_SPEC).wire("member"),
        flattened: false,
    }),
);

pub(super) static ENCRYPTION_CONTEXT_TYPE: Schema = Schema::new(
    "EncryptionContextType",
    Kind::Map(&Map {
        key: Member::new("key", &plain::STRING).wire("key"),
        value: Member::new("value", &plain::STRING).wire("value"),
        flattened: false,
    }),
);

pub(super) static EXPIRATION_MODEL_TYPE: Schema = Schema::new(
    "ExpirationModelType",
    Kind::Enum(&["KEY_MATERIAL_EXPIRES", "KEY_MATERIAL_DOES_NOT_EXPIRE"]),
);

pub(super) static GRANT_CONSTRAINT_SOURCE_ARN_TYPE: Schema =
    Schema::new("GrantConstraintSourceArnType", Kind::String).min(20).max(512).pattern(&PATTERN_4);

pub(super) static GRANT_CONSTRAINTS: Schema =
    Schema::new("GrantConstraints", Kind::Structure(&super::structures::GRANT_CONSTRAINTS));

pub(super) static GRANT_ID_TYPE: Schema = Schema::new("GrantIdType", Kind::String).min(1).max(128);

pub(super) static GRANT_LIST: Schema = Schema::new(
    "GrantList",
    Kind::List(&List {
        member: Member::new("member", &GRANT_LIST_ENTRY).wire("member"),
        flattened: false,
    }),
);

pub(super) static GRANT_LIST_ENTRY: Schema =
    Schema::new("GrantListEntry", Kind::Structure(&super::structures::GRANT_LIST_ENTRY));

pub(super) static GRANT_NAME_TYPE: Schema =
    Schema::new("GrantNameType", Kind::String).min(1).max(256).pattern(&PATTERN_1);

pub(super) static GRANT_OPERATION: Schema = Schema::new(
    "GrantOperation",
    Kind::Enum(&[
        "Decrypt",
        "Encrypt",
        "GenerateDataKey",
        "GenerateDataKeyWithoutPlaintext",
        "ReEncryptFrom",
        "ReEncryptTo",
        "Sign",
        "Verify",
        "GetPublicKey",
        "CreateGrant",
        "RetireGrant",
        "DescribeKey",
        "GenerateDataKeyPair",
        "GenerateDataKeyPairWithoutPlaintext",
        "GenerateMac",
        "VerifyMac",
        "DeriveSharedSecret",
        "Encapsulate",
        "Decapsulate",
    ]),
);

pub(super) static GRANT_OPERATION_LIST: Schema = Schema::new(
    "GrantOperationList",
    Kind::List(&List {
        member: Member::new("member", &GRANT_OPERATION).wire("member"),
        flattened: false,
    }),
);

pub(super) static GRANT_TOKEN_LIST: Schema = Schema::new(
    "GrantTokenList",
    Kind::List(&List {
        member: Member::new("member", &GRANT_TOKEN_TYPE).wire("member"),
        flattened: false,
    }),
)
.min(0)
.max(10);

pub(super) static GRANT_TOKEN_TYPE: Schema =
    Schema::new("GrantTokenType", Kind::String).min(1).max(8192);

pub(super) static IMPORT_STATE: Schema =
    Schema::new("ImportState", Kind::Enum(&["IMPORTED", "PENDING_IMPORT"]));

pub(super) static IMPORT_TYPE: Schema =
    Schema::new("ImportType", Kind::Enum(&["NEW_KEY_MATERIAL", "EXISTING_KEY_MATERIAL"]));

pub(super) static INCLUDE_KEY_MATERIAL: Schema =
    Schema::new("IncludeKeyMaterial", Kind::Enum(&["ALL_KEY_MATERIAL", "ROTATIONS_ONLY"]));

pub(super) static KEY_AGREEMENT_ALGORITHM_SPEC: Schema =
    Schema::new("KeyAgreementAlgorithmSpec", Kind::Enum(&["ECDH"]));

pub(super) static KEY_AGREEMENT_ALGORITHM_SPEC_LIST: Schema = Schema::new(
    "KeyAgreementAlgorithmSpecList",
    Kind::List(&List {
        member: Member::new("member", &KEY_AGREEMENT_ALGORITHM_SPEC).wire("member"),
        flattened: false,
    }),
);

pub(super) static KEY_ENCRYPTION_MECHANISM: Schema =
    Schema::new("KeyEncryptionMechanism", Kind::Enum(&["RSAES_OAEP_SHA_256"]));

pub(super) static KEY_ID_TYPE: Schema = Schema::new("KeyIdType", Kind::String).min(1).max(2048);

pub(super) static KEY_LAST_USAGE_DATA: Schema =
    Schema::new("KeyLastUsageData", Kind::Structure(&super::structures::KEY_LAST_USAGE_DATA));

pub(super) static KEY_LAST_USAGE_TRACKING_OPERATION: Schema = Schema::new(
    "KeyLastUsageTrackingOperation",
    Kind::Enum(&[
        "Decrypt",
        "DeriveSharedSecret",
        "Encrypt",
        "GenerateDataKey",
        "GenerateDataKeyPair",
        "GenerateDataKeyPairWithoutPlaintext",
        "GenerateDataKeyWithoutPlaintext",
        "GenerateMac",
        "ReEncrypt",
        "Sign",
        "Verify",
        "VerifyMac",
        "Encapsulate",
        "Decapsulate",
    ]),
);

pub(super) static KEY_LIST: Schema = Schema::new(
    "KeyList",
    Kind::List(&List {
        member: Member::new("member", &KEY_LIST_ENTRY).wire("member"),
        flattened: false,
    }),
);

pub(super) static KEY_LIST_ENTRY: Schema =
    Schema::new("KeyListEntry", Kind::Structure(&super::structures::KEY_LIST_ENTRY));

pub(super) static KEY_MANAGER_TYPE: Schema =
    Schema::new("KeyManagerType", Kind::Enum(&["AWS", "CUSTOMER"]));

pub(super) static KEY_MATERIAL_DESCRIPTION_TYPE: Schema =
    Schema::new("KeyMaterialDescriptionType", Kind::String).min(0).max(256).pattern(&PATTERN_5);

pub(super) static KEY_MATERIAL_STATE: Schema = Schema::new(
    "KeyMaterialState",
    Kind::Enum(&[
        "NON_CURRENT",
        "CURRENT",
        "PENDING_ROTATION",
        "PENDING_MULTI_REGION_IMPORT_AND_ROTATION",
    ]),
);

pub(super) static KEY_METADATA: Schema =
    Schema::new("KeyMetadata", Kind::Structure(&super::structures::KEY_METADATA));

pub(super) static KEY_SPEC: Schema = Schema::new(
    "KeySpec",
    Kind::Enum(&[
        "RSA_2048",
        "RSA_3072",
        "RSA_4096",
        "ECC_NIST_P256",
        "ECC_NIST_P384",
        "ECC_NIST_P521",
        "ECC_SECG_P256K1",
        "SYMMETRIC_DEFAULT",
        "HMAC_224",
        "HMAC_256",
        "HMAC_384",
        "HMAC_512",
        "SM2",
        "ML_DSA_44",
        "ML_DSA_65",
        "ML_DSA_87",
        "ECC_NIST_EDWARDS25519",
        "ML_KEM_512",
        "ML_KEM_768",
        "ML_KEM_1024",
    ]),
);

pub(super) static KEY_STATE: Schema = Schema::new(
    "KeyState",
    Kind::Enum(&[
        "Creating",
        "Enabled",
        "Disabled",
        "PendingDeletion",
        "PendingImport",
        "PendingReplicaDeletion",
        "Unavailable",
        "Updating",
    ]),
);

pub(super) static KEY_STORE_PASSWORD_TYPE: Schema =
    Schema::new("KeyStorePasswordType", Kind::String).min(7).max(32).sensitive();

pub(super) static KEY_USAGE_TYPE: Schema = Schema::new(
    "KeyUsageType",
    Kind::Enum(&[
        "SIGN_VERIFY",
        "ENCRYPT_DECRYPT",
        "GENERATE_VERIFY_MAC",
        "KEY_AGREEMENT",
        "ENCAPSULATE_DECAPSULATE",
    ]),
);

pub(super) static LIMIT_TYPE: Schema = Schema::new("LimitType", Kind::Integer).min(1).max(1000);

pub(super) static MAC_ALGORITHM_SPEC: Schema = Schema::new(
    "MacAlgorithmSpec",
    Kind::Enum(&["HMAC_SHA_224", "HMAC_SHA_256", "HMAC_SHA_384", "HMAC_SHA_512"]),
);

pub(super) static MAC_ALGORITHM_SPEC_LIST: Schema = Schema::new(
    "MacAlgorithmSpecList",
    Kind::List(&List {
        member: Member::new("member", &MAC_ALGORITHM_SPEC).wire("member"),
        flattened: false,
    }),
);

pub(super) static MARKER_TYPE: Schema =
    Schema::new("MarkerType", Kind::String).min(1).max(1024).pattern(&PATTERN_6);

pub(super) static MESSAGE_TYPE: Schema =
    Schema::new("MessageType", Kind::Enum(&["RAW", "DIGEST", "EXTERNAL_MU"]));

pub(super) static MULTI_REGION_CONFIGURATION: Schema = Schema::new(
    "MultiRegionConfiguration",
    Kind::Structure(&super::structures::MULTI_REGION_CONFIGURATION),
);

pub(super) static MULTI_REGION_KEY: Schema =
    Schema::new("MultiRegionKey", Kind::Structure(&super::structures::MULTI_REGION_KEY));

pub(super) static MULTI_REGION_KEY_LIST: Schema = Schema::new(
    "MultiRegionKeyList",
    Kind::List(&List {
        member: Member::new("member", &MULTI_REGION_KEY).wire("member"),
        flattened: false,
    }),
);

pub(super) static MULTI_REGION_KEY_TYPE: Schema =
    Schema::new("MultiRegionKeyType", Kind::Enum(&["PRIMARY", "REPLICA"]));

pub(super) static NUMBER_OF_BYTES_TYPE: Schema =
    Schema::new("NumberOfBytesType", Kind::Integer).min(1).max(1024);

pub(super) static ORIGIN_TYPE: Schema = Schema::new(
    "OriginType",
    Kind::Enum(&["AWS_KMS", "EXTERNAL", "AWS_CLOUDHSM", "EXTERNAL_KEY_STORE"]),
);

pub(super) static PENDING_WINDOW_IN_DAYS_TYPE: Schema =
    Schema::new("PendingWindowInDaysType", Kind::Integer).min(7).max(30);

pub(super) static PLAINTEXT_TYPE: Schema =
    Schema::new("PlaintextType", Kind::Blob).min(1).max(4096).sensitive();

pub(super) static POLICY_NAME_LIST: Schema = Schema::new(
    "PolicyNameList",
    Kind::List(&List {
        member: Member::new("member", &POLICY_NAME_TYPE).wire("member"),
        flattened: false,
    }),
);

pub(super) static POLICY_NAME_TYPE: Schema =
    Schema::new("PolicyNameType", Kind::String).min(1).max(128).pattern(&PATTERN_7);

pub(super) static POLICY_TYPE: Schema =
    Schema::new("PolicyType", Kind::String).min(1).max(131072).pattern(&PATTERN_8);

pub(super) static PRINCIPAL_ID_TYPE: Schema =
    Schema::new("PrincipalIdType", Kind::String).min(1).max(256).pattern(&PATTERN_9);

pub(super) static PUBLIC_KEY_TYPE: Schema =
    Schema::new("PublicKeyType", Kind::Blob).min(1).max(8192);

pub(super) static RECIPIENT_INFO: Schema =
    Schema::new("RecipientInfo", Kind::Structure(&super::structures::RECIPIENT_INFO));

pub(super) static REGION_TYPE: Schema =
    Schema::new("RegionType", Kind::String).min(1).max(32).pattern(&PATTERN_10);

pub(super) static RESOURCE_OWNER_TYPE: Schema =
    Schema::new("ResourceOwnerType", Kind::Enum(&["SELF", "OTHER_ACCOUNTS_VIA_RAM"]));

pub(super) static RESOURCE_OWNERS_LIST: Schema = Schema::new(
    "ResourceOwnersList",
    Kind::List(&List {
        member: Member::new("member", &RESOURCE_OWNER_TYPE).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(2);

pub(super) static ROTATION_PERIOD_IN_DAYS_TYPE: Schema =
    Schema::new("RotationPeriodInDaysType", Kind::Integer).min(90).max(2560);

pub(super) static ROTATION_TYPE: Schema =
    Schema::new("RotationType", Kind::Enum(&["AUTOMATIC", "ON_DEMAND"]));

pub(super) static ROTATIONS_LIST: Schema = Schema::new(
    "RotationsList",
    Kind::List(&List {
        member: Member::new("member", &ROTATIONS_LIST_ENTRY).wire("member"),
        flattened: false,
    }),
);

pub(super) static ROTATIONS_LIST_ENTRY: Schema =
    Schema::new("RotationsListEntry", Kind::Structure(&super::structures::ROTATIONS_LIST_ENTRY));

pub(super) static SERVICE_PRINCIPAL_TYPE: Schema =
    Schema::new("ServicePrincipalType", Kind::String).min(1).max(128).pattern(&PATTERN_11);

pub(super) static SIGNING_ALGORITHM_SPEC: Schema = Schema::new(
    "SigningAlgorithmSpec",
    Kind::Enum(&[
        "RSASSA_PSS_SHA_256",
        "RSASSA_PSS_SHA_384",
        "RSASSA_PSS_SHA_512",
        "RSASSA_PKCS1_V1_5_SHA_256",
        "RSASSA_PKCS1_V1_5_SHA_384",
        "RSASSA_PKCS1_V1_5_SHA_512",
        "ECDSA_SHA_256",
        "ECDSA_SHA_384",
        "ECDSA_SHA_512",
        "SM2DSA",
        "ML_DSA_SHAKE_256",
        "ED25519_SHA_512",
        "ED25519_PH_SHA_512",
    ]),
);

pub(super) static SIGNING_ALGORITHM_SPEC_LIST: Schema = Schema::new(
    "SigningAlgorithmSpecList",
    Kind::List(&List {
        member: Member::new("member", &SIGNING_ALGORITHM_SPEC).wire("member"),
        flattened: false,
    }),
);

pub(super) static TAG: Schema = Schema::new("Tag", Kind::Structure(&super::structures::TAG));

pub(super) static TAG_KEY_LIST: Schema = Schema::new(
    "TagKeyList",
    Kind::List(&List {
        member: Member::new("member", &TAG_KEY_TYPE).wire("member"),
        flattened: false,
    }),
);

pub(super) static TAG_KEY_TYPE: Schema = Schema::new("TagKeyType", Kind::String).min(1).max(128);

pub(super) static TAG_LIST: Schema = Schema::new(
    "TagList",
    Kind::List(&List { member: Member::new("member", &TAG).wire("member"), flattened: false }),
);

pub(super) static TAG_VALUE_TYPE: Schema =
    Schema::new("TagValueType", Kind::String).min(0).max(256);

pub(super) static TRUST_ANCHOR_CERTIFICATE_TYPE: Schema =
    Schema::new("TrustAnchorCertificateType", Kind::String).min(1).max(5000);

pub(super) static WRAPPING_KEY_SPEC: Schema =
    Schema::new("WrappingKeySpec", Kind::Enum(&["RSA_2048", "RSA_3072", "RSA_4096", "SM2"]));

pub(super) static XKS_KEY_CONFIGURATION_TYPE: Schema = Schema::new(
    "XksKeyConfigurationType",
    Kind::Structure(&super::structures::XKS_KEY_CONFIGURATION_TYPE),
);

pub(super) static XKS_KEY_ID_TYPE: Schema =
    Schema::new("XksKeyIdType", Kind::String).min(1).max(128).pattern(&PATTERN_12);

pub(super) static XKS_PROXY_AUTHENTICATION_ACCESS_KEY_ID_TYPE: Schema =
    Schema::new("XksProxyAuthenticationAccessKeyIdType", Kind::String)
        .min(20)
        .max(30)
        .pattern(&PATTERN_13)
        .sensitive();

pub(super) static XKS_PROXY_AUTHENTICATION_CREDENTIAL_TYPE: Schema = Schema::new(
    "XksProxyAuthenticationCredentialType",
    Kind::Structure(&super::structures::XKS_PROXY_AUTHENTICATION_CREDENTIAL_TYPE),
);

pub(super) static XKS_PROXY_AUTHENTICATION_RAW_SECRET_ACCESS_KEY_TYPE: Schema =
    Schema::new("XksProxyAuthenticationRawSecretAccessKeyType", Kind::String)
        .min(43)
        .max(64)
        .pattern(&PATTERN_14)
        .sensitive();

pub(super) static XKS_PROXY_CONFIGURATION_TYPE: Schema = Schema::new(
    "XksProxyConfigurationType",
    Kind::Structure(&super::structures::XKS_PROXY_CONFIGURATION_TYPE),
);

pub(super) static XKS_PROXY_CONNECTIVITY_TYPE: Schema = Schema::new(
    "XksProxyConnectivityType",
    Kind::Enum(&["PUBLIC_ENDPOINT", "VPC_ENDPOINT_SERVICE"]),
);

pub(super) static XKS_PROXY_URI_ENDPOINT_TYPE: Schema =
    Schema::new("XksProxyUriEndpointType", Kind::String).min(10).max(128).pattern(&PATTERN_15);

pub(super) static XKS_PROXY_URI_PATH_TYPE: Schema =
    Schema::new("XksProxyUriPathType", Kind::String).min(10).max(128).pattern(&PATTERN_16);

pub(super) static XKS_PROXY_VPC_ENDPOINT_SERVICE_NAME_TYPE: Schema =
    Schema::new("XksProxyVpcEndpointServiceNameType", Kind::String)
        .min(20)
        .max(64)
        .pattern(&PATTERN_17);

static PATTERN_0: Pattern = Pattern::new("[0-9]{12}", "[0-9]{12}");

static PATTERN_8: Pattern = Pattern::new(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    "[\\x{0009}\\x{000A}\\x{000D}\\x{0020}-\\x{00FF}]+",
);

static PATTERN_6: Pattern = Pattern::new("[\\u0020-\\u00FF]*", "[\\x{0020}-\\x{00FF}]*");

static PATTERN_7: Pattern = Pattern::new("[\\w]+", "[0-9A-Za-z_]+");

static PATTERN_16: Pattern = Pattern::new(
    "^(/[a-zA-Z0-9\\/_-]+/kms/xks/v\\d{1,2})$|^(/kms/xks/v\\d{1,2})$",
    "^(/[a-zA-Z0-9\\/_-]+/kms/xks/v[0-9]{1,2})$|^(/kms/xks/v[0-9]{1,2})$",
);

static PATTERN_11: Pattern = Pattern::new(
    "^([A-Za-z0-9\\-]+)\\.([A-Za-z0-9\\-]+)(\\.[A-Za-z0-9\\-]+)+$",
    "^([A-Za-z0-9\\-]+)\\.([A-Za-z0-9\\-]+)(\\.[A-Za-z0-9\\-]+)+$",
);

static PATTERN_10: Pattern = Pattern::new("^([a-z]+-){2,3}\\d+$", "^([a-z]+-){2,3}[0-9]+$");

static PATTERN_17: Pattern = Pattern::new(
    "^(com|eu)\\.amazonaws\\.vpce\\.([a-z]+-){2,3}\\d+\\.vpce-svc-[0-9a-z]+$",
    "^(com|eu)\\.amazonaws\\.vpce\\.([a-z]+-){2,3}[0-9]+\\.vpce-svc-[0-9a-z]+$",
);

static PATTERN_13: Pattern = Pattern::new("^[A-Z2-7]+$", "^[A-Z2-7]+$");

static PATTERN_9: Pattern = Pattern::new("^[\\w+=,.@:/-]+$", "^[0-9A-Za-z_+=,.@:/-]+$");

static PATTERN_2: Pattern = Pattern::new("^[a-f0-9]+$", "^[a-f0-9]+$");

static PATTERN_12: Pattern = Pattern::new("^[a-zA-Z0-9-_.]+$", "^[a-zA-Z0-9-_.]+$");

static PATTERN_1: Pattern = Pattern::new("^[a-zA-Z0-9:/_-]+$", "^[a-zA-Z0-9:/_-]+$");

static PATTERN_5: Pattern =
    Pattern::new("^[a-zA-Z0-9:/_\\s.-]+$", "^[a-zA-Z0-9:/_ \\t\\n\\x0B\\f\\r.-]+$");

static PATTERN_14: Pattern = Pattern::new("^[a-zA-Z0-9\\/+=]+$", "^[a-zA-Z0-9\\/+=]+$");

static PATTERN_4: Pattern = Pattern::new(
    "^arn:aws[a-z0-9-]*:[a-z0-9-]+:[a-z0-9-]*:[0-9]{12}:.+$",
    "^arn:aws[a-z0-9-]*:[a-z0-9-]+:[a-z0-9-]*:[0-9]{12}:.+$",
);

static PATTERN_15: Pattern = Pattern::new("^https://[a-zA-Z0-9.-]+$", "^https://[a-zA-Z0-9.-]+$");

static PATTERN_3: Pattern =
    Pattern::new("cluster-[2-7a-zA-Z]{11,16}", "cluster-[2-7a-zA-Z]{11,16}");
