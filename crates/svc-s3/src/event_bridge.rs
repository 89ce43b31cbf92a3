//! The consumer of the journal that says to EventBridge what became of objects, for buckets whose notifications
//! say so.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html>

use async_trait::async_trait;
use engine::{Batch, Consume, Consumed, DomainEvent, Emitted, Failure, Writer};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::S3;
use crate::archive::events::{ObjectRestored, ObjectTransitioned, RestorePhase};
use crate::bucket::BucketRecord;
use crate::object::events::{ObjectCreated, ObjectRemoved};
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
    const EVENTS: &'static [&'static str] =
        &[ObjectCreated::TYPE, ObjectRemoved::TYPE, ObjectRestored::TYPE, ObjectTransitioned::TYPE];

    async fn consume(_: &S3, cx: &mut Writer<'_>, batch: &Batch) -> Result<Consumed, Failure> {
        for record in batch.records() {
            let Some(event) = Emitted::read(record)? else { continue };
            let Some(said) = said(&event)? else { continue };
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

/// What an event is to EventBridge.
fn said(event: &Emitted) -> Result<Option<Said>, Failure> {
    let object = |key: &str, version: Option<&String>| {
        let mut object = json!({ "key": key, "sequencer": event.sequencer() });
        if let (Some(members), Some(version)) = (object.as_object_mut(), version) {
            members.insert("version-id".to_owned(), version.as_str().into());
        }
        object
    };
    if let Some(created) = event.detail::<ObjectCreated>()? {
        let mut object = object(&created.key, created.version_id.as_ref());
        if let Some(members) = object.as_object_mut() {
            members.insert("size".to_owned(), created.size.into());
            members.insert("etag".to_owned(), created.e_tag.trim_matches('"').into());
        }
        let more = vec![("reason", reason(&event.operation))];
        let detail_type = "Object Created";
        return Ok(Some(Said { bucket: created.bucket, detail_type, object, more }));
    }
    if let Some(removed) = event.detail::<ObjectRemoved>()? {
        let kind = match removed.is_marker_created {
            true => "Delete Marker Created",
            false => "Permanently Deleted",
        };
        return Ok(Some(Said {
            object: object(&removed.key, removed.version_id.as_ref()),
            bucket: removed.bucket,
            detail_type: "Object Deleted",
            more: vec![("reason", reason(&event.operation)), ("deletion-type", kind.to_owned())],
        }));
    }
    if let Some(moved) = event.detail::<ObjectTransitioned>()? {
        return Ok(Some(Said {
            object: object(&moved.key, moved.version_id.as_ref()),
            bucket: moved.bucket,
            detail_type: "Object Storage Class Changed",
            more: vec![("destination-storage-class", moved.storage_class)],
        }));
    }
    let Some(restored) = event.detail::<ObjectRestored>()? else { return Ok(None) };
    Ok(Some(Said {
        object: object(&restored.key, restored.version_id.as_ref()),
        bucket: restored.bucket,
        detail_type: match restored.phase {
            RestorePhase::Begun => "Object Restore Initiated",
            RestorePhase::Completed => "Object Restore Completed",
            RestorePhase::Ended => "Object Restore Expired",
        },
        more: Vec::new(),
    }))
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
