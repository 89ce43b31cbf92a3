//! Work that no request asked for, and work that panics: what it did is recorded, what is broken does
//! not hold up the rest.

use std::sync::atomic::{AtomicUsize, Ordering};

use api_kms::{
    GenerateRandom, GenerateRandomRequest, GenerateRandomResponse, ListKeys, ListKeysRequest,
    ListKeysResponse,
};
use async_trait::async_trait;
use bytes::Bytes;
use engine::{
    Allowed, Ctx, Denial, EngineBuilder, Failure, Handler, Probe, Route, Service, ServiceEvent,
    Touch, View, Work, Writer, route,
};
use names::Region;
use serde_json::{Value, json};
use store::{Commit, CommitOutcome, Key, KeyBuilder, Store, Write};
use svc_iam::Iam;
use testkit::{Call, CommitFault, Fixture, Setup};

/// How often background work is attempted.
const ATTEMPTS_MAX: usize = 8;

const DAY_MS: i64 = 86_400_000;

/// What a panic says, and nobody outside may learn.
const SECRET: &str = "the-secret-in-the-panic";

/// A service that stands in for KMS.
#[derive(Debug)]
struct Toy;

impl Service for Toy {
    const ROUTES: &'static [Route<Self>] =
        &[route::<Self, GenerateRandom>(), route::<Self, ListKeys>()];
}

fn with_toy(builder: EngineBuilder) -> EngineBuilder {
    Iam::default().add_to(builder.service(Toy))
}

async fn toy() -> Fixture {
    Fixture::start_with(Setup { services: with_toy, ..Setup::default() }).await
}

/// Answers whoever calls; its record is awaited, as for any use of a key.
impl Handler<GenerateRandom> for Toy {
    type Touches = Probe<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &GenerateRandomRequest,
    ) -> Result<Probe<()>, Failure> {
        Ok(Probe(Touch::account_wide("kms:GenerateRandom", cx.account())))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &GenerateRandomRequest,
        _: Result<Allowed<()>, Denial>,
    ) -> Result<GenerateRandomResponse, Failure> {
        Ok(GenerateRandomResponse::default())
    }
}

/// Uses another operation, then panics.
impl Handler<ListKeys> for Toy {
    type Touches = Touch<()>;

    async fn touches(&self, cx: &mut View<'_>, _: &ListKeysRequest) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("kms:ListKeys", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &ListKeysRequest,
        _: Allowed<()>,
    ) -> Result<ListKeysResponse, Failure> {
        let input = GenerateRandomRequest::default();
        cx.call::<GenerateRandom>("toy.amazonaws.com", input).await?;
        unreachable!("{SECRET}")
    }
}

/// How a piece of work ends, after it has called an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ending {
    Reads,
    Writes,
    Fails,
    Panics,
}

struct Calling {
    ending: Ending,
    runs: AtomicUsize,
}

impl Calling {
    const fn then(ending: Ending) -> Self {
        Self { ending, runs: AtomicUsize::new(0) }
    }
}

#[async_trait]
impl Work for Calling {
    async fn run(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        self.runs.fetch_add(1, Ordering::SeqCst);
        let input = GenerateRandomRequest::default();
        cx.call::<GenerateRandom>("toy.amazonaws.com", input).await?;
        match self.ending {
            Ending::Reads => Ok(()),
            Ending::Writes => {
                cx.tx_mut().put(KeyBuilder::table("toy").build(), "written");
                Ok(())
            }
            Ending::Fails => Err(Failure::Internal("it fails".to_owned())),
            Ending::Panics => unreachable!("{SECRET}"),
        }
    }
}

fn work() -> ServiceEvent {
    let region = Region::parse("us-east-1").unwrap();
    ServiceEvent { service: "toy.amazonaws.com", name: "Work", region }
}

