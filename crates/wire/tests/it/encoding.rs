//! Answers beyond the goldens: streams, statuses, text forms.

use futures_util::FutureExt;
use futures_util::stream;
use wire::http::HeaderMap;
use wire::{Body, Operation, Protocol, Query, RequestParts, Timestamp};

use crate::support::{IDS, decode_json, text};

#[test]
fn a_streaming_answer_keeps_its_stream_and_a_range_is_206() {
    let output = api_s3::GetObjectOutput {
        body: Body::stream(
            stream::iter([Ok(b"ab".to_vec().into()), Ok(b"c".to_vec().into())]),
            Some(3),
        ),
        content_range: Some("bytes 0-2/9".to_owned()),
        content_length: Some(3),
        content_type: Some("text/plain".to_owned()),
        ..Default::default()
    };
    let response = Protocol::RestXml.encode(api_s3::GetObject::META, output, &IDS).unwrap();
    assert_eq!(response.status(), 206);
    assert_eq!(response.headers()["content-length"], "3");
    assert_eq!(response.headers()["content-type"], "text/plain");
    assert_eq!(response.body().size_hint(), Some(3));
    let all = response.into_body().collect(10).now_or_never().unwrap().unwrap();
    assert_eq!(all, &b"abc"[..]);
}

#[test]
fn a_value_no_header_can_hold_is_our_failure_and_not_a_broken_answer() {
    let output = api_s3::PutObjectOutput { etag: Some("a\r\nb".to_owned()), ..Default::default() };
    let error = Protocol::RestXml.encode(api_s3::PutObject::META, output, &IDS).unwrap_err();
    assert_eq!(error.status(), 500);
}

#[test]
fn us_east_1_is_an_empty_location() {
    let output = api_s3::GetBucketLocationOutput::default();
    let response = Protocol::RestXml.encode(api_s3::GetBucketLocation::META, output, &IDS).unwrap();
    assert!(text(&response).ends_with(
        "<LocationConstraint xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></LocationConstraint>"
    ));
}

#[test]
fn user_metadata_is_kept_to_the_byte() {
    let value = "plain  two  spaces, commas";
    let mut headers = HeaderMap::new();
    let raw = wire::http::HeaderValue::from_bytes(value.as_bytes()).unwrap();
    headers.insert("x-amz-meta-name", raw);
    headers.append("x-amz-meta-twice", "1".parse().unwrap());
    headers.append("x-amz-meta-twice", "2".parse().unwrap());
    let query = Query::default();
    let parts = RequestParts {
        headers: &headers,
        query: &query,
        labels: &[("Bucket", "b"), ("Key", " k/\u{e9}+")],
    };
    let input: api_s3::PutObjectRequest =
        Protocol::RestXml.decode(api_s3::PutObject::META, &parts, Body::empty()).unwrap();
    assert_eq!(input.key, " k/\u{e9}+");
    let metadata = input.metadata.unwrap();
    assert_eq!((metadata["name"].as_str(), metadata["twice"].as_str()), (value, "1,2"));

    let output = api_s3::HeadObjectOutput { metadata: Some(metadata), ..Default::default() };
    let response = Protocol::RestXml.encode(api_s3::HeadObject::META, output, &IDS).unwrap();
    assert_eq!(response.headers()["x-amz-meta-name"].as_bytes(), value.as_bytes());
}

#[test]
fn headers_with_values_that_can_not_be_are_invalid_arguments() {
    for (name, value, is_fatal) in [
        ("x-amz-object-lock-retain-until-date", "tomorrow", true),
        ("x-amz-server-side-encryption-bucket-key-enabled", "yes", true),
        ("content-length", "-x", true),
        ("if-modified-since", "tomorrow", false),
    ] {
        let mut headers = HeaderMap::new();
        headers.insert(name, value.parse().unwrap());
        let query = Query::default();
        let labels = [("Bucket", "b"), ("Key", "k")];
        let parts = RequestParts { headers: &headers, query: &query, labels: &labels };
        let put: Result<api_s3::PutObjectRequest, _> =
            Protocol::RestXml.decode(api_s3::PutObject::META, &parts, Body::empty());
        let get: Result<api_s3::GetObjectRequest, _> =
            Protocol::RestXml.decode(api_s3::GetObject::META, &parts, Body::empty());
        if is_fatal {
            assert_eq!(put.unwrap_err().code(), "InvalidArgument", "{name}");
        } else {
            assert_eq!(get.unwrap().if_modified_since, None, "{name}");
        }
    }
}

#[test]
fn a_missing_header_is_named() {
    let (headers, query) = (HeaderMap::new(), Query::default());
    let parts =
        RequestParts { headers: &headers, query: &query, labels: &[("Bucket", "b"), ("Key", "k")] };
    let copy: Result<api_s3::CopyObjectRequest, _> =
        Protocol::RestXml.decode(api_s3::CopyObject::META, &parts, Body::empty());
    let error = copy.unwrap_err();
    assert_eq!(error.code(), "InvalidRequest");
    assert_eq!(
        error.message(),
        Some("Missing required header for this request: x-amz-copy-source")
    );
}

#[test]
fn json_instants_have_milliseconds() {
    let input = decode_json::<api_cloudtrail::LookupEvents>(r#"{"StartTime":1777636800.1234}"#);
    assert_eq!(input.unwrap().start_time, Some(Timestamp::from_unix_ms(1_777_636_800_123)));
    for (ms, expected) in [(1_777_636_800_120, "1777636800.12"), (-500, "-0.5"), (0, "0")] {
        let output = api_kms::ScheduleKeyDeletionResponse {
            deletion_date: Some(Timestamp::from_unix_ms(ms)),
            ..Default::default()
        };
        let meta = api_kms::ScheduleKeyDeletion::META;
        let response = Protocol::AwsJson10.encode(meta, output, &IDS).unwrap();
        assert_eq!(text(&response), format!("{{\"DeletionDate\":{expected}}}"));
        assert_eq!(response.headers()["content-type"], "application/x-amz-json-1.0");
    }
}

#[test]
fn a_query_request_may_be_a_get() {
    let query = Query::parse_uri("Action=AssumeRole&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fr&RoleSessionName=session").unwrap();
    let headers = HeaderMap::new();
    let parts = RequestParts { headers: &headers, query: &query, labels: &[] };
    let input: api_sts::AssumeRoleRequest =
        Protocol::AwsQuery.decode(api_sts::AssumeRole::META, &parts, Body::empty()).unwrap();
    assert_eq!(input.role_arn, "arn:aws:iam::123456789012:role/r");
}
