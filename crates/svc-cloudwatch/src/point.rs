//! Data of a metric in one minute, or one second.
//!
//! | table | key | value |
//! |---|---|---|
//! | `cloudwatch.point` | account, Region, namespace, name, hash of the dimensions, instant | what was added up, by unit |

use std::collections::BTreeMap;

use engine::{Failure, Writer};
use names::{AccountId, Region};
use serde::{Deserialize, Serialize};
use tables::{Record, Table};

use crate::limits::HOUR_MS;
use crate::metric::{METRICS, MetricName, MetricRecord};
use crate::rows::digits;
use crate::statistics::Sums;

/// Points.
pub(crate) const POINTS: Table<PointRecord> = Table::new("cloudwatch.point");

/// The unit of data that have none.
pub(crate) const NO_UNIT: &str = "None";

/// What was added up.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct PointRecord {
    pub(crate) units: BTreeMap<String, Sums>,
}

impl Record for PointRecord {
    const VERSION: u8 = 1;
}

/// A datum of a metric.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Datum {
    pub(crate) metric: MetricName,
    pub(crate) unit: Option<String>,
    /// The begin of its minute, or of its second.
    pub(crate) at_ms: i64,
    pub(crate) sums: Sums,
}

/// Adds `data` to what there is.
pub(crate) async fn add(
    cx: &mut Writer<'_>,
    (account, region): (&AccountId, &Region),
    data: &[Datum],
) -> Result<(), Failure> {
    let now_ms = cx.now().unix_ms();
    let fed_ms = now_ms.saturating_sub(now_ms.rem_euclid(HOUR_MS));
    for datum in data {
        let place = datum.metric.place(account, region);
        let place = place.each_ref().map(String::as_str);
        let held = METRICS.get(cx, &place).await?;
        if held.is_none_or(|held| held.fed_ms < fed_ms) {
            let dimensions = datum.metric.dimensions.clone();
            METRICS.put(cx.tx_mut(), &place, &MetricRecord { dimensions, fed_ms })?;
        }
        let at = digits(datum.at_ms);
        let [account, region, namespace, name, hash] = place;
        let row = [account, region, namespace, name, hash, at.as_str()];
        let mut point = POINTS.get(cx, &row).await?.unwrap_or_default();
        let unit = datum.unit.as_deref().unwrap_or(NO_UNIT);
        match point.units.get_mut(unit) {
            Some(sums) => sums.add(&datum.sums),
            None => {
                point.units.insert(unit.to_owned(), datum.sums);
            }
        }
        POINTS.put(cx.tx_mut(), &row, &point)?;
    }
    Ok(())
}
