//! The other side of the wire, for tests: writes requests from the same schemas.

use std::fmt::Write;

use wire::http::{HeaderMap, HeaderName, HeaderValue};
use wire::{
    Body, Kind, Location, Member, OperationMeta, Protocol, Query, Shape, Slot, TimestampFormat,
    Value, ValueRef,
};

use crate::support::IDS;

/// A REST request.
#[derive(Debug)]
pub(crate) struct RestRequest {
    pub(crate) headers: HeaderMap,
    pub(crate) query: Query,
    pub(crate) labels: Vec<(String, String)>,
    pub(crate) body: Body,
}

/// The form of a query-protocol request.
pub(crate) fn form(shape: &dyn Shape) -> Query {
    let mut pairs = Vec::new();
    form_structure(&mut pairs, "", shape);
    Query::from_pairs(pairs)
}

/// The form as EC2 takes it: names with a capital, lists and maps without an element between.
pub(crate) fn ec2_form(shape: &dyn Shape) -> Query {
    let mut pairs = Vec::new();
    form_structure(&mut pairs, "", shape);
    let name = |name: String| {
        let parts: Vec<&str> = name.split('.').collect();
        let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let kept = parts.iter().enumerate().filter(|(index, part)| {
            let has_number = parts.get(index + 1).is_some_and(|next| is_number(next));
            *index == 0 || !has_number || !["member", "entry"].contains(part)
        });
        let capital = |part: &str| match part.split_at_checked(1) {
            Some((first, rest)) => format!("{}{rest}", first.to_uppercase()),
            None => String::new(),
        };
        // The names of a map's two sides are not members: they stay as the model has them.
        let is_side = |part: &str| ["key", "value"].contains(&part);
        let part = |part: &str| if is_side(part) { part.to_owned() } else { capital(part) };
        kept.map(|(_, text)| part(text)).collect::<Vec<_>>().join(".")
    };
    Query::from_pairs(pairs.into_iter().map(|(key, value)| (name(key), value)).collect())
}

fn form_structure(pairs: &mut Vec<(String, String)>, prefix: &str, shape: &dyn Shape) {
    for (index, member) in shape.schema().members.iter().enumerate() {
        let name = format!("{prefix}{}", member.wire);
        form_value(pairs, &name, member, &shape.member(index).unwrap().view());
    }
}

fn form_value(pairs: &mut Vec<(String, String)>, name: &str, member: &Member, view: &ValueRef<'_>) {
    match (member.target.kind, view) {
        (_, ValueRef::Absent) => {}
        (_, ValueRef::Structure(shape)) => form_structure(pairs, &format!("{name}."), *shape),
        (Kind::List(facts), ValueRef::List(list)) => {
            for index in 0..list.count() {
                let name = format!("{name}.{}.{}", facts.member.wire, index + 1);
                form_value(pairs, &name, &facts.member, &list.element(index).unwrap().view());
            }
        }
        (Kind::Map(facts), ValueRef::Map(map)) => {
            for (index, (key, value)) in map.entries().enumerate() {
                let name = format!("{name}.entry.{}", index + 1);
                pairs.push((format!("{name}.{}", facts.key.wire), key.to_owned()));
                let name = format!("{name}.{}", facts.value.wire);
                form_value(pairs, &name, &facts.value, &value.view());
            }
        }
        (_, view) => {
            pairs.push((name.to_owned(), scalar(member, view, TimestampFormat::Iso8601)));
        }
    }
}

