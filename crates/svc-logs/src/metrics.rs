//! What metric filters find in a batch: told in the journal, where CloudWatch takes it up.
//!
//! Of all events of a batch that give the same metric in the same minute there is one datum.

use std::collections::{BTreeMap, BTreeSet};

use engine::{DomainEvent, Failure, Writer};
use log_pattern::{LogPattern, Message, Selector};
use serde::Serialize;

use crate::batch::StoredEvent;
use crate::group::GroupRecord;
use crate::limits::{
    DATA_PER_BATCH_MAX, DATA_PER_EVENT, DIMENSION_CHARS_MAX, METRICS_PER_BATCH_MAX, SECOND_MS,
};
use crate::metric_filter::{FilterRecord, number};

/// A minute.
const MINUTE_MS: i64 = 60 * SECOND_MS;

/// Data of metrics.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct MetricsFound<'a> {
    account: &'a str,
    region: &'a str,
    data: &'a [Datum],
}

impl DomainEvent for MetricsFound<'_> {
    const TYPE: &'static str = "logs.MetricsFound";
}

/// What one filter found in one minute.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Datum {
    namespace: String,
    name: String,
    dimensions: BTreeMap<String, String>,
    unit: Option<String>,
    /// The begin of the minute.
    at_ms: i64,
    count: f64,
    sum: f64,
    min: f64,
    max: f64,
}

/// What `filters` find in `events`.
pub(crate) fn find(filters: &[FilterRecord], events: &[StoredEvent]) -> Vec<Datum> {
    let messages: Vec<(i64, Message<'_>)> =
        events.iter().map(|event| (event.0, Message::new(&event.1))).collect();
    let found = filters.iter().flat_map(|filter| find_by(filter, &messages));
    found.take(DATA_PER_BATCH_MAX).collect()
}

fn find_by(filter: &FilterRecord, messages: &[(i64, Message<'_>)]) -> Vec<Datum> {
    // What is stored was read before.
    let Ok(pattern) = LogPattern::parse(&filter.pattern) else { return Vec::new() };
    let mut found: BTreeMap<(i64, BTreeMap<String, String>), Datum> = BTreeMap::new();
    let mut minutes = BTreeSet::new();
    for (at_ms, message) in messages {
        let minute_ms = at_ms.saturating_sub(at_ms.rem_euclid(MINUTE_MS));
        minutes.insert(minute_ms);
        if !pattern.matches(message) {
            continue;
        }
        let Some((value, dimensions)) = read(filter, &pattern, message) else { continue };
        let key = (minute_ms, dimensions);
        if found.len() >= METRICS_PER_BATCH_MAX && !found.contains_key(&key) {
            continue;
        }
        let datum = found.entry(key.clone()).or_insert_with(|| filter.none_at(key));
        datum.add(value);
    }
    if let Some(value) = filter.metric.default_value {
        for minute_ms in minutes {
            let key = (minute_ms, BTreeMap::new());
            found.entry(key.clone()).or_insert_with(|| {
                let mut datum = filter.none_at(key);
                datum.add(value);
                datum
            });
        }
    }
    found.into_values().collect()
}

/// The value and the dimensions that an event gives; none where it lacks one of them.
fn read(
    filter: &FilterRecord,
    pattern: &LogPattern,
    message: &Message<'_>,
) -> Option<(f64, BTreeMap<String, String>)> {
    let at = |place: &str| pattern.value(&Selector::parse(place).ok()?, message);
    let metric = &filter.metric;
    let value = match metric.value.starts_with('$') {
        true => number(&at(&metric.value)?)?,
        false => number(&metric.value)?,
    };
    let dimension = |(name, place): (&String, &String)| {
        let value = at(place)?;
        let fits = !value.is_empty() && value.chars().count() <= DIMENSION_CHARS_MAX;
        fits.then(|| (name.clone(), value))
    };
    Some((value, metric.dimensions.iter().map(dimension).collect::<Option<_>>()?))
}

impl FilterRecord {
    fn none_at(&self, (at_ms, dimensions): (i64, BTreeMap<String, String>)) -> Datum {
        Datum {
            namespace: self.metric.namespace.clone(),
            name: self.metric.name.clone(),
            dimensions,
            unit: self.metric.unit.clone(),
            at_ms,
            count: 0.0,
            sum: 0.0,
            min: f64::MAX,
            max: f64::MIN,
        }
    }
}

impl Datum {
    fn add(&mut self, value: f64) {
        self.count += 1.0;
        self.sum += value;
        self.min = self.min.min(value);
        self.max = self.max.max(value);
    }
}

/// Tells what was found, in the commit of the batch.
pub(crate) fn tell(
    cx: &mut Writer<'_>,
    group: &GroupRecord,
    data: &[Datum],
) -> Result<(), Failure> {
    for data in data.chunks(DATA_PER_EVENT) {
        let (account, region) = (group.account.as_str(), group.region.as_str());
        cx.emit(&MetricsFound { account, region, data })?;
    }
    Ok(())
}
