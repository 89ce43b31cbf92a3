//! KMS keys used through S3: what turns off the key turns off the object, and the trail says who
//! used the key, through what, for which object.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use testkit::{Answer, Call, Fixture, Keys, Logs, policy};

const TEXT: &str = "marker-of-a-plaintext-object-8d41";

struct World {
    fixture: Fixture,
    key: String,
    alice: Keys,
}

/// A bucket, a key, and a user who may do everything with both.
async fn world() -> World {
    let fixture = Fixture::start().await;
    let made = fixture.kms(&fixture.root, "CreateKey", json!({})).await.ok();
    let alice = fixture.user("alice", Some(&policy("Allow", "*", "*"))).await;
    let _ = fixture.send(&alice, Call::s3("PUT", "/vault")).await.ok();
    World { fixture, key: made.at("/KeyMetadata/Arn"), alice }
}

impl World {
    async fn kms(&self, operation: &str, mut input: Value) {
        input["KeyId"] = json!(self.key);
        let _ = self.fixture.kms(&self.fixture.root, operation, input).await.ok();
    }

    async fn put(&self, keys: &Keys, name: &str) -> Answer {
        let call = Call::s3("PUT", &format!("/vault/{name}"))
            .with("x-amz-server-side-encryption", "aws:kms")
            .with("x-amz-server-side-encryption-aws-kms-key-id", &self.key)
            .body(TEXT);
        self.fixture.send(keys, call).await
    }

    async fn read(&self, keys: &Keys, name: &str) -> Answer {
        self.fixture.send(keys, Call::s3("GET", &format!("/vault/{name}"))).await
    }

    async fn copy(&self, keys: &Keys, name: &str) -> Answer {
        let call = Call::s3("PUT", "/vault/copy")
            .with("x-amz-copy-source", &format!("/vault/{name}"))
            .with("x-amz-server-side-encryption", "AES256");
        self.fixture.send(keys, call).await
    }

    async fn set_policy(&self, statement: Value) {
        let root = format!("arn:aws:iam::{}:root", self.fixture.account);
        let all = json!({
            "Effect": "Allow", "Principal": { "AWS": root }, "Action": "kms:*", "Resource": "*",
        });
        let document = json!({ "Version": "2012-10-17", "Statement": [all, statement] });
        self.kms("PutKeyPolicy", json!({ "Policy": document.to_string() })).await;
    }
}

#[tokio::test]
async fn a_disabled_key_stops_every_read_and_write_and_enabling_it_brings_them_back() {
    let world = world().await;
    let alice = &world.alice;
    let _ = world.put(alice, "object").await.ok();
    assert_eq!(world.read(alice, "object").await.ok().body(), TEXT);
    world.kms("DisableKey", json!({})).await;
    let message = format!("{} is disabled.", world.key);
    for answer in [
        world.read(alice, "object").await,
        world.put(alice, "other").await,
        world.copy(alice, "object").await,
    ] {
        assert_eq!(answer.error(400, "KMS.DisabledException"), message);
        assert!(!answer.body().contains(TEXT));
    }
    world.kms("EnableKey", json!({})).await;
    assert_eq!(world.read(alice, "object").await.ok().body(), TEXT);
    let _ = world.copy(alice, "object").await.ok();
}

#[tokio::test]
async fn a_key_pending_deletion_stops_every_read() {
    let world = world().await;
    let _ = world.put(&world.alice, "object").await.ok();
    world.kms("ScheduleKeyDeletion", json!({})).await;
    let answer = world.read(&world.alice, "object").await;
    let message = format!("{} is pending deletion.", world.key);
    assert_eq!(answer.error(400, "KMS.KMSInvalidStateException"), message);
    world.kms("CancelKeyDeletion", json!({})).await;
    world.read(&world.alice, "object").await.error(400, "KMS.DisabledException");
}

#[tokio::test]
async fn a_caller_without_decrypt_reads_nothing_and_one_without_data_keys_writes_nothing() {
    let world = world().await;
    let _ = world.put(&world.alice, "object").await.ok();
    let reader = world.fixture.user("reader", Some(&policy("Allow", "s3:*", "*"))).await;
    let message = world.read(&reader, "object").await.error(403, "AccessDenied");
    assert!(message.contains("user/reader is not authorized to perform: kms:Decrypt"), "{message}");
    let message = world.put(&reader, "other").await.error(403, "AccessDenied");
    assert!(message.contains("kms:GenerateDataKey"), "{message}");
    world.read(&world.alice, "other").await.error(404, "NoSuchKey");
}

