//! Reads JSON into a shape, guided by its schema, without building a tree.

use core::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::{Missing, text};
use crate::limits::{COLLECTION_COUNT_MAX, JSON_DEPTH_MAX};
use crate::path::Path;
use crate::schema::{Kind, Location, Member, Schema, Structure, TimestampFormat};
use crate::value::{Slot, Value};
use crate::{AwsError, Shape, errors};

/// By which of its names a member stands in an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Names {
    /// awsJson: by the model's name, whatever else the model says of it.
    Model,
    /// restJson: by the name on the wire, and only if it is not bound to another part of the
    /// request.
    Wire,
}

impl Names {
    /// The name of `member` in an object; `None` when it never stands in one.
    pub(crate) fn of(self, member: &Member) -> Option<&'static str> {
        match self {
            Self::Model => Some(member.name),
            Self::Wire => (member.location == Location::Body).then_some(member.wire),
        }
    }

    /// The form of instants of `schema`; awsJson knows one.
    pub(crate) fn instants(self, schema: &Schema) -> TimestampFormat {
        match self {
            Self::Model => TimestampFormat::EpochSeconds,
            Self::Wire => text::form(schema, TimestampFormat::EpochSeconds),
        }
    }
}

/// Reads a whole document; an empty body is an empty object, as some clients send it.
pub(crate) fn read(shape: &mut dyn Shape, bytes: &[u8], names: Names) -> Result<Missing, AwsError> {
    let mut state = State { missing: Missing::default(), failure: None, depth: 0, names };
    let bytes = if bytes.is_empty() { b"{}" } else { bytes };
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let schema = shape.schema();
    let seed = Fill { schema, shape, path: &Path::ROOT, state: &mut state };
    let done = seed.deserialize(&mut json).and_then(|()| json.end());
    match done {
        Ok(()) => Ok(state.missing),
        Err(_) => {
            let text = state.failure.unwrap_or_else(|| "the body is not valid JSON".to_owned());
            Err(errors::serialization(text))
        }
    }
}

struct State {
    missing: Missing,
    /// What was wrong, in our words: serde's carry a position and the input.
    failure: Option<String>,
    depth: usize,
    names: Names,
}

impl State {
    fn fail<E: Error>(&mut self, message: impl Into<String>) -> E {
        let message = message.into();
        self.failure.get_or_insert(message);
        E::custom("refused")
    }

    fn enter<E: Error>(&mut self) -> Result<(), E> {
        self.depth += 1;
        if self.depth > JSON_DEPTH_MAX {
            return Err(self.fail(format!("the body nests deeper than {JSON_DEPTH_MAX}")));
        }
        Ok(())
    }

    const fn leave(&mut self) {
        self.depth -= 1;
    }
}

/// Fills a structure from an object.
struct Fill<'a> {
    schema: &'static Structure,
    shape: &'a mut dyn Shape,
    path: &'a Path<'a>,
    state: &'a mut State,
}

impl<'de> DeserializeSeed<'de> for Fill<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Fill<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let Fill { schema, shape, path, state } = self;
        state.enter::<A::Error>()?;
        let mut present = vec![false; schema.members.len()];
        while let Some(name) = entries.next_key_seed(Name)? {
            let names = state.names;
            let is_named = |member: &Member| names.of(member).is_some_and(|own| own == name);
            let found = schema.members.iter().enumerate().find(|(_, member)| is_named(member));
            let found =
                found.and_then(|(index, member)| Some((index, member, shape.member_mut(index)?)));
            let Some((index, member, value)) = found else {
                entries.next_value_seed(Skip { state })?;
                continue;
            };
            let path = path.member(member.name);
            let read = Read { schema: member.target, value, path: &path, state };
            let is_set = entries.next_value_seed(read)?;
            if let Some(present) = present.get_mut(index) {
                *present = is_set;
            }
        }
        for (member, present) in schema.members.iter().zip(present) {
            if member.required && !present && state.names.of(member).is_some() {
                state.missing.paths.insert(path.member(member.name).render());
            }
        }
        state.leave();
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<(), A::Error> {
        Err(self.state.fail("Unexpected list, expected a structure"))
    }
}

