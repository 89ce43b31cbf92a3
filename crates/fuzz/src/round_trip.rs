//! What must hold of every input the codecs accept.

use http::HeaderMap;
use wire::{
    Body, OperationMeta, Protocol, Query, RequestParts, Shape, audit_json, limits, shape_eq,
};

use crate::answer::IDS;
use crate::tally;

/// The accepted input survives JSON, and its audit record is bounded.
pub(crate) fn check(meta: &'static OperationMeta, input: &mut dyn Shape) {
    tally::accepted();
    let record = audit_json(input).to_string();
    // JSON writes a byte of text as six at most; names and punctuation come on top.
    let bytes_max = 6 * limits::AUDIT_BYTES_MAX + 256 * limits::AUDIT_VALUES_MAX;
    assert!(record.len() <= bytes_max, "an audit record of {} bytes", record.len());
    assert!(!format!("{input:?}").is_empty());
    if input.schema().is_streaming() {
        return;
    }
    let response = Protocol::AwsJson11.encode_from(meta, input, &IDS);
    assert!(response.is_ok(), "{}: an input that cannot be written", meta.name);
    let Ok(response) = response else { return };
    let mut again = (meta.new_input)();
    let (headers, query) = (HeaderMap::new(), Query::default());
    let parts = RequestParts { headers: &headers, query: &query, labels: &[] };
    let body = Body::from(response.body().as_bytes().unwrap_or_default().to_vec());
    let read = Protocol::AwsJson11.decode_into(meta, &parts, body, &mut *again);
    // S3 leaves some constraints to its handlers; they are checked after everything was read.
    let only_constraints = read.as_ref().is_err_and(|error| {
        meta.service.default_protocol() == Protocol::RestXml
            && error.code() == meta.service.validation_code
    });
    assert!(read.is_ok() || only_constraints, "{}: not read again: {read:?}", meta.name);
    assert!(shape_eq(input, &*again), "{}: {input:?} became {again:?}", meta.name);
}
