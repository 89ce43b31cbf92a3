//! What KMS does to keys by itself: `KMS CMK Rotation`, `KMS CMK Deletion`, `KMS Imported Key Material Expiration`.
//!
//! Source: <https://docs.aws.amazon.com/kms/latest/developerguide/kms-events.html>

use names::Arn;
use serde_json::json;

use super::ServiceEvent;
use super::trail::Recorded;

/// What a record says of a key.
pub(super) fn event_of(record: &Recorded<'_>) -> Option<ServiceEvent> {
    if record.event_source != "kms.amazonaws.com" || record.event_type != "AwsServiceEvent" {
        return None;
    }
    let detail_type = match record.event_name.as_ref() {
        "RotateKey" => "KMS CMK Rotation",
        "DeleteKey" => "KMS CMK Deletion",
        "DeleteExpiredKeyMaterial" => "KMS Imported Key Material Expiration",
        _ => return None,
    };
    let arn = &record.resources.first()?.arn;
    let parsed = Arn::parse(arn).ok()?;
    let key_id = parsed.resource().strip_prefix("key/")?;
    Some(ServiceEvent {
        account: record.recipient_account_id.to_string(),
        region: record.aws_region.to_string(),
        source: record.source(),
        detail_type,
        resources: vec![arn.to_string()],
        detail: json!({ "key-id": key_id }).to_string(),
        is_read: false,
        at_ms: None,
    })
}
