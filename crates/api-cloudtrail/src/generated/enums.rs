// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The enumerations; every one keeps values it does not know.

wire::text_enum! {
    /// `BillingMode`.
    pub enum BillingMode {
        ExtendableRetentionPricing = "EXTENDABLE_RETENTION_PRICING",
        FixedRetentionPricing = "FIXED_RETENTION_PRICING",
    }
}

wire::text_enum! {
    /// `DashboardStatus`.
    pub enum DashboardStatus {
        Creating = "CREATING",
        Created = "CREATED",
        Updating = "UPDATING",
        Updated = "UPDATED",
        Deleting = "DELETING",
    }
}

wire::text_enum! {
    /// `DashboardType`.
    pub enum DashboardType {
        Managed = "MANAGED",
        Custom = "CUSTOM",
    }
}

wire::text_enum! {
    /// `DeliveryStatus`.
    pub enum DeliveryStatus {
        Success = "SUCCESS",
        Failed = "FAILED",
        FailedSigningFile = "FAILED_SIGNING_FILE",
        Pending = "PENDING",
        ResourceNotFound = "RESOURCE_NOT_FOUND",
        AccessDenied = "ACCESS_DENIED",
        AccessDeniedSigningFile = "ACCESS_DENIED_SIGNING_FILE",
        Cancelled = "CANCELLED",
        UnknownValue = "UNKNOWN",
    }
}

wire::text_enum! {
    /// `DestinationType`.
    pub enum DestinationType {
        EventDataStore = "EVENT_DATA_STORE",
        AwsService = "AWS_SERVICE",
    }
}

wire::text_enum! {
    /// `EventCategory`.
    pub enum EventCategory {
        Insight = "insight",
    }
}

wire::text_enum! {
    /// `EventCategoryAggregation`.
    pub enum EventCategoryAggregation {
        Data = "Data",
    }
}

wire::text_enum! {
    /// `EventDataStoreStatus`.
    pub enum EventDataStoreStatus {
        Created = "CREATED",
        Enabled = "ENABLED",
        PendingDeletion = "PENDING_DELETION",
        StartingIngestion = "STARTING_INGESTION",
        StoppingIngestion = "STOPPING_INGESTION",
        StoppedIngestion = "STOPPED_INGESTION",
    }
}

wire::text_enum! {
    /// `FederationStatus`.
    pub enum FederationStatus {
        Enabling = "ENABLING",
        Enabled = "ENABLED",
        Disabling = "DISABLING",
        Disabled = "DISABLED",
    }
}

wire::text_enum! {
    /// `ImportFailureStatus`.
    pub enum ImportFailureStatus {
        Failed = "FAILED",
        Retry = "RETRY",
        Succeeded = "SUCCEEDED",
    }
}

wire::text_enum! {
    /// `ImportStatus`.
    pub enum ImportStatus {
        Initializing = "INITIALIZING",
        InProgress = "IN_PROGRESS",
        Failed = "FAILED",
        Stopped = "STOPPED",
        Completed = "COMPLETED",
    }
}

wire::text_enum! {
    /// `InsightType`.
    pub enum InsightType {
        ApiCallRateInsight = "ApiCallRateInsight",
        ApiErrorRateInsight = "ApiErrorRateInsight",
    }
}

wire::text_enum! {
    /// `InsightsMetricDataType`.
    pub enum InsightsMetricDataType {
        FillWithZeros = "FillWithZeros",
        NonZeroData = "NonZeroData",
    }
}

wire::text_enum! {
    /// `ListInsightsDataDimensionKey`.
    pub enum ListInsightsDataDimensionKey {
        EventId = "EventId",
        EventName = "EventName",
        EventSource = "EventSource",
    }
}

wire::text_enum! {
    /// `ListInsightsDataType`.
    pub enum ListInsightsDataType {
        InsightsEvents = "InsightsEvents",
    }
}

wire::text_enum! {
    /// `LookupAttributeKey`.
    pub enum LookupAttributeKey {
        EventId = "EventId",
        EventName = "EventName",
        ReadOnly = "ReadOnly",
        Username = "Username",
        ResourceType = "ResourceType",
        ResourceName = "ResourceName",
        EventSource = "EventSource",
        AccessKeyId = "AccessKeyId",
    }
}

wire::text_enum! {
    /// `MaxEventSize`.
    pub enum MaxEventSize {
        Standard = "Standard",
        Large = "Large",
    }
}

wire::text_enum! {
    /// `QueryStatus`.
    pub enum QueryStatus {
        Queued = "QUEUED",
        Running = "RUNNING",
        Finished = "FINISHED",
        Failed = "FAILED",
        Cancelled = "CANCELLED",
        TimedOut = "TIMED_OUT",
    }
}

wire::text_enum! {
    /// `ReadWriteType`.
    pub enum ReadWriteType {
        ReadOnly = "ReadOnly",
        WriteOnly = "WriteOnly",
        All = "All",
    }
}

wire::text_enum! {
    /// `RefreshScheduleFrequencyUnit`.
    pub enum RefreshScheduleFrequencyUnit {
        Hours = "HOURS",
        Days = "DAYS",
    }
}

wire::text_enum! {
    /// `RefreshScheduleStatus`.
    pub enum RefreshScheduleStatus {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}

wire::text_enum! {
    /// `SourceEventCategory`.
    pub enum SourceEventCategory {
        Management = "Management",
        Data = "Data",
    }
}

wire::text_enum! {
    /// `Template`.
    pub enum Template {
        ApiActivity = "API_ACTIVITY",
        ResourceAccess = "RESOURCE_ACCESS",
        UserActions = "USER_ACTIONS",
    }
}

wire::text_enum! {
    /// `Type`.
    pub enum Type {
        TagContext = "TagContext",
        RequestContext = "RequestContext",
    }
}
