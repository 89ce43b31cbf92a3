// Written by `cargo xtask generate` from the service's model. Do not edit.

//! Every error the service answers: code and status on the wire, and a constructor.

use wire::{AwsError, ErrorMeta};

/// Every known error, sorted by shape name.
pub static ALL: &[&ErrorMeta] = &[
    &ACCESS_DENIED_EXCEPTION,
    &ALREADY_EXISTS_EXCEPTION,
    &ASSOCIATED_INSTANCES,
    &ASSOCIATION_ALREADY_EXISTS,
    &ASSOCIATION_DOES_NOT_EXIST,
    &ASSOCIATION_EXECUTION_DOES_NOT_EXIST,
    &ASSOCIATION_LIMIT_EXCEEDED,
    &ASSOCIATION_VERSION_LIMIT_EXCEEDED,
    &AUTOMATION_DEFINITION_NOT_APPROVED_EXCEPTION,
    &AUTOMATION_DEFINITION_NOT_FOUND_EXCEPTION,
    &AUTOMATION_DEFINITION_VERSION_NOT_FOUND_EXCEPTION,
    &AUTOMATION_EXECUTION_LIMIT_EXCEEDED_EXCEPTION,
    &AUTOMATION_EXECUTION_NOT_FOUND_EXCEPTION,
    &AUTOMATION_STEP_NOT_FOUND_EXCEPTION,
    &COMPLIANCE_TYPE_COUNT_LIMIT_EXCEEDED_EXCEPTION,
    &CONFLICT_EXCEPTION,
    &CUSTOM_SCHEMA_COUNT_LIMIT_EXCEEDED_EXCEPTION,
    &DOCUMENT_ALREADY_EXISTS,
    &DOCUMENT_LIMIT_EXCEEDED,
    &DOCUMENT_PERMISSION_LIMIT,
    &DOCUMENT_VERSION_LIMIT_EXCEEDED,
    &DOES_NOT_EXIST_EXCEPTION,
    &DUPLICATE_DOCUMENT_CONTENT,
    &DUPLICATE_DOCUMENT_VERSION_NAME,
    &DUPLICATE_INSTANCE_ID,
    &FEATURE_NOT_AVAILABLE_EXCEPTION,
    &HIERARCHY_LEVEL_LIMIT_EXCEEDED_EXCEPTION,
    &HIERARCHY_TYPE_MISMATCH_EXCEPTION,
    &IDEMPOTENT_PARAMETER_MISMATCH,
    &INCOMPATIBLE_POLICY_EXCEPTION,
    &INTERNAL_SERVER_ERROR,
    &INVALID_ACTIVATION,
    &INVALID_ACTIVATION_ID,
    &INVALID_AGGREGATOR_EXCEPTION,
    &INVALID_ALLOWED_PATTERN_EXCEPTION,
    &INVALID_ASSOCIATION,
    &INVALID_ASSOCIATION_VERSION,
    &INVALID_AUTOMATION_EXECUTION_PARAMETERS_EXCEPTION,
    &INVALID_AUTOMATION_SIGNAL_EXCEPTION,
    &INVALID_AUTOMATION_STATUS_UPDATE_EXCEPTION,
    &INVALID_COMMAND_ID,
    &INVALID_DELETE_INVENTORY_PARAMETERS_EXCEPTION,
    &INVALID_DELETION_ID_EXCEPTION,
    &INVALID_DOCUMENT,
    &INVALID_DOCUMENT_CONTENT,
    &INVALID_DOCUMENT_OPERATION,
    &INVALID_DOCUMENT_SCHEMA_VERSION,
    &INVALID_DOCUMENT_TYPE,
    &INVALID_DOCUMENT_VERSION,
    &INVALID_FILTER,
    &INVALID_FILTER_KEY,
    &INVALID_FILTER_OPTION,
    &INVALID_FILTER_VALUE,
    &INVALID_INSTANCE_ID,
    &INVALID_INSTANCE_INFORMATION_FILTER_VALUE,
    &INVALID_INSTANCE_PROPERTY_FILTER_VALUE,
    &INVALID_INVENTORY_GROUP_EXCEPTION,
    &INVALID_INVENTORY_ITEM_CONTEXT_EXCEPTION,
    &INVALID_INVENTORY_REQUEST_EXCEPTION,
    &INVALID_ITEM_CONTENT_EXCEPTION,
    &INVALID_KEY_ID,
    &INVALID_NEXT_TOKEN,
    &INVALID_NOTIFICATION_CONFIG,
    &INVALID_OPTION_EXCEPTION,
    &INVALID_OUTPUT_FOLDER,
    &INVALID_OUTPUT_LOCATION,
    &INVALID_PARAMETERS,
    &INVALID_PERMISSION_TYPE,
    &INVALID_PLUGIN_NAME,
    &INVALID_POLICY_ATTRIBUTE_EXCEPTION,
    &INVALID_POLICY_TYPE_EXCEPTION,
    &INVALID_RESOURCE_ID,
    &INVALID_RESOURCE_TYPE,
    &INVALID_RESULT_ATTRIBUTE_EXCEPTION,
    &INVALID_ROLE,
    &INVALID_SCHEDULE,
    &INVALID_TAG,
    &INVALID_TARGET,
    &INVALID_TARGET_MAPS,
    &INVALID_TYPE_NAME_EXCEPTION,
    &INVALID_UPDATE,
    &INVOCATION_DOES_NOT_EXIST,
    &ITEM_CONTENT_MISMATCH_EXCEPTION,
    &ITEM_SIZE_LIMIT_EXCEEDED_EXCEPTION,
    &MALFORMED_RESOURCE_POLICY_DOCUMENT_EXCEPTION,
    &MAX_DOCUMENT_SIZE_EXCEEDED,
    &NO_LONGER_SUPPORTED_EXCEPTION,
    &OPS_ITEM_ACCESS_DENIED_EXCEPTION,
    &OPS_ITEM_ALREADY_EXISTS_EXCEPTION,
    &OPS_ITEM_CONFLICT_EXCEPTION,
    &OPS_ITEM_INVALID_PARAMETER_EXCEPTION,
    &OPS_ITEM_LIMIT_EXCEEDED_EXCEPTION,
    &OPS_ITEM_NOT_FOUND_EXCEPTION,
    &OPS_ITEM_RELATED_ITEM_ALREADY_EXISTS_EXCEPTION,
    &OPS_ITEM_RELATED_ITEM_ASSOCIATION_NOT_FOUND_EXCEPTION,
    &OPS_METADATA_ALREADY_EXISTS_EXCEPTION,
    &OPS_METADATA_INVALID_ARGUMENT_EXCEPTION,
    &OPS_METADATA_KEY_LIMIT_EXCEEDED_EXCEPTION,
    &OPS_METADATA_LIMIT_EXCEEDED_EXCEPTION,
    &OPS_METADATA_NOT_FOUND_EXCEPTION,
    &OPS_METADATA_TOO_MANY_UPDATES_EXCEPTION,
    &PARAMETER_ALREADY_EXISTS,
    &PARAMETER_LIMIT_EXCEEDED,
    &PARAMETER_MAX_VERSION_LIMIT_EXCEEDED,
    &PARAMETER_NOT_FOUND,
    &PARAMETER_PATTERN_MISMATCH_EXCEPTION,
    &PARAMETER_VERSION_LABEL_LIMIT_EXCEEDED,
    &PARAMETER_VERSION_NOT_FOUND,
    &POLICIES_LIMIT_EXCEEDED_EXCEPTION,
    &RESOURCE_DATA_SYNC_ALREADY_EXISTS_EXCEPTION,
    &RESOURCE_DATA_SYNC_CONFLICT_EXCEPTION,
    &RESOURCE_DATA_SYNC_COUNT_EXCEEDED_EXCEPTION,
    &RESOURCE_DATA_SYNC_INVALID_CONFIGURATION_EXCEPTION,
    &RESOURCE_DATA_SYNC_NOT_FOUND_EXCEPTION,
    &RESOURCE_IN_USE_EXCEPTION,
    &RESOURCE_LIMIT_EXCEEDED_EXCEPTION,
    &RESOURCE_NOT_FOUND_EXCEPTION,
    &RESOURCE_POLICY_CONFLICT_EXCEPTION,
    &RESOURCE_POLICY_INVALID_PARAMETER_EXCEPTION,
    &RESOURCE_POLICY_LIMIT_EXCEEDED_EXCEPTION,
    &RESOURCE_POLICY_NOT_FOUND_EXCEPTION,
    &SERVICE_QUOTA_EXCEEDED_EXCEPTION,
    &SERVICE_SETTING_NOT_FOUND,
    &STATUS_UNCHANGED,
    &SUB_TYPE_COUNT_LIMIT_EXCEEDED_EXCEPTION,
    &TARGET_IN_USE_EXCEPTION,
    &TARGET_NOT_CONNECTED,
    &THROTTLING_EXCEPTION,
    &TOO_MANY_TAGS_ERROR,
    &TOO_MANY_UPDATES,
    &TOTAL_SIZE_LIMIT_EXCEEDED_EXCEPTION,
    &UNSUPPORTED_CALENDAR_EXCEPTION,
    &UNSUPPORTED_FEATURE_REQUIRED_EXCEPTION,
    &UNSUPPORTED_INVENTORY_ITEM_CONTEXT_EXCEPTION,
    &UNSUPPORTED_INVENTORY_SCHEMA_VERSION_EXCEPTION,
    &UNSUPPORTED_OPERATING_SYSTEM,
    &UNSUPPORTED_OPERATION_EXCEPTION,
    &UNSUPPORTED_PARAMETER_TYPE,
    &UNSUPPORTED_PLATFORM_TYPE,
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

/// `AlreadyExistsException`, HTTP 400.
pub static ALREADY_EXISTS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "AlreadyExistsException",
    code: "AlreadyExistsException",
    status: 400,
    text: None,
};

