//! Keys of items: whether they are as the table has them, and where items lie by them.

use std::collections::BTreeMap;

use item_expressions::{Path, Value, ValueType, sort_bytes};
use wire::AwsError;

use crate::encryption::TableKeys;
use crate::limits::{HASH_KEY_BYTES_MAX, SORT_KEY_BYTES_MAX};
use crate::refusal::{parameter, validation};
use crate::table::{KeyAttribute, KeyKind, KeySchema, TableRecord};

/// Where an item lies.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Address {
    pub(crate) partition: String,
    pub(crate) sort: String,
}

/// What the partitions of the table itself are told apart by from those of its indexes.
pub(crate) const TABLE_LABEL: &str = "table";

/// What stands for the sort key of items that have none.
const NO_SORT: &str = "0";

pub(crate) const fn is_of(value: &Value, kind: KeyKind) -> bool {
    matches!(
        (value.kind(), kind),
        (ValueType::S, KeyKind::S) | (ValueType::N, KeyKind::N) | (ValueType::B, KeyKind::B)
    )
}

/// The address of the item whose key attributes `item` has.
pub(crate) fn address(
    table: &TableRecord,
    keys: &TableKeys,
    item: &BTreeMap<String, Value>,
) -> Option<Address> {
    let hash = sort_bytes(item.get(&table.keys.hash.name)?)?;
    let sort = match &table.keys.sort {
        None => NO_SORT.to_owned(),
        Some(sort) => {
            let sort = sort_bytes(item.get(&sort.name)?)?;
            keys.place(&[b"sort", &hash, &sort])
        }
    };
    Some(Address { partition: partition(keys, TABLE_LABEL, &hash), sort })
}

/// The place of a partition of the table, or of the index of that label.
pub(crate) fn partition(keys: &TableKeys, label: &str, hash: &[u8]) -> String {
    keys.place(&[b"partition", label.as_bytes(), hash])
}

/// The key attributes of an item.
pub(crate) fn key_of(
    schema: &KeySchema,
    item: &BTreeMap<String, Value>,
) -> BTreeMap<String, Value> {
    let pairs = schema
        .attributes()
        .filter_map(|attribute| Some((attribute.name.clone(), item.get(&attribute.name)?.clone())));
    pairs.collect()
}

fn is_empty(value: &Value) -> Option<&'static str> {
    match value {
        Value::S(text) if text.is_empty() => Some("string"),
        Value::B(bytes) if bytes.is_empty() => Some("binary"),
        _ => None,
    }
}

fn require_size(value: &Value, is_hash: bool) -> Result<(), AwsError> {
    let bytes = match value {
        Value::S(text) => text.len(),
        Value::B(bytes) => bytes.len(),
        _ => return Ok(()),
    };
    if is_hash && bytes > HASH_KEY_BYTES_MAX {
        return Err(parameter("Size of hashkey has exceeded the maximum size limit of2048 bytes"));
    }
    if !is_hash && bytes > SORT_KEY_BYTES_MAX {
        return Err(parameter(
            "Aggregated size of all range keys has exceeded the size limit of 1024 bytes",
        ));
    }
    Ok(())
}

/// A key has what the table's keys have, and nothing else.
///
/// # Errors
/// `ValidationException`.
pub(crate) fn require_key(
    schema: &KeySchema,
    key: &BTreeMap<String, Value>,
) -> Result<(), AwsError> {
    let mismatch = || validation("The provided key element does not match the schema");
    if key.len() != schema.attributes().count() {
        return Err(mismatch());
    }
    for (attribute, is_hash) in schema.attributes().zip([true, false]) {
        let value = key.get(&attribute.name).ok_or_else(mismatch)?;
        if !is_of(value, attribute.kind) {
            return Err(mismatch());
        }
        require_filled(attribute, value)?;
        require_size(value, is_hash)?;
    }
    Ok(())
}

fn require_filled(attribute: &KeyAttribute, value: &Value) -> Result<(), AwsError> {
    match is_empty(value) {
        None => Ok(()),
        Some(kind) => Err(validation(format!(
            "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty {kind} value. Key: {}",
            attribute.name
        ))),
    }
}

/// An item has the keys of the table, and those of indexes of their types.
///
/// # Errors
/// `ValidationException`.
pub(crate) fn require_item(
    table: &TableRecord,
    item: &BTreeMap<String, Value>,
) -> Result<(), AwsError> {
    for (attribute, is_hash) in table.keys.attributes().zip([true, false]) {
        let Some(value) = item.get(&attribute.name) else {
            return Err(parameter(format_args!("Missing the key {} in the item", attribute.name)));
        };
        if !is_of(value, attribute.kind) {
            return Err(parameter(format_args!(
                "Type mismatch for key {} expected: {} actual: {}",
                attribute.name,
                attribute.kind.name(),
                value.kind().name()
            )));
        }
        require_filled(attribute, value)?;
        require_size(value, is_hash)?;
    }
    require_index_keys(table, item)
}

/// # Errors
/// `ValidationException` for attributes that an index cannot have.
pub(crate) fn require_index_keys(
    table: &TableRecord,
    item: &BTreeMap<String, Value>,
) -> Result<(), AwsError> {
    for index in &table.indexes {
        for (attribute, is_hash) in index.keys.attributes().zip([true, false]) {
            let Some(value) = item.get(&attribute.name) else { continue };
            if !is_of(value, attribute.kind) {
                return Err(index_mismatch(attribute, value.kind(), &index.name));
            }
            if let Some(kind) = is_empty(value) {
                return Err(validation(format!(
                    "One or more parameter values are not valid. A value specified for a secondary index key is not supported. The AttributeValue for a key attribute cannot contain an empty {kind} value. IndexName: {}, IndexKey: {}",
                    index.name, attribute.name
                )));
            }
            require_size(value, is_hash)?;
        }
    }
    Ok(())
}

/// The refusal of an attribute of another type than an index has it.
pub(crate) fn index_mismatch(attribute: &KeyAttribute, kind: ValueType, index: &str) -> AwsError {
    parameter(format_args!(
        "Type mismatch for Index Key {} Expected: {} Actual: {} IndexName: {index}",
        attribute.name,
        attribute.kind.name(),
        kind.name()
    ))
}

/// No path leads into a key.
///
/// # Errors
/// `ValidationException`.
pub(crate) fn require_scalar_keys<'a>(
    table: &TableRecord,
    paths: impl IntoIterator<Item = &'a Path>,
) -> Result<(), AwsError> {
    for path in paths.into_iter().filter(|path| path.is_nested()) {
        let of_index = || table.indexes.iter().flat_map(|index| index.keys.attributes());
        let is_it = |attribute: &KeyAttribute| attribute.name == path.head();
        let kind = match (table.keys.attributes().any(is_it), of_index().any(is_it)) {
            (true, _) => "Key",
            (false, true) => "IndexKey",
            (false, false) => continue,
        };
        return Err(validation(format!(
            "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: {kind}: {}",
            path.head()
        )));
    }
    Ok(())
}
