//! CopyObject: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html>

use std::sync::Arc;

use api_s3::{
    CopyObject, CopyObjectOutput, CopyObjectRequest, CopyObjectResult, MetadataDirective,
    TaggingDirective, errors,
};
use engine::{Allowed, Ctx, Denial, Failure, Probe, StagedHandler, Touch, View};
use wire::AwsError;

use crate::S3;
use crate::access::{expected_etag_access, object_access, with_request_tags};
use crate::bucket::BucketRecord;
use crate::bucket::acl::{new_acl_access, new_ownership};
use crate::bucket::find::{check_key, find_bucket};
use crate::encryption::customer_key::CustomerHeaders;
use crate::encryption::{EncryptionHeaders, Sealing};
use crate::lifecycle::shown::expiration;
use crate::lock::VersionLock;
use crate::lock::wish::LockHeaders;
use crate::object::answer::{note_bytes_in, note_new_mode, quoted, shown_version_id};
use crate::object::checksum::{Algorithm, Given, Verifier, announced};
use crate::object::conditions::{ReadConditions, WriteConditions};
use crate::object::copy::CopySource;
use crate::object::description::DescriptionHeaders;
use crate::object::open::SealedObject;
use crate::object::put::{Destination, ObjectProperties, Staged, Upload};
use crate::object::read::Source;
use crate::object::receive::{Length, UPLOAD_BYTES_MAX};
use crate::object::tags;
use crate::object::versions::{Stored, check_conditions, newest_for_write};
use crate::usage::quota::require_room;

/// A copy that is ready to be added: its bytes, and what the same version of the source says of
/// them. The source may be another by the time of a repeated attempt.
#[derive(Debug)]
pub struct Copied {
    staged: Staged,
    source_version_id: Option<String>,
}

impl StagedHandler<CopyObject> for S3 {
    type Touches = (Touch<Source>, Option<Probe<()>>, Touch<Destination>);
    type Staged = Copied;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CopyObjectRequest,
    ) -> Result<Self::Touches, Failure> {
        check_key(&input.key)?;
        let named = CopySource::parse_of_object(&input.copy_source)?;
        let owner = input.expected_bucket_owner.as_deref();
        let bucket = find_bucket(cx, &input.bucket, owner).await?;
        cx.name_resource(&bucket.object_arn(&input.key), &bucket.account);
        let source_owner = input.expected_source_bucket_owner.as_deref();
        let (source, may_list, brings_tags) =
            if matches!(input.tagging_directive, None | Some(TaggingDirective::Copy)) {
                named.declare_with_tags(cx, source_owner).await?
            } else {
                let (source, may_list) = named.declare(cx, source_owner).await?;
                (source, may_list, false)
            };
        let tags = tags::from_header(input.tagging.as_deref())?;
        let directive = input.metadata_directive.as_ref();
        let put = object_access(cx, "s3:PutObject", &bucket, &input.key)?
            .key("s3:ObjectCreationOperation", "true")
            .key("s3:x-amz-copy-source", named.shown())
            .key_if("s3:x-amz-metadata-directive", directive.map(|text| text.as_str().to_owned()))
            .key_if("s3:if-match", input.if_match.clone())
            .key_if("s3:if-none-match", input.if_none_match.clone());
        let lock = LockHeaders::from(input.lock_members());
        let put = lock.describe(put, cx.now());
        let described = DescriptionHeaders::from(input.description_members());
        let put =
            EncryptionHeaders::from(input.encryption_members()).describe(described.describe(put));
        let acl = new_acl_access(cx, &bucket, &input.key, &described.acl())?;
        let locks = lock.declare(cx, &bucket, &input.key)?;
        let if_match = expected_etag_access(cx, &bucket, &input.key, input.if_match.as_deref())?;
        let tagging = (brings_tags || !tags.is_empty())
            .then(|| object_access(cx, "s3:PutObjectTagging", &bucket, &input.key))
            .transpose()?;
        let put = with_request_tags(put, &tags);
        let tagging = tagging.map(|tagging| with_request_tags(tagging, &tags));
        let touch = Touch::new(Destination { bucket, tags }, put);
        let further = tagging.into_iter().chain(if_match).chain(locks).chain(acl);
        let touch = further.fold(touch, Touch::and);
        Ok((source, may_list, touch))
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &CopyObjectRequest,
        (source, may_list, destination): &(
            Allowed<Source>,
            Option<Result<Allowed<()>, Denial>>,
            Allowed<Destination>,
        ),
    ) -> Result<Copied, Failure> {
        let named = CopySource::parse_of_object(&input.copy_source)?;
        let stored = named.require(source, may_list.as_ref())?;
        let on_source = ReadConditions::from(input.copy_source_read_condition_members());
        on_source.check_source(&stored.version)?;
        let bucket = &destination.bucket;
        refuse_pointless(input, &named, [&source.bucket, bucket])?;
        let lock = LockHeaders::from(input.lock_members()).accept(bucket, cx.now())?;
        let wish = DescriptionHeaders::from(input.description_members());
        if wish.acl().is_given() {
            new_ownership(cx, bucket, &wish.acl()).await?;
        }
        let properties = properties_of_copy(input, destination, stored, lock)?;
        check_conditions(cx.tx(), bucket, &input.key, conditions(input)).await?;
        require_room(cx.tx(), bucket, stored.version.size).await?;
        let from = (&source.bucket, named.key.as_str(), stored);
        let staged = Box::pin(reseal(cx, input, bucket, from, properties)).await?;
        let source_version_id = shown_version_id(&source.bucket, &stored.version);
        Ok(Copied { staged, source_version_id })
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CopyObjectRequest,
        (_, _, destination): (
            Allowed<Source>,
            Option<Result<Allowed<()>, Denial>>,
            Allowed<Destination>,
        ),
        Copied { staged, source_version_id }: &Copied,
    ) -> Result<CopyObjectOutput, Failure> {
        let cx = &mut cx.writer(&destination);
        let bucket = &destination.bucket;
        // Between attempts the bucket's owner may have turned ACLs off.
        let wish = DescriptionHeaders::from(input.description_members());
        let ownership = new_ownership(cx, bucket, &wish.acl()).await?;
        let newest = newest_for_write(cx, bucket, &input.key, conditions(input)).await?;
        note_bytes_in(&mut cx.audit, 0);
        let version = staged.clone().add(cx, bucket, &input.key, newest, ownership).await?;
        let chosen = EncryptionHeaders::from(input.encryption_members()).chosen_by();
        note_new_mode(&mut cx.audit, &version.mode, chosen);
        let mut result = CopyObjectResult {
            etag: Some(quoted(&version.etag)),
            last_modified: Some(version.modified_at()),
            checksum_type: version.checksums.shown_kind(),
            ..CopyObjectResult::default()
        };
        result.set_shown_checksums((&version.checksums).into());
        let mut output = CopyObjectOutput {
            copy_object_result: Some(result),
            copy_source_version_id: source_version_id.clone(),
            version_id: shown_version_id(bucket, &version),
            expiration: expiration(cx, bucket, &input.key, &version).await?,
            ..CopyObjectOutput::default()
        };
        output.set_shown_encryption((&version.mode).into());
        Ok(output)
    }
}

