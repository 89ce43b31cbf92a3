//! Requests without valid credentials cannot fill the disk with records, and none goes unsaid.

use engine::Room;
use serde_json::{Value, json};
use testkit::{Call, Fixture, Keys};

/// Refusals of one address that have a record each.
const BURST: usize = 256;

const MINUTE_MS: i64 = 60_000;

fn list_keys() -> Call {
    Call::json(&api_kms::SERVICE, "ListKeys", &json!({}))
}

/// Every kind of stranger there is: unsigned, unknown, with a wrong secret, and without sense.
async fn refuse(fixture: &Fixture, n: usize) {
    let answer = match n % 4 {
        0 => fixture.send_anonymous(Call::json(&api_kms::SERVICE, "ListKeys", &json!({}))).await,
        1 => fixture.send(&Keys::new("AKIAUNKNOWNUNKNOWNUN", "secret"), list_keys()).await,
        2 => fixture.send(&Keys::new(&*fixture.root.id, "another secret"), list_keys()).await,
        _ => fixture.send_anonymous(Call::form(&api_iam::SERVICE, "NoSuchAction", &[])).await,
    };
    assert!((400..500).contains(&answer.status), "{n}: {}", answer.body());
}

fn summaries(events: &[Value]) -> Vec<&Value> {
    events.iter().filter(|event| event["eventName"] == "RefusalsSummary").collect()
}

#[tokio::test]
async fn strangers_have_a_budget_of_records_and_the_rest_is_summed_up() {
    let fixture = Fixture::start().await;
    let alice = fixture.user("alice", None).await;
    let before = fixture.sequence();
    for n in 0..BURST + 100 {
        refuse(&fixture, n).await;
    }
    assert_eq!(fixture.sequence() - before, BURST as u64);
    // Whoever has credentials is recorded each time, whatever strangers did.
    let before = fixture.sequence();
    for _ in 0..5 {
        fixture.kms(&alice, "CreateKey", json!({})).await.error(400, "AccessDeniedException");
    }
    assert_eq!(fixture.sequence() - before, 5);
    let _ = fixture.run_job("refusal-summaries").await;
    assert_eq!(summaries(&fixture.events().await).len(), 0, "it is not time yet");
    fixture.clock.advance_ms(MINUTE_MS);
    let _ = fixture.run_job("refusal-summaries").await;
    let _ = fixture.run_job("refusal-summaries").await;
    let events = fixture.events().await;
    let [summary] = summaries(&events)[..] else { unreachable!("one summary") };
    assert_eq!(summary["eventType"], "AwsServiceEvent");
    assert_eq!(summary["eventSource"], "ironkeep.amazonaws.com");
    assert_eq!(summary["recipientAccountId"], fixture.account.as_str());
    let details = &summary["serviceEventDetails"];
    assert_eq!(details["refusals"], 100);
    assert_eq!(details["from"], "2026-05-01T12:00:00Z");
    assert_eq!(details["to"], "2026-05-01T12:01:00Z");
    let expected = json!([{
        "sourceIPAddress": "192.0.2.7",
        "refusals": 100,
        "errorCodes": {
            "InvalidSignatureException": 25,
            "MissingAuthenticationToken": 25,
            "MissingAuthenticationTokenException": 25,
            "UnrecognizedClientException": 25,
        },
    }]);
    assert_eq!(details["addresses"], expected, "{summary}");
    assert_eq!(fixture.engine.counters().refusals_summarized.read(), 100);
}

#[tokio::test]
async fn when_the_disk_is_nearly_full_strangers_leave_no_record_until_there_is_room() {
    let fixture = Fixture::start().await;
    fixture.engine.set_room(Room::Short);
    let before = fixture.sequence();
    for n in 0..8 {
        refuse(&fixture, n).await;
    }
    assert_eq!(fixture.sequence(), before);
    fixture.engine.set_room(Room::Ample);
    for n in 0..8 {
        refuse(&fixture, n).await;
    }
    assert_eq!(fixture.sequence() - before, 8);
}

#[tokio::test]
async fn what_was_counted_is_recorded_when_the_server_stops() {
    let fixture = Fixture::start().await;
    for n in 0..BURST + 3 {
        refuse(&fixture, n).await;
    }
    fixture.engine.close().await.unwrap();
    let events = fixture.events().await;
    let [summary] = summaries(&events)[..] else { unreachable!("one summary") };
    assert_eq!(summary["serviceEventDetails"]["refusals"], 3);
}
