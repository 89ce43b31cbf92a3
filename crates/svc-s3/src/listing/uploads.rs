//! What listings of multipart uploads have beyond the others: where a page starts inside a key.

use api_s3::errors;
use store::After;
use wire::AwsError;

use crate::listing::Listing;
use crate::listing::index::ONGOING_UPLOADS;
use crate::tables::upload_key;
use crate::upload::is_upload_id;

/// Where a page starts.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Markers<'a> {
    pub(crate) key: Option<&'a str>,
    pub(crate) upload_id: Option<&'a str>,
}

impl<'a> Markers<'a> {
    /// Reads the query parameters. An upload id without a key says nothing. An id whose upload is
    /// gone by now still says where to go on.
    ///
    /// # Errors
    /// `InvalidArgument` for an upload id that is none.
    pub(crate) fn new(key: Option<&'a str>, upload_id: Option<&'a str>) -> Result<Self, AwsError> {
        let key = key.filter(|key| !key.is_empty());
        let upload_id = upload_id.filter(|id| key.is_some() && !id.is_empty());
        match upload_id {
            Some(id) if !is_upload_id(id) => {
                Err(errors::invalid_argument("Invalid uploadId marker")
                    .with_detail("ArgumentName", "upload-id-marker")
                    .with_detail("ArgumentValue", id))
            }
            _ => Ok(Self { key, upload_id }),
        }
    }

    /// Where the page starts.
    pub(crate) fn after(&self, listing: &Listing<'_>) -> Option<After> {
        let key = self.key?;
        Some(match self.upload_id {
            Some(upload_id) => After::Key(upload_key(&listing.bucket.id, key, upload_id)),
            None => ONGOING_UPLOADS.behind(listing, key),
        })
    }
}
