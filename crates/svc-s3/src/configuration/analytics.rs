//! Storage class analysis: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/analytics-storage-class.html>

use api_s3::{
    AnalyticsAndOperator, AnalyticsConfiguration, AnalyticsExportDestination, AnalyticsFilter,
    AnalyticsS3BucketDestination, AnalyticsS3ExportFileFormat, StorageClassAnalysis,
    StorageClassAnalysisDataExport, StorageClassAnalysisSchemaVersion, errors,
};
use names::Arn;
use serde::{Deserialize, Serialize};
use wire::AwsError;

use crate::configuration::filter::{Conditions, Filter};
use crate::configuration::{Configuration, Kind};

/// What is to be analysed, and where the result is to go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Analytics {
    pub(crate) filter: Option<Filter>,
    pub(crate) export: Option<Export>,
}

/// Where the result goes: a file with comma-separated values in a bucket.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Export {
    /// The bucket's ARN.
    pub(crate) bucket: String,
    pub(crate) account: Option<String>,
    pub(crate) prefix: Option<String>,
}

impl Kind for Analytics {
    const NAME: &'static str = "analytics";

    fn stored(self) -> Configuration {
        Configuration::Analytics(self)
    }

    fn of(stored: Configuration) -> Option<Self> {
        match stored {
            Configuration::Analytics(found) => Some(found),
            _ => None,
        }
    }
}

impl Analytics {
    /// # Errors
    /// `MalformedXML`, `InvalidTag`.
    pub(crate) fn read(sent: &AnalyticsConfiguration) -> Result<Self, AwsError> {
        let filter = sent.filter.as_ref().map(|filter| {
            let alone = Conditions {
                prefix: filter.prefix.as_deref(),
                tags: filter.tag.as_slice(),
                access_point: None,
            };
            let and = filter.and.as_ref().map(|and| Conditions {
                prefix: and.prefix.as_deref(),
                tags: and.tags.as_deref().unwrap_or_default(),
                access_point: None,
            });
            Filter::read(alone, and)
        });
        let export = sent.storage_class_analysis.data_export.as_ref().map(Export::read);
        Ok(Self { filter: filter.transpose()?, export: export.transpose()? })
    }

    pub(crate) fn to_api(&self, id: String) -> AnalyticsConfiguration {
        let filter = self.filter.as_ref().map(|filter| match filter.is_and {
            false => {
                AnalyticsFilter { prefix: filter.prefix.clone(), tag: filter.tag(), and: None }
            }
            true => AnalyticsFilter {
                and: Some(AnalyticsAndOperator {
                    prefix: filter.prefix.clone(),
                    tags: filter.tag_set(),
                }),
                ..AnalyticsFilter::default()
            },
        });
        let data_export = self.export.as_ref().map(Export::to_api);
        AnalyticsConfiguration {
            id,
            filter,
            storage_class_analysis: StorageClassAnalysis { data_export },
        }
    }
}

impl Export {
    fn read(sent: &StorageClassAnalysisDataExport) -> Result<Self, AwsError> {
        let destination = &sent.destination.s3_bucket_destination;
        if sent.output_schema_version != StorageClassAnalysisSchemaVersion::V1
            || destination.format != AnalyticsS3ExportFileFormat::Csv
        {
            return Err(errors::malformed_xml());
        }
        if !Arn::is_meant_by(&destination.bucket) {
            return Err(errors::invalid_s3_destination_bucket());
        }
        Ok(Self {
            bucket: destination.bucket.clone(),
            account: destination.bucket_account_id.clone(),
            prefix: destination.prefix.clone(),
        })
    }

    fn to_api(&self) -> StorageClassAnalysisDataExport {
        let s3_bucket_destination = AnalyticsS3BucketDestination {
            format: AnalyticsS3ExportFileFormat::Csv,
            bucket_account_id: self.account.clone(),
            bucket: self.bucket.clone(),
            prefix: self.prefix.clone(),
        };
        StorageClassAnalysisDataExport {
            output_schema_version: StorageClassAnalysisSchemaVersion::V1,
            destination: AnalyticsExportDestination { s3_bucket_destination },
        }
    }
}
