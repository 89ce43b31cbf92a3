//! Rotation on time, deletion on time, lists and pages.

use serde_json::{Value, json};
use store::{Commit, KeyBuilder, Range, Write};

use super::{HELLO, Kms};

const DAY_MS: i64 = 86_400_000;

#[tokio::test]
async fn a_key_is_gone_the_instant_its_waiting_period_is_over() {
    let kms = Kms::start().await;
    let id = kms.key().await;
    let blob = kms.sealed(&id, json!({})).await;
    let _ = kms.ok("CreateAlias", json!({ "AliasName": "alias/a", "TargetKeyId": id })).await;
    let input = json!({ "KeyId": id, "PendingWindowInDays": 7 });
    let _ = kms.ok("ScheduleKeyDeletion", input).await;
    kms.fixture.clock.advance_ms(7 * DAY_MS - 1);
    assert_eq!(kms.fixture.run_job("kms-key-deletion").await.items, 0);
    let _ = kms.ok("DescribeKey", json!({ "KeyId": id })).await;
    kms.fixture.clock.advance_ms(1);
    // The job has not been by yet.
    for swept in [false, true] {
        let missing = format!("Key '{}' does not exist", kms.arn(&id));
        for operation in ["DescribeKey", "CancelKeyDeletion", "EnableKey"] {
            let answer = kms.call(operation, json!({ "KeyId": id })).await;
            assert_eq!(answer.error(400, "NotFoundException"), missing, "{operation} {swept}");
        }
        let answer = kms.call("Decrypt", json!({ "CiphertextBlob": blob })).await;
        answer.error(400, "AccessDeniedException");
        assert_eq!(kms.fixture.run_job("kms-key-deletion").await.items, u64::from(!swept));
    }
    let aliases = kms.ok("ListAliases", json!({})).await.json();
    assert_eq!(
        aliases["Aliases"],
        json!(
            ["acm", "dynamodb", "kinesis", "s3", "secretsmanager", "sns", "sqs", "ssm"]
                .map(|service| predefined(&kms, service))
        )
    );
    let keys = kms.ok("ListKeys", json!({})).await.json();
    assert_eq!(keys["Keys"], json!([]));
    let events = kms.fixture.events().await;
    let deletions: Vec<&Value> =
        events.iter().filter(|event| event["eventName"] == "DeleteKey").collect();
    assert_eq!(deletions.len(), 1);
    assert_eq!(deletions[0]["eventType"], "AwsServiceEvent");
    assert_eq!(deletions[0]["resources"][0]["ARN"], kms.arn(&id));
    assert_eq!(deletions[0]["userIdentity"]["invokedBy"], "kms.amazonaws.com");
}

/// Has a round of the rotation, and gives how often the key has been rotated.
async fn rotations(kms: &Kms, id: &str) -> usize {
    let round = kms.fixture.run_job("kms-key-rotation").await;
    assert_eq!(round.failures, 0);
    let found = kms.ok("ListKeyRotations", json!({ "KeyId": id })).await.json();
    found["Rotations"].as_array().unwrap().len()
}

