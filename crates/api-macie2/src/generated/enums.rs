// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The enumerations; every one keeps values it does not know.

wire::text_enum! {
    /// `AllowsUnencryptedObjectUploads`.
    pub enum AllowsUnencryptedObjectUploads {
        True = "TRUE",
        False = "FALSE",
        UnknownValue = "UNKNOWN",
    }
}

wire::text_enum! {
    /// `AutoEnableMode`.
    pub enum AutoEnableMode {
        All = "ALL",
        New = "NEW",
        None = "NONE",
    }
}

wire::text_enum! {
    /// `AutomatedDiscoveryStatus`.
    pub enum AutomatedDiscoveryStatus {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}

wire::text_enum! {
    /// `DataIdentifierSeverity`.
    pub enum DataIdentifierSeverity {
        Low = "LOW",
        Medium = "MEDIUM",
        High = "HIGH",
    }
}

wire::text_enum! {
    /// `DayOfWeek`.
    pub enum DayOfWeek {
        Sunday = "SUNDAY",
        Monday = "MONDAY",
        Tuesday = "TUESDAY",
        Wednesday = "WEDNESDAY",
        Thursday = "THURSDAY",
        Friday = "FRIDAY",
        Saturday = "SATURDAY",
    }
}

wire::text_enum! {
    /// `EffectivePermission`.
    pub enum EffectivePermission {
        Public = "PUBLIC",
        NotPublic = "NOT_PUBLIC",
        UnknownValue = "UNKNOWN",
    }
}

wire::text_enum! {
    /// `EncryptionType`.
    pub enum EncryptionType {
        None = "NONE",
        Aes256 = "AES256",
        AwsKms = "aws:kms",
        UnknownValue = "UNKNOWN",
        AwsKmsDsse = "aws:kms:dsse",
    }
}

wire::text_enum! {
    /// `FindingActionType`.
    pub enum FindingActionType {
        AwsApiCall = "AWS_API_CALL",
    }
}

wire::text_enum! {
    /// `FindingCategory`.
    pub enum FindingCategory {
        Classification = "CLASSIFICATION",
        Policy = "POLICY",
    }
}

wire::text_enum! {
    /// `FindingPublishingFrequency`.
    pub enum FindingPublishingFrequency {
        FifteenMinutes = "FIFTEEN_MINUTES",
        OneHour = "ONE_HOUR",
        SixHours = "SIX_HOURS",
    }
}

wire::text_enum! {
    /// `FindingStatisticsSortAttributeName`.
    pub enum FindingStatisticsSortAttributeName {
        GroupKey = "groupKey",
        Count = "count",
    }
}

wire::text_enum! {
    /// `FindingType`.
    pub enum FindingType {
        SensitiveDataS3ObjectMultiple = "SensitiveData:S3Object/Multiple",
        SensitiveDataS3ObjectFinancial = "SensitiveData:S3Object/Financial",
        SensitiveDataS3ObjectPersonal = "SensitiveData:S3Object/Personal",
        SensitiveDataS3ObjectCredentials = "SensitiveData:S3Object/Credentials",
        SensitiveDataS3ObjectCustomIdentifier = "SensitiveData:S3Object/CustomIdentifier",
        PolicyIAMUserS3BucketPublic = "Policy:IAMUser/S3BucketPublic",
        PolicyIAMUserS3BucketSharedExternally = "Policy:IAMUser/S3BucketSharedExternally",
        PolicyIAMUserS3BucketReplicatedExternally = "Policy:IAMUser/S3BucketReplicatedExternally",
        PolicyIAMUserS3BucketEncryptionDisabled = "Policy:IAMUser/S3BucketEncryptionDisabled",
        PolicyIAMUserS3BlockPublicAccessDisabled = "Policy:IAMUser/S3BlockPublicAccessDisabled",
        PolicyIAMUserS3BucketSharedWithCloudFront = "Policy:IAMUser/S3BucketSharedWithCloudFront",
    }
}

wire::text_enum! {
    /// `FindingsFilterAction`.
    pub enum FindingsFilterAction {
        Archive = "ARCHIVE",
        Noop = "NOOP",
    }
}

wire::text_enum! {
    /// `GroupBy`.
    pub enum GroupBy {
        ResourcesAffectedS3BucketName = "resourcesAffected.s3Bucket.name",
        Type = "type",
        ClassificationDetailsJobId = "classificationDetails.jobId",
        SeverityDescription = "severity.description",
    }
}

wire::text_enum! {
    /// `JobComparator`.
    pub enum JobComparator {
        Eq = "EQ",
        Gt = "GT",
        Gte = "GTE",
        Lt = "LT",
        Lte = "LTE",
        Ne = "NE",
        Contains = "CONTAINS",
        StartsWith = "STARTS_WITH",
    }
}

wire::text_enum! {
    /// `JobStatus`.
    pub enum JobStatus {
        Running = "RUNNING",
        Paused = "PAUSED",
        Cancelled = "CANCELLED",
        Complete = "COMPLETE",
        Idle = "IDLE",
        UserPaused = "USER_PAUSED",
    }
}

wire::text_enum! {
    /// `JobType`.
    pub enum JobType {
        OneTime = "ONE_TIME",
        Scheduled = "SCHEDULED",
    }
}

wire::text_enum! {
    /// `LastRunErrorStatusCode`.
    pub enum LastRunErrorStatusCode {
        None = "NONE",
        Error = "ERROR",
    }
}

wire::text_enum! {
    /// `ListJobsFilterKey`.
    pub enum ListJobsFilterKey {
        JobType = "jobType",
        JobStatus = "jobStatus",
        CreatedAt = "createdAt",
        Name = "name",
    }
}

wire::text_enum! {
    /// `ListJobsSortAttributeName`.
    pub enum ListJobsSortAttributeName {
        CreatedAt = "createdAt",
        JobStatus = "jobStatus",
        Name = "name",
        JobType = "jobType",
    }
}

wire::text_enum! {
    /// `MacieStatus`.
    pub enum MacieStatus {
        Paused = "PAUSED",
        Enabled = "ENABLED",
    }
}

wire::text_enum! {
    /// `ManagedDataIdentifierSelector`.
    pub enum ManagedDataIdentifierSelector {
        All = "ALL",
        Exclude = "EXCLUDE",
        Include = "INCLUDE",
        None = "NONE",
        Recommended = "RECOMMENDED",
    }
}

wire::text_enum! {
    /// `OrderBy`.
    pub enum OrderBy {
        Asc = "ASC",
        Desc = "DESC",
    }
}

wire::text_enum! {
    /// `OriginType`.
    pub enum OriginType {
        SensitiveDataDiscoveryJob = "SENSITIVE_DATA_DISCOVERY_JOB",
        AutomatedSensitiveDataDiscovery = "AUTOMATED_SENSITIVE_DATA_DISCOVERY",
    }
}

wire::text_enum! {
    /// `ScopeFilterKey`.
    pub enum ScopeFilterKey {
        ObjectExtension = "OBJECT_EXTENSION",
        ObjectLastModifiedDate = "OBJECT_LAST_MODIFIED_DATE",
        ObjectSize = "OBJECT_SIZE",
        ObjectKey = "OBJECT_KEY",
    }
}

wire::text_enum! {
    /// `SensitiveDataItemCategory`.
    pub enum SensitiveDataItemCategory {
        FinancialInformation = "FINANCIAL_INFORMATION",
        PersonalInformation = "PERSONAL_INFORMATION",
        Credentials = "CREDENTIALS",
        CustomIdentifier = "CUSTOM_IDENTIFIER",
    }
}

wire::text_enum! {
    /// `SeverityDescription`.
    pub enum SeverityDescription {
        Low = "Low",
        Medium = "Medium",
        High = "High",
    }
}

wire::text_enum! {
    /// `SimpleCriterionKeyForJob`.
    pub enum SimpleCriterionKeyForJob {
        AccountId = "ACCOUNT_ID",
        S3BucketName = "S3_BUCKET_NAME",
        S3BucketEffectivePermission = "S3_BUCKET_EFFECTIVE_PERMISSION",
        S3BucketSharedAccess = "S3_BUCKET_SHARED_ACCESS",
    }
}

wire::text_enum! {
    /// `StorageClass`.
    pub enum StorageClass {
        Standard = "STANDARD",
        ReducedRedundancy = "REDUCED_REDUNDANCY",
        StandardIa = "STANDARD_IA",
        IntelligentTiering = "INTELLIGENT_TIERING",
        DeepArchive = "DEEP_ARCHIVE",
        OnezoneIa = "ONEZONE_IA",
        Glacier = "GLACIER",
        GlacierIr = "GLACIER_IR",
        Outposts = "OUTPOSTS",
    }
}

wire::text_enum! {
    /// `TagTarget`.
    pub enum TagTarget {
        S3Object = "S3_OBJECT",
    }
}

wire::text_enum! {
    /// `UserIdentityType`.
    pub enum UserIdentityType {
        AssumedRole = "AssumedRole",
        IAMUser = "IAMUser",
        FederatedUser = "FederatedUser",
        Root = "Root",
        AWSAccount = "AWSAccount",
        AWSService = "AWSService",
    }
}
