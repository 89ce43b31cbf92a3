//! Answers that only their recipient opens: CMS EnvelopedData (RFC 5652), in DER.
//!
//! A fresh AES-256 key encrypts the answer in CBC mode, and RSAES-OAEP with SHA-256 encrypts that key
//! under the recipient's public key (RFC 8017, RFC 4055). That it was not altered is not shown by CBC:
//! the answer is of a call whose connection and signature do.

use aws_lc_rs::cipher::{AES_256, EncryptionContext, PaddedBlockEncryptingKey, UnboundCipherKey};
use aws_lc_rs::iv::FixedLength;
use secret::Secret;
use stdx::Random;

use crate::asymmetric::{OaepHash, encrypt};
use crate::digest::sha256;
use crate::{EnvelopeError, random};

const OID: u8 = 0x06;
const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;
const OCTET_STRING: u8 = 0x04;
const NULL: [u8; 2] = [0x05, 0x00];
/// `[0]` with something in it.
const CONTEXT_0: u8 = 0xa0;
/// `[1]` with something in it.
const CONTEXT_1: u8 = 0xa1;
/// `[0]` in place of a string's own tag.
const IMPLICIT_0: u8 = 0x80;
/// `INTEGER 2`, the version of what names its recipient by key.
const VERSION_2: [u8; 3] = [0x02, 0x01, 0x02];

/// 1.2.840.113549.1.7.3
const ENVELOPED_DATA: [u8; 9] = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x03];
/// 1.2.840.113549.1.7.1
const DATA: [u8; 9] = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01];
/// 1.2.840.113549.1.1.7
const RSAES_OAEP: [u8; 9] = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x07];
/// 1.2.840.113549.1.1.8
const MGF1: [u8; 9] = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x08];
/// 2.16.840.1.101.3.4.2.1
const SHA_256: [u8; 9] = [0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01];
/// 2.16.840.1.101.3.4.1.42
const AES_256_CBC: [u8; 9] = [0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x01, 0x2a];

/// The length of a subject key identifier, in bytes.
const KEY_ID_BYTES: usize = 20;

/// Encrypts `plaintext` for the holder of `public_key` (an RSA key, SubjectPublicKeyInfo in DER).
///
/// # Errors
/// [`EnvelopeError::Malformed`] when that is not an RSA key; [`EnvelopeError::Primitive`].
pub fn encrypt_for_recipient(
    public_key: &[u8],
    plaintext: &Secret<Vec<u8>>,
    random: &dyn Random,
) -> Result<Vec<u8>, EnvelopeError> {
    let failed = |_| EnvelopeError::Primitive("AES-256-CBC");
    let key = Secret::new(random::bytes::<32>(random));
    let iv: [u8; 16] = random::bytes(random);
    let wrapped = encrypt(public_key, OaepHash::Sha256, key.reveal())?;
    let cipher = UnboundCipherKey::new(&AES_256, key.reveal()).map_err(failed)?;
    let cipher = PaddedBlockEncryptingKey::cbc_pkcs7(cipher).map_err(failed)?;
    // Room for the padding: the plaintext is not left behind in a smaller buffer.
    let mut sealed = Vec::with_capacity(plaintext.reveal().len().saturating_add(16));
    sealed.extend_from_slice(plaintext.reveal());
    let context = EncryptionContext::Iv128(FixedLength::from(iv));
    cipher.less_safe_encrypt(&mut sealed, context).map_err(failed)?;
    Ok(enveloped(public_key, &wrapped, &iv, &sealed))
}

fn enveloped(public_key: &[u8], wrapped: &[u8], iv: &[u8], sealed: &[u8]) -> Vec<u8> {
    let sha_256 = der(SEQUENCE, &[&der(OID, &[&SHA_256]), &NULL]);
    let mask = der(SEQUENCE, &[&der(OID, &[&MGF1]), &sha_256]);
    let oaep = der(SEQUENCE, &[&der(CONTEXT_0, &[&sha_256]), &der(CONTEXT_1, &[&mask])]);
    // RFC 7093, section 2: the leftmost 160 bits of a SHA-256 hash.
    let hash = sha256(public_key);
    let key_id = hash.get(..KEY_ID_BYTES).unwrap_or_default();
    let recipient = der(
        SEQUENCE,
        &[
            &VERSION_2,
            &der(IMPLICIT_0, &[key_id]),
            &der(SEQUENCE, &[&der(OID, &[&RSAES_OAEP]), &oaep]),
            &der(OCTET_STRING, &[wrapped]),
        ],
    );
    let content = der(
        SEQUENCE,
        &[
            &der(OID, &[&DATA]),
            &der(SEQUENCE, &[&der(OID, &[&AES_256_CBC]), &der(OCTET_STRING, &[iv])]),
            &der(IMPLICIT_0, &[sealed]),
        ],
    );
    let data = der(SEQUENCE, &[&VERSION_2, &der(SET, &[&recipient]), &content]);
    der(SEQUENCE, &[&der(OID, &[&ENVELOPED_DATA]), &der(CONTEXT_0, &[&data])])
}

/// A value with its tag and length (X.690, section 8.1.3).
fn der(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let content = parts.concat();
    let length = content.len().to_be_bytes();
    let digits: Vec<u8> = length.into_iter().skip_while(|byte| *byte == 0).collect();
    let mut out = Vec::with_capacity(content.len().saturating_add(10));
    out.push(tag);
    match digits.as_slice() {
        [] => out.push(0),
        [short] if *short < 0x80 => out.push(*short),
        digits => {
            out.push(0x80 | u8::try_from(digits.len()).unwrap_or_default());
            out.extend_from_slice(digits);
        }
    }
    out.extend_from_slice(&content);
    out
}

#[cfg(test)]
mod tests {
    use super::der;

    #[test]
    fn lengths_are_as_short_as_they_can_be() {
        for (length, head) in [
            (0, vec![4, 0]),
            (127, vec![4, 127]),
            (128, vec![4, 0x81, 128]),
            (255, vec![4, 0x81, 255]),
            (256, vec![4, 0x82, 1, 0]),
            (65_536, vec![4, 0x83, 1, 0, 0]),
        ] {
            let value = der(4, &[&vec![7; length]]);
            assert_eq!(value.len(), head.len() + length);
            assert!(value.starts_with(&head), "{length}");
        }
    }
}