/// `AlreadyExistsException` with `message`.
#[must_use]
pub fn already_exists_exception(message: impl Into<String>) -> AwsError {
    ALREADY_EXISTS_EXCEPTION.error().with_message(message)
}

/// `AssociatedInstances`, HTTP 400.
pub static ASSOCIATED_INSTANCES: ErrorMeta = ErrorMeta {
    shape: "AssociatedInstances",
    code: "AssociatedInstances",
    status: 400,
    text: None,
};

/// `AssociatedInstances` with `message`.
#[must_use]
pub fn associated_instances(message: impl Into<String>) -> AwsError {
    ASSOCIATED_INSTANCES.error().with_message(message)
}

/// `AssociationAlreadyExists`, HTTP 400.
pub static ASSOCIATION_ALREADY_EXISTS: ErrorMeta = ErrorMeta {
    shape: "AssociationAlreadyExists",
    code: "AssociationAlreadyExists",
    status: 400,
    text: None,
};

/// `AssociationAlreadyExists` with `message`.
#[must_use]
pub fn association_already_exists(message: impl Into<String>) -> AwsError {
    ASSOCIATION_ALREADY_EXISTS.error().with_message(message)
}

/// `AssociationDoesNotExist`, HTTP 400.
pub static ASSOCIATION_DOES_NOT_EXIST: ErrorMeta = ErrorMeta {
    shape: "AssociationDoesNotExist",
    code: "AssociationDoesNotExist",
    status: 400,
    text: None,
};

/// `AssociationDoesNotExist` with `message`.
#[must_use]
pub fn association_does_not_exist(message: impl Into<String>) -> AwsError {
    ASSOCIATION_DOES_NOT_EXIST.error().with_message(message)
}

/// `AssociationExecutionDoesNotExist`, HTTP 400.
pub static ASSOCIATION_EXECUTION_DOES_NOT_EXIST: ErrorMeta = ErrorMeta {
    shape: "AssociationExecutionDoesNotExist",
    code: "AssociationExecutionDoesNotExist",
    status: 400,
    text: None,
};

/// `AssociationExecutionDoesNotExist` with `message`.
#[must_use]
pub fn association_execution_does_not_exist(message: impl Into<String>) -> AwsError {
    ASSOCIATION_EXECUTION_DOES_NOT_EXIST.error().with_message(message)
}

/// `AssociationLimitExceeded`, HTTP 400.
pub static ASSOCIATION_LIMIT_EXCEEDED: ErrorMeta = ErrorMeta {
    shape: "AssociationLimitExceeded",
    code: "AssociationLimitExceeded",
    status: 400,
    text: None,
};

/// `AssociationLimitExceeded` with `message`.
#[must_use]
pub fn association_limit_exceeded(message: impl Into<String>) -> AwsError {
    ASSOCIATION_LIMIT_EXCEEDED.error().with_message(message)
}

/// `AssociationVersionLimitExceeded`, HTTP 400.
pub static ASSOCIATION_VERSION_LIMIT_EXCEEDED: ErrorMeta = ErrorMeta {
    shape: "AssociationVersionLimitExceeded",
    code: "AssociationVersionLimitExceeded",
    status: 400,
    text: None,
};

/// `AssociationVersionLimitExceeded` with `message`.
#[must_use]
pub fn association_version_limit_exceeded(message: impl Into<String>) -> AwsError {
    ASSOCIATION_VERSION_LIMIT_EXCEEDED.error().with_message(message)
}

/// `AutomationDefinitionNotApprovedException`, HTTP 400.
pub static AUTOMATION_DEFINITION_NOT_APPROVED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "AutomationDefinitionNotApprovedException",
    code: "AutomationDefinitionNotApprovedException",
    status: 400,
    text: None,
};

/// `AutomationDefinitionNotApprovedException` with `message`.
#[must_use]
pub fn automation_definition_not_approved_exception(message: impl Into<String>) -> AwsError {
    AUTOMATION_DEFINITION_NOT_APPROVED_EXCEPTION.error().with_message(message)
}

/// `AutomationDefinitionNotFoundException`, HTTP 400.
pub static AUTOMATION_DEFINITION_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "AutomationDefinitionNotFoundException",
    code: "AutomationDefinitionNotFoundException",
    status: 400,
    text: None,
};

/// `AutomationDefinitionNotFoundException` with `message`.
#[must_use]
pub fn automation_definition_not_found_exception(message: impl Into<String>) -> AwsError {
    AUTOMATION_DEFINITION_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `AutomationDefinitionVersionNotFoundException`, HTTP 400.
pub static AUTOMATION_DEFINITION_VERSION_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "AutomationDefinitionVersionNotFoundException",
    code: "AutomationDefinitionVersionNotFoundException",
    status: 400,
    text: None,
};

/// `AutomationDefinitionVersionNotFoundException` with `message`.
#[must_use]
pub fn automation_definition_version_not_found_exception(message: impl Into<String>) -> AwsError {
    AUTOMATION_DEFINITION_VERSION_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `AutomationExecutionLimitExceededException`, HTTP 400.
pub static AUTOMATION_EXECUTION_LIMIT_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "AutomationExecutionLimitExceededException",
    code: "AutomationExecutionLimitExceededException",
    status: 400,
    text: None,
};

/// `AutomationExecutionLimitExceededException` with `message`.
#[must_use]
pub fn automation_execution_limit_exceeded_exception(message: impl Into<String>) -> AwsError {
    AUTOMATION_EXECUTION_LIMIT_EXCEEDED_EXCEPTION.error().with_message(message)
}

/// `AutomationExecutionNotFoundException`, HTTP 400.
pub static AUTOMATION_EXECUTION_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "AutomationExecutionNotFoundException",
    code: "AutomationExecutionNotFoundException",
    status: 400,
    text: None,
};

/// `AutomationExecutionNotFoundException` with `message`.
#[must_use]
pub fn automation_execution_not_found_exception(message: impl Into<String>) -> AwsError {
    AUTOMATION_EXECUTION_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `AutomationStepNotFoundException`, HTTP 400.
pub static AUTOMATION_STEP_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "AutomationStepNotFoundException",
    code: "AutomationStepNotFoundException",
    status: 400,
    text: None,
};

/// `AutomationStepNotFoundException` with `message`.
#[must_use]
pub fn automation_step_not_found_exception(message: impl Into<String>) -> AwsError {
    AUTOMATION_STEP_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `ComplianceTypeCountLimitExceededException`, HTTP 400.
pub static COMPLIANCE_TYPE_COUNT_LIMIT_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ComplianceTypeCountLimitExceededException",
    code: "ComplianceTypeCountLimitExceededException",
    status: 400,
    text: None,
};

/// `ComplianceTypeCountLimitExceededException` with `message`.
#[must_use]
pub fn compliance_type_count_limit_exceeded_exception(message: impl Into<String>) -> AwsError {
    COMPLIANCE_TYPE_COUNT_LIMIT_EXCEEDED_EXCEPTION.error().with_message(message)
}

/// `ConflictException`, HTTP 400.
pub static CONFLICT_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "ConflictException", code: "ConflictException", status: 400, text: None };

/// `ConflictException` with `message`.
#[must_use]
pub fn conflict_exception(message: impl Into<String>) -> AwsError {
    CONFLICT_EXCEPTION.error().with_message(message)
}

/// `CustomSchemaCountLimitExceededException`, HTTP 400.
pub static CUSTOM_SCHEMA_COUNT_LIMIT_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "CustomSchemaCountLimitExceededException",
    code: "CustomSchemaCountLimitExceededException",
    status: 400,
    text: None,
};

/// `CustomSchemaCountLimitExceededException` with `message`.
#[must_use]
pub fn custom_schema_count_limit_exceeded_exception(message: impl Into<String>) -> AwsError {
    CUSTOM_SCHEMA_COUNT_LIMIT_EXCEEDED_EXCEPTION.error().with_message(message)
}

/// `DocumentAlreadyExists`, HTTP 400.
pub static DOCUMENT_ALREADY_EXISTS: ErrorMeta = ErrorMeta {
    shape: "DocumentAlreadyExists",
    code: "DocumentAlreadyExists",
    status: 400,
    text: None,
};

/// `DocumentAlreadyExists` with `message`.
#[must_use]
pub fn document_already_exists(message: impl Into<String>) -> AwsError {
    DOCUMENT_ALREADY_EXISTS.error().with_message(message)
}

/// `DocumentLimitExceeded`, HTTP 400.
pub static DOCUMENT_LIMIT_EXCEEDED: ErrorMeta = ErrorMeta {
    shape: "DocumentLimitExceeded",
    code: "DocumentLimitExceeded",
    status: 400,
    text: None,
};

/// `DocumentLimitExceeded` with `message`.
#[must_use]
pub fn document_limit_exceeded(message: impl Into<String>) -> AwsError {
    DOCUMENT_LIMIT_EXCEEDED.error().with_message(message)
}

