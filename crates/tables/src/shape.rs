//! Which parts of a record's type its fixture shows.
//!
//! A fixture in which an optional field is never set would not notice that the field is gone, and
//! one that lacks a variant would not notice its new spelling. So a record is read through a
//! deserializer that notes what the type asks for and what a row holds: each field, set and unset
//! where it is optional; each variant; each list and map with something in it.

use core::cell::RefCell;
use std::collections::BTreeSet;

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Error as _, IntoDeserializer,
    VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;
use serde_json::{Error, Value};

use crate::damage::Damage;

/// The parts of `R` that `rows` do not show, as paths such as `.owner::User`.
pub(crate) fn unshown<R: DeserializeOwned>(rows: &[&[u8]]) -> Result<Vec<String>, Damage> {
    let notes = RefCell::new(Notes::default());
    for row in rows {
        let value: Value = crate::from_json(row)?;
        let traced = Traced { value: &value, path: String::new(), notes: &notes };
        R::deserialize(traced).map_err(|_| Damage::Content { at_byte: 0 })?;
    }
    let Notes { wanted, shown } = notes.into_inner();
    Ok(wanted.difference(&shown).cloned().collect())
}

#[derive(Default)]
struct Notes {
    wanted: BTreeSet<String>,
    shown: BTreeSet<String>,
}

/// A value on its way into a type, and where in the record it is.
struct Traced<'de> {
    value: &'de Value,
    path: String,
    notes: &'de RefCell<Notes>,
}

impl<'de> Traced<'de> {
    fn inner(&self, value: &'de Value, step: &str) -> Self {
        Self { value, path: format!("{}{step}", self.path), notes: self.notes }
    }

    fn note(&self, part: &str, is_shown: bool) {
        let part = format!("{}{part}", self.path);
        let mut notes = self.notes.borrow_mut();
        if is_shown {
            notes.shown.insert(part.clone());
        }
        notes.wanted.insert(part);
    }

    fn note_fields(&self, fields: &[&str]) {
        for field in fields {
            let is_there = self.value.get(field).is_some();
            self.note(&format!(".{field}"), is_there);
            if !is_there {
                // What is left out when it is not set.
                let unset = format!("{}.{field} unset", self.path);
                self.notes.borrow_mut().shown.insert(unset);
            }
        }
    }
}

impl<'de> IntoDeserializer<'de, Error> for Traced<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Traced<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.value {
            Value::Array(items) => {
                self.note(" with an item", !items.is_empty());
                let items = items.iter().map(|item| self.inner(item, "[]"));
                visitor.visit_seq(SeqDeserializer::new(items))
            }
            Value::Object(_) => self.deserialize_map(visitor),
            simple => simple.deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.note(" set", !self.value.is_null());
        self.note(" unset", self.value.is_null());
        if self.value.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let Value::Object(entries) = self.value else {
            return Err(Error::custom("not an object"));
        };
        self.note(" with an entry", !entries.is_empty());
        let entries = entries.iter().map(|(key, value)| (key.as_str(), self.inner(value, "{}")));
        visitor.visit_map(MapDeserializer::new(entries))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let Value::Object(entries) = self.value else {
            return Err(Error::custom("not an object"));
        };
        self.note_fields(fields);
        let entries = entries.iter();
        let entries =
            entries.map(|(key, value)| (key.as_str(), self.inner(value, &format!(".{key}"))));
        visitor.visit_map(MapDeserializer::new(entries))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let (name, content) = match self.value {
            Value::String(name) => (name.as_str(), &Value::Null),
            Value::Object(entries) if entries.len() == 1 => {
                let (name, content) =
                    entries.iter().next().ok_or_else(|| Error::custom("not a variant"))?;
                (name.as_str(), content)
            }
            _ => return Err(Error::custom("not a variant")),
        };
        for variant in variants {
            self.note(&format!("::{variant}"), *variant == name);
        }
        visitor.visit_enum(Variant { name, content: self.inner(content, &format!("::{name}")) })
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        unit unit_struct seq tuple tuple_struct identifier ignored_any
    }
}

/// A value of an enumeration: the variant's name and what it holds.
struct Variant<'de> {
    name: &'de str,
    content: Traced<'de>,
}

impl<'de> EnumAccess<'de> for Variant<'de> {
    type Error = Error;
    type Variant = Traced<'de>;

    fn variant_seed<S: DeserializeSeed<'de>>(
        self,
        seed: S,
    ) -> Result<(S::Value, Traced<'de>), Error> {
        let name = seed.deserialize(self.name.into_deserializer())?;
        Ok((name, self.content))
    }
}

impl<'de> VariantAccess<'de> for Traced<'de> {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        if self.value.is_null() { Ok(()) } else { Err(Error::custom("a variant without content")) }
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Error> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_any(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_struct("", fields, visitor)
    }
}
