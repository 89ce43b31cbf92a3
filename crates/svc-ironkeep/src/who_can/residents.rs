//! Everybody of the account, as the search knows them.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use access_paths::{Actor, Group, Held, Managed, Origin};
use engine::Failure;
use identity::records::{RoleRecord, UserRecord};
use identity::{Caller, Member, NamedDocument, Organization, Population, canonical_id};
use names::AccountId;
use policy::{Attached, Context, Entity, Policy, PolicyKind, Principal, StatementEffect};

/// Keys that only requests of services have.
const OF_SERVICES: [&str; 4] = [
    "aws:PrincipalServiceName",
    "aws:PrincipalServiceNamesList",
    "aws:SourceAccount",
    "aws:SourceArn",
];
/// Keys that requests of users never have; tags are those that the user has.
const ABSENT_FROM_USERS: &[&str] = &[
    OF_SERVICES[0],
    OF_SERVICES[1],
    OF_SERVICES[2],
    OF_SERVICES[3],
    "aws:FederatedProvider",
    "aws:PrincipalTag/*",
    "aws:SourceIdentity",
];
const ABSENT_FROM_ROOT: &[&str] = &[
    OF_SERVICES[0],
    OF_SERVICES[1],
    OF_SERVICES[2],
    OF_SERVICES[3],
    "aws:FederatedProvider",
    "aws:PrincipalTag/*",
    "aws:SourceIdentity",
    "aws:username",
];
/// As above, of a role whose sessions have no tags but its own.
const ABSENT_FROM_ROLES: &[&str] = &[
    OF_SERVICES[0],
    OF_SERVICES[1],
    OF_SERVICES[2],
    OF_SERVICES[3],
    "aws:PrincipalTag/*",
    "aws:username",
];
const ABSENT_FROM_TAGGED_SESSIONS: &[&str] =
    &[OF_SERVICES[0], OF_SERVICES[1], OF_SERVICES[2], OF_SERVICES[3], "aws:username"];

/// What a role's trust policy allows besides where its sessions may have tags of their own.
const TAG_SESSION: &str = "sts:TagSession";

/// Everybody of an account, with its groups and managed policies.
#[derive(Debug)]
pub(crate) struct Residents {
    pub(crate) actors: Vec<Actor>,
    pub(crate) groups: Vec<Group>,
    pub(crate) managed: Vec<Managed>,
}

/// Compiles each text once, and keeps what has a say.
struct Compiler<'a> {
    relevant: &'a [String],
    identity: HashMap<&'a str, Option<Arc<Policy>>>,
    others: HashMap<(&'a str, bool), Arc<Policy>>,
}

/// Puts the residents together.
struct Maker<'a> {
    population: &'a Population,
    account: &'a AccountId,
    organization: Option<Arc<Organization>>,
    managed: HashMap<String, usize>,
    compiler: Compiler<'a>,
    groups: Vec<Vec<Held>>,
}

/// Everybody of `population`, which is of `account`. Identity policies that speak of none of the actions `relevant`
/// are left out.
///
/// # Errors
/// [`Failure::Internal`] where a stored policy is none.
pub(crate) fn residents(
    population: &Population,
    account: &AccountId,
    organization: Option<Arc<Organization>>,
    relevant: &[String],
) -> Result<Residents, Failure> {
    let managed = population.managed.iter();
    let managed: Vec<Managed> =
        managed.map(|policy| Managed { arn: policy.arn(), tags: policy.tags.clone() }).collect();
    let numbers = managed.iter().enumerate().map(|(at, policy)| (policy.arn.clone(), at)).collect();
    let compiler = Compiler { relevant, identity: HashMap::new(), others: HashMap::new() };
    let mut maker =
        Maker { population, account, organization, managed: numbers, compiler, groups: Vec::new() };
    for (number, group) in population.groups.iter().enumerate() {
        let held = maker.held(&group.inline, &group.attached, Origin::Group(number))?;
        maker.groups.push(held);
    }
    let mut actors = vec![maker.root()];
    for user in &population.users {
        actors.push(maker.user(user)?);
    }
    for role in &population.roles {
        actors.push(maker.role(role)?);
    }
    let groups = population.groups.iter();
    let groups = groups.map(|group| Group { arn: group.record.arn() }).collect();
    Ok(Residents { actors, groups, managed })
}

impl<'a> Maker<'a> {
    fn root(&self) -> Actor {
        let principal = Principal::root("aws", self.account.as_str());
        let keys = self.keys(&principal, None, &BTreeMap::new());
        Actor {
            principal: self.known(principal),
            keys,
            absent: ABSENT_FROM_ROOT,
            policies: Vec::new(),
            boundary: None,
            groups: Vec::new(),
            managed: Vec::new(),
            trust: None,
            tags: BTreeMap::new(),
            session_of: None,
        }
    }

    fn user(&mut self, user: &'a Member<UserRecord>) -> Result<Actor, Failure> {
        let UserRecord { id, account, name, path, .. } = &user.record;
        let entity = Entity { partition: "aws", account, path, name, unique_id: id };
        let principal = Principal::user(&entity);
        let mut policies = self.held(&user.inline, &user.attached, Origin::Own)?;
        let of_groups = user.groups.iter().filter_map(|group| self.groups.get(*group));
        policies.extend(of_groups.flatten().cloned());
        let groups = user.groups.iter().filter_map(|group| self.population.groups.get(*group));
        let attached = user.attached.iter().chain(groups.flat_map(|group| &group.attached));
        let managed = attached.filter_map(|arn| self.managed.get(arn)).copied().collect();
        Ok(Actor {
            keys: self.keys(&principal, Some(name.clone()), &user.record.tags),
            principal: self.known(principal),
            absent: ABSENT_FROM_USERS,
            policies,
            boundary: self.boundary(user.record.boundary.as_deref())?,
            groups: user.groups.clone(),
            managed,
            trust: None,
            tags: user.record.tags.clone(),
            session_of: None,
        })
    }

