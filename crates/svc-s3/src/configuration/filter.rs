//! Which objects a configuration is about.

use std::collections::BTreeMap;

use api_s3::{Tag, errors};
use serde::{Deserialize, Serialize};
use wire::AwsError;

use crate::object::tags::from_set;

/// A filter as it was given: one condition, or several that must all hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Filter {
    /// Whether the conditions stand together in an `And`.
    pub(crate) is_and: bool,
    pub(crate) prefix: Option<String>,
    pub(crate) tags: Vec<FilterTag>,
    pub(crate) access_point: Option<String>,
}

/// A tag that an object has to have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FilterTag {
    pub(crate) key: String,
    pub(crate) value: String,
}

impl Filter {
    /// The conditions of a filter: those that stand alone, and those in its `And`.
    ///
    /// # Errors
    /// `MalformedXML` where not exactly one stands alone, or an `And` has fewer than two; `InvalidTag`.
    pub(crate) fn read(
        alone: Conditions<'_>,
        and: Option<Conditions<'_>>,
    ) -> Result<Self, AwsError> {
        let is_and = and.is_some();
        if alone.count() != usize::from(!is_and) {
            return Err(errors::malformed_xml());
        }
        let chosen = and.unwrap_or(alone);
        if is_and && chosen.count() < 2 {
            return Err(errors::malformed_xml());
        }
        from_set(chosen.tags)?;
        let tag = |tag: &Tag| FilterTag { key: tag.key.clone(), value: tag.value.clone() };
        Ok(Self {
            is_and,
            prefix: chosen.prefix.map(ToOwned::to_owned),
            tags: chosen.tags.iter().map(tag).collect(),
            access_point: chosen.access_point.map(ToOwned::to_owned),
        })
    }

    /// Whether all its conditions hold of an object.
    pub(crate) fn holds(&self, key: &str, tags: &BTreeMap<String, String>) -> bool {
        key.starts_with(self.prefix.as_deref().unwrap_or_default())
            && self.tags.iter().all(|tag| tags.get(&tag.key) == Some(&tag.value))
    }

    /// The one tag of a filter without an `And`.
    pub(crate) fn tag(&self) -> Option<Tag> {
        self.tag_set()?.into_iter().next()
    }

    /// The tags of an `And`.
    pub(crate) fn tag_set(&self) -> Option<Vec<Tag>> {
        let tag = |tag: &FilterTag| Tag { key: tag.key.clone(), value: tag.value.clone() };
        (!self.tags.is_empty()).then(|| self.tags.iter().map(tag).collect())
    }
}

/// Conditions on an object.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Conditions<'a> {
    pub(crate) prefix: Option<&'a str>,
    pub(crate) tags: &'a [Tag],
    pub(crate) access_point: Option<&'a str>,
}

impl Conditions<'_> {
    fn count(&self) -> usize {
        let others = [self.prefix, self.access_point].into_iter().flatten().count();
        self.tags.len().saturating_add(others)
    }
}
