//! Why a document is refused, in AWS's words.
use crate::issue::Issue;
use crate::kind::PolicyKind;
use crate::new_resource::NewResource;

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

    /// The issue code of ValidatePolicy for what is wrong, also where AWS only warns of it.
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
    /// Anything for which AWS's text is one and the same.
    Syntax(Issue),
    /// An operand that cannot be one of its operator.
    LegacyParsing(Issue),
    TooLarge(usize),
    Missing(Field),
    /// There, and without content; worded like a missing one.
    Empty(Field, Issue),
    Prohibited(Field),
    Effect(String),
    /// Allow or Deny in other letters.
    EffectCase(String),
    /// A managed policy that is not of version 2012-10-17.
    OldVersion,
    SidCharacters,
    SidRepeated,
    ActionWithoutVendor,
    ActionColons(Issue),
    ActionVendor(String),
    TrustAction,
    ResourceFormat(String),
    NewResource(NewResource),
    Principal {
        kind: String,
        value: String,
    },
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

    /// The issue of a document that lacks it.
    fn missing(self) -> Issue {
        match self {
            Self::Statement => Issue::MISSING_STATEMENT,
            Self::Effect => Issue::MISSING_EFFECT,
            Self::Principal | Self::NotPrincipal => Issue::MISSING_PRINCIPAL,
            Self::Action => Issue::MISSING_ACTION,
            Self::Resource => Issue::MISSING_RESOURCE,
        }
    }

    /// The issue of a document that has it and may not.
    fn prohibited(self, kind: PolicyKind) -> Issue {
        match (kind, self) {
            (PolicyKind::Scp, _) => Issue::SCP_SYNTAX_ERROR_PRINCIPAL,
            (PolicyKind::Rcp, _) => Issue::RCP_SYNTAX_ERROR_PRINCIPAL,
            (PolicyKind::RoleTrust, Self::NotPrincipal) => {
                Issue::ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL
            }
            (PolicyKind::RoleTrust, _) => Issue::ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE,
            _ => Issue::UNSUPPORTED_PRINCIPAL,
        }
    }
}

fn too_large(kind: PolicyKind) -> Issue {
    match kind {
        PolicyKind::Identity | PolicyKind::Boundary => {
            Issue::POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA
        }
        PolicyKind::RoleTrust => Issue::POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA,
        PolicyKind::Scp => Issue::POLICY_SIZE_EXCEEDS_SCP_QUOTA,
        PolicyKind::Rcp => Issue::POLICY_SIZE_EXCEEDS_RCP_QUOTA,
        PolicyKind::Session => Issue::POLICY_SIZE_EXCEEDS_QUOTA,
        PolicyKind::Resource | PolicyKind::Bucket | PolicyKind::KmsKey | PolicyKind::Endpoint => {
            Issue::POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA
        }
    }
}

fn principal(kind: &str, value: &str) -> Issue {
    if value.contains("${") {
        Issue::VARIABLE_UNSUPPORTED_IN_ELEMENT
    } else if value.contains(['*', '?']) {
        Issue::UNSUPPORTED_WILDCARD_IN_PRINCIPAL
    } else if kind == "Service" {
        Issue::INVALID_SERVICE_PRINCIPAL_FORMAT
    } else {
        Issue::INVALID_PRINCIPAL_FORMAT
    }
}

