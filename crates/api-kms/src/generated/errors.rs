// Written by `cargo xtask generate` from the service's model. Do not edit.

//! Every error the service answers: code and status on the wire, and a constructor.

use wire::{AwsError, ErrorMeta};

/// Every known error, sorted by shape name.
pub static ALL: &[&ErrorMeta] = &[
    &ACCESS_DENIED_EXCEPTION,
    &ALREADY_EXISTS_EXCEPTION,
    &CLOUD_HSM_CLUSTER_IN_USE_EXCEPTION,
    &CLOUD_HSM_CLUSTER_INVALID_CONFIGURATION_EXCEPTION,
    &CLOUD_HSM_CLUSTER_NOT_ACTIVE_EXCEPTION,
    &CLOUD_HSM_CLUSTER_NOT_FOUND_EXCEPTION,
    &CLOUD_HSM_CLUSTER_NOT_RELATED_EXCEPTION,
    &CONFLICT_EXCEPTION,
    &CUSTOM_KEY_STORE_HAS_CM_KS_EXCEPTION,
    &CUSTOM_KEY_STORE_INVALID_STATE_EXCEPTION,
    &CUSTOM_KEY_STORE_NAME_IN_USE_EXCEPTION,
    &CUSTOM_KEY_STORE_NOT_FOUND_EXCEPTION,
    &DEPENDENCY_TIMEOUT_EXCEPTION,
    &DISABLED_EXCEPTION,
    &DRY_RUN_OPERATION_EXCEPTION,
    &EXPIRED_IMPORT_TOKEN_EXCEPTION,
    &INCORRECT_KEY_EXCEPTION,
    &INCORRECT_KEY_MATERIAL_EXCEPTION,
    &INCORRECT_TRUST_ANCHOR_EXCEPTION,
    &INVALID_ALIAS_NAME_EXCEPTION,
    &INVALID_ARN_EXCEPTION,
    &INVALID_CIPHERTEXT_EXCEPTION,
    &INVALID_GRANT_ID_EXCEPTION,
    &INVALID_GRANT_TOKEN_EXCEPTION,
    &INVALID_IMPORT_TOKEN_EXCEPTION,
    &INVALID_KEY_USAGE_EXCEPTION,
    &INVALID_MARKER_EXCEPTION,
    &KMS_INTERNAL_EXCEPTION,
    &KMS_INVALID_MAC_EXCEPTION,
    &KMS_INVALID_SIGNATURE_EXCEPTION,
    &KMS_INVALID_STATE_EXCEPTION,
    &KEY_UNAVAILABLE_EXCEPTION,
    &LIMIT_EXCEEDED_EXCEPTION,
    &MALFORMED_POLICY_DOCUMENT_EXCEPTION,
    &NOT_FOUND_EXCEPTION,
    &TAG_EXCEPTION,
    &THROTTLING_EXCEPTION,
    &UNSUPPORTED_OPERATION_EXCEPTION,
    &VALIDATION_EXCEPTION,
    &XKS_KEY_ALREADY_IN_USE_EXCEPTION,
    &XKS_KEY_INVALID_CONFIGURATION_EXCEPTION,
    &XKS_KEY_NOT_FOUND_EXCEPTION,
    &XKS_PROXY_INCORRECT_AUTHENTICATION_CREDENTIAL_EXCEPTION,
    &XKS_PROXY_INVALID_CONFIGURATION_EXCEPTION,
    &XKS_PROXY_INVALID_RESPONSE_EXCEPTION,
    &XKS_PROXY_URI_ENDPOINT_IN_USE_EXCEPTION,
    &XKS_PROXY_URI_IN_USE_EXCEPTION,
    &XKS_PROXY_URI_UNREACHABLE_EXCEPTION,
    &XKS_PROXY_VPC_ENDPOINT_SERVICE_IN_USE_EXCEPTION,
    &XKS_PROXY_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION_EXCEPTION,
    &XKS_PROXY_VPC_ENDPOINT_SERVICE_NOT_FOUND_EXCEPTION,
];

