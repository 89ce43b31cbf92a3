// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The enumerations; every one keeps values it does not know.

wire::text_enum! {
    /// `ArchiveState`.
    pub enum ArchiveState {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
        Creating = "CREATING",
        Updating = "UPDATING",
        CreateFailed = "CREATE_FAILED",
        UpdateFailed = "UPDATE_FAILED",
    }
}

wire::text_enum! {
    /// `AssignPublicIp`.
    pub enum AssignPublicIp {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}

wire::text_enum! {
    /// `IncludeDetail`.
    pub enum IncludeDetail {
        None = "NONE",
        Full = "FULL",
    }
}

wire::text_enum! {
    /// `LaunchType`.
    pub enum LaunchType {
        Ec2 = "EC2",
        Fargate = "FARGATE",
        External = "EXTERNAL",
    }
}

wire::text_enum! {
    /// `Level`.
    pub enum Level {
        Off = "OFF",
        Error = "ERROR",
        Info = "INFO",
        Trace = "TRACE",
    }
}

wire::text_enum! {
    /// `PlacementConstraintType`.
    pub enum PlacementConstraintType {
        DistinctInstance = "distinctInstance",
        MemberOf = "memberOf",
    }
}

wire::text_enum! {
    /// `PlacementStrategyType`.
    pub enum PlacementStrategyType {
        Random = "random",
        Spread = "spread",
        Binpack = "binpack",
    }
}

wire::text_enum! {
    /// `PropagateTags`.
    pub enum PropagateTags {
        TaskDefinition = "TASK_DEFINITION",
    }
}

wire::text_enum! {
    /// `ReplayState`.
    pub enum ReplayState {
        Starting = "STARTING",
        Running = "RUNNING",
        Cancelling = "CANCELLING",
        Completed = "COMPLETED",
        Cancelled = "CANCELLED",
        Failed = "FAILED",
    }
}

wire::text_enum! {
    /// `RuleState`.
    pub enum RuleState {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
        EnabledWithAllCloudtrailManagementEvents = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS",
    }
}
