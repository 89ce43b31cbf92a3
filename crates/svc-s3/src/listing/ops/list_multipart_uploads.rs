//! ListMultipartUploads:
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html>

use api_s3::{
    ChecksumAlgorithm, ChecksumType, Initiator, ListMultipartUploads, ListMultipartUploadsOutput,
    ListMultipartUploadsRequest, MultipartUpload, StorageClass,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::access::bucket_access;
use crate::bucket::BucketRecord;
use crate::bucket::acl::owner;
use crate::bucket::find::find_bucket;
use crate::bucket::manage::note_bucket;
use crate::listing::Request;
use crate::listing::uploads::{ListedUpload, Markers, read_upload_page};

impl Handler<ListMultipartUploads> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListMultipartUploadsRequest,
    ) -> Result<Touch<BucketRecord>, Failure> {
        let expected = input.expected_bucket_owner.as_deref();
        let bucket = find_bucket(cx, &input.bucket, expected).await?;
        note_bucket(cx.audit(), &bucket)?;
        let access = bucket_access(cx, "s3:ListBucketMultipartUploads", &bucket)?;
        Ok(Touch::new(bucket, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListMultipartUploadsRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<ListMultipartUploadsOutput, Failure> {
        let request = Request::new(
            input.prefix.as_deref(),
            input.delimiter.as_deref(),
            input.max_uploads,
            input.encoding_type.as_ref(),
        )?;
        let encoding = request.encoding;
        let markers = Markers::new(input.key_marker.as_deref(), input.upload_id_marker.as_deref())?;
        let page = read_upload_page(cx.tx(), &bucket, &request, markers).await?;
        let owner = owner(&bucket)?;
        let shown = |listed: &ListedUpload| MultipartUpload {
            upload_id: Some(listed.upload_id.clone()),
            key: Some(encoding.write(&listed.upload.key)),
            initiated: Some(listed.upload.started_at()),
            storage_class: Some(StorageClass::from(
                listed.upload.description.storage_class.as_deref().unwrap_or("STANDARD"),
            )),
            owner: Some(owner.clone()),
            initiator: Some(Initiator {
                id: Some(listed.upload.initiator.clone()),
                ..Initiator::default()
            }),
            checksum_algorithm: listed
                .upload
                .checksum_algorithm
                .as_deref()
                .map(ChecksumAlgorithm::from),
            checksum_type: listed.upload.checksum_kind.as_deref().map(ChecksumType::from),
            ..MultipartUpload::default()
        };
        let (next_key, next_upload) = page.next.clone().unzip();
        Ok(ListMultipartUploadsOutput {
            bucket: Some(input.bucket.clone()),
            key_marker: Some(encoding.write(input.key_marker.as_deref().unwrap_or_default())),
            upload_id_marker: Some(markers.upload_id.unwrap_or_default().to_owned()),
            next_key_marker: next_key.map(|key| encoding.write(&key)),
            next_upload_id_marker: next_upload,
            prefix: Some(encoding.write(request.prefix)),
            delimiter: request.delimiter.map(|text| encoding.write(text)),
            max_uploads: request.max_keys(),
            is_truncated: Some(page.next.is_some()),
            uploads: Some(page.uploads.iter().map(shown).collect()),
            common_prefixes: encoding.common_prefixes(&page.prefixes),
            encoding_type: encoding.shown(),
            ..ListMultipartUploadsOutput::default()
        })
    }
}
