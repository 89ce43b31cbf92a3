//! The material of a key as transit exports it, in the form that KMS imports: raw bytes of symmetric and HMAC keys,
//! PKCS #8 (RFC 5208) of private keys.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

const SEQUENCE: u8 = 0x30;
const OCTET_STRING: u8 = 0x04;

/// INTEGER 0: the version.
const VERSION: &[u8] = &[0x02, 0x01, 0x00];

/// AlgorithmIdentifiers: rsaEncryption (RFC 8017), id-ecPublicKey with a curve (RFC 5480), Ed25519 (RFC 8410).
const RSA: &[u8] = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01\x05\x00";
const P256: &[u8] = b"\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x07";
const P384: &[u8] = b"\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x05\x2b\x81\x04\x00\x22";
const P521: &[u8] = b"\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x05\x2b\x81\x04\x00\x23";
const ED25519: &[u8] = b"\x06\x03\x2b\x65\x70";

/// Of the 64 bytes that are exported the first are the seed, and the others the public key.
const SEED_BYTES: usize = 32;
const ED25519_BYTES: usize = 64;

/// What becomes of a type of keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Kind {
    /// What transit exports of it.
    pub(super) export: &'static str,
    /// The key spec of KMS.
    pub(super) spec: &'static str,
    pub(super) usage: &'static str,
    form: Form,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Base64 of so many bytes.
    Raw(usize),
    /// PEM of a private key, to be wrapped with this algorithm.
    Pem(&'static [u8]),
    Ed25519,
}

/// What becomes of a type; none where KMS has no such keys. An RSA key signs, or with `encrypts` decrypts: in KMS
/// a key does one of the two.
pub(super) fn kind(name: &str, encrypts: bool) -> Option<Kind> {
    const SIGN: &str = "SIGN_VERIFY";
    let signing = |spec, form| Kind { export: "signing-key", spec, usage: SIGN, form };
    let rsa = |spec| match encrypts {
        true => {
            Kind { export: "encryption-key", spec, usage: "ENCRYPT_DECRYPT", form: Form::Pem(RSA) }
        }
        false => signing(spec, Form::Pem(RSA)),
    };
    Some(match name {
        "aes256-gcm96" => Kind {
            export: "encryption-key",
            spec: "SYMMETRIC_DEFAULT",
            usage: "ENCRYPT_DECRYPT",
            form: Form::Raw(32),
        },
        "hmac" => Kind {
            export: "hmac-key",
            spec: "HMAC_256",
            usage: "GENERATE_VERIFY_MAC",
            form: Form::Raw(32),
        },
        "ecdsa-p256" => signing("ECC_NIST_P256", Form::Pem(P256)),
        "ecdsa-p384" => signing("ECC_NIST_P384", Form::Pem(P384)),
        "ecdsa-p521" => signing("ECC_NIST_P521", Form::Pem(P521)),
        "ed25519" => signing("ECC_NIST_EDWARDS25519", Form::Ed25519),
        "rsa-2048" => rsa("RSA_2048"),
        "rsa-3072" => rsa("RSA_3072"),
        "rsa-4096" => rsa("RSA_4096"),
        _ => return None,
    })
}

impl Kind {
    /// The material of an exported key.
    ///
    /// # Errors
    /// What is wrong with it, without a byte of it.
    pub(super) fn material(self, exported: &str) -> Result<Zeroizing<Vec<u8>>, String> {
        let raw = |text: &str| {
            let decoded = STANDARD.decode(text.trim()).map(Zeroizing::new);
            decoded.map_err(|_| "it is no base64".to_owned())
        };
        match self.form {
            Form::Raw(bytes) => {
                let key = raw(exported)?;
                match key.len() == bytes {
                    true => Ok(key),
                    false => Err(format!("it has {} bytes, and KMS takes {bytes}", key.len())),
                }
            }
            Form::Ed25519 => {
                let key = raw(exported)?;
                let seed = key.get(..SEED_BYTES).filter(|_| key.len() == ED25519_BYTES);
                let seed = seed.ok_or("it is no private key of Ed25519")?;
                Ok(pkcs8(ED25519, &der(OCTET_STRING, &[seed])))
            }
            Form::Pem(algorithm) => {
                let (label, body) = pem(exported).ok_or("it is no PEM")?;
                let key = raw(&body)?;
                match label {
                    "PRIVATE KEY" => Ok(key),
                    "RSA PRIVATE KEY" | "EC PRIVATE KEY" => Ok(pkcs8(algorithm, &key)),
                    other => Err(format!("a `{other}` is not known")),
                }
            }
        }
    }
}

