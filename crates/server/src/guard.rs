//! The rollback guard between the encryption barrier and the store.

use std::sync::Arc;

use envelope::RootKey;
use rollback_guard::{Guard, GuardParts, Opened, Place};
use store::{Seal, Store};
use tables::Unguarded;

use crate::config::{ServeConfig, StoreConfig};
use crate::error::ServeError;
use crate::recover::Accept;

/// The guard's log, below the data directory: local, wherever the store is.
pub(crate) const GUARD_DIR: &str = "guard";

/// The tables whose rows whoever operates the store may roll back one by one. All others are guarded.
pub(crate) fn unguarded() -> impl Iterator<Item = &'static Unguarded> {
    let crates = [
        engine::UNGUARDED,
        identity::records::UNGUARDED,
        svc_s3::UNGUARDED,
        svc_cloudtrail::UNGUARDED,
    ];
    crates.into_iter().flatten()
}

/// The guard over `below`, which holds what `seal` seals.
pub(crate) async fn open(
    config: &ServeConfig,
    below: Arc<dyn Store>,
    seal: Arc<dyn Seal>,
    root: &RootKey,
    accept: Option<Accept>,
) -> Result<Arc<Guard>, ServeError> {
    let unguarded = unguarded().map(|it| it.table).collect();
    let parts = GuardParts { below, seal, unguarded };
    if matches!(config.store, StoreConfig::Memory) {
        return Ok(Arc::new(Guard::over_memory(parts).await?));
    }
    let place = Place {
        dir: config.data_dir.join(GUARD_DIR),
        key: Arc::new(root.guard_key()?),
        installation: root.fingerprint()?,
    };
    if matches!(accept, Some(Accept::StoreBehind | Accept::RolledBackRows)) {
        let accepted = rollback_guard::rebase(&parts, &place).await?;
        let differences = accepted.map(|differences| differences.len());
        tracing::warn!(
            differences,
            "the rows of the store as they are now are taken for the newest"
        );
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

#[cfg(test)]
mod tests;
