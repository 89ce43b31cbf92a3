// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The operations, and the tables that list them.

use wire::{
    Category, EMPTY, Empty, Operation, OperationMeta, Protocol, ResourceKind, ServiceMeta,
    new_shape,
};

use super::structures::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    id: "KMS",
    name: "kms",
    event_source: "kms.amazonaws.com",
    api_version: "2014-11-01",
    target_prefix: Some("TrentService"),
    protocols: &[Protocol::AwsJson11],
    xml_namespace: "",
    validation_code: "ValidationException",
    hides_texts: false,
    names_errors: false,
    global_region: None,
    sessions_need_mfa: false,
    speaks_s3: false,
    takes_unsigned: false,
    former_query: None,
    resource_kinds: &[ResourceKind {
        name: "AWS::KMS::Key",
        arn: "key/*",
        is_owned: false,
        is_private: true,
        is_named_when_judged: false,
        names_container: false,
    }],
    operations: &[
        &CANCEL_KEY_DELETION,
        &CONNECT_CUSTOM_KEY_STORE,
        &CREATE_ALIAS,
        &CREATE_CUSTOM_KEY_STORE,
        &CREATE_GRANT,
        &CREATE_KEY,
        &DECAPSULATE,
        &DECRYPT,
        &DELETE_ALIAS,
        &DELETE_CUSTOM_KEY_STORE,
        &DELETE_IMPORTED_KEY_MATERIAL,
        &DERIVE_SHARED_SECRET,
        &DESCRIBE_CUSTOM_KEY_STORES,
        &DESCRIBE_KEY,
        &DISABLE_KEY,
        &DISABLE_KEY_ROTATION,
        &DISCONNECT_CUSTOM_KEY_STORE,
        &ENABLE_KEY,
        &ENABLE_KEY_ROTATION,
        &ENCAPSULATE,
        &ENCRYPT,
        &GENERATE_DATA_KEY,
        &GENERATE_DATA_KEY_PAIR,
        &GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT,
        &GENERATE_DATA_KEY_WITHOUT_PLAINTEXT,
        &GENERATE_MAC,
        &GENERATE_RANDOM,
        &GET_KEY_LAST_USAGE,
        &GET_KEY_POLICY,
        &GET_KEY_ROTATION_STATUS,
        &GET_PARAMETERS_FOR_IMPORT,
        &GET_PUBLIC_KEY,
        &IMPORT_KEY_MATERIAL,
        &LIST_ALIASES,
        &LIST_GRANTS,
        &LIST_KEY_POLICIES,
        &LIST_KEY_ROTATIONS,
        &LIST_KEYS,
        &LIST_RESOURCE_TAGS,
        &LIST_RETIRABLE_GRANTS,
        &PUT_KEY_POLICY,
        &RE_ENCRYPT,
        &REPLICATE_KEY,
        &RETIRE_GRANT,
        &REVOKE_GRANT,
        &ROTATE_KEY_ON_DEMAND,
        &SCHEDULE_KEY_DELETION,
        &SIGN,
        &TAG_RESOURCE,
        &UNTAG_RESOURCE,
        &UPDATE_ALIAS,
        &UPDATE_CUSTOM_KEY_STORE,
        &UPDATE_KEY_DESCRIPTION,
        &UPDATE_PRIMARY_REGION,
        &VERIFY,
        &VERIFY_MAC,
    ],
    errors: super::errors::ALL,
    paths: &[],
};

/// `CancelKeyDeletion`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CancelKeyDeletion;

impl Operation for CancelKeyDeletion {
    type Input = CancelKeyDeletionRequest;
    type Output = CancelKeyDeletionResponse;
    const META: &'static OperationMeta = &CANCEL_KEY_DELETION;
}

static CANCEL_KEY_DELETION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CancelKeyDeletion",
    event_name: "CancelKeyDeletion",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:CancelKeyDeletion"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::CANCEL_KEY_DELETION_REQUEST,
    output: &super::structures::CANCEL_KEY_DELETION_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<CancelKeyDeletionRequest>,
    new_output: new_shape::<CancelKeyDeletionResponse>,
};

/// `ConnectCustomKeyStore`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ConnectCustomKeyStore;

impl Operation for ConnectCustomKeyStore {
    type Input = ConnectCustomKeyStoreRequest;
    type Output = ConnectCustomKeyStoreResponse;
    const META: &'static OperationMeta = &CONNECT_CUSTOM_KEY_STORE;
}

