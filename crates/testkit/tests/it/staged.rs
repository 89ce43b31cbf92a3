//! A body is taken once: asking again is an error, never an empty object.

use api_s3::{PutObject, PutObjectOutput, PutObjectRequest};
use engine::{
    Access, Allowed, Ctx, EngineBuilder, Failure, Route, Service, StagedHandler, Touch, View,
    staged,
};
use store::{KeyBuilder, Store as _};
use svc_iam::Iam;
use testkit::{Call, Fixture, Setup};

/// A service that stands in for S3. The object's key says what its stage does wrong.
#[derive(Debug)]
struct Toy;

impl Service for Toy {
    const ROUTES: &'static [Route<Self>] = &[staged::<Self, PutObject>()];
}

impl StagedHandler<PutObject> for Toy {
    type Touches = Touch<()>;
    type Staged = ();

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutObjectRequest,
    ) -> Result<Touch<()>, Failure> {
        let arn = format!("arn:aws:s3:::{}/{}", input.bucket, input.key);
        Ok(Touch::new((), Access::new("s3:PutObject", arn, cx.account())))
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &PutObjectRequest,
        allowed: &Allowed<()>,
    ) -> Result<(), Failure> {
        drop(cx.take_body()?);
        match input.key.as_str() {
            "twice" => drop(cx.take_body()?),
            "writes" => cx.writer(allowed).tx_mut().put(KeyBuilder::table("toy").build(), "lost"),
            _ => {}
        }
        Ok(())
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &PutObjectRequest,
        _: Allowed<()>,
        (): &(),
    ) -> Result<PutObjectOutput, Failure> {
        Ok(PutObjectOutput::default())
    }
}

fn with_toy(builder: EngineBuilder) -> EngineBuilder {
    Iam::default().add_to(builder.service(Toy))
}

async fn fixture() -> Fixture {
    Fixture::start_with(Setup { services: with_toy, ..Setup::default() }).await
}

fn put(key: &str) -> Call {
    Call::s3("PUT", &format!("/toy/{key}")).body("bytes")
}

#[tokio::test]
async fn a_body_taken_twice_is_an_error() {
    let fixture = fixture().await;
    let _ = fixture.send(&fixture.root, put("once")).await.ok();
    assert_eq!(fixture.engine.counters().bodies_missing.read(), 0);
    fixture.send(&fixture.root, put("twice")).await.error(500, "InternalError");
    assert_eq!(fixture.engine.counters().bodies_missing.read(), 1);
    let records = fixture.events().await;
    assert_eq!(records.len(), 2);
}

#[tokio::test]
async fn a_stage_that_writes_is_an_error_and_writes_nothing() {
    let fixture = fixture().await;
    fixture.send(&fixture.root, put("writes")).await.error(500, "InternalError");
    let row = fixture.store.get(&KeyBuilder::table("toy").build()).await.unwrap();
    assert!(row.is_none());
}
