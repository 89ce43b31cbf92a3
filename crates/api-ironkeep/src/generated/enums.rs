// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The enumerations; every one keeps values it does not know.

wire::text_enum! {
    /// `AccessCertainty`.
    pub enum AccessCertainty {
        Always = "ALWAYS",
        Conditional = "CONDITIONAL",
        ByPassingRole = "BY_PASSING_ROLE",
        Undecided = "UNDECIDED",
    }
}

wire::text_enum! {
    /// `AccessChange`.
    pub enum AccessChange {
        Gains = "GAINS",
        Loses = "LOSES",
        Changes = "CHANGES",
    }
}

wire::text_enum! {
    /// `AccessPurpose`.
    pub enum AccessPurpose {
        ReadObject = "READ_OBJECT",
        UseKey = "USE_KEY",
        ReadSecret = "READ_SECRET",
        AssumeRole = "ASSUME_ROLE",
    }
}

wire::text_enum! {
    /// `BackupState`.
    pub enum BackupState {
        Running = "RUNNING",
        Complete = "COMPLETE",
        Failed = "FAILED",
    }
}

wire::text_enum! {
    /// `Effect`.
    pub enum Effect {
        Allow = "Allow",
        ExplicitDeny = "ExplicitDeny",
        ImplicitDeny = "ImplicitDeny",
    }
}

wire::text_enum! {
    /// `EventCategory`.
    pub enum EventCategory {
        Management = "Management",
        Data = "Data",
    }
}

wire::text_enum! {
    /// `GateOutcome`.
    pub enum GateOutcome {
        NotApplicable = "NotApplicable",
        Denies = "Denies",
        Allows = "Allows",
        Silent = "Silent",
        Overruled = "Overruled",
    }
}

wire::text_enum! {
    /// `KeyAlertKind`.
    pub enum KeyAlertKind {
        DeletionScheduled = "DELETION_SCHEDULED",
        UsePendingDeletion = "USE_PENDING_DELETION",
        UseDisabled = "USE_DISABLED",
    }
}

wire::text_enum! {
    /// `PartState`.
    pub enum PartState {
        Available = "AVAILABLE",
        Unavailable = "UNAVAILABLE",
        Full = "FULL",
    }
}

wire::text_enum! {
    /// `PartyKind`.
    pub enum PartyKind {
        User = "USER",
        Role = "ROLE",
        RoleSession = "ROLE_SESSION",
        RootUser = "ROOT_USER",
        OtherAccount = "OTHER_ACCOUNT",
        OtherPrincipal = "OTHER_PRINCIPAL",
        IdentityProvider = "IDENTITY_PROVIDER",
        Service = "SERVICE",
        Everybody = "EVERYBODY",
    }
}

wire::text_enum! {
    /// `PlaceState`.
    pub enum PlaceState {
        Gone = "GONE",
        NeverHeld = "NEVER_HELD",
        Remains = "REMAINS",
        UnknownValue = "UNKNOWN",
    }
}

wire::text_enum! {
    /// `RewrapState`.
    pub enum RewrapState {
        Running = "RUNNING",
        Completed = "COMPLETED",
        Cancelled = "CANCELLED",
        Failed = "FAILED",
    }
}

wire::text_enum! {
    /// `StatementEffect`.
    pub enum StatementEffect {
        Allow = "Allow",
        Deny = "Deny",
    }
}

wire::text_enum! {
    /// `StatementOutcome`.
    pub enum StatementOutcome {
        Matches = "Matches",
        PrincipalDiffers = "PrincipalDiffers",
        ActionDiffers = "ActionDiffers",
        ResourceDiffers = "ResourceDiffers",
        ConditionFails = "ConditionFails",
    }
}

wire::text_enum! {
    /// `StepGain`.
    pub enum StepGain {
        Goal = "GOAL",
        Credentials = "CREDENTIALS",
        IdentityPolicy = "IDENTITY_POLICY",
        NoBoundary = "NO_BOUNDARY",
        TrustPolicy = "TRUST_POLICY",
        ResourcePolicy = "RESOURCE_POLICY",
        Grant = "GRANT",
    }
}
