// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The structures: one struct, one schema and one visitor each.

use std::collections::BTreeMap;

use wire::{Blob, Member, SensitiveBlob, SensitiveString, Structure, Timestamp, plain};

use super::enums::*;
use super::schemas;

/// `AliasListEntry`.
#[derive(Clone, Default)]
pub struct AliasListEntry {
    /// `AliasName`.
    pub alias_name: Option<String>,
    /// `AliasArn`.
    pub alias_arn: Option<String>,
    /// `TargetKeyId`.
    pub target_key_id: Option<String>,
    /// `CreationDate`.
    pub creation_date: Option<Timestamp>,
    /// `LastUpdatedDate`.
    pub last_updated_date: Option<Timestamp>,
}

pub(super) static ALIAS_LIST_ENTRY: Structure = Structure::new(
    "AliasListEntry",
    &[
        Member::new("AliasName", &schemas::ALIAS_NAME_TYPE),
        Member::new("AliasArn", &schemas::ARN_TYPE),
        Member::new("TargetKeyId", &schemas::KEY_ID_TYPE),
        Member::new("CreationDate", &plain::TIMESTAMP),
        Member::new("LastUpdatedDate", &plain::TIMESTAMP),
    ],
);

wire::shape!(AliasListEntry, ALIAS_LIST_ENTRY { 0 alias_name, 1 alias_arn, 2 target_key_id, 3 creation_date, 4 last_updated_date });

/// `CancelKeyDeletionRequest`.
#[derive(Clone, Default)]
pub struct CancelKeyDeletionRequest {
    /// `KeyId`.
    pub key_id: String,
}

pub(super) static CANCEL_KEY_DELETION_REQUEST: Structure = Structure::new(
    "CancelKeyDeletionRequest",
    &[Member::new("KeyId", &schemas::KEY_ID_TYPE).required()],
);

wire::shape!(CancelKeyDeletionRequest, CANCEL_KEY_DELETION_REQUEST { 0 key_id });

/// `CancelKeyDeletionResponse`.
#[derive(Clone, Default)]
pub struct CancelKeyDeletionResponse {
    /// `KeyId`.
    pub key_id: Option<String>,
}

pub(super) static CANCEL_KEY_DELETION_RESPONSE: Structure =
    Structure::new("CancelKeyDeletionResponse", &[Member::new("KeyId", &schemas::KEY_ID_TYPE)]);

wire::shape!(CancelKeyDeletionResponse, CANCEL_KEY_DELETION_RESPONSE { 0 key_id });

/// `ConnectCustomKeyStoreRequest`.
#[derive(Clone, Default)]
pub struct ConnectCustomKeyStoreRequest {
    /// `CustomKeyStoreId`.
    pub custom_key_store_id: String,
}

pub(super) static CONNECT_CUSTOM_KEY_STORE_REQUEST: Structure = Structure::new(
    "ConnectCustomKeyStoreRequest",
    &[Member::new("CustomKeyStoreId", &schemas::CUSTOM_KEY_STORE_ID_TYPE).required()],
);

wire::shape!(ConnectCustomKeyStoreRequest, CONNECT_CUSTOM_KEY_STORE_REQUEST { 0 custom_key_store_id });

/// `ConnectCustomKeyStoreResponse`.
#[derive(Clone, Default)]
pub struct ConnectCustomKeyStoreResponse {}

pub(super) static CONNECT_CUSTOM_KEY_STORE_RESPONSE: Structure =
    Structure::new("ConnectCustomKeyStoreResponse", &[]);

wire::shape!(ConnectCustomKeyStoreResponse, CONNECT_CUSTOM_KEY_STORE_RESPONSE {});

/// `CreateAliasRequest`.
#[derive(Clone, Default)]
pub struct CreateAliasRequest {
    /// `AliasName`.
    pub alias_name: String,
    /// `TargetKeyId`.
    pub target_key_id: String,
}

pub(super) static CREATE_ALIAS_REQUEST: Structure = Structure::new(
    "CreateAliasRequest",
    &[
        Member::new("AliasName", &schemas::ALIAS_NAME_TYPE).required(),
        Member::new("TargetKeyId", &schemas::KEY_ID_TYPE).required(),
    ],
);

wire::shape!(CreateAliasRequest, CREATE_ALIAS_REQUEST { 0 alias_name, 1 target_key_id });

/// `CreateCustomKeyStoreRequest`.
#[derive(Clone, Default)]
pub struct CreateCustomKeyStoreRequest {
    /// `CustomKeyStoreName`.
    pub custom_key_store_name: String,
    /// `CloudHsmClusterId`.
    pub cloud_hsm_cluster_id: Option<String>,
    /// `TrustAnchorCertificate`.
    pub trust_anchor_certificate: Option<String>,
    /// `KeyStorePassword`.
    pub key_store_password: Option<SensitiveString>,
    /// `CustomKeyStoreType`.
    pub custom_key_store_type: Option<CustomKeyStoreType>,
    /// `XksProxyUriEndpoint`.
    pub xks_proxy_uri_endpoint: Option<String>,
    /// `XksProxyUriPath`.
    pub xks_proxy_uri_path: Option<String>,
    /// `XksProxyVpcEndpointServiceName`.
    pub xks_proxy_vpc_endpoint_service_name: Option<String>,
    /// `XksProxyVpcEndpointServiceOwner`.
    pub xks_proxy_vpc_endpoint_service_owner: Option<String>,
    /// `XksProxyAuthenticationCredential`.
    pub xks_proxy_authentication_credential: Option<XksProxyAuthenticationCredentialType>,
    /// `XksProxyConnectivity`.
    pub xks_proxy_connectivity: Option<XksProxyConnectivityType>,
}

pub(super) static CREATE_CUSTOM_KEY_STORE_REQUEST: Structure = Structure::new(
    "CreateCustomKeyStoreRequest",
    &[
        Member::new("CustomKeyStoreName", &schemas::CUSTOM_KEY_STORE_NAME_TYPE).required(),
        Member::new("CloudHsmClusterId", &schemas::CLOUD_HSM_CLUSTER_ID_TYPE),
        Member::new("TrustAnchorCertificate", &schemas::TRUST_ANCHOR_CERTIFICATE_TYPE),
        Member::new("KeyStorePassword", &schemas::KEY_STORE_PASSWORD_TYPE),
        Member::new("CustomKeyStoreType", &schemas::CUSTOM_KEY_STORE_TYPE),
        Member::new("XksProxyUriEndpoint", &schemas::XKS_PROXY_URI_ENDPOINT_TYPE),
        Member::new("XksProxyUriPath", &schemas::XKS_PROXY_URI_PATH_TYPE),
        Member::new(
            "XksProxyVpcEndpointServiceName",
            &schemas::XKS_PROXY_VPC_ENDPOINT_SERVICE_NAME_TYPE,
        ),
        Member::new("XksProxyVpcEndpointServiceOwner", &schemas::ACCOUNT_ID_TYPE),
        Member::new(
            "XksProxyAuthenticationCredential",
            &schemas::XKS_PROXY_AUTHENTICATION_CREDENTIAL_TYPE,
        ),
        Member::new("XksProxyConnectivity", &schemas::XKS_PROXY_CONNECTIVITY_TYPE),
    ],
);

wire::shape!(CreateCustomKeyStoreRequest, CREATE_CUSTOM_KEY_STORE_REQUEST { 0 custom_key_store_name, 1 cloud_hsm_cluster_id, 2 trust_anchor_certificate, 3 key_store_password, 4 custom_key_store_type, 5 xks_proxy_uri_endpoint, 6 xks_proxy_uri_path, 7 xks_proxy_vpc_endpoint_service_name, 8 xks_proxy_vpc_endpoint_service_owner, 9 xks_proxy_authentication_credential, 10 xks_proxy_connectivity });

/// `CreateCustomKeyStoreResponse`.
#[derive(Clone, Default)]
pub struct CreateCustomKeyStoreResponse {
    /// `CustomKeyStoreId`.
    pub custom_key_store_id: Option<String>,
}

pub(super) static CREATE_CUSTOM_KEY_STORE_RESPONSE: Structure = Structure::new(
    "CreateCustomKeyStoreResponse",
    &[Member::new("CustomKeyStoreId", &schemas::CUSTOM_KEY_STORE_ID_TYPE)],
);

wire::shape!(CreateCustomKeyStoreResponse, CREATE_CUSTOM_KEY_STORE_RESPONSE { 0 custom_key_store_id });

/// `CreateGrantRequest`.
#[derive(Clone, Default)]
pub struct CreateGrantRequest {
    /// `KeyId`.
    pub key_id: String,
    /// `GranteePrincipal`.
    pub grantee_principal: Option<String>,
    /// `RetiringPrincipal`.
    pub retiring_principal: Option<String>,
    /// `Operations`.
    pub operations: Vec<GrantOperation>,
    /// `Constraints`.
    pub constraints: Option<GrantConstraints>,
    /// `GrantTokens`.
    pub grant_tokens: Option<Vec<String>>,
    /// `Name`.
    pub name: Option<String>,
    /// `DryRun`.
    pub dry_run: Option<bool>,
    /// `GranteeServicePrincipal`.
    pub grantee_service_principal: Option<String>,
    /// `RetiringServicePrincipal`.
    pub retiring_service_principal: Option<String>,
}

pub(super) static CREATE_GRANT_REQUEST: Structure = Structure::new(
    "CreateGrantRequest",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE).required(),
        Member::new("GranteePrincipal", &schemas::PRINCIPAL_ID_TYPE),
        Member::new("RetiringPrincipal", &schemas::PRINCIPAL_ID_TYPE),
        Member::new("Operations", &schemas::GRANT_OPERATION_LIST).required(),
        Member::new("Constraints", &schemas::GRANT_CONSTRAINTS),
        Member::new("GrantTokens", &schemas::GRANT_TOKEN_LIST),
        Member::new("Name", &schemas::GRANT_NAME_TYPE),
        Member::new("DryRun", &plain::BOOLEAN),
        Member::new("GranteeServicePrincipal", &schemas::SERVICE_PRINCIPAL_TYPE),
        Member::new("RetiringServicePrincipal", &schemas::SERVICE_PRINCIPAL_TYPE),
    ],
);

wire::shape!(CreateGrantRequest, CREATE_GRANT_REQUEST { 0 key_id, 1 grantee_principal, 2 retiring_principal, 3 operations, 4 constraints, 5 grant_tokens, 6 name, 7 dry_run, 8 grantee_service_principal, 9 retiring_service_principal });

/// `CreateGrantResponse`.
#[derive(Clone, Default)]
pub struct CreateGrantResponse {
    /// `GrantToken`.
    pub grant_token: Option<String>,
    /// `GrantId`.
    pub grant_id: Option<String>,
}

pub(super) static CREATE_GRANT_RESPONSE: Structure = Structure::new(
    "CreateGrantResponse",
    &[
        Member::new("GrantToken", &schemas::GRANT_TOKEN_TYPE),
        Member::new("GrantId", &schemas::GRANT_ID_TYPE),
    ],
);

wire::shape!(CreateGrantResponse, CREATE_GRANT_RESPONSE { 0 grant_token, 1 grant_id });

/// `CreateKeyRequest`.
#[derive(Clone, Default)]
pub struct CreateKeyRequest {
    /// `Policy`.
    pub policy: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `KeyUsage`.
    pub key_usage: Option<KeyUsageType>,
    /// `CustomerMasterKeySpec`.
    pub customer_master_key_spec: Option<CustomerMasterKeySpec>,
    /// `KeySpec`.
    pub key_spec: Option<KeySpec>,
    /// `Origin`.
    pub origin: Option<OriginType>,
    /// `CustomKeyStoreId`.
    pub custom_key_store_id: Option<String>,
    /// `BypassPolicyLockoutSafetyCheck`.
    pub bypass_policy_lockout_safety_check: Option<bool>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
    /// `MultiRegion`.
    pub multi_region: Option<bool>,
    /// `XksKeyId`.
    pub xks_key_id: Option<String>,
}

pub(super) static CREATE_KEY_REQUEST: Structure = Structure::new(
    "CreateKeyRequest",
    &[
        Member::new("Policy", &schemas::POLICY_TYPE),
        Member::new("Description", &schemas::DESCRIPTION_TYPE),
        Member::new("KeyUsage", &schemas::KEY_USAGE_TYPE),
        Member::new("CustomerMasterKeySpec", &schemas::CUSTOMER_MASTER_KEY_SPEC),
        Member::new("KeySpec", &schemas::KEY_SPEC),
        Member::new("Origin", &schemas::ORIGIN_TYPE),
        Member::new("CustomKeyStoreId", &schemas::CUSTOM_KEY_STORE_ID_TYPE),
        Member::new("BypassPolicyLockoutSafetyCheck", &plain::BOOLEAN),
        Member::new("Tags", &schemas::TAG_LIST),
        Member::new("MultiRegion", &plain::BOOLEAN),
        Member::new("XksKeyId", &schemas::XKS_KEY_ID_TYPE),
    ],
);

wire::shape!(CreateKeyRequest, CREATE_KEY_REQUEST { 0 policy, 1 description, 2 key_usage, 3 customer_master_key_spec, 4 key_spec, 5 origin, 6 custom_key_store_id, 7 bypass_policy_lockout_safety_check, 8 tags, 9 multi_region, 10 xks_key_id });

/// `CreateKeyResponse`.
#[derive(Clone, Default)]
pub struct CreateKeyResponse {
    /// `KeyMetadata`.
    pub key_metadata: Option<KeyMetadata>,
}

pub(super) static CREATE_KEY_RESPONSE: Structure =
    Structure::new("CreateKeyResponse", &[Member::new("KeyMetadata", &schemas::KEY_METADATA)]);

wire::shape!(CreateKeyResponse, CREATE_KEY_RESPONSE { 0 key_metadata });

/// `CustomKeyStoresListEntry`.
#[derive(Clone, Default)]
pub struct CustomKeyStoresListEntry {
    /// `CustomKeyStoreId`.
    pub custom_key_store_id: Option<String>,
    /// `CustomKeyStoreName`.
    pub custom_key_store_name: Option<String>,
    /// `CloudHsmClusterId`.
    pub cloud_hsm_cluster_id: Option<String>,
    /// `TrustAnchorCertificate`.
    pub trust_anchor_certificate: Option<String>,
    /// `ConnectionState`.
    pub connection_state: Option<ConnectionStateType>,
    /// `ConnectionErrorCode`.
    pub connection_error_code: Option<ConnectionErrorCodeType>,
    /// `CreationDate`.
    pub creation_date: Option<Timestamp>,
    /// `CustomKeyStoreType`.
    pub custom_key_store_type: Option<CustomKeyStoreType>,
    /// `XksProxyConfiguration`.
    pub xks_proxy_configuration: Option<XksProxyConfigurationType>,
}

