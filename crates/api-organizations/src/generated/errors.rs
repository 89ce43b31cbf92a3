// Written by `cargo xtask generate` from the service's model. Do not edit.

//! Every error the service answers: code and status on the wire, and a constructor.

use wire::{AwsError, ErrorMeta};

/// Every known error, sorted by shape name.
pub static ALL: &[&ErrorMeta] = &[
    &AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
    &ACCESS_DENIED_EXCEPTION,
    &ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION,
    &ACCOUNT_ALREADY_CLOSED_EXCEPTION,
    &ACCOUNT_ALREADY_REGISTERED_EXCEPTION,
    &ACCOUNT_NOT_FOUND_EXCEPTION,
    &ACCOUNT_NOT_REGISTERED_EXCEPTION,
    &ACCOUNT_OWNER_NOT_VERIFIED_EXCEPTION,
    &ALREADY_IN_ORGANIZATION_EXCEPTION,
    &CHILD_NOT_FOUND_EXCEPTION,
    &CONCURRENT_MODIFICATION_EXCEPTION,
    &CONFLICT_EXCEPTION,
    &CONSTRAINT_VIOLATION_EXCEPTION,
    &CREATE_ACCOUNT_STATUS_NOT_FOUND_EXCEPTION,
    &DESTINATION_PARENT_NOT_FOUND_EXCEPTION,
    &DUPLICATE_ACCOUNT_EXCEPTION,
    &DUPLICATE_HANDSHAKE_EXCEPTION,
    &DUPLICATE_ORGANIZATIONAL_UNIT_EXCEPTION,
    &DUPLICATE_POLICY_ATTACHMENT_EXCEPTION,
    &DUPLICATE_POLICY_EXCEPTION,
    &EFFECTIVE_POLICY_NOT_FOUND_EXCEPTION,
    &FINALIZING_ORGANIZATION_EXCEPTION,
    &HANDSHAKE_ALREADY_IN_STATE_EXCEPTION,
    &HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION,
    &HANDSHAKE_NOT_FOUND_EXCEPTION,
    &INVALID_HANDSHAKE_TRANSITION_EXCEPTION,
    &INVALID_INPUT_EXCEPTION,
    &INVALID_RESPONSIBILITY_TRANSFER_TRANSITION_EXCEPTION,
    &MALFORMED_POLICY_DOCUMENT_EXCEPTION,
    &MASTER_CANNOT_LEAVE_ORGANIZATION_EXCEPTION,
    &ORGANIZATION_NOT_EMPTY_EXCEPTION,
    &ORGANIZATIONAL_UNIT_NOT_EMPTY_EXCEPTION,
    &ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION,
    &PARENT_NOT_FOUND_EXCEPTION,
    &POLICY_CHANGES_IN_PROGRESS_EXCEPTION,
    &POLICY_IN_USE_EXCEPTION,
    &POLICY_NOT_ATTACHED_EXCEPTION,
    &POLICY_NOT_FOUND_EXCEPTION,
    &POLICY_TYPE_ALREADY_ENABLED_EXCEPTION,
    &POLICY_TYPE_NOT_AVAILABLE_FOR_ORGANIZATION_EXCEPTION,
    &POLICY_TYPE_NOT_ENABLED_EXCEPTION,
    &RESOURCE_POLICY_NOT_FOUND_EXCEPTION,
    &RESPONSIBILITY_TRANSFER_ALREADY_IN_STATUS_EXCEPTION,
    &RESPONSIBILITY_TRANSFER_NOT_FOUND_EXCEPTION,
    &ROOT_NOT_FOUND_EXCEPTION,
    &SERVICE_EXCEPTION,
    &SOURCE_PARENT_NOT_FOUND_EXCEPTION,
    &TARGET_NOT_FOUND_EXCEPTION,
    &THROTTLING_EXCEPTION,
    &TOO_MANY_REQUESTS_EXCEPTION,
    &UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    &VALIDATION_EXCEPTION,
];

/// `AWSOrganizationsNotInUseException`, HTTP 400.
pub static AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "AWSOrganizationsNotInUseException",
    code: "AWSOrganizationsNotInUseException",
    status: 400,
    text: None,
};

