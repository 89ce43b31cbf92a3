//! Compares every guarded row with the log, and takes the rows as they are for the newest where the
//! operator has said so.

use core::fmt;
use std::sync::RwLock;

use store::{Commit, CommitOutcome, Key, StoreError};

use crate::error::GuardError;
use crate::files::LogLocation;
use crate::guard::{facts, note_key, read_note};
use crate::open::{GuardParts, baseline, misfit};
use crate::rows::{Rows, Verdict};
use crate::tables::Exceptions;

/// What is wrong with a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// It is not the newest that was written.
    NotNewest,
    /// It was not deleted, and is gone.
    Gone,
    /// It was deleted, or never written, and is there.
    Back,
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotNewest => "it is not the newest that was written",
            Self::Gone => "it was not deleted, and is gone",
            Self::Back => "it was deleted or never written, and is there",
        })
    }
}

/// A guarded row that is not as it was last written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Where.
    pub key: Key,
    /// What is wrong with it.
    pub wrong: Wrong,
}

/// What a comparison of every guarded row with the log found.
#[derive(Debug)]
pub struct Compared {
    /// Why [`Guard::open`](crate::Guard::open) would refuse: the store is older than the log.
    pub refusal: Option<GuardError>,
    /// The rows that are not as they were last written.
    pub rows: Vec<Difference>,
    /// How many commits the store lacks, by its own count, to the newest that the log knows.
    pub commits_behind: u64,
}

/// Compares every guarded row with the log. Changes nothing; the guard may be open or not, but
/// commits that are under way may look like differences.
///
/// # Errors
/// [`GuardError`] when the log or the store cannot be read, or the log is missing, damaged or older
/// than the store: it tells nothing of rows then.
pub async fn differences(parts: &GuardParts, place: &LogLocation) -> Result<Compared, GuardError> {
    let Some(generation) = place.newest()? else {
        return Err(GuardError::Missing { path: place.dir.clone() });
    };
    let loaded = place.load(generation)?;
    let note = parts.below.get(&note_key()).await?;
    let refusal = misfit(place, generation, &loaded, (note.as_ref(), parts))?;
    if let Some(error @ (GuardError::Damaged { .. } | GuardError::Behind { .. })) = refusal {
        return Err(error);
    }
    let found = baseline(&*parts.below, &Exceptions::new(&parts.unguarded)).await?;
    // A commit without writes answers the newest version there is.
    let version = match parts.below.commit(Commit::default()).await? {
        CommitOutcome::Committed { version } => version,
        CommitOutcome::Conflict => 0,
    };
    let commits_behind = loaded.rows.newest_version().saturating_sub(version);
    Ok(Compared { refusal, rows: compare(&loaded.rows, &found), commits_behind })
}

/// Whether the log can be read; there may be none.
///
/// # Errors
/// [`GuardError`].
pub fn check_log(place: &LogLocation) -> Result<(), GuardError> {
    let newest = place.newest()?;
    newest.map_or(Ok(()), |generation| place.load(generation).map(drop))
}

/// Refuses what [`Guard::open`](crate::Guard::open) would, and rows of `keys` that are not as they were
/// last written. Changes nothing.
///
/// # Errors
/// [`GuardError`]; [`StoreError::RolledBack`] for such a row.
pub async fn check(
    parts: &GuardParts,
    place: &LogLocation,
    keys: &[Key],
) -> Result<(), GuardError> {
    let note = parts.below.get(&note_key()).await?;
    let Some(generation) = place.newest()? else {
        if note.is_some() || parts.known_change > 0 {
            return Err(GuardError::Missing { path: place.dir.clone() });
        }
        return Ok(());
    };
    let loaded = place.load(generation)?;
    if let Some(error) = misfit(place, generation, &loaded, (note.as_ref(), parts))? {
        return Err(error);
    }
    for key in keys {
        let row = parts.below.get(key).await?;
        if loaded.rows.judge(key.as_bytes(), row.as_ref().map(facts)) == Verdict::Refused {
            return Err(StoreError::RolledBack { key: key.clone() }.into());
        }
    }
    Ok(())
}

/// Takes the rows of the store as they are for the newest, in a log of a new generation: the way out
/// of a restored store. Gives what this accepts; nothing to compare with where the log is lost or
/// damaged. The guard must not be open.
///
/// # Errors
/// [`GuardError`] when the log cannot be written or the store not read.
pub async fn rebase(
    parts: &GuardParts,
    place: &LogLocation,
) -> Result<Option<Vec<Difference>>, GuardError> {
    let _lock = place.lock()?;
    let newest = place.newest()?;
    let known = match newest.map(|generation| place.load(generation)).transpose() {
        Ok(loaded) => loaded.map(|loaded| loaded.rows),
        Err(GuardError::Damaged { .. } | GuardError::Foreign { .. }) => None,
        Err(error) => return Err(error),
    };
    let mut found = baseline(&*parts.below, &Exceptions::new(&parts.unguarded)).await?;
    let accepted = known.as_ref().map(|known| compare(known, &found));
    if let Some(row) = parts.below.get(&note_key()).await? {
        found.skip_to(read_note(&*parts.seal, &row)?);
    }
    found.skip_to(known.map_or(0, |known| known.last_id()));
    found.skip_to(parts.known_change);
    let generation = newest.unwrap_or_default().saturating_add(1);
    let written = place.write(generation, &RwLock::new(found));
    written.map_err(GuardError::file(&place.dir))?;
    Ok(accepted)
}

fn compare(known: &Rows, found: &Rows) -> Vec<Difference> {
    let (mut known_rows, mut found_rows) =
        (known.page(None, usize::MAX), found.page(None, usize::MAX));
    let mut keys: Vec<Box<[u8]>> = Vec::new();
    keys.extend(known_rows.drain(..).map(|(key, _)| key));
    keys.extend(found_rows.drain(..).map(|(key, _)| key));
    keys.sort();
    keys.dedup();
    let difference = |key: Box<[u8]>| {
        let now = found.settled(&key);
        if known.judge(&key, now) != Verdict::Refused {
            return None;
        }
        let wrong = match (known.settled(&key), now) {
            (_, None) => Wrong::Gone,
            (None, Some(_)) => Wrong::Back,
            (Some(_), Some(_)) => Wrong::NotNewest,
        };
        Some(Difference { key: Key::copy_from(&key), wrong })
    };
    keys.into_iter().filter_map(difference).collect()
}
