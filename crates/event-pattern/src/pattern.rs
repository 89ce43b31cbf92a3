//! A pattern as it was understood.

use std::collections::BTreeMap;

use crate::value_test::ValueTest;

/// A pattern. Events match it that match one of its alternatives.
#[derive(Debug, Clone, PartialEq)]
pub struct EventPattern {
    pub(crate) alternatives: Vec<Alternative>,
}

/// Fields by their paths, all of which have to fit. `$or` makes several of these.
///
/// A path is the names on the way to the field with dots between them: that is how AWS knows it too, so that
/// `{"a.b": …}` and `{"a": {"b": …}}` are the same.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Alternative {
    pub(crate) fields: BTreeMap<String, Requirement>,
}

/// What a field has to be like.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Requirement {
    /// One of its values fits one of these.
    pub(crate) tests: Vec<ValueTest>,
    /// Or it is not there at all: `{"exists": false}`.
    pub(crate) may_be_absent: bool,
}
