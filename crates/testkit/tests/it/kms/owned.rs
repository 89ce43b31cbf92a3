//! The services' own keys in versions: a rotation is in the commit of its record, or did not happen.

use serde_json::{Value, json};
use services::api_ironkeep;
use testkit::{Answer, Call, CommitFault, Fixture};

const TEXT: &str = "sealed under a key of the service";

/// A fixture whose account has an object, and with it SSE-S3's key.
async fn world() -> Fixture {
    let fixture = Fixture::start().await;
    let _ = fixture.send(&fixture.root, Call::s3("PUT", "/vault")).await.ok();
    put(&fixture, "first").await;
    fixture
}

async fn put(fixture: &Fixture, name: &str) {
    let call = Call::s3("PUT", &format!("/vault/{name}")).body(TEXT);
    let _ = fixture.send(&fixture.root, call).await.ok();
}

async fn read(fixture: &Fixture, name: &str) -> Answer {
    fixture.send(&fixture.root, Call::s3("GET", &format!("/vault/{name}"))).await
}

async fn rotate(fixture: &Fixture, input: Value) -> Answer {
    let call = Call::json(&api_ironkeep::SERVICE, "RotateOwnedKeys", &input);
    fixture.send(&fixture.root, call).await
}

/// How many versions the one key has after another rotation.
async fn versions(fixture: &Fixture) -> i64 {
    let answer = rotate(fixture, json!({})).await.ok().json();
    let [key] = answer["Keys"].as_array().unwrap().as_slice() else { panic!("{answer}") };
    assert_eq!((&key["ServiceName"], &key["Region"]), (&json!("s3"), &json!("us-east-1")));
    key["VersionCount"].as_i64().unwrap()
}

#[tokio::test]
async fn a_rotation_that_is_not_committed_did_not_happen() {
    let fixture = world().await;
    assert_eq!(versions(&fixture).await, 2);
    let rows = fixture.rows().await;
    for fault in [CommitFault::Backend, CommitFault::LostAndUnknown] {
        let sequence = fixture.sequence();
        fixture.store.fail_commits(fault, 1);
        assert!(rotate(&fixture, json!({})).await.status >= 500, "{fault:?}");
        let changed = fixture.rows().await.difference(&rows);
        let of_keys = changed.iter().filter(|key| key.contains("keyring."));
        assert_eq!(of_keys.collect::<Vec<_>>(), [] as [&String; 0], "{fault:?}");
        let records = fixture.events_after(sequence).await;
        assert!(records.iter().all(|record| record["errorCode"].is_string()), "{records:?}");
    }
    // Somebody else was faster: one version is made, at the second attempt.
    fixture.store.fail_commits(CommitFault::Conflict, 1);
    assert_eq!(versions(&fixture).await, 3);
    put(&fixture, "second").await;
    for name in ["first", "second"] {
        assert_eq!(read(&fixture, name).await.ok().body(), TEXT);
    }
}

#[tokio::test]
async fn keys_come_page_by_page_and_what_is_sealed_from_then_on_is_under_the_newest() {
    let fixture = world().await;
    let (_, member) = fixture.member("second").await;
    let _ = fixture.send(&member, Call::s3("PUT", "/other")).await.ok();
    let _ = fixture.send(&member, Call::s3("PUT", "/other/a").body(TEXT)).await.ok();
    let first = rotate(&fixture, json!({ "MaxResults": 1 })).await.ok().json();
    let token = first["NextToken"].as_str().unwrap();
    let second = rotate(&fixture, json!({ "MaxResults": 1, "NextToken": token })).await.ok().json();
    assert!(second["NextToken"].is_null());
    let account = |page: &Value| page["Keys"][0]["AccountId"].as_str().unwrap().to_owned();
    assert_ne!(account(&first), account(&second));
    let foreign = rotate(&fixture, json!({ "NextToken": "other" })).await;
    foreign.error(400, "InvalidParameterException");
    put(&fixture, "second").await;
    // A process that has none of it in memory.
    let fixture = fixture.restart().await;
    for name in ["first", "second"] {
        assert_eq!(read(&fixture, name).await.ok().body(), TEXT);
    }
}

#[tokio::test]
async fn a_year_later_the_job_gives_every_key_another_version() {
    const DAY_MS: i64 = 86_400_000;
    let fixture = world().await;
    assert_eq!(fixture.run_job("owned-key-rotation").await.items, 0);
    fixture.clock.advance_ms(365 * DAY_MS);
    let sequence = fixture.sequence();
    assert_eq!(fixture.run_job("owned-key-rotation").await.items, 1);
    let records = fixture.events_after(sequence).await;
    let [record] = records.as_slice() else { panic!("{records:?}") };
    assert_eq!(record["eventName"], "RotateOwnedKeys");
    assert_eq!(record["serviceEventDetails"]["keys"][0]["serviceName"], "s3");
    assert_eq!(fixture.run_job("owned-key-rotation").await.items, 0);
}
