//! The bytes of a blob on their way to a reader.

use core::fmt;
use core::pin::Pin;
use core::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use futures_util::stream::BoxStream;

use crate::BlobError;

/// The bytes of a range of a blob, in order, in pieces of at most
/// [`CHUNK_BYTES_MAX`](crate::CHUNK_BYTES_MAX) bytes. After an error it ends.
pub struct BlobStream {
    length_bytes: u64,
    pieces: Option<BoxStream<'static, Result<Bytes, BlobError>>>,
}

impl BlobStream {
    /// A stream of `pieces`, which yield `length_bytes` bytes in all unless they fail.
    #[must_use]
    pub fn new(
        length_bytes: u64,
        pieces: impl Stream<Item = Result<Bytes, BlobError>> + Send + 'static,
    ) -> Self {
        Self { length_bytes, pieces: Some(Box::pin(pieces)) }
    }

    /// How many bytes the whole stream yields, known before the first of them is read.
    #[must_use]
    pub const fn length_bytes(&self) -> u64 {
        self.length_bytes
    }
}

impl Stream for BlobStream {
    type Item = Result<Bytes, BlobError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(pieces) = self.pieces.as_mut() else { return Poll::Ready(None) };
        let item = pieces.as_mut().poll_next(cx);
        if matches!(item, Poll::Ready(None | Some(Err(_)))) {
            self.pieces = None;
        }
        item
    }
}

impl fmt::Debug for BlobStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BlobStream")
            .field("length_bytes", &self.length_bytes)
            .finish_non_exhaustive()
    }
}