pub(super) static CUSTOM_KEY_STORES_LIST_ENTRY: Structure = Structure::new(
    "CustomKeyStoresListEntry",
    &[
        Member::new("CustomKeyStoreId", &schemas::CUSTOM_KEY_STORE_ID_TYPE),
        Member::new("CustomKeyStoreName", &schemas::CUSTOM_KEY_STORE_NAME_TYPE),
        Member::new("CloudHsmClusterId", &schemas::CLOUD_HSM_CLUSTER_ID_TYPE),
        Member::new("TrustAnchorCertificate", &schemas::TRUST_ANCHOR_CERTIFICATE_TYPE),
        Member::new("ConnectionState", &schemas::CONNECTION_STATE_TYPE),
        Member::new("ConnectionErrorCode", &schemas::CONNECTION_ERROR_CODE_TYPE),
        Member::new("CreationDate", &plain::TIMESTAMP),
        Member::new("CustomKeyStoreType", &schemas::CUSTOM_KEY_STORE_TYPE),
        Member::new("XksProxyConfiguration", &schemas::XKS_PROXY_CONFIGURATION_TYPE),
    ],
);

wire::shape!(CustomKeyStoresListEntry, CUSTOM_KEY_STORES_LIST_ENTRY { 0 custom_key_store_id, 1 custom_key_store_name, 2 cloud_hsm_cluster_id, 3 trust_anchor_certificate, 4 connection_state, 5 connection_error_code, 6 creation_date, 7 custom_key_store_type, 8 xks_proxy_configuration });

/// `DecapsulateRequest`.
#[derive(Clone, Default)]
pub struct DecapsulateRequest {
    /// `KeyId`.
    pub key_id: String,
    /// `SharedSecretCiphertextBlob`.
    pub shared_secret_ciphertext_blob: Blob,
    /// `EncapsulationAlgorithm`.
    pub encapsulation_algorithm: EncapsulationAlgorithmSpec,
    /// `GrantTokens`.
    pub grant_tokens: Option<Vec<String>>,
    /// `DryRun`.
    pub dry_run: Option<bool>,
}

pub(super) static DECAPSULATE_REQUEST: Structure = Structure::new(
    "DecapsulateRequest",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE).required(),
        Member::new("SharedSecretCiphertextBlob", &schemas::CIPHERTEXT_TYPE).required(),
        Member::new("EncapsulationAlgorithm", &schemas::ENCAPSULATION_ALGORITHM_SPEC).required(),
        Member::new("GrantTokens", &schemas::GRANT_TOKEN_LIST),
        Member::new("DryRun", &plain::BOOLEAN),
    ],
);

wire::shape!(DecapsulateRequest, DECAPSULATE_REQUEST { 0 key_id, 1 shared_secret_ciphertext_blob, 2 encapsulation_algorithm, 3 grant_tokens, 4 dry_run });

/// `DecapsulateResponse`.
#[derive(Clone, Default)]
pub struct DecapsulateResponse {
    /// `KeyId`.
    pub key_id: Option<String>,
    /// `SharedSecret`.
    pub shared_secret: Option<SensitiveBlob>,
    /// `EncapsulationAlgorithm`.
    pub encapsulation_algorithm: Option<EncapsulationAlgorithmSpec>,
}

pub(super) static DECAPSULATE_RESPONSE: Structure = Structure::new(
    "DecapsulateResponse",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE),
        Member::new("SharedSecret", &schemas::PLAINTEXT_TYPE),
        Member::new("EncapsulationAlgorithm", &schemas::ENCAPSULATION_ALGORITHM_SPEC),
    ],
);

wire::shape!(DecapsulateResponse, DECAPSULATE_RESPONSE { 0 key_id, 1 shared_secret, 2 encapsulation_algorithm });

/// `DecryptRequest`.
#[derive(Clone, Default)]
pub struct DecryptRequest {
    /// `CiphertextBlob`.
    pub ciphertext_blob: Option<Blob>,
    /// `EncryptionContext`.
    pub encryption_context: Option<BTreeMap<String, String>>,
    /// `GrantTokens`.
    pub grant_tokens: Option<Vec<String>>,
    /// `KeyId`.
    pub key_id: Option<String>,
    /// `EncryptionAlgorithm`.
    pub encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    /// `Recipient`.
    pub recipient: Option<RecipientInfo>,
    /// `DryRun`.
    pub dry_run: Option<bool>,
    /// `DryRunModifiers`.
    pub dry_run_modifiers: Option<Vec<DryRunModifierType>>,
}

pub(super) static DECRYPT_REQUEST: Structure = Structure::new(
    "DecryptRequest",
    &[
        Member::new("CiphertextBlob", &schemas::CIPHERTEXT_TYPE),
        Member::new("EncryptionContext", &schemas::ENCRYPTION_CONTEXT_TYPE),
        Member::new("GrantTokens", &schemas::GRANT_TOKEN_LIST),
        Member::new("KeyId", &schemas::KEY_ID_TYPE),
        Member::new("EncryptionAlgorithm", &schemas::ENCRYPTION_ALGORITHM_SPEC),
        Member::new("Recipient", &schemas::RECIPIENT_INFO),
        Member::new("DryRun", &plain::BOOLEAN),
        Member::new("DryRunModifiers", &schemas::DRY_RUN_MODIFIER_LIST),
    ],
);

wire::shape!(DecryptRequest, DECRYPT_REQUEST { 0 ciphertext_blob, 1 encryption_context, 2 grant_tokens, 3 key_id, 4 encryption_algorithm, 5 recipient, 6 dry_run, 7 dry_run_modifiers });

/// `DecryptResponse`.
#[derive(Clone, Default)]
pub struct DecryptResponse {
    /// `KeyId`.
    pub key_id: Option<String>,
    /// `Plaintext`.
    pub plaintext: Option<SensitiveBlob>,
    /// `EncryptionAlgorithm`.
    pub encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    /// `CiphertextForRecipient`.
    pub ciphertext_for_recipient: Option<Blob>,
    /// `KeyMaterialId`.
    pub key_material_id: Option<String>,
}

pub(super) static DECRYPT_RESPONSE: Structure = Structure::new(
    "DecryptResponse",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE),
        Member::new("Plaintext", &schemas::PLAINTEXT_TYPE),
        Member::new("EncryptionAlgorithm", &schemas::ENCRYPTION_ALGORITHM_SPEC),
        Member::new("CiphertextForRecipient", &schemas::CIPHERTEXT_TYPE),
        Member::new("KeyMaterialId", &schemas::BACKING_KEY_ID_TYPE),
    ],
);

wire::shape!(DecryptResponse, DECRYPT_RESPONSE { 0 key_id, 1 plaintext, 2 encryption_algorithm, 3 ciphertext_for_recipient, 4 key_material_id });

/// `DeleteAliasRequest`.
#[derive(Clone, Default)]
pub struct DeleteAliasRequest {
    /// `AliasName`.
    pub alias_name: String,
}

pub(super) static DELETE_ALIAS_REQUEST: Structure = Structure::new(
    "DeleteAliasRequest",
    &[Member::new("AliasName", &schemas::ALIAS_NAME_TYPE).required()],
);

wire::shape!(DeleteAliasRequest, DELETE_ALIAS_REQUEST { 0 alias_name });

/// `DeleteCustomKeyStoreRequest`.
#[derive(Clone, Default)]
pub struct DeleteCustomKeyStoreRequest {
    /// `CustomKeyStoreId`.
    pub custom_key_store_id: String,
}

pub(super) static DELETE_CUSTOM_KEY_STORE_REQUEST: Structure = Structure::new(
    "DeleteCustomKeyStoreRequest",
    &[Member::new("CustomKeyStoreId", &schemas::CUSTOM_KEY_STORE_ID_TYPE).required()],
);

wire::shape!(DeleteCustomKeyStoreRequest, DELETE_CUSTOM_KEY_STORE_REQUEST { 0 custom_key_store_id });

/// `DeleteCustomKeyStoreResponse`.
#[derive(Clone, Default)]
pub struct DeleteCustomKeyStoreResponse {}

pub(super) static DELETE_CUSTOM_KEY_STORE_RESPONSE: Structure =
    Structure::new("DeleteCustomKeyStoreResponse", &[]);

wire::shape!(DeleteCustomKeyStoreResponse, DELETE_CUSTOM_KEY_STORE_RESPONSE {});

/// `DeleteImportedKeyMaterialRequest`.
#[derive(Clone, Default)]
pub struct DeleteImportedKeyMaterialRequest {
    /// `KeyId`.
    pub key_id: String,
    /// `KeyMaterialId`.
    pub key_material_id: Option<String>,
}

pub(super) static DELETE_IMPORTED_KEY_MATERIAL_REQUEST: Structure = Structure::new(
    "DeleteImportedKeyMaterialRequest",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE).required(),
        Member::new("KeyMaterialId", &schemas::BACKING_KEY_ID_TYPE),
    ],
);

wire::shape!(DeleteImportedKeyMaterialRequest, DELETE_IMPORTED_KEY_MATERIAL_REQUEST { 0 key_id, 1 key_material_id });

/// `DeleteImportedKeyMaterialResponse`.
#[derive(Clone, Default)]
pub struct DeleteImportedKeyMaterialResponse {
    /// `KeyId`.
    pub key_id: Option<String>,
    /// `KeyMaterialId`.
    pub key_material_id: Option<String>,
}

pub(super) static DELETE_IMPORTED_KEY_MATERIAL_RESPONSE: Structure = Structure::new(
    "DeleteImportedKeyMaterialResponse",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE),
        Member::new("KeyMaterialId", &schemas::BACKING_KEY_ID_RESPONSE_TYPE),
    ],
);

wire::shape!(DeleteImportedKeyMaterialResponse, DELETE_IMPORTED_KEY_MATERIAL_RESPONSE { 0 key_id, 1 key_material_id });

/// `DeriveSharedSecretRequest`.
#[derive(Clone, Default)]
pub struct DeriveSharedSecretRequest {
    /// `KeyId`.
    pub key_id: String,
    /// `KeyAgreementAlgorithm`.
    pub key_agreement_algorithm: KeyAgreementAlgorithmSpec,
    /// `PublicKey`.
    pub public_key: Blob,
    /// `GrantTokens`.
    pub grant_tokens: Option<Vec<String>>,
    /// `DryRun`.
    pub dry_run: Option<bool>,
    /// `Recipient`.
    pub recipient: Option<RecipientInfo>,
}

pub(super) static DERIVE_SHARED_SECRET_REQUEST: Structure = Structure::new(
    "DeriveSharedSecretRequest",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE).required(),
        Member::new("KeyAgreementAlgorithm", &schemas::KEY_AGREEMENT_ALGORITHM_SPEC).required(),
        Member::new("PublicKey", &schemas::PUBLIC_KEY_TYPE).required(),
        Member::new("GrantTokens", &schemas::GRANT_TOKEN_LIST),
        Member::new("DryRun", &plain::BOOLEAN),
        Member::new("Recipient", &schemas::RECIPIENT_INFO),
    ],
);

wire::shape!(DeriveSharedSecretRequest, DERIVE_SHARED_SECRET_REQUEST { 0 key_id, 1 key_agreement_algorithm, 2 public_key, 3 grant_tokens, 4 dry_run, 5 recipient });

/// `DeriveSharedSecretResponse`.
#[derive(Clone, Default)]
pub struct DeriveSharedSecretResponse {
    /// `KeyId`.
    pub key_id: Option<String>,
    /// `SharedSecret`.
    pub shared_secret: Option<SensitiveBlob>,
    /// `CiphertextForRecipient`.
    pub ciphertext_for_recipient: Option<Blob>,
    /// `KeyAgreementAlgorithm`.
    pub key_agreement_algorithm: Option<KeyAgreementAlgorithmSpec>,
    /// `KeyOrigin`.
    pub key_origin: Option<OriginType>,
}

pub(super) static DERIVE_SHARED_SECRET_RESPONSE: Structure = Structure::new(
    "DeriveSharedSecretResponse",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE),
        Member::new("SharedSecret", &schemas::PLAINTEXT_TYPE),
        Member::new("CiphertextForRecipient", &schemas::CIPHERTEXT_TYPE),
        Member::new("KeyAgreementAlgorithm", &schemas::KEY_AGREEMENT_ALGORITHM_SPEC),
        Member::new("KeyOrigin", &schemas::ORIGIN_TYPE),
    ],
);

wire::shape!(DeriveSharedSecretResponse, DERIVE_SHARED_SECRET_RESPONSE { 0 key_id, 1 shared_secret, 2 ciphertext_for_recipient, 3 key_agreement_algorithm, 4 key_origin });

/// `DescribeCustomKeyStoresRequest`.
#[derive(Clone, Default)]
pub struct DescribeCustomKeyStoresRequest {
    /// `CustomKeyStoreId`.
    pub custom_key_store_id: Option<String>,
    /// `CustomKeyStoreName`.
    pub custom_key_store_name: Option<String>,
    /// `Limit`.
    pub limit: Option<i32>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static DESCRIBE_CUSTOM_KEY_STORES_REQUEST: Structure = Structure::new(
    "DescribeCustomKeyStoresRequest",
    &[
        Member::new("CustomKeyStoreId", &schemas::CUSTOM_KEY_STORE_ID_TYPE),
        Member::new("CustomKeyStoreName", &schemas::CUSTOM_KEY_STORE_NAME_TYPE),
        Member::new("Limit", &schemas::LIMIT_TYPE),
        Member::new("Marker", &schemas::MARKER_TYPE),
    ],
);

wire::shape!(DescribeCustomKeyStoresRequest, DESCRIBE_CUSTOM_KEY_STORES_REQUEST { 0 custom_key_store_id, 1 custom_key_store_name, 2 limit, 3 marker });

/// `DescribeCustomKeyStoresResponse`.
#[derive(Clone, Default)]
pub struct DescribeCustomKeyStoresResponse {
    /// `CustomKeyStores`.
    pub custom_key_stores: Option<Vec<CustomKeyStoresListEntry>>,
    /// `NextMarker`.
    pub next_marker: Option<String>,
    /// `Truncated`.
    pub truncated: Option<bool>,
}

pub(super) static DESCRIBE_CUSTOM_KEY_STORES_RESPONSE: Structure = Structure::new(
    "DescribeCustomKeyStoresResponse",
    &[
        Member::new("CustomKeyStores", &schemas::CUSTOM_KEY_STORES_LIST),
        Member::new("NextMarker", &schemas::MARKER_TYPE),
        Member::new("Truncated", &plain::BOOLEAN),
    ],
);

wire::shape!(DescribeCustomKeyStoresResponse, DESCRIBE_CUSTOM_KEY_STORES_RESPONSE { 0 custom_key_stores, 1 next_marker, 2 truncated });

/// `DescribeKeyRequest`.
#[derive(Clone, Default)]
pub struct DescribeKeyRequest {
    /// `KeyId`.
    pub key_id: String,
    /// `GrantTokens`.
    pub grant_tokens: Option<Vec<String>>,
}

pub(super) static DESCRIBE_KEY_REQUEST: Structure = Structure::new(
    "DescribeKeyRequest",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE).required(),
        Member::new("GrantTokens", &schemas::GRANT_TOKEN_LIST),
    ],
);

wire::shape!(DescribeKeyRequest, DESCRIBE_KEY_REQUEST { 0 key_id, 1 grant_tokens });

