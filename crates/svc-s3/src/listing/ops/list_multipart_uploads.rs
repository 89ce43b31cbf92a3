//! ListMultipartUploads:
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html>

use api_s3::{
    ChecksumAlgorithm, ChecksumType, ListMultipartUploads, ListMultipartUploadsOutput,
    ListMultipartUploadsRequest, MultipartUpload, StorageClass,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;
use crate::listing::index::{ONGOING_UPLOADS, PageEnd};
use crate::listing::uploads::Markers;
use crate::listing::{Encoding, ListRequest, Owners};
use crate::object::UploadRecord;
use crate::upload::initiator::shown_initiator;

impl Handler<ListMultipartUploads> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListMultipartUploadsRequest,
    ) -> Result<Touch<BucketRecord>, Failure> {
        let expected_owner = input.expected_bucket_owner.as_deref();
        touch_bucket::<ListMultipartUploads>(cx, &input.bucket, expected_owner).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListMultipartUploadsRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<ListMultipartUploadsOutput, Failure> {
        let request = ListRequest {
            prefix: input.prefix.as_deref(),
            delimiter: input.delimiter.as_deref(),
            max_keys: input.max_uploads,
            encoding: input.encoding_type.as_ref(),
            ..ListRequest::default()
        };
        let listing = request.listing(&bucket)?;
        let encoding = listing.encoding;
        let markers = Markers::new(input.key_marker.as_deref(), input.upload_id_marker.as_deref())?;
        let after = markers.after(&listing);
        let page = ONGOING_UPLOADS.read_page(cx.tx(), &listing, after).await?;
        let owners = Owners::new(&bucket);
        let end = page.end();
        let next_upload_id_marker = end.as_ref().map(|end| match end {
            PageEnd::Entry(_, upload) => upload.upload_id.clone(),
            PageEnd::CommonPrefix(_) => String::new(),
        });
        Ok(ListMultipartUploadsOutput {
            bucket: Some(bucket.name.to_string()),
            key_marker: Some(encoding.write(input.key_marker.as_deref().unwrap_or_default())),
            upload_id_marker: Some(markers.upload_id.unwrap_or_default().to_owned()),
            next_key_marker: end.as_ref().map(|end| encoding.write(end.text())),
            next_upload_id_marker,
            prefix: listing.shown_prefix(),
            delimiter: listing.shown_delimiter(),
            max_uploads: listing.max_keys(),
            is_truncated: Some(end.is_some()),
            uploads: Some(
                page.entries.iter().map(|(_, upload)| entry(upload, encoding, &owners)).collect(),
            ),
            common_prefixes: encoding.common_prefixes(&page.prefixes),
            encoding_type: encoding.shown(),
            ..ListMultipartUploadsOutput::default()
        })
    }
}

/// An entry of `Uploads`.
fn entry(upload: &UploadRecord, encoding: Encoding, owners: &Owners) -> MultipartUpload {
    let class = upload.description.storage_class.as_deref().unwrap_or("STANDARD");
    MultipartUpload {
        upload_id: Some(upload.upload_id.clone()),
        key: Some(encoding.write(&upload.key)),
        initiated: Some(upload.started_at()),
        storage_class: Some(StorageClass::from(class)),
        owner: Some(owners.of(upload.owner.as_ref())),
        initiator: Some(shown_initiator(upload)),
        checksum_algorithm: upload.checksum_algorithm.as_deref().map(ChecksumAlgorithm::from),
        checksum_type: upload.checksum_kind.as_deref().map(ChecksumType::from),
        ..MultipartUpload::default()
    }
}
