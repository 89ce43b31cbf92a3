//! Inputs and outputs as plain JSON, by the names that the SDKs give their members: those of the model with a
//! capital letter. What a state machine gives a task, and what comes back.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde_json::{Map, Value as Json};

use crate::codec::json_read;
use crate::schema::{Kind, Schema, Structure};
use crate::value::{Slot, Value, ValueRef};
use crate::{AwsError, Body, Shape, Timestamp};

/// Fills `shape` with `json`. Bytes are base64, a body is its text, and instants are ISO 8601.
///
/// # Errors
/// What does not fit, in words for whoever wrote it.
pub fn fill_plain(shape: &mut dyn Shape, json: &Json) -> Result<(), String> {
    structure(shape, json, "")
}

/// Fills `shape` with JSON by the names of the model, as in a body of AWS's JSON protocols.
///
/// # Errors
/// `SerializationException`.
pub fn read_json(shape: &mut dyn Shape, bytes: &[u8]) -> Result<(), AwsError> {
    json_read::read(shape, bytes, json_read::Names::Model).map(|_| ())
}

/// `shape` as JSON. What is not set is left out; a body that is not in memory, too.
#[must_use]
pub fn plain_json(shape: &dyn Shape) -> Json {
    let schema = shape.schema();
    let mut object = Map::new();
    for (index, member) in schema.members.iter().enumerate() {
        let view = shape.member(index).map_or(ValueRef::Absent, Value::view);
        if let Some(json) = shown(member.target, &view) {
            object.insert(capital(member.name), json);
        }
    }
    Json::Object(object)
}

/// The name with a capital letter.
fn capital(name: &str) -> String {
    let mut signs = name.chars();
    signs.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(signs).collect()
}

fn structure(shape: &mut dyn Shape, json: &Json, at: &str) -> Result<(), String> {
    let schema = shape.schema();
    let Some(members) = json.as_object() else {
        return Err(format!("The value of {} has to be an object", named(at)));
    };
    for (name, value) in members {
        let is_named = |own: &str| capital(own) == *name;
        let Some(index) = schema.members.iter().position(|member| is_named(member.name)) else {
            return Err(format!("The field \"{name}\" is not supported by Step Functions"));
        };
        let target = schema.members.get(index).map(|member| member.target);
        let Some((target, slot)) = target.zip(shape.member_mut(index)) else { continue };
        if !value.is_null() {
            read(target, slot, value, &format!("{at}/{name}"))?;
        }
    }
    require(schema, members)
}

/// Whatever is required has to be said.
fn require(schema: &Structure, said: &Map<String, Json>) -> Result<(), String> {
    let is_missing = |name: &str| said.get(&capital(name)).is_none_or(Json::is_null);
    let missing = schema.members.iter().find(|it| it.required && is_missing(it.name));
    match missing {
        Some(member) => Err(format!("The field \"{}\" is required", capital(member.name))),
        None => Ok(()),
    }
}

fn named(at: &str) -> &str {
    if at.is_empty() { "Parameters" } else { at }
}

fn read(schema: &Schema, value: &mut dyn Value, json: &Json, at: &str) -> Result<(), String> {
    let unfit = || format!("The value of the field {at} does not fit: {}", kind_name(schema));
    match (value.slot(), json) {
        (Slot::Bool(slot), Json::Bool(found)) => *slot = *found,
        (Slot::Integer(slot), Json::Number(found)) => {
            *slot = found.as_i64().and_then(|it| i32::try_from(it).ok()).ok_or_else(unfit)?;
        }
        (Slot::Long(slot), Json::Number(found)) => *slot = found.as_i64().ok_or_else(unfit)?,
        (Slot::Float(slot), Json::Number(found)) => {
            #[expect(clippy::cast_possible_truncation, reason = "a float member is single")]
            let single = found.as_f64().ok_or_else(unfit)? as f32;
            *slot = single;
        }
        (Slot::Double(slot), Json::Number(found)) => *slot = found.as_f64().ok_or_else(unfit)?,
        (Slot::Text(slot), Json::String(found)) => slot.set_text(found.clone()),
        // A text that is JSON may be given as what it is: a policy, an event, a message.
        (Slot::Text(slot), Json::Object(_) | Json::Array(_)) => slot.set_text(json.to_string()),
        (Slot::Bytes(slot), Json::String(found)) => {
            slot.set_bytes(STANDARD.decode(found).map_err(|_| unfit())?);
        }
        (Slot::Instant(slot), Json::String(found)) => {
            *slot = Timestamp::parse_iso8601(found).map_err(|_| unfit())?;
        }
        (Slot::Instant(slot), Json::Number(found)) => {
            *slot = Timestamp::from_unix_seconds(found.as_i64().ok_or_else(unfit)?);
        }
        (Slot::Structure(slot), _) => structure(slot, json, at)?,
        (Slot::List(slot), Json::Array(items)) => {
            let Kind::List(list) = schema.kind else { return Err(unfit()) };
            for (index, item) in items.iter().enumerate() {
                read(list.member.target, slot.append(), item, &format!("{at}/{index}"))?;
            }
        }
        (Slot::Map(slot), Json::Object(members)) => {
            let Kind::Map(map) = schema.kind else { return Err(unfit()) };
            for (name, item) in members {
                let value = slot.entry_mut(name.clone());
                read(map.value.target, value, item, &format!("{at}/{name}"))?;
            }
        }
        (Slot::Body(slot), Json::String(found)) => *slot = Body::from(Bytes::from(found.clone())),
        (Slot::Body(slot), _) => *slot = Body::from(Bytes::from(json.to_string())),
        _ => return Err(unfit()),
    }
    Ok(())
}

const fn kind_name(schema: &Schema) -> &'static str {
    match schema.kind {
        Kind::Boolean => "a boolean is expected",
        Kind::Integer | Kind::Long => "an integer is expected",
        Kind::Float | Kind::Double => "a number is expected",
        Kind::String | Kind::Enum(_) => "a string is expected",
        Kind::Timestamp(_) => "a timestamp is expected",
        Kind::Blob | Kind::Stream => "base64 is expected",
        Kind::Structure(_) | Kind::Map(_) => "an object is expected",
        Kind::List(_) => "a list is expected",
    }
}

fn shown(schema: &Schema, view: &ValueRef<'_>) -> Option<Json> {
    Some(match view {
        ValueRef::Absent => return None,
        ValueRef::Bool(value) => Json::from(*value),
        ValueRef::Integer(value) => Json::from(*value),
        ValueRef::Double(value) => Json::from(*value),
        ValueRef::Text(text) | ValueRef::SecretText(text) => Json::from(*text),
        ValueRef::Bytes(bytes) | ValueRef::SecretBytes(bytes) => Json::from(STANDARD.encode(bytes)),
        ValueRef::Instant(at) => Json::from(at.iso8601_ms()),
        ValueRef::Structure(shape) => plain_json(*shape),
        ValueRef::List(list) => {
            let Kind::List(element) = schema.kind else { return None };
            let items = (0..list.count()).filter_map(|index| list.element(index));
            items.filter_map(|item| shown(element.member.target, &item.view())).collect()
        }
        ValueRef::Map(map) => {
            let Kind::Map(entry) = schema.kind else { return None };
            let entries = map.entries().filter_map(|(name, item)| {
                Some((name.to_owned(), shown(entry.value.target, &item.view())?))
            });
            Json::Object(entries.collect())
        }
        ValueRef::Body(body) => Json::from(String::from_utf8_lossy(body.as_bytes()?).into_owned()),
    })
}
