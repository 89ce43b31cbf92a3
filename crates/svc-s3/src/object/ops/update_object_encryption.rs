//! UpdateObjectEncryption: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_UpdateObjectEncryption.html>
//!
//! # Differs from AWS
//! Of KMS it takes `kms:Decrypt` under the present key and `kms:GenerateDataKey` under the new one;
//! `kms:Encrypt` and `kms:ReEncrypt*` are not asked for, since neither is done. What the writer of the
//! object added to its encryption context stays in it.

use api_s3::{
    UpdateObjectEncryption, UpdateObjectEncryptionRequest, UpdateObjectEncryptionResponse, errors,
};
use engine::{Allowed, Ctx, Denial, Failure, Probe, SignatureVersion, StagedHandler, Touch, View};
use wire::AwsError;

use crate::S3;
use crate::access::object_access;
use crate::bucket::BucketRecord;
use crate::bucket::find::{check_key, find_bucket, refuse_encryption_header};
use crate::lock::clock::lock_now;
use crate::lock::{Bypass, VersionLock, expect_lock, peek_lock};
use crate::object::answer::note_mode;
use crate::object::read::{Actions, ObjectAddress, Source, declare};
use crate::object::rewrap::{Rewrapped, TargetKey};
use crate::object::tagging::load;

const ACTIONS: Actions =
    Actions { newest: "s3:UpdateObjectEncryption", named: "s3:UpdateObjectEncryption" };

impl StagedHandler<UpdateObjectEncryption> for S3 {
    type Touches = (Touch<Source>, Option<Probe<()>>);
    type Staged = Rewrapped;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UpdateObjectEncryptionRequest,
    ) -> Result<Self::Touches, Failure> {
        check_key(&input.key)?;
        refuse_encryption_header(cx)?;
        let address = ObjectAddress::from(input.object_members());
        let bucket = find_bucket(cx, address.bucket, address.expected_owner).await?;
        cx.name_resource(&bucket.object_arn(&input.key), &bucket.account);
        // A policy that demands a key demands it of this too.
        let key = input.object_encryption.sse_kms.as_ref().map(|wanted| wanted.kms_key_arn.clone());
        let put = object_access(cx, "s3:PutObject", &bucket, &input.key)?
            .key("s3:x-amz-server-side-encryption", "aws:kms")
            .key_if("s3:x-amz-server-side-encryption-aws-kms-key-id", key);
        let (source, may_list) = declare(cx, bucket, address.object, ACTIONS).await?;
        Ok((source.and(put), may_list))
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &UpdateObjectEncryptionRequest,
        (source, may_list): &(Allowed<Source>, Option<Result<Allowed<()>, Denial>>),
    ) -> Result<Rewrapped, Failure> {
        if cx.request().signing.version() == Some(SignatureVersion::V2) {
            return Err(errors::invalid_request(
                "Requests that modify an object encryption configuration require AWS Signature Version 4. Modify the request to use AWS Signature Version 4, and then try again.",
            )
            .into());
        }
        let object = ObjectAddress::from(input.object_members()).object;
        let stored = source.require(object, may_list.as_ref())?;
        let target = target(input, &source.bucket)?;
        let lock = peek_lock(cx.tx(), &source.bucket, &input.key, &stored.version).await?;
        require_open(cx, &lock).await?;
        Box::pin(Rewrapped::make(cx, &source.bucket, &input.key, stored, &target)).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UpdateObjectEncryptionRequest,
        (source, _): (Allowed<Source>, Option<Result<Allowed<()>, Denial>>),
        staged: &Rewrapped,
    ) -> Result<UpdateObjectEncryptionResponse, Failure> {
        let cx = &mut cx.writer(&source);
        let bucket = &source.bucket;
        let object = ObjectAddress::from(input.object_members()).object;
        let version = load::<UpdateObjectEncryption>(cx, bucket, object).await?;
        let lock = expect_lock(cx, bucket, &input.key, &version).await?;
        require_open(cx, &lock).await?;
        let version = staged.store(cx, bucket, &input.key, &version).await?;
        note_mode(&mut cx.audit, &version.mode);
        Ok(UpdateObjectEncryptionResponse::default())
    }
}

/// The key that is asked for.
///
/// # Errors
/// `InvalidRequest` for none, or for what is not the ARN of a key; `AccessDenied` for a key of another
/// account than the bucket's.
fn target(
    input: &UpdateObjectEncryptionRequest,
    bucket: &BucketRecord,
) -> Result<TargetKey, AwsError> {
    let Some(wanted) = &input.object_encryption.sse_kms else {
        return Err(errors::invalid_request(
            "Requests that modify an object encryption configuration require a valid new encryption type. Valid values are SSEKMS. Modify the request to specify SSE-KMS for the updated encryption type, and then try again.",
        ));
    };
    let key_arn = wanted.kms_key_arn.as_str();
    if key_arn.is_empty() {
        return Err(errors::invalid_request(
            "Requests that modify an object's encryption type to SSE-KMS require an AWS KMS key Amazon Resource Name (ARN). Modify the request to specify a KMS key ARN, and then try again.",
        ));
    }
    let arn = names::Arn::parse(key_arn).ok().filter(|arn| {
        let id = arn.resource().strip_prefix("key/");
        arn.service() == "kms" && id.is_some_and(|id| !id.is_empty() && !id.contains('/'))
    });
    let Some(arn) = arn else {
        return Err(errors::invalid_request(
            "Requests that modify an object's encryption type to SSE-KMS require a valid AWS KMS key Amazon Resource Name (ARN). Confirm that you have a correctly formatted KMS key ARN in your request, and then try again.",
        ));
    };
    if arn.account() != bucket.account.as_str() {
        return Err(errors::access_denied().with_message(
            "The AWS KMS key in the request must be owned by the same account as the bucket. Modify the request to specify a KMS key from the same account, and then try again.",
        ));
    }
    Ok(TargetKey {
        key_arn: key_arn.to_owned(),
        bucket_key: wanted.bucket_key_enabled.unwrap_or(false),
    })
}

/// Refuses what is locked, for whoever asks.
async fn require_open(cx: &Ctx, lock: &VersionLock) -> Result<(), Failure> {
    if *lock == VersionLock::default() || lock.is_open(lock_now(cx).await?, Bypass::None) {
        return Ok(());
    }
    Err(errors::access_denied()
        .with_message("The encryption type for the specified object can\u{2019}t be updated because that object is protected by S3 Object Lock. If the object has a governance-mode retention period or a legal hold, you must first remove the Object Lock status on the object before you issue your UpdateObjectEncryption request. You can't use the UpdateObjectEncryption operation with objects that have an Object Lock compliance mode retention period applied to them.")
        .into())
}
