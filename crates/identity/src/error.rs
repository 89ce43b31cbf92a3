//! Why identities could not be read or a credential was not accepted.

use thiserror::Error;

/// A fault of ours: never rendered to a caller.
#[derive(Debug, Error)]
pub enum IdentityError {
    /// The records could not be read or written.
    #[error(transparent)]
    Table(#[from] tables::TableError),
    /// An invariant did not hold.
    #[error("{0}")]
    Internal(String),
}

impl From<store::StoreError> for IdentityError {
    fn from(error: store::StoreError) -> Self {
        Self::Table(error.into())
    }
}

/// Why a credential that exists, or is well formed, is not accepted.
#[derive(Debug, Error)]
pub enum AuthenticateError {
    /// The session has ended: `ExpiredToken`.
    #[error("the security token included in the request is expired")]
    Expired,
    /// The token is not ours, was altered, belongs to another key, or names a principal that is
    /// gone: `InvalidClientTokenId` (S3: `InvalidToken`).
    #[error("the security token included in the request is invalid")]
    InvalidToken,
    /// The records could not be read.
    #[error(transparent)]
    Identity(#[from] IdentityError),
}
