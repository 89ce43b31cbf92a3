// Written by `cargo xtask generate` from the service's model. Do not edit.

//! Every error the service answers: code and status on the wire, and a constructor.

use wire::{AwsError, ErrorMeta};

/// Every known error, sorted by shape name.
pub static ALL: &[&ErrorMeta] = &[
    &CONCURRENT_MODIFICATION_EXCEPTION,
    &CONFLICT_EXCEPTION,
    &DASHBOARD_INVALID_INPUT_ERROR,
    &DASHBOARD_NOT_FOUND_ERROR,
    &INTERNAL_SERVICE_FAULT,
    &INVALID_FORMAT_FAULT,
    &INVALID_NEXT_TOKEN,
    &INVALID_PARAMETER_COMBINATION_EXCEPTION,
    &INVALID_PARAMETER_VALUE_EXCEPTION,
    &KMS_ACCESS_DENIED_EXCEPTION,
    &KMS_KEY_DISABLED_EXCEPTION,
    &KMS_KEY_NOT_FOUND_EXCEPTION,
    &LIMIT_EXCEEDED_EXCEPTION,
    &LIMIT_EXCEEDED_FAULT,
    &MISSING_REQUIRED_PARAMETER_EXCEPTION,
    &RESOURCE_CONFLICT,
    &RESOURCE_NOT_FOUND,
    &RESOURCE_NOT_FOUND_EXCEPTION,
    &VALIDATION_EXCEPTION,
];

/// `ConcurrentModificationException`, HTTP 429.
pub static CONCURRENT_MODIFICATION_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ConcurrentModificationException",
    code: "ConcurrentModificationException",
    status: 429,
    text: None,
};

/// `ConcurrentModificationException` with `message`.
#[must_use]
pub fn concurrent_modification_exception(message: impl Into<String>) -> AwsError {
    CONCURRENT_MODIFICATION_EXCEPTION.error().with_message(message)
}

/// `ConflictException`, HTTP 409.
pub static CONFLICT_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "ConflictException", code: "ConflictException", status: 409, text: None };

/// `ConflictException` with `message`.
#[must_use]
pub fn conflict_exception(message: impl Into<String>) -> AwsError {
    CONFLICT_EXCEPTION.error().with_message(message)
}

/// `InvalidParameterInput`, HTTP 400.
pub static DASHBOARD_INVALID_INPUT_ERROR: ErrorMeta = ErrorMeta {
    shape: "DashboardInvalidInputError",
    code: "InvalidParameterInput",
    status: 400,
    text: None,
};

/// `InvalidParameterInput` with `message`.
#[must_use]
pub fn dashboard_invalid_input_error(message: impl Into<String>) -> AwsError {
    DASHBOARD_INVALID_INPUT_ERROR.error().with_message(message)
}

/// `ResourceNotFound`, HTTP 404.
pub static DASHBOARD_NOT_FOUND_ERROR: ErrorMeta = ErrorMeta {
    shape: "DashboardNotFoundError",
    code: "ResourceNotFound",
    status: 404,
    text: None,
};

/// `ResourceNotFound` with `message`.
#[must_use]
pub fn dashboard_not_found_error(message: impl Into<String>) -> AwsError {
    DASHBOARD_NOT_FOUND_ERROR.error().with_message(message)
}

/// `InternalServiceError`, HTTP 500.
pub static INTERNAL_SERVICE_FAULT: ErrorMeta = ErrorMeta {
    shape: "InternalServiceFault",
    code: "InternalServiceError",
    status: 500,
    text: None,
};

/// `InternalServiceError` with `message`.
#[must_use]
pub fn internal_service_fault(message: impl Into<String>) -> AwsError {
    INTERNAL_SERVICE_FAULT.error().with_message(message)
}

/// `InvalidFormat`, HTTP 400.
pub static INVALID_FORMAT_FAULT: ErrorMeta =
    ErrorMeta { shape: "InvalidFormatFault", code: "InvalidFormat", status: 400, text: None };

/// `InvalidFormat` with `message`.
#[must_use]
pub fn invalid_format_fault(message: impl Into<String>) -> AwsError {
    INVALID_FORMAT_FAULT.error().with_message(message)
}

/// `InvalidNextToken`, HTTP 400.
pub static INVALID_NEXT_TOKEN: ErrorMeta =
    ErrorMeta { shape: "InvalidNextToken", code: "InvalidNextToken", status: 400, text: None };

/// `InvalidNextToken` with `message`.
#[must_use]
pub fn invalid_next_token(message: impl Into<String>) -> AwsError {
    INVALID_NEXT_TOKEN.error().with_message(message)
}

