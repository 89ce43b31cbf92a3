// Written by `cargo xtask generate` from the service's model. Do not edit.

//! Every error the service answers: code and status on the wire, and a constructor.

use wire::{AwsError, ErrorMeta};

/// Every known error, sorted by shape name.
pub static ALL: &[&ErrorMeta] = &[
    &ACCESS_CONTROL_LIST_NOT_SUPPORTED,
    &ACCESS_DENIED,
    &ANNOTATION_LIMIT_EXCEEDED,
    &ANNOTATION_NAME_TOO_LONG,
    &AUTHORIZATION_HEADER_MALFORMED,
    &AUTHORIZATION_QUERY_PARAMETERS_ERROR,
    &BAD_DIGEST,
    &BUCKET_ALREADY_EXISTS,
    &BUCKET_ALREADY_OWNED_BY_YOU,
    &BUCKET_HAS_ACCESS_POINTS_ATTACHED,
    &BUCKET_NOT_EMPTY,
    &CONDITIONAL_REQUEST_CONFLICT,
    &CROSS_LOCATION_LOGGING_PROHIBITTED,
    &ENCRYPTION_TYPE_MISMATCH,
    &ENTITY_TOO_LARGE,
    &ENTITY_TOO_SMALL,
    &EXPIRED_TOKEN,
    &IDEMPOTENCY_PARAMETER_MISMATCH,
    &ILLEGAL_LOCATION_CONSTRAINT_EXCEPTION,
    &ILLEGAL_VERSIONING_CONFIGURATION_EXCEPTION,
    &INCOMPLETE_BODY,
    &INTERNAL_ERROR,
    &INVALID_ACCESS_KEY_ID,
    &INVALID_ANNOTATION_NAME,
    &INVALID_ARGUMENT,
    &INVALID_BUCKET_NAME,
    &INVALID_BUCKET_STATE,
    &INVALID_DIGEST,
    &INVALID_ENCRYPTION_ALGORITHM_ERROR,
    &INVALID_LOCATION_CONSTRAINT,
    &INVALID_OBJECT_STATE,
    &INVALID_PART,
    &INVALID_PART_NUMBER,
    &INVALID_PART_ORDER,
    &INVALID_PREFIX,
    &INVALID_RANGE,
    &INVALID_REDIRECT_LOCATION,
    &INVALID_REQUEST,
    &INVALID_S3_DESTINATION_BUCKET,
    &INVALID_SECURITY,
    &INVALID_STORAGE_CLASS,
    &INVALID_TAG,
    &INVALID_TARGET_BUCKET_FOR_LOGGING,
    &INVALID_TOKEN,
    &INVALID_URI,
    &INVALID_WRITE_OFFSET,
    &KEY_TOO_LONG_ERROR,
    &KMS_DISABLED_EXCEPTION,
    &KMS_INCORRECT_KEY_EXCEPTION,
    &KMS_INVALID_KEY_USAGE_EXCEPTION,
    &KMS_KEY_UNAVAILABLE_EXCEPTION,
    &KMS_KMS_INVALID_STATE_EXCEPTION,
    &KMS_NOT_FOUND_EXCEPTION,
    &MALFORMED_ACL_ERROR,
    &MALFORMED_POLICY,
    &MALFORMED_XML,
    &MAX_MESSAGE_LENGTH_EXCEEDED,
    &METADATA_TOO_LARGE,
    &METHOD_NOT_ALLOWED,
    &MISSING_CONTENT_LENGTH,
    &MISSING_REQUEST_BODY_ERROR,
    &MISSING_SECURITY_HEADER,
    &NO_SUCH_ACCESS_POINT,
    &NO_SUCH_ANNOTATION,
    &NO_SUCH_BUCKET,
    &NO_SUCH_BUCKET_POLICY,
    &NO_SUCH_CORS_CONFIGURATION,
    &NO_SUCH_CONFIGURATION,
    &NO_SUCH_KEY,
    &NO_SUCH_LIFECYCLE_CONFIGURATION,
    &NO_SUCH_OBJECT_LOCK_CONFIGURATION,
    &NO_SUCH_PUBLIC_ACCESS_BLOCK_CONFIGURATION,
    &NO_SUCH_TAG_SET,
    &NO_SUCH_UPLOAD,
    &NO_SUCH_VERSION,
    &NO_SUCH_WEBSITE_CONFIGURATION,
    &NOT_IMPLEMENTED,
    &NOT_MODIFIED,
    &OBJECT_ALREADY_IN_ACTIVE_TIER_ERROR,
    &OBJECT_LOCK_CONFIGURATION_NOT_FOUND_ERROR,
    &OBJECT_NOT_IN_ACTIVE_TIER_ERROR,
    &OPERATION_ABORTED,
    &OWNERSHIP_CONTROLS_NOT_FOUND_ERROR,
    &PERMANENT_REDIRECT,
    &PRECONDITION_FAILED,
    &REPLICATION_CONFIGURATION_NOT_FOUND_ERROR,
    &REQUEST_TIME_TOO_SKEWED,
    &REQUEST_TIMEOUT,
    &RESTORE_ALREADY_IN_PROGRESS,
    &SERVER_SIDE_ENCRYPTION_CONFIGURATION_NOT_FOUND_ERROR,
    &SERVICE_UNAVAILABLE,
    &SIGNATURE_DOES_NOT_MATCH,
    &SLOW_DOWN,
    &TOO_MANY_BUCKETS,
    &TOO_MANY_CONFIGURATIONS,
    &TOO_MANY_PARTS,
    &UNEXPECTED_CONTENT,
    &UNSUPPORTED_MEDIA_TYPE,
    &X_AMZ_CONTENT_CHECKSUM_MISMATCH,
];

/// `AccessControlListNotSupported`, HTTP 400.
pub static ACCESS_CONTROL_LIST_NOT_SUPPORTED: ErrorMeta = ErrorMeta {
    shape: "AccessControlListNotSupported",
    code: "AccessControlListNotSupported",
    status: 400,
    text: Some("The bucket does not allow ACLs"),
};

/// `AccessControlListNotSupported`: The bucket does not allow ACLs
#[must_use]
pub fn access_control_list_not_supported() -> AwsError {
    ACCESS_CONTROL_LIST_NOT_SUPPORTED.error()
}

/// `AccessDenied`, HTTP 403.
pub static ACCESS_DENIED: ErrorMeta = ErrorMeta {
    shape: "AccessDenied",
    code: "AccessDenied",
    status: 403,
    text: Some("Access Denied"),
};

/// `AccessDenied`: Access Denied
#[must_use]
pub fn access_denied() -> AwsError {
    ACCESS_DENIED.error()
}

/// `AnnotationLimitExceeded`, HTTP 400.
pub static ANNOTATION_LIMIT_EXCEEDED: ErrorMeta = ErrorMeta {
    shape: "AnnotationLimitExceeded",
    code: "AnnotationLimitExceeded",
    status: 400,
    text: None,
};

