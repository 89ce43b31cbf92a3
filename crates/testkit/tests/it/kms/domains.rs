//! Domain keys in versions: which one has wrapped what.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::Round;
use envelope::DomainKey;
use serde_json::{Value, json};
use services::api_ironkeep;
use store::{KeyBuilder, Range};
use testkit::{Answer, Call, Fixture, Keys};

use super::Kms;

const DAY_MS: i64 = 86_400_000;

/// Every row of a table, by the text of its key.
async fn rows(fixture: &Fixture, table: &'static str) -> BTreeMap<String, Value> {
    let range = Range::within(&KeyBuilder::table(table).build(), 1_000);
    let rows = fixture.engine.store().range(&range).await.unwrap();
    let read = |row: store::Entry| {
        let record = serde_json::from_slice(&row.row.value[1..]).unwrap();
        (row.key.to_string(), record)
    };
    rows.into_iter().map(read).collect()
}

/// The version of the domain key that has wrapped the newest material of `key_id`.
async fn wrapped_under(fixture: &Fixture, key_id: &str) -> u32 {
    let materials = rows(fixture, "kms.material").await;
    let of_key = materials.iter().filter(|(key, _)| key.contains(key_id));
    let newest = of_key.max_by_key(|(_, record)| record["created_ms"].as_i64()).unwrap().1;
    DomainKey::version_of(&STANDARD.decode(newest["wrapped"].as_str().unwrap()).unwrap()).unwrap()
}

async fn call(fixture: &Fixture, keys: &Keys, input: Value) -> Answer {
    fixture.send(keys, Call::json(&api_ironkeep::SERVICE, "RotateDomainKeys", &input)).await
}

async fn rotate(fixture: &Fixture, input: Value) -> Value {
    call(fixture, &fixture.root, input).await.ok().json()
}

#[tokio::test]
async fn new_material_is_wrapped_under_the_newest_version_and_old_material_opens() {
    let kms = Kms::start().await;
    let old = kms.key().await;
    let blob = kms.sealed(&old, json!({})).await;
    assert_eq!(wrapped_under(&kms.fixture, &old).await, 1);
    let rotated = rotate(&kms.fixture, json!({})).await;
    let place = json!({ "AccountId": kms.fixture.account, "Region": "us-east-1", "Version": 2 });
    assert_eq!(rotated, json!({ "Keys": [place] }));
    let new = kms.key().await;
    assert_eq!(wrapped_under(&kms.fixture, &old).await, 1);
    assert_eq!(wrapped_under(&kms.fixture, &new).await, 2);
    kms.fixture.clock.advance_ms(1);
    let _ = kms.ok("RotateKeyOnDemand", json!({ "KeyId": old })).await;
    assert_eq!(wrapped_under(&kms.fixture, &old).await, 2);
    // A process that has none of it in memory.
    let kms = Kms { fixture: kms.fixture.restart().await };
    let _ = kms.ok("Decrypt", json!({ "CiphertextBlob": blob })).await;
    let _ = kms.ok("Encrypt", json!({ "KeyId": new, "Plaintext": "aGVsbG8=" })).await;
}

#[tokio::test]
async fn a_year_later_the_job_gives_every_domain_another_version() {
    let kms = Kms::start().await;
    let fixture = &kms.fixture;
    let _ = kms.key().await;
    let (_, member) = fixture.member("second").await;
    let _ = kms.by(&member, "CreateKey", json!({})).await.ok();
    assert_eq!(fixture.run_job("domain-key-rotation").await, Round::default());
    fixture.clock.advance_ms(365 * DAY_MS);
    let sequence = fixture.sequence();
    assert_eq!(fixture.run_job("domain-key-rotation").await.items, 1);
    let records = fixture.events_after(sequence).await;
    let [record] = records.as_slice() else { panic!("{records:?}") };
    assert_eq!(record["eventName"], "RotateDomainKeys");
    let keys = record["serviceEventDetails"]["keys"].as_array().unwrap();
    assert_eq!(keys.len(), 2);
    assert!(keys.iter().all(|key| key["version"] == 2), "{keys:?}");
    assert_eq!(fixture.run_job("domain-key-rotation").await, Round::default());
}

/// Releases before had one version and no row that says which is the newest.
#[tokio::test]
async fn a_domain_of_a_release_without_versions_is_due_and_rotates() {
    let kms = Kms::start().await;
    let old = kms.key().await;
    let blob = kms.sealed(&old, json!({})).await;
    let store = kms.fixture.engine.store();
    let range = Range::within(&KeyBuilder::table("keyring.domain-newest").build(), 10);
    let writes: Vec<store::Write> = store
        .range(&range)
        .await
        .unwrap()
        .into_iter()
        .map(|row| store::Write::Delete { key: row.key })
        .collect();
    assert_eq!(writes.len(), 1);
    let _ = store.commit(store::Commit { expectations: Vec::new(), writes }).await.unwrap();
    let kms = Kms { fixture: kms.fixture.restart().await };
    let new = kms.key().await;
    assert_eq!(wrapped_under(&kms.fixture, &new).await, 1);
    assert_eq!(kms.fixture.run_job("domain-key-rotation").await.items, 1);
    let newest = kms.key().await;
    assert_eq!(wrapped_under(&kms.fixture, &newest).await, 2);
    let _ = kms.ok("Decrypt", json!({ "CiphertextBlob": blob })).await;
}

#[tokio::test]
async fn a_rotation_goes_by_pages_and_by_account_and_is_for_the_management_account() {
    let kms = Kms::start().await;
    let fixture = &kms.fixture;
    let _ = kms.key().await;
    let (account, member) = fixture.member("second").await;
    let _ = kms.by(&member, "CreateKey", json!({})).await.ok();
    let first = rotate(fixture, json!({ "MaxResults": 1 })).await;
    assert_eq!(first["Keys"].as_array().unwrap().len(), 1);
    let input = json!({ "MaxResults": 1, "NextToken": first["NextToken"] });
    let second = rotate(fixture, input).await;
    assert_eq!(second["Keys"].as_array().unwrap().len(), 1);
    assert_ne!(first["Keys"][0]["AccountId"], second["Keys"][0]["AccountId"]);
    assert_eq!(second["NextToken"], Value::Null);
    let of_account = rotate(fixture, json!({ "AccountId": account })).await;
    let place = json!({ "AccountId": account, "Region": "us-east-1", "Version": 3 });
    assert_eq!(of_account, json!({ "Keys": [place] }));
    let other = json!({ "AccountId": account, "NextToken": first["NextToken"] });
    let refused = call(fixture, &fixture.root, other).await;
    refused.error(400, "InvalidParameterException");
    call(fixture, &member, json!({})).await.error(400, "AccessDeniedException");
}
