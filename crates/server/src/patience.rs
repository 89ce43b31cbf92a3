//! A connection that does not wait for ever: not for the first bytes of a client that says nothing,
//! and not for a client that does not read its answer.
//!
//! A connection that is closed in the middle of a request stays a moment longer: a client that is still
//! sending when its socket is reset loses the answer that is there already.
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

use crate::framing::{Exchange, Framing};
use crate::metrics::{Metrics, add};

/// What is still taken, and dropped, of a request that was answered before its end.
const LINGER_BYTES_MAX: u64 = 16 * 1024 * 1024;

/// How long it is taken.
const LINGER_MAX: Duration = Duration::from_secs(2);

/// Bytes of it taken at a time.
const LINGER_PIECE_BYTES: usize = 16 * 1024;

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
    /// Follows the requests in what is read.
    followed: Option<(Framing, Arc<Exchange>)>,
    linger: Option<Linger>,
}

/// The end of a connection on which a request was left unread.
struct Linger {
    until: Pin<Box<Sleep>>,
    left_bytes: u64,
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
            followed: None,
            linger: None,
        }
    }

    /// Follows the requests of an HTTP/1.1 connection for `exchange`.
    pub(crate) fn following(self, exchange: Arc<Exchange>) -> Self {
        Self { followed: Some((Framing::default(), exchange)), ..self }
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
        if let Some((framing, exchange)) = &mut self.followed {
            framing.note(read, exchange);
        }
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

impl<S: AsyncRead + Unpin> Patient<S> {
    /// Takes and drops what the client still sends, until it stops, or for long enough.
    fn poll_linger(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        let linger = self.linger.get_or_insert_with(|| Linger {
            until: Box::pin(tokio::time::sleep(LINGER_MAX)),
            left_bytes: LINGER_BYTES_MAX,
        });
        let mut piece = [0; LINGER_PIECE_BYTES];
        while linger.until.as_mut().poll(cx).is_pending() && linger.left_bytes > 0 {
            let mut buffer = ReadBuf::new(&mut piece);
            match Pin::new(&mut self.stream).poll_read(cx, &mut buffer) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(Ok(())) if !buffer.filled().is_empty() => {
                    let taken = buffer.filled().len() as u64;
                    linger.left_bytes = linger.left_bytes.saturating_sub(taken);
                    if let Some(traffic) = &self.traffic {
                        add(&traffic.received_bytes, taken);
                    }
                }
                Poll::Ready(_) => break,
            }
        }
        Poll::Ready(())
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncWrite for Patient<S> {
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
        if self.linger.is_none() {
            let outcome = Pin::new(&mut self.stream).poll_shutdown(cx);
            let is_unread =
                self.followed.as_ref().is_some_and(|(_, exchange)| exchange.is_left_unread());
            if !is_unread || !matches!(outcome, Poll::Ready(Ok(()))) {
                return self.watch(cx, outcome);
            }
        }
        self.poll_linger(cx).map(Ok)
    }
}

#[cfg(test)]
mod tests;
