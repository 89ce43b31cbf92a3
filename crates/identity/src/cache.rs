//! Resolved credentials by access key id.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use names::AccountId;

use crate::Credential;

/// A resolved credential and what it was resolved from.
#[derive(Debug)]
pub(crate) struct CacheEntry {
    pub(crate) credential: Arc<Credential>,
    /// The session token it came with.
    pub(crate) token: Option<Box<str>>,
    /// The account whose records it was made of.
    pub(crate) account: AccountId,
    /// The account's epoch before those records were read.
    pub(crate) epoch: u64,
}

/// Two generations: what is not asked for again while a generation fills is dropped with it, so
/// that memory stays bounded and no entry needs a clock.
#[derive(Debug)]
pub(crate) struct Cache {
    generations: Mutex<Generations>,
    generation_entries_max: usize,
}

#[derive(Debug, Default)]
struct Generations {
    young: HashMap<String, Arc<CacheEntry>>,
    old: HashMap<String, Arc<CacheEntry>>,
}

impl Cache {
    pub(crate) fn new(entries_max: usize) -> Self {
        Self { generations: Mutex::default(), generation_entries_max: entries_max.div_ceil(2) }
    }

    pub(crate) fn find(&self, access_key_id: &str) -> Option<Arc<CacheEntry>> {
        let mut generations = self.lock();
        if let Some(entry) = generations.young.get(access_key_id) {
            return Some(Arc::clone(entry));
        }
        let (key, entry) = generations.old.remove_entry(access_key_id)?;
        self.insert(&mut generations, key, Arc::clone(&entry));
        Some(entry)
    }

    pub(crate) fn put(&self, access_key_id: &str, entry: CacheEntry) {
        self.insert(&mut self.lock(), access_key_id.to_owned(), Arc::new(entry));
    }

    pub(crate) fn remove(&self, access_key_id: &str) {
        let mut generations = self.lock();
        generations.young.remove(access_key_id);
        generations.old.remove(access_key_id);
    }

    fn insert(&self, generations: &mut Generations, key: String, entry: Arc<CacheEntry>) {
        if generations.young.len() >= self.generation_entries_max {
            generations.old = core::mem::take(&mut generations.young);
        }
        generations.young.insert(key, entry);
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Generations> {
        // A panic elsewhere cannot leave the maps half changed.
        self.generations.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests;
