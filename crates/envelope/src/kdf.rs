//! Key derivation: HKDF for the few keys under the root, the SP 800-108 counter KDF for one-time
//! keys, Argon2id for passphrases.

use argon2::{Algorithm, Argon2, Params, Version};
use aws_lc_rs::hkdf::{self, HKDF_SHA256};
use aws_lc_rs::kdf::{KbkdfCtrHmacAlgorithmId, get_kbkdf_ctr_hmac_algorithm, kbkdf_ctr_hmac};
use secret::Secret;
use zeroize::Zeroizing;

use crate::EnvelopeError;
use crate::derived_key::DerivedKey;
use crate::slot::PassphraseCost;

/// What a derived key is for. Every constant of this type in the crate has a text of its own.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Purpose(pub(crate) &'static str);

/// The length of an output key in bits, as SP 800-108 appends it.
const OUTPUT_BITS: [u8; 4] = 256_u32.to_be_bytes();

/// A 256-bit key for one use: NIST SP 800-108r1 section 4.1, counter mode with HMAC-SHA256, a
/// 32-bit counter before the fixed input `label || 0x00 || context || [L]_32`, with `purpose` as
/// label and `salt` as context. The labels hold no zero byte, so the input is injective.
pub(crate) fn one_time_key(
    key: &[u8; 32],
    purpose: Purpose,
    salt: &[u8],
) -> Result<Secret<[u8; 32]>, EnvelopeError> {
    let mut fixed_input = Vec::with_capacity(96);
    fixed_input.extend_from_slice(purpose.0.as_bytes());
    fixed_input.push(0);
    fixed_input.extend_from_slice(salt);
    fixed_input.extend_from_slice(&OUTPUT_BITS);
    let mut derived = Zeroizing::new([0; 32]);
    kbkdf(key, &fixed_input, derived.as_mut_slice())?;
    Ok(Secret::new(*derived))
}

/// SP 800-108r1 section 4.1 with a fixed input already put together.
fn kbkdf(key: &[u8], fixed_input: &[u8], derived: &mut [u8]) -> Result<(), EnvelopeError> {
    const FAILED: EnvelopeError = EnvelopeError::Primitive("KBKDF with HMAC-SHA256");
    let algorithm = get_kbkdf_ctr_hmac_algorithm(KbkdfCtrHmacAlgorithmId::Sha256).ok_or(FAILED)?;
    kbkdf_ctr_hmac(algorithm, key, fixed_input, derived).map_err(|_| FAILED)
}

/// A 256-bit key: HKDF-SHA256 (RFC 5869) of `secret` with `salt` and `info`.
pub(crate) fn hkdf_key(
    secret: &[u8],
    salt: &[u8],
    info: &[u8],
) -> Result<DerivedKey, EnvelopeError> {
    let failed = |_| EnvelopeError::Primitive("HKDF");
    let extracted = hkdf::Salt::new(HKDF_SHA256, salt).extract(secret);
    let mut derived = DerivedKey::zero();
    let info = [info];
    let okm = extracted.expand(&info, HKDF_SHA256).map_err(failed)?;
    okm.fill(derived.bytes_mut()).map_err(failed)?;
    Ok(derived)
}

/// A 256-bit key: Argon2id version 0x13 (RFC 9106) of `passphrase` with `salt`.
pub(crate) fn passphrase_key(
    passphrase: &[u8],
    salt: &[u8],
    cost: PassphraseCost,
) -> Result<DerivedKey, EnvelopeError> {
    let failed = |_| EnvelopeError::Primitive("Argon2id");
    let params = Params::new(cost.memory_kib(), cost.passes(), cost.lanes(), Some(32));
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params.map_err(failed)?);
    let mut derived = DerivedKey::zero();
    argon2.hash_password_into(passphrase, salt, derived.bytes_mut()).map_err(failed)?;
    Ok(derived)
}

#[cfg(test)]
mod tests {
    use super::{PassphraseCost, Purpose, hkdf_key, kbkdf, one_time_key, passphrase_key};
    use crate::mac::hmac_sha256;

    fn unhex(text: &str) -> Vec<u8> {
        hex::decode(text).unwrap()
    }

    /// NIST CAVP, KBKDF counter mode, HMAC-SHA256, 32-bit counter before the fixed input, count 0.
    #[test]
    fn kbkdf_known_answer() {
        let key = unhex("dd1d91b7d90b2bd3138533ce92b272fbf8a369316aefe242e659cc0ae238afe0");
        let fixed_input = unhex(concat!(
            "01322b96b30acd197979444e468e1c5c6859bf1b1cf951b7e725303e237e46b8",
            "64a145fab25e517b08f8683d0315bb2911d80a0e8aba17f3b413faac",
        ));
        let mut derived = [0; 16];
        kbkdf(&key, &fixed_input, &mut derived).unwrap();
        assert_eq!(hex::encode(derived), "10621342bfb0fd40046c0e29f2cfdbf0");
    }

    /// One block of the counter mode is one HMAC, here put together by hand.
    #[test]
    fn one_time_keys_follow_sp_800_108() {
        let derived = one_time_key(&[7; 32], Purpose("label"), b"context").unwrap();
        let by_hand =
            hmac_sha256(&[7; 32], &[&[0, 0, 0, 1], b"label", &[0], b"context", &[0, 0, 1, 0]]);
        assert_eq!(derived.reveal(), &by_hand);
    }

    /// RFC 5869 appendix A.1 and A.3, the first 32 bytes.
    #[test]
    fn hkdf_known_answers() {
        let salt = unhex("000102030405060708090a0b0c");
        let info = unhex("f0f1f2f3f4f5f6f7f8f9");
        let first = hkdf_key(&[0x0b; 22], &salt, &info).unwrap();
        assert_eq!(
            hex::encode(first.reveal()),
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"
        );
        let third = hkdf_key(&[0x0b; 22], &[], &[]).unwrap();
        assert_eq!(
            hex::encode(third.reveal()),
            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"
        );
    }

    /// The reference implementation's own tests (P-H-C/phc-winner-argon2, src/test.c).
    #[test]
    fn argon2id_known_answers() {
        for (lanes, expected) in [
            (1, "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe"),
            (2, "6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037"),
        ] {
            let cost = PassphraseCost::new(256, 2, lanes).unwrap();
            let key = passphrase_key(b"password", b"somesalt", cost).unwrap();
            assert_eq!(hex::encode(key.reveal()), expected);
        }
    }
}
