// Written by `cargo xtask generate` from the service's model. Do not edit.

//! Every error the service answers: code and status on the wire, and a constructor.

use wire::{AwsError, ErrorMeta};

/// Every known error, sorted by shape name.
pub static ALL: &[&ErrorMeta] = &[
    &ACCESS_DENIED_EXCEPTION,
    &ACCOUNT_HAS_ONGOING_IMPORT_EXCEPTION,
    &ACCOUNT_NOT_FOUND_EXCEPTION,
    &ACCOUNT_NOT_REGISTERED_EXCEPTION,
    &ACCOUNT_REGISTERED_EXCEPTION,
    &CANNOT_DELEGATE_MANAGEMENT_ACCOUNT_EXCEPTION,
    &CHANNEL_ARN_INVALID_EXCEPTION,
    &CHANNEL_ALREADY_EXISTS_EXCEPTION,
    &CHANNEL_EXISTS_FOR_EDS_EXCEPTION,
    &CHANNEL_MAX_LIMIT_EXCEEDED_EXCEPTION,
    &CHANNEL_NOT_FOUND_EXCEPTION,
    &CLOUD_TRAIL_ARN_INVALID_EXCEPTION,
    &CLOUD_TRAIL_ACCESS_NOT_ENABLED_EXCEPTION,
    &CLOUD_TRAIL_INVALID_CLIENT_TOKEN_ID_EXCEPTION,
    &CLOUD_WATCH_LOGS_DELIVERY_UNAVAILABLE_EXCEPTION,
    &CONCURRENT_MODIFICATION_EXCEPTION,
    &CONFLICT_EXCEPTION,
    &DELEGATED_ADMIN_ACCOUNT_LIMIT_EXCEEDED_EXCEPTION,
    &EVENT_DATA_STORE_ARN_INVALID_EXCEPTION,
    &EVENT_DATA_STORE_ALREADY_EXISTS_EXCEPTION,
    &EVENT_DATA_STORE_FEDERATION_ENABLED_EXCEPTION,
    &EVENT_DATA_STORE_HAS_ONGOING_IMPORT_EXCEPTION,
    &EVENT_DATA_STORE_MAX_LIMIT_EXCEEDED_EXCEPTION,
    &EVENT_DATA_STORE_NOT_FOUND_EXCEPTION,
    &EVENT_DATA_STORE_TERMINATION_PROTECTED_EXCEPTION,
    &GENERATE_RESPONSE_EXCEPTION,
    &IMPORT_NOT_FOUND_EXCEPTION,
    &INACTIVE_EVENT_DATA_STORE_EXCEPTION,
    &INACTIVE_QUERY_EXCEPTION,
    &INSIGHT_NOT_ENABLED_EXCEPTION,
    &INSUFFICIENT_DEPENDENCY_SERVICE_ACCESS_PERMISSION_EXCEPTION,
    &INSUFFICIENT_ENCRYPTION_POLICY_EXCEPTION,
    &INSUFFICIENT_IAM_ACCESS_PERMISSION_EXCEPTION,
    &INSUFFICIENT_S3_BUCKET_POLICY_EXCEPTION,
    &INSUFFICIENT_SNS_TOPIC_POLICY_EXCEPTION,
    &INVALID_CLOUD_WATCH_LOGS_LOG_GROUP_ARN_EXCEPTION,
    &INVALID_CLOUD_WATCH_LOGS_ROLE_ARN_EXCEPTION,
    &INVALID_DATE_RANGE_EXCEPTION,
    &INVALID_EVENT_CATEGORY_EXCEPTION,
    &INVALID_EVENT_DATA_STORE_CATEGORY_EXCEPTION,
    &INVALID_EVENT_DATA_STORE_STATUS_EXCEPTION,
    &INVALID_EVENT_SELECTORS_EXCEPTION,
    &INVALID_HOME_REGION_EXCEPTION,
    &INVALID_IMPORT_SOURCE_EXCEPTION,
    &INVALID_INSIGHT_SELECTORS_EXCEPTION,
    &INVALID_KMS_KEY_ID_EXCEPTION,
    &INVALID_LOOKUP_ATTRIBUTES_EXCEPTION,
    &INVALID_MAX_RESULTS_EXCEPTION,
    &INVALID_NEXT_TOKEN_EXCEPTION,
    &INVALID_PARAMETER_COMBINATION_EXCEPTION,
    &INVALID_PARAMETER_EXCEPTION,
    &INVALID_QUERY_STATEMENT_EXCEPTION,
    &INVALID_QUERY_STATUS_EXCEPTION,
    &INVALID_S3_BUCKET_NAME_EXCEPTION,
    &INVALID_S3_PREFIX_EXCEPTION,
    &INVALID_SNS_TOPIC_NAME_EXCEPTION,
    &INVALID_SOURCE_EXCEPTION,
    &INVALID_TAG_PARAMETER_EXCEPTION,
    &INVALID_TIME_RANGE_EXCEPTION,
    &INVALID_TOKEN_EXCEPTION,
    &INVALID_TRAIL_NAME_EXCEPTION,
    &KMS_EXCEPTION,
    &KMS_KEY_DISABLED_EXCEPTION,
    &KMS_KEY_NOT_FOUND_EXCEPTION,
    &MAX_CONCURRENT_QUERIES_EXCEPTION,
    &MAXIMUM_NUMBER_OF_TRAILS_EXCEEDED_EXCEPTION,
    &NO_MANAGEMENT_ACCOUNT_SLR_EXISTS_EXCEPTION,
    &NOT_ORGANIZATION_MANAGEMENT_ACCOUNT_EXCEPTION,
    &NOT_ORGANIZATION_MASTER_ACCOUNT_EXCEPTION,
    &OPERATION_NOT_PERMITTED_EXCEPTION,
    &ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION,
    &ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
    &QUERY_ID_NOT_FOUND_EXCEPTION,
    &RESOURCE_ARN_NOT_VALID_EXCEPTION,
    &RESOURCE_NOT_FOUND_EXCEPTION,
    &RESOURCE_POLICY_NOT_FOUND_EXCEPTION,
    &RESOURCE_POLICY_NOT_VALID_EXCEPTION,
    &RESOURCE_TYPE_NOT_SUPPORTED_EXCEPTION,
    &S3_BUCKET_DOES_NOT_EXIST_EXCEPTION,
    &SERVICE_QUOTA_EXCEEDED_EXCEPTION,
    &TAGS_LIMIT_EXCEEDED_EXCEPTION,
    &THROTTLING_EXCEPTION,
    &TRAIL_ALREADY_EXISTS_EXCEPTION,
    &TRAIL_NOT_FOUND_EXCEPTION,
    &TRAIL_NOT_PROVIDED_EXCEPTION,
    &UNSUPPORTED_OPERATION_EXCEPTION,
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

/// `AccountHasOngoingImportException`, HTTP 400.
pub static ACCOUNT_HAS_ONGOING_IMPORT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "AccountHasOngoingImportException",
    code: "AccountHasOngoingImportException",
    status: 400,
    text: None,
};

