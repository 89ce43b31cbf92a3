// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The enumerations; every one keeps values it does not know.

wire::text_enum! {
    /// `BackupPolicy`.
    pub enum BackupPolicy {
        Default = "DEFAULT",
    }
}

wire::text_enum! {
    /// `BackupRetentionType`.
    pub enum BackupRetentionType {
        Days = "DAYS",
    }
}

wire::text_enum! {
    /// `BackupState`.
    pub enum BackupState {
        CreateInProgress = "CREATE_IN_PROGRESS",
        Ready = "READY",
        Deleted = "DELETED",
        PendingDeletion = "PENDING_DELETION",
    }
}

wire::text_enum! {
    /// `ClusterMode`.
    pub enum ClusterMode {
        Fips = "FIPS",
        NonFips = "NON_FIPS",
    }
}

wire::text_enum! {
    /// `ClusterState`.
    pub enum ClusterState {
        CreateInProgress = "CREATE_IN_PROGRESS",
        Uninitialized = "UNINITIALIZED",
        InitializeInProgress = "INITIALIZE_IN_PROGRESS",
        Initialized = "INITIALIZED",
        Active = "ACTIVE",
        UpdateInProgress = "UPDATE_IN_PROGRESS",
        ModifyInProgress = "MODIFY_IN_PROGRESS",
        RollbackInProgress = "ROLLBACK_IN_PROGRESS",
        DeleteInProgress = "DELETE_IN_PROGRESS",
        Deleted = "DELETED",
        Degraded = "DEGRADED",
    }
}

wire::text_enum! {
    /// `HsmState`.
    pub enum HsmState {
        CreateInProgress = "CREATE_IN_PROGRESS",
        Active = "ACTIVE",
        Degraded = "DEGRADED",
        DeleteInProgress = "DELETE_IN_PROGRESS",
        Deleted = "DELETED",
    }
}

wire::text_enum! {
    /// `NetworkType`.
    pub enum NetworkType {
        Ipv4 = "IPV4",
        Dualstack = "DUALSTACK",
    }
}