/// A member name; names longer than any of ours cost nothing more.
struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        serde::Deserialize::deserialize(deserializer)
    }
}

/// Reads one value; answers whether there was one (`null` is none).
struct Read<'a> {
    schema: &'static Schema,
    value: &'a mut dyn Value,
    path: &'a Path<'a>,
    state: &'a mut State,
}

impl<'de> DeserializeSeed<'de> for Read<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Read<'_> {
    fn mismatch<E: Error>(self, found: &str) -> E {
        let kind = match self.schema.kind {
            Kind::Boolean => "Boolean",
            Kind::Integer => "Integer",
            Kind::Long => "Long",
            Kind::Float | Kind::Double => "Double",
            Kind::String | Kind::Enum(_) => "String",
            Kind::Timestamp(_) => "Timestamp",
            Kind::Blob | Kind::Stream => "Blob",
            Kind::Structure(_) => "Structure",
            Kind::List(_) => "List",
            Kind::Map(_) => "Map",
        };
        self.state.fail(format!("{found} can not be converted to a {kind}"))
    }

    fn number<E: Error>(self, whole: Option<i64>, number: f64) -> Result<bool, E> {
        let done = match self.value.slot() {
            Slot::Integer(value) => {
                whole.and_then(|whole| i32::try_from(whole).ok()).map(|whole| *value = whole)
            }
            Slot::Long(value) => whole.map(|whole| *value = whole),
            Slot::Float(value) => {
                #[expect(clippy::cast_possible_truncation, reason = "a float member is single")]
                let single = number as f32;
                *value = single;
                Some(())
            }
            Slot::Double(value) => {
                *value = number;
                Some(())
            }
            Slot::Instant(value) => text::from_epoch_seconds(number).map(|at| *value = at),
            _ => None,
        };
        match done {
            Some(()) => Ok(true),
            None => Err(self.mismatch("NUMBER_VALUE")),
        }
    }
}

