use std::collections::BTreeMap;

use envelope::{RootKey, RootVersion, TokenSealer};
use secret::Secret;
use stdx::SeededRandom;

use super::{
    Federation, PACKED_BYTES_MAX, PackedClaims, SessionClaims, SessionKind, TOKEN_BYTES_MAX,
};
use crate::StoredSecret;

/// The JSON inside a token of the first release: tokens outlive an upgrade by up to 36 hours.
const FIRST: &str = r#"{"kind":{"role":"AROAX"},"account":"111122223333","secret":"s","session_name":"work","created_at_ms":1,"expires_at_ms":2,"mfa_at_ms":null,"source_identity":null,"packed":{"tags":{"k":"v"}}}"#;

fn sealer(random: &SeededRandom) -> TokenSealer {
    let root = RootKey::generate(RootVersion::FIRST, random).unwrap();
    TokenSealer::new(root.token_key().unwrap(), Vec::new())
}

fn claims(packed: PackedClaims) -> SessionClaims {
    SessionClaims {
        kind: SessionKind::User("AIDAX".to_owned()),
        account: "111122223333".to_owned(),
        secret: StoredSecret::new(Secret::new("canary".to_owned())),
        session_name: "n".repeat(64),
        created_at_ms: 1,
        expires_at_ms: 2,
        mfa_at_ms: None,
        source_identity: Some("i".repeat(64)),
        federation: Some(Federation { provider: "p".repeat(300) }),
        packed,
    }
}

#[test]
fn the_form_of_the_first_release_is_still_read_and_written() {
    let claims: SessionClaims = serde_json::from_str(FIRST).unwrap();
    assert_eq!(claims.kind, SessionKind::Role("AROAX".to_owned()));
    assert_eq!(serde_json::to_string(&claims).unwrap(), FIRST);
}

#[test]
fn the_largest_token_is_accepted_and_nothing_in_it_can_be_read() {
    let random = SeededRandom::new(3);
    let sealer = sealer(&random);
    let overhead = serde_json::to_vec(&PackedClaims {
        policy: Some(String::new()),
        ..PackedClaims::default()
    });
    let text = "p".repeat(PACKED_BYTES_MAX - overhead.unwrap().len());
    let packed = PackedClaims { policy: Some(text), ..PackedClaims::default() };
    assert_eq!(packed.packed_percent(), 100);
    let token = claims(packed).seal("ASIAX", &sealer, &random).unwrap();
    assert!(token.len() < TOKEN_BYTES_MAX);
    assert!(!token.contains("canary"));
    let opened = SessionClaims::open(&token, "ASIAX", &sealer).unwrap();
    assert_eq!(opened.secret.secret().reveal(), "canary");
    assert!(SessionClaims::open(&token, "ASIAY", &sealer).is_none());
    assert!(SessionClaims::open(&"A".repeat(TOKEN_BYTES_MAX + 1), "ASIAX", &sealer).is_none());
    assert!(SessionClaims::open("?", "ASIAX", &sealer).is_none());
}

#[test]
fn what_is_packed_is_measured() {
    assert_eq!(PackedClaims::default().packed_percent(), 0);
    let tags = BTreeMap::from([("k".to_owned(), "v".repeat(PACKED_BYTES_MAX))]);
    let packed = PackedClaims { tags, ..PackedClaims::default() };
    assert!(packed.packed_percent() > 100);
}
