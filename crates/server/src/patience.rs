//! A connection that does not wait for ever: not for the first bytes of a client that says nothing,
//! and not for a client that does not read its answer.
//!
//! The time between is watched by others: a request's head by the HTTP implementation, its body by
//! [`RequestBody`](crate::request_body::RequestBody).

use core::future::Future as _;
use core::pin::Pin;
use core::task::{Context, Poll};
use core::time::Duration;
use std::io;
use std::sync::Arc;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep};

use crate::metrics::{Metrics, add};

/// What an HTTP/2 client says first. Until it is known whether a client says this, the version of
/// HTTP is not known, and with it who watches the time.
const HTTP2_PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// A stream with limits on waiting.
pub(crate) struct Patient<S> {
    stream: S,
    /// How much of the preface has come; `None` when the version is known.
    preface: Option<usize>,
    first_bytes: Pin<Box<Sleep>>,
    write_max: Duration,
    write: Pin<Box<Sleep>>,
    is_write_waiting: bool,
    /// Counts what passes.
    traffic: Option<Arc<Metrics>>,
}

impl<S> Patient<S> {
    pub(crate) fn new(stream: S, first_bytes_max: Duration, write_max: Duration) -> Self {
        Self {
            stream,
            preface: Some(0),
            first_bytes: Box::pin(tokio::time::sleep(first_bytes_max)),
            write_max,
            write: Box::pin(tokio::time::sleep(write_max)),
            is_write_waiting: false,
            traffic: None,
        }
    }

    /// Counts the bytes that pass in `metrics`.
    pub(crate) fn counting(self, metrics: Arc<Metrics>) -> Self {
        Self { traffic: Some(metrics), ..self }
    }

    /// Counts what a write took.
    fn count_written(&self, outcome: &Poll<io::Result<usize>>) {
        if let (Some(traffic), Poll::Ready(Ok(bytes))) = (&self.traffic, outcome) {
            add(&traffic.sent_bytes, *bytes as u64);
        }
    }

    /// Takes note of what was read.
    fn note(&mut self, read: &[u8]) {
        let Some(known) = self.preface else { return };
        let expected = HTTP2_PREFACE.get(known..).unwrap_or_default();
        let differs = expected.iter().zip(read).any(|(expected, read)| expected != read);
        let is_whole = read.len() >= expected.len();
        self.preface = (!differs && !is_whole).then_some(known.saturating_add(read.len()));
    }

    /// Passes on what a write came to, unless it has been waiting for too long.
    fn watch<T>(
        &mut self,
        cx: &mut Context<'_>,
        outcome: Poll<io::Result<T>>,
    ) -> Poll<io::Result<T>> {
        if outcome.is_ready() {
            self.is_write_waiting = false;
            return outcome;
        }
        if !self.is_write_waiting {
            self.is_write_waiting = true;
            let deadline = Instant::now() + self.write_max;
            self.write.as_mut().reset(deadline);
        }
        match self.write.as_mut().poll(cx) {
            Poll::Ready(()) => Poll::Ready(Err(io::ErrorKind::TimedOut.into())),
            Poll::Pending => Poll::Pending,
        }
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Patient<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        let outcome = Pin::new(&mut self.stream).poll_read(cx, buffer);
        if outcome.is_ready() {
            let read = buffer.filled().get(before..).unwrap_or_default();
            self.note(read);
            if let Some(traffic) = &self.traffic {
                add(&traffic.received_bytes, read.len() as u64);
            }
            return outcome;
        }
        if self.preface.is_some() && self.first_bytes.as_mut().poll(cx).is_ready() {
            return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
        }
        Poll::Pending
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Patient<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &[u8],
    ) -> Poll<io::Result<usize>> {
        let outcome = Pin::new(&mut self.stream).poll_write(cx, buffer);
        self.count_written(&outcome);
        self.watch(cx, outcome)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffers: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let outcome = Pin::new(&mut self.stream).poll_write_vectored(cx, buffers);
        self.count_written(&outcome);
        self.watch(cx, outcome)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let outcome = Pin::new(&mut self.stream).poll_flush(cx);
        self.watch(cx, outcome)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let outcome = Pin::new(&mut self.stream).poll_shutdown(cx);
        self.watch(cx, outcome)
    }
}

#[cfg(test)]
mod tests;