/// `AccessDeniedException`, HTTP 400.
pub static ACCESS_DENIED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "AccessDeniedException",
    code: "AccessDeniedException",
    status: 400,
    text: None,
};

/// `AccessDeniedException` with `message`.
#[must_use]
pub fn access_denied_exception(message: impl Into<String>) -> AwsError {
    ACCESS_DENIED_EXCEPTION.error().with_message(message)
}

/// `AlreadyExistsException`, HTTP 400.
pub static ALREADY_EXISTS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "AlreadyExistsException",
    code: "AlreadyExistsException",
    status: 400,
    text: None,
};

/// `AlreadyExistsException` with `message`.
#[must_use]
pub fn already_exists_exception(message: impl Into<String>) -> AwsError {
    ALREADY_EXISTS_EXCEPTION.error().with_message(message)
}

/// `CloudHsmClusterInUseException`, HTTP 400.
pub static CLOUD_HSM_CLUSTER_IN_USE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "CloudHsmClusterInUseException",
    code: "CloudHsmClusterInUseException",
    status: 400,
    text: None,
};

/// `CloudHsmClusterInUseException` with `message`.
#[must_use]
pub fn cloud_hsm_cluster_in_use_exception(message: impl Into<String>) -> AwsError {
    CLOUD_HSM_CLUSTER_IN_USE_EXCEPTION.error().with_message(message)
}

/// `CloudHsmClusterInvalidConfigurationException`, HTTP 400.
pub static CLOUD_HSM_CLUSTER_INVALID_CONFIGURATION_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "CloudHsmClusterInvalidConfigurationException",
    code: "CloudHsmClusterInvalidConfigurationException",
    status: 400,
    text: None,
};

/// `CloudHsmClusterInvalidConfigurationException` with `message`.
#[must_use]
pub fn cloud_hsm_cluster_invalid_configuration_exception(message: impl Into<String>) -> AwsError {
    CLOUD_HSM_CLUSTER_INVALID_CONFIGURATION_EXCEPTION.error().with_message(message)
}

/// `CloudHsmClusterNotActiveException`, HTTP 400.
pub static CLOUD_HSM_CLUSTER_NOT_ACTIVE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "CloudHsmClusterNotActiveException",
    code: "CloudHsmClusterNotActiveException",
    status: 400,
    text: None,
};

/// `CloudHsmClusterNotActiveException` with `message`.
#[must_use]
pub fn cloud_hsm_cluster_not_active_exception(message: impl Into<String>) -> AwsError {
    CLOUD_HSM_CLUSTER_NOT_ACTIVE_EXCEPTION.error().with_message(message)
}

/// `CloudHsmClusterNotFoundException`, HTTP 400.
pub static CLOUD_HSM_CLUSTER_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "CloudHsmClusterNotFoundException",
    code: "CloudHsmClusterNotFoundException",
    status: 400,
    text: None,
};

/// `CloudHsmClusterNotFoundException` with `message`.
#[must_use]
pub fn cloud_hsm_cluster_not_found_exception(message: impl Into<String>) -> AwsError {
    CLOUD_HSM_CLUSTER_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `CloudHsmClusterNotRelatedException`, HTTP 400.
pub static CLOUD_HSM_CLUSTER_NOT_RELATED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "CloudHsmClusterNotRelatedException",
    code: "CloudHsmClusterNotRelatedException",
    status: 400,
    text: None,
};

/// `CloudHsmClusterNotRelatedException` with `message`.
#[must_use]
pub fn cloud_hsm_cluster_not_related_exception(message: impl Into<String>) -> AwsError {
    CLOUD_HSM_CLUSTER_NOT_RELATED_EXCEPTION.error().with_message(message)
}

/// `ConflictException`, HTTP 400.
pub static CONFLICT_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "ConflictException", code: "ConflictException", status: 400, text: None };

/// `ConflictException` with `message`.
#[must_use]
pub fn conflict_exception(message: impl Into<String>) -> AwsError {
    CONFLICT_EXCEPTION.error().with_message(message)
}

