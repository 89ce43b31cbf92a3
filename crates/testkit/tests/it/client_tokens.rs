//! Client tokens, with a service made for these tests: `CreateKey` whose token is the member
//! `CustomKeyStoreId` and whose input is the description.

use std::sync::atomic::{AtomicUsize, Ordering};

use api_kms::{CreateKey, CreateKeyRequest, CreateKeyResponse, KeyMetadata};
use engine::{
    Allowed, ClientRequest, ClientTokenRules, Ctx, EngineBuilder, Failure, Handler, Known, Route,
    Service, Touch, View, known, route,
};
use serde_json::{Value, json};
use store::KeyBuilder;
use svc_iam::Iam;
use testkit::{CommitFault, Fixture, Keys, Setup};
use wire::http::StatusCode;
use wire::{AwsError, Operation};

const REMEMBERED_SECONDS: i64 = 600;

const RULES: ClientTokenRules =
    ClientTokenRules { remembered_seconds: REMEMBERED_SECONDS, mismatch };

fn mismatch() -> AwsError {
    AwsError::new(StatusCode::BAD_REQUEST, "IdempotentParameterMismatch")
}

/// Makes things with numbers.
#[derive(Debug, Default)]
struct Maker(AtomicUsize);

impl Service for Maker {
    const ROUTES: &'static [Route<Self>] = &[route::<Self, CreateKey>()];
}

impl Handler<CreateKey> for Maker {
    type Touches = Touch<()>;

    async fn touches(&self, cx: &mut View<'_>, _: &CreateKeyRequest) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("kms:CreateKey", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateKeyRequest,
        allowed: Allowed<()>,
    ) -> Result<CreateKeyResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let description = input.description.as_deref().unwrap_or_default();
        let request = ClientRequest {
            operation: CreateKey::META,
            token: input.custom_key_store_id.as_deref(),
            input: &[description.as_bytes()],
        };
        let key_id = match known::<String>(cx, &RULES, request).await? {
            Known::Outcome(key_id) => key_id,
            Known::Nothing(first) => {
                let number = self.0.fetch_add(1, Ordering::SeqCst);
                let key_id = format!("made-{number}");
                cx.tx_mut().put(KeyBuilder::table("toy").text(&key_id).build(), "made");
                first.keep(cx, &key_id)?;
                key_id
            }
        };
        if description == "fails" {
            return Err(AwsError::new(StatusCode::BAD_REQUEST, "Fails").into());
        }
        let key_metadata = KeyMetadata { key_id, ..KeyMetadata::default() };
        Ok(CreateKeyResponse { key_metadata: Some(key_metadata) })
    }
}

fn with_maker(builder: EngineBuilder) -> EngineBuilder {
    Iam::default().add_to(builder.service(Maker::default()))
}

async fn fixture() -> Fixture {
    Fixture::start_with(Setup { services: with_maker, ..Setup::default() }).await
}

fn input(token: &str, description: &str) -> Value {
    json!({ "CustomKeyStoreId": token, "Description": description })
}

async fn made(fixture: &Fixture, keys: &Keys, input: Value) -> String {
    let answer = fixture.kms(keys, "CreateKey", input).await.ok().json();
    answer["KeyMetadata"]["KeyId"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_call_sent_twice_is_performed_once() {
    let fixture = fixture().await;
    let root = &fixture.root;
    assert_eq!(made(&fixture, root, input("t", "a")).await, "made-0");
    assert_eq!(made(&fixture, root, input("t", "a")).await, "made-0");
    let other = fixture.kms(root, "CreateKey", input("t", "b")).await;
    other.error(400, "IdempotentParameterMismatch");
    assert_eq!(made(&fixture, root, input("u", "b")).await, "made-1");
    // Without a token every call is a call of its own.
    let plain = json!({ "Description": "a" });
    assert_eq!(made(&fixture, root, plain.clone()).await, "made-2");
    assert_eq!(made(&fixture, root, plain).await, "made-3");
    // Every call has its record, performed or not.
    assert_eq!(fixture.events().await.len(), 6);
}

#[tokio::test]
async fn the_token_of_a_call_that_failed_is_free() {
    let fixture = fixture().await;
    let root = &fixture.root;
    fixture.kms(root, "CreateKey", input("t", "fails")).await.error(400, "Fails");
    let first = made(&fixture, root, input("t", "a")).await;
    assert_eq!(made(&fixture, root, input("t", "a")).await, first);
    // An attempt that lost its commit kept nothing: the outcome is that of the one that was stored.
    fixture.store.fail_commits(CommitFault::Conflict, 1);
    let stored = made(&fixture, root, input("u", "a")).await;
    assert_eq!(made(&fixture, root, input("u", "a")).await, stored);
}

#[tokio::test]
async fn calls_at_the_same_time_have_one_outcome() {
    let fixture = fixture().await;
    let call = || made(&fixture, &fixture.root, input("t", "a"));
    let (one, two, three) = tokio::join!(call(), call(), call());
    assert_eq!((&one, &one), (&two, &three));
}

async fn forgotten(fixture: &Fixture) -> u64 {
    let round = fixture.run_job("client-tokens").await;
    assert_eq!(round.failures, 0);
    round.items
}

#[tokio::test]
async fn tokens_are_forgotten_when_they_have_expired() {
    let fixture = fixture().await;
    let root = &fixture.root;
    let first = made(&fixture, root, input("t", "a")).await;
    let _ = made(&fixture, root, input("u", "a")).await;
    fixture.clock.advance_ms(REMEMBERED_SECONDS * 1_000 - 1);
    assert_eq!(made(&fixture, root, input("t", "a")).await, first);
    assert_eq!(forgotten(&fixture).await, 0);
    fixture.clock.advance_ms(2);
    // An expired token is free, whether or not it was forgotten, and then lives anew.
    let again = made(&fixture, root, input("t", "b")).await;
    assert_ne!(again, first);
    assert_eq!(forgotten(&fixture).await, 1);
    assert_eq!(made(&fixture, root, input("t", "b")).await, again);
    fixture.clock.advance_ms(REMEMBERED_SECONDS * 1_000 + 1);
    let before = fixture.rows().await.count();
    assert_eq!(forgotten(&fixture).await, 1);
    // The token and its expiry.
    assert_eq!(before - fixture.rows().await.count(), 2);
    assert_eq!(forgotten(&fixture).await, 0);
}
