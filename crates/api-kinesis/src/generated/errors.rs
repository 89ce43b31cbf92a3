// Written by `cargo xtask generate` from the service's model. Do not edit.

//! Every error the service answers: code and status on the wire, and a constructor.

use wire::{AwsError, ErrorMeta};

/// Every known error, sorted by shape name.
pub static ALL: &[&ErrorMeta] = &[
    &ACCESS_DENIED_EXCEPTION,
    &DRY_RUN_OPERATION_EXCEPTION,
    &EXPIRED_ITERATOR_EXCEPTION,
    &EXPIRED_NEXT_TOKEN_EXCEPTION,
    &INTERNAL_FAILURE_EXCEPTION,
    &INVALID_ARGUMENT_EXCEPTION,
    &KMS_ACCESS_DENIED_EXCEPTION,
    &KMS_DISABLED_EXCEPTION,
    &KMS_INVALID_STATE_EXCEPTION,
    &KMS_NOT_FOUND_EXCEPTION,
    &KMS_OPT_IN_REQUIRED,
    &KMS_THROTTLING_EXCEPTION,
    &LIMIT_EXCEEDED_EXCEPTION,
    &PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION,
    &RESOURCE_IN_USE_EXCEPTION,
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

/// `ExpiredIteratorException`, HTTP 400.
pub static EXPIRED_ITERATOR_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ExpiredIteratorException",
    code: "ExpiredIteratorException",
    status: 400,
    text: None,
};

/// `ExpiredIteratorException` with `message`.
#[must_use]
pub fn expired_iterator_exception(message: impl Into<String>) -> AwsError {
    EXPIRED_ITERATOR_EXCEPTION.error().with_message(message)
}

/// `ExpiredNextTokenException`, HTTP 400.
pub static EXPIRED_NEXT_TOKEN_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ExpiredNextTokenException",
    code: "ExpiredNextTokenException",
    status: 400,
    text: None,
};

/// `ExpiredNextTokenException` with `message`.
#[must_use]
pub fn expired_next_token_exception(message: impl Into<String>) -> AwsError {
    EXPIRED_NEXT_TOKEN_EXCEPTION.error().with_message(message)
}

/// `InternalFailureException`, HTTP 500.
pub static INTERNAL_FAILURE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InternalFailureException",
    code: "InternalFailureException",
    status: 500,
    text: None,
};

/// `InternalFailureException` with `message`.
#[must_use]
pub fn internal_failure_exception(message: impl Into<String>) -> AwsError {
    INTERNAL_FAILURE_EXCEPTION.error().with_message(message)
}

/// `InvalidArgumentException`, HTTP 400.
pub static INVALID_ARGUMENT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidArgumentException",
    code: "InvalidArgumentException",
    status: 400,
    text: None,
};

/// `InvalidArgumentException` with `message`.
#[must_use]
pub fn invalid_argument_exception(message: impl Into<String>) -> AwsError {
    INVALID_ARGUMENT_EXCEPTION.error().with_message(message)
}

/// `KMSAccessDeniedException`, HTTP 400.
pub static KMS_ACCESS_DENIED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "KMSAccessDeniedException",
    code: "KMSAccessDeniedException",
    status: 400,
    text: None,
};

/// `KMSAccessDeniedException` with `message`.
#[must_use]
pub fn kms_access_denied_exception(message: impl Into<String>) -> AwsError {
    KMS_ACCESS_DENIED_EXCEPTION.error().with_message(message)
}

/// `KMSDisabledException`, HTTP 400.
pub static KMS_DISABLED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "KMSDisabledException",
    code: "KMSDisabledException",
    status: 400,
    text: None,
};

/// `KMSDisabledException` with `message`.
#[must_use]
pub fn kms_disabled_exception(message: impl Into<String>) -> AwsError {
    KMS_DISABLED_EXCEPTION.error().with_message(message)
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

/// `KMSNotFoundException`, HTTP 400.
pub static KMS_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "KMSNotFoundException",
    code: "KMSNotFoundException",
    status: 400,
    text: None,
};

/// `KMSNotFoundException` with `message`.
#[must_use]
pub fn kms_not_found_exception(message: impl Into<String>) -> AwsError {
    KMS_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `KMSOptInRequired`, HTTP 400.
pub static KMS_OPT_IN_REQUIRED: ErrorMeta =
    ErrorMeta { shape: "KMSOptInRequired", code: "KMSOptInRequired", status: 400, text: None };

/// `KMSOptInRequired` with `message`.
#[must_use]
pub fn kms_opt_in_required(message: impl Into<String>) -> AwsError {
    KMS_OPT_IN_REQUIRED.error().with_message(message)
}

/// `KMSThrottlingException`, HTTP 400.
pub static KMS_THROTTLING_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "KMSThrottlingException",
    code: "KMSThrottlingException",
    status: 400,
    text: None,
};

/// `KMSThrottlingException` with `message`.
#[must_use]
pub fn kms_throttling_exception(message: impl Into<String>) -> AwsError {
    KMS_THROTTLING_EXCEPTION.error().with_message(message)
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

/// `ProvisionedThroughputExceededException`, HTTP 400.
pub static PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ProvisionedThroughputExceededException",
    code: "ProvisionedThroughputExceededException",
    status: 400,
    text: None,
};

/// `ProvisionedThroughputExceededException` with `message`.
#[must_use]
pub fn provisioned_throughput_exceeded_exception(message: impl Into<String>) -> AwsError {
    PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION.error().with_message(message)
}

/// `ResourceInUseException`, HTTP 400.
pub static RESOURCE_IN_USE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ResourceInUseException",
    code: "ResourceInUseException",
    status: 400,
    text: None,
};

/// `ResourceInUseException` with `message`.
#[must_use]
pub fn resource_in_use_exception(message: impl Into<String>) -> AwsError {
    RESOURCE_IN_USE_EXCEPTION.error().with_message(message)
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
