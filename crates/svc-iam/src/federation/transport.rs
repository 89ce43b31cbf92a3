//! How identity providers are called: the one seam between STS and a network.

use core::fmt;

use async_trait::async_trait;

/// What reads documents of identity providers: over TLS, with limits of time and size, and only from hosts
/// that the operator lets it call. It follows no redirection.
#[async_trait]
pub trait IssuerTransport: fmt::Debug + Send + Sync {
    /// The key set that the operator has put beside the server for the issuer `https://ISSUER`; none
    /// where there is none. An issuer with one is never called.
    async fn pinned(&self, issuer: &str) -> Option<Result<Vec<u8>, IssuerFault>>;

    /// Reads a document whole.
    ///
    /// # Errors
    /// [`IssuerFault`].
    async fn get(&self, get: IssuerGet<'_>) -> Result<Vec<u8>, IssuerFault>;

    /// SHA-1 of the last certificate that `host` shows, as 40 hexadecimal digits. That certificate is not
    /// believed for it: whether it is one that stands for the host, somebody has to know.
    ///
    /// # Errors
    /// [`IssuerFault`].
    async fn thumbprint(&self, host: &str) -> Result<String, IssuerFault>;
}

/// A document of an identity provider.
#[derive(Debug, Clone, Copy)]
pub struct IssuerGet<'a> {
    /// The host, without a port.
    pub host: &'a str,
    /// The path, and what follows it.
    pub path: &'a str,
    /// SHA-1 of certificates that stand for the host where no known authority does, as hexadecimal digits.
    pub thumbprints: &'a [String],
}

/// Why there is no document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IssuerFault {
    /// The operator does not let this server call the host.
    NotAllowed,
    /// There is no connection, or no answer in time, or another than was asked for.
    Unreachable(String),
    /// What came is not what was asked for.
    Malformed(String),
}

impl fmt::Display for IssuerFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAllowed => f.write_str("its host is not among those of --oidc-host"),
            Self::Unreachable(reason) => write!(f, "no answer: {reason}"),
            Self::Malformed(reason) => f.write_str(reason),
        }
    }
}

impl core::error::Error for IssuerFault {}