static CONNECT_CUSTOM_KEY_STORE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ConnectCustomKeyStore",
    event_name: "ConnectCustomKeyStore",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:ConnectCustomKeyStore"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::CONNECT_CUSTOM_KEY_STORE_REQUEST,
    output: &super::structures::CONNECT_CUSTOM_KEY_STORE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ConnectCustomKeyStoreRequest>,
    new_output: new_shape::<ConnectCustomKeyStoreResponse>,
};

/// `CreateAlias`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateAlias;

impl Operation for CreateAlias {
    type Input = CreateAliasRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &CREATE_ALIAS;
}

static CREATE_ALIAS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateAlias",
    event_name: "CreateAlias",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:CreateAlias"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::CREATE_ALIAS_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<CreateAliasRequest>,
    new_output: new_shape::<Empty>,
};

/// `CreateCustomKeyStore`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateCustomKeyStore;

impl Operation for CreateCustomKeyStore {
    type Input = CreateCustomKeyStoreRequest;
    type Output = CreateCustomKeyStoreResponse;
    const META: &'static OperationMeta = &CREATE_CUSTOM_KEY_STORE;
}

static CREATE_CUSTOM_KEY_STORE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateCustomKeyStore",
    event_name: "CreateCustomKeyStore",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:CreateCustomKeyStore"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::CREATE_CUSTOM_KEY_STORE_REQUEST,
    output: &super::structures::CREATE_CUSTOM_KEY_STORE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<CreateCustomKeyStoreRequest>,
    new_output: new_shape::<CreateCustomKeyStoreResponse>,
};

/// `CreateGrant`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateGrant;

impl Operation for CreateGrant {
    type Input = CreateGrantRequest;
    type Output = CreateGrantResponse;
    const META: &'static OperationMeta = &CREATE_GRANT;
}

static CREATE_GRANT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateGrant",
    event_name: "CreateGrant",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:CreateGrant"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::CREATE_GRANT_REQUEST,
    output: &super::structures::CREATE_GRANT_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<CreateGrantRequest>,
    new_output: new_shape::<CreateGrantResponse>,
};

/// `CreateKey`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateKey;

impl Operation for CreateKey {
    type Input = CreateKeyRequest;
    type Output = CreateKeyResponse;
    const META: &'static OperationMeta = &CREATE_KEY;
}

static CREATE_KEY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateKey",
    event_name: "CreateKey",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:CreateKey"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::CREATE_KEY_REQUEST,
    output: &super::structures::CREATE_KEY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<CreateKeyRequest>,
    new_output: new_shape::<CreateKeyResponse>,
};

/// `Decapsulate`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decapsulate;

impl Operation for Decapsulate {
    type Input = DecapsulateRequest;
    type Output = DecapsulateResponse;
    const META: &'static OperationMeta = &DECAPSULATE;
}

static DECAPSULATE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "Decapsulate",
    event_name: "Decapsulate",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:Decapsulate"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: true,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DECAPSULATE_REQUEST,
    output: &super::structures::DECAPSULATE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DecapsulateRequest>,
    new_output: new_shape::<DecapsulateResponse>,
};

/// `Decrypt`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decrypt;

impl Operation for Decrypt {
    type Input = DecryptRequest;
    type Output = DecryptResponse;
    const META: &'static OperationMeta = &DECRYPT;
}

static DECRYPT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "Decrypt",
    event_name: "Decrypt",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:Decrypt"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: true,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DECRYPT_REQUEST,
    output: &super::structures::DECRYPT_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DecryptRequest>,
    new_output: new_shape::<DecryptResponse>,
};

/// `DeleteAlias`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteAlias;

impl Operation for DeleteAlias {
    type Input = DeleteAliasRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_ALIAS;
}

static DELETE_ALIAS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteAlias",
    event_name: "DeleteAlias",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:DeleteAlias"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_ALIAS_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteAliasRequest>,
    new_output: new_shape::<Empty>,
};

/// `DeleteCustomKeyStore`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteCustomKeyStore;

impl Operation for DeleteCustomKeyStore {
    type Input = DeleteCustomKeyStoreRequest;
    type Output = DeleteCustomKeyStoreResponse;
    const META: &'static OperationMeta = &DELETE_CUSTOM_KEY_STORE;
}

static DELETE_CUSTOM_KEY_STORE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteCustomKeyStore",
    event_name: "DeleteCustomKeyStore",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:DeleteCustomKeyStore"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_CUSTOM_KEY_STORE_REQUEST,
    output: &super::structures::DELETE_CUSTOM_KEY_STORE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DeleteCustomKeyStoreRequest>,
    new_output: new_shape::<DeleteCustomKeyStoreResponse>,
};

