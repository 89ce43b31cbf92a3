//! AWS Signature Version 4 (and, in [`v2`], S3's older one; in [`form`] that of upload forms): who claims to have sent a request ([`Claim`]), whether the claim
//! holds ([`Claim::verify`]), and whether the body is the one that was signed
//! ([`PayloadCheck`], [`chunked::Decoder`]). The other direction is [`Signer`].
//!
//! The specification is
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html>;
//! S3's own rules and its chunked bodies are under
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html>.
//!
//! Nothing here does I/O, looks up credentials or knows policies. Two rules stand above the rest:
//! what is not signed is not believed (every `x-amz-*` header of a signed request must be
//! signed), and no byte of a signed chunk is given out before its signature has been checked.

mod authorization;
mod canonical;
mod claim;
mod credential;
mod error;
mod payload;
mod presigned;
mod query;
mod signed_headers;
mod signer;
mod signing_key;
mod verify;

pub mod chunked;
pub mod form;
pub mod v2;

pub use claim::{Claim, Origin};
pub use credential::{Credential, claimed_service};
pub use error::{
    AuthorizationPart, Family, FormFault, HeaderFault, Mismatch, QueryFault, ScopeFault, SigError,
};
pub use payload::{PayloadCheck, PayloadMode};
pub use query::query_pairs;
pub use signed_headers::SignedHeaders;
pub use signer::{Payload, SignError, Signer};
pub use signing_key::SigningKeyCache;
pub use verify::{Rules, Service, Verified};

#[cfg(test)]
mod tests;
