//! Which entries of which trees lead to an item.

use std::collections::{BTreeMap, BTreeSet};

use engine::{Failure, Writer};
use item_expressions::{Value, sort_bytes};

use crate::encryption::TableKeys;
use crate::keys::{Address, TABLE_LABEL, is_of, partition};
use crate::table::{IndexRecord, Shows, TableRecord};
use crate::tree::Tree;

/// An entry of a tree.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    label: String,
    partition: String,
    key: Vec<u8>,
}

/// The key of the entry of an item in an index, behind the partition; none where the index does not have it.
pub(crate) fn index_key(
    table: &TableRecord,
    index: &IndexRecord,
    item: &BTreeMap<String, Value>,
) -> Option<(Vec<u8>, Vec<u8>)> {
    let mut attributes = index.keys.attributes();
    let fits = |attribute: &crate::table::KeyAttribute| {
        let value = item.get(&attribute.name)?;
        if is_of(value, attribute.kind) { sort_bytes(value) } else { None }
    };
    let hash = fits(attributes.next()?)?;
    let mut key = Vec::new();
    for attribute in attributes {
        key.extend(fits(attribute)?);
    }
    // Several items may have the same key in an index: their own keys tell them apart.
    for attribute in table.keys.attributes() {
        key.extend(sort_bytes(item.get(&attribute.name)?)?);
    }
    Some((hash, key))
}

fn places(
    table: &TableRecord,
    keys: &TableKeys,
    item: &BTreeMap<String, Value>,
) -> BTreeSet<Place> {
    let of_table = table.keys.sort.as_ref().and_then(|sort| {
        let hash = sort_bytes(item.get(&table.keys.hash.name)?)?;
        let key = sort_bytes(item.get(&sort.name)?)?;
        let label = TABLE_LABEL.to_owned();
        Some(Place { partition: partition(keys, &label, &hash), label, key })
    });
    let of_indexes = table.indexes.iter().filter_map(|index| {
        let (hash, key) = index_key(table, index, item)?;
        let label = index.label.clone();
        Some(Place { partition: partition(keys, &label, &hash), label, key })
    });
    of_table.into_iter().chain(of_indexes).collect()
}

/// Has the trees lead to an item as it is now, and not as it was.
#[expect(
    clippy::type_complexity,
    reason = "an item before and after, each of which may be missing"
)]
pub(crate) async fn update(
    cx: &mut Writer<'_>,
    (table, keys): (&TableRecord, &TableKeys),
    address: &Address,
    (old, new): (Option<&BTreeMap<String, Value>>, Option<&BTreeMap<String, Value>>),
) -> Result<(), Failure> {
    let of = |item: Option<&BTreeMap<String, Value>>| {
        item.map(|item| places(table, keys, item)).unwrap_or_default()
    };
    let (before, after) = (of(old), of(new));
    for place in before.difference(&after) {
        let tree = Tree { keys, label: &place.label, partition: &place.partition };
        tree.remove(cx, &place.key).await?;
    }
    let to = format!("{}/{}", address.partition, address.sort);
    for place in after.difference(&before) {
        let tree = Tree { keys, label: &place.label, partition: &place.partition };
        tree.insert(cx, &place.key, &to).await?;
    }
    Ok(())
}

/// Puts one item into one index.
pub(crate) async fn fill(
    cx: &mut Writer<'_>,
    (table, keys): (&TableRecord, &TableKeys),
    index: &IndexRecord,
    (address, item): (&Address, &BTreeMap<String, Value>),
) -> Result<(), Failure> {
    let Some((hash, key)) = index_key(table, index, item) else { return Ok(()) };
    let partition = partition(keys, &index.label, &hash);
    let tree = Tree { keys, label: &index.label, partition: &partition };
    let to = format!("{}/{}", address.partition, address.sort);
    tree.insert(cx, &key, &to).await
}

/// What an index has of an item.
pub(crate) fn shown(
    table: &TableRecord,
    index: &IndexRecord,
    item: &BTreeMap<String, Value>,
) -> BTreeMap<String, Value> {
    if index.shows == Shows::All {
        return item.clone();
    }
    let is_shown = |name: &&String| shows(table, index, name);
    let names: Vec<&String> = item.keys().filter(is_shown).collect();
    let pairs = names.into_iter().filter_map(|name| Some((name.clone(), item.get(name)?.clone())));
    pairs.collect()
}

/// Whether an index has the attribute called so.
pub(crate) fn shows(table: &TableRecord, index: &IndexRecord, name: &str) -> bool {
    let is_key = || {
        let mut keys = table.keys.attributes().chain(index.keys.attributes());
        keys.any(|key| key.name == name)
    };
    match &index.shows {
        Shows::All => true,
        Shows::Keys => is_key(),
        Shows::Include(names) => is_key() || names.iter().any(|shown| shown == name),
    }
}
