//! Which rows are guarded: all but those of named tables.

use store::{Key, KeyBuilder, Range};

/// The tables that are not guarded, by the start of their keys.
#[derive(Debug)]
pub(crate) struct Exceptions {
    /// Sorted; none is the start of another.
    prefixes: Vec<Key>,
}

impl Exceptions {
    pub(crate) fn new(unguarded: &[&'static str]) -> Self {
        let prefix = |table: &&'static str| KeyBuilder::table(table).build();
        let mut prefixes: Vec<Key> = unguarded.iter().map(prefix).collect();
        prefixes.sort();
        prefixes.dedup();
        Self { prefixes }
    }

    pub(crate) fn is_guarded(&self, key: &Key) -> bool {
        !self.prefix_of(key).is_some_and(|prefix| key.starts_with(prefix))
    }

    /// Whether everything from `start` to below `end` is in one table that is not guarded.
    pub(crate) fn hold(&self, start: &Key, end: &Key) -> bool {
        let holds = |prefix: &Key| start.starts_with(prefix) && *end <= prefix.prefix_end();
        self.prefix_of(start).is_some_and(holds)
    }

    /// The parts of the key space that are guarded, `limit` rows each.
    pub(crate) fn guarded_ranges(&self, limit: usize) -> Vec<Range> {
        let mut start = Key::copy_from(&[0]);
        let mut ranges = Vec::new();
        for prefix in &self.prefixes {
            ranges.push(Range::new(start, prefix.clone(), limit));
            start = prefix.prefix_end();
        }
        ranges.push(Range::new(start, Key::end(), limit));
        ranges.retain(|range| !range.is_empty());
        ranges
    }

    /// The last prefix that is not above `key`: the only one `key` can start with.
    fn prefix_of(&self, key: &Key) -> Option<&Key> {
        let above = self.prefixes.partition_point(|prefix| prefix <= key);
        self.prefixes.get(above.checked_sub(1)?)
    }
}
