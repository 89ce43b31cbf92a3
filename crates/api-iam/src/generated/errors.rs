// Written by `cargo xtask generate` from the service's model. Do not edit.

//! Every error the service answers: code and status on the wire, and a constructor.

use wire::{AwsError, ErrorMeta};

/// Every known error, sorted by shape name.
pub static ALL: &[&ErrorMeta] = &[
    &ACCESS_DENIED,
    &ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION,
    &CALLER_IS_NOT_MANAGEMENT_ACCOUNT_EXCEPTION,
    &CONCURRENT_MODIFICATION_EXCEPTION,
    &CREDENTIAL_REPORT_EXPIRED_EXCEPTION,
    &CREDENTIAL_REPORT_NOT_PRESENT_EXCEPTION,
    &CREDENTIAL_REPORT_NOT_READY_EXCEPTION,
    &DELETE_CONFLICT_EXCEPTION,
    &DUPLICATE_CERTIFICATE_EXCEPTION,
    &DUPLICATE_SSH_PUBLIC_KEY_EXCEPTION,
    &ENTITY_ALREADY_EXISTS_EXCEPTION,
    &ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION,
    &FEATURE_DISABLED_EXCEPTION,
    &FEATURE_ENABLED_EXCEPTION,
    &INVALID_AUTHENTICATION_CODE_EXCEPTION,
    &INVALID_CERTIFICATE_EXCEPTION,
    &INVALID_INPUT_EXCEPTION,
    &INVALID_PUBLIC_KEY_EXCEPTION,
    &INVALID_USER_TYPE_EXCEPTION,
    &KEY_PAIR_MISMATCH_EXCEPTION,
    &LIMIT_EXCEEDED_EXCEPTION,
    &MALFORMED_CERTIFICATE_EXCEPTION,
    &MALFORMED_POLICY_DOCUMENT_EXCEPTION,
    &NAME_CONFLICT_EXCEPTION,
    &NO_SUCH_ENTITY_EXCEPTION,
    &OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION,
    &ORGANIZATION_NOT_FOUND_EXCEPTION,
    &ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION,
    &PASSWORD_POLICY_VIOLATION_EXCEPTION,
    &POLICY_EVALUATION_EXCEPTION,
    &POLICY_NOT_ATTACHABLE_EXCEPTION,
    &REPORT_GENERATION_LIMIT_EXCEEDED_EXCEPTION,
    &ROLE_MODIFIED_EXCEPTION,
    &ROLE_TEMPLATE_DISABLED_EXCEPTION,
    &SERVICE_ACCESS_NOT_ENABLED_EXCEPTION,
    &SERVICE_FAILURE_EXCEPTION,
    &SERVICE_NOT_SUPPORTED_EXCEPTION,
    &UNMODIFIABLE_ENTITY_EXCEPTION,
    &UNRECOGNIZED_PUBLIC_KEY_ENCODING_EXCEPTION,
    &VALIDATION_ERROR,
];

/// `AccessDenied`, HTTP 403.
pub static ACCESS_DENIED: ErrorMeta =
    ErrorMeta { shape: "AccessDenied", code: "AccessDenied", status: 403, text: None };

/// `AccessDenied` with `message`.
#[must_use]
pub fn access_denied(message: impl Into<String>) -> AwsError {
    ACCESS_DENIED.error().with_message(message)
}

/// `AccountNotManagementOrDelegatedAdministratorException`, HTTP 400.
pub static ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "AccountNotManagementOrDelegatedAdministratorException",
    code: "AccountNotManagementOrDelegatedAdministratorException",
    status: 400,
    text: None,
};

/// `AccountNotManagementOrDelegatedAdministratorException` with `message`.
#[must_use]
pub fn account_not_management_or_delegated_administrator_exception(
    message: impl Into<String>,
) -> AwsError {
    ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION.error().with_message(message)
}

/// `CallerIsNotManagementAccountException`, HTTP 400.
pub static CALLER_IS_NOT_MANAGEMENT_ACCOUNT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "CallerIsNotManagementAccountException",
    code: "CallerIsNotManagementAccountException",
    status: 400,
    text: None,
};

