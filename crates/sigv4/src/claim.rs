//! The claim that a request makes about its sender.

use core::fmt;

use http::request::Parts;
use secret::Secret;
use stdx::Timestamp;

use crate::error::QueryFault;
use crate::{Credential, SigError, SignedHeaders, authorization, presigned, query_pairs};

/// Where a request carries its signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// In the `Authorization` header.
    Header,
    /// In the query string: a presigned request.
    Query,
}

/// What a request says about its sender, parsed and not yet believed.
pub struct Claim {
    pub(crate) origin: Origin,
    pub(crate) credential: Credential,
    pub(crate) signed_headers: SignedHeaders,
    pub(crate) signature: String,
    pub(crate) signed_at: Timestamp,
    pub(crate) expires_seconds: Option<u32>,
    pub(crate) session_token: Option<Secret<String>>,
    /// The value of `x-amz-content-sha256` that counts, where there is one.
    pub(crate) payload: Option<String>,
}

impl Claim {
    /// Finds the claim of a request; `None` when the request is anonymous.
    ///
    /// # Errors
    /// A [`SigError`] when there is something like a signature that is not well-formed Signature
    /// Version 4, or more than one; for one of Version 2
    /// [`UnsupportedMechanism`](SigError::UnsupportedMechanism) with [`v2::SCHEME`](crate::v2::SCHEME).
    pub fn find(parts: &Parts) -> Result<Option<Self>, SigError> {
        let header = parts.headers.contains_key(http::header::AUTHORIZATION);
        let query = QueryKind::of(parts.uri.query().unwrap_or_default());
        match (header, query) {
            (false, QueryKind::Plain) => Ok(None),
            (true, QueryKind::Plain) => authorization::parse(parts).map(Some),
            (false, QueryKind::Presigned) => presigned::parse(parts).map(Some),
            (false, QueryKind::PresignedV2) => {
                Err(SigError::UnsupportedMechanism { scheme: crate::v2::SCHEME.to_owned() })
            }
            (true, _) | (_, QueryKind::Both) => Err(SigError::TwoMechanisms),
        }
    }

    /// The access key id, as given. It names the secret to look up.
    #[must_use]
    pub fn access_key_id(&self) -> &str {
        self.credential.access_key_id()
    }

    /// The credential with its scope.
    #[must_use]
    pub const fn credential(&self) -> &Credential {
        &self.credential
    }

    /// The session token that came with the signature, if any.
    #[must_use]
    pub const fn session_token(&self) -> Option<&Secret<String>> {
        self.session_token.as_ref()
    }

    /// When the request says it was signed, to the second.
    #[must_use]
    pub const fn signed_at(&self) -> Timestamp {
        self.signed_at
    }

    /// For how long after [`Self::signed_at`] a presigned request is valid, in seconds.
    #[must_use]
    pub const fn expires_seconds(&self) -> Option<u32> {
        self.expires_seconds
    }

    /// Whether the signature is in the query string.
    #[must_use]
    pub const fn is_presigned(&self) -> bool {
        matches!(self.origin, Origin::Query)
    }

    /// Where the signature is.
    #[must_use]
    pub const fn origin(&self) -> Origin {
        self.origin
    }

    /// The headers that the signature covers.
    #[must_use]
    pub const fn signed_headers(&self) -> &SignedHeaders {
        &self.signed_headers
    }
}

/// The signature and the token are not for logs.
impl fmt::Debug for Claim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Claim")
            .field("origin", &self.origin)
            .field("credential", &self.credential)
            .field("signed_headers", &self.signed_headers)
            .field("signed_at", &self.signed_at)
            .field("expires_seconds", &self.expires_seconds)
            .finish_non_exhaustive()
    }
}

/// What kind of query string a request has.
#[derive(Clone, Copy)]
enum QueryKind {
    Plain,
    Presigned,
    /// Signature Version 2.
    PresignedV2,
    /// Both versions at once.
    Both,
}

impl QueryKind {
    fn of(query: &str) -> Self {
        let (mut v4, mut v2) = (false, false);
        for (name, _) in query_pairs(query) {
            match name.as_ref() {
                b"X-Amz-Algorithm" | b"X-Amz-Credential" | b"X-Amz-Signature" => v4 = true,
                b"AWSAccessKeyId" | b"Signature" => v2 = true,
                _ => {}
            }
        }
        match (v4, v2) {
            (false, false) => Self::Plain,
            (true, false) => Self::Presigned,
            (false, true) => Self::PresignedV2,
            (true, true) => Self::Both,
        }
    }
}

impl From<QueryFault> for SigError {
    fn from(fault: QueryFault) -> Self {
        Self::MalformedQuery(fault)
    }
}
