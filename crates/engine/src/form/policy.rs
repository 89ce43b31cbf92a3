//! The policy document of an upload form: until when it holds, and what the other fields may be.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html>

use core::ops::RangeInclusive;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::StatusCode;
use serde_json::Value;
use stdx::Timestamp;
use wire::AwsError;

use super::fields::Fields;

/// The largest object of one upload, in bytes: 5 GiB.
const UPLOAD_BYTES_MAX: u64 = 5 * 1024 * 1024 * 1024;

/// The fields that no condition need name.
const EXCUSED: [&str; 4] = ["x-amz-signature", "awsaccesskeyid", "signature", "policy"];

/// The fields that begin so need no condition either.
const IGNORED_PREFIX: &str = "x-ignore-";

/// The bucket is no field, and must be named like one.
const BUCKET: &str = "bucket";

/// A policy document.
#[derive(Debug)]
pub(super) struct PostPolicy {
    expires_at: Timestamp,
    conditions: Vec<Condition>,
}

/// One thing that must hold.
#[derive(Debug)]
enum Condition {
    /// About a field, or the bucket.
    Field { test: Test, name: String, value: String },
    /// About the size of the file, in bytes.
    Size(RangeInclusive<u64>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Test {
    Equal,
    StartsWith,
}

impl Test {
    const fn name(self) -> &'static str {
        match self {
            Self::Equal => "eq",
            Self::StartsWith => "starts-with",
        }
    }
}

impl PostPolicy {
    /// Reads the field `policy`.
    ///
    /// # Errors
    /// `InvalidPolicyDocument`.
    pub(super) fn read(encoded: &str) -> Result<Self, AwsError> {
        let encoded: String =
            encoded.chars().filter(|letter| !letter.is_ascii_whitespace()).collect();
        let text = STANDARD.decode(encoded).map_err(|_| invalid("invalid Base64 encoding."))?;
        let document = serde_json::from_slice::<Value>(&text).ok();
        let Some(Value::Object(members)) = document else { return Err(invalid("Invalid JSON.")) };
        if let Some(other) =
            members.keys().find(|name| !["expiration", "conditions"].contains(&&***name))
        {
            return Err(invalid(format!("Unexpected: \"{}\"", clipped(other))));
        }
        let expires_at = match members.get("expiration") {
            None => return Err(invalid("Policy missing expiration.")),
            Some(value) => expiration(value)?,
        };
        let conditions = match members.get("conditions") {
            None => return Err(invalid("Policy missing conditions.")),
            Some(Value::Array(conditions)) => conditions,
            Some(_) => return Err(invalid("Invalid 'conditions' value: must be a List.")),
        };
        let conditions = conditions.iter().map(Condition::read).collect::<Result<_, _>>()?;
        Ok(Self { expires_at, conditions })
    }

    /// Holds a form against the policy; what is left is the size of its file, in bytes.
    ///
    /// # Errors
    /// `AccessDenied`, with what does not hold.
    pub(super) fn check(
        &self,
        fields: &Fields,
        bucket: &str,
        now: Timestamp,
    ) -> Result<RangeInclusive<u64>, AwsError> {
        if now.ms_since(self.expires_at) >= 0 {
            return Err(violated("Policy expired."));
        }
        let (mut min, mut max) = (0, UPLOAD_BYTES_MAX);
        for condition in &self.conditions {
            match condition {
                Condition::Size(sizes) => {
                    min = min.max(*sizes.start());
                    max = max.min(*sizes.end());
                }
                Condition::Field { test, name, value } => {
                    if !holds(*test, name, value, fields, bucket) {
                        let shown = Value::from(vec![test.name(), name, value]);
                        let shown = shown.to_string().replace("\",\"", "\", \"");
                        return Err(violated(format!("Policy Condition failed: {shown}")));
                    }
                }
            }
        }
        match self.extra_field(fields) {
            Some(name) => Err(violated(format!("Extra input fields: {name}"))),
            None => Ok(min..=max),
        }
    }

    /// A field that no condition names.
    fn extra_field<'a>(&self, fields: &'a Fields) -> Option<&'a str> {
        let is_named = |field: &str| {
            self.conditions.iter().any(|condition| match condition {
                Condition::Field { name, .. } => {
                    name.strip_prefix('$').is_some_and(|name| name.eq_ignore_ascii_case(field))
                }
                Condition::Size(_) => false,
            })
        };
        let is_excused =
            |field: &str| EXCUSED.contains(&field) || field.starts_with(IGNORED_PREFIX);
        fields.names().chain([BUCKET]).find(|field| !is_excused(field) && !is_named(field))
    }
}

