//! A disk that fails on demand.

use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::{Disk, DiskFile, OsDisk};

/// The operating system's disk, failing when told to. Counts what passes.
#[derive(Debug, Default)]
pub struct FaultyDisk {
    write_fault: Mutex<Option<io::ErrorKind>>,
    sync_fault: Mutex<Option<io::ErrorKind>>,
    truncate_fault: Mutex<Option<io::ErrorKind>>,
    syncs: AtomicU64,
}

impl FaultyDisk {
    /// From now on every write stores half of its bytes and fails with `kind`.
    pub fn fail_writes(&self, kind: io::ErrorKind) {
        *self.write_fault.lock().unwrap_or_else(PoisonError::into_inner) = Some(kind);
    }

    /// From now on every sync fails with `kind`.
    pub fn fail_syncs(&self, kind: io::ErrorKind) {
        *self.sync_fault.lock().unwrap_or_else(PoisonError::into_inner) = Some(kind);
    }

    /// From now on no file can be cut: what a failed write left stays there.
    pub fn fail_truncations(&self, kind: io::ErrorKind) {
        *self.truncate_fault.lock().unwrap_or_else(PoisonError::into_inner) = Some(kind);
    }

    /// From now on everything works.
    pub fn heal(&self) {
        *self.truncate_fault.lock().unwrap_or_else(PoisonError::into_inner) = None;
        *self.write_fault.lock().unwrap_or_else(PoisonError::into_inner) = None;
        *self.sync_fault.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// How many syncs of files have succeeded.
    pub fn syncs(&self) -> u64 {
        self.syncs.load(Ordering::SeqCst)
    }
}

impl Disk for FaultyDisk {
    fn write_all_at(&self, file: &DiskFile, bytes: &[u8], offset: u64) -> io::Result<()> {
        let fault = *self.write_fault.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(kind) = fault else { return OsDisk.write_all_at(file, bytes, offset) };
        let (half, _) = bytes.split_at_checked(bytes.len() / 2).unwrap_or_default();
        OsDisk.write_all_at(file, half, offset)?;
        Err(kind.into())
    }

    fn truncate(&self, file: &DiskFile, length: u64) -> io::Result<()> {
        match *self.truncate_fault.lock().unwrap_or_else(PoisonError::into_inner) {
            Some(kind) => Err(kind.into()),
            None => OsDisk.truncate(file, length),
        }
    }

    fn sync_data(&self, file: &DiskFile) -> io::Result<()> {
        if let Some(kind) = *self.sync_fault.lock().unwrap_or_else(PoisonError::into_inner) {
            return Err(kind.into());
        }
        OsDisk.sync_data(file)?;
        self.syncs.fetch_add(1, Ordering::SeqCst);
        Ok(())
    }
}
