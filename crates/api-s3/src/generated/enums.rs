// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The enumerations; every one keeps values it does not know.

wire::text_enum! {
    /// `AnalyticsS3ExportFileFormat`.
    pub enum AnalyticsS3ExportFileFormat {
        Csv = "CSV",
    }
}

wire::text_enum! {
    /// `AnnotationDirective`.
    pub enum AnnotationDirective {
        Copy = "COPY",
        Exclude = "EXCLUDE",
    }
}

wire::text_enum! {
    /// `ArchiveStatus`.
    pub enum ArchiveStatus {
        ArchiveAccess = "ARCHIVE_ACCESS",
        DeepArchiveAccess = "DEEP_ARCHIVE_ACCESS",
    }
}

wire::text_enum! {
    /// `BucketAccelerateStatus`.
    pub enum BucketAccelerateStatus {
        Enabled = "Enabled",
        Suspended = "Suspended",
    }
}

wire::text_enum! {
    /// `BucketCannedACL`.
    pub enum BucketCannedACL {
        Private = "private",
        PublicRead = "public-read",
        PublicReadWrite = "public-read-write",
        AuthenticatedRead = "authenticated-read",
    }
}

wire::text_enum! {
    /// `BucketLogsPermission`.
    pub enum BucketLogsPermission {
        FullControl = "FULL_CONTROL",
        Read = "READ",
        Write = "WRITE",
    }
}

wire::text_enum! {
    /// `BucketNamespace`.
    pub enum BucketNamespace {
        AccountRegional = "account-regional",
        Global = "global",
    }
}

wire::text_enum! {
    /// `BucketType`.
    pub enum BucketType {
        Directory = "Directory",
    }
}

wire::text_enum! {
    /// `BucketVersioningStatus`.
    pub enum BucketVersioningStatus {
        Enabled = "Enabled",
        Suspended = "Suspended",
    }
}

wire::text_enum! {
    /// `ChecksumAlgorithm`.
    pub enum ChecksumAlgorithm {
        Crc32 = "CRC32",
        Crc32c = "CRC32C",
        Sha1 = "SHA1",
        Sha256 = "SHA256",
        Crc64nvme = "CRC64NVME",
        Sha512 = "SHA512",
        Md5 = "MD5",
        Xxhash64 = "XXHASH64",
        Xxhash3 = "XXHASH3",
        Xxhash128 = "XXHASH128",
    }
}

wire::text_enum! {
    /// `ChecksumMode`.
    pub enum ChecksumMode {
        Enabled = "ENABLED",
    }
}

wire::text_enum! {
    /// `ChecksumType`.
    pub enum ChecksumType {
        Composite = "COMPOSITE",
        FullObject = "FULL_OBJECT",
    }
}

wire::text_enum! {
    /// `CompressionType`.
    pub enum CompressionType {
        None = "NONE",
        Gzip = "GZIP",
        Bzip2 = "BZIP2",
    }
}

wire::text_enum! {
    /// `DataRedundancy`.
    pub enum DataRedundancy {
        SingleAvailabilityZone = "SingleAvailabilityZone",
        SingleLocalZone = "SingleLocalZone",
    }
}

