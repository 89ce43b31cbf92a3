//! Reads a REST request: path labels, query, headers, and the body as XML, bytes or a stream.

use http::{HeaderMap, HeaderValue};

use super::{Missing, encoded_word, text, xml_read};
use crate::limits::{HEADER_VALUE_BYTES_MAX, USER_METADATA_BYTES_MAX};
use crate::path::Path;
use crate::schema::{Kind, Location, Member, Structure, TimestampFormat};
use crate::value::{Slot, Value, ValueRef};
use crate::{AwsError, Body, Query, Shape, errors};

/// The parts of a request that REST protocols decode from.
#[derive(Debug, Clone, Copy)]
pub struct RequestParts<'a> {
    /// Headers.
    pub headers: &'a HeaderMap,
    /// Query parameters, decoded.
    pub query: &'a Query,
    /// Decoded path labels by name: `("Bucket", ..)`, `("Key", ..)`.
    pub labels: &'a [(&'a str, &'a str)],
}

/// Reads everything; what is missing or wrong is answered as S3 does.
pub(crate) fn read(
    shape: &mut dyn Shape,
    parts: &RequestParts<'_>,
    body: Body,
) -> Result<(), AwsError> {
    let schema = shape.schema();
    check_version(schema, parts.query)?;
    for (index, member) in schema.members.iter().enumerate() {
        let Some(value) = shape.member_mut(index) else { continue };
        let found = match member.location {
            Location::Header => header(value, member, parts.headers)?,
            Location::PrefixHeaders => prefix_headers(value, member, parts.headers)?,
            Location::Query => query(value, member, parts.query)?,
            Location::Label => label(value, member, parts.labels)?,
            Location::Body | Location::Status => continue,
        };
        if member.required && !found {
            return Err(absent(member));
        }
    }
    match schema.payload {
        Some(index) => payload(shape, index, body),
        None => body_members(shape, &body),
    }
}

/// Refuses the version of an object where the operation is about none, instead of leaving it out.
fn check_version(schema: &Structure, query: &Query) -> Result<(), AwsError> {
    const NAME: &str = "versionId";
    let takes_one = |member: &Member| member.location == Location::Query && member.wire == NAME;
    match query.value(NAME) {
        Some(value) if !schema.members.iter().any(takes_one) => Err(errors::invalid_argument(
            NAME,
            value,
            "This operation does not accept a version-id.",
        )),
        _ => Ok(()),
    }
}

fn absent(member: &Member) -> AwsError {
    match member.location {
        Location::Header => errors::invalid_request(format!(
            "Missing required header for this request: {}",
            member.wire
        )),
        _ => errors::invalid_argument(
            member.wire,
            "",
            format!("This operation requires the parameter {}", member.wire),
        ),
    }
}

/// All values of a header as one text. Several headers of one name are joined by commas, which
/// is also how the signature sees them.
fn header_text(headers: &HeaderMap, name: &str) -> Result<Option<String>, AwsError> {
    let mut joined: Option<String> = None;
    for value in headers.get_all(name) {
        let part = core::str::from_utf8(value.as_bytes())
            .map_err(|_| errors::invalid_argument(name, "", "The header is not UTF-8"))?;
        if part.len() > HEADER_VALUE_BYTES_MAX {
            return Err(errors::invalid_argument(name, "", "The header is too long"));
        }
        joined = Some(match joined {
            None => part.to_owned(),
            Some(before) => format!("{before},{part}"),
        });
    }
    Ok(joined)
}

fn header(value: &mut dyn Value, member: &Member, headers: &HeaderMap) -> Result<bool, AwsError> {
    let Some(content) = header_text(headers, member.wire)? else { return Ok(false) };
    if let Kind::List(list) = member.target.kind {
        let Slot::List(slot) = value.slot() else { return Err(errors::internal_failure()) };
        for part in content.split(',').map(str::trim).filter(|part| !part.is_empty()) {
            scalar(slot.append(), &list.member, part)?;
        }
        return Ok(true);
    }
    let is_condition = matches!(member.target.kind, Kind::Timestamp(_))
        && member.wire.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("if-"));
    match scalar(value, member, &content) {
        // RFC 9110 section 13.1.3: a date that is none makes the condition void.
        Err(_) if is_condition => {
            value.clear();
            Ok(false)
        }
        Err(error) => Err(error),
        Ok(()) => Ok(true),
    }
}

