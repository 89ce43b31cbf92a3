//! The rollback guard between the encryption barrier and the store.

use std::sync::Arc;

use engine::Binding;
use envelope::RootKey;
use rollback_guard::{Difference, Guard, GuardError, GuardParts, LogLocation, Opened};
use store::{Seal, Store};

use crate::config::{ServeConfig, StoreConfig};
use crate::error::ServeError;
use crate::parts::Start;
use crate::recover::Accept;
use crate::schema;

/// The guard's log, below the data directory: local, wherever the store is.
pub(crate) const GUARD_DIR: &str = "guard";

/// What is known of the installation when its guard is opened.
pub(crate) struct Judged {
    pub(crate) start: Start,
    pub(crate) accept: Option<Accept>,
    pub(crate) binding: Binding,
}

/// The guard over `below`, which holds what `seal` seals.
pub(crate) async fn open(
    config: &ServeConfig,
    below: Arc<dyn Store>,
    seal: Arc<dyn Seal>,
    root: &RootKey,
    judged: Judged,
) -> Result<Arc<Guard>, ServeError> {
    let unguarded = schema::unguarded().collect();
    let parts = GuardParts { below, seal, unguarded };
    if matches!(config.store, StoreConfig::Memory) {
        return Ok(Arc::new(Guard::over_memory(parts).await?));
    }
    let place = place(config, root)?;
    let Judged { start, accept, binding } = judged;
    // What a first start that was killed has left guards nothing that anybody was told of.
    let is_left_over = start == Start::First && place.dir.exists();
    if is_left_over || matches!(accept, Some(Accept::StoreBehind | Accept::RolledBackRows)) {
        let accepted = rollback_guard::rebase(&parts, &place).await?;
        let differences = accepted.map(|differences| differences.len());
        tracing::warn!(
            differences,
            "the rows of the store as they are now are taken for the newest"
        );
    }
    // A journal that names a commit was written by a release with a guard.
    let had_guard = binding.journal_store_version > 0;
    if had_guard && !rollback_guard::is_known(&parts, &place).await? {
        return Err(GuardError::Missing { path: place.dir }.into());
    }
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
            tracing::info!(rows, found_out, "the rollback guard fits the store");
        }
    }
    Ok(Arc::new(guard))
}

/// What is not as the guard knows it, one line each.
pub(crate) async fn findings(
    config: &ServeConfig,
    below: Arc<dyn Store>,
    seal: Arc<dyn Seal>,
    root: &RootKey,
) -> Result<Vec<String>, ServeError> {
    let unguarded = schema::unguarded().collect();
    let place = place(config, root)?;
    let compared =
        rollback_guard::differences(&GuardParts { below, seal, unguarded }, &place).await;
    Ok(match compared {
        Ok(differences) => {
            let line = |it: &Difference| format!("metadata store: row {:?}: {}", it.key, it.wrong);
            differences.iter().map(line).collect()
        }
        Err(error) => vec![error.to_string()],
    })
}

/// Where the guard's log of this installation is.
fn place(config: &ServeConfig, root: &RootKey) -> Result<LogLocation, ServeError> {
    Ok(LogLocation {
        dir: config.data_dir.join(GUARD_DIR),
        key: Arc::new(root.guard_key()?),
        installation: root.fingerprint()?,
    })
}
