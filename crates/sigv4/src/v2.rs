//! Signature Version 2 of S3, which AWS takes only for buckets made before June 2020, and which
//! older clients still choose for an endpoint of one's own.
//!
//! The specification is
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAuthentication.html>. The signature is
//! HMAC-SHA1 under the secret access key itself: there is no scope of date, region and service.
//! It covers the method, `Content-MD5`, `Content-Type`, the date, every `x-amz-*` header, the path
//! and the parameters in [`SIGNED_PARAMETERS`]. **Whatever else a request says is unsigned**: the
//! body, the host, ranges, conditions, and where a listing starts. Who acts on a request asks
//! [`covers`] first.

mod canonical;

use core::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use envelope::mac::hmac_sha1_for_signature_v2;
use http::request::Parts;
use secret::{Secret, constant_time_eq};
use stdx::Timestamp;
use zeroize::Zeroize;

use crate::canonical::single;
use crate::error::{Mismatch, excerpt};
use crate::{Origin, SigError, authorization, query_pairs};

use canonical::Resource;

pub use canonical::hoist;

/// The scheme of the `Authorization` header: `AWS KEY:SIGNATURE`.
pub const SCHEME: &str = "AWS";

/// The query parameters that are signed, sorted: those that clients sign who follow AWS's list.
pub const SIGNED_PARAMETERS: [&str; 35] = [
    "accelerate",
    "acl",
    "analytics",
    "cors",
    "defaultObjectAcl",
    "delete",
    "inventory",
    "lifecycle",
    "location",
    "logging",
    "metrics",
    "notification",
    "object-lock",
    "partNumber",
    "policy",
    "replication",
    "requestPayment",
    "response-cache-control",
    "response-content-disposition",
    "response-content-encoding",
    "response-content-language",
    "response-content-type",
    "response-expires",
    "restore",
    "select",
    "select-type",
    "storageClass",
    "tagging",
    "torrent",
    "uploadId",
    "uploads",
    "versionId",
    "versioning",
    "versions",
    "website",
];

/// Unsigned parameters that only say which part of a listing is wanted, or nothing at all.
const LISTING_PARAMETERS: [&str; 17] = [
    "continuation-token",
    "delimiter",
    "encoding-type",
    "fetch-owner",
    "key-marker",
    "list-type",
    "marker",
    "max-buckets",
    "max-keys",
    "max-parts",
    "max-uploads",
    "part-number-marker",
    "prefix",
    "start-after",
    "upload-id-marker",
    "version-id-marker",
    "x-id",
];

/// How far the clock of a client may be off, in seconds, either way.
const SKEW_SECONDS_MAX: i64 = 15 * 60;

/// The last second of the year 9999, beyond which an expiry has no text form.
const EXPIRES_SECONDS_MAX: i64 = 253_402_300_799;

/// Whether an operation may depend on the query parameter `name`: it is signed, or says no more
/// than where a listing goes on.
#[must_use]
pub fn covers(name: &str) -> bool {
    is_signed(name) || LISTING_PARAMETERS.contains(&name)
}

fn is_signed(name: &str) -> bool {
    SIGNED_PARAMETERS.contains(&name)
}

/// What is wrong with a signature of Version 2, and with no other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// One of the three query parameters is missing or repeated.
    Parameters,
    /// `Expires` is no number of seconds.
    Expires {
        /// The value, shortened.
        given: String,
    },
    /// The time that `Expires` names is over.
    Expired {
        /// That time.
        expires_at: Timestamp,
        /// When the request arrived.
        now: Timestamp,
    },
    /// The header is not `AWS KEY:SIGNATURE`.
    Header,
    /// A signed parameter or header comes twice, or its text could be split into other parameters:
    /// the same signature would hold for another request.
    Ambiguous,
}

/// What a request signed with Version 2 says about its sender, parsed and not yet believed.
pub struct ClaimV2 {
    origin: Origin,
    access_key_id: String,
    signature: String,
    /// The fourth line of the text that is signed.
    date_line: String,
    validity: Validity,
    session_token: Option<Secret<String>>,
}

/// For how long a request is good.
enum Validity {
    /// Around the time of its date.
    SignedAt(Timestamp),
    /// Until then.
    Until(Timestamp),
}

/// The signature and the token are not for logs.
impl fmt::Debug for ClaimV2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClaimV2")
            .field("origin", &self.origin)
            .field("access_key_id", &self.access_key_id)
            .finish_non_exhaustive()
    }
}

impl ClaimV2 {
    /// Reads the claim of a request for which [`Claim::find`](crate::Claim::find) has said that it
    /// is signed with [`SCHEME`].
    ///
    /// # Errors
    /// A [`SigError`].
    pub fn read(parts: &Parts) -> Result<Self, SigError> {
        let session_token = authorization::session_token(&parts.headers)?;
        match parts.headers.contains_key(http::header::AUTHORIZATION) {
            true => Self::of_header(parts, session_token),
            false => Self::of_query(parts, session_token),
        }
    }

