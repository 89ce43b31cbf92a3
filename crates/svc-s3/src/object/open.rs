//! Reads an object back: which sealed streams a range touches, and their plaintext as a stream.

use core::ops::Range;
use std::collections::VecDeque;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use blob::{BlobId, BlobStore, BlobStream, ByteRange};
use bytes::Bytes;
use engine::{Ctx, Failure};
use envelope::{
    DataKey, Mode, ObjectBinding, ObjectEnvelope, ObjectOpener, ObjectPlace, SealedBody,
    WrappedDataKey, WrappingKey,
};
use futures_util::{StreamExt, stream};
use http::StatusCode;
use wire::{AwsError, Body, BodyError};

use crate::bucket::BucketRecord;
use crate::encryption::customer_key::CustomerHeaders;
use crate::encryption::{customer_wrapping, sealing_failure, unlock};
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
        if matches!(self.envelope.mode, Mode::SseKms { .. }) {
            unlock(cx, self.bucket, self.key, &self.envelope.mode, None).await?;
        }
        Ok(())
    }

    /// Gets the key that opens the object; asks KMS where the object is sealed under one of its keys.
    ///
    /// # Errors
    /// KMS's refusals.
    pub(crate) async fn unlock(self, cx: &mut Ctx) -> Result<OpenObject<'a>, Failure> {
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
        let subject = Subject {
            bucket: self.bucket.name.to_string(),
            key: self.key.to_owned(),
            version: self.stored.version.version_id.clone(),
        };
        let mut reading = Reading { blobs, subject, waiting: self.segments(&range)?, open: None };
        let first = reading.next().await?;
        let rest = stream::try_unfold(reading, |mut reading| async move {
            match reading.next().await {
                Ok(Some(bytes)) => Ok(Some((bytes, reading))),
                Ok(None) => Ok(None),
                Err(failure) => Err(unreadable(&failure)),
            }
        });
        Ok(Body::stream(stream::iter(first.map(Ok)).chain(rest), Some(size)))
    }

    /// The sealed streams that `range` touches, in order.
    fn segments(&self, range: &Range<u64>) -> Result<VecDeque<Segment>, Failure> {
        let place = ObjectPlace {
            bucket_id: &self.bucket.id,
            key: self.key,
            version_id: &self.stored.version.object_id,
        };
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
        let locations = &self.stored.manifest.locations;
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

/// A range of one sealed stream.
struct Segment {
    source: Source,
    key: DataKey,
    binding: ObjectBinding,
    plaintext_len: u64,
    range: Range<u64>,
}

enum Source {
    Memory(Bytes),
    Blob(BlobId),
}

impl Source {
    fn blob(&self) -> Option<BlobId> {
        match self {
            Self::Memory(_) => None,
            Self::Blob(id) => Some(*id),
        }
    }
}

/// What is being read, for the log: names, and no content.
struct Subject {
    bucket: String,
    key: String,
    version: String,
}

impl Subject {
    /// Says which object cannot be read, and which blob is to blame.
    fn report(&self, blob: Option<&BlobId>, failure: &Failure) {
        let Self { bucket, key, version } = self;
        let blob = blob.map(tracing::field::display);
        tracing::error!(bucket, key, version, blob, %failure, "a stored object cannot be read");
    }
}

/// A sealed stream being read.
struct Open {
    /// Where it is, if it is not in the metadata store.
    blob: Option<BlobId>,
    cipher: BlobStream,
    opener: ObjectOpener,
}

/// The segments of a read: at most one is open at a time.
struct Reading {
    blobs: Arc<dyn BlobStore>,
    subject: Subject,
    waiting: VecDeque<Segment>,
    open: Option<Open>,
}

impl Reading {
    /// The next plaintext; never empty, `None` at the end.
    async fn next(&mut self) -> Result<Option<Bytes>, Failure> {
        loop {
            let mut open = match self.open.take() {
                Some(open) => open,
                None => match self.waiting.pop_front() {
                    Some(segment) => {
                        let blob = segment.source.blob();
                        let begun = self.begin(segment).await;
                        begun.inspect_err(|failure| self.subject.report(blob.as_ref(), failure))?
                    }
                    None => return Ok(None),
                },
            };
            let plain = match open.cipher.next().await {
                Some(Ok(bytes)) => open.opener.push(&bytes).map_err(sealing_failure),
                Some(Err(error)) => Err(error.into()),
                None => {
                    let blob = open.blob;
                    let finished = open.opener.finish().map_err(sealing_failure);
                    finished.inspect_err(|failure| self.subject.report(blob.as_ref(), failure))?;
                    continue;
                }
            };
            let plain =
                plain.inspect_err(|failure| self.subject.report(open.blob.as_ref(), failure))?;
            self.open = Some(open);
            if !plain.is_empty() {
                return Ok(Some(plain));
            }
        }
    }

    async fn begin(&mut self, segment: Segment) -> Result<Open, Failure> {
        let Segment { source, key, binding, plaintext_len, range } = segment;
        let opener = if range == (0..plaintext_len) {
            ObjectOpener::new(&key, &binding, plaintext_len)
        } else {
            ObjectOpener::for_range(&key, &binding, plaintext_len, range)
        };
        let opener = opener.map_err(sealing_failure)?;
        let blob = source.blob();
        let wanted = opener.cipher_range();
        let cipher = match source {
            Source::Blob(id) => {
                self.blobs.open(&id, ByteRange::new(wanted.start, wanted.end)).await?
            }
            Source::Memory(bytes) => {
                let bounds =
                    usize::try_from(wanted.start).ok().zip(usize::try_from(wanted.end).ok());
                let piece = bounds.filter(|(start, end)| start <= end && *end <= bytes.len());
                let (start, end) =
                    piece.ok_or_else(|| Failure::Internal("an inline body is too short".into()))?;
                let piece = bytes.slice(start..end);
                BlobStream::new(piece.len() as u64, stream::iter([Ok(piece)]))
            }
        };
        Ok(Open { blob, cipher, opener })
    }
}
