//! What GetObject and HeadObject have in common, which is everything but the body: the checks in
//! their order, which bytes are wanted, and the headers that describe them.

use core::ops::Range;

use api_s3::{ChecksumMode, ReadMembers, ShownObject, StorageClass, errors};
use engine::{Allowed, Ctx, Denial, Failure};
use stdx::Timestamp;
use wire::AwsError;

use crate::archive;
use crate::bucket::BucketRecord;
use crate::encryption::customer_key::CustomerHeaders;
use crate::lifecycle::shown::{expiration, expiration_of_named};
use crate::object::answer::{quoted, shown_size, shown_version_id};
use crate::object::conditions::{ReadConditions, range_holds};
use crate::object::open::SealedObject;
use crate::object::read::{ObjectAddress, ObjectRef, Source};
use crate::object::selection::{Selection, select};
use crate::object::{Checksums, VersionRecord};
use crate::replication::ReplicationState;

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
    cache_control: Option<&'a str>,
    content_disposition: Option<&'a str>,
    content_encoding: Option<&'a str>,
    content_language: Option<&'a str>,
    content_type: Option<&'a str>,
    expires: Option<Timestamp>,
}

/// The bytes that were asked for, and what the answer says of them.
pub(crate) struct SelectedBytes<'a> {
    pub(crate) object: SealedObject<'a>,
    pub(crate) version: &'a VersionRecord,
    pub(crate) bytes: Range<u64>,
    pub(crate) headers: ShownObject,
    /// Those of exactly these bytes, if they are asked for and stored.
    pub(crate) checksums: Option<&'a Checksums>,
}

impl ReadRequest<'_> {
    /// Checks the request against the object, in S3's order, and chooses the bytes.
    ///
    /// # Errors
    /// `InvalidRequest` for a stranger who wants other headers, `InvalidArgument` for such that no
    /// header can have, then those of [`Source::require`],
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
        self.overrides.check()?;
        let object = self.address.object;
        let stored = source.require(object, may_list)?;
        let version = &stored.version;
        self.conditions.check(version)?;
        let sealed = SealedObject::new(cx, &source.bucket, object.key, stored, self.customer)?;
        let range = self.range.filter(|_| range_holds(cx.request().if_range.as_deref(), version));
        let selection = select(stored, range, self.part_number)?;
        let headers = self.headers(source, version, &selection);
        let checksums = selection.checksums.filter(|_| self.wants_checksums);
        Ok(SelectedBytes { object: sealed, version, bytes: selection.bytes, headers, checksums })
    }

    /// Adds to the headers when a rule lets the object expire, and when a restored copy ends.
    pub(crate) async fn show_ends(
        &self,
        cx: &Ctx,
        bucket: &BucketRecord,
        version: &VersionRecord,
        headers: &mut ShownObject,
    ) -> Result<(), Failure> {
        let ObjectRef { key, version_id } = self.address.object;
        headers.expiration = match version_id {
            None => expiration(cx, bucket, key, version).await?,
            Some(_) => expiration_of_named(cx, bucket, key, version).await?,
        };
        archive::shown::show(cx, bucket, (key, version), headers).await
    }

    fn headers(
        &self,
        source: &Source,
        version: &VersionRecord,
        selection: &Selection<'_>,
    ) -> ShownObject {
        let length = selection.bytes.end.saturating_sub(selection.bytes.start);
        let mut headers = ShownObject {
            content_length: Some(shown_size(length)),
            content_range: selection.content_range.clone(),
            parts_count: selection.parts_count,
            version_id: shown_version_id(&source.bucket, version),
            ..of_version(version)
        };
        let has_checksums = self.wants_checksums && selection.checksums.is_some();
        headers.checksum_type = version.checksums.shown_kind().filter(|_| has_checksums);
        self.overrides.apply(&mut headers);
        headers
    }
}

/// The headers that a stored version has by itself.
fn of_version(version: &VersionRecord) -> ShownObject {
    let description = &version.description;
    let tags = i32::try_from(version.tags.len()).unwrap_or(i32::MAX);
    ShownObject {
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
        replication_status: version.replication.as_ref().and_then(ReplicationState::shown),
        ..ShownObject::default()
    }
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

    /// Refuses what cannot stand in a header.
    ///
    /// # Errors
    /// `InvalidArgument`, with the parameter's name.
    fn check(&self) -> Result<(), AwsError> {
        let wanted = [
            ("response-cache-control", self.cache_control),
            ("response-content-disposition", self.content_disposition),
            ("response-content-encoding", self.content_encoding),
            ("response-content-language", self.content_language),
            ("response-content-type", self.content_type),
        ];
        let cannot_stand = |value: &str| value.chars().any(|c| c.is_control() && c != '\t');
        let refused = wanted.into_iter().find_map(|(name, value)| {
            Some((name, value?)).filter(|(_, value)| cannot_stand(value))
        });
        match refused {
            None => Ok(()),
            Some((name, value)) => Err(wire::errors::invalid_argument(
                name,
                value,
                "Header value cannot be represented using ISO-8859-1.",
            )),
        }
    }

    fn apply(&self, headers: &mut ShownObject) {
        let expires = self.expires.map(|expires| expires.http_date());
        for (header, wanted) in [
            (&mut headers.cache_control, self.cache_control),
            (&mut headers.content_disposition, self.content_disposition),
            (&mut headers.content_encoding, self.content_encoding),
            (&mut headers.content_language, self.content_language),
            (&mut headers.content_type, self.content_type),
            (&mut headers.expires, expires.as_deref()),
        ] {
            if let Some(wanted) = wanted {
                *header = Some(wanted.to_owned());
            }
        }
    }
}

impl<'a> From<ReadMembers<'a>> for ReadRequest<'a> {
    fn from(members: ReadMembers<'a>) -> Self {
        Self {
            address: ObjectAddress {
                bucket: members.bucket,
                object: ObjectRef { key: members.key, version_id: members.version_id },
                expected_owner: members.expected_bucket_owner,
            },
            wants_checksums: members.checksum_mode == Some(&ChecksumMode::Enabled),
            conditions: ReadConditions {
                if_match: members.if_match,
                if_none_match: members.if_none_match,
                if_modified_since: members.if_modified_since,
                if_unmodified_since: members.if_unmodified_since,
            },
            customer: CustomerHeaders {
                algorithm: members.sse_customer_algorithm,
                key: members.sse_customer_key,
                key_md5: members.sse_customer_key_md5,
            },
            range: members.range,
            part_number: members.part_number,
            overrides: Overrides {
                cache_control: members.response_cache_control,
                content_disposition: members.response_content_disposition,
                content_encoding: members.response_content_encoding,
                content_language: members.response_content_language,
                content_type: members.response_content_type,
                expires: members.response_expires,
            },
        }
    }
}
