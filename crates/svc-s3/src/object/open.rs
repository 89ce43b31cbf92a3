//! Reads an object back: which sealed streams a range touches, and their plaintext as a stream.

use core::ops::Range;
use std::collections::VecDeque;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use blob::{BlobId, BlobStore};
use engine::{Ctx, Failure};
use envelope::{
    Mode, ObjectBinding, ObjectEnvelope, ObjectOpener, ObjectPlace, SealedBody, WrappedDataKey,
    WrappingKey,
};
use http::StatusCode;
use sealed_blobs::{SealedReader, Segment, Source, Subject, sealing_failure};
use wire::{AwsError, Body, BodyError};

use crate::archive::state::{Refused, is_archived, require_readable};
use crate::bucket::BucketRecord;
use crate::encryption::customer_key::CustomerHeaders;
use crate::encryption::{customer_wrapping, unlock};
use crate::object::versions::Stored;
use crate::object::{Location, Manifest};

/// A stored object that may be read: its envelope, and the customer's key where it has one.
pub(crate) struct SealedObject<'a> {
    bucket: &'a BucketRecord,
    key: &'a str,
    stored: &'a Stored,
    envelope: ObjectEnvelope,
    customer: Option<WrappingKey>,
}

impl<'a> SealedObject<'a> {
    /// Reads the envelope and checks the customer headers of the request against it.
    ///
    /// # Errors
    /// Those of customer headers that are missing, do not apply or hold another key.
    pub(crate) fn new(
        cx: &Ctx,
        bucket: &'a BucketRecord,
        key: &'a str,
        stored: &'a Stored,
        customer: CustomerHeaders<'_>,
    ) -> Result<Self, Failure> {
        let sent = customer.read(cx.request().is_secure())?;
        let envelope = envelope_of(&stored.manifest)?;
        let customer = customer_wrapping(&envelope.mode, sent)?;
        Ok(Self { bucket, key, stored, envelope, customer })
    }

    /// Refuses callers who may not decrypt the object: a checksum tells of the plaintext.
    ///
    /// # Errors
    /// KMS's refusals.
    pub(crate) async fn check_may_decrypt(&self, cx: &mut Ctx) -> Result<(), Failure> {
        if matches!(self.envelope.mode, Mode::SseKms { .. } | Mode::DsseKms { .. }) {
            unlock(cx, self.bucket, self.key, &self.envelope.mode, None).await?;
        }
        Ok(())
    }

    /// Gets the key that opens the object; asks KMS where the object is sealed under one of its keys.
    ///
    /// # Errors
    /// `InvalidObjectState` for what is archived and not restored; KMS's refusals.
    pub(crate) async fn unlock(self, cx: &mut Ctx) -> Result<OpenObject<'a>, Failure> {
        self.unlock_unless(cx, Refused::Read).await
    }

    /// As [`SealedObject::unlock`], for the source of a copy.
    ///
    /// # Errors
    /// As [`SealedObject::unlock`].
    pub(crate) async fn unlock_source(self, cx: &mut Ctx) -> Result<OpenObject<'a>, Failure> {
        self.unlock_unless(cx, Refused::Copy).await
    }

    async fn unlock_unless(
        self,
        cx: &mut Ctx,
        refused: Refused,
    ) -> Result<OpenObject<'a>, Failure> {
        require_readable(cx, self.bucket, self.key, &self.stored.version, refused).await?;
        let Self { bucket, key, stored, envelope, customer } = self;
        let wrapping = unlock(cx, bucket, key, &envelope.mode, customer).await?;
        Ok(OpenObject { bucket, key, stored, envelope, wrapping })
    }
}

/// The envelope of a stored version.
pub(crate) fn envelope_of(manifest: &Manifest) -> Result<ObjectEnvelope, Failure> {
    let bytes = STANDARD.decode(&manifest.envelope);
    let bytes = bytes.map_err(|_| Failure::Internal("an envelope is not base64".into()))?;
    ObjectEnvelope::from_bytes(&bytes).map_err(sealing_failure)
}

/// What opens the whole of one of the sealed streams of an object.
pub(crate) fn stream_opener(
    envelope: &ObjectEnvelope,
    place: &ObjectPlace<'_>,
    wrapping: &WrappingKey,
    index: usize,
) -> Result<ObjectOpener, Failure> {
    let (key, binding, length) = match &envelope.body {
        SealedBody::Whole { plaintext_len, key } => (key, place.whole(), *plaintext_len),
        SealedBody::Parts { upload_id, parts } => {
            let part = parts.get(index);
            let part = part.ok_or_else(|| Failure::Internal("an envelope is too short".into()))?;
            (&part.key, place.part(upload_id, &part.part_id), part.plaintext_len)
        }
    };
    let key = wrapping.unwrap_data_key(key, &binding, &envelope.mode).map_err(sealing_failure)?;
    ObjectOpener::new(&key, &binding, length).map_err(sealing_failure)
}

