//! HeadObject: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html>

use api_s3::{ChecksumMode, HeadObject, HeadObjectOutput, HeadObjectRequest, errors};
use engine::{Allowed, Ctx, Denial, Failure, Handler, Probe, Touch, View};
use envelope::Mode;

use crate::S3;
use crate::bucket::find::{check_key, find_bucket, refuse_encryption_header};
use crate::encryption::customer_key::CustomerHeaders;
use crate::encryption::{check_customer_key, unlock};
use crate::object::answer::{
    ShowVersion, has_overrides, note_object, override_headers, shown_size,
};
use crate::object::checksum::ShowChecksums;
use crate::object::conditions::{ReadConditions, range_holds};
use crate::object::open::envelope_of;
use crate::object::read::{ObjectRef, Source, declare};
use crate::object::selection::{Selection, select};

fn place(input: &HeadObjectRequest) -> ObjectRef<'_> {
    ObjectRef { key: &input.key, version_id: input.version_id.as_deref() }
}

impl Handler<HeadObject> for S3 {
    type Touches = (Touch<Source>, Option<Probe<()>>);

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &HeadObjectRequest,
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
        input: &HeadObjectRequest,
        (source, may_list): (Allowed<Source>, Option<Result<Allowed<()>, Denial>>),
    ) -> Result<HeadObjectOutput, Failure> {
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
        check_customer_key(&envelope.mode, sent)?;
        let wants_checksums = input.checksum_mode == Some(ChecksumMode::Enabled);
        if wants_checksums && matches!(envelope.mode, Mode::SseKms { .. }) {
            // A checksum tells of the plaintext: showing it takes the right to decrypt.
            unlock(cx, &source.bucket, &input.key, &envelope.mode, None).await?;
        }
        let range = input.range.as_deref();
        let range = range.filter(|_| range_holds(cx.request().if_range.as_deref(), version));
        let Selection { bytes, content_range, checksums, parts_count } =
            select(stored, range, input.part_number)?;
        let mut output = HeadObjectOutput {
            content_length: Some(shown_size(bytes.end.saturating_sub(bytes.start))),
            content_range,
            parts_count,
            ..HeadObjectOutput::default()
        };
        output.show_version(&source.bucket, version);
        if wants_checksums && let Some(checksums) = checksums {
            output.show_checksums(checksums);
            output.checksum_type = version.checksums.shown_kind();
        }
        override_headers!(output, input);
        Ok(output)
    }
}