/// `AWSOrganizationsNotInUseException` with `message`.
#[must_use]
pub fn aws_organizations_not_in_use_exception(message: impl Into<String>) -> AwsError {
    AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION.error().with_message(message)
}

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

/// `AccessDeniedForDependencyException`, HTTP 400.
pub static ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "AccessDeniedForDependencyException",
    code: "AccessDeniedForDependencyException",
    status: 400,
    text: None,
};

/// `AccessDeniedForDependencyException` with `message`.
#[must_use]
pub fn access_denied_for_dependency_exception(message: impl Into<String>) -> AwsError {
    ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION.error().with_message(message)
}

/// `AccountAlreadyClosedException`, HTTP 400.
pub static ACCOUNT_ALREADY_CLOSED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "AccountAlreadyClosedException",
    code: "AccountAlreadyClosedException",
    status: 400,
    text: None,
};

/// `AccountAlreadyClosedException` with `message`.
#[must_use]
pub fn account_already_closed_exception(message: impl Into<String>) -> AwsError {
    ACCOUNT_ALREADY_CLOSED_EXCEPTION.error().with_message(message)
}

/// `AccountAlreadyRegisteredException`, HTTP 400.
pub static ACCOUNT_ALREADY_REGISTERED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "AccountAlreadyRegisteredException",
    code: "AccountAlreadyRegisteredException",
    status: 400,
    text: None,
};

/// `AccountAlreadyRegisteredException` with `message`.
#[must_use]
pub fn account_already_registered_exception(message: impl Into<String>) -> AwsError {
    ACCOUNT_ALREADY_REGISTERED_EXCEPTION.error().with_message(message)
}

/// `AccountNotFoundException`, HTTP 400.
pub static ACCOUNT_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "AccountNotFoundException",
    code: "AccountNotFoundException",
    status: 400,
    text: None,
};

/// `AccountNotFoundException` with `message`.
#[must_use]
pub fn account_not_found_exception(message: impl Into<String>) -> AwsError {
    ACCOUNT_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `AccountNotRegisteredException`, HTTP 400.
pub static ACCOUNT_NOT_REGISTERED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "AccountNotRegisteredException",
    code: "AccountNotRegisteredException",
    status: 400,
    text: None,
};

/// `AccountNotRegisteredException` with `message`.
#[must_use]
pub fn account_not_registered_exception(message: impl Into<String>) -> AwsError {
    ACCOUNT_NOT_REGISTERED_EXCEPTION.error().with_message(message)
}

/// `AccountOwnerNotVerifiedException`, HTTP 400.
pub static ACCOUNT_OWNER_NOT_VERIFIED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "AccountOwnerNotVerifiedException",
    code: "AccountOwnerNotVerifiedException",
    status: 400,
    text: None,
};

/// `AccountOwnerNotVerifiedException` with `message`.
#[must_use]
pub fn account_owner_not_verified_exception(message: impl Into<String>) -> AwsError {
    ACCOUNT_OWNER_NOT_VERIFIED_EXCEPTION.error().with_message(message)
}

/// `AlreadyInOrganizationException`, HTTP 400.
pub static ALREADY_IN_ORGANIZATION_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "AlreadyInOrganizationException",
    code: "AlreadyInOrganizationException",
    status: 400,
    text: None,
};

/// `AlreadyInOrganizationException` with `message`.
#[must_use]
pub fn already_in_organization_exception(message: impl Into<String>) -> AwsError {
    ALREADY_IN_ORGANIZATION_EXCEPTION.error().with_message(message)
}

/// `ChildNotFoundException`, HTTP 400.
pub static CHILD_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ChildNotFoundException",
    code: "ChildNotFoundException",
    status: 400,
    text: None,
};

/// `ChildNotFoundException` with `message`.
#[must_use]
pub fn child_not_found_exception(message: impl Into<String>) -> AwsError {
    CHILD_NOT_FOUND_EXCEPTION.error().with_message(message)
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

/// `ConflictException`, HTTP 400.
pub static CONFLICT_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "ConflictException", code: "ConflictException", status: 400, text: None };

/// `ConflictException` with `message`.
#[must_use]
pub fn conflict_exception(message: impl Into<String>) -> AwsError {
    CONFLICT_EXCEPTION.error().with_message(message)
}