/// The label of the first block, and its base64.
fn pem(text: &str) -> Option<(&str, Zeroizing<String>)> {
    let (_, rest) = text.split_once("-----BEGIN ")?;
    let (label, rest) = rest.split_once("-----")?;
    let (body, _) = rest.split_once("-----END ")?;
    Some((label, Zeroizing::new(body.split_whitespace().collect())))
}

fn pkcs8(algorithm: &[u8], key: &[u8]) -> Zeroizing<Vec<u8>> {
    let algorithm = der(SEQUENCE, &[algorithm]);
    let key = der(OCTET_STRING, &[key]);
    der(SEQUENCE, &[VERSION, &algorithm, &key])
}

/// A value of DER: tag, length, content.
fn der(tag: u8, parts: &[&[u8]]) -> Zeroizing<Vec<u8>> {
    let length: usize = parts.iter().map(|part| part.len()).sum();
    let bytes = length.to_be_bytes();
    let digits = bytes
        .iter()
        .position(|byte| *byte != 0)
        .map_or(&[][..], |at| bytes.get(at..).unwrap_or_default());
    // Made at once, so that no shorter copy is left behind.
    let mut value = Zeroizing::new(Vec::with_capacity(length.saturating_add(16)));
    value.push(tag);
    match u8::try_from(length) {
        Ok(short) if short < 0x80 => value.push(short),
        _ => {
            value.push(0x80 | u8::try_from(digits.len()).unwrap_or_default());
            value.extend_from_slice(digits);
        }
    }
    parts.iter().for_each(|part| value.extend_from_slice(part));
    value
}

#[cfg(test)]
mod tests {
    use super::{OCTET_STRING, der, kind};

    #[test]
    fn lengths_are_those_of_der() {
        assert_eq!(der(OCTET_STRING, &[&[1, 2]]).as_slice(), [4, 2, 1, 2]);
        assert_eq!(der(OCTET_STRING, &[&[0; 127]]).get(..2), Some(&[4, 127][..]));
        assert_eq!(der(OCTET_STRING, &[&[0; 128]]).get(..3), Some(&[4, 0x81, 128][..]));
        assert_eq!(der(OCTET_STRING, &[&[0; 300]]).get(..4), Some(&[4, 0x82, 1, 44][..]));
    }

    #[test]
    fn what_kms_has_no_keys_for_stays() {
        assert!(kind("chacha20-poly1305", false).is_none());
        assert!(kind("aes128-gcm96", false).is_none());
        assert_eq!(kind("rsa-2048", true).unwrap().usage, "ENCRYPT_DECRYPT");
        assert_eq!(kind("rsa-2048", false).unwrap().usage, "SIGN_VERIFY");
    }

    #[test]
    fn material_of_another_form_is_refused_without_telling_it() {
        let aes = kind("aes256-gcm96", false).unwrap();
        assert_eq!(aes.material("AAAA").unwrap_err(), "it has 3 bytes, and KMS takes 32");
        for (name, text) in [("aes256-gcm96", "?"), ("ed25519", "AAAA"), ("rsa-2048", "secret")] {
            let error = kind(name, false).unwrap().material(text).unwrap_err();
            assert!(!error.contains("secret"), "{error}");
        }
        let pem = "-----BEGIN DSA PRIVATE KEY-----\nAAAA\n-----END DSA PRIVATE KEY-----\n";
        assert!(kind("rsa-2048", false).unwrap().material(pem).is_err());
    }
}
