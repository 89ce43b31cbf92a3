//! Key policies: who may use a key, and that nothing else says so.

use serde_json::{Value, json};
use testkit::policy;

use super::{HELLO, Kms};

fn allow(principal: &str, action: Value) -> Value {
    json!({
        "Effect": "Allow", "Principal": { "AWS": principal }, "Action": action, "Resource": "*",
    })
}

fn deny(principal: &str, action: Value) -> Value {
    json!({
        "Effect": "Deny", "Principal": { "AWS": principal }, "Action": action, "Resource": "*",
    })
}

#[tokio::test]
async fn the_default_policy_delegates_to_iam_and_allows_nobody_itself() {
    let kms = Kms::start().await;
    let id = kms.key().await;
    let found = kms.ok("GetKeyPolicy", json!({ "KeyId": id })).await;
    let shown: Value = serde_json::from_str(&found.at("/Policy")).unwrap();
    let account = &kms.fixture.account;
    let expected = json!({
        "Version": "2012-10-17",
        "Id": "key-default-1",
        "Statement": [{
            "Sid": "Enable IAM User Permissions",
            "Effect": "Allow",
            "Principal": { "AWS": format!("arn:aws:iam::{account}:root") },
            "Action": "kms:*",
            "Resource": "*",
        }],
    });
    assert_eq!(shown, expected);
    let alice = kms.fixture.user("alice", None).await;
    let input = json!({ "KeyId": id, "Plaintext": HELLO });
    let answer = kms.by(&alice, "Encrypt", input.clone()).await;
    let message = answer.error(400, "AccessDeniedException");
    let expected = format!(
        "User: {} is not authorized to perform: kms:Encrypt on resource: {} because no identity-based policy allows the kms:Encrypt action",
        kms.user_arn("alice"),
        kms.arn(&id),
    );
    assert_eq!(message, expected);
    let bob = kms.fixture.user("bob", Some(&policy("Allow", "kms:Encrypt", "*"))).await;
    assert!(kms.by(&bob, "Encrypt", input).await.is_ok());
    let answer = kms.by(&bob, "DescribeKey", json!({ "KeyId": id })).await;
    answer.error(400, "AccessDeniedException");
}

#[tokio::test]
async fn without_delegation_iam_is_powerless_even_for_administrators() {
    let kms = Kms::start().await;
    let alice = kms.fixture.user("alice", None).await;
    let bob = kms.fixture.user("bob", Some(&policy("Allow", "*", "*"))).await;
    let id = kms.key_with(json!([allow(&kms.user_arn("alice"), json!("kms:*"))])).await;
    let input = json!({ "KeyId": id, "Plaintext": HELLO });
    assert!(kms.by(&alice, "Encrypt", input.clone()).await.is_ok());
    let answer = kms.by(&bob, "Encrypt", input.clone()).await;
    let message = answer.error(400, "AccessDeniedException");
    assert!(message.contains("because no resource-based policy allows"), "{message}");
    let answer = kms.by(&kms.fixture.root, "Encrypt", input).await;
    answer.error(400, "AccessDeniedException");
}

#[tokio::test]
async fn a_deny_in_the_key_policy_wins() {
    let kms = Kms::start().await;
    let bob = kms.fixture.user("bob", Some(&policy("Allow", "*", "*"))).await;
    let root = format!("arn:aws:iam::{}:root", kms.fixture.account);
    let statements =
        json!([allow(&root, json!("kms:*")), deny(&kms.user_arn("bob"), json!("kms:Decrypt")),]);
    let id = kms.key_with(statements).await;
    let sealed = kms.by(&bob, "Encrypt", json!({ "KeyId": id, "Plaintext": HELLO })).await.ok();
    let input = json!({ "CiphertextBlob": sealed.at("/CiphertextBlob") });
    let message = kms.by(&bob, "Decrypt", input.clone()).await.error(400, "AccessDeniedException");
    assert!(message.ends_with("with an explicit deny in a resource-based policy"), "{message}");
    let _ = kms.ok("Decrypt", input).await;
}

#[tokio::test]
async fn a_policy_that_locks_its_author_out_needs_insistence() {
    const TEXT: &str =
        "The new key policy will not allow you to update the key policy in the future.";
    let kms = Kms::start().await;
    let _ = kms.fixture.user("alice", None).await;
    let statements = json!([allow(&kms.user_arn("alice"), json!("kms:*"))]);
    let policy = json!({ "Version": "2012-10-17", "Statement": statements }).to_string();
    let mut create = json!({ "Policy": policy });
    let answer = kms.call("CreateKey", create.clone()).await;
    assert_eq!(answer.error(400, "MalformedPolicyDocumentException"), TEXT);
    let id = kms.key().await;
    let mut put = json!({ "KeyId": id, "Policy": policy });
    let answer = kms.call("PutKeyPolicy", put.clone()).await;
    assert_eq!(answer.error(400, "MalformedPolicyDocumentException"), TEXT);
    let _ = kms.ok("DescribeKey", json!({ "KeyId": id })).await;
    for input in [&mut create, &mut put] {
        input["BypassPolicyLockoutSafetyCheck"] = json!(true);
    }
    let _ = kms.ok("CreateKey", create).await;
    let _ = kms.ok("PutKeyPolicy", put).await;
    let answer = kms.call("DescribeKey", json!({ "KeyId": id })).await;
    answer.error(400, "AccessDeniedException");
}

