//! Writes a shape as JSON.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::json_read::Names;
use super::text;
use crate::schema::{Kind, Schema, TimestampFormat};
use crate::value::{Value, ValueRef};
use crate::{AwsError, Fault, Shape};

/// The shape as an object, members in the model's order.
pub(crate) fn write(shape: &dyn Shape, names: Names) -> Vec<u8> {
    let mut out = Vec::with_capacity(256);
    structure(&mut out, shape, names);
    out
}

/// An error body of restJson, whose code is in a header: `{"message":TEXT, details}`.
pub(crate) fn write_rest_error(error: &AwsError, is_named: bool) -> Vec<u8> {
    let mut out = Vec::with_capacity(128);
    let mut first = true;
    out.push(b'{');
    let kind = match error.fault() {
        Fault::Sender => "Client",
        Fault::Receiver => "Server",
    };
    let named = [("code", error.code()), ("type", kind)];
    let named = named.into_iter().filter(|_| is_named);
    let message = error.message().map(|message| ("message", message));
    let details = error.details().iter().map(|(name, value)| (*name, value.as_str()));
    for (name, value) in named.chain(message).chain(details) {
        separate(&mut out, &mut first);
        string(&mut out, name);
        out.push(b':');
        string(&mut out, value);
    }
    out.push(b'}');
    out
}

/// An error body: `{"__type":CODE,"message":TEXT, details}`.
pub(crate) fn write_error(error: &AwsError) -> Vec<u8> {
    let mut out = Vec::with_capacity(128);
    out.extend_from_slice(b"{\"__type\":");
    string(&mut out, error.code());
    if let Some(message) = error.message() {
        out.extend_from_slice(b",\"message\":");
        string(&mut out, message);
    }
    for (name, value) in error.details() {
        out.push(b',');
        string(&mut out, name);
        out.push(b':');
        string(&mut out, value);
    }
    for (name, json) in error.documents() {
        out.push(b',');
        string(&mut out, name);
        out.push(b':');
        out.extend_from_slice(json.as_bytes());
    }
    out.push(b'}');
    out
}

fn structure(out: &mut Vec<u8>, shape: &dyn Shape, names: Names) {
    out.push(b'{');
    let mut first = true;
    for (index, member) in shape.schema().members.iter().enumerate() {
        let view = shape.member(index).map_or(ValueRef::Absent, Value::view);
        if matches!(view, ValueRef::Absent | ValueRef::Body(_)) {
            continue;
        }
        let Some(name) = names.of(member) else { continue };
        separate(out, &mut first);
        string(out, name);
        out.push(b':');
        value(out, member.target, &view, names);
    }
    out.push(b'}');
}

fn value(out: &mut Vec<u8>, schema: &Schema, view: &ValueRef<'_>, names: Names) {
    match view {
        ValueRef::Absent | ValueRef::Body(_) => out.extend_from_slice(b"null"),
        ValueRef::Bool(value) => out.extend_from_slice(if *value { b"true" } else { b"false" }),
        ValueRef::Integer(value) => out.extend_from_slice(value.to_string().as_bytes()),
        ValueRef::Double(value) => double(out, *value),
        ValueRef::Text(text) | ValueRef::SecretText(text) => string(out, text),
        ValueRef::Bytes(bytes) | ValueRef::SecretBytes(bytes) => {
            out.push(b'"');
            out.extend_from_slice(STANDARD.encode(bytes).as_bytes());
            out.push(b'"');
        }
        ValueRef::Instant(at) => match names.instants(schema) {
            TimestampFormat::EpochSeconds => {
                out.extend_from_slice(text::epoch_seconds(*at).as_bytes());
            }
            TimestampFormat::Iso8601 => string(out, &at.iso8601()),
            TimestampFormat::HttpDate => string(out, &at.http_date()),
        },
        ValueRef::Structure(shape) => structure(out, *shape, names),
        ValueRef::List(list) => {
            let Kind::List(element) = schema.kind else { return };
            let mut first = true;
            out.push(b'[');
            for element_value in (0..list.count()).filter_map(|index| list.element(index)) {
                separate(out, &mut first);
                value(out, element.member.target, &element_value.view(), names);
            }
            out.push(b']');
        }
        ValueRef::Map(map) => {
            let Kind::Map(entry) = schema.kind else { return };
            let mut first = true;
            out.push(b'{');
            for (key, entry_value) in map.entries() {
                separate(out, &mut first);
                string(out, key);
                out.push(b':');
                value(out, entry.value.target, &entry_value.view(), names);
            }
            out.push(b'}');
        }
    }
}

fn separate(out: &mut Vec<u8>, first: &mut bool) {
    if !core::mem::replace(first, false) {
        out.push(b',');
    }
}

fn double(out: &mut Vec<u8>, value: f64) {
    match serde_json::Number::from_f64(value) {
        Some(number) => out.extend_from_slice(number.to_string().as_bytes()),
        None if value.is_nan() => out.extend_from_slice(b"\"NaN\""),
        None if value > 0.0 => out.extend_from_slice(b"\"Infinity\""),
        None => out.extend_from_slice(b"\"-Infinity\""),
    }
}

/// A JSON string: quotes, backslashes and control characters escaped (RFC 8259 section 7).
fn string(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    for byte in text.bytes() {
        match byte {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            0..=0x1f => out.extend_from_slice(format!("\\u{byte:04x}").as_bytes()),
            _ => out.push(byte),
        }
    }
    out.push(b'"');
}
