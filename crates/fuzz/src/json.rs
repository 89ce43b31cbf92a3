//! awsJson.

use bytes::Bytes;
use http::HeaderMap;
use wire::{Body, Protocol, Query, RequestParts, ServiceMeta};

use crate::raw_request::line;
use crate::{answer, operation, round_trip};

pub(crate) const DICTIONARY: &[&str] = &[
    "\"KeyId\":",
    "\"Plaintext\":\"AA==\"",
    "\"EncryptionContext\":{",
    "\"GrantTokens\":[",
    "\"Tags\":[{\"TagKey\":\"a\",\"TagValue\":\"b\"}]",
    "\"Constraints\":{\"EncryptionContextSubset\":{}}",
    "\"DryRun\":true",
    "\"NumberOfBytes\":",
    "\"StartTime\":1777636800.123",
    "null",
    "-1",
    "1e308",
    "-0.0",
    "9223372036854775808",
    "\\ud800",
    "\\u0000",
    "{\"a\":",
    "[[[[[[[[[[[[[[[[",
    "\"NaN\"",
];

fn services() -> [&'static ServiceMeta; 2] {
    [&api_kms::SERVICE, &api_cloudtrail::SERVICE]
}

/// `service.Operation` on a line, then the body.
pub fn aws_json(data: &[u8]) {
    let mut rest = data;
    let Some(name) = line(&mut rest) else { return };
    let Some(meta) = operation::find(&services(), name) else { return };
    let (headers, query) = (HeaderMap::new(), Query::default());
    let parts = RequestParts { headers: &headers, query: &query, labels: &[] };
    let mut input = (meta.new_input)();
    let body = Body::from(Bytes::copy_from_slice(rest));
    match Protocol::AwsJson11.decode_into(meta, &parts, body, &mut *input) {
        Err(error) => answer::check(Protocol::AwsJson11, meta, &error, data.len()),
        Ok(()) => round_trip::check(meta, &mut *input),
    }
}
