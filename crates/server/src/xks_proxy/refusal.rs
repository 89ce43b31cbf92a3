//! What the proxy refuses with.

use engine::Failure;
use wire::AwsError;
use xks::ErrorName;

/// A refusal.
#[derive(Debug, Clone, Copy)]
pub(super) struct Refusal {
    pub(super) error: ErrorName,
    /// For whoever runs the other KMS; printable ASCII, and nothing that only its caller may know.
    pub(super) message: Option<&'static str>,
    /// The method is not POST.
    pub(super) is_method: bool,
}

impl Refusal {
    pub(super) const fn method() -> Self {
        Self { error: ErrorName::Validation, message: Some("The method is POST."), is_method: true }
    }

    /// That of a use of a key.
    pub(super) fn of(error: &AwsError) -> Self {
        let error = match error.code() {
            "NotFoundException" => ErrorName::KeyNotFound,
            "DisabledException" | "KMSInvalidStateException" => ErrorName::InvalidState,
            "InvalidCiphertextException" | "IncorrectKeyException" => ErrorName::InvalidCiphertext,
            "InvalidKeyUsageException" => ErrorName::InvalidKeyUsage,
            "AccessDeniedException" | "AccessDenied" => ErrorName::AccessDenied,
            "ValidationException" => ErrorName::Validation,
            "UnsupportedOperationException" => ErrorName::UnsupportedOperation,
            "ThrottlingException" => ErrorName::Throttling,
            "DependencyTimeoutException" => ErrorName::DependencyTimeout,
            _ => ErrorName::Internal,
        };
        error.into()
    }

    /// The refusal of what failed for a reason that a caller may know.
    ///
    /// # Errors
    /// The failure, where it is our own.
    pub(super) fn or_failure(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::Aws(error) => Ok(Self::of(&error)),
            Failure::Denied(_) => Ok(ErrorName::AccessDenied.into()),
            failure => Err(failure),
        }
    }
}

impl From<ErrorName> for Refusal {
    fn from(error: ErrorName) -> Self {
        Self { error, message: None, is_method: false }
    }
}
