//! The query string of a presigned request.

use std::borrow::Cow;

use http::request::Parts;
use secret::Secret;
use stdx::Timestamp;

use crate::authorization::{SESSION_TOKEN_BYTES_MAX, payload_header};
use crate::canonical::ALGORITHM;
use crate::error::{QueryFault, excerpt};
use crate::{Claim, Credential, Origin, SigError, SignedHeaders, query_pairs};

/// The longest validity of a presigned request, in seconds: seven days.
pub(crate) const EXPIRES_SECONDS_MAX: u32 = 604_800;

/// The parameters, as far as they are there.
#[derive(Default)]
struct Parameters<'a> {
    algorithm: Option<Cow<'a, str>>,
    credential: Option<Cow<'a, str>>,
    date: Option<Cow<'a, str>>,
    expires: Option<Cow<'a, str>>,
    signed_headers: Option<Cow<'a, str>>,
    signature: Option<Cow<'a, str>>,
    token: Option<Cow<'a, str>>,
    payload: Option<Cow<'a, str>>,
}

/// Parses the claim of a request whose query string carries a signature.
pub(crate) fn parse(parts: &Parts) -> Result<Claim, SigError> {
    let found = Parameters::parse(parts.uri.query().unwrap_or_default())?;
    if let Some(other) = found.algorithm.as_deref().filter(|&algorithm| algorithm != ALGORITHM) {
        return Err(QueryFault::Algorithm { given: excerpt(other) }.into());
    }
    let missing = found.missing();
    let (Some(_), Some(credential), Some(date), Some(signed_headers), Some(signature)) =
        (found.algorithm, found.credential, found.date, found.signed_headers, found.signature)
    else {
        return Err(QueryFault::Missing { names: missing }.into());
    };
    let credential = Credential::parse(&credential).ok_or_else(|| SigError::CredentialShape {
        origin: Origin::Query,
        given: excerpt(&credential),
    })?;
    let signed_at =
        Timestamp::parse_basic(&date).map_err(|_| QueryFault::Date { given: excerpt(&date) })?;
    let session_token = match found.token {
        Some(token) if token.len() > SESSION_TOKEN_BYTES_MAX => return Err(SigError::InvalidToken),
        token => token.map(|token| Secret::new(token.into_owned())),
    };
    Ok(Claim {
        origin: Origin::Query,
        credential,
        signed_headers: SignedHeaders::parse(&signed_headers),
        signature: excerpt(&signature),
        signed_at,
        expires_seconds: found.expires.as_deref().map(expires).transpose()?,
        session_token,
        payload: payload(parts, found.payload.as_deref())?,
    })
}

impl<'a> Parameters<'a> {
    fn parse(query: &'a str) -> Result<Self, SigError> {
        let mut found = Self::default();
        for (name, value) in query_pairs(query) {
            let slot = match name.as_ref() {
                b"X-Amz-Algorithm" => &mut found.algorithm,
                b"X-Amz-Credential" => &mut found.credential,
                b"X-Amz-Date" => &mut found.date,
                b"X-Amz-Expires" => &mut found.expires,
                b"X-Amz-SignedHeaders" => &mut found.signed_headers,
                b"X-Amz-Signature" => &mut found.signature,
                b"X-Amz-Security-Token" => &mut found.token,
                b"X-Amz-Content-Sha256" => &mut found.payload,
                _ => continue,
            };
            let text = match value {
                Cow::Borrowed(bytes) => core::str::from_utf8(bytes).map(Cow::Borrowed).ok(),
                Cow::Owned(bytes) => String::from_utf8(bytes).map(Cow::Owned).ok(),
            };
            let text = text.ok_or(QueryFault::NotText)?;
            if slot.replace(text).is_some() {
                return Err(QueryFault::Repeated.into());
            }
        }
        Ok(found)
    }

    /// The names of the absent parameters that every service wants.
    fn missing(&self) -> Vec<&'static str> {
        let wanted = [
            ("X-Amz-Algorithm", &self.algorithm),
            ("X-Amz-Credential", &self.credential),
            ("X-Amz-Signature", &self.signature),
            ("X-Amz-SignedHeaders", &self.signed_headers),
            ("X-Amz-Date", &self.date),
        ];
        wanted.into_iter().filter(|(_, value)| value.is_none()).map(|(name, _)| name).collect()
    }
}

/// Seconds of validity. Zero is a number: such a request has expired when it arrives.
fn expires(text: &str) -> Result<u32, SigError> {
    let seconds: i64 = text.parse().map_err(|_| QueryFault::ExpiresNotNumber)?;
    if seconds < 0 {
        return Err(QueryFault::ExpiresNegative.into());
    }
    match u32::try_from(seconds) {
        Ok(seconds) if seconds <= EXPIRES_SECONDS_MAX => Ok(seconds),
        _ => Err(QueryFault::ExpiresTooLong.into()),
    }
}

/// What the request says about its body, in the query or, signed, in a header; not two things.
fn payload(parts: &Parts, parameter: Option<&str>) -> Result<Option<String>, SigError> {
    let header = payload_header(&parts.headers)?;
    match (parameter, header) {
        (Some(parameter), Some(header)) if parameter != header => {
            Err(SigError::InvalidPayloadHash { given: header })
        }
        (Some(parameter), _) => Ok(Some(excerpt(parameter))),
        (None, header) => Ok(header),
    }
}