/// `ConstraintViolationException`, HTTP 400.
pub static CONSTRAINT_VIOLATION_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ConstraintViolationException",
    code: "ConstraintViolationException",
    status: 400,
    text: None,
};

/// `ConstraintViolationException` with `message`.
#[must_use]
pub fn constraint_violation_exception(message: impl Into<String>) -> AwsError {
    CONSTRAINT_VIOLATION_EXCEPTION.error().with_message(message)
}

/// `CreateAccountStatusNotFoundException`, HTTP 400.
pub static CREATE_ACCOUNT_STATUS_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "CreateAccountStatusNotFoundException",
    code: "CreateAccountStatusNotFoundException",
    status: 400,
    text: None,
};

/// `CreateAccountStatusNotFoundException` with `message`.
#[must_use]
pub fn create_account_status_not_found_exception(message: impl Into<String>) -> AwsError {
    CREATE_ACCOUNT_STATUS_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `DestinationParentNotFoundException`, HTTP 400.
pub static DESTINATION_PARENT_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "DestinationParentNotFoundException",
    code: "DestinationParentNotFoundException",
    status: 400,
    text: None,
};

/// `DestinationParentNotFoundException` with `message`.
#[must_use]
pub fn destination_parent_not_found_exception(message: impl Into<String>) -> AwsError {
    DESTINATION_PARENT_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `DuplicateAccountException`, HTTP 400.
pub static DUPLICATE_ACCOUNT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "DuplicateAccountException",
    code: "DuplicateAccountException",
    status: 400,
    text: None,
};

/// `DuplicateAccountException` with `message`.
#[must_use]
pub fn duplicate_account_exception(message: impl Into<String>) -> AwsError {
    DUPLICATE_ACCOUNT_EXCEPTION.error().with_message(message)
}

/// `DuplicateHandshakeException`, HTTP 400.
pub static DUPLICATE_HANDSHAKE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "DuplicateHandshakeException",
    code: "DuplicateHandshakeException",
    status: 400,
    text: None,
};

/// `DuplicateHandshakeException` with `message`.
#[must_use]
pub fn duplicate_handshake_exception(message: impl Into<String>) -> AwsError {
    DUPLICATE_HANDSHAKE_EXCEPTION.error().with_message(message)
}

/// `DuplicateOrganizationalUnitException`, HTTP 400.
pub static DUPLICATE_ORGANIZATIONAL_UNIT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "DuplicateOrganizationalUnitException",
    code: "DuplicateOrganizationalUnitException",
    status: 400,
    text: None,
};

/// `DuplicateOrganizationalUnitException` with `message`.
#[must_use]
pub fn duplicate_organizational_unit_exception(message: impl Into<String>) -> AwsError {
    DUPLICATE_ORGANIZATIONAL_UNIT_EXCEPTION.error().with_message(message)
}

/// `DuplicatePolicyAttachmentException`, HTTP 400.
pub static DUPLICATE_POLICY_ATTACHMENT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "DuplicatePolicyAttachmentException",
    code: "DuplicatePolicyAttachmentException",
    status: 400,
    text: None,
};

/// `DuplicatePolicyAttachmentException` with `message`.
#[must_use]
pub fn duplicate_policy_attachment_exception(message: impl Into<String>) -> AwsError {
    DUPLICATE_POLICY_ATTACHMENT_EXCEPTION.error().with_message(message)
}

/// `DuplicatePolicyException`, HTTP 400.
pub static DUPLICATE_POLICY_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "DuplicatePolicyException",
    code: "DuplicatePolicyException",
    status: 400,
    text: None,
};

/// `DuplicatePolicyException` with `message`.
#[must_use]
pub fn duplicate_policy_exception(message: impl Into<String>) -> AwsError {
    DUPLICATE_POLICY_EXCEPTION.error().with_message(message)
}

/// `EffectivePolicyNotFoundException`, HTTP 400.
pub static EFFECTIVE_POLICY_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "EffectivePolicyNotFoundException",
    code: "EffectivePolicyNotFoundException",
    status: 400,
    text: None,
};

