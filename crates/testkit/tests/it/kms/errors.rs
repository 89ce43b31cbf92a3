//! The exact code and message of every refusal.

use serde_json::{Value, json};

use super::{HELLO, Kms};

const ABSENT: &str = "0d990263-018e-4e65-a703-eff731de951e";

async fn check(kms: &Kms, operation: &str, input: Value, code: &str, message: &str) {
    let answer = kms.call(operation, input).await;
    assert_eq!(answer.error(400, code), message, "{operation}");
    assert_eq!(answer.header("content-type"), Some("application/x-amz-json-1.1"));
    assert!(answer.header("x-amzn-requestid").is_some());
}

#[tokio::test]
async fn a_key_that_is_not_there() {
    let kms = Kms::start().await;
    let missing = format!("Key '{}' does not exist", kms.arn(ABSENT));
    let west = format!("arn:aws:kms:us-west-2:{}:key/{ABSENT}", kms.fixture.account);
    let alias =
        format!("Alias arn:aws:kms:us-east-1:{}:alias/none is not found.", kms.fixture.account);
    let cases = [
        (ABSENT.to_owned(), missing.clone()),
        (kms.arn(ABSENT), missing),
        ("nonsense".to_owned(), "Invalid keyId 'nonsense'".to_owned()),
        (west, "Invalid arn us-west-2".to_owned()),
        ("alias/none".to_owned(), alias),
    ];
    for (named, message) in cases {
        let input = json!({ "KeyId": named });
        check(&kms, "DescribeKey", input, "NotFoundException", &message).await;
        let input = json!({ "KeyId": named, "Plaintext": HELLO });
        check(&kms, "Encrypt", input, "NotFoundException", &message).await;
        let input = json!({ "KeyId": named, "KeySpec": "AES_256" });
        check(&kms, "GenerateDataKey", input, "NotFoundException", &message).await;
    }
}

/// Operations that manage a key take no alias.
#[tokio::test]
async fn an_alias_does_not_name_a_key_to_manage() {
    let kms = Kms::start().await;
    let id = kms.key().await;
    let _ = kms.ok("CreateAlias", json!({ "AliasName": "alias/a", "TargetKeyId": id })).await;
    for operation in ["DisableKey", "EnableKey", "ScheduleKeyDeletion", "GetKeyPolicy"] {
        let input = json!({ "KeyId": "alias/a" });
        check(&kms, operation, input, "NotFoundException", "Invalid keyId 'alias/a'").await;
    }
}

#[tokio::test]
async fn a_ciphertext_of_another_key_than_named() {
    const TEXT: &str =
        "The key ID in the request does not identify a CMK that can perform this operation.";
    let kms = Kms::start().await;
    let (one, other) = (kms.key().await, kms.key().await);
    let blob = kms.sealed(&one, json!({})).await;
    let input = json!({ "CiphertextBlob": blob, "KeyId": other });
    check(&kms, "Decrypt", input, "IncorrectKeyException", TEXT).await;
    let input = json!({ "CiphertextBlob": blob, "SourceKeyId": other, "DestinationKeyId": one });
    check(&kms, "ReEncrypt", input, "IncorrectKeyException", TEXT).await;
}

#[tokio::test]
async fn members_that_break_their_constraints() {
    let kms = Kms::start().await;
    let id = kms.key().await;
    let cases = [
        (
            "Encrypt",
            json!({ "KeyId": "", "Plaintext": HELLO }),
            "1 validation error detected: Value '' at 'keyId' failed to satisfy constraint: Member must have length greater than or equal to 1",
        ),
        (
            "Encrypt",
            json!({ "KeyId": id }),
            "1 validation error detected: Value null at 'plaintext' failed to satisfy constraint: Member must not be null",
        ),
        (
            "Encrypt",
            json!({ "KeyId": id, "Plaintext": "" }),
            "1 validation error detected: Value at 'plaintext' failed to satisfy constraint: Member must have length greater than or equal to 1",
        ),
        (
            "GenerateRandom",
            json!({ "NumberOfBytes": 1025 }),
            "1 validation error detected: Value '1025' at 'numberOfBytes' failed to satisfy constraint: Member must have value less than or equal to 1024",
        ),
        (
            "ListKeys",
            json!({ "Limit": 0 }),
            "1 validation error detected: Value '0' at 'limit' failed to satisfy constraint: Member must have value greater than or equal to 1",
        ),
    ];
    for (operation, input, message) in cases {
        check(&kms, operation, input, "ValidationException", message).await;
    }
}

