use serde_json::json;

use crate::{DecryptRequest, EncryptAnswer, ErrorName, HealthStatus, KeyMetadata};

fn example() -> EncryptAnswer {
    let text = json!({
        "authenticationTag": "vBxN2ncH1oEkR8WVXpmyYQ==",
        "ciphertext": "ghxkK1txeDNn3q8Y",
        "ciphertextDataIntegrityValue": "qHA/ImC9h5HsLRXqCyPmWgYx7tzyoTplzILbP0fPXsc=",
        "ciphertextMetadata": "a2V5X3ZlcnNpb249MQ==",
        "initializationVector": "HMrlRw85cAJUd5Ax",
    });
    serde_json::from_value(text).expect("the example of the specification")
}

#[test]
fn the_integrity_value_is_that_of_the_specification() {
    let aad = b"project=nile,department=marketing";
    let answer = example();
    let value = answer.ciphertext_data_integrity_value.as_ref().expect("a value");
    assert_eq!(value.bytes(), answer.integrity_value(aad));
    assert!(answer.is_valid(12, aad));
    assert!(!answer.is_valid(13, aad), "of another length");
    assert!(!answer.is_valid(12, b""), "bound to something else");
}

#[test]
fn an_answer_is_as_long_as_it_must_be() {
    let aad = b"project=nile,department=marketing";
    let changes: [fn(&mut EncryptAnswer); 4] = [
        |answer| answer.ciphertext_data_integrity_value = None,
        |answer| answer.initialization_vector = [0; 13][..].into(),
        |answer| answer.authentication_tag = [0; 12][..].into(),
        |answer| answer.ciphertext_metadata = Some([0; 21][..].into()),
    ];
    for change in changes {
        let mut answer = example();
        change(&mut answer);
        if answer.ciphertext_data_integrity_value.is_some() {
            let value = answer.integrity_value(aad);
            answer.ciphertext_data_integrity_value = Some(value[..].into());
        }
        assert!(!answer.is_valid(12, aad), "{answer:?}");
    }
}

#[test]
fn bytes_are_not_shown() {
    let shown = format!("{:?}", example());
    assert!(shown.contains("Binary(12 bytes)") && !shown.contains("ghxk"), "{shown}");
}

#[test]
fn errors_have_the_names_and_statuses_of_the_specification() {
    for (name, status) in [
        ("ValidationException", 400),
        ("InvalidStateException", 400),
        ("InvalidCiphertextException", 400),
        ("InvalidKeyUsageException", 400),
        ("AuthenticationFailedException", 401),
        ("AccessDeniedException", 403),
        ("KeyNotFoundException", 404),
        ("InvalidUriPathException", 404),
        ("ThrottlingException", 429),
        ("UnsupportedOperationException", 501),
        ("DependencyTimeoutException", 503),
        ("InternalException", 500),
    ] {
        let error = ErrorName::parse(name).expect(name);
        assert_eq!((error.name(), error.status()), (name, status));
    }
    assert_eq!(ErrorName::parse("OtherException"), None);
}

#[test]
fn a_key_is_usable_that_encrypts_and_decrypts_and_is_on() {
    let check = |spec: &str, usage: &[&str], status: &str| {
        let usage = usage.iter().map(ToString::to_string).collect();
        KeyMetadata { key_spec: spec.into(), key_usage: usage, key_status: status.into() }
    };
    assert!(check("AES_256", &["WRAP", "DECRYPT", "ENCRYPT"], "ENABLED").is_usable());
    for unusable in [
        check("AES_128", &["DECRYPT", "ENCRYPT"], "ENABLED"),
        check("AES_256", &["DECRYPT"], "ENABLED"),
        check("AES_256", &["ENCRYPT"], "ENABLED"),
        check("AES_256", &["DECRYPT", "ENCRYPT"], "DISABLED"),
    ] {
        assert!(unusable.is_valid() && !unusable.is_usable(), "{unusable:?}");
    }
    assert!(!check("AES_256", &["A"; 11], "ENABLED").is_valid());
    assert!(!check("AES_256", &[], "ON").is_valid());
}

#[test]
fn one_key_manager_that_serves_is_enough() {
    let of = |states: &[&str]| {
        let ekm: Vec<_> = states
            .iter()
            .map(|state| json!({"id": "i", "model": "m", "healthStatus": state}))
            .collect();
        let text = json!({
            "xksProxyFleetSize": 1, "xksProxyVendor": "v", "xksProxyModel": "m", "ekmVendor": "e",
            "ekmFleetDetails": ekm, "later": true,
        });
        serde_json::from_value::<HealthStatus>(text).expect("a status")
    };
    assert!(of(&["UNAVAILABLE", "DEGRADED"]).can_serve());
    assert!(!of(&["UNAVAILABLE"]).can_serve());
    assert!(!of(&[]).is_valid() && !of(&["ACTIVE"; 11]).is_valid() && of(&["ACTIVE"]).is_valid());
}

#[test]
fn what_is_to_be_decrypted_has_the_lengths_of_the_specification() {
    let of = |iv: usize, tag: usize, metadata: usize| DecryptRequest {
        request_metadata: Default::default(),
        additional_authenticated_data: None,
        ciphertext: [0; 5][..].into(),
        ciphertext_metadata: Some(vec![0; metadata].as_slice().into()),
        encryption_algorithm: "AES_GCM".into(),
        initialization_vector: vec![0; iv].as_slice().into(),
        authentication_tag: vec![0; tag].as_slice().into(),
    };
    assert!(of(12, 16, 0).is_valid() && of(16, 16, 20).is_valid());
    for (iv, tag, metadata) in [(13, 16, 0), (12, 15, 0), (12, 16, 21)] {
        assert!(!of(iv, tag, metadata).is_valid());
    }
}
