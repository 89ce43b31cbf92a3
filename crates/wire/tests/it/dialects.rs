//! What is particular to restJson, ec2Query and restXml.

use wire::http::StatusCode;
use wire::{AwsError, Body, ErrorContext, Operation, Protocol, RequestParts, ResponseIds};

use crate::support::{Bare, IDS, text};

const HEAD: &[(&str, &str)] = &[("Bucket", "b"), ("Key", "k")];

fn read<O: Operation>(labels: &[(&str, &str)], body: &str) -> Result<O::Input, AwsError> {
    let bare = Bare::new();
    let parts = RequestParts { labels, ..bare.parts() };
    Protocol::RestJson.decode(O::META, &parts, Body::from(body.to_owned()))
}

#[test]
fn a_body_cannot_name_what_is_bound_elsewhere() {
    let body = r#"{"Bucket":"other","Key":"other","MFA":"forged","Tagging":{"TagSet":[]}}"#;
    let input = read::<api_s3::PutObjectTagging>(HEAD, body).unwrap();
    assert_eq!((input.bucket.as_str(), input.key.as_str()), ("b", "k"));
    assert_eq!(input.version_id, None);
}

#[test]
fn a_missing_label_is_a_violation_of_a_constraint() {
    let error = read::<api_s3::HeadObject>(&[("Bucket", "b")], "").unwrap_err();
    assert_eq!(error.status(), StatusCode::BAD_REQUEST);
    assert!(error.message().unwrap().contains("'key'"), "{error}");
}

#[test]
fn a_body_that_is_no_json_is_refused() {
    let error = read::<api_s3::PutObjectTagging>(HEAD, "<Tagging/>").unwrap_err();
    assert_eq!((error.code(), error.status()), ("SerializationException", StatusCode::BAD_REQUEST));
}

fn context() -> ErrorContext<'static> {
    let ids = ResponseIds { request_id: "id", ..IDS };
    ErrorContext { ids, service: None, resource: None, is_head: false }
}

#[test]
fn rest_json_names_the_error_in_a_header() {
    let error = AwsError::new(StatusCode::NOT_FOUND, "ResourceNotFoundException")
        .with_message("no \"such\" thing")
        .with_detail("resourceId", "r");
    let response = Protocol::RestJson.encode_error(&error, &context());
    assert_eq!(response.status(), StatusCode::NOT_FOUND);
    assert_eq!(response.headers()["x-amzn-errortype"], "ResourceNotFoundException");
    assert_eq!(response.headers()["x-amzn-requestid"], "id");
    assert_eq!(text(&response), r#"{"message":"no \"such\" thing","resourceId":"r"}"#);
}

#[test]
fn ec2_wraps_its_errors() {
    let error = AwsError::new(StatusCode::BAD_REQUEST, "InvalidVolume.NotFound").with_message("no");
    let response = Protocol::Ec2Query.encode_error(&error, &context());
    let expected = "<Response><Errors><Error><Code>InvalidVolume.NotFound</Code>\
                    <Message>no</Message></Error></Errors><RequestID>id</RequestID></Response>";
    assert!(text(&response).ends_with(expected), "{}", text(&response));
}

#[test]
fn rest_xml_but_for_s3_wraps_its_errors() {
    let error = AwsError::new(StatusCode::NOT_FOUND, "NoSuchHostedZone").with_message("no");
    let context = ErrorContext { service: Some(&api_iam::SERVICE), ..context() };
    let response = Protocol::RestXml.encode_error(&error, &context);
    let expected = "<ErrorResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><Error><Type>Sender</Type>\
                    <Code>NoSuchHostedZone</Code><Message>no</Message></Error><RequestId>id</RequestId></ErrorResponse>";
    assert!(text(&response).ends_with(expected), "{}", text(&response));
    assert_eq!(response.headers()["x-amzn-requestid"], "id");
    assert!(!response.headers().contains_key("x-amz-id-2"));
}

#[test]
fn rest_xml_but_for_s3_has_the_constraints_of_its_service() {
    let bare = Bare::new();
    let read = |body: &str| -> Result<api_kms::DescribeKeyRequest, AwsError> {
        let meta = api_kms::DescribeKey::META;
        Protocol::RestXml.decode(meta, &bare.parts(), Body::from(body.to_owned()))
    };
    let whole = "<DescribeKeyRequest><KeyId>k</KeyId></DescribeKeyRequest>";
    assert_eq!(read(whole).unwrap().key_id, "k");
    for body in ["<DescribeKeyRequest/>", ""] {
        let error = read(body).unwrap_err();
        assert_eq!(error.code(), "ValidationException");
        assert!(error.message().unwrap().contains("'keyId'"), "{error}");
    }
    assert_eq!(read("<Other/>").unwrap_err().code(), "MalformedXML");
}

fn read_cbor(body: &[u8]) -> Result<api_kms::EncryptRequest, AwsError> {
    let parts = Bare::new();
    Protocol::RpcV2Cbor.decode(api_kms::Encrypt::META, &parts.parts(), Body::from(body.to_vec()))
}

/// `{"KeyId": "k", "Plaintext": h'01'}`, with `KeyId` in pieces and everything of open length.
const OPEN: &[u8] = b"\xbf\x65KeyId\x7f\x61k\xff\x69Plaintext\x5f\x41\x01\xff\xff";

#[test]
fn cbor_of_open_length_is_read() {
    let input = read_cbor(OPEN).unwrap();
    assert_eq!(input.key_id, "k");
}

#[test]
fn cbor_that_is_cut_or_goes_on_is_refused() {
    for length in 1..OPEN.len() {
        let error = read_cbor(&OPEN[..length]).unwrap_err();
        assert_eq!(error.code(), "SerializationException", "{length} bytes");
    }
    let error = read_cbor(&[OPEN, b"\x00"].concat()).unwrap_err();
    assert_eq!(error.message(), Some("the body is not valid CBOR"));
}

#[test]
fn cbor_of_another_type_is_refused() {
    // `{"KeyId": 1}`, and a list nested too deep in a member that is not known.
    let error = read_cbor(b"\xa1\x65KeyId\x01").unwrap_err();
    assert_eq!(error.message(), Some("a value can not be converted to a String"));
    let deep = [b"\xa1\x61x".as_slice(), &[0x81; 100_000], b"\x00"].concat();
    let error = read_cbor(&deep).unwrap_err();
    assert_eq!(error.status(), StatusCode::BAD_REQUEST);
}

#[test]
fn cbor_errors_name_their_type() {
    let error = AwsError::new(StatusCode::BAD_REQUEST, "NotFound").with_message("no");
    let response = Protocol::RpcV2Cbor.encode_error(&error, &context());
    assert_eq!(response.headers()["smithy-protocol"], "rpc-v2-cbor");
    assert_eq!(response.headers()["content-type"], "application/cbor");
    let expected = b"\xbf\x66__type\x68NotFound\x67message\x62no\xff";
    assert_eq!(response.body().as_bytes().unwrap(), expected);
}
