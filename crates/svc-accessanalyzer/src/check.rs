//! What the checks of one policy against another, or against a list, have in common.

use api_accessanalyzer::{AccessCheckPolicyType, ReasonSummary};
use engine::Failure;
use policy::{Policy, PolicyKind};

use crate::errors::invalid_parameter;

/// The policy `text` of this type. A trust policy has no Resource element, and is a resource policy all the same.
pub(crate) fn parsed(text: &str, of: &AccessCheckPolicyType) -> Result<Policy, Failure> {
    match of {
        AccessCheckPolicyType::IdentityPolicy => parsed_as(text, PolicyKind::Identity),
        _ => match Policy::parse(text, PolicyKind::RoleTrust) {
            Ok(policy) => Ok(policy),
            Err(_) => parsed_as(text, PolicyKind::Resource),
        },
    }
}

/// The policy `text`, which is of this kind.
pub(crate) fn parsed_as(text: &str, kind: PolicyKind) -> Result<Policy, Failure> {
    let policy = Policy::parse(text, kind);
    policy
        .map_err(|error| invalid_parameter(format!("The policy is malformed: {}", error.message())))
}

/// The statements at `positions` as reasons; `text` stands before how each is named.
pub(crate) fn reasons(policy: &Policy, positions: &[usize], text: &str) -> Vec<ReasonSummary> {
    let reason = |position: &usize| {
        let id = policy.statement_id(*position).map(str::to_owned);
        let name = match &id {
            Some(id) => format!("sid: {id}"),
            None => format!("index: {position}"),
        };
        ReasonSummary {
            description: Some(format!("{text} with {name}.")),
            statement_index: i32::try_from(*position).ok(),
            statement_id: id,
        }
    };
    positions.iter().map(reason).collect()
}
