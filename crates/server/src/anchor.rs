//! Where it is told how far the journal has come: a file, a bucket, the collector of syslog.

use std::path::PathBuf;
use std::sync::Arc;

use names::{AccountId, Region};
use secret::Secret;
use services::{AnchorPlace, Anchoring};

use crate::error::ServeError;
use crate::forward::{ForwardConfig, anchors_to_syslog};

mod bucket;
mod file;

/// The places.
#[derive(Debug, Default)]
pub struct AnchorConfig {
    /// A file to which a line is added for each anchor.
    pub file: Option<PathBuf>,
    /// A bucket with Object Lock.
    pub bucket: Option<AnchorBucket>,
    /// The collector of syslog that records are handed on to.
    pub syslog: bool,
}

/// A bucket in which each anchor is an object that nobody can remove before its time.
#[derive(Debug)]
pub struct AnchorBucket {
    /// `https://HOST`, of S3 or of something that speaks as it does.
    pub endpoint: String,
    /// The Region that requests are signed for.
    pub region: Region,
    /// Its name.
    pub bucket: String,
    /// What the names of objects begin with: nothing, or something that ends with a slash.
    pub prefix: String,
    /// Certificates of authorities, PEM, of which the endpoint's has to be.
    pub ca_file: Option<PathBuf>,
    /// Who puts them there.
    pub access_key_id: String,
    /// The secret of that.
    pub secret_access_key: Secret<String>,
    /// How long each is locked, in days.
    pub retention_days: u32,
}

/// What anchors the journal, at the collector that `forward` names too; none where there is no place for it.
///
/// # Errors
/// A file cannot be used, or the endpoint is none.
pub(crate) fn anchoring(
    config: &AnchorConfig,
    forward: &ForwardConfig,
    installation: &AccountId,
) -> Result<Option<Anchoring>, ServeError> {
    let AnchorConfig { file, bucket, syslog } = config;
    let mut places: Vec<Arc<dyn AnchorPlace>> = Vec::new();
    if let Some(path) = file {
        places.push(Arc::new(file::AnchorFile::open(path)?));
    }
    if let Some(bucket) = bucket {
        places.push(Arc::new(bucket::Bucket::new(bucket)?));
    }
    if *syslog {
        places.extend(anchors_to_syslog(forward)?);
    }
    Ok((!places.is_empty()).then(|| Anchoring::new(installation.clone(), places)))
}