fn prefix_headers(
    value: &mut dyn Value,
    member: &Member,
    headers: &HeaderMap,
) -> Result<bool, AwsError> {
    let prefix = member.wire.to_ascii_lowercase();
    let mut size_bytes = 0;
    for name in headers.keys() {
        let Some(key) = name.as_str().strip_prefix(&prefix) else { continue };
        let values: Vec<&[u8]> = headers.get_all(name).iter().map(HeaderValue::as_bytes).collect();
        let content = encoded_word::read(&values.join(&b","[..]));
        size_bytes += key.len() + content.len();
        if size_bytes > USER_METADATA_BYTES_MAX {
            return Err(errors::metadata_too_large(size_bytes));
        }
        let Slot::Map(slot) = value.slot() else { return Err(errors::internal_failure()) };
        if let Slot::Text(text) = slot.entry_mut(key.to_owned()).slot() {
            text.set_text(content);
        }
    }
    Ok(size_bytes > 0)
}

fn query(value: &mut dyn Value, member: &Member, query: &Query) -> Result<bool, AwsError> {
    if let Kind::List(list) = member.target.kind {
        let mut found = false;
        for (_, content) in query.pairs().iter().filter(|(name, _)| name == member.wire) {
            let Slot::List(slot) = value.slot() else { return Err(errors::internal_failure()) };
            scalar(slot.append(), &list.member, content)?;
            found = true;
        }
        return Ok(found);
    }
    match query.value(member.wire) {
        Some(content) => scalar(value, member, content).map(|()| true),
        None => Ok(false),
    }
}

fn label(
    value: &mut dyn Value,
    member: &Member,
    labels: &[(&str, &str)],
) -> Result<bool, AwsError> {
    match labels.iter().find(|(name, _)| *name == member.wire) {
        Some((_, content)) => scalar(value, member, content).map(|()| true),
        None => Ok(false),
    }
}

fn scalar(value: &mut dyn Value, member: &Member, content: &str) -> Result<(), AwsError> {
    let default = match member.location {
        Location::Header => TimestampFormat::HttpDate,
        _ => TimestampFormat::Iso8601,
    };
    text::parse(member.target, value.slot(), content, default).map_err(|not_a| {
        let message = match not_a.0 {
            "integer" | "long" => {
                format!("Provided {} not an integer or within integer range", member.wire)
            }
            other => format!("Provided {} not a valid {other}", member.wire),
        };
        errors::invalid_argument(member.wire, content, message)
    })
}

/// The member that is the body.
fn payload(shape: &mut dyn Shape, index: usize, mut body: Body) -> Result<(), AwsError> {
    let Some(member) = shape.schema().members.get(index) else { return Ok(()) };
    let Some(value) = shape.member_mut(index) else { return Ok(()) };
    if matches!(member.target.kind, Kind::Stream) {
        if let Slot::Body(slot) = value.slot() {
            *slot = core::mem::take(&mut body);
        }
        return Ok(());
    }
    let bytes = body.as_bytes().ok_or_else(errors::internal_failure)?;
    if bytes.is_empty() {
        return if member.required { Err(errors::missing_body()) } else { Ok(()) };
    }
    match value.slot() {
        Slot::Structure(inner) => {
            let element = xml_read::document(bytes, member.wire)?;
            let mut missing = Missing::default();
            xml_read::structure(inner, &element, &Path::ROOT, &mut missing)?;
            if missing.paths.is_empty() { Ok(()) } else { Err(errors::malformed_xml()) }
        }
        Slot::Text(slot) => {
            let text = core::str::from_utf8(bytes);
            slot.set_text(text.map_err(|_| errors::malformed_xml())?.to_owned());
            Ok(())
        }
        Slot::Bytes(slot) => {
            slot.set_bytes(bytes.to_vec());
            Ok(())
        }
        _ => Err(errors::internal_failure()),
    }
}

/// Members that stand in the body side by side, without a payload member.
fn body_members(shape: &mut dyn Shape, body: &Body) -> Result<(), AwsError> {
    let schema = shape.schema();
    let in_body = |member: &&Member| member.location == Location::Body;
    if !schema.members.iter().any(|member| in_body(&member)) {
        return Ok(());
    }
    let bytes = body.as_bytes().ok_or_else(errors::internal_failure)?;
    if bytes.is_empty() {
        let required = schema.members.iter().filter(in_body).any(|member| member.required);
        return if required { Err(errors::missing_body()) } else { Ok(()) };
    }
    let element = xml_read::document(bytes, schema.xml_root.unwrap_or(schema.name))?;
    let mut missing = Missing::default();
    xml_read::structure(shape, &element, &Path::ROOT, &mut missing)?;
    if missing.paths.is_empty() { Ok(()) } else { Err(errors::malformed_xml()) }
}

/// Whether a view is there at all.
pub(crate) const fn is_set(view: &ValueRef<'_>) -> bool {
    !matches!(view, ValueRef::Absent)
}
