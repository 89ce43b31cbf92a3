//! The body of a request as it comes from the socket: with memory to hold it, and an end to waiting.

use core::future::Future;
use core::pin::Pin;
use core::sync::atomic::{AtomicBool, Ordering};
use core::task::{Context, Poll, ready};
use core::time::Duration;
use std::sync::{Arc, OnceLock};

use bytes::{Bytes, BytesMut};
use engine::Authenticated;
use http_body::{Body as _, Frame, SizeHint};
use hyper::body::Incoming;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Instant, Sleep};
use wire::{AwsError, Body, BodyError, UNRESERVED_BYTES_MAX};

use crate::connections::Open;
use crate::memory::UploadMemory;

/// How long the bytes of a small body may take, all of them together.
const GATHERING_MAX: Duration =
    if cfg!(test) { Duration::from_millis(300) } else { Duration::from_secs(30) };

/// The client left the connection alone for too long.
fn too_slow() -> BodyError {
    BodyError::Refused(api_s3::errors::request_timeout())
}

/// A body under way.
pub(crate) struct RequestBody {
    body: Incoming,
    share: Share,
    idle_max: Duration,
    /// Runs while the client is waited for; made when that first happens.
    idle: Option<Pin<Box<Sleep>>>,
    is_waiting: bool,
    /// The end was read: hyper does not know it of a body in chunks.
    is_ended: bool,
    unread: Unread,
    client: Option<Client>,
}

/// The connection that a body comes on.
struct Client {
    open: Arc<Open>,
    authenticated: Authenticated,
    /// Whether the connection counts as idle, and since when it first did for this body.
    is_paused: bool,
    since: Option<u64>,
}

impl Client {
    /// The client is waited for: until it is authenticated, the connection gives way meanwhile.
    fn wait(&mut self) {
        if !self.is_paused && !self.authenticated.is_set() {
            self.is_paused = true;
            self.open.pause(&mut self.since);
        }
    }

    /// Something came; false when it is too late.
    fn go_on(&mut self) -> bool {
        !core::mem::take(&mut self.is_paused) || self.open.resume()
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        self.go_on();
    }
}

/// Whether the handler left a part of a body unread. What comes behind it on the connection cannot
/// be told from the rest of the body then.
#[derive(Debug, Clone, Default)]
pub(crate) struct Unread(Arc<Read>);

/// What became of a body.
#[derive(Debug, Default)]
struct Read {
    is_unread: AtomicBool,
    /// When its end was read.
    ended_at: OnceLock<Instant>,
}

impl Unread {
    /// To be asked when the handler is done.
    pub(crate) fn is_some(&self) -> bool {
        self.0.is_unread.load(Ordering::Acquire)
    }

    /// When the end of the body was read, if it was.
    pub(crate) fn ended_at(&self) -> Option<Instant> {
        self.0.ended_at.get().copied()
    }
}

impl Drop for RequestBody {
    fn drop(&mut self) {
        if !self.is_ended && !self.body.is_end_stream() {
            self.unread.0.is_unread.store(true, Ordering::Release);
        } else {
            let _ = self.unread.0.ended_at.set(Instant::now());
        }
    }
}

/// The stream's share of the memory.
enum Share {
    Requested(Pin<Box<dyn Future<Output = Result<OwnedSemaphorePermit, AwsError>> + Send>>),
    /// There, or not needed.
    Given {
        _permit: Option<OwnedSemaphorePermit>,
    },
}

impl RequestBody {
    /// Asks for memory, if the body is not small, before anything of it is read.
    pub(crate) fn new(
        body: Incoming,
        memory: &UploadMemory,
        idle_max: Duration,
        unread: Unread,
    ) -> Self {
        let is_small = body.size_hint().upper().is_some_and(|upper| {
            usize::try_from(upper).is_ok_and(|upper| upper <= UNRESERVED_BYTES_MAX)
        });
        let share = match is_small {
            true => Share::Given { _permit: None },
            false => Share::Requested(Box::pin(memory.stream())),
        };
        Self {
            body,
            share,
            idle_max,
            idle: None,
            is_waiting: false,
            is_ended: false,
            unread,
            client: None,
        }
    }

