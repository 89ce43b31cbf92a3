//! Requests that never reach their operation: badly signed, unknown, unreadable. Each is refused in
//! its protocol's words, recorded, and without effect.

use serde_json::{Value, json};
use testkit::{Answer, Call, Fixture, Keys};

const MINUTE_MS: i64 = 60_000;

/// One call per protocol that would work.
fn calls() -> [Call; 3] {
    [
        Call::json(&api_kms::SERVICE, "CreateKey", &json!({})),
        Call::form(&api_iam::SERVICE, "CreateUser", &[("UserName", "alice")]),
        Call::s3("PUT", "/bucket"),
    ]
}

/// Sends the three calls, each changed in the same way, and checks the three errors.
async fn check(
    fixture: &Fixture,
    keys: &Keys,
    change: impl Fn(Call) -> Call,
    expected: [(u16, &str); 3],
) {
    for (call, (status, code)) in calls().into_iter().zip(expected) {
        let (before, rows) = (fixture.sequence(), fixture.rows().await);
        let answer = fixture.send(keys, change(call)).await;
        answer.error(status, code);
        check_recorded(fixture, before, (code, Some(keys))).await;
        assert_eq!(fixture.rows().await.difference(&rows), [] as [String; 0]);
    }
}

/// Exactly one record, of this error: of the access key that was named, and of no caller.
async fn check_recorded(fixture: &Fixture, before: u64, (code, keys): (&str, Option<&Keys>)) {
    let records = fixture.events_after(before).await;
    assert_eq!(records.len(), 1, "{records:?}");
    assert_eq!(records[0]["errorCode"], code, "{}", records[0]);
    let identity = &records[0]["userIdentity"];
    match keys {
        Some(keys) => {
            assert_eq!(identity["type"], "Unknown", "{identity}");
            assert_eq!(identity["accessKeyId"], *keys.id, "{identity}");
        }
        None => assert_eq!(identity["accountId"], "anonymous", "{identity}"),
    }
    assert!(identity.get("arn").is_none(), "{identity}");
}

#[tokio::test]
async fn a_wrong_secret() {
    let fixture = Fixture::start().await;
    let thief = fixture.root.with_secret("guessed-by-a-thief");
    let expected = [
        (400, "InvalidSignatureException"),
        (403, "SignatureDoesNotMatch"),
        (403, "SignatureDoesNotMatch"),
    ];
    check(&fixture, &thief, |call| call, expected).await;
}

#[tokio::test]
async fn an_unknown_access_key() {
    let fixture = Fixture::start().await;
    let nobody = Keys::new("AKIANOBODYNOBODYNOBO", "secret-of-nobody");
    let expected = [
        (400, "UnrecognizedClientException"),
        (403, "InvalidClientTokenId"),
        (403, "InvalidAccessKeyId"),
    ];
    check(&fixture, &nobody, |call| call, expected).await;
}

#[tokio::test]
async fn an_inactive_access_key() {
    let fixture = Fixture::start().await;
    let alice = fixture.user("alice", None).await;
    let members = [("UserName", "alice"), ("AccessKeyId", &*alice.id), ("Status", "Inactive")];
    let _ = fixture.iam(&fixture.root, "UpdateAccessKey", &members).await.ok();
    let expected = [
        (400, "UnrecognizedClientException"),
        (403, "InvalidClientTokenId"),
        (403, "InvalidAccessKeyId"),
    ];
    check(&fixture, &alice, |call| call, expected).await;
}

#[tokio::test]
async fn a_signature_too_old_or_of_the_future() {
    let fixture = Fixture::start().await;
    let expected = [
        (400, "InvalidSignatureException"),
        (403, "SignatureDoesNotMatch"),
        (403, "RequestTimeTooSkewed"),
    ];
    for age_ms in [16 * MINUTE_MS, -16 * MINUTE_MS] {
        check(&fixture, &fixture.root, |call| call.age_ms(age_ms), expected).await;
    }
    for call in calls() {
        assert!(fixture.send(&fixture.root, call.age_ms(4 * MINUTE_MS)).await.is_ok());
    }
}