/// `CustomKeyStoreHasCMKsException`, HTTP 400.
pub static CUSTOM_KEY_STORE_HAS_CM_KS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "CustomKeyStoreHasCMKsException",
    code: "CustomKeyStoreHasCMKsException",
    status: 400,
    text: None,
};

/// `CustomKeyStoreHasCMKsException` with `message`.
#[must_use]
pub fn custom_key_store_has_cm_ks_exception(message: impl Into<String>) -> AwsError {
    CUSTOM_KEY_STORE_HAS_CM_KS_EXCEPTION.error().with_message(message)
}

/// `CustomKeyStoreInvalidStateException`, HTTP 400.
pub static CUSTOM_KEY_STORE_INVALID_STATE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "CustomKeyStoreInvalidStateException",
    code: "CustomKeyStoreInvalidStateException",
    status: 400,
    text: None,
};

/// `CustomKeyStoreInvalidStateException` with `message`.
#[must_use]
pub fn custom_key_store_invalid_state_exception(message: impl Into<String>) -> AwsError {
    CUSTOM_KEY_STORE_INVALID_STATE_EXCEPTION.error().with_message(message)
}

/// `CustomKeyStoreNameInUseException`, HTTP 400.
pub static CUSTOM_KEY_STORE_NAME_IN_USE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "CustomKeyStoreNameInUseException",
    code: "CustomKeyStoreNameInUseException",
    status: 400,
    text: None,
};

/// `CustomKeyStoreNameInUseException` with `message`.
#[must_use]
pub fn custom_key_store_name_in_use_exception(message: impl Into<String>) -> AwsError {
    CUSTOM_KEY_STORE_NAME_IN_USE_EXCEPTION.error().with_message(message)
}

/// `CustomKeyStoreNotFoundException`, HTTP 400.
pub static CUSTOM_KEY_STORE_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "CustomKeyStoreNotFoundException",
    code: "CustomKeyStoreNotFoundException",
    status: 400,
    text: None,
};

/// `CustomKeyStoreNotFoundException` with `message`.
#[must_use]
pub fn custom_key_store_not_found_exception(message: impl Into<String>) -> AwsError {
    CUSTOM_KEY_STORE_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `DependencyTimeoutException`, HTTP 503.
pub static DEPENDENCY_TIMEOUT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "DependencyTimeoutException",
    code: "DependencyTimeoutException",
    status: 503,
    text: None,
};

/// `DependencyTimeoutException` with `message`.
#[must_use]
pub fn dependency_timeout_exception(message: impl Into<String>) -> AwsError {
    DEPENDENCY_TIMEOUT_EXCEPTION.error().with_message(message)
}

/// `DisabledException`, HTTP 400.
pub static DISABLED_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "DisabledException", code: "DisabledException", status: 400, text: None };

/// `DisabledException` with `message`.
#[must_use]
pub fn disabled_exception(message: impl Into<String>) -> AwsError {
    DISABLED_EXCEPTION.error().with_message(message)
}

/// `DryRunOperationException`, HTTP 400.
pub static DRY_RUN_OPERATION_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "DryRunOperationException",
    code: "DryRunOperationException",
    status: 400,
    text: None,
};

/// `DryRunOperationException` with `message`.
#[must_use]
pub fn dry_run_operation_exception(message: impl Into<String>) -> AwsError {
    DRY_RUN_OPERATION_EXCEPTION.error().with_message(message)
}

/// `ExpiredImportTokenException`, HTTP 400.
pub static EXPIRED_IMPORT_TOKEN_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ExpiredImportTokenException",
    code: "ExpiredImportTokenException",
    status: 400,
    text: None,
};

/// `ExpiredImportTokenException` with `message`.
#[must_use]
pub fn expired_import_token_exception(message: impl Into<String>) -> AwsError {
    EXPIRED_IMPORT_TOKEN_EXCEPTION.error().with_message(message)
}

/// `IncorrectKeyException`, HTTP 400.
pub static INCORRECT_KEY_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "IncorrectKeyException",
    code: "IncorrectKeyException",
    status: 400,
    text: None,
};

