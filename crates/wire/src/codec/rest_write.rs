//! Writes a REST answer: status, headers, and the body as XML, JSON, bytes or a stream.

use http::header::{CONTENT_RANGE, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use super::encoded_word;
use super::json_read::Names;
use super::json_write;
use super::rest_read::is_set;
use super::text;
use super::xml_write::{Instants, XmlWriter};
use crate::schema::{Kind, Location, Member, Namespace, TimestampFormat};
use crate::value::{Slot, Value, ValueRef};
use crate::{AwsError, Body, OperationMeta, Shape, errors};

/// Status, headers and body of an answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Body,
}

/// What structures in the body are written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Document {
    Xml,
    Json,
}

/// Writes `output`, taking its streaming body out of it.
pub(crate) fn write(
    output: &mut dyn Shape,
    meta: &OperationMeta,
    document: Document,
) -> Result<Answer, AwsError> {
    let mut answer = Answer {
        status: StatusCode::from_u16(meta.status).unwrap_or(StatusCode::OK),
        headers: HeaderMap::new(),
        body: Body::empty(),
    };
    for (index, member) in output.schema().members.iter().enumerate() {
        let view = output.member(index).map_or(ValueRef::Absent, Value::view);
        match (member.location, &view) {
            (_, ValueRef::Absent) => {}
            (Location::Header, view) => header(&mut answer.headers, member, view)?,
            (Location::PrefixHeaders, ValueRef::Map(map)) => {
                for (key, value) in map.entries() {
                    if let ValueRef::Text(text) = value.view() {
                        let name = format!("{}{key}", member.wire.to_ascii_lowercase());
                        put(&mut answer.headers, &name, &encoded_word::write(text))?;
                    }
                }
            }
            (Location::Status, ValueRef::Integer(status)) => {
                let status = u16::try_from(*status).ok();
                let status = status.and_then(|status| StatusCode::from_u16(status).ok());
                answer.status = status.ok_or_else(errors::internal_failure)?;
            }
            _ => {}
        }
    }
    if answer.status == StatusCode::OK && answer.headers.contains_key(CONTENT_RANGE) {
        answer.status = StatusCode::PARTIAL_CONTENT;
    }
    let written = body(output, meta, document)?;
    if let Some(content_type) = written.content_type
        && !answer.headers.contains_key(CONTENT_TYPE)
    {
        answer.headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    }
    answer.body = written.body;
    Ok(answer)
}

struct Written {
    body: Body,
    content_type: Option<&'static str>,
}

/// All members of the body as one document.
fn members(output: &dyn Shape, meta: &OperationMeta, document: Document) -> Written {
    let schema = output.schema();
    if document == Document::Json {
        return json(output);
    }
    let namespace = Namespace { prefix: "", uri: meta.service.xml_namespace };
    let root = schema.xml_root.unwrap_or(schema.name);
    let mut writer = XmlWriter::new(Instants::Milliseconds);
    if schema.xml_unwrapped {
        writer.open(root, &[namespace], &[]);
        if let Some(ValueRef::Text(text)) = output.member(0).map(Value::view) {
            writer.text(text);
        }
        writer.close(root);
    } else {
        writer.structure(root, output, Some(namespace));
    }
    xml(writer)
}

fn xml(writer: XmlWriter) -> Written {
    Written { body: Body::from(writer.finish()), content_type: Some("application/xml") }
}

fn json(shape: &dyn Shape) -> Written {
    let document = json_write::write(shape, Names::Wire);
    Written { body: Body::from(document), content_type: Some("application/json") }
}

fn body(
    output: &mut dyn Shape,
    meta: &OperationMeta,
    document: Document,
) -> Result<Written, AwsError> {
    let schema = output.schema();
    let Some(index) = schema.payload else {
        let in_body = |member: &Member| member.location == Location::Body;
        // AWS's restJson services answer an empty object where there is nothing to say.
        if document == Document::Xml && !schema.members.iter().any(in_body) {
            return Ok(Written { body: Body::empty(), content_type: None });
        }
        return Ok(members(output, meta, document));
    };
    let member = schema.members.get(index).ok_or_else(errors::internal_failure)?;
    if matches!(member.target.kind, Kind::Stream) {
        let body = match output.member_mut(index).map(Value::slot) {
            Some(Slot::Body(body)) => core::mem::take(body),
            _ => Body::empty(),
        };
        return Ok(Written { body, content_type: None });
    }
    match output.member(index).map_or(ValueRef::Absent, Value::view) {
        ValueRef::Structure(shape) if document == Document::Json => Ok(json(shape)),
        ValueRef::Structure(shape) => {
            let namespace = Namespace { prefix: "", uri: meta.service.xml_namespace };
            let mut writer = XmlWriter::new(Instants::Milliseconds);
            writer.structure(member.wire, shape, Some(namespace));
            Ok(xml(writer))
        }
        ValueRef::Text(text) | ValueRef::SecretText(text) => Ok(Written {
            body: Body::from(text.to_owned()),
            content_type: Some("application/json"),
        }),
        ValueRef::Bytes(bytes) | ValueRef::SecretBytes(bytes) => {
            Ok(Written { body: Body::from(bytes.to_vec()), content_type: None })
        }
        view if is_set(&view) => Err(errors::internal_failure()),
        _ => Ok(Written { body: Body::empty(), content_type: None }),
    }
}

fn header(headers: &mut HeaderMap, member: &Member, view: &ValueRef<'_>) -> Result<(), AwsError> {
    let default = TimestampFormat::HttpDate;
    if let (ValueRef::List(list), Kind::List(element)) = (view, member.target.kind) {
        let texts: Vec<String> = (0..list.count())
            .filter_map(|index| list.element(index))
            .filter_map(|value| {
                let text = text::render(element.member.target, &value.view(), default);
                text.map(|text| text.into_owned())
            })
            .collect();
        return put(headers, member.wire, &texts.join(","));
    }
    let text = text::render(member.target, view, default).ok_or_else(errors::internal_failure)?;
    put(headers, member.wire, &text)
}

fn put(headers: &mut HeaderMap, name: &str, text: &str) -> Result<(), AwsError> {
    let name = HeaderName::from_bytes(name.as_bytes());
    let value = HeaderValue::from_bytes(text.as_bytes());
    let (Ok(name), Ok(value)) = (name, value) else { return Err(errors::internal_failure()) };
    headers.append(name, value);
    Ok(())
}