#[tokio::test]
async fn automatic_rotation_comes_due_and_waits_while_the_key_is_disabled() {
    let kms = Kms::start().await;
    let id = kms.key().await;
    let by_id = json!({ "KeyId": id });
    let input = json!({ "KeyId": id, "RotationPeriodInDays": 90 });
    let _ = kms.ok("EnableKeyRotation", input).await;
    let status = kms.ok("GetKeyRotationStatus", by_id.clone()).await.json();
    assert_eq!(status["KeyRotationEnabled"], true);
    assert_eq!(status["RotationPeriodInDays"], 90);
    kms.fixture.clock.advance_ms(90 * DAY_MS - 1);
    assert_eq!(rotations(&kms, &id).await, 0);
    kms.fixture.clock.advance_ms(1);
    // A use rotates nothing.
    let _ = kms.sealed(&id, json!({})).await;
    let found = kms.ok("ListKeyRotations", by_id.clone()).await.json();
    assert_eq!(found["Rotations"].as_array().unwrap().len(), 0);
    assert_eq!(rotations(&kms, &id).await, 1);
    assert_eq!(rotations(&kms, &id).await, 1);
    let _ = kms.ok("DisableKey", by_id.clone()).await;
    kms.fixture.clock.advance_ms(200 * DAY_MS);
    let _ = kms
        .call("Encrypt", json!({ "KeyId": id, "Plaintext": HELLO }))
        .await
        .error(400, "DisabledException");
    assert_eq!(rotations(&kms, &id).await, 1);
    let _ = kms.ok("EnableKey", by_id.clone()).await;
    assert_eq!(rotations(&kms, &id).await, 2, "what is overdue comes at once, and once");
    let _ = kms.ok("ScheduleKeyDeletion", by_id.clone()).await;
    let status = kms.ok("GetKeyRotationStatus", by_id.clone()).await.json();
    assert_eq!(status["KeyRotationEnabled"], false);
    let _ = kms.ok("CancelKeyDeletion", by_id.clone()).await;
    let status = kms.ok("GetKeyRotationStatus", by_id.clone()).await.json();
    assert_eq!(status["KeyRotationEnabled"], true);
    kms.fixture.clock.advance_ms(90 * DAY_MS);
    assert_eq!(rotations(&kms, &id).await, 2, "the key is disabled");
    let _ = kms.ok("EnableKey", by_id.clone()).await;
    let _ = kms.ok("DisableKeyRotation", by_id.clone()).await;
    assert_eq!(rotations(&kms, &id).await, 2, "there is no schedule any more");
}

#[tokio::test]
async fn a_rotation_keeps_its_date_and_leaves_the_record_that_aws_has() {
    let kms = Kms::start().await;
    let id = kms.key().await;
    let by_id = json!({ "KeyId": id });
    let due = async || kms.ok("GetKeyRotationStatus", by_id.clone()).await.at("/NextRotationDate");
    let _ = kms.ok("EnableKeyRotation", json!({ "KeyId": id, "RotationPeriodInDays": 100 })).await;
    let first: f64 = due().await.parse().unwrap();
    // The job comes an hour late, nobody uses the key.
    kms.fixture.clock.advance_ms(100 * DAY_MS + 3_600_000);
    assert_eq!(rotations(&kms, &id).await, 1);
    let next: f64 = due().await.parse().unwrap();
    assert_eq!(next - first, 100.0 * 86_400.0);
    let events = kms.fixture.events().await;
    let records: Vec<&Value> =
        events.iter().filter(|event| event["eventName"] == "RotateKey").collect();
    assert_eq!(records.len(), 1);
    let record = records[0];
    assert_eq!(record["eventSource"], "kms.amazonaws.com");
    assert_eq!(record["eventType"], "AwsServiceEvent");
    assert_eq!(record["readOnly"], false);
    assert_eq!(record["requestParameters"], Value::Null);
    assert_eq!(record["recipientAccountId"], kms.fixture.account.as_str());
    let resource = json!({
        "accountId": kms.fixture.account.as_str(), "type": "AWS::KMS::Key", "ARN": kms.arn(&id),
    });
    assert_eq!(record["resources"], json!([resource]));
    let details = json!({ "rotationType": "AUTOMATIC", "keyId": id });
    assert_eq!(record["serviceEventDetails"], details);
}

#[tokio::test]
async fn managed_keys_rotate_each_year() {
    let kms = Kms::start().await;
    let made = kms.ok("DescribeKey", json!({ "KeyId": "alias/aws/s3" })).await;
    let id = made.at("/KeyMetadata/KeyId");
    for year in 1..=3 {
        kms.fixture.clock.advance_ms(365 * DAY_MS);
        assert_eq!(rotations(&kms, &id).await, year);
    }
}

