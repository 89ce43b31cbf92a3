//! The visitor between generated structs and codecs: a value shows itself as a [`ValueRef`] and
//! is filled through a [`Slot`]. Codecs are recursive functions over these and the schema, so a
//! generated type costs two `match` tables and nothing per protocol.

use std::collections::BTreeMap;

use stdx::Timestamp;

use crate::{Blob, Body, SensitiveBlob, SensitiveString, Shape};

/// A borrowed view of one value.
#[derive(Debug)]
pub enum ValueRef<'a> {
    /// An optional member that is not set.
    Absent,
    /// true or false.
    Bool(bool),
    /// An integer or long.
    Integer(i64),
    /// A float or double.
    Double(f64),
    /// Text, or an enumeration's text.
    Text(&'a str),
    /// Text that must not be shown.
    SecretText(&'a str),
    /// Bytes.
    Bytes(&'a [u8]),
    /// Bytes that must not be shown.
    SecretBytes(&'a [u8]),
    /// An instant.
    Instant(Timestamp),
    /// A nested structure.
    Structure(&'a dyn Shape),
    /// A list.
    List(&'a dyn ListValue),
    /// A map.
    Map(&'a dyn MapValue),
    /// The HTTP body.
    Body(&'a Body),
}

/// A place a codec writes one decoded value to.
#[derive(Debug)]
pub enum Slot<'a> {
    /// true or false.
    Bool(&'a mut bool),
    /// 32-bit signed.
    Integer(&'a mut i32),
    /// 64-bit signed.
    Long(&'a mut i64),
    /// 32-bit floating point.
    Float(&'a mut f32),
    /// 64-bit floating point.
    Double(&'a mut f64),
    /// Text, secret text or an enumeration.
    Text(&'a mut dyn TextSlot),
    /// Bytes or secret bytes.
    Bytes(&'a mut dyn BytesSlot),
    /// An instant.
    Instant(&'a mut Timestamp),
    /// A nested structure.
    Structure(&'a mut dyn Shape),
    /// A list.
    List(&'a mut dyn ListValue),
    /// A map.
    Map(&'a mut dyn MapValue),
    /// The HTTP body.
    Body(&'a mut Body),
}

/// A member of a generated struct.
pub trait Value: Send + Sync {
    /// The value, borrowed.
    fn view(&self) -> ValueRef<'_>;
    /// The place to write to; an absent optional value becomes present with its default.
    fn slot(&mut self) -> Slot<'_>;
    /// Back to absent or default.
    fn clear(&mut self);
}

/// Something that holds text.
pub trait TextSlot: core::fmt::Debug {
    /// Replaces the text.
    fn set_text(&mut self, text: String);
}

/// Something that holds bytes.
pub trait BytesSlot: core::fmt::Debug {
    /// Replaces the bytes.
    fn set_bytes(&mut self, bytes: Vec<u8>);
}

/// A list of values.
pub trait ListValue: core::fmt::Debug {
    /// Number of elements.
    fn count(&self) -> usize;
    /// The element at `index`.
    fn element(&self, index: usize) -> Option<&dyn Value>;
    /// Appends a default element and gives it for filling.
    fn append(&mut self) -> &mut dyn Value;
}

/// A map from text to values.
pub trait MapValue: core::fmt::Debug {
    /// Number of entries.
    fn count(&self) -> usize;
    /// The entries in key order.
    fn entries(&self) -> Box<dyn Iterator<Item = (&str, &dyn Value)> + '_>;
    /// Adds or replaces the entry `key` and gives its value for filling.
    fn entry_mut(&mut self, key: String) -> &mut dyn Value;
}

impl<T: Value + Default + core::fmt::Debug> ListValue for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn element(&self, index: usize) -> Option<&dyn Value> {
        self.get(index).map(|value| value as &dyn Value)
    }

    fn append(&mut self) -> &mut dyn Value {
        self.push_mut(T::default())
    }
}

impl<T: Value + Default + core::fmt::Debug> MapValue for BTreeMap<String, T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn entries(&self) -> Box<dyn Iterator<Item = (&str, &dyn Value)> + '_> {
        Box::new(self.iter().map(|(key, value)| (key.as_str(), value as &dyn Value)))
    }

    fn entry_mut(&mut self, key: String) -> &mut dyn Value {
        let value = self.entry(key).or_default();
        value.clear();
        value
    }
}

impl TextSlot for String {
    fn set_text(&mut self, text: String) {
        *self = text;
    }
}

impl TextSlot for SensitiveString {
    fn set_text(&mut self, text: String) {
        *self = Self::from(text);
    }
}

impl BytesSlot for Blob {
    fn set_bytes(&mut self, bytes: Vec<u8>) {
        *self = Self::from(bytes);
    }
}

impl BytesSlot for SensitiveBlob {
    fn set_bytes(&mut self, bytes: Vec<u8>) {
        *self = Self::from(bytes);
    }
}

impl<T: Value + Default> Value for Option<T> {
    fn view(&self) -> ValueRef<'_> {
        self.as_ref().map_or(ValueRef::Absent, Value::view)
    }

    fn slot(&mut self) -> Slot<'_> {
        self.get_or_insert_with(T::default).slot()
    }

    fn clear(&mut self) {
        *self = None;
    }
}

impl<T: Shape + Default> Value for T {
    fn view(&self) -> ValueRef<'_> {
        ValueRef::Structure(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Structure(self)
    }

    fn clear(&mut self) {
        *self = T::default();
    }
}

/// Implements [`Value`] for a type whose view and slot are one expression each.
macro_rules! value {
    ($type:ty, $value:ident, $view:expr, $slot:expr $(, $generic:ident)?) => {
        impl$(<$generic: Value + Default + core::fmt::Debug>)? Value for $type {
            fn view(&self) -> ValueRef<'_> {
                let $value = self;
                $view
            }

            fn slot(&mut self) -> Slot<'_> {
                let $value = self;
                $slot
            }

            fn clear(&mut self) {
                *self = Self::default();
            }
        }
    };
}

value!(bool, v, ValueRef::Bool(*v), Slot::Bool(v));
value!(i32, v, ValueRef::Integer(i64::from(*v)), Slot::Integer(v));
value!(i64, v, ValueRef::Integer(*v), Slot::Long(v));
value!(f32, v, ValueRef::Double(f64::from(*v)), Slot::Float(v));
value!(f64, v, ValueRef::Double(*v), Slot::Double(v));
value!(String, v, ValueRef::Text(v), Slot::Text(v));
value!(SensitiveString, v, ValueRef::SecretText(v.reveal()), Slot::Text(v));
value!(Blob, v, ValueRef::Bytes(v), Slot::Bytes(v));
value!(SensitiveBlob, v, ValueRef::SecretBytes(v.reveal()), Slot::Bytes(v));
value!(Timestamp, v, ValueRef::Instant(*v), Slot::Instant(v));
value!(Body, v, ValueRef::Body(v), Slot::Body(v));
value!(Vec<T>, v, ValueRef::List(v), Slot::List(v), T);
value!(BTreeMap<String, T>, v, ValueRef::Map(v), Slot::Map(v), T);
