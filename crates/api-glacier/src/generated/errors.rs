// Written by `cargo xtask generate` from the service's model. Do not edit.

//! Every error the service answers: code and status on the wire, and a constructor.

use wire::{AwsError, ErrorMeta};

/// Every known error, sorted by shape name.
pub static ALL: &[&ErrorMeta] = &[
    &ACCESS_DENIED_EXCEPTION,
    &INSUFFICIENT_CAPACITY_EXCEPTION,
    &INVALID_PARAMETER_VALUE_EXCEPTION,
    &LIMIT_EXCEEDED_EXCEPTION,
    &MISSING_PARAMETER_VALUE_EXCEPTION,
    &NO_LONGER_SUPPORTED_EXCEPTION,
    &POLICY_ENFORCED_EXCEPTION,
    &REQUEST_TIMEOUT_EXCEPTION,
    &RESOURCE_NOT_FOUND_EXCEPTION,
    &SERVICE_UNAVAILABLE_EXCEPTION,
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

/// `InsufficientCapacityException`, HTTP 400.
pub static INSUFFICIENT_CAPACITY_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InsufficientCapacityException",
    code: "InsufficientCapacityException",
    status: 400,
    text: None,
};

/// `InsufficientCapacityException` with `message`.
#[must_use]
pub fn insufficient_capacity_exception(message: impl Into<String>) -> AwsError {
    INSUFFICIENT_CAPACITY_EXCEPTION.error().with_message(message)
}

/// `InvalidParameterValueException`, HTTP 400.
pub static INVALID_PARAMETER_VALUE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidParameterValueException",
    code: "InvalidParameterValueException",
    status: 400,
    text: None,
};

/// `InvalidParameterValueException` with `message`.
#[must_use]
pub fn invalid_parameter_value_exception(message: impl Into<String>) -> AwsError {
    INVALID_PARAMETER_VALUE_EXCEPTION.error().with_message(message)
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

/// `MissingParameterValueException`, HTTP 400.
pub static MISSING_PARAMETER_VALUE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "MissingParameterValueException",
    code: "MissingParameterValueException",
    status: 400,
    text: None,
};

/// `MissingParameterValueException` with `message`.
#[must_use]
pub fn missing_parameter_value_exception(message: impl Into<String>) -> AwsError {
    MISSING_PARAMETER_VALUE_EXCEPTION.error().with_message(message)
}

/// `NoLongerSupportedException`, HTTP 400.
pub static NO_LONGER_SUPPORTED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "NoLongerSupportedException",
    code: "NoLongerSupportedException",
    status: 400,
    text: None,
};

/// `NoLongerSupportedException` with `message`.
#[must_use]
pub fn no_longer_supported_exception(message: impl Into<String>) -> AwsError {
    NO_LONGER_SUPPORTED_EXCEPTION.error().with_message(message)
}

/// `PolicyEnforcedException`, HTTP 400.
pub static POLICY_ENFORCED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "PolicyEnforcedException",
    code: "PolicyEnforcedException",
    status: 400,
    text: None,
};

/// `PolicyEnforcedException` with `message`.
#[must_use]
pub fn policy_enforced_exception(message: impl Into<String>) -> AwsError {
    POLICY_ENFORCED_EXCEPTION.error().with_message(message)
}

/// `RequestTimeoutException`, HTTP 408.
pub static REQUEST_TIMEOUT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "RequestTimeoutException",
    code: "RequestTimeoutException",
    status: 408,
    text: None,
};

/// `RequestTimeoutException` with `message`.
#[must_use]
pub fn request_timeout_exception(message: impl Into<String>) -> AwsError {
    REQUEST_TIMEOUT_EXCEPTION.error().with_message(message)
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

/// `ServiceUnavailableException`, HTTP 500.
pub static SERVICE_UNAVAILABLE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ServiceUnavailableException",
    code: "ServiceUnavailableException",
    status: 500,
    text: None,
};

/// `ServiceUnavailableException` with `message`.
#[must_use]
pub fn service_unavailable_exception(message: impl Into<String>) -> AwsError {
    SERVICE_UNAVAILABLE_EXCEPTION.error().with_message(message)
}
