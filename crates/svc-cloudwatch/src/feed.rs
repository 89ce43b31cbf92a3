//! The consumer of the journal that takes up what metric filters of CloudWatch Logs have found.

use std::collections::BTreeMap;

use async_trait::async_trait;
use engine::{Batch, Consume, Consumed, DomainEvent, Emitted, Failure, Writer};
use names::{AccountId, Region};
use serde::{Deserialize, Serialize};

use crate::metric::MetricName;
use crate::point::{Datum, add};
use crate::statistics::Sums;
use crate::{CloudWatch, PRINCIPAL};

/// The domain event of CloudWatch Logs, as that writes it.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct MetricsFound {
    account: String,
    region: String,
    data: Vec<FoundDatum>,
}

impl DomainEvent for MetricsFound {
    const TYPE: &'static str = "logs.MetricsFound";
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct FoundDatum {
    namespace: String,
    name: String,
    dimensions: BTreeMap<String, String>,
    unit: Option<String>,
    at_ms: i64,
    count: f64,
    sum: f64,
    min: f64,
    max: f64,
}

/// Takes it up.
#[derive(Debug)]
pub(crate) struct MetricFeed;

#[async_trait]
impl Consume<CloudWatch> for MetricFeed {
    const NAME: &'static str = "metric-feed";
    const PRINCIPAL: &'static str = PRINCIPAL;
    const EVENTS: &'static [&'static str] = &[MetricsFound::TYPE];
    // A record has up to 200 data, and each of them two rows: what a commit takes.
    const BATCH_LEN: u64 = 32;

    async fn consume(
        _: &CloudWatch,
        cx: &mut Writer<'_>,
        batch: &Batch,
    ) -> Result<Consumed, Failure> {
        for record in batch.records() {
            let Some(event) = Emitted::read(record)? else { continue };
            let Some(found) = event.detail::<MetricsFound>()? else { continue };
            let (Ok(account), Ok(region)) =
                (AccountId::parse(found.account.as_str()), Region::parse(found.region.as_str()))
            else {
                return Err(Failure::Internal("data of a metric are nobody's".to_owned()));
            };
            let data: Vec<Datum> = found.data.into_iter().map(Datum::from).collect();
            add(cx, (&account, &region), &data).await?;
        }
        Ok(Consumed::Done)
    }
}

impl From<FoundDatum> for Datum {
    fn from(found: FoundDatum) -> Self {
        let FoundDatum { namespace, name, dimensions, unit, at_ms, count, sum, min, max } = found;
        let metric = MetricName { namespace, name, dimensions };
        Self { metric, unit, at_ms, sums: Sums { count, sum, min, max } }
    }
}
