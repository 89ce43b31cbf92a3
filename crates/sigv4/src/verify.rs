//! Whether a claim holds.

use http::request::Parts;
use secret::{Secret, constant_time_eq};
use stdx::Timestamp;
use zeroize::Zeroize;

use crate::canonical::{Canonical, PathStyle, digits, host, string_to_sign};
use crate::chunked::ChunkSigning;
use crate::error::{Mismatch, QueryFault, ScopeFault};
use crate::payload::CONTENT_SHA256;
use crate::signing_key::{SigningKey, signature};
use crate::{Claim, Credential, Origin, PayloadMode, SigError, SigningKeyCache};

/// How far the clock of a client of S3 may be off, in seconds, either way.
const SKEW_SECONDS_MAX_S3: i64 = 15 * 60;

/// The same for all other services.
const SKEW_SECONDS_MAX: i64 = 5 * 60;

/// What a claim is held against.
#[derive(Debug, Clone, Copy)]
pub struct Rules<'a> {
    /// The service that the request is for.
    pub service: Service<'a>,
    /// The region that the request must be signed for.
    pub region: &'a str,
    /// The time of arrival.
    pub now: Timestamp,
    /// Where derived keys are kept.
    pub keys: &'a SigningKeyCache,
}

/// The two dialects of Signature Version 4.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service<'a> {
    /// S3: the path is taken as it is, the header `x-amz-content-sha256` speaks for the body.
    S3,
    /// Any other service: the path is normalised, the body itself is hashed.
    Other {
        /// The name in the credential's scope, such as `kms`.
        signing_name: &'a str,
        /// The SHA-256 of the body.
        body_sha256: [u8; 32],
    },
}

impl<'a> Service<'a> {
    const fn signing_name(&self) -> &'a str {
        match self {
            Self::S3 => "s3",
            Self::Other { signing_name, .. } => signing_name,
        }
    }
}

/// A claim that holds.
#[derive(Debug)]
pub struct Verified {
    payload: PayloadMode,
    chunk_signing: ChunkSigning,
}

impl Verified {
    /// What was signed about the body. For a service other than S3 always `Hash`, already
    /// compared.
    #[must_use]
    pub const fn payload(&self) -> &PayloadMode {
        &self.payload
    }

    /// The start of the chain of chunk signatures.
    #[must_use]
    pub fn into_chunk_signing(self) -> ChunkSigning {
        self.chunk_signing
    }
}

impl Claim {
    /// Everything that can be said without the secret: scope, time, signed headers, S3's payload
    /// header. [`Self::verify`] begins with it; a caller may ask earlier, to save the look-up of
    /// the secret.
    ///
    /// # Errors
    /// A [`SigError`] in the order in which the services of AWS find them.
    pub fn check(&self, parts: &Parts, rules: &Rules<'_>) -> Result<(), SigError> {
        check_host(parts)?;
        match rules.service {
            Service::S3 => {
                self.check_scope(rules)?;
                self.payload_mode()?;
                self.check_signed_headers(parts)?;
                self.check_time(rules)
            }
            Service::Other { .. } => {
                self.check_time(rules)?;
                self.check_signed_headers(parts)?;
                self.check_scope(rules)
            }
        }
    }

    /// Verifies the claim with the secret access key of [`Self::access_key_id`].
    ///
    /// # Errors
    /// Those of [`Self::check`], then [`SigError::Mismatch`].
    pub fn verify<S: Zeroize + AsRef<[u8]>>(
        &self,
        parts: &Parts,
        secret: &Secret<S>,
        rules: &Rules<'_>,
    ) -> Result<Verified, SigError> {
        self.check(parts, rules)?;
        let payload = match rules.service {
            Service::S3 => self.payload_mode()?,
            Service::Other { body_sha256, .. } => PayloadMode::Hash(digits(&body_sha256)),
        };
        let path_style = match rules.service {
            Service::S3 => PathStyle::Verbatim,
            Service::Other { .. } => PathStyle::Normalised,
        };
        let canonical = Canonical {
            path_style,
            signed_headers: &self.signed_headers,
            payload: payload.as_str(),
        };
        let canonical_request = canonical.request(parts);
        let signed_at = self.signed_at.basic();
        let to_sign = string_to_sign(&signed_at, self.credential.scope(), &canonical_request);

        let secret = secret.reveal().as_ref();
        let cached = rules.keys.find(&self.credential, secret);
        let fresh = cached.is_none();
        let key = cached.unwrap_or_else(|| SigningKey::derive(secret, &self.credential));
        let computed = signature(&key, to_sign.as_bytes());
        if !constant_time_eq(computed.as_bytes(), self.signature.as_bytes()) {
            return Err(SigError::Mismatch(Box::new(Mismatch {
                access_key_id: self.access_key_id().to_owned(),
                string_to_sign: to_sign,
                signature_provided: self.signature.clone(),
                canonical_request,
            })));
        }
        if fresh {
            // Only after a match, so that a stranger who knows an access key id cannot fill the
            // cache.
            rules.keys.insert(&self.credential, secret, &key);
        }
        let scope = self.credential.scope().to_owned();
        Ok(Verified { payload, chunk_signing: ChunkSigning::new(key, signed_at, scope, computed) })
    }

