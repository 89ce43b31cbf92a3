//! Why a step of a rotation did not succeed.

use engine::Failure;

use super::targets::TargetFault;

/// What kept a step from succeeding.
#[derive(Debug)]
pub(super) enum Unrotated {
    /// The rotation failed; the record says so.
    Failed(Fault),
    /// Something here failed, and the job tries again by its own rules.
    Ours(Failure),
}

/// A failure of a rotation, in words that go into the trail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) code: String,
    pub(super) reason: String,
}

impl Unrotated {
    /// A failure of the rotation. `reason` goes into the trail: never a secret.
    pub(super) fn failed(code: &str, reason: impl Into<String>) -> Self {
        Self::Failed(Fault { code: code.to_owned(), reason: reason.into() })
    }

    /// A value that no rotator of this kind understands.
    pub(super) fn value(reason: impl Into<String>) -> Self {
        Self::failed("InvalidSecretValue", reason)
    }

    /// Whether it is an error of this code.
    pub(super) fn is(&self, code: &str) -> bool {
        matches!(self, Self::Failed(fault) if fault.code == code)
    }
}

impl From<Failure> for Unrotated {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Aws(error) => {
                Self::failed(error.code(), error.message().unwrap_or_default().to_owned())
            }
            Failure::Denied(denial) => Self::failed("AccessDeniedException", denial.text),
            other => Self::Ours(other),
        }
    }
}

impl From<tables::TableError> for Unrotated {
    fn from(error: tables::TableError) -> Self {
        Self::Ours(error.into())
    }
}

impl From<TargetFault> for Unrotated {
    fn from(fault: TargetFault) -> Self {
        let code = match &fault {
            TargetFault::NotAllowed => "HostNotAllowed",
            TargetFault::Unreachable(_) | TargetFault::Tls(_) => "HostUnreachable",
            TargetFault::TimedOut => "TimedOut",
            TargetFault::LoginRefused(_) => "LoginRefused",
            TargetFault::Refused(_) => "StatementRefused",
            TargetFault::Malformed(_) => "MalformedAnswer",
        };
        Self::failed(code, fault.to_string())
    }
}
