//! What must hold of every error the codecs answer.

use quick_xml::events::Event;
use quick_xml::reader::Reader;
use wire::{AwsError, ErrorContext, OperationMeta, Protocol, ResponseIds};

/// The identifiers of every answer here.
pub(crate) const IDS: ResponseIds<'static> =
    ResponseIds { request_id: "11111111-2222-3333-4444-555555555555", host_id: "host" };

/// The error is an answer: coded, bounded by the input, and well-formed in its protocol.
pub(crate) fn check(
    protocol: Protocol,
    meta: &'static OperationMeta,
    error: &AwsError,
    input_bytes: usize,
) {
    assert!(!error.code().is_empty(), "an error without a code");
    assert!(error.status().as_u16() >= 400, "an error with status {}", error.status());
    // Fifty violations, each of which repeats 1,024 characters and a path.
    let bytes_max = 12 * input_bytes + 512 * 1024;
    let context = ErrorContext {
        ids: IDS,
        service: Some(meta.service),
        resource: Some("/bucket/key"),
        is_head: false,
    };
    let response = protocol.encode_error(error, &context);
    let body = response.body().as_bytes();
    assert!(body.is_some(), "an error that streams");
    let body = body.unwrap_or_default();
    assert!(body.len() <= bytes_max, "an answer of {} bytes", body.len());
    match protocol {
        Protocol::AwsJson10 | Protocol::AwsJson11 | Protocol::RestJson => {
            let json: Result<serde_json::Value, _> = serde_json::from_slice(body);
            assert!(json.is_ok(), "an answer that is not JSON");
        }
        Protocol::RpcV2Cbor => {}
        Protocol::AwsQuery | Protocol::Ec2Query | Protocol::RestXml => well_formed(body),
    }
}

/// The document is well-formed and consists of characters that XML 1.0 knows.
pub(crate) fn well_formed(document: &[u8]) {
    let text = core::str::from_utf8(document);
    assert!(text.is_ok(), "XML that is not UTF-8");
    let text = text.unwrap_or_default();
    let known =
        |letter: char| !letter.is_control() || matches!(letter, '\t' | '\n' | '\r' | '\u{7f}'..);
    assert!(text.chars().all(known), "XML with a control character: {text:?}");
    let mut reader = Reader::from_str(text);
    loop {
        match reader.read_event() {
            Ok(Event::Eof) => break,
            Ok(_) => {}
            Err(error) => assert!(text.is_empty(), "XML that is not well-formed: {error}"),
        }
    }
}