#[tokio::test]
async fn a_deny_in_the_key_policy_reaches_through_s3() {
    let world = world().await;
    let _ = world.put(&world.alice, "object").await.ok();
    let deny = |condition: Value| {
        json!({
            "Effect": "Deny",
            "Principal": { "AWS": "*" },
            "Action": "kms:Decrypt",
            "Resource": "*",
            "Condition": condition,
        })
    };
    let refused = [
        json!({}),
        json!({ "StringEquals": { "kms:ViaService": "s3.us-east-1.amazonaws.com" } }),
        json!({ "Bool": { "aws:ViaAWSService": "true" } }),
        json!({ "ForAnyValue:StringEquals": { "aws:CalledVia": "s3.amazonaws.com" } }),
        json!({ "StringLike": { "aws:username": "alice" } }),
    ];
    for condition in refused {
        world.set_policy(deny(condition.clone())).await;
        let message = world.read(&world.alice, "object").await.error(403, "AccessDenied");
        assert!(message.contains("explicit deny"), "{condition}: {message}");
    }
    let others = [
        json!({ "StringEquals": { "kms:ViaService": "s3.eu-west-1.amazonaws.com" } }),
        json!({ "Bool": { "aws:ViaAWSService": "false" } }),
    ];
    for condition in others {
        world.set_policy(deny(condition)).await;
        let _ = world.read(&world.alice, "object").await.ok();
    }
}

/// The key lets its account use it through S3 only: nobody decrypts by hand.
#[tokio::test]
async fn a_key_for_use_through_s3_only() {
    let world = world().await;
    let only = json!({
        "Effect": "Deny",
        "Principal": { "AWS": "*" },
        "Action": ["kms:Decrypt", "kms:GenerateDataKey"],
        "Resource": "*",
        "Condition": {
            "StringNotEquals": { "kms:ViaService": "s3.us-east-1.amazonaws.com" },
        },
    });
    world.set_policy(only).await;
    let _ = world.put(&world.alice, "object").await.ok();
    let _ = world.read(&world.alice, "object").await.ok();
    let input = json!({ "KeyId": world.key, "KeySpec": "AES_256" });
    let answer = world.fixture.kms(&world.alice, "GenerateDataKey", input).await;
    answer.error(400, "AccessDeniedException");
}

#[tokio::test]
async fn the_trail_has_the_use_of_the_key_behind_each_read_and_write() {
    let world = world().await;
    for (operation, own, readonly) in
        [("GenerateDataKey", "PutObject", false), ("Decrypt", "GetObject", true)]
    {
        let before = world.fixture.sequence();
        let answer = match own {
            "PutObject" => world.put(&world.alice, "object").await,
            _ => world.read(&world.alice, "object").await,
        };
        let _ = answer.ok();
        let records = world.fixture.events_after(before).await;
        let names: Vec<&Value> = records.iter().map(|record| &record["eventName"]).collect();
        assert_eq!(names, [operation, own]);
        let (inner, outer) = (&records[0], &records[1]);
        assert_eq!(inner["userIdentity"]["userName"], "alice");
        assert_eq!(inner["userIdentity"]["invokedBy"], "s3.amazonaws.com");
        assert_eq!(inner["sourceIPAddress"], "s3.amazonaws.com");
        assert_eq!(inner["eventSource"], "kms.amazonaws.com");
        assert_eq!(inner["resources"][0]["ARN"], world.key);
        let context = &inner["requestParameters"]["encryptionContext"]["aws:s3:arn"];
        assert_eq!(context, "arn:aws:s3:::vault/object", "{inner}");
        assert_ne!(inner["requestID"], outer["requestID"]);
        assert_eq!(outer["userIdentity"].get("invokedBy"), None);
        assert_eq!(outer["eventCategory"], "Data");
        assert_eq!(outer["readOnly"], readonly);
    }
}

