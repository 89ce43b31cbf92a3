//! Everybody who could act, what binds them, and what is asked about.
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use policy::{
    Acl, Attached, Context, Grant, MalformedPolicy, Policy, PolicyKind, Principal, PrincipalKind,
    ResourceRules,
};

/// What guards a resource besides the policies of whoever asks for it.
#[derive(Clone, Debug)]
pub struct Guard {
    /// Which service's exceptions apply.
    pub rules: ResourceRules,
    /// The resource's own policy.
    pub policy: Option<Attached>,
    /// The grants on a key.
    pub grants: Grants,
    /// The access control list, where lists count.
    pub acl: Option<Acl>,
}

impl Guard {
    /// Of a resource that has no policy of its own.
    #[must_use]
    pub fn none() -> Self {
        Self {
            rules: ResourceRules::NoResourcePolicy,
            policy: None,
            grants: Grants::default(),
            acl: None,
        }
    }

    /// Of a role: its trust policy.
    pub(crate) fn trust(policy: &Arc<Policy>) -> Self {
        let policy = Attached::new("role trust policy", Arc::clone(policy));
        Self { rules: ResourceRules::RoleTrust, policy: Some(policy), ..Self::none() }
    }
}

/// The grants on a key, by whom they are to.
#[derive(Clone, Debug, Default)]
pub struct Grants {
    /// By the grantee's ARN, or its account for an account's root.
    by_grantee: Arc<HashMap<Box<str>, Vec<Grant>>>,
}

impl FromIterator<Grant> for Grants {
    fn from_iter<I: IntoIterator<Item = Grant>>(grants: I) -> Self {
        let mut by_grantee: HashMap<Box<str>, Vec<Grant>> = HashMap::new();
        for grant in grants {
            let account = grant.grantee.strip_suffix(":root").and_then(|it| it.rsplit(':').next());
            let key = account.unwrap_or(&grant.grantee).into();
            by_grantee.entry(key).or_default().push(grant);
        }
        Self { by_grantee: Arc::new(by_grantee) }
    }
}

impl Grants {
    /// Those that may be to `principal`: to itself, to what it is a session of, to its account.
    pub(crate) fn of(&self, principal: &Principal) -> Vec<Grant> {
        let mut names = vec![principal.principal_arn()];
        if principal.arn() != principal.principal_arn() {
            names.push(principal.arn());
        }
        names.extend(principal.account());
        let found = names.into_iter().filter_map(|name| self.by_grantee.get(name));
        found.flatten().cloned().collect()
    }
}

/// One action on one resource.
#[derive(Clone, Debug)]
pub struct Question {
    /// `service:Operation`.
    pub action: String,
    /// The resource's ARN.
    pub resource: String,
    /// The account that owns the resource.
    pub account: String,
    /// Condition keys whose values are known, whoever asks.
    pub keys: Context,
    /// Condition keys that no such request has, as [`policy::Target::absent`] has them.
    pub absent: &'static [&'static str],
    /// What guards the resource.
    pub guard: Guard,
    /// The encryption context of such a request, if it is known.
    pub encryption_context: Option<BTreeMap<String, String>>,
    /// Whether a request without a signature is refused before any policy is asked.
    pub needs_credentials: bool,
}

/// What an opening gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpeningKind {
    /// The resource's policy is what whoever may do it wants.
    Policy,
    /// A grant on the key, for whomever it wants.
    Grant,
}

/// A right over a resource that lets its holder give out what the resource's own policy gives.
#[derive(Clone, Debug)]
pub struct Opening {
    /// What has to be allowed.
    pub question: Question,
    /// What it gives.
    pub kind: OpeningKind,
    /// Principals of other accounts cannot do it, whatever policies say.
    pub is_of_account: bool,
}

/// One access that the goal needs.
#[derive(Clone, Debug)]
pub struct Need {
    /// What has to be allowed.
    pub question: Question,
    /// The ways to have it allowed by the resource.
    pub openings: Vec<Opening>,
}

