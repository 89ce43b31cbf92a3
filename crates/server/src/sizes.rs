//! How large the parts of the data directory are. Measured now and then on a thread for such work,
//! never while a request or a scrape waits.

use core::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use core::time::Duration;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use stdx::{Clock, Timestamp};
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// Between two measurements, at least.
const PAUSE_SECONDS_MIN: u64 = 60;

/// A pause is this many times as long as the measurement took: at most 2 % of a thread.
const PAUSE_FACTOR: u32 = 50;

/// The deepest folder looked into.
const DEPTH_MAX: usize = 8;

/// The part of files that no metadata names. They are among `blobs` too.
const ORPHANS: &str = "orphans";

/// One part.
#[derive(Debug)]
pub(crate) struct Part {
    pub(crate) name: &'static str,
    path: PathBuf,
    bytes: AtomicU64,
    files: AtomicU64,
}

/// All parts.
#[derive(Debug)]
pub(crate) struct Sizes {
    parts: Vec<Part>,
    measured_at_ms: AtomicI64,
}

impl Part {
    /// Its bytes at the last measurement.
    pub(crate) fn bytes(part: &Self) -> u64 {
        part.bytes.load(Ordering::Relaxed)
    }

    /// Its files at the last measurement.
    pub(crate) fn files(part: &Self) -> u64 {
        part.files.load(Ordering::Relaxed)
    }
}

impl Sizes {
    /// The parts below `dir`, and the archive, which may be elsewhere; a metadata store that is
    /// elsewhere is none of them.
    pub(crate) fn new(dir: &Path, archive: &Path, has_store: bool) -> Self {
        let part = |(name, path)| Part {
            name,
            path,
            bytes: AtomicU64::default(),
            files: AtomicU64::default(),
        };
        // What is set aside first: it is small, and told by health.
        let always = [(ORPHANS, "blobs/orphans"), ("blobs", "blobs"), ("journal", "journal")];
        let parts = always.into_iter().chain(has_store.then_some(("store", "store")));
        let parts = parts.map(|(name, place)| (name, dir.join(place)));
        let parts = parts.chain([("archive", archive.to_owned())]);
        Self { parts: parts.map(part).collect(), measured_at_ms: AtomicI64::default() }
    }

    pub(crate) fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// Files that no metadata names and that are set aside, and their bytes, at the last measurement.
    pub(crate) fn orphans(&self) -> (u64, u64) {
        let orphans = self.parts.iter().find(|part| part.name == ORPHANS);
        orphans.map_or((0, 0), |part| (Part::files(part), Part::bytes(part)))
    }

    /// When that was.
    pub(crate) fn measured_at_seconds(&self) -> i64 {
        self.measured_at_ms.load(Ordering::Relaxed) / 1000
    }

    fn measure(&self, now: Timestamp) {
        for part in &self.parts {
            let (bytes, files) = measure(&part.path, DEPTH_MAX);
            part.bytes.store(bytes, Ordering::Relaxed);
            part.files.store(files, Ordering::Relaxed);
        }
        self.measured_at_ms.store(now.unix_ms(), Ordering::Relaxed);
    }

    /// Measures at once, and then until `stop` says so.
    pub(crate) fn run(
        self: Arc<Self>,
        clock: Arc<dyn Clock>,
        mut stop: watch::Receiver<bool>,
    ) -> JoinHandle<()> {
        tokio::spawn(async move {
            loop {
                let started = tokio::time::Instant::now();
                let (sizes, now) = (Arc::clone(&self), clock.now());
                let measured = tokio::task::spawn_blocking(move || sizes.measure(now));
                tokio::select! {
                    _ = stop.wait_for(|stop| *stop) => return,
                    done = measured => if let Err(error) = done {
                        tracing::warn!(%error, "the parts of the data directory were not measured");
                    },
                }
                let pause = started.elapsed().saturating_mul(PAUSE_FACTOR);
                let pause = pause.max(Duration::from_secs(PAUSE_SECONDS_MIN));
                tokio::select! {
                    _ = stop.wait_for(|stop| *stop) => return,
                    () = tokio::time::sleep(pause) => {}
                }
            }
        })
    }
}

/// Bytes and files below `path`. What goes away meanwhile, or cannot be read, counts as nothing.
fn measure(path: &Path, depth: usize) -> (u64, u64) {
    let (mut bytes, mut files) = (0_u64, 0_u64);
    let Ok(entries) = fs::read_dir(path) else { return (bytes, files) };
    for entry in entries.flatten() {
        let Ok(metadata) = entry.metadata() else { continue };
        if metadata.is_file() {
            bytes = bytes.saturating_add(metadata.len());
            files = files.saturating_add(1);
        } else if metadata.is_dir() && depth > 0 {
            let (inner_bytes, inner_files) = measure(&entry.path(), depth.saturating_sub(1));
            bytes = bytes.saturating_add(inner_bytes);
            files = files.saturating_add(inner_files);
        }
    }
    (bytes, files)
}

#[cfg(test)]
mod tests {
    use super::{Part, Sizes};
    use stdx::Timestamp;

    #[test]
    fn files_of_all_folders_count() {
        let dir = tempfile::tempdir().expect("a directory");
        std::fs::create_dir_all(dir.path().join("blobs/0f/deep")).expect("folders");
        std::fs::write(dir.path().join("blobs/0f/deep/a"), [0; 10]).expect("a file");
        std::fs::write(dir.path().join("blobs/b"), [0; 7]).expect("a file");
        std::fs::create_dir_all(dir.path().join("blobs/orphans/2026-05-01")).expect("folders");
        std::fs::write(dir.path().join("blobs/orphans/2026-05-01/c"), [0; 5]).expect("a file");
        let sizes = Sizes::new(dir.path(), &dir.path().join("archive"), false);
        sizes.measure(Timestamp::from_unix_ms(5_000));
        let parts = sizes.parts().iter();
        let found: Vec<_> =
            parts.map(|part| (part.name, Part::bytes(part), Part::files(part))).collect();
        assert_eq!(
            found,
            [("orphans", 5, 1), ("blobs", 22, 3), ("journal", 0, 0), ("archive", 0, 0)]
        );
        assert_eq!(sizes.orphans(), (1, 5));
        assert_eq!(sizes.measured_at_seconds(), 5);
    }
}