fn names(events: &[Value]) -> Vec<&str> {
    events.iter().map(|event| event["eventName"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn what_background_work_called_is_recorded_and_durable_however_it_ends() {
    for (ending, expected) in [
        (Ending::Reads, &["GenerateRandom"][..]),
        (Ending::Writes, &["GenerateRandom", "Work"]),
        (Ending::Fails, &["GenerateRandom"]),
        (Ending::Panics, &["GenerateRandom"]),
    ] {
        let fixture = toy().await;
        let calling = Calling::then(ending);
        let done = fixture.engine.background(&work(), &calling).await;
        assert_eq!(done.is_ok(), matches!(ending, Ending::Reads | Ending::Writes), "{done:?}");
        assert_eq!(names(&fixture.events().await), expected, "{ending:?}");
        if ending != Ending::Writes {
            let journal = fixture.engine.journal();
            assert_eq!(journal.durable_head(), journal.head(), "{ending:?}");
        }
    }
}

#[tokio::test]
async fn work_that_loses_every_race_says_so_and_keeps_the_records_of_its_calls() {
    let fixture = toy().await;
    fixture.store.fail_commits(CommitFault::Conflict, ATTEMPTS_MAX);
    let calling = Calling::then(Ending::Writes);
    let failure = fixture.engine.background(&work(), &calling).await.unwrap_err();
    assert!(matches!(failure, Failure::Contended), "{failure:?}");
    assert_eq!(calling.runs.load(Ordering::SeqCst), ATTEMPTS_MAX);
    assert_eq!(names(&fixture.events().await), ["GenerateRandom"; ATTEMPTS_MAX]);
    fixture.store.fail_commits(CommitFault::Conflict, ATTEMPTS_MAX - 1);
    fixture.engine.background(&work(), &Calling::then(Ending::Writes)).await.unwrap();
    assert_eq!(names(&fixture.events().await).last(), Some(&"Work"));
}

#[tokio::test]
async fn a_handler_that_panics_answers_an_internal_error_and_leaves_its_records() {
    let fixture = toy().await;
    let call = Call::json(&api_kms::SERVICE, "ListKeys", &json!({}));
    let answer = fixture.send(&fixture.root, call).await;
    assert!(!answer.body().contains(SECRET), "{}", answer.body());
    let id = answer.headers["x-amzn-requestid"].to_str().unwrap().to_owned();
    answer.error(500, "KMSInternalException");
    let events = fixture.events().await;
    assert_eq!(names(&events), ["GenerateRandom", "ListKeys"]);
    assert_eq!(events[1]["errorCode"], "KMSInternalException");
    assert_eq!(events[1]["requestID"], id.as_str());
    assert!(!events[1].to_string().contains(SECRET));
    assert_eq!(fixture.engine.counters().panics.read(), 1);
    // The next call is answered as ever.
    let input = json!({ "NumberOfBytes": 8 });
    let _ = fixture.kms(&fixture.root, "GenerateRandom", input).await.ok();
}

/// Before the call has a handler: nothing but the outermost hook catches it.
#[tokio::test]
async fn a_panic_outside_of_handlers_is_answered_recorded_and_says_nothing() {
    let fixture = Fixture::start().await;
    let calls = [
        Call::json(&api_kms::SERVICE, "ListKeys", &json!({})),
        Call::form(&api_iam::SERVICE, "ListUsers", &[]),
        Call::s3("GET", "/"),
    ];
    for (number, call) in (1..).zip(calls) {
        let before = fixture.sequence();
        fixture.store.panic_at_read("iam.epoch", SECRET);
        let answer = fixture.send(&fixture.root, call).await;
        answer.error(500, "InternalError");
        assert!(!answer.body().contains(SECRET), "{}", answer.body());
        let events = fixture.events_after(before).await;
        assert_eq!(events.len(), 1, "{events:?}");
        assert_eq!(events[0]["errorCode"], "InternalError");
        assert!(!events[0].to_string().contains(SECRET));
        assert_eq!(fixture.engine.counters().panics.read(), number);
    }
    let input = json!({ "NumberOfBytes": 8 });
    let _ = fixture.kms(&fixture.root, "GenerateRandom", input).await.ok();
}

/// Stores a row as nobody of ours would have.
async fn put(store: &dyn Store, key: Key, value: &'static str) {
    let writes = vec![Write::Put { key, value: Bytes::from_static(value.as_bytes()) }];
    let outcome = store.commit(Commit { expectations: Vec::new(), writes }).await.unwrap();
    assert!(matches!(outcome, CommitOutcome::Committed { .. }));
}

#[tokio::test]
async fn rows_that_cannot_be_read_do_not_stop_the_deletion_of_keys() {
    let fixture = Fixture::start().await;
    let key = fixture.kms(&fixture.root, "CreateKey", json!({})).await.ok();
    let id = key.at("/KeyMetadata/KeyId");
    let input = json!({ "KeyId": id, "PendingWindowInDays": 7 });
    let _ = fixture.kms(&fixture.root, "ScheduleKeyDeletion", input).await.ok();
    // More than a page of them, all before the row that is well.
    for n in 0..150 {
        let key = KeyBuilder::table("kms.deletion").text(&format!("{n:020}")).build();
        put(&**fixture.engine.store(), key, "\x01{}").await;
    }
    let sealed = KeyBuilder::table("kms.deletion").text(&format!("{:020}", 75)).text("a").build();
    put(&*fixture.store, sealed, "not sealed").await;
    let broken = ["00000000000000000200", "111122223333", "us-east-1", "k"];
    let row = broken.iter().fold(KeyBuilder::table("kms.deletion"), |key, part| key.text(part));
    put(&**fixture.engine.store(), row.build(), "\x01{}").await;
    let row = broken[1..].iter().fold(KeyBuilder::table("kms.key"), |key, part| key.text(part));
    put(&**fixture.engine.store(), row.build(), "\x01no record").await;
    fixture.clock.advance_ms(7 * DAY_MS);
    let round = fixture.run_job("kms-key-deletion").await;
    assert_eq!((round.items, round.failures), (1, 152), "{round:?}");
    let events = fixture.events().await;
    assert_eq!(names(&events).iter().filter(|name| **name == "DeleteKey").count(), 1);
    assert_eq!(fixture.engine.counters().rows_skipped.read(), 152, "each is counted, and stays");
    let round = fixture.run_job("kms-key-deletion").await;
    assert_eq!((round.items, round.failures), (0, 152), "{round:?}");
    assert_eq!(fixture.engine.counters().rows_skipped.read(), 304);
}

#[tokio::test]
async fn rows_that_cannot_be_read_do_not_stop_the_clearing_of_ciphertext() {
    let fixture = Fixture::start().await;
    let put_object = Call::s3("PUT", "/bucket/a").body(vec![7; 200_000]);
    for call in [Call::s3("PUT", "/bucket"), put_object, Call::s3("DELETE", "/bucket/a")] {
        let _ = fixture.send(&fixture.root, call).await.ok();
    }
    for (n, value) in [(1, "\x01no record"), (2, "\x01{\"blobs\":[\"no id\"]}")] {
        let key = KeyBuilder::table("s3.garbage").i64(n).text("x").build();
        put(&**fixture.engine.store(), key, value).await;
    }
    assert_eq!(fixture.blobs.len(), 1);
    fixture.clock.advance_ms(60_000);
    let round = fixture.run_job("s3-garbage").await;
    assert_eq!((round.items, round.failures), (1, 2), "{round:?}");
    assert_eq!(fixture.blobs.len(), 0);
    assert_eq!(fixture.engine.counters().rows_skipped.read(), 2);
}

#[tokio::test]
async fn a_row_that_cannot_be_read_does_not_keep_the_outbox_from_the_journal() {
    let fixture = Fixture::start().await;
    put(&**fixture.engine.store(), KeyBuilder::table("engine.outbox").text("x").build(), "?").await;
    let sealed = KeyBuilder::table("engine.outbox").i64(1).bytes(&[1; 16]).build();
    put(&*fixture.store, sealed, "not sealed").await;
    fixture.store.keep_outbox(true);
    let _ = fixture.kms(&fixture.root, "CreateKey", json!({})).await.ok();
    fixture.store.keep_outbox(false);
    let fixture = fixture.restart().await;
    assert_eq!(names(&fixture.events().await), ["CreateKey"]);
    assert_eq!(fixture.engine.counters().rows_skipped.read(), 2);
    assert_eq!(fixture.outbox_rows().await, 2, "what cannot be read stays; the rest is cleared");
}

#[tokio::test]
async fn the_material_of_a_deleted_key_leaves_the_memory() {
    let fixture = Fixture::start().await;
    let cached = || fixture.engine.service::<svc_kms::Kms>().unwrap().cached_materials();
    let mut ids = Vec::new();
    for _ in 0..2 {
        let key = fixture.kms(&fixture.root, "CreateKey", json!({})).await.ok();
        let id = key.at("/KeyMetadata/KeyId");
        let input = json!({ "KeyId": id, "Plaintext": "AAAA" });
        let _ = fixture.kms(&fixture.root, "Encrypt", input).await.ok();
        ids.push(id);
    }
    assert_eq!(cached(), 2);
    let input = json!({ "KeyId": ids[0], "PendingWindowInDays": 7 });
    let _ = fixture.kms(&fixture.root, "ScheduleKeyDeletion", input).await.ok();
    fixture.clock.advance_ms(7 * DAY_MS);
    assert_eq!(fixture.run_job("kms-key-deletion").await.items, 1);
    assert_eq!(cached(), 1);
}
