//! Values at the leaves of events.

use std::borrow::Cow;

/// A leaf's value, as it stands in the event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value<'e> {
    Text(Cow<'e, str>),
    /// As it is written.
    Number(&'e str),
    Literal(Literal),
}

/// The words of JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Literal {
    True,
    False,
    Null,
}

/// In which elements of which arrays of objects something lies: of each array its number in the event, and the
/// element's place in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Membership(pub(crate) Vec<(u32, u32)>);

impl Membership {
    /// Whether both may be parts of one whole: no array of both has them in two of its elements.
    pub(crate) fn agrees(&self, other: &Self) -> bool {
        self.0.iter().all(|(array, place)| {
            other
                .0
                .iter()
                .all(|(other_array, other_place)| array != other_array || place == other_place)
        })
    }
}

/// A leaf of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Leaf<'e> {
    pub(crate) value: Value<'e>,
    pub(crate) membership: Membership,
}
