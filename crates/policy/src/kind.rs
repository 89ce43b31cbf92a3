//! What a policy is for, and the version of the language it is in.
/// What a policy is attached to: decides which elements it may have and how errors are worded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PolicyKind {
    /// A user's, group's or role's policy.
    Identity,
    /// An identity policy used as a permissions boundary.
    Boundary,
    /// An identity policy passed when a session was made.
    Session,
    /// A resource policy by the general rules (a secret's, for instance).
    Resource,
    /// An S3 bucket's policy.
    Bucket,
    /// A KMS key's policy.
    KmsKey,
    /// A role's trust policy.
    RoleTrust,
    /// A service control policy of an organisation.
    Scp,
    /// A resource control policy of an organisation.
    Rcp,
    /// The policy of an endpoint (a named private listener).
    Endpoint,
}

impl PolicyKind {
    /// Whether statements of this kind name principals.
    #[must_use]
    pub fn has_principal(self) -> bool {
        match self {
            Self::Identity | Self::Boundary | Self::Session | Self::Scp => false,
            Self::Resource
            | Self::Bucket
            | Self::KmsKey
            | Self::RoleTrust
            | Self::Rcp
            | Self::Endpoint => true,
        }
    }
}

/// Where a new document of an identity or a session goes ([`Policy::parse_new`]).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NewPolicy {
    /// Into a user, group or role.
    Inline,
    /// Into a version of a managed policy.
    Managed,
    /// Into a session, when it is made.
    Session,
}

/// The language version a document declares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Version {
    /// `2008-10-17`, also when none is declared: `${...}` is literal text.
    V2008,
    /// `2012-10-17`: policy variables.
    V2012,
}