impl<'de> Visitor<'de> for Read<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        self.value.clear();
        Ok(false)
    }

    fn visit_bool<E: Error>(self, found: bool) -> Result<bool, E> {
        if let Slot::Bool(value) = self.value.slot() {
            *value = found;
            return Ok(true);
        }
        Err(self.mismatch(if found { "TRUE_VALUE" } else { "FALSE_VALUE" }))
    }

    fn visit_i64<E: Error>(self, found: i64) -> Result<bool, E> {
        #[expect(clippy::cast_precision_loss, reason = "only float members use it")]
        let number = found as f64;
        self.number(Some(found), number)
    }

    fn visit_u64<E: Error>(self, found: u64) -> Result<bool, E> {
        #[expect(clippy::cast_precision_loss, reason = "only float members use it")]
        let number = found as f64;
        self.number(i64::try_from(found).ok(), number)
    }

    fn visit_f64<E: Error>(self, found: f64) -> Result<bool, E> {
        // 2^53: below it a whole double is the integer it was written as.
        const EXACT_MAX: f64 = 9_007_199_254_740_992.0;
        #[expect(clippy::cast_possible_truncation, reason = "bounded by EXACT_MAX")]
        let whole = (found.fract() == 0.0 && found.abs() <= EXACT_MAX).then_some(found as i64);
        self.number(whole, found)
    }

    fn visit_str<E: Error>(self, found: &str) -> Result<bool, E> {
        match self.value.slot() {
            Slot::Text(value) => value.set_text(found.to_owned()),
            Slot::Bytes(value) => match STANDARD.decode(found) {
                Ok(bytes) => value.set_bytes(bytes),
                Err(_) => return Err(self.state.fail("a blob is not valid base64")),
            },
            Slot::Float(value) => match non_finite(found) {
                #[expect(clippy::cast_possible_truncation, reason = "infinite or not a number")]
                Some(number) => *value = number as f32,
                None => return Err(self.mismatch("STRING_VALUE")),
            },
            Slot::Double(value) => match non_finite(found) {
                Some(number) => *value = number,
                None => return Err(self.mismatch("STRING_VALUE")),
            },
            Slot::Instant(value) => match self.state.names.instants(self.schema) {
                TimestampFormat::EpochSeconds => return Err(self.mismatch("STRING_VALUE")),
                form => match text::instant(found.trim(), form) {
                    Ok(at) => *value = at,
                    Err(_) => return Err(self.mismatch("STRING_VALUE")),
                },
            },
            _ => return Err(self.mismatch("STRING_VALUE")),
        }
        Ok(true)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<bool, A::Error> {
        let Kind::List(list) = self.schema.kind else {
            return Err(self.mismatch("START_ARRAY"));
        };
        self.state.enter::<A::Error>()?;
        self.value.clear();
        let Read { value, path, state, .. } = self;
        let Slot::List(slot) = value.slot() else {
            return Err(state.fail("a list is not expected here"));
        };
        for index in 0.. {
            if slot.count() >= COLLECTION_COUNT_MAX {
                return Err(state.fail(format!("a list has over {COLLECTION_COUNT_MAX} members")));
            }
            let path = path.element(index);
            let element = Element { list: slot, schema: list.member.target, path: &path, state };
            match elements.next_element_seed(element)? {
                None => break,
                Some(true) => {}
                Some(false) => return Err(state.fail("a list holds null")),
            }
        }
        state.leave();
        Ok(true)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<bool, A::Error> {
        let Read { schema, value, path, state } = self;
        match schema.kind {
            Kind::Structure(structure) => {
                let Slot::Structure(shape) = value.slot() else {
                    return Err(state.fail("a structure is not expected here"));
                };
                Fill { schema: structure, shape, path, state }.visit_map(entries)?;
                Ok(true)
            }
            Kind::Map(map) => {
                state.enter::<A::Error>()?;
                value.clear();
                let Slot::Map(slot) = value.slot() else {
                    return Err(state.fail("a map is not expected here"));
                };
                while let Some(key) = entries.next_key_seed(Name)? {
                    if slot.count() >= COLLECTION_COUNT_MAX {
                        let text = format!("a map has over {COLLECTION_COUNT_MAX} entries");
                        return Err(state.fail(text));
                    }
                    let path = path.key(&key);
                    let value = slot.entry_mut(key.clone());
                    let read = Read { schema: map.value.target, value, path: &path, state };
                    if !entries.next_value_seed(read)? {
                        return Err(state.fail("a map holds null"));
                    }
                }
                state.leave();
                Ok(true)
            }
            _ => Err(Read { schema, value, path, state }.mismatch("START_OBJECT")),
        }
    }
}

/// Appends to a list only when there is another element.
struct Element<'a> {
    list: &'a mut dyn crate::ListValue,
    schema: &'static Schema,
    path: &'a Path<'a>,
    state: &'a mut State,
}

impl<'de> DeserializeSeed<'de> for Element<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        let Element { list, schema, path, state } = self;
        Read { schema, value: list.append(), path, state }.deserialize(deserializer)
    }
}

/// Reads past a value no member is named for, within the depth limit.
struct Skip<'a> {
    state: &'a mut State,
}

impl<'de> DeserializeSeed<'de> for Skip<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Skip<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<(), A::Error> {
        self.state.enter::<A::Error>()?;
        while elements.next_element_seed(Skip { state: self.state })?.is_some() {}
        self.state.leave();
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        self.state.enter::<A::Error>()?;
        while entries.next_key_seed(Name)?.is_some() {
            entries.next_value_seed(Skip { state: self.state })?;
        }
        self.state.leave();
        Ok(())
    }
}

fn non_finite(text: &str) -> Option<f64> {
    match text {
        "NaN" => Some(f64::NAN),
        "Infinity" => Some(f64::INFINITY),
        "-Infinity" => Some(f64::NEG_INFINITY),
        _ => None,
    }
}
