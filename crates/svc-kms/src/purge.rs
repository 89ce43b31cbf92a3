//! Deleted material leaves the files of the store too.
//!
//! A row that is deleted lies on for a while in the log and in table files of the store. So each
//! deletion of material leaves a row in `kms.purge` in its own commit, and the job here has the store
//! free its files of the rows. After a crash the row is still there, and the job does it again.

use std::sync::Arc;

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use stdx::Timestamp;
use store::{Entry, Range};

use crate::Kms;
use crate::destroyed::{DESTROYED, PURGES};
use crate::due::{DueKey, digits, due_before, read_due};
use crate::key::key_arn;
use crate::tables::MATERIALS;

/// Frees the files of the store of deleted material.
pub(crate) struct MaterialPurge;

#[async_trait]
impl DueJob<Kms> for MaterialPurge {
    const NAME: &'static str = "kms-material-purge";
    const PRINCIPAL: &'static str = "kms.amazonaws.com";
    const RECORD: Option<&'static str> = Some("PurgeKeyMaterial");
    type Item = DueKey;

    fn due(now: Timestamp) -> Range {
        due_before(&PURGES, now)
    }

    fn read(row: &Entry) -> Result<Due<DueKey>, Failure> {
        read_due(&PURGES, &row.key)
    }

    async fn perform(_: &Kms, cx: &mut Writer<'_>, items: &[DueKey]) -> Result<Performed, Failure> {
        let mut performed = Performed::Nothing;
        for DueKey { at_ms, account, region, key_id } in items {
            let row = [&digits(*at_ms), account.as_str(), region, key_id];
            let Some(purge) = PURGES.get(cx, &row).await? else { continue };
            let rows = Range::within(&MATERIALS.key(&[account, region, key_id]), 1);
            let store = Arc::clone(cx.store_outside()?);
            store.purge(&rows.start, &rows.end).await?;
            PURGES.delete(cx.tx_mut(), &row);
            let of_key = purge.destroyed_in.as_ref().unwrap_or(region);
            if purge.destroyed_in.is_some() {
                let place = [account.as_str(), of_key, key_id];
                if let Some(mut destroyed) = DESTROYED.get(cx, &place).await? {
                    destroyed.purged_ms = Some(cx.now().unix_ms());
                    DESTROYED.put(cx.tx_mut(), &place, &destroyed)?;
                }
            }
            cx.name_resource(&key_arn(of_key, account, key_id), account);
            cx.audit.extra("keyId", key_id.as_str());
            performed = Performed::Done;
        }
        Ok(performed)
    }
}