/// What just happened can be looked up at once: who read which object, with which key.
#[tokio::test]
async fn a_lookup_finds_the_read_and_the_key_use_behind_it() {
    let world = world().await;
    let _ = world.put(&world.alice, "object").await.ok();
    let _ = world.read(&world.alice, "object").await.ok();
    let look = async |attribute: &str, value: &str| {
        let attributes = json!([{ "AttributeKey": attribute, "AttributeValue": value }]);
        let input = json!({ "LookupAttributes": attributes });
        let call = Call::json(&api_cloudtrail::SERVICE, "LookupEvents", &input);
        let found = world.fixture.send(&world.fixture.root, call).await.ok().json();
        let names = found["Events"].as_array().unwrap().iter();
        names.map(|event| event["EventName"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let seen = look("Username", "alice").await;
    assert_eq!(seen, ["GetObject", "Decrypt", "PutObject", "GenerateDataKey", "CreateBucket"]);
    assert_eq!(look("ResourceName", &world.key).await, ["Decrypt", "GenerateDataKey", "CreateKey"]);
    assert_eq!(look("EventName", "Decrypt").await, ["Decrypt"]);
    let of_kms = look("EventSource", "kms.amazonaws.com").await;
    assert_eq!(of_kms, ["Decrypt", "GenerateDataKey", "CreateKey"]);
}

#[tokio::test]
async fn a_refused_use_of_the_key_is_in_the_trail_twice() {
    let world = world().await;
    let _ = world.put(&world.alice, "object").await.ok();
    let reader = world.fixture.user("reader", Some(&policy("Allow", "s3:*", "*"))).await;
    let (before, rows) = (world.fixture.sequence(), world.fixture.rows().await);
    world.read(&reader, "object").await.error(403, "AccessDenied");
    world.put(&reader, "other").await.error(403, "AccessDenied");
    let records = world.fixture.events_after(before).await;
    let seen: Vec<(&str, &str)> = records
        .iter()
        .map(|record| (record["eventName"].as_str(), record["errorCode"].as_str()))
        .map(|(name, code)| (name.unwrap(), code.unwrap()))
        .collect();
    let expected = [
        ("Decrypt", "AccessDenied"),
        ("GetObject", "AccessDenied"),
        ("GenerateDataKey", "AccessDenied"),
        ("PutObject", "AccessDenied"),
    ];
    assert_eq!(seen, expected);
    assert_eq!(world.fixture.rows().await.difference(&rows), [] as [String; 0]);
}

/// A read that opens a key answers only when the record of that use is on disk.
#[tokio::test]
async fn a_read_through_kms_waits_for_its_record() {
    let world = world().await;
    let _ = world.put(&world.alice, "object").await.ok();
    let plain = Call::s3("PUT", "/vault/plain").body("x");
    let _ = world.fixture.send(&world.alice, plain).await.ok();
    world.fixture.settle().await;
    let syncs = world.fixture.disk.syncs();
    let _ = world.read(&world.alice, "plain").await.ok();
    assert_eq!(world.fixture.disk.syncs(), syncs);
    let _ = world.read(&world.alice, "object").await.ok();
    assert_eq!(world.fixture.disk.syncs(), syncs + 1);
    world.fixture.disk.fail_syncs(std::io::ErrorKind::Other);
    let answer = world.read(&world.alice, "object").await;
    answer.error(503, "ServiceUnavailable");
    assert!(!answer.body().contains(TEXT));
}

/// The nested call happened: its record stays even if the commit of the call around it fails.
#[tokio::test]
async fn the_use_of_a_key_is_recorded_even_if_the_store_then_fails() {
    let world = world().await;
    let before = world.fixture.sequence();
    world.fixture.store.fail_commits(testkit::CommitFault::Backend, 1);
    world.put(&world.alice, "object").await.error(503, "ServiceUnavailable");
    let records = world.fixture.events_after(before).await;
    let seen: Vec<_> =
        records.iter().map(|record| (&record["eventName"], &record["errorCode"])).collect();
    let (null, code) = (Value::Null, json!("ServiceUnavailable"));
    let (inner, outer) = (json!("GenerateDataKey"), json!("PutObject"));
    assert_eq!(seen, [(&inner, &null), (&outer, &code)]);
    world.read(&world.alice, "object").await.error(404, "NoSuchKey");
}

#[tokio::test]
async fn a_write_that_conflicts_uses_the_key_once() {
    let world = world().await;
    let before = world.fixture.sequence();
    world.fixture.store.fail_commits(testkit::CommitFault::Conflict, 3);
    let _ = world.put(&world.alice, "object").await.ok();
    let records = world.fixture.events_after(before).await;
    let names: Vec<&Value> = records.iter().map(|record| &record["eventName"]).collect();
    assert_eq!(names, ["GenerateDataKey", "PutObject"]);
    assert_eq!(world.read(&world.alice, "object").await.ok().body(), TEXT);
}

/// The key that AWS manages for S3 comes into being with its first use, once.
#[tokio::test]
async fn the_managed_key_is_made_on_first_use_and_is_nobodys_to_use_or_change() {
    let world = world().await;
    let fixture = &world.fixture;
    let put = |name: &'static str| {
        let call = Call::s3("PUT", name).with("x-amz-server-side-encryption", "aws:kms").body(TEXT);
        fixture.send(&world.alice, call)
    };
    fixture.store.make_commits_meet(2);
    let (one, other) = tokio::join!(put("/vault/one"), put("/vault/other"));
    let header = "x-amz-server-side-encryption-aws-kms-key-id";
    let (one, other) = (one.ok(), other.ok());
    assert_eq!(one.header(header), other.header(header));
    let arn = one.header(header).unwrap().to_owned();
    for name in ["one", "other"] {
        assert_eq!(world.read(&world.alice, name).await.ok().body(), TEXT);
    }
    let by_alias = json!({ "KeyId": "alias/aws/s3" });
    let found = fixture.kms(&world.alice, "DescribeKey", by_alias).await.ok();
    assert_eq!(found.at("/KeyMetadata/Arn"), arn);
    assert_eq!(found.at("/KeyMetadata/KeyManager"), "AWS");
    let by_arn = json!({ "KeyId": arn });
    let direct = json!({ "KeyId": arn, "KeySpec": "AES_256" });
    for keys in [&world.alice, &fixture.root] {
        let answer = fixture.kms(keys, "GenerateDataKey", direct.clone()).await;
        answer.error(400, "AccessDeniedException");
        for operation in ["DisableKey", "ScheduleKeyDeletion", "DisableKeyRotation"] {
            let answer = fixture.kms(keys, operation, by_arn.clone()).await;
            answer.error(400, "AccessDeniedException");
        }
    }
    let events = fixture.events().await;
    let mut made: Vec<&Value> = events
        .iter()
        .filter(|event| event["eventName"] == "GenerateDataKey" && event["errorCode"].is_null())
        .map(|event| &event["resources"][0]["ARN"])
        .collect();
    made.dedup();
    assert_eq!(made, [&json!(arn)]);
}

/// Customer keys and objects: nowhere at rest, in no record, in no log.
#[tokio::test]
async fn customer_keys_and_objects_are_nowhere_in_clear() {
    const CUSTOMER_KEY: &[u8; 32] = b"customer-key-canary-0123456789ab";
    let logs = Logs::capture();
    let world = world().await;
    let fixture = &world.fixture;
    let configuration = "<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>AES256</SSEAlgorithm></ApplyServerSideEncryptionByDefault><BlockedEncryptionTypes><EncryptionType>NONE</EncryptionType></BlockedEncryptionTypes></Rule></ServerSideEncryptionConfiguration>";
    let sum = STANDARD.encode(envelope::digest::sha256(configuration.as_bytes()));
    let allow = Call::s3("PUT", "/vault?encryption").with("x-amz-checksum-sha256", &sum);
    let _ = fixture.send(&world.alice, allow.body(configuration)).await.ok();
    let sealed = |method: &str, key: &[u8; 32]| {
        let md5 = STANDARD.encode(md5_of(key));
        Call::s3(method, "/vault/sealed")
            .with("x-amz-server-side-encryption-customer-algorithm", "AES256")
            .with("x-amz-server-side-encryption-customer-key", &STANDARD.encode(key))
            .with("x-amz-server-side-encryption-customer-key-md5", &md5)
    };
    let put = sealed("PUT", CUSTOMER_KEY).body(TEXT);
    let _ = fixture.send(&world.alice, put.clone()).await.ok();
    assert_eq!(fixture.send(&world.alice, sealed("GET", CUSTOMER_KEY)).await.ok().body(), TEXT);
    let other =
        fixture.send(&world.alice, sealed("GET", b"another-key-another-key-another!")).await;
    assert_eq!(other.status, 403, "{}", other.body());
    let plain = fixture.send_plain(&world.alice, put).await;
    assert_eq!(plain.status, 400, "{}", plain.body());
    let _ = world.put(&world.alice, "object").await.ok();
    let large = format!("{TEXT}{}", "x".repeat(200_000));
    let _ = fixture.send(&world.alice, Call::s3("PUT", "/vault/large").body(large)).await.ok();
    assert_eq!(fixture.blobs.len(), 1);
    fixture.settle().await;
    let mut places = fixture.at_rest().await;
    for record in fixture.events().await {
        places.push(("a record".to_owned(), record.to_string().into_bytes()));
    }
    places.push(("the log".to_owned(), logs.bytes()));
    let encoded = STANDARD.encode(CUSTOMER_KEY);
    for secret in [&CUSTOMER_KEY[..], encoded.as_bytes(), TEXT.as_bytes()] {
        for (name, bytes) in &places {
            let found = bytes.windows(secret.len()).any(|window| window == secret);
            assert!(!found, "{name} holds {}", String::from_utf8_lossy(secret));
        }
    }
}

fn md5_of(bytes: &[u8]) -> [u8; 16] {
    use md5::Digest as _;
    md5::Md5::digest(bytes).into()
}
