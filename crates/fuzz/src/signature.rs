//! Signature Version 4: claims, verification, signing.

use bytes::Bytes;
use envelope::digest::sha256;
use http::header::{AUTHORIZATION, HOST};
use http::request::Parts;
use http::{HeaderName, HeaderValue, Method, Uri};
use secret::Secret;
use sigv4::{
    Claim, Family, Origin, Payload, Rules, Service, SigError, Signer, SigningKeyCache, query_pairs,
};
use stdx::Timestamp;

use crate::raw_request::RawRequest;
use crate::tally;

pub(crate) const DICTIONARY: &[&str] = &[
    "AWS4-HMAC-SHA256 Credential=",
    ", SignedHeaders=",
    "host;x-amz-content-sha256;x-amz-date",
    ", Signature=",
    "/aws4_request",
    "UNSIGNED-PAYLOAD",
    "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
    "X-Amz-Algorithm=AWS4-HMAC-SHA256&",
    "X-Amz-Expires=604800",
    "X-Amz-SignedHeaders=host",
    "X-Amz-Signature=",
    "AWSAccessKeyId=a&Signature=b",
    "x-amz-security-token: t\n",
    "x-amz-acl: public-read\n",
    "x-amz-target: TrentService.Decrypt\n",
    "Host: a\n",
    "%2F",
    "%",
    "+",
    "/../",
    "//",
    "Thu, 01 Jan 1970 00:00:00 GMT",
];

/// The example key pair of AWS's documentation, which also signs the corpus.
pub(crate) const ACCESS_KEY_ID: &str = "AKIAIOSFODNN7EXAMPLE";
pub(crate) const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const REGION: &str = "us-east-1";
/// 2026-05-01T12:00:00Z.
pub(crate) const NOW: Timestamp = Timestamp::from_unix_seconds(1_777_636_800);

/// A request as text. Refusals are bounded and coded; what verifies stops verifying when anything
/// signed changes; what our signer signs verifies.
pub fn sigv4(data: &[u8]) {
    let Some(request) = RawRequest::read(data) else { return };
    let raw = request.parts.uri.query().unwrap_or_default();
    let decoded: usize = query_pairs(raw).map(|(name, value)| name.len() + value.len()).sum();
    assert!(decoded <= raw.len(), "decoding made a query longer");
    match Claim::find(&request.parts) {
        Err(error) => refusal_is_bounded(&error, data.len()),
        Ok(None) => ours_verifies(&request),
        Ok(Some(claim)) => claim_is_judged(&request, &claim, data.len()),
    }
}

fn refusal_is_bounded(error: &SigError, input_bytes: usize) {
    let bytes_max = 16 * input_bytes + 16 * 1024;
    for family in [Family::S3, Family::Query, Family::Json, Family::RestJson] {
        let (code, status, message) = error.aws_code(family);
        assert!(!code.is_empty() && (400..=599).contains(&status), "{code} {status}");
        assert!(message.len() <= bytes_max, "a message of {} bytes", message.len());
    }
    let fields: usize = error.aws_fields().iter().map(|(_, value)| value.len()).sum();
    assert!(fields <= bytes_max, "fields of {fields} bytes");
}

fn claim_is_judged(request: &RawRequest, claim: &Claim, input_bytes: usize) {
    let right = Secret::new(SECRET.to_owned());
    let wrong = Secret::new("another secret access key of forty chars".to_owned());
    assert!(verify(request, claim, &wrong).is_err(), "verified with another secret");
    match verify(request, claim, &right) {
        Err(error) => refusal_is_bounded(&error, input_bytes),
        Ok(()) => {
            tally::accepted();
            for name in request.parts.headers.keys().map(HeaderName::as_str) {
                let bound = name == "x-amz-content-sha256" && claim.origin() == Origin::Header;
                let signed = claim.signed_headers().contains(name);
                assert!(!name.starts_with("x-amz-") || bound || signed, "`{name}` is not signed");
            }
            for parts in altered(&request.parts) {
                let other = RawRequest { parts, body: request.body.clone() };
                let refused = match Claim::find(&other.parts) {
                    Ok(Some(claim)) => verify(&other, &claim, &right).is_err(),
                    Ok(None) | Err(_) => true,
                };
                assert!(refused, "verified after a change: {:?}", other.parts);
            }
        }
    }
}

