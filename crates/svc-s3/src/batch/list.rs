//! The ways in which a job can be told its objects.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-create-job.html#specify-batchjob-manifest>

use api_s3control::{CreateJobRequest, JobManifest, JobManifestFormat, JobManifestSpec};
use serde::{Deserialize, Serialize};
use wire::AwsError;

use crate::batch::generator::Generator;
use crate::batch::invalid;
use crate::batch::manifest::Manifest;
use crate::batch::place::{ListObject, place_of};

/// Where a job has its list from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum TaskList {
    /// An object with a line for each task.
    Lines(Manifest),
    /// The manifest of an inventory.
    Inventory(ListObject),
    /// It is made of what is in a bucket.
    Generated(Box<Generator>),
}

impl TaskList {
    /// # Errors
    /// `InvalidRequest` where there is not exactly one list, or it is none.
    pub(crate) fn read(sent: &CreateJobRequest) -> Result<Self, AwsError> {
        match (&sent.manifest, &sent.manifest_generator) {
            (Some(manifest), None) => Self::of_manifest(manifest),
            (None, Some(generator)) => {
                let generator = generator.s3_job_manifest_generator.as_ref();
                let text = "Request invalid: a manifest generator is needed";
                let generator = generator.ok_or_else(|| invalid(text))?;
                Ok(Self::Generated(Box::new(Generator::read(generator)?)))
            }
            _ => Err(invalid("Request invalid: either a manifest or a generator is needed")),
        }
    }

    fn of_manifest(sent: &JobManifest) -> Result<Self, AwsError> {
        let location = &sent.location;
        if place_of(&location.object_arn).is_none_or(|(_, key)| key.is_empty()) {
            return Err(invalid("Invalid manifest location"));
        }
        let object = ListObject {
            object_arn: location.object_arn.clone(),
            version_id: location.object_version_id.clone(),
            etag: location.etag.trim_matches('"').to_owned(),
        };
        match sent.spec.format {
            JobManifestFormat::S3BatchOperationsCsv20180820 => {
                Ok(Self::Lines(Manifest::read(&sent.spec, object)?))
            }
            JobManifestFormat::S3InventoryReportCsv20161130 => {
                if sent.spec.fields.is_some() {
                    return Err(invalid("Fields must not be given for an inventory report"));
                }
                Ok(Self::Inventory(object))
            }
            JobManifestFormat::Unknown(_) => Err(invalid("Invalid manifest format")),
        }
    }

    /// As the manifest of a job; none of a generated one.
    pub(crate) fn manifest(&self) -> Option<JobManifest> {
        match self {
            Self::Lines(manifest) => Some(manifest.to_api()),
            Self::Inventory(object) => Some(JobManifest {
                spec: JobManifestSpec {
                    format: JobManifestFormat::S3InventoryReportCsv20161130,
                    fields: None,
                },
                location: object.to_api(),
            }),
            Self::Generated(_) => None,
        }
    }

    pub(crate) const fn generator(&self) -> Option<&Generator> {
        match self {
            Self::Generated(generator) => Some(generator),
            Self::Lines(_) | Self::Inventory(_) => None,
        }
    }
}
