//! Places that requests name by ARN.

use api_s3control::JobManifestLocation;
use serde::{Deserialize, Serialize};

use crate::bucket::S3_ARNS;

/// The object that a list begins with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ListObject {
    pub(crate) object_arn: String,
    pub(crate) version_id: Option<String>,
    pub(crate) etag: String,
}

impl ListObject {
    pub(crate) fn to_api(&self) -> JobManifestLocation {
        JobManifestLocation {
            object_arn: self.object_arn.clone(),
            object_version_id: self.version_id.clone(),
            etag: self.etag.clone(),
        }
    }
}

/// The name of the bucket, and the key where there is one, of an ARN.
pub(crate) fn place_of(arn: &str) -> Option<(&str, &str)> {
    let resource = S3_ARNS.resource_of(arn)?;
    let (bucket, key) = resource.split_once('/').unwrap_or((resource, ""));
    (!bucket.is_empty()).then_some((bucket, key))
}

/// What the keys that belong to job `id` begin with, under a prefix.
pub(crate) fn folder(prefix: Option<&str>, id: &str) -> String {
    match prefix.map(|prefix| prefix.trim_end_matches('/')) {
        Some(prefix) if !prefix.is_empty() => format!("{prefix}/job-{id}"),
        _ => format!("job-{id}"),
    }
}
