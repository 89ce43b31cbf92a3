//! Services that follow the journal: in order, at least once, behind what is durable, and past what
//! fails.

mod feed;
mod objects;
mod parameters;
mod retention;

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::time::Duration;

use api_kms::{GenerateDataKeyWithoutPlaintext, GenerateDataKeyWithoutPlaintextRequest};
use api_organizations::{CreateAccount, CreateAccountRequest, CreateAccountResponse};
use async_trait::async_trait;
use engine::{
    Allowed, Batch, CallSource, Consume, Consumed, Consumer, ConsumerStatus, Ctx, DomainEvent,
    Emitted, EngineBuilder, Failure, Handler, OnFailure, Route, Service, Touch, View, Writer,
    consumer, route,
};
use journal::Kind;
use names::AccountId;
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::{KeyBuilder, Range};
use svc_cloudtrail::CloudTrail;
use svc_iam::Iam;
use svc_kms::Kms;
use testkit::{Call, Fixture, Setup};

/// How often a record is tried before it is set aside.
const ATTEMPTS_MAX: u32 = 6;

/// Longer than any wait here takes.
const PATIENCE: Duration = Duration::from_secs(20);

/// What a failure says inside, and nothing outside may show.
const SECRET: &str = "the-secret-in-the-panic";

/// What happened, as the events of these tests say it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Made {
    name: String,
}

impl DomainEvent for Made {
    const TYPE: &'static str = "toy.Made";
}

/// An event that nobody wants.
#[derive(Debug, Serialize)]
struct Unwanted {}

impl DomainEvent for Unwanted {
    const TYPE: &'static str = "toy.Unwanted";
}

/// A service whose one operation makes a thing, and whose consumers hear of it.
#[derive(Debug, Default)]
struct Toy {
    /// The names at which the strict consumer fails.
    refused: Mutex<BTreeSet<String>>,
}

impl Service for Toy {
    const ROUTES: &'static [Route<Self>] = &[route::<Self, CreateAccount>()];
    const CONSUMERS: &'static [Consumer<Self>] =
        &[consumer::<Self, Notes>(), consumer::<Self, Strict>()];
}

/// Makes a thing: a row, and an event. One that is named `nothing` is not made.
impl Handler<CreateAccount> for Toy {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &CreateAccountRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("organizations:CreateAccount", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateAccountRequest,
        allowed: Allowed<()>,
    ) -> Result<CreateAccountResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let names = input.account_name.reveal();
        if names != "nothing" {
            cx.tx_mut().put(KeyBuilder::table("toy.made").text(names).build(), "made");
        }
        cx.emit(&Unwanted {})?;
        for name in names.split(" and ") {
            cx.emit(&Made { name: name.to_owned() })?;
        }
        Ok(CreateAccountResponse::default())
    }
}

/// Notes every thing in a row of its own.
struct Notes;

#[async_trait]
impl Consume<Toy> for Notes {
    const NAME: &'static str = "notes";
    const PRINCIPAL: &'static str = "s3.amazonaws.com";
    const EVENTS: &'static [&'static str] = &[Made::TYPE];

    async fn consume(_: &Toy, cx: &mut Writer<'_>, batch: &Batch) -> Result<Consumed, Failure> {
        for record in batch.records() {
            let Some(event) = Emitted::read(record)? else { continue };
            let Some(made) = event.detail::<Made>()? else { continue };
            match made.name.split_once(' ') {
                Some(("fail", _)) => return Err(Failure::Internal(format!("no {}", made.name))),
                Some(("panic", _)) => unreachable!("{SECRET}"),
                Some(("use", rest)) => use_key(cx, rest).await?,
                _ => {}
            }
            let key = KeyBuilder::table("toy.noted").u64(record.sequence).build();
            cx.tx_mut().put(key, format!("{} {}", event.sequencer(), made.name));
        }
        Ok(Consumed::Done)
    }
}

