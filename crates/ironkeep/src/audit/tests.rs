use serde_json::json;
use stdx::Timestamp;

use super::{field, instant, line, with_times};

#[test]
fn times_are_instants_or_so_long_ago() {
    let now = Timestamp::from_unix_seconds(1_777_636_800);
    let check = |said: &str, expected: Option<&str>| {
        let found = instant(said, now).ok().map(Timestamp::iso8601);
        assert_eq!(found.as_deref(), expected, "{said}");
    };
    check("2026-05-01T00:00:00Z", Some("2026-05-01T00:00:00Z"));
    check("30m", Some("2026-05-01T11:30:00Z"));
    check("24h", Some("2026-04-30T12:00:00Z"));
    check("7d", Some("2026-04-24T12:00:00Z"));
    for said in ["", "d", "-1d", "7w", "yesterday", "99999999999d"] {
        check(said, None);
    }
}

#[test]
fn fields_of_csv_are_quoted_and_never_formulas() {
    let check = |value: &str, expected: &str| {
        assert_eq!(field(&json!({ "Username": value }), "Username"), expected);
    };
    check("alice", "alice");
    check("a,\"b\"\n", "\"a,\"\"b\"\"\n\"");
    check("=1+1", "'=1+1");
    check("@x,y", "\"'@x,y\"");
    assert_eq!(field(&json!({}), "Username"), "");
    assert_eq!(field(&json!({ "ReadOnly": true }), "ReadOnly"), "true");
    assert_eq!(field(&json!({ "ResourceNames": ["a", "b"] }), "ResourceNames"), "a b");
    assert_eq!(
        field(&json!({ "EventTime": 1_777_636_800.0 }), "EventTime"),
        "2026-05-01T12:00:00Z"
    );
}

#[test]
fn a_line_says_when_who_what_and_what_came_of_it() {
    let record = json!({
        "EventTime": 1_777_636_800,
        "EventName": "Decrypt",
        "PrincipalArn": "arn:aws:iam::111122223333:user/alice",
        "ResourceNames": ["arn:aws:kms:us-east-1:111122223333:key/1"],
        "UsedFor": "arn:aws:s3:::vault/x",
        "ErrorCode": "AccessDenied",
        "SourceIpAddress": "192.0.2.7",
    });
    assert_eq!(
        line(&record),
        "2026-05-01T12:00:00Z arn:aws:iam::111122223333:user/alice Decrypt \
         arn:aws:kms:us-east-1:111122223333:key/1 for arn:aws:s3:::vault/x refused: AccessDenied \
         from 192.0.2.7"
    );
    assert_eq!(with_times(&record)["EventTime"], "2026-05-01T12:00:00Z");
}