#[tokio::test]
async fn principals_of_a_policy_must_exist_and_a_new_one_of_the_name_is_another() {
    let kms = Kms::start().await;
    let root = format!("arn:aws:iam::{}:root", kms.fixture.account);
    let statements =
        json!([allow(&root, json!("kms:*")), allow(&kms.user_arn("carol"), json!("kms:Encrypt")),]);
    let document = json!({ "Version": "2012-10-17", "Statement": statements }).to_string();
    let answer = kms.call("CreateKey", json!({ "Policy": document })).await;
    answer.error(400, "MalformedPolicyDocumentException");
    let carol = kms.fixture.user("carol", None).await;
    let id = kms.ok("CreateKey", json!({ "Policy": document })).await.at("/KeyMetadata/KeyId");
    let input = json!({ "KeyId": id, "Plaintext": HELLO });
    assert!(kms.by(&carol, "Encrypt", input.clone()).await.is_ok());
    let member = [("UserName", "carol"), ("AccessKeyId", carol.id.as_str())];
    let iam = async |operation: &str, members: &[(&str, &str)]| {
        kms.fixture.iam(&kms.fixture.root, operation, members).await.ok()
    };
    let _ = iam("DeleteAccessKey", &member).await;
    let _ = iam("DeleteUser", &member[..1]).await;
    let other = kms.fixture.user("carol", None).await;
    kms.by(&other, "Encrypt", input).await.error(400, "AccessDeniedException");
}

#[tokio::test]
async fn a_policy_can_demand_a_context() {
    let kms = Kms::start().await;
    let root = format!("arn:aws:iam::{}:root", kms.fixture.account);
    let mut wrong = deny("*", json!("kms:Encrypt"));
    wrong["Condition"] = json!({ "StringNotEquals": { "kms:EncryptionContext:team": "blue" } });
    let id = kms.key_with(json!([allow(&root, json!("kms:*")), wrong])).await;
    let encrypt = |context: Value| {
        let input = json!({ "KeyId": id, "Plaintext": HELLO, "EncryptionContext": context });
        kms.call("Encrypt", input)
    };
    assert!(encrypt(json!({ "team": "blue" })).await.is_ok());
    encrypt(json!({ "team": "red" })).await.error(400, "AccessDeniedException");
    encrypt(json!({})).await.error(400, "AccessDeniedException");
}

#[tokio::test]
async fn re_encryption_needs_both_sides() {
    let kms = Kms::start().await;
    let (old, new) = (kms.key().await, kms.key().await);
    let blob = kms.sealed(&old, json!({})).await;
    let input = json!({ "CiphertextBlob": blob, "DestinationKeyId": new });
    let from = policy("Allow", "kms:ReEncryptFrom", &kms.arn(&old));
    let to = policy("Allow", "kms:ReEncryptTo", &kms.arn(&new));
    let halves = [("from", from, "kms:ReEncryptTo"), ("to", to, "kms:ReEncryptFrom")];
    for (name, document, missing) in halves {
        let user = kms.fixture.user(name, Some(&document)).await;
        let message =
            kms.by(&user, "ReEncrypt", input.clone()).await.error(400, "AccessDeniedException");
        assert!(message.contains(missing), "{message}");
    }
    let both = kms.fixture.user("both", Some(&policy("Allow", "kms:ReEncrypt*", "*"))).await;
    assert!(kms.by(&both, "ReEncrypt", input).await.is_ok());
}

#[tokio::test]
async fn across_accounts_both_sides_must_allow() {
    let kms = Kms::start().await;
    let (account, administrator) = kms.fixture.member("other").await;
    let nobody = kms.fixture.user_of(&administrator, "nobody", None).await;
    let id = kms.key().await;
    let input = json!({ "KeyId": kms.arn(&id), "Plaintext": HELLO });
    // Their IAM alone.
    kms.by(&administrator, "Encrypt", input.clone()).await.error(400, "AccessDeniedException");
    let own = format!("arn:aws:iam::{}:root", kms.fixture.account);
    let theirs = format!("arn:aws:iam::{account}:root");
    let statements = json!([allow(&own, json!("kms:*")), allow(&theirs, json!("kms:Encrypt"))]);
    let document = json!({ "Version": "2012-10-17", "Statement": statements }).to_string();
    let _ = kms.ok("PutKeyPolicy", json!({ "KeyId": id, "Policy": document })).await;
    assert!(kms.by(&administrator, "Encrypt", input.clone()).await.is_ok());
    // The key's policy alone.
    kms.by(&nobody, "Encrypt", input).await.error(400, "AccessDeniedException");
    // An id without account means the caller's own.
    let input = json!({ "KeyId": id, "Plaintext": HELLO });
    kms.by(&administrator, "Encrypt", input).await.error(400, "NotFoundException");
    // A key that does not exist looks like one that may not be used.
    let absent = kms.arn("0d990263-018e-4e65-a703-eff731de951e");
    let input = json!({ "KeyId": absent, "Plaintext": HELLO });
    kms.by(&administrator, "Encrypt", input).await.error(400, "AccessDeniedException");
}

