//! The intrinsic functions themselves.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};

use crate::fault::Fault;
use crate::host::{Hash, Host};
use crate::path::is_same;

/// Elements of an array that a function makes.
const RANGE_MAX: usize = 1_000;

/// Characters that `States.Base64Encode` and its like take.
const TEXT_CHARS_MAX: usize = 10_000;

const NAMES: [&str; 18] = [
    "States.Format",
    "States.StringToJson",
    "States.JsonToString",
    "States.Array",
    "States.ArrayPartition",
    "States.ArrayContains",
    "States.ArrayRange",
    "States.ArrayGetItem",
    "States.ArrayLength",
    "States.ArrayUnique",
    "States.Base64Encode",
    "States.Base64Decode",
    "States.Hash",
    "States.JsonMerge",
    "States.MathRandom",
    "States.MathAdd",
    "States.StringSplit",
    "States.UUID",
];

/// Whether there is such a function.
pub(crate) fn is_known(name: &str) -> bool {
    NAMES.contains(&name)
}

/// What the function gives.
///
/// # Errors
/// `States.IntrinsicFailure` for arguments that it does not take.
pub(crate) fn call(name: &str, arguments: &[Value], host: &dyn Host) -> Result<Value, Fault> {
    let made = match (name.strip_prefix("States.").unwrap_or(name), arguments) {
        ("Format", [Value::String(template), values @ ..]) => format(template, values),
        ("StringToJson", [Value::String(text)]) => serde_json::from_str(text).ok(),
        ("JsonToString", [value]) => Some(Value::from(value.to_string())),
        ("Array", values) => Some(Value::Array(values.to_vec())),
        ("ArrayPartition", [Value::Array(items), size]) => partition(items, size),
        ("ArrayContains", [Value::Array(items), value]) => {
            Some(Value::from(items.iter().any(|item| is_same(item, value))))
        }
        ("ArrayRange", [first, last, step]) => range(first, last, step),
        ("ArrayGetItem", [Value::Array(items), index]) => {
            index.as_u64().and_then(|it| items.get(usize::try_from(it).ok()?)).cloned()
        }
        ("ArrayLength", [Value::Array(items)]) => Some(Value::from(items.len())),
        ("ArrayUnique", [Value::Array(items)]) => Some(unique(items)),
        ("Base64Encode", [Value::String(text)]) if is_short(text) => {
            Some(Value::from(STANDARD.encode(text)))
        }
        ("Base64Decode", [Value::String(text)]) if is_short(text) => decoded(text),
        ("Hash", [data, Value::String(algorithm)]) => hashed(data, algorithm, host),
        ("JsonMerge", [Value::Object(first), Value::Object(second), Value::Bool(false)]) => {
            let mut merged = first.clone();
            merged.extend(second.clone());
            Some(Value::Object(merged))
        }
        ("MathRandom", [first, last]) => random(first, last, host.random()),
        ("MathRandom", [first, last, seed]) => seed.as_i64().and_then(|seed| {
            // The same seed gives the same number.
            let digest = host.hash(Hash::Md5, &seed.to_be_bytes());
            let number = u128::from_str_radix(&digest, 16).ok()?;
            random(first, last, number.to_be_bytes())
        }),
        ("MathAdd", [left, right]) => left
            .as_i64()
            .zip(right.as_i64())
            .and_then(|(left, right)| left.checked_add(right))
            .map(Value::from),
        ("StringSplit", [Value::String(text), Value::String(separators)]) => {
            let parts = text.split(|sign| separators.contains(sign));
            Some(parts.filter(|part| !part.is_empty()).map(Value::from).collect())
        }
        ("UUID", []) => Some(Value::from(uuid(host.random()))),
        _ => None,
    };
    made.ok_or_else(|| Fault::intrinsic(format!("Invalid arguments in {name}")))
}

fn is_short(text: &str) -> bool {
    text.chars().count() <= TEXT_CHARS_MAX
}

/// As text where a text is wanted: strings as they are, all else as JSON.
fn shown(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Array(_) | Value::Object(_) => None,
        other => Some(other.to_string()),
    }
}

fn format(template: &str, values: &[Value]) -> Option<Value> {
    let mut values = values.iter();
    let mut made = String::new();
    let mut signs = template.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '\\' => made.push(signs.next()?),
            '{' if signs.next()? == '}' => made.push_str(&shown(values.next()?)?),
            '{' | '}' => return None,
            _ => made.push(sign),
        }
    }
    values.next().is_none().then(|| Value::from(made))
}

fn partition(items: &[Value], size: &Value) -> Option<Value> {
    let size = usize::try_from(size.as_u64()?).ok().filter(|size| *size > 0)?;
    Some(items.chunks(size).map(|chunk| Value::Array(chunk.to_vec())).collect())
}

fn range(first: &Value, last: &Value, step: &Value) -> Option<Value> {
    let (first, last, step) = (first.as_i64()?, last.as_i64()?, step.as_i64()?);
    if step == 0 {
        return None;
    }
    let mut items = Vec::new();
    let mut next = first;
    while (step > 0 && next <= last) || (step < 0 && next >= last) {
        if items.len() >= RANGE_MAX {
            return None;
        }
        items.push(Value::from(next));
        next = next.checked_add(step)?;
    }
    Some(Value::Array(items))
}

fn unique(items: &[Value]) -> Value {
    let mut kept: Vec<Value> = Vec::new();
    for item in items {
        if !kept.iter().any(|held| is_same(held, item)) {
            kept.push(item.clone());
        }
    }
    Value::Array(kept)
}

fn decoded(text: &str) -> Option<Value> {
    String::from_utf8(STANDARD.decode(text).ok()?).ok().map(Value::from)
}

fn hashed(data: &Value, algorithm: &str, host: &dyn Host) -> Option<Value> {
    let hash = match algorithm {
        "MD5" => Hash::Md5,
        "SHA-1" => Hash::Sha1,
        "SHA-256" => Hash::Sha256,
        "SHA-384" => Hash::Sha384,
        "SHA-512" => Hash::Sha512,
        _ => return None,
    };
    let text = data.as_str().map_or_else(|| data.to_string(), str::to_owned);
    is_short(&text).then(|| Value::from(host.hash(hash, text.as_bytes())))
}

/// From `first` on, below `last`.
fn random(first: &Value, last: &Value, chance: [u8; 16]) -> Option<Value> {
    let (first, last) = (first.as_i64()?, last.as_i64()?);
    let width = u128::try_from(i128::from(last) - i128::from(first)).ok()?;
    let chance = u128::from_be_bytes(chance).checked_rem(width)?;
    i64::try_from(i128::from(first) + i128::try_from(chance).ok()?).ok().map(Value::from)
}

/// A version 4 UUID of 16 bytes by chance (RFC 9562 section 5.4).
fn uuid(bytes: [u8; 16]) -> String {
    const CLEAR: u128 = !((0xf_u128 << 76) | (0b11_u128 << 62));
    let number = (u128::from_be_bytes(bytes) & CLEAR) | (0x4_u128 << 76) | (0b10_u128 << 62);
    let digits = format!("{number:032x}");
    let part = |range: core::ops::Range<usize>| digits.get(range).unwrap_or_default();
    [part(0..8), part(8..12), part(12..16), part(16..20), part(20..32)].join("-")
}

/// An empty object.
pub(crate) fn empty() -> Value {
    Value::Object(Map::new())
}
