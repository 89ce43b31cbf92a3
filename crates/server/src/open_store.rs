//! Opening the metadata store, wherever it is.

use std::path::Path;
use std::sync::Arc;

use store::{Commit, CommitOutcome, Store};
use store_memory::MemoryStore;
use store_postgres::{PostgresConfig, PostgresStore, Transport};
use store_rocksdb::RocksStore;

use crate::config::{ServeConfig, StoreConfig};
use crate::error::ServeError;
use crate::finds::refusal;
use crate::parts::{Mismatch, Part, STORE_DIR, require_directory};
use crate::root_key::has_slots;

/// Opens the store; at first start makes it.
pub(crate) async fn open_store(
    config: &ServeConfig,
    dir: &Path,
    is_first: bool,
) -> Result<Arc<dyn Store>, ServeError> {
    Ok(match &config.store {
        StoreConfig::Embedded => {
            let path = dir.join(STORE_DIR);
            require_directory(&path)?;
            // RocksDB would make a new database where this file of an old one is missing.
            let current = path.join("CURRENT");
            if !is_first && !current.try_exists().map_err(ServeError::file(&current))? {
                return Err(refusal(config, Part::Store, Mismatch::Missing));
            }
            Arc::new(RocksStore::open(&path)?)
        }
        StoreConfig::Postgres { url } => {
            let place = PostgresConfig::parse(url.reveal(), Transport::LocalOnly)?;
            match is_first {
                true => Arc::new(PostgresStore::connect(place).await?),
                // Nothing is made in a database that is not the installation's.
                false => Arc::new(
                    PostgresStore::connect_existing(place)
                        .await?
                        .ok_or_else(|| refusal(config, Part::Store, Mismatch::Missing))?,
                ),
            }
        }
        StoreConfig::Memory => match &config.test_controls {
            Some(controls) => controls.store(),
            None => Arc::new(MemoryStore::new()),
        },
    })
}

/// Opens the store for reading only: nothing is made or repaired.
pub(crate) async fn open_store_read_only(
    config: &ServeConfig,
) -> Result<Arc<dyn Store>, ServeError> {
    let missing = || refusal(config, Part::Store, Mismatch::Missing);
    Ok(match &config.store {
        StoreConfig::Embedded => {
            let path = config.data_dir.join(STORE_DIR);
            require_directory(&path)?;
            let current = path.join("CURRENT");
            if !current.try_exists().map_err(ServeError::file(&current))? {
                return Err(missing());
            }
            Arc::new(RocksStore::open_read_only(&path)?)
        }
        StoreConfig::Postgres { url } => {
            let config = PostgresConfig::parse(url.reveal(), Transport::LocalOnly)?;
            Arc::new(PostgresStore::connect_read_only(config).await?.ok_or_else(missing)?)
        }
        StoreConfig::Memory => Arc::new(MemoryStore::new()),
    })
}

/// Refuses to make an installation in a data directory that is empty where the database holds the
/// metadata of one: the directory is the wrong one, or not mounted.
pub(crate) async fn refuse_lost_directory(config: &ServeConfig) -> Result<(), ServeError> {
    let StoreConfig::Postgres { url } = &config.store else { return Ok(()) };
    if has_slots(config)? {
        return Ok(());
    }
    let place = PostgresConfig::parse(url.reveal(), Transport::LocalOnly)?;
    let name = place.place();
    let Some(store) = PostgresStore::connect_existing(place).await? else { return Ok(()) };
    // A commit without writes answers the newest version there is.
    match store.commit(Commit::default()).await? {
        CommitOutcome::Committed { version: 0 } => Ok(()),
        CommitOutcome::Committed { .. } | CommitOutcome::Conflict => {
            Err(ServeError::DataDirEmpty { path: config.data_dir.clone(), place: name })
        }
    }
}
