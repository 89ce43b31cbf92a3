use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use stdx::Timestamp;

use super::PostPolicy;
use crate::form::fields::Fields;

const NOW: i64 = 1_777_636_800;

fn fields(pairs: &[(&str, &str)]) -> Fields {
    let pairs = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    Fields::new(pairs.collect(), "photo.jpg").unwrap()
}

fn read(document: &str) -> Result<PostPolicy, String> {
    PostPolicy::read(&STANDARD.encode(document)).map_err(|error| {
        assert_eq!(error.code(), "InvalidPolicyDocument");
        error.message().unwrap_or_default().to_owned()
    })
}

/// What comes of a form with these fields under these conditions.
fn check(conditions: &serde_json::Value, pairs: &[(&str, &str)]) -> Result<(u64, u64), String> {
    let document = json!({"expiration": "2026-05-01T12:00:01.000Z", "conditions": conditions});
    let policy = read(&document.to_string())?;
    let sizes = policy.check(&fields(pairs), "bucket-1", Timestamp::from_unix_seconds(NOW));
    let sizes = sizes.map_err(|error| {
        assert_eq!(error.code(), "AccessDenied");
        error.message().unwrap_or_default().replace("Invalid according to Policy: ", "")
    })?;
    Ok((*sizes.start(), *sizes.end()))
}

#[test]
fn every_field_must_be_named_and_fit() {
    let bucket = json!({"bucket": "bucket-1"});
    let key = json!(["starts-with", "$KEY", "in/"]);
    let all = json!([bucket, key]);
    assert_eq!(check(&all, &[("Key", "in/${filename}")]), Ok((0, 5 << 30)));
    let failed = |text: &str| Err(format!("Policy Condition failed: {text}"));
    assert_eq!(check(&all, &[("key", "out/")]), failed(r#"["starts-with", "$KEY", "in/"]"#));
    let other = json!([{"bUcKeT": "other"}, key]);
    assert_eq!(check(&other, &[("key", "in/")]), failed(r#"["eq", "$bUcKeT", "other"]"#));
    let without = json!([bucket, ["eq", "key", "in/"]]);
    assert_eq!(check(&without, &[("key", "in/")]), failed(r#"["eq", "key", "in/"]"#));
    let absent = json!([bucket, key, ["starts-with", "$acl", "p"]]);
    assert_eq!(check(&absent, &[("key", "in/")]), failed(r#"["starts-with", "$acl", "p"]"#));
    let extra = |name: &str| Err(format!("Extra input fields: {name}"));
    assert_eq!(check(&all, &[("key", "in/"), ("ACL", "private")]), extra("acl"));
    assert_eq!(check(&json!([key]), &[("key", "in/")]), extra("bucket"));
    assert_eq!(check(&json!([bucket]), &[("key", "in/")]), extra("key"));
    let excused = [
        ("key", "in/"),
        ("Policy", "x"),
        ("X-Amz-Signature", "x"),
        ("AWSAccessKeyId", "x"),
        ("signature", "x"),
        ("x-ignore-this", "x"),
    ];
    assert_eq!(check(&all, &excused), Ok((0, 5 << 30)));
    assert_eq!(check(&all, &[("key", "in/"), ("x-amz-date", "x")]), extra("x-amz-date"));
}

#[test]
fn each_of_several_content_types_must_fit() {
    let rules = json!([{"bucket": "bucket-1"}, ["StArTs-WiTh", "$content-Type", "image/"]]);
    assert!(check(&rules, &[("Content-Type", "image/png, image/gif")]).is_ok());
    assert!(check(&rules, &[("Content-Type", "image/png,text/html")]).is_err());
}

#[test]
fn sizes_are_the_narrowest_of_all() {
    let bucket = json!({"bucket": "bucket-1"});
    let rules = json!([bucket, ["content-length-range", 2, "10"], ["content-length-range", 0, 8]]);
    assert_eq!(check(&rules, &[]), Ok((2, 8)));
}

#[test]
fn a_policy_ends_at_its_expiration() {
    let policy = |at: &str| {
        let document = json!({"expiration": at, "conditions": [{"bucket": "b"}]}).to_string();
        let policy = read(&document).unwrap();
        policy.check(&fields(&[]), "b", Timestamp::from_unix_seconds(NOW)).map(|_| ())
    };
    assert!(policy("2026-05-01T12:00:00.001Z").is_ok());
    let expired = policy("2026-05-01T12:00:00Z").unwrap_err();
    assert_eq!(expired.message(), Some("Invalid according to Policy: Policy expired."));
}

#[test]
fn documents_that_are_none_are_refused() {
    let at = "\"expiration\": \"2999-01-01T00:00:00Z\"";
    let with = |conditions: &str| format!("{{{at}, \"conditions\": {conditions}}}");
    for (document, expected) in [
        ("expiration".to_owned(), "Invalid JSON."),
        ("[]".to_owned(), "Invalid JSON."),
        ("{\"conditions\": []}".to_owned(), "Policy missing expiration."),
        (format!("{{{at}}}"), "Policy missing conditions."),
        ("{\"EXPIRATION\": \"x\"}".to_owned(), "Unexpected: \"EXPIRATION\""),
        (with("{}"), "Invalid 'conditions' value: must be a List."),
        (with("[1]"), "Invalid condition test: must be a List or Object."),
        (with("[[]]"), "Invalid Condition: missing operation identifier."),
        (
            with("[[\"ends-with\", \"$key\", \"x\"]]"),
            "Invalid Condition: unknown operation 'ends-with'.",
        ),
        (with("[[\"eq\", \"$key\"]]"), "Invalid eq: wrong number of arguments."),
        (
            with("[[\"content-length-range\", 0]]"),
            "Invalid content-length-range: wrong number of arguments.",
        ),
        (
            with("[[\"content-length-range\", -1, 0]]"),
            "Invalid content-length-range: an argument is no number of bytes.",
        ),
        (
            with("[{}]"),
            "Invalid Simple-Condition: Simple-Conditions must have exactly one property specified.",
        ),
        (
            with("[{\"a\": \"1\", \"b\": \"2\"}]"),
            "Invalid Simple-Condition: Simple-Conditions must have exactly one property specified.",
        ),
        (with("[{\"a\": 1}]"), "Invalid Simple-Condition: value must be a string."),
        (
            "{\"expiration\": \"2999-01-01 00:00:00\"}".to_owned(),
            "Invalid 'expiration' value: '2999-01-01 00:00:00'",
        ),
        ("{\"expiration\": 5}".to_owned(), "Invalid 'expiration' value: '5'"),
    ] {
        assert_eq!(
            read(&document).unwrap_err(),
            format!("Invalid Policy: {expected}"),
            "{document}"
        );
    }
    assert_eq!(PostPolicy::read("{policy}").unwrap_err().code(), "InvalidPolicyDocument");
}
