//! Puts one question for one actor to the policy engine, as the world is, or as some steps have made it.
use policy::{
    Access, Attached, Candidate, Grant, GrantConstraints, MalformedPolicy, Policies, PrincipalKind,
    Target, who_can,
};

use crate::moves::{Fact, action_of};
use crate::world::{Actor, OpeningKind, Origin, Question, World};

/// The operations that a grant by choice is for.
const GRANTED: [&str; 4] = ["Decrypt", "DeriveSharedSecret", "GenerateMac", "Sign"];

/// What the steps taken so far make of the policies of an actor and of a resource.
#[derive(Debug, Default)]
struct Changed {
    policies: Option<Vec<Attached>>,
    boundary: Option<Option<Attached>>,
    resource: Option<Attached>,
    grant: Option<Grant>,
}

impl World {
    /// How `actor` is allowed what `question` asks, with the facts of `gained` in effect, which all concern
    /// this actor and this question; none where it never is.
    ///
    /// # Errors
    /// None that can happen: the policies made here are well formed.
    pub(crate) fn judge(
        &self,
        actor: usize,
        question: &Question,
        gained: &[Fact],
    ) -> Result<Option<Access>, MalformedPolicy> {
        let Some(who) = self.actor(actor) else { return Ok(None) };
        let Some(action) = action_of(who, &question.action) else { return Ok(None) };
        if question.needs_credentials && who.kind() == PrincipalKind::Anonymous {
            return Ok(None);
        }
        let changed = self.changed(who, question, gained)?;
        let own: Vec<Attached>;
        let identity = match &changed.policies {
            Some(policies) => policies,
            None => {
                own = who.policies.iter().map(|held| held.attached.clone()).collect();
                &own
            }
        };
        let boundary = match &changed.boundary {
            Some(boundary) => boundary.as_ref(),
            None => who.boundary.as_ref().map(|held| &held.attached),
        };
        let guard = &question.guard;
        let mut grants = guard.grants.of(&who.principal);
        grants.extend(changed.grant);
        let mut policies = Policies::new(guard.rules);
        policies.identity = identity;
        policies.boundary = boundary;
        policies.resource = changed.resource.as_ref().or(guard.policy.as_ref());
        policies.grants = &grants;
        policies.acl = guard.acl.as_ref();
        let absent: Vec<&str> = [who.absent, question.absent, self.absent].concat();
        let target = Target {
            action,
            resource: &question.resource,
            resource_account: &question.account,
            known: &question.keys,
            absent: &absent,
            encryption_context: question.encryption_context.as_ref(),
        };
        let candidate = Candidate { principal: &who.principal, keys: &who.keys, policies };
        let access = who_can(&target, [candidate]).pop();
        Ok(access.filter(|access| !matches!(access, Access::Never(_))))
    }

    fn changed(
        &self,
        who: &Actor,
        question: &Question,
        gained: &[Fact],
    ) -> Result<Changed, MalformedPolicy> {
        let mut changed = Changed::default();
        if gained.iter().any(|fact| who.is_given_policies(*fact)) {
            let everything = Attached::new("a policy of its choice", self.everything.clone());
            let kept = who.policies.iter().filter(|held| !is_written(held.origin, gained));
            let kept = kept.map(|held| held.attached.clone());
            changed.policies = Some(kept.chain([everything]).collect());
        }
        if let Some(boundary) = &who.boundary {
            if gained.iter().any(|fact| matches!(fact, Fact::Unbounds(_))) {
                changed.boundary = Some(None);
            } else if is_written(boundary.origin, gained) {
                let name = boundary.attached.name.clone();
                changed.boundary = Some(Some(Attached::new(name, self.everything.clone())));
            }
        }
        for fact in gained {
            let kind = match *fact {
                Fact::Trusts(_) => OpeningKind::Policy,
                Fact::Opens { need, opening } => {
                    let need = self.goal.get(need);
                    match need.and_then(|need| need.openings.get(opening)) {
                        Some(opening) => opening.kind,
                        None => continue,
                    }
                }
                _ => continue,
            };
            match kind {
                OpeningKind::Policy => {
                    changed.resource = Some(self.opened(who, question.guard.rules)?);
                }
                OpeningKind::Grant => changed.grant = Some(grant_to(who)),
            }
        }
        Ok(changed)
    }
}

/// Whether a policy that comes from there is what its writer wants.
fn is_written(origin: Origin, gained: &[Fact]) -> bool {
    gained.iter().any(|fact| match (origin, *fact) {
        (Origin::Own, Fact::Rewrites(_)) => true,
        (Origin::Group(group), Fact::RewritesGroup(written)) => group == written,
        (Origin::Managed(policy), Fact::Versions(written)) => policy == written,
        _ => false,
    })
}

fn grant_to(who: &Actor) -> Grant {
    Grant {
        id: "a grant of its choice".to_owned(),
        grantee: who.principal.principal_arn().to_owned(),
        operations: GRANTED.map(str::to_owned).to_vec(),
        constraints: GrantConstraints::None,
    }
}