/// `AnnotationLimitExceeded` with `message`.
#[must_use]
pub fn annotation_limit_exceeded(message: impl Into<String>) -> AwsError {
    ANNOTATION_LIMIT_EXCEEDED.error().with_message(message)
}

/// `AnnotationNameTooLong`, HTTP 400.
pub static ANNOTATION_NAME_TOO_LONG: ErrorMeta = ErrorMeta {
    shape: "AnnotationNameTooLong",
    code: "AnnotationNameTooLong",
    status: 400,
    text: None,
};

/// `AnnotationNameTooLong` with `message`.
#[must_use]
pub fn annotation_name_too_long(message: impl Into<String>) -> AwsError {
    ANNOTATION_NAME_TOO_LONG.error().with_message(message)
}

/// `AuthorizationHeaderMalformed`, HTTP 400.
pub static AUTHORIZATION_HEADER_MALFORMED: ErrorMeta = ErrorMeta {
    shape: "AuthorizationHeaderMalformed",
    code: "AuthorizationHeaderMalformed",
    status: 400,
    text: None,
};

/// `AuthorizationHeaderMalformed` with `message`.
#[must_use]
pub fn authorization_header_malformed(message: impl Into<String>) -> AwsError {
    AUTHORIZATION_HEADER_MALFORMED.error().with_message(message)
}

/// `AuthorizationQueryParametersError`, HTTP 400.
pub static AUTHORIZATION_QUERY_PARAMETERS_ERROR: ErrorMeta = ErrorMeta {
    shape: "AuthorizationQueryParametersError",
    code: "AuthorizationQueryParametersError",
    status: 400,
    text: None,
};

/// `AuthorizationQueryParametersError` with `message`.
#[must_use]
pub fn authorization_query_parameters_error(message: impl Into<String>) -> AwsError {
    AUTHORIZATION_QUERY_PARAMETERS_ERROR.error().with_message(message)
}

/// `BadDigest`, HTTP 400.
pub static BAD_DIGEST: ErrorMeta =
    ErrorMeta { shape: "BadDigest", code: "BadDigest", status: 400, text: None };

/// `BadDigest` with `message`.
#[must_use]
pub fn bad_digest(message: impl Into<String>) -> AwsError {
    BAD_DIGEST.error().with_message(message)
}

/// `BucketAlreadyExists`, HTTP 409.
pub static BUCKET_ALREADY_EXISTS: ErrorMeta = ErrorMeta {
    shape: "BucketAlreadyExists",
    code: "BucketAlreadyExists",
    status: 409,
    text: Some(
        "The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.",
    ),
};

/// `BucketAlreadyExists`: The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.
#[must_use]
pub fn bucket_already_exists() -> AwsError {
    BUCKET_ALREADY_EXISTS.error()
}

/// `BucketAlreadyOwnedByYou`, HTTP 409.
pub static BUCKET_ALREADY_OWNED_BY_YOU: ErrorMeta = ErrorMeta {
    shape: "BucketAlreadyOwnedByYou",
    code: "BucketAlreadyOwnedByYou",
    status: 409,
    text: Some(
        "Your previous request to create the named bucket succeeded and you already own it.",
    ),
};

/// `BucketAlreadyOwnedByYou`: Your previous request to create the named bucket succeeded and you already own it.
#[must_use]
pub fn bucket_already_owned_by_you() -> AwsError {
    BUCKET_ALREADY_OWNED_BY_YOU.error()
}

/// `BucketHasAccessPointsAttached`, HTTP 400.
pub static BUCKET_HAS_ACCESS_POINTS_ATTACHED: ErrorMeta = ErrorMeta {
    shape: "BucketHasAccessPointsAttached",
    code: "BucketHasAccessPointsAttached",
    status: 400,
    text: Some(
        "The bucket you tried to delete has access points attached. Delete your access points before deleting your bucket.",
    ),
};

/// `BucketHasAccessPointsAttached`: The bucket you tried to delete has access points attached. Delete your access points before deleting your bucket.
#[must_use]
pub fn bucket_has_access_points_attached() -> AwsError {
    BUCKET_HAS_ACCESS_POINTS_ATTACHED.error()
}

/// `BucketNotEmpty`, HTTP 409.
pub static BUCKET_NOT_EMPTY: ErrorMeta = ErrorMeta {
    shape: "BucketNotEmpty",
    code: "BucketNotEmpty",
    status: 409,
    text: Some("The bucket you tried to delete is not empty"),
};

/// `BucketNotEmpty`: The bucket you tried to delete is not empty
#[must_use]
pub fn bucket_not_empty() -> AwsError {
    BUCKET_NOT_EMPTY.error()
}

/// `ConditionalRequestConflict`, HTTP 409.
pub static CONDITIONAL_REQUEST_CONFLICT: ErrorMeta = ErrorMeta {
    shape: "ConditionalRequestConflict",
    code: "ConditionalRequestConflict",
    status: 409,
    text: Some(
        "The conditional request cannot succeed due to a conflicting operation against this resource.",
    ),
};

/// `ConditionalRequestConflict`: The conditional request cannot succeed due to a conflicting operation against this resource.
#[must_use]
pub fn conditional_request_conflict() -> AwsError {
    CONDITIONAL_REQUEST_CONFLICT.error()
}

/// `CrossLocationLoggingProhibitted`, HTTP 403.
pub static CROSS_LOCATION_LOGGING_PROHIBITTED: ErrorMeta = ErrorMeta {
    shape: "CrossLocationLoggingProhibitted",
    code: "CrossLocationLoggingProhibitted",
    status: 403,
    text: Some("Cross S3 location logging not allowed. "),
};

/// `CrossLocationLoggingProhibitted`: Cross S3 location logging not allowed.
#[must_use]
pub fn cross_location_logging_prohibitted() -> AwsError {
    CROSS_LOCATION_LOGGING_PROHIBITTED.error()
}

/// `EncryptionTypeMismatch`, HTTP 400.
pub static ENCRYPTION_TYPE_MISMATCH: ErrorMeta = ErrorMeta {
    shape: "EncryptionTypeMismatch",
    code: "EncryptionTypeMismatch",
    status: 400,
    text: None,
};

/// `EncryptionTypeMismatch` with `message`.
#[must_use]
pub fn encryption_type_mismatch(message: impl Into<String>) -> AwsError {
    ENCRYPTION_TYPE_MISMATCH.error().with_message(message)
}

/// `EntityTooLarge`, HTTP 400.
pub static ENTITY_TOO_LARGE: ErrorMeta = ErrorMeta {
    shape: "EntityTooLarge",
    code: "EntityTooLarge",
    status: 400,
    text: Some("Your proposed upload exceeds the maximum allowed size"),
};

/// `EntityTooLarge`: Your proposed upload exceeds the maximum allowed size
#[must_use]
pub fn entity_too_large() -> AwsError {
    ENTITY_TOO_LARGE.error()
}

/// `EntityTooSmall`, HTTP 400.
pub static ENTITY_TOO_SMALL: ErrorMeta = ErrorMeta {
    shape: "EntityTooSmall",
    code: "EntityTooSmall",
    status: 400,
    text: Some("Your proposed upload is smaller than the minimum allowed size"),
};

