//! The answer and its reason.
use std::sync::Arc;

use crate::check::ResourceRules;
use crate::principals::MatchClass;
use crate::scan::Hit;

/// The outcome of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Effect {
    /// Every gate is passed.
    Allow,
    /// A Deny statement matched.
    ExplicitDeny,
    /// Nothing that would have to allow did.
    ImplicitDeny,
}

/// The layer that decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Layer {
    /// An action nobody authenticated can be denied (`sts:GetCallerIdentity`).
    AlwaysAllowed,
    /// The root user of the resource's account.
    RootUser,
    /// Identity policies.
    Identity,
    /// The permissions boundary.
    Boundary,
    /// Session policies.
    Session,
    /// The resource's policy.
    Resource,
    /// The role's trust policy.
    RoleTrust,
    /// Service control policies.
    Scp,
    /// Resource control policies.
    Rcp,
    /// The endpoint's policy.
    Endpoint,
    /// A KMS grant; the decision's policy is the grant's id.
    Grant,
    /// The access control list of the bucket or object.
    AccessControlList,
    /// Block Public Access took back what the bucket policy gave.
    PublicAccessBlock,
}

impl Layer {
    /// The layer a resource's own policy is reported as.
    pub(crate) fn of_resource(rules: ResourceRules) -> Self {
        match rules {
            ResourceRules::RoleTrust => Self::RoleTrust,
            _ => Self::Resource,
        }
    }

    /// AWS's name for the policy type, with its article where one is needed.
    pub(crate) fn policy_type(self) -> (&'static str, &'static str) {
        match self {
            Self::AlwaysAllowed | Self::RootUser | Self::Identity => {
                ("an", "identity-based policy")
            }
            Self::Boundary => ("a", "permissions boundary"),
            Self::Session => ("a", "session policy"),
            Self::Resource | Self::Grant | Self::PublicAccessBlock => {
                ("a", "resource-based policy")
            }
            Self::AccessControlList => ("an", "access control list"),
            Self::RoleTrust => ("a", "role trust policy"),
            Self::Scp => ("a", "service control policy"),
            Self::Rcp => ("a", "resource control policy"),
            Self::Endpoint => ("a", "VPC endpoint policy"),
        }
    }
}

/// A statement of a policy.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StatementRef {
    /// Position in the document, from 0.
    pub index: usize,
    /// Its `Sid`.
    pub sid: Option<Arc<str>>,
}

/// The decision on one check, with its reason.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Decision {
    /// The outcome.
    pub effect: Effect,
    /// The layer that decided: the one that denied, the first that failed to allow, or the one that allowed.
    pub layer: Layer,
    /// Name of the deciding policy, where one statement decided.
    pub policy: Option<Arc<str>>,
    /// The deciding statement.
    pub statement: Option<StatementRef>,
    /// How the resource policy's Allow matched the caller.
    pub class: MatchClass,
}

impl Decision {
    pub(crate) fn new(effect: Effect, layer: Layer) -> Self {
        Self { effect, layer, policy: None, statement: None, class: MatchClass::None }
    }

    pub(crate) fn by(effect: Effect, layer: Layer, hit: Option<Hit<'_>>) -> Self {
        let mut decision = Self::new(effect, layer);
        if let Some(hit) = hit {
            let sid = hit.statement().and_then(|statement| statement.sid.clone());
            decision.policy = Some(Arc::clone(&hit.attached.name));
            decision.statement = Some(StatementRef { index: hit.index, sid });
        }
        decision
    }

    pub(crate) fn with_class(mut self, class: MatchClass) -> Self {
        self.class = class;
        self
    }

    /// Whether the check passed.
    #[must_use]
    pub fn is_allowed(&self) -> bool {
        self.effect == Effect::Allow
    }

    /// Whether something forbids the check, rather than nothing allowing it. As AWS words it, what an
    /// organisation's policies leave out is forbidden too.
    #[must_use]
    pub fn is_explicit_deny(&self) -> bool {
        match self.effect {
            Effect::Allow => false,
            Effect::ExplicitDeny => true,
            Effect::ImplicitDeny => matches!(self.layer, Layer::Scp | Layer::Rcp),
        }
    }
}