/// `DeleteImportedKeyMaterial`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteImportedKeyMaterial;

impl Operation for DeleteImportedKeyMaterial {
    type Input = DeleteImportedKeyMaterialRequest;
    type Output = DeleteImportedKeyMaterialResponse;
    const META: &'static OperationMeta = &DELETE_IMPORTED_KEY_MATERIAL;
}

static DELETE_IMPORTED_KEY_MATERIAL: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteImportedKeyMaterial",
    event_name: "DeleteImportedKeyMaterial",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:DeleteImportedKeyMaterial"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_IMPORTED_KEY_MATERIAL_REQUEST,
    output: &super::structures::DELETE_IMPORTED_KEY_MATERIAL_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DeleteImportedKeyMaterialRequest>,
    new_output: new_shape::<DeleteImportedKeyMaterialResponse>,
};

/// `DeriveSharedSecret`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeriveSharedSecret;

impl Operation for DeriveSharedSecret {
    type Input = DeriveSharedSecretRequest;
    type Output = DeriveSharedSecretResponse;
    const META: &'static OperationMeta = &DERIVE_SHARED_SECRET;
}

static DERIVE_SHARED_SECRET: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeriveSharedSecret",
    event_name: "DeriveSharedSecret",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:DeriveSharedSecret"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: true,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DERIVE_SHARED_SECRET_REQUEST,
    output: &super::structures::DERIVE_SHARED_SECRET_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DeriveSharedSecretRequest>,
    new_output: new_shape::<DeriveSharedSecretResponse>,
};

/// `DescribeCustomKeyStores`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeCustomKeyStores;

impl Operation for DescribeCustomKeyStores {
    type Input = DescribeCustomKeyStoresRequest;
    type Output = DescribeCustomKeyStoresResponse;
    const META: &'static OperationMeta = &DESCRIBE_CUSTOM_KEY_STORES;
}

static DESCRIBE_CUSTOM_KEY_STORES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeCustomKeyStores",
    event_name: "DescribeCustomKeyStores",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:DescribeCustomKeyStores"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DESCRIBE_CUSTOM_KEY_STORES_REQUEST,
    output: &super::structures::DESCRIBE_CUSTOM_KEY_STORES_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DescribeCustomKeyStoresRequest>,
    new_output: new_shape::<DescribeCustomKeyStoresResponse>,
};

/// `DescribeKey`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeKey;

impl Operation for DescribeKey {
    type Input = DescribeKeyRequest;
    type Output = DescribeKeyResponse;
    const META: &'static OperationMeta = &DESCRIBE_KEY;
}

static DESCRIBE_KEY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeKey",
    event_name: "DescribeKey",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:DescribeKey"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DESCRIBE_KEY_REQUEST,
    output: &super::structures::DESCRIBE_KEY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DescribeKeyRequest>,
    new_output: new_shape::<DescribeKeyResponse>,
};

/// `DisableKey`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DisableKey;

impl Operation for DisableKey {
    type Input = DisableKeyRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DISABLE_KEY;
}

static DISABLE_KEY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DisableKey",
    event_name: "DisableKey",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:DisableKey"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DISABLE_KEY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DisableKeyRequest>,
    new_output: new_shape::<Empty>,
};

/// `DisableKeyRotation`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DisableKeyRotation;

impl Operation for DisableKeyRotation {
    type Input = DisableKeyRotationRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DISABLE_KEY_ROTATION;
}

static DISABLE_KEY_ROTATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DisableKeyRotation",
    event_name: "DisableKeyRotation",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:DisableKeyRotation"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DISABLE_KEY_ROTATION_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DisableKeyRotationRequest>,
    new_output: new_shape::<Empty>,
};

/// `DisconnectCustomKeyStore`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DisconnectCustomKeyStore;

impl Operation for DisconnectCustomKeyStore {
    type Input = DisconnectCustomKeyStoreRequest;
    type Output = DisconnectCustomKeyStoreResponse;
    const META: &'static OperationMeta = &DISCONNECT_CUSTOM_KEY_STORE;
}

static DISCONNECT_CUSTOM_KEY_STORE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DisconnectCustomKeyStore",
    event_name: "DisconnectCustomKeyStore",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:DisconnectCustomKeyStore"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DISCONNECT_CUSTOM_KEY_STORE_REQUEST,
    output: &super::structures::DISCONNECT_CUSTOM_KEY_STORE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DisconnectCustomKeyStoreRequest>,
    new_output: new_shape::<DisconnectCustomKeyStoreResponse>,
};

