// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The enumerations; every one keeps values it does not know.

wire::text_enum! {
    /// `ParameterTier`.
    pub enum ParameterTier {
        Standard = "Standard",
        Advanced = "Advanced",
        IntelligentTiering = "Intelligent-Tiering",
    }
}

wire::text_enum! {
    /// `ParameterType`.
    pub enum ParameterType {
        String = "String",
        StringList = "StringList",
        SecureString = "SecureString",
    }
}

wire::text_enum! {
    /// `ParametersFilterKey`.
    pub enum ParametersFilterKey {
        Name = "Name",
        Type = "Type",
        KeyId = "KeyId",
    }
}

wire::text_enum! {
    /// `ResourceTypeForTagging`.
    pub enum ResourceTypeForTagging {
        Document = "Document",
        ManagedInstance = "ManagedInstance",
        MaintenanceWindow = "MaintenanceWindow",
        Parameter = "Parameter",
        PatchBaseline = "PatchBaseline",
        OpsItem = "OpsItem",
        OpsMetadata = "OpsMetadata",
        Automation = "Automation",
        Association = "Association",
        CloudConnector = "CloudConnector",
    }
}
