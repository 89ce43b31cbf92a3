//! What the newest state of every guarded row is, as far as this side of the store knows.
//!
//! A row is **settled** when its last commit was answered. While a commit is under way its changes
//! are **proposed**: the row may then be as settled or as proposed. Whatever else is read is a
//! rollback (unless the reading itself was overtaken; see `guard.rs`).

use std::collections::{BTreeMap, HashMap};
use std::ops::Bound;

/// Bytes at the end of a sealed value that identify it: the tag of its authenticated encryption.
/// Every sealing has a key of its own, so two values of one row never share a tag.
pub(crate) const TAG_BYTES: usize = 16;

/// The end of a sealed value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tag(pub(crate) [u8; TAG_BYTES]);

impl Tag {
    pub(crate) fn of(sealed: &[u8]) -> Self {
        // Nothing shorter comes from the barrier; what is shorter matches nothing that does.
        Self(sealed.last_chunk().copied().unwrap_or_default())
    }
}

/// The newest state of a row that exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Settled {
    pub(crate) version: u64,
    pub(crate) tag: Tag,
}

/// What a commit does to a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Change {
    Put(Tag),
    Delete,
}

/// A commit that was proposed and is not settled, in the order they were proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct IntentId(pub(crate) u64);

/// The changes of one commit to guarded rows, each key once.
pub(crate) type Changes = BTreeMap<Box<[u8]>, Change>;

#[derive(Debug)]
struct Intent {
    changes: Changes,
    /// The store did not say what became of it.
    is_unknown: bool,
}

/// The proposals for one row.
#[derive(Debug, Default)]
struct Proposals {
    changes: Vec<(IntentId, Change)>,
    /// The version of the last settled deletion while proposals were open: an older proposal that
    /// is settled later must not bring the row back.
    deleted_at: u64,
}

/// How what was read compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// The newest state.
    Settled,
    /// The state that an open commit leaves.
    Proposed(IntentId),
    /// Neither.
    Refused,
}

/// The newest states.
#[derive(Debug, Default)]
pub(crate) struct Rows {
    settled: BTreeMap<Box<[u8]>, Settled>,
    proposals: HashMap<Box<[u8]>, Proposals>,
    intents: BTreeMap<IntentId, Intent>,
    last_id: u64,
}

impl Rows {
    /// How many guarded rows there are.
    pub(crate) fn len(&self) -> usize {
        self.settled.len()
    }

    /// The highest id of any intent so far; 0 before the first.
    pub(crate) const fn last_id(&self) -> u64 {
        self.last_id
    }

    /// The newest version that any row is known to have had.
    pub(crate) fn newest_version(&self) -> u64 {
        self.settled.values().map(|settled| settled.version).max().unwrap_or_default()
    }

    /// A row as it was found, without a commit: for a baseline and for what a log repeats.
    pub(crate) fn insert(&mut self, key: Box<[u8]>, settled: Settled) {
        self.settled.insert(key, settled);
    }

    pub(crate) fn next_id(&mut self) -> IntentId {
        self.last_id = self.last_id.saturating_add(1);
        IntentId(self.last_id)
    }

    /// Continues the numbering behind `id`.
    pub(crate) fn skip_to(&mut self, id: u64) {
        self.last_id = self.last_id.max(id);
    }

    /// From here on the rows may also be as `changes` say.
    pub(crate) fn propose(&mut self, id: IntentId, changes: Changes) {
        if self.intents.contains_key(&id) {
            return;
        }
        self.skip_to(id.0);
        for (key, change) in &changes {
            self.proposals.entry(key.clone()).or_default().changes.push((id, *change));
        }
        self.intents.insert(id, Intent { changes, is_unknown: false });
    }

    /// The commit has gone through with `version`.
    pub(crate) fn settle(&mut self, id: IntentId, version: u64) {
        let Some(intent) = self.intents.remove(&id) else { return };
        for (key, change) in intent.changes {
            let deleted_at = self.proposals.get(&key).map_or(0, |open| open.deleted_at);
            let known = self.settled.get(&key).map_or(0, |settled| settled.version);
            // Commits are answered in any order, and their versions say which came last.
            if version > known.max(deleted_at) {
                match change {
                    Change::Put(tag) => {
                        self.settled.insert(key.clone(), Settled { version, tag });
                    }
                    Change::Delete => {
                        self.settled.remove(&key);
                        if let Some(open) = self.proposals.get_mut(&key) {
                            open.deleted_at = version;
                        }
                    }
                }
            }
            self.close(&key, id);
        }
    }

    /// The commit has written nothing.
    pub(crate) fn withdraw(&mut self, id: IntentId) {
        let Some(intent) = self.intents.remove(&id) else { return };
        for key in intent.changes.keys() {
            self.close(key, id);
        }
    }

    /// Nobody knows what became of the commit.
    pub(crate) fn mark_unknown(&mut self, id: IntentId) {
        if let Some(intent) = self.intents.get_mut(&id) {
            intent.is_unknown = true;
        }
    }

    /// The commits nobody knows the outcome of.
    pub(crate) fn unknown(&self) -> Vec<IntentId> {
        self.intents.iter().filter(|(_, it)| it.is_unknown).map(|(id, _)| *id).collect()
    }