#[tokio::test]
async fn a_tag_of_the_key_decides() {
    let kms = Kms::start().await;
    let document = json!({ "Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Action": "kms:Encrypt", "Resource": "*",
        "Condition": { "StringEquals": { "aws:ResourceTag/team": "blue" } },
    }]});
    let alice = kms.fixture.user("alice", Some(&document.to_string())).await;
    let id = kms.key().await;
    let input = json!({ "KeyId": id, "Plaintext": HELLO });
    kms.by(&alice, "Encrypt", input.clone()).await.error(400, "AccessDeniedException");
    let tags = json!([{ "TagKey": "team", "TagValue": "blue" }]);
    let _ = kms.ok("TagResource", json!({ "KeyId": id, "Tags": tags })).await;
    assert!(kms.by(&alice, "Encrypt", input.clone()).await.is_ok());
    let _ = kms.ok("UntagResource", json!({ "KeyId": id, "TagKeys": ["team"] })).await;
    kms.by(&alice, "Encrypt", input).await.error(400, "AccessDeniedException");
}

/// Whatever the key's policy says: AWS allows no operation that manages a key to other accounts.
#[tokio::test]
async fn management_is_never_across_accounts() {
    let kms = Kms::start().await;
    let (account, administrator) = kms.fixture.member("other").await;
    let id = kms.key().await;
    let statements = json!([
        allow(&format!("arn:aws:iam::{}:root", kms.fixture.account), json!("kms:*")),
        allow(&format!("arn:aws:iam::{account}:root"), json!("kms:*")),
    ]);
    let document = json!({ "Version": "2012-10-17", "Statement": statements }).to_string();
    let _ = kms.ok("PutKeyPolicy", json!({ "KeyId": id, "Policy": document })).await;
    let arn = kms.arn(&id);
    let own = kms.by(&administrator, "CreateKey", json!({})).await.ok().at("/KeyMetadata/KeyId");
    let input = json!({ "AliasName": "alias/mine", "TargetKeyId": own });
    let _ = kms.by(&administrator, "CreateAlias", input).await.ok();
    let before = kms.fixture.rows().await;
    let calls = [
        ("CancelKeyDeletion", json!({ "KeyId": arn })),
        ("CreateAlias", json!({ "AliasName": "alias/theirs", "TargetKeyId": arn })),
        ("DisableKey", json!({ "KeyId": arn })),
        ("DisableKeyRotation", json!({ "KeyId": arn })),
        ("EnableKey", json!({ "KeyId": arn })),
        ("EnableKeyRotation", json!({ "KeyId": arn })),
        ("GetKeyPolicy", json!({ "KeyId": arn })),
        ("ListKeyPolicies", json!({ "KeyId": arn })),
        ("ListKeyRotations", json!({ "KeyId": arn })),
        ("ListResourceTags", json!({ "KeyId": arn })),
        ("PutKeyPolicy", json!({ "KeyId": arn, "Policy": document })),
        ("RotateKeyOnDemand", json!({ "KeyId": arn })),
        ("ScheduleKeyDeletion", json!({ "KeyId": arn })),
        ("TagResource", json!({ "KeyId": arn, "Tags": [{ "TagKey": "a", "TagValue": "b" }] })),
        ("UntagResource", json!({ "KeyId": arn, "TagKeys": ["a"] })),
        ("UpdateAlias", json!({ "AliasName": "alias/mine", "TargetKeyId": arn })),
        ("UpdateKeyDescription", json!({ "KeyId": arn, "Description": "d" })),
    ];
    let mut done = Vec::new();
    for (operation, input) in calls {
        let answer = kms.by(&administrator, operation, input).await;
        if answer.code() != "AccessDeniedException" {
            done.push(operation);
        }
    }
    assert_eq!(done, [] as [&str; 0]);
    assert_eq!(kms.fixture.rows().await.difference(&before), [] as [String; 0]);
    for operation in ["DescribeKey", "GetKeyRotationStatus"] {
        assert!(kms.by(&administrator, operation, json!({ "KeyId": arn })).await.is_ok());
    }
}
