// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The enumerations; every one keeps values it does not know.

wire::text_enum! {
    /// `ActionsSuppressedBy`.
    pub enum ActionsSuppressedBy {
        WaitPeriod = "WaitPeriod",
        ExtensionPeriod = "ExtensionPeriod",
        Alarm = "Alarm",
    }
}

wire::text_enum! {
    /// `AlarmType`.
    pub enum AlarmType {
        CompositeAlarm = "CompositeAlarm",
        MetricAlarm = "MetricAlarm",
        LogAlarm = "LogAlarm",
    }
}

wire::text_enum! {
    /// `ComparisonOperator`.
    pub enum ComparisonOperator {
        GreaterThanOrEqualToThreshold = "GreaterThanOrEqualToThreshold",
        GreaterThanThreshold = "GreaterThanThreshold",
        LessThanThreshold = "LessThanThreshold",
        LessThanOrEqualToThreshold = "LessThanOrEqualToThreshold",
        LessThanLowerOrGreaterThanUpperThreshold = "LessThanLowerOrGreaterThanUpperThreshold",
        LessThanLowerThreshold = "LessThanLowerThreshold",
        GreaterThanUpperThreshold = "GreaterThanUpperThreshold",
    }
}

wire::text_enum! {
    /// `EvaluationState`.
    pub enum EvaluationState {
        PartialData = "PARTIAL_DATA",
        EvaluationFailure = "EVALUATION_FAILURE",
        EvaluationError = "EVALUATION_ERROR",
    }
}

wire::text_enum! {
    /// `HistoryItemType`.
    pub enum HistoryItemType {
        ConfigurationUpdate = "ConfigurationUpdate",
        StateUpdate = "StateUpdate",
        Action = "Action",
        AlarmContributorStateUpdate = "AlarmContributorStateUpdate",
        AlarmContributorAction = "AlarmContributorAction",
    }
}

wire::text_enum! {
    /// `RecentlyActive`.
    pub enum RecentlyActive {
        Pt3h = "PT3H",
    }
}

wire::text_enum! {
    /// `ScanBy`.
    pub enum ScanBy {
        TimestampDescending = "TimestampDescending",
        TimestampAscending = "TimestampAscending",
    }
}

wire::text_enum! {
    /// `StandardUnit`.
    pub enum StandardUnit {
        Seconds = "Seconds",
        Microseconds = "Microseconds",
        Milliseconds = "Milliseconds",
        Bytes = "Bytes",
        Kilobytes = "Kilobytes",
        Megabytes = "Megabytes",
        Gigabytes = "Gigabytes",
        Terabytes = "Terabytes",
        Bits = "Bits",
        Kilobits = "Kilobits",
        Megabits = "Megabits",
        Gigabits = "Gigabits",
        Terabits = "Terabits",
        Percent = "Percent",
        Count = "Count",
        BytesSecond = "Bytes/Second",
        KilobytesSecond = "Kilobytes/Second",
        MegabytesSecond = "Megabytes/Second",
        GigabytesSecond = "Gigabytes/Second",
        TerabytesSecond = "Terabytes/Second",
        BitsSecond = "Bits/Second",
        KilobitsSecond = "Kilobits/Second",
        MegabitsSecond = "Megabits/Second",
        GigabitsSecond = "Gigabits/Second",
        TerabitsSecond = "Terabits/Second",
        CountSecond = "Count/Second",
        None = "None",
    }
}

wire::text_enum! {
    /// `StateValue`.
    pub enum StateValue {
        Ok = "OK",
        Alarm = "ALARM",
        InsufficientData = "INSUFFICIENT_DATA",
    }
}

wire::text_enum! {
    /// `Statistic`.
    pub enum Statistic {
        SampleCount = "SampleCount",
        Average = "Average",
        Sum = "Sum",
        Minimum = "Minimum",
        Maximum = "Maximum",
    }
}

wire::text_enum! {
    /// `StatusCode`.
    pub enum StatusCode {
        Complete = "Complete",
        InternalError = "InternalError",
        PartialData = "PartialData",
        Forbidden = "Forbidden",
    }
}
