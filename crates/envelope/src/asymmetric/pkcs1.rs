//! Public keys of RSA as RSAPublicKey (RFC 8017, appendix A.1.1), which some protocols have instead of
//! SubjectPublicKeyInfo (RFC 5280, section 4.1): those of 2048 bits with the exponent 65537.

use crate::EnvelopeError;

/// What stands before the RSAPublicKey in the SubjectPublicKeyInfo, in DER: the heads of the outer sequence, of
/// the algorithm (rsaEncryption) and of the bit string.
const HEAD: [u8; 24] = [
    0x30, 0x82, 0x01, 0x22, 0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01,
    0x01, 0x05, 0x00, 0x03, 0x82, 0x01, 0x0f, 0x00,
];

/// Bytes of the RSAPublicKey: what [`HEAD`] says follows.
const RSA_2048_BYTES: usize = 270;

const OTHER: EnvelopeError = EnvelopeError::InvalidInput("a public key of RSA, 2048 bits");

/// The RSAPublicKey in `public_key`, a SubjectPublicKeyInfo; DER.
///
/// # Errors
/// [`EnvelopeError::InvalidInput`] for any other key.
pub fn rsa_2048_to_pkcs1(public_key: &[u8]) -> Result<&[u8], EnvelopeError> {
    let rest = public_key.strip_prefix(&HEAD);
    rest.filter(|rest| rest.len() == RSA_2048_BYTES).ok_or(OTHER)
}

/// The SubjectPublicKeyInfo of `rsa_public_key`, an RSAPublicKey; DER.
///
/// # Errors
/// [`EnvelopeError::InvalidInput`] for a key of another length.
pub fn rsa_2048_from_pkcs1(rsa_public_key: &[u8]) -> Result<Vec<u8>, EnvelopeError> {
    match rsa_public_key.len() == RSA_2048_BYTES {
        true => Ok([&HEAD, rsa_public_key].concat()),
        false => Err(OTHER),
    }
}