/// `DocumentPermissionLimit`, HTTP 400.
pub static DOCUMENT_PERMISSION_LIMIT: ErrorMeta = ErrorMeta {
    shape: "DocumentPermissionLimit",
    code: "DocumentPermissionLimit",
    status: 400,
    text: None,
};

/// `DocumentPermissionLimit` with `message`.
#[must_use]
pub fn document_permission_limit(message: impl Into<String>) -> AwsError {
    DOCUMENT_PERMISSION_LIMIT.error().with_message(message)
}

/// `DocumentVersionLimitExceeded`, HTTP 400.
pub static DOCUMENT_VERSION_LIMIT_EXCEEDED: ErrorMeta = ErrorMeta {
    shape: "DocumentVersionLimitExceeded",
    code: "DocumentVersionLimitExceeded",
    status: 400,
    text: None,
};

/// `DocumentVersionLimitExceeded` with `message`.
#[must_use]
pub fn document_version_limit_exceeded(message: impl Into<String>) -> AwsError {
    DOCUMENT_VERSION_LIMIT_EXCEEDED.error().with_message(message)
}

/// `DoesNotExistException`, HTTP 400.
pub static DOES_NOT_EXIST_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "DoesNotExistException",
    code: "DoesNotExistException",
    status: 400,
    text: None,
};

/// `DoesNotExistException` with `message`.
#[must_use]
pub fn does_not_exist_exception(message: impl Into<String>) -> AwsError {
    DOES_NOT_EXIST_EXCEPTION.error().with_message(message)
}

/// `DuplicateDocumentContent`, HTTP 400.
pub static DUPLICATE_DOCUMENT_CONTENT: ErrorMeta = ErrorMeta {
    shape: "DuplicateDocumentContent",
    code: "DuplicateDocumentContent",
    status: 400,
    text: None,
};

/// `DuplicateDocumentContent` with `message`.
#[must_use]
pub fn duplicate_document_content(message: impl Into<String>) -> AwsError {
    DUPLICATE_DOCUMENT_CONTENT.error().with_message(message)
}

/// `DuplicateDocumentVersionName`, HTTP 400.
pub static DUPLICATE_DOCUMENT_VERSION_NAME: ErrorMeta = ErrorMeta {
    shape: "DuplicateDocumentVersionName",
    code: "DuplicateDocumentVersionName",
    status: 400,
    text: None,
};

/// `DuplicateDocumentVersionName` with `message`.
#[must_use]
pub fn duplicate_document_version_name(message: impl Into<String>) -> AwsError {
    DUPLICATE_DOCUMENT_VERSION_NAME.error().with_message(message)
}

/// `DuplicateInstanceId`, HTTP 400.
pub static DUPLICATE_INSTANCE_ID: ErrorMeta = ErrorMeta {
    shape: "DuplicateInstanceId",
    code: "DuplicateInstanceId",
    status: 400,
    text: None,
};

/// `DuplicateInstanceId` with `message`.
#[must_use]
pub fn duplicate_instance_id(message: impl Into<String>) -> AwsError {
    DUPLICATE_INSTANCE_ID.error().with_message(message)
}

/// `FeatureNotAvailableException`, HTTP 400.
pub static FEATURE_NOT_AVAILABLE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "FeatureNotAvailableException",
    code: "FeatureNotAvailableException",
    status: 400,
    text: None,
};

/// `FeatureNotAvailableException` with `message`.
#[must_use]
pub fn feature_not_available_exception(message: impl Into<String>) -> AwsError {
    FEATURE_NOT_AVAILABLE_EXCEPTION.error().with_message(message)
}

/// `HierarchyLevelLimitExceededException`, HTTP 400.
pub static HIERARCHY_LEVEL_LIMIT_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "HierarchyLevelLimitExceededException",
    code: "HierarchyLevelLimitExceededException",
    status: 400,
    text: None,
};

/// `HierarchyLevelLimitExceededException` with `message`.
#[must_use]
pub fn hierarchy_level_limit_exceeded_exception(message: impl Into<String>) -> AwsError {
    HIERARCHY_LEVEL_LIMIT_EXCEEDED_EXCEPTION.error().with_message(message)
}

/// `HierarchyTypeMismatchException`, HTTP 400.
pub static HIERARCHY_TYPE_MISMATCH_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "HierarchyTypeMismatchException",
    code: "HierarchyTypeMismatchException",
    status: 400,
    text: None,
};

/// `HierarchyTypeMismatchException` with `message`.
#[must_use]
pub fn hierarchy_type_mismatch_exception(message: impl Into<String>) -> AwsError {
    HIERARCHY_TYPE_MISMATCH_EXCEPTION.error().with_message(message)
}

/// `IdempotentParameterMismatch`, HTTP 400.
pub static IDEMPOTENT_PARAMETER_MISMATCH: ErrorMeta = ErrorMeta {
    shape: "IdempotentParameterMismatch",
    code: "IdempotentParameterMismatch",
    status: 400,
    text: None,
};

/// `IdempotentParameterMismatch` with `message`.
#[must_use]
pub fn idempotent_parameter_mismatch(message: impl Into<String>) -> AwsError {
    IDEMPOTENT_PARAMETER_MISMATCH.error().with_message(message)
}

/// `IncompatiblePolicyException`, HTTP 400.
pub static INCOMPATIBLE_POLICY_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "IncompatiblePolicyException",
    code: "IncompatiblePolicyException",
    status: 400,
    text: None,
};

/// `IncompatiblePolicyException` with `message`.
#[must_use]
pub fn incompatible_policy_exception(message: impl Into<String>) -> AwsError {
    INCOMPATIBLE_POLICY_EXCEPTION.error().with_message(message)
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

/// `InvalidActivation`, HTTP 400.
pub static INVALID_ACTIVATION: ErrorMeta =
    ErrorMeta { shape: "InvalidActivation", code: "InvalidActivation", status: 400, text: None };

/// `InvalidActivation` with `message`.
#[must_use]
pub fn invalid_activation(message: impl Into<String>) -> AwsError {
    INVALID_ACTIVATION.error().with_message(message)
}

/// `InvalidActivationId`, HTTP 400.
pub static INVALID_ACTIVATION_ID: ErrorMeta = ErrorMeta {
    shape: "InvalidActivationId",
    code: "InvalidActivationId",
    status: 400,
    text: None,
};

/// `InvalidActivationId` with `message`.
#[must_use]
pub fn invalid_activation_id(message: impl Into<String>) -> AwsError {
    INVALID_ACTIVATION_ID.error().with_message(message)
}

/// `InvalidAggregatorException`, HTTP 400.
pub static INVALID_AGGREGATOR_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidAggregatorException",
    code: "InvalidAggregatorException",
    status: 400,
    text: None,
};

/// `InvalidAggregatorException` with `message`.
#[must_use]
pub fn invalid_aggregator_exception(message: impl Into<String>) -> AwsError {
    INVALID_AGGREGATOR_EXCEPTION.error().with_message(message)
}

/// `InvalidAllowedPatternException`, HTTP 400.
pub static INVALID_ALLOWED_PATTERN_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidAllowedPatternException",
    code: "InvalidAllowedPatternException",
    status: 400,
    text: None,
};

/// `InvalidAllowedPatternException` with `message`.
#[must_use]
pub fn invalid_allowed_pattern_exception(message: impl Into<String>) -> AwsError {
    INVALID_ALLOWED_PATTERN_EXCEPTION.error().with_message(message)
}

/// `InvalidAssociation`, HTTP 400.
pub static INVALID_ASSOCIATION: ErrorMeta =
    ErrorMeta { shape: "InvalidAssociation", code: "InvalidAssociation", status: 400, text: None };

/// `InvalidAssociation` with `message`.
#[must_use]
pub fn invalid_association(message: impl Into<String>) -> AwsError {
    INVALID_ASSOCIATION.error().with_message(message)
}

/// `InvalidAssociationVersion`, HTTP 400.
pub static INVALID_ASSOCIATION_VERSION: ErrorMeta = ErrorMeta {
    shape: "InvalidAssociationVersion",
    code: "InvalidAssociationVersion",
    status: 400,
    text: None,
};

/// `InvalidAssociationVersion` with `message`.
#[must_use]
pub fn invalid_association_version(message: impl Into<String>) -> AwsError {
    INVALID_ASSOCIATION_VERSION.error().with_message(message)
}

/// `InvalidAutomationExecutionParametersException`, HTTP 400.
pub static INVALID_AUTOMATION_EXECUTION_PARAMETERS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidAutomationExecutionParametersException",
    code: "InvalidAutomationExecutionParametersException",
    status: 400,
    text: None,
};

/// `InvalidAutomationExecutionParametersException` with `message`.
#[must_use]
pub fn invalid_automation_execution_parameters_exception(message: impl Into<String>) -> AwsError {
    INVALID_AUTOMATION_EXECUTION_PARAMETERS_EXCEPTION.error().with_message(message)
}

/// `InvalidAutomationSignalException`, HTTP 400.
pub static INVALID_AUTOMATION_SIGNAL_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidAutomationSignalException",
    code: "InvalidAutomationSignalException",
    status: 400,
    text: None,
};

/// `InvalidAutomationSignalException` with `message`.
#[must_use]
pub fn invalid_automation_signal_exception(message: impl Into<String>) -> AwsError {
    INVALID_AUTOMATION_SIGNAL_EXCEPTION.error().with_message(message)
}

/// `InvalidAutomationStatusUpdateException`, HTTP 400.
pub static INVALID_AUTOMATION_STATUS_UPDATE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidAutomationStatusUpdateException",
    code: "InvalidAutomationStatusUpdateException",
    status: 400,
    text: None,
};

