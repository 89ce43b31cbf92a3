//! What the headers of a request announce about its chunked body.

use http::{HeaderMap, HeaderName};

use crate::canonical::single;
use crate::chunked::{ChunkError, ChunkSigning, TRAILERS_MAX};
use crate::{PayloadMode, Verified};

/// How a chunked body is to be read.
#[derive(Debug)]
pub struct Framing {
    /// The chain of signatures, where chunks are signed.
    pub(crate) signing: Option<ChunkSigning>,
    /// Whether a trailer may follow.
    pub(crate) has_trailer: bool,
    /// The trailers that `x-amz-trailer` announces.
    pub(crate) announced: Vec<HeaderName>,
    /// The length of the body without the framing, in bytes.
    pub(crate) decoded_bytes: u64,
}

impl Framing {
    /// The framing of a signed request; `None` when its body is not chunked.
    ///
    /// # Errors
    /// [`ChunkError`] when the headers do not fit.
    pub fn of_verified(
        headers: &HeaderMap,
        verified: Verified,
    ) -> Result<Option<Self>, ChunkError> {
        let mode = verified.payload().clone();
        Self::of(headers, &mode, Some(verified.into_chunk_signing()))
    }

    /// The framing of an anonymous request; `None` when its body is not chunked.
    ///
    /// # Errors
    /// [`ChunkError`] when the headers do not fit, or announce signed chunks.
    pub fn of_anonymous(
        headers: &HeaderMap,
        mode: &PayloadMode,
    ) -> Result<Option<Self>, ChunkError> {
        Self::of(headers, mode, None)
    }

    /// The framing of a body of `mode`; `signing` is where its chain of signatures starts.
    ///
    /// # Errors
    /// [`ChunkError`] when the headers do not fit.
    pub fn of(
        headers: &HeaderMap,
        mode: &PayloadMode,
        signing: Option<ChunkSigning>,
    ) -> Result<Option<Self>, ChunkError> {
        let (is_signed, has_trailer) = match mode {
            PayloadMode::Hash(_) | PayloadMode::Unsigned => return Ok(None),
            PayloadMode::StreamingSigned => (true, false),
            PayloadMode::StreamingSignedTrailer => (true, true),
            PayloadMode::StreamingUnsignedTrailer => (false, true),
        };
        let signing = match (is_signed, signing) {
            (true, None) => return Err(ChunkError::SigningUnknown),
            (true, signing) => signing,
            (false, _) => None,
        };
        let announced = if has_trailer { announced(headers)? } else { Vec::new() };
        let decoded_bytes = decoded_bytes(headers)?;
        Ok(Some(Self { signing, has_trailer, announced, decoded_bytes }))
    }

    /// The length of the body without the framing, in bytes.
    #[must_use]
    pub const fn decoded_bytes(&self) -> u64 {
        self.decoded_bytes
    }

    /// The trailers that the request announces.
    #[must_use]
    pub fn announced(&self) -> &[HeaderName] {
        &self.announced
    }
}

fn decoded_bytes(headers: &HeaderMap) -> Result<u64, ChunkError> {
    let text = single(headers, "x-amz-decoded-content-length")
        .map_err(|()| ChunkError::InvalidDecodedLength)?
        .ok_or(ChunkError::MissingDecodedLength)?;
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(ChunkError::InvalidDecodedLength);
    }
    text.parse().map_err(|_| ChunkError::InvalidDecodedLength)
}

fn announced(headers: &HeaderMap) -> Result<Vec<HeaderName>, ChunkError> {
    let mut names = Vec::new();
    for value in headers.get_all("x-amz-trailer") {
        let text = value.to_str().map_err(|_| ChunkError::UnsupportedTrailer)?;
        for name in text.split(',').map(str::trim).filter(|name| !name.is_empty()) {
            let name = HeaderName::from_bytes(name.as_bytes())
                .map_err(|_| ChunkError::UnsupportedTrailer)?;
            if !name.as_str().starts_with("x-amz-checksum-") || names.len() == TRAILERS_MAX {
                return Err(ChunkError::UnsupportedTrailer);
            }
            names.push(name);
        }
    }
    Ok(names)
}
