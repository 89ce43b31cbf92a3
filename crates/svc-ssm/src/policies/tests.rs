use stdx::Timestamp;

use super::{Act, Status, due_ms, kept, read};
use crate::digits::instant;

const HOUR_MS: i64 = 3_600_000;

fn now() -> Timestamp {
    Timestamp::parse_iso8601("2026-05-01T12:00:00Z").unwrap()
}

fn expiration(at: &str) -> String {
    format!(r#"{{"Type":"Expiration","Version":"1.0","Attributes":{{"Timestamp":"{at}"}}}}"#)
}

const BEFORE: &str = r#"{"Type":"ExpirationNotification","Version":"1.0","Attributes":{"Before":"2","Unit":"Days"}}"#;
const UNCHANGED: &str =
    r#"{"Type":"NoChangeNotification","Version":"1.0","Attributes":{"After":"20","Unit":"Hours"}}"#;

#[test]
fn each_policy_has_its_instant() {
    let expiry = expiration("2026-05-11T12:00:00.000Z");
    let policies = read(&format!("[{expiry},{BEFORE},{UNCHANGED}]"), now()).unwrap();
    let texts: Vec<&str> = policies.iter().map(|policy| policy.text.as_str()).collect();
    assert_eq!(texts, [&expiry, BEFORE, UNCHANGED]);
    let at = now().plus_seconds(10 * 24 * 3600).unix_ms();
    assert_eq!(policies[0].act, Act::Expiration { at_ms: at });
    assert_eq!(due_ms(&policies, 0, 5), Some(at));
    assert_eq!(due_ms(&policies, 1, 5), Some(at - 48 * HOUR_MS));
    assert_eq!(due_ms(&policies, 2, 5), Some(5 + 20 * HOUR_MS));
    assert_eq!(due_ms(&policies, 3, 5), None);
    assert!(!policies[0].expires_by(Timestamp::from_unix_ms(at - 1)));
    assert!(policies[0].expires_by(Timestamp::from_unix_ms(at)));
}

#[test]
fn what_would_be_told_before_1970_is_due_at_once_and_found_where_it_was_noted() {
    let before = BEFORE.replace(r#""2""#, r#""36500""#);
    let policies =
        read(&format!("[{},{before}]", expiration("2026-05-11T12:00:00Z")), now()).unwrap();
    let at_ms = due_ms(&policies, 1, 5).unwrap();
    assert_eq!(at_ms, 0);
    assert_eq!(instant(at_ms).parse::<i64>().unwrap(), at_ms);
}

#[test]
fn what_was_told_is_told_again_only_after_a_change_without_changes() {
    let expiry = expiration("2026-05-11T12:00:00Z");
    let mut policies = read(&format!("[{expiry},{BEFORE},{UNCHANGED}]"), now()).unwrap();
    for policy in &mut policies {
        policy.status = Status::Finished;
    }
    assert_eq!(due_ms(&policies, 1, 5), None);
    let kept = kept(&policies);
    let statuses: Vec<Status> = kept.iter().map(|policy| policy.status).collect();
    assert_eq!(statuses, [Status::Finished, Status::Finished, Status::Pending]);
}

#[test]
fn instants_have_offsets() {
    for (text, hour) in [
        ("2026-11-01T22:13:48Z", "2026-11-01T22:13:48Z"),
        ("2026-11-01T22:13:48.00+10:30", "2026-11-01T11:43:48Z"),
        ("2026-11-01T22:13:48.87+10:30:00", "2026-11-01T11:43:48.870Z"),
    ] {
        let policies = read(&format!("[{}]", expiration(text)), now()).unwrap();
        let at_ms = Timestamp::parse_iso8601(hour).unwrap().unix_ms();
        assert_eq!(policies[0].act, Act::Expiration { at_ms }, "{text}");
    }
}

#[test]
fn an_empty_policy_is_none() {
    for text in ["[{}]", "[]", " [ {} ] "] {
        assert_eq!(read(text, now()).unwrap(), [], "{text}");
    }
}

#[test]
fn what_is_wrong_with_policies_is_told() {
    let future = expiration("2026-05-11T12:00:00Z");
    let eleven = [UNCHANGED; 11].join(",");
    for (text, code) in [
        ("{", "InvalidPolicyAttributeException"),
        ("{}", "InvalidPolicyAttributeException"),
        (r#"[{"Type":"Rotation","Version":"1.0","Attributes":{}}]"#, "InvalidPolicyTypeException"),
        (&format!("[{{}},{future}]"), "InvalidPolicyTypeException"),
        (r#"[{"Type":"Expiration","Version":"1.0"}]"#, "InvalidPolicyAttributeException"),
        (
            r#"[{"Type":"Expiration","Version":"1.0","Attributes":{}}]"#,
            "InvalidPolicyAttributeException",
        ),
        (&format!("[{}]", expiration("2026-05-01T12:00:00Z")), "InvalidPolicyAttributeException"),
        (&format!("[{}]", expiration("tomorrow")), "InvalidPolicyAttributeException"),
        (&format!("[{}]", UNCHANGED.replace("Hours", "Weeks")), "InvalidPolicyAttributeException"),
        (&format!("[{}]", UNCHANGED.replace("20", "0")), "InvalidPolicyAttributeException"),
        (&format!("[{}]", UNCHANGED.replace("1.0", "2.0")), "InvalidPolicyAttributeException"),
        (&format!("[{BEFORE}]"), "IncompatiblePolicyException"),
        (&format!("[{future},{future}]"), "IncompatiblePolicyException"),
        (&format!("[{eleven}]"), "PoliciesLimitExceededException"),
    ] {
        assert_eq!(read(text, now()).unwrap_err().code(), code, "{text}");
    }
}
