//! The end of a key's waiting period: the key, its aliases and its material go, for good.

use async_trait::async_trait;
use engine::{Engine, Failure, ServiceEvent, Work, Writer};
use names::Region;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use stdx::Timestamp;
use store::{Key, Order, Range};
use tables::{Record, Table};

use crate::Kms;
use crate::crypto::note_key;
use crate::key::{KeyRecord, KeyState, key_arn};
use crate::tables::{ALIASES, KEYS, MATERIALS};

/// Keys that wait for their deletion: instant (20 digits), account, region, key id.
pub(crate) const DELETIONS: Table<DeletionRecord> = Table::new("kms.deletion");

/// Rows read at a time.
const PAGE_ROWS: usize = 100;

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

/// Deletes the keys whose waiting period is over. Called now and then by the server.
///
/// # Errors
/// [`Failure`] when the store or the journal fails; the rest is left for the next time.
pub async fn sweep(engine: &Arc<Engine>) -> Result<(), Failure> {
    let now = engine.clock().now();
    let all = DELETIONS.key(&[]);
    // In the order of their instants: what is not due yet is not looked at.
    let due = DELETIONS.key(&[&digits(now.unix_ms().saturating_add(1))]);
    let mut pages = engine.rows(Range::new(all.clone(), due, PAGE_ROWS));
    loop {
        let entries = pages.page().await?;
        if entries.is_empty() {
            return Ok(());
        }
        for entry in entries {
            match delete_due(engine, &all, &entry.key, now).await {
                Err(failure) if failure.is_outage() => return Err(failure),
                Err(failure) => pages.skip(&entry.key, &failure),
                Ok(()) => {}
            }
        }
    }
}

/// Deletes the key that a row of `kms.deletion` is about.
async fn delete_due(
    engine: &Arc<Engine>,
    all: &Key,
    row: &Key,
    now: Timestamp,
) -> Result<(), Failure> {
    let place = DeletionKey::from_parts(DELETIONS.parts(row, all)?)?;
    let region = Region::parse(&place.region)
        .map_err(|_| Failure::Internal("a deletion row names no region".into()))?;
    let event = ServiceEvent { service: "kms.amazonaws.com", name: "DeleteKey", region };
    let deletion = Deletion { place, now };
    engine.background(&event, &deletion).await?;
    if let Some(kms) = engine.service::<Kms>() {
        let DeletionKey { account, region, key_id, .. } = &deletion.place;
        kms.materials.evict(&key_arn(region, account, key_id));
    }
    Ok(())
}

/// The key of a deletion row.
#[derive(Debug, Clone)]
struct DeletionKey {
    at: String,
    account: String,
    region: String,
    key_id: String,
}

impl DeletionKey {
    fn from_parts(parts: Vec<String>) -> Result<Self, Failure> {
        let [at, account, region, key_id] = <[String; 4]>::try_from(parts)
            .map_err(|_| Failure::Internal("malformed deletion row".into()))?;
        Ok(Self { at, account, region, key_id })
    }
}

/// The deletion of one key.
struct Deletion {
    place: DeletionKey,
    now: Timestamp,
}

#[async_trait]
impl Work for Deletion {
    async fn run(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        delete(cx, &self.place, self.now).await
    }
}

async fn delete(cx: &mut Writer<'_>, place: &DeletionKey, now: Timestamp) -> Result<(), Failure> {
    let DeletionKey { at, account, region, key_id } = place;
    DELETIONS.delete(cx.tx_mut(), &[at, account, region, key_id]);
    let Some(key) = KEYS.get(cx, &[account, region, key_id]).await? else { return Ok(()) };
    let is_due =
        matches!(key.state, KeyState::PendingDeletion { at_ms, .. } if at_ms <= now.unix_ms());
    if !is_due {
        return Ok(());
    }
    note_key(&mut cx.audit, &key)?;
    for alias in &key.aliases {
        ALIASES.delete(cx.tx_mut(), &[account, region, alias]);
    }
    let prefix = [account.as_str(), region, key_id];
    let materials = MATERIALS.range(cx, &prefix, None, MATERIALS_MAX, Order::Forward).await?;
    for (parts, _) in materials {
        MATERIALS.delete(cx.tx_mut(), &[account, region, key_id, &parts.concat()]);
    }
    KEYS.delete(cx.tx_mut(), &prefix);
    Ok(())
}

/// Sorts as the number does.
fn digits(ms: i64) -> String {
    format!("{ms:020}")
}
