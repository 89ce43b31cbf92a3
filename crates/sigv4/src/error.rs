//! Everything that can be wrong with a signature, and what AWS calls it.

mod coral;
mod s3;

use core::fmt;

use stdx::Timestamp;

use crate::{Origin, v2};

/// Why a signature is refused.
///
/// `Display` is for logs; what a client is told is [`Self::aws_code`] and, for S3,
/// [`Self::aws_fields`]. Neither contains a secret or a signature that was computed here.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SigError {
    /// The request carries no signature, and the service wants one.
    #[error("the request carries no signature")]
    MissingAuthentication,
    /// Another scheme: Signature Version 2, Signature Version 4A, or something foreign.
    #[error("authorization scheme `{scheme}` is not supported")]
    UnsupportedMechanism {
        /// The scheme, shortened.
        scheme: String,
    },
    /// A signature in the header and one in the query string.
    #[error("the request is signed in two places")]
    TwoMechanisms,
    /// The `Authorization` header cannot be read.
    #[error("malformed authorization header: {0:?}")]
    MalformedHeader(HeaderFault),
    /// The parameters of a presigned request cannot be read.
    #[error("malformed authorization parameters: {0:?}")]
    MalformedQuery(QueryFault),
    /// The date of a header-signed request is not a date, or is given twice.
    #[error("malformed date `{given}`")]
    MalformedDate {
        /// The date, shortened.
        given: String,
    },
    /// The credential has not five parts.
    #[error("malformed credential")]
    CredentialShape {
        /// Where the credential stands.
        origin: Origin,
        /// The credential, shortened.
        given: String,
    },
    /// The credential is for something else: at least one fault.
    #[error("the credential is for something else: {faults:?}")]
    Scope {
        /// Where the credential stands.
        origin: Origin,
        /// What is wrong, in AWS's order.
        faults: Vec<ScopeFault>,
    },
    /// The `Host` header is repeated, or differs from the authority of the request's target.
    #[error("the request names more than one host")]
    HostConflict,
    /// S3: a header-signed request without `x-amz-content-sha256`.
    #[error("no x-amz-content-sha256")]
    MissingPayloadHash,
    /// S3: `x-amz-content-sha256` has an unknown value, or two.
    #[error("invalid x-amz-content-sha256 `{given}`")]
    InvalidPayloadHash {
        /// The value, shortened.
        given: String,
    },
    /// Headers that must be signed are not.
    #[error("headers not signed: {names:?}")]
    HeadersNotSigned {
        /// Their names, sorted.
        names: Vec<String>,
    },
    /// The request was signed too long ago, or in the future.
    #[error("signed at {}, now {}", signed_at.basic(), now.basic())]
    Skewed {
        /// When the request says it was signed.
        signed_at: Timestamp,
        /// When it arrived.
        now: Timestamp,
        /// How many seconds may lie between.
        skew_seconds_max: i64,
    },
    /// The validity of a presigned request is over.
    #[error("presigned at {} for {expires_seconds} s, now {}", signed_at.basic(), now.basic())]
    PresignExpired {
        /// When the request says it was signed.
        signed_at: Timestamp,
        /// For how many seconds it was valid.
        expires_seconds: u32,
        /// When it arrived.
        now: Timestamp,
    },
    /// The validity of a presigned request has not begun.
    #[error("presigned for {}, now {}", signed_at.basic(), now.basic())]
    PresignNotYetValid {
        /// When the request says it was signed.
        signed_at: Timestamp,
        /// When it arrived.
        now: Timestamp,
        /// How many seconds may lie between.
        skew_seconds_max: i64,
    },
    /// The signature is not that of this request and secret.
    #[error("the signature does not match")]
    Mismatch(Box<Mismatch>),
    /// S3: the body is not the one that was signed.
    #[error("the body's SHA-256 is not the one that was signed")]
    PayloadMismatch {
        /// The hash in the request.
        claimed: String,
        /// The hash of the body.
        computed: String,
    },
    /// No such access key, or not an active one. Found by whoever looks up the secret.
    #[error("unknown access key `{access_key_id}`")]
    UnknownAccessKey {
        /// The access key id, as given.
        access_key_id: String,
    },
    /// The session token is missing, malformed, or not that of the access key.
    #[error("invalid session token")]
    InvalidToken,
    /// The session is over.
    #[error("expired session token")]
    ExpiredToken,
    /// What only a signature of Version 2 can have wrong.
    #[error("signature version 2: {0:?}")]
    Version2(v2::Fault),
    /// What only the signature of an upload form can have wrong.
    #[error("form: {0:?}")]
    Form(FormFault),
}

