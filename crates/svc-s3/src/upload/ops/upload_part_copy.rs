//! UploadPartCopy: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html>

use std::sync::Arc;

use api_s3::{CopyPartResult, UploadPartCopy, UploadPartCopyOutput, UploadPartCopyRequest, errors};
use engine::{Allowed, Ctx, Denial, Failure, Probe, StagedHandler, Touch, View};
use stdx::Timestamp;

use crate::S3;
use crate::access::object_access;
use crate::bucket::find::{check_key, find_bucket, refuse_encryption_header};
use crate::encryption::customer_key::CustomerHeaders;
use crate::object::answer::{note_bytes_in, note_mode_of_upload, quoted, shown_version_id};
use crate::object::conditions::ReadConditions;
use crate::object::copy::CopySource;
use crate::object::open::SealedObject;
use crate::object::range::of_copy_source;
use crate::object::read::Source;
use crate::object::receive::{Length, UPLOAD_BYTES_MAX};
use crate::object::versions::Stored;
use crate::upload::{
    Ongoing, PartBody, StagedPart, copied_part_verifier, find_upload, part_number, unlock_upload,
};

/// A copied part that is ready to be added, and the version of the source that it is from.
#[derive(Debug)]
pub struct CopiedPart {
    staged: StagedPart,
    source_version_id: Option<String>,
}

impl StagedHandler<UploadPartCopy> for S3 {
    type Touches = (Touch<Source>, Option<Probe<()>>, Touch<Ongoing>);
    type Staged = CopiedPart;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UploadPartCopyRequest,
    ) -> Result<Self::Touches, Failure> {
        check_key(&input.key)?;
        refuse_encryption_header(cx)?;
        let named = CopySource::parse(&input.copy_source)?;
        let owner = input.expected_bucket_owner.as_deref();
        let bucket = find_bucket(cx, &input.bucket, owner).await?;
        cx.name_resource(&bucket.object_arn(&input.key), &bucket.account);
        let (source, may_list) =
            named.declare(cx, input.expected_source_bucket_owner.as_deref()).await?;
        let access = object_access(cx, "s3:PutObject", &bucket, &input.key)?
            .key("s3:ObjectCreationOperation", "false")
            .key("s3:x-amz-copy-source", named.shown());
        let ongoing = find_upload(cx, bucket, &input.key, &input.upload_id).await?;
        Ok((source, may_list, Touch::new(ongoing, access)))
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &UploadPartCopyRequest,
        (source, may_list, ongoing): &(
            Allowed<Source>,
            Option<Result<Allowed<()>, Denial>>,
            Allowed<Ongoing>,
        ),
    ) -> Result<CopiedPart, Failure> {
        part_number(input.part_number)?;
        ongoing.require(&input.upload_id)?;
        let named = CopySource::parse(&input.copy_source)?;
        let stored = named.require(source, may_list.as_ref())?;
        let conditions = ReadConditions::from(input.copy_source_read_condition_members());
        conditions.check_source(&stored.version)?;
        let staged = Box::pin(reseal(cx, input, ongoing, (source, &named, stored))).await?;
        let source_version_id = shown_version_id(&source.bucket, &stored.version);
        Ok(CopiedPart { staged, source_version_id })
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UploadPartCopyRequest,
        (_, _, ongoing): (Allowed<Source>, Option<Result<Allowed<()>, Denial>>, Allowed<Ongoing>),
        CopiedPart { staged, source_version_id }: &CopiedPart,
    ) -> Result<UploadPartCopyOutput, Failure> {
        let cx = &mut cx.writer(&ongoing);
        let number = part_number(input.part_number)?;
        let upload = ongoing.require(&input.upload_id)?;
        let part = staged.clone().add(cx, &ongoing.bucket, &input.upload_id, number).await?;
        note_bytes_in(&mut cx.audit, 0);
        note_mode_of_upload(&mut cx.audit, upload);
        let mut result = CopyPartResult {
            etag: Some(quoted(&part.etag)),
            last_modified: Some(Timestamp::from_unix_ms(part.modified_ms).truncated_to_seconds()),
            ..CopyPartResult::default()
        };
        result.set_shown_checksums((&part.checksums).into());
        let mut output = UploadPartCopyOutput {
            copy_source_version_id: source_version_id.clone(),
            copy_part_result: Some(result),
            ..UploadPartCopyOutput::default()
        };
        output.set_shown_encryption((&upload.mode).into());
        Ok(output)
    }
}

async fn reseal(
    cx: &mut Ctx,
    input: &UploadPartCopyRequest,
    ongoing: &Ongoing,
    (source, named, stored): (&Source, &CopySource, &Stored),
) -> Result<StagedPart, Failure> {
    let upload = ongoing.require(&input.upload_id)?;
    let range = match &input.copy_source_range {
        Some(header) => of_copy_source(header, stored.version.size)?,
        None => 0..stored.version.size,
    };
    let size = range.end.saturating_sub(range.start);
    if size > UPLOAD_BYTES_MAX {
        return Err(errors::invalid_request(format!(
            "The specified copy source is larger than the maximum allowable size for a copy source: {UPLOAD_BYTES_MAX}"
        ))
        .into());
    }
    let verifier = copied_part_verifier(upload)?;
    let customer = CustomerHeaders::from(input.customer_key_members());
    let sent = customer.read(cx.request().is_secure())?;
    let address = (input.key.as_str(), input.upload_id.as_str());
    let wrapping = unlock_upload(cx, ongoing, address, sent).await?;
    let customer = CustomerHeaders::from(input.copy_source_customer_key_members());
    let sealed = SealedObject::new(cx, &source.bucket, &named.key, stored, customer)?;
    let body = sealed.unlock_source(cx).await?.read(Arc::clone(cx.blobs()), range).await?;
    let part = PartBody { body, length: Length::Known(size), verifier, content_md5: None };
    Box::pin(StagedPart::store(cx, ongoing, address, &wrapping, part)).await
}
