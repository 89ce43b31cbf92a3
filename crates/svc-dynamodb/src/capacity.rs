//! The capacity that calls consume, as AWS counts it. Nothing here is limited by it.
//!
//! Source: <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html>

use std::collections::BTreeMap;

use api_dynamodb::{Capacity, ConsumedCapacity, ReturnConsumedCapacity};
use item_expressions::{Value, item_bytes};

use crate::indexes::{index_key, shown};
use crate::table::{IndexRecord, TableRecord};

const READ_UNIT_BYTES: usize = 4 * 1_024;
const WRITE_UNIT_BYTES: usize = 1_024;

/// Whether reads count in full, half or double.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    Eventual,
    Consistent,
    Transaction,
}

/// Units of one table.
#[derive(Debug, Clone, Default)]
pub(crate) struct Consumed {
    table: f64,
    local: BTreeMap<String, f64>,
    global: BTreeMap<String, f64>,
}

fn units(bytes: usize, unit: usize) -> f64 {
    let units = u32::try_from(bytes.div_ceil(unit).max(1)).unwrap_or(u32::MAX);
    f64::from(units)
}

impl Consumed {
    /// Of one read of so many bytes.
    pub(crate) fn read(bytes: usize, reading: Reading) -> Self {
        Self { table: read_units(bytes, reading), ..Self::default() }
    }

    /// Of one read of an index.
    pub(crate) fn read_index(index: &IndexRecord, bytes: usize, reading: Reading) -> Self {
        let mut consumed = Self::default();
        consumed.of_index(index, read_units(bytes, reading));
        consumed
    }

    /// Of one write, from what was there to what is there now.
    #[expect(
        clippy::type_complexity,
        reason = "an item before and after, each of which may be missing"
    )]
    pub(crate) fn write(
        table: &TableRecord,
        (old, new): (Option<&BTreeMap<String, Value>>, Option<&BTreeMap<String, Value>>),
        is_transaction: bool,
    ) -> Self {
        let factor = if is_transaction { 2.0 } else { 1.0 };
        let size = |item: Option<&BTreeMap<String, Value>>| item.map_or(0, item_bytes);
        let bytes = size(old).max(size(new));
        let mut consumed =
            Self { table: units(bytes, WRITE_UNIT_BYTES) * factor, ..Self::default() };
        for index in &table.indexes {
            let part = |item: Option<&BTreeMap<String, Value>>| {
                let item = item?;
                Some((index_key(table, index, item)?, shown(table, index, item)))
            };
            let of = |item: &BTreeMap<String, Value>| units(item_bytes(item), WRITE_UNIT_BYTES);
            let spent = match (part(old), part(new)) {
                (None, None) => continue,
                (Some((_, item)), None) | (None, Some((_, item))) => of(&item),
                (Some((key, before)), Some((same, after))) if key == same => {
                    if before == after {
                        continue;
                    }
                    of(&before).max(of(&after))
                }
                (Some((_, before)), Some((_, after))) => of(&before) + of(&after),
            };
            consumed.of_index(index, spent * factor);
        }
        consumed
    }

    fn of_index(&mut self, index: &IndexRecord, units: f64) {
        let map = if index.is_global { &mut self.global } else { &mut self.local };
        *map.entry(index.name.clone()).or_default() += units;
    }

    /// Both together.
    pub(crate) fn add(&mut self, other: Self) {
        self.table += other.table;
        for (name, units) in other.local {
            *self.local.entry(name).or_default() += units;
        }
        for (name, units) in other.global {
            *self.global.entry(name).or_default() += units;
        }
    }

    /// As an answer has it, if the request wants it.
    pub(crate) fn shown(
        &self,
        name: &str,
        wanted: Option<&ReturnConsumedCapacity>,
        kind: Kind,
    ) -> Option<ConsumedCapacity> {
        let has_parts = match wanted? {
            ReturnConsumedCapacity::Total => false,
            ReturnConsumedCapacity::Indexes => true,
            _ => return None,
        };
        let of = |units: f64| {
            let is = |of: Kind| (kind == of).then_some(units);
            Capacity {
                read_capacity_units: is(Kind::TransactionRead),
                write_capacity_units: is(Kind::TransactionWrite),
                capacity_units: Some(units),
            }
        };
        let parts = |map: &BTreeMap<String, f64>| {
            let parts: BTreeMap<String, Capacity> =
                map.iter().map(|(name, units)| (name.clone(), of(*units))).collect();
            (has_parts && !parts.is_empty()).then_some(parts)
        };
        let total =
            self.table + self.local.values().sum::<f64>() + self.global.values().sum::<f64>();
        let all = of(total);
        Some(ConsumedCapacity {
            table_name: Some(name.to_owned()),
            capacity_units: all.capacity_units,
            read_capacity_units: all.read_capacity_units,
            write_capacity_units: all.write_capacity_units,
            table: has_parts.then(|| of(self.table)),
            local_secondary_indexes: parts(&self.local),
            global_secondary_indexes: parts(&self.global),
            ..ConsumedCapacity::default()
        })
    }
}

fn read_units(bytes: usize, reading: Reading) -> f64 {
    let units = units(bytes, READ_UNIT_BYTES);
    match reading {
        Reading::Eventual => units / 2.0,
        Reading::Consistent => units,
        Reading::Transaction => units * 2.0,
    }
}

/// Which members of an answer say how much.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Single,
    TransactionRead,
    TransactionWrite,
}