/// Uses a key for a bucket; `what` names both.
async fn use_key(cx: &mut Ctx, what: &str) -> Result<(), Failure> {
    let (key_id, bucket) = what.split_once(" for ").unwrap();
    let account = AccountId::parse("111122223333").unwrap();
    cx.act_for(CallSource { arn: format!("arn:aws:s3:::{bucket}"), account })?;
    let input = GenerateDataKeyWithoutPlaintextRequest {
        key_id: format!("arn:aws:kms:us-east-1:111122223333:key/{key_id}"),
        number_of_bytes: Some(32),
        ..Default::default()
    };
    cx.call::<GenerateDataKeyWithoutPlaintext>("s3.amazonaws.com", input).await?;
    Ok(())
}

/// Lets no record pass by.
struct Strict;

#[async_trait]
impl Consume<Toy> for Strict {
    const NAME: &'static str = "strict";
    const PRINCIPAL: &'static str = "s3.amazonaws.com";
    const EVENTS: &'static [&'static str] = &[Made::TYPE];
    const ON_FAILURE: OnFailure = OnFailure::Hold;

    async fn consume(toy: &Toy, _: &mut Writer<'_>, batch: &Batch) -> Result<Consumed, Failure> {
        for record in batch.records() {
            let event = Emitted::read(record)?;
            let made = event.map(|event| event.detail::<Made>()).transpose()?.flatten();
            let refused = toy.refused.lock().unwrap();
            if let Some(made) = made.filter(|made| refused.contains(&made.name)) {
                return Err(Failure::Internal(format!("not {}", made.name)));
            }
        }
        Ok(Consumed::Done)
    }
}

fn with_toy(builder: EngineBuilder) -> EngineBuilder {
    let builder = Kms::new().add_to(builder.service(Toy::default()));
    CloudTrail::default().add_to(Iam::default().add_to(builder))
}

async fn fixture() -> Fixture {
    Fixture::start_with(Setup { services: with_toy, ..Setup::default() }).await
}

async fn make(fixture: &Fixture, name: &str) {
    let input = json!({ "AccountName": name, "Email": "toy@example.com" });
    let _ = fixture.organizations(&fixture.root, "CreateAccount", input).await.ok();
}

/// Waits until a consumer is as wanted, and never for its pauses.
async fn until(
    fixture: &Fixture,
    consumer: &str,
    is_wanted: impl Fn(&ConsumerStatus) -> bool,
) -> ConsumerStatus {
    let mut status = fixture.engine.watch_consumer(consumer).unwrap();
    let reach = async {
        loop {
            fixture.engine.hurry_consumer(consumer);
            if is_wanted(&status.borrow_and_update()) {
                return;
            }
            status.changed().await.unwrap();
        }
    };
    tokio::time::timeout(PATIENCE, reach).await.unwrap();
    status.borrow().clone()
}

/// What was noted: sequencer and name, in the order of the journal.
async fn noted(fixture: &Fixture) -> Vec<(String, String)> {
    let range = Range::within(&KeyBuilder::table("toy.noted").build(), 1_000);
    let entries = fixture.engine.store().range(&range).await.unwrap();
    let split = |value: &[u8]| {
        let text = std::str::from_utf8(value).unwrap();
        let (sequencer, name) = text.split_once(' ').unwrap();
        (sequencer.to_owned(), name.to_owned())
    };
    entries.iter().map(|entry| split(&entry.row.value)).collect()
}

async fn names(fixture: &Fixture) -> Vec<String> {
    noted(fixture).await.into_iter().map(|(_, name)| name).collect()
}

#[tokio::test]
async fn what_calls_emit_is_consumed_in_order_and_once() {
    let fixture = fixture().await;
    for name in ["one", "two and three", "four", "four", "nothing"] {
        make(&fixture, name).await;
    }
    assert!(fixture.engine.catch_up("notes").await);
    let noted = noted(&fixture).await;
    let names: Vec<&str> = noted.iter().map(|(_, name)| name.as_str()).collect();
    assert_eq!(names, ["one", "two", "three", "four", "four"], "a call that wrote nothing is none");
    let sequencers: Vec<&str> = noted.iter().map(|(sequencer, _)| sequencer.as_str()).collect();
    assert!(sequencers.is_sorted_by(|one, next| one < next), "{sequencers:?}");
    assert!(sequencers.iter().all(|it| it.len() == 18 && u128::from_str_radix(it, 16).is_ok()));
    // Again from the start of the process: nothing is handed over twice.
    let fixture = fixture.restart().await;
    make(&fixture, "five").await;
    assert!(fixture.engine.catch_up("notes").await);
    assert_eq!(self::names(&fixture).await, ["one", "two", "three", "four", "four", "five"]);
}

