//! `fixtures/botocore.json`: see `fixtures/generate.py`.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::request::Parts;
use serde_json::Value;

use super::{now, parts, secret, verify_as};
use crate::chunked::{Decoder, Framing};
use crate::{PayloadCheck, Service, SigError};

struct Case {
    name: String,
    service: String,
    parts: Parts,
    body: Vec<u8>,
}

impl Case {
    fn service(&self) -> Service<'_> {
        match self.service.as_str() {
            "s3" => Service::S3,
            signing_name => {
                Service::Other { signing_name, body_sha256: envelope::digest::sha256(&self.body) }
            }
        }
    }
}

fn cases() -> Vec<Case> {
    let fixture: Value =
        serde_json::from_str(include_str!("../../fixtures/botocore.json")).unwrap();
    assert_eq!(fixture["now"], now().basic());
    assert_eq!(fixture["access_key_id"], super::ACCESS_KEY);
    let cases: Vec<Case> = fixture["cases"].as_array().unwrap().iter().map(case).collect();
    assert!(cases.len() >= 35, "the fixture has shrunk");
    cases
}

fn case(case: &Value) -> Case {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let headers: Vec<(String, String)> =
        case["headers"].as_array().unwrap().iter().map(|h| (text(&h[0]), text(&h[1]))).collect();
    let headers: Vec<(&str, &str)> =
        headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    Case {
        name: text(&case["name"]),
        service: text(&case["service"]),
        parts: parts(&text(&case["method"]), &text(&case["url"]), &headers),
        body: STANDARD.decode(text(&case["body"])).unwrap(),
    }
}

fn fixture_secret() -> secret::Secret<String> {
    secret::Secret::new("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY".to_owned())
}

#[test]
fn every_request_of_botocore_is_verified_with_its_body() {
    for case in cases() {
        let verified = verify_as(&case.parts, &fixture_secret(), case.service(), now())
            .unwrap_or_else(|error| panic!("{}: {error} {:?}", case.name, error.aws_fields()));
        if let Some(mut check) = PayloadCheck::of(verified.payload()) {
            check.update(&case.body);
            check.finish().unwrap_or_else(|error| panic!("{}: {error}", case.name));
        }
        let is_chunked = verified.payload().is_chunked();
        if let Some(framing) = Framing::of_verified(&case.parts.headers, verified).unwrap() {
            let expected = framing.decoded_bytes();
            let has_trailer = !framing.announced().is_empty();
            let mut decoder = Decoder::new(framing);
            let decoded = decoder.feed(Bytes::from(case.body)).unwrap();
            let length: usize = decoded.iter().map(Bytes::len).sum();
            assert_eq!(u64::try_from(length).unwrap(), expected, "{}", case.name);
            assert_eq!(!decoder.finish().unwrap().is_empty(), has_trailer, "{}", case.name);
        } else {
            assert!(!is_chunked, "{}", case.name);
        }
    }
}

#[test]
fn no_request_of_botocore_is_verified_with_another_secret_method_or_service() {
    for mut case in cases() {
        let refused = verify_as(&case.parts, &secret(), case.service(), now());
        assert!(matches!(refused, Err(SigError::Mismatch(_))), "{}", case.name);

        case.parts.method = http::Method::PATCH;
        let refused = verify_as(&case.parts, &fixture_secret(), case.service(), now());
        assert!(matches!(refused, Err(SigError::Mismatch(_))), "{}", case.name);

        let other = Service::Other { signing_name: "nosuch", body_sha256: [0; 32] };
        let refused = verify_as(&case.parts, &fixture_secret(), other, now());
        assert!(matches!(refused, Err(SigError::Scope { .. })), "{}", case.name);
    }
}

#[test]
fn a_body_that_was_not_signed_is_refused() {
    for case in cases() {
        let altered = [&case.body[..], b"x"].concat();
        match case.service() {
            Service::S3 => {
                let verified =
                    verify_as(&case.parts, &fixture_secret(), Service::S3, now()).unwrap();
                let Some(mut check) = PayloadCheck::of(verified.payload()) else { continue };
                check.update(&altered);
                assert!(matches!(check.finish(), Err(SigError::PayloadMismatch { .. })));
            }
            Service::Other { signing_name, .. } => {
                let body_sha256 = envelope::digest::sha256(&altered);
                let service = Service::Other { signing_name, body_sha256 };
                let refused = verify_as(&case.parts, &fixture_secret(), service, now());
                assert!(matches!(refused, Err(SigError::Mismatch(_))), "{}", case.name);
            }
        }
    }
}
