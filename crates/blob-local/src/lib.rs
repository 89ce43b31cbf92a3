//! Blobs as files of a local directory.
//!
//! A blob named `0f01..` is the file `<dir>/0f/0f01..`: the ciphertext and nothing else. It is
//! written without a name (`O_TMPFILE`) where the file system can, else under a temporary name in
//! `<dir>/partial`; then its bytes are made durable, it gets its name, and the directory is made
//! durable. What a crash leaves behind is therefore either a whole blob or nothing that a reader
//! can see.
//!
//! Deliberately absent: caching, checksums (every chunk inside a blob is authenticated by the
//! object cipher) and any knowledge of what a blob belongs to.

mod aside;
mod layout;
mod listing;
mod partial;
mod reader;
mod store;
mod unnamed;
mod writer;

pub use layout::{FormatFile, Naming, format_of, restore_format};
pub use store::LocalBlobs;

#[cfg(test)]
mod tests;
