//! A cursor over a sorted map.

use core::ops::Bound;
use std::collections::BTreeMap;

use store::scan::{Cursor, RowRef};
use store::{Key, Row, StoreError};

#[derive(Debug)]
pub(crate) struct MapCursor<'a> {
    rows: &'a BTreeMap<Key, Row>,
    at: Option<(&'a Key, &'a Row)>,
}

impl<'a> MapCursor<'a> {
    pub(crate) fn new(rows: &'a BTreeMap<Key, Row>) -> Self {
        Self { rows, at: None }
    }

    fn above(&self, bound: Bound<&[u8]>) -> Option<(&'a Key, &'a Row)> {
        self.rows.range::<[u8], _>((bound, Bound::Unbounded)).next()
    }

    fn below(&self, end: &[u8]) -> Option<(&'a Key, &'a Row)> {
        self.rows.range::<[u8], _>((Bound::Unbounded, Bound::Excluded(end))).next_back()
    }
}

impl Cursor for MapCursor<'_> {
    fn seek(&mut self, from: &[u8]) {
        self.at = self.above(Bound::Included(from));
    }

    fn seek_before(&mut self, end: &[u8]) {
        self.at = self.below(end);
    }

    fn advance(&mut self) {
        self.at = self.at.and_then(|(key, _)| self.above(Bound::Excluded(key.as_bytes())));
    }

    fn retreat(&mut self) {
        self.at = self.at.and_then(|(key, _)| self.below(key.as_bytes()));
    }

    fn current(&self) -> Result<Option<RowRef<'_>>, StoreError> {
        Ok(self.at.map(|(key, row)| RowRef {
            key: key.as_bytes(),
            version: row.version,
            value: &row.value,
        }))
    }
}