/// `CallerIsNotManagementAccountException` with `message`.
#[must_use]
pub fn caller_is_not_management_account_exception(message: impl Into<String>) -> AwsError {
    CALLER_IS_NOT_MANAGEMENT_ACCOUNT_EXCEPTION.error().with_message(message)
}

/// `ConcurrentModification`, HTTP 409.
pub static CONCURRENT_MODIFICATION_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ConcurrentModificationException",
    code: "ConcurrentModification",
    status: 409,
    text: None,
};

/// `ConcurrentModification` with `message`.
#[must_use]
pub fn concurrent_modification_exception(message: impl Into<String>) -> AwsError {
    CONCURRENT_MODIFICATION_EXCEPTION.error().with_message(message)
}

/// `ReportExpired`, HTTP 410.
pub static CREDENTIAL_REPORT_EXPIRED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "CredentialReportExpiredException",
    code: "ReportExpired",
    status: 410,
    text: None,
};

/// `ReportExpired` with `message`.
#[must_use]
pub fn credential_report_expired_exception(message: impl Into<String>) -> AwsError {
    CREDENTIAL_REPORT_EXPIRED_EXCEPTION.error().with_message(message)
}

/// `ReportNotPresent`, HTTP 410.
pub static CREDENTIAL_REPORT_NOT_PRESENT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "CredentialReportNotPresentException",
    code: "ReportNotPresent",
    status: 410,
    text: None,
};

/// `ReportNotPresent` with `message`.
#[must_use]
pub fn credential_report_not_present_exception(message: impl Into<String>) -> AwsError {
    CREDENTIAL_REPORT_NOT_PRESENT_EXCEPTION.error().with_message(message)
}

/// `ReportInProgress`, HTTP 404.
pub static CREDENTIAL_REPORT_NOT_READY_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "CredentialReportNotReadyException",
    code: "ReportInProgress",
    status: 404,
    text: None,
};

/// `ReportInProgress` with `message`.
#[must_use]
pub fn credential_report_not_ready_exception(message: impl Into<String>) -> AwsError {
    CREDENTIAL_REPORT_NOT_READY_EXCEPTION.error().with_message(message)
}

/// `DeleteConflict`, HTTP 409.
pub static DELETE_CONFLICT_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "DeleteConflictException", code: "DeleteConflict", status: 409, text: None };

/// `DeleteConflict` with `message`.
#[must_use]
pub fn delete_conflict_exception(message: impl Into<String>) -> AwsError {
    DELETE_CONFLICT_EXCEPTION.error().with_message(message)
}

/// `DuplicateCertificate`, HTTP 409.
pub static DUPLICATE_CERTIFICATE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "DuplicateCertificateException",
    code: "DuplicateCertificate",
    status: 409,
    text: None,
};

/// `DuplicateCertificate` with `message`.
#[must_use]
pub fn duplicate_certificate_exception(message: impl Into<String>) -> AwsError {
    DUPLICATE_CERTIFICATE_EXCEPTION.error().with_message(message)
}

/// `DuplicateSSHPublicKey`, HTTP 400.
pub static DUPLICATE_SSH_PUBLIC_KEY_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "DuplicateSSHPublicKeyException",
    code: "DuplicateSSHPublicKey",
    status: 400,
    text: None,
};

/// `DuplicateSSHPublicKey` with `message`.
#[must_use]
pub fn duplicate_ssh_public_key_exception(message: impl Into<String>) -> AwsError {
    DUPLICATE_SSH_PUBLIC_KEY_EXCEPTION.error().with_message(message)
}

/// `EntityAlreadyExists`, HTTP 409.
pub static ENTITY_ALREADY_EXISTS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "EntityAlreadyExistsException",
    code: "EntityAlreadyExists",
    status: 409,
    text: None,
};

/// `EntityAlreadyExists` with `message`.
#[must_use]
pub fn entity_already_exists_exception(message: impl Into<String>) -> AwsError {
    ENTITY_ALREADY_EXISTS_EXCEPTION.error().with_message(message)
}

/// `EntityTemporarilyUnmodifiable`, HTTP 409.
pub static ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "EntityTemporarilyUnmodifiableException",
    code: "EntityTemporarilyUnmodifiable",
    status: 409,
    text: None,
};