    fn role(&mut self, role: &'a Member<RoleRecord>) -> Result<Actor, Failure> {
        let RoleRecord { id, account, name, path, .. } = &role.record;
        let entity = Entity { partition: "aws", account, path, name, unique_id: id };
        let principal = Principal::role_session(&entity, "");
        let trust = self.compiler.other(&role.record.trust, true)?;
        let is_tagged = trust.speaks_of(StatementEffect::Allow, TAG_SESSION);
        let own = BTreeMap::new();
        let tags = if is_tagged { &own } else { &role.record.tags };
        let mut keys = self.keys(&principal, None, tags);
        // Its sessions have names, and may prove a second factor or come from a provider: nobody knows.
        keys.remove("aws:userid");
        let managed = role.attached.iter().filter_map(|arn| self.managed.get(arn)).copied();
        Ok(Actor {
            keys,
            principal: self.known(principal),
            absent: if is_tagged { ABSENT_FROM_TAGGED_SESSIONS } else { ABSENT_FROM_ROLES },
            managed: managed.collect(),
            policies: self.held(&role.inline, &role.attached, Origin::Own)?,
            boundary: self.boundary(role.record.boundary.as_deref())?,
            groups: Vec::new(),
            trust: Some(trust),
            tags: role.record.tags.clone(),
            session_of: None,
        })
    }

    fn known(&self, principal: Principal) -> Principal {
        principal.with_canonical_id(&canonical_id(self.account))
    }

    /// What is known of all requests of a principal without a session.
    fn keys(
        &self,
        principal: &Principal,
        user_name: Option<String>,
        tags: &BTreeMap<String, String>,
    ) -> Context {
        let caller = Caller {
            principal: principal.clone(),
            account: Some(self.account.clone()),
            access_key_id: None,
            user_name,
            web_identity: None,
            session: None,
            policies: identity::PrincipalPolicies::default(),
            tags: tags.clone(),
            organization: self.organization.clone(),
        };
        let mut keys = Context::new();
        caller.add_condition_keys(&mut keys);
        keys.set("kms:CallerAccount", self.account.to_string());
        keys
    }

    /// The policies of somebody that have a say.
    fn held(
        &mut self,
        inline: &'a [NamedDocument],
        attached: &'a [String],
        origin: Origin,
    ) -> Result<Vec<Held>, Failure> {
        let population = self.population;
        let mut held = Vec::new();
        for policy in inline {
            if let Some(compiled) = self.compiler.identity(&policy.document)? {
                let attached = Attached::new(policy.name.as_str(), compiled);
                held.push(Held { attached, origin });
            }
        }
        for arn in attached {
            let text = population.documents.get(arn).ok_or_else(|| missing(arn))?;
            if let Some(compiled) = self.compiler.identity(text)? {
                let attached = Attached::new(arn.as_str(), compiled);
                held.push(Held { attached, origin: self.origin(arn) });
            }
        }
        Ok(held)
    }

    fn boundary(&mut self, arn: Option<&str>) -> Result<Option<Held>, Failure> {
        let Some(arn) = arn else { return Ok(None) };
        let population = self.population;
        let text = population.documents.get(arn).ok_or_else(|| missing(arn))?;
        let policy = self.compiler.other(text, false)?;
        Ok(Some(Held { attached: Attached::new(arn, policy), origin: self.origin(arn) }))
    }

    fn origin(&self, arn: &str) -> Origin {
        self.managed.get(arn).map_or(Origin::Fixed, |number| Origin::Managed(*number))
    }
}

impl<'a> Compiler<'a> {
    /// An identity policy, if it speaks of anything relevant.
    fn identity(&mut self, text: &'a str) -> Result<Option<Arc<Policy>>, Failure> {
        if let Some(known) = self.identity.get(text) {
            return Ok(known.clone());
        }
        let policy = parsed(text, PolicyKind::Identity)?;
        let has_a_say = self.relevant.iter().any(|action| {
            policy.speaks_of(StatementEffect::Allow, action)
                || policy.speaks_of(StatementEffect::Deny, action)
        });
        let kept = has_a_say.then(|| Arc::new(policy));
        self.identity.insert(text, kept.clone());
        Ok(kept)
    }

    /// A trust policy, or a boundary: what it does not say counts too.
    fn other(&mut self, text: &'a str, is_trust: bool) -> Result<Arc<Policy>, Failure> {
        if let Some(known) = self.others.get(&(text, is_trust)) {
            return Ok(Arc::clone(known));
        }
        let kind = if is_trust { PolicyKind::RoleTrust } else { PolicyKind::Boundary };
        let policy = Arc::new(parsed(text, kind)?);
        self.others.insert((text, is_trust), Arc::clone(&policy));
        Ok(policy)
    }
}

fn parsed(text: &str, kind: PolicyKind) -> Result<Policy, Failure> {
    Policy::parse(text, kind).map_err(|error| {
        Failure::Internal(format!("a stored policy does not compile: {}", error.message()))
    })
}

/// INVARIANT: a policy in use cannot be deleted.
fn missing(arn: &str) -> Failure {
    Failure::Internal(format!("policy `{arn}` is in use and does not exist"))
}
