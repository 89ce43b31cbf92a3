//! What a request says about its body, and whether it is true.

use envelope::digest::Sha256;
use http::HeaderMap;
use secret::constant_time_eq;

use crate::SigError;
use crate::canonical::single;
use crate::error::excerpt;

/// What `x-amz-content-sha256` says about an S3 body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PayloadMode {
    /// The SHA-256 of the body, 64 lower-case hexadecimal digits.
    Hash(String),
    /// `UNSIGNED-PAYLOAD`.
    Unsigned,
    /// `STREAMING-AWS4-HMAC-SHA256-PAYLOAD`: aws-chunked, each chunk signed.
    StreamingSigned,
    /// `STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER`: the same, and a signed trailer.
    StreamingSignedTrailer,
    /// `STREAMING-UNSIGNED-PAYLOAD-TRAILER`: aws-chunked with a trailer, nothing signed.
    StreamingUnsignedTrailer,
}

/// The header's name.
pub(crate) const CONTENT_SHA256: &str = "x-amz-content-sha256";

impl PayloadMode {
    /// Parses a value of `x-amz-content-sha256`.
    ///
    /// # Errors
    /// [`SigError::InvalidPayloadHash`].
    pub fn parse(text: &str) -> Result<Self, SigError> {
        Ok(match text {
            "UNSIGNED-PAYLOAD" => Self::Unsigned,
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD" => Self::StreamingSigned,
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER" => Self::StreamingSignedTrailer,
            "STREAMING-UNSIGNED-PAYLOAD-TRAILER" => Self::StreamingUnsignedTrailer,
            hash if hash.len() == 64
                && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')) =>
            {
                Self::Hash(hash.to_owned())
            }
            other => return Err(SigError::InvalidPayloadHash { given: excerpt(other) }),
        })
    }

    /// What the headers of an anonymous S3 request say; `Unsigned` where they say nothing. A
    /// signed request's mode is in [`Verified`](crate::Verified).
    ///
    /// # Errors
    /// [`SigError::InvalidPayloadHash`].
    pub fn of_anonymous(headers: &HeaderMap) -> Result<Self, SigError> {
        match single(headers, CONTENT_SHA256) {
            Ok(None) => Ok(Self::Unsigned),
            Ok(Some(text)) => Self::parse(text),
            Err(()) => Err(SigError::InvalidPayloadHash { given: String::new() }),
        }
    }

    /// The value of the header.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Hash(hash) => hash,
            Self::Unsigned => "UNSIGNED-PAYLOAD",
            Self::StreamingSigned => "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
            Self::StreamingSignedTrailer => "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER",
            Self::StreamingUnsignedTrailer => "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
        }
    }

    /// Whether the body is aws-chunked.
    #[must_use]
    pub const fn is_chunked(&self) -> bool {
        matches!(
            self,
            Self::StreamingSigned | Self::StreamingSignedTrailer | Self::StreamingUnsignedTrailer
        )
    }
}

/// Compares a body, as it passes, with the hash that was signed.
#[derive(Debug)]
pub struct PayloadCheck {
    claimed: String,
    digest: Sha256,
}

impl PayloadCheck {
    /// A check for a body of which the hash is known; `None` in all other modes.
    #[must_use]
    pub fn of(mode: &PayloadMode) -> Option<Self> {
        match mode {
            PayloadMode::Hash(hash) => Some(Self { claimed: hash.clone(), digest: Sha256::new() }),
            _ => None,
        }
    }

    /// Takes the next bytes of the body.
    pub fn update(&mut self, bytes: &[u8]) {
        self.digest.update(bytes);
    }

    /// Compares, at the end of the body and before anything of it becomes visible.
    ///
    /// # Errors
    /// [`SigError::PayloadMismatch`].
    pub fn finish(self) -> Result<(), SigError> {
        let computed = hex::encode(self.digest.finish());
        if constant_time_eq(computed.as_bytes(), self.claimed.as_bytes()) {
            Ok(())
        } else {
            Err(SigError::PayloadMismatch { claimed: self.claimed, computed })
        }
    }
}
