//! CreateMultipartUpload:
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html>
//!
//! The encryption mode is fixed here: for SSE-KMS the data key is made now, and each part has it
//! decrypted.

use api_s3::{
    ChecksumAlgorithm, ChecksumType, CreateMultipartUpload, CreateMultipartUploadOutput,
    CreateMultipartUploadRequest, errors,
};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};
use wire::AwsError;

use crate::S3;
use crate::access::{object_access, with_request_tags};
use crate::acl::list::NewOwnership;
use crate::bucket::acl::{new_acl_access, new_ownership};
use crate::bucket::find::{check_key, find_bucket};
use crate::encryption::{EncryptionHeaders, Sealing};
use crate::lifecycle::shown::abortion;
use crate::lock::wish::LockHeaders;
use crate::object::UploadRecord;
use crate::object::answer::note_mode_of_upload;
use crate::object::checksum::{Algorithm, COMPOSITE, FULL_OBJECT, announced};
use crate::object::description::DescriptionHeaders;
use crate::object::put::Destination;
use crate::object::tags;
use crate::tables::{UPLOADS, upload_key};
use crate::upload::{fresh_upload_id, keep_mode};

/// An upload that is ready to be stored: made once per request, because its key is.
#[derive(Debug)]
pub struct Prepared {
    bucket_id: String,
    upload_id: String,
    record: UploadRecord,
}

impl StagedHandler<CreateMultipartUpload> for S3 {
    type Touches = Touch<Destination>;
    type Staged = Prepared;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreateMultipartUploadRequest,
    ) -> Result<Touch<Destination>, Failure> {
        check_key(&input.key)?;
        let owner = input.expected_bucket_owner.as_deref();
        let bucket = find_bucket(cx, &input.bucket, owner).await?;
        cx.name_resource(&bucket.object_arn(&input.key), &bucket.account);
        let tags = tags::from_header(input.tagging.as_deref())?;
        let put = object_access(cx, "s3:PutObject", &bucket, &input.key)?
            .key("s3:ObjectCreationOperation", "false");
        let lock = LockHeaders::from(input.lock_members());
        let put = lock.describe(put, cx.now());
        let described = DescriptionHeaders::from(input.description_members());
        let put =
            EncryptionHeaders::from(input.encryption_members()).describe(described.describe(put));
        let acl = new_acl_access(cx, &bucket, &input.key, &described.acl())?;
        let locks = lock.declare(cx, &bucket, &input.key)?;
        let tagging = (!tags.is_empty())
            .then(|| object_access(cx, "s3:PutObjectTagging", &bucket, &input.key))
            .transpose()?;
        let put = with_request_tags(put, &tags);
        let tagging = tagging.map(|tagging| with_request_tags(tagging, &tags));
        let touch = Touch::new(Destination { bucket, tags }, put);
        Ok(tagging.into_iter().chain(locks).chain(acl).fold(touch, Touch::and))
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &CreateMultipartUploadRequest,
        destination: &Allowed<Destination>,
    ) -> Result<Prepared, Failure> {
        if cx.caller().is_anonymous() {
            return Err(errors::access_denied()
                .with_message(
                    "Anonymous users cannot initiate multipart uploads.  Please authenticate.",
                )
                .into());
        }
        let Destination { bucket, tags } = &**destination;
        let headers = DescriptionHeaders::from(input.description_members());
        let NewOwnership { owner, acl } = new_ownership(cx, bucket, &headers.acl()).await?;
        let description = headers.read()?;
        let lock = LockHeaders::from(input.lock_members()).accept(bucket, cx.now())?;
        let algorithm = announced(input.checksum_algorithm.as_ref())?;
        let checksum_kind = checksum_kind(algorithm, input.checksum_type.as_ref())?;
        let target =
            EncryptionHeaders::from(input.encryption_members()).choose(cx, bucket, &input.key)?;
        let sealing = Sealing::begin(cx, bucket, &input.key, target).await?;
        let upload_id = fresh_upload_id(cx);
        let record = UploadRecord {
            upload_id: upload_id.clone(),
            key: input.key.clone(),
            started_ms: cx.now().unix_ms(),
            initiator: cx.caller().arn().to_owned(),
            sealed_mode: keep_mode(cx, bucket, &input.key, &upload_id, &sealing)?,
            mode: sealing.shown,
            description,
            tags: tags.clone(),
            checksum_algorithm: algorithm.map(|algorithm| algorithm.name().to_owned()),
            checksum_kind: checksum_kind.map(ToOwned::to_owned),
            lock,
            owner,
            acl,
            chosen: Some(EncryptionHeaders::from(input.encryption_members()).chosen_by()),
        };
        Ok(Prepared { bucket_id: bucket.id.clone(), upload_id, record })
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateMultipartUploadRequest,
        destination: Allowed<Destination>,
        prepared: &Prepared,
    ) -> Result<CreateMultipartUploadOutput, Failure> {
        let cx = &mut cx.writer(&destination);
        let bucket = &destination.bucket;
        if prepared.bucket_id != bucket.id {
            return Err(errors::operation_aborted().into());
        }
        let Prepared { upload_id, record, .. } = prepared;
        cx.tx_mut().put(upload_key(&bucket.id, &input.key, upload_id), UPLOADS.encode(record)?);
        note_mode_of_upload(&mut cx.audit, record);
        let (abort_date, abort_rule_id) = abortion(cx, bucket, record).await?;
        let mut output = CreateMultipartUploadOutput {
            abort_date,
            abort_rule_id,
            bucket: Some(bucket.name.to_string()),
            key: Some(input.key.clone()),
            upload_id: Some(upload_id.clone()),
            checksum_algorithm: record.checksum_algorithm.as_deref().map(ChecksumAlgorithm::from),
            checksum_type: record.checksum_kind.as_deref().map(ChecksumType::from),
            ..CreateMultipartUploadOutput::default()
        };
        output.set_shown_encryption((&record.mode).into());
        Ok(output)
    }
}

/// `FULL_OBJECT` or `COMPOSITE`, where the algorithm can do it.
fn checksum_kind(
    algorithm: Option<Algorithm>,
    asked: Option<&ChecksumType>,
) -> Result<Option<&'static str>, AwsError> {
    let Some(algorithm) = algorithm else {
        return match asked {
            None => Ok(None),
            Some(_) => Err(errors::invalid_request(
                "The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.",
            )),
        };
    };
    let refused = |kind: &str| {
        Err(errors::invalid_request(format!(
            "The {kind} checksum type cannot be used with the {} checksum algorithm.",
            algorithm.name().to_ascii_lowercase(),
        )))
    };
    match (asked, algorithm) {
        (None, Algorithm::Crc64Nvme) => Ok(Some(FULL_OBJECT)),
        (None, _) => Ok(Some(COMPOSITE)),
        (Some(ChecksumType::FullObject), _) if algorithm.combines() => Ok(Some(FULL_OBJECT)),
        (Some(ChecksumType::FullObject), _) => refused(FULL_OBJECT),
        (Some(ChecksumType::Composite), Algorithm::Crc64Nvme) => refused(COMPOSITE),
        (Some(ChecksumType::Composite), _) => Ok(Some(COMPOSITE)),
        (Some(ChecksumType::Unknown(_)), _) => {
            Err(errors::invalid_request("Value for x-amz-checksum-type header is invalid."))
        }
    }
}