/// `EnableKey`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EnableKey;

impl Operation for EnableKey {
    type Input = EnableKeyRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &ENABLE_KEY;
}

static ENABLE_KEY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "EnableKey",
    event_name: "EnableKey",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:EnableKey"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::ENABLE_KEY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<EnableKeyRequest>,
    new_output: new_shape::<Empty>,
};

/// `EnableKeyRotation`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EnableKeyRotation;

impl Operation for EnableKeyRotation {
    type Input = EnableKeyRotationRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &ENABLE_KEY_ROTATION;
}

static ENABLE_KEY_ROTATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "EnableKeyRotation",
    event_name: "EnableKeyRotation",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:EnableKeyRotation"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::ENABLE_KEY_ROTATION_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<EnableKeyRotationRequest>,
    new_output: new_shape::<Empty>,
};

/// `Encapsulate`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Encapsulate;

impl Operation for Encapsulate {
    type Input = EncapsulateRequest;
    type Output = EncapsulateResponse;
    const META: &'static OperationMeta = &ENCAPSULATE;
}

static ENCAPSULATE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "Encapsulate",
    event_name: "Encapsulate",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:Encapsulate"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: true,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::ENCAPSULATE_REQUEST,
    output: &super::structures::ENCAPSULATE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<EncapsulateRequest>,
    new_output: new_shape::<EncapsulateResponse>,
};

/// `Encrypt`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Encrypt;

impl Operation for Encrypt {
    type Input = EncryptRequest;
    type Output = EncryptResponse;
    const META: &'static OperationMeta = &ENCRYPT;
}

static ENCRYPT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "Encrypt",
    event_name: "Encrypt",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:Encrypt"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: true,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::ENCRYPT_REQUEST,
    output: &super::structures::ENCRYPT_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<EncryptRequest>,
    new_output: new_shape::<EncryptResponse>,
};

/// `GenerateDataKey`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GenerateDataKey;

impl Operation for GenerateDataKey {
    type Input = GenerateDataKeyRequest;
    type Output = GenerateDataKeyResponse;
    const META: &'static OperationMeta = &GENERATE_DATA_KEY;
}

static GENERATE_DATA_KEY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GenerateDataKey",
    event_name: "GenerateDataKey",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:GenerateDataKey"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: true,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GENERATE_DATA_KEY_REQUEST,
    output: &super::structures::GENERATE_DATA_KEY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GenerateDataKeyRequest>,
    new_output: new_shape::<GenerateDataKeyResponse>,
};

/// `GenerateDataKeyPair`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GenerateDataKeyPair;

impl Operation for GenerateDataKeyPair {
    type Input = GenerateDataKeyPairRequest;
    type Output = GenerateDataKeyPairResponse;
    const META: &'static OperationMeta = &GENERATE_DATA_KEY_PAIR;
}

static GENERATE_DATA_KEY_PAIR: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GenerateDataKeyPair",
    event_name: "GenerateDataKeyPair",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:GenerateDataKeyPair"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: true,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GENERATE_DATA_KEY_PAIR_REQUEST,
    output: &super::structures::GENERATE_DATA_KEY_PAIR_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GenerateDataKeyPairRequest>,
    new_output: new_shape::<GenerateDataKeyPairResponse>,
};

/// `GenerateDataKeyPairWithoutPlaintext`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GenerateDataKeyPairWithoutPlaintext;

impl Operation for GenerateDataKeyPairWithoutPlaintext {
    type Input = GenerateDataKeyPairWithoutPlaintextRequest;
    type Output = GenerateDataKeyPairWithoutPlaintextResponse;
    const META: &'static OperationMeta = &GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT;
}

static GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GenerateDataKeyPairWithoutPlaintext",
    event_name: "GenerateDataKeyPairWithoutPlaintext",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:GenerateDataKeyPairWithoutPlaintext"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: true,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT_REQUEST,
    output: &super::structures::GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GenerateDataKeyPairWithoutPlaintextRequest>,
    new_output: new_shape::<GenerateDataKeyPairWithoutPlaintextResponse>,
};

/// `GenerateDataKeyWithoutPlaintext`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GenerateDataKeyWithoutPlaintext;