/// What is wrong with the fields of a form that name its signer, and with no other signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FormFault {
    /// An algorithm that is not supported.
    Algorithm {
        /// The algorithm, shortened.
        given: String,
    },
    /// `x-amz-date` is no date.
    Date {
        /// The date, shortened.
        given: String,
    },
    /// `x-amz-credential` cannot be read, or is for something else.
    Credential {
        /// The credential, shortened.
        given: String,
        /// Why.
        problem: String,
    },
}

/// Why an `Authorization` header cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HeaderFault {
    /// Repeated, too long, or not visible ASCII.
    NotOneText,
    /// Nothing follows the scheme.
    NoSpace,
    /// A component that is no `key=value`, or comes twice.
    NotKeyValue {
        /// The component, shortened.
        given: String,
    },
    /// Something is missing.
    Missing {
        /// What, in AWS's order. `Date` means that there is no date header.
        parts: Vec<AuthorizationPart>,
        /// How many components the header has.
        components_given: usize,
        /// The digest of the header, by which AWS names it.
        authorization_sha256: [u8; 32],
    },
}

/// A part of header authentication.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AuthorizationPart {
    /// `Credential=`.
    Credential,
    /// `Signature=`.
    Signature,
    /// `SignedHeaders=`.
    SignedHeaders,
    /// The header `X-Amz-Date` or `Date`.
    Date,
}

/// Why the parameters of a presigned request cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QueryFault {
    /// A parameter is not UTF-8.
    NotText,
    /// A parameter comes twice.
    Repeated,
    /// An algorithm that is not supported.
    Algorithm {
        /// The algorithm, shortened.
        given: String,
    },
    /// Parameters are missing.
    Missing {
        /// Their names.
        names: Vec<&'static str>,
    },
    /// `X-Amz-Date` is not a date.
    Date {
        /// The date, shortened.
        given: String,
    },
    /// `X-Amz-Expires` is not a number.
    ExpiresNotNumber,
    /// `X-Amz-Expires` is below zero.
    ExpiresNegative,
    /// `X-Amz-Expires` is above seven days.
    ExpiresTooLong,
}

/// What is wrong with the scope of a credential.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ScopeFault {
    /// Another region.
    Region {
        /// The region in the credential.
        given: String,
        /// The region that it must be.
        expected: String,
    },
    /// Another service.
    Service {
        /// The service in the credential.
        given: String,
        /// The service that it must be.
        expected: String,
    },
    /// Another last part than `aws4_request`.
    Terminator {
        /// The last part.
        given: String,
    },
    /// Another date than that of the request.
    Date {
        /// The date in the credential.
        given: String,
        /// When the request says it was signed.
        signed_at: Timestamp,
    },
}

/// A signature that does not match, with what S3 shows of it. The client's own canonical request
/// may hold the client's session token: it goes to that client, and not into `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Mismatch {
    pub(crate) access_key_id: String,
    pub(crate) string_to_sign: String,
    pub(crate) signature_provided: String,
    pub(crate) canonical_request: Vec<u8>,
}

impl fmt::Debug for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mismatch")
            .field("access_key_id", &self.access_key_id)
            .finish_non_exhaustive()
    }
}

/// Services that call the same error by the same name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    /// S3.
    S3,
    /// awsQuery services: IAM, STS.
    Query,
    /// awsJson services: KMS, CloudTrail, Secrets Manager, Systems Manager. All 400.
    Json,
    /// restJson services. The names of `Json`, mostly 403.
    RestJson,
}

impl SigError {
    /// The error code, HTTP status and message that a service of `family` answers with.
    #[must_use]
    pub fn aws_code(&self, family: Family) -> (&'static str, u16, String) {
        match family {
            Family::S3 => s3::code(self),
            Family::Query | Family::Json | Family::RestJson => coral::code(self, family),
        }
    }

    /// The further elements of S3's XML error body, in AWS's order. Other services have none.
    #[must_use]
    pub fn aws_fields(&self) -> Vec<(&'static str, String)> {
        s3::fields(self)
    }
}

/// The first 128 characters of something a client sent: enough to recognise, not to flood.
pub(crate) fn excerpt(text: &str) -> String {
    if text.len() <= 128 { text.to_owned() } else { text.chars().take(128).collect() }
}
