//! Accepting a loss: what a start refuses, an operator can take as it is, with a record of it.

use std::fs::{self, File};
use std::path::Path;
use std::sync::Arc;

use async_trait::async_trait;
use engine::{Behind, Binding, Engine, Failure, ServiceEvent, Work, Writer, rebase};
use journal::{Journal, JournalOptions, JournalStart};
use names::Region;
use stdx::{Clock as _, SystemClock};
use store::{Commit, CommitOutcome, KeyBuilder, Range, Store, Write};

use crate::accept::{Accept, Accepted, names};
use crate::compose::{compose, no_switch};
use crate::config::ServeConfig;
use crate::error::ServeError;
use crate::finding::{Finding, Verification};
use crate::parts::{InstallationId, JOURNAL_DIR, Part, SERVICE};
use crate::verify::{Depth, verify};

/// Rows deleted at a time.
const PAGE_ROWS: usize = 500;

/// Looks at the whole installation without changing it and hands what it found to `tell`; then, if
/// `losses` are the ones that were found, opens it, takes them as they are, records that, and closes
/// it.
///
/// # Errors
/// [`ServeError::NothingOfKind`], [`ServeError::AlsoFound`], [`ServeError::NotAcceptable`] where the
/// losses do not fit what was found, and [`ServeError`] for a part that cannot be opened: nothing was
/// accepted then.
pub async fn recover(
    config: &ServeConfig,
    losses: &[Accept],
    tell: impl FnOnce(&Verification),
) -> Result<(), ServeError> {
    let found = verify(config, Depth::Directories).await?;
    tell(&found);
    let accepted = fitting(&found, losses)?;
    let composed = Box::pin(compose(config, &accepted, (no_switch(), |_, _| ()))).await?;
    composed.engine.close().await?;
    Ok(())
}

/// `losses`, if each of them was found, and with them the server starts.
fn fitting(found: &Verification, losses: &[Accept]) -> Result<Accepted, ServeError> {
    let all = found.losses();
    let all: Vec<Accept> = all.iter().map(|loss| loss.kind).collect();
    let absent: Vec<Accept> = losses.iter().filter(|loss| !all.contains(loss)).copied().collect();
    if !absent.is_empty() {
        return Err(ServeError::NothingOfKind { asked: names(&absent), found: names(&all) });
    }
    let refusals = found.findings.iter().filter(|finding| finding.is_refused_at_start);
    let open: Vec<&Finding> =
        refusals.filter(|it| it.loss.is_none_or(|loss| !losses.contains(&loss))).collect();
    if let Some(finding) = open.iter().find(|finding| finding.loss.is_none()) {
        return Err(ServeError::NotAcceptable { text: finding.text.clone() });
    }
    let mut also: Vec<Accept> = open.iter().filter_map(|finding| finding.loss).collect();
    also.sort();
    also.dedup();
    if also.is_empty() {
        return Ok(Accepted(losses.to_vec()));
    }
    Err(ServeError::AlsoFound { found: names(&also) })
}

/// Opens the journal. Where a journal that is behind is accepted, one that is not the one that the
/// store knows is set aside, and a new one begins behind every sequence that is known to have been
/// used.
pub(crate) async fn open_journal(
    accepted: &Accepted,
    options: JournalOptions,
    dir: &Path,
    id: &InstallationId,
    store: &dyn Store,
) -> Result<Journal, ServeError> {
    if !accepted.has(Accept::JournalBehind) {
        return Ok(Journal::open(options)?);
    }
    let journal_dir = dir.join(JOURNAL_DIR);
    let stored_head = Binding::stored_head(store).await?;
    let mut last = stored_head.map_or(0, |head| head.sequence);
    if journal_dir.is_dir() {
        // One that does not open is set aside too: that is what was accepted.
        if let Ok(journal) = Journal::open(options.clone()) {
            let binding = Binding::read(store, &journal).await?;
            if !binding.behind().any(|behind| matches!(behind, Behind::Journal { .. })) {
                // It may have lost the id alone.
                id.name_dir(Part::Journal, &journal_dir)?;
                return Ok(journal);
            }
            last = last.max(binding.journal_head.sequence);
            journal.close().await?;
        }
        let aside = format!("{JOURNAL_DIR}-set-aside-{}", SystemClock.now().basic());
        let moved = fs::rename(&journal_dir, dir.join(aside));
        let moved = moved.and_then(|()| File::open(dir)?.sync_all());
        moved.map_err(ServeError::file(&journal_dir))?;
    }
    id.name_dir(Part::Journal, &journal_dir)?;
    let start = JournalStart { sequence: last, store_version: 0 };
    Ok(Journal::open(options.with_start(start))?)
}

/// Deletes the lookup index: it names sequences of the journal as it was, and is made again.
pub(crate) async fn forget_index(store: &dyn Store) -> Result<(), ServeError> {
    for table in ["trail.lookup", "trail.checkpoint", "trail.cursor"] {
        let range = Range::within(&KeyBuilder::table(table).build(), PAGE_ROWS);
        loop {
            let entries = store.range(&range).await?;
            if entries.is_empty() {
                break;
            }
            let writes = entries.into_iter().map(|entry| Write::Delete { key: entry.key });
            let commit = Commit { expectations: Vec::new(), writes: writes.collect() };
            let (CommitOutcome::Committed { .. } | CommitOutcome::Conflict) =
                store.commit(commit).await?;
        }
    }
    Ok(())
}

/// Makes store and journal of the same time again, in one commit with the record of it, if anything
/// was accepted.
pub(crate) async fn record(
    engine: &Arc<Engine>,
    accepted: &Accepted,
    binding: Binding,
    region: Region,
) -> Result<(), ServeError> {
    if accepted.is_empty() {
        return Ok(());
    }
    let event = ServiceEvent { service: SERVICE, name: "RecoverInstallation", region };
    Ok(engine.background(&event, &Rebase { accepted: accepted.names(), binding }).await?)
}

struct Rebase {
    /// By name.
    accepted: String,
    binding: Binding,
}

#[async_trait]
impl Work for Rebase {
    async fn run(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        for (key, value) in rebase(&self.binding) {
            cx.tx_mut().put(key, value);
        }
        let Binding { store_version, journal_store_version, journal_head, stored_head, .. } =
            self.binding;
        let numbers = [
            ("storeVersion", store_version),
            ("journalStoreVersion", journal_store_version),
            ("journalSequence", journal_head.sequence),
            ("knownJournalSequence", stored_head.map_or(0, |head| head.sequence)),
        ];
        cx.audit.extra("accepted", self.accepted.as_str());
        for (name, number) in numbers {
            cx.audit.extra(name, number);
        }
        Ok(())
    }
}
