//! Takes in a body in one pass: counts, hashes, seals and stores it, in bounded memory.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use blob::{BlobStore, BlobWriter};
use bytes::{Bytes, BytesMut};
use engine::Failure;
use envelope::digest::Md5;
use envelope::{DataKey, ObjectBinding, ObjectSealer};
use sealed_blobs::{Tier, sealing_failure};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc};
use tokio::task::JoinHandle;
use wire::{AwsError, Body, BodyError};

use api_s3::errors;

use crate::object::checksum::Verifier;
use crate::object::{Checksums, Location};

/// The largest single upload: 5 GiB.
pub(crate) const UPLOAD_BYTES_MAX: u64 = 5 * 1024 * 1024 * 1024;

/// Ciphertext up to here is kept in a row beside the metadata; more is a blob.
const INLINE_BYTES_MAX: usize = 64 * 1024;

/// Bodies from here on have their MD5 computed on a task of its own, beside the encryption.
const MD5_TASK_BYTES_MIN: u64 = 1024 * 1024;

/// Bytes waiting for that task.
const MD5_QUEUE_BYTES: u32 = 512 * 1024;

/// How many bytes a body has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Length {
    /// As many as the request says.
    Known(u64),
    /// As many as come, but no more than an upload may have: the file of a form.
    Open,
}

impl Length {
    /// The bytes that are known to come.
    pub(crate) const fn bytes_known(self) -> u64 {
        match self {
            Self::Known(size) => size,
            Self::Open => 0,
        }
    }

    /// The most that may come, in bytes.
    const fn bytes_max(self) -> u64 {
        match self {
            Self::Known(size) => size,
            Self::Open => UPLOAD_BYTES_MAX,
        }
    }
}

/// How a body is to be taken in.
pub(crate) struct Intake<'a> {
    pub(crate) data_key: DataKey,
    pub(crate) binding: &'a ObjectBinding,
    pub(crate) verifier: Verifier,
    /// What `Content-MD5` says.
    pub(crate) content_md5: Option<[u8; 16]>,
    /// Whether the MD5 is needed without `Content-MD5`: for an ETag.
    pub(crate) wants_md5: bool,
    /// Where a blob of it lies.
    pub(crate) tier: Tier,
    /// The row for small ciphertext; `None` makes a blob in any case.
    pub(crate) inline_id: Option<&'a str>,
}

/// A body taken in.
#[derive(Debug)]
pub(crate) struct Received {
    pub(crate) location: Location,
    pub(crate) inline: Option<Bytes>,
    pub(crate) size: u64,
    pub(crate) md5: Option<[u8; 16]>,
    pub(crate) checksums: Checksums,
}

/// Refuses a body that is too long, or of unknown length, before anything is done for it. The file of
/// a form has no length of its own.
pub(crate) fn check_length(body: &Body, is_form: bool) -> Result<Length, AwsError> {
    if is_form && body.size_hint().is_none() {
        return Ok(Length::Open);
    }
    let size = body.size_hint().ok_or_else(errors::missing_content_length)?;
    if size > UPLOAD_BYTES_MAX {
        return Err(errors::entity_too_large()
            .with_detail("ProposedSize", size.to_string())
            .with_detail("MaxSizeAllowed", UPLOAD_BYTES_MAX.to_string()));
    }
    Ok(Length::Known(size))
}

/// Reads `Content-MD5`.
pub(crate) fn content_md5(header: Option<&String>) -> Result<Option<[u8; 16]>, AwsError> {
    let Some(header) = header else { return Ok(None) };
    let decoded = STANDARD.decode(header).ok();
    let digest = decoded.and_then(|bytes| <[u8; 16]>::try_from(bytes.as_slice()).ok());
    digest.map(Some).ok_or_else(errors::invalid_digest)
}

/// Drains `body` of `length` into `blobs`, those of the intake's tier.
///
/// # Errors
/// `IncompleteBody`, `BadDigest`, and what the verification of the body's signature finds.
pub(crate) async fn receive(
    blobs: &dyn BlobStore,
    mut body: Body,
    length: Length,
    intake: Intake<'_>,
) -> Result<Received, Failure> {
    let Intake { data_key, binding, mut verifier, content_md5, wants_md5, tier, inline_id } =
        intake;
    let mut sealer = ObjectSealer::new(data_key, binding).map_err(sealing_failure)?;
    let mut sink = Sink::new(blobs, tier, inline_id.is_some());
    let mut md5 = Md5Beside::new(wants_md5 || content_md5.is_some(), length.bytes_max());
    let mut received: u64 = 0;
    while let Some(chunk) = body.next().await {
        let chunk = chunk.map_err(body_failure)?;
        received = received.saturating_add(chunk.len() as u64);
        if received > length.bytes_max() {
            return Err(errors::incomplete_body().into());
        }
        verifier.update(&chunk);
        md5.update(&chunk).await;
        sink.write(sealer.push(&chunk).map_err(sealing_failure)?).await?;
    }
    if length != Length::Known(received) && length != Length::Open {
        return Err(errors::incomplete_body().into());
    }
    let md5 = md5.finish().await?;
    if let (Some(given), Some(computed)) = (content_md5, md5)
        && given != computed
    {
        return Err(errors::bad_digest(
            "The Content-MD5 you specified did not match what we received.",
        )
        .with_detail("ExpectedDigest", STANDARD.encode(given))
        .with_detail("CalculatedDigest", STANDARD.encode(computed))
        .into());
    }
    let checksums = verifier.finish(body.trailers())?;
    let end = sealer.finish().map_err(sealing_failure)?;
    sink.write(end.bytes).await?;
    let (location, inline) = sink.finish(inline_id).await?;
    Ok(Received { location, inline, size: received, md5, checksums })
}