/// Reads the source and seals its bytes again, under the key the destination asks for.
async fn reseal(
    cx: &mut Ctx,
    input: &CopyObjectRequest,
    bucket: &BucketRecord,
    (source, source_key, stored): (&BucketRecord, &str, &Stored),
    properties: ObjectProperties,
) -> Result<Staged, Failure> {
    let size = stored.version.size;
    if size > UPLOAD_BYTES_MAX {
        return Err(errors::invalid_request(format!(
            "The specified copy source is larger than the maximum allowable size for a copy source: {UPLOAD_BYTES_MAX}"
        ))
        .into());
    }
    let target =
        EncryptionHeaders::from(input.encryption_members()).choose(cx, bucket, &input.key)?;
    let kept = stored.version.checksums.values.keys().next();
    let wanted = announced(input.checksum_algorithm.as_ref())?
        .or_else(|| kept.and_then(|name| Algorithm::of_name(name)));
    let verifier = Verifier::new(Given::default(), None, wanted)?;
    let customer = CustomerHeaders::from(input.copy_source_customer_key_members());
    let sealed = SealedObject::new(cx, source, source_key, stored, customer)?;
    let body = sealed.unlock_source(cx).await?.read(Arc::clone(cx.blobs()), 0..size).await?;
    let sealing = Sealing::begin(cx, bucket, &input.key, target).await?;
    let upload =
        Upload { body, length: Length::Known(size), verifier, content_md5: None, properties };
    Box::pin(Staged::store(cx, bucket, &input.key, sealing, upload)).await
}

fn conditions(input: &CopyObjectRequest) -> WriteConditions<'_> {
    WriteConditions {
        if_match: input.if_match.as_deref(),
        if_none_match: input.if_none_match.as_deref(),
    }
}

/// Refuses to copy an object onto itself with nothing changed.
fn refuse_pointless(
    input: &CopyObjectRequest,
    named: &CopySource,
    [source, destination]: [&BucketRecord; 2],
) -> Result<(), AwsError> {
    let encryption = EncryptionHeaders::from(input.encryption_members());
    let changes = input.metadata_directive == Some(MetadataDirective::Replace)
        || input.storage_class.is_some()
        || input.website_redirect_location.is_some()
        || encryption.mode.is_some()
        || encryption.customer.are_present()
        || encryption.bucket_key.is_some()
        || named.version_id.is_some();
    if changes || source.id != destination.id || named.key != input.key {
        return Ok(());
    }
    Err(errors::invalid_request(
        "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
    ))
}

/// What is stored about the copy: what was stored about the source, or what the request says.
fn properties_of_copy(
    input: &CopyObjectRequest,
    destination: &Destination,
    stored: &Stored,
    lock: VersionLock,
) -> Result<ObjectProperties, AwsError> {
    let mut description = DescriptionHeaders::from(input.description_members()).read()?;
    match &input.metadata_directive {
        Some(MetadataDirective::Replace) => {}
        None | Some(MetadataDirective::Copy) => {
            let storage_class = description.storage_class.take();
            let website_redirect = description.website_redirect.take();
            description = stored.version.description.clone();
            description.storage_class = storage_class;
            description.website_redirect = website_redirect;
        }
        Some(MetadataDirective::Unknown(text)) => {
            return Err(errors::invalid_argument("Unknown metadata directive.")
                .with_detail("ArgumentName", "x-amz-metadata-directive")
                .with_detail("ArgumentValue", text.as_str()));
        }
    }
    let tags = match &input.tagging_directive {
        Some(TaggingDirective::Replace) => destination.tags.clone(),
        None | Some(TaggingDirective::Copy) => stored.version.tags.clone(),
        Some(TaggingDirective::Unknown(text)) => {
            return Err(errors::invalid_argument("Unknown tagging directive.")
                .with_detail("ArgumentName", "x-amz-tagging-directive")
                .with_detail("ArgumentValue", text.as_str()));
        }
    };
    Ok(ObjectProperties { description, tags, lock })
}
