//! A policy of MinIO as one of IAM: what only MinIO knows goes.

use serde_json::Value;

/// What stands before actions of MinIO's own: its administration, and its calls to KES, which are not AWS's.
const FOREIGN: [&str; 2] = ["admin:", "kms:"];

/// A policy without what means nothing here.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Cleaned {
    /// None where nothing is left.
    pub(super) document: Option<String>,
    /// The actions that went.
    pub(super) dropped: Vec<String>,
}

/// Takes out of a policy what only MinIO knows.
pub(super) fn cleaned(policy: &Value) -> Cleaned {
    let mut dropped = Vec::new();
    let statements = match policy.get("Statement") {
        Some(Value::Array(statements)) => statements.clone(),
        Some(statement) => vec![statement.clone()],
        None => Vec::new(),
    };
    let kept: Vec<Value> =
        statements.into_iter().filter_map(|statement| without(statement, &mut dropped)).collect();
    let document = (!kept.is_empty())
        .then(|| serde_json::json!({ "Version": "2012-10-17", "Statement": kept }).to_string());
    Cleaned { document, dropped }
}

/// A statement without such actions; none where it had no others.
fn without(mut statement: Value, dropped: &mut Vec<String>) -> Option<Value> {
    let members = statement.as_object_mut()?;
    if members.get("Sid").and_then(Value::as_str) == Some("") {
        members.remove("Sid");
    }
    let Some(actions) = members.get("Action") else { return Some(statement) };
    let actions = match actions {
        Value::Array(actions) => actions.clone(),
        action => vec![action.clone()],
    };
    let (foreign, kept): (Vec<Value>, Vec<Value>) = actions.into_iter().partition(|action| {
        let action = action.as_str().unwrap_or_default().to_ascii_lowercase();
        FOREIGN.iter().any(|prefix| action.starts_with(prefix))
    });
    let names = foreign.iter().filter_map(Value::as_str);
    dropped.extend(names.map(ToOwned::to_owned));
    if kept.is_empty() {
        return None;
    }
    members.insert("Action".to_owned(), Value::Array(kept));
    Some(statement)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::cleaned;

    #[test]
    fn what_only_minio_knows_goes() {
        let policy = json!({ "Version": "2012-10-17", "Statement": [
            { "Effect": "Allow", "Action": ["admin:*"] },
            { "Effect": "Allow", "Action": ["kms:KeyStatus", "s3:GetObject"], "Sid": "",
              "Resource": ["*"] },
            { "Effect": "Deny", "NotAction": "s3:GetObject", "Resource": "*" },
        ] });
        let cleaned = cleaned(&policy);
        assert_eq!(cleaned.dropped, ["admin:*", "kms:KeyStatus"]);
        let document: serde_json::Value = serde_json::from_str(&cleaned.document.unwrap()).unwrap();
        let expected = json!([
            { "Effect": "Allow", "Action": ["s3:GetObject"], "Resource": ["*"] },
            { "Effect": "Deny", "NotAction": "s3:GetObject", "Resource": "*" },
        ]);
        assert_eq!(document["Statement"], expected);
    }

    #[test]
    fn of_a_policy_of_the_administration_nothing_is_left() {
        let policy = json!({ "Statement": { "Effect": "Allow", "Action": "admin:*" } });
        assert_eq!(cleaned(&policy).document, None);
    }
}