/// `InvalidAutomationStatusUpdateException` with `message`.
#[must_use]
pub fn invalid_automation_status_update_exception(message: impl Into<String>) -> AwsError {
    INVALID_AUTOMATION_STATUS_UPDATE_EXCEPTION.error().with_message(message)
}

/// `InvalidCommandId`, HTTP 400.
pub static INVALID_COMMAND_ID: ErrorMeta =
    ErrorMeta { shape: "InvalidCommandId", code: "InvalidCommandId", status: 400, text: None };

/// `InvalidCommandId` with `message`.
#[must_use]
pub fn invalid_command_id(message: impl Into<String>) -> AwsError {
    INVALID_COMMAND_ID.error().with_message(message)
}

/// `InvalidDeleteInventoryParametersException`, HTTP 400.
pub static INVALID_DELETE_INVENTORY_PARAMETERS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidDeleteInventoryParametersException",
    code: "InvalidDeleteInventoryParametersException",
    status: 400,
    text: None,
};

/// `InvalidDeleteInventoryParametersException` with `message`.
#[must_use]
pub fn invalid_delete_inventory_parameters_exception(message: impl Into<String>) -> AwsError {
    INVALID_DELETE_INVENTORY_PARAMETERS_EXCEPTION.error().with_message(message)
}

/// `InvalidDeletionIdException`, HTTP 400.
pub static INVALID_DELETION_ID_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidDeletionIdException",
    code: "InvalidDeletionIdException",
    status: 400,
    text: None,
};

/// `InvalidDeletionIdException` with `message`.
#[must_use]
pub fn invalid_deletion_id_exception(message: impl Into<String>) -> AwsError {
    INVALID_DELETION_ID_EXCEPTION.error().with_message(message)
}

/// `InvalidDocument`, HTTP 400.
pub static INVALID_DOCUMENT: ErrorMeta =
    ErrorMeta { shape: "InvalidDocument", code: "InvalidDocument", status: 400, text: None };

/// `InvalidDocument` with `message`.
#[must_use]
pub fn invalid_document(message: impl Into<String>) -> AwsError {
    INVALID_DOCUMENT.error().with_message(message)
}

/// `InvalidDocumentContent`, HTTP 400.
pub static INVALID_DOCUMENT_CONTENT: ErrorMeta = ErrorMeta {
    shape: "InvalidDocumentContent",
    code: "InvalidDocumentContent",
    status: 400,
    text: None,
};

/// `InvalidDocumentContent` with `message`.
#[must_use]
pub fn invalid_document_content(message: impl Into<String>) -> AwsError {
    INVALID_DOCUMENT_CONTENT.error().with_message(message)
}

/// `InvalidDocumentOperation`, HTTP 400.
pub static INVALID_DOCUMENT_OPERATION: ErrorMeta = ErrorMeta {
    shape: "InvalidDocumentOperation",
    code: "InvalidDocumentOperation",
    status: 400,
    text: None,
};

/// `InvalidDocumentOperation` with `message`.
#[must_use]
pub fn invalid_document_operation(message: impl Into<String>) -> AwsError {
    INVALID_DOCUMENT_OPERATION.error().with_message(message)
}

/// `InvalidDocumentSchemaVersion`, HTTP 400.
pub static INVALID_DOCUMENT_SCHEMA_VERSION: ErrorMeta = ErrorMeta {
    shape: "InvalidDocumentSchemaVersion",
    code: "InvalidDocumentSchemaVersion",
    status: 400,
    text: None,
};

/// `InvalidDocumentSchemaVersion` with `message`.
#[must_use]
pub fn invalid_document_schema_version(message: impl Into<String>) -> AwsError {
    INVALID_DOCUMENT_SCHEMA_VERSION.error().with_message(message)
}

/// `InvalidDocumentType`, HTTP 400.
pub static INVALID_DOCUMENT_TYPE: ErrorMeta = ErrorMeta {
    shape: "InvalidDocumentType",
    code: "InvalidDocumentType",
    status: 400,
    text: None,
};

/// `InvalidDocumentType` with `message`.
#[must_use]
pub fn invalid_document_type(message: impl Into<String>) -> AwsError {
    INVALID_DOCUMENT_TYPE.error().with_message(message)
}

/// `InvalidDocumentVersion`, HTTP 400.
pub static INVALID_DOCUMENT_VERSION: ErrorMeta = ErrorMeta {
    shape: "InvalidDocumentVersion",
    code: "InvalidDocumentVersion",
    status: 400,
    text: None,
};

/// `InvalidDocumentVersion` with `message`.
#[must_use]
pub fn invalid_document_version(message: impl Into<String>) -> AwsError {
    INVALID_DOCUMENT_VERSION.error().with_message(message)
}

/// `InvalidFilter`, HTTP 400.
pub static INVALID_FILTER: ErrorMeta =
    ErrorMeta { shape: "InvalidFilter", code: "InvalidFilter", status: 400, text: None };

/// `InvalidFilter` with `message`.
#[must_use]
pub fn invalid_filter(message: impl Into<String>) -> AwsError {
    INVALID_FILTER.error().with_message(message)
}

/// `InvalidFilterKey`, HTTP 400.
pub static INVALID_FILTER_KEY: ErrorMeta =
    ErrorMeta { shape: "InvalidFilterKey", code: "InvalidFilterKey", status: 400, text: None };

/// `InvalidFilterKey` with `message`.
#[must_use]
pub fn invalid_filter_key(message: impl Into<String>) -> AwsError {
    INVALID_FILTER_KEY.error().with_message(message)
}

/// `InvalidFilterOption`, HTTP 400.
pub static INVALID_FILTER_OPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidFilterOption",
    code: "InvalidFilterOption",
    status: 400,
    text: None,
};

/// `InvalidFilterOption` with `message`.
#[must_use]
pub fn invalid_filter_option(message: impl Into<String>) -> AwsError {
    INVALID_FILTER_OPTION.error().with_message(message)
}

/// `InvalidFilterValue`, HTTP 400.
pub static INVALID_FILTER_VALUE: ErrorMeta =
    ErrorMeta { shape: "InvalidFilterValue", code: "InvalidFilterValue", status: 400, text: None };

/// `InvalidFilterValue` with `message`.
#[must_use]
pub fn invalid_filter_value(message: impl Into<String>) -> AwsError {
    INVALID_FILTER_VALUE.error().with_message(message)
}

/// `InvalidInstanceId`, HTTP 400.
pub static INVALID_INSTANCE_ID: ErrorMeta =
    ErrorMeta { shape: "InvalidInstanceId", code: "InvalidInstanceId", status: 400, text: None };

/// `InvalidInstanceId` with `message`.
#[must_use]
pub fn invalid_instance_id(message: impl Into<String>) -> AwsError {
    INVALID_INSTANCE_ID.error().with_message(message)
}

/// `InvalidInstanceInformationFilterValue`, HTTP 400.
pub static INVALID_INSTANCE_INFORMATION_FILTER_VALUE: ErrorMeta = ErrorMeta {
    shape: "InvalidInstanceInformationFilterValue",
    code: "InvalidInstanceInformationFilterValue",
    status: 400,
    text: None,
};

/// `InvalidInstanceInformationFilterValue` with `message`.
#[must_use]
pub fn invalid_instance_information_filter_value(message: impl Into<String>) -> AwsError {
    INVALID_INSTANCE_INFORMATION_FILTER_VALUE.error().with_message(message)
}

/// `InvalidInstancePropertyFilterValue`, HTTP 400.
pub static INVALID_INSTANCE_PROPERTY_FILTER_VALUE: ErrorMeta = ErrorMeta {
    shape: "InvalidInstancePropertyFilterValue",
    code: "InvalidInstancePropertyFilterValue",
    status: 400,
    text: None,
};

/// `InvalidInstancePropertyFilterValue` with `message`.
#[must_use]
pub fn invalid_instance_property_filter_value(message: impl Into<String>) -> AwsError {
    INVALID_INSTANCE_PROPERTY_FILTER_VALUE.error().with_message(message)
}

/// `InvalidInventoryGroupException`, HTTP 400.
pub static INVALID_INVENTORY_GROUP_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidInventoryGroupException",
    code: "InvalidInventoryGroupException",
    status: 400,
    text: None,
};

/// `InvalidInventoryGroupException` with `message`.
#[must_use]
pub fn invalid_inventory_group_exception(message: impl Into<String>) -> AwsError {
    INVALID_INVENTORY_GROUP_EXCEPTION.error().with_message(message)
}

/// `InvalidInventoryItemContextException`, HTTP 400.
pub static INVALID_INVENTORY_ITEM_CONTEXT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidInventoryItemContextException",
    code: "InvalidInventoryItemContextException",
    status: 400,
    text: None,
};

/// `InvalidInventoryItemContextException` with `message`.
#[must_use]
pub fn invalid_inventory_item_context_exception(message: impl Into<String>) -> AwsError {
    INVALID_INVENTORY_ITEM_CONTEXT_EXCEPTION.error().with_message(message)
}

/// `InvalidInventoryRequestException`, HTTP 400.
pub static INVALID_INVENTORY_REQUEST_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidInventoryRequestException",
    code: "InvalidInventoryRequestException",
    status: 400,
    text: None,
};

