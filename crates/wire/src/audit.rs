//! An input or output as the JSON of an audit record: AWS's names, no secrets, bounded.

use serde_json::{Map, Value as Json};

use crate::Shape;
use crate::limits::{
    AUDIT_BYTES_MAX, AUDIT_COLLECTION_COUNT_MAX, AUDIT_TEXT_CHARS_MAX, AUDIT_VALUES_MAX,
};
use crate::path::lower_first;
use crate::schema::{Kind, Location, Member, Schema};
use crate::value::{Value, ValueRef};

/// What stands for a secret text.
const HIDDEN: &str = "HIDDEN_DUE_TO_SECURITY_REASONS";

/// The shape as a JSON object. Members of a body have CloudTrail's lower-camel names (`keyId`);
/// members of headers and query keep their wire names (`x-amz-acl`), a path's are `bucketName`
/// and `key`. Secret texts become a marker; bytes and bodies are left out. Beyond the limits
/// (`AUDIT_*`) values are cut or left out, and the object says so with `"truncated": true`.
#[must_use]
pub fn audit_json(shape: &dyn Shape) -> Json {
    let mut budget = Budget { values: AUDIT_VALUES_MAX, bytes: AUDIT_BYTES_MAX, is_cut: false };
    let mut object = structure(shape, &mut budget);
    if budget.is_cut {
        object.insert("truncated".to_owned(), Json::Bool(true));
    }
    Json::Object(object)
}

struct Budget {
    values: usize,
    bytes: usize,
    is_cut: bool,
}

impl Budget {
    /// Takes one value of `bytes`; false, and marked, when nothing is left.
    fn take(&mut self, bytes: usize) -> bool {
        match (self.values.checked_sub(1), self.bytes.checked_sub(bytes)) {
            (Some(values), Some(bytes)) => {
                self.values = values;
                self.bytes = bytes;
                true
            }
            _ => {
                self.is_cut = true;
                false
            }
        }
    }
}

fn structure(shape: &dyn Shape, budget: &mut Budget) -> Map<String, Json> {
    let schema = shape.schema();
    let mut object = Map::new();
    for (index, member) in schema.members.iter().enumerate() {
        let view = shape.member(index).map_or(ValueRef::Absent, Value::view);
        let shown =
            if schema.sensitive { hidden(&view) } else { value(member.target, &view, budget) };
        if let Some(json) = shown {
            object.insert(name(member), json);
        }
    }
    object
}

fn name(member: &Member) -> String {
    match member.location {
        Location::Body | Location::Status => lower_first(member.name),
        Location::Label if member.name == "Bucket" => "bucketName".to_owned(),
        Location::Label => lower_first(member.name),
        Location::Header | Location::PrefixHeaders | Location::Query => member.wire.to_owned(),
    }
}

fn hidden(view: &ValueRef<'_>) -> Option<Json> {
    match view {
        ValueRef::Absent | ValueRef::Bytes(_) | ValueRef::SecretBytes(_) | ValueRef::Body(_) => {
            None
        }
        _ => Some(Json::from(HIDDEN)),
    }
}

fn value(schema: &Schema, view: &ValueRef<'_>, budget: &mut Budget) -> Option<Json> {
    if schema.sensitive {
        return hidden(view);
    }
    match view {
        ValueRef::Absent | ValueRef::Bytes(_) | ValueRef::SecretBytes(_) | ValueRef::Body(_) => {
            None
        }
        ValueRef::SecretText(_) => Some(Json::from(HIDDEN)),
        ValueRef::Bool(value) => budget.take(1).then_some(Json::from(*value)),
        ValueRef::Integer(value) => budget.take(8).then_some(Json::from(*value)),
        ValueRef::Double(value) => budget.take(8).then_some(Json::from(*value)),
        ValueRef::Instant(at) => budget.take(24).then(|| Json::from(at.iso8601())),
        ValueRef::Text(text) => {
            let shown: String = text.chars().take(AUDIT_TEXT_CHARS_MAX).collect();
            budget.is_cut |= shown.len() < text.len();
            budget.take(shown.len()).then(|| Json::from(shown))
        }
        ValueRef::Structure(shape) => {
            budget.take(0).then(|| Json::Object(structure(*shape, budget)))
        }
        ValueRef::List(list) => {
            let Kind::List(element) = schema.kind else { return None };
            budget.is_cut |= list.count() > AUDIT_COLLECTION_COUNT_MAX;
            let shown = (0..list.count().min(AUDIT_COLLECTION_COUNT_MAX))
                .filter_map(|index| list.element(index))
                .filter_map(|item| value(element.member.target, &item.view(), budget))
                .collect();
            Some(Json::Array(shown))
        }
        ValueRef::Map(map) => {
            let Kind::Map(entry) = schema.kind else { return None };
            budget.is_cut |= map.count() > AUDIT_COLLECTION_COUNT_MAX;
            let mut object = Map::new();
            for (key, item) in map.entries().take(AUDIT_COLLECTION_COUNT_MAX) {
                let key: String = key.chars().take(AUDIT_TEXT_CHARS_MAX).collect();
                if budget.take(key.len())
                    && let Some(json) = value(entry.value.target, &item.view(), budget)
                {
                    object.insert(key, json);
                }
            }
            Some(Json::Object(object))
        }
    }
}
