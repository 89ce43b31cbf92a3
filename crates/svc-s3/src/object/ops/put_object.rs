//! PutObject: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html>
//!
//! # Differs from AWS
//! No append (`x-amz-write-offset-bytes`) and no dual-layer encryption.

use api_s3::{PutObject, PutObjectOutput, PutObjectRequest, errors};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};

use crate::S3;
use crate::access::{expected_etag_access, object_access, with_request_tags};
use crate::bucket::acl::{new_acl_access, new_ownership};
use crate::bucket::find::{check_key, find_bucket};
use crate::encryption::{EncryptionHeaders, Sealing};
use crate::lifecycle::shown::expiration;
use crate::lock::wish::LockHeaders;
use crate::object::answer::{note_bytes, note_new_mode, quoted, shown_version_id};
use crate::object::checksum::{self, Verifier, announced_for};
use crate::object::conditions::WriteConditions;
use crate::object::description::DescriptionHeaders;
use crate::object::put::{Destination, ObjectProperties, Staged, Upload};
use crate::object::receive::{check_length, content_md5};
use crate::object::tags;
use crate::object::versions::{check_conditions, newest_for_write};
use crate::usage::quota::require_room;

impl StagedHandler<PutObject> for S3 {
    type Touches = Touch<Destination>;
    type Staged = Staged;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutObjectRequest,
    ) -> Result<Touch<Destination>, Failure> {
        check_key(&input.key)?;
        let owner = input.expected_bucket_owner.as_deref();
        let bucket = find_bucket(cx, &input.bucket, owner).await?;
        cx.name_resource(&bucket.object_arn(&input.key), &bucket.account);
        let tags = tags::from_header(input.tagging.as_deref())?;
        let put = object_access(cx, "s3:PutObject", &bucket, &input.key)?
            .key("s3:ObjectCreationOperation", "true")
            .key_if("s3:if-match", input.if_match.clone())
            .key_if("s3:if-none-match", input.if_none_match.clone());
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
        let if_match = expected_etag_access(cx, &bucket, &input.key, input.if_match.as_deref())?;
        let put = with_request_tags(put, &tags);
        let tagging = tagging.map(|tagging| with_request_tags(tagging, &tags));
        let touch = Touch::new(Destination { bucket, tags }, put);
        Ok(tagging.into_iter().chain(if_match).chain(locks).chain(acl).fold(touch, Touch::and))
    }

    /// Gets the key first, then reads the body: a caller who may not use the key learns it before
    /// sending gigabytes.
    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &PutObjectRequest,
        destination: &Allowed<Destination>,
    ) -> Result<Staged, Failure> {
        let Destination { bucket, tags } = &**destination;
        let headers = DescriptionHeaders::from(input.description_members());
        if headers.acl().is_given() {
            new_ownership(cx, bucket, &headers.acl()).await?;
        }
        let description = headers.read()?;
        check_conditions(cx.tx(), bucket, &input.key, conditions(input)).await?;
        let lock_headers = LockHeaders::from(input.lock_members());
        let lock = lock_headers.accept(bucket, cx.now())?;
        if input.write_offset_bytes.is_some() {
            return Err(errors::not_implemented().into());
        }
        let target =
            EncryptionHeaders::from(input.encryption_members()).choose(cx, bucket, &input.key)?;
        let content_md5 = content_md5(input.content_md5.as_ref())?;
        let given = checksum::given(input.checksum_members())?;
        let body = cx.take_body()?;
        let is_form = cx.request().is_form;
        let said = input.checksum_algorithm.as_ref();
        // A form may leave it to the server to compute what it names.
        let wanted = if is_form { checksum::wanted_by_form(said, &given)? } else { None };
        let announced = if is_form { None } else { announced_for(&body, said, &given)? };
        if lock_headers.are_given()
            && content_md5.is_none()
            && given.0.is_none()
            && announced.is_none()
        {
            return Err(errors::invalid_request(
                "Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object requests with Object Lock parameters",
            )
            .into());
        }
        let verifier = Verifier::new(given, announced, wanted)?;
        let length = check_length(&body, is_form)?;
        require_room(cx.tx(), bucket, length.bytes_known()).await?;
        let sealing = Sealing::begin(cx, bucket, &input.key, target).await?;
        let properties = ObjectProperties { description, tags: tags.clone(), lock };
        let upload = Upload { body, length, verifier, content_md5, properties };
        Box::pin(Staged::store(cx, bucket, &input.key, sealing, upload)).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutObjectRequest,
        destination: Allowed<Destination>,
        staged: &Staged,
    ) -> Result<PutObjectOutput, Failure> {
        let cx = &mut cx.writer(&destination);
        let bucket = &destination.bucket;
        // Between attempts the bucket's owner may have turned ACLs off.
        let wish = DescriptionHeaders::from(input.description_members());
        let ownership = new_ownership(cx, bucket, &wish.acl()).await?;
        let newest = newest_for_write(cx, bucket, &input.key, conditions(input)).await?;
        note_bytes(&mut cx.audit, staged.size, 0);
        let version = staged.clone().add(cx, bucket, &input.key, newest, ownership).await?;
        let chosen = EncryptionHeaders::from(input.encryption_members()).chosen_by();
        note_new_mode(&mut cx.audit, &version.mode, chosen);
        let mut output = PutObjectOutput {
            etag: Some(quoted(&version.etag)),
            version_id: shown_version_id(bucket, &version),
            checksum_type: version.checksums.shown_kind(),
            expiration: expiration(cx, bucket, &input.key, &version).await?,
            ..PutObjectOutput::default()
        };
        output.set_shown_checksums((&version.checksums).into());
        output.set_shown_encryption((&version.mode).into());
        Ok(output)
    }
}

fn conditions(input: &PutObjectRequest) -> WriteConditions<'_> {
    WriteConditions {
        if_match: input.if_match.as_deref(),
        if_none_match: input.if_none_match.as_deref(),
    }
}
