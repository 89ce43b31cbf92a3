// Written by `cargo xtask generate` from the service's model. Do not edit.

//! Every error the service answers: code and status on the wire, and a constructor.

use wire::{AwsError, ErrorMeta};

/// Every known error, sorted by shape name.
pub static ALL: &[&ErrorMeta] = &[
    &AUTHORIZATION_ERROR_EXCEPTION,
    &BATCH_ENTRY_IDS_NOT_DISTINCT_EXCEPTION,
    &BATCH_REQUEST_TOO_LONG_EXCEPTION,
    &CONCURRENT_ACCESS_EXCEPTION,
    &EMPTY_BATCH_REQUEST_EXCEPTION,
    &ENDPOINT_DISABLED_EXCEPTION,
    &FILTER_POLICY_LIMIT_EXCEEDED_EXCEPTION,
    &INTERNAL_ERROR_EXCEPTION,
    &INVALID_BATCH_ENTRY_ID_EXCEPTION,
    &INVALID_PARAMETER_EXCEPTION,
    &INVALID_PARAMETER_VALUE_EXCEPTION,
    &INVALID_SECURITY_EXCEPTION,
    &INVALID_STATE_EXCEPTION,
    &KMS_ACCESS_DENIED_EXCEPTION,
    &KMS_DISABLED_EXCEPTION,
    &KMS_INVALID_STATE_EXCEPTION,
    &KMS_NOT_FOUND_EXCEPTION,
    &KMS_OPT_IN_REQUIRED,
    &KMS_THROTTLING_EXCEPTION,
    &NOT_FOUND_EXCEPTION,
    &OPTED_OUT_EXCEPTION,
    &PLATFORM_APPLICATION_DISABLED_EXCEPTION,
    &REPLAY_LIMIT_EXCEEDED_EXCEPTION,
    &RESOURCE_NOT_FOUND_EXCEPTION,
    &STALE_TAG_EXCEPTION,
    &SUBSCRIPTION_LIMIT_EXCEEDED_EXCEPTION,
    &TAG_LIMIT_EXCEEDED_EXCEPTION,
    &TAG_POLICY_EXCEPTION,
    &THROTTLED_EXCEPTION,
    &TOO_MANY_ENTRIES_IN_BATCH_REQUEST_EXCEPTION,
    &TOPIC_LIMIT_EXCEEDED_EXCEPTION,
    &USER_ERROR_EXCEPTION,
    &VALIDATION_EXCEPTION,
    &VERIFICATION_EXCEPTION,
];

/// `AuthorizationError`, HTTP 403.
pub static AUTHORIZATION_ERROR_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "AuthorizationErrorException",
    code: "AuthorizationError",
    status: 403,
    text: None,
};

/// `AuthorizationError` with `message`.
#[must_use]
pub fn authorization_error_exception(message: impl Into<String>) -> AwsError {
    AUTHORIZATION_ERROR_EXCEPTION.error().with_message(message)
}

/// `BatchEntryIdsNotDistinct`, HTTP 400.
pub static BATCH_ENTRY_IDS_NOT_DISTINCT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "BatchEntryIdsNotDistinctException",
    code: "BatchEntryIdsNotDistinct",
    status: 400,
    text: None,
};

/// `BatchEntryIdsNotDistinct` with `message`.
#[must_use]
pub fn batch_entry_ids_not_distinct_exception(message: impl Into<String>) -> AwsError {
    BATCH_ENTRY_IDS_NOT_DISTINCT_EXCEPTION.error().with_message(message)
}

/// `BatchRequestTooLong`, HTTP 400.
pub static BATCH_REQUEST_TOO_LONG_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "BatchRequestTooLongException",
    code: "BatchRequestTooLong",
    status: 400,
    text: None,
};

/// `BatchRequestTooLong` with `message`.
#[must_use]
pub fn batch_request_too_long_exception(message: impl Into<String>) -> AwsError {
    BATCH_REQUEST_TOO_LONG_EXCEPTION.error().with_message(message)
}

/// `ConcurrentAccess`, HTTP 400.
pub static CONCURRENT_ACCESS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ConcurrentAccessException",
    code: "ConcurrentAccess",
    status: 400,
    text: None,
};

