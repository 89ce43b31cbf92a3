// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The enumerations; every one keeps values it does not know.

wire::text_enum! {
    /// `ComputeObjectChecksumAlgorithm`.
    pub enum ComputeObjectChecksumAlgorithm {
        Crc32 = "CRC32",
        Crc32c = "CRC32C",
        Crc64nvme = "CRC64NVME",
        Md5 = "MD5",
        Sha1 = "SHA1",
        Sha256 = "SHA256",
        Sha512 = "SHA512",
        Xxhash64 = "XXHASH64",
        Xxhash3 = "XXHASH3",
        Xxhash128 = "XXHASH128",
    }
}

wire::text_enum! {
    /// `ComputeObjectChecksumType`.
    pub enum ComputeObjectChecksumType {
        FullObject = "FULL_OBJECT",
        Composite = "COMPOSITE",
    }
}

wire::text_enum! {
    /// `GeneratedManifestFormat`.
    pub enum GeneratedManifestFormat {
        S3InventoryReportCsv20211130 = "S3InventoryReport_CSV_20211130",
    }
}

wire::text_enum! {
    /// `JobManifestFieldName`.
    pub enum JobManifestFieldName {
        Ignore = "Ignore",
        Bucket = "Bucket",
        Key = "Key",
        VersionId = "VersionId",
    }
}

wire::text_enum! {
    /// `JobManifestFormat`.
    pub enum JobManifestFormat {
        S3BatchOperationsCsv20180820 = "S3BatchOperations_CSV_20180820",
        S3InventoryReportCsv20161130 = "S3InventoryReport_CSV_20161130",
    }
}

wire::text_enum! {
    /// `JobReportFormat`.
    pub enum JobReportFormat {
        ReportCsv20180820 = "Report_CSV_20180820",
    }
}

wire::text_enum! {
    /// `JobReportScope`.
    pub enum JobReportScope {
        AllTasks = "AllTasks",
        FailedTasksOnly = "FailedTasksOnly",
    }
}

wire::text_enum! {
    /// `JobStatus`.
    pub enum JobStatus {
        Active = "Active",
        Cancelled = "Cancelled",
        Cancelling = "Cancelling",
        Complete = "Complete",
        Completing = "Completing",
        Failed = "Failed",
        Failing = "Failing",
        New = "New",
        Paused = "Paused",
        Pausing = "Pausing",
        Preparing = "Preparing",
        Ready = "Ready",
        Suspended = "Suspended",
    }
}

wire::text_enum! {
    /// `NetworkOrigin`.
    pub enum NetworkOrigin {
        Internet = "Internet",
        Vpc = "VPC",
    }
}

wire::text_enum! {
    /// `OperationName`.
    pub enum OperationName {
        LambdaInvoke = "LambdaInvoke",
        S3PutObjectCopy = "S3PutObjectCopy",
        S3PutObjectAcl = "S3PutObjectAcl",
        S3PutObjectTagging = "S3PutObjectTagging",
        S3DeleteObjectTagging = "S3DeleteObjectTagging",
        S3InitiateRestoreObject = "S3InitiateRestoreObject",
        S3PutObjectLegalHold = "S3PutObjectLegalHold",
        S3PutObjectRetention = "S3PutObjectRetention",
        S3ReplicateObject = "S3ReplicateObject",
        S3ComputeObjectChecksum = "S3ComputeObjectChecksum",
        S3UpdateObjectEncryption = "S3UpdateObjectEncryption",
    }
}

wire::text_enum! {
    /// `ReplicationStatus`.
    pub enum ReplicationStatus {
        Completed = "COMPLETED",
        Failed = "FAILED",
        Replica = "REPLICA",
        None = "NONE",
    }
}

wire::text_enum! {
    /// `RequestedJobStatus`.
    pub enum RequestedJobStatus {
        Cancelled = "Cancelled",
        Ready = "Ready",
    }
}

wire::text_enum! {
    /// `S3AnnotationDirective`.
    pub enum S3AnnotationDirective {
        Copy = "COPY",
        Exclude = "EXCLUDE",
    }
}

wire::text_enum! {
    /// `S3CannedAccessControlList`.
    pub enum S3CannedAccessControlList {
        Private = "private",
        PublicRead = "public-read",
        PublicReadWrite = "public-read-write",
        AwsExecRead = "aws-exec-read",
        AuthenticatedRead = "authenticated-read",
        BucketOwnerRead = "bucket-owner-read",
        BucketOwnerFullControl = "bucket-owner-full-control",
    }
}

wire::text_enum! {
    /// `S3ChecksumAlgorithm`.
    pub enum S3ChecksumAlgorithm {
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
    /// `S3GlacierJobTier`.
    pub enum S3GlacierJobTier {
        Bulk = "BULK",
        Standard = "STANDARD",
    }
}

wire::text_enum! {
    /// `S3GranteeTypeIdentifier`.
    pub enum S3GranteeTypeIdentifier {
        Id = "id",
        EmailAddress = "emailAddress",
        Uri = "uri",
    }
}

wire::text_enum! {
    /// `S3MetadataDirective`.
    pub enum S3MetadataDirective {
        Copy = "COPY",
        Replace = "REPLACE",
    }
}

wire::text_enum! {
    /// `S3ObjectLockEventHold`.
    pub enum S3ObjectLockEventHold {
        On = "ON",
        Off = "OFF",
    }
}

wire::text_enum! {
    /// `S3ObjectLockLegalHoldStatus`.
    pub enum S3ObjectLockLegalHoldStatus {
        Off = "OFF",
        On = "ON",
    }
}

wire::text_enum! {
    /// `S3ObjectLockMode`.
    pub enum S3ObjectLockMode {
        Compliance = "COMPLIANCE",
        Governance = "GOVERNANCE",
    }
}

wire::text_enum! {
    /// `S3ObjectLockRetentionEventHold`.
    pub enum S3ObjectLockRetentionEventHold {
        On = "ON",
        Off = "OFF",
    }
}

wire::text_enum! {
    /// `S3ObjectLockRetentionMode`.
    pub enum S3ObjectLockRetentionMode {
        Compliance = "COMPLIANCE",
        Governance = "GOVERNANCE",
    }
}

wire::text_enum! {
    /// `S3Permission`.
    pub enum S3Permission {
        FullControl = "FULL_CONTROL",
        Read = "READ",
        Write = "WRITE",
        ReadAcp = "READ_ACP",
        WriteAcp = "WRITE_ACP",
    }
}

wire::text_enum! {
    /// `S3SSEAlgorithm`.
    pub enum S3SSEAlgorithm {
        Aes256 = "AES256",
        Kms = "KMS",
    }
}

wire::text_enum! {
    /// `S3StorageClass`.
    pub enum S3StorageClass {
        Standard = "STANDARD",
        StandardIa = "STANDARD_IA",
        OnezoneIa = "ONEZONE_IA",
        Glacier = "GLACIER",
        IntelligentTiering = "INTELLIGENT_TIERING",
        DeepArchive = "DEEP_ARCHIVE",
        GlacierIr = "GLACIER_IR",
    }
}

wire::text_enum! {
    /// `ScopePermission`.
    pub enum ScopePermission {
        GetObject = "GetObject",
        GetObjectAttributes = "GetObjectAttributes",
        ListMultipartUploadParts = "ListMultipartUploadParts",
        ListBucket = "ListBucket",
        ListBucketMultipartUploads = "ListBucketMultipartUploads",
        PutObject = "PutObject",
        DeleteObject = "DeleteObject",
        AbortMultipartUpload = "AbortMultipartUpload",
    }
}
