//! Request metrics: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/metrics-configurations.html>

use api_s3::{MetricsAndOperator, MetricsConfiguration, MetricsFilter};
use serde::{Deserialize, Serialize};
use wire::AwsError;

use crate::configuration::filter::{Conditions, Filter};
use crate::configuration::{Configuration, Kind};

/// What is to be measured.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Metrics {
    pub(crate) filter: Option<Filter>,
}

impl Kind for Metrics {
    const NAME: &'static str = "metrics";

    fn stored(self) -> Configuration {
        Configuration::Metrics(self)
    }

    fn of(stored: Configuration) -> Option<Self> {
        match stored {
            Configuration::Metrics(found) => Some(found),
            _ => None,
        }
    }
}

impl Metrics {
    /// # Errors
    /// `MalformedXML`, `InvalidTag`.
    pub(crate) fn read(sent: &MetricsConfiguration) -> Result<Self, AwsError> {
        let filter = sent.filter.as_ref().map(|filter| {
            let alone = Conditions {
                prefix: filter.prefix.as_deref(),
                tags: filter.tag.as_slice(),
                access_point: filter.access_point_arn.as_deref(),
            };
            let and = filter.and.as_ref().map(|and| Conditions {
                prefix: and.prefix.as_deref(),
                tags: and.tags.as_deref().unwrap_or_default(),
                access_point: and.access_point_arn.as_deref(),
            });
            Filter::read(alone, and)
        });
        Ok(Self { filter: filter.transpose()? })
    }

    pub(crate) fn to_api(&self, id: String) -> MetricsConfiguration {
        let filter = self.filter.as_ref().map(|filter| match filter.is_and {
            false => MetricsFilter {
                prefix: filter.prefix.clone(),
                tag: filter.tag(),
                access_point_arn: filter.access_point.clone(),
                and: None,
            },
            true => MetricsFilter {
                and: Some(MetricsAndOperator {
                    prefix: filter.prefix.clone(),
                    tags: filter.tag_set(),
                    access_point_arn: filter.access_point.clone(),
                }),
                ..MetricsFilter::default()
            },
        });
        MetricsConfiguration { id, filter }
    }
}
