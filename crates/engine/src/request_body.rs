//! The body of an S3 request, checked as it streams: its hash, or its chunks and their signatures.

use core::pin::Pin;
use core::task::{Context, Poll, ready};
use std::collections::VecDeque;

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, StatusCode};
use http_body::{Frame, SizeHint};
use sigv4::chunked::{ChunkError, Decoder, Framing};
use sigv4::{Family, PayloadCheck, PayloadMode, Verified};
use wire::{AwsError, Body, BodyError};

use crate::classify::Classified;
use crate::public_error::signature_error;

/// Wraps the body so that a handler reads only what the signature vouches for. The bodies of other
/// services are in memory and were checked with their signature.
pub(crate) fn verified_body(
    classified: &Classified,
    parts: &Parts,
    body: Body,
    verified: Option<Verified>,
) -> Result<Body, AwsError> {
    if !classified.is_s3() {
        return Ok(body);
    }
    let mode = match &verified {
        Some(verified) => verified.payload().clone(),
        None => PayloadMode::of_anonymous(&parts.headers)
            .map_err(|error| signature_error(&error, Family::S3))?,
    };
    let framing = match verified {
        Some(verified) => Framing::of_verified(&parts.headers, verified),
        None => Framing::of_anonymous(&parts.headers, &mode),
    };
    if let Some(framing) = framing.map_err(chunk_error)? {
        let size = framing.decoded_bytes();
        let chunked = Chunked {
            inner: body,
            decoder: Some(Decoder::new(framing)),
            ready: VecDeque::new(),
            trailers: None,
        };
        return Ok(Body::frames(chunked, Some(size)));
    }
    match PayloadCheck::of(&mode) {
        Some(check) => {
            let size = body.size_hint();
            Ok(Body::frames(Hashed { inner: body, check: Some(check) }, size))
        }
        None => Ok(body),
    }
}

/// A body whose hash was signed: its end comes only if the hash is right.
#[derive(Debug)]
struct Hashed {
    inner: Body,
    check: Option<PayloadCheck>,
}

impl http_body::Body for Hashed {
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
            }
            (None, Some(_)) => {
                if let Some(Err(error)) = self.check.take().map(PayloadCheck::finish) {
                    let error = signature_error(&error, Family::S3);
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

/// An aws-chunked body: gives out the data of verified chunks, then the trailers.
#[derive(Debug)]
struct Chunked {
    inner: Body,
    decoder: Option<Decoder>,
    ready: VecDeque<Bytes>,
    trailers: Option<HeaderMap>,
}

impl http_body::Body for Chunked {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        loop {
            if let Some(data) = self.ready.pop_front() {
                return Poll::Ready(Some(Ok(Frame::data(data))));
            }
            if let Some(trailers) = self.trailers.take() {
                return Poll::Ready(Some(Ok(Frame::trailers(trailers))));
            }
            if self.decoder.is_none() {
                return Poll::Ready(None);
            }
            match ready!(Pin::new(&mut self.inner).poll_frame(cx)) {
                None => {
                    if let Err(error) = self.end() {
                        return Poll::Ready(Some(Err(BodyError::Refused(chunk_error(error)))));
                    }
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(frame)) => {
                    if let Err(error) = self.feed(frame) {
                        self.decoder = None;
                        return Poll::Ready(Some(Err(BodyError::Refused(chunk_error(error)))));
                    }
                }
            }
        }
    }
}

impl Chunked {
    fn feed(&mut self, frame: Frame<Bytes>) -> Result<(), ChunkError> {
        let (Ok(data), Some(decoder)) = (frame.into_data(), self.decoder.as_mut()) else {
            return Ok(());
        };
        self.ready.extend(decoder.feed(data)?);
        Ok(())
    }

    fn end(&mut self) -> Result<(), ChunkError> {
        if let Some(decoder) = self.decoder.take() {
            let trailers = decoder.finish()?;
            self.trailers = (!trailers.is_empty()).then_some(trailers);
        }
        Ok(())
    }
}

fn chunk_error(error: ChunkError) -> AwsError {
    let (code, status, message) = error.aws_code();
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST);
    AwsError::new(status, code).with_message(message)
}
