// Written by `cargo xtask generate` from the service's model. Do not edit.

//! Every error the service answers: code and status on the wire, and a constructor.

use wire::{AwsError, ErrorMeta};

/// Every known error, sorted by shape name.
pub static ALL: &[&ErrorMeta] = &[
    &ACCESS_DENIED_EXCEPTION,
    &ACTIVITY_ALREADY_EXISTS,
    &ACTIVITY_DOES_NOT_EXIST,
    &ACTIVITY_LIMIT_EXCEEDED,
    &ACTIVITY_WORKER_LIMIT_EXCEEDED,
    &CONFLICT_EXCEPTION,
    &EXECUTION_ALREADY_EXISTS,
    &EXECUTION_DOES_NOT_EXIST,
    &EXECUTION_LIMIT_EXCEEDED,
    &EXECUTION_NOT_REDRIVABLE,
    &INVALID_ARN,
    &INVALID_DEFINITION,
    &INVALID_ENCRYPTION_CONFIGURATION,
    &INVALID_EXECUTION_INPUT,
    &INVALID_LOGGING_CONFIGURATION,
    &INVALID_NAME,
    &INVALID_OUTPUT,
    &INVALID_TOKEN,
    &INVALID_TRACING_CONFIGURATION,
    &KMS_ACCESS_DENIED_EXCEPTION,
    &KMS_INVALID_STATE_EXCEPTION,
    &KMS_THROTTLING_EXCEPTION,
    &MISSING_REQUIRED_PARAMETER,
    &RESOURCE_NOT_FOUND,
    &SERVICE_QUOTA_EXCEEDED_EXCEPTION,
    &STATE_MACHINE_ALREADY_EXISTS,
    &STATE_MACHINE_DELETING,
    &STATE_MACHINE_DOES_NOT_EXIST,
    &STATE_MACHINE_LIMIT_EXCEEDED,
    &STATE_MACHINE_TYPE_NOT_SUPPORTED,
    &TASK_DOES_NOT_EXIST,
    &TASK_TIMED_OUT,
    &TOO_MANY_TAGS,
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

/// `ActivityAlreadyExists`, HTTP 400.
pub static ACTIVITY_ALREADY_EXISTS: ErrorMeta = ErrorMeta {
    shape: "ActivityAlreadyExists",
    code: "ActivityAlreadyExists",
    status: 400,
    text: None,
};

/// `ActivityAlreadyExists` with `message`.
#[must_use]
pub fn activity_already_exists(message: impl Into<String>) -> AwsError {
    ACTIVITY_ALREADY_EXISTS.error().with_message(message)
}

/// `ActivityDoesNotExist`, HTTP 400.
pub static ACTIVITY_DOES_NOT_EXIST: ErrorMeta = ErrorMeta {
    shape: "ActivityDoesNotExist",
    code: "ActivityDoesNotExist",
    status: 400,
    text: None,
};

/// `ActivityDoesNotExist` with `message`.
#[must_use]
pub fn activity_does_not_exist(message: impl Into<String>) -> AwsError {
    ACTIVITY_DOES_NOT_EXIST.error().with_message(message)
}

/// `ActivityLimitExceeded`, HTTP 400.
pub static ACTIVITY_LIMIT_EXCEEDED: ErrorMeta = ErrorMeta {
    shape: "ActivityLimitExceeded",
    code: "ActivityLimitExceeded",
    status: 400,
    text: None,
};

/// `ActivityLimitExceeded` with `message`.
#[must_use]
pub fn activity_limit_exceeded(message: impl Into<String>) -> AwsError {
    ACTIVITY_LIMIT_EXCEEDED.error().with_message(message)
}

/// `ActivityWorkerLimitExceeded`, HTTP 400.
pub static ACTIVITY_WORKER_LIMIT_EXCEEDED: ErrorMeta = ErrorMeta {
    shape: "ActivityWorkerLimitExceeded",
    code: "ActivityWorkerLimitExceeded",
    status: 400,
    text: None,
};

/// `ActivityWorkerLimitExceeded` with `message`.
#[must_use]
pub fn activity_worker_limit_exceeded(message: impl Into<String>) -> AwsError {
    ACTIVITY_WORKER_LIMIT_EXCEEDED.error().with_message(message)
}

/// `ConflictException`, HTTP 400.
pub static CONFLICT_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "ConflictException", code: "ConflictException", status: 400, text: None };