/// `InvalidInventoryRequestException` with `message`.
#[must_use]
pub fn invalid_inventory_request_exception(message: impl Into<String>) -> AwsError {
    INVALID_INVENTORY_REQUEST_EXCEPTION.error().with_message(message)
}

/// `InvalidItemContentException`, HTTP 400.
pub static INVALID_ITEM_CONTENT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidItemContentException",
    code: "InvalidItemContentException",
    status: 400,
    text: None,
};

/// `InvalidItemContentException` with `message`.
#[must_use]
pub fn invalid_item_content_exception(message: impl Into<String>) -> AwsError {
    INVALID_ITEM_CONTENT_EXCEPTION.error().with_message(message)
}

/// `InvalidKeyId`, HTTP 400.
pub static INVALID_KEY_ID: ErrorMeta =
    ErrorMeta { shape: "InvalidKeyId", code: "InvalidKeyId", status: 400, text: None };

/// `InvalidKeyId` with `message`.
#[must_use]
pub fn invalid_key_id(message: impl Into<String>) -> AwsError {
    INVALID_KEY_ID.error().with_message(message)
}

/// `InvalidNextToken`, HTTP 400.
pub static INVALID_NEXT_TOKEN: ErrorMeta =
    ErrorMeta { shape: "InvalidNextToken", code: "InvalidNextToken", status: 400, text: None };

/// `InvalidNextToken` with `message`.
#[must_use]
pub fn invalid_next_token(message: impl Into<String>) -> AwsError {
    INVALID_NEXT_TOKEN.error().with_message(message)
}

/// `InvalidNotificationConfig`, HTTP 400.
pub static INVALID_NOTIFICATION_CONFIG: ErrorMeta = ErrorMeta {
    shape: "InvalidNotificationConfig",
    code: "InvalidNotificationConfig",
    status: 400,
    text: None,
};

/// `InvalidNotificationConfig` with `message`.
#[must_use]
pub fn invalid_notification_config(message: impl Into<String>) -> AwsError {
    INVALID_NOTIFICATION_CONFIG.error().with_message(message)
}

/// `InvalidOptionException`, HTTP 400.
pub static INVALID_OPTION_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidOptionException",
    code: "InvalidOptionException",
    status: 400,
    text: None,
};

/// `InvalidOptionException` with `message`.
#[must_use]
pub fn invalid_option_exception(message: impl Into<String>) -> AwsError {
    INVALID_OPTION_EXCEPTION.error().with_message(message)
}

/// `InvalidOutputFolder`, HTTP 400.
pub static INVALID_OUTPUT_FOLDER: ErrorMeta = ErrorMeta {
    shape: "InvalidOutputFolder",
    code: "InvalidOutputFolder",
    status: 400,
    text: None,
};

/// `InvalidOutputFolder` with `message`.
#[must_use]
pub fn invalid_output_folder(message: impl Into<String>) -> AwsError {
    INVALID_OUTPUT_FOLDER.error().with_message(message)
}

/// `InvalidOutputLocation`, HTTP 400.
pub static INVALID_OUTPUT_LOCATION: ErrorMeta = ErrorMeta {
    shape: "InvalidOutputLocation",
    code: "InvalidOutputLocation",
    status: 400,
    text: None,
};

/// `InvalidOutputLocation` with `message`.
#[must_use]
pub fn invalid_output_location(message: impl Into<String>) -> AwsError {
    INVALID_OUTPUT_LOCATION.error().with_message(message)
}

/// `InvalidParameters`, HTTP 400.
pub static INVALID_PARAMETERS: ErrorMeta =
    ErrorMeta { shape: "InvalidParameters", code: "InvalidParameters", status: 400, text: None };

/// `InvalidParameters` with `message`.
#[must_use]
pub fn invalid_parameters(message: impl Into<String>) -> AwsError {
    INVALID_PARAMETERS.error().with_message(message)
}

/// `InvalidPermissionType`, HTTP 400.
pub static INVALID_PERMISSION_TYPE: ErrorMeta = ErrorMeta {
    shape: "InvalidPermissionType",
    code: "InvalidPermissionType",
    status: 400,
    text: None,
};

/// `InvalidPermissionType` with `message`.
#[must_use]
pub fn invalid_permission_type(message: impl Into<String>) -> AwsError {
    INVALID_PERMISSION_TYPE.error().with_message(message)
}

/// `InvalidPluginName`, HTTP 400.
pub static INVALID_PLUGIN_NAME: ErrorMeta =
    ErrorMeta { shape: "InvalidPluginName", code: "InvalidPluginName", status: 400, text: None };

/// `InvalidPluginName` with `message`.
#[must_use]
pub fn invalid_plugin_name(message: impl Into<String>) -> AwsError {
    INVALID_PLUGIN_NAME.error().with_message(message)
}

/// `InvalidPolicyAttributeException`, HTTP 400.
pub static INVALID_POLICY_ATTRIBUTE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidPolicyAttributeException",
    code: "InvalidPolicyAttributeException",
    status: 400,
    text: None,
};

/// `InvalidPolicyAttributeException` with `message`.
#[must_use]
pub fn invalid_policy_attribute_exception(message: impl Into<String>) -> AwsError {
    INVALID_POLICY_ATTRIBUTE_EXCEPTION.error().with_message(message)
}

/// `InvalidPolicyTypeException`, HTTP 400.
pub static INVALID_POLICY_TYPE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidPolicyTypeException",
    code: "InvalidPolicyTypeException",
    status: 400,
    text: None,
};

/// `InvalidPolicyTypeException` with `message`.
#[must_use]
pub fn invalid_policy_type_exception(message: impl Into<String>) -> AwsError {
    INVALID_POLICY_TYPE_EXCEPTION.error().with_message(message)
}

/// `InvalidResourceId`, HTTP 400.
pub static INVALID_RESOURCE_ID: ErrorMeta =
    ErrorMeta { shape: "InvalidResourceId", code: "InvalidResourceId", status: 400, text: None };

/// `InvalidResourceId` with `message`.
#[must_use]
pub fn invalid_resource_id(message: impl Into<String>) -> AwsError {
    INVALID_RESOURCE_ID.error().with_message(message)
}

/// `InvalidResourceType`, HTTP 400.
pub static INVALID_RESOURCE_TYPE: ErrorMeta = ErrorMeta {
    shape: "InvalidResourceType",
    code: "InvalidResourceType",
    status: 400,
    text: None,
};

/// `InvalidResourceType` with `message`.
#[must_use]
pub fn invalid_resource_type(message: impl Into<String>) -> AwsError {
    INVALID_RESOURCE_TYPE.error().with_message(message)
}

/// `InvalidResultAttributeException`, HTTP 400.
pub static INVALID_RESULT_ATTRIBUTE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidResultAttributeException",
    code: "InvalidResultAttributeException",
    status: 400,
    text: None,
};

/// `InvalidResultAttributeException` with `message`.
#[must_use]
pub fn invalid_result_attribute_exception(message: impl Into<String>) -> AwsError {
    INVALID_RESULT_ATTRIBUTE_EXCEPTION.error().with_message(message)
}

/// `InvalidRole`, HTTP 400.
pub static INVALID_ROLE: ErrorMeta =
    ErrorMeta { shape: "InvalidRole", code: "InvalidRole", status: 400, text: None };

/// `InvalidRole` with `message`.
#[must_use]
pub fn invalid_role(message: impl Into<String>) -> AwsError {
    INVALID_ROLE.error().with_message(message)
}

/// `InvalidSchedule`, HTTP 400.
pub static INVALID_SCHEDULE: ErrorMeta =
    ErrorMeta { shape: "InvalidSchedule", code: "InvalidSchedule", status: 400, text: None };

/// `InvalidSchedule` with `message`.
#[must_use]
pub fn invalid_schedule(message: impl Into<String>) -> AwsError {
    INVALID_SCHEDULE.error().with_message(message)
}

/// `InvalidTag`, HTTP 400.
pub static INVALID_TAG: ErrorMeta =
    ErrorMeta { shape: "InvalidTag", code: "InvalidTag", status: 400, text: None };

/// `InvalidTag` with `message`.
#[must_use]
pub fn invalid_tag(message: impl Into<String>) -> AwsError {
    INVALID_TAG.error().with_message(message)
}

/// `InvalidTarget`, HTTP 400.
pub static INVALID_TARGET: ErrorMeta =
    ErrorMeta { shape: "InvalidTarget", code: "InvalidTarget", status: 400, text: None };

/// `InvalidTarget` with `message`.
#[must_use]
pub fn invalid_target(message: impl Into<String>) -> AwsError {
    INVALID_TARGET.error().with_message(message)
}

/// `InvalidTargetMaps`, HTTP 400.
pub static INVALID_TARGET_MAPS: ErrorMeta =
    ErrorMeta { shape: "InvalidTargetMaps", code: "InvalidTargetMaps", status: 400, text: None };

/// `InvalidTargetMaps` with `message`.
#[must_use]
pub fn invalid_target_maps(message: impl Into<String>) -> AwsError {
    INVALID_TARGET_MAPS.error().with_message(message)
}

/// `InvalidTypeNameException`, HTTP 400.
pub static INVALID_TYPE_NAME_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidTypeNameException",
    code: "InvalidTypeNameException",
    status: 400,
    text: None,
};

/// `InvalidTypeNameException` with `message`.
#[must_use]
pub fn invalid_type_name_exception(message: impl Into<String>) -> AwsError {
    INVALID_TYPE_NAME_EXCEPTION.error().with_message(message)
}

