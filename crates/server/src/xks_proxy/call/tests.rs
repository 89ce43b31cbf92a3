use serde_json::{Value, json};
use xks::ErrorName;

use super::{ProxyPath, Reading};

#[test]
fn a_path_is_one_of_four() {
    assert_eq!(ProxyPath::parse("/health"), Some(ProxyPath::Health));
    assert_eq!(ProxyPath::parse("/keys/a.b_c-1/encrypt"), Some(ProxyPath::Encrypt("a.b_c-1")));
    assert_eq!(ProxyPath::parse("/keys/k/decrypt"), Some(ProxyPath::Decrypt("k")));
    assert_eq!(ProxyPath::parse("/keys/k/metadata"), Some(ProxyPath::Metadata("k")));
    for path in [
        "",
        "/",
        "/health/",
        "/keys//encrypt",
        "/keys/k",
        "/keys/k/sign",
        "/keys/a%2f/encrypt",
        "/keys/a/b/encrypt",
    ] {
        assert_eq!(ProxyPath::parse(path), None, "{path}");
    }
}

fn metadata() -> Value {
    json!({
        "awsPrincipalArn": "arn:aws:iam::123456789012:user/Alice", "kmsKeyArn": "k",
        "kmsOperation": "SomethingNew", "kmsRequestId": "r", "later": 1,
    })
}

fn check(path: &str, body: &Value) -> Result<(), ErrorName> {
    let path = ProxyPath::parse(path).expect("a path");
    let read = Reading::of(path, body.to_string().as_bytes());
    read.map(drop).map_err(|refusal| refusal.error)
}

#[test]
fn who_asks_must_be_said() {
    for path in ["/health", "/keys/k/metadata"] {
        assert_eq!(check(path, &json!({ "requestMetadata": metadata() })), Ok(()));
        assert_eq!(check(path, &json!({})), Err(ErrorName::Validation));
        assert_eq!(check(path, &json!({ "requestMetadata": {} })), Err(ErrorName::Validation));
        let long = json!({ "requestMetadata": { "kmsOperation": "o", "kmsRequestId": "r".repeat(2049), "awsPrincipalArn": "p" } });
        assert_eq!(check(path, &long), Err(ErrorName::Validation));
    }
}

#[test]
fn what_is_encrypted_has_its_fields_and_lengths() {
    let of = |change: fn(&mut Value)| {
        let mut body = json!({
            "requestMetadata": metadata(), "plaintext": "QQ==", "encryptionAlgorithm": "AES_GCM",
            "ciphertextDataIntegrityValueAlgorithm": "SHA_256",
        });
        change(&mut body);
        check("/keys/k/encrypt", &body)
    };
    assert_eq!(of(|_| {}), Ok(()));
    assert_eq!(of(|body| body["plaintext"] = json!("QQ")), Err(ErrorName::Validation));
    assert_eq!(of(|body| body["plaintext"] = json!("")), Err(ErrorName::Validation));
    assert_eq!(of(|body| body["plaintext"] = Value::Null), Err(ErrorName::Validation));
    assert_eq!(
        of(|body| body["encryptionAlgorithm"] = json!("AES_CBC")),
        Err(ErrorName::Validation)
    );
    let other = |body: &mut Value| body["ciphertextDataIntegrityValueAlgorithm"] = json!("MD5");
    assert_eq!(of(other), Err(ErrorName::Validation));
    let no_key = |body: &mut Value| body["requestMetadata"]["kmsKeyArn"] = json!("");
    assert_eq!(of(no_key), Err(ErrorName::Validation));
    let long = |body: &mut Value| body["plaintext"] = json!("QUFB".repeat(1434));
    assert_eq!(of(long), Err(ErrorName::UnsupportedOperation));
    let aad = |body: &mut Value| body["additionalAuthenticatedData"] = json!("QUFB".repeat(2731));
    assert_eq!(of(aad), Err(ErrorName::UnsupportedOperation));
}

#[test]
fn what_is_decrypted_has_its_fields_and_lengths() {
    let of = |change: fn(&mut Value)| {
        let mut body = json!({
            "requestMetadata": metadata(), "ciphertext": "QQ==", "encryptionAlgorithm": "AES_GCM",
            "initializationVector": "AAAAAAAAAAAAAAAA", "authenticationTag": "AAAAAAAAAAAAAAAAAAAAAA==",
        });
        change(&mut body);
        check("/keys/k/decrypt", &body)
    };
    assert_eq!(of(|_| {}), Ok(()));
    assert_eq!(
        of(|body| body["authenticationTag"] = json!("AAAA")),
        Err(ErrorName::InvalidCiphertext)
    );
    assert_eq!(
        of(|body| body["initializationVector"] = json!("AAAA")),
        Err(ErrorName::InvalidCiphertext)
    );
    assert_eq!(of(|body| body["authenticationTag"] = Value::Null), Err(ErrorName::Validation));
}