#[tokio::test]
async fn domain_events_are_no_records_of_the_trail() {
    let fixture = fixture().await;
    make(&fixture, "one").await;
    assert!(fixture.engine.catch_up("notes").await);
    let records = fixture.engine.journal().read(1, 100).await.unwrap();
    let domain: Vec<_> = records.iter().filter(|record| record.kind == Kind::Domain).collect();
    assert_eq!(domain.len(), 1, "what nobody wants is not recorded");
    let event = Emitted::read(domain[0]).unwrap().unwrap();
    assert_eq!(event.detail::<Made>().unwrap(), Some(Made { name: "one".to_owned() }));
    assert_eq!(event.source_ip_address, "192.0.2.7");
    assert_eq!(event.account_id.as_deref(), Some("111122223333"));
    let (call, is_audit) = (&records[0], |kind| kind == Kind::Audit);
    assert!(is_audit(call.kind) && call.store_version == domain[0].store_version);
    let input = json!({ "LookupAttributes": [] });
    let call = Call::json(&api_cloudtrail::SERVICE, "LookupEvents", &input);
    let shown = fixture.send(&fixture.root, call).await.ok().json();
    let shown: Vec<&str> = shown["Events"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["EventName"].as_str().unwrap())
        .collect();
    assert_eq!(shown, ["CreateAccount"]);
    let by_id = json!({ "LookupAttributes":
        [{ "AttributeKey": "EventId", "AttributeValue": domain[0].id.to_string() }] });
    let call = Call::json(&api_cloudtrail::SERVICE, "LookupEvents", &by_id);
    let shown = fixture.send(&fixture.root, call).await.ok().json();
    assert_eq!(shown["Events"], json!([]));
}

/// What a crash left in the outbox is of the same kind afterwards, and there once.
#[tokio::test]
async fn a_crash_before_the_outbox_is_cleared_repeats_no_event() {
    let fixture = fixture().await;
    fixture.store.keep_outbox(true);
    make(&fixture, "one").await;
    make(&fixture, "two").await;
    fixture.engine.journal().close().await.unwrap();
    fixture.store.keep_outbox(false);
    assert_eq!(fixture.outbox_rows().await, 4, "two calls, each with an event");
    let fixture = fixture.restart().await;
    assert_eq!(fixture.outbox_rows().await, 0);
    assert!(fixture.engine.catch_up("notes").await);
    assert_eq!(names(&fixture).await, ["one", "two"]);
}

#[tokio::test]
async fn a_record_that_always_fails_is_set_aside_and_stops_nothing() {
    let fixture = fixture().await;
    for name in ["one", "fail two", "three", "panic four", "five"] {
        make(&fixture, name).await;
    }
    let head = fixture.sequence();
    let _ = fixture.engine.catch_up("strict").await;
    let status = until(&fixture, "notes", |status| status.passed == Some(head)).await;
    assert_eq!(names(&fixture).await, ["one", "three", "five"]);
    assert_eq!((status.set_aside, status.failures), (2, u64::from(2 * ATTEMPTS_MAX)));
    assert_eq!(status.failing, None);
    let set_aside = fixture.engine.set_aside("notes").await.unwrap();
    let errors: Vec<&str> = set_aside.iter().map(|(_, row)| row.error.as_str()).collect();
    assert_eq!(errors, ["internal: no fail two", "the work panicked"]);
    let records = fixture.engine.journal().read(1, 100).await.unwrap();
    for (sequence, row) in &set_aside {
        let record = records.iter().find(|record| record.sequence == *sequence).unwrap();
        assert_eq!((row.attempts, &row.event_id), (ATTEMPTS_MAX, &record.id.to_string()));
    }
    // A restart knows what was set aside, and does not try it again.
    let fixture = fixture.restart().await;
    let status = until(&fixture, "notes", |status| status.passed.is_some()).await;
    assert_eq!((status.set_aside, status.failures), (2, 0));
}

