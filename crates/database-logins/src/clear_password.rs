//! A stream to a PostgreSQL server that ends when the server asks for the password itself: over a
//! connection without TLS whoever listens, or answers in its place, would have it.
//!
//! Messages of the server are `kind: 1 byte, length: 4 bytes, rest`, and a request to authenticate has a
//! code of 4 bytes in front of the rest: 0 all is well, 3 the password in the clear.
//!
//! Source: <https://www.postgresql.org/docs/current/protocol-message-formats.html>

use core::pin::Pin;
use core::task::{Context, Poll, ready};
use std::io;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// The kind of a request to authenticate.
const AUTHENTICATION: u8 = b'R';

const ALL_IS_WELL: u32 = 0;
const CLEAR_PASSWORD: u32 = 3;

/// Bytes of kind and length.
const HEAD_BYTES: usize = 5;

/// The same with the code.
const CODE_BYTES: usize = 9;

/// Follows the messages of the server until it has let the client in.
#[derive(Debug)]
pub(crate) struct ClearPasswordGuard<S> {
    stream: S,
    /// The begin of the message that comes in.
    head: Vec<u8>,
    /// Bytes of the message that are still to come.
    rest: u32,
    is_in: bool,
}

impl<S> ClearPasswordGuard<S> {
    pub(crate) const fn new(stream: S) -> Self {
        Self { stream, head: Vec::new(), rest: 0, is_in: false }
    }

    /// Whether `bytes` go on without asking for the password.
    fn follow(&mut self, bytes: &[u8]) -> bool {
        for byte in bytes {
            if self.is_in {
                return true;
            }
            if self.rest > 0 {
                self.rest = self.rest.saturating_sub(1);
                continue;
            }
            self.head.push(*byte);
            let kind = self.head.first().copied();
            let end = if kind == Some(AUTHENTICATION) { CODE_BYTES } else { HEAD_BYTES };
            if self.head.len() < end {
                continue;
            }
            let code = self.number(HEAD_BYTES);
            if kind == Some(AUTHENTICATION) {
                if code == CLEAR_PASSWORD {
                    return false;
                }
                self.is_in = code == ALL_IS_WELL;
            }
            // The length counts itself, and here the code.
            let read = u32::try_from(end.saturating_sub(1)).unwrap_or(u32::MAX);
            self.rest = self.number(1).saturating_sub(read);
            self.head.clear();
        }
        true
    }

    fn number(&self, at: usize) -> u32 {
        let bytes = self.head.get(at..at.saturating_add(4));
        bytes.and_then(|bytes| bytes.try_into().ok()).map_or(u32::MAX, u32::from_be_bytes)
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for ClearPasswordGuard<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.stream).poll_read(cx, buffer))?;
        let read = buffer.filled().get(before..).unwrap_or_default();
        Poll::Ready(match self.follow(read) {
            true => Ok(()),
            false => Err(io::Error::other("the server asks for the password in the clear")),
        })
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for ClearPasswordGuard<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests;
