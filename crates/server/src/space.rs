//! Watches the free space of the disk that holds the data directory, and keeps some back.

use core::sync::atomic::{AtomicU64, Ordering};
use core::time::Duration;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use engine::{Engine, Room};
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::reserve::Reserve;

/// Between two looks.
const LOOK_MS: u64 = 1000;

/// With less room than this, or than a quarter of what writes need, only calls that take away are
/// taken.
const SCARCE_BYTES_MAX: u64 = 64 * 1024 * 1024;

/// The watch over one disk.
#[derive(Debug)]
pub(crate) struct FreeSpace {
    dir: PathBuf,
    min_bytes: u64,
    free_bytes: AtomicU64,
    reserve: Option<Reserve>,
}

impl FreeSpace {
    /// Over the disk of `dir`; `reserve` is what is kept back there.
    pub(crate) fn new(dir: &Path, min_bytes: u64, reserve: Option<Reserve>) -> Self {
        Self { dir: dir.to_owned(), min_bytes, free_bytes: AtomicU64::new(0), reserve }
    }

    /// Why writes are refused where there is too little room, and what to do about it.
    pub(crate) fn shortage(&self) -> String {
        let (dir, free_bytes, min_bytes) = (self.dir.display(), self.free_bytes(), self.min_bytes);
        format!(
            "the disk is nearly full: `{dir}` has {free_bytes} bytes free, and writes need {min_bytes} \
             (`--min-free-space`); free some space there, and writes are taken again"
        )
    }

    /// What was free at the last look.
    pub(crate) fn free_bytes(&self) -> u64 {
        self.free_bytes.load(Ordering::Relaxed)
    }

    /// What is kept back.
    pub(crate) fn reserve_bytes(&self) -> u64 {
        self.reserve.as_ref().map_or(0, Reserve::held_bytes)
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
        self.tell(engine, free_bytes);
        // Behind what is told: whoever sees that the reserve is gone sees that writes are refused.
        if let Some(reserve) = &self.reserve {
            reserve.adjust(free_bytes, self.min_bytes);
        }
    }

    /// Tells the engine, and the log, what there is room for.
    fn tell(&self, engine: &Engine, free_bytes: u64) {
        let room = room(free_bytes, self.min_bytes);
        if room == engine.room() {
            return;
        }
        engine.set_room(room);
        let min_bytes = self.min_bytes;
        match room {
            Room::Ample => {
                tracing::info!(free_bytes, min_bytes, "there is room again: writes are taken");
            }
            Room::Short => {
                tracing::error!(
                    dir = %self.dir.display(),
                    free_bytes,
                    min_bytes,
                    "the disk is nearly full: writes are refused until there is space again"
                );
            }
            Room::Scarce => tracing::error!(
                dir = %self.dir.display(),
                free_bytes,
                min_bytes,
                "the disk is full: only what frees space or takes rights away is done; free some space"
            ),
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

/// What `free_bytes` are enough for, where writes need `min_bytes`.
fn room(free_bytes: u64, min_bytes: u64) -> Room {
    if free_bytes >= min_bytes {
        Room::Ample
    } else if free_bytes >= SCARCE_BYTES_MAX.min(min_bytes / 4) {
        Room::Short
    } else {
        Room::Scarce
    }
}

/// The bytes that may still be written to the disk of `dir`.
pub(crate) fn free(dir: &Path) -> io::Result<u64> {
    let disk = rustix::fs::statvfs(dir)?;
    Ok(disk.f_bavail.saturating_mul(disk.f_frsize))
}

#[cfg(test)]
mod tests;
