//! On which day a secret was last read, followed from the journal.
//!
//! A read itself writes nothing: the record of the call says which secret it was, and is read here
//! behind what is durable. So the day is a moment behind, as AWS's is.

use std::borrow::Cow;
use std::collections::BTreeMap;

use async_trait::async_trait;
use engine::{Batch, Consume, Consumed, Failure, Writer};
use journal::{Kind, Record as JournalRecord};
use names::Arn;
use serde::Deserialize;

use crate::SecretsManager;
use crate::find::without_suffix;
use crate::secret::SECRETS;
use crate::tables::{ACCESSES, LastAccess};

/// The source of the records of calls of Secrets Manager.
const EVENT_SOURCE: &str = "secretsmanager.amazonaws.com";

const DAY_MS: i64 = 24 * 3600 * 1000;

/// What is read of a record.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Called<'r> {
    #[serde(borrow)]
    event_source: Cow<'r, str>,
    #[serde(borrow)]
    event_name: Cow<'r, str>,
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

/// The secrets that were read, by account, Region, name and suffix, and the day.
fn reads(record: &JournalRecord) -> Vec<([String; 4], i64)> {
    if record.kind != Kind::Audit {
        return Vec::new();
    }
    let Ok(called) = serde_json::from_slice::<Called<'_>>(&record.payload) else {
        return Vec::new();
    };
    let is_read = called.event_source == EVENT_SOURCE
        && called.error_code.is_none()
        && called.event_name == "GetSecretValue";
    if !is_read {
        return Vec::new();
    }
    let day_ms = record.time.unix_ms().div_euclid(DAY_MS).saturating_mul(DAY_MS);
    let places = called.resources.iter().filter_map(|resource| place(&resource.arn));
    places.map(|place| (place, day_ms)).collect()
}

fn place(arn: &str) -> Option<[String; 4]> {
    let arn = Arn::parse(arn).ok()?;
    let (name, suffix) = without_suffix(arn.resource().strip_prefix("secret:")?)?;
    let place = [arn.account(), arn.region(), name, suffix];
    (arn.service() == "secretsmanager").then(|| place.map(str::to_owned))
}

/// Keeps the day of the last read of each secret.
pub(crate) struct SecretAccess;

#[async_trait]
impl Consume<SecretsManager> for SecretAccess {
    const NAME: &'static str = "secretsmanager-access";
    const PRINCIPAL: &'static str = "secretsmanager.amazonaws.com";

    async fn consume(
        _: &SecretsManager,
        cx: &mut Writer<'_>,
        batch: &Batch,
    ) -> Result<Consumed, Failure> {
        // In the journal's order, so that of the reads of a secret the last one stays.
        let last: BTreeMap<[String; 4], i64> = batch.records().iter().flat_map(reads).collect();
        for ([account, region, name, suffix], day_ms) in last {
            let secret = SECRETS.get(cx, &[&account, &region, &name]).await?;
            // A secret that was deleted meanwhile leaves no row.
            let Some(secret) = secret.filter(|secret| secret.suffix == suffix) else { continue };
            let known = ACCESSES.get(cx, &secret.home()).await?;
            if known.is_none_or(|known| known.day_ms < day_ms) {
                ACCESSES.put(cx.tx_mut(), &secret.home(), &LastAccess { day_ms })?;
            }
        }
        Ok(Consumed::Done)
    }
}
