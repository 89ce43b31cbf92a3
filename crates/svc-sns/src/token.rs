//! What confirms a subscription: who has it has read what was sent to the endpoint.
//!
//! A token is the id of the subscription and 32 bytes of chance, in hexadecimal digits. What is stored is its
//! hash.

use engine::Ctx;
use envelope::digest::sha256;
use secret::constant_time_eq;

/// Bytes of chance.
const RANDOM_BYTES: usize = 32;

/// Digits of an id.
const ID_DIGITS: usize = 32;

/// A new token of the subscription `id`.
pub(crate) fn fresh(cx: &Ctx, id: &str) -> String {
    let random = envelope::random::bytes::<RANDOM_BYTES>(cx.random());
    id.replace('-', "") + &hex::encode(random)
}

/// What is stored of it.
pub(crate) fn hash(token: &str) -> String {
    hex::encode(sha256(token.as_bytes()))
}

/// Whether it is the one of which `stored` is the hash.
pub(crate) fn is_of(token: &str, stored: &str) -> bool {
    constant_time_eq(hash(token).as_bytes(), stored.as_bytes())
}

/// The subscription that a token says it is of.
pub(crate) fn subscription(token: &str) -> Option<String> {
    let digits = token.get(..ID_DIGITS).filter(|_| token.len() == ID_DIGITS + 2 * RANDOM_BYTES)?;
    if !token.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')) {
        return None;
    }
    let parts = [(0, 8), (8, 12), (12, 16), (16, 20), (20, ID_DIGITS)];
    let parts: Option<Vec<&str>> =
        parts.into_iter().map(|(from, to)| digits.get(from..to)).collect();
    Some(parts?.join("-"))
}

#[cfg(test)]
mod tests {
    use super::{hash, is_of, subscription};

    #[test]
    fn a_token_begins_with_its_subscription() {
        let token = "0123456789abcdef0123456789abcdef".repeat(3);
        assert_eq!(subscription(&token).as_deref(), Some("01234567-89ab-cdef-0123-456789abcdef"));
        assert_eq!(subscription("0123"), None);
        assert_eq!(subscription(&"Z".repeat(96)), None);
        assert!(is_of(&token, &hash(&token)) && !is_of("x", &hash(&token)));
    }
}
