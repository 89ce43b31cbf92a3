//! awsQuery.

use bytes::Bytes;
use http::HeaderMap;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use wire::{Body, Protocol, Query, RequestParts, ServiceMeta, limits, parse_form};

use crate::raw_request::line;
use crate::{answer, operation, round_trip};

pub(crate) const DICTIONARY: &[&str] = &[
    "Action=CreateUser&Version=2010-05-08&",
    "&UserName=alice",
    "&Path=%2Fa%2F",
    "&Tags.member.1.Key=a&Tags.member.1.Value=b",
    ".member.",
    ".entry.1.key",
    "4294967295",
    "4294967296",
    "&PolicyDocument=%7B%7D",
    "&MaxItems=1000",
    "%",
    "%ff",
    "%00",
    "+",
    "&&==",
    "&DurationSeconds=900",
];

fn services() -> [&'static ServiceMeta; 2] {
    [&api_iam::SERVICE, &api_sts::SERVICE]
}

/// `service.Operation` on a line, then the form.
pub fn aws_query(data: &[u8]) {
    let mut rest = data;
    let Some(name) = line(&mut rest) else { return };
    let Some(meta) = operation::find(&services(), name) else { return };
    match parse_form(rest) {
        Err(error) => answer::check(Protocol::AwsQuery, meta, &error, data.len()),
        Ok(query) => parameters_survive(&query),
    }
    let (headers, query) = (HeaderMap::new(), Query::default());
    let parts = RequestParts { headers: &headers, query: &query, labels: &[] };
    let mut input = (meta.new_input)();
    let body = Body::from(Bytes::copy_from_slice(rest));
    match Protocol::AwsQuery.decode_into(meta, &parts, body, &mut *input) {
        Err(error) => answer::check(Protocol::AwsQuery, meta, &error, data.len()),
        Ok(()) => round_trip::check(meta, &mut *input),
    }
}

/// Written out again, the parameters are the same.
fn parameters_survive(query: &Query) {
    assert!(query.pairs().len() <= limits::PARAMETERS_MAX);
    let encode = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let pairs = query.pairs().iter();
    let text: Vec<String> =
        pairs.map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    let again = Query::parse_form(&text.join("&"));
    assert!(again.as_ref() == Ok(query), "{query:?} became {again:?}");
}
