// Written by `cargo xtask generate` from the service's model. Do not edit.

//! Every error the service answers: code and status on the wire, and a constructor.

use wire::{AwsError, ErrorMeta};

/// Every known error, sorted by shape name.
pub static ALL: &[&ErrorMeta] = &[
    &ACCESS_DENIED_EXCEPTION,
    &BACKUP_IN_USE_EXCEPTION,
    &BACKUP_NOT_FOUND_EXCEPTION,
    &CONDITIONAL_CHECK_FAILED_EXCEPTION,
    &CONTINUOUS_BACKUPS_UNAVAILABLE_EXCEPTION,
    &DUPLICATE_ITEM_EXCEPTION,
    &EXPORT_CONFLICT_EXCEPTION,
    &EXPORT_NOT_FOUND_EXCEPTION,
    &GLOBAL_TABLE_ALREADY_EXISTS_EXCEPTION,
    &GLOBAL_TABLE_NOT_FOUND_EXCEPTION,
    &IDEMPOTENT_PARAMETER_MISMATCH_EXCEPTION,
    &IMPORT_CONFLICT_EXCEPTION,
    &IMPORT_NOT_FOUND_EXCEPTION,
    &INDEX_NOT_FOUND_EXCEPTION,
    &INTERNAL_SERVER_ERROR,
    &INVALID_EXPORT_TIME_EXCEPTION,
    &INVALID_RESTORE_TIME_EXCEPTION,
    &ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION,
    &LIMIT_EXCEEDED_EXCEPTION,
    &POINT_IN_TIME_RECOVERY_UNAVAILABLE_EXCEPTION,
    &POLICY_NOT_FOUND_EXCEPTION,
    &PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION,
    &REPLICA_ALREADY_EXISTS_EXCEPTION,
    &REPLICA_NOT_FOUND_EXCEPTION,
    &REPLICATED_WRITE_CONFLICT_EXCEPTION,
    &REQUEST_LIMIT_EXCEEDED,
    &RESOURCE_IN_USE_EXCEPTION,
    &RESOURCE_NOT_FOUND_EXCEPTION,
    &TABLE_ALREADY_EXISTS_EXCEPTION,
    &TABLE_IN_USE_EXCEPTION,
    &TABLE_NOT_FOUND_EXCEPTION,
    &THROTTLING_EXCEPTION,
    &TRANSACTION_CANCELED_EXCEPTION,
    &TRANSACTION_CONFLICT_EXCEPTION,
    &TRANSACTION_IN_PROGRESS_EXCEPTION,
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

/// `BackupInUseException`, HTTP 400.
pub static BACKUP_IN_USE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "BackupInUseException",
    code: "BackupInUseException",
    status: 400,
    text: None,
};

/// `BackupInUseException` with `message`.
#[must_use]
pub fn backup_in_use_exception(message: impl Into<String>) -> AwsError {
    BACKUP_IN_USE_EXCEPTION.error().with_message(message)
}

/// `BackupNotFoundException`, HTTP 400.
pub static BACKUP_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "BackupNotFoundException",
    code: "BackupNotFoundException",
    status: 400,
    text: None,
};

/// `BackupNotFoundException` with `message`.
#[must_use]
pub fn backup_not_found_exception(message: impl Into<String>) -> AwsError {
    BACKUP_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `ConditionalCheckFailedException`, HTTP 400.
pub static CONDITIONAL_CHECK_FAILED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ConditionalCheckFailedException",
    code: "ConditionalCheckFailedException",
    status: 400,
    text: None,
};

/// `ConditionalCheckFailedException` with `message`.
#[must_use]
pub fn conditional_check_failed_exception(message: impl Into<String>) -> AwsError {
    CONDITIONAL_CHECK_FAILED_EXCEPTION.error().with_message(message)
}

/// `ContinuousBackupsUnavailableException`, HTTP 400.
pub static CONTINUOUS_BACKUPS_UNAVAILABLE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ContinuousBackupsUnavailableException",
    code: "ContinuousBackupsUnavailableException",
    status: 400,
    text: None,
};

/// `ContinuousBackupsUnavailableException` with `message`.
#[must_use]
pub fn continuous_backups_unavailable_exception(message: impl Into<String>) -> AwsError {
    CONTINUOUS_BACKUPS_UNAVAILABLE_EXCEPTION.error().with_message(message)
}

/// `DuplicateItemException`, HTTP 400.
pub static DUPLICATE_ITEM_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "DuplicateItemException",
    code: "DuplicateItemException",
    status: 400,
    text: None,
};

/// `DuplicateItemException` with `message`.
#[must_use]
pub fn duplicate_item_exception(message: impl Into<String>) -> AwsError {
    DUPLICATE_ITEM_EXCEPTION.error().with_message(message)
}

/// `ExportConflictException`, HTTP 400.
pub static EXPORT_CONFLICT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ExportConflictException",
    code: "ExportConflictException",
    status: 400,
    text: None,
};

/// `ExportConflictException` with `message`.
#[must_use]
pub fn export_conflict_exception(message: impl Into<String>) -> AwsError {
    EXPORT_CONFLICT_EXCEPTION.error().with_message(message)
}

