// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The enumerations; every one keeps values it does not know.

wire::text_enum! {
    /// `FilterNameStringType`.
    pub enum FilterNameStringType {
        Description = "description",
        Name = "name",
        TagKey = "tag-key",
        TagValue = "tag-value",
        PrimaryRegion = "primary-region",
        OwningService = "owning-service",
        All = "all",
    }
}

wire::text_enum! {
    /// `SortByType`.
    pub enum SortByType {
        CreatedDate = "created-date",
        LastAccessedDate = "last-accessed-date",
        LastChangedDate = "last-changed-date",
        Name = "name",
    }
}

wire::text_enum! {
    /// `SortOrderType`.
    pub enum SortOrderType {
        Asc = "asc",
        Desc = "desc",
    }
}

wire::text_enum! {
    /// `StatusType`.
    pub enum StatusType {
        InSync = "InSync",
        Failed = "Failed",
        InProgress = "InProgress",
        Pending = "Pending",
        Detached = "Detached",
    }
}
