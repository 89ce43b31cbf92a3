//! Reads a REST request: path labels, query, headers, and the body as XML, JSON, bytes or a stream.

use http::{HeaderMap, HeaderValue};

use super::json_read::{self, Names};
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

/// Reads a request of S3; what is missing or wrong is answered in its words.
pub(crate) fn read_s3(
    shape: &mut dyn Shape,
    parts: &RequestParts<'_>,
    body: Body,
) -> Result<(), AwsError> {
    check_version(shape.schema(), parts.query)?;
    let missing = bindings(shape, parts).map_err(Unreadable::into_s3_error)?;
    if let Some(member) = missing.first() {
        return Err(absent(member));
    }
    let is_empty = body.as_bytes().is_some_and(<[u8]>::is_empty);
    match xml_body(shape, body)? {
        missing if missing.paths.is_empty() => Ok(()),
        _ if is_empty => Err(errors::missing_body()),
        _ => Err(errors::malformed_xml()),
    }
}

/// Reads a request of restXml; answers which required members are missing.
pub(crate) fn read_xml(
    shape: &mut dyn Shape,
    parts: &RequestParts<'_>,
    body: Body,
) -> Result<Missing, AwsError> {
    let absent = bindings(shape, parts).map_err(Unreadable::into_serialization_error)?;
    let mut missing = xml_body(shape, body)?;
    missing.paths.extend(absent.iter().map(|member| Path::ROOT.member(member.name).render()));
    Ok(missing)
}

/// Reads a request of restJson; answers which required members are missing.
pub(crate) fn read_json(
    shape: &mut dyn Shape,
    parts: &RequestParts<'_>,
    body: Body,
) -> Result<Missing, AwsError> {
    let absent = bindings(shape, parts).map_err(Unreadable::into_serialization_error)?;
    let mut missing = json_body(shape, body)?;
    missing.paths.extend(absent.iter().map(|member| Path::ROOT.member(member.name).render()));
    Ok(missing)
}

/// Reads what stands outside the body; answers the required members that are not there.
fn bindings(
    shape: &mut dyn Shape,
    parts: &RequestParts<'_>,
) -> Result<Vec<&'static Member>, Unreadable> {
    let mut missing = Vec::new();
    for (index, member) in shape.schema().members.iter().enumerate() {
        let Some(value) = shape.member_mut(index) else { continue };
        let found = match member.location {
            Location::Header => header(value, member, parts.headers)?,
            Location::PrefixHeaders => prefix_headers(value, member, parts.headers)?,
            Location::Query => query(value, member, parts.query)?,
            Location::Label => label(value, member, parts.labels)?,
            Location::Body | Location::Status => continue,
        };
        if member.required && !found {
            missing.push(member);
        }
    }
    Ok(missing)
}

/// A header, query parameter or label whose text cannot be its member's value.
#[derive(Debug)]
struct Unreadable {
    name: String,
    content: String,
    problem: Problem,
}

#[derive(Debug)]
enum Problem {
    NotUtf8,
    TooLong,
    NotA(&'static str),
    MetadataTooLarge {
        size_bytes: usize,
    },
    /// The shape is not one that can stand there: a fault of the model.
    Misplaced,
}

impl Unreadable {
    fn new(name: &str, content: &str, problem: Problem) -> Self {
        Self { name: name.to_owned(), content: content.to_owned(), problem }
    }

    fn misplaced(member: &Member) -> Self {
        Self::new(member.wire, "", Problem::Misplaced)
    }

    fn into_s3_error(self) -> AwsError {
        let name = self.name.as_str();
        let message = match self.problem {
            Problem::NotUtf8 => "The header is not UTF-8".to_owned(),
            Problem::TooLong => "The header is too long".to_owned(),
            Problem::NotA("integer" | "long") => {
                format!("Provided {name} not an integer or within integer range")
            }
            Problem::NotA(other) => format!("Provided {name} not a valid {other}"),
            Problem::MetadataTooLarge { size_bytes } => {
                return errors::metadata_too_large(size_bytes);
            }
            Problem::Misplaced => return errors::internal_failure(),
        };
        errors::invalid_argument(name, &self.content, message)
    }

