//! Why a call did not answer: a modelled error, a refusal, or a fault of ours.

use names::AccountId;
use store::StoreError;
use thiserror::Error;
use wire::AwsError;

use crate::caught::Panicked;

/// The policy engine said no.
#[derive(Debug, Clone, Error)]
#[error("{text}")]
pub struct Denial {
    /// AWS's sentence: who may not do what to which resource, and which kind of policy said so.
    pub text: String,
    /// Whether something forbids the call, rather than nothing allowing it.
    pub is_explicit: bool,
    /// The account whose resource the caller may not know to exist: the caller's record says of it
    /// no more than the answer does.
    pub(crate) conceals: Option<AccountId>,
}

impl Denial {
    /// A refusal because nothing allows the call.
    #[must_use]
    pub fn implicit(text: impl Into<String>) -> Self {
        Self { text: text.into(), is_explicit: false, conceals: None }
    }

    /// A refusal that is the same whether or not the resource exists in the account `owner`.
    #[must_use]
    pub fn concealing(text: impl Into<String>, owner: &AccountId) -> Self {
        Self { text: text.into(), is_explicit: false, conceals: Some(owner.clone()) }
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
    /// Concurrent commits won every attempt: nothing was written.
    #[error("concurrent commits won every attempt")]
    Contended,
    /// The work panicked. Where is in the log.
    #[error(transparent)]
    Panicked(#[from] Panicked),
    /// An invariant did not hold. The text is logged, never rendered.
    #[error("internal: {0}")]
    Internal(String),
}

impl Failure {
    /// What kind of failure it is, in a word: for where its text would name a resource.
    pub(crate) fn kind(&self) -> String {
        match self {
            Self::Aws(error) => return error.code().to_owned(),
            Self::Denied(_) => "AccessDenied",
            Self::Store(error) => match error {
                StoreError::Corrupt { .. } | StoreError::Seal { .. } => "DamagedRow",
                StoreError::RolledBack { .. } => "RolledBackRow",
                _ => "Store",
            },
            Self::Blob(_) => "Blobs",
            Self::Journal(_) => "Journal",
            Self::Identity(_) => "Identity",
            Self::Contended => "Contended",
            Self::Panicked(_) => "Panic",
            Self::Internal(_) => "Internal",
        }
        .to_owned()
    }

    /// Whether the store, the blobs or the journal fail as a whole: the next row or request fares no
    /// better.
    #[must_use]
    pub fn is_outage(&self) -> bool {
        matches!(self, Self::Journal(_)) || self.is_temporary()
    }

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
        if matches!(self, Self::Blob(blob::BlobError::NoSpace) | Self::Contended) {
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
