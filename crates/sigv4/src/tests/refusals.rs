//! Forged, altered, late and misdirected requests.

use http::request::Parts;
use http::{HeaderName, HeaderValue};
use secret::Secret;

use super::{ACCESS_KEY, now, parts, presigned, secret, service, signed, verify, verify_as};
use crate::query::{Plus, decode};
use crate::{Claim, Origin, QueryFault, ScopeFault, Service, SigError, query_pairs};

const URL: &str = "http://127.0.0.1:9000/bucket/a/b%20c?versionId=1%2B2&x-id=GetObject";
const HEADERS: [(&str, &str); 3] =
    [("x-amz-meta-a", "one two"), ("content-type", "text/plain"), ("range", "bytes=0-9")];

/// The requests that are attacked.
fn targets() -> Vec<(Parts, &'static str)> {
    vec![
        (signed("GET", URL, &HEADERS, "s3"), "s3"),
        (presigned("GET", URL, &HEADERS, 300), "s3"),
        (signed("POST", "http://127.0.0.1:9000/", &HEADERS, "kms"), "kms"),
    ]
}

#[test]
fn the_targets_are_valid() {
    for (parts, name) in targets() {
        assert!(verify(&parts, name).is_ok());
    }
}

/// All texts that differ from `text` in one bit.
fn flips(text: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    (0..text.len() * 8).map(|bit| {
        let mut flipped = text.to_vec();
        flipped[bit / 8] ^= 1 << (bit % 8);
        flipped
    })
}

#[test]
fn every_flipped_bit_of_a_header_is_refused() {
    for (original, name) in targets() {
        let claimed = Claim::find(&original).unwrap().unwrap();
        for (header, value) in &original.headers {
            for flipped in flips(value.as_bytes()) {
                let Ok(value) = HeaderValue::from_bytes(&flipped) else { continue };
                let mut parts = original.clone();
                parts.headers.insert(header.clone(), value);
                if verify(&parts, name).is_ok() {
                    // The one thing without meaning: the case of the list of signed headers.
                    assert_eq!(header, "authorization", "{flipped:?}");
                    let claim = Claim::find(&parts).unwrap().unwrap();
                    assert_eq!(claim.signed_headers(), claimed.signed_headers());
                    assert_eq!(claim.credential(), claimed.credential());
                    assert_eq!(claim.signature, claimed.signature);
                }
            }
        }
    }
}

/// What a request target means: the decoded path and parameters.
fn meaning(parts: &Parts) -> (Vec<u8>, Vec<[Vec<u8>; 2]>) {
    let path = decode(parts.uri.path().as_bytes(), Plus::IsPlus).into_owned();
    let pairs = query_pairs(parts.uri.query().unwrap_or_default());
    (path, pairs.map(|(name, value)| [name.into_owned(), value.into_owned()]).collect())
}

#[test]
fn every_flipped_bit_of_the_target_that_changes_its_meaning_is_refused() {
    for (original, name) in targets() {
        let target = original.uri.path_and_query().unwrap().as_str().as_bytes().to_vec();
        let mut attacked = 0;
        for flipped in flips(&target) {
            let Ok(uri) = http::Uri::try_from(flipped.as_slice()) else { continue };
            let mut parts = original.clone();
            parts.uri = uri;
            if verify(&parts, name).is_ok() {
                assert_eq!(meaning(&parts), meaning(&original), "{}", parts.uri);
            }
            attacked += 1;
        }
        assert!(attacked > 0);
    }
}

#[test]
fn every_flipped_bit_of_the_secret_is_refused() {
    for (parts, name) in targets() {
        for flipped in flips(secret().reveal().as_bytes()) {
            let flipped = Secret::new(String::from_utf8_lossy(&flipped).into_owned());
            let refused = verify_as(&parts, &flipped, service(name), now());
            assert!(matches!(refused, Err(SigError::Mismatch(_))));
        }
    }
}

#[test]
fn a_header_added_after_signing_is_refused() {
    for (original, name) in targets() {
        for header in ["x-amz-acl", "x-amz-security-token", "x-amz-server-side-encryption"] {
            let mut parts = original.clone();
            parts.headers.insert(HeaderName::from_static(header), HeaderValue::from_static("x"));
            let expected = SigError::HeadersNotSigned { names: vec![header.to_owned()] };
            assert_eq!(verify(&parts, name).unwrap_err(), expected);
        }
        // A second value of a signed header.
        let mut parts = original.clone();
        parts.headers.append("x-amz-meta-a", HeaderValue::from_static("three"));
        assert!(matches!(verify(&parts, name), Err(SigError::Mismatch(_))));
        // A signed header taken away.
        let mut parts = original.clone();
        parts.headers.remove("x-amz-meta-a");
        assert!(matches!(verify(&parts, name), Err(SigError::Mismatch(_))));
    }
}