/// `InvalidUpdate`, HTTP 400.
pub static INVALID_UPDATE: ErrorMeta =
    ErrorMeta { shape: "InvalidUpdate", code: "InvalidUpdate", status: 400, text: None };

/// `InvalidUpdate` with `message`.
#[must_use]
pub fn invalid_update(message: impl Into<String>) -> AwsError {
    INVALID_UPDATE.error().with_message(message)
}

/// `InvocationDoesNotExist`, HTTP 400.
pub static INVOCATION_DOES_NOT_EXIST: ErrorMeta = ErrorMeta {
    shape: "InvocationDoesNotExist",
    code: "InvocationDoesNotExist",
    status: 400,
    text: None,
};

/// `InvocationDoesNotExist` with `message`.
#[must_use]
pub fn invocation_does_not_exist(message: impl Into<String>) -> AwsError {
    INVOCATION_DOES_NOT_EXIST.error().with_message(message)
}

/// `ItemContentMismatchException`, HTTP 400.
pub static ITEM_CONTENT_MISMATCH_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ItemContentMismatchException",
    code: "ItemContentMismatchException",
    status: 400,
    text: None,
};

/// `ItemContentMismatchException` with `message`.
#[must_use]
pub fn item_content_mismatch_exception(message: impl Into<String>) -> AwsError {
    ITEM_CONTENT_MISMATCH_EXCEPTION.error().with_message(message)
}

/// `ItemSizeLimitExceededException`, HTTP 400.
pub static ITEM_SIZE_LIMIT_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ItemSizeLimitExceededException",
    code: "ItemSizeLimitExceededException",
    status: 400,
    text: None,
};

/// `ItemSizeLimitExceededException` with `message`.
#[must_use]
pub fn item_size_limit_exceeded_exception(message: impl Into<String>) -> AwsError {
    ITEM_SIZE_LIMIT_EXCEEDED_EXCEPTION.error().with_message(message)
}

/// `MalformedResourcePolicyDocumentException`, HTTP 400.
pub static MALFORMED_RESOURCE_POLICY_DOCUMENT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "MalformedResourcePolicyDocumentException",
    code: "MalformedResourcePolicyDocumentException",
    status: 400,
    text: None,
};

/// `MalformedResourcePolicyDocumentException` with `message`.
#[must_use]
pub fn malformed_resource_policy_document_exception(message: impl Into<String>) -> AwsError {
    MALFORMED_RESOURCE_POLICY_DOCUMENT_EXCEPTION.error().with_message(message)
}

/// `MaxDocumentSizeExceeded`, HTTP 400.
pub static MAX_DOCUMENT_SIZE_EXCEEDED: ErrorMeta = ErrorMeta {
    shape: "MaxDocumentSizeExceeded",
    code: "MaxDocumentSizeExceeded",
    status: 400,
    text: None,
};

/// `MaxDocumentSizeExceeded` with `message`.
#[must_use]
pub fn max_document_size_exceeded(message: impl Into<String>) -> AwsError {
    MAX_DOCUMENT_SIZE_EXCEEDED.error().with_message(message)
}

/// `NoLongerSupportedException`, HTTP 400.
pub static NO_LONGER_SUPPORTED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "NoLongerSupportedException",
    code: "NoLongerSupportedException",
    status: 400,
    text: None,
};

/// `NoLongerSupportedException` with `message`.
#[must_use]
pub fn no_longer_supported_exception(message: impl Into<String>) -> AwsError {
    NO_LONGER_SUPPORTED_EXCEPTION.error().with_message(message)
}

/// `OpsItemAccessDeniedException`, HTTP 400.
pub static OPS_ITEM_ACCESS_DENIED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "OpsItemAccessDeniedException",
    code: "OpsItemAccessDeniedException",
    status: 400,
    text: None,
};

/// `OpsItemAccessDeniedException` with `message`.
#[must_use]
pub fn ops_item_access_denied_exception(message: impl Into<String>) -> AwsError {
    OPS_ITEM_ACCESS_DENIED_EXCEPTION.error().with_message(message)
}

/// `OpsItemAlreadyExistsException`, HTTP 400.
pub static OPS_ITEM_ALREADY_EXISTS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "OpsItemAlreadyExistsException",
    code: "OpsItemAlreadyExistsException",
    status: 400,
    text: None,
};

/// `OpsItemAlreadyExistsException` with `message`.
#[must_use]
pub fn ops_item_already_exists_exception(message: impl Into<String>) -> AwsError {
    OPS_ITEM_ALREADY_EXISTS_EXCEPTION.error().with_message(message)
}

/// `OpsItemConflictException`, HTTP 400.
pub static OPS_ITEM_CONFLICT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "OpsItemConflictException",
    code: "OpsItemConflictException",
    status: 400,
    text: None,
};

/// `OpsItemConflictException` with `message`.
#[must_use]
pub fn ops_item_conflict_exception(message: impl Into<String>) -> AwsError {
    OPS_ITEM_CONFLICT_EXCEPTION.error().with_message(message)
}

/// `OpsItemInvalidParameterException`, HTTP 400.
pub static OPS_ITEM_INVALID_PARAMETER_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "OpsItemInvalidParameterException",
    code: "OpsItemInvalidParameterException",
    status: 400,
    text: None,
};

/// `OpsItemInvalidParameterException` with `message`.
#[must_use]
pub fn ops_item_invalid_parameter_exception(message: impl Into<String>) -> AwsError {
    OPS_ITEM_INVALID_PARAMETER_EXCEPTION.error().with_message(message)
}

/// `OpsItemLimitExceededException`, HTTP 400.
pub static OPS_ITEM_LIMIT_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "OpsItemLimitExceededException",
    code: "OpsItemLimitExceededException",
    status: 400,
    text: None,
};

/// `OpsItemLimitExceededException` with `message`.
#[must_use]
pub fn ops_item_limit_exceeded_exception(message: impl Into<String>) -> AwsError {
    OPS_ITEM_LIMIT_EXCEEDED_EXCEPTION.error().with_message(message)
}

/// `OpsItemNotFoundException`, HTTP 400.
pub static OPS_ITEM_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "OpsItemNotFoundException",
    code: "OpsItemNotFoundException",
    status: 400,
    text: None,
};

/// `OpsItemNotFoundException` with `message`.
#[must_use]
pub fn ops_item_not_found_exception(message: impl Into<String>) -> AwsError {
    OPS_ITEM_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `OpsItemRelatedItemAlreadyExistsException`, HTTP 400.
pub static OPS_ITEM_RELATED_ITEM_ALREADY_EXISTS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "OpsItemRelatedItemAlreadyExistsException",
    code: "OpsItemRelatedItemAlreadyExistsException",
    status: 400,
    text: None,
};

/// `OpsItemRelatedItemAlreadyExistsException` with `message`.
#[must_use]
pub fn ops_item_related_item_already_exists_exception(message: impl Into<String>) -> AwsError {
    OPS_ITEM_RELATED_ITEM_ALREADY_EXISTS_EXCEPTION.error().with_message(message)
}

/// `OpsItemRelatedItemAssociationNotFoundException`, HTTP 400.
pub static OPS_ITEM_RELATED_ITEM_ASSOCIATION_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "OpsItemRelatedItemAssociationNotFoundException",
    code: "OpsItemRelatedItemAssociationNotFoundException",
    status: 400,
    text: None,
};

/// `OpsItemRelatedItemAssociationNotFoundException` with `message`.
#[must_use]
pub fn ops_item_related_item_association_not_found_exception(
    message: impl Into<String>,
) -> AwsError {
    OPS_ITEM_RELATED_ITEM_ASSOCIATION_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `OpsMetadataAlreadyExistsException`, HTTP 400.
pub static OPS_METADATA_ALREADY_EXISTS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "OpsMetadataAlreadyExistsException",
    code: "OpsMetadataAlreadyExistsException",
    status: 400,
    text: None,
};

/// `OpsMetadataAlreadyExistsException` with `message`.
#[must_use]
pub fn ops_metadata_already_exists_exception(message: impl Into<String>) -> AwsError {
    OPS_METADATA_ALREADY_EXISTS_EXCEPTION.error().with_message(message)
}

/// `OpsMetadataInvalidArgumentException`, HTTP 400.
pub static OPS_METADATA_INVALID_ARGUMENT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "OpsMetadataInvalidArgumentException",
    code: "OpsMetadataInvalidArgumentException",
    status: 400,
    text: None,
};

/// `OpsMetadataInvalidArgumentException` with `message`.
#[must_use]
pub fn ops_metadata_invalid_argument_exception(message: impl Into<String>) -> AwsError {
    OPS_METADATA_INVALID_ARGUMENT_EXCEPTION.error().with_message(message)
}

/// `OpsMetadataKeyLimitExceededException`, HTTP 400.
pub static OPS_METADATA_KEY_LIMIT_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "OpsMetadataKeyLimitExceededException",
    code: "OpsMetadataKeyLimitExceededException",
    status: 400,
    text: None,
};

/// `OpsMetadataKeyLimitExceededException` with `message`.
#[must_use]
pub fn ops_metadata_key_limit_exceeded_exception(message: impl Into<String>) -> AwsError {
    OPS_METADATA_KEY_LIMIT_EXCEEDED_EXCEPTION.error().with_message(message)
}

/// `OpsMetadataLimitExceededException`, HTTP 400.
pub static OPS_METADATA_LIMIT_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "OpsMetadataLimitExceededException",
    code: "OpsMetadataLimitExceededException",
    status: 400,
    text: None,
};