/// `ConflictException` with `message`.
#[must_use]
pub fn conflict_exception(message: impl Into<String>) -> AwsError {
    CONFLICT_EXCEPTION.error().with_message(message)
}

/// `ExecutionAlreadyExists`, HTTP 400.
pub static EXECUTION_ALREADY_EXISTS: ErrorMeta = ErrorMeta {
    shape: "ExecutionAlreadyExists",
    code: "ExecutionAlreadyExists",
    status: 400,
    text: None,
};

/// `ExecutionAlreadyExists` with `message`.
#[must_use]
pub fn execution_already_exists(message: impl Into<String>) -> AwsError {
    EXECUTION_ALREADY_EXISTS.error().with_message(message)
}

/// `ExecutionDoesNotExist`, HTTP 400.
pub static EXECUTION_DOES_NOT_EXIST: ErrorMeta = ErrorMeta {
    shape: "ExecutionDoesNotExist",
    code: "ExecutionDoesNotExist",
    status: 400,
    text: None,
};

/// `ExecutionDoesNotExist` with `message`.
#[must_use]
pub fn execution_does_not_exist(message: impl Into<String>) -> AwsError {
    EXECUTION_DOES_NOT_EXIST.error().with_message(message)
}

/// `ExecutionLimitExceeded`, HTTP 400.
pub static EXECUTION_LIMIT_EXCEEDED: ErrorMeta = ErrorMeta {
    shape: "ExecutionLimitExceeded",
    code: "ExecutionLimitExceeded",
    status: 400,
    text: None,
};

/// `ExecutionLimitExceeded` with `message`.
#[must_use]
pub fn execution_limit_exceeded(message: impl Into<String>) -> AwsError {
    EXECUTION_LIMIT_EXCEEDED.error().with_message(message)
}

/// `ExecutionNotRedrivable`, HTTP 400.
pub static EXECUTION_NOT_REDRIVABLE: ErrorMeta = ErrorMeta {
    shape: "ExecutionNotRedrivable",
    code: "ExecutionNotRedrivable",
    status: 400,
    text: None,
};

/// `ExecutionNotRedrivable` with `message`.
#[must_use]
pub fn execution_not_redrivable(message: impl Into<String>) -> AwsError {
    EXECUTION_NOT_REDRIVABLE.error().with_message(message)
}

/// `InvalidArn`, HTTP 400.
pub static INVALID_ARN: ErrorMeta =
    ErrorMeta { shape: "InvalidArn", code: "InvalidArn", status: 400, text: None };

/// `InvalidArn` with `message`.
#[must_use]
pub fn invalid_arn(message: impl Into<String>) -> AwsError {
    INVALID_ARN.error().with_message(message)
}

/// `InvalidDefinition`, HTTP 400.
pub static INVALID_DEFINITION: ErrorMeta =
    ErrorMeta { shape: "InvalidDefinition", code: "InvalidDefinition", status: 400, text: None };

/// `InvalidDefinition` with `message`.
#[must_use]
pub fn invalid_definition(message: impl Into<String>) -> AwsError {
    INVALID_DEFINITION.error().with_message(message)
}

/// `InvalidEncryptionConfiguration`, HTTP 400.
pub static INVALID_ENCRYPTION_CONFIGURATION: ErrorMeta = ErrorMeta {
    shape: "InvalidEncryptionConfiguration",
    code: "InvalidEncryptionConfiguration",
    status: 400,
    text: None,
};

/// `InvalidEncryptionConfiguration` with `message`.
#[must_use]
pub fn invalid_encryption_configuration(message: impl Into<String>) -> AwsError {
    INVALID_ENCRYPTION_CONFIGURATION.error().with_message(message)
}

/// `InvalidExecutionInput`, HTTP 400.
pub static INVALID_EXECUTION_INPUT: ErrorMeta = ErrorMeta {
    shape: "InvalidExecutionInput",
    code: "InvalidExecutionInput",
    status: 400,
    text: None,
};

/// `InvalidExecutionInput` with `message`.
#[must_use]
pub fn invalid_execution_input(message: impl Into<String>) -> AwsError {
    INVALID_EXECUTION_INPUT.error().with_message(message)
}

