//! Trails as earlier releases stored them.

use std::collections::BTreeMap;

use names::{AccountId, Region};
use serde::Deserialize;

use super::TrailRecord;
use crate::selectors::Selectors;

/// A trail before trails had topics.
#[derive(Debug, Deserialize)]
pub(super) struct TrailRecordV1 {
    account: AccountId,
    region: Region,
    name: String,
    unique_id: String,
    bucket: String,
    prefix: Option<String>,
    kms_key: Option<String>,
    has_global_events: bool,
    is_multi_region: bool,
    validated_since_ms: Option<i64>,
    is_recursive: bool,
    selectors: Option<Selectors>,
    tags: BTreeMap<String, String>,
    is_logging: bool,
    started_ms: Option<i64>,
    stopped_ms: Option<i64>,
}

impl From<TrailRecordV1> for TrailRecord {
    fn from(old: TrailRecordV1) -> Self {
        let TrailRecordV1 { account, region, name, unique_id, bucket, prefix, kms_key, .. } = old;
        Self {
            account,
            region,
            name,
            unique_id,
            bucket,
            prefix,
            kms_key,
            has_global_events: old.has_global_events,
            is_multi_region: old.is_multi_region,
            validated_since_ms: old.validated_since_ms,
            is_recursive: old.is_recursive,
            selectors: old.selectors,
            tags: old.tags,
            is_logging: old.is_logging,
            started_ms: old.started_ms,
            stopped_ms: old.stopped_ms,
            topic: None,
            log_group: None,
        }
    }
}

/// A trail before trails had log groups.
#[derive(Debug, Deserialize)]
pub(super) struct TrailRecordV2 {
    account: AccountId,
    region: Region,
    name: String,
    unique_id: String,
    bucket: String,
    prefix: Option<String>,
    kms_key: Option<String>,
    has_global_events: bool,
    is_multi_region: bool,
    validated_since_ms: Option<i64>,
    is_recursive: bool,
    selectors: Option<Selectors>,
    tags: BTreeMap<String, String>,
    is_logging: bool,
    started_ms: Option<i64>,
    stopped_ms: Option<i64>,
    topic: Option<String>,
}

impl From<TrailRecordV2> for TrailRecord {
    fn from(old: TrailRecordV2) -> Self {
        let TrailRecordV2 { account, region, name, unique_id, bucket, prefix, kms_key, .. } = old;
        Self {
            account,
            region,
            name,
            unique_id,
            bucket,
            prefix,
            kms_key,
            has_global_events: old.has_global_events,
            is_multi_region: old.is_multi_region,
            validated_since_ms: old.validated_since_ms,
            is_recursive: old.is_recursive,
            selectors: old.selectors,
            tags: old.tags,
            is_logging: old.is_logging,
            started_ms: old.started_ms,
            stopped_ms: old.stopped_ms,
            topic: old.topic,
            log_group: None,
        }
    }
}