fn condition_operator(operator: &str) -> Issue {
    let base = operator.split_once(':').map_or(operator, |(_, base)| base);
    match (base, base == operator) {
        ("NullIfExists", _) => Issue::NULL_WITH_IF_EXISTS,
        ("Null", false) => Issue::NULL_WITH_QUALIFIER,
        _ => Issue::INVALID_CONDITION_OPERATOR,
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
        let issue_code = self.issue(kind).code;
        let message = match kind {
            PolicyKind::Bucket => self.bucket_text(),
            PolicyKind::KmsKey => self.key_text(),
            _ => self.iam_text(kind),
        };
        MalformedPolicy { fault, message, issue_code }
    }

    fn issue(&self, kind: PolicyKind) -> Issue {
        match self {
            Self::NotJson => Issue::JSON_SYNTAX_ERROR,
            Self::Syntax(issue)
            | Self::LegacyParsing(issue)
            | Self::Empty(_, issue)
            | Self::ActionColons(issue) => *issue,
            Self::TooLarge(_) => too_large(kind),
            Self::Missing(field) => field.missing(),
            Self::Prohibited(field) => field.prohibited(kind),
            // Allow and NotPrincipal are what cannot be combined.
            Self::AllowNotPrincipal => Issue::UNSUPPORTED_ELEMENT_COMBINATION,
            Self::Effect(_) | Self::EffectCase(_) => Issue::INVALID_EFFECT,
            Self::OldVersion => Issue::MISSING_VERSION,
            Self::SidCharacters => Issue::UNSUPPORTED_SID,
            Self::SidRepeated => Issue::UNIQUE_SIDS_REQUIRED,
            Self::ActionWithoutVendor => Issue::INVALID_ACTION,
            Self::ActionVendor(_) => Issue::INVALID_SERVICE_IN_ACTION,
            Self::TrustAction => Issue::UNSUPPORTED_ACTION_IN_POLICY,
            Self::ResourceFormat(_) => Issue::INVALID_ARN_PREFIX,
            Self::NewResource(fault) => fault.issue(),
            Self::Principal { kind, value } => principal(kind, value),
            Self::Operator(operator) => condition_operator(operator),
            Self::RcpAllow => Issue::RCP_SYNTAX_ERROR_ALLOW,
            Self::RcpPrincipal => Issue::RCP_SYNTAX_ERROR_PRINCIPAL,
        }
    }

    fn iam_text(self, kind: PolicyKind) -> String {
        let has_principal = kind.has_principal();
        match self {
            Self::NotJson if kind == PolicyKind::RoleTrust => {
                "This policy contains invalid Json".to_owned()
            }
            Self::Missing(Field::Action) | Self::Empty(Field::Action, _) if !has_principal => {
                "Policy statement must contain actions.".to_owned()
            }
            Self::Missing(Field::Resource) | Self::Empty(Field::Resource, _) if !has_principal => {
                "Policy statement must contain resources.".to_owned()
            }
            Self::Missing(Field::Statement | Field::Effect) if !has_principal => {
                "Syntax errors in policy.".to_owned()
            }
            Self::Prohibited(Field::Principal | Field::NotPrincipal) if !has_principal => {
                "Policy document should not specify a principal.".to_owned()
            }
            Self::Effect(_) => "Syntax errors in policy.".to_owned(),
            Self::EffectCase(_) => "The policy failed legacy parsing".to_owned(),
            // IAM names kinds of principals in capital letters.
            Self::Principal { kind, value } => {
                format!(
                    "Invalid principal in policy: \"{}\":\"{value}\"",
                    kind.to_ascii_uppercase()
                )
            }
            other => other.common_text(),
        }
    }

    fn key_text(self) -> String {
        match self {
            Self::NotJson => "This policy contains invalid Json".to_owned(),
            Self::Principal { .. } => {
                "Policy contains a statement with one or more invalid principals.".to_owned()
            }
            Self::Effect(effect) | Self::EffectCase(effect) => format!("Invalid effect : {effect}"),
            other => other.common_text(),
        }
    }

    fn bucket_text(self) -> String {
        match self {
            Self::NotJson => {
                "Policies must be valid JSON and the first byte must be '{'".to_owned()
            }
            Self::Principal { .. } => "Invalid principal in policy".to_owned(),
            Self::Effect(effect) | Self::EffectCase(effect) => format!("Invalid effect : {effect}"),
            Self::Operator(operator) => format!("Invalid Condition type : {operator}"),
            Self::ActionWithoutVendor | Self::ActionColons(_) | Self::ActionVendor(_) => {
                "Policy has invalid action".to_owned()
            }
            Self::ResourceFormat(_) => "Policy has invalid resource".to_owned(),
            Self::Syntax(_) | Self::LegacyParsing(_) => "Invalid policy syntax.".to_owned(),
            Self::TooLarge(limit) => {
                format!("Policy exceeds the maximum allowed document size of {limit} bytes.")
            }
            other => other.common_text(),
        }
    }

    fn common_text(self) -> String {
        match self {
            Self::NotJson | Self::Syntax(_) | Self::Operator(_) => {
                "Syntax errors in policy.".to_owned()
            }
            Self::LegacyParsing(_) => "The policy failed legacy parsing".to_owned(),
            Self::TooLarge(limit) => format!("Cannot exceed quota for PolicySize: {limit}"),
            Self::Missing(field) | Self::Empty(field, _) => {
                format!("Missing required field {}", field.name())
            }
            Self::Prohibited(field) => format!("Has prohibited field {}", field.name()),
            Self::Effect(effect) | Self::EffectCase(effect) => format!("Invalid effect: {effect}"),
            Self::OldVersion => "Policy document must be version 2012-10-17 or greater.".to_owned(),
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
            Self::ActionColons(_) => "Actions/Condition can contain only one colon.".to_owned(),
            Self::ActionVendor(vendor) => format!("Vendor {vendor} is not valid"),
            Self::TrustAction => {
                "AssumeRole policy may only specify STS AssumeRole actions.".to_owned()
            }
            Self::ResourceFormat(resource) => NewResource::NoArn(resource).text(),
            Self::NewResource(fault) => fault.text(),
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
