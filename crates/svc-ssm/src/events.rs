//! What became of parameters, for what follows the journal.
//!
//! Source: <https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-cwe.html>

use engine::{Ctx, DomainEvent, Failure};
use serde::{Deserialize, Serialize};

use crate::parameter::ParameterRecord;
use crate::policies::HeldPolicy;

/// What was done to a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Change {
    /// It is new.
    Create,
    /// It has a new version.
    Update,
    /// It is gone.
    Delete,
    /// A label of it has moved.
    LabelParameterVersion,
}

/// A parameter was changed: `Parameter Store Change`. Its value is not told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ParameterChanged {
    /// Its ARN.
    pub arn: String,
    /// The account that owns it.
    pub owner: String,
    /// What was done.
    pub operation: Change,
    /// Its name.
    pub name: String,
    /// Its type.
    pub r#type: String,
    /// Its description.
    pub description: Option<String>,
    /// The version that was made, or labelled.
    pub version: u64,
    /// The labels that moved.
    pub labels: Vec<String>,
}

impl DomainEvent for ParameterChanged {
    const TYPE: &'static str = "ssm.ParameterChanged";
}

/// A policy of a parameter has acted: `Parameter Store Policy Action`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PolicyActed {
    /// The parameter's ARN.
    pub arn: String,
    /// The account that owns it.
    pub owner: String,
    /// The parameter's name.
    pub parameter_name: String,
    /// The parameter's type.
    pub parameter_type: String,
    /// The policy's type.
    pub policy_type: String,
    /// The policy.
    pub policy_content: String,
}

impl DomainEvent for PolicyActed {
    const TYPE: &'static str = "ssm.PolicyActed";
}

/// Says what was done to `parameter`, if somebody wants to know.
pub(crate) fn changed(
    cx: &mut Ctx,
    parameter: &ParameterRecord,
    operation: Change,
    (version, labels): (u64, Vec<String>),
) -> Result<(), Failure> {
    if !cx.wants::<ParameterChanged>() {
        return Ok(());
    }
    cx.emit(&ParameterChanged {
        arn: parameter.arn(),
        owner: parameter.account.to_string(),
        operation,
        name: parameter.name.clone(),
        r#type: parameter.facts.kind.name().to_owned(),
        description: parameter.facts.description.clone(),
        version,
        labels,
    })
}

/// Says that a policy of `parameter` has acted, if somebody wants to know.
pub(crate) fn acted(
    cx: &mut Ctx,
    parameter: &ParameterRecord,
    policy: &HeldPolicy,
) -> Result<(), Failure> {
    if !cx.wants::<PolicyActed>() {
        return Ok(());
    }
    cx.emit(&PolicyActed {
        arn: parameter.arn(),
        owner: parameter.account.to_string(),
        parameter_name: parameter.name.clone(),
        parameter_type: parameter.facts.kind.name().to_owned(),
        policy_type: policy.act.name().to_owned(),
        policy_content: policy.text.clone(),
    })
}
