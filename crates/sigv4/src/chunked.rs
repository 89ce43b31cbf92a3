//! `aws-chunked` bodies: chunks, their chain of signatures, and trailers.
//!
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html> and
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html>. On the wire,
//! sizes in hexadecimal:
//!
//! ```text
//! SIZE[;chunk-signature=64 digits]\r\n DATA \r\n ... 0[;chunk-signature=64 digits]\r\n
//! [name:value\r\n ... [x-amz-trailer-signature:64 digits\r\n]]\r\n
//! ```

mod decoder;
mod encoder;
mod error;
mod framing;
mod signing;
mod trailer;

pub use decoder::Decoder;
pub use encoder::Encoder;
pub use error::ChunkError;
pub use framing::Framing;
pub use signing::ChunkSigning;

/// The longest chunk of a signed body, in bytes: it is held back until its signature is checked.
pub const SIGNED_CHUNK_BYTES_MAX: u64 = 16 * 1024 * 1024;

/// The shortest chunk, but for the last, in bytes: S3's rule.
pub const CHUNK_BYTES_MIN: u64 = 8 * 1024;

/// The longest line before a chunk, in bytes, with its end.
pub const CHUNK_HEADER_BYTES_MAX: usize = 128;

/// The longest trailer, in bytes, with its signature and line ends.
pub const TRAILER_BYTES_MAX: usize = 8 * 1024;

/// The most trailers that a request may announce.
pub const TRAILERS_MAX: usize = 8;

#[cfg(test)]
mod tests;