/// `AccountHasOngoingImportException` with `message`.
#[must_use]
pub fn account_has_ongoing_import_exception(message: impl Into<String>) -> AwsError {
    ACCOUNT_HAS_ONGOING_IMPORT_EXCEPTION.error().with_message(message)
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

/// `AccountRegisteredException`, HTTP 400.
pub static ACCOUNT_REGISTERED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "AccountRegisteredException",
    code: "AccountRegisteredException",
    status: 400,
    text: None,
};

/// `AccountRegisteredException` with `message`.
#[must_use]
pub fn account_registered_exception(message: impl Into<String>) -> AwsError {
    ACCOUNT_REGISTERED_EXCEPTION.error().with_message(message)
}

/// `CannotDelegateManagementAccountException`, HTTP 400.
pub static CANNOT_DELEGATE_MANAGEMENT_ACCOUNT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "CannotDelegateManagementAccountException",
    code: "CannotDelegateManagementAccountException",
    status: 400,
    text: None,
};

/// `CannotDelegateManagementAccountException` with `message`.
#[must_use]
pub fn cannot_delegate_management_account_exception(message: impl Into<String>) -> AwsError {
    CANNOT_DELEGATE_MANAGEMENT_ACCOUNT_EXCEPTION.error().with_message(message)
}

/// `ChannelARNInvalidException`, HTTP 400.
pub static CHANNEL_ARN_INVALID_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ChannelARNInvalidException",
    code: "ChannelARNInvalidException",
    status: 400,
    text: None,
};

/// `ChannelARNInvalidException` with `message`.
#[must_use]
pub fn channel_arn_invalid_exception(message: impl Into<String>) -> AwsError {
    CHANNEL_ARN_INVALID_EXCEPTION.error().with_message(message)
}

/// `ChannelAlreadyExistsException`, HTTP 400.
pub static CHANNEL_ALREADY_EXISTS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ChannelAlreadyExistsException",
    code: "ChannelAlreadyExistsException",
    status: 400,
    text: None,
};

/// `ChannelAlreadyExistsException` with `message`.
#[must_use]
pub fn channel_already_exists_exception(message: impl Into<String>) -> AwsError {
    CHANNEL_ALREADY_EXISTS_EXCEPTION.error().with_message(message)
}

/// `ChannelExistsForEDSException`, HTTP 400.
pub static CHANNEL_EXISTS_FOR_EDS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ChannelExistsForEDSException",
    code: "ChannelExistsForEDSException",
    status: 400,
    text: None,
};

/// `ChannelExistsForEDSException` with `message`.
#[must_use]
pub fn channel_exists_for_eds_exception(message: impl Into<String>) -> AwsError {
    CHANNEL_EXISTS_FOR_EDS_EXCEPTION.error().with_message(message)
}

/// `ChannelMaxLimitExceededException`, HTTP 400.
pub static CHANNEL_MAX_LIMIT_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ChannelMaxLimitExceededException",
    code: "ChannelMaxLimitExceededException",
    status: 400,
    text: None,
};

/// `ChannelMaxLimitExceededException` with `message`.
#[must_use]
pub fn channel_max_limit_exceeded_exception(message: impl Into<String>) -> AwsError {
    CHANNEL_MAX_LIMIT_EXCEEDED_EXCEPTION.error().with_message(message)
}

/// `ChannelNotFoundException`, HTTP 400.
pub static CHANNEL_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ChannelNotFoundException",
    code: "ChannelNotFoundException",
    status: 400,
    text: None,
};

/// `ChannelNotFoundException` with `message`.
#[must_use]
pub fn channel_not_found_exception(message: impl Into<String>) -> AwsError {
    CHANNEL_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `CloudTrailARNInvalidException`, HTTP 400.
pub static CLOUD_TRAIL_ARN_INVALID_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "CloudTrailARNInvalidException",
    code: "CloudTrailARNInvalidException",
    status: 400,
    text: None,
};