#[tokio::test]
async fn keys_of_releases_that_rotated_on_use_are_entered_once() {
    let kms = Kms::start().await;
    let mut ids = Vec::new();
    for _ in 0..3 {
        let id = kms.key().await;
        let input = json!({ "KeyId": id, "RotationPeriodInDays": 90 });
        let _ = kms.ok("EnableKeyRotation", input).await;
        ids.push(id);
    }
    // As those releases left them.
    let store = kms.fixture.engine.store();
    let all = KeyBuilder::table("kms.rotation").build();
    let planned = store.range(&Range::within(&all, 10)).await.unwrap();
    assert_eq!(planned.len(), 3);
    let writes = planned.iter().map(|row| Write::Delete { key: row.key.clone() }).collect();
    let commit = Commit { expectations: Vec::new(), writes };
    let _ = store.commit(commit).await.unwrap();
    let broken = ["111122223333", "us-east-1", "00000000-0000-4000-8000-000000000000"];
    let key = broken.iter().fold(KeyBuilder::table("kms.key"), |key, part| key.text(part)).build();
    let writes = vec![Write::Put { key, value: "\x01no record".into() }];
    let _ = store.commit(Commit { expectations: Vec::new(), writes }).await.unwrap();
    kms.fixture.clock.advance_ms(90 * DAY_MS);
    assert_eq!(rotations(&kms, &ids[0]).await, 0);
    assert_eq!(kms.fixture.run_job("kms-rotation-fill").await.items, 2, "a page, and the end");
    for id in &ids {
        assert_eq!(rotations(&kms, id).await, 1);
    }
    assert_eq!(kms.fixture.run_job("kms-rotation-fill").await.items, 0, "once is enough");
}

#[tokio::test]
async fn a_key_is_rotated_on_demand_twenty_five_times_at_most() {
    let kms = Kms::start().await;
    let id = kms.key().await;
    for _ in 0..25 {
        let _ = kms.ok("RotateKeyOnDemand", json!({ "KeyId": id })).await;
    }
    let answer = kms.call("RotateKeyOnDemand", json!({ "KeyId": id })).await;
    answer.error(400, "LimitExceededException");
}

#[tokio::test]
async fn rotation_on_demand_does_not_move_the_automatic_one() {
    let kms = Kms::start().await;
    let id = kms.key().await;
    let by_id = json!({ "KeyId": id });
    let _ = kms.ok("EnableKeyRotation", by_id.clone()).await;
    let due = async || kms.ok("GetKeyRotationStatus", by_id.clone()).await.at("/NextRotationDate");
    let before = due().await;
    kms.fixture.clock.advance_ms(10 * DAY_MS);
    let _ = kms.ok("RotateKeyOnDemand", by_id.clone()).await;
    assert_eq!(due().await, before);
}

/// Reads all pages of a list.
async fn pages(kms: &Kms, operation: &str, mut input: Value, list: &str) -> Vec<Vec<Value>> {
    let mut pages = Vec::new();
    loop {
        let page = kms.ok(operation, input.clone()).await.json();
        pages.push(page[list].as_array().unwrap().clone());
        assert_eq!(page["Truncated"], page["NextMarker"].is_string(), "{page}");
        if page["NextMarker"].is_null() {
            return pages;
        }
        input["Marker"] = page["NextMarker"].clone();
    }
}