    fn of_header(parts: &Parts, session_token: Option<Secret<String>>) -> Result<Self, SigError> {
        let fault = || SigError::Version2(Fault::Header);
        let text = single(&parts.headers, "authorization").ok().flatten().ok_or_else(fault)?;
        let claim = text.strip_prefix(SCHEME).and_then(|rest| rest.strip_prefix(' '));
        let (key, signature) = claim.and_then(|rest| rest.split_once(':')).ok_or_else(fault)?;
        let odd = |text: &str| text.is_empty() || text.contains([' ', ':']);
        if odd(key) || odd(signature) {
            return Err(fault());
        }
        let repeated = |()| SigError::MalformedDate { given: String::new() };
        let amazon = single(&parts.headers, "x-amz-date").map_err(repeated)?;
        let plain = single(&parts.headers, "date").map_err(repeated)?;
        let date = amazon.or(plain).ok_or_else(|| repeated(()))?;
        let signed_at = authorization::parse_date(date)?;
        if signed_at.unix_seconds() < 0 {
            // S3 takes a date before 1970 for none, not for one that is far off.
            return Err(SigError::MalformedDate { given: excerpt(date) });
        }
        Ok(Self {
            origin: Origin::Header,
            access_key_id: excerpt(key),
            signature: excerpt(signature),
            // `x-amz-date` is signed among its like, and the line of the date is then empty.
            date_line: if amazon.is_some() { String::new() } else { date.to_owned() },
            validity: Validity::SignedAt(signed_at),
            session_token,
        })
    }

    fn of_query(parts: &Parts, session_token: Option<Secret<String>>) -> Result<Self, SigError> {
        let fault = || SigError::Version2(Fault::Parameters);
        let (mut key, mut signature, mut expires) = (None, None, None);
        for (name, value) in query_pairs(parts.uri.query().unwrap_or_default()) {
            let slot = match name.as_ref() {
                b"AWSAccessKeyId" => &mut key,
                b"Signature" => &mut signature,
                b"Expires" => &mut expires,
                _ => continue,
            };
            let value = String::from_utf8(value.into_owned()).map_err(|_| fault())?;
            if slot.replace(value).is_some() {
                return Err(fault());
            }
        }
        let (Some(key), Some(signature), Some(expires)) = (key, signature, expires) else {
            return Err(fault());
        };
        let is_number = !expires.is_empty() && expires.bytes().all(|byte| byte.is_ascii_digit());
        let seconds = expires.parse().ok().filter(|at| is_number && *at <= EXPIRES_SECONDS_MAX);
        let seconds: i64 = seconds
            .ok_or_else(|| SigError::Version2(Fault::Expires { given: excerpt(&expires) }))?;
        Ok(Self {
            origin: Origin::Query,
            access_key_id: excerpt(&key),
            // A plus sign that was not escaped: base64 has no spaces.
            signature: excerpt(&signature).replace(' ', "+"),
            date_line: expires,
            validity: Validity::Until(Timestamp::from_unix_seconds(seconds)),
            session_token,
        })
    }

    /// The access key id, as given. It names the secret to look up.
    #[must_use]
    pub fn access_key_id(&self) -> &str {
        &self.access_key_id
    }

    /// The session token, which is signed as `x-amz-security-token`.
    #[must_use]
    pub const fn session_token(&self) -> Option<&Secret<String>> {
        self.session_token.as_ref()
    }

    /// Where the signature is.
    #[must_use]
    pub const fn origin(&self) -> Origin {
        self.origin
    }

    /// When the request says it was signed; a presigned one does not say.
    #[must_use]
    pub const fn signed_at(&self) -> Option<Timestamp> {
        match self.validity {
            Validity::SignedAt(at) => Some(at),
            Validity::Until(_) => None,
        }
    }

    /// Verifies the claim. `host_bucket` is the bucket, where the host names it and not the path.
    ///
    /// # Errors
    /// A [`SigError`]: out of time, ambiguous, or [`SigError::Mismatch`].
    pub fn verify<S: Zeroize + AsRef<[u8]>>(
        &self,
        parts: &Parts,
        host_bucket: Option<&str>,
        secret: &Secret<S>,
        now: Timestamp,
    ) -> Result<(), SigError> {
        self.check_time(now)?;
        let text = |resource: &Resource<'_>| {
            canonical::string_to_sign(parts, &self.date_line, resource).map_err(SigError::Version2)
        };
        let is_signed = |text: &[u8]| {
            let computed = hmac_sha1_for_signature_v2(secret.reveal().as_ref(), text);
            constant_time_eq(STANDARD.encode(computed).as_bytes(), self.signature.as_bytes())
        };
        let resource = Resource::of(parts, host_bucket);
        let to_sign = text(&resource)?;
        if is_signed(&to_sign) {
            return Ok(());
        }
        // Some clients sign `/bucket/` where they send `/bucket`: the same resource.
        if let Some(resource) = resource.of_bucket()
            && is_signed(&text(&resource)?)
        {
            return Ok(());
        }
        Err(SigError::Mismatch(Box::new(Mismatch {
            access_key_id: self.access_key_id.clone(),
            string_to_sign: String::from_utf8_lossy(&to_sign).into_owned(),
            signature_provided: self.signature.clone(),
            canonical_request: Vec::new(),
        })))
    }

    fn check_time(&self, now: Timestamp) -> Result<(), SigError> {
        match self.validity {
            Validity::SignedAt(signed_at)
                if now.ms_since(signed_at).abs() > SKEW_SECONDS_MAX * 1000 =>
            {
                let skew_seconds_max = SKEW_SECONDS_MAX;
                Err(SigError::Skewed { signed_at, now, skew_seconds_max })
            }
            Validity::Until(expires_at) if now.ms_since(expires_at) >= 0 => {
                Err(SigError::Version2(Fault::Expired { expires_at, now }))
            }
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests;
