//! How a proxy is called: the one seam between KMS and a network.

use core::fmt;

use async_trait::async_trait;
use names::Region;
use secret::Secret;

/// What sends requests to proxies: over TLS, signed, with limits of time and size, and only to hosts that
/// the operator lets it call. It may send a request again only where none of it has been sent.
#[async_trait]
pub trait ProxyTransport: fmt::Debug + Send + Sync {
    /// Posts a request, and reads the whole answer.
    ///
    /// # Errors
    /// [`TransportFault`].
    async fn post(&self, call: ProxyCall) -> Result<ProxyReply, TransportFault>;
}

/// A request to a proxy.
#[derive(Debug)]
pub struct ProxyCall {
    /// The host, without a port.
    pub host: String,
    /// The path of the call.
    pub path: String,
    /// The Region that the request is signed for.
    pub region: Region,
    /// The access key id of the credential.
    pub access_key_id: String,
    /// Its secret.
    pub secret_access_key: Secret<String>,
    /// JSON.
    pub body: Secret<Vec<u8>>,
}

/// The answer of a proxy.
#[derive(Debug)]
pub struct ProxyReply {
    /// The status.
    pub status: u16,
    /// The body.
    pub body: Secret<Vec<u8>>,
}

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TransportFault {
    /// The operator does not let this server call the host.
    NotAllowed,
    /// There is no connection.
    Unreachable(String),
    /// There is a connection, and TLS does not hold on it.
    Tls(String),
    /// There was no answer in time.
    TimedOut,
    /// What came is no answer.
    Malformed(String),
}

impl fmt::Display for TransportFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAllowed => f.write_str("the host is not among those that may be called"),
            Self::Unreachable(reason) => write!(f, "no connection: {reason}"),
            Self::Tls(reason) => write!(f, "no TLS: {reason}"),
            Self::TimedOut => f.write_str("no answer in time"),
            Self::Malformed(reason) => write!(f, "no answer of HTTP: {reason}"),
        }
    }
}

impl core::error::Error for TransportFault {}