/// `IncorrectKeyException` with `message`.
#[must_use]
pub fn incorrect_key_exception(message: impl Into<String>) -> AwsError {
    INCORRECT_KEY_EXCEPTION.error().with_message(message)
}

/// `IncorrectKeyMaterialException`, HTTP 400.
pub static INCORRECT_KEY_MATERIAL_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "IncorrectKeyMaterialException",
    code: "IncorrectKeyMaterialException",
    status: 400,
    text: None,
};

/// `IncorrectKeyMaterialException` with `message`.
#[must_use]
pub fn incorrect_key_material_exception(message: impl Into<String>) -> AwsError {
    INCORRECT_KEY_MATERIAL_EXCEPTION.error().with_message(message)
}

/// `IncorrectTrustAnchorException`, HTTP 400.
pub static INCORRECT_TRUST_ANCHOR_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "IncorrectTrustAnchorException",
    code: "IncorrectTrustAnchorException",
    status: 400,
    text: None,
};

/// `IncorrectTrustAnchorException` with `message`.
#[must_use]
pub fn incorrect_trust_anchor_exception(message: impl Into<String>) -> AwsError {
    INCORRECT_TRUST_ANCHOR_EXCEPTION.error().with_message(message)
}

/// `InvalidAliasNameException`, HTTP 400.
pub static INVALID_ALIAS_NAME_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidAliasNameException",
    code: "InvalidAliasNameException",
    status: 400,
    text: None,
};

/// `InvalidAliasNameException` with `message`.
#[must_use]
pub fn invalid_alias_name_exception(message: impl Into<String>) -> AwsError {
    INVALID_ALIAS_NAME_EXCEPTION.error().with_message(message)
}

/// `InvalidArnException`, HTTP 400.
pub static INVALID_ARN_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidArnException",
    code: "InvalidArnException",
    status: 400,
    text: None,
};

/// `InvalidArnException` with `message`.
#[must_use]
pub fn invalid_arn_exception(message: impl Into<String>) -> AwsError {
    INVALID_ARN_EXCEPTION.error().with_message(message)
}

/// `InvalidCiphertextException`, HTTP 400.
pub static INVALID_CIPHERTEXT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidCiphertextException",
    code: "InvalidCiphertextException",
    status: 400,
    text: None,
};

/// `InvalidCiphertextException`, which never carries a message.
#[must_use]
pub fn invalid_ciphertext_exception() -> AwsError {
    INVALID_CIPHERTEXT_EXCEPTION.error()
}

/// `InvalidGrantIdException`, HTTP 400.
pub static INVALID_GRANT_ID_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidGrantIdException",
    code: "InvalidGrantIdException",
    status: 400,
    text: None,
};

/// `InvalidGrantIdException` with `message`.
#[must_use]
pub fn invalid_grant_id_exception(message: impl Into<String>) -> AwsError {
    INVALID_GRANT_ID_EXCEPTION.error().with_message(message)
}

/// `InvalidGrantTokenException`, HTTP 400.
pub static INVALID_GRANT_TOKEN_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidGrantTokenException",
    code: "InvalidGrantTokenException",
    status: 400,
    text: None,
};

/// `InvalidGrantTokenException` with `message`.
#[must_use]
pub fn invalid_grant_token_exception(message: impl Into<String>) -> AwsError {
    INVALID_GRANT_TOKEN_EXCEPTION.error().with_message(message)
}

/// `InvalidImportTokenException`, HTTP 400.
pub static INVALID_IMPORT_TOKEN_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidImportTokenException",
    code: "InvalidImportTokenException",
    status: 400,
    text: None,
};

/// `InvalidImportTokenException` with `message`.
#[must_use]
pub fn invalid_import_token_exception(message: impl Into<String>) -> AwsError {
    INVALID_IMPORT_TOKEN_EXCEPTION.error().with_message(message)
}

/// `InvalidKeyUsageException`, HTTP 400.
pub static INVALID_KEY_USAGE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidKeyUsageException",
    code: "InvalidKeyUsageException",
    status: 400,
    text: None,
};