    /// The changes of an open commit.
    pub(crate) fn changes(&self, id: IntentId) -> Changes {
        self.intents.get(&id).map(|intent| intent.changes.clone()).unwrap_or_default()
    }

    /// Rows whose deletion was settled while other proposals for them are open, with the version of
    /// the deletion, for a snapshot.
    pub(crate) fn deletions(&self) -> impl Iterator<Item = (&[u8], u64)> {
        let deleted = self.proposals.iter().filter(|(_, open)| open.deleted_at > 0);
        deleted.map(|(key, open)| (&**key, open.deleted_at))
    }

    /// Repeats one of [`Rows::deletions`].
    pub(crate) fn deleted(&mut self, key: &[u8], version: u64) {
        if let Some(open) = self.proposals.get_mut(key) {
            open.deleted_at = open.deleted_at.max(version);
        }
    }

    /// The open commits, for a snapshot.
    pub(crate) fn open(&self) -> impl Iterator<Item = (IntentId, &Changes)> {
        self.intents.iter().map(|(id, intent)| (*id, &intent.changes))
    }

    /// A part of the settled rows, behind `after`, for a snapshot.
    pub(crate) fn page(&self, after: Option<&[u8]>, limit: usize) -> Vec<(Box<[u8]>, Settled)> {
        let start = after.map_or(Bound::Unbounded, Bound::Excluded);
        let rows = self.settled.range::<[u8], _>((start, Bound::Unbounded));
        rows.take(limit).map(|(key, settled)| (key.clone(), *settled)).collect()
    }

    /// What is known of a row.
    pub(crate) fn settled(&self, key: &[u8]) -> Option<Settled> {
        self.settled.get(key).copied()
    }

    /// Whether an open commit may write or delete a row.
    pub(crate) fn is_proposed(&self, key: &[u8]) -> bool {
        self.proposals.contains_key(key)
    }

    /// Whether a row that was read with `version` (0: there is none) has its newest version.
    pub(crate) fn has_version(&self, key: &[u8], version: u64) -> bool {
        self.settled.get(key).map_or(0, |settled| settled.version) == version
    }

    /// How a row that was read, or its absence, compares.
    pub(crate) fn judge(&self, key: &[u8], found: Option<Settled>) -> Verdict {
        let settled = self.settled.get(key).copied();
        if settled == found {
            return Verdict::Settled;
        }
        let Some(open) = self.proposals.get(key) else { return Verdict::Refused };
        let newest = settled.map_or(0, |settled| settled.version).max(open.deleted_at);
        let fits = |change: &Change| match (change, found) {
            (Change::Put(tag), Some(found)) => *tag == found.tag && found.version > newest,
            (Change::Delete, None) => true,
            _ => false,
        };
        match open.changes.iter().find(|(_, change)| fits(change)) {
            Some((id, _)) => Verdict::Proposed(*id),
            None => Verdict::Refused,
        }
    }

    /// The first row between `start` and `end` that is not as it may be, when `found`, sorted by
    /// key, is everything that was read there.
    pub(crate) fn first_wrong<'k>(
        &'k self,
        start: &[u8],
        end: &[u8],
        found: &[(&'k [u8], Settled)],
    ) -> Option<&'k [u8]> {
        if start >= end {
            return None;
        }
        let is_wrong = |key: &[u8], found| self.judge(key, found) == Verdict::Refused;
        let mut found = found.iter().peekable();
        let bounds = (Bound::Included(start), Bound::Excluded(end));
        for (key, settled) in self.settled.range::<[u8], _>(bounds) {
            while let Some((early, row)) = found.next_if(|(early, _)| *early < &**key) {
                if is_wrong(early, Some(*row)) {
                    return Some(early);
                }
            }
            let row = found.next_if(|(same, _)| *same == &**key).map(|(_, row)| *row);
            if row != Some(*settled) && is_wrong(key, row) {
                return Some(key);
            }
        }
        found.find(|(key, row)| is_wrong(key, Some(*row))).map(|(key, _)| *key)
    }

    /// The first row between `start` and `end` that a listing has left out: one that is there for
    /// certain and that `is_shown` does not know.
    pub(crate) fn first_hidden(
        &self,
        start: &[u8],
        end: &[u8],
        is_shown: impl Fn(&[u8]) -> bool,
    ) -> Option<&[u8]> {
        if start >= end {
            return None;
        }
        let bounds = (Bound::Included(start), Bound::Excluded(end));
        let mut rows = self.settled.range::<[u8], _>(bounds).map(|(key, _)| &**key);
        rows.find(|key| !is_shown(key) && self.judge(key, None) == Verdict::Refused)
    }

    /// Whether a row may exist whose key starts with `prefix`.
    pub(crate) fn may_hold(&self, prefix: &[u8]) -> bool {
        let mut from = self.settled.range::<[u8], _>((Bound::Included(prefix), Bound::Unbounded));
        from.next().is_some_and(|(key, _)| key.starts_with(prefix))
            || self.proposals.keys().any(|key| key.starts_with(prefix))
    }

    fn close(&mut self, key: &[u8], id: IntentId) {
        let Some(open) = self.proposals.get_mut(key) else { return };
        open.changes.retain(|(other, _)| *other != id);
        if open.changes.is_empty() {
            self.proposals.remove(key);
        }
    }
}
