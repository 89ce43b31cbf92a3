//! Why a document is refused, in AWS's words.
use crate::document::PolicyKind;

/// What sort of refusal a [`MalformedPolicy`] is: services map it to their own error code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The document is not one of the language (`MalformedPolicyDocument`, `MalformedPolicy`).
    Syntax,
    /// A principal cannot be one (`Invalid principal in policy`).
    Principal,
    /// The document is longer than its kind allows (`limit` in characters, bytes for bucket and key policies).
    TooLarge {
        /// The limit that was exceeded.
        limit: usize,
    },
}

/// A document that was refused; displays AWS's text.
///
/// # Example
/// ```
/// use policy::{Fault, Policy, PolicyKind};
///
/// let text = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sts:AssumeRole",
///     "Principal": {"AWS": "arn:aws:iam::111122223333:group/admins"}}}"#;
/// let Err(refused) = Policy::parse(text, PolicyKind::RoleTrust) else { panic!("a group is no principal") };
/// assert_eq!(refused.fault(), Fault::Principal);
/// assert_eq!(refused.to_string(), "Invalid principal in policy: \"AWS\":\"arn:aws:iam::111122223333:group/admins\"");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct MalformedPolicy {
    fault: Fault,
    message: String,
    issue_code: &'static str,
}

impl MalformedPolicy {
    /// What sort of refusal this is.
    #[must_use]
    pub fn fault(&self) -> Fault {
        self.fault
    }

    /// The issue code of ValidatePolicy for such a document.
    #[must_use]
    pub fn issue_code(&self) -> &'static str {
        self.issue_code
    }

    /// AWS's text.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

/// What the parser found, before it is worded for a service.
#[derive(Clone, Debug)]
pub(crate) enum Problem {
    NotJson,
    Syntax,
    LegacyParsing,
    TooLarge(usize),
    Missing(Field),
    Prohibited(Field),
    Effect(String),
    SidCharacters,
    SidRepeated,
    ActionWithoutVendor,
    ActionColons,
    ActionVendor(String),
    TrustAction,
    ResourceFormat(String),
    Principal { kind: String, value: String },
    AllowNotPrincipal,
    Operator(String),
    RcpAllow,
    RcpPrincipal,
}

/// A statement element that is missing or out of place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    Statement,
    Effect,
    Principal,
    NotPrincipal,
    Action,
    Resource,
}

impl Field {
    fn name(self) -> &'static str {
        match self {
            Self::Statement => "Statement",
            Self::Effect => "Effect",
            Self::Principal => "Principal",
            Self::NotPrincipal => "NotPrincipal",
            Self::Action => "Action",
            Self::Resource => "Resource",
        }
    }
}

impl Problem {
    /// Words the problem as the service that stores this kind of policy does.
    pub(crate) fn worded(self, kind: PolicyKind) -> MalformedPolicy {
        let fault = match &self {
            Self::Principal { .. } => Fault::Principal,
            Self::TooLarge(limit) => Fault::TooLarge { limit: *limit },
            _ => Fault::Syntax,
        };
        let issue_code = self.issue_code(kind);
        let message = match kind {
            PolicyKind::Bucket => self.bucket_text(),
            PolicyKind::KmsKey => self.key_text(),
            _ => self.iam_text(kind),
        };
        MalformedPolicy { fault, message, issue_code }
    }

