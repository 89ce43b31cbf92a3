//! Rows that are decided and not yet stored, seen as if they were.

use core::ops::Bound;
use std::collections::BTreeMap;

use super::{Cursor, RowRef};
use crate::{Key, StoreError};

/// A cursor over stored rows with pending writes laid over them. A group committer checks each
/// commit of a batch through it, so that a commit sees the ones before it.
///
/// Pending rows show an empty value: this is for comparing versions.
#[derive(Debug)]
pub struct Pending<'a, C> {
    stored: C,
    /// The version that each pending write gives its key; 0: deleted.
    writes: &'a BTreeMap<Key, u64>,
    at: At<'a>,
}

#[derive(Debug)]
enum At<'a> {
    /// Outside the rows.
    Nowhere,
    /// On the stored row under `stored`.
    Stored,
    /// On a pending row.
    Pending(&'a Key, u64),
}

impl<'a, C: Cursor> Pending<'a, C> {
    /// Lays `writes` (key to new version, 0 for deleted) over the rows of `stored`.
    pub fn new(stored: C, writes: &'a BTreeMap<Key, u64>) -> Self {
        Self { stored, writes, at: At::Nowhere }
    }

    fn stored_key(&self) -> Option<Vec<u8>> {
        // A failed read shows itself again, and is reported, in `current`.
        self.stored.current().ok().flatten().map(|row| row.key.to_vec())
    }

    /// Stops at the first visible row at or above `from`, where `stored` is at its first row at
    /// or above `from`.
    fn settle_forward(&mut self, from: &[u8]) {
        let mut bounds = (Bound::Included(from.to_vec()), Bound::Unbounded::<Vec<u8>>);
        loop {
            let stored = self.stored_key();
            let span = (bounds.0.as_ref().map(Vec::as_slice), Bound::Unbounded);
            let pending = self.writes.range::<[u8], _>(span).next();
            let Some((key, version)) = pending else { break };
            if stored.as_ref().is_some_and(|stored| stored.as_slice() < key.as_bytes()) {
                break;
            }
            if *version > 0 {
                self.at = At::Pending(key, *version);
                return;
            }
            if stored.as_deref() == Some(key.as_bytes()) {
                self.stored.advance();
            }
            bounds.0 = Bound::Excluded(key.as_bytes().to_vec());
        }
        self.at = At::Stored;
    }

    /// Stops at the last visible row below `end`, where `stored` is at its last row below `end`.
    fn settle_backward(&mut self, end: &[u8]) {
        let mut end = end.to_vec();
        loop {
            let stored = self.stored_key();
            let span = (Bound::Unbounded, Bound::Excluded(end.as_slice()));
            let pending = self.writes.range::<[u8], _>(span).next_back();
            let Some((key, version)) = pending else { break };
            if stored.as_ref().is_some_and(|stored| stored.as_slice() > key.as_bytes()) {
                break;
            }
            if *version > 0 {
                self.at = At::Pending(key, *version);
                return;
            }
            if stored.as_deref() == Some(key.as_bytes()) {
                self.stored.retreat();
            }
            end = key.as_bytes().to_vec();
        }
        self.at = At::Stored;
    }
}

impl<C: Cursor> Cursor for Pending<'_, C> {
    fn seek(&mut self, from: &[u8]) {
        self.stored.seek(from);
        self.settle_forward(from);
    }

    fn seek_before(&mut self, end: &[u8]) {
        self.stored.seek_before(end);
        self.settle_backward(end);
    }

    fn advance(&mut self) {
        let here = match self.at {
            At::Nowhere => return,
            At::Stored => self.stored_key(),
            At::Pending(key, _) => Some(key.as_bytes().to_vec()),
        };
        let Some(here) = here else { return };
        if self.stored_key().as_ref() == Some(&here) {
            self.stored.advance();
        }
        self.settle_forward(Key::from_bytes(here).next().as_bytes());
    }

    fn retreat(&mut self) {
        let here = match self.at {
            At::Nowhere => return,
            At::Stored => self.stored_key(),
            At::Pending(key, _) => Some(key.as_bytes().to_vec()),
        };
        let Some(here) = here else { return };
        if self.stored_key().as_ref() == Some(&here) {
            self.stored.retreat();
        }
        self.settle_backward(&here);
    }

    fn current(&self) -> Result<Option<RowRef<'_>>, StoreError> {
        let stored = self.stored.current()?;
        Ok(match self.at {
            At::Nowhere => None,
            At::Stored => stored,
            At::Pending(key, version) => Some(RowRef { key: key.as_bytes(), version, value: &[] }),
        })
    }

    fn version_of(&mut self, key: &[u8]) -> Result<u64, StoreError> {
        match self.writes.get(key) {
            Some(version) => Ok(*version),
            None => self.stored.version_of(key),
        }
    }
}

#[cfg(test)]
mod tests;
