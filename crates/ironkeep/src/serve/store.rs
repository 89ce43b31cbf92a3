//! Which store a server has.

use std::path::PathBuf;

use envelope::random::{self, SystemRandom};
use secret::Secret;
use server::StoreConfig;

use super::StoreName;

/// The store by its name and, for PostgreSQL, its address. A name that does not fit the address is
/// an error: data must never land in a place nobody meant.
pub(super) fn store(
    name: Option<StoreName>,
    postgres: Option<String>,
) -> Result<StoreConfig, String> {
    match (name, postgres) {
        (None | Some(StoreName::Postgres), Some(url)) => {
            Ok(StoreConfig::Postgres { url: Secret::new(url) })
        }
        (None | Some(StoreName::RocksDb), None) => Ok(StoreConfig::Embedded),
        (Some(StoreName::Memory), None) => Ok(StoreConfig::Memory),
        (Some(StoreName::Postgres), None) => {
            Err("`--store postgres` needs `--postgres URL`".to_owned())
        }
        (Some(StoreName::RocksDb | StoreName::Memory), Some(_)) => {
            Err("`--postgres` (or IRONKEEP_POSTGRES_URL) is set, and `--store` names another store"
                .to_owned())
        }
    }
}

/// A new name below the system's directory for temporary files.
pub(super) fn temporary_dir() -> PathBuf {
    let [first, second] = random::bytes::<2>(&SystemRandom).map(u32::from);
    let name = format!("ironkeep-memory-{}-{first:02x}{second:02x}", std::process::id());
    std::env::temp_dir().join(name)
}
