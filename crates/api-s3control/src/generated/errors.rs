// Written by `cargo xtask generate` from the service's model. Do not edit.

//! Every error the service answers: code and status on the wire, and a constructor.

use wire::{AwsError, ErrorMeta};

/// Every known error, sorted by shape name.
pub static ALL: &[&ErrorMeta] = &[
    &ACCESS_DENIED,
    &ACCESS_POINT_ALREADY_OWNED_BY_YOU,
    &BAD_REQUEST_EXCEPTION,
    &BUCKET_ALREADY_EXISTS,
    &BUCKET_ALREADY_OWNED_BY_YOU,
    &IDEMPOTENCY_EXCEPTION,
    &INTERNAL_SERVICE_EXCEPTION,
    &INVALID_NEXT_TOKEN_EXCEPTION,
    &INVALID_REQUEST,
    &INVALID_REQUEST_EXCEPTION,
    &INVALID_TAG,
    &JOB_STATUS_EXCEPTION,
    &MALFORMED_POLICY,
    &NO_SUCH_ACCESS_POINT,
    &NO_SUCH_ACCESS_POINT_POLICY,
    &NO_SUCH_BUCKET,
    &NO_SUCH_PUBLIC_ACCESS_BLOCK_CONFIGURATION,
    &NOT_FOUND_EXCEPTION,
    &NOT_IMPLEMENTED,
    &TOO_MANY_ACCESS_POINTS,
    &TOO_MANY_REQUESTS_EXCEPTION,
    &TOO_MANY_TAGS_EXCEPTION,
];

/// `AccessDenied`, HTTP 403.
pub static ACCESS_DENIED: ErrorMeta = ErrorMeta {
    shape: "AccessDenied",
    code: "AccessDenied",
    status: 403,
    text: Some("Access Denied"),
};

/// `AccessDenied`: Access Denied
#[must_use]
pub fn access_denied() -> AwsError {
    ACCESS_DENIED.error()
}

/// `AccessPointAlreadyOwnedByYou`, HTTP 409.
pub static ACCESS_POINT_ALREADY_OWNED_BY_YOU: ErrorMeta = ErrorMeta {
    shape: "AccessPointAlreadyOwnedByYou",
    code: "AccessPointAlreadyOwnedByYou",
    status: 409,
    text: Some(
        "Your previous request to create the named accesspoint succeeded and you already own it.",
    ),
};

/// `AccessPointAlreadyOwnedByYou`: Your previous request to create the named accesspoint succeeded and you already own it.
#[must_use]
pub fn access_point_already_owned_by_you() -> AwsError {
    ACCESS_POINT_ALREADY_OWNED_BY_YOU.error()
}

/// `BadRequestException`, HTTP 400.
pub static BAD_REQUEST_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "BadRequestException",
    code: "BadRequestException",
    status: 400,
    text: None,
};

/// `BadRequestException` with `message`.
#[must_use]
pub fn bad_request_exception(message: impl Into<String>) -> AwsError {
    BAD_REQUEST_EXCEPTION.error().with_message(message)
}

/// `BucketAlreadyExists`, HTTP 400.
pub static BUCKET_ALREADY_EXISTS: ErrorMeta = ErrorMeta {
    shape: "BucketAlreadyExists",
    code: "BucketAlreadyExists",
    status: 400,
    text: None,
};

/// `BucketAlreadyExists` with `message`.
#[must_use]
pub fn bucket_already_exists(message: impl Into<String>) -> AwsError {
    BUCKET_ALREADY_EXISTS.error().with_message(message)
}

/// `BucketAlreadyOwnedByYou`, HTTP 400.
pub static BUCKET_ALREADY_OWNED_BY_YOU: ErrorMeta = ErrorMeta {
    shape: "BucketAlreadyOwnedByYou",
    code: "BucketAlreadyOwnedByYou",
    status: 400,
    text: None,
};

/// `BucketAlreadyOwnedByYou` with `message`.
#[must_use]
pub fn bucket_already_owned_by_you(message: impl Into<String>) -> AwsError {
    BUCKET_ALREADY_OWNED_BY_YOU.error().with_message(message)
}

/// `IdempotencyException`, HTTP 400.
pub static IDEMPOTENCY_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "IdempotencyException",
    code: "IdempotencyException",
    status: 400,
    text: None,
};

/// `IdempotencyException` with `message`.
#[must_use]
pub fn idempotency_exception(message: impl Into<String>) -> AwsError {
    IDEMPOTENCY_EXCEPTION.error().with_message(message)
}

/// `InternalServiceException`, HTTP 500.
pub static INTERNAL_SERVICE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InternalServiceException",
    code: "InternalServiceException",
    status: 500,
    text: None,
};