/// `EntityTooSmall`: Your proposed upload is smaller than the minimum allowed size
#[must_use]
pub fn entity_too_small() -> AwsError {
    ENTITY_TOO_SMALL.error()
}

/// `ExpiredToken`, HTTP 400.
pub static EXPIRED_TOKEN: ErrorMeta = ErrorMeta {
    shape: "ExpiredToken",
    code: "ExpiredToken",
    status: 400,
    text: Some("The provided token has expired."),
};

/// `ExpiredToken`: The provided token has expired.
#[must_use]
pub fn expired_token() -> AwsError {
    EXPIRED_TOKEN.error()
}

/// `IdempotencyParameterMismatch`, HTTP 400.
pub static IDEMPOTENCY_PARAMETER_MISMATCH: ErrorMeta = ErrorMeta {
    shape: "IdempotencyParameterMismatch",
    code: "IdempotencyParameterMismatch",
    status: 400,
    text: None,
};

/// `IdempotencyParameterMismatch` with `message`.
#[must_use]
pub fn idempotency_parameter_mismatch(message: impl Into<String>) -> AwsError {
    IDEMPOTENCY_PARAMETER_MISMATCH.error().with_message(message)
}

/// `IllegalLocationConstraintException`, HTTP 400.
pub static ILLEGAL_LOCATION_CONSTRAINT_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "IllegalLocationConstraintException",
    code: "IllegalLocationConstraintException",
    status: 400,
    text: None,
};

/// `IllegalLocationConstraintException` with `message`.
#[must_use]
pub fn illegal_location_constraint_exception(message: impl Into<String>) -> AwsError {
    ILLEGAL_LOCATION_CONSTRAINT_EXCEPTION.error().with_message(message)
}

/// `IllegalVersioningConfigurationException`, HTTP 400.
pub static ILLEGAL_VERSIONING_CONFIGURATION_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "IllegalVersioningConfigurationException",
    code: "IllegalVersioningConfigurationException",
    status: 400,
    text: Some("The Versioning element must be specified"),
};

/// `IllegalVersioningConfigurationException`: The Versioning element must be specified
#[must_use]
pub fn illegal_versioning_configuration_exception() -> AwsError {
    ILLEGAL_VERSIONING_CONFIGURATION_EXCEPTION.error()
}

/// `IncompleteBody`, HTTP 400.
pub static INCOMPLETE_BODY: ErrorMeta = ErrorMeta {
    shape: "IncompleteBody",
    code: "IncompleteBody",
    status: 400,
    text: Some(
        "You did not provide the number of bytes specified by the Content-Length HTTP header",
    ),
};

/// `IncompleteBody`: You did not provide the number of bytes specified by the Content-Length HTTP header
#[must_use]
pub fn incomplete_body() -> AwsError {
    INCOMPLETE_BODY.error()
}

/// `InternalError`, HTTP 500.
pub static INTERNAL_ERROR: ErrorMeta = ErrorMeta {
    shape: "InternalError",
    code: "InternalError",
    status: 500,
    text: Some("We encountered an internal error. Please try again."),
};

/// `InternalError`: We encountered an internal error. Please try again.
#[must_use]
pub fn internal_error() -> AwsError {
    INTERNAL_ERROR.error()
}

/// `InvalidAccessKeyId`, HTTP 403.
pub static INVALID_ACCESS_KEY_ID: ErrorMeta = ErrorMeta {
    shape: "InvalidAccessKeyId",
    code: "InvalidAccessKeyId",
    status: 403,
    text: Some("The AWS Access Key Id you provided does not exist in our records."),
};

/// `InvalidAccessKeyId`: The AWS Access Key Id you provided does not exist in our records.
#[must_use]
pub fn invalid_access_key_id() -> AwsError {
    INVALID_ACCESS_KEY_ID.error()
}

/// `InvalidAnnotationName`, HTTP 400.
pub static INVALID_ANNOTATION_NAME: ErrorMeta = ErrorMeta {
    shape: "InvalidAnnotationName",
    code: "InvalidAnnotationName",
    status: 400,
    text: None,
};

/// `InvalidAnnotationName` with `message`.
#[must_use]
pub fn invalid_annotation_name(message: impl Into<String>) -> AwsError {
    INVALID_ANNOTATION_NAME.error().with_message(message)
}

/// `InvalidArgument`, HTTP 400.
pub static INVALID_ARGUMENT: ErrorMeta =
    ErrorMeta { shape: "InvalidArgument", code: "InvalidArgument", status: 400, text: None };

/// `InvalidArgument` with `message`.
#[must_use]
pub fn invalid_argument(message: impl Into<String>) -> AwsError {
    INVALID_ARGUMENT.error().with_message(message)
}

/// `InvalidBucketName`, HTTP 400.
pub static INVALID_BUCKET_NAME: ErrorMeta = ErrorMeta {
    shape: "InvalidBucketName",
    code: "InvalidBucketName",
    status: 400,
    text: Some("The specified bucket is not valid."),
};

/// `InvalidBucketName`: The specified bucket is not valid.
#[must_use]
pub fn invalid_bucket_name() -> AwsError {
    INVALID_BUCKET_NAME.error()
}

/// `InvalidBucketState`, HTTP 409.
pub static INVALID_BUCKET_STATE: ErrorMeta =
    ErrorMeta { shape: "InvalidBucketState", code: "InvalidBucketState", status: 409, text: None };

/// `InvalidBucketState` with `message`.
#[must_use]
pub fn invalid_bucket_state(message: impl Into<String>) -> AwsError {
    INVALID_BUCKET_STATE.error().with_message(message)
}

/// `InvalidDigest`, HTTP 400.
pub static INVALID_DIGEST: ErrorMeta = ErrorMeta {
    shape: "InvalidDigest",
    code: "InvalidDigest",
    status: 400,
    text: Some("The Content-MD5 you specified was invalid."),
};

/// `InvalidDigest`: The Content-MD5 you specified was invalid.
#[must_use]
pub fn invalid_digest() -> AwsError {
    INVALID_DIGEST.error()
}

/// `InvalidEncryptionAlgorithmError`, HTTP 400.
pub static INVALID_ENCRYPTION_ALGORITHM_ERROR: ErrorMeta = ErrorMeta {
    shape: "InvalidEncryptionAlgorithmError",
    code: "InvalidEncryptionAlgorithmError",
    status: 400,
    text: Some("The encryption request you specified is not valid. The valid value is AES256."),
};

/// `InvalidEncryptionAlgorithmError`: The encryption request you specified is not valid. The valid value is AES256.
#[must_use]
pub fn invalid_encryption_algorithm_error() -> AwsError {
    INVALID_ENCRYPTION_ALGORITHM_ERROR.error()
}

/// `InvalidLocationConstraint`, HTTP 400.
pub static INVALID_LOCATION_CONSTRAINT: ErrorMeta = ErrorMeta {
    shape: "InvalidLocationConstraint",
    code: "InvalidLocationConstraint",
    status: 400,
    text: Some("The specified location-constraint is not valid"),
};