/// `ConcurrentAccess` with `message`.
#[must_use]
pub fn concurrent_access_exception(message: impl Into<String>) -> AwsError {
    CONCURRENT_ACCESS_EXCEPTION.error().with_message(message)
}

/// `EmptyBatchRequest`, HTTP 400.
pub static EMPTY_BATCH_REQUEST_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "EmptyBatchRequestException",
    code: "EmptyBatchRequest",
    status: 400,
    text: None,
};

/// `EmptyBatchRequest` with `message`.
#[must_use]
pub fn empty_batch_request_exception(message: impl Into<String>) -> AwsError {
    EMPTY_BATCH_REQUEST_EXCEPTION.error().with_message(message)
}

/// `EndpointDisabled`, HTTP 400.
pub static ENDPOINT_DISABLED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "EndpointDisabledException",
    code: "EndpointDisabled",
    status: 400,
    text: None,
};

/// `EndpointDisabled` with `message`.
#[must_use]
pub fn endpoint_disabled_exception(message: impl Into<String>) -> AwsError {
    ENDPOINT_DISABLED_EXCEPTION.error().with_message(message)
}

/// `FilterPolicyLimitExceeded`, HTTP 403.
pub static FILTER_POLICY_LIMIT_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "FilterPolicyLimitExceededException",
    code: "FilterPolicyLimitExceeded",
    status: 403,
    text: None,
};

/// `FilterPolicyLimitExceeded` with `message`.
#[must_use]
pub fn filter_policy_limit_exceeded_exception(message: impl Into<String>) -> AwsError {
    FILTER_POLICY_LIMIT_EXCEEDED_EXCEPTION.error().with_message(message)
}

/// `InternalError`, HTTP 500.
pub static INTERNAL_ERROR_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "InternalErrorException", code: "InternalError", status: 500, text: None };

/// `InternalError` with `message`.
#[must_use]
pub fn internal_error_exception(message: impl Into<String>) -> AwsError {
    INTERNAL_ERROR_EXCEPTION.error().with_message(message)
}

/// `InvalidBatchEntryId`, HTTP 400.
pub static INVALID_BATCH_ENTRY_ID_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidBatchEntryIdException",
    code: "InvalidBatchEntryId",
    status: 400,
    text: None,
};

/// `InvalidBatchEntryId` with `message`.
#[must_use]
pub fn invalid_batch_entry_id_exception(message: impl Into<String>) -> AwsError {
    INVALID_BATCH_ENTRY_ID_EXCEPTION.error().with_message(message)
}

/// `InvalidParameter`, HTTP 400.
pub static INVALID_PARAMETER_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidParameterException",
    code: "InvalidParameter",
    status: 400,
    text: None,
};

/// `InvalidParameter` with `message`.
#[must_use]
pub fn invalid_parameter_exception(message: impl Into<String>) -> AwsError {
    INVALID_PARAMETER_EXCEPTION.error().with_message(message)
}

/// `ParameterValueInvalid`, HTTP 400.
pub static INVALID_PARAMETER_VALUE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidParameterValueException",
    code: "ParameterValueInvalid",
    status: 400,
    text: None,
};

/// `ParameterValueInvalid` with `message`.
#[must_use]
pub fn invalid_parameter_value_exception(message: impl Into<String>) -> AwsError {
    INVALID_PARAMETER_VALUE_EXCEPTION.error().with_message(message)
}

/// `InvalidSecurity`, HTTP 403.
pub static INVALID_SECURITY_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidSecurityException",
    code: "InvalidSecurity",
    status: 403,
    text: None,
};

/// `InvalidSecurity` with `message`.
#[must_use]
pub fn invalid_security_exception(message: impl Into<String>) -> AwsError {
    INVALID_SECURITY_EXCEPTION.error().with_message(message)
}

/// `InvalidState`, HTTP 400.
pub static INVALID_STATE_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "InvalidStateException", code: "InvalidState", status: 400, text: None };

/// `InvalidState` with `message`.
#[must_use]
pub fn invalid_state_exception(message: impl Into<String>) -> AwsError {
    INVALID_STATE_EXCEPTION.error().with_message(message)
}