/// `InvalidParameterCombination`, HTTP 400.
pub static INVALID_PARAMETER_COMBINATION_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidParameterCombinationException",
    code: "InvalidParameterCombination",
    status: 400,
    text: None,
};

/// `InvalidParameterCombination` with `message`.
#[must_use]
pub fn invalid_parameter_combination_exception(message: impl Into<String>) -> AwsError {
    INVALID_PARAMETER_COMBINATION_EXCEPTION.error().with_message(message)
}

/// `InvalidParameterValue`, HTTP 400.
pub static INVALID_PARAMETER_VALUE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidParameterValueException",
    code: "InvalidParameterValue",
    status: 400,
    text: None,
};

/// `InvalidParameterValue` with `message`.
#[must_use]
pub fn invalid_parameter_value_exception(message: impl Into<String>) -> AwsError {
    INVALID_PARAMETER_VALUE_EXCEPTION.error().with_message(message)
}

/// `KmsAccessDeniedException`, HTTP 400.
pub static KMS_ACCESS_DENIED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "KmsAccessDeniedException",
    code: "KmsAccessDeniedException",
    status: 400,
    text: None,
};

/// `KmsAccessDeniedException` with `message`.
#[must_use]
pub fn kms_access_denied_exception(message: impl Into<String>) -> AwsError {
    KMS_ACCESS_DENIED_EXCEPTION.error().with_message(message)
}

/// `KmsKeyDisabledException`, HTTP 400.
pub static KMS_KEY_DISABLED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "KmsKeyDisabledException",
    code: "KmsKeyDisabledException",
    status: 400,
    text: None,
};

/// `KmsKeyDisabledException` with `message`.
#[must_use]
pub fn kms_key_disabled_exception(message: impl Into<String>) -> AwsError {
    KMS_KEY_DISABLED_EXCEPTION.error().with_message(message)
}

/// `KmsKeyNotFoundException`, HTTP 400.
pub static KMS_KEY_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "KmsKeyNotFoundException",
    code: "KmsKeyNotFoundException",
    status: 400,
    text: None,
};

/// `KmsKeyNotFoundException` with `message`.
#[must_use]
pub fn kms_key_not_found_exception(message: impl Into<String>) -> AwsError {
    KMS_KEY_NOT_FOUND_EXCEPTION.error().with_message(message)
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

/// `LimitExceeded`, HTTP 400.
pub static LIMIT_EXCEEDED_FAULT: ErrorMeta =
    ErrorMeta { shape: "LimitExceededFault", code: "LimitExceeded", status: 400, text: None };

/// `LimitExceeded` with `message`.
#[must_use]
pub fn limit_exceeded_fault(message: impl Into<String>) -> AwsError {
    LIMIT_EXCEEDED_FAULT.error().with_message(message)
}

/// `MissingParameter`, HTTP 400.
pub static MISSING_REQUIRED_PARAMETER_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "MissingRequiredParameterException",
    code: "MissingParameter",
    status: 400,
    text: None,
};

/// `MissingParameter` with `message`.
#[must_use]
pub fn missing_required_parameter_exception(message: impl Into<String>) -> AwsError {
    MISSING_REQUIRED_PARAMETER_EXCEPTION.error().with_message(message)
}

/// `ResourceConflict`, HTTP 409.
pub static RESOURCE_CONFLICT: ErrorMeta =
    ErrorMeta { shape: "ResourceConflict", code: "ResourceConflict", status: 409, text: None };

/// `ResourceConflict` with `message`.
#[must_use]
pub fn resource_conflict(message: impl Into<String>) -> AwsError {
    RESOURCE_CONFLICT.error().with_message(message)
}

/// `ResourceNotFound`, HTTP 404.
pub static RESOURCE_NOT_FOUND: ErrorMeta =
    ErrorMeta { shape: "ResourceNotFound", code: "ResourceNotFound", status: 404, text: None };

/// `ResourceNotFound` with `message`.
#[must_use]
pub fn resource_not_found(message: impl Into<String>) -> AwsError {
    RESOURCE_NOT_FOUND.error().with_message(message)
}

/// `ResourceNotFoundException`, HTTP 404.
pub static RESOURCE_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ResourceNotFoundException",
    code: "ResourceNotFoundException",
    status: 404,
    text: None,
};

/// `ResourceNotFoundException` with `message`.
#[must_use]
pub fn resource_not_found_exception(message: impl Into<String>) -> AwsError {
    RESOURCE_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `ValidationError`, HTTP 400.
pub static VALIDATION_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "ValidationException", code: "ValidationError", status: 400, text: None };

/// `ValidationError` with `message`.
#[must_use]
pub fn validation_exception(message: impl Into<String>) -> AwsError {
    VALIDATION_EXCEPTION.error().with_message(message)
}