#[tokio::test]
async fn lists_come_in_pages_without_gaps_or_repetitions() {
    let kms = Kms::start().await;
    let mut ids = Vec::new();
    for _ in 0..7 {
        ids.push(kms.key().await);
    }
    ids.sort();
    for limit in [1, 3, 7, 100] {
        let found = pages(&kms, "ListKeys", json!({ "Limit": limit }), "Keys").await;
        assert!(found.iter().all(|page| page.len() <= limit), "{limit}");
        let listed: Vec<String> =
            found.concat().iter().map(|key| key["KeyId"].as_str().unwrap().to_owned()).collect();
        assert_eq!(listed, ids, "{limit}");
    }
    let key = &ids[0];
    for number in 0..5 {
        let alias = json!({ "AliasName": format!("alias/a{number}"), "TargetKeyId": key });
        let _ = kms.ok("CreateAlias", alias).await;
    }
    let tags: Vec<Value> =
        (0..5).map(|n| json!({ "TagKey": format!("t{n}"), "TagValue": "v" })).collect();
    let _ = kms.ok("TagResource", json!({ "KeyId": key, "Tags": tags })).await;
    let _ = kms.ok("CreateAlias", json!({ "AliasName": "alias/z", "TargetKeyId": key })).await;
    let names = ["alias/a0", "alias/a1", "alias/a2", "alias/a3", "alias/a4", "alias/z"];
    let input = json!({ "Limit": 2, "KeyId": key });
    let found = pages(&kms, "ListAliases", input, "Aliases").await;
    assert_eq!(found.iter().map(Vec::len).collect::<Vec<_>>(), [2, 2, 2]);
    assert_eq!(alias_names(&found), names);
    for made in [false, true] {
        for limit in 1..=9 {
            let found = pages(&kms, "ListAliases", json!({ "Limit": limit }), "Aliases").await;
            assert!(found.iter().all(|page| page.len() <= limit), "{limit}");
            let mut expected = names.to_vec();
            expected.splice(
                5..5,
                [
                    "alias/aws/acm",
                    "alias/aws/dynamodb",
                    "alias/aws/kinesis",
                    "alias/aws/s3",
                    "alias/aws/secretsmanager",
                    "alias/aws/sns",
                    "alias/aws/sqs",
                    "alias/aws/ssm",
                ],
            );
            assert_eq!(alias_names(&found), expected, "{limit}");
            let shown = found.concat()[8].clone();
            assert_eq!(shown == predefined(&kms, "s3"), !made, "{shown}");
            assert_eq!(shown["TargetKeyId"].is_string(), made, "{shown}");
        }
        let _ = kms.ok("DescribeKey", json!({ "KeyId": "alias/aws/s3" })).await;
    }
    let input = json!({ "Limit": 2, "KeyId": key });
    let found = pages(&kms, "ListResourceTags", input, "Tags").await;
    assert_eq!(found.concat(), tags);
    let answer = kms.call("ListKeys", json!({ "Marker": "not base64!" })).await;
    assert_eq!(answer.status, 400);
}

/// The alias that AWS has made and given no key yet.
fn predefined(kms: &Kms, service: &str) -> Value {
    let account = &kms.fixture.account;
    let arn = format!("arn:aws:kms:us-east-1:{account}:alias/aws/{service}");
    json!({ "AliasName": format!("alias/aws/{service}"), "AliasArn": arn })
}

fn alias_names(pages: &[Vec<Value>]) -> Vec<String> {
    pages.concat().iter().map(|alias| alias["AliasName"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn enabling_rotation_without_a_period_means_a_year() {
    let kms = Kms::start().await;
    let id = kms.key().await;
    for (period, expected) in [(json!(2560), 2560), (Value::Null, 365), (json!(90), 90)] {
        let input = json!({ "KeyId": id, "RotationPeriodInDays": period });
        let _ = kms.ok("EnableKeyRotation", input).await;
        let status = kms.ok("GetKeyRotationStatus", json!({ "KeyId": id })).await.json();
        assert_eq!(status["RotationPeriodInDays"], json!(expected));
    }
}

#[tokio::test]
async fn keys_and_aliases_belong_to_one_region() {
    let kms = Kms::start().await;
    let id = kms.key().await;
    let input = json!({ "KeyId": id });
    let call = testkit::Call::json(&api_kms::SERVICE, "DescribeKey", &input).region("eu-central-1");
    let answer = kms.fixture.send(&kms.fixture.root, call).await;
    let arn = format!("arn:aws:kms:eu-central-1:{}:key/{id}", kms.fixture.account);
    assert_eq!(answer.error(400, "NotFoundException"), format!("Key '{arn}' does not exist"));
}
