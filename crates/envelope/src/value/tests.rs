use secret::Secret;

use super::{open_value, seal_value};
use crate::EnvelopeError;
use crate::random::SystemRandom;

#[test]
fn a_value_opens_with_its_key_and_binding_alone() {
    let (key, other) = (Secret::new([1; 32]), Secret::new([2; 32]));
    let binding = ["a secret", "its version"];
    let sealed = seal_value(&key, &binding, b"s3cr3t", &SystemRandom).unwrap();
    assert!(!sealed.windows(6).any(|part| part == b"s3cr3t"));
    assert_eq!(open_value(&key, &binding, &sealed).unwrap().reveal(), b"s3cr3t");
    let moved = ["a secretits", " version"];
    for opened in [
        open_value(&other, &binding, &sealed),
        open_value(&key, &["a secret"], &sealed),
        open_value(&key, &moved, &sealed),
    ] {
        assert!(matches!(opened, Err(EnvelopeError::NotAuthentic)));
    }
    let mut changed = sealed;
    *changed.last_mut().unwrap() ^= 1;
    assert!(matches!(open_value(&key, &binding, &changed), Err(EnvelopeError::NotAuthentic)));
}