impl Operation for GenerateDataKeyWithoutPlaintext {
    type Input = GenerateDataKeyWithoutPlaintextRequest;
    type Output = GenerateDataKeyWithoutPlaintextResponse;
    const META: &'static OperationMeta = &GENERATE_DATA_KEY_WITHOUT_PLAINTEXT;
}

static GENERATE_DATA_KEY_WITHOUT_PLAINTEXT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GenerateDataKeyWithoutPlaintext",
    event_name: "GenerateDataKeyWithoutPlaintext",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:GenerateDataKeyWithoutPlaintext"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: true,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_REQUEST,
    output: &super::structures::GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GenerateDataKeyWithoutPlaintextRequest>,
    new_output: new_shape::<GenerateDataKeyWithoutPlaintextResponse>,
};

/// `GenerateMac`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GenerateMac;

impl Operation for GenerateMac {
    type Input = GenerateMacRequest;
    type Output = GenerateMacResponse;
    const META: &'static OperationMeta = &GENERATE_MAC;
}

static GENERATE_MAC: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GenerateMac",
    event_name: "GenerateMac",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:GenerateMac"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: true,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GENERATE_MAC_REQUEST,
    output: &super::structures::GENERATE_MAC_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GenerateMacRequest>,
    new_output: new_shape::<GenerateMacResponse>,
};

/// `GenerateRandom`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GenerateRandom;

impl Operation for GenerateRandom {
    type Input = GenerateRandomRequest;
    type Output = GenerateRandomResponse;
    const META: &'static OperationMeta = &GENERATE_RANDOM;
}

static GENERATE_RANDOM: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GenerateRandom",
    event_name: "GenerateRandom",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:GenerateRandom"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GENERATE_RANDOM_REQUEST,
    output: &super::structures::GENERATE_RANDOM_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GenerateRandomRequest>,
    new_output: new_shape::<GenerateRandomResponse>,
};

/// `GetKeyLastUsage`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetKeyLastUsage;

impl Operation for GetKeyLastUsage {
    type Input = GetKeyLastUsageRequest;
    type Output = GetKeyLastUsageResponse;
    const META: &'static OperationMeta = &GET_KEY_LAST_USAGE;
}

static GET_KEY_LAST_USAGE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetKeyLastUsage",
    event_name: "GetKeyLastUsage",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:GetKeyLastUsage"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_KEY_LAST_USAGE_REQUEST,
    output: &super::structures::GET_KEY_LAST_USAGE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetKeyLastUsageRequest>,
    new_output: new_shape::<GetKeyLastUsageResponse>,
};

/// `GetKeyPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetKeyPolicy;

impl Operation for GetKeyPolicy {
    type Input = GetKeyPolicyRequest;
    type Output = GetKeyPolicyResponse;
    const META: &'static OperationMeta = &GET_KEY_POLICY;
}

static GET_KEY_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetKeyPolicy",
    event_name: "GetKeyPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:GetKeyPolicy"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_KEY_POLICY_REQUEST,
    output: &super::structures::GET_KEY_POLICY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetKeyPolicyRequest>,
    new_output: new_shape::<GetKeyPolicyResponse>,
};

/// `GetKeyRotationStatus`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetKeyRotationStatus;

impl Operation for GetKeyRotationStatus {
    type Input = GetKeyRotationStatusRequest;
    type Output = GetKeyRotationStatusResponse;
    const META: &'static OperationMeta = &GET_KEY_ROTATION_STATUS;
}

static GET_KEY_ROTATION_STATUS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetKeyRotationStatus",
    event_name: "GetKeyRotationStatus",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:GetKeyRotationStatus"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_KEY_ROTATION_STATUS_REQUEST,
    output: &super::structures::GET_KEY_ROTATION_STATUS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetKeyRotationStatusRequest>,
    new_output: new_shape::<GetKeyRotationStatusResponse>,
};

/// `GetParametersForImport`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetParametersForImport;

impl Operation for GetParametersForImport {
    type Input = GetParametersForImportRequest;
    type Output = GetParametersForImportResponse;
    const META: &'static OperationMeta = &GET_PARAMETERS_FOR_IMPORT;
}

static GET_PARAMETERS_FOR_IMPORT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetParametersForImport",
    event_name: "GetParametersForImport",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:GetParametersForImport"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_PARAMETERS_FOR_IMPORT_REQUEST,
    output: &super::structures::GET_PARAMETERS_FOR_IMPORT_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetParametersForImportRequest>,
    new_output: new_shape::<GetParametersForImportResponse>,
};

/// `GetPublicKey`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetPublicKey;

