//! New indexes and new settings of expiry reach items that were there before: a job goes through them.
//!
//! Whoever writes meanwhile minds the index or setting already, so that what the job does again is the same.

use async_trait::async_trait;
use engine::{CallSource, Due, DueJob, Failure, Performed, Writer};
use names::{AccountId, Region};
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use store::{Entry, Range};
use tables::{Record, Table};

use crate::DynamoDB;
use crate::encryption::{TableKeys, open_for_job};
use crate::expiry::digits;
use crate::items::{ITEMS, expect};
use crate::keys::Address;
use crate::kms::PRINCIPAL;
use crate::limits::JOB_ITEMS;
use crate::table::{ExpiryState, IndexState, TABLES_BY_NAME, TableRecord};
use crate::{expiry, indexes};

/// What is under way.
pub(crate) const FILLINGS: Table<FillingRecord> = Table::new("dynamodb.filling");

/// How far each is. The row of one that is under way stays as it is: who changes it ends the round.
pub(crate) const FILLED: Table<FilledRecord> = Table::new("dynamodb.filled");

/// The last item that was seen, by where it lies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FilledRecord {
    pub(crate) partition: String,
    pub(crate) sort: String,
}

impl Record for FilledRecord {
    const VERSION: u8 = 1;
}

/// A walk through the items of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FillingRecord {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) table: String,
    pub(crate) home: String,
    pub(crate) purpose: Purpose,
}

/// What it is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Purpose {
    /// The index of that label.
    Index(String),
    Expiry,
}

impl Record for FillingRecord {
    const VERSION: u8 = 1;
}

impl Purpose {
    fn name(&self) -> &str {
        match self {
            Self::Index(label) => label,
            Self::Expiry => "",
        }
    }
}

/// Begins one.
pub(crate) fn begin(
    cx: &mut Writer<'_>,
    table: &TableRecord,
    purpose: Purpose,
) -> Result<(), Failure> {
    let now = digits(cx.now().unix_ms());
    let record = FillingRecord {
        account: table.account.clone(),
        region: table.region.clone(),
        table: table.name.clone(),
        home: table.home.clone(),
        purpose,
    };
    FILLINGS.put(cx.tx_mut(), &[&now, &table.home, record.purpose.name()], &record)?;
    Ok(())
}

/// Goes through items.
pub(crate) struct Filling;

#[async_trait]
impl DueJob<DynamoDB> for Filling {
    const NAME: &'static str = "dynamodb-filling";
    const PRINCIPAL: &'static str = PRINCIPAL;
    const RECORD: Option<&'static str> = None;
    type Item = [String; 3];

    fn due(now: Timestamp) -> Range {
        let end = FILLINGS.key(&[&digits(now.unix_ms().saturating_add(1))]);
        Range::new(FILLINGS.key(&[]), end, 1)
    }

    fn read(row: &Entry) -> Result<Due<[String; 3]>, Failure> {
        let damaged = || Failure::Internal("a row names nothing to go through".to_owned());
        let parts = FILLINGS.parts(&row.key, &FILLINGS.key(&[]))?;
        let item = <[String; 3]>::try_from(parts).map_err(|_| damaged())?;
        let at_ms = item.first().and_then(|at| at.parse().ok()).ok_or_else(damaged)?;
        let region = FILLINGS.decode(&row.row.value)?.region;
        Ok(Due { item, region: Some(region), at: Some(Timestamp::from_unix_ms(at_ms)) })
    }

    async fn perform(
        _: &DynamoDB,
        cx: &mut Writer<'_>,
        items: &[[String; 3]],
    ) -> Result<Performed, Failure> {
        for [at, home, name] in items {
            let place = [at.as_str(), home, name];
            let Some(filling) = FILLINGS.get(&mut **cx, &place).await? else { continue };
            let FillingRecord { account, region, table, .. } = &filling;
            let table = TABLES_BY_NAME.get(&mut **cx, &[account, region, table]).await?;
            let Some(table) = table.filter(|table| is_wanted(table, &filling)) else {
                FILLINGS.delete(cx.tx_mut(), &place);
                FILLED.delete(cx.tx_mut(), &[home, name]);
                return Ok(Performed::Nothing);
            };
            cx.act_for(CallSource { arn: table.arn(), account: table.account.clone() })?;
            let keys = open_for_job(cx, &table).await?;
            let before = FILLED.get(&mut **cx, &[home, name]).await?;
            match some(cx, (&table, &keys), (&filling.purpose, before)).await? {
                Some(seen) => {
                    FILLED.put(cx.tx_mut(), &[home, name], &seen)?;
                    return Ok(Performed::More);
                }
                None => {
                    finish(cx, table, &filling)?;
                    FILLINGS.delete(cx.tx_mut(), &place);
                    FILLED.delete(cx.tx_mut(), &[home, name]);
                }
            }
        }
        Ok(Performed::Done)
    }
}

fn is_wanted(table: &TableRecord, filling: &FillingRecord) -> bool {
    let is_there = match &filling.purpose {
        Purpose::Index(label) => table.indexes.iter().any(|index| index.label == *label),
        Purpose::Expiry => table.expiry.is_some(),
    };
    table.home == filling.home && is_there
}

/// Goes through some items; gives the last of them, if there are more.
async fn some(
    cx: &mut Writer<'_>,
    (table, keys): (&TableRecord, &TableKeys),
    (purpose, before): (&Purpose, Option<FilledRecord>),
) -> Result<Option<FilledRecord>, Failure> {
    let prefix = ITEMS.key(&[&table.home]);
    let mut range = Range::within(&prefix, JOB_ITEMS);
    if let Some(FilledRecord { partition, sort }) = &before {
        range = range.after(&ITEMS.key(&[&table.home, partition, sort]));
    }
    let rows = cx.tx().peek_range(&range).await?;
    let is_last = rows.len() < JOB_ITEMS;
    let mut seen = None;
    for row in rows {
        let parts = ITEMS.parts(&row.key, &prefix)?;
        let [partition, sort] = <[String; 2]>::try_from(parts)
            .map_err(|_| Failure::Internal("the row of an item is called wrongly".to_owned()))?;
        let address = Address { partition: partition.clone(), sort: sort.clone() };
        seen = Some(FilledRecord { partition, sort });
        let Some(held) = expect(cx, keys, &address).await? else { continue };
        match purpose {
            Purpose::Index(label) => {
                let index = table.indexes.iter().find(|index| index.label == *label);
                if let Some(index) = index {
                    indexes::fill(cx, (table, keys), index, (&address, &held.item)).await?;
                }
            }
            Purpose::Expiry => {
                expiry::update(cx, table, &address, (None, Some(&held.item)))?;
            }
        }
    }
    Ok(seen.filter(|_| !is_last))
}

fn finish(
    cx: &mut Writer<'_>,
    mut table: TableRecord,
    filling: &FillingRecord,
) -> Result<(), Failure> {
    match &filling.purpose {
        Purpose::Index(label) => {
            for index in table.indexes.iter_mut().filter(|index| index.label == *label) {
                index.state = IndexState::Active;
            }
        }
        Purpose::Expiry => {
            if let Some(setting) = &mut table.expiry {
                setting.state = ExpiryState::On;
            }
        }
    }
    table.save(cx)
}
