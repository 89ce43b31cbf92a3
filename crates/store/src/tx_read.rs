//! Ranges and listings of a store with a transaction's own writes laid over them.

use std::collections::BTreeMap;

use bytes::Bytes;

use crate::{
    Entry, Expectation, Key, ListEntry, ListPage, ListQuery, Order, Range, Row, Store, StoreError,
};

/// A store, and the writes that hide it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Overlay<'a> {
    pub(crate) store: &'a dyn Store,
    pub(crate) writes: &'a BTreeMap<Key, Option<Bytes>>,
}

/// An answer, and what of the store it rests on.
#[derive(Debug)]
pub(crate) struct Read<T> {
    pub(crate) answer: T,
    pub(crate) expectations: Vec<Expectation>,
}

impl Overlay<'_> {
    /// The rows of `range`. Reads on while own deletions leave the page short.
    pub(crate) async fn range(&self, range: &Range) -> Result<Read<Vec<Entry>>, StoreError> {
        let mut answer = Vec::new();
        let mut expectations = Vec::new();
        let mut rest = range.clone();
        loop {
            let stored = self.store.range(&rest).await?;
            let rows = stored.iter().map(|entry| (entry.key.clone(), entry.row.version)).collect();
            expectations.push(Expectation::Range { range: rest.clone(), rows });
            let last = stored.last().filter(|_| stored.len() >= rest.limit);
            let covered = match last {
                None => rest.clone(),
                Some(last) => up_to(&rest, &last.key),
            };
            let following = last.map(|last| rest.clone().after(&last.key));
            answer.extend(self.merged(stored, &covered));
            if answer.len() >= range.limit {
                answer.truncate(range.limit);
                return Ok(Read { answer, expectations });
            }
            match following {
                Some(following) if !following.is_empty() => rest = following,
                _ => return Ok(Read { answer, expectations }),
            }
        }
    }

    /// One page of `query`.
    pub(crate) async fn list(&self, query: &ListQuery) -> Result<Read<ListPage>, StoreError> {
        let bounds = Range::new(query.start(), query.end(), query.limit);
        if bounds.is_empty() || self.own(&bounds).next().is_none() {
            let answer = self.store.list(query).await?;
            let entries = answer.versions();
            let more = answer.more;
            let expectation = Expectation::List { query: query.clone(), entries, more };
            return Ok(Read { answer, expectations: vec![expectation] });
        }
        query.check()?;
        self.list_by_ranges(query, bounds).await
    }

    /// The slow way to list, for a transaction that lists where it has itself written: a store
    /// cannot say which common prefixes remain when own deletions are taken away.
    async fn list_by_ranges(
        &self,
        query: &ListQuery,
        mut rest: Range,
    ) -> Result<Read<ListPage>, StoreError> {
        let mut entries = Vec::new();
        let mut expectations = Vec::new();
        while !rest.is_empty() {
            let page = self.range(&rest).await?;
            expectations.extend(page.expectations);
            let exhausted = page.answer.len() < rest.limit;
            for entry in page.answer {
                if entry.key < rest.start {
                    continue;
                }
                if entries.len() == query.limit {
                    let answer = ListPage { entries, more: true };
                    return Ok(Read { answer, expectations });
                }
                match query.common_prefix(entry.key.as_bytes()).map(Key::copy_from) {
                    Some(common) => {
                        rest.start = common.prefix_end();
                        entries.push(ListEntry::CommonPrefix(common));
                    }
                    None => {
                        rest.start = entry.key.next();
                        entries.push(ListEntry::Item(entry));
                    }
                }
            }
            if exhausted {
                break;
            }
        }
        Ok(Read { answer: ListPage { entries, more: false }, expectations })
    }

    /// Own writes inside `bounds`, which are not empty.
    fn own(&self, bounds: &Range) -> impl DoubleEndedIterator<Item = (&Key, &Option<Bytes>)> {
        self.writes.range(bounds.start.clone()..bounds.end.clone())
    }

    /// The stored rows of `covered`, all of them, with own writes laid over.
    fn merged(&self, stored: Vec<Entry>, covered: &Range) -> Vec<Entry> {
        if covered.is_empty() || self.own(covered).next().is_none() {
            return stored;
        }
        let mut rows: BTreeMap<Key, Row> =
            stored.into_iter().map(|entry| (entry.key, entry.row)).collect();
        for (key, write) in self.own(covered) {
            match write {
                Some(value) => {
                    rows.insert(key.clone(), Row { value: value.clone(), version: 0 });
                }
                None => {
                    rows.remove(key);
                }
            }
        }
        let entries = rows.into_iter().map(|(key, row)| Entry { key, row });
        match covered.order {
            Order::Forward => entries.collect(),
            Order::Reverse => entries.rev().collect(),
        }
    }
}

/// What of `range` a page that ended with `last` has covered.
fn up_to(range: &Range, last: &Key) -> Range {
    let mut covered = range.clone();
    match range.order {
        Order::Forward => covered.end = last.next(),
        Order::Reverse => covered.start = last.clone(),
    }
    covered
}