#[tokio::test]
async fn a_body_that_was_not_signed() {
    let fixture = Fixture::start().await;
    let root = &fixture.root;
    let (before, rows) = (fixture.sequence(), fixture.rows().await);
    let call = Call::json(&api_kms::SERVICE, "CreateKey", &json!({}));
    let answer = fixture.send(root, call.swap_body(r#"{"Description":"mine"}"#)).await;
    answer.error(400, "InvalidSignatureException");
    check_recorded(&fixture, before, ("InvalidSignatureException", Some(root))).await;
    assert_eq!(fixture.rows().await.difference(&rows), [] as [String; 0]);
    let _ = fixture.send(root, Call::s3("PUT", "/bucket")).await.ok();
    // The keys behind SSE-S3 are made on first use, whatever becomes of the call.
    let _ = fixture.send(root, Call::s3("PUT", "/bucket/other").body("x")).await.ok();
    let rows = fixture.rows().await;
    let call = Call::s3("PUT", "/bucket/object").body("what was signed");
    let answer = fixture.send(root, call.swap_body("what was not sig")).await;
    answer.error(400, "XAmzContentSHA256Mismatch");
    let call = Call::s3("PUT", "/bucket/object").body("what was signed");
    let answer = fixture.send(root, call.swap_body("what was")).await;
    assert_eq!(answer.status, 400, "{}", answer.body());
    assert_eq!(fixture.rows().await.difference(&rows), [] as [String; 0]);
    let answer = fixture.send(root, Call::s3("GET", "/bucket/object")).await;
    answer.error(404, "NoSuchKey");
}

#[tokio::test]
async fn chunks_are_checked_as_they_come() {
    let fixture = Fixture::start().await;
    let root = &fixture.root;
    let _ = fixture.send(root, Call::s3("PUT", "/bucket")).await.ok();
    let body = "0123456789".repeat(30_000);
    for size in [8 << 10, 64 << 10, 1 << 20] {
        let put = Call::s3("PUT", "/bucket/object").body(body.clone()).chunked(size);
        let _ = fixture.send(root, put).await.ok();
        let found = fixture.send(root, Call::s3("GET", "/bucket/object")).await.ok();
        assert_eq!(found.body(), body, "{size}");
    }
    let (rows, blobs) = (fixture.rows().await, fixture.blobs.len());
    let put = Call::s3("PUT", "/bucket/object").body("what was signed").chunked(1 << 20);
    let before = fixture.sequence();
    let answer = fixture.send(root, put.swap_body("what was forged")).await;
    answer.error(403, "SignatureDoesNotMatch");
    let records = fixture.events_after(before).await;
    assert_eq!(records.len(), 1, "{records:?}");
    assert_eq!(records[0]["errorCode"], "SignatureDoesNotMatch");
    assert_eq!(fixture.rows().await.difference(&rows), [] as [String; 0]);
    assert_eq!(fixture.blobs.len(), blobs);
}

#[tokio::test]
async fn a_header_that_was_not_signed() {
    let fixture = Fixture::start().await;
    let root = &fixture.root;
    let _ = fixture.send(root, Call::s3("PUT", "/bucket")).await.ok();
    let (before, rows) = (fixture.sequence(), fixture.rows().await);
    let put = || Call::s3("PUT", "/bucket/object").body("x");
    for call in [put(), Call::s3("PUT", "/bucket/object").presigned(60)] {
        let call = call.with_unsigned("x-amz-acl", "public-read");
        let answer = fixture.send(root, call).await;
        answer.error(403, "AccessDenied");
        assert!(answer.body().contains("x-amz-acl"), "{}", answer.body());
    }
    assert_eq!(fixture.events_after(before).await.len(), 2);
    assert_eq!(fixture.rows().await.difference(&rows), [] as [String; 0]);
    let _ = fixture.send(root, put()).await.ok();
}

#[tokio::test]
async fn a_presigned_url_works_until_it_expires() {
    let fixture = Fixture::start().await;
    let alice = fixture.user("alice", Some(&testkit::policy("Allow", "s3:*", "*"))).await;
    let _ = fixture.send(&alice, Call::s3("PUT", "/bucket")).await.ok();
    let _ = fixture.send(&alice, Call::s3("PUT", "/bucket/object").body("text")).await.ok();
    let read = |age_ms| Call::s3("GET", "/bucket/object").presigned(60).age_ms(age_ms);
    assert_eq!(fixture.send(&alice, read(0)).await.ok().body(), "text");
    assert_eq!(fixture.send(&alice, read(59_000)).await.ok().body(), "text");
    let message = fixture.send(&alice, read(61_000)).await.error(403, "AccessDenied");
    assert_eq!(message, "Request has expired");
    // Whoever signs for others signs with what is allowed at the time of use.
    let named = [("UserName", "alice"), ("PolicyName", "p")];
    let _ = fixture.iam(&fixture.root, "DeleteUserPolicy", &named).await.ok();
    fixture.send(&alice, read(0)).await.error(403, "AccessDenied");
}

#[tokio::test]
async fn a_signature_for_another_service() {
    let fixture = Fixture::start().await;
    // Signed for IAM, which has no addresses of its own, S3's path is nobody's operation.
    let expected = [
        ("s3", 400, "InvalidSignatureException"),
        ("kms", 403, "SignatureDoesNotMatch"),
        ("iam", 404, "UnknownOperationException"),
    ];
    for (call, (service, status, code)) in calls().into_iter().zip(expected) {
        let before = fixture.sequence();
        let answer = fixture.send(&fixture.root, call.signed_for(service)).await;
        assert_eq!((answer.status, &*answer.code()), (status, code), "{}", answer.body());
        // Of what is no operation nobody looks at the signature.
        let named = (status != 404).then_some(&fixture.root);
        check_recorded(&fixture, before, (code, named)).await;
    }
}

#[tokio::test]
async fn temporary_credentials_end() {
    let fixture = Fixture::start().await;
    let alice = fixture.user("alice", None).await;
    let made = fixture.sts(&alice, "GetSessionToken", &[("DurationSeconds", "900")]).await.ok();
    let keys = Keys::new(made.text("AccessKeyId"), made.text("SecretAccessKey"));
    let without_token = [
        (400, "UnrecognizedClientException"),
        (403, "InvalidClientTokenId"),
        (403, "InvalidAccessKeyId"),
    ];
    check(&fixture, &keys, |call| call, without_token).await;
    let keys = keys.with_token(made.text("SessionToken"));
    let _ = fixture.sts(&keys, "GetCallerIdentity", &[]).await.ok();
    fixture.clock.advance_ms(15 * MINUTE_MS);
    let expired = [(400, "ExpiredTokenException"), (403, "ExpiredToken"), (400, "ExpiredToken")];
    check(&fixture, &keys, |call| call, expired).await;
}

/// Sends `call` as root and checks the error and its record, which names the operation.
async fn refused(fixture: &Fixture, call: Call, status: u16, code: &str, name: &str) -> Answer {
    let before = fixture.sequence();
    let answer = fixture.send(&fixture.root, call).await;
    answer.error(status, code);
    let kind = answer.header("content-type").unwrap_or_default();
    assert!(!kind.contains("html"), "{kind}");
    let records = fixture.events_after(before).await;
    assert_eq!(records.len(), 1, "{records:?}");
    assert_eq!(records[0]["errorCode"], code, "{}", records[0]);
    assert_eq!(records[0]["eventName"], name, "{}", records[0]);
    answer
}

#[tokio::test]
async fn what_does_not_exist() {
    let fixture = Fixture::start().await;
    let call = Call::json(&api_kms::SERVICE, "NoSuchThing", &json!({}));
    let _ = refused(&fixture, call, 400, "UnknownOperationException", "NoSuchThing").await;
    let call = Call::form(&api_iam::SERVICE, "NoSuchThing", &[]);
    let _ = refused(&fixture, call, 400, "InvalidAction", "NoSuchThing").await;
    let call = Call::s3("PATCH", "/bucket/key");
    let _ = refused(&fixture, call, 405, "MethodNotAllowed", "PATCH").await;
}

#[tokio::test]
async fn what_cannot_be_read() {
    let fixture = Fixture::start().await;
    for text in ["", "{", "[]", "{\"KeyId\":1}", "\u{feff}{}", "{\"KeyId\":\"a\",}"] {
        let call = Call::json(&api_kms::SERVICE, "DescribeKey", &json!({})).body(text);
        let before = fixture.sequence();
        let answer = fixture.send(&fixture.root, call).await;
        assert_eq!(answer.status, 400, "{text}: {}", answer.body());
        let code = answer.code();
        assert!(["SerializationException", "ValidationException"].contains(&&*code), "{code}");
        assert_eq!(fixture.events_after(before).await[0]["errorCode"], code);
    }
    let deep = "[".repeat(100_000);
    let call = Call::json(&api_kms::SERVICE, "DescribeKey", &json!({}));
    let call = call.body(format!("{{\"KeyId\":{deep}"));
    let _ = refused(&fixture, call, 400, "SerializationException", "DescribeKey").await;
    let _ = fixture.send(&fixture.root, Call::s3("PUT", "/bucket")).await.ok();
    for text in ["<", "<Tagging>", "<Other/>", "<Tagging><TagSet><Tag>"] {
        let call = Call::s3("PUT", "/bucket?versioning").body(text);
        let answer = fixture.send(&fixture.root, call).await;
        assert_eq!(answer.status, 400, "{text}: {}", answer.body());
    }
    let deep = "<a>".repeat(100_000);
    let sum = envelope::digest::sha256(deep.as_bytes());
    let sum = {
        use base64::Engine as _;
        base64::engine::general_purpose::STANDARD.encode(sum)
    };
    let call = Call::s3("PUT", "/bucket?tagging").with("x-amz-checksum-sha256", &sum).body(deep);
    let _ = refused(&fixture, call, 400, "MalformedXML", "PutBucketTagging").await;
}

#[tokio::test]
async fn what_is_too_large() {
    let fixture = Fixture::start().await;
    let header = "x".repeat(40_000);
    for call in calls() {
        let before = fixture.sequence();
        let answer = fixture.send(&fixture.root, call.with("x-amz-meta-a", &header)).await;
        assert_eq!(answer.status, 400, "{}", answer.body());
        let record = &fixture.events_after(before).await[0];
        assert_eq!(record["errorCode"], "RequestHeaderSectionTooLarge", "{record}");
    }
    let text = format!("{{\"Description\":\"{}\"}}", "x".repeat(4 << 20));
    let call = Call::json(&api_kms::SERVICE, "CreateKey", &json!({})).body(text);
    let before = fixture.sequence();
    let answer = fixture.send(&fixture.root, call).await;
    assert!((400..=413).contains(&answer.status), "{}", answer.body());
    assert_eq!(fixture.events_after(before).await.len(), 1);
}

/// A record is bounded, whatever a caller sends.
#[tokio::test]
async fn records_stay_small() {
    let fixture = Fixture::start().await;
    let tags: Vec<Value> = (0..200)
        .map(
            |n| json!({ "TagKey": format!("{n}{}", "k".repeat(100)), "TagValue": "v".repeat(250) }),
        )
        .collect();
    let long = "n".repeat(8_000);
    let call = Call::json(&api_kms::SERVICE, &long, &json!({})).with("user-agent", &long);
    let before = fixture.sequence();
    let _ = fixture.send(&fixture.root, call).await.error(400, "UnknownOperationException");
    let _ = fixture.kms(&fixture.root, "CreateKey", json!({ "Tags": tags })).await;
    let records = fixture.events_after(before).await;
    assert_eq!(records.len(), 2);
    for record in records {
        assert!(record.to_string().len() < 256 * 1024, "{}", record.to_string().len());
    }
}
