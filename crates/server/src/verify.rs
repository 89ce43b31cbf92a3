//! Checking all parts of an installation against one another, without serving. No file is made,
//! changed or removed, and no row written: what a start would repair is told and left.

use std::collections::HashSet;
use std::sync::Arc;

use blob::{
    BlobError, BlobId, BlobStore as _, References as _, SET_ASIDE_LISTED_MAX, SWEEP_PAGE_LEN,
};
use blob_local::LocalBlobs;
use engine::{Behind, Binding, BindingError, Failure};
use identity::{BootstrapError, management_account};
use journal::{Journal, TornTail};
use stdx::{Clock as _, SystemClock};
use store::{Key, Range, Seal as _, Store, Tx};
use svc_s3::StoredBlob;

use crate::accept::Accept;
use crate::barrier::RootSeal;
use crate::config::ServeConfig;
use crate::error::ServeError;
use crate::finding::{Findings, Verification};
use crate::offline::{self, Parts};
use crate::parts::{InstallationId, Mismatch, Part, Start};
use crate::slots_seen;

/// Rows read at a time.
const PAGE_ROWS: usize = 500;

/// Checks the key slots, every row of the store, every record of the journal, every blob, and what
/// they know of one another. A part that is missing or foreign does not keep the others from being
/// checked.
///
/// # Errors
/// [`ServeError`] when the key slots or the store cannot be opened, which keeps the others from being
/// checked.
pub async fn verify(config: &ServeConfig) -> Result<Verification, ServeError> {
    let mut findings = Findings::default();
    let parts = offline::open(config).await?;
    let unfit = unfit(&parts, &mut findings);
    let is_whole = |part| !unfit.iter().any(|(of, _)| *of == part);
    if !is_whole(Part::Store) {
        return Ok(findings.finish());
    }
    let store = parts.store();
    if let Err(error) = slots_seen::check(&config.data_dir, &store).await {
        findings.add_refusal(&error);
    }
    check_account(&store, &parts, &mut findings).await;
    tracing::info!("checking the rows of the store");
    check_rows(&*parts.sealed, &parts.seal, &mut findings).await?;
    tracing::info!("checking the records of the journal");
    check_journal(&parts, &unfit, &*store, &mut findings).await;
    if parts.start.as_ref().map_or(true, |start| *start == Start::Again) {
        check_guard(config, &parts, &mut findings).await?;
    }
    tracing::info!("checking the blobs");
    let is_foreign = unfit.contains(&(Part::Blobs, Mismatch::Foreign));
    if !is_foreign && let Err(error) = check_blobs(config, &parts, &store, &mut findings).await {
        findings.add(format!("the blobs cannot be checked: {error}"));
    }
    Ok(findings.finish())
}

/// The parts that do not fit; each is a finding.
fn unfit(parts: &Parts, findings: &mut Findings) -> Vec<(Part, Mismatch)> {
    let Err(misfits) = &parts.start else { return Vec::new() };
    let mut unfit = Vec::new();
    for error in &misfits.0 {
        findings.add_refusal(error);
        if let ServeError::Part { part, mismatch, .. } = error {
            unfit.push((*part, *mismatch));
        }
    }
    unfit
}

