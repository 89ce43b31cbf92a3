//! Ciphertexts: bound to their key, their material, their context.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use testkit::Answer;

use super::{HELLO, Kms, decoded};

#[track_caller]
fn check_invalid(answer: &Answer) {
    // A message would be an oracle.
    assert_eq!(answer.status, 400, "{}", answer.body());
    assert_eq!(answer.json(), json!({ "__type": "InvalidCiphertextException" }));
}

#[tokio::test]
async fn a_ciphertext_knows_its_key_and_material() {
    let kms = Kms::start().await;
    let id = kms.key().await;
    let blob = kms.sealed(&id, json!({})).await;
    let opened = kms.ok("Decrypt", json!({ "CiphertextBlob": blob })).await;
    assert_eq!(opened.at("/Plaintext"), HELLO);
    assert_eq!(opened.at("/KeyId"), kms.arn(&id));
    assert_eq!(opened.at("/EncryptionAlgorithm"), "SYMMETRIC_DEFAULT");
    let material = opened.at("/KeyMaterialId");
    assert_eq!(material.len(), 64);
    assert!(material.bytes().all(|byte| byte.is_ascii_hexdigit()), "{material}");
    let bytes = decoded(&blob);
    assert_ne!(bytes[0], 0x01, "AWS's own format starts so");
    for key_id in [id.clone(), kms.arn(&id)] {
        let _ = kms.ok("Decrypt", json!({ "CiphertextBlob": blob, "KeyId": key_id })).await;
    }
}

#[tokio::test]
async fn two_encryptions_of_the_same_differ() {
    let kms = Kms::start().await;
    let id = kms.key().await;
    assert_ne!(kms.sealed(&id, json!({})).await, kms.sealed(&id, json!({})).await);
}

#[tokio::test]
async fn the_context_must_be_the_same_but_for_its_order() {
    let kms = Kms::start().await;
    let id = kms.key().await;
    let blob = kms.sealed(&id, json!({ "a": "1", "b": "2" })).await;
    let open = |context: Value| {
        kms.call("Decrypt", json!({ "CiphertextBlob": blob, "EncryptionContext": context }))
    };
    assert!(open(json!({ "b": "2", "a": "1" })).await.is_ok());
    let others = [
        json!({}),
        json!({ "a": "1" }),
        json!({ "a": "1", "b": "2", "c": "3" }),
        json!({ "A": "1", "b": "2" }),
        json!({ "a": "2", "b": "1" }),
        json!({ "a": "1b", "": "2" }),
        json!({ "a1b": "2" }),
    ];
    for other in others {
        check_invalid(&open(other).await);
    }
    check_invalid(&kms.call("Decrypt", json!({ "CiphertextBlob": blob })).await);
}

#[tokio::test]
async fn a_changed_ciphertext_is_refused_whichever_bit_it_was() {
    let kms = Kms::start().await;
    let id = kms.key().await;
    let bytes = decoded(&kms.sealed(&id, json!({})).await);
    let denied = "AccessDeniedException";
    for index in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[index] ^= 1 << (index % 8);
        let input = json!({ "CiphertextBlob": STANDARD.encode(&changed) });
        let answer = kms.call("Decrypt", input).await;
        // A changed header may name a key that does not exist.
        if answer.code() == denied {
            answer.error(400, denied);
        } else {
            check_invalid(&answer);
        }
    }
    let cut = &bytes[..bytes.len() - 1];
    check_invalid(&kms.call("Decrypt", json!({ "CiphertextBlob": STANDARD.encode(cut) })).await);
    for foreign in [&b"x"[..], &[1, 1, 1, 0, 120], &[0; 200]] {
        let input = json!({ "CiphertextBlob": STANDARD.encode(foreign) });
        check_invalid(&kms.call("Decrypt", input).await);
    }
}

