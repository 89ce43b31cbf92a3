//! What somebody should look at: a deletion was scheduled, or a key that is off or waits for its
//! deletion was still to be used.
//!
//! | table | key | value |
//! |---|---|---|
//! | `kms.alert` | account, region, key id, kind | how often, when last, and by whom |
//!
//! [`watch`](crate::watch) follows them from the domain events in the journal.

use engine::{Ctx, DomainEvent, Failure, KeyUseRefused, Writer};
use serde::{Deserialize, Serialize};
use tables::{Record, Table};

use crate::key::KeyRecord;

/// Alerts, one row for each key and kind.
pub(crate) const ALERTS: Table<AlertRecord> = Table::new("kms.alert");

/// An alert.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct AlertRecord {
    pub(crate) count: u64,
    pub(crate) first_ms: i64,
    pub(crate) last_ms: i64,
    /// The last time: AWS's name of the operation, who called, and the id of the request.
    pub(crate) operation: String,
    pub(crate) principal_id: String,
    pub(crate) request_id: String,
}

impl Record for AlertRecord {
    const VERSION: u8 = 1;
}

/// The deletion of a key was scheduled.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct KeyDeletionScheduled {
    /// The key, by its ARN.
    pub(crate) key: String,
    /// The waiting period, in days.
    pub(crate) window_days: i32,
}

impl DomainEvent for KeyDeletionScheduled {
    const TYPE: &'static str = "kms.KeyDeletionScheduled";
}

/// A deletion that was scheduled does not come.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct KeyDeletionCancelled {
    /// The key, by its ARN.
    pub(crate) key: String,
}

impl DomainEvent for KeyDeletionCancelled {
    const TYPE: &'static str = "kms.KeyDeletionCancelled";
}

/// A key is on again.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct KeyEnabled {
    /// The key, by its ARN.
    pub(crate) key: String,
}

impl DomainEvent for KeyEnabled {
    const TYPE: &'static str = "kms.KeyEnabled";
}

/// What an alert is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    DeletionScheduled,
    UsePendingDeletion,
    UseDisabled,
}

impl Kind {
    pub(crate) const ALL: [Self; 3] =
        [Self::DeletionScheduled, Self::UsePendingDeletion, Self::UseDisabled];

    /// What is no concern any more where a deletion is cancelled.
    pub(crate) const OF_DELETION: [Self; 2] = [Self::DeletionScheduled, Self::UsePendingDeletion];

    /// As rows and answers name it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::DeletionScheduled => "DELETION_SCHEDULED",
            Self::UsePendingDeletion => "USE_PENDING_DELETION",
            Self::UseDisabled => "USE_DISABLED",
        }
    }

    /// Of a refused use; none where the key was not ready for another reason.
    pub(crate) fn of(refused: &KeyUseRefused) -> Option<Self> {
        if refused.error_code == "DisabledException" {
            return Some(Self::UseDisabled);
        }
        // The codes are the same for keys that wait for their material; the texts are not.
        refused.error_message.ends_with("is pending deletion.").then_some(Self::UsePendingDeletion)
    }

    pub(crate) fn count(self, cx: &Ctx) {
        let counters = cx.counters();
        let counter = match self {
            Self::DeletionScheduled => &counters.key_deletions_scheduled,
            Self::UsePendingDeletion => &counters.key_uses_pending_deletion,
            Self::UseDisabled => &counters.key_uses_disabled,
        };
        counter.add(1);
    }
}

/// Says that the deletion of `key` was scheduled.
pub(crate) fn say_scheduled(
    cx: &mut Ctx,
    key: &KeyRecord,
    window_days: i32,
) -> Result<(), Failure> {
    cx.emit(&KeyDeletionScheduled { key: key.arn(), window_days })
}

/// Says that the deletion of `key` was cancelled.
pub(crate) fn say_cancelled(cx: &mut Ctx, key: &KeyRecord) -> Result<(), Failure> {
    cx.emit(&KeyDeletionCancelled { key: key.arn() })
}

/// Says that `key` is on again.
pub(crate) fn say_enabled(cx: &mut Ctx, key: &KeyRecord) -> Result<(), Failure> {
    cx.emit(&KeyEnabled { key: key.arn() })
}

/// Removes the alerts of a key that is deleted.
pub(crate) fn forget_alerts(cx: &mut Writer<'_>, key: &KeyRecord) {
    let [account, region, key_id] = key.place();
    for kind in Kind::ALL {
        ALERTS.delete(cx.tx_mut(), &[account, region, key_id, kind.name()]);
    }
}
