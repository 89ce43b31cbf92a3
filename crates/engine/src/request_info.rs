//! What the pipeline knows about a request besides its operation: where it came from, how it was
//! carried and signed.

use core::sync::atomic::{AtomicBool, Ordering};
use std::sync::Arc;

use names::{AccountId, Region, RequestId};
use stdx::Timestamp;

use crate::client_address::ClientAddress;

/// CloudTrail's name of an upload by a form.
pub(crate) const FORM_EVENT_NAME: &str = "PostObject";

/// Where a request came from, and how.
#[derive(Debug, Clone)]
pub struct Peer {
    /// The client's address: the socket's other end, or what a trusted proxy says.
    pub ip: ClientAddress,
    /// Set when the connection is the client's own and is TLS.
    pub tls: Option<TlsInfo>,
    /// Set when a trusted proxy has spoken for the client.
    pub forwarded: Option<Forwarded>,
}

/// What a trusted proxy says of the client's connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Forwarded {
    /// The client spoke TLS.
    Tls,
    /// The client did not.
    Plain,
    /// Its headers cannot be read: nobody knows who calls, and the request is refused.
    Malformed,
}

impl Peer {
    /// The client itself at the other end of the socket.
    #[must_use]
    pub fn direct(ip: impl Into<ClientAddress>, tls: Option<TlsInfo>) -> Self {
        Self { ip: ip.into(), tls, forwarded: None }
    }
}

/// The negotiated TLS parameters, as CloudTrail's `tlsDetails` shows them.
#[derive(Debug, Clone)]
pub struct TlsInfo {
    /// `TLSv1.2` or `TLSv1.3`.
    pub version: String,
    /// The IANA name of the cipher suite.
    pub cipher_suite: String,
}

/// How the request proved who sent it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signing {
    /// An `Authorization` header: `s3:authType` `REST-HEADER`.
    Header(SignatureVersion),
    /// A presigned URL: `s3:authType` `REST-QUERY-STRING`.
    Query(SignatureVersion),
    /// The fields of an upload form: `s3:authType` `POST`.
    Form(SignatureVersion),
    /// No signature.
    None,
}

impl Signing {
    /// The version of the signature, if there is one.
    #[must_use]
    pub const fn version(self) -> Option<SignatureVersion> {
        match self {
            Self::Header(version) | Self::Query(version) | Self::Form(version) => Some(version),
            Self::None => None,
        }
    }
}

/// The versions of signatures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignatureVersion {
    /// S3's old one: HMAC-SHA1, without a region and without the body.
    V2,
    /// The one of all services.
    V4,
}

/// The resource that a service acts for: a bucket whose notifications it delivers, say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallSource {
    /// `aws:SourceArn`.
    pub arn: String,
    /// `aws:SourceAccount`.
    pub account: AccountId,
}

/// The facts of one request that condition keys and audit records are made of.
#[derive(Debug, Clone)]
pub struct RequestInfo {
    /// The request id every answer and record carries.
    pub id: RequestId,
    /// S3's second id, `x-amz-id-2`.
    pub extended_id: String,
    /// When the head of the request was read.
    pub received_at: Timestamp,
    /// The region named by the credential scope, or the installation's own.
    pub region: Region,
    /// The connection it came on.
    pub peer: Peer,
    /// The `Host` header as sent.
    pub host: String,
    /// The `User-Agent` header as sent.
    pub user_agent: Option<String>,
    /// The `Referer` header as sent (spoofable; `aws:Referer`).
    pub referer: Option<String>,
    /// How it was signed.
    pub signing: Signing,
    /// It is an upload form: the size of its object is not known before its end.
    pub is_form: bool,
    /// When it was signed, if it was.
    pub signed_at: Option<Timestamp>,
    /// The payload hash header, for `s3:x-amz-content-sha256`.
    pub content_sha256: Option<String>,
    /// The `If-Range` header as sent, which no model names.
    pub if_range: Option<String>,
    /// The `x-amz-server-side-encryption` header as sent, which the models of reads do not name.
    pub encryption: Option<String>,
    /// The caller says that it pays for what it reads: `x-amz-request-payer: requester`.
    pub pays: bool,
    /// The service principals this call passed through, first to last; empty for a direct call.
    pub called_via: Vec<&'static str>,
    /// For which resource a service calls that acts of its own accord.
    pub source: Option<CallSource>,
    /// The service that acts, of its own accord, with the session of a role.
    pub acting: Option<&'static str>,
}

/// An extension of a request: says whoever reads its body whether a signature was verified.
#[derive(Debug, Clone, Default)]
pub struct Authenticated(Arc<AtomicBool>);

impl Authenticated {
    pub(crate) fn set(&self) {
        self.0.store(true, Ordering::Release);
    }

    /// Whether the caller is known.
    #[must_use]
    pub fn is_set(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }
}

impl RequestInfo {
    /// The service that calls: on behalf of the caller, or with the session that the caller is.
    #[must_use]
    pub fn invoked_by(&self) -> Option<&'static str> {
        self.called_via.last().copied().or(self.acting)
    }

    /// Whether the client sent the request over TLS.
    #[must_use]
    pub const fn is_secure(&self) -> bool {
        match self.peer.forwarded {
            None => self.peer.tls.is_some(),
            Some(forwarded) => matches!(forwarded, Forwarded::Tls),
        }
    }
}