wire::text_enum! {
    /// `DeleteMarkerReplicationStatus`.
    pub enum DeleteMarkerReplicationStatus {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

wire::text_enum! {
    /// `EncodingType`.
    pub enum EncodingType {
        Url = "url",
    }
}

wire::text_enum! {
    /// `EncryptionType`.
    pub enum EncryptionType {
        None = "NONE",
        SseC = "SSE-C",
    }
}

wire::text_enum! {
    /// `ExistingObjectReplicationStatus`.
    pub enum ExistingObjectReplicationStatus {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

wire::text_enum! {
    /// `ExpirationStatus`.
    pub enum ExpirationStatus {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

wire::text_enum! {
    /// `ExpressionType`.
    pub enum ExpressionType {
        Sql = "SQL",
    }
}

wire::text_enum! {
    /// `FileHeaderInfo`.
    pub enum FileHeaderInfo {
        Use = "USE",
        Ignore = "IGNORE",
        None = "NONE",
    }
}

wire::text_enum! {
    /// `FilterRuleName`.
    pub enum FilterRuleName {
        Prefix = "prefix",
        Suffix = "suffix",
    }
}

wire::text_enum! {
    /// `IntelligentTieringAccessTier`.
    pub enum IntelligentTieringAccessTier {
        ArchiveAccess = "ARCHIVE_ACCESS",
        DeepArchiveAccess = "DEEP_ARCHIVE_ACCESS",
    }
}

wire::text_enum! {
    /// `IntelligentTieringStatus`.
    pub enum IntelligentTieringStatus {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

wire::text_enum! {
    /// `InventoryFormat`.
    pub enum InventoryFormat {
        Csv = "CSV",
        Orc = "ORC",
        Parquet = "Parquet",
    }
}

wire::text_enum! {
    /// `InventoryFrequency`.
    pub enum InventoryFrequency {
        Daily = "Daily",
        Weekly = "Weekly",
    }
}

wire::text_enum! {
    /// `InventoryIncludedObjectVersions`.
    pub enum InventoryIncludedObjectVersions {
        All = "All",
        Current = "Current",
    }
}

wire::text_enum! {
    /// `InventoryOptionalField`.
    pub enum InventoryOptionalField {
        Size = "Size",
        LastModifiedDate = "LastModifiedDate",
        StorageClass = "StorageClass",
        ETag = "ETag",
        IsMultipartUploaded = "IsMultipartUploaded",
        ReplicationStatus = "ReplicationStatus",
        EncryptionStatus = "EncryptionStatus",
        ObjectLockRetainUntilDate = "ObjectLockRetainUntilDate",
        ObjectLockMode = "ObjectLockMode",
        ObjectLockLegalHoldStatus = "ObjectLockLegalHoldStatus",
        ObjectLockEventHoldStatus = "ObjectLockEventHoldStatus",
        ObjectLockEventHoldDuration = "ObjectLockEventHoldDuration",
        IntelligentTieringAccessTier = "IntelligentTieringAccessTier",
        BucketKeyStatus = "BucketKeyStatus",
        ChecksumAlgorithm = "ChecksumAlgorithm",
        ObjectAccessControlList = "ObjectAccessControlList",
        ObjectOwner = "ObjectOwner",
        LifecycleExpirationDate = "LifecycleExpirationDate",
        IntelligentTieringReferenceDate = "IntelligentTieringReferenceDate",
    }
}

wire::text_enum! {
    /// `JSONType`.
    pub enum JSONType {
        Document = "DOCUMENT",
        Lines = "LINES",
    }
}

wire::text_enum! {
    /// `LocationType`.
    pub enum LocationType {
        AvailabilityZone = "AvailabilityZone",
        LocalZone = "LocalZone",
    }
}

wire::text_enum! {
    /// `MFADelete`.
    pub enum MFADelete {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

wire::text_enum! {
    /// `MFADeleteStatus`.
    pub enum MFADeleteStatus {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

wire::text_enum! {
    /// `MetadataDirective`.
    pub enum MetadataDirective {
        Copy = "COPY",
        Replace = "REPLACE",
    }
}

wire::text_enum! {
    /// `MetricsStatus`.
    pub enum MetricsStatus {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

wire::text_enum! {
    /// `ObjectAttributes`.
    pub enum ObjectAttributes {
        ETag = "ETag",
        Checksum = "Checksum",
        ObjectParts = "ObjectParts",
        StorageClass = "StorageClass",
        ObjectSize = "ObjectSize",
    }
}

wire::text_enum! {
    /// `ObjectCannedACL`.
    pub enum ObjectCannedACL {
        Private = "private",
        PublicRead = "public-read",
        PublicReadWrite = "public-read-write",
        AuthenticatedRead = "authenticated-read",
        AwsExecRead = "aws-exec-read",
        BucketOwnerRead = "bucket-owner-read",
        BucketOwnerFullControl = "bucket-owner-full-control",
    }
}

wire::text_enum! {
    /// `ObjectLockEnabled`.
    pub enum ObjectLockEnabled {
        Enabled = "Enabled",
    }
}

wire::text_enum! {
    /// `ObjectLockEventHold`.
    pub enum ObjectLockEventHold {
        On = "ON",
        Off = "OFF",
    }
}

wire::text_enum! {
    /// `ObjectLockLegalHoldStatus`.
    pub enum ObjectLockLegalHoldStatus {
        On = "ON",
        Off = "OFF",
    }
}

wire::text_enum! {
    /// `ObjectLockMode`.
    pub enum ObjectLockMode {
        Governance = "GOVERNANCE",
        Compliance = "COMPLIANCE",
    }
}

wire::text_enum! {
    /// `ObjectLockRetentionMode`.
    pub enum ObjectLockRetentionMode {
        Governance = "GOVERNANCE",
        Compliance = "COMPLIANCE",
    }
}

wire::text_enum! {
    /// `ObjectOwnership`.
    pub enum ObjectOwnership {
        BucketOwnerPreferred = "BucketOwnerPreferred",
        ObjectWriter = "ObjectWriter",
        BucketOwnerEnforced = "BucketOwnerEnforced",
    }
}

wire::text_enum! {
    /// `ObjectStorageClass`.
    pub enum ObjectStorageClass {
        Standard = "STANDARD",
        ReducedRedundancy = "REDUCED_REDUNDANCY",
        Glacier = "GLACIER",
        StandardIa = "STANDARD_IA",
        OnezoneIa = "ONEZONE_IA",
        IntelligentTiering = "INTELLIGENT_TIERING",
        DeepArchive = "DEEP_ARCHIVE",
        Outposts = "OUTPOSTS",
        GlacierIr = "GLACIER_IR",
        Snow = "SNOW",
        ExpressOnezone = "EXPRESS_ONEZONE",
        FsxOpenzfs = "FSX_OPENZFS",
        FsxOntap = "FSX_ONTAP",
        AwsBackupWarm = "AWS_BACKUP_WARM",
        AwsBackupLowCostWarm = "AWS_BACKUP_LOW_COST_WARM",
    }
}

wire::text_enum! {
    /// `ObjectVersionStorageClass`.
    pub enum ObjectVersionStorageClass {
        Standard = "STANDARD",
    }
}

wire::text_enum! {
    /// `OptionalObjectAttributes`.
    pub enum OptionalObjectAttributes {
        RestoreStatus = "RestoreStatus",
    }
}

wire::text_enum! {
    /// `OwnerOverride`.
    pub enum OwnerOverride {
        Destination = "Destination",
    }
}

wire::text_enum! {
    /// `PartitionDateSource`.
    pub enum PartitionDateSource {
        EventTime = "EventTime",
        DeliveryTime = "DeliveryTime",
    }
}

wire::text_enum! {
    /// `Payer`.
    pub enum Payer {
        Requester = "Requester",
        BucketOwner = "BucketOwner",
    }
}

wire::text_enum! {
    /// `Protocol`.
    pub enum Protocol {
        Http = "http",
        Https = "https",
    }
}

wire::text_enum! {
    /// `QuoteFields`.
    pub enum QuoteFields {
        Always = "ALWAYS",
        Asneeded = "ASNEEDED",
    }
}

wire::text_enum! {
    /// `ReplicaModificationsStatus`.
    pub enum ReplicaModificationsStatus {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

wire::text_enum! {
    /// `ReplicationRuleStatus`.
    pub enum ReplicationRuleStatus {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

wire::text_enum! {
    /// `ReplicationStatus`.
    pub enum ReplicationStatus {
        Complete = "COMPLETE",
        Pending = "PENDING",
        Failed = "FAILED",
        Replica = "REPLICA",
        Completed = "COMPLETED",
    }
}

wire::text_enum! {
    /// `ReplicationTimeStatus`.
    pub enum ReplicationTimeStatus {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

wire::text_enum! {
    /// `RequestCharged`.
    pub enum RequestCharged {
        Requester = "requester",
    }
}

wire::text_enum! {
    /// `RequestPayer`.
    pub enum RequestPayer {
        Requester = "requester",
    }
}

wire::text_enum! {
    /// `RestoreRequestType`.
    pub enum RestoreRequestType {
        Select = "SELECT",
    }
}

wire::text_enum! {
    /// `ServerSideEncryption`.
    pub enum ServerSideEncryption {
        Aes256 = "AES256",
        AwsFsx = "aws:fsx",
        AwsBackup = "aws:backup",
        AwsKms = "aws:kms",
        AwsKmsDsse = "aws:kms:dsse",
    }
}

wire::text_enum! {
    /// `SseKmsEncryptedObjectsStatus`.
    pub enum SseKmsEncryptedObjectsStatus {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

wire::text_enum! {
    /// `StorageClass`.
    pub enum StorageClass {
        Standard = "STANDARD",
        ReducedRedundancy = "REDUCED_REDUNDANCY",
        StandardIa = "STANDARD_IA",
        OnezoneIa = "ONEZONE_IA",
        IntelligentTiering = "INTELLIGENT_TIERING",
        Glacier = "GLACIER",
        DeepArchive = "DEEP_ARCHIVE",
        Outposts = "OUTPOSTS",
        GlacierIr = "GLACIER_IR",
        Snow = "SNOW",
        ExpressOnezone = "EXPRESS_ONEZONE",
        FsxOpenzfs = "FSX_OPENZFS",
        FsxOntap = "FSX_ONTAP",
        AwsBackupWarm = "AWS_BACKUP_WARM",
        AwsBackupLowCostWarm = "AWS_BACKUP_LOW_COST_WARM",
    }
}

wire::text_enum! {
    /// `StorageClassAnalysisSchemaVersion`.
    pub enum StorageClassAnalysisSchemaVersion {
        V1 = "V_1",
    }
}

wire::text_enum! {
    /// `TaggingDirective`.
    pub enum TaggingDirective {
        Copy = "COPY",
        Replace = "REPLACE",
    }
}

wire::text_enum! {
    /// `Tier`.
    pub enum Tier {
        Standard = "Standard",
        Bulk = "Bulk",
        Expedited = "Expedited",
    }
}

wire::text_enum! {
    /// `TransitionDefaultMinimumObjectSize`.
    pub enum TransitionDefaultMinimumObjectSize {
        VariesByStorageClass = "varies_by_storage_class",
        AllStorageClasses128k = "all_storage_classes_128K",
    }
}

wire::text_enum! {
    /// `TransitionStorageClass`.
    pub enum TransitionStorageClass {
        Glacier = "GLACIER",
        StandardIa = "STANDARD_IA",
        OnezoneIa = "ONEZONE_IA",
        IntelligentTiering = "INTELLIGENT_TIERING",
        DeepArchive = "DEEP_ARCHIVE",
        GlacierIr = "GLACIER_IR",
    }
}

wire::text_enum! {
    /// `UseSourceMultiRegionKeyStatus`.
    pub enum UseSourceMultiRegionKeyStatus {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}
