// Written by `cargo xtask generate` from the service's model. Do not edit.

//! Every error the service answers: code and status on the wire, and a constructor.

use wire::{AwsError, ErrorMeta};

/// Every known error, sorted by shape name.
pub static ALL: &[&ErrorMeta] = &[
    &ACCESS_DENIED_EXCEPTION,
    &CONFLICT_EXCEPTION,
    &INTERNAL_SERVER_EXCEPTION,
    &RESOURCE_NOT_FOUND_EXCEPTION,
    &SERVICE_QUOTA_EXCEEDED_EXCEPTION,
    &THROTTLING_EXCEPTION,
    &UNPROCESSABLE_ENTITY_EXCEPTION,
    &VALIDATION_EXCEPTION,
];

/// `AccessDeniedException`, HTTP 403.
pub static ACCESS_DENIED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "AccessDeniedException",
    code: "AccessDeniedException",
    status: 403,
    text: None,
};

/// `AccessDeniedException` with `message`.
#[must_use]
pub fn access_denied_exception(message: impl Into<String>) -> AwsError {
    ACCESS_DENIED_EXCEPTION.error().with_message(message)
}

/// `ConflictException`, HTTP 409.
pub static CONFLICT_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "ConflictException", code: "ConflictException", status: 409, text: None };

/// `ConflictException` with `message`.
#[must_use]
pub fn conflict_exception(message: impl Into<String>) -> AwsError {
    CONFLICT_EXCEPTION.error().with_message(message)
}

/// `InternalServerException`, HTTP 500.
pub static INTERNAL_SERVER_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InternalServerException",
    code: "InternalServerException",
    status: 500,
    text: None,
};

/// `InternalServerException` with `message`.
#[must_use]
pub fn internal_server_exception(message: impl Into<String>) -> AwsError {
    INTERNAL_SERVER_EXCEPTION.error().with_message(message)
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

/// `ServiceQuotaExceededException`, HTTP 402.
pub static SERVICE_QUOTA_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ServiceQuotaExceededException",
    code: "ServiceQuotaExceededException",
    status: 402,
    text: None,
};

/// `ServiceQuotaExceededException` with `message`.
#[must_use]
pub fn service_quota_exceeded_exception(message: impl Into<String>) -> AwsError {
    SERVICE_QUOTA_EXCEEDED_EXCEPTION.error().with_message(message)
}

/// `ThrottlingException`, HTTP 429.
pub static THROTTLING_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ThrottlingException",
    code: "ThrottlingException",
    status: 429,
    text: None,
};

/// `ThrottlingException` with `message`.
#[must_use]
pub fn throttling_exception(message: impl Into<String>) -> AwsError {
    THROTTLING_EXCEPTION.error().with_message(message)
}

/// `UnprocessableEntityException`, HTTP 422.
pub static UNPROCESSABLE_ENTITY_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "UnprocessableEntityException",
    code: "UnprocessableEntityException",
    status: 422,
    text: None,
};

/// `UnprocessableEntityException` with `message`.
#[must_use]
pub fn unprocessable_entity_exception(message: impl Into<String>) -> AwsError {
    UNPROCESSABLE_ENTITY_EXCEPTION.error().with_message(message)
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
