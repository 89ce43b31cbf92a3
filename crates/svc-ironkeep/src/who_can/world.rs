//! The world of a question: everybody of the account and whom its policies name, with what the goal needs.

use std::collections::BTreeSet;

use access_paths::{Actor, Need, RELEVANT_ACTIONS, World};
use api_ironkeep::PartyKind;
use engine::{Ctx, Failure, UNSET_KEYS};
use identity::Population;
use names::PrincipalArn;
use policy::{Entity, Principal, PrincipalKind};

use super::outsiders::{Named, Outsider};
use super::residents::{Residents, residents};

/// Keys that no request here has.
static UNSET: &[&str] = &UNSET_KEYS;

/// Whom an actor of the world is told as.
#[derive(Debug, Clone)]
pub(crate) struct Party {
    pub(crate) kind: PartyKind,
    /// An ARN, a service's name, or `*`.
    pub(crate) name: String,
}

/// A world, and the names of its actors.
#[derive(Debug)]
pub(crate) struct Setting {
    pub(crate) world: World,
    pub(crate) parties: Vec<Party>,
}

/// The world of the caller's account, where `needs` is what is asked about.
///
/// # Errors
/// When records cannot be read.
pub(crate) async fn setting(
    cx: &mut Ctx,
    needs: Vec<Need>,
    population: &Population,
) -> Result<Setting, Failure> {
    let account = cx.account().clone();
    let organization = cx.identity().organization().await?;
    let relevant = relevant(&needs);
    let Residents { mut actors, groups, managed } =
        residents(population, &account, organization, &relevant)?;
    let named = named(&needs, &actors);
    let sessions: Vec<Actor> =
        named.sessions(&account).filter_map(|arn| session(&arn, population, &actors)).collect();
    let ids = actors.iter().filter_map(|actor| actor.principal.unique_id().map(str::to_owned));
    let ids: BTreeSet<String> = ids.collect();
    let outsiders = named.outsiders(cx, &ids).await?;
    actors.extend(sessions);
    let mut parties: Vec<Party> = actors.iter().map(party).collect();
    for Outsider { actor, kind, name } in outsiders {
        actors.push(actor);
        parties.push(Party { kind, name });
    }
    let world = World::new(account.to_string(), actors, (groups, managed), needs);
    let world = world.map_err(|error| {
        Failure::Internal(format!("a policy of ours does not compile: {}", error.message()))
    })?;
    Ok(Setting { world: world.without_keys(UNSET), parties })
}

/// The actions that have a say: those of the goal, and those of all steps.
fn relevant(needs: &[Need]) -> Vec<String> {
    let goal = needs.iter().flat_map(|need| {
        let openings = need.openings.iter().map(|opening| &opening.question);
        openings.chain([&need.question]).map(|question| question.action.clone())
    });
    goal.chain(RELEVANT_ACTIONS.map(str::to_owned)).collect()
}

fn named(needs: &[Need], residents: &[Actor]) -> Named {
    let mut named = Named::default();
    for need in needs {
        let guard = &need.question.guard;
        if let Some(attached) = &guard.policy {
            named.add_resource(&attached.policy);
        }
        for grant in guard.acl.iter().flat_map(|acl| acl.grants.iter()) {
            named.add_grantee(&grant.grantee);
        }
    }
    for trust in residents.iter().filter_map(|actor| actor.trust.as_ref()) {
        named.add_trust(trust);
    }
    named
}

/// A session with a name of its own of a role of the account.
fn session(arn: &PrincipalArn, population: &Population, residents: &[Actor]) -> Option<Actor> {
    let resource = arn.as_arn().resource().to_owned();
    let (role_name, session_name) = resource.strip_prefix("assumed-role/")?.split_once('/')?;
    let mut roles = population.roles.iter();
    let role = &roles.find(|role| role.record.name.eq_ignore_ascii_case(role_name))?.record;
    let mut of = residents.iter().enumerate();
    let (number, actor) = of.find(|(_, it)| it.principal.unique_id() == Some(role.id.as_str()))?;
    let entity = Entity {
        partition: "aws",
        account: &role.account,
        path: &role.path,
        name: &role.name,
        unique_id: &role.id,
    };
    let mut keys = actor.keys.clone();
    keys.set("aws:userid", format!("{}:{session_name}", role.id));
    Some(Actor {
        principal: Principal::role_session(&entity, session_name),
        keys,
        trust: None,
        session_of: Some((number, session_name.to_owned())),
        ..actor.clone()
    })
}

fn party(actor: &Actor) -> Party {
    let principal = &actor.principal;
    let kind = match (principal.kind(), &actor.session_of) {
        (_, Some(_)) => PartyKind::RoleSession,
        (PrincipalKind::Root, _) => PartyKind::RootUser,
        (PrincipalKind::User, _) => PartyKind::User,
        _ => PartyKind::Role,
    };
    let name = match actor.session_of {
        Some(_) => principal.arn(),
        None => principal.principal_arn(),
    };
    Party { kind, name: name.to_owned() }
}