/// `CloudTrailARNInvalidException` with `message`.
#[must_use]
pub fn cloud_trail_arn_invalid_exception(message: impl Into<String>) -> AwsError {
    CLOUD_TRAIL_ARN_INVALID_EXCEPTION.error().with_message(message)
}

/// `CloudTrailAccessNotEnabledException`, HTTP 400.
pub static CLOUD_TRAIL_ACCESS_NOT_ENABLED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "CloudTrailAccessNotEnabledException",
    code: "CloudTrailAccessNotEnabledException",
    status: 400,
    text: None,
};

/// `CloudTrailAccessNotEnabledException` with `message`.
#[must_use]
pub fn cloud_trail_access_not_enabled_exception(message: impl Into<String>) -> AwsError {
    CLOUD_TRAIL_ACCESS_NOT_ENABLED_EXCEPTION.error().with_message(message)
}

/// `CloudTrailInvalidClientTokenIdException`, HTTP 400.
pub static CLOUD_TRAIL_INVALID_CLIENT_TOKEN_ID_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "CloudTrailInvalidClientTokenIdException",
    code: "CloudTrailInvalidClientTokenIdException",
    status: 400,
    text: None,
};

/// `CloudTrailInvalidClientTokenIdException` with `message`.
#[must_use]
pub fn cloud_trail_invalid_client_token_id_exception(message: impl Into<String>) -> AwsError {
    CLOUD_TRAIL_INVALID_CLIENT_TOKEN_ID_EXCEPTION.error().with_message(message)
}

/// `CloudWatchLogsDeliveryUnavailableException`, HTTP 400.
pub static CLOUD_WATCH_LOGS_DELIVERY_UNAVAILABLE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "CloudWatchLogsDeliveryUnavailableException",
    code: "CloudWatchLogsDeliveryUnavailableException",
    status: 400,
    text: None,
};

/// `CloudWatchLogsDeliveryUnavailableException` with `message`.
#[must_use]
pub fn cloud_watch_logs_delivery_unavailable_exception(message: impl Into<String>) -> AwsError {
    CLOUD_WATCH_LOGS_DELIVERY_UNAVAILABLE_EXCEPTION.error().with_message(message)
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

/// `DelegatedAdminAccountLimitExceededException`, HTTP 400.
pub static DELEGATED_ADMIN_ACCOUNT_LIMIT_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "DelegatedAdminAccountLimitExceededException",
    code: "DelegatedAdminAccountLimitExceededException",
    status: 400,
    text: None,
};

/// `DelegatedAdminAccountLimitExceededException` with `message`.
#[must_use]
pub fn delegated_admin_account_limit_exceeded_exception(message: impl Into<String>) -> AwsError {
    DELEGATED_ADMIN_ACCOUNT_LIMIT_EXCEEDED_EXCEPTION.error().with_message(message)
}

/// `EventDataStoreARNInvalidException`, HTTP 400.
pub static EVENT_DATA_STORE_ARN_INVALID_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "EventDataStoreARNInvalidException",
    code: "EventDataStoreARNInvalidException",
    status: 400,
    text: None,
};

/// `EventDataStoreARNInvalidException` with `message`.
#[must_use]
pub fn event_data_store_arn_invalid_exception(message: impl Into<String>) -> AwsError {
    EVENT_DATA_STORE_ARN_INVALID_EXCEPTION.error().with_message(message)
}

/// `EventDataStoreAlreadyExistsException`, HTTP 400.
pub static EVENT_DATA_STORE_ALREADY_EXISTS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "EventDataStoreAlreadyExistsException",
    code: "EventDataStoreAlreadyExistsException",
    status: 400,
    text: None,
};

/// `EventDataStoreAlreadyExistsException` with `message`.
#[must_use]
pub fn event_data_store_already_exists_exception(message: impl Into<String>) -> AwsError {
    EVENT_DATA_STORE_ALREADY_EXISTS_EXCEPTION.error().with_message(message)
}

/// `EventDataStoreFederationEnabledException`, HTTP 400.
pub static EVENT_DATA_STORE_FEDERATION_ENABLED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "EventDataStoreFederationEnabledException",
    code: "EventDataStoreFederationEnabledException",
    status: 400,
    text: None,
};

/// `EventDataStoreFederationEnabledException` with `message`.
#[must_use]
pub fn event_data_store_federation_enabled_exception(message: impl Into<String>) -> AwsError {
    EVENT_DATA_STORE_FEDERATION_ENABLED_EXCEPTION.error().with_message(message)
}

/// `EventDataStoreHasOngoingImportException`, HTTP 400.
pub static EVENT_DATA_STORE_HAS_ONGOING_IMPORT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "EventDataStoreHasOngoingImportException",
    code: "EventDataStoreHasOngoingImportException",
    status: 400,
    text: None,
};

/// `EventDataStoreHasOngoingImportException` with `message`.
#[must_use]
pub fn event_data_store_has_ongoing_import_exception(message: impl Into<String>) -> AwsError {
    EVENT_DATA_STORE_HAS_ONGOING_IMPORT_EXCEPTION.error().with_message(message)
}

/// `EventDataStoreMaxLimitExceededException`, HTTP 400.
pub static EVENT_DATA_STORE_MAX_LIMIT_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "EventDataStoreMaxLimitExceededException",
    code: "EventDataStoreMaxLimitExceededException",
    status: 400,
    text: None,
};

/// `EventDataStoreMaxLimitExceededException` with `message`.
#[must_use]
pub fn event_data_store_max_limit_exceeded_exception(message: impl Into<String>) -> AwsError {
    EVENT_DATA_STORE_MAX_LIMIT_EXCEEDED_EXCEPTION.error().with_message(message)
}

