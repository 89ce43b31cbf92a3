//! What S3 calls a public policy: rule 1.6.
use serde_json::Value;

use crate::principal::strings;

pub(crate) fn is_public(policy: &Value) -> bool {
    let statements = match policy.get("Statement") {
        Some(Value::Array(statements)) => statements.clone(),
        Some(single) => vec![single.clone()],
        None => Vec::new(),
    };
    statements.iter().any(statement_is_public)
}

fn statement_is_public(statement: &Value) -> bool {
    if statement.get("Effect").and_then(Value::as_str) != Some("Allow") {
        return false;
    }
    // Assume public; a fixed principal makes it non-public.
    let everyone = match statement.get("Principal") {
        None => true,
        Some(Value::String(_)) => true,
        Some(Value::Object(kinds)) => {
            kinds.contains_key("Federated")
                || kinds
                    .get("AWS")
                    .is_some_and(|values| strings(values).iter().any(|text| text == "*"))
        }
        Some(_) => true,
    };
    if !everyone {
        return false;
    }
    // Or a condition that confines it to fixed values.
    let Some(Value::Object(operators)) = statement.get("Condition") else { return true };
    for (operator, keys) in operators {
        let Value::Object(keys) = keys else { continue };
        for (key, values) in keys {
            if confines(operator, &key.to_lowercase(), &strings(values)) {
                return false;
            }
        }
    }
    true
}

fn confines(operator: &str, key: &str, values: &[String]) -> bool {
    let base = operator.trim_start_matches("ForAnyValue:");
    if values.is_empty() {
        return false;
    }
    if key == "aws:sourceip" {
        return base == "IpAddress" && values.iter().all(|block| narrow(block));
    }
    let positive = ["StringEquals", "StringEqualsIgnoreCase", "StringLike", "ArnEquals", "ArnLike"]
        .contains(&base);
    positive && values.iter().all(|value| fixed(key, value))
}

fn fixed(key: &str, value: &str) -> bool {
    let has_variable = value.contains("${");
    let has_wildcard = value.contains('*') || value.contains('?');
    let plain = !value.is_empty() && !has_variable && !has_wildcard;
    let account = value.split(':').nth(4).unwrap_or("");
    let account_fixed =
        account.len() == 12 && account.chars().all(|character| character.is_ascii_digit());
    match key {
        "aws:principalorgid" | "aws:principalaccount" | "aws:sourcevpc" | "aws:sourcevpce" => plain,
        "aws:sourceowner" | "aws:sourceaccount" | "aws:sourceorgid" => plain,
        "s3:x-amz-server-side-encryption-aws-kms-key-id" | "s3:dataaccesspointaccount" => plain,
        "aws:principalarn" | "aws:sourcearn" => plain,
        "s3:dataaccesspointarn" => {
            plain || (value.starts_with("arn:") && !has_variable && account_fixed)
        }
        "aws:userid" => plain && !value.starts_with("AROA"),
        _ => false,
    }
}

fn narrow(block: &str) -> bool {
    let (network, length) = block.split_once('/').unwrap_or((block, "128"));
    let length: u32 = length.parse().unwrap_or(0);
    if network.contains(':') { length >= 32 } else { length >= 8 }
}
