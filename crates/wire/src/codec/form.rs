//! Reads the parameters of the query protocols into a shape.

use core::ops::Bound;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::{Missing, text};
use crate::limits::{COLLECTION_COUNT_MAX, FORM_DEPTH_MAX};
use crate::path::Path;
use crate::schema::{Kind, Member, TimestampFormat};
use crate::value::{Slot, Value};
use crate::{AwsError, Query, Shape, errors};

/// How parameters are named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// awsQuery: by the wire name; lists below `member`, maps below `entry`, unless flattened.
    Query,
    /// ec2Query: by the wire name with a capital; lists are always flat.
    Ec2,
}

impl Dialect {
    fn parameter(self, member: &Member) -> Cow<'static, str> {
        let mut letters = member.wire.chars();
        match (self, letters.next()) {
            (Self::Ec2, Some(first)) if first.is_lowercase() => {
                Cow::Owned(first.to_uppercase().chain(letters).collect())
            }
            _ => Cow::Borrowed(member.wire),
        }
    }

    fn is_flat(self, member: &Member) -> bool {
        self == Self::Ec2 || member.flattened
    }
}

/// Parameters by name.
#[derive(Debug)]
pub(crate) struct Parameters<'a> {
    by_name: BTreeMap<&'a str, &'a str>,
}

impl<'a> Parameters<'a> {
    /// The first of several parameters with one name counts.
    pub(crate) fn new(query: &'a Query) -> Self {
        let mut by_name = BTreeMap::new();
        for (name, value) in query.pairs() {
            by_name.entry(name.as_str()).or_insert(value.as_str());
        }
        Self { by_name }
    }

    fn has(&self, prefix: &str) -> bool {
        let start = format!("{prefix}.");
        let from = (Bound::Included(start.as_str()), Bound::Unbounded);
        let mut below = self.by_name.range::<str, _>(from);
        self.by_name.contains_key(prefix)
            || below.next().is_some_and(|(name, _)| name.starts_with(&start))
    }

    /// The numbers that follow `prefix.`, ascending.
    fn indexes(&self, prefix: &str) -> Result<BTreeSet<u32>, AwsError> {
        let mut indexes = BTreeSet::new();
        let start = format!("{prefix}.");
        let from = (Bound::Included(start.as_str()), Bound::Unbounded);
        let names = self.by_name.range::<str, _>(from);
        for name in names.map_while(|(name, _)| name.strip_prefix(&start)) {
            let number = name.split('.').next().unwrap_or_default();
            let number = number
                .parse()
                .map_err(|_| errors::malformed_query(format!("`{prefix}.{name}` has no number")))?;
            indexes.insert(number);
        }
        if indexes.len() > COLLECTION_COUNT_MAX {
            let text = format!("`{prefix}` has over {COLLECTION_COUNT_MAX} members");
            return Err(errors::malformed_query(text));
        }
        Ok(indexes)
    }
}

/// Reads the whole input.
pub(crate) fn read(
    shape: &mut dyn Shape,
    query: &Query,
    dialect: Dialect,
) -> Result<Missing, AwsError> {
    let mut missing = Missing::default();
    let parameters = Parameters::new(query);
    let mut reader = Reader { parameters: &parameters, missing: &mut missing, depth: 0, dialect };
    reader.structure(shape, "", &Path::ROOT)?;
    Ok(missing)
}

struct Reader<'a> {
    parameters: &'a Parameters<'a>,
    missing: &'a mut Missing,
    depth: usize,
    dialect: Dialect,
}

impl Reader<'_> {
    fn structure(
        &mut self,
        shape: &mut dyn Shape,
        prefix: &str,
        path: &Path<'_>,
    ) -> Result<(), AwsError> {
        if self.depth == FORM_DEPTH_MAX {
            let text = format!("`{prefix}` nests deeper than {FORM_DEPTH_MAX}");
            return Err(errors::malformed_query(text));
        }
        self.depth += 1;
        for (index, member) in shape.schema().members.iter().enumerate() {
            let dot = if prefix.is_empty() { "" } else { "." };
            let name = format!("{prefix}{dot}{}", self.dialect.parameter(member));
            let path = path.member(member.name);
            let value = shape.member_mut(index).filter(|_| self.parameters.has(&name));
            match value {
                Some(value) => self.value(value, member, &name, &path)?,
                None if member.required => {
                    self.missing.paths.insert(path.render());
                }
                None => {}
            }
        }
        self.depth -= 1;
        Ok(())
    }

    fn value(
        &mut self,
        value: &mut dyn Value,
        member: &Member,
        name: &str,
        path: &Path<'_>,
    ) -> Result<(), AwsError> {
        match (member.target.kind, value.slot()) {
            (Kind::Structure(_), Slot::Structure(shape)) => self.structure(shape, name, path),
            (Kind::List(list), Slot::List(slot)) => {
                let base = match self.dialect.is_flat(member) {
                    true => name.to_owned(),
                    false => format!("{name}.{}", list.member.wire),
                };
                for (position, index) in self.parameters.indexes(&base)?.into_iter().enumerate() {
                    let name = format!("{base}.{index}");
                    self.value(slot.append(), &list.member, &name, &path.element(position))?;
                }
                Ok(())
            }
            (Kind::Map(map), Slot::Map(slot)) => {
                let base = match self.dialect.is_flat(member) {
                    true => name.to_owned(),
                    false => format!("{name}.entry"),
                };
                for index in self.parameters.indexes(&base)? {
                    let key = format!("{base}.{index}.{}", map.key.wire);
                    let Some(key) = self.parameters.by_name.get(key.as_str()) else {
                        return Err(errors::malformed_query(format!("`{key}` is missing")));
                    };
                    let name = format!("{base}.{index}.{}", map.value.wire);
                    let value = slot.entry_mut((*key).to_owned());
                    self.value(value, &map.value, &name, &path.key(key))?;
                }
                Ok(())
            }
            (_, slot) => {
                let content = self.parameters.by_name.get(name).copied().unwrap_or_default();
                let format = TimestampFormat::Iso8601;
                text::parse(member.target, slot, content, format).map_err(|not_a| {
                    errors::malformed_query(format!("`{name}` is not a valid {}", not_a.0))
                })
            }
        }
    }
}