/// Where an identity policy comes from: who may write that, may write the policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Inline, of the user or role itself.
    Own,
    /// Inline, of a group.
    Group(usize),
    /// A managed policy of the account.
    Managed(usize),
    /// One that nobody in the account can write.
    Fixed,
}

/// A policy that binds an actor.
#[derive(Clone, Debug)]
pub struct Held {
    /// The policy.
    pub attached: Attached,
    /// Where it comes from.
    pub origin: Origin,
}

/// A group of users.
#[derive(Clone, Debug)]
pub struct Group {
    /// Its ARN.
    pub arn: String,
}

/// A managed policy of the account.
#[derive(Clone, Debug)]
pub struct Managed {
    /// Its ARN.
    pub arn: String,
    /// Its tags.
    pub tags: BTreeMap<String, String>,
}

/// Somebody who could act: a user, a role, the root user; and from outside the account a principal that the account's
/// policies name, an identity provider, a service, or anybody at all.
#[derive(Clone, Debug)]
pub struct Actor {
    /// As the policy engine sees it.
    pub principal: Principal,
    /// What is known of its requests, whatever they ask for.
    pub keys: Context,
    /// Condition keys that none of its requests has.
    pub absent: &'static [&'static str],
    /// Its identity policies; those that speak of nothing relevant may be left out ([`World::new`]).
    pub policies: Vec<Held>,
    /// Its permissions boundary.
    pub boundary: Option<Held>,
    /// The groups that it is in.
    pub groups: Vec<usize>,
    /// The managed policies of the account that it has, its groups' too.
    pub managed: Vec<usize>,
    /// Its trust policy, where it is a role of the account.
    pub trust: Option<Arc<Policy>>,
    /// Its tags.
    pub tags: BTreeMap<String, String>,
    /// The role of which it is the session with a certain name: `(role, name)`.
    pub session_of: Option<(usize, String)>,
}

impl Actor {
    pub(crate) fn kind(&self) -> PrincipalKind {
        self.principal.kind()
    }
}

/// Everybody and everything that a search goes by.
#[derive(Debug)]
pub struct World {
    /// The account that is asked about.
    pub account: String,
    /// Everybody.
    pub actors: Vec<Actor>,
    /// The groups of the account.
    pub groups: Vec<Group>,
    /// The managed policies of the account.
    pub managed: Vec<Managed>,
    /// What has to be allowed, all of it to one and the same actor.
    pub goal: Vec<Need>,
    /// Condition keys that no request has, whoever sends it.
    pub absent: &'static [&'static str],
    /// What somebody writes who may write a policy.
    pub(crate) everything: Arc<Policy>,
    /// Which roles and named sessions of roles name whom in their trust policies.
    pub(crate) trusted: Trusted,
}

/// Which roles trust whom, by how the trust policy names it.
#[derive(Debug, Default)]
pub(crate) struct Trusted {
    /// By ARN, unique id or provider.
    pub(crate) by_name: HashMap<Box<str>, Vec<usize>>,
    /// By account: twelve digits.
    pub(crate) by_account: HashMap<Box<str>, Vec<usize>>,
    /// Those that trust everybody.
    pub(crate) everyone: Vec<usize>,
    /// The actors that a role can be assumed as: itself, and its sessions with certain names.
    pub(crate) sessions: HashMap<usize, Vec<usize>>,
}

/// A policy that allows everything.
const EVERYTHING: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;

