//! Many patterns at once.
//!
//! Each alternative of a pattern is found by one of its fields: by the one whose values the fewest others have.
//! What is found is then tried in full.

use std::collections::HashMap;

use crate::error::InvalidEvent;
use crate::index::{FieldIndex, is_telling};
use crate::pattern::{Alternative, EventPattern, Requirement};
use crate::scan::Fields;
use crate::tree::Tree;
use crate::value::{Leaf, Membership};
use crate::value_test::ValueTest;

/// How many ways of choosing elements of arrays are tried for one alternative: no more than this, however an
/// event is made.
const CHOICES_MAX: usize = 10_000;

/// Patterns, each with what it stands for.
#[derive(Debug)]
pub struct PatternSet<K> {
    keys: Vec<K>,
    alternatives: Vec<Wanted>,
    tree: Tree,
    indexes: Vec<FieldIndex>,
    /// The alternatives that no field finds: all of their fields may be absent.
    always: Vec<usize>,
}

/// An alternative of the pattern of a key.
#[derive(Debug)]
struct Wanted {
    key: usize,
    /// By the numbers of the fields.
    fields: Vec<(usize, Requirement)>,
}

impl<K> PatternSet<K> {
    /// Of these patterns.
    #[must_use]
    pub fn new(patterns: impl IntoIterator<Item = (K, EventPattern)>) -> Self {
        let (mut keys, mut read) = (Vec::new(), Vec::new());
        for (key, pattern) in patterns {
            read.extend(pattern.alternatives.into_iter().map(|fields| (keys.len(), fields)));
            keys.push(key);
        }
        let (mut tree, mut fields) = (Tree::default(), 0_usize);
        let crowds = crowds(&read);
        let mut set = Self {
            keys,
            alternatives: Vec::new(),
            tree: Tree::default(),
            indexes: Vec::new(),
            always: Vec::new(),
        };
        for (number, (key, alternative)) in read.into_iter().enumerate() {
            let access = access(&alternative, &crowds);
            let mut wanted = Wanted { key, fields: Vec::new() };
            for (path, requirement) in alternative.fields {
                let field = tree.number(&path, fields);
                if field == fields {
                    fields += 1;
                    set.indexes.push(FieldIndex::default());
                }
                if access.as_ref() == Some(&path)
                    && let Some(index) = set.indexes.get_mut(field)
                {
                    index.add(&requirement, number);
                }
                wanted.fields.push((field, requirement));
            }
            if access.is_none() {
                set.always.push(number);
            }
            set.alternatives.push(wanted);
        }
        set.tree = tree;
        set
    }

    /// Whether there is no pattern.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// What the patterns stand for that `event` matches, in the order in which they were given.
    ///
    /// # Errors
    /// [`InvalidEvent`] for a text that is no JSON object. What no pattern asks for is not looked at closely.
    pub fn matching(&self, event: &str) -> Result<Vec<&K>, InvalidEvent> {
        let fields = Fields::read(event, &self.tree, self.indexes.len())?;
        let mut candidates = self.always.clone();
        for (index, leaves) in self.indexes.iter().zip(&fields.leaves) {
            for leaf in leaves {
                index.find(&leaf.value, &mut candidates);
            }
        }
        candidates.sort_unstable();
        candidates.dedup();
        let mut found: Vec<usize> = Vec::new();
        for candidate in candidates {
            let Some(wanted) = self.alternatives.get(candidate) else { continue };
            if found.last() != Some(&wanted.key) && wanted.is_met_by(&fields) {
                found.push(wanted.key);
            }
        }
        Ok(found.into_iter().filter_map(|key| self.keys.get(key)).collect())
    }
}

impl EventPattern {
    /// Whether `event` matches it. For many patterns or many events there is [`PatternSet`].
    ///
    /// # Errors
    /// [`InvalidEvent`] for a text that is no JSON object.
    pub fn matches(&self, event: &str) -> Result<bool, InvalidEvent> {
        let set = PatternSet::new([((), self.clone())]);
        Ok(!set.matching(event)?.is_empty())
    }
}

/// How many alternatives ask a field for the same: by path and test.
fn crowds(read: &[(usize, Alternative)]) -> HashMap<(String, String), usize> {
    let mut crowds = HashMap::new();
    for (_, alternative) in read {
        for (path, requirement) in &alternative.fields {
            for test in &requirement.tests {
                *crowds.entry((path.clone(), name_of(test))).or_insert(0) += 1;
            }
        }
    }
    crowds
}

fn name_of(test: &ValueTest) -> String {
    format!("{test:?}")
}

/// The field by which an alternative is found: the one whose values the fewest others have; none where every
/// field may be absent.
fn access(alternative: &Alternative, crowds: &HashMap<(String, String), usize>) -> Option<String> {
    let crowd = |path: &String, requirement: &Requirement| {
        let of = |test| crowds.get(&(path.clone(), name_of(test))).copied().unwrap_or_default();
        requirement.tests.iter().map(of).sum::<usize>()
    };
    let can_find = alternative.fields.iter().filter(|(_, requirement)| !requirement.may_be_absent);
    let best = can_find
        .min_by_key(|(path, requirement)| (!is_telling(requirement), crowd(path, requirement)));
    best.map(|(path, _)| path.clone())
}

impl Wanted {
    fn is_met_by(&self, fields: &Fields<'_>) -> bool {
        let is_met = |(field, requirement): &(usize, Requirement)| {
            let leaves = fields.leaves.get(*field).map(Vec::as_slice).unwrap_or_default();
            match leaves.is_empty() {
                true => requirement.may_be_absent,
                false => leaves.iter().any(|leaf| requirement.fits(leaf)),
            }
        };
        if !self.fields.iter().all(is_met) {
            return false;
        }
        if !fields.has_arrays || self.fields.len() == 1 {
            return true;
        }
        let mut choices_left = CHOICES_MAX;
        choose(&self.fields, fields, &mut Vec::new(), &mut choices_left)
    }
}

impl Requirement {
    fn fits(&self, leaf: &Leaf<'_>) -> bool {
        self.tests.iter().any(|test| test.fits(&leaf.value))
    }
}

/// Whether there is a leaf for each of `wanted` that fits it and agrees with all that are `chosen`.
fn choose<'f>(
    wanted: &[(usize, Requirement)],
    fields: &'f Fields<'_>,
    chosen: &mut Vec<&'f Membership>,
    choices_left: &mut usize,
) -> bool {
    let Some(((field, requirement), rest)) = wanted.split_first() else { return true };
    let leaves = fields.leaves.get(*field).map(Vec::as_slice).unwrap_or_default();
    if leaves.is_empty() {
        return choose(rest, fields, chosen, choices_left);
    }
    for leaf in leaves {
        if *choices_left == 0 {
            return false;
        }
        *choices_left -= 1;
        let agrees = chosen.iter().all(|other| other.agrees(&leaf.membership));
        if !agrees || !requirement.fits(leaf) {
            continue;
        }
        chosen.push(&leaf.membership);
        if choose(rest, fields, chosen, choices_left) {
            return true;
        }
        chosen.pop();
    }
    false
}