/// `KMSAccessDenied`, HTTP 400.
pub static KMS_ACCESS_DENIED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "KMSAccessDeniedException",
    code: "KMSAccessDenied",
    status: 400,
    text: None,
};

/// `KMSAccessDenied` with `message`.
#[must_use]
pub fn kms_access_denied_exception(message: impl Into<String>) -> AwsError {
    KMS_ACCESS_DENIED_EXCEPTION.error().with_message(message)
}

/// `KMSDisabled`, HTTP 400.
pub static KMS_DISABLED_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "KMSDisabledException", code: "KMSDisabled", status: 400, text: None };

/// `KMSDisabled` with `message`.
#[must_use]
pub fn kms_disabled_exception(message: impl Into<String>) -> AwsError {
    KMS_DISABLED_EXCEPTION.error().with_message(message)
}

/// `KMSInvalidState`, HTTP 400.
pub static KMS_INVALID_STATE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "KMSInvalidStateException",
    code: "KMSInvalidState",
    status: 400,
    text: None,
};

/// `KMSInvalidState` with `message`.
#[must_use]
pub fn kms_invalid_state_exception(message: impl Into<String>) -> AwsError {
    KMS_INVALID_STATE_EXCEPTION.error().with_message(message)
}

/// `KMSNotFound`, HTTP 400.
pub static KMS_NOT_FOUND_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "KMSNotFoundException", code: "KMSNotFound", status: 400, text: None };

/// `KMSNotFound` with `message`.
#[must_use]
pub fn kms_not_found_exception(message: impl Into<String>) -> AwsError {
    KMS_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `KMSOptInRequired`, HTTP 403.
pub static KMS_OPT_IN_REQUIRED: ErrorMeta =
    ErrorMeta { shape: "KMSOptInRequired", code: "KMSOptInRequired", status: 403, text: None };

/// `KMSOptInRequired` with `message`.
#[must_use]
pub fn kms_opt_in_required(message: impl Into<String>) -> AwsError {
    KMS_OPT_IN_REQUIRED.error().with_message(message)
}

/// `KMSThrottling`, HTTP 400.
pub static KMS_THROTTLING_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "KMSThrottlingException", code: "KMSThrottling", status: 400, text: None };

/// `KMSThrottling` with `message`.
#[must_use]
pub fn kms_throttling_exception(message: impl Into<String>) -> AwsError {
    KMS_THROTTLING_EXCEPTION.error().with_message(message)
}

/// `NotFound`, HTTP 404.
pub static NOT_FOUND_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "NotFoundException", code: "NotFound", status: 404, text: None };

/// `NotFound` with `message`.
#[must_use]
pub fn not_found_exception(message: impl Into<String>) -> AwsError {
    NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `OptedOut`, HTTP 400.
pub static OPTED_OUT_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "OptedOutException", code: "OptedOut", status: 400, text: None };

/// `OptedOut` with `message`.
#[must_use]
pub fn opted_out_exception(message: impl Into<String>) -> AwsError {
    OPTED_OUT_EXCEPTION.error().with_message(message)
}

/// `PlatformApplicationDisabled`, HTTP 400.
pub static PLATFORM_APPLICATION_DISABLED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "PlatformApplicationDisabledException",
    code: "PlatformApplicationDisabled",
    status: 400,
    text: None,
};

/// `PlatformApplicationDisabled` with `message`.
#[must_use]
pub fn platform_application_disabled_exception(message: impl Into<String>) -> AwsError {
    PLATFORM_APPLICATION_DISABLED_EXCEPTION.error().with_message(message)
}

/// `ReplayLimitExceeded`, HTTP 403.
pub static REPLAY_LIMIT_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ReplayLimitExceededException",
    code: "ReplayLimitExceeded",
    status: 403,
    text: None,
};

/// `ReplayLimitExceeded` with `message`.
#[must_use]
pub fn replay_limit_exceeded_exception(message: impl Into<String>) -> AwsError {
    REPLAY_LIMIT_EXCEEDED_EXCEPTION.error().with_message(message)
}

