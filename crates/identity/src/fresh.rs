//! New identifiers and secrets.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use names::{AccessKeyId, AccessKeyPrefix, AccountId, UniqueId, UniqueIdKind};
use secret::Secret;
use stdx::Random;

/// A new access key: its id, which holds the account, and its secret of 40 characters (240 bits).
#[must_use]
pub fn fresh_access_key(
    random: &dyn Random,
    prefix: AccessKeyPrefix,
    account: &AccountId,
) -> (AccessKeyId, Secret<String>) {
    let id = AccessKeyId::encode(prefix, account, bytes(random));
    let raw = Secret::new(bytes::<30>(random));
    (id, Secret::new(STANDARD.encode(raw.reveal())))
}

/// A new unique id of a user, role, group, policy or instance profile.
#[must_use]
pub fn fresh_unique_id(random: &dyn Random, kind: UniqueIdKind) -> UniqueId {
    UniqueId::from_random(kind, bytes(random))
}

/// `count` random characters of `a-z0-9`, as Organizations makes its ids of.
#[must_use]
pub fn fresh_label(random: &dyn Random, count: usize) -> String {
    const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    let mut raw = vec![0; count];
    random.fill(&mut raw);
    let letter = |byte: &u8| ALPHABET.get(usize::from(byte % 32)).map(|&letter| char::from(letter));
    raw.iter().filter_map(letter).collect()
}

pub(crate) fn bytes<const N: usize>(random: &dyn Random) -> [u8; N] {
    let mut out = [0; N];
    random.fill(&mut out);
    out
}
