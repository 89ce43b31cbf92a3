//! Watches the free space of the disk that holds the data directory.

use core::sync::atomic::{AtomicU64, Ordering};
use core::time::Duration;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use engine::Engine;
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// Between two looks.
const LOOK_MS: u64 = 1000;

/// The watch over one disk.
#[derive(Debug)]
pub(crate) struct FreeSpace {
    dir: PathBuf,
    min_bytes: u64,
    free_bytes: AtomicU64,
}

impl FreeSpace {
    pub(crate) fn new(dir: &Path, min_bytes: u64) -> Self {
        Self { dir: dir.to_owned(), min_bytes, free_bytes: AtomicU64::new(0) }
    }

    /// What was free at the last look.
    pub(crate) fn free_bytes(&self) -> u64 {
        self.free_bytes.load(Ordering::Relaxed)
    }

    /// Looks once, and tells the engine.
    pub(crate) fn look(&self, engine: &Engine) {
        let free_bytes = match free(&self.dir) {
            Ok(free_bytes) => free_bytes,
            Err(error) => {
                tracing::error!(%error, "the free space of the disk is not known");
                return;
            }
        };
        self.free_bytes.store(free_bytes, Ordering::Relaxed);
        let is_short = free_bytes < self.min_bytes;
        if is_short == engine.is_short_of_space() {
            return;
        }
        engine.set_short_of_space(is_short);
        let min_bytes = self.min_bytes;
        if is_short {
            tracing::error!(free_bytes, min_bytes, "the disk is nearly full: writes are refused");
        } else {
            tracing::info!(free_bytes, min_bytes, "there is room again: writes are taken");
        }
    }

    /// Looks until `stop` says so.
    pub(crate) fn run(
        self: Arc<Self>,
        engine: Arc<Engine>,
        mut stop: watch::Receiver<bool>,
    ) -> JoinHandle<()> {
        tokio::spawn(async move {
            loop {
                let pause = tokio::time::sleep(Duration::from_millis(LOOK_MS));
                tokio::select! {
                    _ = stop.wait_for(|stop| *stop) => return,
                    () = pause => self.look(&engine),
                }
            }
        })
    }
}

/// The bytes that may still be written to the disk of `dir`.
fn free(dir: &Path) -> io::Result<u64> {
    let disk = rustix::fs::statvfs(dir)?;
    Ok(disk.f_bavail.saturating_mul(disk.f_frsize))
}
