//! KMS grants: allow-only permissions for one key and one grantee.
use std::collections::BTreeMap;

use crate::principal::{Principal, PrincipalKind};

/// A live grant on the key that is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// Grant id, for reasons.
    pub id: String,
    /// ARN of the grantee: user, role, session, federated session or account root.
    pub grantee: String,
    /// Operations without the service prefix, such as `Decrypt` or `ReEncryptFrom`.
    pub operations: Vec<String>,
    /// Required encryption context.
    pub constraints: GrantConstraints,
}

/// What a grant demands of the encryption context. Pairs compare exactly, case included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GrantConstraints {
    /// Nothing.
    None,
    /// The context is exactly these pairs.
    EncryptionContextEquals(BTreeMap<String, String>),
    /// The context has at least these pairs.
    EncryptionContextSubset(BTreeMap<String, String>),
}

impl GrantConstraints {
    /// Whether a request with this encryption context satisfies the constraint.
    #[must_use]
    pub fn permits(&self, encryption_context: &BTreeMap<String, String>) -> bool {
        match self {
            Self::None => true,
            Self::EncryptionContextEquals(pairs) => encryption_context == pairs,
            Self::EncryptionContextSubset(pairs) => contains(encryption_context, pairs),
        }
    }

    /// Whether everything this constraint permits, `parent` permits too: the rule for a grant made by a grantee.
    ///
    /// # Example
    /// ```
    /// use policy::GrantConstraints;
    ///
    /// let pairs = |pairs: &[(&str, &str)]| {
    ///     pairs.iter().map(|(key, value)| (key.to_string(), value.to_string())).collect()
    /// };
    /// let tenant = GrantConstraints::EncryptionContextSubset(pairs(&[("tenant", "a")]));
    /// let file = GrantConstraints::EncryptionContextEquals(pairs(&[("tenant", "a"), ("file", "1")]));
    /// assert!(file.at_least_as_strict_as(&tenant) && !tenant.at_least_as_strict_as(&file));
    /// assert!(tenant.permits(&pairs(&[("tenant", "a"), ("file", "2")])));
    /// ```
    #[must_use]
    pub fn at_least_as_strict_as(&self, parent: &Self) -> bool {
        match (self, parent) {
            (_, Self::None) => true,
            (Self::EncryptionContextEquals(own), Self::EncryptionContextEquals(outer)) => {
                own == outer
            }
            (
                Self::EncryptionContextEquals(own) | Self::EncryptionContextSubset(own),
                Self::EncryptionContextSubset(outer),
            ) => contains(own, outer),
            (Self::None | Self::EncryptionContextSubset(_), _) => false,
        }
    }
}

fn contains(whole: &BTreeMap<String, String>, part: &BTreeMap<String, String>) -> bool {
    part.iter().all(|(key, value)| whole.get(key) == Some(value))
}

/// Operations a grant can give. Anything else in a grant's list allows nothing.
const GRANT_OPERATIONS: [&str; 19] = [
    "CreateGrant",
    "Decapsulate",
    "Decrypt",
    "DeriveSharedSecret",
    "DescribeKey",
    "Encapsulate",
    "Encrypt",
    "GenerateDataKey",
    "GenerateDataKeyPair",
    "GenerateDataKeyPairWithoutPlaintext",
    "GenerateDataKeyWithoutPlaintext",
    "GenerateMac",
    "GetPublicKey",
    "ReEncryptFrom",
    "ReEncryptTo",
    "RetireGrant",
    "Sign",
    "Verify",
    "VerifyMac",
];

/// Operations that carry no encryption context: constraints do not apply to them.
const UNCONSTRAINED: [&str; 2] = ["DescribeKey", "RetireGrant"];

/// How a grant names a caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Grantee {
    /// The user, role or session itself.
    Direct,
    /// The whole account: its administrators must allow too.
    Account,
}

impl Grant {
    /// How this grant allows an action for a caller; `None` if it does not.
    pub(crate) fn allows(
        &self,
        principal: &Principal,
        action: &str,
        encryption_context: Option<&BTreeMap<String, String>>,
        ignoring_constraints: bool,
    ) -> Option<Grantee> {
        let (service, operation) = action.split_once(':')?;
        let is_it = |name: &str| name.eq_ignore_ascii_case(operation);
        if !service.eq_ignore_ascii_case("kms")
            || !GRANT_OPERATIONS.into_iter().any(is_it)
            || !self.operations.iter().any(|name| is_it(name))
        {
            return None;
        }
        let permitted = ignoring_constraints
            || UNCONSTRAINED.into_iter().any(is_it)
            || match encryption_context {
                Some(pairs) => self.constraints.permits(pairs),
                None => self.constraints.permits(&BTreeMap::new()),
            };
        if permitted { self.names(principal) } else { None }
    }

    fn names(&self, principal: &Principal) -> Option<Grantee> {
        match principal.kind() {
            PrincipalKind::User
            | PrincipalKind::RoleSession
            | PrincipalKind::ServiceLinkedRole
            | PrincipalKind::FederatedUser
            | PrincipalKind::Root => {}
            PrincipalKind::Anonymous
            | PrincipalKind::WebIdentity
            | PrincipalKind::Saml
            | PrincipalKind::Service => return None,
        }
        let grantee = self.grantee.as_str();
        if principal.kind() != PrincipalKind::Root
            && (grantee == principal.entity() || principal.session() == Some(grantee))
        {
            return Some(Grantee::Direct);
        }
        let mut parts = grantee.splitn(6, ':').skip(1);
        let account = parts.next() == Some(principal.partition())
            && parts.next() == Some("iam")
            && parts.next() == Some("")
            && parts.next() == principal.account()
            && parts.next() == Some("root");
        account.then_some(Grantee::Account)
    }
}
