//! Removes items that have expired.

use async_trait::async_trait;
use engine::{CallSource, Due, DueJob, Failure, Performed, Writer};
use stdx::Timestamp;
use store::{Entry, Range};

use crate::DynamoDB;
use crate::encryption::open_for_job;
use crate::expiry::{EXPIRIES, ExpiryRecord, digits, place, second_of};
use crate::items::{self, expect};
use crate::keys::Address;
use crate::kms::PRINCIPAL;
use crate::limits::EXPIRED_SECONDS_MAX;
use crate::table::{TABLES_BY_NAME, TableRecord};
use crate::{expiry, indexes, sizes};

/// The job.
pub(crate) struct Expiry;

/// An item that is due.
pub(crate) struct Expired {
    second: i64,
    home: String,
    address: Address,
    record: ExpiryRecord,
}

#[async_trait]
impl DueJob<DynamoDB> for Expiry {
    const NAME: &'static str = "dynamodb-expiry";
    const PRINCIPAL: &'static str = PRINCIPAL;
    const RECORD: Option<&'static str> = None;
    type Item = Expired;

    fn due(now: Timestamp) -> Range {
        let end = EXPIRIES.key(&[&digits(now.unix_ms().div_euclid(1_000).saturating_add(1))]);
        Range::new(EXPIRIES.key(&[]), end, 1)
    }

    fn read(row: &Entry) -> Result<Due<Expired>, Failure> {
        let damaged = || Failure::Internal("a row names no item that expires".to_owned());
        let parts = EXPIRIES.parts(&row.key, &EXPIRIES.key(&[]))?;
        let [second, home, partition, sort] =
            <[String; 4]>::try_from(parts).map_err(|_| damaged())?;
        let second: i64 = second.parse().map_err(|_| damaged())?;
        let record = EXPIRIES.decode(&row.row.value)?;
        let region = Some(record.region.clone());
        let at = Some(Timestamp::from_unix_ms(second.saturating_mul(1_000)));
        let item = Expired { second, home, address: Address { partition, sort }, record };
        Ok(Due { item, region, at })
    }

    async fn perform(
        _: &DynamoDB,
        cx: &mut Writer<'_>,
        items: &[Expired],
    ) -> Result<Performed, Failure> {
        let mut performed = Performed::Nothing;
        for expired in items {
            let Expired { second, home, address, record } = expired;
            let at = [record.account.as_str(), record.region.as_str(), record.table.as_str()];
            let table = TABLES_BY_NAME.get(&mut **cx, &at).await?;
            if let Some(table) = table.filter(|table| table.home == *home)
                && remove(cx, &table, expired).await?
            {
                performed = Performed::Done;
            }
            EXPIRIES.delete(cx.tx_mut(), &place(home, &digits(*second), address));
        }
        Ok(performed)
    }
}

/// Removes an item, if it has expired.
async fn remove(
    cx: &mut Writer<'_>,
    table: &TableRecord,
    expired: &Expired,
) -> Result<bool, Failure> {
    let Some(setting) = &table.expiry else { return Ok(false) };
    cx.act_for(CallSource { arn: table.arn(), account: table.account.clone() })?;
    let keys = open_for_job(cx, table).await?;
    let Some(held) = expect(cx, &keys, &expired.address).await? else { return Ok(false) };
    let now = cx.now().unix_ms().div_euclid(1_000);
    let is_due = |second: &i64| {
        *second == expired.second && now.saturating_sub(*second) <= EXPIRED_SECONDS_MAX
    };
    if second_of(&setting.attribute, &held.item).filter(is_due).is_none() {
        return Ok(false);
    }
    items::remove(cx, &keys, &expired.address, &held);
    let both = (Some(&held.item), None);
    indexes::update(cx, (table, &keys), &expired.address, both).await?;
    expiry::update(cx, table, &expired.address, both)?;
    sizes::update(cx, table, &expired.address, both).await?;
    Ok(true)
}