/// `EntityTemporarilyUnmodifiable` with `message`.
#[must_use]
pub fn entity_temporarily_unmodifiable_exception(message: impl Into<String>) -> AwsError {
    ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION.error().with_message(message)
}

/// `FeatureDisabled`, HTTP 404.
pub static FEATURE_DISABLED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "FeatureDisabledException",
    code: "FeatureDisabled",
    status: 404,
    text: None,
};

/// `FeatureDisabled` with `message`.
#[must_use]
pub fn feature_disabled_exception(message: impl Into<String>) -> AwsError {
    FEATURE_DISABLED_EXCEPTION.error().with_message(message)
}

/// `FeatureEnabled`, HTTP 409.
pub static FEATURE_ENABLED_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "FeatureEnabledException", code: "FeatureEnabled", status: 409, text: None };

/// `FeatureEnabled` with `message`.
#[must_use]
pub fn feature_enabled_exception(message: impl Into<String>) -> AwsError {
    FEATURE_ENABLED_EXCEPTION.error().with_message(message)
}

/// `InvalidAuthenticationCode`, HTTP 403.
pub static INVALID_AUTHENTICATION_CODE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidAuthenticationCodeException",
    code: "InvalidAuthenticationCode",
    status: 403,
    text: None,
};

/// `InvalidAuthenticationCode` with `message`.
#[must_use]
pub fn invalid_authentication_code_exception(message: impl Into<String>) -> AwsError {
    INVALID_AUTHENTICATION_CODE_EXCEPTION.error().with_message(message)
}

/// `InvalidCertificate`, HTTP 400.
pub static INVALID_CERTIFICATE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidCertificateException",
    code: "InvalidCertificate",
    status: 400,
    text: None,
};

/// `InvalidCertificate` with `message`.
#[must_use]
pub fn invalid_certificate_exception(message: impl Into<String>) -> AwsError {
    INVALID_CERTIFICATE_EXCEPTION.error().with_message(message)
}

/// `InvalidInput`, HTTP 400.
pub static INVALID_INPUT_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "InvalidInputException", code: "InvalidInput", status: 400, text: None };

/// `InvalidInput` with `message`.
#[must_use]
pub fn invalid_input_exception(message: impl Into<String>) -> AwsError {
    INVALID_INPUT_EXCEPTION.error().with_message(message)
}

/// `InvalidPublicKey`, HTTP 400.
pub static INVALID_PUBLIC_KEY_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidPublicKeyException",
    code: "InvalidPublicKey",
    status: 400,
    text: None,
};

/// `InvalidPublicKey` with `message`.
#[must_use]
pub fn invalid_public_key_exception(message: impl Into<String>) -> AwsError {
    INVALID_PUBLIC_KEY_EXCEPTION.error().with_message(message)
}

/// `InvalidUserType`, HTTP 400.
pub static INVALID_USER_TYPE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidUserTypeException",
    code: "InvalidUserType",
    status: 400,
    text: None,
};

/// `InvalidUserType` with `message`.
#[must_use]
pub fn invalid_user_type_exception(message: impl Into<String>) -> AwsError {
    INVALID_USER_TYPE_EXCEPTION.error().with_message(message)
}

/// `KeyPairMismatch`, HTTP 400.
pub static KEY_PAIR_MISMATCH_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "KeyPairMismatchException",
    code: "KeyPairMismatch",
    status: 400,
    text: None,
};

/// `KeyPairMismatch` with `message`.
#[must_use]
pub fn key_pair_mismatch_exception(message: impl Into<String>) -> AwsError {
    KEY_PAIR_MISMATCH_EXCEPTION.error().with_message(message)
}

/// `LimitExceeded`, HTTP 409.
pub static LIMIT_EXCEEDED_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "LimitExceededException", code: "LimitExceeded", status: 409, text: None };

/// `LimitExceeded` with `message`.
#[must_use]
pub fn limit_exceeded_exception(message: impl Into<String>) -> AwsError {
    LIMIT_EXCEEDED_EXCEPTION.error().with_message(message)
}

/// `MalformedCertificate`, HTTP 400.
pub static MALFORMED_CERTIFICATE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "MalformedCertificateException",
    code: "MalformedCertificate",
    status: 400,
    text: None,
};

