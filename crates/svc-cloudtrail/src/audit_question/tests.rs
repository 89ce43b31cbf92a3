use api_ironkeep::QueryRecordsRequest;
use bytes::Bytes;
use journal::{EventId, Kind, Record};
use serde_json::{Value, json};
use stdx::Timestamp;

use super::{answer, leading};

const KEY: &str = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

fn record(change: impl FnOnce(&mut Value)) -> Record {
    let mut payload = json!({
        "userIdentity": {
            "type": "AssumedRole",
            "arn": "arn:aws:sts::111122223333:assumed-role/reader/tuesday",
            "accountId": "111122223333",
            "accessKeyId": "ASIAEXAMPLE000000",
            "invokedBy": "s3.amazonaws.com",
            "sessionContext": {
                "sessionIssuer": { "type": "Role", "arn": "arn:aws:iam::111122223333:role/reader" },
            },
        },
        "eventTime": "2026-05-01T12:00:00Z",
        "eventSource": "kms.amazonaws.com",
        "eventName": "Decrypt",
        "awsRegion": "us-east-1",
        "sourceIPAddress": "192.0.2.7",
        "userAgent": "s3.amazonaws.com",
        "requestParameters": {
            "encryptionContext": { "aws:s3:arn": "arn:aws:s3:::vault/x" },
        },
        "readOnly": true,
        "requestID": "12345678-1234-4234-8234-123456789012",
        "eventID": "12345678-1234-7234-8234-123456789012",
        "recipientAccountId": "111122223333",
        "resources": [{ "ARN": KEY, "type": "AWS::KMS::Key", "accountId": "111122223333" }],
    });
    change(&mut payload);
    Record {
        sequence: 1,
        id: EventId::parse("12345678-1234-7234-8234-123456789012").unwrap(),
        time: Timestamp::from_unix_seconds(1_777_636_800),
        kind: Kind::Audit,
        payload: Bytes::from(payload.to_string()),
        store_version: 0,
    }
}

fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn check(input: QueryRecordsRequest, attribute: (&str, &str), is_answer: bool) {
    let (name, value) = leading(&input);
    assert_eq!((name, value.as_str()), attribute, "{input:?}");
    assert_eq!(answer(&input, &record(|_| {})).is_some(), is_answer, "{input:?}");
}

#[test]
fn the_rarest_attribute_leads_and_all_are_compared() {
    let none = QueryRecordsRequest::default;
    check(none(), ("", ""), true);
    let by = |arn: &str| QueryRecordsRequest { principal_arn: text(arn), ..none() };
    let session = "arn:aws:sts::111122223333:assumed-role/reader/tuesday";
    check(by(session), ("Username", "tuesday"), true);
    check(by("arn:aws:iam::111122223333:role/reader"), ("", ""), true);
    check(by("arn:aws:iam::111122223333:role/writer"), ("", ""), false);
    check(by("arn:aws:iam::111122223333:user/path/tuesday"), ("Username", "tuesday"), false);
    check(by("arn:aws:iam::111122223333:root"), ("Username", "root"), false);
    let input = QueryRecordsRequest { access_key_id: text("ASIAEXAMPLE000000"), ..by(session) };
    check(input, ("AccessKeyId", "ASIAEXAMPLE000000"), true);
    let key = || QueryRecordsRequest { resource_name: text(KEY), ..by(session) };
    check(key(), ("ResourceName", KEY), true);
    check(QueryRecordsRequest { read_only: Some(false), ..key() }, ("ResourceName", KEY), false);
    let named = |names: &[&str]| QueryRecordsRequest {
        event_names: Some(names.iter().map(|name| (*name).to_owned()).collect()),
        ..none()
    };
    check(named(&["Decrypt"]), ("EventName", "Decrypt"), true);
    check(named(&["Encrypt", "Decrypt"]), ("", ""), true);
    check(named(&["Encrypt", "Sign"]), ("", ""), false);
    let source = |source: &str| QueryRecordsRequest { event_source: text(source), ..none() };
    check(source("kms.amazonaws.com"), ("EventSource", "kms.amazonaws.com"), true);
    check(source("s3.amazonaws.com"), ("EventSource", "s3.amazonaws.com"), false);
    let from = |ip: &str| QueryRecordsRequest { source_ip_address: text(ip), ..none() };
    check(from("192.0.2.7"), ("", ""), true);
    check(from("192.0.2.8"), ("", ""), false);
}

#[test]
fn errors_are_asked_for_by_their_code_or_all() {
    let of = |code: &str| QueryRecordsRequest { error_code: text(code), ..Default::default() };
    let denied = record(|payload| payload["errorCode"] = "AccessDenied".into());
    for (input, whole, refused) in [
        (QueryRecordsRequest::default(), true, true),
        (of("*"), false, true),
        (of("AccessDenied"), false, true),
        (of("NoSuchKey"), false, false),
    ] {
        assert_eq!(answer(&input, &record(|_| {})).is_some(), whole, "{input:?}");
        assert_eq!(answer(&input, &denied).is_some(), refused, "{input:?}");
    }
}

#[test]
fn an_answer_says_for_what_a_key_was_used() {
    let shown = answer(&QueryRecordsRequest::default(), &record(|_| {})).unwrap();
    assert_eq!(shown.used_for.as_deref(), Some("arn:aws:s3:::vault/x"));
    assert_eq!(shown.role_arn.as_deref(), Some("arn:aws:iam::111122223333:role/reader"));
    assert_eq!(shown.resource_names, [KEY]);
    assert_eq!(shown.record, None);
    let input = QueryRecordsRequest { include_record: Some(true), ..Default::default() };
    let whole = answer(&input, &record(|_| {})).unwrap().record.unwrap();
    assert_eq!(serde_json::from_str::<Value>(&whole).unwrap()["eventName"], "Decrypt");
}
