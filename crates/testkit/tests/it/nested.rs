//! Services that call services, with services made for these tests: bounded depth, verdict lists,
//! work done once however often the commit conflicts.

use std::sync::atomic::{AtomicUsize, Ordering};

use api_kms::{
    DescribeKey, DescribeKeyRequest, DescribeKeyResponse, ListKeys, ListKeysRequest,
    ListKeysResponse, UpdateKeyDescription, UpdateKeyDescriptionRequest,
};
use engine::{
    Access, Allowed, Ctx, Denial, Each, EngineBuilder, Failure, Handler, Probe, Route, Service,
    StagedHandler, Touch, View, route, staged,
};
use serde_json::{Value, json};
use store::KeyBuilder;
use svc_iam::Iam;
use testkit::{CommitFault, Fixture, Setup, policy};

/// How often `UpdateKeyDescription` has done what may be done once.
static ONCE: AtomicUsize = AtomicUsize::new(0);

/// A service that stands in for KMS.
#[derive(Debug)]
struct Toy;

impl Service for Toy {
    const ROUTES: &'static [Route<Self>] = &[
        route::<Self, DescribeKey>(),
        route::<Self, ListKeys>(),
        staged::<Self, UpdateKeyDescription>(),
    ];
}

fn with_toy(builder: EngineBuilder) -> EngineBuilder {
    Iam::default().add_to(builder.service(Toy))
}

async fn fixture() -> Fixture {
    Fixture::start_with(Setup { services: with_toy, ..Setup::default() }).await
}

/// Calls itself, without end.
impl Handler<DescribeKey> for Toy {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &DescribeKeyRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("kms:DescribeKey", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DescribeKeyRequest,
        _: Allowed<()>,
    ) -> Result<DescribeKeyResponse, Failure> {
        Box::pin(cx.call::<DescribeKey>("toy.amazonaws.com", input.clone())).await
    }
}

/// Answers how many of three resources the caller may list, and whether it may probe.
impl Handler<ListKeys> for Toy {
    type Touches = (Each<&'static str>, Probe<()>);

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &ListKeysRequest,
    ) -> Result<Self::Touches, Failure> {
        let owner = cx.account().clone();
        let touch = |name: &'static str| {
            let arn = format!("arn:aws:kms:us-east-1:{owner}:toy/{name}");
            Touch::new(name, Access::new("kms:ListKeys", arn, &owner))
        };
        let probe = Probe(Touch::account_wide("kms:Probe", &owner));
        Ok((Each(["a", "b", "c"].map(touch).into()), probe))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &ListKeysRequest,
        (verdicts, probe): (
            Vec<Result<Allowed<&'static str>, Denial>>,
            Result<Allowed<()>, Denial>,
        ),
    ) -> Result<ListKeysResponse, Failure> {
        let shown = verdicts.into_iter().map(|verdict| match verdict {
            Ok(name) => name.into_inner().to_owned(),
            Err(denial) => denial.text,
        });
        let keys = shown.map(|name| api_kms::KeyListEntry { key_id: Some(name), key_arn: None });
        Ok(ListKeysResponse {
            keys: Some(keys.collect()),
            truncated: Some(probe.is_ok()),
            ..ListKeysResponse::default()
        })
    }
}

/// What was done once, across attempts.
#[derive(Debug)]
pub(crate) struct Done(usize);

/// Writes a row; does its one-time work in the first attempt only.
impl StagedHandler<UpdateKeyDescription> for Toy {
    type Touches = Touch<()>;
    type Staged = Done;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &UpdateKeyDescriptionRequest,
    ) -> Result<Touch<()>, Failure> {
        cx.audit().extra("attempt", "noted");
        Ok(Touch::account_wide("kms:UpdateKeyDescription", cx.account()))
    }

    async fn stage(
        &self,
        _: &mut Ctx,
        _: &UpdateKeyDescriptionRequest,
        _: &Allowed<()>,
    ) -> Result<Done, Failure> {
        Ok(Done(ONCE.fetch_add(1, Ordering::SeqCst)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UpdateKeyDescriptionRequest,
        allowed: Allowed<()>,
        done: &Done,
    ) -> Result<wire::Empty, Failure> {
        let key = KeyBuilder::table("toy").u64(u64::try_from(done.0).unwrap()).build();
        cx.writer(&allowed).tx_mut().put(key, input.description.clone().into_bytes());
        Ok(wire::Empty {})
    }
}

#[tokio::test]
async fn services_that_call_each_other_without_end_are_stopped() {
    let fixture = fixture().await;
    let answer = fixture.kms(&fixture.root, "DescribeKey", json!({ "KeyId": "k" })).await;
    answer.error(500, "KMSInternalException");
    let records = fixture.events().await;
    // Four calls below the one from outside; each has its record.
    assert_eq!(records.len(), 5);
    for (depth, record) in records.iter().rev().enumerate() {
        assert_eq!(record["errorCode"], "KMSInternalException", "{record}");
        let by = if depth == 0 { Value::Null } else { json!("toy.amazonaws.com") };
        assert_eq!(record["userIdentity"]["invokedBy"], by, "{depth}");
    }
}

#[tokio::test]
async fn verdicts_are_per_resource() {
    let fixture = fixture().await;
    let document = policy("Allow", "kms:ListKeys", "arn:aws:kms:*:*:toy/b");
    let alice = fixture.user("alice", Some(&document)).await;
    let answer = fixture.kms(&alice, "ListKeys", json!({})).await.ok().json();
    let shown: Vec<&str> = answer["Keys"]
        .as_array()
        .unwrap()
        .iter()
        .map(|key| key["KeyId"].as_str().unwrap())
        .collect();
    assert_eq!(shown[1], "b");
    for refused in [shown[0], shown[2]] {
        assert!(refused.contains("is not authorized to perform: kms:ListKeys"), "{refused}");
    }
    assert_eq!(answer["Truncated"], false);
    let answer = fixture.kms(&fixture.root, "ListKeys", json!({})).await.ok().json();
    assert_eq!(answer["Truncated"], true);
}

#[tokio::test]
async fn what_may_be_done_once_is_done_once_and_notes_start_over() {
    let fixture = fixture().await;
    let before = ONCE.load(Ordering::SeqCst);
    fixture.store.fail_commits(CommitFault::Conflict, 4);
    let input = json!({ "KeyId": "k", "Description": "d" });
    let _ = fixture.kms(&fixture.root, "UpdateKeyDescription", input).await.ok();
    assert_eq!(ONCE.load(Ordering::SeqCst) - before, 1);
    let records = fixture.events().await;
    assert_eq!(records.len(), 1);
    assert_eq!(records[0]["additionalEventData"], json!({ "attempt": "noted" }));
}
