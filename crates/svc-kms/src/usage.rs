//! When a key was last used, followed from the journal.
//!
//! A use itself writes nothing: the record of the call says which key it was, and is read here behind
//! what is durable. So GetKeyLastUsage is a moment behind, as AWS's is. The keys of a multi-Region key
//! are followed apart.
//!
//! Source: <https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyLastUsage.html>

use std::borrow::Cow;
use std::collections::BTreeMap;

use api_kms::KeyLastUsageTrackingOperation;
use async_trait::async_trait;
use engine::{Batch, Consume, Consumed, Failure, Writer};
use journal::{Kind, Record as JournalRecord};
use names::Arn;
use serde::Deserialize;

use crate::Kms;
use crate::last_use::{START, START_ROW, StartRecord, USAGES, UsageRecord};
use crate::tables::KEYS;

/// The source of the records of calls of KMS.
const EVENT_SOURCE: &str = "kms.amazonaws.com";

/// What is read of a record.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Called<'r> {
    #[serde(borrow)]
    event_source: Cow<'r, str>,
    #[serde(borrow)]
    event_name: Cow<'r, str>,
    #[serde(rename = "eventID", borrow)]
    event_id: Cow<'r, str>,
    #[serde(rename = "requestID", default, borrow)]
    request_id: Cow<'r, str>,
    #[serde(borrow)]
    recipient_account_id: Cow<'r, str>,
    #[serde(default)]
    error_code: Option<String>,
    #[serde(default, borrow)]
    resources: Vec<Resource<'r>>,
}

#[derive(Debug, Deserialize)]
struct Resource<'r> {
    #[serde(rename = "ARN", default, borrow)]
    arn: Cow<'r, str>,
}

/// The uses that `record` tells of, by the account, Region and id of the key: of an operation that is followed, and that succeeded. Of a call
/// across accounts each has a record of its own, which tells of its own keys.
fn uses(record: &JournalRecord) -> Vec<([String; 3], UsageRecord)> {
    if record.kind != Kind::Audit {
        return Vec::new();
    }
    let Ok(called) = serde_json::from_slice::<Called<'_>>(&record.payload) else {
        return Vec::new();
    };
    let is_use = called.event_source == EVENT_SOURCE
        && called.error_code.is_none()
        && KeyLastUsageTrackingOperation::VALUES.contains(&called.event_name.as_ref());
    if !is_use {
        return Vec::new();
    }
    let used = UsageRecord {
        operation: called.event_name.into_owned(),
        at_ms: record.time.unix_ms(),
        event_id: called.event_id.into_owned(),
        request_id: called.request_id.into_owned(),
    };
    let places = called.resources.iter().filter_map(|resource| place(&resource.arn));
    let own = places.filter(|[account, ..]| *account == called.recipient_account_id);
    own.map(|place| (place, used.clone())).collect()
}

fn place(arn: &str) -> Option<[String; 3]> {
    let arn = Arn::parse(arn).ok()?;
    let key_id = arn.resource().strip_prefix("key/")?;
    (arn.service() == "kms")
        .then(|| [arn.account().to_owned(), arn.region().to_owned(), key_id.to_owned()])
}

/// Keeps the last use of each key.
pub(crate) struct KeyUsage;

#[async_trait]
impl Consume<Kms> for KeyUsage {
    const NAME: &'static str = "kms-key-usage";
    const PRINCIPAL: &'static str = "kms.amazonaws.com";

    async fn consume(_: &Kms, cx: &mut Writer<'_>, batch: &Batch) -> Result<Consumed, Failure> {
        if let Some(first) = batch.records().first()
            && START.get(cx, &[START_ROW]).await?.is_none()
        {
            START.put(cx.tx_mut(), &[START_ROW], &StartRecord { at_ms: first.time.unix_ms() })?;
        }
        // In the journal's order, so that of the uses of a key the last one stays.
        let last: BTreeMap<[String; 3], UsageRecord> =
            batch.records().iter().flat_map(uses).collect();
        for (place, used) in &last {
            let row = place.each_ref().map(String::as_str);
            // A key that was deleted meanwhile leaves no row.
            if KEYS.contains(cx, &row).await? {
                USAGES.put(cx.tx_mut(), &row, used)?;
            }
        }
        Ok(Consumed::Done)
    }
}

#[cfg(test)]
mod tests;
