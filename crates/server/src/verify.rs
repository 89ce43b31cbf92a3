//! Checking all parts of an installation against one another, without serving. No file is made,
//! changed or removed, and no row written: what a start would repair is told and left.

use std::collections::HashSet;
use std::sync::Arc;

use blob::{BlobId, BlobStore as _, References as _, SET_ASIDE_LISTED_MAX, SWEEP_PAGE_LEN};
use blob_local::LocalBlobs;
use engine::{Binding, Failure};
use journal::{Journal, TornTail};
use stdx::{Clock as _, SystemClock};
use store::{Key, Range, Seal as _, Store};
use svc_s3::StoredBlob;

use crate::barrier::RootSeal;
use crate::compose::check_slots;
use crate::config::ServeConfig;
use crate::error::ServeError;
use crate::offline;
use crate::parts::{InstallationId, Start};

/// Rows read at a time.
const PAGE_ROWS: usize = 500;

/// The most findings that are named one by one.
const FINDINGS_MAX: usize = 1000;

/// What a verification found.
#[derive(Debug, Default)]
pub struct Verification {
    /// What is wrong, one line each; no line says that all is well.
    pub findings: Vec<String>,
    /// What is worth knowing and is not wrong: the next start puts it in order.
    pub notes: Vec<String>,
}

/// What was found, one line each.
#[derive(Default)]
struct Findings {
    lines: Vec<String>,
    more: u64,
    notes: Vec<String>,
}

impl Findings {
    fn add(&mut self, line: impl Into<String>) {
        if self.lines.len() < FINDINGS_MAX {
            self.lines.push(line.into());
        } else {
            self.more = self.more.saturating_add(1);
        }
    }

    fn finish(mut self) -> Verification {
        if self.more > 0 {
            self.lines.push(format!("{} more", self.more));
        }
        Verification { findings: self.lines, notes: self.notes }
    }
}

/// Checks the key slots, every row of the store, every record of the journal, every blob, and what
/// they know of one another.
///
/// # Errors
/// [`ServeError`] when a part cannot be opened, which keeps the others from being checked.
pub async fn verify(config: &ServeConfig) -> Result<Verification, ServeError> {
    let mut findings = Findings::default();
    let parts = offline::open(config).await?;
    let start = match &parts.start {
        Ok(start) => *start,
        Err(error) => {
            findings.add(error.to_string());
            return Ok(findings.finish());
        }
    };
    let store = parts.store();
    if let Err(error) = check_slots(&config.data_dir, &*store).await {
        findings.add(error.to_string());
    }
    tracing::info!("checking the rows of the store");
    check_rows(&*parts.sealed, &parts.seal, &mut findings).await?;
    if start == Start::Again {
        let (sealed, seal) = (Arc::clone(&parts.sealed), parts.seal.clone());
        let found = crate::guard::findings(config, sealed, seal, &parts.root).await?;
        found.into_iter().for_each(|finding| findings.add(finding));
    }
    tracing::info!("checking the records of the journal");
    match &parts.journal {
        Err(error) => findings.add(error.to_string()),
        Ok((journal, torn)) => {
            let note = |torn: &TornTail| {
                format!("{torn}: what a crash leaves, and the next start cuts off")
            };
            findings.notes.extend(torn.as_ref().map(note));
            check_journal(&*store, journal, &mut findings).await;
        }
    }
    tracing::info!("checking the blobs");
    let blobs = parts.blobs(config)?;
    if let Err(error) = check_blobs(&store, &blobs, &mut findings).await {
        findings.add(format!("the blobs cannot be checked: {error}"));
    }
    Ok(findings.finish())
}

/// Opens every row.
async fn check_rows(
    below: &dyn Store,
    seal: &RootSeal,
    findings: &mut Findings,
) -> Result<(), ServeError> {
    let id = InstallationId::key();
    let mut range = Range::new(Key::copy_from(&[0]), Key::end(), PAGE_ROWS);
    loop {
        let entries = below.range(&range).await?;
        for entry in entries.iter().filter(|entry| entry.key != id) {
            if let Err(error) = seal.open(entry.key.as_bytes(), &entry.row.value) {
                findings.add(format!("metadata store: row {:?}: {error}", entry.key));
            }
        }
        let Some(last) = entries.last() else { return Ok(()) };
        range = range.after(&last.key);
    }
}

/// Follows the chain, and compares store and journal.
async fn check_journal(store: &dyn Store, journal: &Journal, findings: &mut Findings) {
    if let Err(error) = journal.verify(1..=u64::MAX).await {
        findings.add(error.to_string());
    }
    match Binding::read(store, journal).await {
        Ok(binding) => binding.behind().for_each(|behind| findings.add(behind.to_string())),
        Err(error) => findings.add(error.to_string()),
    }
}

/// Looks for every blob that metadata names, and for blobs that nothing names.
async fn check_blobs(
    store: &Arc<dyn Store>,
    blobs: &LocalBlobs,
    findings: &mut Findings,
) -> Result<(), Failure> {
    let mut named: Vec<StoredBlob> = Vec::new();
    svc_s3::stored_blobs(&**store, |blob| named.push(blob)).await?;
    let aside: HashSet<BlobId> =
        blobs.list_set_aside(SET_ASIDE_LISTED_MAX).await?.into_iter().collect();
    let mut known = HashSet::with_capacity(named.len());
    for StoredBlob { id, length_bytes } in named {
        let Ok(id) = BlobId::parse(&id) else {
            findings.add(format!("metadata store: `{id}` is no blob id"));
            continue;
        };
        known.insert(id);
        match blobs.length(&id).await? {
            None if aside.contains(&id) => findings.add(format!(
                "blob {id} is missing, and is among those set aside: the next start puts it back"
            )),
            None => findings.add(format!("blob {id} is missing")),
            Some(found) if found != length_bytes => {
                findings.add(format!("blob {id} has {found} bytes and should have {length_bytes}"))
            }
            Some(_) => {}
        }
    }
    let now = SystemClock.now();
    let mut after = None;
    let references = svc_s3::references(store);
    loop {
        let page = blobs.list_older_than(now, after, SWEEP_PAGE_LEN).await?;
        let unknown: Vec<BlobId> = page.iter().filter(|id| !known.contains(id)).copied().collect();
        let waiting = references.referenced(&unknown).await?;
        for id in unknown.iter().filter(|id| !waiting.contains(id)) {
            findings.add(format!("blob {id} is named by no metadata"));
        }
        let Some(last) = page.last() else { return Ok(()) };
        after = Some(*last);
    }
}