/// `DescribeKeyResponse`.
#[derive(Clone, Default)]
pub struct DescribeKeyResponse {
    /// `KeyMetadata`.
    pub key_metadata: Option<KeyMetadata>,
}

pub(super) static DESCRIBE_KEY_RESPONSE: Structure =
    Structure::new("DescribeKeyResponse", &[Member::new("KeyMetadata", &schemas::KEY_METADATA)]);

wire::shape!(DescribeKeyResponse, DESCRIBE_KEY_RESPONSE { 0 key_metadata });

/// `DisableKeyRequest`.
#[derive(Clone, Default)]
pub struct DisableKeyRequest {
    /// `KeyId`.
    pub key_id: String,
}

pub(super) static DISABLE_KEY_REQUEST: Structure =
    Structure::new("DisableKeyRequest", &[Member::new("KeyId", &schemas::KEY_ID_TYPE).required()]);

wire::shape!(DisableKeyRequest, DISABLE_KEY_REQUEST { 0 key_id });

/// `DisableKeyRotationRequest`.
#[derive(Clone, Default)]
pub struct DisableKeyRotationRequest {
    /// `KeyId`.
    pub key_id: String,
}

pub(super) static DISABLE_KEY_ROTATION_REQUEST: Structure = Structure::new(
    "DisableKeyRotationRequest",
    &[Member::new("KeyId", &schemas::KEY_ID_TYPE).required()],
);

wire::shape!(DisableKeyRotationRequest, DISABLE_KEY_ROTATION_REQUEST { 0 key_id });

/// `DisconnectCustomKeyStoreRequest`.
#[derive(Clone, Default)]
pub struct DisconnectCustomKeyStoreRequest {
    /// `CustomKeyStoreId`.
    pub custom_key_store_id: String,
}

pub(super) static DISCONNECT_CUSTOM_KEY_STORE_REQUEST: Structure = Structure::new(
    "DisconnectCustomKeyStoreRequest",
    &[Member::new("CustomKeyStoreId", &schemas::CUSTOM_KEY_STORE_ID_TYPE).required()],
);

wire::shape!(DisconnectCustomKeyStoreRequest, DISCONNECT_CUSTOM_KEY_STORE_REQUEST { 0 custom_key_store_id });

/// `DisconnectCustomKeyStoreResponse`.
#[derive(Clone, Default)]
pub struct DisconnectCustomKeyStoreResponse {}

pub(super) static DISCONNECT_CUSTOM_KEY_STORE_RESPONSE: Structure =
    Structure::new("DisconnectCustomKeyStoreResponse", &[]);

wire::shape!(DisconnectCustomKeyStoreResponse, DISCONNECT_CUSTOM_KEY_STORE_RESPONSE {});

/// `EnableKeyRequest`.
#[derive(Clone, Default)]
pub struct EnableKeyRequest {
    /// `KeyId`.
    pub key_id: String,
}

pub(super) static ENABLE_KEY_REQUEST: Structure =
    Structure::new("EnableKeyRequest", &[Member::new("KeyId", &schemas::KEY_ID_TYPE).required()]);

wire::shape!(EnableKeyRequest, ENABLE_KEY_REQUEST { 0 key_id });

/// `EnableKeyRotationRequest`.
#[derive(Clone, Default)]
pub struct EnableKeyRotationRequest {
    /// `KeyId`.
    pub key_id: String,
    /// `RotationPeriodInDays`.
    pub rotation_period_in_days: Option<i32>,
}

pub(super) static ENABLE_KEY_ROTATION_REQUEST: Structure = Structure::new(
    "EnableKeyRotationRequest",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE).required(),
        Member::new("RotationPeriodInDays", &schemas::ROTATION_PERIOD_IN_DAYS_TYPE),
    ],
);

wire::shape!(EnableKeyRotationRequest, ENABLE_KEY_ROTATION_REQUEST { 0 key_id, 1 rotation_period_in_days });

/// `EncapsulateRequest`.
#[derive(Clone, Default)]
pub struct EncapsulateRequest {
    /// `KeyId`.
    pub key_id: String,
    /// `EncapsulationAlgorithm`.
    pub encapsulation_algorithm: EncapsulationAlgorithmSpec,
    /// `GrantTokens`.
    pub grant_tokens: Option<Vec<String>>,
    /// `DryRun`.
    pub dry_run: Option<bool>,
}

pub(super) static ENCAPSULATE_REQUEST: Structure = Structure::new(
    "EncapsulateRequest",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE).required(),
        Member::new("EncapsulationAlgorithm", &schemas::ENCAPSULATION_ALGORITHM_SPEC).required(),
        Member::new("GrantTokens", &schemas::GRANT_TOKEN_LIST),
        Member::new("DryRun", &plain::BOOLEAN),
    ],
);

wire::shape!(EncapsulateRequest, ENCAPSULATE_REQUEST { 0 key_id, 1 encapsulation_algorithm, 2 grant_tokens, 3 dry_run });

/// `EncapsulateResponse`.
#[derive(Clone, Default)]
pub struct EncapsulateResponse {
    /// `KeyId`.
    pub key_id: Option<String>,
    /// `SharedSecret`.
    pub shared_secret: Option<SensitiveBlob>,
    /// `SharedSecretCiphertextBlob`.
    pub shared_secret_ciphertext_blob: Option<Blob>,
    /// `EncapsulationAlgorithm`.
    pub encapsulation_algorithm: Option<EncapsulationAlgorithmSpec>,
}

pub(super) static ENCAPSULATE_RESPONSE: Structure = Structure::new(
    "EncapsulateResponse",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE),
        Member::new("SharedSecret", &schemas::PLAINTEXT_TYPE),
        Member::new("SharedSecretCiphertextBlob", &schemas::CIPHERTEXT_TYPE),
        Member::new("EncapsulationAlgorithm", &schemas::ENCAPSULATION_ALGORITHM_SPEC),
    ],
);

wire::shape!(EncapsulateResponse, ENCAPSULATE_RESPONSE { 0 key_id, 1 shared_secret, 2 shared_secret_ciphertext_blob, 3 encapsulation_algorithm });

/// `EncryptRequest`.
#[derive(Clone, Default)]
pub struct EncryptRequest {
    /// `KeyId`.
    pub key_id: String,
    /// `Plaintext`.
    pub plaintext: SensitiveBlob,
    /// `EncryptionContext`.
    pub encryption_context: Option<BTreeMap<String, String>>,
    /// `GrantTokens`.
    pub grant_tokens: Option<Vec<String>>,
    /// `EncryptionAlgorithm`.
    pub encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    /// `DryRun`.
    pub dry_run: Option<bool>,
}

pub(super) static ENCRYPT_REQUEST: Structure = Structure::new(
    "EncryptRequest",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE).required(),
        Member::new("Plaintext", &schemas::PLAINTEXT_TYPE).required(),
        Member::new("EncryptionContext", &schemas::ENCRYPTION_CONTEXT_TYPE),
        Member::new("GrantTokens", &schemas::GRANT_TOKEN_LIST),
        Member::new("EncryptionAlgorithm", &schemas::ENCRYPTION_ALGORITHM_SPEC),
        Member::new("DryRun", &plain::BOOLEAN),
    ],
);

wire::shape!(EncryptRequest, ENCRYPT_REQUEST { 0 key_id, 1 plaintext, 2 encryption_context, 3 grant_tokens, 4 encryption_algorithm, 5 dry_run });

/// `EncryptResponse`.
#[derive(Clone, Default)]
pub struct EncryptResponse {
    /// `CiphertextBlob`.
    pub ciphertext_blob: Option<Blob>,
    /// `KeyId`.
    pub key_id: Option<String>,
    /// `EncryptionAlgorithm`.
    pub encryption_algorithm: Option<EncryptionAlgorithmSpec>,
}

pub(super) static ENCRYPT_RESPONSE: Structure = Structure::new(
    "EncryptResponse",
    &[
        Member::new("CiphertextBlob", &schemas::CIPHERTEXT_TYPE),
        Member::new("KeyId", &schemas::KEY_ID_TYPE),
        Member::new("EncryptionAlgorithm", &schemas::ENCRYPTION_ALGORITHM_SPEC),
    ],
);

wire::shape!(EncryptResponse, ENCRYPT_RESPONSE { 0 ciphertext_blob, 1 key_id, 2 encryption_algorithm });

/// `GenerateDataKeyPairRequest`.
#[derive(Clone, Default)]
pub struct GenerateDataKeyPairRequest {
    /// `EncryptionContext`.
    pub encryption_context: Option<BTreeMap<String, String>>,
    /// `KeyId`.
    pub key_id: String,
    /// `KeyPairSpec`.
    pub key_pair_spec: DataKeyPairSpec,
    /// `GrantTokens`.
    pub grant_tokens: Option<Vec<String>>,
    /// `Recipient`.
    pub recipient: Option<RecipientInfo>,
    /// `DryRun`.
    pub dry_run: Option<bool>,
}

pub(super) static GENERATE_DATA_KEY_PAIR_REQUEST: Structure = Structure::new(
    "GenerateDataKeyPairRequest",
    &[
        Member::new("EncryptionContext", &schemas::ENCRYPTION_CONTEXT_TYPE),
        Member::new("KeyId", &schemas::KEY_ID_TYPE).required(),
        Member::new("KeyPairSpec", &schemas::DATA_KEY_PAIR_SPEC).required(),
        Member::new("GrantTokens", &schemas::GRANT_TOKEN_LIST),
        Member::new("Recipient", &schemas::RECIPIENT_INFO),
        Member::new("DryRun", &plain::BOOLEAN),
    ],
);

wire::shape!(GenerateDataKeyPairRequest, GENERATE_DATA_KEY_PAIR_REQUEST { 0 encryption_context, 1 key_id, 2 key_pair_spec, 3 grant_tokens, 4 recipient, 5 dry_run });

/// `GenerateDataKeyPairResponse`.
#[derive(Clone, Default)]
pub struct GenerateDataKeyPairResponse {
    /// `PrivateKeyCiphertextBlob`.
    pub private_key_ciphertext_blob: Option<Blob>,
    /// `PrivateKeyPlaintext`.
    pub private_key_plaintext: Option<SensitiveBlob>,
    /// `PublicKey`.
    pub public_key: Option<Blob>,
    /// `KeyId`.
    pub key_id: Option<String>,
    /// `KeyPairSpec`.
    pub key_pair_spec: Option<DataKeyPairSpec>,
    /// `CiphertextForRecipient`.
    pub ciphertext_for_recipient: Option<Blob>,
    /// `KeyMaterialId`.
    pub key_material_id: Option<String>,
}

pub(super) static GENERATE_DATA_KEY_PAIR_RESPONSE: Structure = Structure::new(
    "GenerateDataKeyPairResponse",
    &[
        Member::new("PrivateKeyCiphertextBlob", &schemas::CIPHERTEXT_TYPE),
        Member::new("PrivateKeyPlaintext", &schemas::PLAINTEXT_TYPE),
        Member::new("PublicKey", &schemas::PUBLIC_KEY_TYPE),
        Member::new("KeyId", &schemas::KEY_ID_TYPE),
        Member::new("KeyPairSpec", &schemas::DATA_KEY_PAIR_SPEC),
        Member::new("CiphertextForRecipient", &schemas::CIPHERTEXT_TYPE),
        Member::new("KeyMaterialId", &schemas::BACKING_KEY_ID_TYPE),
    ],
);

wire::shape!(GenerateDataKeyPairResponse, GENERATE_DATA_KEY_PAIR_RESPONSE { 0 private_key_ciphertext_blob, 1 private_key_plaintext, 2 public_key, 3 key_id, 4 key_pair_spec, 5 ciphertext_for_recipient, 6 key_material_id });

/// `GenerateDataKeyPairWithoutPlaintextRequest`.
#[derive(Clone, Default)]
pub struct GenerateDataKeyPairWithoutPlaintextRequest {
    /// `EncryptionContext`.
    pub encryption_context: Option<BTreeMap<String, String>>,
    /// `KeyId`.
    pub key_id: String,
    /// `KeyPairSpec`.
    pub key_pair_spec: DataKeyPairSpec,
    /// `GrantTokens`.
    pub grant_tokens: Option<Vec<String>>,
    /// `DryRun`.
    pub dry_run: Option<bool>,
}

pub(super) static GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT_REQUEST: Structure = Structure::new(
    "GenerateDataKeyPairWithoutPlaintextRequest",
    &[
        Member::new("EncryptionContext", &schemas::ENCRYPTION_CONTEXT_TYPE),
        Member::new("KeyId", &schemas::KEY_ID_TYPE).required(),
        Member::new("KeyPairSpec", &schemas::DATA_KEY_PAIR_SPEC).required(),
        Member::new("GrantTokens", &schemas::GRANT_TOKEN_LIST),
        Member::new("DryRun", &plain::BOOLEAN),
    ],
);

wire::shape!(GenerateDataKeyPairWithoutPlaintextRequest, GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT_REQUEST { 0 encryption_context, 1 key_id, 2 key_pair_spec, 3 grant_tokens, 4 dry_run });

/// `GenerateDataKeyPairWithoutPlaintextResponse`.
#[derive(Clone, Default)]
pub struct GenerateDataKeyPairWithoutPlaintextResponse {
    /// `PrivateKeyCiphertextBlob`.
    pub private_key_ciphertext_blob: Option<Blob>,
    /// `PublicKey`.
    pub public_key: Option<Blob>,
    /// `KeyId`.
    pub key_id: Option<String>,
    /// `KeyPairSpec`.
    pub key_pair_spec: Option<DataKeyPairSpec>,
    /// `KeyMaterialId`.
    pub key_material_id: Option<String>,
}

pub(super) static GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT_RESPONSE: Structure = Structure::new(
    "GenerateDataKeyPairWithoutPlaintextResponse",
    &[
        Member::new("PrivateKeyCiphertextBlob", &schemas::CIPHERTEXT_TYPE),
        Member::new("PublicKey", &schemas::PUBLIC_KEY_TYPE),
        Member::new("KeyId", &schemas::KEY_ID_TYPE),
        Member::new("KeyPairSpec", &schemas::DATA_KEY_PAIR_SPEC),
        Member::new("KeyMaterialId", &schemas::BACKING_KEY_ID_TYPE),
    ],
);

wire::shape!(GenerateDataKeyPairWithoutPlaintextResponse, GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT_RESPONSE { 0 private_key_ciphertext_blob, 1 public_key, 2 key_id, 3 key_pair_spec, 4 key_material_id });

/// `GenerateDataKeyRequest`.
#[derive(Clone, Default)]
pub struct GenerateDataKeyRequest {
    /// `KeyId`.
    pub key_id: String,
    /// `EncryptionContext`.
    pub encryption_context: Option<BTreeMap<String, String>>,
    /// `NumberOfBytes`.
    pub number_of_bytes: Option<i32>,
    /// `KeySpec`.
    pub key_spec: Option<DataKeySpec>,
    /// `GrantTokens`.
    pub grant_tokens: Option<Vec<String>>,
    /// `Recipient`.
    pub recipient: Option<RecipientInfo>,
    /// `DryRun`.
    pub dry_run: Option<bool>,
}

