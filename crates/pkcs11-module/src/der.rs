//! The little of DER (X.690) that public keys and signatures need.

use cryptoki_sys as ck;

use crate::rv::Rv;

const INTEGER: u8 = 0x02;
const BIT_STRING: u8 = 0x03;
const OCTET_STRING: u8 = 0x04;
const OBJECT_ID: u8 = 0x06;
const SEQUENCE: u8 = 0x30;

/// `ecPublicKey` (RFC 5480), with its tag.
const EC_PUBLIC_KEY: [u8; 9] = [0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01];

/// `rsaEncryption` (RFC 8017), without its tag.
const RSA_ENCRYPTION: [u8; 9] = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];

/// What a SubjectPublicKeyInfo holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PublicKey {
    Rsa {
        modulus: Vec<u8>,
        exponent: Vec<u8>,
    },
    /// A curve by its object identifier in DER, and a point as its algorithm writes it; ML-DSA or ML-KEM by that
    /// of its parameter set, and the key as FIPS 204 or 203 writes it.
    Curve {
        params: Vec<u8>,
        point: Vec<u8>,
    },
}

/// One value: its tag, what is in it, and what follows.
fn value(input: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (&tag, rest) = input.split_first()?;
    let (&first, rest) = rest.split_first()?;
    let (length, rest) = if first < 0x80 {
        (usize::from(first), rest)
    } else {
        let (bytes, rest) = rest.split_at_checked(usize::from(first & 0x7f))?;
        if bytes.is_empty() || bytes.len() > 4 {
            return None;
        }
        (bytes.iter().fold(0, |length, byte| length << 8 | usize::from(*byte)), rest)
    };
    let (inside, rest) = rest.split_at_checked(length)?;
    Some((tag, inside, rest))
}

/// What is in the value at the start of `input`, which has this tag, and what follows.
fn tagged(input: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    value(input).filter(|(found, ..)| *found == tag).map(|(_, inside, rest)| (inside, rest))
}

/// An unsigned number without leading zeros.
fn unsigned(input: &[u8]) -> Option<(&[u8], &[u8])> {
    let (inside, rest) = tagged(input, INTEGER)?;
    let zeros = inside.iter().take_while(|byte| **byte == 0).count();
    Some((inside.get(zeros..)?, rest))
}

/// Writes a value.
fn write(tag: u8, inside: &[u8]) -> Vec<u8> {
    let length = inside.len().to_be_bytes();
    let significant = length.iter().skip_while(|byte| **byte == 0).copied().collect::<Vec<_>>();
    let mut out = vec![tag];
    match significant.as_slice() {
        [] => out.push(0),
        [short] if *short < 0x80 => out.push(*short),
        long => {
            out.push(0x80 | u8::try_from(long.len()).unwrap_or(0x7f));
            out.extend_from_slice(long);
        }
    }
    out.extend_from_slice(inside);
    out
}

/// An `OCTET STRING`.
pub(crate) fn octets(inside: &[u8]) -> Vec<u8> {
    write(OCTET_STRING, inside)
}

/// What is in an `OCTET STRING` that is all of `input`.
pub(crate) fn inside_octets(input: &[u8]) -> Option<&[u8]> {
    tagged(input, OCTET_STRING).filter(|(_, rest)| rest.is_empty()).map(|(inside, _)| inside)
}

/// Reads a SubjectPublicKeyInfo (RFC 5280) of RSA, of a curve, of ML-DSA or of ML-KEM.
pub(crate) fn public_key(spki: &[u8]) -> Option<PublicKey> {
    let (body, _) = tagged(spki, SEQUENCE)?;
    let (algorithm, rest) = tagged(body, SEQUENCE)?;
    let (bits, _) = tagged(rest, BIT_STRING)?;
    let key = bits.strip_prefix(&[0])?;
    let (name, parameters) = tagged(algorithm, OBJECT_ID)?;
    if name == RSA_ENCRYPTION {
        let (numbers, _) = tagged(key, SEQUENCE)?;
        let (modulus, rest) = unsigned(numbers)?;
        let (exponent, _) = unsigned(rest)?;
        return Some(PublicKey::Rsa { modulus: modulus.into(), exponent: exponent.into() });
    }
    // An elliptic curve is in the parameters; Ed25519 is its own algorithm (RFC 8410), as each parameter set of
    // ML-DSA (RFC 9881) and ML-KEM is.
    let params = if parameters.is_empty() { algorithm } else { parameters };
    Some(PublicKey::Curve { params: params.to_vec(), point: key.to_vec() })
}

/// Writes the SubjectPublicKeyInfo of a point of a curve of RFC 5480.
pub(crate) fn curve_spki(params: &[u8], point: &[u8]) -> Vec<u8> {
    let algorithm = write(SEQUENCE, &[&EC_PUBLIC_KEY, params].concat());
    let bits = write(BIT_STRING, &[&[0], point].concat());
    write(SEQUENCE, &[algorithm, bits].concat())
}

/// An ECDSA signature in DER (RFC 3279) as PKCS#11 has it: two numbers of `length` bytes each.
pub(crate) fn raw_signature(der: &[u8], length: usize) -> Result<Vec<u8>, Rv> {
    let read = || {
        let (numbers, _) = tagged(der, SEQUENCE)?;
        let (r, rest) = unsigned(numbers)?;
        let (s, _) = unsigned(rest)?;
        Some([padded(r, length)?, padded(s, length)?].concat())
    };
    read().ok_or(Rv(ck::CKR_FUNCTION_FAILED))
}

/// The other way round.
pub(crate) fn der_signature(raw: &[u8]) -> Vec<u8> {
    let (r, s) = raw.split_at(raw.len() / 2);
    write(SEQUENCE, &[write(INTEGER, &signed(r)), write(INTEGER, &signed(s))].concat())
}

/// `number` in `length` bytes; none where it is longer.
pub(crate) fn padded(number: &[u8], length: usize) -> Option<Vec<u8>> {
    let mut out = vec![0; length.checked_sub(number.len())?];
    out.extend_from_slice(number);
    Some(out)
}

/// An unsigned number as the content of an `INTEGER`.
fn signed(number: &[u8]) -> Vec<u8> {
    let zeros = number.iter().take_while(|byte| **byte == 0).count();
    let significant = number.get(zeros..).unwrap_or_default();
    match significant.first() {
        Some(first) if *first < 0x80 => significant.to_vec(),
        _ => [&[0], significant].concat(),
    }
}
