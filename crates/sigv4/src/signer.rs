//! The client's side: signing a request.

use http::request::Parts;
use http::{HeaderName, HeaderValue, Uri};
use secret::Secret;
use stdx::Timestamp;

use crate::canonical::{ALGORITHM, Canonical, PathStyle, host, string_to_sign};
use crate::chunked::ChunkSigning;
use crate::payload::CONTENT_SHA256;
use crate::query::encode_into;
use crate::signing_key::{SigningKey, signature};
use crate::{Credential, PayloadMode, SignedHeaders};

/// Signs requests as one principal for one service in one region: for tests, tools and calls to
/// other installations.
#[derive(Debug, Clone, Copy)]
pub struct Signer<'a> {
    /// The access key id.
    pub access_key_id: &'a str,
    /// The secret access key.
    pub secret_access_key: &'a Secret<String>,
    /// The token, with temporary credentials.
    pub session_token: Option<&'a str>,
    /// The region.
    pub region: &'a str,
    /// The service's signing name. `s3` selects S3's dialect.
    pub service: &'a str,
}

/// What to say about the body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Payload {
    /// Its SHA-256.
    Sha256([u8; 32]),
    /// One of S3's words.
    Mode(PayloadMode),
}

/// The request cannot be signed: it has no host, or something of it does not fit into a header
/// or a URI.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the request cannot be signed")]
pub struct SignError;

/// Headers that proxies and clients change on the way.
const NEVER_SIGNED: [&str; 7] = [
    "authorization",
    "connection",
    "expect",
    "te",
    "transfer-encoding",
    "user-agent",
    "x-amzn-trace-id",
];

impl Signer<'_> {
    /// Signs the request in its `Authorization` header, and returns the start of the chain of
    /// chunk signatures.
    ///
    /// # Errors
    /// [`SignError`].
    pub fn sign(
        &self,
        parts: &mut Parts,
        payload: &Payload,
        at: Timestamp,
    ) -> Result<ChunkSigning, SignError> {
        let payload = match payload {
            Payload::Sha256(digest) => hex::encode(digest),
            Payload::Mode(mode) => mode.as_str().to_owned(),
        };
        set_host(parts)?;
        set(parts, "x-amz-date", &at.basic())?;
        if let Some(token) = self.session_token {
            set(parts, "x-amz-security-token", token)?;
        }
        if self.is_s3() {
            set(parts, CONTENT_SHA256, &payload)?;
        }
        let signed_headers = headers_to_sign(parts);
        let credential = self.credential(at)?;
        let (key, signature) = self.signature(parts, &signed_headers, &payload, at)?;
        let authorization = format!(
            "{ALGORITHM} Credential={}, SignedHeaders={}, Signature={signature}",
            credential.as_str(),
            signed_headers.as_str()
        );
        set(parts, "authorization", &authorization)?;
        Ok(ChunkSigning::new(key, at.basic(), credential.scope().to_owned(), signature))
    }

    /// Signs the request in its query string, valid for `expires_seconds`. For S3 the body is
    /// not signed; for other services it is taken to be empty.
    ///
    /// # Errors
    /// [`SignError`].
    pub fn presign(
        &self,
        parts: &mut Parts,
        expires_seconds: u32,
        at: Timestamp,
    ) -> Result<(), SignError> {
        set_host(parts)?;
        let signed_headers = headers_to_sign(parts);
        let credential = self.credential(at)?;
        let (date, expires) = (at.basic(), expires_seconds.to_string());
        let mut parameters = vec![
            ("X-Amz-Algorithm", ALGORITHM),
            ("X-Amz-Credential", credential.as_str()),
            ("X-Amz-Date", &date),
            ("X-Amz-Expires", &expires),
            ("X-Amz-SignedHeaders", signed_headers.as_str()),
        ];
        parameters.extend(self.session_token.map(|token| ("X-Amz-Security-Token", token)));
        append_query(parts, &parameters)?;
        let empty = hex::encode(envelope::digest::sha256(b""));
        let payload = if self.is_s3() { PayloadMode::Unsigned.as_str() } else { &empty };
        let (_, signature) = self.signature(parts, &signed_headers, payload, at)?;
        append_query(parts, &[("X-Amz-Signature", &signature)])
    }

    fn is_s3(&self) -> bool {
        self.service == "s3"
    }

    fn credential(&self, at: Timestamp) -> Result<Credential, SignError> {
        let (basic, Self { access_key_id, region, service, .. }) = (at.basic(), self);
        let day = basic.get(..8).ok_or(SignError)?;
        let terminator = Credential::TERMINATOR;
        Credential::parse(&format!("{access_key_id}/{day}/{region}/{service}/{terminator}"))
            .ok_or(SignError)
    }

    fn signature(
        &self,
        parts: &Parts,
        signed_headers: &SignedHeaders,
        payload: &str,
        at: Timestamp,
    ) -> Result<(SigningKey, String), SignError> {
        let path_style = if self.is_s3() { PathStyle::Verbatim } else { PathStyle::Normalised };
        let canonical = Canonical { path_style, signed_headers, payload }.request(parts);
        let credential = self.credential(at)?;
        let to_sign = string_to_sign(&at.basic(), credential.scope(), &canonical);
        let key = SigningKey::derive(self.secret_access_key.reveal().as_bytes(), &credential);
        let signature = signature(&key, to_sign.as_bytes());
        Ok((key, signature))
    }
}

fn set(parts: &mut Parts, name: &'static str, value: &str) -> Result<(), SignError> {
    let value = HeaderValue::from_str(value).map_err(|_| SignError)?;
    parts.headers.insert(HeaderName::from_static(name), value);
    Ok(())
}

fn set_host(parts: &mut Parts) -> Result<(), SignError> {
    let value = HeaderValue::from_bytes(host(parts).ok_or(SignError)?).map_err(|_| SignError)?;
    parts.headers.insert(http::header::HOST, value);
    Ok(())
}

fn headers_to_sign(parts: &Parts) -> SignedHeaders {
    let names = parts.headers.keys().map(HeaderName::as_str);
    SignedHeaders::new(
        names.filter(|name| !NEVER_SIGNED.contains(name)).map(str::to_owned).collect(),
    )
}

fn append_query(parts: &mut Parts, parameters: &[(&str, &str)]) -> Result<(), SignError> {
    let mut target = parts.uri.path().as_bytes().to_vec();
    target.push(b'?');
    let query = parts.uri.query().unwrap_or_default();
    target.extend_from_slice(query.as_bytes());
    for (name, value) in parameters {
        if target.last() != Some(&b'?') {
            target.push(b'&');
        }
        target.extend_from_slice(name.as_bytes());
        target.push(b'=');
        encode_into(&mut target, value.as_bytes(), b"");
    }
    let mut uri = core::mem::take(&mut parts.uri).into_parts();
    uri.path_and_query = Some(target.as_slice().try_into().map_err(|_| SignError)?);
    parts.uri = Uri::from_parts(uri).map_err(|_| SignError)?;
    Ok(())
}
