use bytes::Bytes;
use journal::{EventId, Record};
use serde_json::json;
use stdx::Timestamp;

use super::{Match, Question};
use crate::question::EventScope;

const SECOND: i64 = 1_777_636_800;

fn record() -> Record {
    let payload = json!({
        "userIdentity": { "type": "IAMUser", "userName": "alice" },
        "eventTime": "2026-05-01T12:00:00Z", "eventSource": "s3.amazonaws.com",
        "eventName": "PutObject", "awsRegion": "us-east-1", "eventID": "e",
        "recipientAccountId": "111122223333",
        "resources": [
            { "type": "AWS::S3::Object", "ARN": "arn:aws:s3:::b/dir/1" },
            { "type": "AWS::S3::Bucket", "ARN": "arn:aws:s3:::b" },
        ],
    });
    Record {
        sequence: 1,
        id: EventId::from_bytes([1; 16]),
        time: Timestamp::from_unix_seconds(SECOND),
        kind: journal::Kind::Audit,
        payload: Bytes::from(payload.to_string()),
        store_version: 0,
    }
}

fn question<'a>(attribute: &'a str, value: &'a str) -> Question<'a> {
    Question {
        scope: EventScope { account: "111122223333", region: "us-east-1" },
        attribute,
        value,
        object: None,
        seconds: (SECOND, SECOND),
    }
}

fn check(question: Question<'_>, expected: Match) {
    assert_eq!(question.compare(&record()), expected, "{question:?}");
}

#[test]
fn a_record_answers_only_the_question_it_is_about() {
    check(question("", ""), Match::Answer);
    check(question("Username", "alice"), Match::Answer);
    check(question("Username", "bob"), Match::Stray);
    check(question("EventName", "PutObject"), Match::Answer);
    check(question("EventName", "ListBuckets"), Match::Stray);
    check(question("ResourceName", "b"), Match::Answer);
    check(question("EventId", "e"), Match::Answer);
    let other_account = EventScope { account: "444455556666", region: "us-east-1" };
    check(Question { scope: other_account, ..question("", "") }, Match::Stray);
    let other_region = EventScope { account: "111122223333", region: "eu-west-1" };
    check(Question { scope: other_region, ..question("", "") }, Match::Stray);
    check(Question { seconds: (SECOND + 1, i64::MAX), ..question("", "") }, Match::Stray);
    check(Question { seconds: (i64::MIN, SECOND - 1), ..question("", "") }, Match::Stray);
}

#[test]
fn another_object_of_the_bucket_is_no_damage_and_no_answer() {
    let about = |object| Question { object: Some(object), ..question("ResourceName", "b/dir/1") };
    check(about(("b", "dir/1")), Match::Answer);
    check(about(("b", "dir/2")), Match::OtherObject);
    check(about(("c", "dir/1")), Match::Stray);
}

#[test]
fn what_is_no_record_answers_nothing() {
    let broken = Record { payload: Bytes::from_static(b"{}"), ..record() };
    assert_eq!(question("", "").compare(&broken), Match::Stray);
}
