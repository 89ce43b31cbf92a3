//! UploadPart: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html>

use api_s3::{UploadPart, UploadPartOutput, UploadPartRequest};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};

use crate::S3;
use crate::access::object_access;
use crate::bucket::find::{check_key, find_bucket, refuse_encryption_header};
use crate::encryption::customer_key::CustomerHeaders;
use crate::object::answer::{note_bytes, note_mode_of_upload, quoted};
use crate::object::checksum::{self, announced_for};
use crate::object::receive::{check_length, content_md5};
use crate::upload::{
    Ongoing, PartBody, StagedPart, find_upload, part_number, part_verifier, unlock_upload,
};

impl StagedHandler<UploadPart> for S3 {
    type Touches = Touch<Ongoing>;
    type Staged = StagedPart;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UploadPartRequest,
    ) -> Result<Touch<Ongoing>, Failure> {
        check_key(&input.key)?;
        refuse_encryption_header(cx)?;
        let owner = input.expected_bucket_owner.as_deref();
        let bucket = find_bucket(cx, &input.bucket, owner).await?;
        cx.name_resource(&bucket.object_arn(&input.key), &bucket.account);
        let access = object_access(cx, "s3:PutObject", &bucket, &input.key)?
            .key("s3:ObjectCreationOperation", "false");
        let ongoing = find_upload(cx, bucket, &input.key, &input.upload_id).await?;
        Ok(Touch::new(ongoing, access))
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &UploadPartRequest,
        ongoing: &Allowed<Ongoing>,
    ) -> Result<StagedPart, Failure> {
        part_number(input.part_number)?;
        let upload = ongoing.require(&input.upload_id)?;
        let content_md5 = content_md5(input.content_md5.as_ref())?;
        let body = cx.take_body()?;
        let given = checksum::given(input.checksum_members())?;
        let announced = announced_for(&body, input.checksum_algorithm.as_ref(), &given)?;
        let verifier = part_verifier(upload, given, announced)?;
        let length = check_length(&body, false)?;
        let customer = CustomerHeaders::from(input.customer_key_members());
        let sent = customer.read(cx.request().is_secure())?;
        let address = (input.key.as_str(), input.upload_id.as_str());
        let wrapping = unlock_upload(cx, ongoing, address, sent).await?;
        let part = PartBody { body, length, verifier, content_md5 };
        Box::pin(StagedPart::store(cx, ongoing, address, &wrapping, part)).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UploadPartRequest,
        ongoing: Allowed<Ongoing>,
        staged: &StagedPart,
    ) -> Result<UploadPartOutput, Failure> {
        let cx = &mut cx.writer(&ongoing);
        let number = part_number(input.part_number)?;
        let upload = ongoing.require(&input.upload_id)?;
        let part = staged.clone().add(cx, &ongoing.bucket, &input.upload_id, number).await?;
        note_bytes(&mut cx.audit, part.size, 0);
        note_mode_of_upload(&mut cx.audit, upload);
        let mut output =
            UploadPartOutput { etag: Some(quoted(&part.etag)), ..UploadPartOutput::default() };
        output.set_shown_checksums((&part.checksums).into());
        output.set_shown_encryption((&upload.mode).into());
        Ok(output)
    }
}