/// A stored object and the key that opens it.
pub(crate) struct OpenObject<'a> {
    bucket: &'a BucketRecord,
    key: &'a str,
    stored: &'a Stored,
    envelope: ObjectEnvelope,
    wrapping: WrappingKey,
}

impl OpenObject<'_> {
    /// The plaintext of `range`, as a stream whose first bytes are already known to be there.
    pub(crate) async fn read(
        &self,
        blobs: Arc<dyn BlobStore>,
        range: Range<u64>,
    ) -> Result<Body, Failure> {
        let size = range.end.saturating_sub(range.start);
        let subject = ReadObject {
            bucket: self.bucket.name.to_string(),
            key: self.key.to_owned(),
            version: self.stored.version.version_id.clone(),
        };
        let reader = SealedReader::new(blobs, self.segments(&range)?, subject);
        reader.into_body(size, unreadable).await
    }

    /// The sealed streams that `range` touches, in order.
    fn segments(&self, range: &Range<u64>) -> Result<VecDeque<Segment>, Failure> {
        let place = self.stored.place(self.bucket, self.key);
        let mode = &self.envelope.mode;
        let mut start: u64 = 0;
        let mut segments = VecDeque::new();
        match &self.envelope.body {
            SealedBody::Whole { plaintext_len, key } => {
                let location = self.location(0)?;
                let binding = place.whole();
                segments.push_back(self.segment(
                    mode,
                    key,
                    binding,
                    location,
                    *plaintext_len,
                    range.clone(),
                )?);
            }
            SealedBody::Parts { upload_id, parts } => {
                for (index, part) in parts.iter().enumerate() {
                    let end = start.saturating_add(part.plaintext_len);
                    let from = range.start.max(start);
                    let to = range.end.min(end);
                    if from < to {
                        let binding = place.part(upload_id, &part.part_id);
                        let location = self.location(index)?;
                        let inside = from.saturating_sub(start)..to.saturating_sub(start);
                        segments.push_back(self.segment(
                            mode,
                            &part.key,
                            binding,
                            location,
                            part.plaintext_len,
                            inside,
                        )?);
                    }
                    start = end;
                }
            }
        }
        Ok(segments)
    }

    fn location(&self, index: usize) -> Result<&Location, Failure> {
        let Manifest { locations, copies, .. } = &self.stored.manifest;
        // Of an archived object, what was restored.
        let locations = if is_archived(&self.stored.version) { copies } else { locations };
        locations.get(index).ok_or_else(|| Failure::Internal("a manifest is too short".into()))
    }

    fn segment(
        &self,
        mode: &Mode,
        key: &WrappedDataKey,
        binding: ObjectBinding,
        location: &Location,
        plaintext_len: u64,
        range: Range<u64>,
    ) -> Result<Segment, Failure> {
        let key = self.wrapping.unwrap_data_key(key, &binding, mode).map_err(sealing_failure)?;
        let source = match location {
            Location::Inline { .. } => {
                let inline = self.stored.inline.clone();
                Source::Memory(inline.ok_or_else(|| Failure::Internal("no inline body".into()))?)
            }
            Location::Blob { id, .. } => {
                Source::Blob(BlobId::parse(id).map_err(|_| Failure::Internal("no blob id".into()))?)
            }
            Location::Archive { .. } => {
                return Err(Failure::Internal("an archived blob is no blob to read".into()));
            }
        };
        Ok(Segment { source, key, binding, plaintext_len, range })
    }
}

/// The end of a stored body that cannot be read on: a fault of ours, also to a call that copies it.
fn unreadable(failure: &Failure) -> BodyError {
    AwsError::new(StatusCode::INTERNAL_SERVER_ERROR, "InternalError")
        .with_message("We encountered an internal error. Please try again.")
        .with_cause(std::io::Error::other(failure.to_string()))
        .into()
}

/// What is being read, for the log: names, and no content.
struct ReadObject {
    bucket: String,
    key: String,
    version: String,
}

impl Subject for ReadObject {
    fn report(&self, blob: Option<&BlobId>, failure: &Failure) {
        let Self { bucket, key, version } = self;
        let blob = blob.map(tracing::field::display);
        tracing::error!(bucket, key, version, blob, %failure, "a stored object cannot be read");
    }
}