pub(super) static GENERATE_DATA_KEY_REQUEST: Structure = Structure::new(
    "GenerateDataKeyRequest",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE).required(),
        Member::new("EncryptionContext", &schemas::ENCRYPTION_CONTEXT_TYPE),
        Member::new("NumberOfBytes", &schemas::NUMBER_OF_BYTES_TYPE),
        Member::new("KeySpec", &schemas::DATA_KEY_SPEC),
        Member::new("GrantTokens", &schemas::GRANT_TOKEN_LIST),
        Member::new("Recipient", &schemas::RECIPIENT_INFO),
        Member::new("DryRun", &plain::BOOLEAN),
    ],
);

wire::shape!(GenerateDataKeyRequest, GENERATE_DATA_KEY_REQUEST { 0 key_id, 1 encryption_context, 2 number_of_bytes, 3 key_spec, 4 grant_tokens, 5 recipient, 6 dry_run });

/// `GenerateDataKeyResponse`.
#[derive(Clone, Default)]
pub struct GenerateDataKeyResponse {
    /// `CiphertextBlob`.
    pub ciphertext_blob: Option<Blob>,
    /// `Plaintext`.
    pub plaintext: Option<SensitiveBlob>,
    /// `KeyId`.
    pub key_id: Option<String>,
    /// `CiphertextForRecipient`.
    pub ciphertext_for_recipient: Option<Blob>,
    /// `KeyMaterialId`.
    pub key_material_id: Option<String>,
}

pub(super) static GENERATE_DATA_KEY_RESPONSE: Structure = Structure::new(
    "GenerateDataKeyResponse",
    &[
        Member::new("CiphertextBlob", &schemas::CIPHERTEXT_TYPE),
        Member::new("Plaintext", &schemas::PLAINTEXT_TYPE),
        Member::new("KeyId", &schemas::KEY_ID_TYPE),
        Member::new("CiphertextForRecipient", &schemas::CIPHERTEXT_TYPE),
        Member::new("KeyMaterialId", &schemas::BACKING_KEY_ID_TYPE),
    ],
);

wire::shape!(GenerateDataKeyResponse, GENERATE_DATA_KEY_RESPONSE { 0 ciphertext_blob, 1 plaintext, 2 key_id, 3 ciphertext_for_recipient, 4 key_material_id });

/// `GenerateDataKeyWithoutPlaintextRequest`.
#[derive(Clone, Default)]
pub struct GenerateDataKeyWithoutPlaintextRequest {
    /// `KeyId`.
    pub key_id: String,
    /// `EncryptionContext`.
    pub encryption_context: Option<BTreeMap<String, String>>,
    /// `KeySpec`.
    pub key_spec: Option<DataKeySpec>,
    /// `NumberOfBytes`.
    pub number_of_bytes: Option<i32>,
    /// `GrantTokens`.
    pub grant_tokens: Option<Vec<String>>,
    /// `DryRun`.
    pub dry_run: Option<bool>,
}

pub(super) static GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_REQUEST: Structure = Structure::new(
    "GenerateDataKeyWithoutPlaintextRequest",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE).required(),
        Member::new("EncryptionContext", &schemas::ENCRYPTION_CONTEXT_TYPE),
        Member::new("KeySpec", &schemas::DATA_KEY_SPEC),
        Member::new("NumberOfBytes", &schemas::NUMBER_OF_BYTES_TYPE),
        Member::new("GrantTokens", &schemas::GRANT_TOKEN_LIST),
        Member::new("DryRun", &plain::BOOLEAN),
    ],
);

wire::shape!(GenerateDataKeyWithoutPlaintextRequest, GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_REQUEST { 0 key_id, 1 encryption_context, 2 key_spec, 3 number_of_bytes, 4 grant_tokens, 5 dry_run });

/// `GenerateDataKeyWithoutPlaintextResponse`.
#[derive(Clone, Default)]
pub struct GenerateDataKeyWithoutPlaintextResponse {
    /// `CiphertextBlob`.
    pub ciphertext_blob: Option<Blob>,
    /// `KeyId`.
    pub key_id: Option<String>,
    /// `KeyMaterialId`.
    pub key_material_id: Option<String>,
}

pub(super) static GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_RESPONSE: Structure = Structure::new(
    "GenerateDataKeyWithoutPlaintextResponse",
    &[
        Member::new("CiphertextBlob", &schemas::CIPHERTEXT_TYPE),
        Member::new("KeyId", &schemas::KEY_ID_TYPE),
        Member::new("KeyMaterialId", &schemas::BACKING_KEY_ID_TYPE),
    ],
);

wire::shape!(GenerateDataKeyWithoutPlaintextResponse, GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_RESPONSE { 0 ciphertext_blob, 1 key_id, 2 key_material_id });

/// `GenerateMacRequest`.
#[derive(Clone, Default)]
pub struct GenerateMacRequest {
    /// `Message`.
    pub message: SensitiveBlob,
    /// `KeyId`.
    pub key_id: String,
    /// `MacAlgorithm`.
    pub mac_algorithm: MacAlgorithmSpec,
    /// `GrantTokens`.
    pub grant_tokens: Option<Vec<String>>,
    /// `DryRun`.
    pub dry_run: Option<bool>,
}

pub(super) static GENERATE_MAC_REQUEST: Structure = Structure::new(
    "GenerateMacRequest",
    &[
        Member::new("Message", &schemas::PLAINTEXT_TYPE).required(),
        Member::new("KeyId", &schemas::KEY_ID_TYPE).required(),
        Member::new("MacAlgorithm", &schemas::MAC_ALGORITHM_SPEC).required(),
        Member::new("GrantTokens", &schemas::GRANT_TOKEN_LIST),
        Member::new("DryRun", &plain::BOOLEAN),
    ],
);

wire::shape!(GenerateMacRequest, GENERATE_MAC_REQUEST { 0 message, 1 key_id, 2 mac_algorithm, 3 grant_tokens, 4 dry_run });

/// `GenerateMacResponse`.
#[derive(Clone, Default)]
pub struct GenerateMacResponse {
    /// `Mac`.
    pub mac: Option<Blob>,
    /// `MacAlgorithm`.
    pub mac_algorithm: Option<MacAlgorithmSpec>,
    /// `KeyId`.
    pub key_id: Option<String>,
}

pub(super) static GENERATE_MAC_RESPONSE: Structure = Structure::new(
    "GenerateMacResponse",
    &[
        Member::new("Mac", &schemas::CIPHERTEXT_TYPE),
        Member::new("MacAlgorithm", &schemas::MAC_ALGORITHM_SPEC),
        Member::new("KeyId", &schemas::KEY_ID_TYPE),
    ],
);

wire::shape!(GenerateMacResponse, GENERATE_MAC_RESPONSE { 0 mac, 1 mac_algorithm, 2 key_id });

/// `GenerateRandomRequest`.
#[derive(Clone, Default)]
pub struct GenerateRandomRequest {
    /// `NumberOfBytes`.
    pub number_of_bytes: Option<i32>,
    /// `CustomKeyStoreId`.
    pub custom_key_store_id: Option<String>,
    /// `Recipient`.
    pub recipient: Option<RecipientInfo>,
}

pub(super) static GENERATE_RANDOM_REQUEST: Structure = Structure::new(
    "GenerateRandomRequest",
    &[
        Member::new("NumberOfBytes", &schemas::NUMBER_OF_BYTES_TYPE),
        Member::new("CustomKeyStoreId", &schemas::CUSTOM_KEY_STORE_ID_TYPE),
        Member::new("Recipient", &schemas::RECIPIENT_INFO),
    ],
);

wire::shape!(GenerateRandomRequest, GENERATE_RANDOM_REQUEST { 0 number_of_bytes, 1 custom_key_store_id, 2 recipient });

/// `GenerateRandomResponse`.
#[derive(Clone, Default)]
pub struct GenerateRandomResponse {
    /// `Plaintext`.
    pub plaintext: Option<SensitiveBlob>,
    /// `CiphertextForRecipient`.
    pub ciphertext_for_recipient: Option<Blob>,
}

pub(super) static GENERATE_RANDOM_RESPONSE: Structure = Structure::new(
    "GenerateRandomResponse",
    &[
        Member::new("Plaintext", &schemas::PLAINTEXT_TYPE),
        Member::new("CiphertextForRecipient", &schemas::CIPHERTEXT_TYPE),
    ],
);

wire::shape!(GenerateRandomResponse, GENERATE_RANDOM_RESPONSE { 0 plaintext, 1 ciphertext_for_recipient });

/// `GetKeyLastUsageRequest`.
#[derive(Clone, Default)]
pub struct GetKeyLastUsageRequest {
    /// `KeyId`.
    pub key_id: String,
}

pub(super) static GET_KEY_LAST_USAGE_REQUEST: Structure = Structure::new(
    "GetKeyLastUsageRequest",
    &[Member::new("KeyId", &schemas::KEY_ID_TYPE).required()],
);

wire::shape!(GetKeyLastUsageRequest, GET_KEY_LAST_USAGE_REQUEST { 0 key_id });

/// `GetKeyLastUsageResponse`.
#[derive(Clone, Default)]
pub struct GetKeyLastUsageResponse {
    /// `KeyId`.
    pub key_id: Option<String>,
    /// `KeyLastUsage`.
    pub key_last_usage: Option<KeyLastUsageData>,
    /// `TrackingStartDate`.
    pub tracking_start_date: Option<Timestamp>,
    /// `KeyCreationDate`.
    pub key_creation_date: Option<Timestamp>,
}

pub(super) static GET_KEY_LAST_USAGE_RESPONSE: Structure = Structure::new(
    "GetKeyLastUsageResponse",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE),
        Member::new("KeyLastUsage", &schemas::KEY_LAST_USAGE_DATA),
        Member::new("TrackingStartDate", &plain::TIMESTAMP),
        Member::new("KeyCreationDate", &plain::TIMESTAMP),
    ],
);

wire::shape!(GetKeyLastUsageResponse, GET_KEY_LAST_USAGE_RESPONSE { 0 key_id, 1 key_last_usage, 2 tracking_start_date, 3 key_creation_date });

/// `GetKeyPolicyRequest`.
#[derive(Clone, Default)]
pub struct GetKeyPolicyRequest {
    /// `KeyId`.
    pub key_id: String,
    /// `PolicyName`.
    pub policy_name: Option<String>,
}

pub(super) static GET_KEY_POLICY_REQUEST: Structure = Structure::new(
    "GetKeyPolicyRequest",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE).required(),
        Member::new("PolicyName", &schemas::POLICY_NAME_TYPE),
    ],
);

wire::shape!(GetKeyPolicyRequest, GET_KEY_POLICY_REQUEST { 0 key_id, 1 policy_name });

/// `GetKeyPolicyResponse`.
#[derive(Clone, Default)]
pub struct GetKeyPolicyResponse {
    /// `Policy`.
    pub policy: Option<String>,
    /// `PolicyName`.
    pub policy_name: Option<String>,
}

pub(super) static GET_KEY_POLICY_RESPONSE: Structure = Structure::new(
    "GetKeyPolicyResponse",
    &[
        Member::new("Policy", &schemas::POLICY_TYPE),
        Member::new("PolicyName", &schemas::POLICY_NAME_TYPE),
    ],
);

wire::shape!(GetKeyPolicyResponse, GET_KEY_POLICY_RESPONSE { 0 policy, 1 policy_name });

/// `GetKeyRotationStatusRequest`.
#[derive(Clone, Default)]
pub struct GetKeyRotationStatusRequest {
    /// `KeyId`.
    pub key_id: String,
}

pub(super) static GET_KEY_ROTATION_STATUS_REQUEST: Structure = Structure::new(
    "GetKeyRotationStatusRequest",
    &[Member::new("KeyId", &schemas::KEY_ID_TYPE).required()],
);

wire::shape!(GetKeyRotationStatusRequest, GET_KEY_ROTATION_STATUS_REQUEST { 0 key_id });

/// `GetKeyRotationStatusResponse`.
#[derive(Clone, Default)]
pub struct GetKeyRotationStatusResponse {
    /// `KeyRotationEnabled`.
    pub key_rotation_enabled: Option<bool>,
    /// `KeyId`.
    pub key_id: Option<String>,
    /// `RotationPeriodInDays`.
    pub rotation_period_in_days: Option<i32>,
    /// `NextRotationDate`.
    pub next_rotation_date: Option<Timestamp>,
    /// `OnDemandRotationStartDate`.
    pub on_demand_rotation_start_date: Option<Timestamp>,
}

pub(super) static GET_KEY_ROTATION_STATUS_RESPONSE: Structure = Structure::new(
    "GetKeyRotationStatusResponse",
    &[
        Member::new("KeyRotationEnabled", &plain::BOOLEAN),
        Member::new("KeyId", &schemas::KEY_ID_TYPE),
        Member::new("RotationPeriodInDays", &schemas::ROTATION_PERIOD_IN_DAYS_TYPE),
        Member::new("NextRotationDate", &plain::TIMESTAMP),
        Member::new("OnDemandRotationStartDate", &plain::TIMESTAMP),
    ],
);

wire::shape!(GetKeyRotationStatusResponse, GET_KEY_ROTATION_STATUS_RESPONSE { 0 key_rotation_enabled, 1 key_id, 2 rotation_period_in_days, 3 next_rotation_date, 4 on_demand_rotation_start_date });

/// `GetParametersForImportRequest`.
#[derive(Clone, Default)]
pub struct GetParametersForImportRequest {
    /// `KeyId`.
    pub key_id: String,
    /// `WrappingAlgorithm`.
    pub wrapping_algorithm: AlgorithmSpec,
    /// `WrappingKeySpec`.
    pub wrapping_key_spec: WrappingKeySpec,
}

pub(super) static GET_PARAMETERS_FOR_IMPORT_REQUEST: Structure = Structure::new(
    "GetParametersForImportRequest",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE).required(),
        Member::new("WrappingAlgorithm", &schemas::ALGORITHM_SPEC).required(),
        Member::new("WrappingKeySpec", &schemas::WRAPPING_KEY_SPEC).required(),
    ],
);

wire::shape!(GetParametersForImportRequest, GET_PARAMETERS_FOR_IMPORT_REQUEST { 0 key_id, 1 wrapping_algorithm, 2 wrapping_key_spec });

/// `GetParametersForImportResponse`.
#[derive(Clone, Default)]
pub struct GetParametersForImportResponse {
    /// `KeyId`.
    pub key_id: Option<String>,
    /// `ImportToken`.
    pub import_token: Option<Blob>,
    /// `PublicKey`.
    pub public_key: Option<SensitiveBlob>,
    /// `ParametersValidTo`.
    pub parameters_valid_to: Option<Timestamp>,
}

pub(super) static GET_PARAMETERS_FOR_IMPORT_RESPONSE: Structure = Structure::new(
    "GetParametersForImportResponse",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE),
        Member::new("ImportToken", &schemas::CIPHERTEXT_TYPE),
        Member::new("PublicKey", &schemas::PLAINTEXT_TYPE),
        Member::new("ParametersValidTo", &plain::TIMESTAMP),
    ],
);