/// `EventDataStoreNotFoundException`, HTTP 400.
pub static EVENT_DATA_STORE_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "EventDataStoreNotFoundException",
    code: "EventDataStoreNotFoundException",
    status: 400,
    text: None,
};

/// `EventDataStoreNotFoundException` with `message`.
#[must_use]
pub fn event_data_store_not_found_exception(message: impl Into<String>) -> AwsError {
    EVENT_DATA_STORE_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `EventDataStoreTerminationProtectedException`, HTTP 400.
pub static EVENT_DATA_STORE_TERMINATION_PROTECTED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "EventDataStoreTerminationProtectedException",
    code: "EventDataStoreTerminationProtectedException",
    status: 400,
    text: None,
};

/// `EventDataStoreTerminationProtectedException` with `message`.
#[must_use]
pub fn event_data_store_termination_protected_exception(message: impl Into<String>) -> AwsError {
    EVENT_DATA_STORE_TERMINATION_PROTECTED_EXCEPTION.error().with_message(message)
}

/// `GenerateResponseException`, HTTP 400.
pub static GENERATE_RESPONSE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "GenerateResponseException",
    code: "GenerateResponseException",
    status: 400,
    text: None,
};

/// `GenerateResponseException` with `message`.
#[must_use]
pub fn generate_response_exception(message: impl Into<String>) -> AwsError {
    GENERATE_RESPONSE_EXCEPTION.error().with_message(message)
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

/// `InactiveEventDataStoreException`, HTTP 400.
pub static INACTIVE_EVENT_DATA_STORE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InactiveEventDataStoreException",
    code: "InactiveEventDataStoreException",
    status: 400,
    text: None,
};

/// `InactiveEventDataStoreException` with `message`.
#[must_use]
pub fn inactive_event_data_store_exception(message: impl Into<String>) -> AwsError {
    INACTIVE_EVENT_DATA_STORE_EXCEPTION.error().with_message(message)
}

/// `InactiveQueryException`, HTTP 400.
pub static INACTIVE_QUERY_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InactiveQueryException",
    code: "InactiveQueryException",
    status: 400,
    text: None,
};

/// `InactiveQueryException` with `message`.
#[must_use]
pub fn inactive_query_exception(message: impl Into<String>) -> AwsError {
    INACTIVE_QUERY_EXCEPTION.error().with_message(message)
}

/// `InsightNotEnabledException`, HTTP 400.
pub static INSIGHT_NOT_ENABLED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InsightNotEnabledException",
    code: "InsightNotEnabledException",
    status: 400,
    text: None,
};

/// `InsightNotEnabledException` with `message`.
#[must_use]
pub fn insight_not_enabled_exception(message: impl Into<String>) -> AwsError {
    INSIGHT_NOT_ENABLED_EXCEPTION.error().with_message(message)
}

/// `InsufficientDependencyServiceAccessPermissionException`, HTTP 400.
pub static INSUFFICIENT_DEPENDENCY_SERVICE_ACCESS_PERMISSION_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InsufficientDependencyServiceAccessPermissionException",
    code: "InsufficientDependencyServiceAccessPermissionException",
    status: 400,
    text: None,
};

/// `InsufficientDependencyServiceAccessPermissionException` with `message`.
#[must_use]
pub fn insufficient_dependency_service_access_permission_exception(
    message: impl Into<String>,
) -> AwsError {
    INSUFFICIENT_DEPENDENCY_SERVICE_ACCESS_PERMISSION_EXCEPTION.error().with_message(message)
}

/// `InsufficientEncryptionPolicyException`, HTTP 400.
pub static INSUFFICIENT_ENCRYPTION_POLICY_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InsufficientEncryptionPolicyException",
    code: "InsufficientEncryptionPolicyException",
    status: 400,
    text: None,
};

/// `InsufficientEncryptionPolicyException` with `message`.
#[must_use]
pub fn insufficient_encryption_policy_exception(message: impl Into<String>) -> AwsError {
    INSUFFICIENT_ENCRYPTION_POLICY_EXCEPTION.error().with_message(message)
}

/// `InsufficientIAMAccessPermissionException`, HTTP 400.
pub static INSUFFICIENT_IAM_ACCESS_PERMISSION_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InsufficientIAMAccessPermissionException",
    code: "InsufficientIAMAccessPermissionException",
    status: 400,
    text: None,
};

/// `InsufficientIAMAccessPermissionException` with `message`.
#[must_use]
pub fn insufficient_iam_access_permission_exception(message: impl Into<String>) -> AwsError {
    INSUFFICIENT_IAM_ACCESS_PERMISSION_EXCEPTION.error().with_message(message)
}

/// `InsufficientS3BucketPolicyException`, HTTP 400.
pub static INSUFFICIENT_S3_BUCKET_POLICY_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InsufficientS3BucketPolicyException",
    code: "InsufficientS3BucketPolicyException",
    status: 400,
    text: None,
};

/// `InsufficientS3BucketPolicyException` with `message`.
#[must_use]
pub fn insufficient_s3_bucket_policy_exception(message: impl Into<String>) -> AwsError {
    INSUFFICIENT_S3_BUCKET_POLICY_EXCEPTION.error().with_message(message)
}

/// `InsufficientSnsTopicPolicyException`, HTTP 400.
pub static INSUFFICIENT_SNS_TOPIC_POLICY_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InsufficientSnsTopicPolicyException",
    code: "InsufficientSnsTopicPolicyException",
    status: 400,
    text: None,
};

