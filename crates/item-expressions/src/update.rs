//! Updates of items.
//!
//! Source: <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.UpdateExpressions.html>

mod apply;
mod legacy;
mod parse;

use std::collections::{BTreeMap, BTreeSet};

use crate::invalid::Invalid;
use crate::path::Path;
use crate::substitutions::Substitutions;
use crate::value::{Value, ValueType};

pub use legacy::{LegacyAction, legacy_update};

/// What an attribute is set to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Source {
    Path(Path),
    Value(Value),
    IfNotExists(Path, Box<Source>),
    ListAppend(Box<Source>, Box<Source>),
    Plus(Box<Source>, Box<Source>),
    Minus(Box<Source>, Box<Source>),
}

/// An update.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Update {
    pub(crate) set: Vec<(Path, Source)>,
    pub(crate) remove: Vec<Path>,
    pub(crate) add: Vec<(Path, Value)>,
    pub(crate) delete: Vec<(Path, Value)>,
}

impl Update {
    /// Reads an expression.
    ///
    /// # Errors
    /// [`Invalid`], without the name of the expression.
    pub fn parse(source: &str, names: &mut Substitutions) -> Result<Self, Invalid> {
        parse::parse(source, names)
    }

    /// The paths that it changes.
    pub fn paths(&self) -> impl Iterator<Item = &Path> {
        let set = self.set.iter().map(|(path, _)| path);
        let add = self.add.iter().map(|(path, _)| path);
        let delete = self.delete.iter().map(|(path, _)| path);
        set.chain(&self.remove).chain(add).chain(delete)
    }

    /// The attributes that it changes or reads.
    #[must_use]
    pub fn heads(&self) -> BTreeSet<&str> {
        let mut heads: BTreeSet<&str> = self.paths().map(Path::head).collect();
        for (_, source) in &self.set {
            source.heads(&mut heads);
        }
        heads
    }

    /// The type that an attribute is set to, where that is certain.
    #[must_use]
    pub fn type_of(&self, name: &str) -> Option<ValueType> {
        let is_it = |path: &Path| path.head() == name && !path.is_nested();
        let set = self.set.iter().find(|(path, _)| is_it(path)).map(|(_, source)| source);
        if let Some(source) = set {
            return source.kind();
        }
        let added = self.add.iter().find(|(path, _)| is_it(path));
        added.map(|(_, value)| value.kind())
    }

    /// The item as it is afterwards.
    ///
    /// # Errors
    /// [`Invalid`] where the update does not fit it.
    pub fn apply(
        &self,
        item: &BTreeMap<String, Value>,
    ) -> Result<BTreeMap<String, Value>, Invalid> {
        apply::apply(self, item)
    }
}

impl Source {
    fn heads<'a>(&'a self, heads: &mut BTreeSet<&'a str>) {
        match self {
            Self::Path(path) => {
                heads.insert(path.head());
            }
            Self::Value(_) => {}
            Self::IfNotExists(path, source) => {
                heads.insert(path.head());
                source.heads(heads);
            }
            Self::ListAppend(one, other) | Self::Plus(one, other) | Self::Minus(one, other) => {
                one.heads(heads);
                other.heads(heads);
            }
        }
    }

    /// The type of what it gives, where that is certain.
    pub(crate) fn kind(&self) -> Option<ValueType> {
        match self {
            Self::Path(_) => None,
            Self::Value(value) => Some(value.kind()),
            Self::IfNotExists(_, source) => source.kind(),
            Self::ListAppend(..) => Some(ValueType::L),
            Self::Plus(..) | Self::Minus(..) => Some(ValueType::N),
        }
    }
}
