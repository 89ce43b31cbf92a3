// Written by `cargo xtask generate` from the service's model. Do not edit.

//! Every error the service answers: code and status on the wire, and a constructor.

use wire::{AwsError, ErrorMeta};

/// Every known error, sorted by shape name.
pub static ALL: &[&ErrorMeta] = &[
    &ACCESS_DENIED_EXCEPTION,
    &CLOUD_HSM_ACCESS_DENIED_EXCEPTION,
    &CLOUD_HSM_INTERNAL_FAILURE_EXCEPTION,
    &CLOUD_HSM_INVALID_REQUEST_EXCEPTION,
    &CLOUD_HSM_RESOURCE_LIMIT_EXCEEDED_EXCEPTION,
    &CLOUD_HSM_RESOURCE_NOT_FOUND_EXCEPTION,
    &CLOUD_HSM_SERVICE_EXCEPTION,
    &CLOUD_HSM_TAG_EXCEPTION,
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

/// `CloudHsmAccessDeniedException`, HTTP 400.
pub static CLOUD_HSM_ACCESS_DENIED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "CloudHsmAccessDeniedException",
    code: "CloudHsmAccessDeniedException",
    status: 400,
    text: None,
};

/// `CloudHsmAccessDeniedException` with `message`.
#[must_use]
pub fn cloud_hsm_access_denied_exception(message: impl Into<String>) -> AwsError {
    CLOUD_HSM_ACCESS_DENIED_EXCEPTION.error().with_message(message)
}

/// `CloudHsmInternalFailureException`, HTTP 500.
pub static CLOUD_HSM_INTERNAL_FAILURE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "CloudHsmInternalFailureException",
    code: "CloudHsmInternalFailureException",
    status: 500,
    text: None,
};

/// `CloudHsmInternalFailureException` with `message`.
#[must_use]
pub fn cloud_hsm_internal_failure_exception(message: impl Into<String>) -> AwsError {
    CLOUD_HSM_INTERNAL_FAILURE_EXCEPTION.error().with_message(message)
}

/// `CloudHsmInvalidRequestException`, HTTP 400.
pub static CLOUD_HSM_INVALID_REQUEST_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "CloudHsmInvalidRequestException",
    code: "CloudHsmInvalidRequestException",
    status: 400,
    text: None,
};

/// `CloudHsmInvalidRequestException` with `message`.
#[must_use]
pub fn cloud_hsm_invalid_request_exception(message: impl Into<String>) -> AwsError {
    CLOUD_HSM_INVALID_REQUEST_EXCEPTION.error().with_message(message)
}

/// `CloudHsmResourceLimitExceededException`, HTTP 400.
pub static CLOUD_HSM_RESOURCE_LIMIT_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "CloudHsmResourceLimitExceededException",
    code: "CloudHsmResourceLimitExceededException",
    status: 400,
    text: None,
};

/// `CloudHsmResourceLimitExceededException` with `message`.
#[must_use]
pub fn cloud_hsm_resource_limit_exceeded_exception(message: impl Into<String>) -> AwsError {
    CLOUD_HSM_RESOURCE_LIMIT_EXCEEDED_EXCEPTION.error().with_message(message)
}

/// `CloudHsmResourceNotFoundException`, HTTP 400.
pub static CLOUD_HSM_RESOURCE_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "CloudHsmResourceNotFoundException",
    code: "CloudHsmResourceNotFoundException",
    status: 400,
    text: None,
};

/// `CloudHsmResourceNotFoundException` with `message`.
#[must_use]
pub fn cloud_hsm_resource_not_found_exception(message: impl Into<String>) -> AwsError {
    CLOUD_HSM_RESOURCE_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `CloudHsmServiceException`, HTTP 400.
pub static CLOUD_HSM_SERVICE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "CloudHsmServiceException",
    code: "CloudHsmServiceException",
    status: 400,
    text: None,
};

/// `CloudHsmServiceException` with `message`.
#[must_use]
pub fn cloud_hsm_service_exception(message: impl Into<String>) -> AwsError {
    CLOUD_HSM_SERVICE_EXCEPTION.error().with_message(message)
}

/// `CloudHsmTagException`, HTTP 400.
pub static CLOUD_HSM_TAG_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "CloudHsmTagException",
    code: "CloudHsmTagException",
    status: 400,
    text: None,
};

/// `CloudHsmTagException` with `message`.
#[must_use]
pub fn cloud_hsm_tag_exception(message: impl Into<String>) -> AwsError {
    CLOUD_HSM_TAG_EXCEPTION.error().with_message(message)
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
