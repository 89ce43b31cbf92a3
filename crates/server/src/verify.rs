//! Checking all parts of an installation against one another, without serving. No file is made,
//! changed or removed, and no row written: what a start would repair is told and left.

mod blobs;
mod contents;
mod storeless;

use std::sync::Arc;

use engine::{Behind, Binding, BindingError, Keyring, LostCommits, lost_commits};
use envelope::{RootKey, RootVersion};
use identity::{BootstrapError, management_account};
use journal::{Journal, TornTail};
use rollback_guard::GuardError;
use sealed_blobs::StoredBlob;
use stdx::SystemClock;
use store::{Key, Range, Seal as _, Store, Tx};

use crate::accept::{Accept, NOTHING};
use crate::barrier::RootSeal;
use crate::config::ServeConfig;
use crate::error::ServeError;
use crate::finding::{Findings, Verification};
use crate::generation;
use crate::offline::{self, Parts};
use crate::parts::{InstallationId, Mismatch, Part, Start};
use crate::root_keys::RootKeys;
use crate::slots_seen;
use crate::verify::blobs::{Tier, check_blobs};

/// Rows read at a time.
const PAGE_ROWS: usize = 500;

pub use contents::ContentProgress;

/// How much of the files of objects a verification reads.
#[expect(missing_debug_implementations, reason = "it holds a function")]
pub enum Depth<'p> {
    /// Which files there are, and how long they are.
    Directories,
    /// Every byte of them; how far it is is told now and then.
    Contents(&'p mut (dyn FnMut(ContentProgress) + Send)),
}