    fn issue_code(&self, kind: PolicyKind) -> &'static str {
        match self {
            Self::NotJson => "JSON_SYNTAX_ERROR",
            Self::Syntax | Self::Prohibited(_) | Self::AllowNotPrincipal => {
                "INVALID_POLICY_ELEMENT"
            }
            Self::LegacyParsing => "DATA_TYPE_MISMATCH",
            Self::TooLarge(_) => match kind {
                PolicyKind::Scp => "POLICY_SIZE_EXCEEDS_SCP_QUOTA",
                PolicyKind::Rcp => "POLICY_SIZE_EXCEEDS_RCP_QUOTA",
                _ => "POLICY_SIZE_EXCEEDS_QUOTA",
            },
            Self::Missing(Field::Statement) => "MISSING_STATEMENT",
            Self::Missing(Field::Effect) => "MISSING_EFFECT",
            Self::Missing(Field::Principal | Field::NotPrincipal) => "MISSING_PRINCIPAL",
            Self::Missing(Field::Action) => "MISSING_ACTION",
            Self::Missing(Field::Resource) => "MISSING_RESOURCE",
            Self::Effect(_) => "INVALID_EFFECT",
            Self::SidCharacters => "UNSUPPORTED_SID",
            Self::SidRepeated => "DUPLICATE_SID",
            Self::ActionWithoutVendor
            | Self::ActionColons
            | Self::ActionVendor(_)
            | Self::TrustAction => "INVALID_ACTION",
            Self::ResourceFormat(_) => "INVALID_ARN_PREFIX",
            Self::Principal { .. } => "INVALID_PRINCIPAL_FORMAT",
            Self::Operator(_) => "INVALID_CONDITION_OPERATOR",
            Self::RcpAllow => "RCP_SYNTAX_ERROR_ALLOW",
            Self::RcpPrincipal => "RCP_SYNTAX_ERROR_PRINCIPAL",
        }
    }

    fn iam_text(self, kind: PolicyKind) -> String {
        let has_principal = kind.has_principal();
        match self {
            Self::NotJson if kind == PolicyKind::RoleTrust => {
                "This policy contains invalid Json".to_owned()
            }
            Self::Missing(Field::Action) if !has_principal => {
                "Policy statement must contain actions.".to_owned()
            }
            Self::Missing(Field::Resource) if !has_principal => {
                "Policy statement must contain resources.".to_owned()
            }
            Self::Missing(Field::Statement | Field::Effect) if !has_principal => {
                "Syntax errors in policy.".to_owned()
            }
            Self::Prohibited(Field::Principal | Field::NotPrincipal) if !has_principal => {
                "Policy document should not specify a principal.".to_owned()
            }
            Self::Effect(_) => "The policy failed legacy parsing".to_owned(),
            other => other.common_text(),
        }
    }

    fn key_text(self) -> String {
        match self {
            Self::NotJson => "This policy contains invalid Json".to_owned(),
            Self::Principal { .. } => {
                "Policy contains a statement with one or more invalid principals.".to_owned()
            }
            Self::Effect(effect) => format!("Invalid effect : {effect}"),
            other => other.common_text(),
        }
    }

    fn bucket_text(self) -> String {
        match self {
            Self::NotJson => {
                "Policies must be valid JSON and the first byte must be '{'".to_owned()
            }
            Self::Principal { .. } => "Invalid principal in policy".to_owned(),
            Self::Effect(effect) => format!("Invalid effect : {effect}"),
            Self::Operator(operator) => format!("Invalid Condition type : {operator}"),
            Self::ActionWithoutVendor | Self::ActionColons | Self::ActionVendor(_) => {
                "Policy has invalid action".to_owned()
            }
            Self::ResourceFormat(_) => "Policy has invalid resource".to_owned(),
            Self::Syntax | Self::LegacyParsing => "Invalid policy syntax.".to_owned(),
            Self::TooLarge(limit) => {
                format!("Policy exceeds the maximum allowed document size of {limit} bytes.")
            }
            other => other.common_text(),
        }
    }

    fn common_text(self) -> String {
        match self {
            Self::NotJson | Self::Syntax | Self::Operator(_) => {
                "Syntax errors in policy.".to_owned()
            }
            Self::LegacyParsing => "The policy failed legacy parsing".to_owned(),
            Self::TooLarge(limit) => format!("Cannot exceed quota for PolicySize: {limit}"),
            Self::Missing(field) => format!("Missing required field {}", field.name()),
            Self::Prohibited(field) => format!("Has prohibited field {}", field.name()),
            Self::Effect(effect) => format!("Invalid effect: {effect}"),
            Self::SidCharacters => {
                "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the \
                                    regular expression [0-9A-Za-z]*"
                    .to_owned()
            }
            Self::SidRepeated => {
                "Statement IDs (SID) in a single policy must be unique.".to_owned()
            }
            Self::ActionWithoutVendor => {
                "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."
                    .to_owned()
            }
            Self::ActionColons => "Actions/Condition can contain only one colon.".to_owned(),
            Self::ActionVendor(vendor) => format!("Vendor {vendor} is not valid"),
            Self::TrustAction => {
                "AssumeRole policy may only specify STS AssumeRole actions.".to_owned()
            }
            Self::ResourceFormat(resource) => {
                format!("Resource {resource} must be in ARN format or \"*\".")
            }
            Self::Principal { kind, value } => {
                format!("Invalid principal in policy: \"{kind}\":\"{value}\"")
            }
            Self::AllowNotPrincipal => "Allow with NotPrincipal is not allowed.".to_owned(),
            Self::RcpAllow => {
                "Resource control policies may only contain the effect Deny.".to_owned()
            }
            Self::RcpPrincipal => {
                "Resource control policies must name the principal \"*\".".to_owned()
            }
        }
    }
}