#[tokio::test]
async fn rotation_keeps_what_was_encrypted_before() {
    let kms = Kms::start().await;
    let id = kms.key().await;
    let mut blobs = vec![kms.sealed(&id, json!({})).await];
    for _ in 0..3 {
        let _ = kms.ok("RotateKeyOnDemand", json!({ "KeyId": id })).await;
        blobs.push(kms.sealed(&id, json!({})).await);
    }
    let mut materials = Vec::new();
    for blob in &blobs {
        let opened = kms.ok("Decrypt", json!({ "CiphertextBlob": blob })).await;
        assert_eq!(opened.at("/Plaintext"), HELLO);
        materials.push(opened.at("/KeyMaterialId"));
    }
    let all = json!({ "KeyId": id, "IncludeKeyMaterial": "ALL_KEY_MATERIAL" });
    let listed = kms.ok("ListKeyRotations", all).await.json();
    let listed: Vec<&str> = listed["Rotations"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["KeyMaterialId"].as_str().unwrap())
        .collect();
    assert_eq!(listed, materials);
    materials.sort();
    materials.dedup();
    assert_eq!(materials.len(), 4);
    let done = kms.ok("ListKeyRotations", json!({ "KeyId": id })).await.json();
    assert_eq!(done["Rotations"].as_array().unwrap().len(), 3);
    let current = kms.ok("DescribeKey", json!({ "KeyId": id })).await;
    let newest = kms.ok("Decrypt", json!({ "CiphertextBlob": blobs[3] })).await;
    assert_eq!(current.at("/KeyMetadata/CurrentKeyMaterialId"), newest.at("/KeyMaterialId"));
}

#[tokio::test]
async fn re_encryption_moves_between_keys_and_contexts() {
    let kms = Kms::start().await;
    let (old, new) = (kms.key().await, kms.key().await);
    let blob = kms.sealed(&old, json!({ "a": "1" })).await;
    let input = json!({
        "CiphertextBlob": blob,
        "SourceEncryptionContext": { "a": "1" },
        "DestinationKeyId": new,
        "DestinationEncryptionContext": { "b": "2" },
    });
    let moved = kms.ok("ReEncrypt", input.clone()).await;
    assert_eq!(moved.at("/SourceKeyId"), kms.arn(&old));
    assert_eq!(moved.at("/KeyId"), kms.arn(&new));
    assert_ne!(moved.at("/SourceKeyMaterialId"), moved.at("/DestinationKeyMaterialId"));
    let moved = moved.at("/CiphertextBlob");
    let opened = json!({ "CiphertextBlob": moved, "EncryptionContext": { "b": "2" } });
    assert_eq!(kms.ok("Decrypt", opened).await.at("/Plaintext"), HELLO);
    check_invalid(&kms.call("Decrypt", json!({ "CiphertextBlob": moved })).await);
    let mut wrong = input;
    wrong["SourceEncryptionContext"] = json!({});
    check_invalid(&kms.call("ReEncrypt", wrong).await);
}

#[tokio::test]
async fn data_keys_have_the_asked_length_and_open_again() {
    let kms = Kms::start().await;
    let id = kms.key().await;
    let wishes = [
        (json!({ "KeySpec": "AES_256" }), 32),
        (json!({ "KeySpec": "AES_128" }), 16),
        (json!({ "NumberOfBytes": 1 }), 1),
        (json!({ "NumberOfBytes": 1024 }), 1024),
    ];
    for (mut input, length) in wishes {
        input["KeyId"] = json!(id);
        input["EncryptionContext"] = json!({ "a": "1" });
        let made = kms.ok("GenerateDataKey", input.clone()).await;
        assert_eq!(decoded(&made.at("/Plaintext")).len(), length);
        assert_eq!(made.at("/KeyId"), kms.arn(&id));
        let opened = json!({
            "CiphertextBlob": made.at("/CiphertextBlob"),
            "EncryptionContext": { "a": "1" },
        });
        let opened = kms.ok("Decrypt", opened).await;
        assert_eq!(opened.at("/Plaintext"), made.at("/Plaintext"));
        assert_eq!(opened.at("/KeyMaterialId"), made.at("/KeyMaterialId"));
        let hidden = kms.ok("GenerateDataKeyWithoutPlaintext", input).await;
        assert_eq!(hidden.json().get("Plaintext"), None);
        let opened = json!({
            "CiphertextBlob": hidden.at("/CiphertextBlob"),
            "EncryptionContext": { "a": "1" },
        });
        let opened = kms.ok("Decrypt", opened).await;
        assert_eq!(decoded(&opened.at("/Plaintext")).len(), length);
    }
}

#[tokio::test]
async fn a_data_key_is_at_most_two_hundred_bytes_longer_when_wrapped() {
    let kms = Kms::start().await;
    let id = kms.key().await;
    let made = kms.ok("GenerateDataKey", json!({ "KeyId": id, "KeySpec": "AES_256" })).await;
    let length = decoded(&made.at("/CiphertextBlob")).len();
    assert!(length <= 32 + 200, "{length}");
}
