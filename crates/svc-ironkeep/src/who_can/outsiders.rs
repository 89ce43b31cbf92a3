//! Whom the policies of the account name beyond it: other accounts and their principals, identity providers,
//! services, and everybody. What their own accounts allow them is not this one's to know: each is asked about as if
//! its own policies allowed everything.

use std::collections::{BTreeMap, BTreeSet};

use access_paths::{Actor, Held, Origin};
use api_ironkeep::PartyKind;
use engine::{Ctx, Failure};
use identity::{Caller, account_of_canonical_id, canonical_id, role_by_id, user_by_id};
use names::{AccountId, PrincipalArn, UniqueId};
use policy::{
    AclGrantee, Attached, Context, Entity, Parties, Policy, PolicyKind, Principal, PrincipalKind,
};

use crate::guard::{compiled, invalid};

/// The most principals of other accounts that the policies of one account may name.
const OUTSIDERS_MAX: usize = 10_000;

/// What is asked of accounts that are not asked.
const EVERYTHING: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;

/// Keys that unsigned requests never have.
const ABSENT_FROM_EVERYBODY: &[&str] = &[
    "aws:FederatedProvider",
    "aws:MultiFactorAuthAge",
    "aws:MultiFactorAuthPresent",
    "aws:PrincipalArn",
    "aws:PrincipalOrgID",
    "aws:PrincipalOrgPaths",
    "aws:PrincipalServiceName",
    "aws:PrincipalServiceNamesList",
    "aws:PrincipalTag/*",
    "aws:SourceAccount",
    "aws:SourceArn",
    "aws:SourceIdentity",
    "aws:TokenIssueTime",
    "aws:username",
];
const ABSENT_FROM_OTHERS: &[&str] = &[
    "aws:PrincipalServiceName",
    "aws:PrincipalServiceNamesList",
    "aws:SourceAccount",
    "aws:SourceArn",
];
const ABSENT_FROM_SERVICES: &[&str] = &[
    "aws:MultiFactorAuthAge",
    "aws:MultiFactorAuthPresent",
    "aws:PrincipalArn",
    "aws:PrincipalTag/*",
    "aws:SourceIdentity",
    "aws:TokenIssueTime",
    "aws:username",
];

/// Somebody from outside, as answers call it.
#[derive(Debug)]
pub(crate) struct Outsider {
    pub(crate) actor: Actor,
    pub(crate) kind: PartyKind,
    pub(crate) name: String,
}

/// Whom policies name.
#[derive(Debug, Default)]
pub(crate) struct Named {
    principals: BTreeSet<String>,
    accounts: BTreeSet<String>,
    canonical_ids: BTreeSet<String>,
    services: BTreeSet<String>,
    providers: BTreeSet<String>,
    everyone: bool,
}

impl Named {
    /// Adds whom the policy of the resource that is asked about names.
    pub(crate) fn add_resource(&mut self, policy: &Policy) {
        let parties = policy.allowed_parties();
        self.everyone |= parties.everyone;
        self.services.extend(parties.services.iter().map(|name| (*name).to_owned()));
        self.add(&parties);
    }

    /// Adds whom a role trusts: a service that does is nobody who can be asked to do something.
    pub(crate) fn add_trust(&mut self, policy: &Policy) {
        let parties = policy.allowed_parties();
        self.everyone |= parties.everyone;
        self.add(&parties);
    }

    /// Adds whom an access control list names.
    pub(crate) fn add_grantee(&mut self, grantee: &AclGrantee) {
        match grantee {
            AclGrantee::Account(id) => _ = self.canonical_ids.insert(id.to_string()),
            AclGrantee::AllUsers | AclGrantee::AuthenticatedUsers => self.everyone = true,
            AclGrantee::LogDelivery => {}
        }
    }

    fn add(&mut self, parties: &Parties<'_>) {
        let texts =
            |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        self.principals.extend(texts(&parties.principals));
        self.accounts.extend(texts(&parties.accounts));
        self.canonical_ids.extend(texts(&parties.canonical_ids));
        self.providers.extend(texts(&parties.providers));
    }

    /// The ARNs of sessions of the account's own roles that have names of their own.
    pub(crate) fn sessions<'a>(
        &'a self,
        account: &'a AccountId,
    ) -> impl Iterator<Item = PrincipalArn> + 'a {
        let parsed = self.principals.iter().filter_map(|name| PrincipalArn::parse(name).ok());
        parsed.filter(move |arn| arn.kind() == "assumed-role" && arn.account() == account.as_str())
    }

    /// Everybody from outside that is named. `residents` are the unique ids of the account's own.
    ///
    /// # Errors
    /// `InvalidParameterException` where there are too many; otherwise when records cannot be read.
    pub(crate) async fn outsiders(
        mut self,
        cx: &mut Ctx,
        residents: &BTreeSet<String>,
    ) -> Result<Vec<Outsider>, Failure> {
        let own = cx.account().clone();
        let mut found = Vec::new();
        let everything = Attached::new(
            "its own account's policies",
            compiled(PolicyKind::Identity, EVERYTHING)?,
        );
        for name in &self.principals {
            if residents.contains(name) {
                continue;
            }
            if let Some((principal, account)) = principal_of(cx, name).await?
                && account != own
            {
                found.push(named(cx, principal, &account, &everything).await?);
            }
        }
        for id in &self.canonical_ids {
            if let Some(account) = account_of_canonical_id(cx, id).await? {
                self.accounts.insert(account.to_string());
            }
        }
        if self.everyone {
            let accounts = cx.identity().accounts().await?;
            self.accounts.extend(accounts.iter().map(ToString::to_string));
            found.push(everybody());
        }
        for account in &self.accounts {
            if let Ok(account) = AccountId::parse(account)
                && account != own
            {
                found.push(any_of(cx, &account, &everything).await?);
            }
        }
        found.extend(self.services.iter().map(|name| service(name)));
        found.extend(self.providers.iter().map(|name| provider(name)));
        if found.len() > OUTSIDERS_MAX {
            return Err(invalid("The account's policies name too many principals of others."));
        }
        Ok(found)
    }
}