/// `InvalidLocationConstraint`: The specified location-constraint is not valid
#[must_use]
pub fn invalid_location_constraint() -> AwsError {
    INVALID_LOCATION_CONSTRAINT.error()
}

/// `InvalidObjectState`, HTTP 403.
pub static INVALID_OBJECT_STATE: ErrorMeta = ErrorMeta {
    shape: "InvalidObjectState",
    code: "InvalidObjectState",
    status: 403,
    text: Some("The operation is not valid for the object's storage class"),
};

/// `InvalidObjectState`: The operation is not valid for the object's storage class
#[must_use]
pub fn invalid_object_state() -> AwsError {
    INVALID_OBJECT_STATE.error()
}

/// `InvalidPart`, HTTP 400.
pub static INVALID_PART: ErrorMeta = ErrorMeta {
    shape: "InvalidPart",
    code: "InvalidPart",
    status: 400,
    text: Some(
        "One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.",
    ),
};

/// `InvalidPart`: One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.
#[must_use]
pub fn invalid_part() -> AwsError {
    INVALID_PART.error()
}

/// `InvalidPartNumber`, HTTP 416.
pub static INVALID_PART_NUMBER: ErrorMeta = ErrorMeta {
    shape: "InvalidPartNumber",
    code: "InvalidPartNumber",
    status: 416,
    text: Some("The requested partnumber is not satisfiable"),
};

/// `InvalidPartNumber`: The requested partnumber is not satisfiable
#[must_use]
pub fn invalid_part_number() -> AwsError {
    INVALID_PART_NUMBER.error()
}

/// `InvalidPartOrder`, HTTP 400.
pub static INVALID_PART_ORDER: ErrorMeta = ErrorMeta {
    shape: "InvalidPartOrder",
    code: "InvalidPartOrder",
    status: 400,
    text: Some(
        "The list of parts was not in ascending order. Parts must be ordered by part number.",
    ),
};

/// `InvalidPartOrder`: The list of parts was not in ascending order. Parts must be ordered by part number.
#[must_use]
pub fn invalid_part_order() -> AwsError {
    INVALID_PART_ORDER.error()
}

/// `InvalidPrefix`, HTTP 400.
pub static INVALID_PREFIX: ErrorMeta =
    ErrorMeta { shape: "InvalidPrefix", code: "InvalidPrefix", status: 400, text: None };

/// `InvalidPrefix` with `message`.
#[must_use]
pub fn invalid_prefix(message: impl Into<String>) -> AwsError {
    INVALID_PREFIX.error().with_message(message)
}

/// `InvalidRange`, HTTP 416.
pub static INVALID_RANGE: ErrorMeta = ErrorMeta {
    shape: "InvalidRange",
    code: "InvalidRange",
    status: 416,
    text: Some("The requested range is not satisfiable"),
};

/// `InvalidRange`: The requested range is not satisfiable
#[must_use]
pub fn invalid_range() -> AwsError {
    INVALID_RANGE.error()
}

/// `InvalidRedirectLocation`, HTTP 400.
pub static INVALID_REDIRECT_LOCATION: ErrorMeta = ErrorMeta {
    shape: "InvalidRedirectLocation",
    code: "InvalidRedirectLocation",
    status: 400,
    text: Some(
        "The website redirect location must have a prefix of 'http://' or 'https://' or '/'.",
    ),
};

/// `InvalidRedirectLocation`: The website redirect location must have a prefix of 'http://' or 'https://' or '/'.
#[must_use]
pub fn invalid_redirect_location() -> AwsError {
    INVALID_REDIRECT_LOCATION.error()
}

/// `InvalidRequest`, HTTP 400.
pub static INVALID_REQUEST: ErrorMeta =
    ErrorMeta { shape: "InvalidRequest", code: "InvalidRequest", status: 400, text: None };

/// `InvalidRequest` with `message`.
#[must_use]
pub fn invalid_request(message: impl Into<String>) -> AwsError {
    INVALID_REQUEST.error().with_message(message)
}

/// `InvalidS3DestinationBucket`, HTTP 400.
pub static INVALID_S3_DESTINATION_BUCKET: ErrorMeta = ErrorMeta {
    shape: "InvalidS3DestinationBucket",
    code: "InvalidS3DestinationBucket",
    status: 400,
    text: Some("Bucket is invalid"),
};

/// `InvalidS3DestinationBucket`: Bucket is invalid
#[must_use]
pub fn invalid_s3_destination_bucket() -> AwsError {
    INVALID_S3_DESTINATION_BUCKET.error()
}

/// `InvalidSecurity`, HTTP 403.
pub static INVALID_SECURITY: ErrorMeta = ErrorMeta {
    shape: "InvalidSecurity",
    code: "InvalidSecurity",
    status: 403,
    text: Some("The provided security credentials are not valid."),
};

/// `InvalidSecurity`: The provided security credentials are not valid.
#[must_use]
pub fn invalid_security() -> AwsError {
    INVALID_SECURITY.error()
}

/// `InvalidStorageClass`, HTTP 400.
pub static INVALID_STORAGE_CLASS: ErrorMeta = ErrorMeta {
    shape: "InvalidStorageClass",
    code: "InvalidStorageClass",
    status: 400,
    text: Some("The storage class you specified is not valid"),
};

/// `InvalidStorageClass`: The storage class you specified is not valid
#[must_use]
pub fn invalid_storage_class() -> AwsError {
    INVALID_STORAGE_CLASS.error()
}

/// `InvalidTag`, HTTP 400.
pub static INVALID_TAG: ErrorMeta =
    ErrorMeta { shape: "InvalidTag", code: "InvalidTag", status: 400, text: None };

/// `InvalidTag` with `message`.
#[must_use]
pub fn invalid_tag(message: impl Into<String>) -> AwsError {
    INVALID_TAG.error().with_message(message)
}

/// `InvalidTargetBucketForLogging`, HTTP 400.
pub static INVALID_TARGET_BUCKET_FOR_LOGGING: ErrorMeta = ErrorMeta {
    shape: "InvalidTargetBucketForLogging",
    code: "InvalidTargetBucketForLogging",
    status: 400,
    text: None,
};

/// `InvalidTargetBucketForLogging` with `message`.
#[must_use]
pub fn invalid_target_bucket_for_logging(message: impl Into<String>) -> AwsError {
    INVALID_TARGET_BUCKET_FOR_LOGGING.error().with_message(message)
}

/// `InvalidToken`, HTTP 400.
pub static INVALID_TOKEN: ErrorMeta = ErrorMeta {
    shape: "InvalidToken",
    code: "InvalidToken",
    status: 400,
    text: Some("The provided token is malformed or otherwise invalid."),
};

/// `InvalidToken`: The provided token is malformed or otherwise invalid.
#[must_use]
pub fn invalid_token() -> AwsError {
    INVALID_TOKEN.error()
}

/// `InvalidURI`, HTTP 400.
pub static INVALID_URI: ErrorMeta = ErrorMeta {
    shape: "InvalidURI",
    code: "InvalidURI",
    status: 400,
    text: Some("Couldn't parse the specified URI."),
};

