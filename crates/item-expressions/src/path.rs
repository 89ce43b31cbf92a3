//! Where in an item something is.

use core::fmt::Write as _;
use std::collections::BTreeMap;

use crate::invalid::Invalid;
use crate::value::Value;

/// One step of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PathPart {
    /// An attribute, or what a map has by that name.
    Name(String),
    /// An element of a list.
    Index(usize),
}

/// A path; it begins with the name of an attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path {
    pub(crate) head: String,
    pub(crate) rest: Vec<PathPart>,
}

impl Path {
    /// An attribute.
    #[must_use]
    pub fn attribute(name: impl Into<String>) -> Self {
        Self { head: name.into(), rest: Vec::new() }
    }

    /// The attribute that it begins with.
    #[must_use]
    pub fn head(&self) -> &str {
        &self.head
    }

    /// Whether it leads into an attribute.
    #[must_use]
    pub fn is_nested(&self) -> bool {
        !self.rest.is_empty()
    }

    /// What is there.
    #[must_use]
    pub fn find<'a>(&self, item: &'a BTreeMap<String, Value>) -> Option<&'a Value> {
        let mut at = item.get(&self.head)?;
        for part in &self.rest {
            at = match (part, at) {
                (PathPart::Name(name), Value::M(map)) => map.get(name)?,
                (PathPart::Index(index), Value::L(list)) => list.get(*index)?,
                _ => return None,
            };
        }
        Some(at)
    }

    fn parts(&self) -> impl Iterator<Item = PathPart> {
        let head = PathPart::Name(self.head.clone());
        core::iter::once(head).chain(self.rest.iter().cloned())
    }

    /// As refusals show it.
    pub(crate) fn shown(&self) -> String {
        let mut shown = format!("[{}", self.head);
        for part in &self.rest {
            let done = match part {
                PathPart::Name(name) => write!(shown, ", {name}"),
                PathPart::Index(index) => write!(shown, ", [{index}]"),
            };
            debug_assert!(done.is_ok(), "a string takes what is written");
        }
        shown.push(']');
        shown
    }
}

/// Paths of one expression lie apart.
///
/// # Errors
/// [`Invalid`] for two that overlap, or that cannot both be.
pub(crate) fn require_apart<'a>(paths: impl Iterator<Item = &'a Path>) -> Result<(), Invalid> {
    let paths: Vec<&Path> = paths.collect();
    let mut conflict = None;
    for (count, path) in paths.iter().enumerate() {
        for earlier in paths.iter().take(count) {
            match relation(earlier, path) {
                Relation::Apart => {}
                Relation::Overlap => {
                    return Err(Invalid(format!(
                        "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: {}, path two: {}",
                        earlier.shown(),
                        path.shown()
                    )));
                }
                Relation::Conflict => {
                    conflict = conflict.or(Some((*earlier, *path)));
                }
            }
        }
    }
    match conflict {
        None => Ok(()),
        Some((one, two)) => Err(Invalid(format!(
            "Two document paths conflict with each other; must remove or rewrite one of these paths; path one: {}, path two: {}",
            one.shown(),
            two.shown()
        ))),
    }
}

enum Relation {
    Apart,
    Overlap,
    Conflict,
}

fn relation(one: &Path, other: &Path) -> Relation {
    for (one, other) in one.parts().zip(other.parts()) {
        match (&one, &other) {
            (PathPart::Name(_), PathPart::Index(_)) | (PathPart::Index(_), PathPart::Name(_)) => {
                return Relation::Conflict;
            }
            _ if one != other => return Relation::Apart,
            _ => {}
        }
    }
    Relation::Overlap
}
