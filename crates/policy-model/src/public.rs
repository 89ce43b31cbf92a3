//! What S3 calls a public policy: rule 1.6.
use serde_json::Value;

use crate::Coverage;
use crate::principal::strings;
use crate::rules::CONFINING_KEYS;
use crate::statement::statements;

/// Whether S3 calls a bucket policy public.
#[must_use]
pub fn is_public(policy: &Value, coverage: &mut Coverage) -> bool {
    let mut public = false;
    for statement in statements(policy) {
        public = statement_is_public(statement, coverage) || public;
    }
    public
}

fn statement_is_public(statement: &Value, coverage: &mut Coverage) -> bool {
    if statement.get("Effect").and_then(Value::as_str) != Some("Allow") {
        return false;
    }
    // Assume public; a fixed principal makes it non-public.
    let (everyone, provider) = match statement.get("Principal") {
        Some(Value::Object(kinds)) => (
            kinds.get("AWS").is_some_and(|values| strings(values).iter().any(|text| text == "*")),
            kinds.contains_key("Federated"),
        ),
        _ => (true, false),
    };
    if !everyone && !provider {
        coverage.hit("1.6 not public by principal");
        return false;
    }
    // Or a condition that confines it to fixed values.
    if let Some(Value::Object(operators)) = statement.get("Condition") {
        for (operator, keys) in operators {
            let Value::Object(keys) = keys else { continue };
            for (key, values) in keys {
                let key = key.to_lowercase();
                let confined = confines(operator, &key, &strings(values));
                if CONFINING_KEYS.contains(&key.as_str()) {
                    let word = if confined { "confined" } else { "not confined" };
                    coverage.hit(&format!("1.6 {word} by {key}"));
                }
                if confined {
                    return false;
                }
            }
        }
    }
    coverage.hit(if everyone {
        "1.6 public by everyone"
    } else {
        "1.6 public by identity provider"
    });
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
    let is_mapped = network.parse().is_ok_and(|address: std::net::Ipv6Addr| {
        address.to_ipv4_mapped().is_some() && length >= 96
    });
    if is_mapped {
        return length - 96 >= 8;
    }
    if network.contains(':') { length >= 32 } else { length >= 8 }
}