#[tokio::test]
async fn plaintexts_and_ciphertexts_have_a_longest_length() {
    let kms = Kms::start().await;
    let id = kms.key().await;
    let longest = "A".repeat(4096 / 3 * 4);
    assert!(kms.call("Encrypt", json!({ "KeyId": id, "Plaintext": longest })).await.is_ok());
    let longer = "AAAA".repeat(4098 / 3);
    let text = "1 validation error detected: Value at 'plaintext' failed to satisfy constraint: Member must have length less than or equal to 4096";
    let input = json!({ "KeyId": id, "Plaintext": longer });
    check(&kms, "Encrypt", input, "ValidationException", text).await;
    let answer = kms.call("Decrypt", json!({ "CiphertextBlob": "AAAA".repeat(2049) })).await;
    assert_eq!((answer.status, &*answer.code()), (400, "ValidationException"));
}

#[tokio::test]
async fn a_dry_run_that_would_succeed_says_so_and_does_nothing() {
    const TEXT: &str = "The request would have succeeded, but the DryRun option is set.";
    let kms = Kms::start().await;
    let id = kms.key().await;
    let blob = kms.sealed(&id, json!({})).await;
    let calls = [
        ("Encrypt", json!({ "KeyId": id, "Plaintext": HELLO })),
        ("Decrypt", json!({ "CiphertextBlob": blob })),
        ("ReEncrypt", json!({ "CiphertextBlob": blob, "DestinationKeyId": id })),
        ("GenerateDataKey", json!({ "KeyId": id, "KeySpec": "AES_256" })),
        ("GenerateDataKeyWithoutPlaintext", json!({ "KeyId": id, "KeySpec": "AES_256" })),
    ];
    for (operation, mut input) in calls {
        input["DryRun"] = json!(true);
        check(&kms, operation, input.clone(), "DryRunOperationException", TEXT).await;
        let _ = kms.ok("DisableKey", json!({ "KeyId": id })).await;
        let text = format!("{} is disabled.", kms.arn(&id));
        check(&kms, operation, input, "DisabledException", &text).await;
        let _ = kms.ok("EnableKey", json!({ "KeyId": id })).await;
    }
}

/// `IGNORE_CIPHERTEXT` asks for the caller's rights alone: no ciphertext, or any, will do.
#[tokio::test]
async fn a_dry_run_can_ignore_the_ciphertext() {
    const TEXT: &str = "The request would have succeeded, but the DryRun option is set.";
    let kms = Kms::start().await;
    let id = kms.key().await;
    let other = kms.key().await;
    let foreign = kms.sealed(&other, json!({})).await;
    let dry = json!({ "DryRun": true, "DryRunModifiers": ["IGNORE_CIPHERTEXT"] });
    for (operation, own, member, input) in [
        ("Decrypt", "KeyId", "keyId", json!({})),
        ("ReEncrypt", "SourceKeyId", "sourceKeyId", json!({ "DestinationKeyId": other })),
    ] {
        let with = |more: Value| {
            let mut all = input.as_object().unwrap().clone();
            all.extend(dry.as_object().unwrap().clone());
            all.extend(more.as_object().unwrap().clone());
            Value::Object(all)
        };
        for blob in
            [json!({}), json!({ "CiphertextBlob": "AAAA" }), json!({ "CiphertextBlob": foreign })]
        {
            let mut named = with(blob.clone());
            named[own] = json!(id);
            check(&kms, operation, named, "DryRunOperationException", TEXT).await;
            let text = null(member);
            check(&kms, operation, with(blob), "ValidationException", &text).await;
        }
        let _ = kms.ok("DisableKey", json!({ "KeyId": id })).await;
        let disabled = format!("{} is disabled.", kms.arn(&id));
        check(&kms, operation, with(json!({ own: id })), "DisabledException", &disabled).await;
        let _ = kms.ok("EnableKey", json!({ "KeyId": id })).await;
        let text = "DryRunModifiers can only be specified when DryRun is true.";
        for dry_run in [json!(false), Value::Null] {
            let input = with(json!({ own: id, "CiphertextBlob": foreign, "DryRun": dry_run }));
            check(&kms, operation, input, "ValidationException", text).await;
        }
    }
}

#[tokio::test]
async fn without_a_ciphertext_nothing_is_decrypted() {
    let kms = Kms::start().await;
    let id = kms.key().await;
    let text = null("ciphertextBlob");
    for input in [json!({}), json!({ "KeyId": id }), json!({ "KeyId": id, "DryRun": true })] {
        check(&kms, "Decrypt", input, "ValidationException", &text).await;
    }
    let input = json!({ "DestinationKeyId": id });
    check(&kms, "ReEncrypt", input, "ValidationException", &text).await;
}