/// `EffectivePolicyNotFoundException` with `message`.
#[must_use]
pub fn effective_policy_not_found_exception(message: impl Into<String>) -> AwsError {
    EFFECTIVE_POLICY_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `FinalizingOrganizationException`, HTTP 400.
pub static FINALIZING_ORGANIZATION_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "FinalizingOrganizationException",
    code: "FinalizingOrganizationException",
    status: 400,
    text: None,
};

/// `FinalizingOrganizationException` with `message`.
#[must_use]
pub fn finalizing_organization_exception(message: impl Into<String>) -> AwsError {
    FINALIZING_ORGANIZATION_EXCEPTION.error().with_message(message)
}

/// `HandshakeAlreadyInStateException`, HTTP 400.
pub static HANDSHAKE_ALREADY_IN_STATE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "HandshakeAlreadyInStateException",
    code: "HandshakeAlreadyInStateException",
    status: 400,
    text: None,
};

/// `HandshakeAlreadyInStateException` with `message`.
#[must_use]
pub fn handshake_already_in_state_exception(message: impl Into<String>) -> AwsError {
    HANDSHAKE_ALREADY_IN_STATE_EXCEPTION.error().with_message(message)
}

/// `HandshakeConstraintViolationException`, HTTP 400.
pub static HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "HandshakeConstraintViolationException",
    code: "HandshakeConstraintViolationException",
    status: 400,
    text: None,
};

/// `HandshakeConstraintViolationException` with `message`.
#[must_use]
pub fn handshake_constraint_violation_exception(message: impl Into<String>) -> AwsError {
    HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION.error().with_message(message)
}

/// `HandshakeNotFoundException`, HTTP 400.
pub static HANDSHAKE_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "HandshakeNotFoundException",
    code: "HandshakeNotFoundException",
    status: 400,
    text: None,
};

/// `HandshakeNotFoundException` with `message`.
#[must_use]
pub fn handshake_not_found_exception(message: impl Into<String>) -> AwsError {
    HANDSHAKE_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `InvalidHandshakeTransitionException`, HTTP 400.
pub static INVALID_HANDSHAKE_TRANSITION_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidHandshakeTransitionException",
    code: "InvalidHandshakeTransitionException",
    status: 400,
    text: None,
};

/// `InvalidHandshakeTransitionException` with `message`.
#[must_use]
pub fn invalid_handshake_transition_exception(message: impl Into<String>) -> AwsError {
    INVALID_HANDSHAKE_TRANSITION_EXCEPTION.error().with_message(message)
}

/// `InvalidInputException`, HTTP 400.
pub static INVALID_INPUT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidInputException",
    code: "InvalidInputException",
    status: 400,
    text: None,
};

/// `InvalidInputException` with `message`.
#[must_use]
pub fn invalid_input_exception(message: impl Into<String>) -> AwsError {
    INVALID_INPUT_EXCEPTION.error().with_message(message)
}

/// `InvalidResponsibilityTransferTransitionException`, HTTP 400.
pub static INVALID_RESPONSIBILITY_TRANSFER_TRANSITION_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidResponsibilityTransferTransitionException",
    code: "InvalidResponsibilityTransferTransitionException",
    status: 400,
    text: None,
};

/// `InvalidResponsibilityTransferTransitionException` with `message`.
#[must_use]
pub fn invalid_responsibility_transfer_transition_exception(
    message: impl Into<String>,
) -> AwsError {
    INVALID_RESPONSIBILITY_TRANSFER_TRANSITION_EXCEPTION.error().with_message(message)
}

/// `MalformedPolicyDocumentException`, HTTP 400.
pub static MALFORMED_POLICY_DOCUMENT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "MalformedPolicyDocumentException",
    code: "MalformedPolicyDocumentException",
    status: 400,
    text: None,
};

/// `MalformedPolicyDocumentException` with `message`.
#[must_use]
pub fn malformed_policy_document_exception(message: impl Into<String>) -> AwsError {
    MALFORMED_POLICY_DOCUMENT_EXCEPTION.error().with_message(message)
}

/// `MasterCannotLeaveOrganizationException`, HTTP 400.
pub static MASTER_CANNOT_LEAVE_ORGANIZATION_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "MasterCannotLeaveOrganizationException",
    code: "MasterCannotLeaveOrganizationException",
    status: 400,
    text: None,
};