/// `ExportNotFoundException`, HTTP 400.
pub static EXPORT_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ExportNotFoundException",
    code: "ExportNotFoundException",
    status: 400,
    text: None,
};

/// `ExportNotFoundException` with `message`.
#[must_use]
pub fn export_not_found_exception(message: impl Into<String>) -> AwsError {
    EXPORT_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `GlobalTableAlreadyExistsException`, HTTP 400.
pub static GLOBAL_TABLE_ALREADY_EXISTS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "GlobalTableAlreadyExistsException",
    code: "GlobalTableAlreadyExistsException",
    status: 400,
    text: None,
};

/// `GlobalTableAlreadyExistsException` with `message`.
#[must_use]
pub fn global_table_already_exists_exception(message: impl Into<String>) -> AwsError {
    GLOBAL_TABLE_ALREADY_EXISTS_EXCEPTION.error().with_message(message)
}

/// `GlobalTableNotFoundException`, HTTP 400.
pub static GLOBAL_TABLE_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "GlobalTableNotFoundException",
    code: "GlobalTableNotFoundException",
    status: 400,
    text: None,
};

/// `GlobalTableNotFoundException` with `message`.
#[must_use]
pub fn global_table_not_found_exception(message: impl Into<String>) -> AwsError {
    GLOBAL_TABLE_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `IdempotentParameterMismatchException`, HTTP 400.
pub static IDEMPOTENT_PARAMETER_MISMATCH_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "IdempotentParameterMismatchException",
    code: "IdempotentParameterMismatchException",
    status: 400,
    text: None,
};

/// `IdempotentParameterMismatchException` with `message`.
#[must_use]
pub fn idempotent_parameter_mismatch_exception(message: impl Into<String>) -> AwsError {
    IDEMPOTENT_PARAMETER_MISMATCH_EXCEPTION.error().with_message(message)
}

/// `ImportConflictException`, HTTP 400.
pub static IMPORT_CONFLICT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ImportConflictException",
    code: "ImportConflictException",
    status: 400,
    text: None,
};

/// `ImportConflictException` with `message`.
#[must_use]
pub fn import_conflict_exception(message: impl Into<String>) -> AwsError {
    IMPORT_CONFLICT_EXCEPTION.error().with_message(message)
}

/// `ImportNotFoundException`, HTTP 400.
pub static IMPORT_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ImportNotFoundException",
    code: "ImportNotFoundException",
    status: 400,
    text: None,
};

/// `ImportNotFoundException` with `message`.
#[must_use]
pub fn import_not_found_exception(message: impl Into<String>) -> AwsError {
    IMPORT_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `IndexNotFoundException`, HTTP 400.
pub static INDEX_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "IndexNotFoundException",
    code: "IndexNotFoundException",
    status: 400,
    text: None,
};

/// `IndexNotFoundException` with `message`.
#[must_use]
pub fn index_not_found_exception(message: impl Into<String>) -> AwsError {
    INDEX_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `InternalServerError`, HTTP 500.
pub static INTERNAL_SERVER_ERROR: ErrorMeta = ErrorMeta {
    shape: "InternalServerError",
    code: "InternalServerError",
    status: 500,
    text: None,
};

/// `InternalServerError` with `message`.
#[must_use]
pub fn internal_server_error(message: impl Into<String>) -> AwsError {
    INTERNAL_SERVER_ERROR.error().with_message(message)
}

/// `InvalidExportTimeException`, HTTP 400.
pub static INVALID_EXPORT_TIME_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidExportTimeException",
    code: "InvalidExportTimeException",
    status: 400,
    text: None,
};

/// `InvalidExportTimeException` with `message`.
#[must_use]
pub fn invalid_export_time_exception(message: impl Into<String>) -> AwsError {
    INVALID_EXPORT_TIME_EXCEPTION.error().with_message(message)
}

/// `InvalidRestoreTimeException`, HTTP 400.
pub static INVALID_RESTORE_TIME_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidRestoreTimeException",
    code: "InvalidRestoreTimeException",
    status: 400,
    text: None,
};

/// `InvalidRestoreTimeException` with `message`.
#[must_use]
pub fn invalid_restore_time_exception(message: impl Into<String>) -> AwsError {
    INVALID_RESTORE_TIME_EXCEPTION.error().with_message(message)
}

/// `ItemCollectionSizeLimitExceededException`, HTTP 400.
pub static ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ItemCollectionSizeLimitExceededException",
    code: "ItemCollectionSizeLimitExceededException",
    status: 400,
    text: None,
};

/// `ItemCollectionSizeLimitExceededException` with `message`.
#[must_use]
pub fn item_collection_size_limit_exceeded_exception(message: impl Into<String>) -> AwsError {
    ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION.error().with_message(message)
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

/// `PointInTimeRecoveryUnavailableException`, HTTP 400.
pub static POINT_IN_TIME_RECOVERY_UNAVAILABLE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "PointInTimeRecoveryUnavailableException",
    code: "PointInTimeRecoveryUnavailableException",
    status: 400,
    text: None,
};