fn body_failure(error: BodyError) -> Failure {
    match error {
        BodyError::Refused(error) => error.into(),
        BodyError::Transport(_) => errors::incomplete_body().with_cause(error).into(),
    }
}

/// Where ciphertext goes: into memory while it is small, else into a blob.
struct Sink<'a> {
    blobs: &'a dyn BlobStore,
    tier: Tier,
    small: BytesMut,
    may_stay_small: bool,
    writer: Option<Box<dyn BlobWriter>>,
}

impl<'a> Sink<'a> {
    fn new(blobs: &'a dyn BlobStore, tier: Tier, may_stay_small: bool) -> Self {
        Self { blobs, tier, small: BytesMut::new(), may_stay_small, writer: None }
    }

    async fn write(&mut self, bytes: Bytes) -> Result<(), Failure> {
        if bytes.is_empty() {
            return Ok(());
        }
        if self.writer.is_none() {
            let fits = self.small.len().saturating_add(bytes.len()) <= INLINE_BYTES_MAX;
            if self.may_stay_small && fits {
                self.small.extend_from_slice(&bytes);
                return Ok(());
            }
        }
        self.writer().await?.write(bytes).await?;
        Ok(())
    }

    /// The blob's writer, made when first needed; what was held in memory goes first.
    async fn writer(&mut self) -> Result<&mut Box<dyn BlobWriter>, Failure> {
        let writer = match self.writer.take() {
            Some(writer) => writer,
            None => {
                let mut writer = self.blobs.create().await?;
                if !self.small.is_empty() {
                    writer.write(self.small.split().freeze()).await?;
                }
                writer
            }
        };
        Ok(self.writer.insert(writer))
    }

    async fn finish(mut self, id: Option<&str>) -> Result<(Location, Option<Bytes>), Failure> {
        if let (Some(id), None) = (id, &self.writer) {
            let bytes = self.small.freeze();
            let location = Location::Inline { id: id.to_owned(), length: bytes.len() as u64 };
            return Ok((location, Some(bytes)));
        }
        self.writer().await?;
        let Some(writer) = self.writer else {
            return Err(Failure::Internal("a blob has no writer".into()));
        };
        Ok((Location::of_blob(self.tier, writer.finish().await?), None))
    }
}

/// An MD5, on a task of its own when it is worth one: it is several times slower than the cipher.
enum Md5Beside {
    None,
    Here(Md5),
    Task {
        chunks: mpsc::UnboundedSender<Queued>,
        room: Arc<Semaphore>,
        digest: JoinHandle<[u8; 16]>,
    },
}

/// A chunk that waits for its digest, and its place in the queue.
struct Queued {
    chunk: Bytes,
    _place: OwnedSemaphorePermit,
}

impl Md5Beside {
    fn new(is_wanted: bool, size: u64) -> Self {
        if !is_wanted {
            return Self::None;
        }
        if size < MD5_TASK_BYTES_MIN {
            return Self::Here(Md5::new());
        }
        // INVARIANT: the permits bound the queue.
        let (chunks, mut queue) = mpsc::unbounded_channel::<Queued>();
        let room = Arc::new(Semaphore::new(usize::try_from(MD5_QUEUE_BYTES).unwrap_or(1)));
        let digest = tokio::spawn(async move {
            let mut md5 = Md5::new();
            while let Some(queued) = queue.recv().await {
                md5.update(&queued.chunk);
            }
            md5.finish()
        });
        Self::Task { chunks, room, digest }
    }

    async fn update(&mut self, chunk: &Bytes) {
        match self {
            Self::None => {}
            Self::Here(md5) => md5.update(chunk),
            Self::Task { chunks, room, .. } => {
                let bytes = u32::try_from(chunk.len()).unwrap_or(u32::MAX).min(MD5_QUEUE_BYTES);
                // A task that is gone shows when its digest is asked for.
                if let Ok(place) = Arc::clone(room).acquire_many_owned(bytes).await {
                    let _gone = chunks.send(Queued { chunk: chunk.clone(), _place: place });
                }
            }
        }
    }

    async fn finish(self) -> Result<Option<[u8; 16]>, Failure> {
        match self {
            Self::None => Ok(None),
            Self::Here(md5) => Ok(Some(md5.finish())),
            Self::Task { chunks, digest, .. } => {
                drop(chunks);
                let digest = digest.await;
                digest.map(Some).map_err(|_| Failure::Internal("the MD5 task failed".into()))
            }
        }
    }
}