/// The user or role that a policy names by ARN or unique id, and its account; none where it is gone.
async fn principal_of(cx: &mut Ctx, name: &str) -> Result<Option<(Principal, AccountId)>, Failure> {
    if UniqueId::parse(name).is_ok() {
        if let Some(user) = user_by_id(cx, name).await? {
            let entity = Entity {
                partition: "aws",
                account: &user.account,
                path: &user.path,
                name: &user.name,
                unique_id: &user.id,
            };
            return Ok(Some((Principal::user(&entity), user.account.clone())));
        }
        let Some(role) = role_by_id(cx, name).await? else { return Ok(None) };
        let entity = Entity {
            partition: "aws",
            account: &role.account,
            path: &role.path,
            name: &role.name,
            unique_id: &role.id,
        };
        return Ok(Some((Principal::role_session(&entity, ""), role.account.clone())));
    }
    let Ok(arn) = PrincipalArn::parse(name) else { return Ok(None) };
    let caller = cx.identity().caller_of(&arn).await?;
    Ok(caller.and_then(|caller| Some((caller.principal, caller.account?))))
}

async fn named(
    cx: &Ctx,
    principal: Principal,
    account: &AccountId,
    everything: &Attached,
) -> Result<Outsider, Failure> {
    let mut keys = of_account(cx, account).await?;
    keys.set("aws:PrincipalArn", principal.principal_arn().to_owned());
    let kind = match principal.kind() {
        PrincipalKind::Root => PartyKind::OtherAccount,
        _ => PartyKind::OtherPrincipal,
    };
    let name = principal.principal_arn().to_owned();
    let principal = principal.with_canonical_id(&canonical_id(account));
    Ok(Outsider { actor: actor(principal, keys, ABSENT_FROM_OTHERS, Some(everything)), kind, name })
}

/// Any principal of another account, whichever its own policies allow.
async fn any_of(cx: &Ctx, account: &AccountId, everything: &Attached) -> Result<Outsider, Failure> {
    let entity = Entity { partition: "aws", account, path: "/", name: "*", unique_id: "*" };
    let principal = Principal::user(&entity).with_canonical_id(&canonical_id(account));
    let keys = of_account(cx, account).await?;
    Ok(Outsider {
        actor: actor(principal, keys, ABSENT_FROM_OTHERS, Some(everything)),
        kind: PartyKind::OtherAccount,
        name: PrincipalArn::root(account).to_string(),
    })
}

async fn of_account(cx: &Ctx, account: &AccountId) -> Result<Context, Failure> {
    let mut keys = Context::new();
    keys.set("aws:PrincipalAccount", account.to_string());
    keys.set("aws:PrincipalIsAWSService", "false");
    keys.set("kms:CallerAccount", account.to_string());
    if let Some(organization) = cx.identity().organization().await? {
        keys.set("aws:PrincipalOrgID", organization.id.clone());
        keys.set_many("aws:PrincipalOrgPaths", [organization.path.clone()]);
    }
    Ok(keys)
}

fn everybody() -> Outsider {
    let caller = Caller::anonymous();
    let mut keys = Context::new();
    caller.add_condition_keys(&mut keys);
    Outsider {
        actor: actor(caller.principal, keys, ABSENT_FROM_EVERYBODY, None),
        kind: PartyKind::Everybody,
        name: "*".to_owned(),
    }
}

fn service(name: &str) -> Outsider {
    let caller = Caller::service(name);
    let mut keys = Context::new();
    caller.add_condition_keys(&mut keys);
    Outsider {
        actor: actor(caller.principal, keys, ABSENT_FROM_SERVICES, None),
        kind: PartyKind::Service,
        name: name.to_owned(),
    }
}

fn provider(name: &str) -> Outsider {
    let mut keys = Context::new();
    keys.set("aws:FederatedProvider", name.to_owned());
    keys.set("aws:PrincipalIsAWSService", "false");
    let principal = match name.contains(":saml-provider/") {
        true => Principal::saml(name),
        false => Principal::web_identity(name),
    };
    Outsider {
        actor: actor(principal, keys, ABSENT_FROM_OTHERS, None),
        kind: PartyKind::IdentityProvider,
        name: name.to_owned(),
    }
}

fn actor(
    principal: Principal,
    keys: Context,
    absent: &'static [&'static str],
    everything: Option<&Attached>,
) -> Actor {
    let held = |attached: &Attached| Held { attached: attached.clone(), origin: Origin::Fixed };
    Actor {
        principal,
        keys,
        absent,
        policies: everything.map(held).into_iter().collect(),
        boundary: None,
        groups: Vec::new(),
        managed: Vec::new(),
        trust: None,
        tags: BTreeMap::new(),
        session_of: None,
    }
}