wire::shape!(GetParametersForImportResponse, GET_PARAMETERS_FOR_IMPORT_RESPONSE { 0 key_id, 1 import_token, 2 public_key, 3 parameters_valid_to });

/// `GetPublicKeyRequest`.
#[derive(Clone, Default)]
pub struct GetPublicKeyRequest {
    /// `KeyId`.
    pub key_id: String,
    /// `GrantTokens`.
    pub grant_tokens: Option<Vec<String>>,
}

pub(super) static GET_PUBLIC_KEY_REQUEST: Structure = Structure::new(
    "GetPublicKeyRequest",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE).required(),
        Member::new("GrantTokens", &schemas::GRANT_TOKEN_LIST),
    ],
);

wire::shape!(GetPublicKeyRequest, GET_PUBLIC_KEY_REQUEST { 0 key_id, 1 grant_tokens });

/// `GetPublicKeyResponse`.
#[derive(Clone, Default)]
pub struct GetPublicKeyResponse {
    /// `KeyId`.
    pub key_id: Option<String>,
    /// `PublicKey`.
    pub public_key: Option<Blob>,
    /// `CustomerMasterKeySpec`.
    pub customer_master_key_spec: Option<CustomerMasterKeySpec>,
    /// `KeySpec`.
    pub key_spec: Option<KeySpec>,
    /// `KeyUsage`.
    pub key_usage: Option<KeyUsageType>,
    /// `EncryptionAlgorithms`.
    pub encryption_algorithms: Option<Vec<EncryptionAlgorithmSpec>>,
    /// `SigningAlgorithms`.
    pub signing_algorithms: Option<Vec<SigningAlgorithmSpec>>,
    /// `KeyAgreementAlgorithms`.
    pub key_agreement_algorithms: Option<Vec<KeyAgreementAlgorithmSpec>>,
    /// `EncapsulationAlgorithms`.
    pub encapsulation_algorithms: Option<Vec<EncapsulationAlgorithmSpec>>,
}

pub(super) static GET_PUBLIC_KEY_RESPONSE: Structure = Structure::new(
    "GetPublicKeyResponse",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE),
        Member::new("PublicKey", &schemas::PUBLIC_KEY_TYPE),
        Member::new("CustomerMasterKeySpec", &schemas::CUSTOMER_MASTER_KEY_SPEC),
        Member::new("KeySpec", &schemas::KEY_SPEC),
        Member::new("KeyUsage", &schemas::KEY_USAGE_TYPE),
        Member::new("EncryptionAlgorithms", &schemas::ENCRYPTION_ALGORITHM_SPEC_LIST),
        Member::new("SigningAlgorithms", &schemas::SIGNING_ALGORITHM_SPEC_LIST),
        Member::new("KeyAgreementAlgorithms", &schemas::KEY_AGREEMENT_ALGORITHM_SPEC_LIST),
        Member::new("EncapsulationAlgorithms", &schemas::ENCAPSULATION_ALGORITHM_SPEC_LIST),
    ],
);

wire::shape!(GetPublicKeyResponse, GET_PUBLIC_KEY_RESPONSE { 0 key_id, 1 public_key, 2 customer_master_key_spec, 3 key_spec, 4 key_usage, 5 encryption_algorithms, 6 signing_algorithms, 7 key_agreement_algorithms, 8 encapsulation_algorithms });

/// `GrantConstraints`.
#[derive(Clone, Default)]
pub struct GrantConstraints {
    /// `EncryptionContextSubset`.
    pub encryption_context_subset: Option<BTreeMap<String, String>>,
    /// `EncryptionContextEquals`.
    pub encryption_context_equals: Option<BTreeMap<String, String>>,
    /// `SourceArn`.
    pub source_arn: Option<String>,
}

pub(super) static GRANT_CONSTRAINTS: Structure = Structure::new(
    "GrantConstraints",
    &[
        Member::new("EncryptionContextSubset", &schemas::ENCRYPTION_CONTEXT_TYPE),
        Member::new("EncryptionContextEquals", &schemas::ENCRYPTION_CONTEXT_TYPE),
        Member::new("SourceArn", &schemas::GRANT_CONSTRAINT_SOURCE_ARN_TYPE),
    ],
);

wire::shape!(GrantConstraints, GRANT_CONSTRAINTS { 0 encryption_context_subset, 1 encryption_context_equals, 2 source_arn });

/// `GrantListEntry`.
#[derive(Clone, Default)]
pub struct GrantListEntry {
    /// `KeyId`.
    pub key_id: Option<String>,
    /// `GrantId`.
    pub grant_id: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `CreationDate`.
    pub creation_date: Option<Timestamp>,
    /// `GranteePrincipal`.
    pub grantee_principal: Option<String>,
    /// `RetiringPrincipal`.
    pub retiring_principal: Option<String>,
    /// `IssuingAccount`.
    pub issuing_account: Option<String>,
    /// `Operations`.
    pub operations: Option<Vec<GrantOperation>>,
    /// `Constraints`.
    pub constraints: Option<GrantConstraints>,
    /// `GranteeServicePrincipal`.
    pub grantee_service_principal: Option<String>,
    /// `RetiringServicePrincipal`.
    pub retiring_service_principal: Option<String>,
}

pub(super) static GRANT_LIST_ENTRY: Structure = Structure::new(
    "GrantListEntry",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE),
        Member::new("GrantId", &schemas::GRANT_ID_TYPE),
        Member::new("Name", &schemas::GRANT_NAME_TYPE),
        Member::new("CreationDate", &plain::TIMESTAMP),
        Member::new("GranteePrincipal", &schemas::PRINCIPAL_ID_TYPE),
        Member::new("RetiringPrincipal", &schemas::PRINCIPAL_ID_TYPE),
        Member::new("IssuingAccount", &schemas::PRINCIPAL_ID_TYPE),
        Member::new("Operations", &schemas::GRANT_OPERATION_LIST),
        Member::new("Constraints", &schemas::GRANT_CONSTRAINTS),
        Member::new("GranteeServicePrincipal", &schemas::SERVICE_PRINCIPAL_TYPE),
        Member::new("RetiringServicePrincipal", &schemas::SERVICE_PRINCIPAL_TYPE),
    ],
);

wire::shape!(GrantListEntry, GRANT_LIST_ENTRY { 0 key_id, 1 grant_id, 2 name, 3 creation_date, 4 grantee_principal, 5 retiring_principal, 6 issuing_account, 7 operations, 8 constraints, 9 grantee_service_principal, 10 retiring_service_principal });

/// `ImportKeyMaterialRequest`.
#[derive(Clone, Default)]
pub struct ImportKeyMaterialRequest {
    /// `KeyId`.
    pub key_id: String,
    /// `ImportToken`.
    pub import_token: Blob,
    /// `EncryptedKeyMaterial`.
    pub encrypted_key_material: Blob,
    /// `ValidTo`.
    pub valid_to: Option<Timestamp>,
    /// `ExpirationModel`.
    pub expiration_model: Option<ExpirationModelType>,
    /// `ImportType`.
    pub import_type: Option<ImportType>,
    /// `KeyMaterialDescription`.
    pub key_material_description: Option<String>,
    /// `KeyMaterialId`.
    pub key_material_id: Option<String>,
}

pub(super) static IMPORT_KEY_MATERIAL_REQUEST: Structure = Structure::new(
    "ImportKeyMaterialRequest",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE).required(),
        Member::new("ImportToken", &schemas::CIPHERTEXT_TYPE).required(),
        Member::new("EncryptedKeyMaterial", &schemas::CIPHERTEXT_TYPE).required(),
        Member::new("ValidTo", &plain::TIMESTAMP),
        Member::new("ExpirationModel", &schemas::EXPIRATION_MODEL_TYPE),
        Member::new("ImportType", &schemas::IMPORT_TYPE),
        Member::new("KeyMaterialDescription", &schemas::KEY_MATERIAL_DESCRIPTION_TYPE),
        Member::new("KeyMaterialId", &schemas::BACKING_KEY_ID_TYPE),
    ],
);

wire::shape!(ImportKeyMaterialRequest, IMPORT_KEY_MATERIAL_REQUEST { 0 key_id, 1 import_token, 2 encrypted_key_material, 3 valid_to, 4 expiration_model, 5 import_type, 6 key_material_description, 7 key_material_id });

/// `ImportKeyMaterialResponse`.
#[derive(Clone, Default)]
pub struct ImportKeyMaterialResponse {
    /// `KeyId`.
    pub key_id: Option<String>,
    /// `KeyMaterialId`.
    pub key_material_id: Option<String>,
}

pub(super) static IMPORT_KEY_MATERIAL_RESPONSE: Structure = Structure::new(
    "ImportKeyMaterialResponse",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE),
        Member::new("KeyMaterialId", &schemas::BACKING_KEY_ID_TYPE),
    ],
);

wire::shape!(ImportKeyMaterialResponse, IMPORT_KEY_MATERIAL_RESPONSE { 0 key_id, 1 key_material_id });

/// `KeyLastUsageData`.
#[derive(Clone, Default)]
pub struct KeyLastUsageData {
    /// `Operation`.
    pub operation: Option<KeyLastUsageTrackingOperation>,
    /// `Timestamp`.
    pub timestamp: Option<Timestamp>,
    /// `CloudTrailEventId`.
    pub cloud_trail_event_id: Option<String>,
    /// `KmsRequestId`.
    pub kms_request_id: Option<String>,
}

pub(super) static KEY_LAST_USAGE_DATA: Structure = Structure::new(
    "KeyLastUsageData",
    &[
        Member::new("Operation", &schemas::KEY_LAST_USAGE_TRACKING_OPERATION),
        Member::new("Timestamp", &plain::TIMESTAMP),
        Member::new("CloudTrailEventId", &plain::STRING),
        Member::new("KmsRequestId", &plain::STRING),
    ],
);

wire::shape!(KeyLastUsageData, KEY_LAST_USAGE_DATA { 0 operation, 1 timestamp, 2 cloud_trail_event_id, 3 kms_request_id });

/// `KeyListEntry`.
#[derive(Clone, Default)]
pub struct KeyListEntry {
    /// `KeyId`.
    pub key_id: Option<String>,
    /// `KeyArn`.
    pub key_arn: Option<String>,
}

pub(super) static KEY_LIST_ENTRY: Structure = Structure::new(
    "KeyListEntry",
    &[Member::new("KeyId", &schemas::KEY_ID_TYPE), Member::new("KeyArn", &schemas::ARN_TYPE)],
);

wire::shape!(KeyListEntry, KEY_LIST_ENTRY { 0 key_id, 1 key_arn });

/// `KeyMetadata`.
#[derive(Clone, Default)]
pub struct KeyMetadata {
    /// `AWSAccountId`.
    pub aws_account_id: Option<String>,
    /// `KeyId`.
    pub key_id: String,
    /// `Arn`.
    pub arn: Option<String>,
    /// `CreationDate`.
    pub creation_date: Option<Timestamp>,
    /// `Enabled`.
    pub enabled: Option<bool>,
    /// `Description`.
    pub description: Option<String>,
    /// `KeyUsage`.
    pub key_usage: Option<KeyUsageType>,
    /// `KeyState`.
    pub key_state: Option<KeyState>,
    /// `DeletionDate`.
    pub deletion_date: Option<Timestamp>,
    /// `ValidTo`.
    pub valid_to: Option<Timestamp>,
    /// `Origin`.
    pub origin: Option<OriginType>,
    /// `CustomKeyStoreId`.
    pub custom_key_store_id: Option<String>,
    /// `CloudHsmClusterId`.
    pub cloud_hsm_cluster_id: Option<String>,
    /// `ExpirationModel`.
    pub expiration_model: Option<ExpirationModelType>,
    /// `KeyManager`.
    pub key_manager: Option<KeyManagerType>,
    /// `CustomerMasterKeySpec`.
    pub customer_master_key_spec: Option<CustomerMasterKeySpec>,
    /// `KeySpec`.
    pub key_spec: Option<KeySpec>,
    /// `EncryptionAlgorithms`.
    pub encryption_algorithms: Option<Vec<EncryptionAlgorithmSpec>>,
    /// `SigningAlgorithms`.
    pub signing_algorithms: Option<Vec<SigningAlgorithmSpec>>,
    /// `KeyAgreementAlgorithms`.
    pub key_agreement_algorithms: Option<Vec<KeyAgreementAlgorithmSpec>>,
    /// `EncapsulationAlgorithms`.
    pub encapsulation_algorithms: Option<Vec<EncapsulationAlgorithmSpec>>,
    /// `MultiRegion`.
    pub multi_region: Option<bool>,
    /// `MultiRegionConfiguration`.
    pub multi_region_configuration: Option<MultiRegionConfiguration>,
    /// `PendingDeletionWindowInDays`.
    pub pending_deletion_window_in_days: Option<i32>,
    /// `MacAlgorithms`.
    pub mac_algorithms: Option<Vec<MacAlgorithmSpec>>,
    /// `XksKeyConfiguration`.
    pub xks_key_configuration: Option<XksKeyConfigurationType>,
    /// `CurrentKeyMaterialId`.
    pub current_key_material_id: Option<String>,
}

pub(super) static KEY_METADATA: Structure = Structure::new(
    "KeyMetadata",
    &[
        Member::new("AWSAccountId", &plain::STRING),
        Member::new("KeyId", &schemas::KEY_ID_TYPE).required(),
        Member::new("Arn", &schemas::ARN_TYPE),
        Member::new("CreationDate", &plain::TIMESTAMP),
        Member::new("Enabled", &plain::BOOLEAN),
        Member::new("Description", &schemas::DESCRIPTION_TYPE),
        Member::new("KeyUsage", &schemas::KEY_USAGE_TYPE),
        Member::new("KeyState", &schemas::KEY_STATE),
        Member::new("DeletionDate", &plain::TIMESTAMP),
        Member::new("ValidTo", &plain::TIMESTAMP),
        Member::new("Origin", &schemas::ORIGIN_TYPE),
        Member::new("CustomKeyStoreId", &schemas::CUSTOM_KEY_STORE_ID_TYPE),
        Member::new("CloudHsmClusterId", &schemas::CLOUD_HSM_CLUSTER_ID_TYPE),
        Member::new("ExpirationModel", &schemas::EXPIRATION_MODEL_TYPE),
        Member::new("KeyManager", &schemas::KEY_MANAGER_TYPE),
        Member::new("CustomerMasterKeySpec", &schemas::CUSTOMER_MASTER_KEY_SPEC),
        Member::new("KeySpec", &schemas::KEY_SPEC),
        Member::new("EncryptionAlgorithms", &schemas::ENCRYPTION_ALGORITHM_SPEC_LIST),
        Member::new("SigningAlgorithms", &schemas::SIGNING_ALGORITHM_SPEC_LIST),
        Member::new("KeyAgreementAlgorithms", &schemas::KEY_AGREEMENT_ALGORITHM_SPEC_LIST),
        Member::new("EncapsulationAlgorithms", &schemas::ENCAPSULATION_ALGORITHM_SPEC_LIST),
        Member::new("MultiRegion", &plain::BOOLEAN),
        Member::new("MultiRegionConfiguration", &schemas::MULTI_REGION_CONFIGURATION),
        Member::new("PendingDeletionWindowInDays", &schemas::PENDING_WINDOW_IN_DAYS_TYPE),
        Member::new("MacAlgorithms", &schemas::MAC_ALGORITHM_SPEC_LIST),
        Member::new("XksKeyConfiguration", &schemas::XKS_KEY_CONFIGURATION_TYPE),
        Member::new("CurrentKeyMaterialId", &schemas::BACKING_KEY_ID_TYPE),
    ],
);