/// `InvalidURI`: Couldn't parse the specified URI.
#[must_use]
pub fn invalid_uri() -> AwsError {
    INVALID_URI.error()
}

/// `InvalidWriteOffset`, HTTP 400.
pub static INVALID_WRITE_OFFSET: ErrorMeta =
    ErrorMeta { shape: "InvalidWriteOffset", code: "InvalidWriteOffset", status: 400, text: None };

/// `InvalidWriteOffset` with `message`.
#[must_use]
pub fn invalid_write_offset(message: impl Into<String>) -> AwsError {
    INVALID_WRITE_OFFSET.error().with_message(message)
}

/// `KeyTooLongError`, HTTP 400.
pub static KEY_TOO_LONG_ERROR: ErrorMeta = ErrorMeta {
    shape: "KeyTooLongError",
    code: "KeyTooLongError",
    status: 400,
    text: Some("Your key is too long"),
};

/// `KeyTooLongError`: Your key is too long
#[must_use]
pub fn key_too_long_error() -> AwsError {
    KEY_TOO_LONG_ERROR.error()
}

/// `KMS.DisabledException`, HTTP 400.
pub static KMS_DISABLED_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "KmsDisabledException",
    code: "KMS.DisabledException",
    status: 400,
    text: None,
};

/// `KMS.DisabledException` with `message`.
#[must_use]
pub fn kms_disabled_exception(message: impl Into<String>) -> AwsError {
    KMS_DISABLED_EXCEPTION.error().with_message(message)
}

/// `KMS.IncorrectKeyException`, HTTP 400.
pub static KMS_INCORRECT_KEY_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "KmsIncorrectKeyException",
    code: "KMS.IncorrectKeyException",
    status: 400,
    text: None,
};

/// `KMS.IncorrectKeyException` with `message`.
#[must_use]
pub fn kms_incorrect_key_exception(message: impl Into<String>) -> AwsError {
    KMS_INCORRECT_KEY_EXCEPTION.error().with_message(message)
}

/// `KMS.InvalidKeyUsageException`, HTTP 400.
pub static KMS_INVALID_KEY_USAGE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "KmsInvalidKeyUsageException",
    code: "KMS.InvalidKeyUsageException",
    status: 400,
    text: None,
};

/// `KMS.InvalidKeyUsageException` with `message`.
#[must_use]
pub fn kms_invalid_key_usage_exception(message: impl Into<String>) -> AwsError {
    KMS_INVALID_KEY_USAGE_EXCEPTION.error().with_message(message)
}

/// `KMS.KeyUnavailableException`, HTTP 503.
pub static KMS_KEY_UNAVAILABLE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "KmsKeyUnavailableException",
    code: "KMS.KeyUnavailableException",
    status: 503,
    text: None,
};

/// `KMS.KeyUnavailableException` with `message`.
#[must_use]
pub fn kms_key_unavailable_exception(message: impl Into<String>) -> AwsError {
    KMS_KEY_UNAVAILABLE_EXCEPTION.error().with_message(message)
}

/// `KMS.KMSInvalidStateException`, HTTP 400.
pub static KMS_KMS_INVALID_STATE_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "KmsKmsInvalidStateException",
    code: "KMS.KMSInvalidStateException",
    status: 400,
    text: None,
};

/// `KMS.KMSInvalidStateException` with `message`.
#[must_use]
pub fn kms_kms_invalid_state_exception(message: impl Into<String>) -> AwsError {
    KMS_KMS_INVALID_STATE_EXCEPTION.error().with_message(message)
}

/// `KMS.NotFoundException`, HTTP 400.
pub static KMS_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
    shape: "KmsNotFoundException",
    code: "KMS.NotFoundException",
    status: 400,
    text: None,
};

/// `KMS.NotFoundException` with `message`.
#[must_use]
pub fn kms_not_found_exception(message: impl Into<String>) -> AwsError {
    KMS_NOT_FOUND_EXCEPTION.error().with_message(message)
}

/// `MalformedACLError`, HTTP 400.
pub static MALFORMED_ACL_ERROR: ErrorMeta = ErrorMeta {
    shape: "MalformedACLError",
    code: "MalformedACLError",
    status: 400,
    text: Some(
        "The XML you provided was not well-formed or did not validate against our published schema",
    ),
};

/// `MalformedACLError`: The XML you provided was not well-formed or did not validate against our published schema
#[must_use]
pub fn malformed_acl_error() -> AwsError {
    MALFORMED_ACL_ERROR.error()
}

/// `MalformedPolicy`, HTTP 400.
pub static MALFORMED_POLICY: ErrorMeta =
    ErrorMeta { shape: "MalformedPolicy", code: "MalformedPolicy", status: 400, text: None };

/// `MalformedPolicy` with `message`.
#[must_use]
pub fn malformed_policy(message: impl Into<String>) -> AwsError {
    MALFORMED_POLICY.error().with_message(message)
}

/// `MalformedXML`, HTTP 400.
pub static MALFORMED_XML: ErrorMeta = ErrorMeta {
    shape: "MalformedXML",
    code: "MalformedXML",
    status: 400,
    text: Some(
        "The XML you provided was not well-formed or did not validate against our published schema",
    ),
};

/// `MalformedXML`: The XML you provided was not well-formed or did not validate against our published schema
#[must_use]
pub fn malformed_xml() -> AwsError {
    MALFORMED_XML.error()
}

/// `MaxMessageLengthExceeded`, HTTP 400.
pub static MAX_MESSAGE_LENGTH_EXCEEDED: ErrorMeta = ErrorMeta {
    shape: "MaxMessageLengthExceeded",
    code: "MaxMessageLengthExceeded",
    status: 400,
    text: Some("Your request was too big."),
};

/// `MaxMessageLengthExceeded`: Your request was too big.
#[must_use]
pub fn max_message_length_exceeded() -> AwsError {
    MAX_MESSAGE_LENGTH_EXCEEDED.error()
}

/// `MetadataTooLarge`, HTTP 400.
pub static METADATA_TOO_LARGE: ErrorMeta = ErrorMeta {
    shape: "MetadataTooLarge",
    code: "MetadataTooLarge",
    status: 400,
    text: Some("Your metadata headers exceed the maximum allowed metadata size"),
};

/// `MetadataTooLarge`: Your metadata headers exceed the maximum allowed metadata size
#[must_use]
pub fn metadata_too_large() -> AwsError {
    METADATA_TOO_LARGE.error()
}

/// `MethodNotAllowed`, HTTP 405.
pub static METHOD_NOT_ALLOWED: ErrorMeta = ErrorMeta {
    shape: "MethodNotAllowed",
    code: "MethodNotAllowed",
    status: 405,
    text: Some("The specified method is not allowed against this resource."),
};

/// `MethodNotAllowed`: The specified method is not allowed against this resource.
#[must_use]
pub fn method_not_allowed() -> AwsError {
    METHOD_NOT_ALLOWED.error()
}

