//! The keys of the journal, by version of the root key they come from.

use envelope::JournalKey;

/// The journal key of the current root version and those of earlier ones, for old segments.
#[derive(Debug)]
pub struct JournalKeys {
    current: JournalKey,
    previous: Vec<JournalKey>,
}

impl JournalKeys {
    /// New segments are sealed with `current`; segments sealed with any of `previous` can be read.
    #[must_use]
    pub fn new(current: JournalKey, previous: Vec<JournalKey>) -> Self {
        Self { current, previous }
    }

    /// The key new segments are sealed with.
    pub(crate) fn current(&self) -> &JournalKey {
        &self.current
    }

    pub(crate) fn of_version(&self, root_version: u32) -> Option<&JournalKey> {
        let mut keys = core::iter::once(&self.current).chain(&self.previous);
        keys.find(|key| key.root_version().number() == root_version)
    }
}