wire::shape!(KeyMetadata, KEY_METADATA { 0 aws_account_id, 1 key_id, 2 arn, 3 creation_date, 4 enabled, 5 description, 6 key_usage, 7 key_state, 8 deletion_date, 9 valid_to, 10 origin, 11 custom_key_store_id, 12 cloud_hsm_cluster_id, 13 expiration_model, 14 key_manager, 15 customer_master_key_spec, 16 key_spec, 17 encryption_algorithms, 18 signing_algorithms, 19 key_agreement_algorithms, 20 encapsulation_algorithms, 21 multi_region, 22 multi_region_configuration, 23 pending_deletion_window_in_days, 24 mac_algorithms, 25 xks_key_configuration, 26 current_key_material_id });

/// `ListAliasesRequest`.
#[derive(Clone, Default)]
pub struct ListAliasesRequest {
    /// `KeyId`.
    pub key_id: Option<String>,
    /// `Limit`.
    pub limit: Option<i32>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_ALIASES_REQUEST: Structure = Structure::new(
    "ListAliasesRequest",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE),
        Member::new("Limit", &schemas::LIMIT_TYPE),
        Member::new("Marker", &schemas::MARKER_TYPE),
    ],
);

wire::shape!(ListAliasesRequest, LIST_ALIASES_REQUEST { 0 key_id, 1 limit, 2 marker });

/// `ListAliasesResponse`.
#[derive(Clone, Default)]
pub struct ListAliasesResponse {
    /// `Aliases`.
    pub aliases: Option<Vec<AliasListEntry>>,
    /// `NextMarker`.
    pub next_marker: Option<String>,
    /// `Truncated`.
    pub truncated: Option<bool>,
}

pub(super) static LIST_ALIASES_RESPONSE: Structure = Structure::new(
    "ListAliasesResponse",
    &[
        Member::new("Aliases", &schemas::ALIAS_LIST),
        Member::new("NextMarker", &schemas::MARKER_TYPE),
        Member::new("Truncated", &plain::BOOLEAN),
    ],
);

wire::shape!(ListAliasesResponse, LIST_ALIASES_RESPONSE { 0 aliases, 1 next_marker, 2 truncated });

/// `ListGrantsRequest`.
#[derive(Clone, Default)]
pub struct ListGrantsRequest {
    /// `Limit`.
    pub limit: Option<i32>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `KeyId`.
    pub key_id: String,
    /// `GrantId`.
    pub grant_id: Option<String>,
    /// `GranteePrincipal`.
    pub grantee_principal: Option<String>,
    /// `GranteeServicePrincipal`.
    pub grantee_service_principal: Option<String>,
}

pub(super) static LIST_GRANTS_REQUEST: Structure = Structure::new(
    "ListGrantsRequest",
    &[
        Member::new("Limit", &schemas::LIMIT_TYPE),
        Member::new("Marker", &schemas::MARKER_TYPE),
        Member::new("KeyId", &schemas::KEY_ID_TYPE).required(),
        Member::new("GrantId", &schemas::GRANT_ID_TYPE),
        Member::new("GranteePrincipal", &schemas::PRINCIPAL_ID_TYPE),
        Member::new("GranteeServicePrincipal", &schemas::SERVICE_PRINCIPAL_TYPE),
    ],
);

wire::shape!(ListGrantsRequest, LIST_GRANTS_REQUEST { 0 limit, 1 marker, 2 key_id, 3 grant_id, 4 grantee_principal, 5 grantee_service_principal });

/// `ListGrantsResponse`.
#[derive(Clone, Default)]
pub struct ListGrantsResponse {
    /// `Grants`.
    pub grants: Option<Vec<GrantListEntry>>,
    /// `NextMarker`.
    pub next_marker: Option<String>,
    /// `Truncated`.
    pub truncated: Option<bool>,
}

pub(super) static LIST_GRANTS_RESPONSE: Structure = Structure::new(
    "ListGrantsResponse",
    &[
        Member::new("Grants", &schemas::GRANT_LIST),
        Member::new("NextMarker", &schemas::MARKER_TYPE),
        Member::new("Truncated", &plain::BOOLEAN),
    ],
);

wire::shape!(ListGrantsResponse, LIST_GRANTS_RESPONSE { 0 grants, 1 next_marker, 2 truncated });

/// `ListKeyPoliciesRequest`.
#[derive(Clone, Default)]
pub struct ListKeyPoliciesRequest {
    /// `KeyId`.
    pub key_id: String,
    /// `Limit`.
    pub limit: Option<i32>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_KEY_POLICIES_REQUEST: Structure = Structure::new(
    "ListKeyPoliciesRequest",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE).required(),
        Member::new("Limit", &schemas::LIMIT_TYPE),
        Member::new("Marker", &schemas::MARKER_TYPE),
    ],
);

wire::shape!(ListKeyPoliciesRequest, LIST_KEY_POLICIES_REQUEST { 0 key_id, 1 limit, 2 marker });

/// `ListKeyPoliciesResponse`.
#[derive(Clone, Default)]
pub struct ListKeyPoliciesResponse {
    /// `PolicyNames`.
    pub policy_names: Option<Vec<String>>,
    /// `NextMarker`.
    pub next_marker: Option<String>,
    /// `Truncated`.
    pub truncated: Option<bool>,
}

pub(super) static LIST_KEY_POLICIES_RESPONSE: Structure = Structure::new(
    "ListKeyPoliciesResponse",
    &[
        Member::new("PolicyNames", &schemas::POLICY_NAME_LIST),
        Member::new("NextMarker", &schemas::MARKER_TYPE),
        Member::new("Truncated", &plain::BOOLEAN),
    ],
);

wire::shape!(ListKeyPoliciesResponse, LIST_KEY_POLICIES_RESPONSE { 0 policy_names, 1 next_marker, 2 truncated });

/// `ListKeyRotationsRequest`.
#[derive(Clone, Default)]
pub struct ListKeyRotationsRequest {
    /// `KeyId`.
    pub key_id: String,
    /// `IncludeKeyMaterial`.
    pub include_key_material: Option<IncludeKeyMaterial>,
    /// `Limit`.
    pub limit: Option<i32>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_KEY_ROTATIONS_REQUEST: Structure = Structure::new(
    "ListKeyRotationsRequest",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE).required(),
        Member::new("IncludeKeyMaterial", &schemas::INCLUDE_KEY_MATERIAL),
        Member::new("Limit", &schemas::LIMIT_TYPE),
        Member::new("Marker", &schemas::MARKER_TYPE),
    ],
);

wire::shape!(ListKeyRotationsRequest, LIST_KEY_ROTATIONS_REQUEST { 0 key_id, 1 include_key_material, 2 limit, 3 marker });

/// `ListKeyRotationsResponse`.
#[derive(Clone, Default)]
pub struct ListKeyRotationsResponse {
    /// `Rotations`.
    pub rotations: Option<Vec<RotationsListEntry>>,
    /// `NextMarker`.
    pub next_marker: Option<String>,
    /// `Truncated`.
    pub truncated: Option<bool>,
}

pub(super) static LIST_KEY_ROTATIONS_RESPONSE: Structure = Structure::new(
    "ListKeyRotationsResponse",
    &[
        Member::new("Rotations", &schemas::ROTATIONS_LIST),
        Member::new("NextMarker", &schemas::MARKER_TYPE),
        Member::new("Truncated", &plain::BOOLEAN),
    ],
);

wire::shape!(ListKeyRotationsResponse, LIST_KEY_ROTATIONS_RESPONSE { 0 rotations, 1 next_marker, 2 truncated });

/// `ListKeysRequest`.
#[derive(Clone, Default)]
pub struct ListKeysRequest {
    /// `Limit`.
    pub limit: Option<i32>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `ResourceOwners`.
    pub resource_owners: Option<Vec<ResourceOwnerType>>,
}

pub(super) static LIST_KEYS_REQUEST: Structure = Structure::new(
    "ListKeysRequest",
    &[
        Member::new("Limit", &schemas::LIMIT_TYPE),
        Member::new("Marker", &schemas::MARKER_TYPE),
        Member::new("ResourceOwners", &schemas::RESOURCE_OWNERS_LIST),
    ],
);

wire::shape!(ListKeysRequest, LIST_KEYS_REQUEST { 0 limit, 1 marker, 2 resource_owners });

/// `ListKeysResponse`.
#[derive(Clone, Default)]
pub struct ListKeysResponse {
    /// `Keys`.
    pub keys: Option<Vec<KeyListEntry>>,
    /// `NextMarker`.
    pub next_marker: Option<String>,
    /// `Truncated`.
    pub truncated: Option<bool>,
}

pub(super) static LIST_KEYS_RESPONSE: Structure = Structure::new(
    "ListKeysResponse",
    &[
        Member::new("Keys", &schemas::KEY_LIST),
        Member::new("NextMarker", &schemas::MARKER_TYPE),
        Member::new("Truncated", &plain::BOOLEAN),
    ],
);

wire::shape!(ListKeysResponse, LIST_KEYS_RESPONSE { 0 keys, 1 next_marker, 2 truncated });

/// `ListResourceTagsRequest`.
#[derive(Clone, Default)]
pub struct ListResourceTagsRequest {
    /// `KeyId`.
    pub key_id: String,
    /// `Limit`.
    pub limit: Option<i32>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_RESOURCE_TAGS_REQUEST: Structure = Structure::new(
    "ListResourceTagsRequest",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE).required(),
        Member::new("Limit", &schemas::LIMIT_TYPE),
        Member::new("Marker", &schemas::MARKER_TYPE),
    ],
);

wire::shape!(ListResourceTagsRequest, LIST_RESOURCE_TAGS_REQUEST { 0 key_id, 1 limit, 2 marker });

/// `ListResourceTagsResponse`.
#[derive(Clone, Default)]
pub struct ListResourceTagsResponse {
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
    /// `NextMarker`.
    pub next_marker: Option<String>,
    /// `Truncated`.
    pub truncated: Option<bool>,
}

pub(super) static LIST_RESOURCE_TAGS_RESPONSE: Structure = Structure::new(
    "ListResourceTagsResponse",
    &[
        Member::new("Tags", &schemas::TAG_LIST),
        Member::new("NextMarker", &schemas::MARKER_TYPE),
        Member::new("Truncated", &plain::BOOLEAN),
    ],
);

wire::shape!(ListResourceTagsResponse, LIST_RESOURCE_TAGS_RESPONSE { 0 tags, 1 next_marker, 2 truncated });

/// `ListRetirableGrantsRequest`.
#[derive(Clone, Default)]
pub struct ListRetirableGrantsRequest {
    /// `Limit`.
    pub limit: Option<i32>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `RetiringPrincipal`.
    pub retiring_principal: Option<String>,
    /// `RetiringServicePrincipal`.
    pub retiring_service_principal: Option<String>,
}

pub(super) static LIST_RETIRABLE_GRANTS_REQUEST: Structure = Structure::new(
    "ListRetirableGrantsRequest",
    &[
        Member::new("Limit", &schemas::LIMIT_TYPE),
        Member::new("Marker", &schemas::MARKER_TYPE),
        Member::new("RetiringPrincipal", &schemas::PRINCIPAL_ID_TYPE),
        Member::new("RetiringServicePrincipal", &schemas::SERVICE_PRINCIPAL_TYPE),
    ],
);

wire::shape!(ListRetirableGrantsRequest, LIST_RETIRABLE_GRANTS_REQUEST { 0 limit, 1 marker, 2 retiring_principal, 3 retiring_service_principal });

/// `MultiRegionConfiguration`.
#[derive(Clone, Default)]
pub struct MultiRegionConfiguration {
    /// `MultiRegionKeyType`.
    pub multi_region_key_type: Option<MultiRegionKeyType>,
    /// `PrimaryKey`.
    pub primary_key: Option<MultiRegionKey>,
    /// `ReplicaKeys`.
    pub replica_keys: Option<Vec<MultiRegionKey>>,
}

pub(super) static MULTI_REGION_CONFIGURATION: Structure = Structure::new(
    "MultiRegionConfiguration",
    &[
        Member::new("MultiRegionKeyType", &schemas::MULTI_REGION_KEY_TYPE),
        Member::new("PrimaryKey", &schemas::MULTI_REGION_KEY),
        Member::new("ReplicaKeys", &schemas::MULTI_REGION_KEY_LIST),
    ],
);

wire::shape!(MultiRegionConfiguration, MULTI_REGION_CONFIGURATION { 0 multi_region_key_type, 1 primary_key, 2 replica_keys });

/// `MultiRegionKey`.
#[derive(Clone, Default)]
pub struct MultiRegionKey {
    /// `Arn`.
    pub arn: Option<String>,
    /// `Region`.
    pub region: Option<String>,
}

pub(super) static MULTI_REGION_KEY: Structure = Structure::new(
    "MultiRegionKey",
    &[Member::new("Arn", &schemas::ARN_TYPE), Member::new("Region", &schemas::REGION_TYPE)],
);

wire::shape!(MultiRegionKey, MULTI_REGION_KEY { 0 arn, 1 region });

/// `PutKeyPolicyRequest`.
#[derive(Clone, Default)]
pub struct PutKeyPolicyRequest {
    /// `KeyId`.
    pub key_id: String,
    /// `PolicyName`.
    pub policy_name: Option<String>,
    /// `Policy`.
    pub policy: String,
    /// `BypassPolicyLockoutSafetyCheck`.
    pub bypass_policy_lockout_safety_check: Option<bool>,
}

pub(super) static PUT_KEY_POLICY_REQUEST: Structure = Structure::new(
    "PutKeyPolicyRequest",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE).required(),
        Member::new("PolicyName", &schemas::POLICY_NAME_TYPE),
        Member::new("Policy", &schemas::POLICY_TYPE).required(),
        Member::new("BypassPolicyLockoutSafetyCheck", &plain::BOOLEAN),
    ],
);

wire::shape!(PutKeyPolicyRequest, PUT_KEY_POLICY_REQUEST { 0 key_id, 1 policy_name, 2 policy, 3 bypass_policy_lockout_safety_check });

