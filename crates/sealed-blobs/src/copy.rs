//! Ciphertext from one store of blobs to another, as it is.

use blob::{BlobStore, BlobStream, WrittenBlob};
use engine::Failure;
use futures_util::StreamExt;

/// Writes `ciphertext`, `length_bytes` of it, as a new blob of `to`. A blob that no commit names, because
/// the caller's conflicts or the process ends, is swept like what an upload leaves.
///
/// # Errors
/// [`Failure::Blob`]; [`Failure::Internal`] for another length.
pub async fn copy_ciphertext(
    mut ciphertext: BlobStream,
    to: &dyn BlobStore,
    length_bytes: u64,
) -> Result<WrittenBlob, Failure> {
    let mut writer = to.create().await?;
    while let Some(bytes) = ciphertext.next().await {
        writer.write(bytes?).await?;
    }
    let written = writer.finish().await?;
    if written.length_bytes != length_bytes {
        return Err(Failure::Internal("a copy of ciphertext is not as long as it".into()));
    }
    Ok(written)
}
