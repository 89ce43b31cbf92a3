//! The obvious way to do ranges and listings, and random questions to compare it on.

use core::cmp::Reverse;
use std::collections::BTreeMap;

use bytes::Bytes;
use proptest::collection::{btree_set, vec};
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::sample::select;
use proptest::test_runner::{Config, TestRunner};

use crate::{After, Entry, Key, KeyBuilder, ListEntry, ListPage, ListQuery, Order, Range, Row};

/// Rows by the raw tail of their key.
#[derive(Debug, Clone, Default)]
pub(crate) struct Model {
    pub(crate) base: Vec<u8>,
    pub(crate) rows: BTreeMap<Vec<u8>, Row>,
}

/// A property's runner: enough cases to meet the corners of so small an alphabet.
pub(crate) fn runner(cases: u32) -> TestRunner {
    TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() })
}

/// Tails over few letters, so that prefixes, delimiters and neighbours collide often.
pub(crate) fn tail() -> impl Strategy<Value = Vec<u8>> {
    vec(select(vec![0x00, b'/', b'a', b'b', 0xFE, 0xFF]), 0..6)
}

pub(crate) fn tails() -> impl Strategy<Value = Vec<Vec<u8>>> {
    btree_set(tail(), 0..24).prop_map(|set| set.into_iter().collect())
}

/// A range over tails.
#[derive(Debug, Clone)]
pub(crate) struct Bounds {
    start: Vec<u8>,
    end: Vec<u8>,
    order: Order,
    limit: usize,
}

pub(crate) fn bounds() -> impl Strategy<Value = Bounds> {
    let order = prop_oneof![Just(Order::Forward), Just(Order::Reverse)];
    (tail(), tail(), order, 1_usize..8).prop_map(|(start, end, order, limit)| Bounds {
        start,
        end,
        order,
        limit,
    })
}

/// A listing over tails. The flag makes `after` a common prefix, as a page would give it.
#[derive(Debug, Clone)]
pub(crate) struct Question {
    pub(crate) prefix: Vec<u8>,
    pub(crate) delimiter: Option<Vec<u8>>,
    pub(crate) suffix_bytes: usize,
    pub(crate) after: Option<(Vec<u8>, bool)>,
    pub(crate) limit: usize,
}

pub(crate) fn question() -> impl Strategy<Value = Question> {
    let delimiters: Vec<Option<&[u8]>> =
        vec![None, Some(b"/"), Some(b"/"), Some(b"a/"), Some(b"\0"), Some(b"/\xFF"), Some(b"aa")];
    let after = prop_oneof![
        Just(None),
        (tail(), Just(false)).prop_map(Some),
        (tail(), any::<bool>()).prop_map(Some)
    ];
    (vec(select(vec![b'/', b'a', 0xFF]), 0..3), select(delimiters), 0_usize..3, after, 1_usize..6)
        .prop_map(|(prefix, delimiter, suffix_bytes, after, limit)| Question {
            prefix,
            delimiter: delimiter.map(<[u8]>::to_vec),
            suffix_bytes,
            after,
            limit,
        })
}

impl Model {
    /// An empty model whose rows live under a table of their own, named by `number`.
    pub(crate) fn new(number: u64) -> Self {
        let base = KeyBuilder::table("model").u64(number).tail(b"").as_bytes().to_vec();
        Self { base, rows: BTreeMap::new() }
    }

    pub(crate) fn key(&self, tail: &[u8]) -> Key {
        Key::from_bytes([self.base.as_slice(), tail].concat())
    }

    fn entry(&self, tail: &[u8], row: &Row) -> Entry {
        Entry { key: self.key(tail), row: row.clone() }
    }

    pub(crate) fn range_of(&self, bounds: &Bounds) -> Range {
        let (start, end) = (self.key(&bounds.start), self.key(&bounds.end));
        Range { start, end, order: bounds.order, limit: bounds.limit }
    }

    pub(crate) fn query_of(&self, question: &Question) -> ListQuery {
        let after = question.after.as_ref().map(|(tail, common)| match common {
            true => After::CommonPrefix(self.key(tail)),
            false => After::Key(self.key(tail)),
        });
        ListQuery {
            prefix: self.key(&question.prefix),
            delimiter: question.delimiter.clone().map(Bytes::from),
            suffix_bytes: question.suffix_bytes,
            after,
            limit: question.limit,
        }
    }

    pub(crate) fn range(&self, range: &Range) -> Vec<Entry> {
        let all = self.rows.iter().map(|(tail, row)| self.entry(tail, row));
        let mut inside: Vec<_> =
            all.filter(|entry| entry.key >= range.start && entry.key < range.end).collect();
        if range.order == Order::Reverse {
            inside.sort_by_key(|entry| Reverse(entry.key.clone()));
        }
        inside.truncate(range.limit);
        inside
    }

    pub(crate) fn list(&self, question: &Question) -> ListPage {
        let mut entries: Vec<ListEntry> = Vec::new();
        for (tail, row) in &self.rows {
            let Some(rest) = tail.strip_prefix(question.prefix.as_slice()) else { continue };
            match &question.after {
                Some((after, false)) if tail <= after => continue,
                Some((after, true)) if tail <= after || tail.starts_with(after) => continue,
                _ => {}
            }
            // Whatever starts with a common prefix is part of it, even where its own delimiter is
            // in the suffix.
            if let Some(ListEntry::CommonPrefix(common)) = entries.last()
                && self.key(tail).starts_with(common)
            {
                continue;
            }
            let searched_bytes = rest.len().saturating_sub(question.suffix_bytes);
            let cut = question.delimiter.as_ref().and_then(|delimiter| {
                (delimiter.len()..=searched_bytes)
                    .find(|end| rest.get(..*end).is_some_and(|start| start.ends_with(delimiter)))
            });
            let entry = match cut {
                None => ListEntry::Item(self.entry(tail, row)),
                Some(cut) => {
                    let common = tail.get(..question.prefix.len() + cut).unwrap_or_default();
                    ListEntry::CommonPrefix(self.key(common))
                }
            };
            entries.push(entry);
        }
        let more = entries.len() > question.limit;
        entries.truncate(question.limit);
        ListPage { entries, more }
    }
}
