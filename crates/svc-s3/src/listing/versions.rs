//! What listings of versions have beyond the others: where a page starts inside a key, and which
//! version is the newest of its key.

use api_s3::errors;
use engine::Failure;
use store::{After, Tx};
use wire::AwsError;

use crate::listing::Listing;
use crate::listing::index::ALL_VERSIONS;
use crate::object::VersionRecord;
use crate::object::version_id::{self, VersionName};
use crate::object::versions::peek_version;
use crate::tables::version_key;

/// The query parameter that names the last version seen.
const VERSION_ID_MARKER: &str = "version-id-marker";

/// Where a page starts.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Markers<'a> {
    pub(crate) key: Option<&'a str>,
    pub(crate) version_id: Option<&'a str>,
}

impl Markers<'_> {
    /// # Errors
    /// `InvalidArgument` for a version without a key, an empty one, and one that is no version id.
    pub(crate) fn check(&self) -> Result<(), AwsError> {
        let Some(version_id) = self.version_id else { return Ok(()) };
        let refused = |text, value| {
            errors::invalid_argument(text)
                .with_detail("ArgumentName", VERSION_ID_MARKER)
                .with_detail("ArgumentValue", value)
        };
        if self.key.is_none_or(str::is_empty) {
            let text = "A version-id marker cannot be specified without a key marker.";
            // What AWS shows is the key marker, whatever the version.
            return Err(refused(text, "null"));
        }
        if version_id.is_empty() {
            return Err(refused("A version-id marker cannot be empty.", ""));
        }
        version_id::parse_argument(VERSION_ID_MARKER, version_id).map(|_| ())
    }
}

/// One version of a listing.
#[derive(Debug)]
pub(crate) struct ListedVersion {
    pub(crate) key: String,
    pub(crate) version: VersionRecord,
    pub(crate) is_latest: bool,
}

impl Markers<'_> {
    /// Where the page starts.
    ///
    /// # Errors
    /// `InvalidArgument` for a version id that is none.
    pub(crate) async fn after(
        &self,
        tx: &Tx,
        listing: &Listing<'_>,
    ) -> Result<Option<After>, Failure> {
        let Some(key) = self.key.filter(|key| !key.is_empty()) else { return Ok(None) };
        let Some(version_id) = self.version_id else {
            return Ok(Some(ALL_VERSIONS.behind(listing, key)));
        };
        let bucket = listing.bucket;
        let sequence = match version_id::parse_argument(VERSION_ID_MARKER, version_id)? {
            VersionName::Sequence(sequence) => sequence,
            VersionName::Null => match peek_version(tx, bucket, key, Some(version_id)).await? {
                Some(version) => version.sequence,
                None => return Ok(Some(ALL_VERSIONS.behind_key(listing, key))),
            },
        };
        Ok(Some(After::Key(version_key(&bucket.id, key, sequence))))
    }

    /// Says of each version of a page whether it is the newest of its key. A page that continues
    /// inside a key does not start with the key's newest version.
    pub(crate) fn with_latest(
        &self,
        entries: Vec<(String, VersionRecord)>,
    ) -> impl Iterator<Item = ListedVersion> {
        let mut previous = self.version_id.and(self.key).map(ToOwned::to_owned);
        entries.into_iter().map(move |(key, version)| {
            let is_latest = previous.as_ref() != Some(&key);
            previous = Some(key.clone());
            ListedVersion { key, version, is_latest }
        })
    }
}

#[cfg(test)]
mod tests;
