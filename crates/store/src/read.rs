//! Rows, and the three ways to ask for many of them.

use bytes::Bytes;

use crate::Key;

/// What is stored at a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The stored bytes, at most [`crate::VALUE_BYTES_MAX`].
    pub value: Bytes,
    /// The version of the commit that wrote the row: at least 1 and larger for later commits.
    /// 0 for a row that a [`crate::Tx`] has written and not committed.
    pub version: u64,
}

/// A row with its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Where the row is.
    pub key: Key,
    /// What is there.
    pub row: Row,
}

/// The direction of a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// From small keys to large.
    Forward,
    /// From large keys to small.
    Reverse,
}

/// The rows from `start` to below `end`, the first `limit` of them in `order`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Range {
    /// The smallest key inside.
    pub start: Key,
    /// The smallest key above the range.
    pub end: Key,
    /// Which end the rows are counted from.
    pub order: Order,
    /// How many rows at most: 1 to [`crate::PAGE_ROWS_MAX`].
    pub limit: usize,
}

impl Range {
    /// The first `limit` rows from `start` to below `end`.
    #[must_use]
    pub fn new(start: Key, end: Key, limit: usize) -> Self {
        Self { start, end, order: Order::Forward, limit }
    }

    /// The first `limit` rows whose keys start with `prefix`.
    #[must_use]
    pub fn within(prefix: &Key, limit: usize) -> Self {
        Self::new(prefix.clone(), prefix.prefix_end(), limit)
    }

    /// This range, counted from its end.
    #[must_use]
    pub fn reversed(self) -> Self {
        Self { order: Order::Reverse, ..self }
    }

    /// What of this range follows `last` in its order: the next page after a page that ended
    /// with `last`.
    #[must_use]
    pub fn after(self, last: &Key) -> Self {
        match self.order {
            Order::Forward => Self { start: last.next().max(self.start), ..self },
            Order::Reverse => Self { end: last.clone().min(self.end), ..self },
        }
    }

    /// Whether `key` is inside the bounds.
    #[must_use]
    pub fn contains(&self, key: &Key) -> bool {
        *key >= self.start && *key < self.end
    }

    /// Whether no key is inside the bounds.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.start >= self.end
    }
}

/// Where a page of a listing starts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum After {
    /// Behind this key. A common prefix that also holds later keys is still listed.
    Key(Key),
    /// Behind every key that starts with this common prefix of an earlier page.
    CommonPrefix(Key),
}

/// A page of the rows whose keys start with a prefix, rolled up by a delimiter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListQuery {
    /// The start of every key listed.
    pub prefix: Key,
    /// Keys that hold this byte string behind `prefix` are rolled up to its first end: one
    /// [`ListEntry::CommonPrefix`] instead of all of them. Not empty, not all 0xFF.
    pub delimiter: Option<Bytes>,
    /// How many bytes at the end of each key the delimiter is not looked for in. 0, except where
    /// something of fixed length follows the part that is listed by: the versions of an object,
    /// keyed `bytes(name) u64_descending(version)`, are listed with 2 + 9 bytes. A key that
    /// starts with a common prefix is part of it in any case.
    pub suffix_bytes: usize,
    /// Where the page starts; at the first key if absent.
    pub after: Option<After>,
    /// How many entries at most, of both kinds: 1 to [`crate::PAGE_ROWS_MAX`].
    pub limit: usize,
}

impl ListQuery {
    /// The first `limit` rows whose keys start with `prefix`.
    #[must_use]
    pub fn new(prefix: Key, limit: usize) -> Self {
        Self { prefix, delimiter: None, suffix_bytes: 0, after: None, limit }
    }

    /// The first key the page may hold.
    #[must_use]
    pub fn start(&self) -> Key {
        let after = match &self.after {
            None => return self.prefix.clone(),
            Some(After::Key(key)) => key.next(),
            Some(After::CommonPrefix(prefix)) => prefix.prefix_end(),
        };
        after.max(self.prefix.clone())
    }

    /// The first key above every key with the prefix.
    #[must_use]
    pub fn end(&self) -> Key {
        self.prefix.prefix_end()
    }

    /// The common prefix that `key` is rolled up to, if it holds the delimiter.
    #[must_use]
    pub fn common_prefix<'a>(&self, key: &'a [u8]) -> Option<&'a [u8]> {
        let delimiter = self.delimiter.as_ref()?;
        let searched = self.prefix.as_bytes().len()..key.len().checked_sub(self.suffix_bytes)?;
        let start = searched.start;
        let found = key.get(searched)?.windows(delimiter.len()).position(|at| at == *delimiter)?;
        key.get(..start.checked_add(found)?.checked_add(delimiter.len())?)
    }
}

/// One entry of a listing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ListEntry {
    /// A row whose key does not hold the delimiter behind the prefix.
    Item(Entry),
    /// The start, up to and with the delimiter, of one or more keys.
    CommonPrefix(Key),
}

impl ListEntry {
    /// Where the next page starts when this entry was the last of a page.
    #[must_use]
    pub fn as_after(&self) -> After {
        match self {
            Self::Item(entry) => After::Key(entry.key.clone()),
            Self::CommonPrefix(prefix) => After::CommonPrefix(prefix.clone()),
        }
    }
}

/// A page of a listing, in key order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListPage {
    /// The entries.
    pub entries: Vec<ListEntry>,
    /// Whether entries follow the last one.
    pub more: bool,
}

impl ListPage {
    /// The page without its values: each key and version, 0 for a common prefix.
    #[must_use]
    pub fn versions(&self) -> Vec<(Key, u64)> {
        let version_of = |entry: &ListEntry| match entry {
            ListEntry::Item(entry) => (entry.key.clone(), entry.row.version),
            ListEntry::CommonPrefix(prefix) => (prefix.clone(), 0),
        };
        self.entries.iter().map(version_of).collect()
    }
}
