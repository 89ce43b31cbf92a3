use stdx::Timestamp;

use x509::der::{self, Reader};

use super::{CertificateFault, Request, check_signed, check_trust_anchor, request};

fn requested_key(der: &[u8]) -> Option<&[u8]> {
    Request::read(der).map(|request| request.public_key)
}

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
    for text in [&[0x30][..], &[0x30, 1], &[0x30, 0x81], &[0x30, 0x82, 1], &[0x30, 0x83, 0, 0]] {
        assert!(Reader::of(text).any().is_none(), "{text:?}");
    }
    let written = der::write(der::SEQUENCE, &[&[7; 200]]);
    let mut read = Reader::of(&written);
    assert_eq!(read.next(der::SEQUENCE).unwrap().contents, [7; 200]);
    assert!(read.end().is_some());
}