/// A REST request with the values of `shape`.
pub(crate) fn rest(protocol: Protocol, meta: &OperationMeta, shape: &mut dyn Shape) -> RestRequest {
    let schema = shape.schema();
    let (mut headers, mut query, mut labels) = (HeaderMap::new(), Vec::new(), Vec::new());
    for (index, member) in schema.members.iter().enumerate() {
        let view = shape.member(index).unwrap().view();
        let wire = member.wire.to_owned();
        match (member.location, &view) {
            (_, ValueRef::Absent) => {}
            (Location::Query, view) => {
                query.push((wire, scalar(member, view, TimestampFormat::Iso8601)));
            }
            (Location::Label, view) => {
                labels.push((wire, scalar(member, view, TimestampFormat::Iso8601)));
            }
            (Location::Header, ValueRef::List(list)) => {
                let Kind::List(facts) = member.target.kind else { panic!("no list") };
                let texts: Vec<String> = (0..list.count())
                    .map(|index| list.element(index).unwrap())
                    .map(|value| scalar(&facts.member, &value.view(), TimestampFormat::HttpDate))
                    .collect();
                put(&mut headers, &wire, &texts.join(", "));
            }
            (Location::Header, view) => {
                put(&mut headers, &wire, &scalar(member, view, TimestampFormat::HttpDate));
            }
            (Location::PrefixHeaders, ValueRef::Map(map)) => {
                for (key, value) in map.entries() {
                    let text = scalar(member, &value.view(), TimestampFormat::HttpDate);
                    put(&mut headers, &format!("{wire}{key}"), &text);
                }
            }
            _ => {}
        }
    }
    let body = match schema.payload {
        Some(index) => {
            payload(protocol, meta, &schema.members[index], shape.member_mut(index).unwrap())
        }
        None if schema.members.iter().any(|member| member.location == Location::Body) => {
            Body::from(document(protocol, meta, schema.xml_root.unwrap_or(schema.name), shape))
        }
        None => Body::empty(),
    };
    RestRequest { headers, query: Query::from_pairs(query), labels, body }
}

fn payload(
    protocol: Protocol,
    meta: &OperationMeta,
    member: &Member,
    value: &mut dyn Value,
) -> Body {
    if matches!(value.view(), ValueRef::Absent) {
        return Body::empty();
    }
    match value.slot() {
        Slot::Body(body) => core::mem::take(body),
        Slot::Structure(inner) => Body::from(document(protocol, meta, member.wire, inner)),
        _ => Body::from(scalar(member, &value.view(), TimestampFormat::Iso8601)),
    }
}

/// A document for a structure that travels whole: encoded as an answer, the root of XML renamed.
fn document(protocol: Protocol, meta: &OperationMeta, root: &str, shape: &mut dyn Shape) -> String {
    let schema = shape.schema();
    let own = schema.xml_root.unwrap_or(schema.name);
    let response = protocol.encode_from(meta, shape, &IDS).unwrap();
    let text = crate::support::text(&response);
    if protocol == Protocol::RestJson {
        return text;
    }
    if text.is_empty() {
        return format!("<{root}/>");
    }
    let text = text.replacen(&format!("<{own}"), &format!("<{root}"), 1);
    let end = format!("</{own}>");
    let mut text = text.strip_suffix(&end).unwrap().to_owned();
    write!(text, "</{root}>").unwrap();
    text
}

fn scalar(member: &Member, view: &ValueRef<'_>, default: TimestampFormat) -> String {
    let format = match member.target.kind {
        Kind::Timestamp(Some(own)) => own,
        _ => default,
    };
    match view {
        ValueRef::Bool(value) => value.to_string(),
        ValueRef::Integer(value) => value.to_string(),
        ValueRef::Double(value) => value.to_string(),
        ValueRef::Text(text) | ValueRef::SecretText(text) => (*text).to_owned(),
        ValueRef::Bytes(bytes) | ValueRef::SecretBytes(bytes) => base64(bytes),
        ValueRef::Instant(at) if format == TimestampFormat::HttpDate => at.http_date(),
        ValueRef::Instant(at) => at.iso8601(),
        other => panic!("{} is no scalar: {other:?}", member.name),
    }
}

fn put(headers: &mut HeaderMap, name: &str, text: &str) {
    let name = HeaderName::from_bytes(name.to_ascii_lowercase().as_bytes()).unwrap();
    headers.append(name, HeaderValue::from_bytes(text.as_bytes()).unwrap());
}

/// RFC 4648 section 4, written again so that the codec is not checked against itself.
pub(crate) fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let group = chunk.iter().chain([0, 0].iter()).take(3);
        let bits = group.fold(0_usize, |bits, byte| bits << 8 | usize::from(*byte));
        for place in 0..4 {
            let letter = char::from(LETTERS[bits >> (18 - 6 * place) & 63]);
            out.push(if place <= chunk.len() { letter } else { '=' });
        }
    }
    out
}