/// Whether the store holds the management account, and knows a journal, as one that was in use does.
async fn check_account(store: &Arc<dyn Store>, parts: &Parts, findings: &mut Findings) {
    if matches!(parts.start, Ok(Start::First)) {
        return;
    }
    match management_account(&mut Tx::new(Arc::clone(store))).await {
        Ok(None) => findings.add_refusal(&ServeError::NoAccount),
        Ok(Some(_)) => {}
        Err(error) => findings.add_refusal(&BootstrapError::from(error).into()),
    }
    match Binding::stored_head(&**store).await {
        Ok(None) if !matches!(parts.start, Ok(Start::Adopt)) => {
            findings.add_refusal(&BindingError::Malformed.into());
        }
        Ok(_) => {}
        Err(error) => findings.add_refusal(&error.into()),
    }
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

/// Follows the chain, and compares store and journal. Says what a new journal would cost where this
/// one is not there, or not the one.
async fn check_journal(
    parts: &Parts,
    unfit: &[(Part, Mismatch)],
    store: &dyn Store,
    findings: &mut Findings,
) {
    let known = Binding::stored_head(store).await.ok().flatten().map_or(0, |head| head.sequence);
    let everything =
        format!("every record of the trail up to the last, {known} as the store knows");
    match unfit.iter().find(|(part, _)| *part == Part::Journal) {
        Some((_, Mismatch::Missing)) => {
            return findings.cost(Accept::JournalBehind, everything);
        }
        Some((_, Mismatch::Foreign)) => return,
        _ => {}
    }
    let (journal, torn) = match &parts.journal {
        Err(error) => {
            findings.add_refusal(error);
            if error.loss().is_some() {
                findings.cost(Accept::JournalBehind, everything);
            }
            return;
        }
        Ok(opened) => opened,
    };
    let note =
        |torn: &TornTail| format!("{torn}: what a crash leaves, and the next start cuts off");
    torn.iter().for_each(|torn| findings.note(note(torn)));
    compare_journal(store, journal, findings).await;
}

async fn compare_journal(store: &dyn Store, journal: &Journal, findings: &mut Findings) {
    if let Err(error) = journal.verify(1..=u64::MAX).await {
        findings.add(error.to_string());
    }
    let binding = match Binding::read(store, journal).await {
        Ok(binding) => binding,
        Err(error) => return findings.add_refusal(&error.into()),
    };
    for behind in binding.behind() {
        findings.add_refusal(&ServeError::Behind(behind));
        let cost = match behind {
            Behind::Store { found, expected } => format!(
                "{} commits stay lost: what they wrote is gone, and what they took away is back",
                expected.saturating_sub(found)
            ),
            Behind::Journal { found, expected } => format!(
                "all records of this journal leave the trail, {found} of the {expected} that the store \
                 knows: they are set aside beside it"
            ),
        };
        findings.cost(Accept::of(&behind), cost);
    }
    if findings.has(Accept::JournalBehind) && binding.behind().next().is_none() {
        let cost = "nothing: the journal is whole and of this store, and gets its id again";
        findings.cost(Accept::JournalBehind, cost.to_owned());
    }
}

/// Compares the rows with the rollback guard. A store that is older than the journal is older than its
/// guard too: that is one loss, not two.
async fn check_guard(
    config: &ServeConfig,
    parts: &Parts,
    findings: &mut Findings,
) -> Result<(), ServeError> {
    let (sealed, seal) = (Arc::clone(&parts.sealed), parts.seal.clone());
    let compared = match crate::guard::compare(config, sealed, seal, &parts.root).await? {
        Ok(compared) => compared,
        Err(error) => {
            findings.add_refusal(&error.into());
            let cost = "a rollback of rows before now is never found: all are taken as they are";
            findings.cost(Accept::RolledBackRows, cost.to_owned());
            return Ok(());
        }
    };
    let is_store_behind = findings.has(Accept::StoreBehind);
    if let Some(error) = compared.refusal.filter(|_| !is_store_behind) {
        findings.add_refusal(&error.into());
    }
    let loss = if is_store_behind { Accept::StoreBehind } else { Accept::RolledBackRows };
    for row in &compared.rows {
        findings.add_loss(loss, format!("metadata store: row {:?}: {}", row.key, row.wrong));
    }
    if !compared.rows.is_empty() {
        let count = compared.rows.len();
        findings.cost(loss, format!("{count} rows that grant or revoke are taken as they are"));
    }
    Ok(())
}

/// Looks for every blob that metadata names, and for blobs that nothing names.
async fn check_blobs(
    config: &ServeConfig,
    parts: &Parts,
    store: &Arc<dyn Store>,
    findings: &mut Findings,
) -> Result<(), Failure> {
    let mut named: Vec<StoredBlob> = Vec::new();
    svc_s3::stored_blobs(&**store, |blob| named.push(blob)).await?;
    let blobs = match parts.blobs(config) {
        Ok(blobs) => blobs,
        Err(_) if findings.has(Accept::BlobsMissing) => {
            let bytes: u64 = named.iter().map(|blob| blob.length_bytes).sum();
            let count = named.len();
            let cost = format!(
                "what is not there of {count} files of objects, {bytes} bytes in all, cannot be read"
            );
            findings.cost(Accept::BlobsMissing, cost);
            return Ok(());
        }
        Err(error) => {
            findings.add_refusal(&error);
            return Ok(());
        }
    };
    let missing = compare_blobs(&blobs, named, store, findings).await?;
    if findings.has(Accept::BlobsMissing) {
        let cost = format!("{missing} files of objects are missing and cannot be read");
        findings.cost(Accept::BlobsMissing, cost);
    }
    let count = svc_s3::sample_unnamed(store, &blobs, SystemClock.now()).await?;
    if !matches!(parts.start, Ok(Start::First)) && !count.is_explained_by_crashes() {
        findings.add_refusal(&BlobError::TooManyOrphans { count }.into());
        let cost = "every file that no metadata names is set aside, and deleted after \
                    `--orphan-retention`";
        findings.cost(Accept::Orphans, cost.to_owned());
    }
    Ok(())
}

/// Compares the blobs with those that are `named`; how many are missing.
async fn compare_blobs(
    blobs: &LocalBlobs,
    named: Vec<StoredBlob>,
    store: &Arc<dyn Store>,
    findings: &mut Findings,
) -> Result<u64, Failure> {
    let aside: HashSet<BlobId> =
        blobs.list_set_aside(SET_ASIDE_LISTED_MAX).await?.into_iter().collect();
    let mut known = HashSet::with_capacity(named.len());
    let mut missing: u64 = 0;
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
            None => {
                missing = missing.saturating_add(1);
                findings.add(format!("blob {id} is missing"));
            }
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
        let Some(last) = page.last() else { return Ok(missing) };
        after = Some(*last);
    }
}
