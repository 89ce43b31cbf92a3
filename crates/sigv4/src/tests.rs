//! Requests as others sign them, requests as others forge them.

mod botocore;
mod errors;
mod peer;
mod published;
mod refusals;
mod signing_key;

use http::request::Parts;
use secret::Secret;
use stdx::Timestamp;

use crate::{
    Claim, Credential, Payload, PayloadMode, Rules, Service, SigError, Signer, SigningKeyCache,
    Verified,
};

pub(crate) const ACCESS_KEY: &str = "AKIAIOSFODNN7EXAMPLE";
pub(crate) const SECRET_KEY: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
const REGION: &str = "us-east-1";

pub(crate) fn now() -> Timestamp {
    Timestamp::parse_basic("20260501T120000Z").unwrap()
}

pub(crate) fn secret() -> Secret<String> {
    Secret::new(SECRET_KEY.to_owned())
}

pub(crate) fn parts(method: &str, url: &str, headers: &[(&str, &str)]) -> Parts {
    let mut request = http::Request::builder().method(method).uri(url);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let mut parts = request.body(()).unwrap().into_parts().0;
    // As it arrives over HTTP/1.1: origin form, and a Host header.
    if let Some(authority) = parts.uri.authority().cloned() {
        if !parts.headers.contains_key("host") {
            parts.headers.insert("host", authority.as_str().parse().unwrap());
        }
        let target = parts.uri.path_and_query().map_or("/", |target| target.as_str());
        parts.uri = target.parse().unwrap();
    }
    parts
}

pub(crate) fn signer<'a>(secret: &'a Secret<String>, service: &'a str) -> Signer<'a> {
    Signer {
        access_key_id: ACCESS_KEY,
        secret_access_key: secret,
        session_token: None,
        region: REGION,
        service,
    }
}

/// Signs in the header, with an unsigned payload for S3 and an empty one otherwise.
fn signed(method: &str, url: &str, headers: &[(&str, &str)], service: &str) -> Parts {
    let secret = secret();
    let mut parts = parts(method, url, headers);
    signer(&secret, service).sign(&mut parts, &payload(service), now()).unwrap();
    parts
}

fn presigned(method: &str, url: &str, headers: &[(&str, &str)], expires_seconds: u32) -> Parts {
    let secret = secret();
    let mut parts = parts(method, url, headers);
    signer(&secret, "s3").presign(&mut parts, expires_seconds, now()).unwrap();
    parts
}

fn payload(service: &str) -> Payload {
    match service {
        "s3" => Payload::Mode(PayloadMode::Unsigned),
        _ => Payload::Sha256(envelope::digest::sha256(b"")),
    }
}

fn service(name: &str) -> Service<'_> {
    match name {
        "s3" => Service::S3,
        signing_name => Service::Other { signing_name, body_sha256: envelope::digest::sha256(b"") },
    }
}

fn verify_as(
    parts: &Parts,
    secret: &Secret<String>,
    service: Service<'_>,
    now: Timestamp,
) -> Result<Verified, SigError> {
    let keys = SigningKeyCache::new(8);
    let rules = Rules { service, region: REGION, now, keys: &keys };
    let claim = Claim::find(parts)?.ok_or(SigError::MissingAuthentication)?;
    // The look-up of the secret: in a header the access key id is bound by nothing else.
    if claim.access_key_id() != ACCESS_KEY {
        let access_key_id = claim.access_key_id().to_owned();
        return Err(SigError::UnknownAccessKey { access_key_id });
    }
    let first = claim.verify(parts, secret, &rules);
    let second = claim.verify(parts, secret, &rules);
    assert_eq!(first.is_ok(), second.is_ok(), "a cached key changes nothing");
    first
}

fn verify(parts: &Parts, service_name: &str) -> Result<Verified, SigError> {
    verify_as(parts, &secret(), service(service_name), now())
}

fn credential(text: &str) -> Credential {
    Credential::parse(text).unwrap()
}
