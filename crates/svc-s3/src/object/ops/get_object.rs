//! GetObject: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html>

use std::sync::Arc;

use api_s3::{ChecksumMode, GetObject, GetObjectOutput, GetObjectRequest, errors};
use engine::{Allowed, Ctx, Denial, Failure, Handler, Probe, Touch, View};

use crate::S3;
use crate::bucket::find::{check_key, find_bucket, refuse_encryption_header};
use crate::encryption::customer_key::CustomerHeaders;
use crate::encryption::unlock;
use crate::object::answer::{
    ShowVersion, has_overrides, note_bytes, note_mode, note_object, override_headers, shown_size,
};
use crate::object::checksum::ShowChecksums;
use crate::object::conditions::{ReadConditions, range_holds};
use crate::object::open::{Opened, envelope_of};
use crate::object::read::{ObjectRef, Source, declare};
use crate::object::selection::{Selection, select};

fn place(input: &GetObjectRequest) -> ObjectRef<'_> {
    ObjectRef { key: &input.key, version_id: input.version_id.as_deref() }
}

impl Handler<GetObject> for S3 {
    type Touches = (Touch<Source>, Option<Probe<()>>);

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetObjectRequest,
    ) -> Result<Self::Touches, Failure> {
        check_key(&input.key)?;
        refuse_encryption_header(cx)?;
        let owner = input.expected_bucket_owner.as_deref();
        let bucket = find_bucket(cx, &input.bucket, owner).await?;
        note_object(cx.audit(), &bucket, &input.key)?;
        declare(cx, bucket, place(input)).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetObjectRequest,
        (source, may_list): (Allowed<Source>, Option<Result<Allowed<()>, Denial>>),
    ) -> Result<GetObjectOutput, Failure> {
        if cx.caller().is_anonymous() && has_overrides!(input) {
            return Err(errors::invalid_request(
                "Request specific response headers cannot be used for anonymous GET requests.",
            )
            .into());
        }
        let source = source.into_inner();
        let stored = source.require(place(input), may_list.as_ref())?;
        let version = &stored.version;
        let conditions = ReadConditions {
            if_match: input.if_match.as_deref(),
            if_none_match: input.if_none_match.as_deref(),
            if_modified_since: input.if_modified_since,
            if_unmodified_since: input.if_unmodified_since,
        };
        conditions.check(version)?;
        let customer = CustomerHeaders {
            algorithm: input.sse_customer_algorithm.as_ref(),
            key: input.sse_customer_key.as_ref(),
            key_md5: input.sse_customer_key_md5.as_ref(),
        };
        let sent = customer.read(cx.request().is_secure())?;
        let envelope = envelope_of(&stored.manifest)?;
        let range = input.range.as_deref();
        let range = range.filter(|_| range_holds(cx.request().if_range.as_deref(), version));
        let Selection { bytes, content_range, checksums, parts_count } =
            select(stored, range, input.part_number)?;
        let bucket = &source.bucket;
        let wrapping = unlock(cx, bucket, &input.key, &envelope.mode, sent).await?;
        let opened =
            Opened { bucket, key: &input.key, stored, envelope: &envelope, wrapping: &wrapping };
        let length = bytes.end.saturating_sub(bytes.start);
        note_mode(&mut cx.audit, &version.mode);
        note_bytes(&mut cx.audit, 0, length);
        let body = opened.read(Arc::clone(cx.blobs()), bytes).await?;
        let mut output = GetObjectOutput {
            body,
            content_length: Some(shown_size(length)),
            content_range,
            parts_count,
            ..GetObjectOutput::default()
        };
        output.show_version(bucket, version);
        if input.checksum_mode == Some(ChecksumMode::Enabled)
            && let Some(checksums) = checksums
        {
            output.show_checksums(checksums);
            output.checksum_type = version.checksums.shown_kind();
        }
        override_headers!(output, input);
        Ok(output)
    }
}