/// `ReEncryptRequest`.
#[derive(Clone, Default)]
pub struct ReEncryptRequest {
    /// `CiphertextBlob`.
    pub ciphertext_blob: Option<Blob>,
    /// `SourceEncryptionContext`.
    pub source_encryption_context: Option<BTreeMap<String, String>>,
    /// `SourceKeyId`.
    pub source_key_id: Option<String>,
    /// `DestinationKeyId`.
    pub destination_key_id: String,
    /// `DestinationEncryptionContext`.
    pub destination_encryption_context: Option<BTreeMap<String, String>>,
    /// `SourceEncryptionAlgorithm`.
    pub source_encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    /// `DestinationEncryptionAlgorithm`.
    pub destination_encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    /// `GrantTokens`.
    pub grant_tokens: Option<Vec<String>>,
    /// `DryRun`.
    pub dry_run: Option<bool>,
    /// `DryRunModifiers`.
    pub dry_run_modifiers: Option<Vec<DryRunModifierType>>,
}

pub(super) static RE_ENCRYPT_REQUEST: Structure = Structure::new(
    "ReEncryptRequest",
    &[
        Member::new("CiphertextBlob", &schemas::CIPHERTEXT_TYPE),
        Member::new("SourceEncryptionContext", &schemas::ENCRYPTION_CONTEXT_TYPE),
        Member::new("SourceKeyId", &schemas::KEY_ID_TYPE),
        Member::new("DestinationKeyId", &schemas::KEY_ID_TYPE).required(),
        Member::new("DestinationEncryptionContext", &schemas::ENCRYPTION_CONTEXT_TYPE),
        Member::new("SourceEncryptionAlgorithm", &schemas::ENCRYPTION_ALGORITHM_SPEC),
        Member::new("DestinationEncryptionAlgorithm", &schemas::ENCRYPTION_ALGORITHM_SPEC),
        Member::new("GrantTokens", &schemas::GRANT_TOKEN_LIST),
        Member::new("DryRun", &plain::BOOLEAN),
        Member::new("DryRunModifiers", &schemas::DRY_RUN_MODIFIER_LIST),
    ],
);

wire::shape!(ReEncryptRequest, RE_ENCRYPT_REQUEST { 0 ciphertext_blob, 1 source_encryption_context, 2 source_key_id, 3 destination_key_id, 4 destination_encryption_context, 5 source_encryption_algorithm, 6 destination_encryption_algorithm, 7 grant_tokens, 8 dry_run, 9 dry_run_modifiers });

/// `ReEncryptResponse`.
#[derive(Clone, Default)]
pub struct ReEncryptResponse {
    /// `CiphertextBlob`.
    pub ciphertext_blob: Option<Blob>,
    /// `SourceKeyId`.
    pub source_key_id: Option<String>,
    /// `KeyId`.
    pub key_id: Option<String>,
    /// `SourceEncryptionAlgorithm`.
    pub source_encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    /// `DestinationEncryptionAlgorithm`.
    pub destination_encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    /// `SourceKeyMaterialId`.
    pub source_key_material_id: Option<String>,
    /// `DestinationKeyMaterialId`.
    pub destination_key_material_id: Option<String>,
}

pub(super) static RE_ENCRYPT_RESPONSE: Structure = Structure::new(
    "ReEncryptResponse",
    &[
        Member::new("CiphertextBlob", &schemas::CIPHERTEXT_TYPE),
        Member::new("SourceKeyId", &schemas::KEY_ID_TYPE),
        Member::new("KeyId", &schemas::KEY_ID_TYPE),
        Member::new("SourceEncryptionAlgorithm", &schemas::ENCRYPTION_ALGORITHM_SPEC),
        Member::new("DestinationEncryptionAlgorithm", &schemas::ENCRYPTION_ALGORITHM_SPEC),
        Member::new("SourceKeyMaterialId", &schemas::BACKING_KEY_ID_TYPE),
        Member::new("DestinationKeyMaterialId", &schemas::BACKING_KEY_ID_TYPE),
    ],
);

wire::shape!(ReEncryptResponse, RE_ENCRYPT_RESPONSE { 0 ciphertext_blob, 1 source_key_id, 2 key_id, 3 source_encryption_algorithm, 4 destination_encryption_algorithm, 5 source_key_material_id, 6 destination_key_material_id });

/// `RecipientInfo`.
#[derive(Clone, Default)]
pub struct RecipientInfo {
    /// `KeyEncryptionAlgorithm`.
    pub key_encryption_algorithm: Option<KeyEncryptionMechanism>,
    /// `AttestationDocument`.
    pub attestation_document: Option<Blob>,
}

pub(super) static RECIPIENT_INFO: Structure = Structure::new(
    "RecipientInfo",
    &[
        Member::new("KeyEncryptionAlgorithm", &schemas::KEY_ENCRYPTION_MECHANISM),
        Member::new("AttestationDocument", &schemas::ATTESTATION_DOCUMENT_TYPE),
    ],
);

wire::shape!(RecipientInfo, RECIPIENT_INFO { 0 key_encryption_algorithm, 1 attestation_document });

/// `ReplicateKeyRequest`.
#[derive(Clone, Default)]
pub struct ReplicateKeyRequest {
    /// `KeyId`.
    pub key_id: String,
    /// `ReplicaRegion`.
    pub replica_region: String,
    /// `Policy`.
    pub policy: Option<String>,
    /// `BypassPolicyLockoutSafetyCheck`.
    pub bypass_policy_lockout_safety_check: Option<bool>,
    /// `Description`.
    pub description: Option<String>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static REPLICATE_KEY_REQUEST: Structure = Structure::new(
    "ReplicateKeyRequest",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE).required(),
        Member::new("ReplicaRegion", &schemas::REGION_TYPE).required(),
        Member::new("Policy", &schemas::POLICY_TYPE),
        Member::new("BypassPolicyLockoutSafetyCheck", &plain::BOOLEAN),
        Member::new("Description", &schemas::DESCRIPTION_TYPE),
        Member::new("Tags", &schemas::TAG_LIST),
    ],
);

wire::shape!(ReplicateKeyRequest, REPLICATE_KEY_REQUEST { 0 key_id, 1 replica_region, 2 policy, 3 bypass_policy_lockout_safety_check, 4 description, 5 tags });

/// `ReplicateKeyResponse`.
#[derive(Clone, Default)]
pub struct ReplicateKeyResponse {
    /// `ReplicaKeyMetadata`.
    pub replica_key_metadata: Option<KeyMetadata>,
    /// `ReplicaPolicy`.
    pub replica_policy: Option<String>,
    /// `ReplicaTags`.
    pub replica_tags: Option<Vec<Tag>>,
}

pub(super) static REPLICATE_KEY_RESPONSE: Structure = Structure::new(
    "ReplicateKeyResponse",
    &[
        Member::new("ReplicaKeyMetadata", &schemas::KEY_METADATA),
        Member::new("ReplicaPolicy", &schemas::POLICY_TYPE),
        Member::new("ReplicaTags", &schemas::TAG_LIST),
    ],
);

wire::shape!(ReplicateKeyResponse, REPLICATE_KEY_RESPONSE { 0 replica_key_metadata, 1 replica_policy, 2 replica_tags });

/// `RetireGrantRequest`.
#[derive(Clone, Default)]
pub struct RetireGrantRequest {
    /// `GrantToken`.
    pub grant_token: Option<String>,
    /// `KeyId`.
    pub key_id: Option<String>,
    /// `GrantId`.
    pub grant_id: Option<String>,
    /// `DryRun`.
    pub dry_run: Option<bool>,
}

pub(super) static RETIRE_GRANT_REQUEST: Structure = Structure::new(
    "RetireGrantRequest",
    &[
        Member::new("GrantToken", &schemas::GRANT_TOKEN_TYPE),
        Member::new("KeyId", &schemas::KEY_ID_TYPE),
        Member::new("GrantId", &schemas::GRANT_ID_TYPE),
        Member::new("DryRun", &plain::BOOLEAN),
    ],
);

wire::shape!(RetireGrantRequest, RETIRE_GRANT_REQUEST { 0 grant_token, 1 key_id, 2 grant_id, 3 dry_run });

/// `RevokeGrantRequest`.
#[derive(Clone, Default)]
pub struct RevokeGrantRequest {
    /// `KeyId`.
    pub key_id: String,
    /// `GrantId`.
    pub grant_id: String,
    /// `DryRun`.
    pub dry_run: Option<bool>,
}

pub(super) static REVOKE_GRANT_REQUEST: Structure = Structure::new(
    "RevokeGrantRequest",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE).required(),
        Member::new("GrantId", &schemas::GRANT_ID_TYPE).required(),
        Member::new("DryRun", &plain::BOOLEAN),
    ],
);

wire::shape!(RevokeGrantRequest, REVOKE_GRANT_REQUEST { 0 key_id, 1 grant_id, 2 dry_run });

/// `RotateKeyOnDemandRequest`.
#[derive(Clone, Default)]
pub struct RotateKeyOnDemandRequest {
    /// `KeyId`.
    pub key_id: String,
}

pub(super) static ROTATE_KEY_ON_DEMAND_REQUEST: Structure = Structure::new(
    "RotateKeyOnDemandRequest",
    &[Member::new("KeyId", &schemas::KEY_ID_TYPE).required()],
);

wire::shape!(RotateKeyOnDemandRequest, ROTATE_KEY_ON_DEMAND_REQUEST { 0 key_id });

/// `RotateKeyOnDemandResponse`.
#[derive(Clone, Default)]
pub struct RotateKeyOnDemandResponse {
    /// `KeyId`.
    pub key_id: Option<String>,
}

pub(super) static ROTATE_KEY_ON_DEMAND_RESPONSE: Structure =
    Structure::new("RotateKeyOnDemandResponse", &[Member::new("KeyId", &schemas::KEY_ID_TYPE)]);

wire::shape!(RotateKeyOnDemandResponse, ROTATE_KEY_ON_DEMAND_RESPONSE { 0 key_id });

/// `RotationsListEntry`.
#[derive(Clone, Default)]
pub struct RotationsListEntry {
    /// `KeyId`.
    pub key_id: Option<String>,
    /// `KeyMaterialId`.
    pub key_material_id: Option<String>,
    /// `KeyMaterialDescription`.
    pub key_material_description: Option<String>,
    /// `ImportState`.
    pub import_state: Option<ImportState>,
    /// `KeyMaterialState`.
    pub key_material_state: Option<KeyMaterialState>,
    /// `ExpirationModel`.
    pub expiration_model: Option<ExpirationModelType>,
    /// `ValidTo`.
    pub valid_to: Option<Timestamp>,
    /// `RotationDate`.
    pub rotation_date: Option<Timestamp>,
    /// `RotationType`.
    pub rotation_type: Option<RotationType>,
}

pub(super) static ROTATIONS_LIST_ENTRY: Structure = Structure::new(
    "RotationsListEntry",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE),
        Member::new("KeyMaterialId", &schemas::BACKING_KEY_ID_TYPE),
        Member::new("KeyMaterialDescription", &schemas::KEY_MATERIAL_DESCRIPTION_TYPE),
        Member::new("ImportState", &schemas::IMPORT_STATE),
        Member::new("KeyMaterialState", &schemas::KEY_MATERIAL_STATE),
        Member::new("ExpirationModel", &schemas::EXPIRATION_MODEL_TYPE),
        Member::new("ValidTo", &plain::TIMESTAMP),
        Member::new("RotationDate", &plain::TIMESTAMP),
        Member::new("RotationType", &schemas::ROTATION_TYPE),
    ],
);

wire::shape!(RotationsListEntry, ROTATIONS_LIST_ENTRY { 0 key_id, 1 key_material_id, 2 key_material_description, 3 import_state, 4 key_material_state, 5 expiration_model, 6 valid_to, 7 rotation_date, 8 rotation_type });

/// `ScheduleKeyDeletionRequest`.
#[derive(Clone, Default)]
pub struct ScheduleKeyDeletionRequest {
    /// `KeyId`.
    pub key_id: String,
    /// `PendingWindowInDays`.
    pub pending_window_in_days: Option<i32>,
}

pub(super) static SCHEDULE_KEY_DELETION_REQUEST: Structure = Structure::new(
    "ScheduleKeyDeletionRequest",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE).required(),
        Member::new("PendingWindowInDays", &schemas::PENDING_WINDOW_IN_DAYS_TYPE),
    ],
);

wire::shape!(ScheduleKeyDeletionRequest, SCHEDULE_KEY_DELETION_REQUEST { 0 key_id, 1 pending_window_in_days });

/// `ScheduleKeyDeletionResponse`.
#[derive(Clone, Default)]
pub struct ScheduleKeyDeletionResponse {
    /// `KeyId`.
    pub key_id: Option<String>,
    /// `DeletionDate`.
    pub deletion_date: Option<Timestamp>,
    /// `KeyState`.
    pub key_state: Option<KeyState>,
    /// `PendingWindowInDays`.
    pub pending_window_in_days: Option<i32>,
}

pub(super) static SCHEDULE_KEY_DELETION_RESPONSE: Structure = Structure::new(
    "ScheduleKeyDeletionResponse",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE),
        Member::new("DeletionDate", &plain::TIMESTAMP),
        Member::new("KeyState", &schemas::KEY_STATE),
        Member::new("PendingWindowInDays", &schemas::PENDING_WINDOW_IN_DAYS_TYPE),
    ],
);

wire::shape!(ScheduleKeyDeletionResponse, SCHEDULE_KEY_DELETION_RESPONSE { 0 key_id, 1 deletion_date, 2 key_state, 3 pending_window_in_days });

/// `SignRequest`.
#[derive(Clone, Default)]
pub struct SignRequest {
    /// `KeyId`.
    pub key_id: String,
    /// `Message`.
    pub message: SensitiveBlob,
    /// `MessageType`.
    pub message_type: Option<MessageType>,
    /// `GrantTokens`.
    pub grant_tokens: Option<Vec<String>>,
    /// `SigningAlgorithm`.
    pub signing_algorithm: SigningAlgorithmSpec,
    /// `DryRun`.
    pub dry_run: Option<bool>,
}

pub(super) static SIGN_REQUEST: Structure = Structure::new(
    "SignRequest",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE).required(),
        Member::new("Message", &schemas::PLAINTEXT_TYPE).required(),
        Member::new("MessageType", &schemas::MESSAGE_TYPE),
        Member::new("GrantTokens", &schemas::GRANT_TOKEN_LIST),
        Member::new("SigningAlgorithm", &schemas::SIGNING_ALGORITHM_SPEC).required(),
        Member::new("DryRun", &plain::BOOLEAN),
    ],
);

wire::shape!(SignRequest, SIGN_REQUEST { 0 key_id, 1 message, 2 message_type, 3 grant_tokens, 4 signing_algorithm, 5 dry_run });

/// `SignResponse`.
#[derive(Clone, Default)]
pub struct SignResponse {
    /// `KeyId`.
    pub key_id: Option<String>,
    /// `Signature`.
    pub signature: Option<Blob>,
    /// `SigningAlgorithm`.
    pub signing_algorithm: Option<SigningAlgorithmSpec>,
}

pub(super) static SIGN_RESPONSE: Structure = Structure::new(
    "SignResponse",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE),
        Member::new("Signature", &schemas::CIPHERTEXT_TYPE),
        Member::new("SigningAlgorithm", &schemas::SIGNING_ALGORITHM_SPEC),
    ],
);

