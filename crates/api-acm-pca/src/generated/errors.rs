// Written by `cargo xtask generate` from the service's model. Do not edit.

//! Every error the service answers: code and status on the wire, and a constructor.

use wire::{AwsError, ErrorMeta};

/// Every known error, sorted by shape name.
pub static ALL: &[&ErrorMeta] = &[
    &ACCESS_DENIED_EXCEPTION,
    &CERTIFICATE_MISMATCH_EXCEPTION,
    &CONCURRENT_MODIFICATION_EXCEPTION,
    &INVALID_ARGS_EXCEPTION,
    &INVALID_ARN_EXCEPTION,
    &INVALID_NEXT_TOKEN_EXCEPTION,
    &INVALID_POLICY_EXCEPTION,
    &INVALID_REQUEST_EXCEPTION,
    &INVALID_STATE_EXCEPTION,
    &INVALID_TAG_EXCEPTION,
    &LIMIT_EXCEEDED_EXCEPTION,
    &LOCKOUT_PREVENTED_EXCEPTION,
    &MALFORMED_CSR_EXCEPTION,
    &MALFORMED_CERTIFICATE_EXCEPTION,
    &PERMISSION_ALREADY_EXISTS_EXCEPTION,
    &REQUEST_ALREADY_PROCESSED_EXCEPTION,
    &REQUEST_FAILED_EXCEPTION,
    &REQUEST_IN_PROGRESS_EXCEPTION,
    &RESOURCE_NOT_FOUND_EXCEPTION,
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

/// `CertificateMismatchException`, HTTP 400.
pub static CERTIFICATE_MISMATCH_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "CertificateMismatchException",
    code: "CertificateMismatchException",
    status: 400,
    text: None,
};

/// `CertificateMismatchException` with `message`.
#[must_use]
pub fn certificate_mismatch_exception(message: impl Into<String>) -> AwsError {
    CERTIFICATE_MISMATCH_EXCEPTION.error().with_message(message)
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

/// `InvalidPolicyException`, HTTP 400.
pub static INVALID_POLICY_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidPolicyException",
    code: "InvalidPolicyException",
    status: 400,
    text: None,
};

/// `InvalidPolicyException` with `message`.
#[must_use]
pub fn invalid_policy_exception(message: impl Into<String>) -> AwsError {
    INVALID_POLICY_EXCEPTION.error().with_message(message)
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

/// `LockoutPreventedException`, HTTP 400.
pub static LOCKOUT_PREVENTED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "LockoutPreventedException",
    code: "LockoutPreventedException",
    status: 400,
    text: None,
};

/// `LockoutPreventedException` with `message`.
#[must_use]
pub fn lockout_prevented_exception(message: impl Into<String>) -> AwsError {
    LOCKOUT_PREVENTED_EXCEPTION.error().with_message(message)
}

/// `MalformedCSRException`, HTTP 400.
pub static MALFORMED_CSR_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "MalformedCSRException",
    code: "MalformedCSRException",
    status: 400,
    text: None,
};

/// `MalformedCSRException` with `message`.
#[must_use]
pub fn malformed_csr_exception(message: impl Into<String>) -> AwsError {
    MALFORMED_CSR_EXCEPTION.error().with_message(message)
}

/// `MalformedCertificateException`, HTTP 400.
pub static MALFORMED_CERTIFICATE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "MalformedCertificateException",
    code: "MalformedCertificateException",
    status: 400,
    text: None,
};

/// `MalformedCertificateException` with `message`.
#[must_use]
pub fn malformed_certificate_exception(message: impl Into<String>) -> AwsError {
    MALFORMED_CERTIFICATE_EXCEPTION.error().with_message(message)
}

/// `PermissionAlreadyExistsException`, HTTP 400.
pub static PERMISSION_ALREADY_EXISTS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "PermissionAlreadyExistsException",
    code: "PermissionAlreadyExistsException",
    status: 400,
    text: None,
};

/// `PermissionAlreadyExistsException` with `message`.
#[must_use]
pub fn permission_already_exists_exception(message: impl Into<String>) -> AwsError {
    PERMISSION_ALREADY_EXISTS_EXCEPTION.error().with_message(message)
}

/// `RequestAlreadyProcessedException`, HTTP 400.
pub static REQUEST_ALREADY_PROCESSED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "RequestAlreadyProcessedException",
    code: "RequestAlreadyProcessedException",
    status: 400,
    text: None,
};

/// `RequestAlreadyProcessedException` with `message`.
#[must_use]
pub fn request_already_processed_exception(message: impl Into<String>) -> AwsError {
    REQUEST_ALREADY_PROCESSED_EXCEPTION.error().with_message(message)
}

/// `RequestFailedException`, HTTP 400.
pub static REQUEST_FAILED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "RequestFailedException",
    code: "RequestFailedException",
    status: 400,
    text: None,
};

/// `RequestFailedException` with `message`.
#[must_use]
pub fn request_failed_exception(message: impl Into<String>) -> AwsError {
    REQUEST_FAILED_EXCEPTION.error().with_message(message)
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
