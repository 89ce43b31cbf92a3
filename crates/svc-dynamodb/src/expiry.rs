//! When items expire: an attribute of theirs says it, and a row by that instant has a job find them.
//!
//! Source: <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/TTL.html>

use std::collections::BTreeMap;

use engine::{Failure, Writer};
use item_expressions::Value;
use names::{AccountId, Region};
use serde::{Deserialize, Serialize};
use tables::{Record, Table};

use crate::keys::Address;
use crate::table::TableRecord;

/// Items by when they expire.
pub(crate) const EXPIRIES: Table<ExpiryRecord> = Table::new("dynamodb.expiry");

/// Whose item it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ExpiryRecord {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) table: String,
}

impl Record for ExpiryRecord {
    const VERSION: u8 = 1;
}

/// Sorts as the number does.
pub(crate) fn digits(number: i64) -> String {
    format!("{number:020}")
}

/// The second in which an item expires, if it does.
pub(crate) fn second_of(attribute: &str, item: &BTreeMap<String, Value>) -> Option<i64> {
    let Value::N(number) = item.get(attribute)? else { return None };
    let text = number.to_string();
    let whole = text.split('.').next()?;
    whole.parse().ok().filter(|second| *second >= 0)
}

/// Has the job find an item as it is now, and not as it was.
#[expect(
    clippy::type_complexity,
    reason = "an item before and after, each of which may be missing"
)]
pub(crate) fn update(
    cx: &mut Writer<'_>,
    table: &TableRecord,
    address: &Address,
    (old, new): (Option<&BTreeMap<String, Value>>, Option<&BTreeMap<String, Value>>),
) -> Result<(), Failure> {
    let Some(setting) = &table.expiry else { return Ok(()) };
    let of = |item: Option<&BTreeMap<String, Value>>| {
        item.and_then(|item| second_of(&setting.attribute, item))
    };
    let (before, after) = (of(old), of(new));
    if let Some(second) = before.filter(|_| before != after) {
        EXPIRIES.delete(cx.tx_mut(), &place(&table.home, &digits(second), address));
    }
    if let Some(second) = after {
        let record = ExpiryRecord {
            account: table.account.clone(),
            region: table.region.clone(),
            table: table.name.clone(),
        };
        EXPIRIES.put(cx.tx_mut(), &place(&table.home, &digits(second), address), &record)?;
    }
    Ok(())
}

pub(crate) fn place<'a>(home: &'a str, second: &'a str, address: &'a Address) -> [&'a str; 4] {
    [second, home, &address.partition, &address.sort]
}