#[tokio::test]
async fn a_consumer_that_lets_nothing_pass_waits_until_it_works() {
    let fixture = fixture().await;
    let toy = fixture.engine.service::<Toy>().unwrap();
    toy.refused.lock().unwrap().insert("two".to_owned());
    for name in ["one", "two", "three"] {
        make(&fixture, name).await;
    }
    fixture.engine.journal().sync().await.unwrap();
    let many = |status: &ConsumerStatus| {
        status.failing.as_ref().is_some_and(|failing| failing.attempts > 2 * ATTEMPTS_MAX)
    };
    let status = until(&fixture, "strict", many).await;
    let failing = status.failing.unwrap();
    assert_eq!((status.passed, status.set_aside), (Some(failing.sequence - 1), 0));
    assert_eq!(failing.error, "internal: not two");
    toy.refused.lock().unwrap().clear();
    let head = fixture.sequence();
    let status = until(&fixture, "strict", |status| status.passed == Some(head)).await;
    assert_eq!(status.failing, None);
    assert_eq!(fixture.engine.set_aside("strict").await.unwrap(), []);
}

/// A consumer calls as its service, for a resource: a key that trusts the service for one bucket
/// serves it for that bucket alone, and the call is recorded.
#[tokio::test]
async fn consumers_call_as_a_service_for_a_resource() {
    let fixture = fixture().await;
    let own = json!({ "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111122223333:root" },
        "Action": "kms:*", "Resource": "*" });
    let trusted = json!({ "Effect": "Allow", "Principal": { "Service": "s3.amazonaws.com" },
        "Action": "kms:GenerateDataKey*", "Resource": "*", "Condition": {
            "ArnEquals": { "aws:SourceArn": "arn:aws:s3:::ours" },
            "StringEquals": { "aws:SourceAccount": "111122223333" } } });
    let policy = json!({ "Version": "2012-10-17", "Statement": [own, trusted] }).to_string();
    let made = fixture.kms(&fixture.root, "CreateKey", json!({ "Policy": policy })).await.ok();
    let key_id = made.at("/KeyMetadata/KeyId");
    make(&fixture, &format!("use {key_id} for ours")).await;
    assert!(fixture.engine.catch_up("notes").await);
    make(&fixture, &format!("use {key_id} for them")).await;
    let head = fixture.sequence();
    let status =
        until(&fixture, "notes", |status| status.passed.is_some_and(|it| it >= head)).await;
    assert_eq!(names(&fixture).await, [format!("use {key_id} for ours")]);
    assert_eq!(status.set_aside, 1);
    let events = fixture.events().await;
    let calls: Vec<_> = events
        .iter()
        .filter(|event| event["eventName"] == "GenerateDataKeyWithoutPlaintext")
        .collect();
    let allowed = calls.iter().filter(|event| event["errorCode"].is_null()).count();
    // Once with the record of the call beside it, then by itself.
    assert_eq!((allowed, calls.len()), (1, 1 + 1 + ATTEMPTS_MAX as usize));
    assert!(calls.iter().all(|event| event["userIdentity"]["invokedBy"] == "s3.amazonaws.com"));
}

#[tokio::test]
async fn two_consumers_of_one_name_do_not_start() {
    let twice = |builder: EngineBuilder| with_toy(builder).service(Toy::default());
    let start = Fixture::start_with(Setup { services: twice, ..Setup::default() });
    let refused = tokio::spawn(start).await.unwrap_err();
    let panic = refused.into_panic();
    let text = panic.downcast_ref::<String>().unwrap();
    assert!(text.contains("two consumers are named `notes`"), "{text}");
}
