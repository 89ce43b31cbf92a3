//! The consumer of the journal that counts calls and errors, minute by minute, for accounts whose trails want
//! insights.

use std::collections::BTreeMap;

use async_trait::async_trait;
use engine::{Batch, Consume, Consumed, Failure, OnFailure, Writer};
use journal::{Kind as RecordKind, Record};
use serde::Deserialize;

use super::{
    Counts, HOUR_MINUTES, Hour, MINUTE_MS, Nothing, RATES, RATES_DUE, any_selectors, digits, wanted,
};
use crate::CloudTrail;
use crate::trail::PRINCIPAL;

/// Counts calls.
#[derive(Debug)]
pub(crate) struct CallRates;

/// What is counted of a record.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Counted {
    event_name: String,
    event_source: String,
    event_type: String,
    event_category: String,
    aws_region: String,
    recipient_account_id: String,
    #[serde(default)]
    read_only: bool,
    error_code: Option<String>,
}

impl Counted {
    /// A call that is a management event; none of any other record.
    fn of(record: &Record) -> Option<Self> {
        if record.kind != RecordKind::Audit {
            return None;
        }
        let counted: Self = serde_json::from_slice(&record.payload).ok()?;
        let is_call = counted.event_type == "AwsApiCall" && counted.event_category == "Management";
        is_call.then_some(counted)
    }

    fn counts(&self) -> Counts {
        Counts { calls: u64::from(!self.read_only), errors: u64::from(self.error_code.is_some()) }
    }
}

/// What is called, and in which minute since the epoch.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    account: String,
    region: String,
    source: String,
    name: String,
    minute: i64,
}

#[async_trait]
impl Consume<CloudTrail> for CallRates {
    const NAME: &'static str = "trail-insights";
    const PRINCIPAL: &'static str = PRINCIPAL;
    // Counts are sums of what was seen: one record that cannot be read does not end them.
    const ON_FAILURE: OnFailure = OnFailure::SetAside;

    async fn consume(
        _: &CloudTrail,
        cx: &mut Writer<'_>,
        batch: &Batch,
    ) -> Result<Consumed, Failure> {
        if cx.tx().peek_range(&any_selectors()).await?.is_empty() {
            return Ok(Consumed::Done);
        }
        let mut accounts: BTreeMap<String, Option<i64>> = BTreeMap::new();
        let mut found: BTreeMap<Place, Counts> = BTreeMap::new();
        for record in batch.records() {
            let Some(call) = Counted::of(record) else { continue };
            let account = &call.recipient_account_id;
            if !accounts.contains_key(account) {
                let since = wanted(cx, account).await?.iter().map(|(_, it)| it.since_ms).min();
                accounts.insert(account.clone(), since);
            }
            let since_ms = accounts.get(account).copied().flatten();
            let at_ms = record.time.unix_ms();
            let added = call.counts();
            if since_ms.is_none_or(|since_ms| at_ms < since_ms) || added == Counts::default() {
                continue;
            }
            let place = Place {
                account: call.recipient_account_id,
                region: call.aws_region,
                source: call.event_source,
                name: call.event_name,
                minute: at_ms.div_euclid(MINUTE_MS),
            };
            let counts = found.entry(place).or_default();
            counts.calls = counts.calls.saturating_add(added.calls);
            counts.errors = counts.errors.saturating_add(added.errors);
        }
        for (place, counts) in found {
            add(cx, &place, counts).await?;
        }
        Ok(Consumed::Done)
    }
}

async fn add(cx: &mut Writer<'_>, place: &Place, counts: Counts) -> Result<(), Failure> {
    let Place { account, region, source, name, minute } = place;
    let hour = digits(minute.div_euclid(HOUR_MINUTES));
    let row = [account.as_str(), region, source, name, &hour];
    let mut known: Hour = RATES.get(cx, &row).await?.unwrap_or_default();
    let at = u8::try_from(minute.rem_euclid(HOUR_MINUTES)).unwrap_or_default();
    known.add(at, counts);
    RATES.put(cx.tx_mut(), &row, &known)?;
    let due = [digits(*minute), account.clone(), region.clone(), source.clone(), name.clone()];
    let due = due.each_ref().map(String::as_str);
    RATES_DUE.put(cx.tx_mut(), &due, &Nothing {})?;
    Ok(())
}
