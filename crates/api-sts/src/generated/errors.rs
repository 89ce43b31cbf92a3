// Written by `cargo xtask generate` from the service's model. Do not edit.

//! Every error the service answers: code and status on the wire, and a constructor.

use wire::{AwsError, ErrorMeta};

/// Every known error, sorted by shape name.
pub static ALL: &[&ErrorMeta] = &[
    &ACCESS_DENIED,
    &EXPIRED_TOKEN_EXCEPTION,
    &EXPIRED_TRADE_IN_TOKEN_EXCEPTION,
    &IDP_COMMUNICATION_ERROR_EXCEPTION,
    &IDP_REJECTED_CLAIM_EXCEPTION,
    &INSUFFICIENT_SESSION_LIFETIME_EXCEPTION,
    &INVALID_AUTHORIZATION_MESSAGE_EXCEPTION,
    &INVALID_CONTEXT_ASSERTION_EXCEPTION,
    &INVALID_IDENTITY_TOKEN_EXCEPTION,
    &INVALID_PARAMETER_VALUE,
    &INVALID_SUBJECT_CREDENTIALS_EXCEPTION,
    &JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION,
    &MALFORMED_POLICY_DOCUMENT_EXCEPTION,
    &OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION,
    &PACKED_POLICY_TOO_LARGE_EXCEPTION,
    &REGION_DISABLED_EXCEPTION,
    &SESSION_DURATION_ESCALATION_EXCEPTION,
    &VALIDATION_ERROR,
];

/// `AccessDenied`, HTTP 403.
pub static ACCESS_DENIED: ErrorMeta =
    ErrorMeta { shape: "AccessDenied", code: "AccessDenied", status: 403, text: None };

/// `AccessDenied` with `message`.
#[must_use]
pub fn access_denied(message: impl Into<String>) -> AwsError {
    ACCESS_DENIED.error().with_message(message)
}

/// `ExpiredTokenException`, HTTP 400.
pub static EXPIRED_TOKEN_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ExpiredTokenException",
    code: "ExpiredTokenException",
    status: 400,
    text: None,
};

/// `ExpiredTokenException` with `message`.
#[must_use]
pub fn expired_token_exception(message: impl Into<String>) -> AwsError {
    EXPIRED_TOKEN_EXCEPTION.error().with_message(message)
}

/// `ExpiredTradeInTokenException`, HTTP 400.
pub static EXPIRED_TRADE_IN_TOKEN_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ExpiredTradeInTokenException",
    code: "ExpiredTradeInTokenException",
    status: 400,
    text: None,
};

/// `ExpiredTradeInTokenException` with `message`.
#[must_use]
pub fn expired_trade_in_token_exception(message: impl Into<String>) -> AwsError {
    EXPIRED_TRADE_IN_TOKEN_EXCEPTION.error().with_message(message)
}

/// `IDPCommunicationError`, HTTP 400.
pub static IDP_COMMUNICATION_ERROR_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "IDPCommunicationErrorException",
    code: "IDPCommunicationError",
    status: 400,
    text: None,
};

/// `IDPCommunicationError` with `message`.
#[must_use]
pub fn idp_communication_error_exception(message: impl Into<String>) -> AwsError {
    IDP_COMMUNICATION_ERROR_EXCEPTION.error().with_message(message)
}

/// `IDPRejectedClaim`, HTTP 403.
pub static IDP_REJECTED_CLAIM_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "IDPRejectedClaimException",
    code: "IDPRejectedClaim",
    status: 403,
    text: None,
};

/// `IDPRejectedClaim` with `message`.
#[must_use]
pub fn idp_rejected_claim_exception(message: impl Into<String>) -> AwsError {
    IDP_REJECTED_CLAIM_EXCEPTION.error().with_message(message)
}

/// `InsufficientSessionLifetime`, HTTP 400.
pub static INSUFFICIENT_SESSION_LIFETIME_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InsufficientSessionLifetimeException",
    code: "InsufficientSessionLifetime",
    status: 400,
    text: None,
};

/// `InsufficientSessionLifetime` with `message`.
#[must_use]
pub fn insufficient_session_lifetime_exception(message: impl Into<String>) -> AwsError {
    INSUFFICIENT_SESSION_LIFETIME_EXCEPTION.error().with_message(message)
}

/// `InvalidAuthorizationMessageException`, HTTP 400.
pub static INVALID_AUTHORIZATION_MESSAGE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidAuthorizationMessageException",
    code: "InvalidAuthorizationMessageException",
    status: 400,
    text: None,
};

/// `InvalidAuthorizationMessageException` with `message`.
#[must_use]
pub fn invalid_authorization_message_exception(message: impl Into<String>) -> AwsError {
    INVALID_AUTHORIZATION_MESSAGE_EXCEPTION.error().with_message(message)
}

/// `InvalidContextAssertion`, HTTP 400.
pub static INVALID_CONTEXT_ASSERTION_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidContextAssertionException",
    code: "InvalidContextAssertion",
    status: 400,
    text: None,
};