/// `MalformedCertificate` with `message`.
#[must_use]
pub fn malformed_certificate_exception(message: impl Into<String>) -> AwsError {
    MALFORMED_CERTIFICATE_EXCEPTION.error().with_message(message)
}

/// `MalformedPolicyDocument`, HTTP 400.
pub static MALFORMED_POLICY_DOCUMENT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "MalformedPolicyDocumentException",
    code: "MalformedPolicyDocument",
    status: 400,
    text: None,
};

/// `MalformedPolicyDocument` with `message`.
#[must_use]
pub fn malformed_policy_document_exception(message: impl Into<String>) -> AwsError {
    MALFORMED_POLICY_DOCUMENT_EXCEPTION.error().with_message(message)
}

/// `NameConflict`, HTTP 409.
pub static NAME_CONFLICT_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "NameConflictException", code: "NameConflict", status: 409, text: None };

/// `NameConflict` with `message`.
#[must_use]
pub fn name_conflict_exception(message: impl Into<String>) -> AwsError {
    NAME_CONFLICT_EXCEPTION.error().with_message(message)
}

/// `NoSuchEntity`, HTTP 404.
pub static NO_SUCH_ENTITY_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "NoSuchEntityException", code: "NoSuchEntity", status: 404, text: None };

/// `NoSuchEntity` with `message`.
#[must_use]
pub fn no_such_entity_exception(message: impl Into<String>) -> AwsError {
    NO_SUCH_ENTITY_EXCEPTION.error().with_message(message)
}

/// `OpenIdIdpCommunicationError`, HTTP 400.
pub static OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "OpenIdIdpCommunicationErrorException",
    code: "OpenIdIdpCommunicationError",
    status: 400,
    text: None,
};

/// `OpenIdIdpCommunicationError` with `message`.
#[must_use]
pub fn open_id_idp_communication_error_exception(message: impl Into<String>) -> AwsError {
    OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION.error().with_message(message)
}

/// `OrganizationNotFoundException`, HTTP 400.
pub static ORGANIZATION_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "OrganizationNotFoundException",
    code: "OrganizationNotFoundException",
    status: 400,
    text: None,
};

/// `OrganizationNotFoundException` with `message`.
#[must_use]
pub fn organization_not_found_exception(message: impl Into<String>) -> AwsError {
    ORGANIZATION_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `OrganizationNotInAllFeaturesModeException`, HTTP 400.
pub static ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "OrganizationNotInAllFeaturesModeException",
    code: "OrganizationNotInAllFeaturesModeException",
    status: 400,
    text: None,
};

/// `OrganizationNotInAllFeaturesModeException` with `message`.
#[must_use]
pub fn organization_not_in_all_features_mode_exception(message: impl Into<String>) -> AwsError {
    ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION.error().with_message(message)
}

/// `PasswordPolicyViolation`, HTTP 400.
pub static PASSWORD_POLICY_VIOLATION_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "PasswordPolicyViolationException",
    code: "PasswordPolicyViolation",
    status: 400,
    text: None,
};

/// `PasswordPolicyViolation` with `message`.
#[must_use]
pub fn password_policy_violation_exception(message: impl Into<String>) -> AwsError {
    PASSWORD_POLICY_VIOLATION_EXCEPTION.error().with_message(message)
}

/// `PolicyEvaluation`, HTTP 500.
pub static POLICY_EVALUATION_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "PolicyEvaluationException",
    code: "PolicyEvaluation",
    status: 500,
    text: None,
};

/// `PolicyEvaluation` with `message`.
#[must_use]
pub fn policy_evaluation_exception(message: impl Into<String>) -> AwsError {
    POLICY_EVALUATION_EXCEPTION.error().with_message(message)
}

/// `PolicyNotAttachable`, HTTP 400.
pub static POLICY_NOT_ATTACHABLE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "PolicyNotAttachableException",
    code: "PolicyNotAttachable",
    status: 400,
    text: None,
};

/// `PolicyNotAttachable` with `message`.
#[must_use]
pub fn policy_not_attachable_exception(message: impl Into<String>) -> AwsError {
    POLICY_NOT_ATTACHABLE_EXCEPTION.error().with_message(message)
}

