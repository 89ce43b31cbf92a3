use std::collections::BTreeMap;

use proptest::prelude::*;

use super::Pending;
use crate::scan::{Cursor, RowRef, Values, range};
use crate::{Key, Order, Range, StoreError};

/// A cursor over versions in a map.
#[derive(Debug)]
struct Versions<'a> {
    rows: Vec<(&'a Key, &'a u64)>,
    at: Option<usize>,
}

impl Cursor for Versions<'_> {
    fn seek(&mut self, from: &[u8]) {
        self.at = self.rows.iter().position(|(key, _)| key.as_bytes() >= from);
    }

    fn seek_before(&mut self, end: &[u8]) {
        self.at = self.rows.iter().rposition(|(key, _)| key.as_bytes() < end);
    }

    fn advance(&mut self) {
        self.at = self.at.map(|at| at + 1).filter(|at| *at < self.rows.len());
    }

    fn retreat(&mut self) {
        self.at = self.at.and_then(|at| at.checked_sub(1));
    }

    fn current(&self) -> Result<Option<RowRef<'_>>, StoreError> {
        let row = |at: usize| (self.rows[at].0.as_bytes(), *self.rows[at].1);
        Ok(self.at.map(row).map(|(key, version)| RowRef { key, version, value: &[] }))
    }
}

fn key() -> impl Strategy<Value = Key> {
    proptest::collection::vec(0_u8..4, 1..3).prop_map(Key::from_bytes)
}

fn rows(versions: core::ops::Range<u64>) -> impl Strategy<Value = BTreeMap<Key, u64>> {
    proptest::collection::btree_map(key(), versions, 0..12)
}

proptest! {
    /// A cursor over stored rows and pending writes sees what applying the writes would leave.
    #[test]
    fn pending_writes_are_seen_as_if_stored(
        stored in rows(1..5),
        pending in rows(0..9),
        start in key(),
        end in key(),
        reverse in any::<bool>(),
        limit in 1_usize..8,
    ) {
        let mut applied = stored.clone();
        for (key, version) in &pending {
            match version {
                0 => applied.remove(key),
                _ => applied.insert(key.clone(), *version),
            };
        }
        let order = if reverse { Order::Reverse } else { Order::Forward };
        let bounds = Range { start, end, order, limit };
        let answer = |rows: &BTreeMap<Key, u64>, writes: &BTreeMap<Key, u64>| {
            let stored = Versions { rows: rows.iter().collect(), at: None };
            let mut cursor = Pending::new(stored, writes);
            let entries = range(&mut cursor, &bounds, Values::Skipped).unwrap();
            let versions = (0..4).map(|byte| cursor.version_of(&[byte]).unwrap()).collect();
            let entry = |entry: crate::Entry| (entry.key, entry.row.version);
            (entries.into_iter().map(entry).collect::<Vec<_>>(), versions)
        };
        let none = BTreeMap::new();
        let (rows, versions): (_, Vec<u64>) = answer(&stored, &pending);
        let (expected_rows, expected_versions) = answer(&applied, &none);
        prop_assert_eq!(rows, expected_rows);
        prop_assert_eq!(versions, expected_versions);
    }
}
