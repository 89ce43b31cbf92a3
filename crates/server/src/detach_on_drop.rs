//! Handlers that run on the task of their connection.

use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// A handler on the task of its connection. When that goes away first, the handler goes on, on a
/// task of its own; when it panics, the connection does not.
pub(crate) struct DetachOnDrop<T: Send + 'static> {
    handler: Option<Pin<Box<dyn Future<Output = T> + Send>>>,
}

/// A handler ended without an answer.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct HandlerPanicked;

impl<T: Send + 'static> DetachOnDrop<T> {
    pub(crate) fn new(handler: Pin<Box<dyn Future<Output = T> + Send>>) -> Self {
        Self { handler: Some(handler) }
    }
}

impl<T: Send + 'static> Future for DetachOnDrop<T> {
    type Output = Result<T, HandlerPanicked>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let Some(handler) = self.handler.as_mut() else {
            return Poll::Ready(Err(HandlerPanicked));
        };
        // A handler that has panicked is never polled again.
        let polled = catch_unwind(AssertUnwindSafe(|| handler.as_mut().poll(cx)));
        let answer = match polled {
            Ok(Poll::Pending) => return Poll::Pending,
            Ok(Poll::Ready(response)) => Ok(response),
            Err(_) => Err(HandlerPanicked),
        };
        self.handler = None;
        Poll::Ready(answer)
    }
}

impl<T: Send + 'static> Drop for DetachOnDrop<T> {
    fn drop(&mut self) {
        if let Some(handler) = self.handler.take()
            && let Ok(runtime) = tokio::runtime::Handle::try_current()
        {
            drop(runtime.spawn(handler));
        }
    }
}

#[cfg(test)]
mod tests;
