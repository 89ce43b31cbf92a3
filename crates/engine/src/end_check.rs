//! Bodies whose end comes only if everything before it was as told.

use core::pin::Pin;
use core::task::{Context, Poll, ready};

use bytes::Bytes;
use http::HeaderMap;
use http_body::{Frame, SizeHint};
use wire::{AwsError, Body, BodyError};

/// What is computed over a body, and what it must come to.
pub(crate) trait EndCheck: Send + Unpin + 'static {
    /// Takes in the next piece.
    fn update(&mut self, data: &[u8]);

    /// Takes in the trailers.
    fn trailers(&mut self, _: &HeaderMap) {}

    /// Compares, at the end.
    ///
    /// # Errors
    /// What the body is refused with.
    fn finish(self) -> Result<(), AwsError>;
}

/// `body`, which ends with the error of `check` if it does not hold. It keeps its length and budget.
pub(crate) fn checked_at_end(body: Body, check: impl EndCheck) -> Body {
    let (size, budget) = (body.size_hint(), body.budget().cloned());
    Body::frames(Checked { inner: body, check: Some(check) }, size).with_budget(budget)
}

struct Checked<C> {
    inner: Body,
    /// `None` when it has been asked.
    check: Option<C>,
}

impl<C: EndCheck> http_body::Body for Checked<C> {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        let frame = ready!(Pin::new(&mut self.inner).poll_frame(cx));
        match (&frame, self.check.as_mut()) {
            (Some(Ok(frame)), Some(check)) => {
                if let Some(data) = frame.data_ref() {
                    check.update(data);
                }
                if let Some(trailers) = frame.trailers_ref() {
                    check.trailers(trailers);
                }
            }
            (None, Some(_)) => {
                if let Some(Err(error)) = self.check.take().map(C::finish) {
                    return Poll::Ready(Some(Err(BodyError::Refused(error))));
                }
            }
            _ => {}
        }
        Poll::Ready(frame)
    }

    fn size_hint(&self) -> SizeHint {
        http_body::Body::size_hint(&self.inner)
    }
}
