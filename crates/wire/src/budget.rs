//! Memory that the bodies of requests may hold, all together.
//!
//! A body streams: most of it is in memory only in passing. What has to be held in one piece, a
//! document or a signed chunk until its signature is checked, is reserved first.

use core::any::Any;
use core::fmt;
use core::future::Future;
use core::pin::Pin;

use bytes::Bytes;

use crate::AwsError;

/// Pieces up to this size are held without asking: 64 KiB.
pub const UNRESERVED_BYTES_MAX: usize = 64 * 1024;

/// Who gives memory to bodies.
pub trait Budget: Send + Sync {
    /// Waits until `size_bytes` may be held.
    ///
    /// The future's error says that there was no memory for too long; clients try again later.
    fn reserve(
        &self,
        size_bytes: usize,
    ) -> Pin<Box<dyn Future<Output = Result<Reserved, AwsError>> + Send>>;
}

/// Memory that may be held until this is dropped.
pub struct Reserved(
    /// Gives it back when dropped.
    pub Box<dyn Any + Send + Sync>,
);

impl Reserved {
    /// `bytes`, which keep the reservation for as long as anything of them lives.
    #[must_use]
    pub fn with(self, bytes: Bytes) -> Bytes {
        Bytes::from_owner(Held { bytes, _reserved: self })
    }
}

impl fmt::Debug for Reserved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reserved")
    }
}

struct Held {
    bytes: Bytes,
    _reserved: Reserved,
}

impl AsRef<[u8]> for Held {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}
