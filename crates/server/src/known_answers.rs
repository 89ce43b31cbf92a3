//! Known answers: whether this build, on this processor, computes what its specifications say, and opens
//! what earlier releases have sealed. The fixtures are those of the tests.

use envelope::digest::{Sha512, sha256};
use envelope::mac::hmac_sha256;
use envelope::{
    BackingKey, DomainKey, DomainName, EncryptionContext, EnvelopeError, KeyName, MaterialIdKey,
    ObjectEnvelope, ObjectPlace, RootKey, RootVersion, SealedBody, WrappingKey, open_object,
};
use secret::Secret;
use stdx::SeededRandom;

/// A known answer, and whether it came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct KnownAnswer {
    /// What was computed or opened.
    pub(crate) name: &'static str,
    /// Whether it is what it has to be.
    pub(crate) is_right: bool,
}

/// Asks for every known answer.
pub(crate) fn known_answers() -> Vec<KnownAnswer> {
    let answer = |name, found: Result<bool, EnvelopeError>| KnownAnswer {
        name,
        is_right: matches!(found, Ok(true)),
    };
    vec![
        answer("SHA-256 (FIPS 180-4)", Ok(sha256_is_right())),
        answer("SHA-512 (FIPS 180-4)", Ok(sha512_is_right())),
        answer("HMAC-SHA-256 (RFC 4231)", Ok(hmac_is_right())),
        answer("row sealed by format 1", row_opens()),
        answer("KMS ciphertext of format 1", ciphertext_opens()),
        answer("domain key wrapped by format 1", domain_key_unwraps()),
        answer("object sealed by format 1", object_opens()),
    ]
}

/// The example `abc`.
fn sha256_is_right() -> bool {
    let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    hexadecimal(&sha256(b"abc")) == expected
}

/// The example `abc`.
fn sha512_is_right() -> bool {
    let mut digest = Sha512::new();
    digest.update(b"abc");
    let expected = "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a\
                    2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f";
    hexadecimal(&digest.finish()) == expected
}

/// Case 2.
fn hmac_is_right() -> bool {
    let mac = hmac_sha256(b"Jefe", &[b"what do ya want ", b"for nothing?"]);
    hexadecimal(&mac) == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
}

/// The root key of the fixtures, which is no secret.
fn root() -> Result<RootKey, EnvelopeError> {
    RootKey::generate(RootVersion::FIRST, &SeededRandom::new(1))
}

/// Bytes as hexadecimal digits.
fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The bytes of a fixture, which is hexadecimal digits.
fn fixture(text: &str) -> Result<Vec<u8>, EnvelopeError> {
    let text = text.trim();
    let byte = |at: usize| u8::from_str_radix(text.get(at..at.saturating_add(2))?, 16).ok();
    let bytes: Option<Vec<u8>> = (0..text.len()).step_by(2).map(byte).collect();
    bytes.ok_or(EnvelopeError::NotAuthentic)
}

fn row_opens() -> Result<bool, EnvelopeError> {
    let row = fixture(include_str!("../../envelope/fixtures/row-v1.hex"))?;
    Ok(*root()?.barrier_key()?.open(b"row/1", &row)? == *b"value")
}

fn ciphertext_opens() -> Result<bool, EnvelopeError> {
    let random = SeededRandom::new(1);
    let name =
        KeyName::new("000123456789", "us-gov-west-1x", "1234abcd-12ab-34cd-56ef-1234567890ab")?;
    let key = BackingKey::generate(name, &MaterialIdKey::generate(&random), &random);
    let pairs = [("k".to_owned(), "v".to_owned())];
    let context =
        EncryptionContext::from(pairs.into_iter().collect::<std::collections::BTreeMap<_, _>>());
    let blob = fixture(include_str!("../../envelope/fixtures/ciphertext-v1.hex"))?;
    Ok(key.decrypt(&blob, &context)?.matches(b"plaintext"))
}

fn domain_key_unwraps() -> Result<bool, EnvelopeError> {
    let (account, region) = ("000123456789".to_owned(), "us-gov-west-1x".to_owned());
    let wrapped = fixture(include_str!("../../envelope/fixtures/domain-key-v1.hex"))?;
    DomainKey::unwrap(&root()?, DomainName { account, region, version: 1 }, &wrapped).map(|_| true)
}

fn object_opens() -> Result<bool, EnvelopeError> {
    let place = ObjectPlace { bucket_id: "bucket-1", key: "a/b", version_id: "v1" };
    let envelope = ObjectEnvelope::from_bytes(&fixture(include_str!(
        "../../envelope/fixtures/envelope-v1.hex"
    ))?)?;
    let SealedBody::Whole { plaintext_len, key } = &envelope.body else { return Ok(false) };
    let wrapping = WrappingKey::from_kms(Secret::new([2; 32]));
    let data_key = wrapping.unwrap_data_key(key, &place.whole(), &envelope.mode)?;
    let sealed = fixture(include_str!("../../envelope/fixtures/object-v1.hex"))?;
    Ok(*open_object(&data_key, &place.whole(), *plaintext_len, &sealed)? == *b"ten bytes.")
}

#[cfg(test)]
mod tests {
    use super::known_answers;

    #[test]
    fn every_answer_is_right() {
        for answer in known_answers() {
            assert!(answer.is_right, "{}", answer.name);
        }
    }
}
