//! What became of objects in buckets whose events go to EventBridge: `Object Created` and the like. S3 says which.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html>

use engine::{DomainEvent, Emitted, Failure};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::ServiceEvent;

/// What S3 says.
pub(super) const OBJECT: &str = ObjectEvent::TYPE;

/// As S3 says it.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct ObjectEvent {
    bucket_arn: String,
    bucket_owner: String,
    bucket_region: String,
    at_ms: i64,
    detail_type: String,
    detail: Value,
}

impl DomainEvent for ObjectEvent {
    const TYPE: &'static str = "s3.ObjectEvent";
}

/// What there is to say of objects.
const DETAIL_TYPES: [&str; 6] = [
    "Object Created",
    "Object Deleted",
    "Object Restore Initiated",
    "Object Restore Completed",
    "Object Restore Expired",
    "Object Storage Class Changed",
];

/// What a domain event says of an object.
pub(super) fn event_of(event: &Emitted) -> Result<Option<ServiceEvent>, Failure> {
    let Some(said) = event.detail::<ObjectEvent>()? else { return Ok(None) };
    let detail_type = DETAIL_TYPES.into_iter().find(|known| *known == said.detail_type);
    let detail_type =
        detail_type.ok_or_else(|| Failure::Internal("an event of an unknown kind".to_owned()))?;
    Ok(Some(ServiceEvent {
        account: said.bucket_owner,
        region: said.bucket_region,
        source: "aws.s3".to_owned(),
        detail_type,
        resources: vec![said.bucket_arn],
        detail: said.detail.to_string(),
        is_read: false,
        at_ms: Some(said.at_ms),
    }))
}
