//! What an audit record shows of an input, and what it never shows.

use std::collections::BTreeMap;

use serde_json::json;
use wire::audit_json;

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
