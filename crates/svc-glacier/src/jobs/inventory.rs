//! The list of a vault's archives, written and sealed as it is read, in bounded memory.
//!
//! Source: <https://docs.aws.amazon.com/amazonglacier/latest/dev/api-job-output-get.html>

use std::sync::Arc;

use engine::{Failure, Writer};
use serde_json::json;
use stdx::Timestamp;
use store::Order;
use tables::Direct;

use crate::archive::{Archive, PartTier};
use crate::retrieval::{InventoryFormat, Output, WantedInventory};
use crate::sealing::{NewPart, Sealing};
use crate::tables::{ARCHIVES, CLAIMS, PARTS, VAULTS, part_key};
use crate::tree_hash::TreeHasher;
use crate::vault::{InventoryCount, Vault};

/// Archives read at a time.
const PAGE_ROWS: usize = 500;

/// The first line of a list in CSV.
const CSV_HEAD: &str = "ArchiveId,ArchiveDescription,CreationDate,Size,SHA256TreeHash\n";

/// A list on its way into a blob.
struct ListWriter {
    part: NewPart,
    hasher: TreeHasher,
    format: InventoryFormat,
    written: InventoryCount,
}

/// Writes the list as the output of a job. One of all archives counts the vault, too.
pub(crate) async fn write_inventory(
    cx: &mut Writer<'_>,
    vault: &Vault,
    job_id: &str,
    wanted: &WantedInventory,
) -> Result<Output, Failure> {
    let at_ms = cx.now().unix_ms();
    let (body, sealing) = Sealing::begin(cx, vault).await?;
    let part = sealing.new_part(cx, PartTier::Hot).await?;
    let written = InventoryCount { at_ms, archives: 0, bytes: 0 };
    let mut list = ListWriter { part, hasher: TreeHasher::new(), format: wanted.format, written };
    list.begin(vault, cx.now()).await?;
    let next = list.archives(cx, vault, wanted).await?;
    list.end().await?;
    let ListWriter { part, hasher, written, .. } = list;
    let part = part.finish(cx, hex::encode(hasher.finish())).await?;
    let size = part.size;
    CLAIMS.claim(cx.tx_mut(), &part.blob);
    cx.tx_mut().put(part_key(&vault.id, job_id, 0), PARTS.encode(&part)?);
    if wanted.is_of_all() {
        let key = [vault.account.as_str(), vault.region.as_str(), &vault.name];
        let counted = Vault { inventory: Some(written), ..vault.clone() };
        VAULTS.put(cx.tx_mut(), &key, &counted)?;
    }
    Ok(Output { at_ms, size, tree_hash: None, body, next })
}

impl ListWriter {
    async fn begin(&mut self, vault: &Vault, now: Timestamp) -> Result<(), Failure> {
        match self.format {
            InventoryFormat::Csv => self.write(CSV_HEAD).await,
            InventoryFormat::Json => {
                let (arn, date) = (json!(vault.arn()), json!(now.iso8601()));
                let head =
                    format!("{{\"VaultARN\":{arn},\"InventoryDate\":{date},\"ArchiveList\":[");
                self.write(&head).await
            }
        }
    }

    async fn end(&mut self) -> Result<(), Failure> {
        match self.format {
            InventoryFormat::Csv => Ok(()),
            InventoryFormat::Json => self.write("]}").await,
        }
    }

    /// Writes what is wanted; the answer is the archive behind which the list goes on.
    async fn archives(
        &mut self,
        cx: &Writer<'_>,
        vault: &Vault,
        wanted: &WantedInventory,
    ) -> Result<Option<String>, Failure> {
        let mut reader = Direct(Arc::clone(cx.store_outside()?));
        let mut after = wanted.after.clone();
        loop {
            let behind = after.as_deref();
            let behind = behind.as_ref().map(core::slice::from_ref);
            let vault_id = [vault.id.as_str()];
            let rows =
                ARCHIVES.range(&mut reader, &vault_id, behind, PAGE_ROWS, Order::Forward).await?;
            let is_last = rows.len() < PAGE_ROWS;
            for (key, archive) in rows {
                let Some(id) = key.into_iter().next() else { continue };
                if wanted.holds(&archive) {
                    if wanted.limit.is_some_and(|limit| self.written.archives >= limit) {
                        return Ok(after);
                    }
                    self.entry(&id, &archive).await?;
                }
                after = Some(id);
            }
            if is_last {
                return Ok(None);
            }
        }
    }

    async fn entry(&mut self, id: &str, archive: &Archive) -> Result<(), Failure> {
        let date = Timestamp::from_unix_ms(archive.created_ms).iso8601();
        let Archive { description, size, tree_hash, .. } = archive;
        let text = match self.format {
            InventoryFormat::Csv => {
                let description = description.replace('"', "\"\"");
                format!("{id},\"{description}\",{date},{size},{tree_hash}\n")
            }
            InventoryFormat::Json => {
                let entry = json!({
                    "ArchiveId": id,
                    "ArchiveDescription": description,
                    "CreationDate": date,
                    "Size": size,
                    "SHA256TreeHash": tree_hash,
                });
                let separator = if self.written.archives == 0 { "" } else { "," };
                format!("{separator}{entry}")
            }
        };
        self.written.archives = self.written.archives.saturating_add(1);
        self.written.bytes = self.written.bytes.saturating_add(*size);
        self.write(&text).await
    }

    async fn write(&mut self, text: &str) -> Result<(), Failure> {
        self.hasher.update(text.as_bytes());
        self.part.write(text.as_bytes()).await
    }
}