/// `InvalidLoggingConfiguration`, HTTP 400.
pub static INVALID_LOGGING_CONFIGURATION: ErrorMeta = ErrorMeta {
    shape: "InvalidLoggingConfiguration",
    code: "InvalidLoggingConfiguration",
    status: 400,
    text: None,
};

/// `InvalidLoggingConfiguration` with `message`.
#[must_use]
pub fn invalid_logging_configuration(message: impl Into<String>) -> AwsError {
    INVALID_LOGGING_CONFIGURATION.error().with_message(message)
}

/// `InvalidName`, HTTP 400.
pub static INVALID_NAME: ErrorMeta =
    ErrorMeta { shape: "InvalidName", code: "InvalidName", status: 400, text: None };

/// `InvalidName` with `message`.
#[must_use]
pub fn invalid_name(message: impl Into<String>) -> AwsError {
    INVALID_NAME.error().with_message(message)
}

/// `InvalidOutput`, HTTP 400.
pub static INVALID_OUTPUT: ErrorMeta =
    ErrorMeta { shape: "InvalidOutput", code: "InvalidOutput", status: 400, text: None };

/// `InvalidOutput` with `message`.
#[must_use]
pub fn invalid_output(message: impl Into<String>) -> AwsError {
    INVALID_OUTPUT.error().with_message(message)
}

/// `InvalidToken`, HTTP 400.
pub static INVALID_TOKEN: ErrorMeta =
    ErrorMeta { shape: "InvalidToken", code: "InvalidToken", status: 400, text: None };

/// `InvalidToken` with `message`.
#[must_use]
pub fn invalid_token(message: impl Into<String>) -> AwsError {
    INVALID_TOKEN.error().with_message(message)
}

/// `InvalidTracingConfiguration`, HTTP 400.
pub static INVALID_TRACING_CONFIGURATION: ErrorMeta = ErrorMeta {
    shape: "InvalidTracingConfiguration",
    code: "InvalidTracingConfiguration",
    status: 400,
    text: None,
};

/// `InvalidTracingConfiguration` with `message`.
#[must_use]
pub fn invalid_tracing_configuration(message: impl Into<String>) -> AwsError {
    INVALID_TRACING_CONFIGURATION.error().with_message(message)
}

/// `KmsAccessDeniedException`, HTTP 400.
pub static KMS_ACCESS_DENIED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "KmsAccessDeniedException",
    code: "KmsAccessDeniedException",
    status: 400,
    text: None,
};

/// `KmsAccessDeniedException` with `message`.
#[must_use]
pub fn kms_access_denied_exception(message: impl Into<String>) -> AwsError {
    KMS_ACCESS_DENIED_EXCEPTION.error().with_message(message)
}

/// `KmsInvalidStateException`, HTTP 400.
pub static KMS_INVALID_STATE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "KmsInvalidStateException",
    code: "KmsInvalidStateException",
    status: 400,
    text: None,
};

/// `KmsInvalidStateException` with `message`.
#[must_use]
pub fn kms_invalid_state_exception(message: impl Into<String>) -> AwsError {
    KMS_INVALID_STATE_EXCEPTION.error().with_message(message)
}

/// `KmsThrottlingException`, HTTP 400.
pub static KMS_THROTTLING_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "KmsThrottlingException",
    code: "KmsThrottlingException",
    status: 400,
    text: None,
};

/// `KmsThrottlingException` with `message`.
#[must_use]
pub fn kms_throttling_exception(message: impl Into<String>) -> AwsError {
    KMS_THROTTLING_EXCEPTION.error().with_message(message)
}

/// `MissingRequiredParameter`, HTTP 400.
pub static MISSING_REQUIRED_PARAMETER: ErrorMeta = ErrorMeta {
    shape: "MissingRequiredParameter",
    code: "MissingRequiredParameter",
    status: 400,
    text: None,
};

/// `MissingRequiredParameter` with `message`.
#[must_use]
pub fn missing_required_parameter(message: impl Into<String>) -> AwsError {
    MISSING_REQUIRED_PARAMETER.error().with_message(message)
}

/// `ResourceNotFound`, HTTP 400.
pub static RESOURCE_NOT_FOUND: ErrorMeta =
    ErrorMeta { shape: "ResourceNotFound", code: "ResourceNotFound", status: 400, text: None };

