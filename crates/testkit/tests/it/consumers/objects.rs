//! What S3 says of its objects, to who follows the journal.

use std::sync::Mutex;

use async_trait::async_trait;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{
    Batch, Consume, Consumed, Consumer, DomainEvent, Emitted, EngineBuilder, Failure, Route,
    Service, Writer, consumer,
};
use md5::Digest as _;
use svc_iam::Iam;
use svc_kms::Kms;
use svc_s3::{ObjectCreated, ObjectRemoved, S3};
use testkit::{Answer, Call, Fixture, Setup};

/// A service that only listens.
#[derive(Debug, Default)]
struct Listener {
    heard: Mutex<Vec<Heard>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum What {
    Created(ObjectCreated),
    Removed(ObjectRemoved),
}

#[derive(Debug, Clone)]
struct Heard {
    operation: String,
    sequencer: String,
    request_id: String,
    what: What,
}

impl Service for Listener {
    const ROUTES: &'static [Route<Self>] = &[];
    const CONSUMERS: &'static [Consumer<Self>] = &[consumer::<Self, Objects>()];
}

struct Objects;

#[async_trait]
impl Consume<Listener> for Objects {
    const NAME: &'static str = "objects";
    const PRINCIPAL: &'static str = "s3.amazonaws.com";
    const EVENTS: &'static [&'static str] = &[ObjectCreated::TYPE, ObjectRemoved::TYPE];

    async fn consume(
        listener: &Listener,
        _: &mut Writer<'_>,
        batch: &Batch,
    ) -> Result<Consumed, Failure> {
        for record in batch.records() {
            let Some(event) = Emitted::read(record)? else { continue };
            let created = event.detail::<ObjectCreated>()?.map(What::Created);
            let removed = event.detail::<ObjectRemoved>()?.map(What::Removed);
            let Some(what) = created.or(removed) else { continue };
            listener.heard.lock().unwrap().push(Heard {
                sequencer: event.sequencer(),
                operation: event.operation,
                request_id: event.request_id,
                what,
            });
        }
        Ok(Consumed::Done)
    }
}

async fn fixture() -> Fixture {
    let services = |builder: EngineBuilder| {
        let s3 = S3::new(svc_s3::Profile::Aws2026);
        let builder = Kms::new().add_to(builder.service(Listener::default()));
        Iam::default().add_to(s3.add_to(builder))
    };
    Fixture::start_with(Setup { services, ..Setup::default() }).await
}

async fn s3(fixture: &Fixture, method: &str, target: &str, body: &str) -> Answer {
    let sum = STANDARD.encode(md5::Md5::digest(body.as_bytes()));
    let call = Call::s3(method, target).with("content-md5", &sum).body(body);
    fixture.send(&fixture.root, call).await.ok()
}

async fn heard(fixture: &Fixture) -> Vec<Heard> {
    assert!(fixture.engine.catch_up("objects").await);
    let listener = fixture.engine.service::<Listener>().unwrap();
    listener.heard.lock().unwrap().clone()
}

fn created(key: &str, version: Option<&str>, body: &str, answer: &Answer) -> What {
    What::Created(ObjectCreated {
        bucket: "vault".to_owned(),
        bucket_owner: "111122223333".to_owned(),
        key: key.to_owned(),
        version_id: version.map(str::to_owned),
        size: body.len() as u64,
        e_tag: answer.header("etag").unwrap().trim_matches('"').to_owned(),
    })
}

fn removed(key: &str, version: Option<&str>, is_marker_created: bool) -> What {
    What::Removed(ObjectRemoved {
        bucket: "vault".to_owned(),
        bucket_owner: "111122223333".to_owned(),
        key: key.to_owned(),
        version_id: version.map(str::to_owned),
        is_marker_created,
    })
}

#[tokio::test]
async fn objects_made_and_removed_are_told_with_what_notifications_need() {
    let fixture = fixture().await;
    let _ = s3(&fixture, "PUT", "/vault", "").await;
    let first = s3(&fixture, "PUT", "/vault/a%20b", "one").await;
    let second = s3(&fixture, "PUT", "/vault/a%20b", "other").await;
    let _ = s3(&fixture, "GET", "/vault/a%20b", "").await;
    let _ = s3(&fixture, "DELETE", "/vault/a%20b", "").await;
    let _ = s3(&fixture, "DELETE", "/vault/a%20b", "").await;
    let versioned = "<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>";
    let _ = s3(&fixture, "PUT", "/vault?versioning", versioned).await;
    let third = s3(&fixture, "PUT", "/vault/a%20b", "third").await;
    let version = third.header("x-amz-version-id").unwrap().to_owned();
    let marker = s3(&fixture, "DELETE", "/vault/a%20b", "").await;
    let marker = marker.header("x-amz-version-id").unwrap().to_owned();
    let _ = s3(&fixture, "DELETE", &format!("/vault/a%20b?versionId={version}"), "").await;
    let heard = heard(&fixture).await;
    let told: Vec<(&str, What)> =
        heard.iter().map(|it| (it.operation.as_str(), it.what.clone())).collect();
    let expected = [
        ("PutObject", created("a b", None, "one", &first)),
        ("PutObject", created("a b", None, "other", &second)),
        ("DeleteObject", removed("a b", None, false)),
        ("PutObject", created("a b", Some(&version), "third", &third)),
        ("DeleteObject", removed("a b", Some(&marker), true)),
        ("DeleteObject", removed("a b", Some(&version), false)),
    ];
    assert_eq!(told, expected, "what changes nothing says nothing");
    assert!(heard.is_sorted_by(|one, next| one.sequencer < next.sequencer), "{heard:?}");
    assert_eq!(heard[0].request_id, first.header("x-amz-request-id").unwrap());
}

/// Without a consumer that wants them there are no events: requests pay for none.
#[tokio::test]
async fn nobody_pays_for_events_that_nobody_wants() {
    let fixture = Fixture::start().await;
    let _ = s3(&fixture, "PUT", "/vault", "").await;
    let _ = s3(&fixture, "PUT", "/vault/a", "one").await;
    let records = fixture.engine.journal().read(1, 10).await.unwrap();
    assert_eq!(records.len(), 2);
}
