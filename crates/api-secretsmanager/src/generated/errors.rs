// Written by `cargo xtask generate` from the service's model. Do not edit.

//! Every error the service answers: code and status on the wire, and a constructor.

use wire::{AwsError, ErrorMeta};

/// Every known error, sorted by shape name.
pub static ALL: &[&ErrorMeta] = &[
    &ACCESS_DENIED_EXCEPTION,
    &DECRYPTION_FAILURE,
    &ENCRYPTION_FAILURE,
    &INTERNAL_SERVICE_ERROR,
    &INVALID_NEXT_TOKEN_EXCEPTION,
    &INVALID_PARAMETER_EXCEPTION,
    &INVALID_REQUEST_EXCEPTION,
    &LIMIT_EXCEEDED_EXCEPTION,
    &MALFORMED_POLICY_DOCUMENT_EXCEPTION,
    &PRECONDITION_NOT_MET_EXCEPTION,
    &PUBLIC_POLICY_EXCEPTION,
    &RESOURCE_EXISTS_EXCEPTION,
    &RESOURCE_NOT_FOUND_EXCEPTION,
    &VALIDATION_EXCEPTION,
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

/// `DecryptionFailure`, HTTP 400.
pub static DECRYPTION_FAILURE: ErrorMeta =
    ErrorMeta { shape: "DecryptionFailure", code: "DecryptionFailure", status: 400, text: None };

/// `DecryptionFailure` with `message`.
#[must_use]
pub fn decryption_failure(message: impl Into<String>) -> AwsError {
    DECRYPTION_FAILURE.error().with_message(message)
}

/// `EncryptionFailure`, HTTP 400.
pub static ENCRYPTION_FAILURE: ErrorMeta =
    ErrorMeta { shape: "EncryptionFailure", code: "EncryptionFailure", status: 400, text: None };

/// `EncryptionFailure` with `message`.
#[must_use]
pub fn encryption_failure(message: impl Into<String>) -> AwsError {
    ENCRYPTION_FAILURE.error().with_message(message)
}

/// `InternalServiceError`, HTTP 500.
pub static INTERNAL_SERVICE_ERROR: ErrorMeta = ErrorMeta {
    shape: "InternalServiceError",
    code: "InternalServiceError",
    status: 500,
    text: None,
};

/// `InternalServiceError` with `message`.
#[must_use]
pub fn internal_service_error(message: impl Into<String>) -> AwsError {
    INTERNAL_SERVICE_ERROR.error().with_message(message)
}

/// `InvalidNextTokenException`, HTTP 400.
pub static INVALID_NEXT_TOKEN_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidNextTokenException",
    code: "InvalidNextTokenException",
    status: 400,
    text: None,
};

/// `InvalidNextTokenException` with `message`.
#[must_use]
pub fn invalid_next_token_exception(message: impl Into<String>) -> AwsError {
    INVALID_NEXT_TOKEN_EXCEPTION.error().with_message(message)
}

/// `InvalidParameterException`, HTTP 400.
pub static INVALID_PARAMETER_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidParameterException",
    code: "InvalidParameterException",
    status: 400,
    text: None,
};

/// `InvalidParameterException` with `message`.
#[must_use]
pub fn invalid_parameter_exception(message: impl Into<String>) -> AwsError {
    INVALID_PARAMETER_EXCEPTION.error().with_message(message)
}

/// `InvalidRequestException`, HTTP 400.
pub static INVALID_REQUEST_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidRequestException",
    code: "InvalidRequestException",
    status: 400,
    text: None,
};

/// `InvalidRequestException` with `message`.
#[must_use]
pub fn invalid_request_exception(message: impl Into<String>) -> AwsError {
    INVALID_REQUEST_EXCEPTION.error().with_message(message)
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

/// `PreconditionNotMetException`, HTTP 400.
pub static PRECONDITION_NOT_MET_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "PreconditionNotMetException",
    code: "PreconditionNotMetException",
    status: 400,
    text: None,
};

/// `PreconditionNotMetException` with `message`.
#[must_use]
pub fn precondition_not_met_exception(message: impl Into<String>) -> AwsError {
    PRECONDITION_NOT_MET_EXCEPTION.error().with_message(message)
}

/// `PublicPolicyException`, HTTP 400.
pub static PUBLIC_POLICY_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "PublicPolicyException",
    code: "PublicPolicyException",
    status: 400,
    text: None,
};

/// `PublicPolicyException` with `message`.
#[must_use]
pub fn public_policy_exception(message: impl Into<String>) -> AwsError {
    PUBLIC_POLICY_EXCEPTION.error().with_message(message)
}

/// `ResourceExistsException`, HTTP 400.
pub static RESOURCE_EXISTS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ResourceExistsException",
    code: "ResourceExistsException",
    status: 400,
    text: None,
};

/// `ResourceExistsException` with `message`.
#[must_use]
pub fn resource_exists_exception(message: impl Into<String>) -> AwsError {
    RESOURCE_EXISTS_EXCEPTION.error().with_message(message)
}

/// `ResourceNotFoundException`, HTTP 400.
pub static RESOURCE_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ResourceNotFoundException",
    code: "ResourceNotFoundException",
    status: 400,
    text: None,
};

/// `ResourceNotFoundException` with `message`.
#[must_use]
pub fn resource_not_found_exception(message: impl Into<String>) -> AwsError {
    RESOURCE_NOT_FOUND_EXCEPTION.error().with_message(message)
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