/// `InvalidContextAssertion` with `message`.
#[must_use]
pub fn invalid_context_assertion_exception(message: impl Into<String>) -> AwsError {
    INVALID_CONTEXT_ASSERTION_EXCEPTION.error().with_message(message)
}

/// `InvalidIdentityToken`, HTTP 400.
pub static INVALID_IDENTITY_TOKEN_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidIdentityTokenException",
    code: "InvalidIdentityToken",
    status: 400,
    text: None,
};

/// `InvalidIdentityToken` with `message`.
#[must_use]
pub fn invalid_identity_token_exception(message: impl Into<String>) -> AwsError {
    INVALID_IDENTITY_TOKEN_EXCEPTION.error().with_message(message)
}

/// `InvalidParameterValue`, HTTP 400.
pub static INVALID_PARAMETER_VALUE: ErrorMeta = ErrorMeta {
    shape: "InvalidParameterValue",
    code: "InvalidParameterValue",
    status: 400,
    text: None,
};

/// `InvalidParameterValue` with `message`.
#[must_use]
pub fn invalid_parameter_value(message: impl Into<String>) -> AwsError {
    INVALID_PARAMETER_VALUE.error().with_message(message)
}

/// `InvalidSubjectCredentials`, HTTP 400.
pub static INVALID_SUBJECT_CREDENTIALS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidSubjectCredentialsException",
    code: "InvalidSubjectCredentials",
    status: 400,
    text: None,
};

/// `InvalidSubjectCredentials` with `message`.
#[must_use]
pub fn invalid_subject_credentials_exception(message: impl Into<String>) -> AwsError {
    INVALID_SUBJECT_CREDENTIALS_EXCEPTION.error().with_message(message)
}

/// `JWTPayloadSizeExceededException`, HTTP 400.
pub static JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "JWTPayloadSizeExceededException",
    code: "JWTPayloadSizeExceededException",
    status: 400,
    text: None,
};

/// `JWTPayloadSizeExceededException` with `message`.
#[must_use]
pub fn jwt_payload_size_exceeded_exception(message: impl Into<String>) -> AwsError {
    JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION.error().with_message(message)
}

/// `MalformedPolicyDocument`, HTTP 400.
pub static MALFORMED_POLICY_DOCUMENT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "MalformedPolicyDocumentException",
    code: "MalformedPolicyDocument",
    status: 400,
    text: None,
};

/// `MalformedPolicyDocument` with `message`.
#[must_use]
pub fn malformed_policy_document_exception(message: impl Into<String>) -> AwsError {
    MALFORMED_POLICY_DOCUMENT_EXCEPTION.error().with_message(message)
}

/// `OutboundWebIdentityFederationDisabledException`, HTTP 403.
pub static OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "OutboundWebIdentityFederationDisabledException",
    code: "OutboundWebIdentityFederationDisabledException",
    status: 403,
    text: None,
};

/// `OutboundWebIdentityFederationDisabledException` with `message`.
#[must_use]
pub fn outbound_web_identity_federation_disabled_exception(message: impl Into<String>) -> AwsError {
    OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION.error().with_message(message)
}

/// `PackedPolicyTooLarge`, HTTP 400.
pub static PACKED_POLICY_TOO_LARGE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "PackedPolicyTooLargeException",
    code: "PackedPolicyTooLarge",
    status: 400,
    text: None,
};

/// `PackedPolicyTooLarge` with `message`.
#[must_use]
pub fn packed_policy_too_large_exception(message: impl Into<String>) -> AwsError {
    PACKED_POLICY_TOO_LARGE_EXCEPTION.error().with_message(message)
}

/// `RegionDisabledException`, HTTP 403.
pub static REGION_DISABLED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "RegionDisabledException",
    code: "RegionDisabledException",
    status: 403,
    text: None,
};

/// `RegionDisabledException` with `message`.
#[must_use]
pub fn region_disabled_exception(message: impl Into<String>) -> AwsError {
    REGION_DISABLED_EXCEPTION.error().with_message(message)
}

/// `SessionDurationEscalationException`, HTTP 403.
pub static SESSION_DURATION_ESCALATION_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "SessionDurationEscalationException",
    code: "SessionDurationEscalationException",
    status: 403,
    text: None,
};

/// `SessionDurationEscalationException` with `message`.
#[must_use]
pub fn session_duration_escalation_exception(message: impl Into<String>) -> AwsError {
    SESSION_DURATION_ESCALATION_EXCEPTION.error().with_message(message)
}

/// `ValidationError`, HTTP 400.
pub static VALIDATION_ERROR: ErrorMeta =
    ErrorMeta { shape: "ValidationError", code: "ValidationError", status: 400, text: None };

/// `ValidationError` with `message`.
#[must_use]
pub fn validation_error(message: impl Into<String>) -> AwsError {
    VALIDATION_ERROR.error().with_message(message)
}
