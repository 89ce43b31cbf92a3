//! The trait every generated structure implements, and the macros that implement it.

use core::any::Any;
use core::fmt;

use crate::{Structure, Value, ValueRef};

/// A generated structure.
pub trait Shape: Any + fmt::Debug + Send + Sync {
    /// Its schema.
    fn schema(&self) -> &'static Structure;
    /// The member at `index` of the schema's members.
    fn member(&self, index: usize) -> Option<&dyn Value>;
    /// The member at `index`, for writing.
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value>;
}

/// The input or output of an operation that has none.
#[derive(Clone, Default)]
pub struct Empty {}

/// The schema of [`Empty`].
pub static EMPTY: Structure = Structure::new("Empty", &[]);

crate::shape!(Empty, EMPTY {});

/// Implements [`Shape`], `Debug` (redacted by schema) and `PartialEq` for a generated struct:
/// `shape!(Name, SCHEMA { 0 first_field, 1 second_field })`.
#[macro_export]
macro_rules! shape {
    ($name:ident, $schema:ident { $($index:literal $field:ident),* $(,)? }) => {
        $crate::stream_shape!($name, $schema { $($index $field),* });

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $crate::shape_eq(self, other)
            }
        }
    };
}

/// Like [`shape!`], for a struct that holds a streaming body and so can not be compared.
#[macro_export]
macro_rules! stream_shape {
    ($name:ident, $schema:ident { $($index:literal $field:ident),* $(,)? }) => {
        impl $crate::Shape for $name {
            fn schema(&self) -> &'static $crate::Structure {
                &$schema
            }

            fn member(&self, index: usize) -> Option<&dyn $crate::Value> {
                match index {
                    $($index => Some(&self.$field),)*
                    _ => None,
                }
            }

            fn member_mut(&mut self, index: usize) -> Option<&mut dyn $crate::Value> {
                match index {
                    $($index => Some(&mut self.$field),)*
                    _ => None,
                }
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::shape_debug(self, f)
            }
        }
    };
}

/// Defines an open enumeration: the known texts, and `Unknown` for any other.
#[macro_export]
macro_rules! text_enum {
    ($(#[$attribute:meta])* pub enum $name:ident { $($variant:ident = $text:literal,)* }) => {
        $(#[$attribute])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $(
                #[doc = concat!("`", $text, "`")]
                $variant,
            )*
            /// Any other text, kept as it came.
            Unknown(String),
        }

        impl $name {
            /// The texts AWS lists.
            pub const VALUES: &'static [&'static str] = &[$($text),*];

            /// The text on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(text) => text,
                }
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    other => Self::Unknown(other.to_owned()),
                }
            }
        }

        $crate::text_enum_value!($name);
    };
}

/// The part of [`text_enum!`] that does not depend on the variants.
#[doc(hidden)]
#[macro_export]
macro_rules! text_enum_value {
    ($name:ident) => {
        impl Default for $name {
            fn default() -> Self {
                Self::Unknown(String::new())
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::TextSlot for $name {
            fn set_text(&mut self, text: String) {
                *self = Self::from(text.as_str());
            }
        }

        impl $crate::Value for $name {
            fn view(&self) -> $crate::ValueRef<'_> {
                $crate::ValueRef::Text(self.as_str())
            }

            fn slot(&mut self) -> $crate::Slot<'_> {
                $crate::Slot::Text(self)
            }

            fn clear(&mut self) {
                *self = Self::default();
            }
        }
    };
}

/// `Debug` of a shape: set members by name; secrets and bytes never shown.
///
/// # Errors
/// Those of the formatter.
pub fn shape_debug(shape: &dyn Shape, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let schema = shape.schema();
    let mut out = f.debug_struct(schema.name);
    for (index, member) in schema.members.iter().enumerate() {
        let hidden = schema.sensitive || member.target.sensitive;
        match shape.member(index).map(Value::view) {
            None | Some(ValueRef::Absent) => {}
            Some(_) if hidden => {
                out.field(member.name, &format_args!("(hidden)"));
            }
            Some(view) => {
                out.field(member.name, &Shown(view));
            }
        }
    }
    out.finish()
}

/// Wraps a view so that it prints as plain data.
struct Shown<'a>(ValueRef<'a>);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            ValueRef::Absent => f.write_str("None"),
            ValueRef::Bool(value) => value.fmt(f),
            ValueRef::Integer(value) => value.fmt(f),
            ValueRef::Double(value) => value.fmt(f),
            ValueRef::Text(text) => text.fmt(f),
            ValueRef::SecretText(_) | ValueRef::SecretBytes(_) => f.write_str("(hidden)"),
            ValueRef::Bytes(bytes) => write!(f, "{} bytes", bytes.len()),
            ValueRef::Instant(at) => f.write_str(&at.iso8601_ms()),
            ValueRef::Structure(shape) => shape_debug(*shape, f),
            ValueRef::Body(body) => body.fmt(f),
            ValueRef::List(list) => {
                let elements = (0..list.count()).filter_map(|index| list.element(index));
                f.debug_list().entries(elements.map(|value| Shown(value.view()))).finish()
            }
            ValueRef::Map(map) => {
                let entries = map.entries().map(|(key, value)| (key, Shown(value.view())));
                f.debug_map().entries(entries).finish()
            }
        }
    }
}

/// Whether two shapes of the same type hold the same values.
#[must_use]
pub fn shape_eq(left: &dyn Shape, right: &dyn Shape) -> bool {
    core::ptr::eq(left.schema(), right.schema())
        && (0..left.schema().members.len()).all(|index| {
            match (left.member(index), right.member(index)) {
                (Some(left), Some(right)) => view_eq(&left.view(), &right.view()),
                (left, right) => left.is_none() && right.is_none(),
            }
        })
}

fn view_eq(left: &ValueRef<'_>, right: &ValueRef<'_>) -> bool {
    match (left, right) {
        (ValueRef::Absent, ValueRef::Absent) => true,
        (ValueRef::Bool(left), ValueRef::Bool(right)) => left == right,
        (ValueRef::Integer(left), ValueRef::Integer(right)) => left == right,
        (ValueRef::Double(left), ValueRef::Double(right)) => left == right,
        (ValueRef::Text(left), ValueRef::Text(right)) => left == right,
        (ValueRef::SecretText(left), ValueRef::SecretText(right)) => {
            secret::constant_time_eq(left.as_bytes(), right.as_bytes())
        }
        (ValueRef::Bytes(left), ValueRef::Bytes(right)) => left == right,
        (ValueRef::SecretBytes(left), ValueRef::SecretBytes(right)) => {
            secret::constant_time_eq(left, right)
        }
        (ValueRef::Instant(left), ValueRef::Instant(right)) => left == right,
        (ValueRef::Structure(left), ValueRef::Structure(right)) => shape_eq(*left, *right),
        (ValueRef::List(left), ValueRef::List(right)) => {
            left.count() == right.count()
                && (0..left.count()).all(|index| {
                    match (left.element(index), right.element(index)) {
                        (Some(left), Some(right)) => view_eq(&left.view(), &right.view()),
                        _ => false,
                    }
                })
        }
        (ValueRef::Map(left), ValueRef::Map(right)) => {
            left.count() == right.count()
                && left.entries().zip(right.entries()).all(|((key, value), (other, theirs))| {
                    key == other && view_eq(&value.view(), &theirs.view())
                })
        }
        _ => false,
    }
}
