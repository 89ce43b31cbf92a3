//! The list of objects of a job.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-create-job.html#specify-batchjob-manifest>

use api_s3control::{JobManifest, JobManifestFieldName, JobManifestFormat, JobManifestSpec};
use percent_encoding::percent_decode_str;
use serde::{Deserialize, Serialize};
use wire::AwsError;

use crate::batch::gathering::BatchTask;
use crate::batch::place::ListObject;
use crate::batch::{Fault, invalid};

/// The columns that a manifest can have.
const COLUMNS_MAX: usize = 16;

/// Where the list is, and what its columns are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Manifest {
    pub(crate) columns: Vec<Column>,
    pub(crate) object_arn: String,
    pub(crate) version_id: Option<String>,
    pub(crate) etag: String,
}

/// A column of a manifest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Column {
    Ignore,
    Bucket,
    Key,
    VersionId,
}

/// An object of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Task {
    pub(crate) bucket: String,
    pub(crate) key: String,
    pub(crate) version_id: Option<String>,
}

impl From<Task> for BatchTask {
    fn from(Task { bucket, key, version_id }: Task) -> Self {
        Self { bucket, key, version_id }
    }
}

impl From<BatchTask> for Task {
    fn from(BatchTask { bucket, key, version_id }: BatchTask) -> Self {
        Self { bucket, key, version_id }
    }
}

impl Manifest {
    /// # Errors
    /// `InvalidRequest` for columns that are none.
    pub(crate) fn read(sent: &JobManifestSpec, object: ListObject) -> Result<Self, AwsError> {
        let fields = sent.fields.as_deref().unwrap_or_default();
        let columns: Option<Vec<Column>> = fields.iter().map(Column::read).collect();
        let columns = columns.ok_or_else(|| invalid("Invalid manifest field"))?;
        let count = |wanted| columns.iter().filter(|column| **column == wanted).count();
        if count(Column::Bucket) != 1 || count(Column::Key) != 1 || count(Column::VersionId) > 1 {
            return Err(invalid("Required fields are missing in the schema: Bucket, Key"));
        }
        if columns.len() > COLUMNS_MAX {
            return Err(invalid("The manifest has too many fields"));
        }
        let ListObject { object_arn, version_id, etag } = object;
        Ok(Self { columns, object_arn, version_id, etag })
    }

    pub(crate) fn to_api(&self) -> JobManifest {
        let fields = self.columns.iter().map(|column| column.to_api()).collect();
        JobManifest {
            spec: JobManifestSpec {
                format: JobManifestFormat::S3BatchOperationsCsv20180820,
                fields: Some(fields),
            },
            location: self.object().to_api(),
        }
    }

    /// The object that has the lines.
    pub(crate) fn object(&self) -> ListObject {
        ListObject {
            object_arn: self.object_arn.clone(),
            version_id: self.version_id.clone(),
            etag: self.etag.clone(),
        }
    }

    /// The object that a line names.
    ///
    /// # Errors
    /// What is wrong with it.
    pub(crate) fn task(&self, line: &str) -> Result<Task, Fault> {
        task_of(&self.columns, line)
    }
}

/// The object that a line with these columns names.
///
/// # Errors
/// What is wrong with it.
pub(crate) fn task_of(columns: &[Column], line: &str) -> Result<Task, Fault> {
    let values = cells(line).ok_or_else(|| content("a line is not comma-separated values"))?;
    if values.len() != columns.len() {
        return Err(content("a line has another number of fields than the manifest says"));
    }
    let value = |wanted| {
        let mut pairs = columns.iter().zip(&values);
        pairs.find(|(column, _)| **column == wanted).map(|(_, value)| value.as_str())
    };
    let key = percent_decode_str(value(Column::Key).unwrap_or_default()).decode_utf8();
    let key = key.map_err(|_| content("a key is not URL-encoded UTF-8"))?.into_owned();
    let bucket = value(Column::Bucket).unwrap_or_default().to_owned();
    if key.is_empty() || bucket.is_empty() {
        return Err(content("a line names no object"));
    }
    let version_id = value(Column::VersionId).filter(|id| !id.is_empty());
    Ok(Task { bucket, key, version_id: version_id.map(ToOwned::to_owned) })
}

impl Column {
    fn read(sent: &JobManifestFieldName) -> Option<Self> {
        match sent {
            JobManifestFieldName::Ignore => Some(Self::Ignore),
            JobManifestFieldName::Bucket => Some(Self::Bucket),
            JobManifestFieldName::Key => Some(Self::Key),
            JobManifestFieldName::VersionId => Some(Self::VersionId),
            JobManifestFieldName::Unknown(_) => None,
        }
    }

    const fn to_api(self) -> JobManifestFieldName {
        match self {
            Self::Ignore => JobManifestFieldName::Ignore,
            Self::Bucket => JobManifestFieldName::Bucket,
            Self::Key => JobManifestFieldName::Key,
            Self::VersionId => JobManifestFieldName::VersionId,
        }
    }
}

/// A manifest that cannot be worked through.
pub(crate) fn content(text: &str) -> Fault {
    Fault {
        code: "InvalidManifestContent".to_owned(),
        reason: format!("Invalid Manifest Content: {text}"),
    }
}

/// The values of a line: plain, or in quotes that are doubled inside. None where a quote is open or
/// something stands behind one.
fn cells(line: &str) -> Option<Vec<String>> {
    let mut cells = Vec::new();
    let mut rest = line;
    loop {
        let (cell, behind) = match rest.strip_prefix('"') {
            None => match rest.split_once(',') {
                Some((cell, behind)) => (cell.to_owned(), Some(behind)),
                None => (rest.to_owned(), None),
            },
            Some(quoted) => {
                let (cell, behind) = quoted_cell(quoted)?;
                let next = match behind {
                    "" => None,
                    behind => Some(behind.strip_prefix(',')?),
                };
                (cell, next)
            }
        };
        cells.push(cell);
        match behind {
            Some(behind) => rest = behind,
            None => return Some(cells),
        }
    }
}

/// The text up to the quote that ends it, and what is behind that.
fn quoted_cell(text: &str) -> Option<(String, &str)> {
    let mut cell = String::new();
    let mut rest = text;
    loop {
        let (part, behind) = rest.split_once('"')?;
        cell.push_str(part);
        match behind.strip_prefix('"') {
            Some(behind) => {
                cell.push('"');
                rest = behind;
            }
            None => return Some((cell, behind)),
        }
    }
}

#[cfg(test)]
mod tests;
