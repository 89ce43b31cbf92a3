//! Listings of the multipart uploads of a bucket: rows ordered by key, then by upload id.

use api_s3::errors;
use bytes::Bytes;
use engine::Failure;
use store::{After, ListEntry, ListQuery, Tx, escaped};
use wire::AwsError;

use crate::bucket::BucketRecord;
use crate::listing::Request;
use crate::listing::versions::unescaped;
use crate::object::UploadRecord;
use crate::tables::{UPLOADS, upload_key, uploads_of_bucket};
use crate::upload::{UPLOAD_ID_DIGITS, is_upload_id};

/// What follows an object key in a row's key: the end of the key (2 bytes), the upload id and its
/// end. The delimiter is not looked for there.
const SUFFIX_BYTES: usize = 2 + UPLOAD_ID_DIGITS + 2;

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
}

/// One upload of a listing.
#[derive(Debug)]
pub(crate) struct ListedUpload {
    pub(crate) upload_id: String,
    pub(crate) upload: UploadRecord,
}

/// A page of uploads.
#[derive(Debug, Default)]
pub(crate) struct UploadPage {
    pub(crate) uploads: Vec<ListedUpload>,
    pub(crate) prefixes: Vec<String>,
    /// The last entry when there are more: a key and an upload id, or a common prefix and nothing.
    pub(crate) next: Option<(String, String)>,
}

/// Reads a page of uploads.
pub(crate) async fn read_upload_page(
    tx: &Tx,
    bucket: &BucketRecord,
    request: &Request<'_>,
    markers: Markers<'_>,
) -> Result<UploadPage, Failure> {
    if request.limit == 0 {
        return Ok(UploadPage::default());
    }
    let query = ListQuery {
        delimiter: request.delimiter.map(|text| Bytes::from(escaped(text.as_bytes()))),
        suffix_bytes: SUFFIX_BYTES,
        after: start(bucket, request, markers),
        ..ListQuery::new(
            uploads_of_bucket(&bucket.id).bytes_starting(request.prefix.as_bytes()),
            request.limit,
        )
    };
    let found = tx.peek_list(&query).await?;
    let root = uploads_of_bucket(&bucket.id).bytes_starting(b"");
    let mut page = UploadPage::default();
    for entry in &found.entries {
        match entry {
            ListEntry::Item(item) => {
                let upload = UPLOADS.decode(&item.row.value)?;
                let upload_id = upload.upload_id.clone();
                page.next = Some((upload.key.clone(), upload_id.clone()));
                page.uploads.push(ListedUpload { upload_id, upload });
            }
            ListEntry::CommonPrefix(prefix) => {
                let raw = prefix.strip_prefix(&root);
                let raw = raw.ok_or_else(|| Failure::Internal("a row of another bucket".into()))?;
                let prefix = unescaped(raw);
                page.next = Some((prefix.clone(), String::new()));
                page.prefixes.push(prefix);
            }
        }
    }
    page.next = page.next.filter(|_| found.more);
    Ok(page)
}

fn start(bucket: &BucketRecord, request: &Request<'_>, markers: Markers<'_>) -> Option<After> {
    let key = markers.key?;
    let uploads = uploads_of_bucket(&bucket.id);
    Some(match markers.upload_id {
        Some(upload_id) => After::Key(upload_key(&bucket.id, key, upload_id)),
        None if request.is_common_prefix(key) => {
            After::CommonPrefix(uploads.bytes_starting(key.as_bytes()))
        }
        None => After::CommonPrefix(uploads.bytes(key.as_bytes()).build()),
    })
}