/// `ReportGenerationLimitExceeded`, HTTP 409.
pub static REPORT_GENERATION_LIMIT_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ReportGenerationLimitExceededException",
    code: "ReportGenerationLimitExceeded",
    status: 409,
    text: None,
};

/// `ReportGenerationLimitExceeded` with `message`.
#[must_use]
pub fn report_generation_limit_exceeded_exception(message: impl Into<String>) -> AwsError {
    REPORT_GENERATION_LIMIT_EXCEEDED_EXCEPTION.error().with_message(message)
}

/// `RoleModified`, HTTP 409.
pub static ROLE_MODIFIED_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "RoleModifiedException", code: "RoleModified", status: 409, text: None };

/// `RoleModified` with `message`.
#[must_use]
pub fn role_modified_exception(message: impl Into<String>) -> AwsError {
    ROLE_MODIFIED_EXCEPTION.error().with_message(message)
}

/// `RoleTemplateDisabled`, HTTP 400.
pub static ROLE_TEMPLATE_DISABLED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "RoleTemplateDisabledException",
    code: "RoleTemplateDisabled",
    status: 400,
    text: None,
};

/// `RoleTemplateDisabled` with `message`.
#[must_use]
pub fn role_template_disabled_exception(message: impl Into<String>) -> AwsError {
    ROLE_TEMPLATE_DISABLED_EXCEPTION.error().with_message(message)
}

/// `ServiceAccessNotEnabledException`, HTTP 400.
pub static SERVICE_ACCESS_NOT_ENABLED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ServiceAccessNotEnabledException",
    code: "ServiceAccessNotEnabledException",
    status: 400,
    text: None,
};

/// `ServiceAccessNotEnabledException` with `message`.
#[must_use]
pub fn service_access_not_enabled_exception(message: impl Into<String>) -> AwsError {
    SERVICE_ACCESS_NOT_ENABLED_EXCEPTION.error().with_message(message)
}

/// `ServiceFailure`, HTTP 500.
pub static SERVICE_FAILURE_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "ServiceFailureException", code: "ServiceFailure", status: 500, text: None };

/// `ServiceFailure` with `message`.
#[must_use]
pub fn service_failure_exception(message: impl Into<String>) -> AwsError {
    SERVICE_FAILURE_EXCEPTION.error().with_message(message)
}

/// `NotSupportedService`, HTTP 404.
pub static SERVICE_NOT_SUPPORTED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ServiceNotSupportedException",
    code: "NotSupportedService",
    status: 404,
    text: None,
};

/// `NotSupportedService` with `message`.
#[must_use]
pub fn service_not_supported_exception(message: impl Into<String>) -> AwsError {
    SERVICE_NOT_SUPPORTED_EXCEPTION.error().with_message(message)
}

/// `UnmodifiableEntity`, HTTP 400.
pub static UNMODIFIABLE_ENTITY_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "UnmodifiableEntityException",
    code: "UnmodifiableEntity",
    status: 400,
    text: None,
};

/// `UnmodifiableEntity` with `message`.
#[must_use]
pub fn unmodifiable_entity_exception(message: impl Into<String>) -> AwsError {
    UNMODIFIABLE_ENTITY_EXCEPTION.error().with_message(message)
}

/// `UnrecognizedPublicKeyEncoding`, HTTP 400.
pub static UNRECOGNIZED_PUBLIC_KEY_ENCODING_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "UnrecognizedPublicKeyEncodingException",
    code: "UnrecognizedPublicKeyEncoding",
    status: 400,
    text: None,
};

/// `UnrecognizedPublicKeyEncoding` with `message`.
#[must_use]
pub fn unrecognized_public_key_encoding_exception(message: impl Into<String>) -> AwsError {
    UNRECOGNIZED_PUBLIC_KEY_ENCODING_EXCEPTION.error().with_message(message)
}

/// `ValidationError`, HTTP 400.
pub static VALIDATION_ERROR: ErrorMeta =
    ErrorMeta { shape: "ValidationError", code: "ValidationError", status: 400, text: None };

/// `ValidationError` with `message`.
#[must_use]
pub fn validation_error(message: impl Into<String>) -> AwsError {
    VALIDATION_ERROR.error().with_message(message)
}