    /// S3's payload mode. A header request must state it; a presigned one defaults to unsigned.
    fn payload_mode(&self) -> Result<PayloadMode, SigError> {
        match (&self.payload, self.origin) {
            (Some(text), _) => PayloadMode::parse(text),
            (None, Origin::Query) => Ok(PayloadMode::Unsigned),
            (None, Origin::Header) => Err(SigError::MissingPayloadHash),
        }
    }

    fn check_scope(&self, rules: &Rules<'_>) -> Result<(), SigError> {
        let credential = &self.credential;
        let mut faults = Vec::new();
        if credential.region() != rules.region {
            faults.push(ScopeFault::Region {
                given: credential.region().to_owned(),
                expected: rules.region.to_owned(),
            });
        }
        if credential.service() != rules.service.signing_name() {
            faults.push(ScopeFault::Service {
                given: credential.service().to_owned(),
                expected: rules.service.signing_name().to_owned(),
            });
        }
        if credential.terminator() != Credential::TERMINATOR {
            faults.push(ScopeFault::Terminator { given: credential.terminator().to_owned() });
        }
        if self.signed_at.basic().get(..8) != Some(credential.date()) {
            faults.push(ScopeFault::Date {
                given: credential.date().to_owned(),
                signed_at: self.signed_at,
            });
        }
        if faults.is_empty() {
            Ok(())
        } else {
            Err(SigError::Scope { origin: self.origin, faults })
        }
    }

    /// `host` and every `x-amz-*` header must be signed.
    ///
    /// `x-amz-content-sha256` of a header-signed request is let through, as S3 does: its value
    /// is the last line of the canonical request, and so is signed all the same.
    fn check_signed_headers(&self, parts: &Parts) -> Result<(), SigError> {
        let mut names = Vec::new();
        if !self.signed_headers.contains("host") {
            names.push("host".to_owned());
        }
        for name in parts.headers.keys().map(http::HeaderName::as_str) {
            let bound = name == CONTENT_SHA256 && self.origin == Origin::Header;
            if name.starts_with("x-amz-") && !bound && !self.signed_headers.contains(name) {
                names.push(name.to_owned());
            }
        }
        if names.is_empty() {
            return Ok(());
        }
        names.sort_unstable();
        Err(SigError::HeadersNotSigned { names })
    }

    fn check_time(&self, rules: &Rules<'_>) -> Result<(), SigError> {
        let (signed_at, now) = (self.signed_at, rules.now);
        let skew_seconds_max = match rules.service {
            Service::S3 => SKEW_SECONDS_MAX_S3,
            Service::Other { .. } => SKEW_SECONDS_MAX,
        };
        let age_ms = now.ms_since(signed_at);
        match (self.origin, self.expires_seconds) {
            (Origin::Query, Some(expires_seconds)) => {
                if age_ms < -skew_seconds_max * 1000 {
                    return Err(SigError::PresignNotYetValid { signed_at, now, skew_seconds_max });
                }
                if expires_seconds == 0 || age_ms >= i64::from(expires_seconds) * 1000 {
                    return Err(SigError::PresignExpired { signed_at, expires_seconds, now });
                }
                Ok(())
            }
            (Origin::Query, None) if rules.service == Service::S3 => {
                Err(QueryFault::Missing { names: vec!["X-Amz-Expires"] }.into())
            }
            _ if age_ms.abs() > skew_seconds_max * 1000 => {
                Err(SigError::Skewed { signed_at, now, skew_seconds_max })
            }
            _ => Ok(()),
        }
    }
}

/// One host only: the one that is signed must be the one that the request is routed by.
fn check_host(parts: &Parts) -> Result<(), SigError> {
    let repeated = parts.headers.get_all(http::header::HOST).iter().count() > 1;
    let differs = match (host(parts), parts.uri.authority()) {
        (Some(host), Some(authority)) => !host.eq_ignore_ascii_case(authority.as_str().as_bytes()),
        _ => false,
    };
    if repeated || differs { Err(SigError::HostConflict) } else { Ok(()) }
}
