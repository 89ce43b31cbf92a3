//! Ciphertext of blobs in, plaintext out: in order, and in bounded memory.

use core::fmt;
use core::ops::Range;
use std::collections::VecDeque;
use std::sync::Arc;

use blob::{BlobId, BlobStore, BlobStream, ByteRange};
use bytes::Bytes;
use engine::Failure;
use envelope::{DataKey, ObjectBinding, ObjectOpener};
use futures_util::{StreamExt, stream};
use wire::{Body, BodyError};

use crate::writer::sealing_failure;

/// A range of one sealed stream.
#[derive(Debug)]
pub struct Segment {
    /// Where its ciphertext is.
    pub source: Source,
    /// Its data key.
    pub key: DataKey,
    /// What it is bound to.
    pub binding: ObjectBinding,
    /// Bytes of plaintext of the whole stream.
    pub plaintext_len: u64,
    /// The bytes of plaintext that are wanted.
    pub range: Range<u64>,
}

/// Where ciphertext is.
#[derive(Debug, Clone)]
pub enum Source {
    /// At hand.
    Memory(Bytes),
    /// In a blob.
    Blob(BlobId),
}

impl Source {
    const fn blob(&self) -> Option<BlobId> {
        match self {
            Self::Memory(_) => None,
            Self::Blob(id) => Some(*id),
        }
    }
}

/// A sealed stream being read.
struct Open {
    /// Where it is, if it is not in the metadata store.
    blob: Option<BlobId>,
    cipher: BlobStream,
    opener: ObjectOpener,
}

/// What is being read, for the log: names, and no content.
pub trait Subject: Send {
    /// Says what cannot be read, and which blob is to blame.
    fn report(&self, blob: Option<&BlobId>, failure: &Failure);
}

/// The segments of a read: at most one is open at a time.
pub struct SealedReader {
    blobs: Arc<dyn BlobStore>,
    subject: Box<dyn Subject>,
    waiting: VecDeque<Segment>,
    open: Option<Open>,
}

impl SealedReader {
    /// Reads `segments` of `subject` one after the other.
    pub fn new(
        blobs: Arc<dyn BlobStore>,
        segments: VecDeque<Segment>,
        subject: impl Subject + 'static,
    ) -> Self {
        Self { blobs, subject: Box::new(subject), waiting: segments, open: None }
    }

    /// The plaintext, of `size_bytes`, as a body whose first bytes are already known to be there;
    /// `unreadable` is how it ends when it cannot be read on.
    ///
    /// # Errors
    /// [`Failure`] when not even the first bytes can be read.
    pub async fn into_body(
        mut self,
        size_bytes: u64,
        unreadable: fn(&Failure) -> BodyError,
    ) -> Result<Body, Failure> {
        let first = self.next().await?;
        let rest = stream::try_unfold(self, move |mut reading| async move {
            match reading.next().await {
                Ok(Some(bytes)) => Ok(Some((bytes, reading))),
                Ok(None) => Ok(None),
                Err(failure) => Err(unreadable(&failure)),
            }
        });
        Ok(Body::stream(stream::iter(first.map(Ok)).chain(rest), Some(size_bytes)))
    }

    /// The next plaintext; never empty, `None` at the end.
    ///
    /// # Errors
    /// [`Failure`] when a blob is missing, altered or cut short.
    pub async fn next(&mut self) -> Result<Option<Bytes>, Failure> {
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

impl fmt::Debug for SealedReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SealedReader")
            .field("segments_waiting", &self.waiting.len())
            .finish_non_exhaustive()
    }
}
