// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The enumerations; every one keeps values it does not know.

wire::text_enum! {
    /// `AttributeAction`.
    pub enum AttributeAction {
        Add = "ADD",
        Put = "PUT",
        Delete = "DELETE",
    }
}

wire::text_enum! {
    /// `BillingMode`.
    pub enum BillingMode {
        Provisioned = "PROVISIONED",
        PayPerRequest = "PAY_PER_REQUEST",
    }
}

wire::text_enum! {
    /// `ComparisonOperator`.
    pub enum ComparisonOperator {
        Eq = "EQ",
        Ne = "NE",
        In = "IN",
        Le = "LE",
        Lt = "LT",
        Ge = "GE",
        Gt = "GT",
        Between = "BETWEEN",
        NotNull = "NOT_NULL",
        Null = "NULL",
        Contains = "CONTAINS",
        NotContains = "NOT_CONTAINS",
        BeginsWith = "BEGINS_WITH",
    }
}

wire::text_enum! {
    /// `ConditionalOperator`.
    pub enum ConditionalOperator {
        And = "AND",
        Or = "OR",
    }
}

wire::text_enum! {
    /// `ContinuousBackupsStatus`.
    pub enum ContinuousBackupsStatus {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}

wire::text_enum! {
    /// `DisassociationMode`.
    pub enum DisassociationMode {
        WaitForReplication = "WAIT_FOR_REPLICATION",
    }
}

wire::text_enum! {
    /// `GlobalTableSettingsReplicationMode`.
    pub enum GlobalTableSettingsReplicationMode {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
        EnabledWithOverrides = "ENABLED_WITH_OVERRIDES",
    }
}

wire::text_enum! {
    /// `IndexStatus`.
    pub enum IndexStatus {
        Creating = "CREATING",
        Updating = "UPDATING",
        Deleting = "DELETING",
        Active = "ACTIVE",
    }
}

wire::text_enum! {
    /// `KeyType`.
    pub enum KeyType {
        Hash = "HASH",
        Range = "RANGE",
    }
}

wire::text_enum! {
    /// `MultiRegionConsistency`.
    pub enum MultiRegionConsistency {
        Eventual = "EVENTUAL",
        Strong = "STRONG",
    }
}

wire::text_enum! {
    /// `PointInTimeRecoveryStatus`.
    pub enum PointInTimeRecoveryStatus {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}

wire::text_enum! {
    /// `ProjectionType`.
    pub enum ProjectionType {
        All = "ALL",
        KeysOnly = "KEYS_ONLY",
        Include = "INCLUDE",
    }
}

wire::text_enum! {
    /// `ReplicaStatus`.
    pub enum ReplicaStatus {
        Creating = "CREATING",
        CreationFailed = "CREATION_FAILED",
        Updating = "UPDATING",
        Deleting = "DELETING",
        Active = "ACTIVE",
        RegionDisabled = "REGION_DISABLED",
        InaccessibleEncryptionCredentials = "INACCESSIBLE_ENCRYPTION_CREDENTIALS",
        Archiving = "ARCHIVING",
        Archived = "ARCHIVED",
        ReplicationNotAuthorized = "REPLICATION_NOT_AUTHORIZED",
    }
}

wire::text_enum! {
    /// `ReturnConsumedCapacity`.
    pub enum ReturnConsumedCapacity {
        Indexes = "INDEXES",
        Total = "TOTAL",
        None = "NONE",
    }
}

wire::text_enum! {
    /// `ReturnItemCollectionMetrics`.
    pub enum ReturnItemCollectionMetrics {
        Size = "SIZE",
        None = "NONE",
    }
}

wire::text_enum! {
    /// `ReturnValue`.
    pub enum ReturnValue {
        None = "NONE",
        AllOld = "ALL_OLD",
        UpdatedOld = "UPDATED_OLD",
        AllNew = "ALL_NEW",
        UpdatedNew = "UPDATED_NEW",
    }
}

wire::text_enum! {
    /// `ReturnValuesOnConditionCheckFailure`.
    pub enum ReturnValuesOnConditionCheckFailure {
        AllOld = "ALL_OLD",
        None = "NONE",
    }
}

wire::text_enum! {
    /// `SSEStatus`.
    pub enum SSEStatus {
        Enabling = "ENABLING",
        Enabled = "ENABLED",
        Disabling = "DISABLING",
        Disabled = "DISABLED",
        Updating = "UPDATING",
    }
}

wire::text_enum! {
    /// `SSEType`.
    pub enum SSEType {
        Aes256 = "AES256",
        Kms = "KMS",
    }
}

wire::text_enum! {
    /// `ScalarAttributeType`.
    pub enum ScalarAttributeType {
        S = "S",
        N = "N",
        B = "B",
    }
}

wire::text_enum! {
    /// `SearchSchemaElementType`.
    pub enum SearchSchemaElementType {
        Hash = "HASH",
        InlineFilter = "INLINE_FILTER",
    }
}

wire::text_enum! {
    /// `Select`.
    pub enum Select {
        AllAttributes = "ALL_ATTRIBUTES",
        AllProjectedAttributes = "ALL_PROJECTED_ATTRIBUTES",
        SpecificAttributes = "SPECIFIC_ATTRIBUTES",
        Count = "COUNT",
    }
}

wire::text_enum! {
    /// `StreamViewType`.
    pub enum StreamViewType {
        NewImage = "NEW_IMAGE",
        OldImage = "OLD_IMAGE",
        NewAndOldImages = "NEW_AND_OLD_IMAGES",
        KeysOnly = "KEYS_ONLY",
    }
}

wire::text_enum! {
    /// `TableClass`.
    pub enum TableClass {
        Standard = "STANDARD",
        StandardInfrequentAccess = "STANDARD_INFREQUENT_ACCESS",
    }
}

wire::text_enum! {
    /// `TableStatus`.
    pub enum TableStatus {
        Creating = "CREATING",
        Updating = "UPDATING",
        Deleting = "DELETING",
        Active = "ACTIVE",
        InaccessibleEncryptionCredentials = "INACCESSIBLE_ENCRYPTION_CREDENTIALS",
        Archiving = "ARCHIVING",
        Archived = "ARCHIVED",
        ReplicationNotAuthorized = "REPLICATION_NOT_AUTHORIZED",
    }
}

wire::text_enum! {
    /// `TimeToLiveStatus`.
    pub enum TimeToLiveStatus {
        Enabling = "ENABLING",
        Disabling = "DISABLING",
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}

wire::text_enum! {
    /// `VectorDistanceFunction`.
    pub enum VectorDistanceFunction {
        Cosine = "COSINE",
        DotProduct = "DOT_PRODUCT",
        Euclidean = "EUCLIDEAN",
    }
}

wire::text_enum! {
    /// `WitnessStatus`.
    pub enum WitnessStatus {
        Creating = "CREATING",
        Deleting = "DELETING",
        Active = "ACTIVE",
    }
}