/// `MissingContentLength`, HTTP 411.
pub static MISSING_CONTENT_LENGTH: ErrorMeta = ErrorMeta {
    shape: "MissingContentLength",
    code: "MissingContentLength",
    status: 411,
    text: Some("You must provide the Content-Length HTTP header."),
};

/// `MissingContentLength`: You must provide the Content-Length HTTP header.
#[must_use]
pub fn missing_content_length() -> AwsError {
    MISSING_CONTENT_LENGTH.error()
}

/// `MissingRequestBodyError`, HTTP 400.
pub static MISSING_REQUEST_BODY_ERROR: ErrorMeta = ErrorMeta {
    shape: "MissingRequestBodyError",
    code: "MissingRequestBodyError",
    status: 400,
    text: Some("Request Body is empty"),
};

/// `MissingRequestBodyError`: Request Body is empty
#[must_use]
pub fn missing_request_body_error() -> AwsError {
    MISSING_REQUEST_BODY_ERROR.error()
}

/// `MissingSecurityHeader`, HTTP 400.
pub static MISSING_SECURITY_HEADER: ErrorMeta = ErrorMeta {
    shape: "MissingSecurityHeader",
    code: "MissingSecurityHeader",
    status: 400,
    text: Some("Your request was missing a required header"),
};

/// `MissingSecurityHeader`: Your request was missing a required header
#[must_use]
pub fn missing_security_header() -> AwsError {
    MISSING_SECURITY_HEADER.error()
}

/// `NoSuchAccessPoint`, HTTP 404.
pub static NO_SUCH_ACCESS_POINT: ErrorMeta = ErrorMeta {
    shape: "NoSuchAccessPoint",
    code: "NoSuchAccessPoint",
    status: 404,
    text: Some("The specified accesspoint does not exist"),
};

/// `NoSuchAccessPoint`: The specified accesspoint does not exist
#[must_use]
pub fn no_such_access_point() -> AwsError {
    NO_SUCH_ACCESS_POINT.error()
}

/// `NoSuchAnnotation`, HTTP 404.
pub static NO_SUCH_ANNOTATION: ErrorMeta =
    ErrorMeta { shape: "NoSuchAnnotation", code: "NoSuchAnnotation", status: 404, text: None };

/// `NoSuchAnnotation` with `message`.
#[must_use]
pub fn no_such_annotation(message: impl Into<String>) -> AwsError {
    NO_SUCH_ANNOTATION.error().with_message(message)
}

/// `NoSuchBucket`, HTTP 404.
pub static NO_SUCH_BUCKET: ErrorMeta = ErrorMeta {
    shape: "NoSuchBucket",
    code: "NoSuchBucket",
    status: 404,
    text: Some("The specified bucket does not exist"),
};

/// `NoSuchBucket`: The specified bucket does not exist
#[must_use]
pub fn no_such_bucket() -> AwsError {
    NO_SUCH_BUCKET.error()
}

/// `NoSuchBucketPolicy`, HTTP 404.
pub static NO_SUCH_BUCKET_POLICY: ErrorMeta = ErrorMeta {
    shape: "NoSuchBucketPolicy",
    code: "NoSuchBucketPolicy",
    status: 404,
    text: Some("The bucket policy does not exist"),
};

/// `NoSuchBucketPolicy`: The bucket policy does not exist
#[must_use]
pub fn no_such_bucket_policy() -> AwsError {
    NO_SUCH_BUCKET_POLICY.error()
}

/// `NoSuchCORSConfiguration`, HTTP 404.
pub static NO_SUCH_CORS_CONFIGURATION: ErrorMeta = ErrorMeta {
    shape: "NoSuchCORSConfiguration",
    code: "NoSuchCORSConfiguration",
    status: 404,
    text: Some("The CORS configuration does not exist"),
};

/// `NoSuchCORSConfiguration`: The CORS configuration does not exist
#[must_use]
pub fn no_such_cors_configuration() -> AwsError {
    NO_SUCH_CORS_CONFIGURATION.error()
}

/// `NoSuchConfiguration`, HTTP 404.
pub static NO_SUCH_CONFIGURATION: ErrorMeta = ErrorMeta {
    shape: "NoSuchConfiguration",
    code: "NoSuchConfiguration",
    status: 404,
    text: Some("The specified configuration does not exist."),
};

/// `NoSuchConfiguration`: The specified configuration does not exist.
#[must_use]
pub fn no_such_configuration() -> AwsError {
    NO_SUCH_CONFIGURATION.error()
}

/// `NoSuchKey`, HTTP 404.
pub static NO_SUCH_KEY: ErrorMeta = ErrorMeta {
    shape: "NoSuchKey",
    code: "NoSuchKey",
    status: 404,
    text: Some("The specified key does not exist."),
};

/// `NoSuchKey`: The specified key does not exist.
#[must_use]
pub fn no_such_key() -> AwsError {
    NO_SUCH_KEY.error()
}

/// `NoSuchLifecycleConfiguration`, HTTP 404.
pub static NO_SUCH_LIFECYCLE_CONFIGURATION: ErrorMeta = ErrorMeta {
    shape: "NoSuchLifecycleConfiguration",
    code: "NoSuchLifecycleConfiguration",
    status: 404,
    text: Some("The lifecycle configuration does not exist"),
};

/// `NoSuchLifecycleConfiguration`: The lifecycle configuration does not exist
#[must_use]
pub fn no_such_lifecycle_configuration() -> AwsError {
    NO_SUCH_LIFECYCLE_CONFIGURATION.error()
}

/// `NoSuchObjectLockConfiguration`, HTTP 404.
pub static NO_SUCH_OBJECT_LOCK_CONFIGURATION: ErrorMeta = ErrorMeta {
    shape: "NoSuchObjectLockConfiguration",
    code: "NoSuchObjectLockConfiguration",
    status: 404,
    text: Some("The specified object does not have a ObjectLock configuration"),
};

/// `NoSuchObjectLockConfiguration`: The specified object does not have a ObjectLock configuration
#[must_use]
pub fn no_such_object_lock_configuration() -> AwsError {
    NO_SUCH_OBJECT_LOCK_CONFIGURATION.error()
}

/// `NoSuchPublicAccessBlockConfiguration`, HTTP 404.
pub static NO_SUCH_PUBLIC_ACCESS_BLOCK_CONFIGURATION: ErrorMeta = ErrorMeta {
    shape: "NoSuchPublicAccessBlockConfiguration",
    code: "NoSuchPublicAccessBlockConfiguration",
    status: 404,
    text: Some("The public access block configuration was not found"),
};

/// `NoSuchPublicAccessBlockConfiguration`: The public access block configuration was not found
#[must_use]
pub fn no_such_public_access_block_configuration() -> AwsError {
    NO_SUCH_PUBLIC_ACCESS_BLOCK_CONFIGURATION.error()
}

/// `NoSuchTagSet`, HTTP 404.
pub static NO_SUCH_TAG_SET: ErrorMeta = ErrorMeta {
    shape: "NoSuchTagSet",
    code: "NoSuchTagSet",
    status: 404,
    text: Some("The TagSet does not exist"),
};

