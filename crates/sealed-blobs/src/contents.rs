//! The reading of contents by a verification: every chunk is proved, and nothing of it is kept or shown.

use blob::{BlobError, BlobId, BlobStore, ByteRange};
use engine::Failure;
use envelope::ObjectOpener;
use futures_util::StreamExt as _;

use crate::writer::sealing_failure;

/// What a reading of the contents comes upon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContentReport {
    /// Something that is not as it was written.
    Damaged(String),
    /// Something that cannot be read for want of a key.
    Sealed {
        /// What.
        name: String,
        /// Which key it is, and what is with it.
        reason: String,
    },
    /// So many bytes of ciphertext more have been read.
    Read {
        /// How many.
        bytes: u64,
    },
    /// A sealed stream, or what was made of several, has been looked at.
    Done,
}

/// Hands out what is found.
#[expect(missing_debug_implementations, reason = "it holds a closure")]
pub struct Teller<'t> {
    tell: &'t mut (dyn FnMut(ContentReport) + Send),
}

impl<'t> Teller<'t> {
    /// Hands what is found to `tell`.
    pub fn new(tell: &'t mut (dyn FnMut(ContentReport) + Send)) -> Self {
        Self { tell }
    }

    /// Says so much.
    pub fn tell(&mut self, report: ContentReport) {
        (self.tell)(report);
    }

    /// Whether what `name` is about can be used; says why not.
    pub fn take<T>(&mut self, name: &str, outcome: Result<T, Failure>) -> Option<T> {
        match outcome {
            Ok(value) => return Some(value),
            Err(Failure::Aws(error)) => {
                let reason = error.message().unwrap_or_else(|| error.code()).to_owned();
                self.tell(ContentReport::Sealed { name: name.to_owned(), reason });
            }
            // That a file is missing is found by its name already.
            Err(Failure::Blob(BlobError::NotFound { .. })) => {}
            Err(failure) => self.tell(ContentReport::Damaged(format!("{name}: {failure}"))),
        }
        None
    }

    /// Reads a blob to its end.
    ///
    /// # Errors
    /// [`Failure`] where a chunk is not authentic, or the blob cannot be read.
    pub async fn prove(
        &mut self,
        blobs: &dyn BlobStore,
        id: &BlobId,
        mut opener: ObjectOpener,
    ) -> Result<(), Failure> {
        let mut cipher = blobs.open(id, ByteRange::all()).await?;
        while let Some(bytes) = cipher.next().await {
            let bytes = bytes?;
            let _ = opener.push(&bytes).map_err(sealing_failure)?;
            self.tell(ContentReport::Read { bytes: bytes.len() as u64 });
        }
        opener.finish().map_err(sealing_failure)
    }
}
