//! What a caller may learn of a failure: AWS's error for it, in the words of its service.

use http::StatusCode;
use sigv4::{Family, SigError};
use wire::{AwsError, OperationMeta, Protocol, ServiceMeta};

use crate::failure::{Denial, Failure};
use crate::request_info::RequestInfo;

/// Turns a failure into the error the caller gets. Faults of ours are logged here, with the
/// request id, and answered without their cause.
pub(crate) fn public_error(
    failure: Failure,
    meta: &OperationMeta,
    request: &RequestInfo,
) -> AwsError {
    match failure {
        Failure::Aws(error) => {
            if let Some(cause) = error.cause() {
                let (id, operation) = (request.id.as_str(), meta.name);
                tracing::warn!(request = id, operation, code = error.code(), %cause, "refused");
            }
            error
        }
        Failure::Denied(denial) => access_denied(meta.service, denial),
        other => fault(other, meta.service, meta.name, request),
    }
}

/// One request too many, in the words of the operation's service.
pub(crate) fn throttled(meta: &OperationMeta) -> AwsError {
    if meta.service.speaks_s3 {
        return AwsError::new(StatusCode::SERVICE_UNAVAILABLE, "SlowDown")
            .with_message("Please reduce your request rate.");
    }
    let code = match meta.service.default_protocol() {
        Protocol::AwsQuery | Protocol::RestXml => "Throttling",
        Protocol::Ec2Query => "RequestLimitExceeded",
        _ => "ThrottlingException",
    };
    AwsError::new(StatusCode::BAD_REQUEST, code).with_message("Rate exceeded")
}

/// Logs a fault of ours, and gives the error that says only that there was one.
pub(crate) fn fault(
    failure: Failure,
    service: &ServiceMeta,
    operation: &str,
    request: &RequestInfo,
) -> AwsError {
    let id = request.id.as_str();
    if let Failure::Journal(error) = &failure {
        tracing::error!(request = id, operation, %error, "no audit record, no answer");
        return unavailable(service);
    }
    let cause = failure.to_string();
    tracing::error!(request = id, operation, cause, "internal failure");
    if failure.rolled_back().is_some() {
        return internal(service).with_message(ROLLED_BACK);
    }
    if failure.is_temporary() { unavailable(service) } else { internal(service) }
}

/// What the caller, and the record of the call, learn of a row that was rolled back in the store: no
/// retry helps, and which row it is stands in the log.
const ROLLED_BACK: &str = "The request was refused because a stored record that it depends on is not the newest that was written.";

/// A signature error in the words of the service's family.
pub(crate) fn signature_error(error: &SigError, family: Family) -> AwsError {
    let (code, status, message) = error.aws_code(family);
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::FORBIDDEN);
    let mut rendered = AwsError::new(status, code).with_message(message);
    if family == Family::S3 {
        for (name, value) in error.aws_fields() {
            rendered = rendered.with_detail(name, value);
        }
    }
    rendered
}

/// The error of a service that has one of its own for what policies deny, such as SNS.
const OWN_DENIAL: &str = "AuthorizationErrorException";

/// `AccessDenied` as the service's protocol names it, or as the service does.
pub(crate) fn access_denied(service: &ServiceMeta, denial: Denial) -> AwsError {
    if let Some(own) = service.errors.iter().find(|error| error.shape == OWN_DENIAL) {
        return own.error().with_message(denial.text);
    }
    let (status, code) = match service.default_protocol() {
        // The status that it had when the service spoke the query protocol.
        _ if service.former_query.is_some() => (StatusCode::FORBIDDEN, "AccessDeniedException"),
        Protocol::AwsJson10 | Protocol::AwsJson11 | Protocol::RpcV2Cbor => {
            (StatusCode::BAD_REQUEST, "AccessDeniedException")
        }
        Protocol::AwsQuery | Protocol::RestXml => (StatusCode::FORBIDDEN, "AccessDenied"),
        Protocol::RestJson => (StatusCode::FORBIDDEN, "AccessDeniedException"),
        Protocol::Ec2Query => (StatusCode::FORBIDDEN, "UnauthorizedOperation"),
    };
    AwsError::new(status, code).with_message(denial.text)
}

/// The resource is of another account, and the operation is for its own alone. S3 names the bucket's
/// setting that was asked for.
pub(crate) fn foreign_owner(meta: &OperationMeta) -> AwsError {
    if meta.service.speaks_s3 {
        let setting = meta.uri.split_once('?').map_or("", |(_, setting)| setting);
        return method_not_allowed()
            .with_detail("Method", meta.method)
            .with_detail("ResourceType", format!("BUCKET{}", setting.to_ascii_uppercase()));
    }
    let text =
        "The operation is only for callers of the account that owns the resource.".to_owned();
    access_denied(meta.service, Denial { conceals: None, text, is_explicit: false })
}

/// S3 has no such method for what was asked.
pub(crate) fn method_not_allowed() -> AwsError {
    AwsError::new(StatusCode::METHOD_NOT_ALLOWED, "MethodNotAllowed")
        .with_message("The specified method is not allowed against this resource.")
}

/// Concurrent commits won every attempt.
pub(crate) fn too_contended(meta: &OperationMeta) -> AwsError {
    if !meta.service.speaks_s3 {
        return unavailable(meta.service);
    }
    AwsError::new(StatusCode::CONFLICT, "OperationAborted").with_message(
        "A conflicting conditional operation is currently in progress against this resource. Please try again.",
    )
}

/// The call cannot be recorded or served now: 503, which clients retry.
pub(crate) fn unavailable(service: &ServiceMeta) -> AwsError {
    let code = match service.default_protocol() {
        Protocol::AwsJson10 | Protocol::AwsJson11 | Protocol::RestJson | Protocol::RpcV2Cbor => {
            "ServiceUnavailableException"
        }
        Protocol::Ec2Query => "Unavailable",
        Protocol::AwsQuery | Protocol::RestXml => "ServiceUnavailable",
    };
    AwsError::new(StatusCode::SERVICE_UNAVAILABLE, code)
        .with_message("The request has failed due to a temporary failure of the server.")
}

pub(crate) fn internal(service: &ServiceMeta) -> AwsError {
    match service.name {
        "kms" => AwsError::new(StatusCode::INTERNAL_SERVER_ERROR, "KMSInternalException")
            .with_message("The request was rejected because an internal exception occurred."),
        _ if service.speaks_s3 => AwsError::new(StatusCode::INTERNAL_SERVER_ERROR, "InternalError")
            .with_message("We encountered an internal error. Please try again."),
        _ => wire::errors::internal_failure(),
    }
}
