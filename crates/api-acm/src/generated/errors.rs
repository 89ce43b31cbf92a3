// Written by `cargo xtask generate` from the service's model. Do not edit.

//! Every error the service answers: code and status on the wire, and a constructor.

use wire::{AwsError, ErrorMeta};

/// Every known error, sorted by shape name.
pub static ALL: &[&ErrorMeta] = &[
    &ACCESS_DENIED_EXCEPTION,
    &CONFLICT_EXCEPTION,
    &INTERNAL_SERVER_EXCEPTION,
    &INVALID_ARGS_EXCEPTION,
    &INVALID_ARN_EXCEPTION,
    &INVALID_DOMAIN_VALIDATION_OPTIONS_EXCEPTION,
    &INVALID_PARAMETER_EXCEPTION,
    &INVALID_STATE_EXCEPTION,
    &INVALID_TAG_EXCEPTION,
    &LIMIT_EXCEEDED_EXCEPTION,
    &REQUEST_IN_PROGRESS_EXCEPTION,
    &RESOURCE_IN_USE_EXCEPTION,
    &RESOURCE_NOT_FOUND_EXCEPTION,
    &SERVICE_QUOTA_EXCEEDED_EXCEPTION,
    &TAG_POLICY_EXCEPTION,
    &THROTTLING_EXCEPTION,
    &TOO_MANY_TAGS_EXCEPTION,
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

/// `ConflictException`, HTTP 400.
pub static CONFLICT_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "ConflictException", code: "ConflictException", status: 400, text: None };

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

/// `InvalidArgsException`, HTTP 400.
pub static INVALID_ARGS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidArgsException",
    code: "InvalidArgsException",
    status: 400,
    text: None,
};

/// `InvalidArgsException` with `message`.
#[must_use]
pub fn invalid_args_exception(message: impl Into<String>) -> AwsError {
    INVALID_ARGS_EXCEPTION.error().with_message(message)
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

/// `InvalidDomainValidationOptionsException`, HTTP 400.
pub static INVALID_DOMAIN_VALIDATION_OPTIONS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidDomainValidationOptionsException",
    code: "InvalidDomainValidationOptionsException",
    status: 400,
    text: None,
};

/// `InvalidDomainValidationOptionsException` with `message`.
#[must_use]
pub fn invalid_domain_validation_options_exception(message: impl Into<String>) -> AwsError {
    INVALID_DOMAIN_VALIDATION_OPTIONS_EXCEPTION.error().with_message(message)
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

/// `InvalidTagException`, HTTP 400.
pub static INVALID_TAG_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidTagException",
    code: "InvalidTagException",
    status: 400,
    text: None,
};

/// `InvalidTagException` with `message`.
#[must_use]
pub fn invalid_tag_exception(message: impl Into<String>) -> AwsError {
    INVALID_TAG_EXCEPTION.error().with_message(message)
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

/// `RequestInProgressException`, HTTP 400.
pub static REQUEST_IN_PROGRESS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "RequestInProgressException",
    code: "RequestInProgressException",
    status: 400,
    text: None,
};

/// `RequestInProgressException` with `message`.
#[must_use]
pub fn request_in_progress_exception(message: impl Into<String>) -> AwsError {
    REQUEST_IN_PROGRESS_EXCEPTION.error().with_message(message)
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

/// `ServiceQuotaExceededException`, HTTP 400.
pub static SERVICE_QUOTA_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ServiceQuotaExceededException",
    code: "ServiceQuotaExceededException",
    status: 400,
    text: None,
};

/// `ServiceQuotaExceededException` with `message`.
#[must_use]
pub fn service_quota_exceeded_exception(message: impl Into<String>) -> AwsError {
    SERVICE_QUOTA_EXCEEDED_EXCEPTION.error().with_message(message)
}

/// `TagPolicyException`, HTTP 400.
pub static TAG_POLICY_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "TagPolicyException", code: "TagPolicyException", status: 400, text: None };

/// `TagPolicyException` with `message`.
#[must_use]
pub fn tag_policy_exception(message: impl Into<String>) -> AwsError {
    TAG_POLICY_EXCEPTION.error().with_message(message)
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

/// `TooManyTagsException`, HTTP 400.
pub static TOO_MANY_TAGS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "TooManyTagsException",
    code: "TooManyTagsException",
    status: 400,
    text: None,
};

/// `TooManyTagsException` with `message`.
#[must_use]
pub fn too_many_tags_exception(message: impl Into<String>) -> AwsError {
    TOO_MANY_TAGS_EXCEPTION.error().with_message(message)
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
