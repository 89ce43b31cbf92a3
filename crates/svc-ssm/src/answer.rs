//! Parameters as answers show them.

use api_ssm::{Parameter, ParameterHistory, ParameterMetadata};
use engine::{Ctx, Failure};
use stdx::Timestamp;
use wire::SensitiveString;

use crate::parameter::{DEFAULT_KEY, Facts, Kind, ParameterRecord, TEXT};
use crate::value::StoredValue;
use crate::version::{VersionRecord, load};

/// A version as a number of an answer.
pub(crate) fn number(version: u64) -> Option<i64> {
    i64::try_from(version).ok()
}

/// A version of `parameter` with its value; `selector` is what it was asked by.
///
/// # Errors
/// KMS's refusals in our words.
pub(crate) async fn parameter(
    cx: &mut Ctx,
    parameter: &ParameterRecord,
    (version, selector): (u64, Option<&str>),
    opens: bool,
) -> Result<Parameter, Failure> {
    let VersionRecord { facts, value } = load(cx, parameter, version).await?;
    let value = value_of(cx, parameter, (version, value), opens).await?;
    Ok(Parameter {
        name: Some(parameter.name.clone()),
        r#type: Some(facts.kind.shown()),
        value: Some(value),
        version: number(version),
        selector: selector.map(|selector| [":", selector].concat()),
        source_result: None,
        last_modified_date: Some(Timestamp::from_unix_ms(facts.changed_ms)),
        arn: Some(parameter.arn()),
        data_type: Some(TEXT.to_owned()),
    })
}

async fn value_of(
    cx: &mut Ctx,
    parameter: &ParameterRecord,
    (version, value): (u64, StoredValue),
    opens: bool,
) -> Result<SensitiveString, Failure> {
    if opens { value.open(cx, parameter, version).await } else { value.closed() }
}

/// The key of a secure string as it was named.
fn key_id(facts: &Facts) -> Option<String> {
    let key = facts.key_id.as_deref().unwrap_or(DEFAULT_KEY);
    (facts.kind == Kind::SecureString).then(|| key.to_owned())
}

/// What is known of `parameter`, without its value.
pub(crate) fn metadata(parameter: &ParameterRecord) -> ParameterMetadata {
    let facts = &parameter.facts;
    ParameterMetadata {
        name: Some(parameter.name.clone()),
        arn: Some(parameter.arn()),
        r#type: Some(facts.kind.shown()),
        key_id: key_id(facts),
        last_modified_date: Some(Timestamp::from_unix_ms(facts.changed_ms)),
        last_modified_user: Some(facts.user.clone()),
        description: facts.description.clone(),
        allowed_pattern: facts.allowed_pattern.clone(),
        version: number(parameter.version),
        tier: Some(facts.tier.shown()),
        policies: Some(facts.policies.iter().map(|policy| policy.shown()).collect()),
        data_type: Some(TEXT.to_owned()),
    }
}

/// A version of `parameter` with everything that is known of it.
///
/// # Errors
/// KMS's refusals in our words.
pub(crate) async fn history(
    cx: &mut Ctx,
    parameter: &ParameterRecord,
    (version, record): (u64, VersionRecord),
    opens: bool,
) -> Result<ParameterHistory, Failure> {
    let VersionRecord { facts, value } = record;
    let value = value_of(cx, parameter, (version, value), opens).await?;
    // What became of the newest one's policies is noted with the parameter.
    let facts = if version == parameter.version { parameter.facts.clone() } else { facts };
    Ok(ParameterHistory {
        name: Some(parameter.name.clone()),
        r#type: Some(facts.kind.shown()),
        key_id: key_id(&facts),
        last_modified_date: Some(Timestamp::from_unix_ms(facts.changed_ms)),
        last_modified_user: Some(facts.user.clone()),
        value: Some(value),
        version: number(version),
        labels: Some(parameter.labels_of(version)),
        tier: Some(facts.tier.shown()),
        policies: Some(facts.policies.iter().map(|policy| policy.shown()).collect()),
        data_type: Some(TEXT.to_owned()),
        description: facts.description,
        allowed_pattern: facts.allowed_pattern,
    })
}
