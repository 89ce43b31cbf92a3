//! A question as JSON, for people.
use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::{KeyValue, Question};

/// Writes a question down: what is there, and nothing that is not.
#[must_use]
pub fn describe(question: &Question) -> String {
    let keys: BTreeMap<&str, Value> = question
        .keys
        .iter()
        .map(|(key, value)| match value {
            KeyValue::One(value) => (key.as_str(), json!(value)),
            KeyValue::Many(values) => (key.as_str(), json!(values)),
        })
        .collect();
    let grants: Vec<Value> = question
        .grants
        .iter()
        .map(|grant| {
            json!({"grantee": grant.grantee, "operations": grant.operations,
            "equals": grant.equals, "subset": grant.subset})
        })
        .collect();
    let acl = question.acl.as_ref().map_or(Value::Null, |acl| {
        json!({"grants": acl.grants, "owner": acl.object_owner, "ignore_public": acl.ignore_public})
    });
    let caller = &question.caller;
    let all = [
        (
            "principal",
            json!({"kind": format!("{:?}", caller.kind), "account": caller.account, "path": caller.path,
            "name": caller.name, "session": caller.session_name, "unique_id": caller.unique_id,
            "canonical_id": caller.canonical_id}),
        ),
        ("action", json!(question.action)),
        ("resource", json!(question.resource)),
        ("account", json!(question.resource_account)),
        ("keys", json!(keys)),
        ("encryption_context", json!(question.encryption_context)),
        ("service", json!(format!("{:?}", question.service))),
        ("identity", json!(question.identity)),
        ("boundary", json!(question.boundary)),
        ("session", json!(question.session)),
        ("resource_policy", json!(question.resource_policy)),
        ("scps", json!(question.scps)),
        ("rcps", json!(question.rcps)),
        ("endpoint", json!(question.endpoint)),
        ("grants", json!(grants)),
        ("acl", acl),
    ];
    let empty = |value: &Value| match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    };
    let said: BTreeMap<&str, Value> = all
        .into_iter()
        .filter(|(name, value)| *name == "session" && !value.is_null() || !empty(value))
        .collect();
    format!("{:#}", json!(said))
}
