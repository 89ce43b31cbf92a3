use serde_json::{Value, json};

use super::Event;

fn event(change: impl FnOnce(&mut Value)) -> Event<'static> {
    let mut record = json!({
        "eventVersion": "1.11",
        "userIdentity": {
            "type": "IAMUser",
            "arn": "arn:aws:iam::111122223333:user/alice",
            "userName": "alice",
            "accessKeyId": "AKIAEXAMPLE",
        },
        "eventTime": "2026-05-01T12:00:00Z",
        "eventSource": "kms.amazonaws.com",
        "eventName": "Decrypt",
        "awsRegion": "eu-central-1",
        "readOnly": true,
        "managementEvent": true,
        "requestParameters": null,
        "eventID": "00000000-0000-4000-8000-000000000001",
        "recipientAccountId": "111122223333",
        "resources": [
            { "ARN": "arn:aws:kms:eu-central-1:111122223333:key/k", "type": "AWS::KMS::Key" },
            { "ARN": "arn:aws:s3:::photos", "type": "AWS::S3::Bucket" },
            { "ARN": "arn:aws:iam::111122223333:role/team/ops", "type": "AWS::IAM::Role" },
        ],
    });
    change(&mut record);
    Event::read(record.to_string().leak().as_bytes()).unwrap()
}

#[test]
fn users_sessions_and_root_have_names() {
    assert_eq!(event(|_| ()).username(), Some("alice"));
    let session = event(|record| {
        let arn = "arn:aws:sts::111122223333:assumed-role/ops/bob";
        record["userIdentity"] = json!({ "type": "AssumedRole", "arn": arn });
    });
    assert_eq!(session.username(), Some("bob"));
    let root = event(|record| record["userIdentity"] = json!({ "type": "Root" }));
    assert_eq!(root.username(), Some("root"));
    let anonymous = event(|record| record["userIdentity"] = json!({ "type": "AWSAccount" }));
    assert_eq!((anonymous.username(), anonymous.access_key_id()), (None, None));
}

#[test]
fn escapes_and_absent_members_are_read() {
    let event = event(|record| {
        record["eventName"] = json!("De\"crypt\u{1}");
        record["userIdentity"]["userName"] = Value::Null;
        record["resources"] = json!([{ "ARN": "a\\b" }]);
    });
    assert_eq!(event.event_name, "De\"crypt\u{1}");
    assert_eq!(event.username(), None);
    let resources: Vec<_> = event.resources().map(|found| (found.kind, found.name)).collect();
    assert_eq!(resources, [(None, "a\\b")]);
}

#[test]
fn resources_go_by_the_name_their_service_uses() {
    let event = event(|_| ());
    let names: Vec<&str> = event.resources().map(|resource| resource.name).collect();
    assert_eq!(names, ["arn:aws:kms:eu-central-1:111122223333:key/k", "photos", "ops"]);
}

#[test]
fn an_event_is_in_the_region_of_its_record() {
    assert_eq!(event(|_| ()).region(), "eu-central-1");
    let iam = event(|record| record["awsRegion"] = json!("us-east-1"));
    assert_eq!(iam.region(), "us-east-1");
}

#[test]
fn other_payloads_are_no_events() {
    assert!(Event::read(b"not json").is_none());
    assert!(Event::read(b"{}").is_none());
}
