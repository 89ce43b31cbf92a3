//! What an audit record shows of an input, and what it never shows.

use std::collections::BTreeMap;

use serde_json::json;
use wire::{answer_json, audit_json, request_json};

#[test]
fn names_are_cloudtrails_and_secrets_are_gone() {
    let input = api_kms::EncryptRequest {
        key_id: "alias/a".to_owned(),
        plaintext: wire::SensitiveBlob::from(&b"canary"[..]),
        encryption_context: Some(BTreeMap::from([("Tenant".to_owned(), "7".to_owned())])),
        encryption_algorithm: Some(api_kms::EncryptionAlgorithmSpec::SymmetricDefault),
        ..Default::default()
    };
    let expected = json!({
        "keyId": "alias/a",
        "encryptionContext": {"Tenant": "7"},
        "encryptionAlgorithm": "SYMMETRIC_DEFAULT",
    });
    assert_eq!(audit_json(&input), expected);
    assert!(!format!("{input:?}").contains("canary"));
}

#[test]
fn secret_texts_become_a_marker_at_any_depth() {
    let output = api_iam::CreateAccessKeyResponse {
        access_key: api_iam::AccessKey {
            user_name: "alice".to_owned(),
            access_key_id: "AKIAEXAMPLE000000".to_owned(),
            status: api_iam::StatusType::Active,
            secret_access_key: "canary".into(),
            create_date: Some(wire::Timestamp::from_unix_seconds(0)),
        },
    };
    let expected = json!({"accessKey": {
        "userName": "alice",
        "accessKeyId": "AKIAEXAMPLE000000",
        "status": "Active",
        "secretAccessKey": "HIDDEN_DUE_TO_SECURITY_REASONS",
        "createDate": "1970-01-01T00:00:00Z",
    }});
    assert_eq!(audit_json(&output), expected);
    assert!(!format!("{output:?}").contains("canary"));
}

#[test]
fn s3_members_keep_their_header_names() {
    let input = api_s3::PutObjectRequest {
        bucket: "b".to_owned(),
        key: "k".to_owned(),
        body: wire::Body::from(b"canary".to_vec()),
        server_side_encryption: Some(api_s3::ServerSideEncryption::AwsKms),
        sse_kms_key_id: Some("key".to_owned()),
        sse_customer_key: Some("canary".into()),
        ..Default::default()
    };
    let expected = json!({
        "bucketName": "b",
        "key": "k",
        "x-amz-server-side-encryption": "aws:kms",
        "x-amz-server-side-encryption-aws-kms-key-id": "key",
        "x-amz-server-side-encryption-customer-key": "HIDDEN_DUE_TO_SECURITY_REASONS",
    });
    assert_eq!(audit_json(&input), expected);
    assert!(!format!("{input:?}").contains("canary"));
}

#[test]
fn records_are_bounded() {
    let object = |key: String| api_s3::ObjectIdentifier { key, ..Default::default() };
    let input = api_s3::DeleteObjectsRequest {
        bucket: "b".to_owned(),
        delete: api_s3::Delete {
            objects: (0..1000)
                .map(|index| object(format!("{index}{}", "k".repeat(1000))))
                .collect(),
            quiet: None,
        },
        ..Default::default()
    };
    let json = audit_json(&input);
    assert_eq!(json["truncated"], json!(true));
    let size = json.to_string().len();
    assert!(size < 2 * wire::limits::AUDIT_BYTES_MAX, "{size} bytes");
    assert_eq!(json["bucketName"], json!("b"));
}

#[test]
fn settings_of_buckets_have_the_names_of_their_xml() {
    let check = |input: &dyn wire::Shape, expected: serde_json::Value| {
        assert_eq!(request_json(&api_s3::SERVICE, input), expected);
    };
    let rule =
        api_s3::ServerSideEncryptionRule { bucket_key_enabled: Some(true), ..Default::default() };
    let encryption =
        |rules: Vec<api_s3::ServerSideEncryptionRule>| api_s3::PutBucketEncryptionRequest {
            bucket: "b".to_owned(),
            server_side_encryption_configuration: api_s3::ServerSideEncryptionConfiguration {
                rules,
            },
            ..Default::default()
        };
    let one = json!({"BucketKeyEnabled": true});
    let configuration =
        |rule| json!({"bucketName": "b", "ServerSideEncryptionConfiguration": {"Rule": rule}});
    check(&encryption(vec![rule.clone()]), configuration(one.clone()));
    check(&encryption(vec![rule.clone(), rule]), configuration(json!([one, one])));
    let tagging = api_s3::PutBucketTaggingRequest {
        bucket: "b".to_owned(),
        tagging: api_s3::Tagging {
            tag_set: vec![api_s3::Tag { key: "k".to_owned(), value: "v".to_owned() }],
        },
        ..Default::default()
    };
    let expected =
        json!({"bucketName": "b", "Tagging": {"TagSet": {"Tag": {"Key": "k", "Value": "v"}}}});
    check(&tagging, expected);
    for (text, shown) in [(r#"{"Statement":[]}"#, json!({"Statement": []})), ("{", json!("{"))] {
        let policy = api_s3::PutBucketPolicyRequest {
            bucket: "b".to_owned(),
            policy: text.to_owned(),
            ..Default::default()
        };
        check(&policy, json!({"bucketName": "b", "bucketPolicy": shown}));
    }
    let list = api_s3::ListObjectsV2Request {
        bucket: "b".to_owned(),
        max_keys: Some(7),
        fetch_owner: Some(true),
        ..Default::default()
    };
    check(&list, json!({"bucketName": "b", "max-keys": "7", "fetch-owner": "true"}));
}

#[test]
fn instants_and_policies_are_as_each_service_writes_them() {
    let at = Some(wire::Timestamp::from_unix_seconds(1_569_971_549));
    let key = api_kms::ScheduleKeyDeletionResponse { deletion_date: at, ..Default::default() };
    assert_eq!(
        answer_json(&api_kms::SERVICE, &key),
        json!({"deletionDate": "Oct 1, 2019, 11:12:29 PM"})
    );
    let made = api_iam::CreateAccessKeyResponse {
        access_key: api_iam::AccessKey {
            user_name: "alice".to_owned(),
            access_key_id: "AKIAEXAMPLE000000".to_owned(),
            status: api_iam::StatusType::Active,
            secret_access_key: "canary".into(),
            create_date: at,
        },
    };
    let expected = json!({"accessKey": {
        "userName": "alice",
        "accessKeyId": "AKIAEXAMPLE000000",
        "status": "Active",
        "createDate": "Oct 1, 2019 11:12:29 PM",
    }});
    assert_eq!(answer_json(&api_iam::SERVICE, &made), expected);
    let role = api_iam::CreateRoleRequest {
        role_name: "r".to_owned(),
        assume_role_policy_document: "{}".to_owned(),
        ..Default::default()
    };
    let shown = |document: &str| json!({"roleName": "r", "assumeRolePolicyDocument": document});
    assert_eq!(request_json(&api_iam::SERVICE, &role), shown("{}"));
    assert_eq!(answer_json(&api_iam::SERVICE, &role), shown("%7B%7D"));
}