/// `InvalidKeyUsageException` with `message`.
#[must_use]
pub fn invalid_key_usage_exception(message: impl Into<String>) -> AwsError {
    INVALID_KEY_USAGE_EXCEPTION.error().with_message(message)
}

/// `InvalidMarkerException`, HTTP 400.
pub static INVALID_MARKER_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidMarkerException",
    code: "InvalidMarkerException",
    status: 400,
    text: None,
};

/// `InvalidMarkerException` with `message`.
#[must_use]
pub fn invalid_marker_exception(message: impl Into<String>) -> AwsError {
    INVALID_MARKER_EXCEPTION.error().with_message(message)
}

/// `KMSInternalException`, HTTP 500.
pub static KMS_INTERNAL_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "KMSInternalException",
    code: "KMSInternalException",
    status: 500,
    text: None,
};

/// `KMSInternalException` with `message`.
#[must_use]
pub fn kms_internal_exception(message: impl Into<String>) -> AwsError {
    KMS_INTERNAL_EXCEPTION.error().with_message(message)
}

/// `KMSInvalidMacException`, HTTP 400.
pub static KMS_INVALID_MAC_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "KMSInvalidMacException",
    code: "KMSInvalidMacException",
    status: 400,
    text: None,
};

/// `KMSInvalidMacException`, which never carries a message.
#[must_use]
pub fn kms_invalid_mac_exception() -> AwsError {
    KMS_INVALID_MAC_EXCEPTION.error()
}

/// `KMSInvalidSignatureException`, HTTP 400.
pub static KMS_INVALID_SIGNATURE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "KMSInvalidSignatureException",
    code: "KMSInvalidSignatureException",
    status: 400,
    text: None,
};

/// `KMSInvalidSignatureException`, which never carries a message.
#[must_use]
pub fn kms_invalid_signature_exception() -> AwsError {
    KMS_INVALID_SIGNATURE_EXCEPTION.error()
}

/// `KMSInvalidStateException`, HTTP 400.
pub static KMS_INVALID_STATE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "KMSInvalidStateException",
    code: "KMSInvalidStateException",
    status: 400,
    text: None,
};

/// `KMSInvalidStateException` with `message`.
#[must_use]
pub fn kms_invalid_state_exception(message: impl Into<String>) -> AwsError {
    KMS_INVALID_STATE_EXCEPTION.error().with_message(message)
}

/// `KeyUnavailableException`, HTTP 500.
pub static KEY_UNAVAILABLE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "KeyUnavailableException",
    code: "KeyUnavailableException",
    status: 500,
    text: None,
};

/// `KeyUnavailableException` with `message`.
#[must_use]
pub fn key_unavailable_exception(message: impl Into<String>) -> AwsError {
    KEY_UNAVAILABLE_EXCEPTION.error().with_message(message)
}

/// `LimitExceededException`, HTTP 400.
pub static LIMIT_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "LimitExceededException",
    code: "LimitExceededException",
    status: 400,
    text: None,
};

/// `LimitExceededException` with `message`.
#[must_use]
pub fn limit_exceeded_exception(message: impl Into<String>) -> AwsError {
    LIMIT_EXCEEDED_EXCEPTION.error().with_message(message)
}

/// `MalformedPolicyDocumentException`, HTTP 400.
pub static MALFORMED_POLICY_DOCUMENT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "MalformedPolicyDocumentException",
    code: "MalformedPolicyDocumentException",
    status: 400,
    text: None,
};

/// `MalformedPolicyDocumentException` with `message`.
#[must_use]
pub fn malformed_policy_document_exception(message: impl Into<String>) -> AwsError {
    MALFORMED_POLICY_DOCUMENT_EXCEPTION.error().with_message(message)
}

/// `NotFoundException`, HTTP 400.
pub static NOT_FOUND_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "NotFoundException", code: "NotFoundException", status: 400, text: None };

/// `NotFoundException` with `message`.
#[must_use]
pub fn not_found_exception(message: impl Into<String>) -> AwsError {
    NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `TagException`, HTTP 400.
pub static TAG_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "TagException", code: "TagException", status: 400, text: None };

