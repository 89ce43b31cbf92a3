//! Operations that are counted: no record each, sums for each account, and nothing lost.

use api_kms::{ListKeys, ListKeysRequest, ListKeysResponse, TagResource, TagResourceRequest};
use engine::{Allowed, Ctx, EngineBuilder, Failure, Handler, Route, Service, Touch, View, route};
use serde_json::{Value, json};
use store::KeyBuilder;
use svc_iam::Iam;
use testkit::{Fixture, Keys, Setup};
use wire::{Empty, Operation, OperationMeta};

const MINUTE_MS: i64 = 60_000;

/// `ListKeys`, as if it were called a thousand times a second.
struct CountedListKeys;

impl Operation for CountedListKeys {
    type Input = ListKeysRequest;
    type Output = ListKeysResponse;
    const META: &'static OperationMeta = &COUNTED_LIST_KEYS;
}

static COUNTED_LIST_KEYS: OperationMeta = OperationMeta { counted: true, ..*ListKeys::META };

/// `TagResource`, as if it were.
struct CountedTagResource;

impl Operation for CountedTagResource {
    type Input = TagResourceRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &COUNTED_TAG_RESOURCE;
}

static COUNTED_TAG_RESOURCE: OperationMeta = OperationMeta { counted: true, ..*TagResource::META };

/// A service that stands in for KMS.
#[derive(Debug)]
struct Toy;

impl Service for Toy {
    const ROUTES: &'static [Route<Self>] =
        &[route::<Self, CountedListKeys>(), route::<Self, CountedTagResource>()];
}

impl Handler<CountedListKeys> for Toy {
    type Touches = Touch<()>;

    async fn touches(&self, cx: &mut View<'_>, _: &ListKeysRequest) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("kms:ListKeys", cx.account()))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &ListKeysRequest,
        _: Allowed<()>,
    ) -> Result<ListKeysResponse, Failure> {
        Ok(ListKeysResponse::default())
    }
}

fn key_arn(id: &str) -> String {
    format!("arn:aws:kms:us-east-1:111122223333:key/{id}")
}

/// Writes a row for the key that is named; there is none named `missing`.
impl Handler<CountedTagResource> for Toy {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &TagResourceRequest,
    ) -> Result<Touch<()>, Failure> {
        let account = cx.account().clone();
        cx.name_resource(&key_arn(&input.key_id), &account);
        Ok(Touch::account_wide("kms:TagResource", &account))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &TagResourceRequest,
        allowed: Allowed<()>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        if input.key_id == "missing" {
            return Err(api_kms::errors::not_found_exception("no such key").into());
        }
        cx.tx_mut().put(KeyBuilder::table("toy").text(&input.key_id).build(), "tagged");
        Ok(Empty::default())
    }
}

async fn fixture() -> Fixture {
    let services = |builder: EngineBuilder| Iam::default().add_to(builder.service(Toy));
    Fixture::start_with(Setup { services, ..Setup::default() }).await
}

async fn tag(fixture: &Fixture, keys: &Keys, key: &str) -> u16 {
    let tags = json!([{ "TagKey": "a", "TagValue": "b" }]);
    fixture.kms(keys, "TagResource", json!({ "KeyId": key, "Tags": tags })).await.status
}

/// The sums of the summaries after `sequence`: event, resource, outcome, calls.
async fn sums(fixture: &Fixture, sequence: u64) -> Vec<(String, String, String, u64)> {
    let events = fixture.events_after(sequence).await;
    let summaries = events.iter().filter(|event| event["eventName"] == "CallsSummary");
    let sums = summaries.flat_map(|event| {
        assert_eq!(event["recipientAccountId"], "111122223333");
        event["serviceEventDetails"]["sums"].as_array().unwrap()
    });
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    sums.map(|sum| {
        let (event, outcome) = (text(&sum["eventName"]), text(&sum["outcome"]));
        (event, text(&sum["resource"]), outcome, sum["calls"].as_u64().unwrap())
    })
    .collect()
}

fn sum(event: &str, resource: &str, outcome: &str, calls: u64) -> (String, String, String, u64) {
    (event.to_owned(), resource.to_owned(), outcome.to_owned(), calls)
}

#[tokio::test]
async fn counted_calls_leave_sums_and_no_record_each() {
    let fixture = fixture().await;
    let before = fixture.sequence();
    for _ in 0..3 {
        let _ = fixture.kms(&fixture.root, "ListKeys", json!({})).await.ok();
        assert_eq!(tag(&fixture, &fixture.root, "one").await, 200);
    }
    assert_eq!(tag(&fixture, &fixture.root, "missing").await, 400);
    assert_eq!(fixture.sequence(), before);
    let _ = fixture.run_job("counted-calls").await;
    assert_eq!(fixture.sequence(), before, "it is not time");
    fixture.clock.advance_ms(MINUTE_MS);
    let _ = fixture.run_job("counted-calls").await;
    let expected = [
        sum("ListKeys", "", "Success", 3),
        sum("TagResource", &key_arn("missing"), "NotFoundException", 1),
        sum("TagResource", &key_arn("one"), "Success", 3),
    ];
    assert_eq!(sums(&fixture, before).await, expected);
    let summary = fixture.events_after(before).await.remove(0);
    assert_eq!(summary["serviceEventDetails"]["calls"], 7);
    let principal = &summary["serviceEventDetails"]["sums"][0]["principal"];
    assert_eq!(principal, "arn:aws:iam::111122223333:root");
    fixture.clock.advance_ms(MINUTE_MS);
    let _ = fixture.run_job("counted-calls").await;
    assert_eq!(fixture.events_after(before).await.len(), 1, "nothing to say");
}

#[tokio::test]
async fn a_refusal_by_policy_is_recorded_in_full() {
    let fixture = fixture().await;
    let nobody = fixture.user("nobody", None).await;
    let before = fixture.sequence();
    assert_eq!(tag(&fixture, &nobody, "one").await, 400);
    let events = fixture.events_after(before).await;
    assert_eq!((events.len(), &events[0]["errorCode"]), (1, &json!("AccessDenied")));
}

#[tokio::test]
async fn what_a_trail_wants_in_full_is_recorded_in_full() {
    let fixture = fixture().await;
    fixture.engine.record_in_full(|resource| resource == key_arn("watched"));
    let before = fixture.sequence();
    for key in ["one", "watched", "one", "watched"] {
        assert_eq!(tag(&fixture, &fixture.root, key).await, 200);
    }
    let events = fixture.events_after(before).await;
    let arns = events.iter().map(|event| event["resources"][0]["ARN"].as_str().unwrap());
    let recorded: Vec<&str> = arns.collect();
    assert_eq!(recorded, [key_arn("watched"), key_arn("watched")]);
    fixture.engine.close().await.unwrap();
    assert_eq!(sums(&fixture, before).await, [sum("TagResource", &key_arn("one"), "Success", 2)]);
}

#[tokio::test]
async fn sums_that_cannot_be_recorded_stay() {
    let fixture = fixture().await;
    assert_eq!(tag(&fixture, &fixture.root, "one").await, 200);
    let before = fixture.sequence();
    fixture.clock.advance_ms(MINUTE_MS);
    fixture.disk.fail_writes(std::io::ErrorKind::StorageFull);
    assert!(fixture.engine.run_job("counted-calls").await.is_err());
    fixture.disk.heal();
    let _ = fixture.run_job("counted-calls").await;
    assert_eq!(sums(&fixture, before).await, [sum("TagResource", &key_arn("one"), "Success", 1)]);
}
