//! What remains of a key that is gone: when it went, at whose request, and which material with it.
//!
//! | table | key | value |
//! |---|---|---|
//! | `kms.deletion-request` | account, region, key id | who asked for the deletion of a key that waits for it |
//! | `kms.destroyed` | account, region, key id | a key that was deleted |
//! | `kms.purge` | instant, account, region, key id | material of the key was deleted here, and the files of the store still hold it |

use engine::{Failure, Writer};
use names::Region;
use serde::{Deserialize, Serialize};
use tables::{Record, Table};

use crate::due::digits;
use crate::key::KeyRecord;

/// Who asked for the deletion of keys that wait for it.
pub(crate) const DELETION_REQUESTS: Table<DeletionRequest> = Table::new("kms.deletion-request");

/// Keys that were deleted.
pub(crate) const DESTROYED: Table<DestroyedRecord> = Table::new("kms.destroyed");

/// Where material was deleted that files of the store still hold.
pub(crate) const PURGES: Table<PurgeRecord> = Table::new("kms.purge");

/// A call of ScheduleKeyDeletion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct DeletionRequest {
    /// The ARN of who called.
    pub(crate) principal: String,
    /// The id of the request; the record of the call has it too.
    pub(crate) request_id: String,
    /// When, milliseconds since the epoch.
    pub(crate) at_ms: i64,
}

impl Record for DeletionRequest {
    const VERSION: u8 = 1;
}

/// A key that was deleted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct DestroyedRecord {
    /// AWS's names of its kind and of where its material came from.
    pub(crate) spec: String,
    pub(crate) origin: String,
    pub(crate) created_ms: i64,
    /// At whose request; none where an earlier release took it.
    pub(crate) request: Option<DeletionRequest>,
    pub(crate) deleted_ms: i64,
    /// The Region in which its material was kept.
    pub(crate) home: Region,
    /// What went with it.
    pub(crate) materials: Vec<DestroyedMaterial>,
    /// The Regions of the other keys of the same multi-Region key, which kept the material.
    pub(crate) kept_in: Vec<Region>,
    /// When the files of the store were freed of the material.
    pub(crate) purged_ms: Option<i64>,
}

impl Record for DestroyedRecord {
    const VERSION: u8 = 1;
}

/// Material that was destroyed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct DestroyedMaterial {
    pub(crate) material_id: String,
    pub(crate) created_ms: i64,
}

/// Material that was deleted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PurgeRecord {
    /// The Region of the key that was deleted with it; none where the key stays.
    pub(crate) destroyed_in: Option<Region>,
}

impl Record for PurgeRecord {
    const VERSION: u8 = 1;
}

/// Remembers that the caller asks for the deletion of `key`.
pub(crate) fn remember_request(cx: &mut Writer<'_>, key: &KeyRecord) -> Result<(), Failure> {
    let request = DeletionRequest {
        principal: cx.caller().arn().to_owned(),
        request_id: cx.request().id.as_str().to_owned(),
        at_ms: cx.now().unix_ms(),
    };
    DELETION_REQUESTS.put(cx.tx_mut(), &key.place(), &request)?;
    Ok(())
}

/// Forgets that somebody asked for the deletion of `key`.
pub(crate) fn forget_request(cx: &mut Writer<'_>, key: &KeyRecord) {
    DELETION_REQUESTS.delete(cx.tx_mut(), &key.place());
}

/// Asks for what was deleted of the material at `home` to leave the files of the store.
/// `destroyed_in` is the Region of a key that was deleted with it.
pub(crate) fn request_purge(
    cx: &mut Writer<'_>,
    home: [&str; 3],
    destroyed_in: Option<&Region>,
) -> Result<(), Failure> {
    let at = digits(cx.now().unix_ms());
    let [account, region, key_id] = home;
    let record = PurgeRecord { destroyed_in: destroyed_in.cloned() };
    PURGES.put(cx.tx_mut(), &[&at, account, region, key_id], &record)?;
    Ok(())
}
