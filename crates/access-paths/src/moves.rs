//! The steps that are followed, and the question that each has to have allowed.
use std::collections::BTreeMap;

use policy::{Access, Context, PrincipalKind};

use crate::answer::{Gain, Step};
use crate::world::{Actor, Guard, OpeningKind, Question, World};

const ASSUME_ROLE: &str = "sts:AssumeRole";
const WITH_WEB_IDENTITY: &str = "sts:AssumeRoleWithWebIdentity";
const WITH_SAML: &str = "sts:AssumeRoleWithSAML";

/// The actions of all steps, those of the goal apart: policies that speak of none of them, and of nothing that the
/// goal is about, have no say in any answer.
pub const RELEVANT_ACTIONS: [&str; 13] = [
    ASSUME_ROLE,
    "iam:AttachGroupPolicy",
    "iam:AttachRolePolicy",
    "iam:AttachUserPolicy",
    "iam:CreateAccessKey",
    "iam:CreatePolicyVersion",
    "iam:DeleteRolePermissionsBoundary",
    "iam:DeleteUserPermissionsBoundary",
    "iam:PassRole",
    "iam:PutGroupPolicy",
    "iam:PutRolePolicy",
    "iam:PutUserPolicy",
    "iam:UpdateAssumeRolePolicy",
];

/// Something that was gained.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Fact {
    /// Whoever searches acts as this actor.
    Controls(usize),
    /// The inline policies of this user or role are what one wants.
    Rewrites(usize),
    /// This user or role has one more policy, which is what one wants.
    Attaches(usize),
    /// As [`Self::Rewrites`], of a group.
    RewritesGroup(usize),
    /// As [`Self::Attaches`], of a group.
    AttachesGroup(usize),
    /// This managed policy is what one wants.
    Versions(usize),
    /// This user or role has no boundary.
    Unbounds(usize),
    /// The trust policy of this role is what one wants.
    Trusts(usize),
    /// What the goal needs with this number is allowed by this opening.
    Opens {
        /// Position in the goal.
        need: usize,
        /// Position among its openings.
        opening: usize,
    },
}

/// The action by which `actor` does what `action` names: whoever brings a token assumes a role by another. None where
/// it cannot, whatever policies say.
pub(crate) fn action_of<'q>(actor: &Actor, action: &'q str) -> Option<&'q str> {
    if action != ASSUME_ROLE {
        return Some(action);
    }
    match actor.kind() {
        PrincipalKind::User | PrincipalKind::RoleSession | PrincipalKind::ServiceLinkedRole => {
            Some(action)
        }
        PrincipalKind::Service => Some(action),
        PrincipalKind::WebIdentity => Some(WITH_WEB_IDENTITY),
        PrincipalKind::Saml => Some(WITH_SAML),
        PrincipalKind::Anonymous | PrincipalKind::Root | PrincipalKind::FederatedUser => None,
    }
}

impl Actor {
    /// Whether `fact`, where it concerns this actor, gives it a policy.
    pub(crate) fn is_given_policies(&self, fact: Fact) -> bool {
        match fact {
            Fact::Versions(policy) => self.managed.contains(&policy),
            _ => fact.grants_policies(),
        }
    }
}

impl Fact {
    /// Whether it gives identity policies.
    pub(crate) const fn grants_policies(self) -> bool {
        matches!(
            self,
            Self::Rewrites(_)
                | Self::Attaches(_)
                | Self::RewritesGroup(_)
                | Self::AttachesGroup(_)
                | Self::Versions(_)
        )
    }

    /// The same of another user or role.
    pub(crate) const fn on(self, target: usize) -> Self {
        match self {
            Self::Controls(_) => Self::Controls(target),
            Self::Rewrites(_) => Self::Rewrites(target),
            Self::Attaches(_) => Self::Attaches(target),
            Self::Unbounds(_) => Self::Unbounds(target),
            Self::Trusts(_) => Self::Trusts(target),
            other => other,
        }
    }

    /// Whether it changes what somebody's requests come to.
    pub(crate) const fn is_change(self) -> bool {
        !matches!(self, Self::Controls(_))
    }
}

impl World {
    /// What `actor` has to be allowed for `fact`, the action apart, and what it gives; none where there is nothing
    /// to ask: no such role, a root user that assumes one.
    pub(crate) fn asked(&self, actor: &Actor, fact: Fact) -> Option<(Question, Gain)> {
        match fact {
            Fact::Controls(target) => {
                Some((self.asked_to_control(target)?, Gain::Credentials(target)))
            }
            Fact::Rewrites(target) => Some((self.asked_of(target, PUT)?, Gain::Policies)),
            Fact::Attaches(target) => Some((self.asked_of(target, ATTACH)?, Gain::Policies)),
            Fact::Unbounds(target) => Some((self.asked_of(target, UNBOUND)?, Gain::NoBoundary)),
            Fact::Trusts(target) => {
                let action = OfKind { user: None, role: Some("iam:UpdateAssumeRolePolicy") };
                Some((self.asked_of(target, action)?, Gain::Trust))
            }
            Fact::RewritesGroup(group) => {
                Some((self.asked_of_group(group, "iam:PutGroupPolicy")?, Gain::Policies))
            }
            Fact::AttachesGroup(group) => {
                Some((self.asked_of_group(group, "iam:AttachGroupPolicy")?, Gain::Policies))
            }
            Fact::Versions(policy) => {
                let policy = self.managed.get(policy)?;
                let question = self.unguarded("iam:CreatePolicyVersion", &policy.arn, &policy.tags);
                Some((question, Gain::Policies))
            }
            Fact::Opens { need, opening } => {
                let opening = self.goal.get(need)?.openings.get(opening)?;
                if opening.is_of_account && !self.is_resident(actor) {
                    return None;
                }
                let gain = match opening.kind {
                    OpeningKind::Policy => Gain::ResourcePolicy,
                    OpeningKind::Grant => Gain::Grant,
                };
                Some((opening.question.clone(), gain))
            }
        }
    }