#[test]
fn a_presigned_request_takes_no_unsigned_payload_header() {
    let mut parts = presigned("PUT", URL, &[], 300);
    parts.headers.insert("x-amz-content-sha256", HeaderValue::from_static("UNSIGNED-PAYLOAD"));
    let names = vec!["x-amz-content-sha256".to_owned()];
    assert_eq!(verify(&parts, "s3").unwrap_err(), SigError::HeadersNotSigned { names });
    // Unsigned headers that mean nothing to authentication are let through, as AWS does.
    let mut parts = presigned("PUT", URL, &[], 300);
    parts.headers.insert("content-type", HeaderValue::from_static("text/plain"));
    assert!(verify(&parts, "s3").is_ok());
}

#[test]
fn the_host_must_be_signed_and_one() {
    let mut parts = signed("GET", URL, &[], "s3");
    let authorization = parts.headers["authorization"].to_str().unwrap().replace("host;", "");
    parts.headers.insert("authorization", authorization.parse().unwrap());
    let expected = SigError::HeadersNotSigned { names: vec!["host".to_owned()] };
    assert_eq!(verify(&parts, "s3").unwrap_err(), expected);

    let mut parts = signed("GET", URL, &[], "s3");
    parts.headers.append("host", HeaderValue::from_static("other"));
    assert_eq!(verify(&parts, "s3").unwrap_err(), SigError::HostConflict);

    let mut parts = signed("GET", URL, &[], "s3");
    parts.uri = "http://other:9000/bucket/a".parse().unwrap();
    assert_eq!(verify(&parts, "s3").unwrap_err(), SigError::HostConflict);

    // HTTP/2: no Host header, the authority is signed in its place.
    let mut parts = signed("GET", URL, &[], "s3");
    parts.headers.remove("host");
    parts.uri = URL.parse().unwrap();
    assert!(verify(&parts, "s3").is_ok());
}

fn check_time(parts: &Parts, name: &str, seconds_later: i64) -> Result<(), SigError> {
    let later = now().plus_seconds(seconds_later);
    verify_as(parts, &secret(), service(name), later).map(drop)
}

#[test]
fn clocks_may_differ_by_fifteen_minutes_in_s3_and_five_elsewhere() {
    for (name, skew) in [("s3", 900), ("kms", 300)] {
        let parts = signed("GET", URL, &[], name);
        for good in [0, skew, -skew] {
            assert!(check_time(&parts, name, good).is_ok());
        }
        for bad in [skew + 1, -skew - 1, 86_400] {
            let refused = check_time(&parts, name, bad);
            assert!(matches!(refused, Err(SigError::Skewed { .. })), "{refused:?}");
        }
    }
}

#[test]
fn a_presigned_request_is_valid_for_its_seconds() {
    let parts = presigned("GET", URL, &[], 60);
    assert!(check_time(&parts, "s3", 59).is_ok());
    assert!(check_time(&parts, "s3", -900).is_ok());
    assert!(matches!(check_time(&parts, "s3", 60), Err(SigError::PresignExpired { .. })));
    assert!(matches!(check_time(&parts, "s3", -901), Err(SigError::PresignNotYetValid { .. })));
    let never = presigned("GET", URL, &[], 0);
    assert!(matches!(check_time(&never, "s3", -10), Err(SigError::PresignExpired { .. })));
    let week = presigned("GET", URL, &[], 604_800);
    assert!(check_time(&week, "s3", 604_799).is_ok());
    let fault = QueryFault::ExpiresTooLong;
    let longer = presigned("GET", URL, &[], 604_801);
    assert_eq!(check_time(&longer, "s3", 0), Err(SigError::MalformedQuery(fault)));
}

#[test]
fn the_scope_must_be_this_service_in_this_region() {
    let secret = secret();
    let mut parts = parts("GET", URL, &[]);
    let signer = crate::Signer { region: "eu-west-1", ..super::signer(&secret, "s3") };
    signer.sign(&mut parts, &super::payload("s3"), now()).unwrap();
    let Err(SigError::Scope { origin: Origin::Header, faults }) = verify(&parts, "kms") else {
        panic!("the scope is wrong")
    };
    let region =
        ScopeFault::Region { given: "eu-west-1".to_owned(), expected: "us-east-1".to_owned() };
    let service = ScopeFault::Service { given: "s3".to_owned(), expected: "kms".to_owned() };
    assert_eq!(faults, [region, service]);
}

#[test]
fn an_unsigned_request_is_anonymous() {
    for url in ["/", "/b/k?versionId=1", "/?Expires=1", "/?X-Amz-Date=1"] {
        assert!(Claim::find(&parts("GET", url, &[])).unwrap().is_none(), "{url}");
    }
    // Half a signature of Version 2 is not none: its parameters are asked for.
    for url in ["/?Signature=x", "/?AWSAccessKeyId=x"] {
        let scheme = crate::v2::SCHEME.to_owned();
        assert_eq!(found(url, &[]), SigError::UnsupportedMechanism { scheme });
    }
}