/// `OpsMetadataLimitExceededException` with `message`.
#[must_use]
pub fn ops_metadata_limit_exceeded_exception(message: impl Into<String>) -> AwsError {
    OPS_METADATA_LIMIT_EXCEEDED_EXCEPTION.error().with_message(message)
}

/// `OpsMetadataNotFoundException`, HTTP 400.
pub static OPS_METADATA_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "OpsMetadataNotFoundException",
    code: "OpsMetadataNotFoundException",
    status: 400,
    text: None,
};

/// `OpsMetadataNotFoundException` with `message`.
#[must_use]
pub fn ops_metadata_not_found_exception(message: impl Into<String>) -> AwsError {
    OPS_METADATA_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `OpsMetadataTooManyUpdatesException`, HTTP 400.
pub static OPS_METADATA_TOO_MANY_UPDATES_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "OpsMetadataTooManyUpdatesException",
    code: "OpsMetadataTooManyUpdatesException",
    status: 400,
    text: None,
};

/// `OpsMetadataTooManyUpdatesException` with `message`.
#[must_use]
pub fn ops_metadata_too_many_updates_exception(message: impl Into<String>) -> AwsError {
    OPS_METADATA_TOO_MANY_UPDATES_EXCEPTION.error().with_message(message)
}

/// `ParameterAlreadyExists`, HTTP 400.
pub static PARAMETER_ALREADY_EXISTS: ErrorMeta = ErrorMeta {
    shape: "ParameterAlreadyExists",
    code: "ParameterAlreadyExists",
    status: 400,
    text: None,
};

/// `ParameterAlreadyExists` with `message`.
#[must_use]
pub fn parameter_already_exists(message: impl Into<String>) -> AwsError {
    PARAMETER_ALREADY_EXISTS.error().with_message(message)
}

/// `ParameterLimitExceeded`, HTTP 400.
pub static PARAMETER_LIMIT_EXCEEDED: ErrorMeta = ErrorMeta {
    shape: "ParameterLimitExceeded",
    code: "ParameterLimitExceeded",
    status: 400,
    text: None,
};

/// `ParameterLimitExceeded` with `message`.
#[must_use]
pub fn parameter_limit_exceeded(message: impl Into<String>) -> AwsError {
    PARAMETER_LIMIT_EXCEEDED.error().with_message(message)
}

/// `ParameterMaxVersionLimitExceeded`, HTTP 400.
pub static PARAMETER_MAX_VERSION_LIMIT_EXCEEDED: ErrorMeta = ErrorMeta {
    shape: "ParameterMaxVersionLimitExceeded",
    code: "ParameterMaxVersionLimitExceeded",
    status: 400,
    text: None,
};

/// `ParameterMaxVersionLimitExceeded` with `message`.
#[must_use]
pub fn parameter_max_version_limit_exceeded(message: impl Into<String>) -> AwsError {
    PARAMETER_MAX_VERSION_LIMIT_EXCEEDED.error().with_message(message)
}

/// `ParameterNotFound`, HTTP 400.
pub static PARAMETER_NOT_FOUND: ErrorMeta =
    ErrorMeta { shape: "ParameterNotFound", code: "ParameterNotFound", status: 400, text: None };

/// `ParameterNotFound` with `message`.
#[must_use]
pub fn parameter_not_found(message: impl Into<String>) -> AwsError {
    PARAMETER_NOT_FOUND.error().with_message(message)
}

/// `ParameterPatternMismatchException`, HTTP 400.
pub static PARAMETER_PATTERN_MISMATCH_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ParameterPatternMismatchException",
    code: "ParameterPatternMismatchException",
    status: 400,
    text: None,
};

/// `ParameterPatternMismatchException` with `message`.
#[must_use]
pub fn parameter_pattern_mismatch_exception(message: impl Into<String>) -> AwsError {
    PARAMETER_PATTERN_MISMATCH_EXCEPTION.error().with_message(message)
}

/// `ParameterVersionLabelLimitExceeded`, HTTP 400.
pub static PARAMETER_VERSION_LABEL_LIMIT_EXCEEDED: ErrorMeta = ErrorMeta {
    shape: "ParameterVersionLabelLimitExceeded",
    code: "ParameterVersionLabelLimitExceeded",
    status: 400,
    text: None,
};

/// `ParameterVersionLabelLimitExceeded` with `message`.
#[must_use]
pub fn parameter_version_label_limit_exceeded(message: impl Into<String>) -> AwsError {
    PARAMETER_VERSION_LABEL_LIMIT_EXCEEDED.error().with_message(message)
}

/// `ParameterVersionNotFound`, HTTP 400.
pub static PARAMETER_VERSION_NOT_FOUND: ErrorMeta = ErrorMeta {
    shape: "ParameterVersionNotFound",
    code: "ParameterVersionNotFound",
    status: 400,
    text: None,
};

/// `ParameterVersionNotFound` with `message`.
#[must_use]
pub fn parameter_version_not_found(message: impl Into<String>) -> AwsError {
    PARAMETER_VERSION_NOT_FOUND.error().with_message(message)
}

/// `PoliciesLimitExceededException`, HTTP 400.
pub static POLICIES_LIMIT_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "PoliciesLimitExceededException",
    code: "PoliciesLimitExceededException",
    status: 400,
    text: None,
};

/// `PoliciesLimitExceededException` with `message`.
#[must_use]
pub fn policies_limit_exceeded_exception(message: impl Into<String>) -> AwsError {
    POLICIES_LIMIT_EXCEEDED_EXCEPTION.error().with_message(message)
}

/// `ResourceDataSyncAlreadyExistsException`, HTTP 400.
pub static RESOURCE_DATA_SYNC_ALREADY_EXISTS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ResourceDataSyncAlreadyExistsException",
    code: "ResourceDataSyncAlreadyExistsException",
    status: 400,
    text: None,
};

/// `ResourceDataSyncAlreadyExistsException` with `message`.
#[must_use]
pub fn resource_data_sync_already_exists_exception(message: impl Into<String>) -> AwsError {
    RESOURCE_DATA_SYNC_ALREADY_EXISTS_EXCEPTION.error().with_message(message)
}

/// `ResourceDataSyncConflictException`, HTTP 400.
pub static RESOURCE_DATA_SYNC_CONFLICT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ResourceDataSyncConflictException",
    code: "ResourceDataSyncConflictException",
    status: 400,
    text: None,
};

/// `ResourceDataSyncConflictException` with `message`.
#[must_use]
pub fn resource_data_sync_conflict_exception(message: impl Into<String>) -> AwsError {
    RESOURCE_DATA_SYNC_CONFLICT_EXCEPTION.error().with_message(message)
}

/// `ResourceDataSyncCountExceededException`, HTTP 400.
pub static RESOURCE_DATA_SYNC_COUNT_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ResourceDataSyncCountExceededException",
    code: "ResourceDataSyncCountExceededException",
    status: 400,
    text: None,
};

/// `ResourceDataSyncCountExceededException` with `message`.
#[must_use]
pub fn resource_data_sync_count_exceeded_exception(message: impl Into<String>) -> AwsError {
    RESOURCE_DATA_SYNC_COUNT_EXCEEDED_EXCEPTION.error().with_message(message)
}

/// `ResourceDataSyncInvalidConfigurationException`, HTTP 400.
pub static RESOURCE_DATA_SYNC_INVALID_CONFIGURATION_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ResourceDataSyncInvalidConfigurationException",
    code: "ResourceDataSyncInvalidConfigurationException",
    status: 400,
    text: None,
};

/// `ResourceDataSyncInvalidConfigurationException` with `message`.
#[must_use]
pub fn resource_data_sync_invalid_configuration_exception(message: impl Into<String>) -> AwsError {
    RESOURCE_DATA_SYNC_INVALID_CONFIGURATION_EXCEPTION.error().with_message(message)
}

/// `ResourceDataSyncNotFoundException`, HTTP 400.
pub static RESOURCE_DATA_SYNC_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ResourceDataSyncNotFoundException",
    code: "ResourceDataSyncNotFoundException",
    status: 400,
    text: None,
};

/// `ResourceDataSyncNotFoundException` with `message`.
#[must_use]
pub fn resource_data_sync_not_found_exception(message: impl Into<String>) -> AwsError {
    RESOURCE_DATA_SYNC_NOT_FOUND_EXCEPTION.error().with_message(message)
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

/// `ResourceLimitExceededException`, HTTP 400.
pub static RESOURCE_LIMIT_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ResourceLimitExceededException",
    code: "ResourceLimitExceededException",
    status: 400,
    text: None,
};

/// `ResourceLimitExceededException` with `message`.
#[must_use]
pub fn resource_limit_exceeded_exception(message: impl Into<String>) -> AwsError {
    RESOURCE_LIMIT_EXCEEDED_EXCEPTION.error().with_message(message)
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

/// `ResourcePolicyConflictException`, HTTP 400.
pub static RESOURCE_POLICY_CONFLICT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ResourcePolicyConflictException",
    code: "ResourcePolicyConflictException",
    status: 400,
    text: None,
};

/// `ResourcePolicyConflictException` with `message`.
#[must_use]
pub fn resource_policy_conflict_exception(message: impl Into<String>) -> AwsError {
    RESOURCE_POLICY_CONFLICT_EXCEPTION.error().with_message(message)
}