/// `MasterCannotLeaveOrganizationException` with `message`.
#[must_use]
pub fn master_cannot_leave_organization_exception(message: impl Into<String>) -> AwsError {
    MASTER_CANNOT_LEAVE_ORGANIZATION_EXCEPTION.error().with_message(message)
}

/// `OrganizationNotEmptyException`, HTTP 400.
pub static ORGANIZATION_NOT_EMPTY_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "OrganizationNotEmptyException",
    code: "OrganizationNotEmptyException",
    status: 400,
    text: None,
};

/// `OrganizationNotEmptyException` with `message`.
#[must_use]
pub fn organization_not_empty_exception(message: impl Into<String>) -> AwsError {
    ORGANIZATION_NOT_EMPTY_EXCEPTION.error().with_message(message)
}

/// `OrganizationalUnitNotEmptyException`, HTTP 400.
pub static ORGANIZATIONAL_UNIT_NOT_EMPTY_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "OrganizationalUnitNotEmptyException",
    code: "OrganizationalUnitNotEmptyException",
    status: 400,
    text: None,
};

/// `OrganizationalUnitNotEmptyException` with `message`.
#[must_use]
pub fn organizational_unit_not_empty_exception(message: impl Into<String>) -> AwsError {
    ORGANIZATIONAL_UNIT_NOT_EMPTY_EXCEPTION.error().with_message(message)
}

/// `OrganizationalUnitNotFoundException`, HTTP 400.
pub static ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "OrganizationalUnitNotFoundException",
    code: "OrganizationalUnitNotFoundException",
    status: 400,
    text: None,
};

/// `OrganizationalUnitNotFoundException` with `message`.
#[must_use]
pub fn organizational_unit_not_found_exception(message: impl Into<String>) -> AwsError {
    ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `ParentNotFoundException`, HTTP 400.
pub static PARENT_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ParentNotFoundException",
    code: "ParentNotFoundException",
    status: 400,
    text: None,
};

/// `ParentNotFoundException` with `message`.
#[must_use]
pub fn parent_not_found_exception(message: impl Into<String>) -> AwsError {
    PARENT_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `PolicyChangesInProgressException`, HTTP 400.
pub static POLICY_CHANGES_IN_PROGRESS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "PolicyChangesInProgressException",
    code: "PolicyChangesInProgressException",
    status: 400,
    text: None,
};

/// `PolicyChangesInProgressException` with `message`.
#[must_use]
pub fn policy_changes_in_progress_exception(message: impl Into<String>) -> AwsError {
    POLICY_CHANGES_IN_PROGRESS_EXCEPTION.error().with_message(message)
}

/// `PolicyInUseException`, HTTP 400.
pub static POLICY_IN_USE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "PolicyInUseException",
    code: "PolicyInUseException",
    status: 400,
    text: None,
};

/// `PolicyInUseException` with `message`.
#[must_use]
pub fn policy_in_use_exception(message: impl Into<String>) -> AwsError {
    POLICY_IN_USE_EXCEPTION.error().with_message(message)
}

/// `PolicyNotAttachedException`, HTTP 400.
pub static POLICY_NOT_ATTACHED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "PolicyNotAttachedException",
    code: "PolicyNotAttachedException",
    status: 400,
    text: None,
};

/// `PolicyNotAttachedException` with `message`.
#[must_use]
pub fn policy_not_attached_exception(message: impl Into<String>) -> AwsError {
    POLICY_NOT_ATTACHED_EXCEPTION.error().with_message(message)
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

/// `PolicyTypeAlreadyEnabledException`, HTTP 400.
pub static POLICY_TYPE_ALREADY_ENABLED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "PolicyTypeAlreadyEnabledException",
    code: "PolicyTypeAlreadyEnabledException",
    status: 400,
    text: None,
};

/// `PolicyTypeAlreadyEnabledException` with `message`.
#[must_use]
pub fn policy_type_already_enabled_exception(message: impl Into<String>) -> AwsError {
    POLICY_TYPE_ALREADY_ENABLED_EXCEPTION.error().with_message(message)
}

