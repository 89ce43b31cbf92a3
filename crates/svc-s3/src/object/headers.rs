//! What GetObject and HeadObject have in common, which is everything but the body: the checks in
//! their order, which bytes are wanted, and the headers that describe them.

use core::ops::Range;

use api_s3::{
    ChecksumMode, GetObjectOutput, GetObjectRequest, HeadObjectOutput, HeadObjectRequest,
    StorageClass, errors,
};
use engine::{Allowed, Ctx, Denial, Failure};
use stdx::Timestamp;
use wire::Body;

use crate::encryption::customer_key::CustomerHeaders;
use crate::object::VersionRecord;
use crate::object::answer::{ShowMode, quoted, shown_size, shown_version_id};
use crate::object::checksum::ShowChecksums;
use crate::object::conditions::{ReadConditions, range_holds};
use crate::object::open::SealedObject;
use crate::object::read::{ObjectAddress, ObjectRef, Source};
use crate::object::selection::{Selection, select};

/// A request for an object, or for its headers alone.
#[derive(Debug)]
pub(crate) struct ReadRequest<'a> {
    pub(crate) address: ObjectAddress<'a>,
    pub(crate) wants_checksums: bool,
    conditions: ReadConditions<'a>,
    customer: CustomerHeaders<'a>,
    range: Option<&'a str>,
    part_number: Option<i32>,
    overrides: Overrides<'a>,
}

/// The headers that a request wants in place of those stored: `response-*`.
#[derive(Debug)]
struct Overrides<'a> {
    cache_control: Option<&'a String>,
    content_disposition: Option<&'a String>,
    content_encoding: Option<&'a String>,
    content_language: Option<&'a String>,
    content_type: Option<&'a String>,
    expires: Option<Timestamp>,
}

/// The bytes that were asked for, and what the answer says of them.
pub(crate) struct SelectedBytes<'a> {
    pub(crate) object: SealedObject<'a>,
    pub(crate) version: &'a VersionRecord,
    pub(crate) bytes: Range<u64>,
    pub(crate) headers: HeadObjectOutput,
}

impl ReadRequest<'_> {
    /// Checks the request against the object, in S3's order, and chooses the bytes.
    ///
    /// # Errors
    /// `InvalidRequest` for a stranger who wants other headers, then those of [`Source::require`],
    /// [`ReadConditions::check`], [`SealedObject::new`] and [`select`].
    pub(crate) fn select<'s>(
        &'s self,
        cx: &Ctx,
        source: &'s Source,
        may_list: Option<&Result<Allowed<()>, Denial>>,
    ) -> Result<SelectedBytes<'s>, Failure> {
        if cx.caller().is_anonymous() && self.overrides.are_present() {
            return Err(errors::invalid_request(
                "Request specific response headers cannot be used for anonymous GET requests.",
            )
            .into());
        }
        let object = self.address.object;
        let stored = source.require(object, may_list)?;
        let version = &stored.version;
        self.conditions.check(version)?;
        let sealed = SealedObject::new(cx, &source.bucket, object.key, stored, self.customer)?;
        let range = self.range.filter(|_| range_holds(cx.request().if_range.as_deref(), version));
        let selection = select(stored, range, self.part_number)?;
        let headers = self.headers(source, version, &selection);
        Ok(SelectedBytes { object: sealed, version, bytes: selection.bytes, headers })
    }

    fn headers(
        &self,
        source: &Source,
        version: &VersionRecord,
        selection: &Selection<'_>,
    ) -> HeadObjectOutput {
        let length = selection.bytes.end.saturating_sub(selection.bytes.start);
        let mut headers = HeadObjectOutput {
            content_length: Some(shown_size(length)),
            content_range: selection.content_range.clone(),
            parts_count: selection.parts_count,
            version_id: shown_version_id(&source.bucket, version),
            ..of_version(version)
        };
        if let Some(checksums) = selection.checksums.filter(|_| self.wants_checksums) {
            headers.show_checksums(checksums);
            headers.checksum_type = version.checksums.shown_kind();
        }
        self.overrides.apply(&mut headers);
        headers
    }
}

/// The headers that a stored version has by itself.
fn of_version(version: &VersionRecord) -> HeadObjectOutput {
    let description = &version.description;
    let tags = i32::try_from(version.tags.len()).unwrap_or(i32::MAX);
    let mut headers = HeadObjectOutput {
        accept_ranges: Some("bytes".to_owned()),
        last_modified: Some(version.modified_at()),
        etag: Some(quoted(&version.etag)),
        cache_control: description.cache_control.clone(),
        content_disposition: description.content_disposition.clone(),
        content_encoding: description.content_encoding.clone(),
        content_language: description.content_language.clone(),
        content_type: description.content_type.clone(),
        expires: description.expires.clone(),
        website_redirect_location: description.website_redirect.clone(),
        metadata: Some(description.metadata.clone()),
        storage_class: description.storage_class.as_deref().map(StorageClass::from),
        tag_count: (tags > 0).then_some(tags),
        ..HeadObjectOutput::default()
    };
    headers.show_mode(&version.mode);
    headers
}

