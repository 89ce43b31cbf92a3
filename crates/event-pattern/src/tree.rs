//! The fields that patterns ask for, as a tree of their names.

use std::collections::HashMap;

/// A place in events, and those below it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tree {
    /// The number of the field here, if a pattern asks for one.
    pub(crate) field: Option<usize>,
    below: HashMap<String, Tree>,
}

impl Tree {
    /// The number of the field at `path`, which gets the next one where it is new.
    pub(crate) fn number(&mut self, path: &str, next: usize) -> usize {
        let mut place = self;
        for name in path.split('.') {
            place = place.below.entry(name.to_owned()).or_default();
        }
        *place.field.get_or_insert(next)
    }

    /// What is below here by this name. A name with dots is the way that they say.
    pub(crate) fn descend(&self, name: &str) -> Option<&Self> {
        if !name.contains('.') {
            return self.below.get(name);
        }
        name.split('.').try_fold(self, |place, name| place.below.get(name))
    }

    /// Whether nothing below here is asked for.
    pub(crate) fn is_end(&self) -> bool {
        self.below.is_empty()
    }
}
