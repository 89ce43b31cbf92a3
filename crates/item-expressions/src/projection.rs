//! Which parts of an item are shown.
//!
//! Source: <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.ProjectionExpressions.html>

use std::collections::{BTreeMap, BTreeSet};

use crate::invalid::Invalid;
use crate::parser::Parser;
use crate::path::{Path, PathPart, require_apart};
use crate::substitutions::Substitutions;
use crate::value::Value;

/// Parts of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Projection {
    paths: Vec<Path>,
}

/// What is wanted below some place.
#[derive(Default)]
struct Wanted {
    is_whole: bool,
    names: BTreeMap<String, Wanted>,
    indexes: BTreeMap<usize, Wanted>,
}

impl Projection {
    /// Reads an expression.
    ///
    /// # Errors
    /// [`Invalid`], without the name of the expression.
    pub fn parse(source: &str, names: &mut Substitutions) -> Result<Self, Invalid> {
        let mut parser = Parser::new(source, &[])?;
        let mut raw = vec![parser.path()?];
        while parser.take_symbol(",") {
            raw.push(parser.path()?);
        }
        parser.require_end()?;
        raw.iter().try_for_each(|path| path.require_free())?;
        let paths = raw.iter().map(|path| path.resolve(names)).collect::<Result<Vec<_>, _>>()?;
        require_apart(paths.iter())?;
        Ok(Self { paths })
    }

    /// Whole attributes.
    #[must_use]
    pub fn of_attributes<T: Into<String>>(names: impl IntoIterator<Item = T>) -> Self {
        Self { paths: names.into_iter().map(Path::attribute).collect() }
    }

    /// These paths.
    #[must_use]
    pub const fn of_paths(paths: Vec<Path>) -> Self {
        Self { paths }
    }

    /// The attributes that it shows something of.
    #[must_use]
    pub fn heads(&self) -> BTreeSet<&str> {
        self.paths.iter().map(Path::head).collect()
    }

    /// The paths.
    #[must_use]
    pub fn paths(&self) -> &[Path] {
        &self.paths
    }

    /// What it shows of `item`.
    #[must_use]
    pub fn apply(&self, item: &BTreeMap<String, Value>) -> BTreeMap<String, Value> {
        let mut wanted = Wanted::default();
        for path in &self.paths {
            let mut at = wanted.names.entry(path.head.clone()).or_default();
            for part in &path.rest {
                at = match part {
                    PathPart::Name(name) => at.names.entry(name.clone()).or_default(),
                    PathPart::Index(index) => at.indexes.entry(*index).or_default(),
                };
            }
            at.is_whole = true;
        }
        wanted.of_map(item)
    }
}

impl Wanted {
    fn of_map(&self, map: &BTreeMap<String, Value>) -> BTreeMap<String, Value> {
        let shown = self
            .names
            .iter()
            .filter_map(|(name, wanted)| Some((name.clone(), wanted.of_value(map.get(name)?)?)));
        shown.collect()
    }

    fn of_value(&self, value: &Value) -> Option<Value> {
        if self.is_whole {
            return Some(value.clone());
        }
        match value {
            Value::M(map) => {
                let shown = self.of_map(map);
                (!shown.is_empty()).then_some(Value::M(shown))
            }
            Value::L(list) => {
                let shown = self.indexes.iter().filter_map(|(index, wanted)| {
                    list.get(*index).and_then(|value| wanted.of_value(value))
                });
                let shown: Vec<Value> = shown.collect();
                (!shown.is_empty()).then_some(Value::L(shown))
            }
            _ => None,
        }
    }
}