/// `ResourceNotFound`, HTTP 404.
pub static RESOURCE_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ResourceNotFoundException",
    code: "ResourceNotFound",
    status: 404,
    text: None,
};

/// `ResourceNotFound` with `message`.
#[must_use]
pub fn resource_not_found_exception(message: impl Into<String>) -> AwsError {
    RESOURCE_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `StaleTag`, HTTP 400.
pub static STALE_TAG_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "StaleTagException", code: "StaleTag", status: 400, text: None };

/// `StaleTag` with `message`.
#[must_use]
pub fn stale_tag_exception(message: impl Into<String>) -> AwsError {
    STALE_TAG_EXCEPTION.error().with_message(message)
}

/// `SubscriptionLimitExceeded`, HTTP 403.
pub static SUBSCRIPTION_LIMIT_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "SubscriptionLimitExceededException",
    code: "SubscriptionLimitExceeded",
    status: 403,
    text: None,
};

/// `SubscriptionLimitExceeded` with `message`.
#[must_use]
pub fn subscription_limit_exceeded_exception(message: impl Into<String>) -> AwsError {
    SUBSCRIPTION_LIMIT_EXCEEDED_EXCEPTION.error().with_message(message)
}

/// `TagLimitExceeded`, HTTP 400.
pub static TAG_LIMIT_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "TagLimitExceededException",
    code: "TagLimitExceeded",
    status: 400,
    text: None,
};

/// `TagLimitExceeded` with `message`.
#[must_use]
pub fn tag_limit_exceeded_exception(message: impl Into<String>) -> AwsError {
    TAG_LIMIT_EXCEEDED_EXCEPTION.error().with_message(message)
}

/// `TagPolicy`, HTTP 400.
pub static TAG_POLICY_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "TagPolicyException", code: "TagPolicy", status: 400, text: None };

/// `TagPolicy` with `message`.
#[must_use]
pub fn tag_policy_exception(message: impl Into<String>) -> AwsError {
    TAG_POLICY_EXCEPTION.error().with_message(message)
}

/// `Throttled`, HTTP 429.
pub static THROTTLED_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "ThrottledException", code: "Throttled", status: 429, text: None };

/// `Throttled` with `message`.
#[must_use]
pub fn throttled_exception(message: impl Into<String>) -> AwsError {
    THROTTLED_EXCEPTION.error().with_message(message)
}

/// `TooManyEntriesInBatchRequest`, HTTP 400.
pub static TOO_MANY_ENTRIES_IN_BATCH_REQUEST_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "TooManyEntriesInBatchRequestException",
    code: "TooManyEntriesInBatchRequest",
    status: 400,
    text: None,
};

/// `TooManyEntriesInBatchRequest` with `message`.
#[must_use]
pub fn too_many_entries_in_batch_request_exception(message: impl Into<String>) -> AwsError {
    TOO_MANY_ENTRIES_IN_BATCH_REQUEST_EXCEPTION.error().with_message(message)
}

/// `TopicLimitExceeded`, HTTP 403.
pub static TOPIC_LIMIT_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "TopicLimitExceededException",
    code: "TopicLimitExceeded",
    status: 403,
    text: None,
};

/// `TopicLimitExceeded` with `message`.
#[must_use]
pub fn topic_limit_exceeded_exception(message: impl Into<String>) -> AwsError {
    TOPIC_LIMIT_EXCEEDED_EXCEPTION.error().with_message(message)
}

/// `UserError`, HTTP 400.
pub static USER_ERROR_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "UserErrorException", code: "UserError", status: 400, text: None };

/// `UserError` with `message`.
#[must_use]
pub fn user_error_exception(message: impl Into<String>) -> AwsError {
    USER_ERROR_EXCEPTION.error().with_message(message)
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

/// `VerificationException`, HTTP 400.
pub static VERIFICATION_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "VerificationException",
    code: "VerificationException",
    status: 400,
    text: None,
};

/// `VerificationException` with `message`.
#[must_use]
pub fn verification_exception(message: impl Into<String>) -> AwsError {
    VERIFICATION_EXCEPTION.error().with_message(message)
}
