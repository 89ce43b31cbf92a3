//! A metric: a name in a namespace, with dimensions.
//!
//! | table | key | value |
//! |---|---|---|
//! | `cloudwatch.metric` | account, Region, namespace, name, hash of the dimensions | when it last got data |

use std::collections::BTreeMap;

use api_cloudwatch::{Dimension, Metric};
use envelope::digest::sha256;
use names::{AccountId, Region};
use serde::{Deserialize, Serialize};
use tables::{Record, Table};

/// Metrics.
pub(crate) const METRICS: Table<MetricRecord> = Table::new("cloudwatch.metric");

/// A stored metric.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct MetricRecord {
    pub(crate) dimensions: BTreeMap<String, String>,
    /// When it last got data, to the hour.
    pub(crate) fed_ms: i64,
}

impl Record for MetricRecord {
    const VERSION: u8 = 1;
}

/// What data are of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct MetricName {
    pub(crate) namespace: String,
    pub(crate) name: String,
    pub(crate) dimensions: BTreeMap<String, String>,
}

impl MetricName {
    pub(crate) fn new(namespace: &str, name: &str, dimensions: Option<&[Dimension]>) -> Self {
        let pair = |dimension: &Dimension| (dimension.name.clone(), dimension.value.clone());
        Self {
            namespace: namespace.to_owned(),
            name: name.to_owned(),
            dimensions: dimensions.unwrap_or_default().iter().map(pair).collect(),
        }
    }

    /// Where its rows are.
    pub(crate) fn place(&self, account: &AccountId, region: &Region) -> [String; 5] {
        let mut text = String::new();
        for (name, value) in &self.dimensions {
            for part in [name, value] {
                text.push_str(&part.len().to_string());
                text.push(':');
                text.push_str(part);
            }
        }
        [
            account.to_string(),
            region.to_string(),
            self.namespace.clone(),
            self.name.clone(),
            hex::encode(sha256(text.as_bytes())),
        ]
    }

    pub(crate) fn shown(&self) -> Metric {
        Metric {
            namespace: Some(self.namespace.clone()),
            metric_name: Some(self.name.clone()),
            dimensions: Some(shown_dimensions(&self.dimensions)),
        }
    }
}

/// Dimensions as members of an answer.
pub(crate) fn shown_dimensions(dimensions: &BTreeMap<String, String>) -> Vec<Dimension> {
    let shown =
        |(name, value): (&String, &String)| Dimension { name: name.clone(), value: value.clone() };
    dimensions.iter().map(shown).collect()
}
