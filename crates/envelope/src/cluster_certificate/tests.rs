use stdx::Timestamp;

use super::der::Reader;
use super::{CertificateFault, check_signed, check_trust_anchor, der, request, requested_key};

const NOW: Timestamp = Timestamp::from_unix_seconds(1_800_000_000);

#[test]
fn a_request_has_a_key_of_its_own() {
    let (one, other) = (request("cluster-a").unwrap(), request("cluster-a").unwrap());
    let key = requested_key(&one).unwrap();
    assert_eq!(key.len(), 91, "SubjectPublicKeyInfo of P-256");
    assert_ne!(Some(key), requested_key(&other));
    assert!(one.windows(9).any(|part| part == b"cluster-a"));
    // A long name needs a length of two bytes.
    let long = request(&"x".repeat(300)).unwrap();
    assert_eq!(requested_key(&long).unwrap().len(), 91);
    assert_eq!(requested_key(&long[..long.len() - 1]), None);
}

#[test]
fn what_is_no_certificate_is_told_apart() {
    let faults = ["", "text", "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n"]
        .map(|pem| check_trust_anchor(pem, NOW));
    assert_eq!(faults, [Err(CertificateFault::Form); 3]);
    assert_eq!(check_signed("", "", "", NOW), Err(CertificateFault::Form));
}

#[test]
fn elements_are_read_within_their_text() {
    for text in [&[0x30][..], &[0x30, 1], &[0x30, 0x81], &[0x30, 0x82, 1], &[0x30, 0x83, 0, 0, 0]] {
        assert!(Reader::of(text).any().is_none(), "{text:?}");
    }
    let written = der::write(der::SEQUENCE, &[&[7; 200]]);
    let mut read = Reader::of(&written);
    assert_eq!(read.next(der::SEQUENCE).unwrap().contents, [7; 200]);
    assert!(read.end().is_some());
}

#[test]
fn times_are_compared_as_digits() {
    let time = |tag, text: &str| {
        let element = der::write(tag, &[text.as_bytes()]);
        Reader::of(&element).any().unwrap().digits()
    };
    assert_eq!(time(der::UTC_TIME, "261130014053Z").as_deref(), Some("20261130014053"));
    assert_eq!(time(der::UTC_TIME, "501130014053Z").as_deref(), Some("19501130014053"));
    assert_eq!(time(der::GENERALIZED_TIME, "20501130014053Z").as_deref(), Some("20501130014053"));
    assert_eq!(time(der::UTC_TIME, "26113001405Z"), None);
    assert_eq!(time(der::GENERALIZED_TIME, "2050113001405.Z"), None);
}