/// `PointInTimeRecoveryUnavailableException` with `message`.
#[must_use]
pub fn point_in_time_recovery_unavailable_exception(message: impl Into<String>) -> AwsError {
    POINT_IN_TIME_RECOVERY_UNAVAILABLE_EXCEPTION.error().with_message(message)
}

/// `PolicyNotFoundException`, HTTP 400.
pub static POLICY_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "PolicyNotFoundException",
    code: "PolicyNotFoundException",
    status: 400,
    text: None,
};

/// `PolicyNotFoundException` with `message`.
#[must_use]
pub fn policy_not_found_exception(message: impl Into<String>) -> AwsError {
    POLICY_NOT_FOUND_EXCEPTION.error().with_message(message)
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

/// `ReplicaAlreadyExistsException`, HTTP 400.
pub static REPLICA_ALREADY_EXISTS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ReplicaAlreadyExistsException",
    code: "ReplicaAlreadyExistsException",
    status: 400,
    text: None,
};

/// `ReplicaAlreadyExistsException` with `message`.
#[must_use]
pub fn replica_already_exists_exception(message: impl Into<String>) -> AwsError {
    REPLICA_ALREADY_EXISTS_EXCEPTION.error().with_message(message)
}

/// `ReplicaNotFoundException`, HTTP 400.
pub static REPLICA_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ReplicaNotFoundException",
    code: "ReplicaNotFoundException",
    status: 400,
    text: None,
};

/// `ReplicaNotFoundException` with `message`.
#[must_use]
pub fn replica_not_found_exception(message: impl Into<String>) -> AwsError {
    REPLICA_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `ReplicatedWriteConflictException`, HTTP 400.
pub static REPLICATED_WRITE_CONFLICT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ReplicatedWriteConflictException",
    code: "ReplicatedWriteConflictException",
    status: 400,
    text: None,
};

/// `ReplicatedWriteConflictException` with `message`.
#[must_use]
pub fn replicated_write_conflict_exception(message: impl Into<String>) -> AwsError {
    REPLICATED_WRITE_CONFLICT_EXCEPTION.error().with_message(message)
}

/// `RequestLimitExceeded`, HTTP 400.
pub static REQUEST_LIMIT_EXCEEDED: ErrorMeta = ErrorMeta {
    shape: "RequestLimitExceeded",
    code: "RequestLimitExceeded",
    status: 400,
    text: None,
};

/// `RequestLimitExceeded` with `message`.
#[must_use]
pub fn request_limit_exceeded(message: impl Into<String>) -> AwsError {
    REQUEST_LIMIT_EXCEEDED.error().with_message(message)
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

/// `TableAlreadyExistsException`, HTTP 400.
pub static TABLE_ALREADY_EXISTS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "TableAlreadyExistsException",
    code: "TableAlreadyExistsException",
    status: 400,
    text: None,
};

/// `TableAlreadyExistsException` with `message`.
#[must_use]
pub fn table_already_exists_exception(message: impl Into<String>) -> AwsError {
    TABLE_ALREADY_EXISTS_EXCEPTION.error().with_message(message)
}

/// `TableInUseException`, HTTP 400.
pub static TABLE_IN_USE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "TableInUseException",
    code: "TableInUseException",
    status: 400,
    text: None,
};

/// `TableInUseException` with `message`.
#[must_use]
pub fn table_in_use_exception(message: impl Into<String>) -> AwsError {
    TABLE_IN_USE_EXCEPTION.error().with_message(message)
}

/// `TableNotFoundException`, HTTP 400.
pub static TABLE_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "TableNotFoundException",
    code: "TableNotFoundException",
    status: 400,
    text: None,
};

/// `TableNotFoundException` with `message`.
#[must_use]
pub fn table_not_found_exception(message: impl Into<String>) -> AwsError {
    TABLE_NOT_FOUND_EXCEPTION.error().with_message(message)
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

/// `TransactionCanceledException`, HTTP 400.
pub static TRANSACTION_CANCELED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "TransactionCanceledException",
    code: "TransactionCanceledException",
    status: 400,
    text: None,
};

/// `TransactionCanceledException` with `message`.
#[must_use]
pub fn transaction_canceled_exception(message: impl Into<String>) -> AwsError {
    TRANSACTION_CANCELED_EXCEPTION.error().with_message(message)
}

/// `TransactionConflictException`, HTTP 400.
pub static TRANSACTION_CONFLICT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "TransactionConflictException",
    code: "TransactionConflictException",
    status: 400,
    text: None,
};

/// `TransactionConflictException` with `message`.
#[must_use]
pub fn transaction_conflict_exception(message: impl Into<String>) -> AwsError {
    TRANSACTION_CONFLICT_EXCEPTION.error().with_message(message)
}

/// `TransactionInProgressException`, HTTP 400.
pub static TRANSACTION_IN_PROGRESS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "TransactionInProgressException",
    code: "TransactionInProgressException",
    status: 400,
    text: None,
};

/// `TransactionInProgressException` with `message`.
#[must_use]
pub fn transaction_in_progress_exception(message: impl Into<String>) -> AwsError {
    TRANSACTION_IN_PROGRESS_EXCEPTION.error().with_message(message)
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