/// `NoSuchTagSet`: The TagSet does not exist
#[must_use]
pub fn no_such_tag_set() -> AwsError {
    NO_SUCH_TAG_SET.error()
}

/// `NoSuchUpload`, HTTP 404.
pub static NO_SUCH_UPLOAD: ErrorMeta = ErrorMeta {
    shape: "NoSuchUpload",
    code: "NoSuchUpload",
    status: 404,
    text: Some(
        "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.",
    ),
};

/// `NoSuchUpload`: The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.
#[must_use]
pub fn no_such_upload() -> AwsError {
    NO_SUCH_UPLOAD.error()
}

/// `NoSuchVersion`, HTTP 404.
pub static NO_SUCH_VERSION: ErrorMeta = ErrorMeta {
    shape: "NoSuchVersion",
    code: "NoSuchVersion",
    status: 404,
    text: Some("The specified version does not exist."),
};

/// `NoSuchVersion`: The specified version does not exist.
#[must_use]
pub fn no_such_version() -> AwsError {
    NO_SUCH_VERSION.error()
}

/// `NoSuchWebsiteConfiguration`, HTTP 404.
pub static NO_SUCH_WEBSITE_CONFIGURATION: ErrorMeta = ErrorMeta {
    shape: "NoSuchWebsiteConfiguration",
    code: "NoSuchWebsiteConfiguration",
    status: 404,
    text: Some("The specified bucket does not have a website configuration"),
};

/// `NoSuchWebsiteConfiguration`: The specified bucket does not have a website configuration
#[must_use]
pub fn no_such_website_configuration() -> AwsError {
    NO_SUCH_WEBSITE_CONFIGURATION.error()
}

/// `NotImplemented`, HTTP 501.
pub static NOT_IMPLEMENTED: ErrorMeta = ErrorMeta {
    shape: "NotImplemented",
    code: "NotImplemented",
    status: 501,
    text: Some("A header you provided implies functionality that is not implemented"),
};

/// `NotImplemented`: A header you provided implies functionality that is not implemented
#[must_use]
pub fn not_implemented() -> AwsError {
    NOT_IMPLEMENTED.error()
}

/// `NotModified`, HTTP 304.
pub static NOT_MODIFIED: ErrorMeta =
    ErrorMeta { shape: "NotModified", code: "NotModified", status: 304, text: None };

/// `NotModified` with `message`.
#[must_use]
pub fn not_modified(message: impl Into<String>) -> AwsError {
    NOT_MODIFIED.error().with_message(message)
}

/// `ObjectAlreadyInActiveTierError`, HTTP 403.
pub static OBJECT_ALREADY_IN_ACTIVE_TIER_ERROR: ErrorMeta = ErrorMeta {
    shape: "ObjectAlreadyInActiveTierError",
    code: "ObjectAlreadyInActiveTierError",
    status: 403,
    text: None,
};

/// `ObjectAlreadyInActiveTierError` with `message`.
#[must_use]
pub fn object_already_in_active_tier_error(message: impl Into<String>) -> AwsError {
    OBJECT_ALREADY_IN_ACTIVE_TIER_ERROR.error().with_message(message)
}

/// `ObjectLockConfigurationNotFoundError`, HTTP 404.
pub static OBJECT_LOCK_CONFIGURATION_NOT_FOUND_ERROR: ErrorMeta = ErrorMeta {
    shape: "ObjectLockConfigurationNotFoundError",
    code: "ObjectLockConfigurationNotFoundError",
    status: 404,
    text: Some("Object Lock configuration does not exist for this bucket"),
};

/// `ObjectLockConfigurationNotFoundError`: Object Lock configuration does not exist for this bucket
#[must_use]
pub fn object_lock_configuration_not_found_error() -> AwsError {
    OBJECT_LOCK_CONFIGURATION_NOT_FOUND_ERROR.error()
}

/// `ObjectNotInActiveTierError`, HTTP 403.
pub static OBJECT_NOT_IN_ACTIVE_TIER_ERROR: ErrorMeta = ErrorMeta {
    shape: "ObjectNotInActiveTierError",
    code: "ObjectNotInActiveTierError",
    status: 403,
    text: None,
};

/// `ObjectNotInActiveTierError` with `message`.
#[must_use]
pub fn object_not_in_active_tier_error(message: impl Into<String>) -> AwsError {
    OBJECT_NOT_IN_ACTIVE_TIER_ERROR.error().with_message(message)
}

/// `OperationAborted`, HTTP 409.
pub static OPERATION_ABORTED: ErrorMeta = ErrorMeta {
    shape: "OperationAborted",
    code: "OperationAborted",
    status: 409,
    text: Some(
        "A conflicting conditional operation is currently in progress against this resource. Please try again.",
    ),
};

/// `OperationAborted`: A conflicting conditional operation is currently in progress against this resource. Please try again.
#[must_use]
pub fn operation_aborted() -> AwsError {
    OPERATION_ABORTED.error()
}

/// `OwnershipControlsNotFoundError`, HTTP 404.
pub static OWNERSHIP_CONTROLS_NOT_FOUND_ERROR: ErrorMeta = ErrorMeta {
    shape: "OwnershipControlsNotFoundError",
    code: "OwnershipControlsNotFoundError",
    status: 404,
    text: Some("The bucket ownership controls were not found"),
};

/// `OwnershipControlsNotFoundError`: The bucket ownership controls were not found
#[must_use]
pub fn ownership_controls_not_found_error() -> AwsError {
    OWNERSHIP_CONTROLS_NOT_FOUND_ERROR.error()
}

/// `PermanentRedirect`, HTTP 301.
pub static PERMANENT_REDIRECT: ErrorMeta = ErrorMeta {
    shape: "PermanentRedirect",
    code: "PermanentRedirect",
    status: 301,
    text: Some(
        "The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.",
    ),
};

/// `PermanentRedirect`: The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.
#[must_use]
pub fn permanent_redirect() -> AwsError {
    PERMANENT_REDIRECT.error()
}

/// `PreconditionFailed`, HTTP 412.
pub static PRECONDITION_FAILED: ErrorMeta = ErrorMeta {
    shape: "PreconditionFailed",
    code: "PreconditionFailed",
    status: 412,
    text: Some("At least one of the pre-conditions you specified did not hold"),
};

/// `PreconditionFailed`: At least one of the pre-conditions you specified did not hold
#[must_use]
pub fn precondition_failed() -> AwsError {
    PRECONDITION_FAILED.error()
}

/// `ReplicationConfigurationNotFoundError`, HTTP 404.
pub static REPLICATION_CONFIGURATION_NOT_FOUND_ERROR: ErrorMeta = ErrorMeta {
    shape: "ReplicationConfigurationNotFoundError",
    code: "ReplicationConfigurationNotFoundError",
    status: 404,
    text: Some("The replication configuration was not found"),
};

/// `ReplicationConfigurationNotFoundError`: The replication configuration was not found
#[must_use]
pub fn replication_configuration_not_found_error() -> AwsError {
    REPLICATION_CONFIGURATION_NOT_FOUND_ERROR.error()
}

