//! Values as requests and answers have them.

use std::collections::{BTreeMap, BTreeSet};

use api_dynamodb::AttributeValue;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use item_expressions::{DEPTH_MAX, Invalid, Number, Value};
use serde_json::json;
use wire::{AwsError, SensitiveBlob, SensitiveString};

use crate::refusal::invalid;

/// The item or key in a request.
///
/// # Errors
/// `ValidationException`.
pub(crate) fn read_item(
    item: &BTreeMap<String, AttributeValue>,
) -> Result<BTreeMap<String, Value>, AwsError> {
    item.iter().map(|(name, value)| Ok((name.clone(), read(value)?))).collect()
}

/// A value in a request.
///
/// # Errors
/// `ValidationException`.
pub(crate) fn read(value: &AttributeValue) -> Result<Value, AwsError> {
    read_value(value).map_err(invalid)
}

/// # Errors
/// [`Invalid`], for who says more.
pub(crate) fn read_value(value: &AttributeValue) -> Result<Value, Invalid> {
    read_at(value, 0)
}

fn read_at(value: &AttributeValue, depth: usize) -> Result<Value, Invalid> {
    if depth > DEPTH_MAX {
        return Err(Invalid("Nesting Levels have exceeded supported limits".to_owned()));
    }
    let mut all = [
        value.s.as_ref().map(|text| Ok(Value::S(text.reveal().to_owned()))),
        value.n.as_ref().map(|text| Number::parse(text.reveal()).map(Value::N)),
        value.b.as_ref().map(|bytes| Ok(Value::B(bytes.reveal().to_vec()))),
        value.bool.map(|is_true| Ok(Value::Bool(is_true))),
        value.null.map(read_null),
        value.ss.as_ref().map(|texts| read_texts(texts)),
        value.ns.as_ref().map(|numbers| read_numbers(numbers)),
        value.bs.as_ref().map(|all| read_binaries(all)),
        value.l.as_ref().map(|list| {
            let values = list.iter().map(|value| read_at(value, depth.saturating_add(1)));
            values.collect::<Result<_, _>>().map(Value::L)
        }),
        value.m.as_ref().map(|map| {
            let values = map
                .iter()
                .map(|(name, value)| Ok((name.clone(), read_at(value, depth.saturating_add(1))?)));
            values.collect::<Result<_, Invalid>>().map(Value::M)
        }),
    ]
    .into_iter()
    .flatten();
    let first = all.next().ok_or_else(|| {
        Invalid(
            "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes"
                .to_owned(),
        )
    })?;
    let first = first?;
    if all.next().is_some() {
        return Err(Invalid(
            "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes".to_owned(),
        ));
    }
    Ok(first)
}

fn read_null(is_null: bool) -> Result<Value, Invalid> {
    if is_null {
        return Ok(Value::Null);
    }
    Err(Invalid::parameter("Null attribute value types must have the value of true"))
}

fn read_texts(texts: &[SensitiveString]) -> Result<Value, Invalid> {
    if texts.is_empty() {
        return Err(Invalid::parameter("An string set  may not be empty"));
    }
    let set: BTreeSet<String> = texts.iter().map(|text| text.reveal().to_owned()).collect();
    if set.len() < texts.len() {
        let all: Vec<&str> = texts.iter().map(|text| text.reveal()).collect();
        return Err(Invalid::parameter(format_args!(
            "Input collection [{}] contains duplicates.",
            all.join(", ")
        )));
    }
    Ok(Value::Ss(set))
}

fn read_numbers(numbers: &[SensitiveString]) -> Result<Value, Invalid> {
    if numbers.is_empty() {
        return Err(Invalid::parameter("An number set  may not be empty"));
    }
    let set = numbers.iter().map(|text| Number::parse(text.reveal()));
    let set: BTreeSet<Number> = set.collect::<Result<_, _>>()?;
    if set.len() < numbers.len() {
        return Err(Invalid("Input collection contains duplicates".to_owned()));
    }
    Ok(Value::Ns(set))
}

fn read_binaries(all: &[SensitiveBlob]) -> Result<Value, Invalid> {
    if all.is_empty() {
        return Err(Invalid::parameter("Binary sets should not be empty"));
    }
    let set: BTreeSet<Vec<u8>> = all.iter().map(|bytes| bytes.reveal().to_vec()).collect();
    if set.len() < all.len() {
        let all: Vec<String> = all.iter().map(|bytes| STANDARD.encode(bytes.reveal())).collect();
        return Err(Invalid::parameter(format_args!(
            "Input collection [{}]of type BS contains duplicates.",
            all.join(", ")
        )));
    }
    Ok(Value::Bs(set))
}

/// An item in an answer.
pub(crate) fn shown_item(item: &BTreeMap<String, Value>) -> BTreeMap<String, AttributeValue> {
    item.iter().map(|(name, value)| (name.clone(), shown(value))).collect()
}

/// A value in an answer.
pub(crate) fn shown(value: &Value) -> AttributeValue {
    let mut out = AttributeValue::default();
    let text = |text: &str| SensitiveString::from(text.to_owned());
    match value {
        Value::S(value) => out.s = Some(text(value)),
        Value::N(number) => out.n = Some(number.to_string().into()),
        Value::B(bytes) => out.b = Some(bytes.clone().into()),
        Value::Bool(is_true) => out.bool = Some(*is_true),
        Value::Null => out.null = Some(true),
        Value::Ss(set) => out.ss = Some(set.iter().map(|value| text(value)).collect()),
        Value::Ns(set) => out.ns = Some(set.iter().map(|it| it.to_string().into()).collect()),
        Value::Bs(set) => out.bs = Some(set.iter().map(|bytes| bytes.clone().into()).collect()),
        Value::L(list) => out.l = Some(list.iter().map(shown).collect()),
        Value::M(map) => out.m = Some(shown_item(map)),
    }
    out
}

/// An item as a member of an error, in JSON.
pub(crate) fn item_json(item: &BTreeMap<String, Value>) -> serde_json::Value {
    item.iter().map(|(name, value)| (name.clone(), value_json(value))).collect()
}

fn value_json(value: &Value) -> serde_json::Value {
    let kind = value.kind().name();
    let content = match value {
        Value::S(text) => json!(text),
        Value::N(number) => json!(number.to_string()),
        Value::B(bytes) => json!(STANDARD.encode(bytes)),
        Value::Bool(is_true) => json!(is_true),
        Value::Null => json!(true),
        Value::Ss(set) => json!(set),
        Value::Ns(set) => set.iter().map(Number::to_string).collect(),
        Value::Bs(set) => set.iter().map(|bytes| STANDARD.encode(bytes)).collect(),
        Value::L(list) => list.iter().map(value_json).collect(),
        Value::M(map) => item_json(map),
    };
    json!({ kind: content })
}

/// A key attribute as policies compare it (`dynamodb:LeadingKeys`).
pub(crate) fn policy_text(value: &Value) -> Option<String> {
    match value {
        Value::S(text) => Some(text.clone()),
        Value::N(number) => Some(number.to_string()),
        Value::B(bytes) => Some(STANDARD.encode(bytes)),
        _ => None,
    }
}