/// `InsufficientSnsTopicPolicyException` with `message`.
#[must_use]
pub fn insufficient_sns_topic_policy_exception(message: impl Into<String>) -> AwsError {
    INSUFFICIENT_SNS_TOPIC_POLICY_EXCEPTION.error().with_message(message)
}

/// `InvalidCloudWatchLogsLogGroupArnException`, HTTP 400.
pub static INVALID_CLOUD_WATCH_LOGS_LOG_GROUP_ARN_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidCloudWatchLogsLogGroupArnException",
    code: "InvalidCloudWatchLogsLogGroupArnException",
    status: 400,
    text: None,
};

/// `InvalidCloudWatchLogsLogGroupArnException` with `message`.
#[must_use]
pub fn invalid_cloud_watch_logs_log_group_arn_exception(message: impl Into<String>) -> AwsError {
    INVALID_CLOUD_WATCH_LOGS_LOG_GROUP_ARN_EXCEPTION.error().with_message(message)
}

/// `InvalidCloudWatchLogsRoleArnException`, HTTP 400.
pub static INVALID_CLOUD_WATCH_LOGS_ROLE_ARN_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidCloudWatchLogsRoleArnException",
    code: "InvalidCloudWatchLogsRoleArnException",
    status: 400,
    text: None,
};

/// `InvalidCloudWatchLogsRoleArnException` with `message`.
#[must_use]
pub fn invalid_cloud_watch_logs_role_arn_exception(message: impl Into<String>) -> AwsError {
    INVALID_CLOUD_WATCH_LOGS_ROLE_ARN_EXCEPTION.error().with_message(message)
}

/// `InvalidDateRangeException`, HTTP 400.
pub static INVALID_DATE_RANGE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidDateRangeException",
    code: "InvalidDateRangeException",
    status: 400,
    text: None,
};

/// `InvalidDateRangeException` with `message`.
#[must_use]
pub fn invalid_date_range_exception(message: impl Into<String>) -> AwsError {
    INVALID_DATE_RANGE_EXCEPTION.error().with_message(message)
}

/// `InvalidEventCategoryException`, HTTP 400.
pub static INVALID_EVENT_CATEGORY_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidEventCategoryException",
    code: "InvalidEventCategoryException",
    status: 400,
    text: None,
};

/// `InvalidEventCategoryException` with `message`.
#[must_use]
pub fn invalid_event_category_exception(message: impl Into<String>) -> AwsError {
    INVALID_EVENT_CATEGORY_EXCEPTION.error().with_message(message)
}

/// `InvalidEventDataStoreCategoryException`, HTTP 400.
pub static INVALID_EVENT_DATA_STORE_CATEGORY_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidEventDataStoreCategoryException",
    code: "InvalidEventDataStoreCategoryException",
    status: 400,
    text: None,
};

/// `InvalidEventDataStoreCategoryException` with `message`.
#[must_use]
pub fn invalid_event_data_store_category_exception(message: impl Into<String>) -> AwsError {
    INVALID_EVENT_DATA_STORE_CATEGORY_EXCEPTION.error().with_message(message)
}

/// `InvalidEventDataStoreStatusException`, HTTP 400.
pub static INVALID_EVENT_DATA_STORE_STATUS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidEventDataStoreStatusException",
    code: "InvalidEventDataStoreStatusException",
    status: 400,
    text: None,
};

/// `InvalidEventDataStoreStatusException` with `message`.
#[must_use]
pub fn invalid_event_data_store_status_exception(message: impl Into<String>) -> AwsError {
    INVALID_EVENT_DATA_STORE_STATUS_EXCEPTION.error().with_message(message)
}

/// `InvalidEventSelectorsException`, HTTP 400.
pub static INVALID_EVENT_SELECTORS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidEventSelectorsException",
    code: "InvalidEventSelectorsException",
    status: 400,
    text: None,
};

/// `InvalidEventSelectorsException` with `message`.
#[must_use]
pub fn invalid_event_selectors_exception(message: impl Into<String>) -> AwsError {
    INVALID_EVENT_SELECTORS_EXCEPTION.error().with_message(message)
}

/// `InvalidHomeRegionException`, HTTP 400.
pub static INVALID_HOME_REGION_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidHomeRegionException",
    code: "InvalidHomeRegionException",
    status: 400,
    text: None,
};

/// `InvalidHomeRegionException` with `message`.
#[must_use]
pub fn invalid_home_region_exception(message: impl Into<String>) -> AwsError {
    INVALID_HOME_REGION_EXCEPTION.error().with_message(message)
}

/// `InvalidImportSourceException`, HTTP 400.
pub static INVALID_IMPORT_SOURCE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidImportSourceException",
    code: "InvalidImportSourceException",
    status: 400,
    text: None,
};

/// `InvalidImportSourceException` with `message`.
#[must_use]
pub fn invalid_import_source_exception(message: impl Into<String>) -> AwsError {
    INVALID_IMPORT_SOURCE_EXCEPTION.error().with_message(message)
}

/// `InvalidInsightSelectorsException`, HTTP 400.
pub static INVALID_INSIGHT_SELECTORS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidInsightSelectorsException",
    code: "InvalidInsightSelectorsException",
    status: 400,
    text: None,
};

/// `InvalidInsightSelectorsException` with `message`.
#[must_use]
pub fn invalid_insight_selectors_exception(message: impl Into<String>) -> AwsError {
    INVALID_INSIGHT_SELECTORS_EXCEPTION.error().with_message(message)
}

