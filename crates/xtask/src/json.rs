//! JSON that keeps the order of members, which is the order of struct fields and XML elements.

use core::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::failure::Failure;

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Json {
    Null,
    Bool(bool),
    Number(serde_json::Number),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    pub(crate) fn parse(text: &str) -> Result<Self, Failure> {
        Ok(serde_json::from_str(text)?)
    }

    pub(crate) fn object() -> Self {
        Self::Object(Vec::new())
    }

    pub(crate) fn member(&self, name: &str) -> Option<&Self> {
        self.entries().iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    pub(crate) fn entries(&self) -> &[(String, Self)] {
        match self {
            Self::Object(entries) => entries,
            _ => &[],
        }
    }

    pub(crate) fn items(&self) -> &[Self] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }

    pub(crate) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn text_at(&self, name: &str) -> Option<&str> {
        self.member(name).and_then(Self::text)
    }

    pub(crate) fn is_true_at(&self, name: &str) -> bool {
        self.member(name) == Some(&Self::Bool(true))
    }

    pub(crate) fn integer_at(&self, name: &str) -> Option<i64> {
        match self.member(name) {
            Some(Self::Number(number)) => number.as_i64(),
            _ => None,
        }
    }

    pub(crate) fn texts_at(&self, name: &str) -> Vec<String> {
        let items = self.member(name).map(Self::items).unwrap_or_default();
        items.iter().filter_map(Self::text).map(str::to_owned).collect()
    }

    /// Sets a member of an object; `Null` removes it.
    pub(crate) fn set(&mut self, name: &str, value: Self) {
        let Self::Object(entries) = self else { return };
        entries.retain(|(key, _)| key != name || value != Self::Null);
        if value == Self::Null {
            return;
        }
        match entries.iter_mut().find(|(key, _)| key == name) {
            Some((_, old)) => *old = value,
            None => entries.push((name.to_owned(), value)),
        }
    }

    /// Members of the object that are in `names`.
    pub(crate) fn only(&self, names: &[&str]) -> Self {
        let kept = self.entries().iter().filter(|(key, _)| names.contains(&key.as_str()));
        Self::Object(kept.cloned().collect())
    }

    /// On one line.
    pub(crate) fn compact(&self) -> String {
        let list = |items: Vec<String>| items.join(",");
        match self {
            Self::Null => "null".to_owned(),
            Self::Bool(value) => value.to_string(),
            Self::Number(number) => number.to_string(),
            Self::Text(text) => quoted(text),
            Self::List(items) => format!("[{}]", list(items.iter().map(Self::compact).collect())),
            Self::Object(entries) => {
                let entry =
                    |(key, value): &(String, Self)| format!("{}:{}", quoted(key), value.compact());
                format!("{{{}}}", list(entries.iter().map(entry).collect()))
            }
        }
    }

    /// One line per entry of the first two levels: a difference shows one shape a line.
    pub(crate) fn in_lines(&self) -> String {
        let mut out = String::from("{\n");
        for (index, (key, value)) in self.entries().iter().enumerate() {
            let comma = if index + 1 < self.entries().len() { "," } else { "" };
            let Self::Object(inner) = value else {
                out.push_str(&format!("{}:{}{comma}\n", quoted(key), value.compact()));
                continue;
            };
            out.push_str(&format!("{}:{{\n", quoted(key)));
            let lines: Vec<String> = inner
                .iter()
                .map(|(key, value)| format!(" {}:{}", quoted(key), value.compact()))
                .collect();
            out.push_str(&format!("{}\n}}{comma}\n", lines.join(",\n")));
        }
        out.push_str("}\n");
        out
    }
}

/// `text` as a JSON string, which is also a Rust string literal for the texts of the models.
pub(crate) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Build)
    }
}

struct Build;

impl<'de> Visitor<'de> for Build {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(serde_json::Number::from_f64(value).map_or(Json::Null, Json::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let mut object = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            object.push(entry);
        }
        Ok(Json::Object(object))
    }
}
