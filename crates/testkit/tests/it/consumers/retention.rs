//! Old records go when they are old enough and everybody is done with them.

use engine::Retention;
use serde_json::json;
use testkit::{Call, Fixture, Setup};

use super::{Toy, make, until, with_toy};

const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

async fn fixture() -> Fixture {
    let setup = Setup { services: with_toy, segment_bytes: 4_096, ..Setup::default() };
    Fixture::start_with(setup).await
}

/// Makes things until the first segments are complete; gives how far the journal then is.
async fn fill(fixture: &Fixture) -> u64 {
    for n in 0..12 {
        make(fixture, &format!("thing {n}")).await;
    }
    fixture.settle().await;
    for consumer in [
        "kms-alerts",
        "kms-hsm-clusters",
        "kms-key-usage",
        "lookup-index",
        "notes",
        "trail-feed",
        "trail-insights",
    ] {
        assert!(fixture.engine.catch_up(consumer).await, "{consumer}");
    }
    let _ = fixture.engine.catch_up("strict").await;
    fixture.sequence()
}

async fn looked_up(fixture: &Fixture) -> usize {
    let call = Call::json(&api_cloudtrail::SERVICE, "LookupEvents", &json!({}));
    let shown = fixture.send(&fixture.root, call).await.ok().json();
    shown["Events"].as_array().unwrap().len()
}

#[test]
fn less_than_ninety_days_is_no_retention() {
    assert_eq!(Retention::of_days(89), None);
    assert_eq!(Retention::of_days(90), Some(Retention::MIN));
}

#[tokio::test]
async fn old_records_go_with_a_record_of_it_and_the_rest_stays_whole() {
    let fixture = fixture().await;
    let old = fill(&fixture).await;
    assert_eq!(fixture.engine.retire_journal().await.unwrap(), None, "too young");
    fixture.clock.advance_ms(91 * DAY_MS);
    let young = fill(&fixture).await;
    let removed = fixture.engine.retire_journal().await.unwrap().unwrap();
    assert!(removed.last_sequence <= old && removed.segments >= 2, "{removed:?}");
    let first = removed.last_sequence + 1;
    assert_eq!(fixture.engine.journal().first_sequence(), first);
    let events = fixture.events_after(young).await;
    assert_eq!(events.len(), 1);
    assert_eq!(events[0]["eventName"], "RetireJournal");
    assert_eq!(events[0]["eventType"], "AwsServiceEvent");
    let said = &events[0]["serviceEventDetails"];
    assert_eq!((&said["firstSequence"], &said["lastSequence"]), (&json!(1), &json!(first - 1)));
    assert_eq!(fixture.engine.retire_journal().await.unwrap(), None, "nothing more");
    // What is left opens, verifies, is looked up and goes on.
    let fixture = fixture.restart().await;
    let verified = fixture.engine.journal().verify(1..=u64::MAX).await.unwrap();
    assert_eq!(verified.first_sequence, first);
    // The twelve young calls and the removal; the old ones are out of reach.
    assert_eq!(looked_up(&fixture).await, 13);
    make(&fixture, "later").await;
    assert_eq!(looked_up(&fixture).await, 15, "with the first lookup");
    assert!(fixture.engine.catch_up("notes").await);
    let names = super::names(&fixture).await;
    assert_eq!(names.len(), 25, "consumers were handed every event once");
}

#[tokio::test]
async fn what_a_slow_consumer_has_not_passed_stays() {
    let fixture = fixture().await;
    let toy = fixture.engine.service::<Toy>().unwrap();
    toy.refused.lock().unwrap().insert("thing 5".to_owned());
    let old = fill(&fixture).await;
    fixture.clock.advance_ms(91 * DAY_MS);
    let status = until(&fixture, "strict", |status| status.failing.is_some()).await;
    let passed = status.passed.unwrap();
    assert!(passed < old);
    let removed = fixture.engine.retire_journal().await.unwrap();
    assert!(removed.is_none_or(|removed| removed.last_sequence <= passed), "{removed:?} {passed}");
    let stays = fixture.engine.journal().read(passed + 1, 1).await.unwrap();
    assert_eq!(stays[0].sequence, passed + 1);
    toy.refused.lock().unwrap().clear();
    until(&fixture, "strict", |status| status.passed >= Some(old)).await;
    let removed = fixture.engine.retire_journal().await.unwrap().unwrap();
    assert!(removed.last_sequence > passed, "{removed:?} {passed}");
}

/// What cannot be recorded is not done.
#[tokio::test]
async fn nothing_goes_that_cannot_be_recorded() {
    let fixture = fixture().await;
    fill(&fixture).await;
    fixture.clock.advance_ms(91 * DAY_MS);
    fixture.disk.fail_syncs(std::io::ErrorKind::StorageFull);
    assert!(fixture.engine.retire_journal().await.is_err());
    assert_eq!(fixture.engine.journal().first_sequence(), 1);
    fixture.disk.heal();
    assert!(fixture.engine.retire_journal().await.unwrap().is_some());
}
