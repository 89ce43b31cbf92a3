//! Plaintext in, ciphertext to a blob: in one pass and bounded memory.

use core::fmt;

use blob::{BlobStore, BlobWriter, WrittenBlob};
use engine::Failure;
use envelope::{DataKey, EnvelopeError, ObjectBinding, ObjectSealer};

/// A body on its way into a blob. Dropping it leaves nothing behind.
pub struct SealedWriter {
    sealer: ObjectSealer,
    writer: Box<dyn BlobWriter>,
}

/// A body that is durable.
#[derive(Debug, Clone, Copy)]
pub struct Written {
    /// Its ciphertext. INVARIANT: metadata that names it is committed within a day.
    pub blob: WrittenBlob,
    /// Bytes of plaintext.
    pub plaintext_len: u64,
}

impl SealedWriter {
    /// Begins a blob in `blobs`, sealed under `key` for the place `binding`. The key is consumed: wrap it
    /// first.
    ///
    /// # Errors
    /// [`Failure::Blob`], and [`Failure::Internal`] when a primitive fails.
    pub async fn begin(
        blobs: &dyn BlobStore,
        key: DataKey,
        binding: &ObjectBinding,
    ) -> Result<Self, Failure> {
        let sealer = ObjectSealer::new(key, binding).map_err(sealing_failure)?;
        Ok(Self { sealer, writer: blobs.create().await? })
    }

    /// Appends plaintext.
    ///
    /// # Errors
    /// As [`SealedWriter::begin`].
    pub async fn write(&mut self, plaintext: &[u8]) -> Result<(), Failure> {
        let sealed = self.sealer.push(plaintext).map_err(sealing_failure)?;
        if !sealed.is_empty() {
            self.writer.write(sealed).await?;
        }
        Ok(())
    }

    /// Makes it durable.
    ///
    /// # Errors
    /// As [`SealedWriter::begin`].
    pub async fn finish(mut self) -> Result<Written, Failure> {
        let end = self.sealer.finish().map_err(sealing_failure)?;
        self.writer.write(end.bytes).await?;
        Ok(Written { blob: self.writer.finish().await?, plaintext_len: end.plaintext_len })
    }
}

impl fmt::Debug for SealedWriter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SealedWriter").field("sealer", &self.sealer).finish_non_exhaustive()
    }
}

/// What is sealed and does not open although the right key was had: a fault of ours.
#[must_use]
pub fn sealing_failure(error: EnvelopeError) -> Failure {
    Failure::Internal(format!("object envelope: {error}"))
}
