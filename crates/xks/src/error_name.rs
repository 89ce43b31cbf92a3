//! What a proxy refuses with.

/// The errors of the specification.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorName {
    /// An input parameter is invalid.
    Validation,
    /// The key or the key store is disabled, deactivated or blocked.
    InvalidState,
    /// Something of what is to be decrypted is corrupted, missing or otherwise invalid.
    InvalidCiphertext,
    /// The key does not do that.
    InvalidKeyUsage,
    /// The signature does not hold.
    AuthenticationFailed,
    /// It is not allowed.
    AccessDenied,
    /// There is no such key.
    KeyNotFound,
    /// There is nothing at this path.
    InvalidUriPath,
    /// There are too many requests.
    Throttling,
    /// The proxy does not do that, or a value is too long for it.
    UnsupportedOperation,
    /// What is behind the proxy did not answer in time.
    DependencyTimeout,
    /// Anything else.
    Internal,
}

/// Name and HTTP status of each.
const ALL: [(ErrorName, &str, u16); 12] = [
    (ErrorName::Validation, "ValidationException", 400),
    (ErrorName::InvalidState, "InvalidStateException", 400),
    (ErrorName::InvalidCiphertext, "InvalidCiphertextException", 400),
    (ErrorName::InvalidKeyUsage, "InvalidKeyUsageException", 400),
    (ErrorName::AuthenticationFailed, "AuthenticationFailedException", 401),
    (ErrorName::AccessDenied, "AccessDeniedException", 403),
    (ErrorName::KeyNotFound, "KeyNotFoundException", 404),
    (ErrorName::InvalidUriPath, "InvalidUriPathException", 404),
    (ErrorName::Throttling, "ThrottlingException", 429),
    (ErrorName::UnsupportedOperation, "UnsupportedOperationException", 501),
    (ErrorName::DependencyTimeout, "DependencyTimeoutException", 503),
    (ErrorName::Internal, "InternalException", 500),
];

impl ErrorName {
    /// The error of this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        ALL.iter().find(|(_, known, _)| *known == name).map(|(error, _, _)| *error)
    }

    /// As the specification names it.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.entry().1
    }

    /// The HTTP status it is answered with.
    #[must_use]
    pub fn status(self) -> u16 {
        self.entry().2
    }

    fn entry(self) -> (Self, &'static str, u16) {
        let found = ALL.iter().find(|(error, _, _)| *error == self);
        found.copied().unwrap_or((Self::Internal, "InternalException", 500))
    }
}