/// `PolicyTypeNotAvailableForOrganizationException`, HTTP 400.
pub static POLICY_TYPE_NOT_AVAILABLE_FOR_ORGANIZATION_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "PolicyTypeNotAvailableForOrganizationException",
    code: "PolicyTypeNotAvailableForOrganizationException",
    status: 400,
    text: None,
};

/// `PolicyTypeNotAvailableForOrganizationException` with `message`.
#[must_use]
pub fn policy_type_not_available_for_organization_exception(
    message: impl Into<String>,
) -> AwsError {
    POLICY_TYPE_NOT_AVAILABLE_FOR_ORGANIZATION_EXCEPTION.error().with_message(message)
}

/// `PolicyTypeNotEnabledException`, HTTP 400.
pub static POLICY_TYPE_NOT_ENABLED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "PolicyTypeNotEnabledException",
    code: "PolicyTypeNotEnabledException",
    status: 400,
    text: None,
};

/// `PolicyTypeNotEnabledException` with `message`.
#[must_use]
pub fn policy_type_not_enabled_exception(message: impl Into<String>) -> AwsError {
    POLICY_TYPE_NOT_ENABLED_EXCEPTION.error().with_message(message)
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

/// `ResponsibilityTransferAlreadyInStatusException`, HTTP 400.
pub static RESPONSIBILITY_TRANSFER_ALREADY_IN_STATUS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ResponsibilityTransferAlreadyInStatusException",
    code: "ResponsibilityTransferAlreadyInStatusException",
    status: 400,
    text: None,
};

/// `ResponsibilityTransferAlreadyInStatusException` with `message`.
#[must_use]
pub fn responsibility_transfer_already_in_status_exception(message: impl Into<String>) -> AwsError {
    RESPONSIBILITY_TRANSFER_ALREADY_IN_STATUS_EXCEPTION.error().with_message(message)
}

/// `ResponsibilityTransferNotFoundException`, HTTP 400.
pub static RESPONSIBILITY_TRANSFER_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ResponsibilityTransferNotFoundException",
    code: "ResponsibilityTransferNotFoundException",
    status: 400,
    text: None,
};

/// `ResponsibilityTransferNotFoundException` with `message`.
#[must_use]
pub fn responsibility_transfer_not_found_exception(message: impl Into<String>) -> AwsError {
    RESPONSIBILITY_TRANSFER_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `RootNotFoundException`, HTTP 400.
pub static ROOT_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "RootNotFoundException",
    code: "RootNotFoundException",
    status: 400,
    text: None,
};

/// `RootNotFoundException` with `message`.
#[must_use]
pub fn root_not_found_exception(message: impl Into<String>) -> AwsError {
    ROOT_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `ServiceException`, HTTP 500.
pub static SERVICE_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "ServiceException", code: "ServiceException", status: 500, text: None };

/// `ServiceException` with `message`.
#[must_use]
pub fn service_exception(message: impl Into<String>) -> AwsError {
    SERVICE_EXCEPTION.error().with_message(message)
}

/// `SourceParentNotFoundException`, HTTP 400.
pub static SOURCE_PARENT_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "SourceParentNotFoundException",
    code: "SourceParentNotFoundException",
    status: 400,
    text: None,
};

/// `SourceParentNotFoundException` with `message`.
#[must_use]
pub fn source_parent_not_found_exception(message: impl Into<String>) -> AwsError {
    SOURCE_PARENT_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `TargetNotFoundException`, HTTP 400.
pub static TARGET_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "TargetNotFoundException",
    code: "TargetNotFoundException",
    status: 400,
    text: None,
};

/// `TargetNotFoundException` with `message`.
#[must_use]
pub fn target_not_found_exception(message: impl Into<String>) -> AwsError {
    TARGET_NOT_FOUND_EXCEPTION.error().with_message(message)
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

/// `UnsupportedAPIEndpointException`, HTTP 400.
pub static UNSUPPORTED_API_ENDPOINT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "UnsupportedAPIEndpointException",
    code: "UnsupportedAPIEndpointException",
    status: 400,
    text: None,
};

/// `UnsupportedAPIEndpointException` with `message`.
#[must_use]
pub fn unsupported_api_endpoint_exception(message: impl Into<String>) -> AwsError {
    UNSUPPORTED_API_ENDPOINT_EXCEPTION.error().with_message(message)
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