impl Operation for GetPublicKey {
    type Input = GetPublicKeyRequest;
    type Output = GetPublicKeyResponse;
    const META: &'static OperationMeta = &GET_PUBLIC_KEY;
}

static GET_PUBLIC_KEY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetPublicKey",
    event_name: "GetPublicKey",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:GetPublicKey"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_PUBLIC_KEY_REQUEST,
    output: &super::structures::GET_PUBLIC_KEY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetPublicKeyRequest>,
    new_output: new_shape::<GetPublicKeyResponse>,
};

/// `ImportKeyMaterial`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ImportKeyMaterial;

impl Operation for ImportKeyMaterial {
    type Input = ImportKeyMaterialRequest;
    type Output = ImportKeyMaterialResponse;
    const META: &'static OperationMeta = &IMPORT_KEY_MATERIAL;
}

static IMPORT_KEY_MATERIAL: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ImportKeyMaterial",
    event_name: "ImportKeyMaterial",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:ImportKeyMaterial"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::IMPORT_KEY_MATERIAL_REQUEST,
    output: &super::structures::IMPORT_KEY_MATERIAL_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ImportKeyMaterialRequest>,
    new_output: new_shape::<ImportKeyMaterialResponse>,
};

/// `ListAliases`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListAliases;

impl Operation for ListAliases {
    type Input = ListAliasesRequest;
    type Output = ListAliasesResponse;
    const META: &'static OperationMeta = &LIST_ALIASES;
}

static LIST_ALIASES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListAliases",
    event_name: "ListAliases",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:ListAliases"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_ALIASES_REQUEST,
    output: &super::structures::LIST_ALIASES_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListAliasesRequest>,
    new_output: new_shape::<ListAliasesResponse>,
};

/// `ListGrants`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListGrants;

impl Operation for ListGrants {
    type Input = ListGrantsRequest;
    type Output = ListGrantsResponse;
    const META: &'static OperationMeta = &LIST_GRANTS;
}

static LIST_GRANTS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListGrants",
    event_name: "ListGrants",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:ListGrants"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_GRANTS_REQUEST,
    output: &super::structures::LIST_GRANTS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListGrantsRequest>,
    new_output: new_shape::<ListGrantsResponse>,
};

/// `ListKeyPolicies`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListKeyPolicies;

impl Operation for ListKeyPolicies {
    type Input = ListKeyPoliciesRequest;
    type Output = ListKeyPoliciesResponse;
    const META: &'static OperationMeta = &LIST_KEY_POLICIES;
}

static LIST_KEY_POLICIES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListKeyPolicies",
    event_name: "ListKeyPolicies",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:ListKeyPolicies"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_KEY_POLICIES_REQUEST,
    output: &super::structures::LIST_KEY_POLICIES_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListKeyPoliciesRequest>,
    new_output: new_shape::<ListKeyPoliciesResponse>,
};

/// `ListKeyRotations`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListKeyRotations;

impl Operation for ListKeyRotations {
    type Input = ListKeyRotationsRequest;
    type Output = ListKeyRotationsResponse;
    const META: &'static OperationMeta = &LIST_KEY_ROTATIONS;
}

static LIST_KEY_ROTATIONS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListKeyRotations",
    event_name: "ListKeyRotations",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:ListKeyRotations"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_KEY_ROTATIONS_REQUEST,
    output: &super::structures::LIST_KEY_ROTATIONS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListKeyRotationsRequest>,
    new_output: new_shape::<ListKeyRotationsResponse>,
};

/// `ListKeys`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListKeys;

impl Operation for ListKeys {
    type Input = ListKeysRequest;
    type Output = ListKeysResponse;
    const META: &'static OperationMeta = &LIST_KEYS;
}

static LIST_KEYS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListKeys",
    event_name: "ListKeys",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:ListKeys"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_KEYS_REQUEST,
    output: &super::structures::LIST_KEYS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListKeysRequest>,
    new_output: new_shape::<ListKeysResponse>,
};

/// `ListResourceTags`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListResourceTags;

impl Operation for ListResourceTags {
    type Input = ListResourceTagsRequest;
    type Output = ListResourceTagsResponse;
    const META: &'static OperationMeta = &LIST_RESOURCE_TAGS;
}

static LIST_RESOURCE_TAGS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListResourceTags",
    event_name: "ListResourceTags",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:ListResourceTags"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_RESOURCE_TAGS_REQUEST,
    output: &super::structures::LIST_RESOURCE_TAGS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListResourceTagsRequest>,
    new_output: new_shape::<ListResourceTagsResponse>,
};