fn null(member: &str) -> String {
    format!(
        "1 validation error detected: Value null at '{member}' failed to satisfy constraint: Member must not be null"
    )
}

#[tokio::test]
async fn tags_have_letters_numbers_spaces_and_eight_signs() {
    let kms = Kms::start().await;
    let id = kms.key().await;
    let text = "Tag keys and values can have letters, numbers, spaces and the characters + - = . _ : / @ only.";
    for (key, value) in [("a*", "v"), ("a", "v!"), ("a\n", "v"), ("a", "{}"), ("#", "")] {
        let input = json!({ "KeyId": id, "Tags": [{ "TagKey": key, "TagValue": value }] });
        check(&kms, "TagResource", input, "TagException", text).await;
    }
    let tag = json!({ "TagKey": "Größe 1 +-=._:/@", "TagValue": "" });
    let _ = kms.ok("TagResource", json!({ "KeyId": id, "Tags": [tag] })).await;
    let tags = kms.ok("ListResourceTags", json!({ "KeyId": id })).await.json();
    assert_eq!(tags["Tags"], json!([tag]));
}

#[tokio::test]
async fn aliases_that_cannot_be() {
    let kms = Kms::start().await;
    let id = kms.key().await;
    let reserved = "Aliases that start with alias/aws/ are reserved for AWS managed keys.";
    let input = json!({ "AliasName": "alias/aws/mine", "TargetKeyId": id });
    check(&kms, "CreateAlias", input, "NotAuthorizedException", reserved).await;
    let _ = kms.ok("CreateAlias", json!({ "AliasName": "alias/a", "TargetKeyId": id })).await;
    let taken = format!(
        "An alias with the name arn:aws:kms:us-east-1:{}:alias/a already exists",
        kms.fixture.account
    );
    let input = json!({ "AliasName": "alias/a", "TargetKeyId": id });
    check(&kms, "CreateAlias", input, "AlreadyExistsException", &taken).await;
    for (name, code) in [("a", "ValidationException"), ("alias/", "InvalidAliasNameException")] {
        let answer = kms.call("CreateAlias", json!({ "AliasName": name, "TargetKeyId": id })).await;
        assert_eq!((answer.status, &*answer.code()), (400, code), "{}", answer.body());
    }
}

#[tokio::test]
async fn the_waiting_period_is_seven_to_thirty_days() {
    let kms = Kms::start().await;
    for days in [1, 6, 31, 365] {
        let id = kms.key().await;
        let input = json!({ "KeyId": id, "PendingWindowInDays": days });
        let answer = kms.call("ScheduleKeyDeletion", input).await;
        assert_eq!((answer.status, &*answer.code()), (400, "ValidationException"), "{days}");
    }
    for (asked, days) in [(json!(7), 7), (json!(30), 30), (Value::Null, 30)] {
        let id = kms.key().await;
        let input = json!({ "KeyId": id, "PendingWindowInDays": asked });
        let answer = kms.ok("ScheduleKeyDeletion", input).await;
        assert_eq!(answer.json()["PendingWindowInDays"], days);
        assert_eq!(answer.at("/KeyState"), "PendingDeletion");
    }
}

#[tokio::test]
async fn what_is_not_a_key_of_ours_is_refused_and_not_pretended() {
    let kms = Kms::start().await;
    for input in [
        json!({ "KeySpec": "SM2", "KeyUsage": "SIGN_VERIFY" }),
        json!({ "KeySpec": "ML_DSA_44", "KeyUsage": "SIGN_VERIFY", "Origin": "EXTERNAL" }),
    ] {
        let answer = kms.call("CreateKey", input).await;
        answer.error(400, "UnsupportedOperationException");
    }
    let store = json!({ "Origin": "AWS_CLOUDHSM", "CustomKeyStoreId": "cks-1234567890abcdef0" });
    kms.call("CreateKey", store).await.error(400, "CustomKeyStoreNotFoundException");
    let id = kms.key().await;
    let recipient = json!({ "KeyId": id, "KeySpec": "AES_256", "Recipient": {
        "KeyEncryptionAlgorithm": "RSAES_OAEP_SHA_256", "AttestationDocument": "AAAA",
    }});
    // No attestation root is configured.
    let answer = kms.call("GenerateDataKey", recipient).await;
    answer.error(400, "UnsupportedOperationException");
}
