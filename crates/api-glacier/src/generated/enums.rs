// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The enumerations; every one keeps values it does not know.

wire::text_enum! {
    /// `ActionCode`.
    pub enum ActionCode {
        ArchiveRetrieval = "ArchiveRetrieval",
        InventoryRetrieval = "InventoryRetrieval",
        Select = "Select",
    }
}

wire::text_enum! {
    /// `CannedACL`.
    pub enum CannedACL {
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
    /// `EncryptionType`.
    pub enum EncryptionType {
        AwsKms = "aws:kms",
        Aes256 = "AES256",
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
    /// `Permission`.
    pub enum Permission {
        FullControl = "FULL_CONTROL",
        Write = "WRITE",
        WriteAcp = "WRITE_ACP",
        Read = "READ",
        ReadAcp = "READ_ACP",
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
    /// `StatusCode`.
    pub enum StatusCode {
        InProgress = "InProgress",
        Succeeded = "Succeeded",
        Failed = "Failed",
    }
}

wire::text_enum! {
    /// `StorageClass`.
    pub enum StorageClass {
        Standard = "STANDARD",
        ReducedRedundancy = "REDUCED_REDUNDANCY",
        StandardIa = "STANDARD_IA",
    }
}

wire::text_enum! {
    /// `Type`.
    pub enum Type {
        AmazonCustomerByEmail = "AmazonCustomerByEmail",
        CanonicalUser = "CanonicalUser",
        Group = "Group",
    }
}