/// Checks the key slots, every row of the store, every record of the journal, every blob, and what
/// they know of one another. A part that is missing or foreign does not keep the others from being
/// checked.
///
/// # Errors
/// [`ServeError`] when the key slots cannot be opened, which keeps the others from being checked.
pub async fn verify(config: &ServeConfig, depth: Depth<'_>) -> Result<Verification, ServeError> {
    let mut findings = Findings::default();
    let parts = match offline::open(config).await? {
        Ok(parts) => parts,
        Err(parts) => {
            storeless::check(config, *parts, &mut findings).await;
            return Ok(findings.finish());
        }
    };
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
    let earlier_rows = check_rows(&*parts.sealed, &parts.seal, &mut findings).await?;
    check_domains(&parts, &store, &mut findings).await?;
    note_root(&parts, earlier_rows, &mut findings);
    tracing::info!("checking the records of the journal");
    let is_store_behind = check_journal(&parts, &unfit, &*store, &mut findings).await;
    check_generations(config, &parts, &unfit, &*store, &mut findings).await;
    if parts.start.as_ref().map_or(true, |start| *start == Start::Again) {
        check_guard(config, &parts, is_store_behind, &mut findings).await?;
    }
    match svc_s3::usage_differences(&*store).await {
        Ok(differences) => differences.into_iter().for_each(|text| findings.add(text)),
        Err(error) => findings.add(format!("the sums of usage cannot be checked: {error}")),
    }
    tracing::info!("checking the blobs");
    let is_fit = |tier: Tier| {
        !unfit.iter().any(|(part, mismatch)| {
            *part == tier.part() && matches!(mismatch, Mismatch::Foreign | Mismatch::OtherPart(_))
        })
    };
    let mut named: Vec<StoredBlob> = Vec::new();
    if let Err(error) = services::stored_blobs(&*store, |blob| named.push(blob)).await {
        findings.add(format!("the blobs cannot be checked: {error}"));
        return Ok(findings.finish());
    }
    let (archived, hot): (Vec<_>, Vec<_>) = named.into_iter().partition(|blob| blob.is_archived);
    for (tier, named) in [(Tier::Hot, hot), (Tier::Archive, archived)] {
        if is_fit(tier)
            && let Err(error) =
                check_blobs((tier, named), config, (&parts, &unfit), &mut findings).await
        {
            findings.add(format!("the {} cannot be checked: {error}", tier.name()));
        }
    }
    if let Depth::Contents(progress) = depth {
        tracing::info!("reading the contents of the blobs");
        if let Err(error) = contents::read(config, parts, progress, &mut findings).await {
            findings.add(format!("the contents of the blobs cannot be read on: {error}"));
        }
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

/// Opens every domain key.
async fn check_domains(
    parts: &Parts,
    store: &Arc<dyn Store>,
    findings: &mut Findings,
) -> Result<(), ServeError> {
    let RootKeys { root, earlier, .. } = &parts.root;
    let earlier = earlier.as_ref().map(RootKey::duplicate).transpose()?;
    let random = Arc::clone(&parts.random);
    let keyring = Keyring::new(root.duplicate()?, Arc::clone(store), Arc::new(SystemClock), random);
    let damaged = keyring.with_earlier_root(earlier).damaged_domains().await;
    match damaged {
        Ok(damaged) => damaged.into_iter().for_each(|text| findings.add(text)),
        // Damaged rows are findings already.
        Err(error) => findings.add(format!("the domain keys cannot be checked: {error}")),
    }
    Ok(())
}

/// Says what became of the root key before, where there was one.
fn note_root(parts: &Parts, earlier_rows: u64, findings: &mut Findings) {
    let RootKeys { root, earlier, .. } = &parts.root;
    let version = root.version().number();
    if let Some(earlier) = earlier {
        let earlier = earlier.version().number();
        findings.note(format!(
            "root key: version {version}; version {earlier} is kept, and {earlier_rows} rows of the store \
             are under it: the running server writes them anew, and destroys it then"
        ));
    } else if root.version() > RootVersion::FIRST {
        findings.note(format!(
            "root key: version {version}; the one before is destroyed, and nothing of the store is under it"
        ));
    }
}

/// Opens every row. How many are under the root key before.
async fn check_rows(
    below: &dyn Store,
    seal: &RootSeal,
    findings: &mut Findings,
) -> Result<u64, ServeError> {
    let id = InstallationId::key();
    let mut earlier = 0_u64;
    let mut range = Range::new(Key::copy_from(&[0]), Key::end(), PAGE_ROWS);
    loop {
        let entries = below.range(&range).await?;
        for entry in entries.iter().filter(|entry| entry.key != id) {
            earlier = earlier.saturating_add(u64::from(seal.is_earlier(&entry.row.value)));
            if let Err(error) = seal.open(entry.key.as_bytes(), &entry.row.value) {
                findings.add(format!("metadata store: row `{}`: {error}", entry.key));
            }
        }
        let Some(last) = entries.last() else { return Ok(earlier) };
        range = range.after(&last.key);
    }
}

/// Follows the chain, and compares store and journal. Says what a new journal would cost where this
/// one is not there, or not the one. Whether the store is behind the journal.
async fn check_journal(
    parts: &Parts,
    unfit: &[(Part, Mismatch)],
    store: &dyn Store,
    findings: &mut Findings,
) -> bool {
    let known = Binding::stored_head(store).await.ok().flatten().map_or(0, |head| head.sequence);
    let everything =
        format!("every record of the trail up to the last, {known} as the store knows");
    match unfit.iter().find(|(part, _)| *part == Part::Journal) {
        Some((_, Mismatch::Missing)) => {
            findings.cost(Accept::JournalBehind, everything);
            return false;
        }
        Some((_, Mismatch::Foreign | Mismatch::OtherPart(_))) => return false,
        _ => {}
    }
    let (journal, torn) = match &parts.journal {
        Err(error) => {
            findings.add_refusal(error);
            if error.loss().is_some() {
                findings.cost(Accept::JournalBehind, everything);
            }
            return false;
        }
        Ok(opened) => opened,
    };
    torn.iter().for_each(|torn| findings.note(torn_note(torn)));
    compare_journal(store, journal, findings).await;
    findings.has(Accept::StoreBehind)
}

fn torn_note(torn: &TornTail) -> String {
    format!("{torn}: what a crash leaves, and the next start cuts off")
}

async fn compare_journal(store: &dyn Store, journal: &Journal, findings: &mut Findings) {
    if let Err(error) = journal.verify(1..=u64::MAX).await {
        findings.add(error.to_string());
    }
    let binding = match Binding::read(store, journal).await {
        Ok(binding) => binding,
        Err(error) => return findings.add_refusal(&error.into()),
    };
    let head = binding.stored_head.filter(|_| binding.is_head_confirmed);
    let lost = match head.filter(|_| binding.lost_record.is_some()) {
        None => LostCommits::default(),
        Some(head) => match lost_commits(store, journal, head, u64::MAX).await {
            Ok(lost) => lost,
            Err(error) => return findings.add_refusal(&error.into()),
        },
    };
    for behind in binding.behind() {
        findings.add_refusal(&ServeError::Behind(behind));
        let cost = match behind {
            Behind::Store { found, expected } => {
                commits_lost(expected.saturating_sub(found).max(lost.commits))
            }
            Behind::StoreLacks { .. } => commits_lost(lost.commits),
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

fn commits_lost(commits: u64) -> String {
    format!("{commits} commits stay lost: what they wrote is gone, and what they took away is back")
}

/// Whether the directories of files are of the store's time.
async fn check_generations(
    config: &ServeConfig,
    parts: &Parts,
    unfit: &[(Part, Mismatch)],
    store: &dyn Store,
    findings: &mut Findings,
) {
    for part in [Part::Blobs, Part::Archive] {
        let is_fit = !unfit.iter().any(|(of, _)| *of == part);
        if is_fit
            && let Err(error) =
                generation::check_part(part, config, &parts.id, store, &NOTHING).await
        {
            if matches!(error, ServeError::FilesNewer { .. }) && !findings.has(Accept::StoreBehind)
            {
                let cost = "every change since stays lost, and what it took away is back; files of \
                            objects written since are set aside";
                findings.cost(Accept::StoreBehind, cost.to_owned());
            }
            findings.add_refusal(&error);
        }
    }
}

/// Compares the rows with the rollback guard. A store that is older than the journal is older than its
/// guard too: that is one loss, not two.
async fn check_guard(
    config: &ServeConfig,
    parts: &Parts,
    is_journal_ahead: bool,
    findings: &mut Findings,
) -> Result<(), ServeError> {
    let (sealed, seal) = (Arc::clone(&parts.sealed), parts.seal.clone());
    let known_change = Binding::guarded_change(&*parts.store()).await.unwrap_or_default();
    let root = (&parts.root, known_change);
    let compared = match crate::guard::compare(config, sealed, seal, root).await? {
        Ok(compared) => compared,
        Err(error) => {
            findings.add_refusal(&error.into());
            let cost = "a rollback of rows before now is never found: all are taken as they are";
            findings.cost(Accept::RolledBackRows, cost.to_owned());
            return Ok(());
        }
    };
    let is_store_behind = findings.has(Accept::StoreBehind);
    let is_older = matches!(compared.refusal, Some(GuardError::StoreBehind { .. }));
    if let Some(error) = compared.refusal.filter(|_| !is_store_behind) {
        findings.add_refusal(&error.into());
    }
    let loss = if is_store_behind { Accept::StoreBehind } else { Accept::RolledBackRows };
    for row in &compared.rows {
        findings.add_loss(loss, format!("metadata store: row `{}`: {}", row.key, row.wrong));
    }
    if is_older && !is_journal_ahead {
        // The journal of the same time knows no more than the store does.
        let commits = match compared.commits_behind {
            0 => "the last commits".to_owned(),
            1 => "at least 1 commit".to_owned(),
            count => format!("at least {count} commits"),
        };
        findings.cost(
            loss,
            format!(
                "the store is older than the guard, and the journal with it: {commits} and the records \
                 of them in the trail stay lost; what they wrote is gone, objects too, and what they \
                 took away is back"
            ),
        );
    }
    if !compared.rows.is_empty() {
        let count = compared.rows.len();
        let cost = match count {
            1 => "1 row that grants or revokes is taken as it is".to_owned(),
            count => format!("{count} rows that grant or revoke are taken as they are"),
        };
        findings.cost(loss, cost);
    }
    Ok(())
}
