//! Tables that say when something is due for a key: instant (20 digits), account, region, key id.

use engine::{Due, Failure};
use names::{AccountId, KmsKeyId, Region};
use stdx::Timestamp;
use store::{Key, Range};
use tables::{Record, Table};

/// A row of such a table.
#[derive(Debug, Clone)]
pub(crate) struct DueKey {
    pub(crate) at_ms: i64,
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) key_id: KmsKeyId,
}

/// The rows that are due at `now`, in the order of their instants.
pub(crate) fn due_before<R: Record>(table: &Table<R>, now: Timestamp) -> Range {
    let end = table.key(&[&digits(now.unix_ms().saturating_add(1))]);
    Range::new(table.key(&[]), end, 1)
}

/// Reads the key of a row.
pub(crate) fn read_due<R: Record>(table: &Table<R>, row: &Key) -> Result<Due<DueKey>, Failure> {
    let damaged = || Failure::Internal(format!("a row of {} names no key", table.name()));
    let parts = table.parts(row, &table.key(&[]))?;
    let [at, account, region, key_id] = <[String; 4]>::try_from(parts).map_err(|_| damaged())?;
    let at_ms = at.parse().map_err(|_| damaged())?;
    let item = DueKey {
        at_ms,
        account: AccountId::parse(&account).map_err(|_| damaged())?,
        region: Region::parse(&region).map_err(|_| damaged())?,
        key_id: KmsKeyId::parse(&key_id).map_err(|_| damaged())?,
    };
    let region = Some(item.region.clone());
    Ok(Due { item, region, at: Some(Timestamp::from_unix_ms(at_ms)) })
}

/// Sorts as the number does.
pub(crate) fn digits(ms: i64) -> String {
    format!("{ms:020}")
}
