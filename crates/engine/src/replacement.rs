//! What is under a root key that was replaced comes under its successor, in the background.

use core::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use envelope::RootKey;

use crate::failure::Failure;
use crate::jobs::Performed;
use crate::writer::Writer;

/// The root key before the present one.
#[derive(Debug)]
pub struct ReplacedRoot {
    /// The key.
    pub root: RootKey,
    /// What takes its place.
    pub replacement: Arc<dyn Replacement>,
}

/// Who knows the rows below the encryption barrier, and the key slots.
#[async_trait]
pub trait Replacement: fmt::Debug + Send + Sync {
    /// Does a part of the work. When nothing is under the root key before any more it is destroyed, which
    /// is what the record of `cx` says.
    ///
    /// # Errors
    /// [`Failure`]; the part is done again then.
    async fn step(&self, cx: &mut Writer<'_>) -> Result<Performed, Failure>;

    /// How far it is, for people.
    fn progress(&self) -> String;
}
