//! Opening a database: its options, and the record that says whose it is.

use core::time::Duration;
use std::fs::{DirBuilder, File};
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;
use std::thread;

use rocksdb::{
    BlockBasedIndexType, BlockBasedOptions, Cache, DB, DBCompressionType, ErrorKind, LogLevel,
    Options,
};
use store::{FormatError, StoreError};

use crate::manifest;
use crate::stored::{FORMAT_KEY, VERSION_KEY};

/// Starts the format record; the format version, 4 bytes big endian, follows.
const FORMAT_MAGIC: &[u8] = b"ironkeep-kv ";

/// The newest format this release reads, and the one it writes.
const FORMAT_VERSION: u32 = 1;

const BLOCK_CACHE_BYTES: usize = 64 * 1024 * 1024;
const WRITE_BUFFER_BYTES: usize = 32 * 1024 * 1024;
/// Bounds what has to be replayed after a crash, and so the time to open.
const WAL_BYTES_MAX: u64 = 128 * 1024 * 1024;
const OPEN_FILES_MAX: i32 = 512;
const INFO_LOG_BYTES_MAX: usize = 1024 * 1024;
const INFO_LOGS_MAX: usize = 4;
const BLOOM_BITS_PER_KEY: f64 = 10.0;

/// Values from here on are kept apart from the keys, so that compaction does not copy them: bodies
/// of objects, for the most part. Records that stay a moment only are smaller.
pub(crate) const APART_BYTES_MIN: u64 = 4 * 1024;
const APART_FILE_BYTES: u64 = 64 * 1024 * 1024;
/// The share of garbage in the older files from which they are written anew.
const APART_GARBAGE_MAX: f64 = 0.5;

/// How often it is looked whether this process has closed the database, before it is in use.
const LOOKS_MAX: u32 = 100;
/// Between two looks.
const LOOK: Duration = Duration::from_millis(20);

pub(crate) struct Opened {
    pub(crate) db: DB,
    /// The version of the last commit that wrote.
    pub(crate) version: u64,
}

/// Opens the database in `dir`, or makes it.
///
/// # Errors
/// Those of [`crate::RocksStore::open`].
pub(crate) fn open(dir: &Path) -> Result<Opened, StoreError> {
    let place = || dir.display().to_string();
    make_dir(dir).map_err(StoreError::backend)?;
    if !dir.join("CURRENT").exists() && has_foreign_files(dir).map_err(StoreError::backend)? {
        return Err(FormatError::NotAStore { place: place() }.into());
    }
    manifest::check(dir).map_err(StoreError::backend)?;
    let db = open_once_closed(dir)?;
    check_format(&db, &place)?;
    let version = newest_version(&db, &place)?;
    Ok(Opened { db, version })
}

/// Opens the database. A server that is sealed and unsealed at once opens what its last threads are still
/// closing: that is waited for, and no other process is.
fn open_once_closed(dir: &Path) -> Result<DB, StoreError> {
    for _ in 0..LOOKS_MAX {
        let error = match DB::open(&options(), dir) {
            Ok(db) => return Ok(db),
            Err(error) => error,
        };
        let is_locked = error.kind() == ErrorKind::IOError && error.as_ref().contains("lock");
        match is_locked {
            true if error.as_ref().contains("by current process") => thread::sleep(LOOK),
            true => break,
            false => return Err(StoreError::backend(error)),
        }
    }
    Err(StoreError::InUse { place: dir.display().to_string() })
}

/// Opens the database in `dir` as it is, for reading only: its log is replayed in memory, and no
/// file is made, changed or removed.
///
/// # Errors
/// Those of [`crate::RocksStore::open_read_only`].
pub(crate) fn open_read_only(dir: &Path) -> Result<Opened, StoreError> {
    let place = || dir.display().to_string();
    // RocksDB makes a missing directory even then.
    if !dir.join("CURRENT").is_file() {
        return Err(FormatError::NotAStore { place: place() }.into());
    }
    let mut options = options();
    options.create_if_missing(false);
    manifest::check(dir).map_err(StoreError::backend)?;
    let db = DB::open_for_read_only(&options, dir, false).map_err(StoreError::backend)?;
    // One that holds nothing yet gets its record from the first opening for writing.
    if db.get(FORMAT_KEY).map_err(StoreError::backend)?.is_none() {
        return Err(FormatError::NotAStore { place: place() }.into());
    }
    check_format(&db, &place)?;
    let version = newest_version(&db, &place)?;
    Ok(Opened { db, version })
}