wire::shape!(SignResponse, SIGN_RESPONSE { 0 key_id, 1 signature, 2 signing_algorithm });

/// `Tag`.
#[derive(Clone, Default)]
pub struct Tag {
    /// `TagKey`.
    pub tag_key: String,
    /// `TagValue`.
    pub tag_value: String,
}

pub(super) static TAG: Structure = Structure::new(
    "Tag",
    &[
        Member::new("TagKey", &schemas::TAG_KEY_TYPE).required(),
        Member::new("TagValue", &schemas::TAG_VALUE_TYPE).required(),
    ],
);

wire::shape!(Tag, TAG { 0 tag_key, 1 tag_value });

/// `TagResourceRequest`.
#[derive(Clone, Default)]
pub struct TagResourceRequest {
    /// `KeyId`.
    pub key_id: String,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

pub(super) static TAG_RESOURCE_REQUEST: Structure = Structure::new(
    "TagResourceRequest",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE).required(),
        Member::new("Tags", &schemas::TAG_LIST).required(),
    ],
);

wire::shape!(TagResourceRequest, TAG_RESOURCE_REQUEST { 0 key_id, 1 tags });

/// `UntagResourceRequest`.
#[derive(Clone, Default)]
pub struct UntagResourceRequest {
    /// `KeyId`.
    pub key_id: String,
    /// `TagKeys`.
    pub tag_keys: Vec<String>,
}

pub(super) static UNTAG_RESOURCE_REQUEST: Structure = Structure::new(
    "UntagResourceRequest",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE).required(),
        Member::new("TagKeys", &schemas::TAG_KEY_LIST).required(),
    ],
);

wire::shape!(UntagResourceRequest, UNTAG_RESOURCE_REQUEST { 0 key_id, 1 tag_keys });

/// `UpdateAliasRequest`.
#[derive(Clone, Default)]
pub struct UpdateAliasRequest {
    /// `AliasName`.
    pub alias_name: String,
    /// `TargetKeyId`.
    pub target_key_id: String,
}

pub(super) static UPDATE_ALIAS_REQUEST: Structure = Structure::new(
    "UpdateAliasRequest",
    &[
        Member::new("AliasName", &schemas::ALIAS_NAME_TYPE).required(),
        Member::new("TargetKeyId", &schemas::KEY_ID_TYPE).required(),
    ],
);

wire::shape!(UpdateAliasRequest, UPDATE_ALIAS_REQUEST { 0 alias_name, 1 target_key_id });

/// `UpdateCustomKeyStoreRequest`.
#[derive(Clone, Default)]
pub struct UpdateCustomKeyStoreRequest {
    /// `CustomKeyStoreId`.
    pub custom_key_store_id: String,
    /// `NewCustomKeyStoreName`.
    pub new_custom_key_store_name: Option<String>,
    /// `KeyStorePassword`.
    pub key_store_password: Option<SensitiveString>,
    /// `CloudHsmClusterId`.
    pub cloud_hsm_cluster_id: Option<String>,
    /// `XksProxyUriEndpoint`.
    pub xks_proxy_uri_endpoint: Option<String>,
    /// `XksProxyUriPath`.
    pub xks_proxy_uri_path: Option<String>,
    /// `XksProxyVpcEndpointServiceName`.
    pub xks_proxy_vpc_endpoint_service_name: Option<String>,
    /// `XksProxyVpcEndpointServiceOwner`.
    pub xks_proxy_vpc_endpoint_service_owner: Option<String>,
    /// `XksProxyAuthenticationCredential`.
    pub xks_proxy_authentication_credential: Option<XksProxyAuthenticationCredentialType>,
    /// `XksProxyConnectivity`.
    pub xks_proxy_connectivity: Option<XksProxyConnectivityType>,
}

pub(super) static UPDATE_CUSTOM_KEY_STORE_REQUEST: Structure = Structure::new(
    "UpdateCustomKeyStoreRequest",
    &[
        Member::new("CustomKeyStoreId", &schemas::CUSTOM_KEY_STORE_ID_TYPE).required(),
        Member::new("NewCustomKeyStoreName", &schemas::CUSTOM_KEY_STORE_NAME_TYPE),
        Member::new("KeyStorePassword", &schemas::KEY_STORE_PASSWORD_TYPE),
        Member::new("CloudHsmClusterId", &schemas::CLOUD_HSM_CLUSTER_ID_TYPE),
        Member::new("XksProxyUriEndpoint", &schemas::XKS_PROXY_URI_ENDPOINT_TYPE),
        Member::new("XksProxyUriPath", &schemas::XKS_PROXY_URI_PATH_TYPE),
        Member::new(
            "XksProxyVpcEndpointServiceName",
            &schemas::XKS_PROXY_VPC_ENDPOINT_SERVICE_NAME_TYPE,
        ),
        Member::new("XksProxyVpcEndpointServiceOwner", &schemas::ACCOUNT_ID_TYPE),
        Member::new(
            "XksProxyAuthenticationCredential",
            &schemas::XKS_PROXY_AUTHENTICATION_CREDENTIAL_TYPE,
        ),
        Member::new("XksProxyConnectivity", &schemas::XKS_PROXY_CONNECTIVITY_TYPE),
    ],
);

wire::shape!(UpdateCustomKeyStoreRequest, UPDATE_CUSTOM_KEY_STORE_REQUEST { 0 custom_key_store_id, 1 new_custom_key_store_name, 2 key_store_password, 3 cloud_hsm_cluster_id, 4 xks_proxy_uri_endpoint, 5 xks_proxy_uri_path, 6 xks_proxy_vpc_endpoint_service_name, 7 xks_proxy_vpc_endpoint_service_owner, 8 xks_proxy_authentication_credential, 9 xks_proxy_connectivity });

/// `UpdateCustomKeyStoreResponse`.
#[derive(Clone, Default)]
pub struct UpdateCustomKeyStoreResponse {}

pub(super) static UPDATE_CUSTOM_KEY_STORE_RESPONSE: Structure =
    Structure::new("UpdateCustomKeyStoreResponse", &[]);

wire::shape!(UpdateCustomKeyStoreResponse, UPDATE_CUSTOM_KEY_STORE_RESPONSE {});

/// `UpdateKeyDescriptionRequest`.
#[derive(Clone, Default)]
pub struct UpdateKeyDescriptionRequest {
    /// `KeyId`.
    pub key_id: String,
    /// `Description`.
    pub description: String,
}

pub(super) static UPDATE_KEY_DESCRIPTION_REQUEST: Structure = Structure::new(
    "UpdateKeyDescriptionRequest",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE).required(),
        Member::new("Description", &schemas::DESCRIPTION_TYPE).required(),
    ],
);

wire::shape!(UpdateKeyDescriptionRequest, UPDATE_KEY_DESCRIPTION_REQUEST { 0 key_id, 1 description });

/// `UpdatePrimaryRegionRequest`.
#[derive(Clone, Default)]
pub struct UpdatePrimaryRegionRequest {
    /// `KeyId`.
    pub key_id: String,
    /// `PrimaryRegion`.
    pub primary_region: String,
}

pub(super) static UPDATE_PRIMARY_REGION_REQUEST: Structure = Structure::new(
    "UpdatePrimaryRegionRequest",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE).required(),
        Member::new("PrimaryRegion", &schemas::REGION_TYPE).required(),
    ],
);

wire::shape!(UpdatePrimaryRegionRequest, UPDATE_PRIMARY_REGION_REQUEST { 0 key_id, 1 primary_region });

/// `VerifyMacRequest`.
#[derive(Clone, Default)]
pub struct VerifyMacRequest {
    /// `Message`.
    pub message: SensitiveBlob,
    /// `KeyId`.
    pub key_id: String,
    /// `MacAlgorithm`.
    pub mac_algorithm: MacAlgorithmSpec,
    /// `Mac`.
    pub mac: Blob,
    /// `GrantTokens`.
    pub grant_tokens: Option<Vec<String>>,
    /// `DryRun`.
    pub dry_run: Option<bool>,
}

pub(super) static VERIFY_MAC_REQUEST: Structure = Structure::new(
    "VerifyMacRequest",
    &[
        Member::new("Message", &schemas::PLAINTEXT_TYPE).required(),
        Member::new("KeyId", &schemas::KEY_ID_TYPE).required(),
        Member::new("MacAlgorithm", &schemas::MAC_ALGORITHM_SPEC).required(),
        Member::new("Mac", &schemas::CIPHERTEXT_TYPE).required(),
        Member::new("GrantTokens", &schemas::GRANT_TOKEN_LIST),
        Member::new("DryRun", &plain::BOOLEAN),
    ],
);

wire::shape!(VerifyMacRequest, VERIFY_MAC_REQUEST { 0 message, 1 key_id, 2 mac_algorithm, 3 mac, 4 grant_tokens, 5 dry_run });

/// `VerifyMacResponse`.
#[derive(Clone, Default)]
pub struct VerifyMacResponse {
    /// `KeyId`.
    pub key_id: Option<String>,
    /// `MacValid`.
    pub mac_valid: Option<bool>,
    /// `MacAlgorithm`.
    pub mac_algorithm: Option<MacAlgorithmSpec>,
}

pub(super) static VERIFY_MAC_RESPONSE: Structure = Structure::new(
    "VerifyMacResponse",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE),
        Member::new("MacValid", &plain::BOOLEAN),
        Member::new("MacAlgorithm", &schemas::MAC_ALGORITHM_SPEC),
    ],
);

wire::shape!(VerifyMacResponse, VERIFY_MAC_RESPONSE { 0 key_id, 1 mac_valid, 2 mac_algorithm });

/// `VerifyRequest`.
#[derive(Clone, Default)]
pub struct VerifyRequest {
    /// `KeyId`.
    pub key_id: String,
    /// `Message`.
    pub message: SensitiveBlob,
    /// `MessageType`.
    pub message_type: Option<MessageType>,
    /// `Signature`.
    pub signature: Blob,
    /// `SigningAlgorithm`.
    pub signing_algorithm: SigningAlgorithmSpec,
    /// `GrantTokens`.
    pub grant_tokens: Option<Vec<String>>,
    /// `DryRun`.
    pub dry_run: Option<bool>,
}

pub(super) static VERIFY_REQUEST: Structure = Structure::new(
    "VerifyRequest",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE).required(),
        Member::new("Message", &schemas::PLAINTEXT_TYPE).required(),
        Member::new("MessageType", &schemas::MESSAGE_TYPE),
        Member::new("Signature", &schemas::CIPHERTEXT_TYPE).required(),
        Member::new("SigningAlgorithm", &schemas::SIGNING_ALGORITHM_SPEC).required(),
        Member::new("GrantTokens", &schemas::GRANT_TOKEN_LIST),
        Member::new("DryRun", &plain::BOOLEAN),
    ],
);

wire::shape!(VerifyRequest, VERIFY_REQUEST { 0 key_id, 1 message, 2 message_type, 3 signature, 4 signing_algorithm, 5 grant_tokens, 6 dry_run });

/// `VerifyResponse`.
#[derive(Clone, Default)]
pub struct VerifyResponse {
    /// `KeyId`.
    pub key_id: Option<String>,
    /// `SignatureValid`.
    pub signature_valid: Option<bool>,
    /// `SigningAlgorithm`.
    pub signing_algorithm: Option<SigningAlgorithmSpec>,
}

pub(super) static VERIFY_RESPONSE: Structure = Structure::new(
    "VerifyResponse",
    &[
        Member::new("KeyId", &schemas::KEY_ID_TYPE),
        Member::new("SignatureValid", &plain::BOOLEAN),
        Member::new("SigningAlgorithm", &schemas::SIGNING_ALGORITHM_SPEC),
    ],
);

wire::shape!(VerifyResponse, VERIFY_RESPONSE { 0 key_id, 1 signature_valid, 2 signing_algorithm });

/// `XksKeyConfigurationType`.
#[derive(Clone, Default)]
pub struct XksKeyConfigurationType {
    /// `Id`.
    pub id: Option<String>,
}

pub(super) static XKS_KEY_CONFIGURATION_TYPE: Structure =
    Structure::new("XksKeyConfigurationType", &[Member::new("Id", &schemas::XKS_KEY_ID_TYPE)]);

wire::shape!(XksKeyConfigurationType, XKS_KEY_CONFIGURATION_TYPE { 0 id });

/// `XksProxyAuthenticationCredentialType`.
#[derive(Clone, Default)]
pub struct XksProxyAuthenticationCredentialType {
    /// `AccessKeyId`.
    pub access_key_id: SensitiveString,
    /// `RawSecretAccessKey`.
    pub raw_secret_access_key: SensitiveString,
}

pub(super) static XKS_PROXY_AUTHENTICATION_CREDENTIAL_TYPE: Structure = Structure::new(
    "XksProxyAuthenticationCredentialType",
    &[
        Member::new("AccessKeyId", &schemas::XKS_PROXY_AUTHENTICATION_ACCESS_KEY_ID_TYPE)
            .required(),
        Member::new(
            "RawSecretAccessKey",
            &schemas::XKS_PROXY_AUTHENTICATION_RAW_SECRET_ACCESS_KEY_TYPE,
        )
        .required(),
    ],
);

wire::shape!(XksProxyAuthenticationCredentialType, XKS_PROXY_AUTHENTICATION_CREDENTIAL_TYPE { 0 access_key_id, 1 raw_secret_access_key });

/// `XksProxyConfigurationType`.
#[derive(Clone, Default)]
pub struct XksProxyConfigurationType {
    /// `Connectivity`.
    pub connectivity: Option<XksProxyConnectivityType>,
    /// `AccessKeyId`.
    pub access_key_id: Option<SensitiveString>,
    /// `UriEndpoint`.
    pub uri_endpoint: Option<String>,
    /// `UriPath`.
    pub uri_path: Option<String>,
    /// `VpcEndpointServiceName`.
    pub vpc_endpoint_service_name: Option<String>,
    /// `VpcEndpointServiceOwner`.
    pub vpc_endpoint_service_owner: Option<String>,
}

pub(super) static XKS_PROXY_CONFIGURATION_TYPE: Structure = Structure::new(
    "XksProxyConfigurationType",
    &[
        Member::new("Connectivity", &schemas::XKS_PROXY_CONNECTIVITY_TYPE),
        Member::new("AccessKeyId", &schemas::XKS_PROXY_AUTHENTICATION_ACCESS_KEY_ID_TYPE),
        Member::new("UriEndpoint", &schemas::XKS_PROXY_URI_ENDPOINT_TYPE),
        Member::new("UriPath", &schemas::XKS_PROXY_URI_PATH_TYPE),
        Member::new("VpcEndpointServiceName", &schemas::XKS_PROXY_VPC_ENDPOINT_SERVICE_NAME_TYPE),
        Member::new("VpcEndpointServiceOwner", &schemas::ACCOUNT_ID_TYPE),
    ],
);

wire::shape!(XksProxyConfigurationType, XKS_PROXY_CONFIGURATION_TYPE { 0 connectivity, 1 access_key_id, 2 uri_endpoint, 3 uri_path, 4 vpc_endpoint_service_name, 5 vpc_endpoint_service_owner });
