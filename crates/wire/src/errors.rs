//! Errors that no service models: what the wire layer and the engine answer themselves.

use http::StatusCode;

use crate::{AwsError, OperationMeta, ServiceMeta};

/// The code for an operation that no query service has.
pub const INVALID_ACTION: &str = "InvalidAction";

/// The operation exists at AWS and not here: 501, naming it. Clients do not retry a 501.
#[must_use]
pub fn not_implemented(meta: &OperationMeta) -> AwsError {
    not_implemented_here(meta.service, meta.name)
}

/// As [`not_implemented`], of an operation that is known by name only.
#[must_use]
pub fn not_implemented_here(service: &ServiceMeta, operation: &str) -> AwsError {
    AwsError::new(StatusCode::NOT_IMPLEMENTED, "NotImplemented").with_message(format!(
        "The operation {operation} of {} is not implemented by this server.",
        service.name
    ))
}

/// Something failed here: 500 with a fixed public text. Attach the cause with
/// [`AwsError::with_cause`].
#[must_use]
pub fn internal_failure() -> AwsError {
    AwsError::new(StatusCode::INTERNAL_SERVER_ERROR, "InternalFailure").with_message(
        "The request processing has failed because of an unknown error, exception or failure.",
    )
}

/// The body is not in the protocol's form (awsJson).
#[must_use]
pub fn serialization(message: impl Into<String>) -> AwsError {
    AwsError::new(StatusCode::BAD_REQUEST, "SerializationException").with_message(message)
}

/// The body is not the XML the operation takes (S3).
#[must_use]
pub fn malformed_xml() -> AwsError {
    AwsError::new(StatusCode::BAD_REQUEST, "MalformedXML").with_message(
        "The XML you provided was not well-formed or did not validate against our published schema",
    )
}

/// A header or query parameter has an impossible value (S3).
#[must_use]
pub fn invalid_argument(name: &str, value: &str, message: impl Into<String>) -> AwsError {
    AwsError::new(StatusCode::BAD_REQUEST, "InvalidArgument")
        .with_message(message)
        .with_detail("ArgumentName", name)
        .with_detail("ArgumentValue", value)
}

/// A form parameter can not be read (query protocol).
#[must_use]
pub fn malformed_query(message: impl Into<String>) -> AwsError {
    AwsError::new(StatusCode::BAD_REQUEST, "MalformedInput").with_message(message)
}

/// A request that can not be served as it is (S3).
#[must_use]
pub fn invalid_request(message: impl Into<String>) -> AwsError {
    AwsError::new(StatusCode::BAD_REQUEST, "InvalidRequest").with_message(message)
}

/// The operation needs a body and there is none (S3).
#[must_use]
pub fn missing_body() -> AwsError {
    AwsError::new(StatusCode::BAD_REQUEST, "MissingRequestBodyError")
        .with_message("Request Body is empty")
}

/// The `x-amz-meta-*` headers together are too large (S3).
#[must_use]
pub fn metadata_too_large(size_bytes: usize) -> AwsError {
    AwsError::new(StatusCode::BAD_REQUEST, "MetadataTooLarge")
        .with_message("Your metadata headers exceed the maximum allowed metadata size")
        .with_detail("Size", size_bytes.to_string())
        .with_detail("MaxSizeAllowed", crate::limits::USER_METADATA_BYTES_MAX.to_string())
}

/// The peer went away before the whole body had come.
#[must_use]
pub fn incomplete_body() -> AwsError {
    AwsError::new(StatusCode::BAD_REQUEST, "IncompleteBody").with_message(
        "You did not provide the number of bytes specified by the Content-Length HTTP header",
    )
}