/// `InvalidKmsKeyIdException`, HTTP 400.
pub static INVALID_KMS_KEY_ID_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidKmsKeyIdException",
    code: "InvalidKmsKeyIdException",
    status: 400,
    text: None,
};

/// `InvalidKmsKeyIdException` with `message`.
#[must_use]
pub fn invalid_kms_key_id_exception(message: impl Into<String>) -> AwsError {
    INVALID_KMS_KEY_ID_EXCEPTION.error().with_message(message)
}

/// `InvalidLookupAttributesException`, HTTP 400.
pub static INVALID_LOOKUP_ATTRIBUTES_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidLookupAttributesException",
    code: "InvalidLookupAttributesException",
    status: 400,
    text: None,
};

/// `InvalidLookupAttributesException` with `message`.
#[must_use]
pub fn invalid_lookup_attributes_exception(message: impl Into<String>) -> AwsError {
    INVALID_LOOKUP_ATTRIBUTES_EXCEPTION.error().with_message(message)
}

/// `InvalidMaxResultsException`, HTTP 400.
pub static INVALID_MAX_RESULTS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidMaxResultsException",
    code: "InvalidMaxResultsException",
    status: 400,
    text: None,
};

/// `InvalidMaxResultsException` with `message`.
#[must_use]
pub fn invalid_max_results_exception(message: impl Into<String>) -> AwsError {
    INVALID_MAX_RESULTS_EXCEPTION.error().with_message(message)
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

/// `InvalidParameterCombinationException`, HTTP 400.
pub static INVALID_PARAMETER_COMBINATION_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidParameterCombinationException",
    code: "InvalidParameterCombinationException",
    status: 400,
    text: None,
};

/// `InvalidParameterCombinationException` with `message`.
#[must_use]
pub fn invalid_parameter_combination_exception(message: impl Into<String>) -> AwsError {
    INVALID_PARAMETER_COMBINATION_EXCEPTION.error().with_message(message)
}

/// `InvalidParameterException`, HTTP 400.
pub static INVALID_PARAMETER_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidParameterException",
    code: "InvalidParameterException",
    status: 400,
    text: None,
};

/// `InvalidParameterException` with `message`.
#[must_use]
pub fn invalid_parameter_exception(message: impl Into<String>) -> AwsError {
    INVALID_PARAMETER_EXCEPTION.error().with_message(message)
}

/// `InvalidQueryStatementException`, HTTP 400.
pub static INVALID_QUERY_STATEMENT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidQueryStatementException",
    code: "InvalidQueryStatementException",
    status: 400,
    text: None,
};

/// `InvalidQueryStatementException` with `message`.
#[must_use]
pub fn invalid_query_statement_exception(message: impl Into<String>) -> AwsError {
    INVALID_QUERY_STATEMENT_EXCEPTION.error().with_message(message)
}

/// `InvalidQueryStatusException`, HTTP 400.
pub static INVALID_QUERY_STATUS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidQueryStatusException",
    code: "InvalidQueryStatusException",
    status: 400,
    text: None,
};

/// `InvalidQueryStatusException` with `message`.
#[must_use]
pub fn invalid_query_status_exception(message: impl Into<String>) -> AwsError {
    INVALID_QUERY_STATUS_EXCEPTION.error().with_message(message)
}

/// `InvalidS3BucketNameException`, HTTP 400.
pub static INVALID_S3_BUCKET_NAME_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidS3BucketNameException",
    code: "InvalidS3BucketNameException",
    status: 400,
    text: None,
};

/// `InvalidS3BucketNameException` with `message`.
#[must_use]
pub fn invalid_s3_bucket_name_exception(message: impl Into<String>) -> AwsError {
    INVALID_S3_BUCKET_NAME_EXCEPTION.error().with_message(message)
}

/// `InvalidS3PrefixException`, HTTP 400.
pub static INVALID_S3_PREFIX_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidS3PrefixException",
    code: "InvalidS3PrefixException",
    status: 400,
    text: None,
};

/// `InvalidS3PrefixException` with `message`.
#[must_use]
pub fn invalid_s3_prefix_exception(message: impl Into<String>) -> AwsError {
    INVALID_S3_PREFIX_EXCEPTION.error().with_message(message)
}

/// `InvalidSnsTopicNameException`, HTTP 400.
pub static INVALID_SNS_TOPIC_NAME_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidSnsTopicNameException",
    code: "InvalidSnsTopicNameException",
    status: 400,
    text: None,
};

/// `InvalidSnsTopicNameException` with `message`.
#[must_use]
pub fn invalid_sns_topic_name_exception(message: impl Into<String>) -> AwsError {
    INVALID_SNS_TOPIC_NAME_EXCEPTION.error().with_message(message)
}

/// `InvalidSourceException`, HTTP 400.
pub static INVALID_SOURCE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidSourceException",
    code: "InvalidSourceException",
    status: 400,
    text: None,
};

/// `InvalidSourceException` with `message`.
#[must_use]
pub fn invalid_source_exception(message: impl Into<String>) -> AwsError {
    INVALID_SOURCE_EXCEPTION.error().with_message(message)
}

/// `InvalidTagParameterException`, HTTP 400.
pub static INVALID_TAG_PARAMETER_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidTagParameterException",
    code: "InvalidTagParameterException",
    status: 400,
    text: None,
};

/// `InvalidTagParameterException` with `message`.
#[must_use]
pub fn invalid_tag_parameter_exception(message: impl Into<String>) -> AwsError {
    INVALID_TAG_PARAMETER_EXCEPTION.error().with_message(message)
}