/// The sizes that a form without a policy may have, in bytes.
pub(super) const fn any_size() -> RangeInclusive<u64> {
    0..=UPLOAD_BYTES_MAX
}

fn holds(test: Test, name: &str, value: &str, fields: &Fields, bucket: &str) -> bool {
    let Some(name) = name.strip_prefix('$') else { return false };
    let name = name.to_ascii_lowercase();
    let given = match &*name {
        BUCKET => bucket,
        name => fields.get(name).unwrap_or_default(),
    };
    match test {
        Test::Equal => given == value,
        // A list of types: each must fit.
        Test::StartsWith if name == "content-type" && given.contains(',') => {
            given.split(',').all(|kind| kind.trim().starts_with(value))
        }
        Test::StartsWith => given.starts_with(value),
    }
}

impl Condition {
    fn read(value: &Value) -> Result<Self, AwsError> {
        match value {
            Value::Object(members) => {
                let mut members = members.iter();
                let (Some((name, value)), None) = (members.next(), members.next()) else {
                    return Err(invalid(
                        "Invalid Simple-Condition: Simple-Conditions must have exactly one property specified.",
                    ));
                };
                let Value::String(value) = value else {
                    return Err(invalid("Invalid Simple-Condition: value must be a string."));
                };
                let name = format!("${name}");
                Ok(Self::Field { test: Test::Equal, name, value: value.clone() })
            }
            Value::Array(list) => Self::of_list(list),
            _ => Err(invalid("Invalid condition test: must be a List or Object.")),
        }
    }

    fn of_list(list: &[Value]) -> Result<Self, AwsError> {
        let Some(Value::String(operation)) = list.first() else {
            return Err(invalid("Invalid Condition: missing operation identifier."));
        };
        let known = operation.to_ascii_lowercase();
        let test = match &*known {
            "eq" => Some(Test::Equal),
            "starts-with" => Some(Test::StartsWith),
            "content-length-range" => None,
            _ => {
                let operation = clipped(operation);
                return Err(invalid(format!(
                    "Invalid Condition: unknown operation '{operation}'."
                )));
            }
        };
        let [_, first, second] = list else {
            return Err(invalid(format!("Invalid {known}: wrong number of arguments.")));
        };
        let Some(test) = test else {
            let (Some(min), Some(max)) = (size(first), size(second)) else {
                return Err(invalid(format!(
                    "Invalid {known}: an argument is no number of bytes."
                )));
            };
            return Ok(Self::Size(min..=max));
        };
        let (Value::String(name), Value::String(value)) = (first, second) else {
            return Err(invalid(format!("Invalid {known}: an argument is no string.")));
        };
        Ok(Self::Field { test, name: name.clone(), value: value.clone() })
    }
}

/// A number of bytes, which may be written as a text.
fn size(value: &Value) -> Option<u64> {
    match value {
        Value::Number(number) => number.as_u64(),
        Value::String(text) if text.bytes().all(|byte| byte.is_ascii_digit()) => text.parse().ok(),
        _ => None,
    }
}

/// An instant in UTC, as ISO 8601 has it.
fn expiration(value: &Value) -> Result<Timestamp, AwsError> {
    let text = value.as_str().unwrap_or_default();
    let parsed = Timestamp::parse_iso8601(text).ok().filter(|_| text.ends_with('Z'));
    parsed.ok_or_else(|| {
        let shown = value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned);
        invalid(format!("Invalid 'expiration' value: '{}'", clipped(&shown)))
    })
}

fn clipped(text: &str) -> String {
    text.chars().take(128).collect()
}

fn invalid(problem: impl AsRef<str>) -> AwsError {
    AwsError::new(StatusCode::BAD_REQUEST, "InvalidPolicyDocument")
        .with_message(format!("Invalid Policy: {}", problem.as_ref()))
}

fn violated(problem: impl AsRef<str>) -> AwsError {
    AwsError::new(StatusCode::FORBIDDEN, "AccessDenied")
        .with_message(format!("Invalid according to Policy: {}", problem.as_ref()))
}

#[cfg(test)]
mod tests;
