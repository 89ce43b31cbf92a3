//! CompleteMultipartUpload:
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html>

use api_s3::{
    CompleteMultipartUpload, CompleteMultipartUploadOutput, CompleteMultipartUploadRequest,
    ShownEncryption, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::access::{expected_etag_access, object_access};
use crate::bucket::BucketRecord;
use crate::bucket::find::{check_key, find_bucket, refuse_encryption_header};
use crate::encryption::customer_key::CustomerHeaders;
use crate::lifecycle::shown::expiration;
use crate::object::VersionRecord;
use crate::object::answer::{note_mode_of_upload, quoted, shown_version_id};
use crate::object::checksum;
use crate::object::conditions::WriteConditions;
use crate::object::versions::{self, Addition, find_object, newest_for_write};
use crate::upload::complete::{
    Assembled, assemble, check_kind, check_object_checksum, completed_as,
};
use crate::upload::{Ongoing, check_customer_key_of, end_upload, find_upload, parts_of};
use crate::usage::quota::require_room;

impl Handler<CompleteMultipartUpload> for S3 {
    type Touches = Touch<Ongoing>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CompleteMultipartUploadRequest,
    ) -> Result<Touch<Ongoing>, Failure> {
        check_key(&input.key)?;
        refuse_encryption_header(cx)?;
        let owner = input.expected_bucket_owner.as_deref();
        let bucket = find_bucket(cx, &input.bucket, owner).await?;
        cx.name_resource(&bucket.object_arn(&input.key), &bucket.account);
        let access = object_access(cx, "s3:PutObject", &bucket, &input.key)?
            .key("s3:ObjectCreationOperation", "true")
            .key_if("s3:if-match", input.if_match.clone())
            .key_if("s3:if-none-match", input.if_none_match.clone());
        let if_match = expected_etag_access(cx, &bucket, &input.key, input.if_match.as_deref())?;
        let ongoing = find_upload(cx, bucket, &input.key, &input.upload_id).await?;
        Ok(if_match.into_iter().fold(Touch::new(ongoing, access), Touch::and))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CompleteMultipartUploadRequest,
        ongoing: Allowed<Ongoing>,
    ) -> Result<CompleteMultipartUploadOutput, Failure> {
        let cx = &mut cx.writer(&ongoing);
        let bucket = &ongoing.bucket;
        let listed = input.multipart_upload.as_ref().and_then(|list| list.parts.as_deref());
        let listed = listed.unwrap_or_default();
        if ongoing.upload.is_none() {
            let found = find_object(cx.tx(), bucket, &input.key, None).await?;
            if let Some(version) = completed_as(&found, &input.upload_id, listed)? {
                return answer(cx, input, bucket, version).await;
            }
        }
        let upload = ongoing.require(&input.upload_id)?;
        note_mode_of_upload(&mut cx.audit, upload);
        let customer = CustomerHeaders::from(input.customer_key_members());
        let sent = customer.read(cx.request().is_secure())?;
        check_customer_key_of(upload, sent.as_ref())?;
        check_kind(upload, input.checksum_type.as_ref())?;
        let parts = parts_of(cx, bucket, &input.upload_id).await?;
        let conditions = WriteConditions {
            if_match: input.if_match.as_deref(),
            if_none_match: input.if_none_match.as_deref(),
        };
        let newest = newest_for_write(cx, bucket, &input.key, conditions).await?;
        let numbers: Vec<u32> = parts.keys().copied().collect();
        let Assembled { version, manifest, unused } =
            assemble(cx, upload, &input.upload_id, parts, listed)?;
        check_object_checksum(&version.checksums, &checksum::given(input.checksum_members())?)?;
        if input.mpu_object_size.is_some_and(|size| u64::try_from(size) != Ok(version.size)) {
            return Err(errors::invalid_request(
                "The provided 'x-amz-mp-object-size' header does not match what was computed.",
            )
            .into());
        }
        require_room(cx.tx(), bucket, version.size).await?;
        let (lock, acl) = (upload.lock, upload.acl.clone());
        let addition = Addition { version, manifest: Some(manifest), inline: None, lock, acl };
        let version = versions::add(cx, bucket, &input.key, newest, addition).await?;
        let address = (input.key.as_str(), input.upload_id.as_str());
        end_upload(cx, bucket, address, &numbers, &unused)?;
        answer(cx, input, bucket, &version).await
    }
}

async fn answer(
    cx: &Ctx,
    input: &CompleteMultipartUploadRequest,
    bucket: &BucketRecord,
    version: &VersionRecord,
) -> Result<CompleteMultipartUploadOutput, Failure> {
    let encryption = ShownEncryption::from(&version.mode);
    let mut output = CompleteMultipartUploadOutput {
        location: Some(location(cx, &input.bucket, &input.key)),
        bucket: Some(bucket.name.to_string()),
        key: Some(input.key.clone()),
        etag: Some(quoted(&version.etag)),
        version_id: shown_version_id(bucket, version),
        expiration: expiration(cx, bucket, &input.key, version).await?,
        checksum_type: version.checksums.shown_kind(),
        server_side_encryption: encryption.server_side_encryption,
        sse_kms_key_id: encryption.sse_kms_key_id,
        bucket_key_enabled: encryption.bucket_key_enabled,
        ..CompleteMultipartUploadOutput::default()
    };
    output.set_shown_checksums((&version.checksums).into());
    Ok(output)
}

/// The object's address, path style.
fn location(cx: &Ctx, bucket: &str, key: &str) -> String {
    let scheme = if cx.request().is_secure() { "https" } else { "http" };
    let key = percent_encoding::utf8_percent_encode(key, percent_encoding::NON_ALPHANUMERIC);
    format!("{scheme}://{}/{bucket}/{key}", cx.request().host)
}