/// `ResourcePolicyInvalidParameterException`, HTTP 400.
pub static RESOURCE_POLICY_INVALID_PARAMETER_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ResourcePolicyInvalidParameterException",
    code: "ResourcePolicyInvalidParameterException",
    status: 400,
    text: None,
};

/// `ResourcePolicyInvalidParameterException` with `message`.
#[must_use]
pub fn resource_policy_invalid_parameter_exception(message: impl Into<String>) -> AwsError {
    RESOURCE_POLICY_INVALID_PARAMETER_EXCEPTION.error().with_message(message)
}

/// `ResourcePolicyLimitExceededException`, HTTP 400.
pub static RESOURCE_POLICY_LIMIT_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ResourcePolicyLimitExceededException",
    code: "ResourcePolicyLimitExceededException",
    status: 400,
    text: None,
};

/// `ResourcePolicyLimitExceededException` with `message`.
#[must_use]
pub fn resource_policy_limit_exceeded_exception(message: impl Into<String>) -> AwsError {
    RESOURCE_POLICY_LIMIT_EXCEEDED_EXCEPTION.error().with_message(message)
}

/// `ResourcePolicyNotFoundException`, HTTP 400.
pub static RESOURCE_POLICY_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ResourcePolicyNotFoundException",
    code: "ResourcePolicyNotFoundException",
    status: 400,
    text: None,
};

/// `ResourcePolicyNotFoundException` with `message`.
#[must_use]
pub fn resource_policy_not_found_exception(message: impl Into<String>) -> AwsError {
    RESOURCE_POLICY_NOT_FOUND_EXCEPTION.error().with_message(message)
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

/// `ServiceSettingNotFound`, HTTP 400.
pub static SERVICE_SETTING_NOT_FOUND: ErrorMeta = ErrorMeta {
    shape: "ServiceSettingNotFound",
    code: "ServiceSettingNotFound",
    status: 400,
    text: None,
};

/// `ServiceSettingNotFound` with `message`.
#[must_use]
pub fn service_setting_not_found(message: impl Into<String>) -> AwsError {
    SERVICE_SETTING_NOT_FOUND.error().with_message(message)
}

/// `StatusUnchanged`, HTTP 400.
pub static STATUS_UNCHANGED: ErrorMeta =
    ErrorMeta { shape: "StatusUnchanged", code: "StatusUnchanged", status: 400, text: None };

/// `StatusUnchanged` with `message`.
#[must_use]
pub fn status_unchanged(message: impl Into<String>) -> AwsError {
    STATUS_UNCHANGED.error().with_message(message)
}

/// `SubTypeCountLimitExceededException`, HTTP 400.
pub static SUB_TYPE_COUNT_LIMIT_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "SubTypeCountLimitExceededException",
    code: "SubTypeCountLimitExceededException",
    status: 400,
    text: None,
};

/// `SubTypeCountLimitExceededException` with `message`.
#[must_use]
pub fn sub_type_count_limit_exceeded_exception(message: impl Into<String>) -> AwsError {
    SUB_TYPE_COUNT_LIMIT_EXCEEDED_EXCEPTION.error().with_message(message)
}

/// `TargetInUseException`, HTTP 400.
pub static TARGET_IN_USE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "TargetInUseException",
    code: "TargetInUseException",
    status: 400,
    text: None,
};

/// `TargetInUseException` with `message`.
#[must_use]
pub fn target_in_use_exception(message: impl Into<String>) -> AwsError {
    TARGET_IN_USE_EXCEPTION.error().with_message(message)
}

/// `TargetNotConnected`, HTTP 400.
pub static TARGET_NOT_CONNECTED: ErrorMeta =
    ErrorMeta { shape: "TargetNotConnected", code: "TargetNotConnected", status: 400, text: None };

/// `TargetNotConnected` with `message`.
#[must_use]
pub fn target_not_connected(message: impl Into<String>) -> AwsError {
    TARGET_NOT_CONNECTED.error().with_message(message)
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

/// `TooManyTagsError`, HTTP 400.
pub static TOO_MANY_TAGS_ERROR: ErrorMeta =
    ErrorMeta { shape: "TooManyTagsError", code: "TooManyTagsError", status: 400, text: None };

/// `TooManyTagsError` with `message`.
#[must_use]
pub fn too_many_tags_error(message: impl Into<String>) -> AwsError {
    TOO_MANY_TAGS_ERROR.error().with_message(message)
}

/// `TooManyUpdates`, HTTP 400.
pub static TOO_MANY_UPDATES: ErrorMeta =
    ErrorMeta { shape: "TooManyUpdates", code: "TooManyUpdates", status: 400, text: None };

/// `TooManyUpdates` with `message`.
#[must_use]
pub fn too_many_updates(message: impl Into<String>) -> AwsError {
    TOO_MANY_UPDATES.error().with_message(message)
}

/// `TotalSizeLimitExceededException`, HTTP 400.
pub static TOTAL_SIZE_LIMIT_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "TotalSizeLimitExceededException",
    code: "TotalSizeLimitExceededException",
    status: 400,
    text: None,
};

/// `TotalSizeLimitExceededException` with `message`.
#[must_use]
pub fn total_size_limit_exceeded_exception(message: impl Into<String>) -> AwsError {
    TOTAL_SIZE_LIMIT_EXCEEDED_EXCEPTION.error().with_message(message)
}

/// `UnsupportedCalendarException`, HTTP 400.
pub static UNSUPPORTED_CALENDAR_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "UnsupportedCalendarException",
    code: "UnsupportedCalendarException",
    status: 400,
    text: None,
};

/// `UnsupportedCalendarException` with `message`.
#[must_use]
pub fn unsupported_calendar_exception(message: impl Into<String>) -> AwsError {
    UNSUPPORTED_CALENDAR_EXCEPTION.error().with_message(message)
}

/// `UnsupportedFeatureRequiredException`, HTTP 400.
pub static UNSUPPORTED_FEATURE_REQUIRED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "UnsupportedFeatureRequiredException",
    code: "UnsupportedFeatureRequiredException",
    status: 400,
    text: None,
};

/// `UnsupportedFeatureRequiredException` with `message`.
#[must_use]
pub fn unsupported_feature_required_exception(message: impl Into<String>) -> AwsError {
    UNSUPPORTED_FEATURE_REQUIRED_EXCEPTION.error().with_message(message)
}

/// `UnsupportedInventoryItemContextException`, HTTP 400.
pub static UNSUPPORTED_INVENTORY_ITEM_CONTEXT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "UnsupportedInventoryItemContextException",
    code: "UnsupportedInventoryItemContextException",
    status: 400,
    text: None,
};

/// `UnsupportedInventoryItemContextException` with `message`.
#[must_use]
pub fn unsupported_inventory_item_context_exception(message: impl Into<String>) -> AwsError {
    UNSUPPORTED_INVENTORY_ITEM_CONTEXT_EXCEPTION.error().with_message(message)
}

/// `UnsupportedInventorySchemaVersionException`, HTTP 400.
pub static UNSUPPORTED_INVENTORY_SCHEMA_VERSION_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "UnsupportedInventorySchemaVersionException",
    code: "UnsupportedInventorySchemaVersionException",
    status: 400,
    text: None,
};

/// `UnsupportedInventorySchemaVersionException` with `message`.
#[must_use]
pub fn unsupported_inventory_schema_version_exception(message: impl Into<String>) -> AwsError {
    UNSUPPORTED_INVENTORY_SCHEMA_VERSION_EXCEPTION.error().with_message(message)
}

/// `UnsupportedOperatingSystem`, HTTP 400.
pub static UNSUPPORTED_OPERATING_SYSTEM: ErrorMeta = ErrorMeta {
    shape: "UnsupportedOperatingSystem",
    code: "UnsupportedOperatingSystem",
    status: 400,
    text: None,
};

/// `UnsupportedOperatingSystem` with `message`.
#[must_use]
pub fn unsupported_operating_system(message: impl Into<String>) -> AwsError {
    UNSUPPORTED_OPERATING_SYSTEM.error().with_message(message)
}

/// `UnsupportedOperationException`, HTTP 400.
pub static UNSUPPORTED_OPERATION_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "UnsupportedOperationException",
    code: "UnsupportedOperationException",
    status: 400,
    text: None,
};

/// `UnsupportedOperationException` with `message`.
#[must_use]
pub fn unsupported_operation_exception(message: impl Into<String>) -> AwsError {
    UNSUPPORTED_OPERATION_EXCEPTION.error().with_message(message)
}

/// `UnsupportedParameterType`, HTTP 400.
pub static UNSUPPORTED_PARAMETER_TYPE: ErrorMeta = ErrorMeta {
    shape: "UnsupportedParameterType",
    code: "UnsupportedParameterType",
    status: 400,
    text: None,
};

/// `UnsupportedParameterType` with `message`.
#[must_use]
pub fn unsupported_parameter_type(message: impl Into<String>) -> AwsError {
    UNSUPPORTED_PARAMETER_TYPE.error().with_message(message)
}

/// `UnsupportedPlatformType`, HTTP 400.
pub static UNSUPPORTED_PLATFORM_TYPE: ErrorMeta = ErrorMeta {
    shape: "UnsupportedPlatformType",
    code: "UnsupportedPlatformType",
    status: 400,
    text: None,
};

/// `UnsupportedPlatformType` with `message`.
#[must_use]
pub fn unsupported_platform_type(message: impl Into<String>) -> AwsError {
    UNSUPPORTED_PLATFORM_TYPE.error().with_message(message)
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
