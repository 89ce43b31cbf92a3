//! A second name for each file of the database: one state of it that another opening reads.
//!
//! What is in memory is written to a table file first. The files of tables and values are linked, since
//! RocksDB never changes them; what still grows is copied up to where it is.

use std::path::Path;
use std::sync::Arc;

use rocksdb::DB;
use rocksdb::checkpoint::Checkpoint;
use store::StoreError;

/// Makes a checkpoint in `dir`, which must not exist.
pub(crate) async fn checkpoint(db: &Arc<DB>, dir: &Path) -> Result<(), StoreError> {
    let (db, dir) = (Arc::clone(db), dir.to_owned());
    let made = tokio::task::spawn_blocking(move || {
        let checkpoint = Checkpoint::new(&db).map_err(StoreError::backend)?;
        checkpoint.create_checkpoint(&dir).map_err(StoreError::backend)
    });
    made.await.map_err(StoreError::backend)?
}
