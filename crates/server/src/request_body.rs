//! The body of a request as it comes from the socket: with memory to hold it, and an end to waiting.

use core::future::Future;
use core::pin::Pin;
use core::sync::atomic::{AtomicBool, Ordering};
use core::task::{Context, Poll, ready};
use core::time::Duration;
use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use http_body::{Body as _, Frame, SizeHint};
use hyper::body::Incoming;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Instant, Sleep};
use wire::{AwsError, Body, BodyError, UNRESERVED_BYTES_MAX};

use crate::memory::UploadMemory;

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
}

/// Whether the handler left a part of a body unread. What comes behind it on the connection cannot
/// be told from the rest of the body then.
#[derive(Debug, Clone, Default)]
pub(crate) struct Unread(Arc<AtomicBool>);

impl Unread {
    /// To be asked when the handler is done.
    pub(crate) fn is_some(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }
}

impl Drop for RequestBody {
    fn drop(&mut self) {
        if !self.is_ended && !self.body.is_end_stream() {
            self.unread.0.store(true, Ordering::Release);
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
        Self { body, share, idle_max, idle: None, is_waiting: false, is_ended: false, unread }
    }
}

impl RequestBody {
    /// All of a small body. It is read even if the request will be refused by its head: a client
    /// that is still sending when the connection ends may never see the answer.
    pub(crate) async fn gathered(mut self) -> Body {
        let mut bytes = BytesMut::new();
        loop {
            match core::future::poll_fn(|cx| Pin::new(&mut self).poll_frame(cx)).await {
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
        while is_open && bytes.len() < length {
            match core::future::poll_fn(|cx| Pin::new(&mut self).poll_frame(cx)).await {
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
            let frame =
                frame.map(|frame| frame.map_err(|error| BodyError::Transport(error.to_string())));
            return Poll::Ready(frame);
        }
        let idle_max = self.idle_max;
        let is_new = !core::mem::replace(&mut self.is_waiting, true);
        let idle = self.idle.get_or_insert_with(|| Box::pin(tokio::time::sleep(idle_max)));
        if is_new {
            idle.as_mut().reset(Instant::now() + idle_max);
        }
        ready!(idle.as_mut().poll(cx));
        Poll::Ready(Some(Err(BodyError::Refused(api_s3::errors::request_timeout()))))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
