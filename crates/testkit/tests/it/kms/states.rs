//! The table of key states: which operation works in which state, and with which error it fails.
//!
//! Source: <https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html>

use serde_json::{Value, json};

use super::{HELLO, Kms};

/// The state a key is in.
#[derive(Debug, Clone, Copy)]
enum State {
    Enabled,
    Disabled,
    Pending,
}

/// What a call is expected to do.
#[derive(Debug, Clone, Copy)]
enum Expect {
    Works,
    Disabled,
    PendingDeletion,
    NotPendingDeletion,
}

use Expect::{Disabled as D, NotPendingDeletion as N, PendingDeletion as P, Works as W};

/// Operation, input, and what it does with a key that is enabled, disabled, pending deletion.
const TABLE: &[(&str, &str, [Expect; 3])] = &[
    ("Encrypt", r#"{"KeyId":"$KEY","Plaintext":"aGVsbG8="}"#, [W, D, P]),
    ("Decrypt", r#"{"CiphertextBlob":"$BLOB"}"#, [W, D, P]),
    ("Decrypt", r#"{"CiphertextBlob":"$BLOB","KeyId":"alias/used"}"#, [W, D, P]),
    ("ReEncrypt", r#"{"CiphertextBlob":"$BLOB","DestinationKeyId":"$OTHER"}"#, [W, D, P]),
    ("ReEncrypt", r#"{"CiphertextBlob":"$FOREIGN","DestinationKeyId":"$KEY"}"#, [W, D, P]),
    ("GenerateDataKey", r#"{"KeyId":"$KEY","KeySpec":"AES_256"}"#, [W, D, P]),
    ("GenerateDataKey", r#"{"KeyId":"alias/used","KeySpec":"AES_256"}"#, [W, D, P]),
    ("GenerateDataKeyWithoutPlaintext", r#"{"KeyId":"$KEY","KeySpec":"AES_256"}"#, [W, D, P]),
    ("DescribeKey", r#"{"KeyId":"$KEY"}"#, [W, W, W]),
    ("GetKeyPolicy", r#"{"KeyId":"$KEY"}"#, [W, W, W]),
    ("ListKeyPolicies", r#"{"KeyId":"$KEY"}"#, [W, W, W]),
    ("ListKeyRotations", r#"{"KeyId":"$KEY"}"#, [W, W, W]),
    ("ListResourceTags", r#"{"KeyId":"$KEY"}"#, [W, W, W]),
    ("ListAliases", r#"{"KeyId":"$KEY"}"#, [W, W, W]),
    ("GetKeyRotationStatus", r#"{"KeyId":"$KEY"}"#, [W, W, W]),
    ("DeleteAlias", r#"{"AliasName":"alias/used"}"#, [W, W, W]),
    ("CreateAlias", r#"{"AliasName":"alias/fresh","TargetKeyId":"$KEY"}"#, [W, W, P]),
    ("UpdateAlias", r#"{"AliasName":"alias/other","TargetKeyId":"$KEY"}"#, [W, W, P]),
    ("UpdateAlias", r#"{"AliasName":"alias/used","TargetKeyId":"$OTHER"}"#, [W, W, W]),
    ("TagResource", r#"{"KeyId":"$KEY","Tags":[{"TagKey":"a","TagValue":"b"}]}"#, [W, W, P]),
    ("UntagResource", r#"{"KeyId":"$KEY","TagKeys":["a"]}"#, [W, W, P]),
    ("UpdateKeyDescription", r#"{"KeyId":"$KEY","Description":"d"}"#, [W, W, P]),
    ("EnableKey", r#"{"KeyId":"$KEY"}"#, [W, W, P]),
    ("DisableKey", r#"{"KeyId":"$KEY"}"#, [W, W, P]),
    ("EnableKeyRotation", r#"{"KeyId":"$KEY"}"#, [W, D, P]),
    ("DisableKeyRotation", r#"{"KeyId":"$KEY"}"#, [W, D, P]),
    ("RotateKeyOnDemand", r#"{"KeyId":"$KEY"}"#, [W, D, P]),
    ("ScheduleKeyDeletion", r#"{"KeyId":"$KEY"}"#, [W, W, P]),
    ("CancelKeyDeletion", r#"{"KeyId":"$KEY"}"#, [N, N, W]),
];

#[tokio::test]
async fn every_operation_follows_the_table() {
    let kms = Kms::start().await;
    for (operation, input, expected) in TABLE {
        let states = [State::Enabled, State::Disabled, State::Pending];
        for (state, expected) in states.into_iter().zip(expected) {
            check(&kms, operation, input, state, *expected).await;
        }
    }
}

async fn check(kms: &Kms, operation: &str, input: &str, state: State, expected: Expect) {
    let (id, other) = (kms.key().await, kms.key().await);
    let blob = kms.sealed(&id, json!({})).await;
    let foreign = kms.sealed(&other, json!({})).await;
    for (alias, key) in [("alias/used", &id), ("alias/other", &other)] {
        let _ = kms.ok("CreateAlias", json!({ "AliasName": alias, "TargetKeyId": key })).await;
    }
    let by_id = json!({ "KeyId": id });
    match state {
        State::Enabled => {}
        State::Disabled => drop(kms.ok("DisableKey", by_id).await),
        State::Pending => drop(kms.ok("ScheduleKeyDeletion", by_id).await),
    }
    let names = [("$KEY", &id), ("$OTHER", &other), ("$BLOB", &blob), ("$FOREIGN", &foreign)];
    let input =
        names.iter().fold(input.to_owned(), |text, (name, value)| text.replace(name, value));
    let answer = kms.call(operation, serde_json::from_str(&input).unwrap()).await;
    let arn = kms.arn(&id);
    let (code, message) = match expected {
        W => {
            assert!(answer.is_ok(), "{operation}, {state:?}: {}", answer.body());
            forget_aliases(kms).await;
            return;
        }
        D => ("DisabledException", format!("{arn} is disabled.")),
        P => ("KMSInvalidStateException", format!("{arn} is pending deletion.")),
        N => ("KMSInvalidStateException", format!("{arn} is not pending deletion.")),
    };
    let found = (answer.status, answer.code(), answer.message());
    assert_eq!(found, (400, code.to_owned(), Some(message)), "{operation}, {state:?}");
    forget_aliases(kms).await;
}

async fn forget_aliases(kms: &Kms) {
    let aliases = kms.ok("ListAliases", json!({})).await.json();
    let aliases = aliases["Aliases"].as_array().unwrap();
    let is_of_aws = |alias: &Value| {
        alias["AliasName"].as_str().is_some_and(|name| name.starts_with("alias/aws/"))
    };
    for alias in aliases.iter().filter(|alias| !is_of_aws(alias)) {
        let _ = kms.ok("DeleteAlias", json!({ "AliasName": alias["AliasName"] })).await;
    }
}

#[tokio::test]
async fn metadata_tells_the_state() {
    let kms = Kms::start().await;
    let id = kms.key().await;
    let by_id = json!({ "KeyId": id });
    let describe =
        async || kms.ok("DescribeKey", by_id.clone()).await.json()["KeyMetadata"].clone();
    let found = describe().await;
    assert_eq!((&found["KeyState"], &found["Enabled"]), (&json!("Enabled"), &json!(true)));
    let _ = kms.ok("DisableKey", by_id.clone()).await;
    let found = describe().await;
    assert_eq!((&found["KeyState"], &found["Enabled"]), (&json!("Disabled"), &json!(false)));
    let scheduled = kms.ok("ScheduleKeyDeletion", by_id.clone()).await.json();
    let found = describe().await;
    assert_eq!((&found["KeyState"], &found["Enabled"]), (&json!("PendingDeletion"), &json!(false)));
    assert_eq!(found["DeletionDate"], scheduled["DeletionDate"]);
    let _ = kms.ok("CancelKeyDeletion", by_id.clone()).await;
    let found = describe().await;
    // Not enabled: whoever cancels a deletion decides about use separately.
    assert_eq!((&found["KeyState"], &found["DeletionDate"]), (&json!("Disabled"), &Value::Null));
    let _ = kms.ok("EnableKey", by_id.clone()).await;
    let input = json!({ "KeyId": id, "Plaintext": HELLO });
    let _ = kms.ok("Encrypt", input).await;
}
