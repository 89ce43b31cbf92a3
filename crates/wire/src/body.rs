//! The HTTP body: empty, in memory, or a stream with optional trailers.

use core::fmt;
use core::future::poll_fn;
use core::pin::Pin;
use core::task::{Context, Poll};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::{HeaderMap, HeaderName, StatusCode};
use http_body::{Frame, SizeHint};

use crate::AwsError;
use crate::budget::{Budget, UNRESERVED_BYTES_MAX};

/// Why a body ended early.
#[derive(Debug, Clone, thiserror::Error)]
pub enum BodyError {
    /// The peer went away or the transport failed.
    #[error("the transport failed: {0}")]
    Transport(String),
    /// The content is refused: a bad chunk signature, a wrong checksum, too many bytes.
    #[error("refused: {0}")]
    Refused(AwsError),
}

impl From<AwsError> for BodyError {
    fn from(error: AwsError) -> Self {
        Self::Refused(error)
    }
}

/// The body is larger than the operation may have: 400, as S3 answers.
fn entity_too_large(limit_bytes: usize) -> AwsError {
    AwsError::new(StatusCode::BAD_REQUEST, "EntityTooLarge")
        .with_message("Your proposed upload exceeds the maximum allowed size")
        .with_detail("MaxSizeAllowed", limit_bytes.to_string())
}

/// An HTTP body. Read it with [`Body::next`]; [`Body::trailers`] is filled after the end.
#[derive(Default)]
pub struct Body {
    content: Content,
    trailers: Option<HeaderMap>,
    announced: Vec<HeaderName>,
    budget: Option<Arc<dyn Budget>>,
}

#[derive(Default)]
enum Content {
    #[default]
    Empty,
    Memory(Bytes),
    Stream {
        // A mutex only to be `Sync`: it is never locked, only reached through `&mut`.
        frames: Mutex<Pin<Box<dyn http_body::Body<Data = Bytes, Error = BodyError> + Send>>>,
        size: Option<u64>,
    },
}

impl Body {
    /// No bytes.
    #[must_use]
    pub const fn empty() -> Self {
        Self::of(Content::Empty)
    }

    /// A stream of chunks; `size_bytes` is the total when it is known.
    pub fn stream<S>(chunks: S, size_bytes: Option<u64>) -> Self
    where
        S: Stream<Item = Result<Bytes, BodyError>> + Send + 'static,
    {
        Self::frames(Chunks(Box::pin(chunks)), size_bytes)
    }

    /// A stream of frames, the last of which may be trailers; `size_bytes` is the total of the
    /// data when it is known (else the body's own exact size hint is used).
    pub fn frames<B>(frames: B, size_bytes: Option<u64>) -> Self
    where
        B: http_body::Body<Data = Bytes, Error = BodyError> + Send + 'static,
    {
        let size = size_bytes.or_else(|| frames.size_hint().exact());
        let frames = Mutex::new(Box::pin(frames) as Pin<Box<_>>);
        Self::of(Content::Stream { frames, size })
    }

    const fn of(content: Content) -> Self {
        Self { content, trailers: None, announced: Vec::new(), budget: None }
    }

    /// Sets who is asked before much of the body is held in memory.
    #[must_use]
    pub fn with_budget(mut self, budget: Option<Arc<dyn Budget>>) -> Self {
        self.budget = budget;
        self
    }

    /// Who is asked before much of the body is held in memory.
    #[must_use]
    pub const fn budget(&self) -> Option<&Arc<dyn Budget>> {
        self.budget.as_ref()
    }

    /// Notes which trailers the request announces.
    #[must_use]
    pub fn announcing(mut self, names: Vec<HeaderName>) -> Self {
        self.announced = names;
        self
    }

    /// The trailers that are announced, before any of the body is read.
    #[must_use]
    pub fn announced_trailers(&self) -> &[HeaderName] {
        &self.announced
    }

    /// Bytes not yet read, when known.
    #[must_use]
    pub fn size_hint(&self) -> Option<u64> {
        match &self.content {
            Content::Empty => Some(0),
            Content::Memory(bytes) => Some(bytes.len() as u64),
            Content::Stream { size, .. } => *size,
        }
    }

