//! The newest generation of the key slots file that was seen: an older file is refused, since a slot
//! that was removed would open again.
//!
//! The row is guarded against rollback like those that grant. It is read twice at a start: before the
//! rollback guard is open, so that nothing is changed where the file is older, and through the guard.
//! Releases before had a row that was not guarded; it counts as long as there is no other.

use std::path::Path;
use std::sync::Arc;

use async_trait::async_trait;
use engine::{Engine, Failure, ServiceEvent, Work, Writer};
use keyslots::Slots;
use names::Region;
use serde::{Deserialize, Serialize};
use store::{Commit, CommitOutcome, Key, KeyBuilder, Store, StoreError, Write};
use tables::{Direct, Record, Table};

use crate::error::ServeError;
use crate::parts::{SERVICE, Start};
use crate::root_key::SLOTS_FILE;

/// The one row.
pub(crate) const SEEN: Table<SlotsSeen> = Table::new("server.key-slots");

/// What was seen of the key slots file.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct SlotsSeen {
    /// How often the file had been written.
    generation: u64,
}

impl Record for SlotsSeen {
    const VERSION: u8 = 1;
}

/// What the store does not know yet of the key slots file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct News {
    generation: u64,
    /// Whether the file was changed, and not only its row is of the older kind.
    is_change: bool,
}

/// What is new of the key slots file; an older file is refused.
///
/// # Errors
/// [`ServeError::SlotsOlder`]; [`ServeError`] where file or row cannot be read, or the row was rolled
/// back.
pub(crate) async fn check(dir: &Path, store: &Arc<dyn Store>) -> Result<Option<News>, ServeError> {
    let slots = Slots::at(dir.join(SLOTS_FILE));
    let found = slots.list()?.generation;
    let seen = seen(store).await?;
    let known = match &seen {
        Some(seen) => seen.generation,
        None => seen_by_older_releases(&**store).await?.unwrap_or(0),
    };
    if found < known {
        return Err(ServeError::SlotsOlder { path: slots.path().to_owned(), found, known });
    }
    let news = News { generation: found, is_change: found > known };
    Ok((news.is_change || seen.is_none()).then_some(news))
}

/// Whether a start has written down what it saw.
pub(crate) async fn is_there(store: &Arc<dyn Store>) -> Result<bool, ServeError> {
    Ok(seen(store).await?.is_some() || seen_by_older_releases(&**store).await?.is_some())
}

async fn seen(store: &Arc<dyn Store>) -> Result<Option<SlotsSeen>, Failure> {
    Ok(SEEN.get(&mut Direct(Arc::clone(store)), &[]).await?)
}

async fn seen_by_older_releases(store: &dyn Store) -> Result<Option<u64>, StoreError> {
    let Some(row) = store.get(&older_key()).await? else { return Ok(None) };
    let known = <[u8; 8]>::try_from(&*row.value).map(u64::from_be_bytes);
    known.map(Some).map_err(|_| StoreError::Corrupt { key: older_key() })
}

/// The row of releases before it was guarded.
fn older_key() -> Key {
    KeyBuilder::table(engine::INSTALLATION).text("key slots generation").build()
}

/// Remembers what is new; where the slots were changed, with a record that says so.
pub(crate) async fn note(
    engine: &Arc<Engine>,
    news: Option<News>,
    start: Start,
    region: Region,
) -> Result<(), ServeError> {
    let Some(news) = news else { return Ok(()) };
    if start == Start::Adopt || news.is_change && start != Start::First {
        // The record of an adoption names a store version: from then on a copy of the store from
        // before is known to be older.
        let name = if start == Start::Adopt { "AdoptInstallation" } else { "ChangeKeySlots" };
        let event = ServiceEvent { service: SERVICE, name, region };
        return Ok(engine.background(&event, &news).await?);
    }
    let value = SEEN.encode(&SlotsSeen { generation: news.generation }).map_err(Failure::from)?;
    let writes = vec![Write::Put { key: SEEN.key(&[]), value: value.into() }];
    let commit = Commit { expectations: Vec::new(), writes };
    let (CommitOutcome::Committed { .. } | CommitOutcome::Conflict) =
        engine.store().commit(commit).await?;
    Ok(())
}

/// Notes a file that this process has written. Whether that was not known.
pub(crate) async fn see(cx: &mut Writer<'_>, generation: u64) -> Result<bool, Failure> {
    let seen = SEEN.get(cx, &[]).await?;
    if seen.is_some_and(|seen| seen.generation >= generation) {
        return Ok(false);
    }
    SEEN.put(cx.tx_mut(), &[], &SlotsSeen { generation })?;
    Ok(true)
}

/// Writes the row as it is, and with it the note of the rollback guard.
pub(crate) async fn write_again(cx: &mut Writer<'_>) -> Result<(), Failure> {
    if let Some(seen) = SEEN.get(cx, &[]).await? {
        SEEN.put(cx.tx_mut(), &[], &seen)?;
    }
    Ok(())
}

#[async_trait]
impl Work for News {
    async fn run(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        SEEN.put(cx.tx_mut(), &[], &SlotsSeen { generation: self.generation })?;
        cx.audit.extra("generation", self.generation);
        Ok(())
    }
}