fn verify(request: &RawRequest, claim: &Claim, secret: &Secret<String>) -> Result<(), SigError> {
    let name = claim.credential().service();
    let service = match name {
        "s3" => Service::S3,
        _ => Service::Other { signing_name: name, body_sha256: sha256(&request.body) },
    };
    let keys = SigningKeyCache::new(4);
    let rules = Rules { service, region: REGION, now: claim.signed_at(), keys: &keys };
    let first = claim.verify(&request.parts, secret, &rules).map(drop);
    let cached = claim.verify(&request.parts, secret, &rules).map(drop);
    assert_eq!(first.is_ok(), cached.is_ok(), "the key cache changed the verdict");
    first
}

/// The request with one signed thing changed, in each way.
fn altered(parts: &Parts) -> Vec<Parts> {
    let mut all = Vec::new();
    let mut with_header = parts.clone();
    with_header.headers.append("x-amz-fuzz", HeaderValue::from_static("1"));
    all.push(with_header);

    let mut with_method = parts.clone();
    with_method.method = if parts.method == Method::GET { Method::DELETE } else { Method::GET };
    all.push(with_method);

    let (path, query) = (parts.uri.path(), parts.uri.query());
    let with_query = match query {
        None => format!("{path}?fuzz=1"),
        Some(query) => format!("{path}?{query}&fuzz=1"),
    };
    let with_path = match query {
        None => format!("{path}x"),
        Some(query) => format!("{path}x?{query}"),
    };
    for target in [with_query, with_path] {
        let mut uri = parts.uri.clone().into_parts();
        let Ok(target) = target.parse() else { continue };
        uri.path_and_query = Some(target);
        let Ok(uri) = Uri::from_parts(uri) else { continue };
        let mut other = parts.clone();
        other.uri = uri;
        all.push(other);
    }
    all
}

/// Signs the request in both ways and expects it to verify.
fn ours_verifies(request: &RawRequest) {
    let mut parts = request.parts.clone();
    for name in ["x-amz-security-token", "x-amz-content-sha256", "x-amz-date"] {
        parts.headers.remove(name);
    }
    parts.headers.remove(AUTHORIZATION);
    if parts.uri.authority().is_some() {
        parts.headers.remove(HOST);
    } else if !parts.headers.contains_key(HOST) {
        parts.headers.insert(HOST, HeaderValue::from_static("localhost"));
    }
    let names: usize = parts.headers.keys().map(|name| name.as_str().len() + 1).sum();
    let raw = parts.uri.query().unwrap_or_default().to_owned();
    let mut pairs = query_pairs(&raw);
    // Names too long for the header, and parameters that mean something to a signature, are
    // refused by right.
    if names > 4096 || pairs.any(|(name, _)| name.starts_with(b"X-Amz-")) {
        return;
    }
    let secret = Secret::new(SECRET.to_owned());
    let service = if parts.headers.contains_key("x-amz-target") { "kms" } else { "s3" };
    let signer = Signer {
        access_key_id: ACCESS_KEY_ID,
        secret_access_key: &secret,
        session_token: None,
        region: REGION,
        service,
    };
    let mut in_header = parts.clone();
    if signer.sign(&mut in_header, &Payload::Sha256(sha256(&request.body)), NOW).is_ok() {
        holds(&RawRequest { parts: in_header, body: request.body.clone() }, &secret);
    }
    let mut in_query = parts;
    if signer.presign(&mut in_query, 300, NOW).is_ok() {
        holds(&RawRequest { parts: in_query, body: Bytes::new() }, &secret);
    }
}

fn holds(request: &RawRequest, secret: &Secret<String>) {
    let claim = Claim::find(&request.parts);
    let verdict = match &claim {
        Ok(Some(claim)) => verify(request, claim, secret),
        other => {
            assert!(other.is_err(), "our own signature was not found");
            assert!(claim.is_ok(), "our own claim is refused: {claim:?}");
            return;
        }
    };
    assert!(verdict.is_ok(), "our own signature is refused: {verdict:?} {:?}", request.parts);
}
