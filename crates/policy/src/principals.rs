//! The Principal and NotPrincipal elements.
use crate::principal::{Principal, PrincipalKind};

/// How a resource policy's Principal element matched the caller, weakest first. The strongest class of the
/// matching Allow statements decides which implicit denials still bind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MatchClass {
    /// No statement matched.
    None,
    /// The caller's account: delegates to its administrators, allows nobody by itself.
    Account,
    /// The caller's account by its S3 canonical id: delegates as the account does.
    Canonical,
    /// The IAM user behind a federated-user session.
    FedViaUser,
    /// The role behind a session.
    Role,
    /// Everybody.
    Any,
    /// A service by its name.
    Service,
    /// An identity provider.
    Federated,
    /// A federated-user session.
    Fed,
    /// A role session.
    Session,
    /// An IAM user.
    User,
}

/// One member of a Principal element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Member {
    /// Twelve digits, or the account's root ARN with its partition.
    Account {
        partition: Option<Box<str>>,
        account: Box<str>,
    },
    /// A user, role, role session or federated session.
    Arn(Box<str>),
    /// What the ARN of a deleted, or stored, user or role was turned into.
    UniqueId(Box<str>),
    Service(Box<str>),
    Federated(Box<str>),
    Canonical(Box<str>),
}

/// A compiled Principal or NotPrincipal element.
#[derive(Clone, Debug)]
pub(crate) struct Principals {
    pub(crate) negated: bool,
    /// `"*"` or `{"AWS": "*"}` is among the members.
    pub(crate) everyone: bool,
    pub(crate) members: Box<[Member]>,
}

impl Principals {
    /// The class by which an Allow statement's element matches.
    pub(crate) fn class_for_allow(&self, principal: &Principal) -> MatchClass {
        if self.negated {
            // Naming any of the caller's identities is enough to leave it out of an Allow.
            let named = self.everyone
                || self.members.iter().any(|member| class(member, principal).is_some());
            return if named { MatchClass::None } else { MatchClass::Any };
        }
        let named = self.members.iter().filter_map(|member| class(member, principal)).max();
        let everyone = if self.everyone { MatchClass::Any } else { MatchClass::None };
        named.map_or(everyone, |class| class.max(everyone))
    }

    /// Whether a Deny statement's element matches. NotPrincipal spares a caller only if every one of its
    /// identities is named (account and user; account, role and session), and never one with a boundary.
    pub(crate) fn matches_for_deny(&self, principal: &Principal, has_boundary: bool) -> bool {
        if !self.negated {
            return self.everyone
                || self.members.iter().any(|member| class(member, principal).is_some());
        }
        if self.everyone {
            return false;
        }
        has_boundary || !self.names_fully(principal)
    }

    fn names_fully(&self, principal: &Principal) -> bool {
        let names = |wanted: MatchClass| {
            self.members.iter().any(|member| class(member, principal) == Some(wanted))
        };
        let account = names(MatchClass::Account) || names(MatchClass::Canonical);
        match principal.kind() {
            PrincipalKind::Anonymous => false,
            PrincipalKind::Root => account,
            PrincipalKind::User => account && names(MatchClass::User),
            PrincipalKind::RoleSession | PrincipalKind::ServiceLinkedRole => {
                account && names(MatchClass::Role) && names(MatchClass::Session)
            }
            PrincipalKind::FederatedUser => {
                account && names(MatchClass::FedViaUser) && names(MatchClass::Fed)
            }
            PrincipalKind::WebIdentity | PrincipalKind::Saml => names(MatchClass::Federated),
            PrincipalKind::Service => names(MatchClass::Service),
        }
    }
}

/// The class by which one member names the caller.
fn class(member: &Member, principal: &Principal) -> Option<MatchClass> {
    match member {
        Member::Account { partition, account } => {
            let same_partition =
                partition.as_deref().is_none_or(|partition| partition == principal.partition());
            (principal.account() == Some(&**account) && same_partition)
                .then_some(MatchClass::Account)
        }
        Member::Arn(arn) => arn_class(arn, principal),
        Member::UniqueId(id) => {
            (principal.unique_id() == Some(&**id)).then(|| entity_class(principal.kind()))?
        }
        Member::Service(name) => (principal.kind() == PrincipalKind::Service
            && principal.entity() == &**name)
            .then_some(MatchClass::Service),
        Member::Federated(provider) => {
            let federated =
                matches!(principal.kind(), PrincipalKind::WebIdentity | PrincipalKind::Saml);
            (federated && principal.entity() == &**provider).then_some(MatchClass::Federated)
        }
        Member::Canonical(id) => {
            (principal.canonical_id() == Some(&**id)).then_some(MatchClass::Canonical)
        }
    }
}

fn arn_class(arn: &str, principal: &Principal) -> Option<MatchClass> {
    if principal.entity() == arn {
        return entity_class(principal.kind());
    }
    if principal.session() != Some(arn) {
        return None;
    }
    match principal.kind() {
        PrincipalKind::FederatedUser => Some(MatchClass::Fed),
        _ => Some(MatchClass::Session),
    }
}

fn entity_class(kind: PrincipalKind) -> Option<MatchClass> {
    match kind {
        PrincipalKind::User => Some(MatchClass::User),
        PrincipalKind::RoleSession | PrincipalKind::ServiceLinkedRole => Some(MatchClass::Role),
        PrincipalKind::FederatedUser => Some(MatchClass::FedViaUser),
        PrincipalKind::Anonymous
        | PrincipalKind::Root
        | PrincipalKind::WebIdentity
        | PrincipalKind::Saml
        | PrincipalKind::Service => None,
    }
}
