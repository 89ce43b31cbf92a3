//! A store whose rows can be edited from outside, and whose commits go wrong on demand.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard};

use async_trait::async_trait;
use store::{
    Commit, CommitOutcome, Entry, Key, ListEntry, ListPage, ListQuery, Order, Range, Residue, Row,
    Store, StoreError, Write,
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Nothing is written, and said so.
    Conflict,
    /// Everything is written, and nobody is told.
    AppliedUnknown,
    /// Nothing is written, and nobody is told.
    LostUnknown,
    /// Everything is written just before the next commit, and nobody is told.
    LateUnknown,
}

#[derive(Debug, Default, Clone)]
pub(crate) struct State {
    pub(crate) rows: BTreeMap<Key, Row>,
    pub(crate) version: u64,
    pub(crate) late: Vec<Commit>,
}

#[derive(Debug, Default)]
pub(crate) struct Shaky {
    state: Mutex<State>,
    /// The next commits go wrong so.
    pub(crate) faults: Mutex<Vec<Fault>>,
    /// Every step lets others go first now and then.
    pub(crate) yields: AtomicU64,
    /// The machine has stopped: no commit is carried out or answered.
    pub(crate) is_frozen: AtomicBool,
}

impl Shaky {
    pub(crate) fn holding(state: State) -> Self {
        Self { state: Mutex::new(state), ..Self::default() }
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    /// Puts a row, or its absence, where it is not expected.
    pub(crate) fn edit(&self, key: &Key, row: Option<Row>) -> Option<Row> {
        let mut state = self.state();
        match row {
            Some(row) => state.rows.insert(key.clone(), row),
            None => state.rows.remove(key),
        }
    }

    pub(crate) fn row(&self, key: &Key) -> Option<Row> {
        self.state().rows.get(key).cloned()
    }

    async fn step(&self) {
        let count = self.yields.load(Ordering::Relaxed);
        if count == 0 {
            return;
        }
        let mixed = self.yields.fetch_add(1, Ordering::Relaxed).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        for _ in 0..(mixed >> 61) {
            tokio::task::yield_now().await;
        }
    }
}

pub(crate) fn apply(state: &mut State, writes: Vec<Write>) -> u64 {
    state.version += 1;
    for write in writes {
        match write {
            Write::Put { key, value } => {
                state.rows.insert(key, Row { value, version: state.version });
            }
            Write::Delete { key } => {
                state.rows.remove(&key);
            }
        }
    }
    state.version
}

#[async_trait]
impl Store for Shaky {
    async fn get(&self, key: &Key) -> Result<Option<Row>, StoreError> {
        self.step().await;
        let row = self.row(key);
        self.step().await;
        Ok(row)
    }

    async fn get_many(&self, keys: &[Key]) -> Result<Vec<Option<Row>>, StoreError> {
        self.step().await;
        let rows = {
            let state = self.state();
            keys.iter().map(|key| state.rows.get(key).cloned()).collect()
        };
        self.step().await;
        Ok(rows)
    }

    async fn range(&self, range: &Range) -> Result<Vec<Entry>, StoreError> {
        self.step().await;
        let found = {
            let state = self.state();
            let rows = state.rows.range(range.start.clone()..range.end.clone());
            let entry = |(key, row): (&Key, &Row)| Entry { key: key.clone(), row: row.clone() };
            match range.order {
                Order::Forward => rows.map(entry).take(range.limit).collect(),
                Order::Reverse => rows.rev().map(entry).take(range.limit).collect(),
            }
        };
        self.step().await;
        Ok(found)
    }

    async fn list(&self, query: &ListQuery) -> Result<ListPage, StoreError> {
        let state = self.state();
        let mut entries: Vec<ListEntry> = Vec::new();
        for (key, row) in state.rows.range(query.start()..query.end()) {
            let entry = match query.common_prefix(key.as_bytes()) {
                Some(prefix) => ListEntry::CommonPrefix(Key::copy_from(prefix)),
                None => ListEntry::Item(Entry { key: key.clone(), row: row.clone() }),
            };
            if entries.last() == Some(&entry) {
                continue;
            }
            if entries.len() == query.limit {
                return Ok(ListPage { entries, more: true });
            }
            entries.push(entry);
        }
        Ok(ListPage { entries, more: false })
    }

    async fn commit(&self, commit: Commit) -> Result<CommitOutcome, StoreError> {
        self.step().await;
        if self.is_frozen.load(Ordering::SeqCst) {
            return std::future::pending().await;
        }
        let unknown = || Err(StoreError::OutcomeUnknown { source: "a test".into() });
        let fault = self.faults.lock().unwrap().pop();
        let decided = {
            let mut state = self.state();
            for late in std::mem::take(&mut state.late) {
                apply(&mut state, late.writes);
            }
            match fault {
                Some(Fault::Conflict) => Ok(CommitOutcome::Conflict),
                Some(Fault::LostUnknown) => unknown(),
                Some(Fault::LateUnknown) => {
                    state.late.push(commit);
                    unknown()
                }
                Some(Fault::AppliedUnknown) => {
                    apply(&mut state, commit.writes);
                    unknown()
                }
                None => Ok(CommitOutcome::Committed { version: apply(&mut state, commit.writes) }),
            }
        };
        self.step().await;
        decided
    }

    async fn purge(&self, _: &Key, _: &Key) -> Result<(), StoreError> {
        Ok(())
    }

    fn residues(&self) -> &'static [Residue] {
        &[]
    }
}
