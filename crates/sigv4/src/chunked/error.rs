//! What can be wrong with a chunked body.

/// Why an aws-chunked body is refused. S3 alone speaks aws-chunked, so there is one set of names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ChunkError {
    /// The body ends early, goes on after its end, is not framed as it should be, or has another
    /// length than announced.
    #[error("the aws-chunked body is incomplete or malformed")]
    IncompleteBody,
    /// A signature of a chunk or of the trailer does not match.
    #[error("a chunk signature does not match")]
    SignatureMismatch,
    /// A chunk other than the last is shorter than 8 KiB.
    #[error("chunk {chunk} has only {size_bytes} bytes")]
    InvalidChunkSize {
        /// Which chunk, from 1.
        chunk: u64,
        /// Its size.
        size_bytes: u64,
    },
    /// A signed chunk is longer than [`SIGNED_CHUNK_BYTES_MAX`](super::SIGNED_CHUNK_BYTES_MAX).
    #[error("a signed chunk has {size_bytes} bytes")]
    ChunkTooLarge {
        /// Its size.
        size_bytes: u64,
    },
    /// The trailer is malformed, too long, or not what `x-amz-trailer` announced.
    #[error("the trailer is malformed or not as announced")]
    MalformedTrailer,
    /// `x-amz-trailer` announces something that is no checksum.
    #[error("x-amz-trailer announces an unsupported trailer")]
    UnsupportedTrailer,
    /// `x-amz-decoded-content-length` is missing.
    #[error("no x-amz-decoded-content-length")]
    MissingDecodedLength,
    /// `x-amz-decoded-content-length` is not a number.
    #[error("x-amz-decoded-content-length is not a number")]
    InvalidDecodedLength,
    /// The request announces signed chunks and was not signed.
    #[error("signed chunks in an anonymous request")]
    SigningUnknown,
}

impl ChunkError {
    /// S3's error code, HTTP status and message.
    #[must_use]
    pub const fn aws_code(&self) -> (&'static str, u16, &'static str) {
        match self {
            Self::IncompleteBody => {
                ("IncompleteBody", 400, "The request body terminated unexpectedly")
            }
            Self::SignatureMismatch => (
                "SignatureDoesNotMatch",
                403,
                "The request signature we calculated does not match the signature you provided. \
                 Check your key and signing method.",
            ),
            Self::InvalidChunkSize { .. } => (
                "InvalidChunkSizeError",
                403,
                "Only the last chunk is allowed to have a size less than 8192 bytes",
            ),
            Self::ChunkTooLarge { .. } => {
                ("InvalidRequest", 400, "A signed chunk may have at most 16777216 bytes")
            }
            Self::MalformedTrailer => (
                "MalformedTrailerError",
                400,
                "The request contained trailing data that was not well-formed or did not conform \
                 to our published schema.",
            ),
            Self::UnsupportedTrailer => (
                "InvalidRequest",
                400,
                "The value specified in the x-amz-trailer header is not supported",
            ),
            Self::MissingDecodedLength => {
                ("MissingContentLength", 411, "You must provide the Content-Length HTTP header.")
            }
            Self::InvalidDecodedLength => (
                "InvalidArgument",
                400,
                "The value specified in the x-amz-decoded-content-length header is invalid",
            ),
            Self::SigningUnknown => ("AccessDenied", 403, "Access Denied"),
        }
    }

    /// The further elements of the XML error body.
    #[must_use]
    pub fn aws_fields(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::InvalidChunkSize { chunk, size_bytes } => {
                vec![("Chunk", chunk.to_string()), ("BadChunkSize", size_bytes.to_string())]
            }
            _ => Vec::new(),
        }
    }
}