impl World {
    /// Everybody of `account`, and what is asked about. Policies of actors that neither deny nor allow anything of
    /// the goal, its openings or [`RELEVANT_ACTIONS`](crate::RELEVANT_ACTIONS) may be left out.
    ///
    /// # Errors
    /// None that can happen: the policies made here are well formed.
    pub fn new(
        account: String,
        actors: Vec<Actor>,
        (groups, managed): (Vec<Group>, Vec<Managed>),
        goal: Vec<Need>,
    ) -> Result<Self, MalformedPolicy> {
        let everything = Arc::new(Policy::parse(EVERYTHING, PolicyKind::Identity)?);
        let trusted = Trusted::of(&actors);
        Ok(Self { account, actors, groups, managed, goal, absent: &[], everything, trusted })
    }

    /// The same, where no request has these condition keys.
    #[must_use]
    pub fn without_keys(self, absent: &'static [&'static str]) -> Self {
        Self { absent, ..self }
    }

    pub(crate) fn actor(&self, index: usize) -> Option<&Actor> {
        self.actors.get(index)
    }

    /// The user or role that an actor is of: itself, or the role of a named session.
    pub(crate) fn entity(&self, index: usize) -> usize {
        match self.actor(index).and_then(|actor| actor.session_of.as_ref()) {
            Some((role, _)) => *role,
            None => index,
        }
    }

    /// Whether an actor is of the account that is asked about.
    pub(crate) fn is_resident(&self, actor: &Actor) -> bool {
        actor.principal.account() == Some(self.account.as_str())
    }

    /// The policy by which whoever may write a resource's policy gives `actor` everything there: it names everybody,
    /// on the condition that it is this one, which no permissions boundary limits and S3 does not call public.
    pub(crate) fn opened(
        &self,
        actor: &Actor,
        rules: ResourceRules,
    ) -> Result<Attached, MalformedPolicy> {
        let arn = actor.principal.principal_arn();
        let who = match actor.keys.values("aws:PrincipalArn") {
            Some(_) => format!(
                r#""Principal":{{"AWS":"*"}},"Condition":{{"ArnEquals":{{"aws:PrincipalArn":"{arn}"}}}}"#
            ),
            None => {
                let account = actor.principal.account().unwrap_or_default();
                format!(r#""Principal":{{"AWS":"{account}"}}"#)
            }
        };
        let (kind, scope) = match rules {
            ResourceRules::RoleTrust => (PolicyKind::RoleTrust, r#""Action":"sts:AssumeRole""#),
            _ => (PolicyKind::Resource, r#""Action":"*","Resource":"*""#),
        };
        let text =
            format!(r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow",{who},{scope}}}}}"#);
        Ok(Attached::new("a policy of its choice", Policy::parse(&text, kind)?))
    }
}

impl Trusted {
    fn of(actors: &[Actor]) -> Self {
        let mut trusted = Self::default();
        for (index, actor) in actors.iter().enumerate() {
            if let Some((role, _)) = &actor.session_of {
                trusted.sessions.entry(*role).or_default().push(index);
                continue;
            }
            let Some(trust) = &actor.trust else { continue };
            let parties = trust.allowed_parties();
            if parties.everyone {
                trusted.everyone.push(index);
            }
            for name in parties.principals.iter().chain(&parties.providers) {
                trusted.by_name.entry((*name).into()).or_default().push(index);
            }
            for account in parties.accounts {
                trusted.by_account.entry(account.into()).or_default().push(index);
            }
        }
        trusted
    }

    /// The roles whose trust policies may let `actor` in. Those that name its account alone count only where its own
    /// policies could allow it too.
    pub(crate) fn candidates(&self, actor: &Actor, may_by_account: bool) -> Vec<usize> {
        let principal = &actor.principal;
        let names = [Some(principal.principal_arn()), Some(principal.arn()), principal.unique_id()];
        let named = names.into_iter().flatten().filter_map(|name| self.by_name.get(name));
        let mut roles: Vec<usize> = named.flatten().copied().collect();
        roles.extend(&self.everyone);
        if may_by_account && let Some(account) = principal.account() {
            roles.extend(self.by_account.get(account).into_iter().flatten());
        }
        roles.sort_unstable();
        roles.dedup();
        roles
    }
}
