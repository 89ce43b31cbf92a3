//! Opening the guard: over a log that fits the store, or, once, over a store that never had one.

use std::sync::{Arc, RwLock};

use store::{Commit, Key, Range, Row, Seal, Store, StoreError};

use crate::error::GuardError;
use crate::files::{Loaded, LogLocation};
use crate::guard::{Guard, Inner, facts, note_key, read_note};
use crate::log::Log;
use crate::rows::{Rows, Verdict};
use crate::tables::Exceptions;

/// Rows read at a time for a baseline.
const PAGE_ROWS: usize = 1000;

/// What is guarded.
#[derive(Debug, Clone)]
pub struct GuardParts {
    /// The store, whose values are sealed.
    pub below: Arc<dyn Store>,
    /// Seals the store's note of the guard, as it seals the rows.
    pub seal: Arc<dyn Seal>,
    /// The tables that are not guarded; all others are.
    pub unguarded: Vec<&'static str>,
    /// A change that the log is known to hold, by whoever was told of it after it was settled; 0 where
    /// nobody was.
    pub known_change: u64,
}

/// What was found at the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opened {
    /// Neither the store nor the disk knew of a guard: the rows as they are were taken for the
    /// newest. Only a new installation, or one of a release without a guard, is in this state.
    Fresh {
        /// How many there are.
        rows: u64,
    },
    /// The log and the store fit.
    Known {
        /// How many rows are guarded.
        rows: u64,
        /// Commits that a crash had left without an outcome, which is known now.
        found_out: u64,
    },
}

/// Whether the disk or the store knows of a guard. Where neither does, [`Guard::open`] takes the rows
/// as they are for the newest, which is right only for an installation that never had one.
///
/// # Errors
/// [`GuardError`] when one of them cannot be read.
pub async fn is_known(parts: &GuardParts, place: &LogLocation) -> Result<bool, GuardError> {
    Ok(place.newest()?.is_some() || parts.below.get(&note_key()).await?.is_some())
}

/// Why a log and the store's note of it are not of the same time, if they are not.
///
/// A log that ends in bytes which are no record of ours has lost what followed: it is damaged. One
/// that is whole and does not know the store's last change is an older copy.
pub(crate) fn misfit(
    place: &LogLocation,
    generation: u64,
    loaded: &Loaded,
    (note, parts): (Option<&Row>, &GuardParts),
) -> Result<Option<GuardError>, GuardError> {
    let (known, path) = (loaded.rows.last_id(), place.dir.clone());
    if loaded.rows.judge(note_key().as_bytes(), note.map(facts)) != Verdict::Refused {
        let stored = parts.known_change;
        return Ok(match loaded.torn_at() {
            _ if stored <= known => None,
            Some(offset) => Some(GuardError::Damaged { path: place.path(generation), offset }),
            None => Some(GuardError::Behind { path, known, stored }),
        });
    }
    let stored = note.map(|row| read_note(&*parts.seal, row)).transpose()?;
    Ok(Some(match (stored, loaded.torn_at()) {
        (Some(stored), Some(offset)) if stored > known => {
            GuardError::Damaged { path: place.path(generation), offset }
        }
        (Some(stored), None) if stored > known => GuardError::Behind { path, known, stored },
        _ => GuardError::StoreBehind { path, known, stored },
    }))
}

impl Guard {
    /// Opens the guard of an installation.
    ///
    /// # Errors
    /// [`GuardError`]: the log is missing, damaged, foreign or older than the store, or the store is
    /// older than the log. Nothing was changed then.
    pub async fn open(
        parts: GuardParts,
        mut place: LogLocation,
    ) -> Result<(Self, Opened), GuardError> {
        let note = parts.below.get(&note_key()).await?;
        let Some(generation) = place.newest()? else {
            let GuardParts { below, seal, unguarded, known_change } = parts;
            let exceptions = Exceptions::new(&unguarded);
            if note.is_some() || known_change > 0 {
                return Err(GuardError::Missing { path: place.dir });
            }
            let lock = place.lock()?;
            let rows = Arc::new(RwLock::new(baseline(&*below, &exceptions).await?));
            let written = place.write(1, &rows).map_err(GuardError::file(&place.dir))?;
            let log = Log::start(place, lock, written, Arc::clone(&rows))?;
            let inner = Arc::new(Inner::new(below, seal, exceptions, rows, Some(log)));
            let found = inner.rows().len() as u64;
            inner.write_note().await?;
            return Ok((Self { inner }, Opened::Fresh { rows: found }));
        };
        let lock = place.lock()?;
        let loaded = place.load(generation)?;
        if let Some(error) = misfit(&place, generation, &loaded, (note.as_ref(), &parts))? {
            return Err(error);
        }
        let GuardParts { below, seal, unguarded, .. } = parts;
        let exceptions = Exceptions::new(&unguarded);
        let (file, mut rows) = place.reopen(generation, loaded)?;
        place.earlier = None;
        let open: Vec<_> = rows.open().map(|(id, _)| id).collect();
        for id in &open {
            rows.mark_unknown(*id);
        }
        let rows = Arc::new(RwLock::new(rows));
        let log = Log::start(place, lock, file, Arc::clone(&rows))?;
        let inner = Arc::new(Inner::new(below, seal, exceptions, rows, Some(log)));
        inner.find_out().await?;
        if inner.rows().settled(note_key().as_bytes()).is_none() {
            inner.write_note().await?;
        }
        let rows = inner.rows().len() as u64;
        Ok((Self { inner }, Opened::Known { rows, found_out: open.len() as u64 }))
    }

    /// A guard over a store that ends with the process: it needs no log.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn over_memory(parts: GuardParts) -> Result<Self, StoreError> {
        let GuardParts { below, seal, unguarded, .. } = parts;
        let exceptions = Exceptions::new(&unguarded);
        let rows = Arc::new(RwLock::new(baseline(&*below, &exceptions).await?));
        Ok(Self { inner: Arc::new(Inner::new(below, seal, exceptions, rows, None)) })
    }
}

impl Inner {
    /// Commits nothing but the store's note.
    async fn write_note(self: &Arc<Self>) -> Result<(), StoreError> {
        // It expects nothing, so there is nothing it could conflict with.
        Arc::clone(self).commit(Commit::default()).await.map(drop)
    }
}

/// Every guarded row as it is in the store.
pub(crate) async fn baseline(
    below: &dyn Store,
    exceptions: &Exceptions,
) -> Result<Rows, StoreError> {
    let mut rows = Rows::default();
    for range in exceptions.guarded_ranges(PAGE_ROWS) {
        let mut rest = range;
        loop {
            let page = below.range(&rest).await?;
            for entry in &page {
                rows.insert(entry.key.as_bytes().into(), facts(&entry.row));
            }
            match next_page(rest, page.last().map(|entry| &entry.key), page.len()) {
                Some(next) => rest = next,
                None => break,
            }
        }
    }
    Ok(rows)
}

fn next_page(range: Range, last: Option<&Key>, found: usize) -> Option<Range> {
    let is_full = found >= range.limit;
    last.filter(|_| is_full).map(|last| range.after(last)).filter(|rest| !rest.is_empty())
}
