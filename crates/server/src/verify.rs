//! Checking all parts of an installation against one another, without serving. Nothing is repaired
//! but what every opening repairs: the torn tail of a log.

use std::collections::HashSet;
use std::sync::Arc;

use blob::{BlobId, BlobStore as _, References as _, SWEEP_PAGE_LEN};
use blob_local::LocalBlobs;
use engine::{Binding, Failure};
use envelope::random::SystemRandom;
use journal::{Journal, JournalKeys, JournalOptions};
use stdx::{Clock as _, Random, SystemClock};
use store::{Barrier, Key, Range, Seal as _, Store};
use svc_s3::StoredBlob;

use crate::barrier::RootSeal;
use crate::compose::{BLOBS_DIR, JOURNAL_DIR, judge_parts, open_root, open_store};
use crate::config::ServeConfig;
use crate::error::ServeError;
use crate::parts::{FirstStartMarker, InstallationId, Start};
use crate::recover::refuse_without_slots;

/// Rows read at a time.
const PAGE_ROWS: usize = 500;

/// The most findings that are named one by one.
const FINDINGS_MAX: usize = 1000;

/// What was found, one line each.
struct Findings {
    lines: Vec<String>,
    more: u64,
}

impl Findings {
    fn add(&mut self, line: impl Into<String>) {
        if self.lines.len() < FINDINGS_MAX {
            self.lines.push(line.into());
        } else {
            self.more = self.more.saturating_add(1);
        }
    }

    fn finish(mut self) -> Vec<String> {
        if self.more > 0 {
            self.lines.push(format!("{} more", self.more));
        }
        self.lines
    }
}

/// Checks the key slots, every row of the store, every record of the journal, every blob, and what
/// they know of one another. What is found is answered, one line each; no line says that all is well.
///
/// # Errors
/// [`ServeError`] when a part cannot be opened, which keeps the others from being checked.
pub async fn verify(config: &ServeConfig) -> Result<Vec<String>, ServeError> {
    refuse_without_slots(config)?;
    let mut findings = Findings { lines: Vec::new(), more: 0 };
    let dir = config.data_dir.as_path();
    let random: Arc<dyn Random> = Arc::new(SystemRandom);
    let marker = FirstStartMarker::in_dir(dir);
    let root = open_root(config, &marker, &*random)?.key;
    let is_first = marker.exists()?;
    let id = InstallationId::new(root.installation_key()?);
    let below = open_store(config, dir, is_first).await?;
    let start = match judge_parts(config, &id, &*below, is_first, None).await {
        Ok(start) => start,
        Err(error) => {
            findings.add(error.to_string());
            return Ok(findings.finish());
        }
    };
    let seal = Arc::new(RootSeal { key: root.barrier_key()?, random: Arc::clone(&random) });
    tracing::info!("checking the rows of the store");
    check_rows(&*below, &seal, &mut findings).await?;
    if start == Start::Again {
        let found = crate::guard::findings(config, Arc::clone(&below), seal.clone(), &root).await?;
        found.into_iter().for_each(|finding| findings.add(finding));
    }
    let store: Arc<dyn Store> = Arc::new(Barrier::new(below, seal));
    let keys = Arc::new(JournalKeys::new(root.journal_key()?, Vec::new()));
    let options = JournalOptions::new(dir.join(JOURNAL_DIR), keys, Arc::clone(&random));
    tracing::info!("checking the records of the journal");
    match Journal::open(options) {
        Err(error) => findings.add(error.to_string()),
        Ok(journal) => {
            check_journal(&*store, &journal, &mut findings).await;
            journal.close().await?;
        }
    }
    tracing::info!("checking the blobs");
    let blobs = LocalBlobs::open(&dir.join(BLOBS_DIR), random)?;
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
    let mut known = HashSet::with_capacity(named.len());
    for StoredBlob { id, length_bytes } in named {
        let Ok(id) = BlobId::parse(&id) else {
            findings.add(format!("metadata store: `{id}` is no blob id"));
            continue;
        };
        known.insert(id);
        match blobs.length(&id).await? {
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
