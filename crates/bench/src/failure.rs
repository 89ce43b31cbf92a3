//! The one error of this tool: a sentence for the person at the terminal.

use core::fmt::Display;

/// What went wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub(crate) struct Failure(String);

impl Failure {
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Says what was tried when an error came: `.map_err(Failure::during("read a file"))`.
    pub(crate) fn during<E: Display>(tried: impl Into<String>) -> impl FnOnce(E) -> Self {
        let tried = tried.into();
        move |error| Self(format!("cannot {tried}: {error}"))
    }
}
