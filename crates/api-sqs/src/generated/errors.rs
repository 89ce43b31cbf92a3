// Written by `cargo xtask generate` from the service's model. Do not edit.

//! Every error the service answers: code and status on the wire, and a constructor.

use wire::{AwsError, ErrorMeta};

/// Every known error, sorted by shape name.
pub static ALL: &[&ErrorMeta] = &[
    &ACCESS_DENIED_EXCEPTION,
    &BATCH_ENTRY_IDS_NOT_DISTINCT,
    &BATCH_REQUEST_TOO_LONG,
    &EMPTY_BATCH_REQUEST,
    &INVALID_ADDRESS,
    &INVALID_ATTRIBUTE_NAME,
    &INVALID_ATTRIBUTE_VALUE,
    &INVALID_BATCH_ENTRY_ID,
    &INVALID_ID_FORMAT,
    &INVALID_MESSAGE_CONTENTS,
    &INVALID_PARAMETER_VALUE_EXCEPTION,
    &INVALID_SECURITY,
    &KMS_ACCESS_DENIED,
    &KMS_DISABLED,
    &KMS_INVALID_KEY_USAGE,
    &KMS_INVALID_STATE,
    &KMS_NOT_FOUND,
    &KMS_OPT_IN_REQUIRED,
    &KMS_THROTTLED,
    &MESSAGE_NOT_INFLIGHT,
    &MISSING_REQUIRED_PARAMETER_EXCEPTION,
    &OVER_LIMIT,
    &PURGE_QUEUE_IN_PROGRESS,
    &QUEUE_DELETED_RECENTLY,
    &QUEUE_DOES_NOT_EXIST,
    &QUEUE_NAME_EXISTS,
    &RECEIPT_HANDLE_IS_INVALID,
    &REQUEST_THROTTLED,
    &RESOURCE_NOT_FOUND_EXCEPTION,
    &TOO_MANY_ENTRIES_IN_BATCH_REQUEST,
    &UNSUPPORTED_OPERATION,
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

/// `BatchEntryIdsNotDistinct`, HTTP 400.
pub static BATCH_ENTRY_IDS_NOT_DISTINCT: ErrorMeta = ErrorMeta {
    shape: "BatchEntryIdsNotDistinct",
    code: "BatchEntryIdsNotDistinct",
    status: 400,
    text: None,
};

/// `BatchEntryIdsNotDistinct` with `message`.
#[must_use]
pub fn batch_entry_ids_not_distinct(message: impl Into<String>) -> AwsError {
    BATCH_ENTRY_IDS_NOT_DISTINCT.error().with_message(message)
}

/// `BatchRequestTooLong`, HTTP 400.
pub static BATCH_REQUEST_TOO_LONG: ErrorMeta = ErrorMeta {
    shape: "BatchRequestTooLong",
    code: "BatchRequestTooLong",
    status: 400,
    text: None,
};

/// `BatchRequestTooLong` with `message`.
#[must_use]
pub fn batch_request_too_long(message: impl Into<String>) -> AwsError {
    BATCH_REQUEST_TOO_LONG.error().with_message(message)
}

/// `EmptyBatchRequest`, HTTP 400.
pub static EMPTY_BATCH_REQUEST: ErrorMeta =
    ErrorMeta { shape: "EmptyBatchRequest", code: "EmptyBatchRequest", status: 400, text: None };

/// `EmptyBatchRequest` with `message`.
#[must_use]
pub fn empty_batch_request(message: impl Into<String>) -> AwsError {
    EMPTY_BATCH_REQUEST.error().with_message(message)
}

/// `InvalidAddress`, HTTP 404.
pub static INVALID_ADDRESS: ErrorMeta =
    ErrorMeta { shape: "InvalidAddress", code: "InvalidAddress", status: 404, text: None };

/// `InvalidAddress` with `message`.
#[must_use]
pub fn invalid_address(message: impl Into<String>) -> AwsError {
    INVALID_ADDRESS.error().with_message(message)
}

/// `InvalidAttributeName`, HTTP 400.
pub static INVALID_ATTRIBUTE_NAME: ErrorMeta = ErrorMeta {
    shape: "InvalidAttributeName",
    code: "InvalidAttributeName",
    status: 400,
    text: None,
};

/// `InvalidAttributeName` with `message`.
#[must_use]
pub fn invalid_attribute_name(message: impl Into<String>) -> AwsError {
    INVALID_ATTRIBUTE_NAME.error().with_message(message)
}

/// `InvalidAttributeValue`, HTTP 400.
pub static INVALID_ATTRIBUTE_VALUE: ErrorMeta = ErrorMeta {
    shape: "InvalidAttributeValue",
    code: "InvalidAttributeValue",
    status: 400,
    text: None,
};

/// `InvalidAttributeValue` with `message`.
#[must_use]
pub fn invalid_attribute_value(message: impl Into<String>) -> AwsError {
    INVALID_ATTRIBUTE_VALUE.error().with_message(message)
}

/// `InvalidBatchEntryId`, HTTP 400.
pub static INVALID_BATCH_ENTRY_ID: ErrorMeta = ErrorMeta {
    shape: "InvalidBatchEntryId",
    code: "InvalidBatchEntryId",
    status: 400,
    text: None,
};

/// `InvalidBatchEntryId` with `message`.
#[must_use]
pub fn invalid_batch_entry_id(message: impl Into<String>) -> AwsError {
    INVALID_BATCH_ENTRY_ID.error().with_message(message)
}

/// `InvalidIdFormat`, HTTP 400.
pub static INVALID_ID_FORMAT: ErrorMeta =
    ErrorMeta { shape: "InvalidIdFormat", code: "InvalidIdFormat", status: 400, text: None };

/// `InvalidIdFormat` with `message`.
#[must_use]
pub fn invalid_id_format(message: impl Into<String>) -> AwsError {
    INVALID_ID_FORMAT.error().with_message(message)
}

/// `InvalidMessageContents`, HTTP 400.
pub static INVALID_MESSAGE_CONTENTS: ErrorMeta = ErrorMeta {
    shape: "InvalidMessageContents",
    code: "InvalidMessageContents",
    status: 400,
    text: None,
};

/// `InvalidMessageContents` with `message`.
#[must_use]
pub fn invalid_message_contents(message: impl Into<String>) -> AwsError {
    INVALID_MESSAGE_CONTENTS.error().with_message(message)
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

/// `InvalidSecurity`, HTTP 403.
pub static INVALID_SECURITY: ErrorMeta =
    ErrorMeta { shape: "InvalidSecurity", code: "InvalidSecurity", status: 403, text: None };

/// `InvalidSecurity` with `message`.
#[must_use]
pub fn invalid_security(message: impl Into<String>) -> AwsError {
    INVALID_SECURITY.error().with_message(message)
}

/// `KmsAccessDenied`, HTTP 400.
pub static KMS_ACCESS_DENIED: ErrorMeta =
    ErrorMeta { shape: "KmsAccessDenied", code: "KmsAccessDenied", status: 400, text: None };

/// `KmsAccessDenied` with `message`.
#[must_use]
pub fn kms_access_denied(message: impl Into<String>) -> AwsError {
    KMS_ACCESS_DENIED.error().with_message(message)
}

/// `KmsDisabled`, HTTP 400.
pub static KMS_DISABLED: ErrorMeta =
    ErrorMeta { shape: "KmsDisabled", code: "KmsDisabled", status: 400, text: None };

/// `KmsDisabled` with `message`.
#[must_use]
pub fn kms_disabled(message: impl Into<String>) -> AwsError {
    KMS_DISABLED.error().with_message(message)
}

/// `KmsInvalidKeyUsage`, HTTP 400.
pub static KMS_INVALID_KEY_USAGE: ErrorMeta =
    ErrorMeta { shape: "KmsInvalidKeyUsage", code: "KmsInvalidKeyUsage", status: 400, text: None };

/// `KmsInvalidKeyUsage` with `message`.
#[must_use]
pub fn kms_invalid_key_usage(message: impl Into<String>) -> AwsError {
    KMS_INVALID_KEY_USAGE.error().with_message(message)
}

/// `KmsInvalidState`, HTTP 400.
pub static KMS_INVALID_STATE: ErrorMeta =
    ErrorMeta { shape: "KmsInvalidState", code: "KmsInvalidState", status: 400, text: None };

/// `KmsInvalidState` with `message`.
#[must_use]
pub fn kms_invalid_state(message: impl Into<String>) -> AwsError {
    KMS_INVALID_STATE.error().with_message(message)
}

/// `KmsNotFound`, HTTP 400.
pub static KMS_NOT_FOUND: ErrorMeta =
    ErrorMeta { shape: "KmsNotFound", code: "KmsNotFound", status: 400, text: None };

/// `KmsNotFound` with `message`.
#[must_use]
pub fn kms_not_found(message: impl Into<String>) -> AwsError {
    KMS_NOT_FOUND.error().with_message(message)
}

/// `KmsOptInRequired`, HTTP 403.
pub static KMS_OPT_IN_REQUIRED: ErrorMeta =
    ErrorMeta { shape: "KmsOptInRequired", code: "KmsOptInRequired", status: 403, text: None };

/// `KmsOptInRequired` with `message`.
#[must_use]
pub fn kms_opt_in_required(message: impl Into<String>) -> AwsError {
    KMS_OPT_IN_REQUIRED.error().with_message(message)
}

/// `KmsThrottled`, HTTP 400.
pub static KMS_THROTTLED: ErrorMeta =
    ErrorMeta { shape: "KmsThrottled", code: "KmsThrottled", status: 400, text: None };

/// `KmsThrottled` with `message`.
#[must_use]
pub fn kms_throttled(message: impl Into<String>) -> AwsError {
    KMS_THROTTLED.error().with_message(message)
}

/// `MessageNotInflight`, HTTP 400.
pub static MESSAGE_NOT_INFLIGHT: ErrorMeta =
    ErrorMeta { shape: "MessageNotInflight", code: "MessageNotInflight", status: 400, text: None };

/// `MessageNotInflight` with `message`.
#[must_use]
pub fn message_not_inflight(message: impl Into<String>) -> AwsError {
    MESSAGE_NOT_INFLIGHT.error().with_message(message)
}

/// `MissingRequiredParameterException`, HTTP 400.
pub static MISSING_REQUIRED_PARAMETER_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "MissingRequiredParameterException",
    code: "MissingRequiredParameterException",
    status: 400,
    text: None,
};

/// `MissingRequiredParameterException` with `message`.
#[must_use]
pub fn missing_required_parameter_exception(message: impl Into<String>) -> AwsError {
    MISSING_REQUIRED_PARAMETER_EXCEPTION.error().with_message(message)
}

/// `OverLimit`, HTTP 403.
pub static OVER_LIMIT: ErrorMeta =
    ErrorMeta { shape: "OverLimit", code: "OverLimit", status: 403, text: None };

/// `OverLimit` with `message`.
#[must_use]
pub fn over_limit(message: impl Into<String>) -> AwsError {
    OVER_LIMIT.error().with_message(message)
}

/// `PurgeQueueInProgress`, HTTP 403.
pub static PURGE_QUEUE_IN_PROGRESS: ErrorMeta = ErrorMeta {
    shape: "PurgeQueueInProgress",
    code: "PurgeQueueInProgress",
    status: 403,
    text: None,
};

/// `PurgeQueueInProgress` with `message`.
#[must_use]
pub fn purge_queue_in_progress(message: impl Into<String>) -> AwsError {
    PURGE_QUEUE_IN_PROGRESS.error().with_message(message)
}

/// `QueueDeletedRecently`, HTTP 400.
pub static QUEUE_DELETED_RECENTLY: ErrorMeta = ErrorMeta {
    shape: "QueueDeletedRecently",
    code: "QueueDeletedRecently",
    status: 400,
    text: None,
};

/// `QueueDeletedRecently` with `message`.
#[must_use]
pub fn queue_deleted_recently(message: impl Into<String>) -> AwsError {
    QUEUE_DELETED_RECENTLY.error().with_message(message)
}

/// `QueueDoesNotExist`, HTTP 400.
pub static QUEUE_DOES_NOT_EXIST: ErrorMeta =
    ErrorMeta { shape: "QueueDoesNotExist", code: "QueueDoesNotExist", status: 400, text: None };

/// `QueueDoesNotExist` with `message`.
#[must_use]
pub fn queue_does_not_exist(message: impl Into<String>) -> AwsError {
    QUEUE_DOES_NOT_EXIST.error().with_message(message)
}

/// `QueueNameExists`, HTTP 400.
pub static QUEUE_NAME_EXISTS: ErrorMeta =
    ErrorMeta { shape: "QueueNameExists", code: "QueueNameExists", status: 400, text: None };

/// `QueueNameExists` with `message`.
#[must_use]
pub fn queue_name_exists(message: impl Into<String>) -> AwsError {
    QUEUE_NAME_EXISTS.error().with_message(message)
}

/// `ReceiptHandleIsInvalid`, HTTP 400.
pub static RECEIPT_HANDLE_IS_INVALID: ErrorMeta = ErrorMeta {
    shape: "ReceiptHandleIsInvalid",
    code: "ReceiptHandleIsInvalid",
    status: 400,
    text: None,
};

/// `ReceiptHandleIsInvalid` with `message`.
#[must_use]
pub fn receipt_handle_is_invalid(message: impl Into<String>) -> AwsError {
    RECEIPT_HANDLE_IS_INVALID.error().with_message(message)
}

/// `RequestThrottled`, HTTP 403.
pub static REQUEST_THROTTLED: ErrorMeta =
    ErrorMeta { shape: "RequestThrottled", code: "RequestThrottled", status: 403, text: None };

/// `RequestThrottled` with `message`.
#[must_use]
pub fn request_throttled(message: impl Into<String>) -> AwsError {
    REQUEST_THROTTLED.error().with_message(message)
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

/// `TooManyEntriesInBatchRequest`, HTTP 400.
pub static TOO_MANY_ENTRIES_IN_BATCH_REQUEST: ErrorMeta = ErrorMeta {
    shape: "TooManyEntriesInBatchRequest",
    code: "TooManyEntriesInBatchRequest",
    status: 400,
    text: None,
};

/// `TooManyEntriesInBatchRequest` with `message`.
#[must_use]
pub fn too_many_entries_in_batch_request(message: impl Into<String>) -> AwsError {
    TOO_MANY_ENTRIES_IN_BATCH_REQUEST.error().with_message(message)
}

/// `UnsupportedOperation`, HTTP 400.
pub static UNSUPPORTED_OPERATION: ErrorMeta = ErrorMeta {
    shape: "UnsupportedOperation",
    code: "UnsupportedOperation",
    status: 400,
    text: None,
};

/// `UnsupportedOperation` with `message`.
#[must_use]
pub fn unsupported_operation(message: impl Into<String>) -> AwsError {
    UNSUPPORTED_OPERATION.error().with_message(message)
}
