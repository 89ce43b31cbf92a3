// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The enumerations; every one keeps values it does not know.

wire::text_enum! {
    /// `webIdentityTokenSubjectModeType`.
    pub enum WebIdentityTokenSubjectModeType {
        AWSIdentity = "AWSIdentity",
        OriginIdentity = "OriginIdentity",
    }
}
