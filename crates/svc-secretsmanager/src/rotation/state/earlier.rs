//! Rotations as they were stored before they could be told to wait for nothing.

use serde::Deserialize;

use super::{RotationRecord, Step, UnderWay};
use crate::rotation::rotator::Rotator;
use crate::rotation::schedule::{Rules, Window};

/// Version 1.
#[derive(Deserialize)]
pub(super) struct RotationRecordV1 {
    name: String,
    rotator: Rotator,
    is_enabled: bool,
    rules: Option<Rules>,
    last_rotated_ms: Option<i64>,
    counted_from_ms: i64,
    window: Option<Window>,
    under_way: Option<UnderWayV1>,
    last_token: Option<String>,
    due_ms: Option<i64>,
}

#[derive(Deserialize)]
struct UnderWayV1 {
    version_id: String,
    next: Step,
    is_test: bool,
    failures: u32,
    window_end_ms: Option<i64>,
    keys_before: Option<Vec<String>>,
}

impl From<UnderWayV1> for UnderWay {
    fn from(before: UnderWayV1) -> Self {
        Self {
            version_id: before.version_id,
            next: before.next,
            is_test: before.is_test,
            failures: before.failures,
            window_end_ms: before.window_end_ms,
            keys_before: before.keys_before,
            is_forced: false,
        }
    }
}

impl From<RotationRecordV1> for RotationRecord {
    fn from(before: RotationRecordV1) -> Self {
        Self {
            name: before.name,
            rotator: before.rotator,
            is_enabled: before.is_enabled,
            rules: before.rules,
            last_rotated_ms: before.last_rotated_ms,
            counted_from_ms: before.counted_from_ms,
            window: before.window,
            under_way: before.under_way.map(UnderWay::from),
            last_token: before.last_token,
            due_ms: before.due_ms,
        }
    }
}
