//! Why a call did not answer: a modelled error, a refusal, or a fault of ours.

use store::StoreError;
use thiserror::Error;
use wire::AwsError;

/// The policy engine said no.
#[derive(Debug, Clone, Error)]
#[error("{text}")]
pub struct Denial {
    /// AWS's sentence: who may not do what to which resource, and which kind of policy said so.
    pub text: String,
    /// Whether something forbids the call, rather than nothing allowing it.
    pub is_explicit: bool,
}

impl Denial {
    /// A refusal because nothing allows the call.
    #[must_use]
    pub fn implicit(text: impl Into<String>) -> Self {
        Self { text: text.into(), is_explicit: false }
    }
}

/// The error type of every handler. Only the first two kinds are rendered to the caller; of the
/// others the caller learns that it was an internal error, and the log learns the cause.
#[derive(Debug, Error)]
pub enum Failure {
    /// An error of the service's API model.
    #[error("{}", .0.code())]
    Aws(AwsError),
    /// Refused by policy; rendered as the protocol's access-denied error.
    #[error("denied")]
    Denied(#[from] Denial),
    /// The metadata store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The blob store failed.
    #[error(transparent)]
    Blob(#[from] blob::BlobError),
    /// The journal refused the event; the call is refused with 503.
    #[error(transparent)]
    Journal(#[from] journal::JournalError),
    /// Identity records could not be read.
    #[error(transparent)]
    Identity(#[from] identity::IdentityError),
    /// An invariant did not hold. The text is logged, never rendered.
    #[error("internal: {0}")]
    Internal(String),
}

impl Failure {
    /// The row that was rolled back in the store, if that is why.
    pub(crate) fn rolled_back(&self) -> Option<&store::Key> {
        use identity::IdentityError;
        use tables::TableError;
        match self {
            Self::Store(StoreError::RolledBack { key })
            | Self::Identity(IdentityError::Table(TableError::Store(StoreError::RolledBack {
                key,
            }))) => Some(key),
            _ => None,
        }
    }

    /// Whether the store could not be reached, or the disk is full: nothing is wrong with the data,
    /// nothing was written, and the same call may well succeed later.
    pub(crate) fn is_temporary(&self) -> bool {
        use identity::IdentityError;
        use tables::TableError;
        if matches!(self, Self::Blob(blob::BlobError::NoSpace)) {
            return true;
        }
        let (Self::Store(error) | Self::Identity(IdentityError::Table(TableError::Store(error)))) =
            self
        else {
            return false;
        };
        matches!(error, StoreError::Backend { .. } | StoreError::Closed)
    }
}

impl From<AwsError> for Failure {
    fn from(error: AwsError) -> Self {
        Self::Aws(error)
    }
}

impl From<tables::TableError> for Failure {
    fn from(error: tables::TableError) -> Self {
        match error {
            tables::TableError::Store(error) => Self::Store(error),
            other => Self::Internal(other.to_string()),
        }
    }
}

impl From<policy::MalformedPolicy> for Failure {
    fn from(error: policy::MalformedPolicy) -> Self {
        Self::Internal(format!("a stored policy does not compile: {error}"))
    }
}

#[cfg(test)]
mod tests;