/// `ListRetirableGrants`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListRetirableGrants;

impl Operation for ListRetirableGrants {
    type Input = ListRetirableGrantsRequest;
    type Output = ListGrantsResponse;
    const META: &'static OperationMeta = &LIST_RETIRABLE_GRANTS;
}

static LIST_RETIRABLE_GRANTS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListRetirableGrants",
    event_name: "ListRetirableGrants",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:ListRetirableGrants"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_RETIRABLE_GRANTS_REQUEST,
    output: &super::structures::LIST_GRANTS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListRetirableGrantsRequest>,
    new_output: new_shape::<ListGrantsResponse>,
};

/// `PutKeyPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutKeyPolicy;

impl Operation for PutKeyPolicy {
    type Input = PutKeyPolicyRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &PUT_KEY_POLICY;
}

static PUT_KEY_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutKeyPolicy",
    event_name: "PutKeyPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:PutKeyPolicy"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::PUT_KEY_POLICY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<PutKeyPolicyRequest>,
    new_output: new_shape::<Empty>,
};

/// `ReEncrypt`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReEncrypt;

impl Operation for ReEncrypt {
    type Input = ReEncryptRequest;
    type Output = ReEncryptResponse;
    const META: &'static OperationMeta = &RE_ENCRYPT;
}

static RE_ENCRYPT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ReEncrypt",
    event_name: "ReEncrypt",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:ReEncryptFrom", "kms:ReEncryptTo"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: true,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::RE_ENCRYPT_REQUEST,
    output: &super::structures::RE_ENCRYPT_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ReEncryptRequest>,
    new_output: new_shape::<ReEncryptResponse>,
};

/// `ReplicateKey`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReplicateKey;

impl Operation for ReplicateKey {
    type Input = ReplicateKeyRequest;
    type Output = ReplicateKeyResponse;
    const META: &'static OperationMeta = &REPLICATE_KEY;
}

static REPLICATE_KEY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ReplicateKey",
    event_name: "ReplicateKey",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:ReplicateKey"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::REPLICATE_KEY_REQUEST,
    output: &super::structures::REPLICATE_KEY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ReplicateKeyRequest>,
    new_output: new_shape::<ReplicateKeyResponse>,
};

/// `RetireGrant`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetireGrant;

impl Operation for RetireGrant {
    type Input = RetireGrantRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &RETIRE_GRANT;
}

static RETIRE_GRANT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "RetireGrant",
    event_name: "RetireGrant",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:RetireGrant"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::RETIRE_GRANT_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<RetireGrantRequest>,
    new_output: new_shape::<Empty>,
};

/// `RevokeGrant`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RevokeGrant;

impl Operation for RevokeGrant {
    type Input = RevokeGrantRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &REVOKE_GRANT;
}

static REVOKE_GRANT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "RevokeGrant",
    event_name: "RevokeGrant",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:RevokeGrant"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::REVOKE_GRANT_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<RevokeGrantRequest>,
    new_output: new_shape::<Empty>,
};

/// `RotateKeyOnDemand`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RotateKeyOnDemand;

impl Operation for RotateKeyOnDemand {
    type Input = RotateKeyOnDemandRequest;
    type Output = RotateKeyOnDemandResponse;
    const META: &'static OperationMeta = &ROTATE_KEY_ON_DEMAND;
}

static ROTATE_KEY_ON_DEMAND: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "RotateKeyOnDemand",
    event_name: "RotateKeyOnDemand",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:RotateKeyOnDemand"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::ROTATE_KEY_ON_DEMAND_REQUEST,
    output: &super::structures::ROTATE_KEY_ON_DEMAND_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<RotateKeyOnDemandRequest>,
    new_output: new_shape::<RotateKeyOnDemandResponse>,
};

/// `ScheduleKeyDeletion`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ScheduleKeyDeletion;

impl Operation for ScheduleKeyDeletion {
    type Input = ScheduleKeyDeletionRequest;
    type Output = ScheduleKeyDeletionResponse;
    const META: &'static OperationMeta = &SCHEDULE_KEY_DELETION;
}

static SCHEDULE_KEY_DELETION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ScheduleKeyDeletion",
    event_name: "ScheduleKeyDeletion",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:ScheduleKeyDeletion"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::SCHEDULE_KEY_DELETION_REQUEST,
    output: &super::structures::SCHEDULE_KEY_DELETION_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ScheduleKeyDeletionRequest>,
    new_output: new_shape::<ScheduleKeyDeletionResponse>,
};

