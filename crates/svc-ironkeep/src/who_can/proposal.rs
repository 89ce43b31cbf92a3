//! Policies about to be put: what the answer would be with them.

use api_ironkeep::{PolicyProposal, errors};
use engine::Failure;
use identity::{Member, NamedDocument, Population};
use policy::{Attached, BlockPublicAccess, Policy, PolicyKind, ResourceRules};

use super::goal::Goal;
use crate::guard::invalid;

/// Puts the proposals into the place of what they would replace.
///
/// # Errors
/// `NoSuchEntityException` for a target that is neither the goal's resource nor somebody's of the account;
/// `InvalidParameterException` for a document that is no policy of its kind.
pub(crate) fn apply(
    proposals: &[PolicyProposal],
    population: &mut Population,
    goal: &mut Goal,
) -> Result<(), Failure> {
    for proposal in proposals {
        let of_resource = proposal.policy_name.is_none() && of_goal(proposal, goal)?;
        if !of_resource && !of_population(proposal, population)? {
            return Err(errors::no_such_entity_exception(format!(
                "`{}` is neither the resource that is asked about, or its bucket or key, nor a role without \
                 PolicyName, nor a user, group or role with PolicyName, nor a managed policy of the account.",
                proposal.target_arn
            ))
            .into());
        }
    }
    Ok(())
}

/// The policy of the resource that is asked about; a role's trust policy is somebody's too.
fn of_goal(proposal: &PolicyProposal, goal: &mut Goal) -> Result<bool, Failure> {
    let target = proposal.target_arn.as_str();
    let mut is_there = false;
    for need in &mut goal.needs {
        let rules = need.question.guard.rules;
        let is_its = need.question.resource == target
            || need.openings.iter().any(|opening| opening.question.resource == target);
        if !is_its || rules == ResourceRules::RoleTrust {
            continue;
        }
        let (kind, name) = match rules {
            ResourceRules::S3 { .. } => (PolicyKind::Bucket, "bucket policy"),
            ResourceRules::KmsKey => (PolicyKind::KmsKey, "key policy"),
            _ => (PolicyKind::Resource, "resource policy"),
        };
        let policy = parsed(&proposal.policy_document, kind)?;
        if let ResourceRules::S3 { block: BlockPublicAccess { block_public_policy: true, .. } } =
            rules
            && policy.is_public()
        {
            goal.remarks.push(
                "The proposed bucket policy is public: Block Public Access refuses it.".to_owned(),
            );
        }
        let attached = Attached::new(name, policy);
        let openings = need.openings.iter_mut().map(|opening| &mut opening.question);
        for question in openings.chain([&mut need.question]) {
            question.guard.policy = Some(attached.clone());
        }
        is_there = true;
    }
    Ok(is_there)
}

fn of_population(proposal: &PolicyProposal, population: &mut Population) -> Result<bool, Failure> {
    let target = proposal.target_arn.as_str();
    let document = proposal.policy_document.as_str();
    let Some(name) = &proposal.policy_name else {
        if let Some(role) = population.roles.iter_mut().find(|role| role.record.arn() == target) {
            parsed(document, PolicyKind::RoleTrust)?;
            document.clone_into(&mut role.record.trust);
            return Ok(true);
        }
        if population.managed.iter().any(|policy| policy.arn() == target) {
            parsed(document, PolicyKind::Identity)?;
            population.documents.insert(target.to_owned(), document.to_owned());
            return Ok(true);
        }
        return Ok(false);
    };
    parsed(document, PolicyKind::Identity)?;
    let user = population.users.iter_mut().find(|user| user.record.arn() == target).map(inline);
    let role = population.roles.iter_mut().find(|role| role.record.arn() == target).map(inline);
    let group = population.groups.iter_mut().find(|group| group.record.arn() == target).map(inline);
    let Some(policies) = user.or(role).or(group) else { return Ok(false) };
    policies.retain(|policy| policy.name != *name);
    policies.push(NamedDocument { name: name.clone(), document: document.to_owned() });
    Ok(true)
}

fn inline<R>(member: &mut Member<R>) -> &mut Vec<NamedDocument> {
    &mut member.inline
}

fn parsed(document: &str, kind: PolicyKind) -> Result<Policy, Failure> {
    let policy = Policy::parse(document, kind);
    policy.map_err(|error| invalid(&format!("PolicyDocument: {}", error.message())))
}
