use bytes::Bytes;
use journal::{EventId, Kind, Record};
use serde_json::{Value, json};
use stdx::Timestamp;

use super::uses;

const KEY: &str = "1234abcd-12ab-34cd-56ef-1234567890ab";

fn arn(account: &str) -> String {
    format!("arn:aws:kms:us-east-1:{account}:key/{KEY}")
}

fn record(change: impl Fn(&mut Value)) -> Record {
    let mut payload = json!({
        "eventSource": "kms.amazonaws.com", "eventName": "ReEncrypt", "eventID": "e", "requestID": "r",
        "recipientAccountId": "111122223333", "errorCode": null,
        "resources": [{ "ARN": arn("111122223333") }, { "ARN": arn("444455556666") }],
    });
    change(&mut payload);
    Record {
        sequence: 1,
        id: EventId::parse(KEY).unwrap(),
        time: Timestamp::from_unix_ms(7),
        kind: Kind::Audit,
        payload: Bytes::from(payload.to_string()),
        store_version: 0,
    }
}

#[test]
fn a_record_tells_of_the_uses_of_its_accounts_keys() {
    let told = uses(&record(|_| {}));
    let [(place, used)] = told.as_slice() else { panic!("{told:?}") };
    assert_eq!(place, &["111122223333", "us-east-1", KEY]);
    assert_eq!((used.operation.as_str(), used.at_ms), ("ReEncrypt", 7));
    assert_eq!((used.event_id.as_str(), used.request_id.as_str()), ("e", "r"));
}

#[test]
fn what_is_no_use_is_passed_over() {
    let changes: [fn(&mut Value); 6] = [
        |it| it["errorCode"] = json!("DisabledException"),
        |it| it["eventName"] = json!("DescribeKey"),
        |it| it["eventName"] = json!("GetPublicKey"),
        |it| it["eventSource"] = json!("s3.amazonaws.com"),
        |it| it["resources"] = json!([{ "ARN": "arn:aws:s3:::bucket" }, {}]),
        |it| *it = json!([]),
    ];
    for change in changes {
        assert_eq!(uses(&record(change)), []);
    }
    let domain = Record { kind: Kind::Domain, ..record(|_| {}) };
    assert_eq!(uses(&domain), []);
}