/// The version of the last commit that wrote.
fn newest_version(db: &DB, place: &impl Fn() -> String) -> Result<u64, StoreError> {
    Ok(match db.get(VERSION_KEY).map_err(StoreError::backend)? {
        None => 0,
        Some(stored) => match <[u8; 8]>::try_from(stored.as_slice()) {
            Ok(version) => u64::from_be_bytes(version),
            Err(_) => return Err(FormatError::NotAStore { place: place() }.into()),
        },
    })
}

fn options() -> Options {
    let mut table = BlockBasedOptions::default();
    table.set_block_cache(&Cache::new_lru_cache(BLOCK_CACHE_BYTES));
    table.set_bloom_filter(BLOOM_BITS_PER_KEY, false);
    // Indexes and filters count against the cache, so that memory is bounded however many rows
    // there are.
    table.set_cache_index_and_filter_blocks(true);
    table.set_pin_l0_filter_and_index_blocks_in_cache(true);
    // In parts: the index of a whole file can be larger than a shard of the cache, and would then
    // be read from the file at every look-up.
    table.set_index_type(BlockBasedIndexType::TwoLevelIndexSearch);
    table.set_partition_filters(true);
    table.set_pin_top_level_index_and_filter(true);
    table.set_format_version(5);

    let mut options = Options::default();
    options.create_if_missing(true);
    options.set_block_based_table_factory(&table);
    // Values are ciphertext, which no compression makes smaller. (What an earlier release has
    // compressed is still read.)
    options.set_compression_type(DBCompressionType::None);
    options.set_enable_blob_files(true);
    options.set_min_blob_size(APART_BYTES_MIN);
    options.set_blob_file_size(APART_FILE_BYTES);
    options.set_blob_compression_type(DBCompressionType::None);
    options.set_enable_blob_gc(true);
    options.set_blob_gc_force_threshold(APART_GARBAGE_MAX);
    options.set_write_buffer_size(WRITE_BUFFER_BYTES);
    options.set_max_write_buffer_number(3);
    options.set_max_total_wal_size(WAL_BYTES_MAX);
    options.set_max_open_files(OPEN_FILES_MAX);
    options.set_level_compaction_dynamic_level_bytes(true);
    options.set_log_level(LogLevel::Warn);
    options.set_max_log_file_size(INFO_LOG_BYTES_MAX);
    options.set_keep_log_file_num(INFO_LOGS_MAX);
    // The recovery mode stays RocksDB's own: the log is replayed up to its first damage. What an
    // fsync has covered lies before that; only a commit nobody was told of can be cut off.
    options
}

/// Makes `dir` if it is missing, and its name durable.
fn make_dir(dir: &Path) -> io::Result<()> {
    if dir.is_dir() {
        return Ok(());
    }
    DirBuilder::new().recursive(true).mode(0o700).create(dir)?;
    match dir.parent() {
        Some(parent) if parent != Path::new("") => File::open(parent)?.sync_all(),
        _ => File::open(".")?.sync_all(),
    }
}

/// Whether a directory without a database holds anything that a database which was never
/// finished would not.
fn has_foreign_files(dir: &Path) -> io::Result<bool> {
    for entry in dir.read_dir()? {
        let name = entry?.file_name();
        let name = name.to_string_lossy();
        let starts = ["LOCK", "LOG", "IDENTITY", "CURRENT", "MANIFEST-", "OPTIONS-"];
        let ends = [".log", ".dbtmp"];
        if !starts.iter().any(|start| name.starts_with(start))
            && !ends.iter().any(|end| name.ends_with(end))
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Checks the format record, or writes it into a database that holds nothing.
fn check_format(db: &DB, place: &impl Fn() -> String) -> Result<(), StoreError> {
    let not_ours = || StoreError::from(FormatError::NotAStore { place: place() });
    let Some(record) = db.get(FORMAT_KEY).map_err(StoreError::backend)? else {
        let mut rows = db.raw_iterator();
        rows.seek_to_first();
        rows.status().map_err(StoreError::backend)?;
        if rows.valid() {
            return Err(not_ours());
        }
        let record = [FORMAT_MAGIC, &FORMAT_VERSION.to_be_bytes()].concat();
        let mut durable = rocksdb::WriteOptions::default();
        durable.set_sync(true);
        return db.put_opt(FORMAT_KEY, record, &durable).map_err(StoreError::backend);
    };
    let version = record.strip_prefix(FORMAT_MAGIC).ok_or_else(not_ours)?;
    let found = u32::from_be_bytes(version.try_into().map_err(|_| not_ours())?);
    if found > FORMAT_VERSION {
        let newer = FormatError::Newer { place: place(), found, supported: FORMAT_VERSION };
        return Err(newer.into());
    }
    Ok(())
}
