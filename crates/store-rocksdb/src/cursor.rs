//! A cursor over the rows of the database.

use rocksdb::{DB, DBRawIterator, ReadOptions};
use store::scan::{Cursor, RowRef};
use store::{Key, StoreError};

use crate::stored;

/// Sees one state of the database: that at the time of the first move.
pub(crate) struct DbCursor<'a> {
    db: &'a DB,
    end: Key,
    /// Made by the first move: most batches of the committer only look keys up.
    rows: Option<DBRawIterator<'a>>,
}

impl<'a> DbCursor<'a> {
    /// A cursor over the rows below `end`, never over the store's own records.
    pub(crate) fn below(db: &'a DB, end: &Key) -> Self {
        Self { db, end: end.clone().min(Key::end()), rows: None }
    }

    fn rows(&mut self) -> &mut DBRawIterator<'a> {
        self.rows.get_or_insert_with(|| {
            let mut options = ReadOptions::default();
            options.set_iterate_upper_bound(self.end.as_bytes());
            self.db.raw_iterator_opt(options)
        })
    }
}

impl Cursor for DbCursor<'_> {
    fn seek(&mut self, from: &[u8]) {
        self.rows().seek(from);
    }

    fn seek_before(&mut self, end: &[u8]) {
        let end = self.end.as_bytes().min(end).to_vec();
        let rows = self.rows();
        rows.seek_for_prev(&end);
        if rows.key() == Some(&end) {
            rows.prev();
        }
    }

    fn advance(&mut self) {
        let rows = self.rows();
        if rows.valid() {
            rows.next();
        }
    }

    fn retreat(&mut self) {
        let rows = self.rows();
        if rows.valid() {
            rows.prev();
        }
    }

    fn current(&self) -> Result<Option<RowRef<'_>>, StoreError> {
        let Some(rows) = &self.rows else { return Ok(None) };
        match rows.item() {
            Some((key, stored)) => stored::row_ref(key, stored).map(Some),
            None => rows.status().map(|()| None).map_err(StoreError::backend),
        }
    }

    /// A look-up, which the Bloom filters answer for most keys that are not there.
    fn version_of(&mut self, key: &[u8]) -> Result<u64, StoreError> {
        match self.db.get_pinned(key).map_err(StoreError::backend)? {
            Some(stored) => Ok(stored::row_ref(key, &stored)?.version),
            None => Ok(0),
        }
    }
}