/// `TagException` with `message`.
#[must_use]
pub fn tag_exception(message: impl Into<String>) -> AwsError {
    TAG_EXCEPTION.error().with_message(message)
}

/// `ThrottlingException`, HTTP 400.
pub static THROTTLING_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ThrottlingException",
    code: "ThrottlingException",
    status: 400,
    text: None,
};

/// `ThrottlingException` with `message`.
#[must_use]
pub fn throttling_exception(message: impl Into<String>) -> AwsError {
    THROTTLING_EXCEPTION.error().with_message(message)
}

/// `UnsupportedOperationException`, HTTP 400.
pub static UNSUPPORTED_OPERATION_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "UnsupportedOperationException",
    code: "UnsupportedOperationException",
    status: 400,
    text: None,
};

/// `UnsupportedOperationException` with `message`.
#[must_use]
pub fn unsupported_operation_exception(message: impl Into<String>) -> AwsError {
    UNSUPPORTED_OPERATION_EXCEPTION.error().with_message(message)
}

/// `ValidationException`, HTTP 400.
pub static VALIDATION_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ValidationException",
    code: "ValidationException",
    status: 400,
    text: None,
};

/// `ValidationException` with `message`.
#[must_use]
pub fn validation_exception(message: impl Into<String>) -> AwsError {
    VALIDATION_EXCEPTION.error().with_message(message)
}

/// `XksKeyAlreadyInUseException`, HTTP 400.
pub static XKS_KEY_ALREADY_IN_USE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "XksKeyAlreadyInUseException",
    code: "XksKeyAlreadyInUseException",
    status: 400,
    text: None,
};

/// `XksKeyAlreadyInUseException` with `message`.
#[must_use]
pub fn xks_key_already_in_use_exception(message: impl Into<String>) -> AwsError {
    XKS_KEY_ALREADY_IN_USE_EXCEPTION.error().with_message(message)
}

/// `XksKeyInvalidConfigurationException`, HTTP 400.
pub static XKS_KEY_INVALID_CONFIGURATION_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "XksKeyInvalidConfigurationException",
    code: "XksKeyInvalidConfigurationException",
    status: 400,
    text: None,
};

/// `XksKeyInvalidConfigurationException` with `message`.
#[must_use]
pub fn xks_key_invalid_configuration_exception(message: impl Into<String>) -> AwsError {
    XKS_KEY_INVALID_CONFIGURATION_EXCEPTION.error().with_message(message)
}

/// `XksKeyNotFoundException`, HTTP 400.
pub static XKS_KEY_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "XksKeyNotFoundException",
    code: "XksKeyNotFoundException",
    status: 400,
    text: None,
};

/// `XksKeyNotFoundException` with `message`.
#[must_use]
pub fn xks_key_not_found_exception(message: impl Into<String>) -> AwsError {
    XKS_KEY_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `XksProxyIncorrectAuthenticationCredentialException`, HTTP 400.
pub static XKS_PROXY_INCORRECT_AUTHENTICATION_CREDENTIAL_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "XksProxyIncorrectAuthenticationCredentialException",
    code: "XksProxyIncorrectAuthenticationCredentialException",
    status: 400,
    text: None,
};

/// `XksProxyIncorrectAuthenticationCredentialException` with `message`.
#[must_use]
pub fn xks_proxy_incorrect_authentication_credential_exception(
    message: impl Into<String>,
) -> AwsError {
    XKS_PROXY_INCORRECT_AUTHENTICATION_CREDENTIAL_EXCEPTION.error().with_message(message)
}

/// `XksProxyInvalidConfigurationException`, HTTP 400.
pub static XKS_PROXY_INVALID_CONFIGURATION_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "XksProxyInvalidConfigurationException",
    code: "XksProxyInvalidConfigurationException",
    status: 400,
    text: None,
};

/// `XksProxyInvalidConfigurationException` with `message`.
#[must_use]
pub fn xks_proxy_invalid_configuration_exception(message: impl Into<String>) -> AwsError {
    XKS_PROXY_INVALID_CONFIGURATION_EXCEPTION.error().with_message(message)
}

