//! restXml: S3's requests.

use percent_encoding::percent_decode_str;
use wire::{
    Body, Kind, Location, OperationMeta, Protocol, Query, RequestParts, Shape, Slot, limits,
    shape_eq,
};

use crate::answer::{self, IDS};
use crate::raw_request::RawRequest;
use crate::round_trip;

pub(crate) const DICTIONARY: &[&str] = &[
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
    "<Tagging><TagSet><Tag><Key>k</Key><Value>v</Value></Tag></TagSet></Tagging>",
    "<Delete><Object><Key>k</Key></Object></Delete>",
    "<![CDATA[",
    "]]>",
    "<!--",
    "<!DOCTYPE a [<!ENTITY b \"c\">]>",
    "&amp;",
    "&#x10FFFF;",
    "&#0;",
    "&#xD800;",
    "&b;",
    "<a><a><a><a><a><a><a><a>",
    " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"CanonicalUser\"",
    "?tagging",
    "?versioning",
    "?delete",
    "?uploads",
    "?partNumber=1&uploadId=u",
    "?list-type=2&max-keys=1",
    "x-amz-server-side-encryption: aws:kms\n",
    "x-amz-meta-a: b\n",
    "if-modified-since: Thu, 01 Jan 1970 00:00:00 GMT\n",
    "range: bytes=0-0\n",
    "\u{feff}",
];

/// A request as text, path style: `/bucket/key`.
pub fn rest_xml(data: &[u8]) {
    let Some(RawRequest { parts: head, body }) = RawRequest::read(data) else { return };
    let Ok(query) = Query::parse_uri(head.uri.query().unwrap_or_default()) else { return };
    let path = head.uri.path().strip_prefix('/').unwrap_or_default();
    let (bucket, key) = path.split_once('/').unwrap_or((path, ""));
    let decode = |raw: &str| percent_decode_str(raw).decode_utf8().map(|text| text.into_owned());
    let (Ok(bucket), Ok(key)) = (decode(bucket), decode(key)) else { return };
    let named = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let (bucket, key) = (named(&bucket), named(&key));
    let meta = api_s3::resolve(
        head.method.as_str(),
        bucket.as_deref(),
        key.as_deref(),
        &query,
        &head.headers,
    );
    let Some(meta) = meta else { return };
    let labels: Vec<(&str, &str)> = [("Bucket", bucket.as_deref()), ("Key", key.as_deref())]
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)))
        .collect();
    let parts = RequestParts { headers: &head.headers, query: &query, labels: &labels };
    let mut input = (meta.new_input)();
    match Protocol::RestXml.decode_into(meta, &parts, Body::from(body), &mut *input) {
        Err(error) => answer::check(Protocol::RestXml, meta, &error, data.len()),
        Ok(()) => {
            round_trip::check(meta, &mut *input);
            document_survives(meta, &parts, &mut *input);
        }
    }
}

/// The body, written out again as XML, is read as the same input.
fn document_survives(
    meta: &'static OperationMeta,
    parts: &RequestParts<'_>,
    input: &mut dyn Shape,
) {
    let Some(document) = written(meta, input) else { return };
    answer::well_formed(document.as_bytes());
    assert!(document.len() <= limits::XML_BODY_BYTES_MAX, "{} bytes of XML", document.len());
    let mut again = (meta.new_input)();
    let read = Protocol::RestXml.decode_into(meta, parts, Body::from(document), &mut *again);
    assert!(read.is_ok(), "{}: not read again: {read:?}", meta.name);
    assert!(shape_eq(input, &*again), "{}: {input:?} became {again:?}", meta.name);
}

/// The XML document in the body of `input`; `None` when its body is none.
fn written(meta: &'static OperationMeta, input: &mut dyn Shape) -> Option<String> {
    // The deprecated notification pair has two members of one element name: nothing can tell
    // them apart.
    if input.schema().is_streaming() || meta.name == "PutBucketNotification" {
        return None;
    }
    let schema = input.schema();
    match schema.payload {
        Some(index) => {
            let member = schema.members.get(index)?;
            if !matches!(member.target.kind, Kind::Structure(_)) {
                return None;
            }
            // An absent member would come into being by being asked for its slot.
            if matches!(input.member(index)?.view(), wire::ValueRef::Absent) {
                return None;
            }
            let Slot::Structure(inner) = input.member_mut(index)?.slot() else { return None };
            renamed(meta, inner, member.wire)
        }
        None if schema.members.iter().any(|member| member.location == Location::Body) => {
            renamed(meta, input, schema.xml_root.unwrap_or(schema.name))
        }
        None => None,
    }
}

/// A structure as an answer would carry it, its root called `root`. `None` when it has nothing in
/// a body, or is refused for what its headers would be.
fn renamed(meta: &'static OperationMeta, shape: &mut dyn Shape, root: &str) -> Option<String> {
    let own = shape.schema().xml_root.unwrap_or(shape.schema().name);
    let response = Protocol::RestXml.encode_from(meta, shape, &IDS).ok()?;
    let text = String::from_utf8(response.body().as_bytes()?.to_vec()).ok()?;
    let text = text.replacen(&format!("<{own}"), &format!("<{root}"), 1);
    let inner = text.strip_suffix(&format!("</{own}>"))?;
    Some(format!("{inner}</{root}>"))
}
