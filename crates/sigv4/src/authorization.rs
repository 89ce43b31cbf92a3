//! The `Authorization` header.

use http::HeaderMap;
use http::request::Parts;
use secret::Secret;
use stdx::Timestamp;

use crate::canonical::{ALGORITHM, single};
use crate::error::{AuthorizationPart, HeaderFault, excerpt};
use crate::payload::CONTENT_SHA256;
use crate::{Claim, Credential, Origin, SigError, SignedHeaders};

/// The longest `Authorization` header, in bytes.
const AUTHORIZATION_BYTES_MAX: usize = 8 * 1024;

/// The longest session token, in bytes. AWS publishes no bound; ours leave room.
pub(crate) const SESSION_TOKEN_BYTES_MAX: usize = 16 * 1024;

/// Parses the claim of a request that has an `Authorization` header.
pub(crate) fn parse(parts: &Parts) -> Result<Claim, SigError> {
    let headers = &parts.headers;
    let text = match single(headers, "authorization") {
        Ok(Some(text)) if text.len() <= AUTHORIZATION_BYTES_MAX => text,
        _ => return Err(HeaderFault::NotOneText.into()),
    };
    let (scheme, rest) = text.split_once(' ').unwrap_or((text, ""));
    if scheme != ALGORITHM {
        return Err(SigError::UnsupportedMechanism { scheme: excerpt(scheme) });
    }
    if rest.is_empty() {
        return Err(HeaderFault::NoSpace.into());
    }
    let components = Components::parse(rest)?;
    let date = date_header(headers)?;
    let (Some(credential), Some(signed_headers), Some(signature), Some(date)) =
        (components.credential, components.signed_headers, components.signature, date)
    else {
        return Err(components.missing(date.is_none(), text).into());
    };
    let signed_at = parse_date(date)?;
    let credential = Credential::parse(credential).ok_or_else(|| SigError::CredentialShape {
        origin: Origin::Header,
        given: excerpt(credential),
    })?;
    Ok(Claim {
        origin: Origin::Header,
        credential,
        signed_headers: SignedHeaders::parse(signed_headers),
        signature: excerpt(signature),
        signed_at,
        expires_seconds: None,
        session_token: session_token(headers)?,
        payload: payload_header(headers)?,
    })
}

/// The three components, as far as they are there.
#[derive(Clone, Copy, Default)]
struct Components<'a> {
    credential: Option<&'a str>,
    signed_headers: Option<&'a str>,
    signature: Option<&'a str>,
    count: usize,
}

impl<'a> Components<'a> {
    /// Components are separated by commas, spaces or both.
    fn parse(text: &'a str) -> Result<Self, SigError> {
        let mut found = Self::default();
        for component in text.split([',', ' ']).filter(|component| !component.is_empty()) {
            found.count += 1;
            let not_a_pair = || HeaderFault::NotKeyValue { given: excerpt(component) };
            let (key, value) = component.split_once('=').ok_or_else(not_a_pair)?;
            let slot = match key {
                "Credential" => &mut found.credential,
                "SignedHeaders" => &mut found.signed_headers,
                "Signature" => &mut found.signature,
                _ => continue,
            };
            if slot.replace(value).is_some() {
                return Err(not_a_pair().into());
            }
            if value.is_empty() {
                *slot = None;
            }
        }
        Ok(found)
    }

    fn missing(&self, date: bool, authorization: &str) -> HeaderFault {
        let mut parts = Vec::new();
        for (absent, part) in [
            (self.credential.is_none(), AuthorizationPart::Credential),
            (self.signature.is_none(), AuthorizationPart::Signature),
            (self.signed_headers.is_none(), AuthorizationPart::SignedHeaders),
            (date, AuthorizationPart::Date),
        ] {
            if absent {
                parts.push(part);
            }
        }
        HeaderFault::Missing {
            parts,
            components_given: self.count,
            authorization_sha256: envelope::digest::sha256(authorization.as_bytes()),
        }
    }
}

/// The header that says when the request was signed: `X-Amz-Date`, or else `Date`.
fn date_header(headers: &HeaderMap) -> Result<Option<&str>, SigError> {
    let repeated = |()| SigError::MalformedDate { given: String::new() };
    match single(headers, "x-amz-date").map_err(repeated)? {
        Some(date) => Ok(Some(date)),
        None => single(headers, "date").map_err(repeated),
    }
}

/// ISO 8601 basic, or, as `Date` has it, an HTTP date.
pub(crate) fn parse_date(text: &str) -> Result<Timestamp, SigError> {
    Timestamp::parse_basic(text)
        .or_else(|_| Timestamp::parse_http_date(text))
        .map_err(|_| SigError::MalformedDate { given: excerpt(text) })
}

pub(crate) fn session_token(headers: &HeaderMap) -> Result<Option<Secret<String>>, SigError> {
    match single(headers, "x-amz-security-token") {
        Ok(None) => Ok(None),
        Ok(Some(token)) if token.len() <= SESSION_TOKEN_BYTES_MAX => {
            Ok(Some(Secret::new(token.to_owned())))
        }
        _ => Err(SigError::InvalidToken),
    }
}

/// The value of `x-amz-content-sha256`.
pub(crate) fn payload_header(headers: &HeaderMap) -> Result<Option<String>, SigError> {
    match single(headers, CONTENT_SHA256) {
        Ok(text) => Ok(text.map(excerpt)),
        Err(()) => Err(SigError::InvalidPayloadHash { given: String::new() }),
    }
}

impl From<HeaderFault> for SigError {
    fn from(fault: HeaderFault) -> Self {
        Self::MalformedHeader(fault)
    }
}