/// `XksProxyInvalidResponseException`, HTTP 400.
pub static XKS_PROXY_INVALID_RESPONSE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "XksProxyInvalidResponseException",
    code: "XksProxyInvalidResponseException",
    status: 400,
    text: None,
};

/// `XksProxyInvalidResponseException` with `message`.
#[must_use]
pub fn xks_proxy_invalid_response_exception(message: impl Into<String>) -> AwsError {
    XKS_PROXY_INVALID_RESPONSE_EXCEPTION.error().with_message(message)
}

/// `XksProxyUriEndpointInUseException`, HTTP 400.
pub static XKS_PROXY_URI_ENDPOINT_IN_USE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "XksProxyUriEndpointInUseException",
    code: "XksProxyUriEndpointInUseException",
    status: 400,
    text: None,
};

/// `XksProxyUriEndpointInUseException` with `message`.
#[must_use]
pub fn xks_proxy_uri_endpoint_in_use_exception(message: impl Into<String>) -> AwsError {
    XKS_PROXY_URI_ENDPOINT_IN_USE_EXCEPTION.error().with_message(message)
}

/// `XksProxyUriInUseException`, HTTP 400.
pub static XKS_PROXY_URI_IN_USE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "XksProxyUriInUseException",
    code: "XksProxyUriInUseException",
    status: 400,
    text: None,
};

/// `XksProxyUriInUseException` with `message`.
#[must_use]
pub fn xks_proxy_uri_in_use_exception(message: impl Into<String>) -> AwsError {
    XKS_PROXY_URI_IN_USE_EXCEPTION.error().with_message(message)
}

/// `XksProxyUriUnreachableException`, HTTP 400.
pub static XKS_PROXY_URI_UNREACHABLE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "XksProxyUriUnreachableException",
    code: "XksProxyUriUnreachableException",
    status: 400,
    text: None,
};

/// `XksProxyUriUnreachableException` with `message`.
#[must_use]
pub fn xks_proxy_uri_unreachable_exception(message: impl Into<String>) -> AwsError {
    XKS_PROXY_URI_UNREACHABLE_EXCEPTION.error().with_message(message)
}

/// `XksProxyVpcEndpointServiceInUseException`, HTTP 400.
pub static XKS_PROXY_VPC_ENDPOINT_SERVICE_IN_USE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "XksProxyVpcEndpointServiceInUseException",
    code: "XksProxyVpcEndpointServiceInUseException",
    status: 400,
    text: None,
};

/// `XksProxyVpcEndpointServiceInUseException` with `message`.
#[must_use]
pub fn xks_proxy_vpc_endpoint_service_in_use_exception(message: impl Into<String>) -> AwsError {
    XKS_PROXY_VPC_ENDPOINT_SERVICE_IN_USE_EXCEPTION.error().with_message(message)
}

/// `XksProxyVpcEndpointServiceInvalidConfigurationException`, HTTP 400.
pub static XKS_PROXY_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "XksProxyVpcEndpointServiceInvalidConfigurationException",
    code: "XksProxyVpcEndpointServiceInvalidConfigurationException",
    status: 400,
    text: None,
};

/// `XksProxyVpcEndpointServiceInvalidConfigurationException` with `message`.
#[must_use]
pub fn xks_proxy_vpc_endpoint_service_invalid_configuration_exception(
    message: impl Into<String>,
) -> AwsError {
    XKS_PROXY_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION_EXCEPTION.error().with_message(message)
}

/// `XksProxyVpcEndpointServiceNotFoundException`, HTTP 400.
pub static XKS_PROXY_VPC_ENDPOINT_SERVICE_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "XksProxyVpcEndpointServiceNotFoundException",
    code: "XksProxyVpcEndpointServiceNotFoundException",
    status: 400,
    text: None,
};

/// `XksProxyVpcEndpointServiceNotFoundException` with `message`.
#[must_use]
pub fn xks_proxy_vpc_endpoint_service_not_found_exception(message: impl Into<String>) -> AwsError {
    XKS_PROXY_VPC_ENDPOINT_SERVICE_NOT_FOUND_EXCEPTION.error().with_message(message)
}
