// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The enumerations; every one keeps values it does not know.

wire::text_enum! {
    /// `ConsumerStatus`.
    pub enum ConsumerStatus {
        Creating = "CREATING",
        Deleting = "DELETING",
        Active = "ACTIVE",
    }
}

wire::text_enum! {
    /// `EncryptionType`.
    pub enum EncryptionType {
        None = "NONE",
        Kms = "KMS",
    }
}

wire::text_enum! {
    /// `MetricsName`.
    pub enum MetricsName {
        IncomingBytes = "IncomingBytes",
        IncomingRecords = "IncomingRecords",
        OutgoingBytes = "OutgoingBytes",
        OutgoingRecords = "OutgoingRecords",
        WriteProvisionedThroughputExceeded = "WriteProvisionedThroughputExceeded",
        ReadProvisionedThroughputExceeded = "ReadProvisionedThroughputExceeded",
        IteratorAgeMilliseconds = "IteratorAgeMilliseconds",
        All = "ALL",
    }
}

wire::text_enum! {
    /// `RecordDistributionStrategy`.
    pub enum RecordDistributionStrategy {
        Auto = "AUTO",
        UserPartitionKey = "USER_PARTITION_KEY",
    }
}

wire::text_enum! {
    /// `ScalingType`.
    pub enum ScalingType {
        UniformScaling = "UNIFORM_SCALING",
    }
}

wire::text_enum! {
    /// `ShardFilterType`.
    pub enum ShardFilterType {
        AfterShardId = "AFTER_SHARD_ID",
        AtTrimHorizon = "AT_TRIM_HORIZON",
        FromTrimHorizon = "FROM_TRIM_HORIZON",
        AtLatest = "AT_LATEST",
        AtTimestamp = "AT_TIMESTAMP",
        FromTimestamp = "FROM_TIMESTAMP",
    }
}

wire::text_enum! {
    /// `ShardIteratorType`.
    pub enum ShardIteratorType {
        AtSequenceNumber = "AT_SEQUENCE_NUMBER",
        AfterSequenceNumber = "AFTER_SEQUENCE_NUMBER",
        TrimHorizon = "TRIM_HORIZON",
        Latest = "LATEST",
        AtTimestamp = "AT_TIMESTAMP",
    }
}

wire::text_enum! {
    /// `StreamMode`.
    pub enum StreamMode {
        Provisioned = "PROVISIONED",
        OnDemand = "ON_DEMAND",
    }
}

wire::text_enum! {
    /// `StreamStatus`.
    pub enum StreamStatus {
        Creating = "CREATING",
        Deleting = "DELETING",
        Active = "ACTIVE",
        Updating = "UPDATING",
    }
}
