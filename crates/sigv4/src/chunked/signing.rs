//! The chain of signatures through a body.

use core::fmt;

use envelope::digest::sha256;

use crate::signing_key::{SigningKey, signature};

/// The signing key of a request and the latest signature of its chain, which begins with the
/// signature of the request itself.
pub struct ChunkSigning {
    key: SigningKey,
    signed_at: String,
    scope: String,
    previous: String,
}

impl ChunkSigning {
    pub(crate) const fn new(
        key: SigningKey,
        signed_at: String,
        scope: String,
        seed: String,
    ) -> Self {
        Self { key, signed_at, scope, previous: seed }
    }

    /// The signature of the next chunk, which becomes the latest.
    pub(crate) fn chunk(&mut self, data_sha256: [u8; 32]) -> &str {
        let (nothing, data) = (hex::encode(sha256(b"")), hex::encode(data_sha256));
        self.next("AWS4-HMAC-SHA256-PAYLOAD", &format!("{nothing}\n{data}"))
    }

    /// The signature of the trailer, of which `canonical` is the lines `name:value\n`.
    pub(crate) fn trailer(&mut self, canonical: &[u8]) -> &str {
        self.next("AWS4-HMAC-SHA256-TRAILER", &hex::encode(sha256(canonical)))
    }

    fn next(&mut self, algorithm: &str, last_lines: &str) -> &str {
        let Self { signed_at, scope, previous, .. } = self;
        let to_sign = format!("{algorithm}\n{signed_at}\n{scope}\n{previous}\n{last_lines}");
        self.previous = signature(&self.key, to_sign.as_bytes());
        &self.previous
    }
}

impl fmt::Debug for ChunkSigning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChunkSigning").field("scope", &self.scope).finish_non_exhaustive()
    }
}
