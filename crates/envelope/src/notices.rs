//! Signatures of notices that leave the installation, such as those of SNS, and the certificate that they are
//! verified with.
//!
//! SNS prescribes RSASSA-PKCS1-v1_5 (RFC 8017) with SHA-1 (version 1) or SHA-256 (version 2). SHA-1 resists
//! second preimages, not collisions: version 1 is there because AWS's clients take nothing else for topics
//! that say nothing, and nothing of ours relies on it.

use core::convert::Infallible;
use core::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rsa::pkcs8::DecodePrivateKey as _;
use rsa::rand_core::{TryCryptoRng, TryRng};
use rsa::{Pkcs1v15Sign, PrivateKey as Sha1Key};
use secret::Secret;
use stdx::{Random, Timestamp};
use x509::der;

use crate::asymmetric::{
    GeneratedPair, Message, PrivateKey, PrivateKeyUse, SignatureHash, SignatureScheme, generate,
};
use crate::digest::sha1;
use crate::{AsymmetricSpec, EnvelopeError};

const SPEC: AsymmetricSpec = AsymmetricSpec::Rsa2048;

/// What stands before a digest of SHA-1 in what is signed (RFC 8017, section 9.2).
const SHA1_PREFIX: [u8; 15] =
    [0x30, 0x21, 0x30, 0x09, 0x06, 0x05, 0x2b, 0x0e, 0x03, 0x02, 0x1a, 0x05, 0x00, 0x04, 0x14];

/// Bytes of a digest of SHA-1.
const SHA1_BYTES: usize = 20;

/// sha256WithRSAEncryption (RFC 8017).
const SHA256_WITH_RSA: [u8; 9] = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b];

/// The object identifier of a common name.
const COMMON_NAME: [u8; 3] = [0x55, 0x04, 0x03];

/// The object identifier of the use of a key.
const KEY_USAGE: [u8; 3] = [0x55, 0x1d, 0x0f];

/// A key that signs and does nothing else: a bit string of which the first bit is set.
const DIGITAL_SIGNATURE: [u8; 4] = [0x03, 0x02, 0x07, 0x80];

/// The first year whose times are not of two digits (RFC 5280, section 4.1.2.5).
const FOUR_DIGITS_FROM: &str = "2050";

/// Bytes of a line of PEM: 64 characters.
const LINE_BYTES: usize = 48;

/// The digits of a serial number, in bytes.
const SERIAL_BYTES: usize = 16;

/// Which hash a notice is signed with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeHash {
    /// SHA-1: version 1.
    Sha1,
    /// SHA-256: version 2.
    Sha256,
}

/// A pair of RSA of 2048 bits that is ready to sign.
pub struct NoticeSigner {
    sha1: Sha1Key,
    sha256: PrivateKey,
}

impl fmt::Debug for NoticeSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NoticeSigner(..)")
    }
}

/// A new pair that signs notices.
///
/// # Errors
/// [`EnvelopeError::Primitive`].
pub fn generate_pair() -> Result<GeneratedPair, EnvelopeError> {
    generate(SPEC)
}

impl NoticeSigner {
    /// Of a private key in PKCS#8.
    ///
    /// # Errors
    /// [`EnvelopeError::Malformed`] when it is none of RSA with 2048 bits.
    pub fn parse(pkcs8: &Secret<Vec<u8>>) -> Result<Self, EnvelopeError> {
        let sha256 = PrivateKey::parse(SPEC, PrivateKeyUse::Sign, pkcs8)?;
        let sha1 = Sha1Key::from_pkcs8_der(pkcs8.reveal())
            .map_err(|_| EnvelopeError::Malformed("not a private key of its spec"))?;
        Ok(Self { sha1, sha256 })
    }

    /// Signs `message`.
    ///
    /// # Errors
    /// [`EnvelopeError::Primitive`].
    pub fn sign(
        &self,
        hash: NoticeHash,
        message: &[u8],
        random: &dyn Random,
    ) -> Result<Vec<u8>, EnvelopeError> {
        match hash {
            NoticeHash::Sha1 => {
                let padding =
                    Pkcs1v15Sign { hash_len: Some(SHA1_BYTES), prefix: Box::new(SHA1_PREFIX) };
                let signature =
                    self.sha1.sign_with_rng(&mut Blinding(random), padding, &sha1(message));
                signature.map_err(|_| EnvelopeError::Primitive("signature"))
            }
            NoticeHash::Sha256 => {
                let scheme = SignatureScheme::RsaPkcs1(SignatureHash::Sha256);
                self.sha256.sign(scheme, Message::Raw(message))
            }
        }
    }

