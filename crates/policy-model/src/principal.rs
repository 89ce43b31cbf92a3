//! Callers, and how a Principal element names them: table 1.3.
use serde_json::Value;

/// The kinds of caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallerKind {
    /// No credentials.
    Anonymous,
    /// Root user.
    Root,
    /// IAM user.
    User,
    /// Role session.
    RoleSession,
    /// Service-linked role session.
    ServiceLinkedRole,
    /// Federated-user session.
    FederatedUser,
    /// Bearer of a web identity token.
    WebIdentity,
    /// Bearer of a SAML assertion.
    Saml,
    /// Service.
    Service,
}

/// A caller, by its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caller {
    /// Kind.
    pub kind: CallerKind,
    /// Partition.
    pub partition: String,
    /// Account.
    pub account: String,
    /// Path of the user or role.
    pub path: String,
    /// Name of the user, role, service or provider.
    pub name: String,
    /// AIDA or AROA id.
    pub unique_id: String,
    /// Session name.
    pub session_name: String,
    /// S3 canonical id, if known.
    pub canonical_id: Option<String>,
}

/// The classes of table 1.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    User,
    Fed,
    FedViaUser,
    Session,
    Role,
    Any,
    Account,
    Service,
    Federated,
    Canonical,
}

impl Caller {
    pub(crate) fn account(&self) -> Option<&str> {
        match self.kind {
            CallerKind::Anonymous
            | CallerKind::Service
            | CallerKind::WebIdentity
            | CallerKind::Saml => None,
            _ => Some(&self.account),
        }
    }

    pub(crate) fn root_arn(&self) -> Option<String> {
        self.account().map(|account| format!("arn:{}:iam::{account}:root", self.partition))
    }

    fn user_arn(&self) -> String {
        format!("arn:{}:iam::{}:user{}{}", self.partition, self.account, self.path, self.name)
    }

    fn role_arn(&self) -> String {
        format!("arn:{}:iam::{}:role{}{}", self.partition, self.account, self.path, self.name)
    }

    fn role_session_arn(&self) -> String {
        format!(
            "arn:{}:sts::{}:assumed-role/{}/{}",
            self.partition, self.account, self.name, self.session_name
        )
    }

    fn federated_arn(&self) -> String {
        format!("arn:{}:sts::{}:federated-user/{}", self.partition, self.account, self.session_name)
    }

    /// ARNs that name this caller itself or the user or role behind it.
    pub(crate) fn own_arns(&self) -> Vec<String> {
        match self.kind {
            CallerKind::User => vec![self.user_arn()],
            CallerKind::RoleSession | CallerKind::ServiceLinkedRole => {
                vec![self.role_arn(), self.role_session_arn()]
            }
            CallerKind::FederatedUser => vec![self.user_arn(), self.federated_arn()],
            _ => Vec::new(),
        }
    }

    /// The identities that NotPrincipal has to name, all of them, to spare this caller.
    fn identities(&self) -> Vec<Class> {
        match self.kind {
            CallerKind::Anonymous => Vec::new(),
            CallerKind::Root => vec![Class::Account],
            CallerKind::User => vec![Class::Account, Class::User],
            CallerKind::RoleSession | CallerKind::ServiceLinkedRole => {
                vec![Class::Account, Class::Role, Class::Session]
            }
            CallerKind::FederatedUser => vec![Class::Account, Class::FedViaUser, Class::Fed],
            CallerKind::WebIdentity | CallerKind::Saml => vec![Class::Federated],
            CallerKind::Service => vec![Class::Service],
        }
    }

    fn class_of(&self, kind: &str, text: &str) -> Option<Class> {
        let is_role = matches!(self.kind, CallerKind::RoleSession | CallerKind::ServiceLinkedRole);
        let is_provider = matches!(self.kind, CallerKind::WebIdentity | CallerKind::Saml);
        match kind {
            "Service" => {
                (self.kind == CallerKind::Service && self.name == text).then_some(Class::Service)
            }
            "Federated" => (is_provider && self.name == text).then_some(Class::Federated),
            "CanonicalUser" => {
                (self.canonical_id.as_deref() == Some(text)).then_some(Class::Canonical)
            }
            "AWS" if text == "*" => Some(Class::Any),
            "AWS" => {
                if self.account() == Some(text) || self.root_arn().as_deref() == Some(text) {
                    return Some(Class::Account);
                }
                if self.kind == CallerKind::User
                    && (text == self.user_arn() || text == self.unique_id)
                {
                    return Some(Class::User);
                }
                if self.kind == CallerKind::FederatedUser {
                    if text == self.federated_arn() {
                        return Some(Class::Fed);
                    }
                    if text == self.user_arn() || text == self.unique_id {
                        return Some(Class::FedViaUser);
                    }
                }
                if is_role && text == self.role_session_arn() {
                    return Some(Class::Session);
                }
                if is_role && (text == self.role_arn() || text == self.unique_id) {
                    return Some(Class::Role);
                }
                None
            }
            _ => None,
        }
    }

    /// Every class by which a Principal element's members name this caller.
    pub(crate) fn classes_in(&self, element: &Value) -> Vec<Class> {
        let mut classes = Vec::new();
        match element {
            Value::String(text) if text == "*" => classes.push(Class::Any),
            Value::Object(kinds) => {
                for (kind, values) in kinds {
                    for text in strings(values) {
                        classes.extend(self.class_of(kind, &text));
                    }
                }
            }
            _ => {}
        }
        classes
    }

    /// Whether a NotPrincipal element names all of this caller's identities.
    pub(crate) fn fully_named_in(&self, element: &Value) -> bool {
        let classes = self.classes_in(element);
        if classes.contains(&Class::Any) {
            return true;
        }
        let named = |wanted: &Class| {
            classes.contains(wanted)
                || (*wanted == Class::Account && classes.contains(&Class::Canonical))
        };
        let identities = self.identities();
        !identities.is_empty() && identities.iter().all(named)
    }
}

/// A string, or a list of strings; numbers and booleans as their text.
pub(crate) fn strings(value: &Value) -> Vec<String> {
    let items = match value {
        Value::Array(items) => items.clone(),
        single => vec![single.clone()],
    };
    items
        .iter()
        .map(|item| match item {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        })
        .collect()
}