/// `InternalServiceException` with `message`.
#[must_use]
pub fn internal_service_exception(message: impl Into<String>) -> AwsError {
    INTERNAL_SERVICE_EXCEPTION.error().with_message(message)
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

/// `InvalidRequest`, HTTP 400.
pub static INVALID_REQUEST: ErrorMeta =
    ErrorMeta { shape: "InvalidRequest", code: "InvalidRequest", status: 400, text: None };

/// `InvalidRequest` with `message`.
#[must_use]
pub fn invalid_request(message: impl Into<String>) -> AwsError {
    INVALID_REQUEST.error().with_message(message)
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

/// `InvalidTag`, HTTP 400.
pub static INVALID_TAG: ErrorMeta =
    ErrorMeta { shape: "InvalidTag", code: "InvalidTag", status: 400, text: None };

/// `InvalidTag` with `message`.
#[must_use]
pub fn invalid_tag(message: impl Into<String>) -> AwsError {
    INVALID_TAG.error().with_message(message)
}

/// `JobStatusException`, HTTP 400.
pub static JOB_STATUS_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "JobStatusException", code: "JobStatusException", status: 400, text: None };

/// `JobStatusException` with `message`.
#[must_use]
pub fn job_status_exception(message: impl Into<String>) -> AwsError {
    JOB_STATUS_EXCEPTION.error().with_message(message)
}

/// `MalformedPolicy`, HTTP 400.
pub static MALFORMED_POLICY: ErrorMeta =
    ErrorMeta { shape: "MalformedPolicy", code: "MalformedPolicy", status: 400, text: None };

/// `MalformedPolicy` with `message`.
#[must_use]
pub fn malformed_policy(message: impl Into<String>) -> AwsError {
    MALFORMED_POLICY.error().with_message(message)
}

/// `NoSuchAccessPoint`, HTTP 404.
pub static NO_SUCH_ACCESS_POINT: ErrorMeta = ErrorMeta {
    shape: "NoSuchAccessPoint",
    code: "NoSuchAccessPoint",
    status: 404,
    text: Some("The specified accesspoint does not exist"),
};

/// `NoSuchAccessPoint`: The specified accesspoint does not exist
#[must_use]
pub fn no_such_access_point() -> AwsError {
    NO_SUCH_ACCESS_POINT.error()
}

/// `NoSuchAccessPointPolicy`, HTTP 404.
pub static NO_SUCH_ACCESS_POINT_POLICY: ErrorMeta = ErrorMeta {
    shape: "NoSuchAccessPointPolicy",
    code: "NoSuchAccessPointPolicy",
    status: 404,
    text: Some("The specified accesspoint policy does not exist"),
};

/// `NoSuchAccessPointPolicy`: The specified accesspoint policy does not exist
#[must_use]
pub fn no_such_access_point_policy() -> AwsError {
    NO_SUCH_ACCESS_POINT_POLICY.error()
}

/// `NoSuchBucket`, HTTP 404.
pub static NO_SUCH_BUCKET: ErrorMeta = ErrorMeta {
    shape: "NoSuchBucket",
    code: "NoSuchBucket",
    status: 404,
    text: Some("The specified bucket does not exist"),
};

/// `NoSuchBucket`: The specified bucket does not exist
#[must_use]
pub fn no_such_bucket() -> AwsError {
    NO_SUCH_BUCKET.error()
}

/// `NoSuchPublicAccessBlockConfiguration`, HTTP 404.
pub static NO_SUCH_PUBLIC_ACCESS_BLOCK_CONFIGURATION: ErrorMeta = ErrorMeta {
    shape: "NoSuchPublicAccessBlockConfiguration",
    code: "NoSuchPublicAccessBlockConfiguration",
    status: 404,
    text: Some("The public access block configuration was not found"),
};

/// `NoSuchPublicAccessBlockConfiguration`: The public access block configuration was not found
#[must_use]
pub fn no_such_public_access_block_configuration() -> AwsError {
    NO_SUCH_PUBLIC_ACCESS_BLOCK_CONFIGURATION.error()
}

/// `NotFoundException`, HTTP 400.
pub static NOT_FOUND_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "NotFoundException", code: "NotFoundException", status: 400, text: None };

/// `NotFoundException` with `message`.
#[must_use]
pub fn not_found_exception(message: impl Into<String>) -> AwsError {
    NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `NotImplemented`, HTTP 501.
pub static NOT_IMPLEMENTED: ErrorMeta = ErrorMeta {
    shape: "NotImplemented",
    code: "NotImplemented",
    status: 501,
    text: Some("A header you provided implies functionality that is not implemented."),
};

/// `NotImplemented`: A header you provided implies functionality that is not implemented.
#[must_use]
pub fn not_implemented() -> AwsError {
    NOT_IMPLEMENTED.error()
}

/// `TooManyAccessPoints`, HTTP 400.
pub static TOO_MANY_ACCESS_POINTS: ErrorMeta = ErrorMeta {
    shape: "TooManyAccessPoints",
    code: "TooManyAccessPoints",
    status: 400,
    text: Some("You have attempted to create more access points than allowed for an account."),
};

/// `TooManyAccessPoints`: You have attempted to create more access points than allowed for an account.
#[must_use]
pub fn too_many_access_points() -> AwsError {
    TOO_MANY_ACCESS_POINTS.error()
}

/// `TooManyRequestsException`, HTTP 400.
pub static TOO_MANY_REQUESTS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "TooManyRequestsException",
    code: "TooManyRequestsException",
    status: 400,
    text: None,
};

/// `TooManyRequestsException` with `message`.
#[must_use]
pub fn too_many_requests_exception(message: impl Into<String>) -> AwsError {
    TOO_MANY_REQUESTS_EXCEPTION.error().with_message(message)
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
