// Written by `cargo xtask generate` from the service's model. Do not edit.

//! Every error the service answers: code and status on the wire, and a constructor.

use wire::{AwsError, ErrorMeta};

/// Every known error, sorted by shape name.
pub static ALL: &[&ErrorMeta] = &[
    &ACCESS_DENIED_EXCEPTION,
    &CONCURRENT_MODIFICATION_EXCEPTION,
    &ILLEGAL_STATUS_EXCEPTION,
    &INTERNAL_EXCEPTION,
    &INVALID_EVENT_PATTERN_EXCEPTION,
    &INVALID_STATE_EXCEPTION,
    &LIMIT_EXCEEDED_EXCEPTION,
    &MANAGED_RULE_EXCEPTION,
    &OPERATION_DISABLED_EXCEPTION,
    &POLICY_LENGTH_EXCEEDED_EXCEPTION,
    &RESOURCE_ALREADY_EXISTS_EXCEPTION,
    &RESOURCE_NOT_FOUND_EXCEPTION,
    &THROTTLING_EXCEPTION,
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

/// `ConcurrentModificationException`, HTTP 400.
pub static CONCURRENT_MODIFICATION_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ConcurrentModificationException",
    code: "ConcurrentModificationException",
    status: 400,
    text: None,
};

/// `ConcurrentModificationException` with `message`.
#[must_use]
pub fn concurrent_modification_exception(message: impl Into<String>) -> AwsError {
    CONCURRENT_MODIFICATION_EXCEPTION.error().with_message(message)
}

/// `IllegalStatusException`, HTTP 400.
pub static ILLEGAL_STATUS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "IllegalStatusException",
    code: "IllegalStatusException",
    status: 400,
    text: None,
};

/// `IllegalStatusException` with `message`.
#[must_use]
pub fn illegal_status_exception(message: impl Into<String>) -> AwsError {
    ILLEGAL_STATUS_EXCEPTION.error().with_message(message)
}

/// `InternalException`, HTTP 500.
pub static INTERNAL_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "InternalException", code: "InternalException", status: 500, text: None };

/// `InternalException` with `message`.
#[must_use]
pub fn internal_exception(message: impl Into<String>) -> AwsError {
    INTERNAL_EXCEPTION.error().with_message(message)
}

/// `InvalidEventPatternException`, HTTP 400.
pub static INVALID_EVENT_PATTERN_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidEventPatternException",
    code: "InvalidEventPatternException",
    status: 400,
    text: None,
};

/// `InvalidEventPatternException` with `message`.
#[must_use]
pub fn invalid_event_pattern_exception(message: impl Into<String>) -> AwsError {
    INVALID_EVENT_PATTERN_EXCEPTION.error().with_message(message)
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

/// `ManagedRuleException`, HTTP 400.
pub static MANAGED_RULE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ManagedRuleException",
    code: "ManagedRuleException",
    status: 400,
    text: None,
};

/// `ManagedRuleException` with `message`.
#[must_use]
pub fn managed_rule_exception(message: impl Into<String>) -> AwsError {
    MANAGED_RULE_EXCEPTION.error().with_message(message)
}

/// `OperationDisabledException`, HTTP 400.
pub static OPERATION_DISABLED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "OperationDisabledException",
    code: "OperationDisabledException",
    status: 400,
    text: None,
};

/// `OperationDisabledException` with `message`.
#[must_use]
pub fn operation_disabled_exception(message: impl Into<String>) -> AwsError {
    OPERATION_DISABLED_EXCEPTION.error().with_message(message)
}

/// `PolicyLengthExceededException`, HTTP 400.
pub static POLICY_LENGTH_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "PolicyLengthExceededException",
    code: "PolicyLengthExceededException",
    status: 400,
    text: None,
};

/// `PolicyLengthExceededException` with `message`.
#[must_use]
pub fn policy_length_exceeded_exception(message: impl Into<String>) -> AwsError {
    POLICY_LENGTH_EXCEEDED_EXCEPTION.error().with_message(message)
}

/// `ResourceAlreadyExistsException`, HTTP 400.
pub static RESOURCE_ALREADY_EXISTS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ResourceAlreadyExistsException",
    code: "ResourceAlreadyExistsException",
    status: 400,
    text: None,
};

/// `ResourceAlreadyExistsException` with `message`.
#[must_use]
pub fn resource_already_exists_exception(message: impl Into<String>) -> AwsError {
    RESOURCE_ALREADY_EXISTS_EXCEPTION.error().with_message(message)
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
