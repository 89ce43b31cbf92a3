// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The enumerations; every one keeps values it does not know.

wire::text_enum! {
    /// `EventCategory`.
    pub enum EventCategory {
        Insight = "insight",
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
    /// `ReadWriteType`.
    pub enum ReadWriteType {
        ReadOnly = "ReadOnly",
        WriteOnly = "WriteOnly",
        All = "All",
    }
}

wire::text_enum! {
    /// `SourceEventCategory`.
    pub enum SourceEventCategory {
        Management = "Management",
        Data = "Data",
    }
}
