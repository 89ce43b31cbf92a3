//! A body that is checked as it streams: its hash, or, of S3, its chunks and their signatures.

use core::fmt;
use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll, ready};
use std::collections::VecDeque;

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, StatusCode};
use http_body::Frame;
use sigv4::chunked::{ChunkError, Decoder, Framing};
use sigv4::{Family, PayloadCheck, PayloadMode, Verified};
use wire::{AwsError, Body, BodyError, Reserved};

use crate::classify::{Classified, Target};
use crate::document_sum;
use crate::end_check::{EndCheck, checked_at_end};
use crate::public_error::signature_error;

/// Wraps the body so that a handler reads only what the signature vouches for. Most bodies of other
/// services than S3 are in memory and were checked with their signature.
pub(crate) fn verified_body(
    classified: &Classified,
    parts: &Parts,
    body: Body,
    verified: Option<Verified>,
) -> Result<Body, AwsError> {
    if !classified.is_s3() {
        let check = verified.as_ref().and_then(|verified| PayloadCheck::of(verified.payload()));
        return Ok(match check.filter(|_| body.as_bytes().is_none()) {
            Some(check) => {
                checked_at_end(body, StatedHash { check, code: classified.service.validation_code })
            }
            None => body,
        });
    }
    let body = signed_body(parts, body, verified)?;
    match classified.target {
        Target::Operation(meta) if meta.checksum_required => {
            document_sum::checked(meta.name, &parts.headers, body)
        }
        _ => Ok(body),
    }
}

/// The body of an S3 request, whose signature covers what it gives out.
fn signed_body(parts: &Parts, body: Body, verified: Option<Verified>) -> Result<Body, AwsError> {
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
        let announced = framing.announced().to_vec();
        let budget = body.budget().cloned();
        let chunked = Chunked {
            inner: body,
            decoder: Some(Decoder::new(framing)),
            ready: VecDeque::new(),
            trailers: None,
            room: Room::default(),
        };
        let body = Body::frames(chunked, Some(size)).with_budget(budget);
        return Ok(body.announcing(announced));
    }
    Ok(match PayloadCheck::of(&mode) {
        Some(check) => checked_at_end(body, check),
        None => body,
    })
}

/// The header in which a client states the hash of the body.
const CONTENT_SHA256: &str = "x-amz-content-sha256";

/// The hash of a body that streams, as the request states it: a service other than S3 has its signature
/// made with it.
pub(crate) fn stated_sha256(parts: &Parts, classified: &Classified) -> Result<[u8; 32], AwsError> {
    let stated = parts.headers.get(CONTENT_SHA256).and_then(|value| value.to_str().ok());
    let mut hash = [0; 32];
    let read = stated.and_then(|text| hex::decode_to_slice(text, &mut hash).ok());
    read.map(|()| hash).ok_or_else(|| {
        AwsError::new(StatusCode::BAD_REQUEST, classified.service.validation_code).with_message(
            format!("Required parameter missing or not a SHA-256 in hexadecimal: {CONTENT_SHA256}"),
        )
    })
}

/// The hash that a request of a service other than S3 states and signs.
struct StatedHash {
    check: PayloadCheck,
    code: &'static str,
}

impl EndCheck for StatedHash {
    fn update(&mut self, data: &[u8]) {
        self.check.update(data);
    }

    fn finish(self) -> Result<(), AwsError> {
        let code = self.code;
        self.check.finish().map_err(|error| {
            let (_, _, message) = error.aws_code(Family::S3);
            AwsError::new(StatusCode::BAD_REQUEST, code).with_message(message)
        })
    }
}

/// The hash that was signed.
impl EndCheck for PayloadCheck {
    fn update(&mut self, data: &[u8]) {
        Self::update(self, data);
    }

    fn finish(self) -> Result<(), AwsError> {
        Self::finish(self).map_err(|error| signature_error(&error, Family::S3))
    }
}

/// An aws-chunked body: gives out the data of verified chunks, then the trailers.
#[derive(Debug)]
struct Chunked {
    inner: Body,
    decoder: Option<Decoder>,
    ready: VecDeque<Bytes>,
    trailers: Option<HeaderMap>,
    room: Room,
}

/// The memory for the signed chunk that is being read.
#[derive(Default)]
enum Room {
    /// None is needed.
    #[default]
    None,
    /// Asked for; nothing is read until it is there. A body that waits holds no other room but
    /// that of chunks it has given out, so waiting bodies never wait for one another.
    Requested(Pin<Box<dyn Future<Output = Result<Reserved, AwsError>> + Send>>),
    /// There.
    Given(Reserved),
}

impl fmt::Debug for Room {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "None",
            Self::Requested(_) => "Requested",
            Self::Given(_) => "Given",
        })
    }
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
            if let Room::Requested(request) = &mut self.room {
                match ready!(request.as_mut().poll(cx)) {
                    Ok(reserved) => self.room = Room::Given(reserved),
                    Err(error) => {
                        self.decoder = None;
                        return Poll::Ready(Some(Err(BodyError::Refused(error))));
                    }
                }
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
        let given_out = decoder.feed(data)?;
        let open_bytes = usize::try_from(decoder.open_chunk_bytes()).unwrap_or(usize::MAX);
        if !given_out.is_empty() {
            // The room of a whole chunk goes with its last piece, which is consumed last.
            self.ready.extend(given_out);
            if let Room::Given(reserved) = core::mem::take(&mut self.room)
                && let Some(last) = self.ready.pop_back()
            {
                self.ready.push_back(reserved.with(last));
            }
        }
        let is_new = matches!(self.room, Room::None);
        if is_new
            && open_bytes > wire::UNRESERVED_BYTES_MAX
            && let Some(budget) = self.inner.budget()
        {
            self.room = Room::Requested(budget.reserve(open_bytes));
        }
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
