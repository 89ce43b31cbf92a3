//! What destinations are told.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html>

use engine::{Ctx, Emitted};
use identity::canonical_id;
use names::AccountId;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value, json};
use stdx::Timestamp;

use crate::bucket::{BucketRecord, bucket_arn};
use crate::object::events::{BucketEvent, EventFacts};

/// The version of the structure, one for all events since 2.4.
const EVENT_VERSION: &str = "2.5";

/// What of a key is encoded: as of forms, but for `/`.
const ENCODED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'*').remove(b'/');

/// A key as messages have it, and as the filters of rules are compared with it.
pub(crate) fn encoded(key: &str) -> String {
    utf8_percent_encode(key, ENCODED).to_string().replace("%20", "+")
}

/// The message of an event, for the rule called `rule`.
pub(crate) fn message(event: &Emitted, at: Timestamp, told: &BucketEvent, rule: &str) -> String {
    let owner = AccountId::parse(&told.bucket_owner).map(|account| canonical_id(&account));
    let principal = match &event.account_id {
        Some(_) => format!("AWS:{}", event.principal_id),
        None => event.principal_id.clone(),
    };
    let mut record = json!({
        "eventVersion": EVENT_VERSION,
        "eventSource": "aws:s3",
        "awsRegion": told.region,
        "eventTime": at.iso8601_ms(),
        "eventName": told.name,
        "userIdentity": { "principalId": principal },
        "requestParameters": { "sourceIPAddress": event.source_ip_address },
        "responseElements": {
            "x-amz-request-id": event.request_id,
            "x-amz-id-2": event.extended_request_id,
        },
        "s3": {
            "s3SchemaVersion": "1.0",
            "configurationId": rule,
            "bucket": {
                "name": told.bucket,
                "ownerIdentity": { "principalId": owner.unwrap_or_default() },
                "arn": bucket_arn(&told.bucket),
            },
            "object": object(event, told),
        },
    });
    if let (Some(members), Some(facts)) = (record.as_object_mut(), &told.facts) {
        let (name, value) = shown(facts);
        members.insert(name.to_owned(), value);
    }
    json!({ "Records": [record] }).to_string()
}

/// The object of an event.
fn object(event: &Emitted, told: &BucketEvent) -> Value {
    let mut object = Map::new();
    let mut put = |name: &str, value: Value| object.insert(name.to_owned(), value);
    put("key", encoded(&told.key).into());
    if let Some(size) = told.size {
        put("size", size.into());
    }
    if let Some(e_tag) = &told.e_tag {
        put("eTag", e_tag.as_str().into());
    }
    if let Some(version_id) = &told.version_id {
        put("versionId", version_id.as_str().into());
    }
    if told.is_ordered() {
        put("sequencer", event.sequencer().into());
    }
    Value::Object(object)
}

/// What is said of some kinds of events alone.
fn shown(facts: &EventFacts) -> (&'static str, Value) {
    match facts {
        EventFacts::Restored { expires_ms, storage_class } => (
            "glacierEventData",
            json!({ "restoreEventData": {
                "lifecycleRestorationExpiryTime": Timestamp::from_unix_ms(*expires_ms).iso8601_ms(),
                "lifecycleRestoreStorageClass": storage_class,
            } }),
        ),
        EventFacts::Transitioned { storage_class } => (
            "lifecycleEventData",
            json!({ "transitionEventData": { "destinationStorageClass": storage_class } }),
        ),
        EventFacts::Tiered { access_tier } => {
            ("intelligentTieringEventData", json!({ "destinationAccessTier": access_tier }))
        }
        EventFacts::NotReplicated { destination, reason } => (
            "replicationEventData",
            json!({
                "destinationBucket": bucket_arn(destination),
                "s3Operation": "OBJECT_PUT",
                "failureReason": reason,
            }),
        ),
    }
}

/// What destinations are told when they are configured.
pub(crate) fn test_message(cx: &Ctx, bucket: &BucketRecord) -> String {
    json!({
        "Service": "Amazon S3",
        "Event": "s3:TestEvent",
        "Time": cx.now().iso8601_ms(),
        "Bucket": bucket.name.as_str(),
        "RequestId": cx.request().id.as_str(),
        "HostId": cx.request().extended_id,
    })
    .to_string()
}

#[cfg(test)]
mod tests;