/// `InvalidTimeRangeException`, HTTP 400.
pub static INVALID_TIME_RANGE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidTimeRangeException",
    code: "InvalidTimeRangeException",
    status: 400,
    text: None,
};

/// `InvalidTimeRangeException` with `message`.
#[must_use]
pub fn invalid_time_range_exception(message: impl Into<String>) -> AwsError {
    INVALID_TIME_RANGE_EXCEPTION.error().with_message(message)
}

/// `InvalidTokenException`, HTTP 400.
pub static INVALID_TOKEN_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidTokenException",
    code: "InvalidTokenException",
    status: 400,
    text: None,
};

/// `InvalidTokenException` with `message`.
#[must_use]
pub fn invalid_token_exception(message: impl Into<String>) -> AwsError {
    INVALID_TOKEN_EXCEPTION.error().with_message(message)
}

/// `InvalidTrailNameException`, HTTP 400.
pub static INVALID_TRAIL_NAME_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "InvalidTrailNameException",
    code: "InvalidTrailNameException",
    status: 400,
    text: None,
};

/// `InvalidTrailNameException` with `message`.
#[must_use]
pub fn invalid_trail_name_exception(message: impl Into<String>) -> AwsError {
    INVALID_TRAIL_NAME_EXCEPTION.error().with_message(message)
}

/// `KmsException`, HTTP 400.
pub static KMS_EXCEPTION: ErrorMeta =
    ErrorMeta { shape: "KmsException", code: "KmsException", status: 400, text: None };

/// `KmsException` with `message`.
#[must_use]
pub fn kms_exception(message: impl Into<String>) -> AwsError {
    KMS_EXCEPTION.error().with_message(message)
}

/// `KmsKeyDisabledException`, HTTP 400.
pub static KMS_KEY_DISABLED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "KmsKeyDisabledException",
    code: "KmsKeyDisabledException",
    status: 400,
    text: None,
};

/// `KmsKeyDisabledException` with `message`.
#[must_use]
pub fn kms_key_disabled_exception(message: impl Into<String>) -> AwsError {
    KMS_KEY_DISABLED_EXCEPTION.error().with_message(message)
}

/// `KmsKeyNotFoundException`, HTTP 400.
pub static KMS_KEY_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "KmsKeyNotFoundException",
    code: "KmsKeyNotFoundException",
    status: 400,
    text: None,
};

/// `KmsKeyNotFoundException` with `message`.
#[must_use]
pub fn kms_key_not_found_exception(message: impl Into<String>) -> AwsError {
    KMS_KEY_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `MaxConcurrentQueriesException`, HTTP 400.
pub static MAX_CONCURRENT_QUERIES_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "MaxConcurrentQueriesException",
    code: "MaxConcurrentQueriesException",
    status: 400,
    text: None,
};

/// `MaxConcurrentQueriesException` with `message`.
#[must_use]
pub fn max_concurrent_queries_exception(message: impl Into<String>) -> AwsError {
    MAX_CONCURRENT_QUERIES_EXCEPTION.error().with_message(message)
}

/// `MaximumNumberOfTrailsExceededException`, HTTP 400.
pub static MAXIMUM_NUMBER_OF_TRAILS_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "MaximumNumberOfTrailsExceededException",
    code: "MaximumNumberOfTrailsExceededException",
    status: 400,
    text: None,
};

/// `MaximumNumberOfTrailsExceededException` with `message`.
#[must_use]
pub fn maximum_number_of_trails_exceeded_exception(message: impl Into<String>) -> AwsError {
    MAXIMUM_NUMBER_OF_TRAILS_EXCEEDED_EXCEPTION.error().with_message(message)
}

/// `NoManagementAccountSLRExistsException`, HTTP 400.
pub static NO_MANAGEMENT_ACCOUNT_SLR_EXISTS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "NoManagementAccountSLRExistsException",
    code: "NoManagementAccountSLRExistsException",
    status: 400,
    text: None,
};

/// `NoManagementAccountSLRExistsException` with `message`.
#[must_use]
pub fn no_management_account_slr_exists_exception(message: impl Into<String>) -> AwsError {
    NO_MANAGEMENT_ACCOUNT_SLR_EXISTS_EXCEPTION.error().with_message(message)
}

/// `NotOrganizationManagementAccountException`, HTTP 400.
pub static NOT_ORGANIZATION_MANAGEMENT_ACCOUNT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "NotOrganizationManagementAccountException",
    code: "NotOrganizationManagementAccountException",
    status: 400,
    text: None,
};

/// `NotOrganizationManagementAccountException` with `message`.
#[must_use]
pub fn not_organization_management_account_exception(message: impl Into<String>) -> AwsError {
    NOT_ORGANIZATION_MANAGEMENT_ACCOUNT_EXCEPTION.error().with_message(message)
}

/// `NotOrganizationMasterAccountException`, HTTP 400.
pub static NOT_ORGANIZATION_MASTER_ACCOUNT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "NotOrganizationMasterAccountException",
    code: "NotOrganizationMasterAccountException",
    status: 400,
    text: None,
};

/// `NotOrganizationMasterAccountException` with `message`.
#[must_use]
pub fn not_organization_master_account_exception(message: impl Into<String>) -> AwsError {
    NOT_ORGANIZATION_MASTER_ACCOUNT_EXCEPTION.error().with_message(message)
}

/// `OperationNotPermittedException`, HTTP 400.
pub static OPERATION_NOT_PERMITTED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "OperationNotPermittedException",
    code: "OperationNotPermittedException",
    status: 400,
    text: None,
};