/// `RequestTimeTooSkewed`, HTTP 403.
pub static REQUEST_TIME_TOO_SKEWED: ErrorMeta = ErrorMeta {
    shape: "RequestTimeTooSkewed",
    code: "RequestTimeTooSkewed",
    status: 403,
    text: Some("The difference between the request time and the current time is too large."),
};

/// `RequestTimeTooSkewed`: The difference between the request time and the current time is too large.
#[must_use]
pub fn request_time_too_skewed() -> AwsError {
    REQUEST_TIME_TOO_SKEWED.error()
}

/// `RequestTimeout`, HTTP 400.
pub static REQUEST_TIMEOUT: ErrorMeta = ErrorMeta {
    shape: "RequestTimeout",
    code: "RequestTimeout",
    status: 400,
    text: Some(
        "Your socket connection to the server was not read from or written to within the timeout period. Idle connections will be closed.",
    ),
};

/// `RequestTimeout`: Your socket connection to the server was not read from or written to within the timeout period. Idle connections will be closed.
#[must_use]
pub fn request_timeout() -> AwsError {
    REQUEST_TIMEOUT.error()
}

/// `RestoreAlreadyInProgress`, HTTP 409.
pub static RESTORE_ALREADY_IN_PROGRESS: ErrorMeta = ErrorMeta {
    shape: "RestoreAlreadyInProgress",
    code: "RestoreAlreadyInProgress",
    status: 409,
    text: Some("Object restore is already in progress"),
};

/// `RestoreAlreadyInProgress`: Object restore is already in progress
#[must_use]
pub fn restore_already_in_progress() -> AwsError {
    RESTORE_ALREADY_IN_PROGRESS.error()
}

/// `ServerSideEncryptionConfigurationNotFoundError`, HTTP 404.
pub static SERVER_SIDE_ENCRYPTION_CONFIGURATION_NOT_FOUND_ERROR: ErrorMeta = ErrorMeta {
    shape: "ServerSideEncryptionConfigurationNotFoundError",
    code: "ServerSideEncryptionConfigurationNotFoundError",
    status: 404,
    text: Some("The server side encryption configuration was not found"),
};

/// `ServerSideEncryptionConfigurationNotFoundError`: The server side encryption configuration was not found
#[must_use]
pub fn server_side_encryption_configuration_not_found_error() -> AwsError {
    SERVER_SIDE_ENCRYPTION_CONFIGURATION_NOT_FOUND_ERROR.error()
}

/// `ServiceUnavailable`, HTTP 503.
pub static SERVICE_UNAVAILABLE: ErrorMeta = ErrorMeta {
    shape: "ServiceUnavailable",
    code: "ServiceUnavailable",
    status: 503,
    text: Some("Service is unable to handle request."),
};

/// `ServiceUnavailable`: Service is unable to handle request.
#[must_use]
pub fn service_unavailable() -> AwsError {
    SERVICE_UNAVAILABLE.error()
}

/// `SignatureDoesNotMatch`, HTTP 403.
pub static SIGNATURE_DOES_NOT_MATCH: ErrorMeta = ErrorMeta {
    shape: "SignatureDoesNotMatch",
    code: "SignatureDoesNotMatch",
    status: 403,
    text: Some(
        "The request signature we calculated does not match the signature you provided. Check your key and signing method.",
    ),
};

/// `SignatureDoesNotMatch`: The request signature we calculated does not match the signature you provided. Check your key and signing method.
#[must_use]
pub fn signature_does_not_match() -> AwsError {
    SIGNATURE_DOES_NOT_MATCH.error()
}

/// `SlowDown`, HTTP 503.
pub static SLOW_DOWN: ErrorMeta = ErrorMeta {
    shape: "SlowDown",
    code: "SlowDown",
    status: 503,
    text: Some("Please reduce your request rate."),
};

/// `SlowDown`: Please reduce your request rate.
#[must_use]
pub fn slow_down() -> AwsError {
    SLOW_DOWN.error()
}

/// `TooManyBuckets`, HTTP 400.
pub static TOO_MANY_BUCKETS: ErrorMeta = ErrorMeta {
    shape: "TooManyBuckets",
    code: "TooManyBuckets",
    status: 400,
    text: Some("You have attempted to create more buckets than allowed"),
};

/// `TooManyBuckets`: You have attempted to create more buckets than allowed
#[must_use]
pub fn too_many_buckets() -> AwsError {
    TOO_MANY_BUCKETS.error()
}

/// `TooManyConfigurations`, HTTP 400.
pub static TOO_MANY_CONFIGURATIONS: ErrorMeta = ErrorMeta {
    shape: "TooManyConfigurations",
    code: "TooManyConfigurations",
    status: 400,
    text: Some(
        "You are attempting to create a new configuration but have already reached the 1,000-configuration limit.",
    ),
};

/// `TooManyConfigurations`: You are attempting to create a new configuration but have already reached the 1,000-configuration limit.
#[must_use]
pub fn too_many_configurations() -> AwsError {
    TOO_MANY_CONFIGURATIONS.error()
}

/// `TooManyParts`, HTTP 400.
pub static TOO_MANY_PARTS: ErrorMeta =
    ErrorMeta { shape: "TooManyParts", code: "TooManyParts", status: 400, text: None };

/// `TooManyParts` with `message`.
#[must_use]
pub fn too_many_parts(message: impl Into<String>) -> AwsError {
    TOO_MANY_PARTS.error().with_message(message)
}

/// `UnexpectedContent`, HTTP 400.
pub static UNEXPECTED_CONTENT: ErrorMeta = ErrorMeta {
    shape: "UnexpectedContent",
    code: "UnexpectedContent",
    status: 400,
    text: Some("This request does not support content"),
};

/// `UnexpectedContent`: This request does not support content
#[must_use]
pub fn unexpected_content() -> AwsError {
    UNEXPECTED_CONTENT.error()
}

/// `UnsupportedMediaType`, HTTP 415.
pub static UNSUPPORTED_MEDIA_TYPE: ErrorMeta = ErrorMeta {
    shape: "UnsupportedMediaType",
    code: "UnsupportedMediaType",
    status: 415,
    text: None,
};

/// `UnsupportedMediaType` with `message`.
#[must_use]
pub fn unsupported_media_type(message: impl Into<String>) -> AwsError {
    UNSUPPORTED_MEDIA_TYPE.error().with_message(message)
}

/// `XAmzContentSHA256Mismatch`, HTTP 400.
pub static X_AMZ_CONTENT_CHECKSUM_MISMATCH: ErrorMeta = ErrorMeta {
    shape: "XAmzContentChecksumMismatch",
    code: "XAmzContentSHA256Mismatch",
    status: 400,
    text: Some("The provided 'x-amz-content-sha256' header does not match what was computed."),
};

/// `XAmzContentSHA256Mismatch`: The provided 'x-amz-content-sha256' header does not match what was computed.
#[must_use]
pub fn x_amz_content_checksum_mismatch() -> AwsError {
    X_AMZ_CONTENT_CHECKSUM_MISMATCH.error()
}
