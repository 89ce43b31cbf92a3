//! What no server is needed for. Programs that load the module are in `conformance/tests/pkcs11`.

use core::ptr::null_mut;

use cryptoki_sys as ck;

use crate::boundary::{self, Room};
use crate::der::{self, PublicKey};
use crate::key::Curve;
use crate::settings;

#[test]
fn a_panic_ends_at_the_boundary() {
    assert_eq!(boundary::call(|| panic!("in a test")), ck::CKR_GENERAL_ERROR);
    assert_eq!(boundary::call(|| Ok(())), ck::CKR_OK);
}

#[test]
fn room_answers_questions_and_is_never_exceeded() {
    let mut bytes = [7_u8; 4];
    let mut length = 0;
    // SAFETY: a question, with a place for the length.
    let room: Room<'_, u8> = unsafe { Room::new(null_mut(), &raw mut length) }.unwrap();
    room.give(&[1, 2, 3]).unwrap();
    assert_eq!(length, 3);
    for (capacity, fits) in [(2, false), (3, true), (4, true)] {
        length = capacity;
        // SAFETY: there is room for four bytes.
        let room = unsafe { Room::new(bytes.as_mut_ptr(), &raw mut length) }.unwrap();
        assert_eq!(room.give(&[1, 2, 3]).is_ok(), fits, "{capacity}");
        assert_eq!(length, 3);
    }
    assert_eq!(bytes, [1, 2, 3, 7]);
}

#[test]
fn what_a_caller_lends_is_checked_as_far_as_it_can_be() {
    // SAFETY: nothing is read behind a null pointer, or of no length.
    assert!(unsafe { boundary::slice::<u8>(core::ptr::null(), 1) }.is_err());
    // SAFETY: as above.
    assert_eq!(unsafe { boundary::slice::<u8>(core::ptr::null(), 0) }, Ok(&[][..]));
    let one = 1_u64;
    // SAFETY: the length is refused before anything is read.
    assert!(unsafe { boundary::slice(&raw const one, ck::CK_ULONG::MAX) }.is_err());
    // SAFETY: as above.
    assert!(unsafe { boundary::template(core::ptr::null(), 3) }.is_err());
}

/// As the other side of KMS writes them: a signature survives the way there and back.
fn check_signature(der: &[u8], raw: &[u8]) {
    assert_eq!(der::raw_signature(der, raw.len() / 2).unwrap(), raw);
    assert_eq!(der::der_signature(raw), der);
}

#[test]
fn signatures_of_ecdsa_in_both_forms() {
    check_signature(&[0x30, 6, 2, 1, 1, 2, 1, 0x7f], &[0, 1, 0, 0x7f]);
    check_signature(&[0x30, 8, 2, 2, 0, 0x80, 2, 2, 0x7f, 0xff], &[0, 0x80, 0x7f, 0xff]);
    check_signature(&[0x30, 6, 2, 1, 0, 2, 1, 0], &[0, 0]);
    // Two numbers of P-521 make a length of two bytes.
    let long = der::der_signature(&[0x41; 132]);
    assert_eq!(long.get(..3), Some(&[0x30, 0x81, 0x88][..]));
    check_signature(&long, &[0x41; 132]);
    assert!(der::raw_signature(&[0x30, 6, 2, 1, 1, 2, 1], 1).is_err());
    assert!(der::raw_signature(&[0x30, 7, 2, 2, 1, 1, 2, 1, 1], 1).is_err());
    assert!(der::raw_signature(&[], 1).is_err());
}

#[test]
fn public_keys_of_curves_are_written_as_they_are_read() {
    for curve in Curve::ALL {
        let point = vec![4; 2 * curve.bytes() + 1];
        let spki = der::curve_spki(curve.params(), &point);
        let expected = PublicKey::Curve { params: curve.params().to_vec(), point };
        assert_eq!(der::public_key(&spki), Some(expected));
        for end in 0..spki.len() {
            assert_eq!(der::public_key(&spki[..end]), None);
        }
    }
    assert_eq!(der::inside_octets(&der::octets(&[1; 200])), Some(&[1; 200][..]));
}

#[test]
fn settings_are_read_whole_or_refused() {
    let tokens = settings::read(
        "[[token]]\nlabel = 'a'\nca-bundle = 'ca.pem'\n[[token]]\nlabel = 'b'\nkeys = ['alias/x']",
        Some("folder".as_ref()),
    );
    let tokens = tokens.unwrap();
    assert_eq!(tokens[0].ca_bundle(), Some("folder/ca.pem".into()));
    assert_eq!(tokens[1].keys, ["alias/x"]);
    for (text, reason) in [
        ("token = []", "1 to 64"),
        ("[[token]]\n[[token]]", "one label"),
        ("[[token]]\ntimeout-seconds = 0", "timeout-seconds"),
        ("[[token]]\ndeletion-window-days = 6", "7 to 30"),
        ("[[token]]\nlabel = ''", "1 to 32"),
        ("[[token]]\nendpoint = 'x'", "unknown field"),
    ] {
        let error = settings::read(text, None).unwrap_err();
        assert!(error.contains(reason), "{text}: {error}");
    }
}

#[test]
fn credentials_of_files_and_pins() {
    let text = "[default]\naws_access_key_id = A\naws_secret_access_key=B=\n\n[web]\n\
                AWS_ACCESS_KEY_ID=C\naws_secret_access_key = D\naws_session_token = E\n[none]\n";
    let of = |profile| {
        settings::of_profile(text, profile).map(|found| {
            let token = found.session_token.map(|token| token.reveal().clone());
            (found.access_key_id, found.secret_access_key.reveal().clone(), token)
        })
    };
    assert_eq!(of("default"), Some(("A".into(), "B=".into(), None)));
    assert_eq!(of("web"), Some(("C".into(), "D".into(), Some("E".into()))));
    assert_eq!(of("none"), None);
    assert_eq!(of("other"), None);
    let pin = settings::of_pin(b"A:B:C=").unwrap();
    assert_eq!(pin.session_token.unwrap().reveal(), "C=");
    for bad in [b"".as_slice(), b"A", b"A:", b":B", b"\xff:B"] {
        assert!(settings::of_pin(bad).is_none());
    }
}
