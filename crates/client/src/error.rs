//! Why there is no answer.

use core::error::Error;

/// There is no answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ClientError {
    /// The settings describe no server, or not how to trust it.
    #[error("{0}")]
    Settings(String),
    /// There is no connection, or it ended.
    #[error("{0}")]
    Connection(String),
    /// The server did not answer in time.
    #[error("no answer within {0} seconds")]
    Late(u64),
}

impl ClientError {
    pub(crate) fn settings(error: &dyn Error) -> Self {
        Self::Settings(chain(error))
    }

    pub(crate) fn connection(error: &dyn Error) -> Self {
        Self::Connection(chain(error))
    }
}

/// The message of `error` and of everything that caused it, without repetition.
pub(crate) fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let cause_text = cause.to_string();
        if !text.ends_with(&cause_text) {
            text.push_str(": ");
            text.push_str(&cause_text);
        }
        source = cause.source();
    }
    text
}
