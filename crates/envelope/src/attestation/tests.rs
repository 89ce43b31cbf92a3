//! That whole documents are verified is tested by clients; here is what they cannot send.

use stdx::Timestamp;

use super::{AttestationRoots, der_signature, verify};
use crate::EnvelopeError;

#[test]
fn halves_of_a_signature_become_integers() {
    let mut raw = [0; 96];
    raw[47] = 1;
    raw[48] = 0x80;
    let der = der_signature(&raw);
    assert_eq!(der[..5], [0x30, 3 + 2 + 49, 0x02, 1, 1]);
    assert_eq!(der[5..9], [0x02, 49, 0, 0x80]);
    assert_eq!(der_signature(&[0; 96]), [0x30, 6, 2, 1, 0, 2, 1, 0]);
}

#[test]
fn what_is_no_document_is_refused_without_a_panic() {
    let now = Timestamp::from_unix_ms(0);
    let whole = [&[0x84, 0x44, 0xa1, 0x01, 0x38, 0x22, 0xa0, 0x41, 0xa0, 0x58, 96][..], &[0; 96]];
    let whole = whole.concat();
    for end in 0..=whole.len() {
        let cut = whole.get(..end).unwrap();
        let verdict = verify(cut, &AttestationRoots::default(), now);
        assert!(matches!(verdict, Err(EnvelopeError::Malformed(_))), "{end}");
    }
    for byte in 0..=u8::MAX {
        assert!(verify(&[byte; 64], &AttestationRoots::default(), now).is_err());
    }
}

#[test]
fn roots_are_certificates() {
    let wrong = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    for pem in ["", "no PEM", wrong] {
        assert!(AttestationRoots::from_pem(pem.as_bytes()).is_err(), "{pem}");
    }
    assert!(AttestationRoots::default().is_empty());
}