    /// Lets the connection give way while the body is waited for and `authenticated` is not set.
    pub(crate) fn on(mut self, open: Arc<Open>, authenticated: Authenticated) -> Self {
        self.client = Some(Client { open, authenticated, is_paused: false, since: None });
        self
    }
}

impl RequestBody {
    /// All of a small body. It is read even if the request will be refused by its head: a client
    /// that is still sending when the connection ends may never see the answer.
    pub(crate) async fn gathered(mut self) -> Body {
        let mut bytes = BytesMut::new();
        let deadline = Instant::now() + GATHERING_MAX;
        loop {
            let frame = core::future::poll_fn(|cx| Pin::new(&mut self).poll_frame(cx));
            let frame = tokio::time::timeout_at(deadline, frame).await;
            match frame.unwrap_or_else(|_| Some(Err(too_slow()))) {
                None => return Body::from(bytes.freeze()),
                Some(Ok(frame)) => {
                    if let Ok(data) = frame.into_data() {
                        bytes.extend_from_slice(&data);
                    }
                }
                Some(Err(error)) => {
                    return Body::stream(futures_util::stream::iter([Err(error)]), None);
                }
            }
        }
    }
}

/// A body of unknown length: its beginning, as far as a small body goes, and the rest as it comes.
pub(crate) struct Begun {
    /// What was read of the data.
    beginning: Bytes,
    /// The trailers or the error that ended the beginning.
    ending: Option<Result<Frame<Bytes>, BodyError>>,
    rest: Option<RequestBody>,
}

impl RequestBody {
    /// Reads `length` bytes or all there is, for the reason of [`RequestBody::gathered`].
    pub(crate) async fn begun(mut self, length: usize) -> Begun {
        let mut bytes = BytesMut::new();
        let mut ending = None;
        let mut is_open = true;
        let deadline = Instant::now() + GATHERING_MAX;
        while is_open && bytes.len() < length {
            let frame = core::future::poll_fn(|cx| Pin::new(&mut self).poll_frame(cx));
            // What comes more slowly is passed on as it comes.
            let Ok(frame) = tokio::time::timeout_at(deadline, frame).await else { break };
            match frame {
                None => is_open = false,
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(data) => bytes.extend_from_slice(&data),
                    Err(trailers) => ending = Some(Ok(trailers)),
                },
                Some(Err(error)) => (ending, is_open) = (Some(Err(error)), false),
            }
        }
        Begun { beginning: bytes.freeze(), ending, rest: is_open.then_some(self) }
    }
}

impl http_body::Body for Begun {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        if !self.beginning.is_empty() {
            let data = core::mem::take(&mut self.beginning);
            return Poll::Ready(Some(Ok(Frame::data(data))));
        }
        if let Some(ending) = self.ending.take() {
            return Poll::Ready(Some(ending));
        }
        match &mut self.rest {
            Some(rest) => Pin::new(rest).poll_frame(cx),
            None => Poll::Ready(None),
        }
    }
}

impl http_body::Body for RequestBody {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        if let Share::Requested(request) = &mut self.share {
            match ready!(request.as_mut().poll(cx)) {
                Ok(permit) => self.share = Share::Given { _permit: Some(permit) },
                Err(error) => return Poll::Ready(Some(Err(BodyError::Refused(error)))),
            }
        }
        if let Poll::Ready(frame) = Pin::new(&mut self.body).poll_frame(cx) {
            self.is_waiting = false;
            self.is_ended |= frame.is_none();
            if self.client.as_mut().is_some_and(|client| !client.go_on()) {
                return Poll::Ready(Some(Err(BodyError::Transport("it gave way".to_owned()))));
            }
            let frame =
                frame.map(|frame| frame.map_err(|error| BodyError::Transport(error.to_string())));
            return Poll::Ready(frame);
        }
        if let Some(client) = &mut self.client {
            client.wait();
        }
        let idle_max = self.idle_max;
        let is_new = !core::mem::replace(&mut self.is_waiting, true);
        let idle = self.idle.get_or_insert_with(|| Box::pin(tokio::time::sleep(idle_max)));
        if is_new {
            idle.as_mut().reset(Instant::now() + idle_max);
        }
        ready!(idle.as_mut().poll(cx));
        Poll::Ready(Some(Err(too_slow())))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests;