impl Overrides<'_> {
    const fn are_present(&self) -> bool {
        self.cache_control.is_some()
            || self.content_disposition.is_some()
            || self.content_encoding.is_some()
            || self.content_language.is_some()
            || self.content_type.is_some()
            || self.expires.is_some()
    }

    fn apply(&self, headers: &mut HeadObjectOutput) {
        let expires = self.expires.map(|expires| expires.http_date());
        for (header, wanted) in [
            (&mut headers.cache_control, self.cache_control),
            (&mut headers.content_disposition, self.content_disposition),
            (&mut headers.content_encoding, self.content_encoding),
            (&mut headers.content_language, self.content_language),
            (&mut headers.content_type, self.content_type),
            (&mut headers.expires, expires.as_ref()),
        ] {
            if let Some(wanted) = wanted {
                *header = Some(wanted.clone());
            }
        }
    }
}

impl<'a> From<&'a GetObjectRequest> for ReadRequest<'a> {
    fn from(input: &'a GetObjectRequest) -> Self {
        Self {
            address: ObjectAddress {
                bucket: &input.bucket,
                object: ObjectRef { key: &input.key, version_id: input.version_id.as_deref() },
                expected_owner: input.expected_bucket_owner.as_deref(),
            },
            wants_checksums: input.checksum_mode == Some(ChecksumMode::Enabled),
            conditions: ReadConditions {
                if_match: input.if_match.as_deref(),
                if_none_match: input.if_none_match.as_deref(),
                if_modified_since: input.if_modified_since,
                if_unmodified_since: input.if_unmodified_since,
            },
            customer: CustomerHeaders {
                algorithm: input.sse_customer_algorithm.as_ref(),
                key: input.sse_customer_key.as_ref(),
                key_md5: input.sse_customer_key_md5.as_ref(),
            },
            range: input.range.as_deref(),
            part_number: input.part_number,
            overrides: Overrides {
                cache_control: input.response_cache_control.as_ref(),
                content_disposition: input.response_content_disposition.as_ref(),
                content_encoding: input.response_content_encoding.as_ref(),
                content_language: input.response_content_language.as_ref(),
                content_type: input.response_content_type.as_ref(),
                expires: input.response_expires,
            },
        }
    }
}

impl<'a> From<&'a HeadObjectRequest> for ReadRequest<'a> {
    fn from(input: &'a HeadObjectRequest) -> Self {
        Self {
            address: ObjectAddress {
                bucket: &input.bucket,
                object: ObjectRef { key: &input.key, version_id: input.version_id.as_deref() },
                expected_owner: input.expected_bucket_owner.as_deref(),
            },
            wants_checksums: input.checksum_mode == Some(ChecksumMode::Enabled),
            conditions: ReadConditions {
                if_match: input.if_match.as_deref(),
                if_none_match: input.if_none_match.as_deref(),
                if_modified_since: input.if_modified_since,
                if_unmodified_since: input.if_unmodified_since,
            },
            customer: CustomerHeaders {
                algorithm: input.sse_customer_algorithm.as_ref(),
                key: input.sse_customer_key.as_ref(),
                key_md5: input.sse_customer_key_md5.as_ref(),
            },
            range: input.range.as_deref(),
            part_number: input.part_number,
            overrides: Overrides {
                cache_control: input.response_cache_control.as_ref(),
                content_disposition: input.response_content_disposition.as_ref(),
                content_encoding: input.response_content_encoding.as_ref(),
                content_language: input.response_content_language.as_ref(),
                content_type: input.response_content_type.as_ref(),
                expires: input.response_expires,
            },
        }
    }
}

/// The answer of GetObject: what HeadObject answers, and the body.
pub(crate) fn with_body(headers: HeadObjectOutput, body: Body) -> GetObjectOutput {
    GetObjectOutput {
        body,
        accept_ranges: headers.accept_ranges,
        last_modified: headers.last_modified,
        content_length: headers.content_length,
        etag: headers.etag,
        checksum_crc32: headers.checksum_crc32,
        checksum_crc32c: headers.checksum_crc32c,
        checksum_crc64nvme: headers.checksum_crc64nvme,
        checksum_sha1: headers.checksum_sha1,
        checksum_sha256: headers.checksum_sha256,
        checksum_type: headers.checksum_type,
        version_id: headers.version_id,
        cache_control: headers.cache_control,
        content_disposition: headers.content_disposition,
        content_encoding: headers.content_encoding,
        content_language: headers.content_language,
        content_range: headers.content_range,
        content_type: headers.content_type,
        expires: headers.expires,
        website_redirect_location: headers.website_redirect_location,
        server_side_encryption: headers.server_side_encryption,
        metadata: headers.metadata,
        sse_customer_algorithm: headers.sse_customer_algorithm,
        sse_customer_key_md5: headers.sse_customer_key_md5,
        sse_kms_key_id: headers.sse_kms_key_id,
        bucket_key_enabled: headers.bucket_key_enabled,
        storage_class: headers.storage_class,
        parts_count: headers.parts_count,
        tag_count: headers.tag_count,
        object_lock_mode: headers.object_lock_mode,
        object_lock_retain_until_date: headers.object_lock_retain_until_date,
        object_lock_legal_hold_status: headers.object_lock_legal_hold_status,
        ..GetObjectOutput::default()
    }
}
