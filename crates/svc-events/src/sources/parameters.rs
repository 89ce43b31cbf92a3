//! What became of parameters: `Parameter Store Change`, `Parameter Store Policy Action`. Values are not told.
//!
//! Source: <https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-cwe.html>

use engine::{DomainEvent, Emitted, Failure};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::ServiceEvent;

/// That a parameter was changed.
pub(super) const CHANGED: &str = Changed::TYPE;

/// That a policy of a parameter has acted.
pub(super) const ACTED: &str = Acted::TYPE;

/// As Systems Manager says it.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Changed {
    arn: String,
    owner: String,
    operation: String,
    name: String,
    r#type: String,
    description: Option<String>,
    labels: Vec<String>,
}

impl DomainEvent for Changed {
    const TYPE: &'static str = "ssm.ParameterChanged";
}

/// As Systems Manager says it.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Acted {
    arn: String,
    owner: String,
    parameter_name: String,
    parameter_type: String,
    policy_type: String,
    policy_content: String,
}

impl DomainEvent for Acted {
    const TYPE: &'static str = "ssm.PolicyActed";
}

/// What a domain event says of a parameter.
pub(super) fn event_of(event: &Emitted) -> Result<Option<ServiceEvent>, Failure> {
    if let Some(changed) = event.detail::<Changed>()? {
        let mut detail = json!({
            "operation": changed.operation,
            "name": changed.name,
            "type": changed.r#type,
        });
        if let Some(description) = &changed.description {
            put(&mut detail, "description", description.as_str());
        }
        if let Some(label) = changed.labels.first() {
            put(&mut detail, "label", label.as_str());
        }
        let said = (changed.owner, changed.arn);
        return Ok(Some(said_of(event, said, ("Parameter Store Change", detail))));
    }
    let Some(acted) = event.detail::<Acted>()? else { return Ok(None) };
    let detail = json!({
        "parameter-name": acted.parameter_name,
        "parameter-type": acted.parameter_type,
        "policy-type": acted.policy_type,
        "policy-content": acted.policy_content,
        "action-status": "Success",
        "action-reason": "",
    });
    let said = (acted.owner, acted.arn);
    Ok(Some(said_of(event, said, ("Parameter Store Policy Action", detail))))
}

fn put(detail: &mut Value, name: &str, value: &str) {
    if let Some(members) = detail.as_object_mut() {
        members.insert(name.to_owned(), value.into());
    }
}

fn said_of(
    event: &Emitted,
    (account, arn): (String, String),
    (detail_type, detail): (&'static str, Value),
) -> ServiceEvent {
    ServiceEvent {
        account,
        region: event.aws_region.clone(),
        source: "aws.ssm".to_owned(),
        detail_type,
        resources: vec![arn],
        detail: detail.to_string(),
        is_read: false,
        at_ms: None,
    }
}
