//! Items as they lie in the store.

use std::collections::BTreeMap;

use engine::{Ctx, Failure, Writer};
use envelope::random;
use item_expressions::{Value, decode_item, encode_item, item_bytes};
use serde::{Deserialize, Serialize};
use store::Row;
use tables::{Record, Table};

use crate::encryption::TableKeys;
use crate::keys::Address;
use crate::limits::PART_CHARS;

/// Items, by where their keys lie.
pub(crate) const ITEMS: Table<ItemRecord> = Table::new("dynamodb.item");

/// What of items has no room in their rows. Rows are written once.
pub(crate) const PARTS: Table<PartRecord> = Table::new("dynamodb.part");

/// How often an item is read again that changes while it is read.
const READS_MAX: usize = 16;

/// An item.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct ItemRecord {
    /// What its further parts have that those of no other item have.
    pub(crate) id: String,
    /// How many further parts there are.
    pub(crate) parts: usize,
    /// How large the item is, as capacity counts.
    pub(crate) bytes: usize,
    /// The item, sealed, or the begin of it, base64.
    pub(crate) sealed: String,
}

impl Record for ItemRecord {
    const VERSION: u8 = 1;
}

/// A further part of an item.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct PartRecord {
    pub(crate) sealed: String,
}

impl Record for PartRecord {
    const VERSION: u8 = 1;
}

/// An item that was read.
pub(crate) struct Held {
    pub(crate) item: BTreeMap<String, Value>,
    record: ItemRecord,
}

fn number(part: usize) -> String {
    format!("{part:04}")
}

fn binding<'a>(keys: &'a TableKeys, address: &'a Address) -> [&'a str; 4] {
    ["item", &keys.home, &address.partition, &address.sort]
}

/// The item at `address`, which the commit expects to stay as it is.
pub(crate) async fn expect(
    cx: &mut Ctx,
    keys: &TableKeys,
    address: &Address,
) -> Result<Option<Held>, Failure> {
    let place = [keys.home.as_str(), &address.partition, &address.sort];
    let Some(record) = ITEMS.get(cx, &place).await? else { return Ok(None) };
    let mut sealed = record.sealed.clone();
    for part in 0..record.parts {
        let part = PARTS.get(cx, &[&keys.home, &record.id, &number(part)]).await?;
        // Whoever has taken it away has changed the row of the item as well.
        sealed.push_str(&part.ok_or(Failure::Contended)?.sealed);
    }
    let item = open(keys, address, &sealed)?;
    Ok(Some(Held { item, record }))
}

/// The item at `address`, as it is now.
pub(crate) async fn peek(
    cx: &Ctx,
    keys: &TableKeys,
    address: &Address,
) -> Result<Option<BTreeMap<String, Value>>, Failure> {
    Ok(peek_versioned(cx, keys, address).await?.map(|(item, _)| item))
}

/// The same, with the version of its row.
pub(crate) async fn peek_versioned(
    cx: &Ctx,
    keys: &TableKeys,
    address: &Address,
) -> Result<Option<(BTreeMap<String, Value>, u64)>, Failure> {
    let key = ITEMS.key(&[&keys.home, &address.partition, &address.sort]);
    for _ in 0..READS_MAX {
        let Some(row) = cx.tx().peek(&key).await? else { return Ok(None) };
        let version = row.version;
        if let Some(item) = of_row(cx, keys, (address, &row)).await? {
            return Ok(Some((item, version)));
        }
    }
    Err(Failure::Contended)
}

/// The item in a row; none where it was changed meanwhile.
pub(crate) async fn of_row(
    cx: &Ctx,
    keys: &TableKeys,
    (address, row): (&Address, &Row),
) -> Result<Option<BTreeMap<String, Value>>, Failure> {
    let record = ITEMS.decode(&row.value)?;
    let mut sealed = record.sealed;
    for part in 0..record.parts {
        let key = PARTS.key(&[&keys.home, &record.id, &number(part)]);
        let Some(row) = cx.tx().peek(&key).await? else { return Ok(None) };
        sealed.push_str(&PARTS.decode(&row.value)?.sealed);
    }
    open(keys, address, &sealed).map(Some)
}

fn open(
    keys: &TableKeys,
    address: &Address,
    sealed: &str,
) -> Result<BTreeMap<String, Value>, Failure> {
    let bytes = keys.open(&binding(keys, address), sealed)?;
    decode_item(bytes.reveal()).ok_or_else(|| Failure::Internal("an item is damaged".to_owned()))
}

/// Stores `item` in the place of `old`.
pub(crate) fn write(
    cx: &mut Writer<'_>,
    keys: &TableKeys,
    address: &Address,
    (old, item): (Option<&Held>, &BTreeMap<String, Value>),
) -> Result<(), Failure> {
    if let Some(old) = old {
        remove_parts(cx, keys, &old.record);
    }
    let sealed = keys.seal(cx, &binding(keys, address), &encode_item(item))?;
    let id = hex::encode(random::id_bytes::<12>(cx.random()));
    let (first, mut rest) = sealed.split_at_checked(PART_CHARS).unwrap_or((&sealed, ""));
    let mut parts = 0_usize;
    while !rest.is_empty() {
        let (part, behind) = rest.split_at_checked(PART_CHARS).unwrap_or((rest, ""));
        let record = PartRecord { sealed: part.to_owned() };
        PARTS.put(cx.tx_mut(), &[&keys.home, &id, &number(parts)], &record)?;
        parts = parts.saturating_add(1);
        rest = behind;
    }
    let record = ItemRecord { id, parts, bytes: item_bytes(item), sealed: first.to_owned() };
    ITEMS.put(cx.tx_mut(), &[&keys.home, &address.partition, &address.sort], &record)?;
    Ok(())
}

/// Removes an item.
pub(crate) fn remove(cx: &mut Writer<'_>, keys: &TableKeys, address: &Address, old: &Held) {
    remove_parts(cx, keys, &old.record);
    ITEMS.delete(cx.tx_mut(), &[&keys.home, &address.partition, &address.sort]);
}

fn remove_parts(cx: &mut Writer<'_>, keys: &TableKeys, record: &ItemRecord) {
    for part in 0..record.parts {
        PARTS.delete(cx.tx_mut(), &[&keys.home, &record.id, &number(part)]);
    }
}
