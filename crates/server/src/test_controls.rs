//! What a test may have a server do whose store is in memory: let pass what it would deny, answer with
//! faults, begin anew, and go back to how it was. Decision 54 says where this exists and where not.

use core::sync::atomic::{AtomicU64, Ordering};
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use engine::TestControls as OfEngine;
use store::Store;
use store_memory::MemoryStore;
use tokio::sync::Notify;

pub(crate) mod api;

/// The most snapshots that are kept.
const SNAPSHOTS_MAX: usize = 16;

/// Where the files of snapshots lie, below the data directory.
pub(crate) const SNAPSHOTS_DIR: &str = "snapshots";

/// The controls of a server: they outlive what they control.
#[derive(Debug, Default)]
pub struct TestControls {
    of_engine: Arc<OfEngine>,
    memory: Mutex<Arc<MemoryStore>>,
    snapshots: Mutex<BTreeMap<String, Arc<MemoryStore>>>,
    asked: Mutex<Option<Renewal>>,
    changed: Notify,
    /// How often the server has begun anew.
    generation: AtomicU64,
}

/// What becomes of the state between two lives of a server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Renewal {
    /// Nothing is left.
    Reset,
    /// It is copied.
    Save(String),
    /// It is as it was copied.
    Restore(String),
}

fn entered<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // What is kept is whole after each step.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl TestControls {
    /// Those of the engine.
    pub(crate) fn of_engine(&self) -> Arc<OfEngine> {
        Arc::clone(&self.of_engine)
    }

    /// The store of the next life of the server.
    pub(crate) fn store(&self) -> Arc<dyn Store> {
        let memory: Arc<MemoryStore> = Arc::clone(&entered(&self.memory));
        memory
    }

    /// Waits until the server is to begin anew.
    pub(crate) async fn asked(&self) {
        while entered(&self.asked).is_none() {
            self.changed.notified().await;
        }
    }

    /// Asks for it; which life of the server it will be.
    fn ask(&self, renewal: Renewal) -> Result<u64, &'static str> {
        let mut asked = entered(&self.asked);
        if asked.is_some() {
            return Err("the server is about to begin anew already\n");
        }
        let snapshots = entered(&self.snapshots);
        match &renewal {
            Renewal::Restore(name) if !snapshots.contains_key(name) => {
                return Err("there is no such snapshot\n");
            }
            Renewal::Save(name)
                if snapshots.len() >= SNAPSHOTS_MAX && !snapshots.contains_key(name) =>
            {
                return Err("there are too many snapshots\n");
            }
            _ => {}
        }
        *asked = Some(renewal);
        self.changed.notify_one();
        Ok(self.generation.load(Ordering::Relaxed).saturating_add(1))
    }

    /// Does what was asked for, while nothing serves: `dir` is the data directory, and `marker` the file in
    /// it that says whose it is, which stays.
    pub(crate) fn renew(&self, dir: &Path, marker: &str) -> io::Result<()> {
        let asked = entered(&self.asked).take();
        match asked {
            None => {}
            Some(Renewal::Reset) => {
                empty(dir, marker)?;
                *entered(&self.memory) = Arc::default();
                self.of_engine.set_soft(false);
                self.of_engine.forget_denials();
                // No faults are fewer than there may be.
                let _ = self.of_engine.set_faults(Vec::new());
            }
            Some(Renewal::Save(name)) => {
                replace(dir, &dir.join(SNAPSHOTS_DIR).join(&name), marker)?;
                let copy = Arc::new(entered(&self.memory).duplicate());
                entered(&self.snapshots).insert(name, copy);
            }
            Some(Renewal::Restore(name)) => {
                let copy = entered(&self.snapshots).get(&name).map(|it| it.duplicate());
                if let Some(copy) = copy {
                    empty(dir, marker)?;
                    copy_tree(&dir.join(SNAPSHOTS_DIR).join(&name), dir, marker)?;
                    *entered(&self.memory) = Arc::new(copy);
                }
            }
        }
        Ok(())
    }

    /// Says that the server serves again.
    pub(crate) fn note_renewed(&self) {
        self.generation.fetch_add(1, Ordering::Relaxed);
    }
}

/// Removes everything in the directory but the snapshots and the marker.
fn empty(dir: &Path, marker: &str) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let name = entry.file_name();
        if name == SNAPSHOTS_DIR || name == marker {
            continue;
        }
        let path = entry.path();
        if entry.file_type()?.is_dir() { fs::remove_dir_all(path)? } else { fs::remove_file(path)? }
    }
    Ok(())
}

/// Makes `to` a copy of what is in `dir`.
fn replace(dir: &Path, to: &Path, marker: &str) -> io::Result<()> {
    if to.exists() {
        fs::remove_dir_all(to)?;
    }
    fs::create_dir_all(to)?;
    copy_tree(dir, to, marker)
}

/// Copies everything in `from` but the snapshots and the marker.
fn copy_tree(from: &Path, to: &Path, marker: &str) -> io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (name, path) = (entry.file_name(), entry.path());
        if name == SNAPSHOTS_DIR || name == marker {
            continue;
        }
        if entry.file_type()?.is_dir() {
            let below = to.join(&name);
            fs::create_dir(&below)?;
            fs::set_permissions(&below, fs::metadata(&path)?.permissions())?;
            copy_tree(&path, &below, marker)?;
        } else {
            fs::copy(&path, to.join(&name))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