    /// A certificate (X.509, RFC 5280) of `public_key`, signed by itself, in PEM.
    ///
    /// # Errors
    /// [`EnvelopeError::Primitive`].
    pub fn certificate(
        &self,
        of: &NoticeCertificate<'_>,
        random: &dyn Random,
    ) -> Result<String, EnvelopeError> {
        let algorithm = der::write(
            der::SEQUENCE,
            &[&der::write(der::OID, &[&SHA256_WITH_RSA]), &der::write(der::NULL, &[])],
        );
        let text = der::write(der::UTF8_STRING, &[of.common_name.as_bytes()]);
        let part = der::write(der::SEQUENCE, &[&der::write(der::OID, &[&COMMON_NAME]), &text]);
        let name = der::write(der::SEQUENCE, &[&der::write(der::SET, &[&part])]);
        let times = der::write(der::SEQUENCE, &[&time(of.from), &time(of.until)]);
        let signed = der::write(
            der::SEQUENCE,
            &[
                &der::write(der::CONTEXT_0, &[&der::write(der::INTEGER, &[&[2]])]),
                &der::write(der::INTEGER, &[&serial(random)]),
                &algorithm,
                &name,
                &times,
                &name,
                of.public_key,
                &extensions(),
            ],
        );
        let signature = self.sign(NoticeHash::Sha256, &signed, random)?;
        let signature = der::write(der::BIT_STRING, &[&[0], &signature]);
        Ok(pem(&der::write(der::SEQUENCE, &[&signed, &algorithm, &signature])))
    }
}

/// What a certificate says.
#[derive(Debug, Clone, Copy)]
pub struct NoticeCertificate<'a> {
    /// Whose it is.
    pub common_name: &'a str,
    /// SubjectPublicKeyInfo, DER.
    pub public_key: &'a [u8],
    /// From when on it is valid.
    pub from: Timestamp,
    /// Until when it is valid.
    pub until: Timestamp,
}

/// A positive number that no other certificate has.
fn serial(random: &dyn Random) -> [u8; SERIAL_BYTES] {
    let mut serial = crate::random::bytes::<SERIAL_BYTES>(random);
    serial[0] = (serial[0] & 0x3f) | 0x40;
    serial
}

fn extensions() -> Vec<u8> {
    let usage = der::write(
        der::SEQUENCE,
        &[
            &der::write(der::OID, &[&KEY_USAGE]),
            &der::write(der::BOOLEAN, &[&[0xff]]),
            &der::write(der::OCTET_STRING, &[&DIGITAL_SIGNATURE]),
        ],
    );
    der::write(der::CONTEXT_3, &[&der::write(der::SEQUENCE, &[&usage])])
}

/// An instant as certificates have it.
fn time(at: Timestamp) -> Vec<u8> {
    let digits = at.basic().replace('T', "");
    match digits.strip_prefix("20") {
        Some(short) if digits.as_str() < FOUR_DIGITS_FROM => {
            der::write(der::UTC_TIME, &[short.as_bytes()])
        }
        _ => der::write(der::GENERALIZED_TIME, &[digits.as_bytes()]),
    }
}

/// A certificate in PEM (RFC 7468).
fn pem(der: &[u8]) -> String {
    let lines = der.chunks(LINE_BYTES).map(|line| STANDARD.encode(line));
    let body = lines.fold(String::new(), |body, line| body + &line + "\n");
    format!("-----BEGIN CERTIFICATE-----\n{body}-----END CERTIFICATE-----\n")
}

/// The chance that an operation with the private key is blinded with.
struct Blinding<'a>(&'a dyn Random);

impl TryRng for Blinding<'_> {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(u32::from_le_bytes(crate::random::bytes(self.0)))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(u64::from_le_bytes(crate::random::bytes(self.0)))
    }

    fn try_fill_bytes(&mut self, out: &mut [u8]) -> Result<(), Infallible> {
        self.0.fill(out);
        Ok(())
    }
}

impl TryCryptoRng for Blinding<'_> {}

#[cfg(test)]
mod tests;
