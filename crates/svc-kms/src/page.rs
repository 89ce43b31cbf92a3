//! Paging: `Limit`, `Marker`, `NextMarker`, `Truncated`.
//!
//! A marker is the last name of the page before, base64: opaque enough that nobody builds one by
//! hand, and harmless when somebody does, because every page is authorised anew.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use wire::AwsError;

use api_kms::errors;

/// One page being read.
#[derive(Debug)]
pub(crate) struct Page {
    /// How many entries the caller gets.
    pub(crate) limit: usize,
    /// The last name of the page before.
    pub(crate) after: Option<String>,
}

impl Page {
    /// Reads the request's members; `limit_default` entries unless it says otherwise.
    pub(crate) fn new(
        limit: Option<i32>,
        marker: Option<&str>,
        limit_default: usize,
    ) -> Result<Self, AwsError> {
        let limit = limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(limit_default);
        let after = marker.map(open).transpose()?;
        Ok(Self { limit, after })
    }

    /// Cuts `rows`, read with one more than the limit, to the page; gives the next marker.
    pub(crate) fn cut<T>(&self, rows: &mut Vec<T>, name: impl Fn(&T) -> &str) -> Option<String> {
        if rows.len() <= self.limit {
            return None;
        }
        rows.truncate(self.limit);
        rows.last().map(|last| URL_SAFE_NO_PAD.encode(name(last)))
    }
}

fn open(marker: &str) -> Result<String, AwsError> {
    let invalid = || errors::invalid_marker_exception("The marker is not valid.");
    let bytes = URL_SAFE_NO_PAD.decode(marker).map_err(|_| invalid())?;
    String::from_utf8(bytes).map_err(|_| invalid())
}