    /// The whole body, if it is empty or in memory.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match &self.content {
            Content::Empty => Some(&[]),
            Content::Memory(bytes) => Some(bytes),
            Content::Stream { .. } => None,
        }
    }

    /// The next chunk, or `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Bytes, BodyError>> {
        poll_fn(|cx| self.poll_chunk(cx)).await
    }

    /// Headers sent after the end of the stream; `None` before it and where there were none.
    #[must_use]
    pub const fn trailers(&self) -> Option<&HeaderMap> {
        self.trailers.as_ref()
    }

    /// Reads everything into memory.
    ///
    /// # Errors
    /// [`BodyError::Refused`] with `EntityTooLarge` beyond `limit_bytes`, and the stream's errors.
    pub async fn collect(mut self, limit_bytes: usize) -> Result<Bytes, BodyError> {
        let announced = self.size_hint();
        if announced.is_some_and(|size| size > limit_bytes as u64) {
            return Err(entity_too_large(limit_bytes).into());
        }
        if let Content::Memory(bytes) = self.content {
            return Ok(bytes);
        }
        let size = announced.and_then(|size| usize::try_from(size).ok()).unwrap_or(limit_bytes);
        let reserved = match &self.budget {
            Some(budget) if size > UNRESERVED_BYTES_MAX => Some(budget.reserve(size).await?),
            _ => None,
        };
        let mut all = BytesMut::new();
        while let Some(chunk) = self.next().await {
            let chunk = chunk?;
            if all.len().saturating_add(chunk.len()) > limit_bytes {
                return Err(entity_too_large(limit_bytes).into());
            }
            all.extend_from_slice(&chunk);
        }
        let all = all.freeze();
        Ok(match reserved {
            Some(reserved) => reserved.with(all),
            None => all,
        })
    }

    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, BodyError>>> {
        loop {
            let Some(frame) = core::task::ready!(self.poll_any(cx)) else {
                return Poll::Ready(None);
            };
            match frame.map(Frame::into_data) {
                Err(error) => return Poll::Ready(Some(Err(error))),
                Ok(Ok(chunk)) => return Poll::Ready(Some(Ok(chunk))),
                Ok(Err(other)) => self.trailers = other.into_trailers().ok(),
            }
        }
    }

    fn poll_any(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        match &mut self.content {
            Content::Empty => Poll::Ready(None),
            Content::Memory(bytes) => {
                let bytes = core::mem::take(bytes);
                self.content = Content::Empty;
                Poll::Ready((!bytes.is_empty()).then(|| Ok(Frame::data(bytes))))
            }
            Content::Stream { frames, size } => {
                let frames = frames.get_mut().unwrap_or_else(PoisonError::into_inner);
                let frame = core::task::ready!(frames.as_mut().poll_frame(cx));
                if let (Some(Ok(frame)), Some(left)) = (&frame, size) {
                    let read = frame.data_ref().map_or(0, Bytes::len);
                    *left = left.saturating_sub(read as u64);
                }
                Poll::Ready(frame)
            }
        }
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        if bytes.is_empty() {
            return Self::empty();
        }
        Self::of(Content::Memory(bytes))
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Self::from(Bytes::from(bytes))
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Self::from(Bytes::from(text))
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.size_hint() {
            Some(size) => write!(f, "Body({size} bytes)"),
            None => f.write_str("Body(of unknown size)"),
        }
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        self.get_mut().poll_any(cx)
    }

    fn is_end_stream(&self) -> bool {
        matches!(self.content, Content::Empty)
    }

    fn size_hint(&self) -> SizeHint {
        Body::size_hint(self).map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// A stream of chunks as an HTTP body without trailers.
struct Chunks<S>(Pin<Box<S>>);

impl<S: Stream<Item = Result<Bytes, BodyError>>> http_body::Body for Chunks<S> {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        self.0.as_mut().poll_next(cx).map(|chunk| chunk.map(|chunk| chunk.map(Frame::data)))
    }
}
