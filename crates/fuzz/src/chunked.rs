//! aws-chunked bodies.

use bytes::{Bytes, BytesMut};
use http::header::HOST;
use http::{HeaderMap, HeaderValue, Request};
use secret::Secret;
use sigv4::chunked::{ChunkError, ChunkSigning, Decoder, Encoder, Framing, SIGNED_CHUNK_BYTES_MAX};
use sigv4::{Payload, PayloadMode, Signer};

use crate::raw_request::RawRequest;
use crate::signature::{ACCESS_KEY_ID, NOW, SECRET};
use crate::tally;

pub(crate) const DICTIONARY: &[&str] = &[
    "x-amz-content-sha256: STREAMING-UNSIGNED-PAYLOAD-TRAILER\n",
    "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER",
    "x-amz-trailer: x-amz-checksum-crc32\n",
    "x-amz-checksum-crc32:AAAAAA==\r\n",
    "x-amz-trailer-signature:",
    ";chunk-signature=",
    "0\r\n",
    "\r\n\r\n",
    "\n\r\n",
    "2000\r\n",
    "ffffffffffffffff",
    "0000000000000000",
];

/// Chunk sizes: a body in more chunks than one needs them all to be 8 KiB or more.
const CHUNK_BYTES: usize = 8 * 1024;

/// Headers as of a request (its first line counts for nothing), then the body. However the body
/// is cut, the outcome is the same; what is accepted has the announced length, and reads as the
/// same when it is written again.
pub fn aws_chunked(data: &[u8]) {
    let Some(RawRequest { parts, body }) = RawRequest::read(data) else { return };
    let Ok(mode) = PayloadMode::of_anonymous(&parts.headers) else { return };
    let Some(decoder) = decoder(&parts.headers, &mode) else { return };
    let (announced, held_max) = decoder;
    let whole = decode(&parts.headers, &mode, [body.clone()]);
    let pieces = body.chunks(7).map(Bytes::copy_from_slice);
    let in_pieces = decode(&parts.headers, &mode, pieces);
    assert_eq!(whole, in_pieces, "the outcome depends on how the body is cut");
    assert!(held_max <= SIGNED_CHUNK_BYTES_MAX);
    match whole {
        Err(error) => {
            let (code, status, message) = error.aws_code();
            assert!(!code.is_empty() && (400..500).contains(&status) && !message.is_empty());
        }
        Ok((bytes, trailers)) => {
            tally::accepted();
            assert!(bytes.len() <= body.len(), "more data than wire");
            assert_eq!(u64::try_from(bytes.len()).ok(), Some(announced), "another length");
            let written = encode(&mode, &bytes, &trailers);
            let again = decode(&parts.headers, &mode, [written]);
            assert_eq!(again, Ok((bytes, trailers)), "written again it is read as another");
        }
    }
}

/// The length that the headers announce, and the most that may be held back: `None` when they
/// announce no chunked body.
fn decoder(headers: &HeaderMap, mode: &PayloadMode) -> Option<(u64, u64)> {
    match Framing::of(headers, mode, Some(signing()?)) {
        Ok(Some(framing)) => {
            let announced = framing.decoded_bytes();
            Some((announced, announced.min(SIGNED_CHUNK_BYTES_MAX)))
        }
        Ok(None) => None,
        Err(error) => {
            assert!(error.aws_code().1 >= 400);
            None
        }
    }
}

/// What became of a body: its data and trailer.
fn decode(
    headers: &HeaderMap,
    mode: &PayloadMode,
    pieces: impl IntoIterator<Item = Bytes>,
) -> Result<(Bytes, HeaderMap), ChunkError> {
    let framing = Framing::of(headers, mode, signing())?.ok_or(ChunkError::IncompleteBody)?;
    let limit = u128::from(framing.decoded_bytes());
    let mut decoder = Decoder::new(framing);
    let mut data = BytesMut::new();
    for piece in pieces {
        for bytes in decoder.feed(piece)? {
            data.extend_from_slice(&bytes);
        }
        let held = decoder.held_bytes() + data.len();
        assert!(u128::try_from(held).is_ok_and(|held| held <= limit), "more than announced");
    }
    let trailers = decoder.finish()?;
    Ok((data.freeze(), trailers))
}

fn encode(mode: &PayloadMode, data: &[u8], trailers: &HeaderMap) -> Bytes {
    let signed = *mode != PayloadMode::StreamingUnsignedTrailer;
    let mut encoder = Encoder::new(signing().filter(|_| signed));
    let mut out = BytesMut::new();
    for chunk in data.chunks(CHUNK_BYTES) {
        out.extend_from_slice(&encoder.chunk(chunk));
    }
    let end = match mode {
        PayloadMode::StreamingSigned => encoder.finish(),
        _ => encoder.finish_with_trailer(trailers),
    };
    out.extend_from_slice(&end);
    out.freeze()
}

/// The start of the chain of signatures: that of one fixed request.
pub(crate) fn signing() -> Option<ChunkSigning> {
    let secret = Secret::new(SECRET.to_owned());
    let signer = Signer {
        access_key_id: ACCESS_KEY_ID,
        secret_access_key: &secret,
        session_token: None,
        region: "us-east-1",
        service: "s3",
    };
    let (mut parts, ()) = Request::put("/bucket/key").body(()).ok()?.into_parts();
    parts.headers.insert(HOST, HeaderValue::from_static("localhost"));
    signer.sign(&mut parts, &Payload::Mode(PayloadMode::StreamingSigned), NOW).ok()
}
