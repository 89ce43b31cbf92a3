//! Reads what vaults hold, and proves each chunk: for a verification of an installation whose server does not
//! run.

use std::sync::Arc;

use blob::{BlobId, BlobStore};
use engine::{Failure, Keyring};
use envelope::ObjectOpener;
use sealed_blobs::{ContentReport, Teller, sealing_failure};
use store::{Entry, Range, Store};
use tables::{Record, Table};

use crate::archive::{Part, PartTier, SealedBody};
use crate::retrieval::{Retrieval, RetrievalState, Wanted};
use crate::sealing::Sealing;
use crate::tables::{ARCHIVES, PARTS, RETRIEVALS, UPLOADS, VAULTS, part_offset, parts_from};
use crate::vault::Vault;

/// Rows read at a time.
const PAGE_ROWS: usize = 200;

/// Where the contents are, and what opens them.
#[expect(missing_debug_implementations, reason = "it holds keys and trait objects")]
pub struct Contents<'a> {
    /// The rows.
    pub store: Arc<dyn Store>,
    /// The files at hand.
    pub blobs: &'a dyn BlobStore,
    /// Those in the archive, if there is one.
    pub archive: Option<&'a dyn BlobStore>,
    /// The keys of the service.
    pub keyring: &'a Keyring,
}

/// A body, and whose parts hold it.
struct Held<'a> {
    name: String,
    holder: &'a str,
    body: &'a SealedBody,
}

/// Reads every archive, every part of an upload and every output of a job, a chunk at a time, and hands what
/// it finds to `tell`.
///
/// # Errors
/// [`Failure`] when the store fails.
pub async fn read_contents(
    contents: &Contents<'_>,
    tell: &mut (dyn FnMut(ContentReport) + Send),
) -> Result<(), Failure> {
    let mut teller = Teller::new(tell);
    let mut range = Range::within(&VAULTS.key(&[]), PAGE_ROWS);
    loop {
        let entries = contents.store.range(&range).await?;
        for entry in &entries {
            // A row that cannot be read is found with the rows.
            let Ok(vault) = VAULTS.decode(&entry.row.value) else { continue };
            contents.read_vault(&vault, &mut teller).await?;
        }
        let Some(last) = entries.last() else { return Ok(()) };
        range = range.after(&last.key);
    }
}

impl Contents<'_> {
    async fn read_vault(&self, vault: &Vault, teller: &mut Teller<'_>) -> Result<(), Failure> {
        let arn = vault.arn();
        let mut rows = Rows::of(&ARCHIVES, vault);
        while let Some(page) = rows.next(self).await? {
            for (id, archive) in page {
                let name = format!("archive `{id}`, in vault `{arn}`");
                let body = &archive.body;
                self.read_body(vault, Held { name, holder: &body.id, body }, teller).await?;
            }
        }
        let mut rows = Rows::of(&UPLOADS, vault);
        while let Some(page) = rows.next(self).await? {
            for (id, upload) in page {
                let name = format!("upload `{id}`, in vault `{arn}`");
                let body = &upload.body;
                self.read_body(vault, Held { name, holder: &body.id, body }, teller).await?;
            }
        }
        let mut rows = Rows::of(&RETRIEVALS, vault);
        while let Some(page) = rows.next(self).await? {
            for (id, job) in page {
                let Some(body) = body_of(&job) else { continue };
                let name = format!("output of job `{id}`, in vault `{arn}`");
                self.read_body(vault, Held { name, holder: &id, body }, teller).await?;
            }
        }
        Ok(())
    }

    async fn read_body(
        &self,
        vault: &Vault,
        Held { name, holder, body }: Held<'_>,
        teller: &mut Teller<'_>,
    ) -> Result<(), Failure> {
        let sealing = Sealing::open_with(self.keyring, vault, body).await;
        let Some(sealing) = teller.take(&name, sealing) else { return Ok(()) };
        let mut from = 0;
        loop {
            let entries = self.store.range(&parts_from(&vault.id, holder, from, PAGE_ROWS)).await?;
            for entry in &entries {
                let Ok(part) = PARTS.decode(&entry.row.value) else { continue };
                let read = self.read_part(&sealing, &part, teller).await;
                let kind = match part.tier {
                    PartTier::Archive => "archived blob",
                    PartTier::Hot => "blob",
                };
                let _ = teller.take(&format!("{kind} {}, {name}", part.blob), read);
                teller.tell(ContentReport::Done);
            }
            let last = entries.last().and_then(|last| part_offset(&last.key, &vault.id, holder));
            let Some(last) = last.filter(|_| entries.len() == PAGE_ROWS) else { return Ok(()) };
            from = last.saturating_add(1);
        }
    }

    async fn read_part(
        &self,
        sealing: &Sealing,
        part: &Part,
        teller: &mut Teller<'_>,
    ) -> Result<(), Failure> {
        let segment = sealing.segment(part, 0..part.size)?;
        let opener = ObjectOpener::new(&segment.key, &segment.binding, part.size);
        let opener = opener.map_err(sealing_failure)?;
        let blobs = match part.tier {
            PartTier::Hot => self.blobs,
            PartTier::Archive => {
                let none = || Failure::Internal("there is no archive".into());
                self.archive.ok_or_else(none)?
            }
        };
        let id = BlobId::parse(&part.blob);
        let id = id.map_err(|_| Failure::Internal("no blob id".into()))?;
        teller.prove(blobs, &id, opener).await
    }
}

/// What a job has brought, or has brought of so far.
const fn body_of(job: &Retrieval) -> Option<&SealedBody> {
    match (&job.state, &job.what) {
        (RetrievalState::Succeeded(output), _) => Some(&output.body),
        (RetrievalState::InProgress { .. }, Wanted::Archive(wanted)) => Some(&wanted.body),
        (RetrievalState::InProgress { .. } | RetrievalState::Failed { .. }, _) => None,
    }
}

/// The rows of a vault in a table, a page at a time, with the last text of their keys.
struct Rows<'t, R> {
    table: &'t Table<R>,
    vault_id: String,
    range: Option<Range>,
}

impl<'t, R: Record> Rows<'t, R> {
    fn of(table: &'t Table<R>, vault: &Vault) -> Self {
        let range = Some(Range::within(&table.key(&[&vault.id]), PAGE_ROWS));
        Self { table, vault_id: vault.id.clone(), range }
    }

    /// The next of them that can be read; those that cannot are found with the rows.
    async fn next(&mut self, contents: &Contents<'_>) -> Result<Option<Vec<(String, R)>>, Failure> {
        let Some(range) = self.range.take() else { return Ok(None) };
        let entries = contents.store.range(&range).await?;
        let Some(last) = entries.last() else { return Ok(None) };
        self.range = Some(range.after(&last.key));
        let prefix = self.table.key(&[&self.vault_id]);
        let read = |entry: &Entry| {
            let id = self.table.parts(&entry.key, &prefix).ok()?.pop()?;
            Some((id, self.table.decode(&entry.row.value).ok()?))
        };
        Ok(Some(entries.iter().filter_map(read).collect()))
    }
}
