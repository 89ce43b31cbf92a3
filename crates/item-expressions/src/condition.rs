//! Conditions and filters.
//!
//! Source: <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.OperatorsAndFunctions.html>

mod check;
mod evaluate;
mod parse;

use std::collections::{BTreeMap, BTreeSet};

use crate::invalid::Invalid;
use crate::path::Path;
use crate::substitutions::Substitutions;
use crate::value::Value;

/// How two operands are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparator {
    /// `=`
    Equal,
    /// `<>`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
}

/// What is compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Operand {
    /// What is at a path.
    Path(Path),
    /// A value.
    Value(Value),
    /// How large another operand is.
    Size(Box<Operand>),
}

/// A condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// Both hold.
    And(Box<Condition>, Box<Condition>),
    /// At least one holds.
    Or(Box<Condition>, Box<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
    /// A comparison.
    Compare(Comparator, Operand, Operand),
    /// The first is within the bounds.
    Between(Operand, Operand, Operand),
    /// The first is one of the others.
    In(Operand, Vec<Operand>),
    /// Something is there.
    Exists(Path),
    /// Nothing is there.
    NotExists(Path),
    /// It has a type.
    HasType(Operand, String),
    /// The first begins with the second.
    BeginsWith(Operand, Operand),
    /// The first contains the second.
    Contains(Operand, Operand),
}

impl Condition {
    /// Reads an expression.
    ///
    /// # Errors
    /// [`Invalid`], without the name of the expression.
    pub fn parse(source: &str, names: &mut Substitutions) -> Result<Self, Invalid> {
        let raw = parse::parse(source)?;
        check::resolve(&raw, names)
    }

    /// Whether it holds for `item`; nothing at all is an item without attributes.
    #[must_use]
    pub fn holds(&self, item: &BTreeMap<String, Value>) -> bool {
        evaluate::holds(self, item)
    }

    /// The attributes that it asks for.
    #[must_use]
    pub fn heads(&self) -> BTreeSet<&str> {
        self.paths().into_iter().map(Path::head).collect()
    }

    /// The paths that it asks for.
    #[must_use]
    pub fn paths(&self) -> Vec<&Path> {
        let mut paths = Vec::new();
        self.collect(&mut paths);
        paths
    }

    fn collect<'a>(&'a self, paths: &mut Vec<&'a Path>) {
        match self {
            Self::And(one, other) | Self::Or(one, other) => {
                one.collect(paths);
                other.collect(paths);
            }
            Self::Not(condition) => condition.collect(paths),
            Self::Compare(_, one, other)
            | Self::BeginsWith(one, other)
            | Self::Contains(one, other) => {
                one.collect(paths);
                other.collect(paths);
            }
            Self::Between(operand, low, high) => {
                [operand, low, high].into_iter().for_each(|operand| operand.collect(paths));
            }
            Self::In(operand, others) => {
                operand.collect(paths);
                others.iter().for_each(|operand| operand.collect(paths));
            }
            Self::Exists(path) | Self::NotExists(path) => paths.push(path),
            Self::HasType(operand, _) => operand.collect(paths),
        }
    }
}

impl Operand {
    fn collect<'a>(&'a self, paths: &mut Vec<&'a Path>) {
        match self {
            Self::Path(path) => paths.push(path),
            Self::Value(_) => {}
            Self::Size(operand) => operand.collect(paths),
        }
    }
}

impl Comparator {
    /// As an expression has it.
    #[must_use]
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::Equal => "=",
            Self::NotEqual => "<>",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
        }
    }

    const ALL: [Self; 6] = [
        Self::Equal,
        Self::NotEqual,
        Self::Less,
        Self::LessOrEqual,
        Self::Greater,
        Self::GreaterOrEqual,
    ];
}
