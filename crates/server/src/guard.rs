//! The rollback guard between the encryption barrier and the store.

use std::sync::Arc;

use engine::Binding;
use rollback_guard::{Compared, Guard, GuardError, GuardParts, LogLocation, Opened};
use store::{Seal, Store};

use crate::accept::{Accept, Accepted};
use crate::config::{ServeConfig, StoreConfig};
use crate::error::ServeError;
use crate::parts::Start;
use crate::root_keys::RootKeys;
use crate::schema;
use crate::slots_seen::SEEN;

/// The guard's log, below the data directory: local, wherever the store is.
pub(crate) const GUARD_DIR: &str = "guard";

/// What is known of the installation when its guard is opened.
pub(crate) struct Judged<'a> {
    pub(crate) root: &'a RootKeys,
    pub(crate) start: Start,
    pub(crate) accepted: &'a Accepted,
    pub(crate) binding: Binding,
}

/// The guard over `below`, which holds what `seal` seals.
pub(crate) async fn open(
    config: &ServeConfig,
    below: Arc<dyn Store>,
    seal: Arc<dyn Seal>,
    judged: Judged<'_>,
) -> Result<Arc<Guard>, ServeError> {
    let unguarded = schema::unguarded().collect();
    let parts = GuardParts { below, seal, unguarded, known_change: judged.binding.guarded_change };
    if matches!(config.store, StoreConfig::Memory) {
        return Ok(Arc::new(Guard::over_memory(parts).await?));
    }
    let Judged { root, start, accepted, binding } = judged;
    let place = place(config, root)?;
    // What a first start that was killed has left guards nothing that anybody was told of.
    let is_left_over = start == Start::First && place.dir.exists();
    let is_accepted = accepted.has(Accept::StoreBehind) || accepted.has(Accept::RolledBackRows);
    if is_left_over || is_accepted {
        let taken = rollback_guard::rebase(&parts, &place).await?;
        let differences = taken.map(|differences| differences.len());
        tracing::warn!(
            differences,
            "the rows of the store as they are now are taken for the newest"
        );
    }
    refuse_without_guard(&parts, &place, (start, accepted), binding).await?;
    let (guard, opened) = Guard::open(parts, place).await?;
    match opened {
        Opened::Fresh { rows: 0 } => {}
        Opened::Fresh { rows } => {
            tracing::warn!(
                rows,
                "the store has had no rollback guard: its rows as they are now are taken for the newest"
            );
        }
        Opened::Known { rows, found_out } => {
            tracing::info!(
                rows,
                found_out,
                "the rollback guard is of the store's time; each row is compared when it is read"
            );
        }
    }
    Ok(Arc::new(guard))
}

/// Refuses an installation that had a guard and has none.
async fn refuse_without_guard(
    parts: &GuardParts,
    place: &LogLocation,
    (start, accepted): (Start, &Accepted),
    binding: Binding,
) -> Result<(), GuardError> {
    // A journal that names a commit was written by a release with a guard. One that begins anew after a
    // loss names none, and says nothing.
    let is_journal_new = accepted.has(Accept::JournalBehind) && start == Start::Again;
    let had_guard = binding.journal_store_version > 0 || is_journal_new;
    if had_guard && !rollback_guard::is_known(parts, place).await? {
        return Err(GuardError::Missing { path: place.dir.clone() });
    }
    Ok(())
}

/// Refuses a guard that is not of the store's time, and a row of the key slots that is not the newest.
/// Changes nothing.
pub(crate) async fn check(
    config: &ServeConfig,
    below: Arc<dyn Store>,
    seal: Arc<dyn Seal>,
    judged: Judged<'_>,
) -> Result<(), ServeError> {
    let Judged { root, start, accepted, binding } = judged;
    // A store in memory that begins anew has its guard in memory too: there is nothing to compare it with.
    let is_memory = matches!(config.store, StoreConfig::Memory);
    if is_memory || accepted.has(Accept::StoreBehind) || accepted.has(Accept::RolledBackRows) {
        return Ok(());
    }
    let unguarded = schema::unguarded().collect();
    let known_change = binding.guarded_change;
    let parts = GuardParts { below, seal, unguarded, known_change };
    let place = place(config, root)?;
    refuse_without_guard(&parts, &place, (start, accepted), binding).await?;
    match rollback_guard::check(&parts, &place, &[SEEN.key(&[])]).await {
        Err(GuardError::Store(error)) => Err(error.into()),
        checked => Ok(checked?),
    }
}

/// Whether the guard's log can be read.
pub(crate) fn check_log(config: &ServeConfig, root: &RootKeys) -> Result<(), ServeError> {
    Ok(rollback_guard::check_log(&place(config, root)?)?)
}

/// Compares the store with its guard; an error where the guard itself is missing, damaged or older.
pub(crate) async fn compare(
    config: &ServeConfig,
    below: Arc<dyn Store>,
    seal: Arc<dyn Seal>,
    (root, known_change): (&RootKeys, u64),
) -> Result<Result<Compared, GuardError>, ServeError> {
    let unguarded = schema::unguarded().collect();
    let place = place(config, root)?;
    let parts = GuardParts { below, seal, unguarded, known_change };
    Ok(rollback_guard::differences(&parts, &place).await)
}

/// Where the guard's log of this installation is.
pub(crate) fn place(config: &ServeConfig, root: &RootKeys) -> Result<LogLocation, ServeError> {
    Ok(root.guard_log(config.data_dir.join(GUARD_DIR))?)
}