    fn into_serialization_error(self) -> AwsError {
        let name = self.name.as_str();
        errors::serialization(match self.problem {
            Problem::NotUtf8 => format!("`{name}` is not UTF-8"),
            Problem::TooLong | Problem::MetadataTooLarge { .. } => format!("`{name}` is too long"),
            Problem::NotA(kind) => format!("`{name}` is not a valid {kind}"),
            Problem::Misplaced => return errors::internal_failure(),
        })
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
fn header_text(headers: &HeaderMap, name: &str) -> Result<Option<String>, Unreadable> {
    let mut joined: Option<String> = None;
    for value in headers.get_all(name) {
        let part = core::str::from_utf8(value.as_bytes())
            .map_err(|_| Unreadable::new(name, "", Problem::NotUtf8))?;
        if part.len() > HEADER_VALUE_BYTES_MAX {
            return Err(Unreadable::new(name, "", Problem::TooLong));
        }
        joined = Some(match joined {
            None => part.to_owned(),
            Some(before) => format!("{before},{part}"),
        });
    }
    Ok(joined)
}

fn header(value: &mut dyn Value, member: &Member, headers: &HeaderMap) -> Result<bool, Unreadable> {
    let Some(content) = header_text(headers, member.wire)? else { return Ok(false) };
    if let Kind::List(list) = member.target.kind {
        let Slot::List(slot) = value.slot() else { return Err(Unreadable::misplaced(member)) };
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
) -> Result<bool, Unreadable> {
    let prefix = member.wire.to_ascii_lowercase();
    let mut size_bytes = 0;
    for name in headers.keys() {
        let Some(key) = name.as_str().strip_prefix(&prefix) else { continue };
        let values: Vec<&[u8]> = headers.get_all(name).iter().map(HeaderValue::as_bytes).collect();
        let content = encoded_word::read(&values.join(&b","[..]));
        size_bytes += key.len() + content.len();
        if size_bytes > USER_METADATA_BYTES_MAX {
            let problem = Problem::MetadataTooLarge { size_bytes };
            return Err(Unreadable::new(member.wire, "", problem));
        }
        let Slot::Map(slot) = value.slot() else { return Err(Unreadable::misplaced(member)) };
        if let Slot::Text(text) = slot.entry_mut(key.to_owned()).slot() {
            text.set_text(content);
        }
    }
    Ok(size_bytes > 0)
}

fn query(value: &mut dyn Value, member: &Member, query: &Query) -> Result<bool, Unreadable> {
    if let Kind::List(list) = member.target.kind {
        let mut found = false;
        for (_, content) in query.pairs().iter().filter(|(name, _)| name == member.wire) {
            let Slot::List(slot) = value.slot() else { return Err(Unreadable::misplaced(member)) };
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
) -> Result<bool, Unreadable> {
    match labels.iter().find(|(name, _)| *name == member.wire) {
        Some((_, content)) => scalar(value, member, content).map(|()| true),
        None => Ok(false),
    }
}

fn scalar(value: &mut dyn Value, member: &Member, content: &str) -> Result<(), Unreadable> {
    let default = match member.location {
        Location::Header => TimestampFormat::HttpDate,
        _ => TimestampFormat::Iso8601,
    };
    text::parse(member.target, value.slot(), content, default)
        .map_err(|not_a| Unreadable::new(member.wire, content, Problem::NotA(not_a.0)))
}

/// The body of restXml: one member, or a document of the members that are bound nowhere else. Answers
/// which required ones are missing.
fn xml_body(shape: &mut dyn Shape, body: Body) -> Result<Missing, AwsError> {
    match shape.schema().payload {
        Some(index) => payload(shape, index, body),
        None => body_members(shape, &body),
    }
}

/// The member that is the body.
fn payload(shape: &mut dyn Shape, index: usize, mut body: Body) -> Result<Missing, AwsError> {
    let mut missing = Missing::default();
    let Some(member) = shape.schema().members.get(index) else { return Ok(missing) };
    let Some(value) = shape.member_mut(index) else { return Ok(missing) };
    if matches!(member.target.kind, Kind::Stream) {
        if let Slot::Body(slot) = value.slot() {
            *slot = core::mem::take(&mut body);
        }
        return Ok(missing);
    }
    let path = Path::ROOT.member(member.name);
    let bytes = body.as_bytes().ok_or_else(errors::internal_failure)?;
    if bytes.is_empty() {
        if member.required {
            missing.paths.insert(path.render());
        }
        return Ok(missing);
    }
    match value.slot() {
        Slot::Structure(inner) => {
            let element = xml_read::document(bytes, member.wire)?;
            xml_read::structure(inner, &element, &path, &mut missing)?;
        }
        Slot::Text(slot) => {
            let text = core::str::from_utf8(bytes);
            slot.set_text(text.map_err(|_| errors::malformed_xml())?.to_owned());
        }
        Slot::Bytes(slot) => slot.set_bytes(bytes.to_vec()),
        _ => return Err(errors::internal_failure()),
    }
    Ok(missing)
}

/// Members that stand in the body side by side, without a payload member.
fn body_members(shape: &mut dyn Shape, body: &Body) -> Result<Missing, AwsError> {
    let schema = shape.schema();
    let mut missing = Missing::default();
    let in_body = |member: &&Member| member.location == Location::Body;
    if !schema.members.iter().any(|member| in_body(&member)) {
        return Ok(missing);
    }
    let bytes = body.as_bytes().ok_or_else(errors::internal_failure)?;
    if bytes.is_empty() {
        let required = schema.members.iter().filter(in_body).filter(|member| member.required);
        missing.paths.extend(required.map(|member| Path::ROOT.member(member.name).render()));
        return Ok(missing);
    }
    let element = xml_read::document(bytes, schema.xml_root.unwrap_or(schema.name))?;
    xml_read::structure(shape, &element, &Path::ROOT, &mut missing)?;
    Ok(missing)
}

/// The body of restJson: an object of the members that are bound nowhere else, or one member.
fn json_body(shape: &mut dyn Shape, mut body: Body) -> Result<Missing, AwsError> {
    let schema = shape.schema();
    let Some(index) = schema.payload else {
        if !schema.members.iter().any(|member| member.location == Location::Body) {
            return Ok(Missing::default());
        }
        return json_read::read(shape, json_bytes(&body)?, Names::Wire);
    };
    let mut missing = Missing::default();
    let Some(member) = schema.members.get(index) else { return Ok(missing) };
    let Some(value) = shape.member_mut(index) else { return Ok(missing) };
    if matches!(member.target.kind, Kind::Stream) {
        if let Slot::Body(slot) = value.slot() {
            *slot = core::mem::take(&mut body);
        }
        return Ok(missing);
    }
    let bytes = json_bytes(&body)?;
    if bytes.is_empty() {
        if member.required {
            missing.paths.insert(Path::ROOT.member(member.name).render());
        }
        return Ok(missing);
    }
    match value.slot() {
        Slot::Structure(inner) => return json_read::read(inner, bytes, Names::Wire),
        Slot::Text(slot) => {
            let text = core::str::from_utf8(bytes);
            let text = text.map_err(|_| errors::serialization("the body is not UTF-8"))?;
            slot.set_text(text.to_owned());
        }
        Slot::Bytes(slot) => slot.set_bytes(bytes.to_vec()),
        _ => return Err(errors::internal_failure()),
    }
    Ok(missing)
}

fn json_bytes(body: &Body) -> Result<&[u8], AwsError> {
    body.as_bytes().ok_or_else(errors::internal_failure)
}

/// Whether a view is there at all.
pub(crate) const fn is_set(view: &ValueRef<'_>) -> bool {
    !matches!(view, ValueRef::Absent)
}
