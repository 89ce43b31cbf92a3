// Written by `cargo xtask generate` from the service's model. Do not edit.

//! Every error the service answers: code and status on the wire, and a constructor.

use wire::{AwsError, ErrorMeta};

/// Every known error, sorted by shape name.
pub static ALL: &[&ErrorMeta] = &[
    &ACCESS_DENIED_EXCEPTION,
    &INVALID_PARAMETER_EXCEPTION,
    &INVALID_STATE_EXCEPTION,
    &NO_SUCH_ENTITY_EXCEPTION,
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

/// `InvalidStateException`, HTTP 400.
pub static INVALID_STATE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidStateException",
    code: "InvalidStateException",
    status: 400,
    text: None,
};

/// `InvalidStateException` with `message`.
#[must_use]
pub fn invalid_state_exception(message: impl Into<String>) -> AwsError {
    INVALID_STATE_EXCEPTION.error().with_message(message)
}

/// `NoSuchEntityException`, HTTP 400.
pub static NO_SUCH_ENTITY_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "NoSuchEntityException",
    code: "NoSuchEntityException",
    status: 400,
    text: None,
};

/// `NoSuchEntityException` with `message`.
#[must_use]
pub fn no_such_entity_exception(message: impl Into<String>) -> AwsError {
    NO_SUCH_ENTITY_EXCEPTION.error().with_message(message)
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
