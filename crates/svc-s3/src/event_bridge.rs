//! The consumer of the journal that says to EventBridge what became of objects, for buckets whose notifications
//! say so.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html>

use async_trait::async_trait;
use engine::{Batch, Consume, Consumed, DomainEvent, Emitted, Failure, Writer};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use stdx::Timestamp;

use crate::S3;
use crate::bucket::BucketRecord;
use crate::object::events::{BucketEvent, EventFacts};
use crate::tables::{BUCKET_NOTIFICATIONS, BUCKETS};

/// What is said of an object.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct ObjectEvent {
    bucket_arn: String,
    bucket_owner: String,
    bucket_region: String,
    /// When it happened, milliseconds since the epoch.
    at_ms: i64,
    detail_type: String,
    detail: Value,
}

impl DomainEvent for ObjectEvent {
    const TYPE: &'static str = "s3.ObjectEvent";
}

/// An event of an object before anybody asked for it.
struct Said {
    bucket: String,
    detail_type: &'static str,
    object: Value,
    /// Members of the detail besides those that every event has.
    more: Vec<(&'static str, String)>,
}

/// Says it.
pub(crate) struct ObjectEvents;

#[async_trait]
impl Consume<S3> for ObjectEvents {
    const NAME: &'static str = "s3-event-bridge";
    const PRINCIPAL: &'static str = "s3.amazonaws.com";
    const EVENTS: &'static [&'static str] = &[BucketEvent::TYPE];

    async fn consume(_: &S3, cx: &mut Writer<'_>, batch: &Batch) -> Result<Consumed, Failure> {
        for record in batch.records() {
            let Some(event) = Emitted::read(record)? else { continue };
            let Some(told) = event.detail::<BucketEvent>()? else { continue };
            let Some(said) = said(&event, told) else { continue };
            let Some(bucket) = BUCKETS.get(cx, &[&said.bucket]).await? else { continue };
            let notifications = BUCKET_NOTIFICATIONS.get(cx, &[&bucket.id]).await?;
            if notifications.is_some_and(|notifications| notifications.has_event_bridge) {
                let at_ms = record.time.unix_ms();
                cx.emit(&written(&bucket, &event, (said, at_ms)))?;
            }
        }
        Ok(Consumed::Done)
    }
}

/// What an event is to EventBridge; none where it says nothing of it.
fn said(event: &Emitted, told: BucketEvent) -> Option<Said> {
    let mut object = json!({ "key": told.key });
    if let Some(members) = object.as_object_mut() {
        if let Some(version) = &told.version_id {
            members.insert("version-id".to_owned(), version.as_str().into());
        }
        // A deletion says which event is the later one alone.
        if let Some(size) = told.size {
            members.insert("size".to_owned(), size.into());
            let e_tag = told.e_tag.as_deref().map(|e_tag| e_tag.trim_matches('"'));
            members.extend(e_tag.map(|e_tag| ("etag".to_owned(), e_tag.into())));
        }
        if told.is_ordered() {
            members.insert("sequencer".to_owned(), event.sequencer().into());
        }
    }
    let by = || ("reason", reason(&event.operation));
    let (kind, which) = told.name.split_once(':').unwrap_or((&told.name, ""));
    let (detail_type, mut more) = match (kind, which) {
        ("ObjectCreated", _) => ("Object Created", vec![by()]),
        ("ObjectRemoved" | "LifecycleExpiration", which) => {
            let kind = match which {
                "DeleteMarkerCreated" => "Delete Marker Created",
                _ => "Permanently Deleted",
            };
            ("Object Deleted", vec![by(), ("deletion-type", kind.to_owned())])
        }
        ("LifecycleTransition", _) => ("Object Storage Class Changed", Vec::new()),
        ("IntelligentTiering", _) => ("Object Access Tier Changed", Vec::new()),
        ("ObjectRestore", "Post") => ("Object Restore Initiated", Vec::new()),
        ("ObjectRestore", "Completed") => ("Object Restore Completed", Vec::new()),
        ("ObjectRestore", _) => ("Object Restore Expired", Vec::new()),
        ("ObjectTagging", "Put") => ("Object Tags Added", Vec::new()),
        ("ObjectTagging", _) => ("Object Tags Deleted", Vec::new()),
        ("ObjectAcl", _) => ("Object ACL Updated", Vec::new()),
        _ => return None,
    };
    match told.facts {
        Some(EventFacts::Restored { expires_ms, storage_class }) => {
            let expires = Timestamp::from_unix_ms(expires_ms).iso8601();
            more.push(("restore-expiry-time", expires));
            more.push(("source-storage-class", storage_class));
        }
        Some(EventFacts::Transitioned { storage_class }) => {
            more.push(("destination-storage-class", storage_class));
        }
        Some(EventFacts::Tiered { access_tier }) => {
            more.push(("destination-access-tier", access_tier));
        }
        Some(EventFacts::NotReplicated { .. }) | None => {}
    }
    Some(Said { bucket: told.bucket, detail_type, object, more })
}

/// By which of S3's ways it came about.
fn reason(operation: &str) -> String {
    match operation {
        "DeleteObjects" => "DeleteObject",
        act if act.starts_with("Lifecycle") => "Lifecycle Expiration",
        other => other,
    }
    .to_owned()
}

fn written(bucket: &BucketRecord, event: &Emitted, (said, at_ms): (Said, i64)) -> ObjectEvent {
    // Who asked: an account, or the service that acts for somebody.
    let requester = event.account_id.as_deref().unwrap_or(&event.source_ip_address);
    let mut detail = json!({
        "version": "0",
        "bucket": { "name": bucket.name.to_string() },
        "object": said.object,
        "request-id": event.request_id,
        "requester": requester,
        "source-ip-address": event.source_ip_address,
    });
    if let Some(members) = detail.as_object_mut() {
        members.extend(said.more.into_iter().map(|(name, value)| (name.to_owned(), value.into())));
    }
    ObjectEvent {
        bucket_arn: bucket.arn(),
        bucket_owner: bucket.account.to_string(),
        bucket_region: bucket.region.to_string(),
        at_ms,
        detail_type: said.detail_type.to_owned(),
        detail,
    }
}