/// `OperationNotPermittedException` with `message`.
#[must_use]
pub fn operation_not_permitted_exception(message: impl Into<String>) -> AwsError {
    OPERATION_NOT_PERMITTED_EXCEPTION.error().with_message(message)
}

/// `OrganizationNotInAllFeaturesModeException`, HTTP 400.
pub static ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "OrganizationNotInAllFeaturesModeException",
    code: "OrganizationNotInAllFeaturesModeException",
    status: 400,
    text: None,
};

/// `OrganizationNotInAllFeaturesModeException` with `message`.
#[must_use]
pub fn organization_not_in_all_features_mode_exception(message: impl Into<String>) -> AwsError {
    ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION.error().with_message(message)
}

/// `OrganizationsNotInUseException`, HTTP 400.
pub static ORGANIZATIONS_NOT_IN_USE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "OrganizationsNotInUseException",
    code: "OrganizationsNotInUseException",
    status: 400,
    text: None,
};

/// `OrganizationsNotInUseException` with `message`.
#[must_use]
pub fn organizations_not_in_use_exception(message: impl Into<String>) -> AwsError {
    ORGANIZATIONS_NOT_IN_USE_EXCEPTION.error().with_message(message)
}

/// `QueryIdNotFoundException`, HTTP 400.
pub static QUERY_ID_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "QueryIdNotFoundException",
    code: "QueryIdNotFoundException",
    status: 400,
    text: None,
};

/// `QueryIdNotFoundException` with `message`.
#[must_use]
pub fn query_id_not_found_exception(message: impl Into<String>) -> AwsError {
    QUERY_ID_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `ResourceARNNotValidException`, HTTP 400.
pub static RESOURCE_ARN_NOT_VALID_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ResourceARNNotValidException",
    code: "ResourceARNNotValidException",
    status: 400,
    text: None,
};

/// `ResourceARNNotValidException` with `message`.
#[must_use]
pub fn resource_arn_not_valid_exception(message: impl Into<String>) -> AwsError {
    RESOURCE_ARN_NOT_VALID_EXCEPTION.error().with_message(message)
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

/// `ResourcePolicyNotValidException`, HTTP 400.
pub static RESOURCE_POLICY_NOT_VALID_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ResourcePolicyNotValidException",
    code: "ResourcePolicyNotValidException",
    status: 400,
    text: None,
};

/// `ResourcePolicyNotValidException` with `message`.
#[must_use]
pub fn resource_policy_not_valid_exception(message: impl Into<String>) -> AwsError {
    RESOURCE_POLICY_NOT_VALID_EXCEPTION.error().with_message(message)
}

/// `ResourceTypeNotSupportedException`, HTTP 400.
pub static RESOURCE_TYPE_NOT_SUPPORTED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "ResourceTypeNotSupportedException",
    code: "ResourceTypeNotSupportedException",
    status: 400,
    text: None,
};

/// `ResourceTypeNotSupportedException` with `message`.
#[must_use]
pub fn resource_type_not_supported_exception(message: impl Into<String>) -> AwsError {
    RESOURCE_TYPE_NOT_SUPPORTED_EXCEPTION.error().with_message(message)
}

/// `S3BucketDoesNotExistException`, HTTP 400.
pub static S3_BUCKET_DOES_NOT_EXIST_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "S3BucketDoesNotExistException",
    code: "S3BucketDoesNotExistException",
    status: 400,
    text: None,
};

/// `S3BucketDoesNotExistException` with `message`.
#[must_use]
pub fn s3_bucket_does_not_exist_exception(message: impl Into<String>) -> AwsError {
    S3_BUCKET_DOES_NOT_EXIST_EXCEPTION.error().with_message(message)
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

/// `TagsLimitExceededException`, HTTP 400.
pub static TAGS_LIMIT_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "TagsLimitExceededException",
    code: "TagsLimitExceededException",
    status: 400,
    text: None,
};

/// `TagsLimitExceededException` with `message`.
#[must_use]
pub fn tags_limit_exceeded_exception(message: impl Into<String>) -> AwsError {
    TAGS_LIMIT_EXCEEDED_EXCEPTION.error().with_message(message)
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

/// `TrailAlreadyExistsException`, HTTP 400.
pub static TRAIL_ALREADY_EXISTS_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "TrailAlreadyExistsException",
    code: "TrailAlreadyExistsException",
    status: 400,
    text: None,
};

/// `TrailAlreadyExistsException` with `message`.
#[must_use]
pub fn trail_already_exists_exception(message: impl Into<String>) -> AwsError {
    TRAIL_ALREADY_EXISTS_EXCEPTION.error().with_message(message)
}

/// `TrailNotFoundException`, HTTP 400.
pub static TRAIL_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "TrailNotFoundException",
    code: "TrailNotFoundException",
    status: 400,
    text: None,
};

/// `TrailNotFoundException` with `message`.
#[must_use]
pub fn trail_not_found_exception(message: impl Into<String>) -> AwsError {
    TRAIL_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `TrailNotProvidedException`, HTTP 400.
pub static TRAIL_NOT_PROVIDED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "TrailNotProvidedException",
    code: "TrailNotProvidedException",
    status: 400,
    text: None,
};

/// `TrailNotProvidedException` with `message`.
#[must_use]
pub fn trail_not_provided_exception(message: impl Into<String>) -> AwsError {
    TRAIL_NOT_PROVIDED_EXCEPTION.error().with_message(message)
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
