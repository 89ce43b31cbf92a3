//! Answers as the wire has them.

use access_paths::{Gain, Step};
use api_ironkeep::{
    AccessCertainty, AccessChange, AccessStep, OpenCondition, PrincipalAccess, RemainingCondition,
    StatementEffect, StepGain,
};
use policy::{Access, Decision, Undecided};

use super::answer::{Answers, Found, How};

/// Everybody who can, by name.
pub(crate) fn shown(answers: &Answers) -> Vec<(String, PrincipalAccess)> {
    let found = answers.found.iter();
    found.map(|(name, found)| (name.clone(), one(found, &answers.names, None))).collect()
}

/// Everybody for whom it is another answer in `after`, by name.
pub(crate) fn changes(before: &Answers, after: &Answers) -> Vec<(String, PrincipalAccess)> {
    let mut changes: Vec<(String, PrincipalAccess)> = Vec::new();
    for (name, found) in &after.found {
        let change = match before.found.get(name) {
            None => AccessChange::Gains,
            Some(known) if known.rank() != found.rank() => AccessChange::Changes,
            Some(_) => continue,
        };
        changes.push((name.clone(), one(found, &after.names, Some(change))));
    }
    for (name, found) in &before.found {
        if !after.found.contains_key(name) {
            changes.push((name.clone(), one(found, &before.names, Some(AccessChange::Loses))));
        }
    }
    changes.sort_by(|(one, _), (other, _)| one.cmp(other));
    changes
}

fn one(found: &Found, names: &[String], change: Option<AccessChange>) -> PrincipalAccess {
    let step = |it: &Step| step(it, names);
    let (access, steps, is_direct) = match &found.how {
        How::By(chain) => {
            let access = match chain.is_certain() {
                true => AccessCertainty::Always,
                false => AccessCertainty::Conditional,
            };
            (access, chain.steps.iter().map(step).collect(), chain.is_direct())
        }
        How::ByPassing(pass) => (AccessCertainty::ByPassingRole, vec![step(pass)], false),
        How::Undecided => (AccessCertainty::Undecided, Vec::new(), false),
    };
    PrincipalAccess {
        principal_arn: found.party.name.clone(),
        kind: found.party.kind.clone(),
        access,
        is_direct,
        change,
        steps,
    }
}

fn step(step: &Step, names: &[String]) -> AccessStep {
    let (decision, undecided): (Option<&Decision>, &[Undecided]) = match &step.access {
        Access::Always(decision) | Access::Never(decision) => (Some(decision), &[]),
        Access::Depends { at_best, undecided } => (Some(at_best), undecided),
    };
    let statement = decision.and_then(|decision| decision.statement.as_ref());
    AccessStep {
        principal_arn: names.get(step.actor).cloned().unwrap_or_default(),
        action: step.action.clone(),
        resource_arn: step.resource.clone(),
        gain: match step.gain {
            Gain::Goal => StepGain::Goal,
            Gain::Credentials(_) => StepGain::Credentials,
            Gain::Policies => StepGain::IdentityPolicy,
            Gain::NoBoundary => StepGain::NoBoundary,
            Gain::Trust => StepGain::TrustPolicy,
            Gain::ResourcePolicy => StepGain::ResourcePolicy,
            Gain::Grant => StepGain::Grant,
        },
        decided_by: decision.map(|decision| format!("{:?}", decision.layer)).unwrap_or_default(),
        policy_name: decision.and_then(|it| it.policy.as_ref()).map(ToString::to_string),
        statement_index: statement.map(|statement| index(statement.index)),
        statement_id: statement.and_then(|it| it.sid.as_ref()).map(ToString::to_string),
        conditions: undecided.iter().map(condition).collect(),
    }
}

fn condition(open: &Undecided) -> OpenCondition {
    let remaining = open.conditions.iter().map(|condition| RemainingCondition {
        operator: condition.operator.clone(),
        key: condition.key.clone(),
        values: condition.values.clone(),
    });
    OpenCondition {
        policy_name: open.policy.to_string(),
        statement_index: index(open.statement.index),
        statement_id: open.statement.sid.as_ref().map(ToString::to_string),
        effect: match open.effect {
            policy::StatementEffect::Allow => StatementEffect::Allow,
            policy::StatementEffect::Deny => StatementEffect::Deny,
        },
        is_resource_open: open.resource_undecided,
        conditions: remaining.collect(),
    }
}

fn index(index: usize) -> i32 {
    i32::try_from(index).unwrap_or(i32::MAX)
}
