// Written by `cargo xtask generate` from the service's model. Do not edit.

//! Every error the service answers: code and status on the wire, and a constructor.

use wire::{AwsError, ErrorMeta};

/// Every known error, sorted by shape name.
pub static ALL: &[&ErrorMeta] = &[
    &ACCESS_DENIED_EXCEPTION,
    &CONFLICT_EXCEPTION,
    &DATA_ALREADY_ACCEPTED_EXCEPTION,
    &INTERNAL_SERVER_EXCEPTION,
    &INTERNAL_STREAMING_EXCEPTION,
    &INVALID_OPERATION_EXCEPTION,
    &INVALID_PARAMETER_EXCEPTION,
    &INVALID_SEQUENCE_TOKEN_EXCEPTION,
    &LIMIT_EXCEEDED_EXCEPTION,
    &MALFORMED_QUERY_EXCEPTION,
    &OPERATION_ABORTED_EXCEPTION,
    &RESOURCE_ALREADY_EXISTS_EXCEPTION,
    &RESOURCE_NOT_FOUND_EXCEPTION,
    &SERVICE_QUOTA_EXCEEDED_EXCEPTION,
    &SERVICE_UNAVAILABLE_EXCEPTION,
    &SESSION_STREAMING_EXCEPTION,
    &SESSION_TIMEOUT_EXCEPTION,
    &THROTTLING_EXCEPTION,
    &TOO_MANY_TAGS_EXCEPTION,
    &UNRECOGNIZED_CLIENT_EXCEPTION,
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

/// `DataAlreadyAcceptedException`, HTTP 400.
pub static DATA_ALREADY_ACCEPTED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "DataAlreadyAcceptedException",
    code: "DataAlreadyAcceptedException",
    status: 400,
    text: None,
};

/// `DataAlreadyAcceptedException` with `message`.
#[must_use]
pub fn data_already_accepted_exception(message: impl Into<String>) -> AwsError {
    DATA_ALREADY_ACCEPTED_EXCEPTION.error().with_message(message)
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

/// `InternalStreamingException`, HTTP 400.
pub static INTERNAL_STREAMING_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InternalStreamingException",
    code: "InternalStreamingException",
    status: 400,
    text: None,
};

/// `InternalStreamingException` with `message`.
#[must_use]
pub fn internal_streaming_exception(message: impl Into<String>) -> AwsError {
    INTERNAL_STREAMING_EXCEPTION.error().with_message(message)
}

/// `InvalidOperationException`, HTTP 400.
pub static INVALID_OPERATION_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidOperationException",
    code: "InvalidOperationException",
    status: 400,
    text: None,
};

/// `InvalidOperationException` with `message`.
#[must_use]
pub fn invalid_operation_exception(message: impl Into<String>) -> AwsError {
    INVALID_OPERATION_EXCEPTION.error().with_message(message)
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

/// `InvalidSequenceTokenException`, HTTP 400.
pub static INVALID_SEQUENCE_TOKEN_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidSequenceTokenException",
    code: "InvalidSequenceTokenException",
    status: 400,
    text: None,
};

/// `InvalidSequenceTokenException` with `message`.
#[must_use]
pub fn invalid_sequence_token_exception(message: impl Into<String>) -> AwsError {
    INVALID_SEQUENCE_TOKEN_EXCEPTION.error().with_message(message)
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

/// `MalformedQueryException`, HTTP 400.
pub static MALFORMED_QUERY_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "MalformedQueryException",
    code: "MalformedQueryException",
    status: 400,
    text: None,
};

/// `MalformedQueryException` with `message`.
#[must_use]
pub fn malformed_query_exception(message: impl Into<String>) -> AwsError {
    MALFORMED_QUERY_EXCEPTION.error().with_message(message)
}

/// `OperationAbortedException`, HTTP 400.
pub static OPERATION_ABORTED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "OperationAbortedException",
    code: "OperationAbortedException",
    status: 400,
    text: None,
};

/// `OperationAbortedException` with `message`.
#[must_use]
pub fn operation_aborted_exception(message: impl Into<String>) -> AwsError {
    OPERATION_ABORTED_EXCEPTION.error().with_message(message)
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

/// `ServiceUnavailableException`, HTTP 503.
pub static SERVICE_UNAVAILABLE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ServiceUnavailableException",
    code: "ServiceUnavailableException",
    status: 503,
    text: None,
};

/// `ServiceUnavailableException` with `message`.
#[must_use]
pub fn service_unavailable_exception(message: impl Into<String>) -> AwsError {
    SERVICE_UNAVAILABLE_EXCEPTION.error().with_message(message)
}

/// `SessionStreamingException`, HTTP 400.
pub static SESSION_STREAMING_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "SessionStreamingException",
    code: "SessionStreamingException",
    status: 400,
    text: None,
};

/// `SessionStreamingException` with `message`.
#[must_use]
pub fn session_streaming_exception(message: impl Into<String>) -> AwsError {
    SESSION_STREAMING_EXCEPTION.error().with_message(message)
}

/// `SessionTimeoutException`, HTTP 400.
pub static SESSION_TIMEOUT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "SessionTimeoutException",
    code: "SessionTimeoutException",
    status: 400,
    text: None,
};

/// `SessionTimeoutException` with `message`.
#[must_use]
pub fn session_timeout_exception(message: impl Into<String>) -> AwsError {
    SESSION_TIMEOUT_EXCEPTION.error().with_message(message)
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

/// `UnrecognizedClientException`, HTTP 400.
pub static UNRECOGNIZED_CLIENT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "UnrecognizedClientException",
    code: "UnrecognizedClientException",
    status: 400,
    text: None,
};

/// `UnrecognizedClientException` with `message`.
#[must_use]
pub fn unrecognized_client_exception(message: impl Into<String>) -> AwsError {
    UNRECOGNIZED_CLIENT_EXCEPTION.error().with_message(message)
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