/// `Sign`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sign;

impl Operation for Sign {
    type Input = SignRequest;
    type Output = SignResponse;
    const META: &'static OperationMeta = &SIGN;
}

static SIGN: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "Sign",
    event_name: "Sign",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:Sign"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: true,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::SIGN_REQUEST,
    output: &super::structures::SIGN_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<SignRequest>,
    new_output: new_shape::<SignResponse>,
};

/// `TagResource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TagResource;

impl Operation for TagResource {
    type Input = TagResourceRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &TAG_RESOURCE;
}

static TAG_RESOURCE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "TagResource",
    event_name: "TagResource",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:TagResource"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::TAG_RESOURCE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<TagResourceRequest>,
    new_output: new_shape::<Empty>,
};

/// `UntagResource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UntagResource;

impl Operation for UntagResource {
    type Input = UntagResourceRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &UNTAG_RESOURCE;
}

static UNTAG_RESOURCE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UntagResource",
    event_name: "UntagResource",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:UntagResource"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::UNTAG_RESOURCE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<UntagResourceRequest>,
    new_output: new_shape::<Empty>,
};

/// `UpdateAlias`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateAlias;

impl Operation for UpdateAlias {
    type Input = UpdateAliasRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &UPDATE_ALIAS;
}

static UPDATE_ALIAS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdateAlias",
    event_name: "UpdateAlias",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:UpdateAlias"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::UPDATE_ALIAS_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<UpdateAliasRequest>,
    new_output: new_shape::<Empty>,
};

/// `UpdateCustomKeyStore`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateCustomKeyStore;

impl Operation for UpdateCustomKeyStore {
    type Input = UpdateCustomKeyStoreRequest;
    type Output = UpdateCustomKeyStoreResponse;
    const META: &'static OperationMeta = &UPDATE_CUSTOM_KEY_STORE;
}

static UPDATE_CUSTOM_KEY_STORE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdateCustomKeyStore",
    event_name: "UpdateCustomKeyStore",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:UpdateCustomKeyStore"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::UPDATE_CUSTOM_KEY_STORE_REQUEST,
    output: &super::structures::UPDATE_CUSTOM_KEY_STORE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<UpdateCustomKeyStoreRequest>,
    new_output: new_shape::<UpdateCustomKeyStoreResponse>,
};

/// `UpdateKeyDescription`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateKeyDescription;

impl Operation for UpdateKeyDescription {
    type Input = UpdateKeyDescriptionRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &UPDATE_KEY_DESCRIPTION;
}

static UPDATE_KEY_DESCRIPTION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdateKeyDescription",
    event_name: "UpdateKeyDescription",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:UpdateKeyDescription"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::UPDATE_KEY_DESCRIPTION_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<UpdateKeyDescriptionRequest>,
    new_output: new_shape::<Empty>,
};

/// `UpdatePrimaryRegion`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdatePrimaryRegion;

impl Operation for UpdatePrimaryRegion {
    type Input = UpdatePrimaryRegionRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &UPDATE_PRIMARY_REGION;
}

static UPDATE_PRIMARY_REGION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdatePrimaryRegion",
    event_name: "UpdatePrimaryRegion",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:UpdatePrimaryRegion"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::UPDATE_PRIMARY_REGION_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<UpdatePrimaryRegionRequest>,
    new_output: new_shape::<Empty>,
};

/// `Verify`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verify;

impl Operation for Verify {
    type Input = VerifyRequest;
    type Output = VerifyResponse;
    const META: &'static OperationMeta = &VERIFY;
}

static VERIFY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "Verify",
    event_name: "Verify",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:Verify"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: true,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::VERIFY_REQUEST,
    output: &super::structures::VERIFY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<VerifyRequest>,
    new_output: new_shape::<VerifyResponse>,
};

/// `VerifyMac`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VerifyMac;

impl Operation for VerifyMac {
    type Input = VerifyMacRequest;
    type Output = VerifyMacResponse;
    const META: &'static OperationMeta = &VERIFY_MAC;
}

static VERIFY_MAC: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "VerifyMac",
    event_name: "VerifyMac",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kms:VerifyMac"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: true,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::VERIFY_MAC_REQUEST,
    output: &super::structures::VERIFY_MAC_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<VerifyMacRequest>,
    new_output: new_shape::<VerifyMacResponse>,
};
