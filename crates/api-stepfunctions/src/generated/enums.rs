// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The enumerations; every one keeps values it does not know.

wire::text_enum! {
    /// `EncryptionType`.
    pub enum EncryptionType {
        AwsOwnedKey = "AWS_OWNED_KEY",
        CustomerManagedKmsKey = "CUSTOMER_MANAGED_KMS_KEY",
    }
}

wire::text_enum! {
    /// `ExecutionRedriveFilter`.
    pub enum ExecutionRedriveFilter {
        Redriven = "REDRIVEN",
        NotRedriven = "NOT_REDRIVEN",
    }
}

wire::text_enum! {
    /// `ExecutionRedriveStatus`.
    pub enum ExecutionRedriveStatus {
        Redrivable = "REDRIVABLE",
        NotRedrivable = "NOT_REDRIVABLE",
        RedrivableByMapRun = "REDRIVABLE_BY_MAP_RUN",
    }
}

wire::text_enum! {
    /// `ExecutionStatus`.
    pub enum ExecutionStatus {
        Running = "RUNNING",
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
        TimedOut = "TIMED_OUT",
        Aborted = "ABORTED",
        PendingRedrive = "PENDING_REDRIVE",
    }
}

wire::text_enum! {
    /// `HistoryEventType`.
    pub enum HistoryEventType {
        ActivityFailed = "ActivityFailed",
        ActivityScheduled = "ActivityScheduled",
        ActivityScheduleFailed = "ActivityScheduleFailed",
        ActivityStarted = "ActivityStarted",
        ActivitySucceeded = "ActivitySucceeded",
        ActivityTimedOut = "ActivityTimedOut",
        ChoiceStateEntered = "ChoiceStateEntered",
        ChoiceStateExited = "ChoiceStateExited",
        ExecutionAborted = "ExecutionAborted",
        ExecutionFailed = "ExecutionFailed",
        ExecutionStarted = "ExecutionStarted",
        ExecutionSucceeded = "ExecutionSucceeded",
        ExecutionTimedOut = "ExecutionTimedOut",
        FailStateEntered = "FailStateEntered",
        LambdaFunctionFailed = "LambdaFunctionFailed",
        LambdaFunctionScheduled = "LambdaFunctionScheduled",
        LambdaFunctionScheduleFailed = "LambdaFunctionScheduleFailed",
        LambdaFunctionStarted = "LambdaFunctionStarted",
        LambdaFunctionStartFailed = "LambdaFunctionStartFailed",
        LambdaFunctionSucceeded = "LambdaFunctionSucceeded",
        LambdaFunctionTimedOut = "LambdaFunctionTimedOut",
        MapIterationAborted = "MapIterationAborted",
        MapIterationFailed = "MapIterationFailed",
        MapIterationStarted = "MapIterationStarted",
        MapIterationSucceeded = "MapIterationSucceeded",
        MapStateAborted = "MapStateAborted",
        MapStateEntered = "MapStateEntered",
        MapStateExited = "MapStateExited",
        MapStateFailed = "MapStateFailed",
        MapStateStarted = "MapStateStarted",
        MapStateSucceeded = "MapStateSucceeded",
        ParallelStateAborted = "ParallelStateAborted",
        ParallelStateEntered = "ParallelStateEntered",
        ParallelStateExited = "ParallelStateExited",
        ParallelStateFailed = "ParallelStateFailed",
        ParallelStateStarted = "ParallelStateStarted",
        ParallelStateSucceeded = "ParallelStateSucceeded",
        PassStateEntered = "PassStateEntered",
        PassStateExited = "PassStateExited",
        SucceedStateEntered = "SucceedStateEntered",
        SucceedStateExited = "SucceedStateExited",
        TaskFailed = "TaskFailed",
        TaskScheduled = "TaskScheduled",
        TaskStarted = "TaskStarted",
        TaskStartFailed = "TaskStartFailed",
        TaskStateAborted = "TaskStateAborted",
        TaskStateEntered = "TaskStateEntered",
        TaskStateExited = "TaskStateExited",
        TaskSubmitFailed = "TaskSubmitFailed",
        TaskSubmitted = "TaskSubmitted",
        TaskSucceeded = "TaskSucceeded",
        TaskTimedOut = "TaskTimedOut",
        WaitStateAborted = "WaitStateAborted",
        WaitStateEntered = "WaitStateEntered",
        WaitStateExited = "WaitStateExited",
        MapRunAborted = "MapRunAborted",
        MapRunFailed = "MapRunFailed",
        MapRunStarted = "MapRunStarted",
        MapRunSucceeded = "MapRunSucceeded",
        ExecutionRedriven = "ExecutionRedriven",
        MapRunRedriven = "MapRunRedriven",
        EvaluationFailed = "EvaluationFailed",
    }
}

wire::text_enum! {
    /// `IncludedData`.
    pub enum IncludedData {
        AllData = "ALL_DATA",
        MetadataOnly = "METADATA_ONLY",
    }
}

wire::text_enum! {
    /// `LogLevel`.
    pub enum LogLevel {
        All = "ALL",
        Error = "ERROR",
        Fatal = "FATAL",
        Off = "OFF",
    }
}

wire::text_enum! {
    /// `StateMachineStatus`.
    pub enum StateMachineStatus {
        Active = "ACTIVE",
        Deleting = "DELETING",
    }
}

wire::text_enum! {
    /// `StateMachineType`.
    pub enum StateMachineType {
        Standard = "STANDARD",
        Express = "EXPRESS",
    }
}

wire::text_enum! {
    /// `SyncExecutionStatus`.
    pub enum SyncExecutionStatus {
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
        TimedOut = "TIMED_OUT",
    }
}

wire::text_enum! {
    /// `ValidateStateMachineDefinitionResultCode`.
    pub enum ValidateStateMachineDefinitionResultCode {
        Ok = "OK",
        Fail = "FAIL",
    }
}

wire::text_enum! {
    /// `ValidateStateMachineDefinitionSeverity`.
    pub enum ValidateStateMachineDefinitionSeverity {
        Error = "ERROR",
        Warning = "WARNING",
    }
}
