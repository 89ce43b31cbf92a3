//! How many items a table has, and how large they are: counted with every write, in many rows so that writes of
//! different items seldom meet.

use std::collections::BTreeMap;

use engine::{Ctx, Failure, Writer};
use item_expressions::{Value, item_bytes};
use serde::{Deserialize, Serialize};
use store::Range;
use tables::{Record, Table};

use crate::described::Size;
use crate::keys::Address;
use crate::table::TableRecord;

/// What a part of a table counts.
pub(crate) const SIZES: Table<SizeRecord> = Table::new("dynamodb.size");

/// The parts of a table: two hexadecimal digits.
const PARTS_MAX: usize = 256;

/// A part of a table.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct SizeRecord {
    pub(crate) items: i64,
    pub(crate) bytes: i64,
}

impl Record for SizeRecord {
    const VERSION: u8 = 1;
}

/// Counts a write.
#[expect(
    clippy::type_complexity,
    reason = "an item before and after, each of which may be missing"
)]
pub(crate) async fn update(
    cx: &mut Writer<'_>,
    table: &TableRecord,
    address: &Address,
    (old, new): (Option<&BTreeMap<String, Value>>, Option<&BTreeMap<String, Value>>),
) -> Result<(), Failure> {
    let of = |item: Option<&BTreeMap<String, Value>>| {
        item.map_or((0, 0), |item| (1, i64::try_from(item_bytes(item)).unwrap_or(i64::MAX)))
    };
    let (before, after) = (of(old), of(new));
    if before == after {
        return Ok(());
    }
    let place = if table.keys.sort.is_some() { &address.sort } else { &address.partition };
    let part = place.get(..2).unwrap_or_default();
    let place = [table.home.as_str(), part];
    let mut size = SIZES.get(&mut **cx, &place).await?.unwrap_or_default();
    size.items = size.items.saturating_add(after.0).saturating_sub(before.0);
    size.bytes = size.bytes.saturating_add(after.1).saturating_sub(before.1);
    SIZES.put(cx.tx_mut(), &place, &size)?;
    Ok(())
}

/// How large a table is.
pub(crate) async fn of(cx: &Ctx, table: &TableRecord) -> Result<Size, Failure> {
    let range = Range::within(&SIZES.key(&[&table.home]), PARTS_MAX);
    let mut total = Size::default();
    for row in cx.tx().peek_range(&range).await? {
        let part = SIZES.decode(&row.row.value)?;
        total.items = total.items.saturating_add(part.items);
        total.bytes = total.bytes.saturating_add(part.bytes);
    }
    Ok(total)
}