/// `ResourceNotFound` with `message`.
#[must_use]
pub fn resource_not_found(message: impl Into<String>) -> AwsError {
    RESOURCE_NOT_FOUND.error().with_message(message)
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

/// `StateMachineAlreadyExists`, HTTP 400.
pub static STATE_MACHINE_ALREADY_EXISTS: ErrorMeta = ErrorMeta {
    shape: "StateMachineAlreadyExists",
    code: "StateMachineAlreadyExists",
    status: 400,
    text: None,
};

/// `StateMachineAlreadyExists` with `message`.
#[must_use]
pub fn state_machine_already_exists(message: impl Into<String>) -> AwsError {
    STATE_MACHINE_ALREADY_EXISTS.error().with_message(message)
}

/// `StateMachineDeleting`, HTTP 400.
pub static STATE_MACHINE_DELETING: ErrorMeta = ErrorMeta {
    shape: "StateMachineDeleting",
    code: "StateMachineDeleting",
    status: 400,
    text: None,
};

/// `StateMachineDeleting` with `message`.
#[must_use]
pub fn state_machine_deleting(message: impl Into<String>) -> AwsError {
    STATE_MACHINE_DELETING.error().with_message(message)
}

/// `StateMachineDoesNotExist`, HTTP 400.
pub static STATE_MACHINE_DOES_NOT_EXIST: ErrorMeta = ErrorMeta {
    shape: "StateMachineDoesNotExist",
    code: "StateMachineDoesNotExist",
    status: 400,
    text: None,
};

/// `StateMachineDoesNotExist` with `message`.
#[must_use]
pub fn state_machine_does_not_exist(message: impl Into<String>) -> AwsError {
    STATE_MACHINE_DOES_NOT_EXIST.error().with_message(message)
}

/// `StateMachineLimitExceeded`, HTTP 400.
pub static STATE_MACHINE_LIMIT_EXCEEDED: ErrorMeta = ErrorMeta {
    shape: "StateMachineLimitExceeded",
    code: "StateMachineLimitExceeded",
    status: 400,
    text: None,
};

/// `StateMachineLimitExceeded` with `message`.
#[must_use]
pub fn state_machine_limit_exceeded(message: impl Into<String>) -> AwsError {
    STATE_MACHINE_LIMIT_EXCEEDED.error().with_message(message)
}

/// `StateMachineTypeNotSupported`, HTTP 400.
pub static STATE_MACHINE_TYPE_NOT_SUPPORTED: ErrorMeta = ErrorMeta {
    shape: "StateMachineTypeNotSupported",
    code: "StateMachineTypeNotSupported",
    status: 400,
    text: None,
};

/// `StateMachineTypeNotSupported` with `message`.
#[must_use]
pub fn state_machine_type_not_supported(message: impl Into<String>) -> AwsError {
    STATE_MACHINE_TYPE_NOT_SUPPORTED.error().with_message(message)
}

/// `TaskDoesNotExist`, HTTP 400.
pub static TASK_DOES_NOT_EXIST: ErrorMeta =
    ErrorMeta { shape: "TaskDoesNotExist", code: "TaskDoesNotExist", status: 400, text: None };

/// `TaskDoesNotExist` with `message`.
#[must_use]
pub fn task_does_not_exist(message: impl Into<String>) -> AwsError {
    TASK_DOES_NOT_EXIST.error().with_message(message)
}

/// `TaskTimedOut`, HTTP 400.
pub static TASK_TIMED_OUT: ErrorMeta =
    ErrorMeta { shape: "TaskTimedOut", code: "TaskTimedOut", status: 400, text: None };

/// `TaskTimedOut` with `message`.
#[must_use]
pub fn task_timed_out(message: impl Into<String>) -> AwsError {
    TASK_TIMED_OUT.error().with_message(message)
}

/// `TooManyTags`, HTTP 400.
pub static TOO_MANY_TAGS: ErrorMeta =
    ErrorMeta { shape: "TooManyTags", code: "TooManyTags", status: 400, text: None };

/// `TooManyTags` with `message`.
#[must_use]
pub fn too_many_tags(message: impl Into<String>) -> AwsError {
    TOO_MANY_TAGS.error().with_message(message)
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