fn found(url: &str, headers: &[(&str, &str)]) -> SigError {
    match Claim::find(&parts("GET", url, headers)) {
        Err(error) => error,
        Ok(claim) => panic!("{claim:?}"),
    }
}

#[test]
fn other_mechanisms_are_refused() {
    let v2 = format!("AWS {ACCESS_KEY}:frJIUN8DYpKDtOLCwo//yllqDzg=");
    let v4a = format!("AWS4-ECDSA-P256-SHA256 Credential={ACCESS_KEY}/20260501/s3/aws4_request");
    for (header, scheme) in
        [(v2.as_str(), "AWS"), (&v4a, "AWS4-ECDSA-P256-SHA256"), ("Bearer x", "Bearer")]
    {
        let expected = SigError::UnsupportedMechanism { scheme: scheme.to_owned() };
        assert_eq!(found("/", &[("authorization", header)]), expected);
    }
    let expected = SigError::UnsupportedMechanism { scheme: "AWS".to_owned() };
    assert_eq!(found("/?AWSAccessKeyId=a&Signature=b&Expires=1", &[]), expected);
    assert_eq!(found("/?X-Amz-Signature=a", &[("authorization", "x")]), SigError::TwoMechanisms);
    let given = "AWS4-ECDSA-P256-SHA256".to_owned();
    let expected = SigError::MalformedQuery(QueryFault::Algorithm { given });
    assert_eq!(found("/?X-Amz-Algorithm=AWS4-ECDSA-P256-SHA256", &[]), expected);
}

#[test]
fn a_parameter_of_a_presigned_request_comes_once() {
    let original = presigned("GET", URL, &[], 60);
    for name in ["X-Amz-Date", "X-Amz-Expires", "X-Amz-Signature", "X-Amz-SignedHeaders"] {
        let mut parts = original.clone();
        parts.uri = format!("{}&{name}=1", parts.uri).parse().unwrap();
        let expected = SigError::MalformedQuery(QueryFault::Repeated);
        assert_eq!(verify(&parts, "s3").unwrap_err(), expected);
    }
    let mut parts = original.clone();
    let query = parts.uri.to_string().replace("&X-Amz-Expires=60", "");
    parts.uri = query.parse().unwrap();
    let expected = SigError::MalformedQuery(QueryFault::Missing { names: vec!["X-Amz-Expires"] });
    assert_eq!(verify(&parts, "s3").unwrap_err(), expected);
}

#[test]
fn s3_wants_to_know_the_payload() {
    let mut parts = signed("GET", URL, &[], "s3");
    parts.headers.remove("x-amz-content-sha256");
    assert_eq!(verify(&parts, "s3").unwrap_err(), SigError::MissingPayloadHash);
    for given in ["", "abc", "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD"] {
        parts.headers.insert("x-amz-content-sha256", given.parse().unwrap());
        let expected = SigError::InvalidPayloadHash { given: given.to_owned() };
        assert_eq!(verify(&parts, "s3").unwrap_err(), expected);
    }
    // Not in the list of signed headers, and signed all the same: as the last line.
    let secret = secret();
    let mut parts = super::parts("GET", URL, &[]);
    parts.headers.insert("x-amz-date", now().basic().parse().unwrap());
    let headers = crate::SignedHeaders::parse("host;x-amz-date");
    let canonical = crate::canonical::Canonical {
        path_style: crate::canonical::PathStyle::Verbatim,
        signed_headers: &headers,
        payload: "UNSIGNED-PAYLOAD",
    };
    let credential = super::credential(&format!("{ACCESS_KEY}/20260501/us-east-1/s3/aws4_request"));
    let to_sign = crate::canonical::string_to_sign(
        &now().basic(),
        credential.scope(),
        &canonical.request(&parts),
    );
    let key = crate::signing_key::SigningKey::derive(secret.reveal().as_bytes(), &credential);
    let signature = crate::signing_key::signature(&key, to_sign.as_bytes());
    let authorization = format!(
        "AWS4-HMAC-SHA256 Credential={},SignedHeaders=host;x-amz-date,Signature={signature}",
        credential.as_str()
    );
    parts.headers.insert("authorization", authorization.parse().unwrap());
    parts.headers.insert("x-amz-content-sha256", "UNSIGNED-PAYLOAD".parse().unwrap());
    assert!(verify_as(&parts, &secret, Service::S3, now()).is_ok());
    parts
        .headers
        .insert("x-amz-content-sha256", "STREAMING-UNSIGNED-PAYLOAD-TRAILER".parse().unwrap());
    assert!(matches!(verify(&parts, "s3"), Err(SigError::Mismatch(_))));
}