    /// The step of `actor` that `question` is about.
    pub(crate) fn step(
        &self,
        actor: usize,
        question: &Question,
        access: Access,
        gain: Gain,
    ) -> Option<Step> {
        let action = action_of(self.actor(actor)?, &question.action)?.to_owned();
        Some(Step { actor, action, resource: question.resource.clone(), access, gain })
    }

    fn asked_to_control(&self, target: usize) -> Option<Question> {
        let other = self.actor(target)?;
        let role = match &other.session_of {
            Some((role, _)) => self.actor(*role)?,
            None => other,
        };
        let Some(trust) = &role.trust else {
            let is_user = other.kind() == PrincipalKind::User && self.is_resident(other);
            let arn = other.principal.principal_arn();
            return is_user.then(|| self.unguarded("iam:CreateAccessKey", arn, &other.tags));
        };
        let arn = role.principal.principal_arn();
        let mut question = self.unguarded(ASSUME_ROLE, arn, &role.tags);
        question.guard = Guard::trust(trust);
        if let Some((_, name)) = &other.session_of {
            question.keys.set("sts:RoleSessionName", name.clone());
        }
        Some(question)
    }

    fn asked_of(&self, target: usize, actions: OfKind) -> Option<Question> {
        let target = self.actor(target)?;
        let action = match target.kind() {
            PrincipalKind::User => actions.user,
            PrincipalKind::RoleSession => actions.role,
            _ => None,
        };
        if !self.is_resident(target) || target.session_of.is_some() {
            return None;
        }
        let mut question = self.unguarded(action?, target.principal.principal_arn(), &target.tags);
        if let Some(boundary) = &target.boundary {
            question.keys.set("iam:PermissionsBoundary", boundary.attached.name.to_string());
        }
        Some(question)
    }

    fn asked_of_group(&self, group: usize, action: &str) -> Option<Question> {
        Some(self.unguarded(action, &self.groups.get(group)?.arn, &BTreeMap::new()))
    }

    /// `action` on something of IAM, with its tags as condition keys: AWS gives them under two names.
    pub(crate) fn unguarded(
        &self,
        action: &str,
        arn: &str,
        tags: &BTreeMap<String, String>,
    ) -> Question {
        let mut keys = Context::new();
        keys.set("aws:ResourceAccount", self.account.clone());
        for (key, value) in tags {
            keys.set(format!("aws:ResourceTag/{key}"), value.clone());
            keys.set(format!("iam:ResourceTag/{key}"), value.clone());
        }
        Question {
            action: action.to_owned(),
            resource: arn.to_owned(),
            account: self.account.clone(),
            keys,
            absent: ABSENT_FROM_IAM,
            guard: Guard::none(),
            encryption_context: None,
            needs_credentials: true,
        }
    }
}

/// Keys that requests to IAM and STS about something have only where it has a tag, or nothing has them.
const ABSENT_FROM_IAM: &[&str] = &["aws:ResourceTag/*", "iam:ResourceTag/*"];

/// One step by two names: for users and for roles.
#[derive(Clone, Copy, Debug)]
struct OfKind {
    user: Option<&'static str>,
    role: Option<&'static str>,
}

impl Fact {
    /// The action of IAM that a user or role of this kind is changed by; none for what is no change of it.
    pub(crate) const fn action_on(self, kind: PrincipalKind) -> Option<&'static str> {
        let of = match self {
            Self::Rewrites(_) => PUT,
            Self::Attaches(_) => ATTACH,
            Self::Unbounds(_) => UNBOUND,
            _ => return None,
        };
        match kind {
            PrincipalKind::User => of.user,
            PrincipalKind::RoleSession => of.role,
            _ => None,
        }
    }
}

const PUT: OfKind = OfKind { user: Some("iam:PutUserPolicy"), role: Some("iam:PutRolePolicy") };
const ATTACH: OfKind =
    OfKind { user: Some("iam:AttachUserPolicy"), role: Some("iam:AttachRolePolicy") };
const UNBOUND: OfKind = OfKind {
    user: Some("iam:DeleteUserPermissionsBoundary"),
    role: Some("iam:DeleteRolePermissionsBoundary"),
};
