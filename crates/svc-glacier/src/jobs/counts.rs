//! The counts of vaults, once a day: what DescribeVault shows.

use std::sync::Arc;

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use stdx::Timestamp;
use store::{Entry, Order, Range};
use tables::Direct;

use crate::Glacier;
use crate::jobs::vault_of;
use crate::list::Listed;
use crate::tables::{ARCHIVES, INVENTORY_DUES, VAULTS};
use crate::vault::{COUNTED_EVERY_SECONDS, InventoryCount, Vault};

/// Archives read at a time.
const PAGE_ROWS: usize = 500;

/// Counts the archives of vaults.
pub(crate) struct CountVaults;

#[async_trait]
impl DueJob<Glacier> for CountVaults {
    const NAME: &'static str = "glacier-inventory";
    const PRINCIPAL: &'static str = "glacier.amazonaws.com";
    /// What is counted is derived.
    const RECORD: Option<&'static str> = None;
    type Item = Listed;

    fn due(now: Timestamp) -> Range {
        INVENTORY_DUES.due(now)
    }

    fn read(row: &Entry) -> Result<Due<Listed>, Failure> {
        INVENTORY_DUES.read(row)
    }

    async fn perform(
        service: &Glacier,
        cx: &mut Writer<'_>,
        items: &[Listed],
    ) -> Result<Performed, Failure> {
        for item in items {
            cx.tx_mut().delete(item.row.clone());
            let Some(vault) = vault_of(cx, item).await? else { continue };
            if vault.lock.is_some() {
                // Vaults were locked before that time was kept for them.
                service.begin_lock_time(cx).await?;
            }
            let inventory = Some(count(cx, &vault).await?);
            let key = [vault.account.as_str(), vault.region.as_str(), &vault.name];
            let counted = Vault { inventory, ..vault.clone() };
            VAULTS.put(cx.tx_mut(), &key, &counted)?;
            let next_ms = cx.now().plus_seconds(COUNTED_EVERY_SECONDS).unix_ms();
            INVENTORY_DUES.add(cx.tx_mut(), next_ms, &vault, &item.id)?;
        }
        Ok(Performed::Done)
    }
}

async fn count(cx: &Writer<'_>, vault: &Vault) -> Result<InventoryCount, Failure> {
    let mut reader = Direct(Arc::clone(cx.store_outside()?));
    let mut counted = InventoryCount { at_ms: cx.now().unix_ms(), archives: 0, bytes: 0 };
    let mut after: Option<String> = None;
    loop {
        let behind = after.as_deref();
        let behind = behind.as_ref().map(core::slice::from_ref);
        let vault_id = [vault.id.as_str()];
        let rows =
            ARCHIVES.range(&mut reader, &vault_id, behind, PAGE_ROWS, Order::Forward).await?;
        for (_, archive) in &rows {
            counted.archives = counted.archives.saturating_add(1);
            counted.bytes = counted.bytes.saturating_add(archive.size);
        }
        if rows.len() < PAGE_ROWS {
            return Ok(counted);
        }
        after = rows.into_iter().next_back().and_then(|(key, _)| key.into_iter().next());
    }
}
