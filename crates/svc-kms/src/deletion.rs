//! The end of a key's waiting period: the key, its aliases and its material go, for good.

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use store::{Entry, Order, Range};
use tables::{Record, Table};

use crate::Kms;
use crate::alert::forget_alerts;
use crate::destroyed::{
    DELETION_REQUESTS, DESTROYED, DestroyedMaterial, DestroyedRecord, forget_request, request_purge,
};
use crate::due::{DueKey, digits, due_before, read_due};
use crate::grant::index::delete_some;
use crate::key::{KeyRecord, KeyState, Origin, key_arn};
use crate::key_store::create;
use crate::last_use::USAGES;
use crate::material::home;
use crate::tables::{ALIASES, KEYS, MATERIALS};

/// Keys that wait for their deletion: instant (20 digits), account, region, key id.
pub(crate) const DELETIONS: Table<DeletionRecord> = Table::new("kms.deletion");

/// Materials of one key: the first, 25 on demand, and yearly ones for a long time.
const MATERIALS_MAX: usize = 1_000;

/// The row says everything in its key.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct DeletionRecord {}

impl Record for DeletionRecord {
    const VERSION: u8 = 1;
}

/// Remembers when `key` is to be deleted; it must be pending deletion.
pub(crate) fn remember(cx: &mut Writer<'_>, key: &KeyRecord) -> Result<(), Failure> {
    if let KeyState::PendingDeletion { at_ms, .. } = key.state {
        let at = digits(at_ms);
        let parts = [at.as_str(), &key.account, &key.region, &key.key_id];
        DELETIONS.put(cx.tx_mut(), &parts, &DeletionRecord {})?;
    }
    Ok(())
}

/// Forgets that `key` was to be deleted; it must still be pending deletion.
pub(crate) fn forget(cx: &mut Writer<'_>, key: &KeyRecord) {
    if let KeyState::PendingDeletion { at_ms, .. } = key.state {
        let at = digits(at_ms);
        DELETIONS.delete(cx.tx_mut(), &[&at, &key.account, &key.region, &key.key_id]);
    }
}

/// Deletes the keys whose waiting period is over.
pub(crate) struct KeyDeletion;

#[async_trait]
impl DueJob<Kms> for KeyDeletion {
    const NAME: &'static str = "kms-key-deletion";
    const PRINCIPAL: &'static str = "kms.amazonaws.com";
    const RECORD: Option<&'static str> = Some("DeleteKey");
    type Item = DueKey;

    fn due(now: Timestamp) -> Range {
        due_before(&DELETIONS, now)
    }

    fn read(row: &Entry) -> Result<Due<DueKey>, Failure> {
        read_due(&DELETIONS, &row.key)
    }

    async fn perform(
        kms: &Kms,
        cx: &mut Writer<'_>,
        items: &[DueKey],
    ) -> Result<Performed, Failure> {
        let mut performed = Performed::Nothing;
        for place in items {
            match delete(kms, cx, place).await? {
                Performed::More => return Ok(Performed::More),
                Performed::Done => performed = Performed::Done,
                Performed::Nothing => {}
            }
        }
        Ok(performed)
    }

    fn performed(kms: &Kms, items: &[DueKey]) {
        for DueKey { account, region, key_id, .. } in items {
            kms.materials.evict(&key_arn(region, account, key_id));
        }
    }
}

/// Deletes the key that a row is about; its grants go first, some with each commit. `Nothing` when
/// it is not to be deleted any more.
async fn delete(kms: &Kms, cx: &mut Writer<'_>, place: &DueKey) -> Result<Performed, Failure> {
    let DueKey { at_ms, account, region, key_id } = place;
    let row = [&digits(*at_ms), account.as_str(), region, key_id];
    let Some(key) = KEYS.get(cx, &[account, region, key_id]).await? else {
        DELETIONS.delete(cx.tx_mut(), &row);
        return Ok(Performed::Nothing);
    };
    let now_ms = cx.now().unix_ms();
    let is_due = matches!(key.state, KeyState::PendingDeletion { at_ms, .. } if at_ms <= now_ms);
    if !is_due {
        DELETIONS.delete(cx.tx_mut(), &row);
        return Ok(Performed::Nothing);
    }
    if key.has_grants && !delete_some(cx, &key).await? {
        return Ok(Performed::More);
    }
    DELETIONS.delete(cx.tx_mut(), &row);
    cx.name_resource(&key.arn(), &key.account);
    for alias in &key.aliases {
        ALIASES.delete(cx.tx_mut(), &[account, region, alias]);
    }
    KEYS.delete(cx.tx_mut(), &[account.as_str(), region, key_id]);
    USAGES.delete(cx.tx_mut(), &[account.as_str(), region, key_id]);
    create::forget(kms.tokens(), cx, &key).await?;
    let is_last = key.siblings().is_empty();
    // What is imported into one Region is of that Region alone.
    let is_material_going = is_last || key.origin == Origin::External;
    let materials = if is_material_going { destroy(cx, &key).await? } else { Vec::new() };
    let destroyed = DestroyedRecord {
        spec: key.spec.name().to_owned(),
        origin: key.origin.name().to_owned(),
        created_ms: key.created_ms,
        request: DELETION_REQUESTS.get(cx, &key.place()).await?,
        deleted_ms: now_ms,
        home: key.home().clone(),
        materials,
        kept_in: if is_material_going { Vec::new() } else { key.siblings() },
        purged_ms: None,
    };
    DESTROYED.put(cx.tx_mut(), &key.place(), &destroyed)?;
    forget_request(cx, &key);
    forget_alerts(cx, &key);
    if !is_last {
        leave_siblings(cx, &key).await?;
    }
    Ok(Performed::Done)
}

/// Deletes the material of `key`, and asks for it to leave the files of the store; gives what it was.
async fn destroy(cx: &mut Writer<'_>, key: &KeyRecord) -> Result<Vec<DestroyedMaterial>, Failure> {
    let prefix = home(key);
    let [account, region, key_id] = prefix;
    let mut destroyed = Vec::new();
    let materials = MATERIALS.range(cx, &prefix, None, MATERIALS_MAX, Order::Forward).await?;
    for (parts, record) in materials {
        let material_id = parts.concat();
        MATERIALS.delete(cx.tx_mut(), &[account, region, key_id, &material_id]);
        destroyed.push(DestroyedMaterial { material_id, created_ms: record.created_ms });
    }
    request_purge(cx, prefix, Some(&key.region))?;
    Ok(destroyed)
}

/// Takes a deleted replica from what the other keys know. The material stays, for them; a primary
/// key that has waited for its last replica begins its own waiting period.
async fn leave_siblings(cx: &mut Writer<'_>, gone: &KeyRecord) -> Result<(), Failure> {
    let now = cx.now();
    for region in gone.siblings() {
        let place = [gone.account.as_str(), &region, &gone.key_id];
        let Some(mut key) = KEYS.get(cx, &place).await? else { continue };
        if let Some(related) = &mut key.multi_region {
            related.replicas.retain(|region| *region != gone.region);
        }
        if let KeyState::PendingReplicaDeletion { window_days } = key.state
            && key.siblings().is_empty()
        {
            key.begin_waiting(window_days, now);
            remember(cx, &key)?;
        }
        KEYS.put(cx.tx_mut(), &place, &key)?;
    }
    Ok(())
}
