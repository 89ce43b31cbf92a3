//! Signatures and MACs: made by KMS, and checked by it.

use cryptoki_sys as ck;
use envelope::digest::{Sha256, Sha384, Sha512};
use zeroize::Zeroizing;

use crate::boundary::Room;
use crate::der;
use crate::key::{Curve, Facts, Half, MlDsa, Spec, Usage};
use crate::kms::{Encoded, Request, decoded};
use crate::mechanism::{ECDSA, Hash, RSA_PKCS, RSA_PSS};
use crate::operation;
use crate::parameters::{Mechanism, Parameter};
use crate::rv::Rv;
use crate::slot::Slot;

/// The longest message that KMS takes whole, in bytes.
const MESSAGE_BYTES_MAX: usize = 4096;
/// The length of an Ed25519 signature.
const ED25519_BYTES: usize = 64;

/// A signature or MAC under way.
#[derive(Debug)]
pub(crate) struct Signing {
    key_id: String,
    form: Form,
    message: Message,
}

/// What KMS is asked for, and how PKCS#11 writes it.
#[derive(Debug, Clone, Copy)]
enum Form {
    /// RSA: the algorithm for each digest, and the length of a signature.
    Rsa(fn(Hash) -> &'static str, usize),
    Ecdsa(Curve),
    /// Ed25519, and whether of a digest.
    Eddsa {
        is_prehashed: bool,
    },
    MlDsa(MlDsa),
    /// A MAC, by KMS's name, and its length.
    Mac(&'static str, usize),
}

/// What is signed, as far as it has come.
enum Message {
    Hashing(Hash, Hasher),
    /// A digest that the program has made. With RSA PKCS #1 it is in a `DigestInfo`.
    Digest(Option<Hash>, Zeroizing<Vec<u8>>),
    Whole(Zeroizing<Vec<u8>>),
}

enum Hasher {
    Sha256(Box<Sha256>),
    Sha384(Box<Sha384>),
    Sha512(Box<Sha512>),
}

impl core::fmt::Debug for Message {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Message(..)")
    }
}

impl Message {
    fn hashing(hash: Hash) -> Self {
        let hasher = match hash {
            Hash::Sha256 => Hasher::Sha256(Box::default()),
            Hash::Sha384 => Hasher::Sha384(Box::default()),
            Hash::Sha512 => Hasher::Sha512(Box::default()),
        };
        Self::Hashing(hash, hasher)
    }

    fn update(&mut self, data: &[u8]) -> Result<(), Rv> {
        match self {
            Self::Hashing(_, hasher) => match hasher {
                Hasher::Sha256(hasher) => hasher.update(data),
                Hasher::Sha384(hasher) => hasher.update(data),
                Hasher::Sha512(hasher) => hasher.update(data),
            },
            Self::Digest(_, bytes) | Self::Whole(bytes) => {
                if bytes.len() + data.len() > MESSAGE_BYTES_MAX {
                    return Err(Rv(ck::CKR_DATA_LEN_RANGE));
                }
                // In one piece from the start, so that growing leaves no copy.
                let room = MESSAGE_BYTES_MAX - bytes.len();
                bytes.reserve_exact(room);
                bytes.extend_from_slice(data);
            }
        }
        Ok(())
    }

    /// What it has become, and the digest that it is of, where that is known.
    fn finish(self) -> (Option<Hash>, Zeroizing<Vec<u8>>) {
        match self {
            Self::Hashing(hash, hasher) => {
                let digest = match hasher {
                    Hasher::Sha256(hasher) => hasher.finish().to_vec(),
                    Hasher::Sha384(hasher) => hasher.finish().to_vec(),
                    Hasher::Sha512(hasher) => hasher.finish().to_vec(),
                };
                (Some(hash), Zeroizing::new(digest))
            }
            Self::Digest(hash, bytes) => (hash, bytes),
            Self::Whole(bytes) => (None, bytes),
        }
    }
}

impl Form {
    /// The length of a signature or MAC, in bytes.
    const fn length(self) -> usize {
        match self {
            Self::Rsa(_, length) | Self::Mac(_, length) => length,
            Self::Ecdsa(curve) => 2 * curve.bytes(),
            Self::Eddsa { .. } => ED25519_BYTES,
            Self::MlDsa(set) => set.signature_bytes(),
        }
    }
}

/// What KMS is given: the message, the algorithm, and what the message is.
struct Asked {
    message: Zeroizing<Vec<u8>>,
    algorithm: &'static str,
    message_type: &'static str,
}

impl Signing {
    /// Begins: the key fits the mechanism, and the mechanism its parameter.
    fn new(facts: &Facts, mechanism: &Mechanism) -> Result<Self, Rv> {
        let kind = mechanism.kind;
        let entry = |table: &[(ck::CK_MECHANISM_TYPE, Option<Hash>)]| {
            table.iter().find(|(known, _)| *known == kind).map(|(_, hash)| *hash)
        };
        let of_hash = |hash: Option<Hash>| {
            hash.map_or_else(|| Message::Digest(None, Zeroizing::default()), Message::hashing)
        };
        let (form, message) = match facts.spec {
            Spec::Rsa(length) if entry(&RSA_PKCS).is_some() => {
                (Form::Rsa(Hash::pkcs1, length), of_hash(entry(&RSA_PKCS).flatten()))
            }
            Spec::Rsa(length) if entry(&RSA_PSS).is_some() => {
                let hash = pss_hash(&mechanism.parameter, entry(&RSA_PSS).flatten())?;
                let message = match entry(&RSA_PSS).flatten() {
                    Some(hash) => Message::hashing(hash),
                    None => Message::Digest(Some(hash), Zeroizing::default()),
                };
                (Form::Rsa(Hash::pss, length), message)
            }
            Spec::Ec(curve) if entry(&ECDSA).is_some() => {
                (Form::Ecdsa(curve), of_hash(entry(&ECDSA).flatten()))
            }
            Spec::Ed25519 if kind == ck::CKM_EDDSA => {
                let is_prehashed = eddsa_prehash(&mechanism.parameter)?;
                let whole = Message::Whole(Zeroizing::default());
                let message = if is_prehashed { Message::hashing(Hash::Sha512) } else { whole };
                (Form::Eddsa { is_prehashed }, message)
            }
            Spec::MlDsa(set) if kind == ck::CKM_ML_DSA => {
                require_plain(&mechanism.parameter)?;
                (Form::MlDsa(set), Message::Whole(Zeroizing::default()))
            }
            Spec::Hmac(own, name, length) if kind == own => {
                (Form::Mac(name, length), Message::Whole(Zeroizing::default()))
            }
            _ => {
                crate::mechanism::info(kind)?;
                return Err(Rv(ck::CKR_KEY_TYPE_INCONSISTENT));
            }
        };
        if !matches!(facts.usage, Usage::Sign | Usage::Mac) {
            return Err(Rv(ck::CKR_KEY_FUNCTION_NOT_PERMITTED));
        }
        Ok(Self { key_id: facts.arn.clone(), form, message })
    }

    fn asked(self) -> Result<Asked, Rv> {
        let (hash, message) = self.message.finish();
        let digest = "DIGEST";
        let (message, algorithm, message_type) = match self.form {
            Form::Rsa(algorithm, _) => {
                let (hash, message) = match hash {
                    Some(hash) if message.len() == hash.bytes() => (hash, message),
                    Some(_) => return Err(Rv(ck::CKR_DATA_LEN_RANGE)),
                    None => out_of_digest_info(&message)?,
                };
                (message, algorithm(hash), digest)
            }
            Form::Ecdsa(curve) => {
                let (algorithm, length) = curve.algorithm();
                (fitted(&message, length)?, algorithm, digest)
            }
            Form::Eddsa { is_prehashed: true } => (message, "ED25519_PH_SHA_512", digest),
            Form::Eddsa { is_prehashed: false } => (message, "ED25519_SHA_512", "RAW"),
            Form::MlDsa(_) => (message, "ML_DSA_SHAKE_256", "RAW"),
            Form::Mac(algorithm, _) => (message, algorithm, ""),
        };
        Ok(Asked { message, algorithm, message_type })
    }
}

/// The digest that PSS parameters name. KMS has the mask generation of the same digest and a salt of its length.
fn pss_hash(parameter: &Parameter, made: Option<Hash>) -> Result<Hash, Rv> {
    let invalid = Rv(ck::CKR_MECHANISM_PARAM_INVALID);
    let Parameter::Pss { hash, mgf, salt } = parameter else { return Err(invalid) };
    let named = Hash::ALL.into_iter().find(|known| known.kinds() == (*hash, *mgf));
    let named = named.filter(|named| made.is_none_or(|made| made == *named));
    let named = named.filter(|named| usize::try_from(*salt) == Ok(named.bytes()));
    named.ok_or(invalid)
}

fn eddsa_prehash(parameter: &Parameter) -> Result<bool, Rv> {
    match parameter {
        Parameter::Bytes(bytes) if bytes.is_empty() => Ok(false),
        Parameter::Eddsa { is_prehashed, has_context: false } => Ok(*is_prehashed),
        _ => Err(Rv(ck::CKR_MECHANISM_PARAM_INVALID)),
    }
}

/// KMS signs by ML-DSA without a context, and with randomness.
fn require_plain(parameter: &Parameter) -> Result<(), Rv> {
    match parameter {
        Parameter::Bytes(bytes) if bytes.is_empty() => Ok(()),
        Parameter::MlDsa { is_deterministic: false, has_context: false } => Ok(()),
        _ => Err(Rv(ck::CKR_MECHANISM_PARAM_INVALID)),
    }
}

/// The digest in a `DigestInfo`, and which it is. KMS signs those of SHA-2 alone.
fn out_of_digest_info(info: &[u8]) -> Result<(Hash, Zeroizing<Vec<u8>>), Rv> {
    let found = Hash::ALL.into_iter().find_map(|hash| {
        let digest = info.strip_prefix(hash.digest_info().as_slice())?;
        (digest.len() == hash.bytes()).then(|| (hash, Zeroizing::new(digest.to_vec())))
    });
    found.ok_or(Rv(ck::CKR_DATA_INVALID))
}

/// A digest of any length as one of `length` bytes that is the same number to ECDSA: of a longer one the first
/// bits count (FIPS 186-5, section 6.4.1), a shorter one gets zeros in front.
fn fitted(digest: &[u8], length: usize) -> Result<Zeroizing<Vec<u8>>, Rv> {
    if digest.is_empty() {
        return Err(Rv(ck::CKR_DATA_LEN_RANGE));
    }
    let first = digest.get(..length).unwrap_or(digest);
    der::padded(first, length).map(Zeroizing::new).ok_or(Rv(ck::CKR_DATA_LEN_RANGE))
}

/// C_SignInit.
pub(crate) fn sign_init(
    slot: &Slot,
    place: &mut Option<Signing>,
    mechanism: &Mechanism,
    key: ck::CK_OBJECT_HANDLE,
) -> Result<(), Rv> {
    let (key, half) = slot.key(key)?;
    if half == Half::Public {
        return Err(Rv(ck::CKR_KEY_TYPE_INCONSISTENT));
    }
    operation::begin(place, Signing::new(&key.facts, mechanism)?)
}

/// C_VerifyInit.
pub(crate) fn verify_init(
    slot: &Slot,
    place: &mut Option<Signing>,
    mechanism: &Mechanism,
    key: ck::CK_OBJECT_HANDLE,
) -> Result<(), Rv> {
    let (key, half) = slot.key(key)?;
    if half == Half::Private {
        return Err(Rv(ck::CKR_KEY_TYPE_INCONSISTENT));
    }
    operation::begin(place, Signing::new(&key.facts, mechanism)?)
}

/// C_SignUpdate and C_VerifyUpdate: an operation that fails is over.
pub(crate) fn update(place: &mut Option<Signing>, data: &[u8]) -> Result<(), Rv> {
    let updated = operation::under_way(place)?.message.update(data);
    if updated.is_err() {
        *place = None;
    }
    updated
}

/// C_Sign with data, C_SignFinal without.
pub(crate) fn sign(
    slot: &Slot,
    place: &mut Option<Signing>,
    data: &[u8],
    room: &Room<'_, u8>,
) -> Result<(), Rv> {
    let length = operation::under_way(place)?.form.length();
    if !room.has_room_for(length) {
        room.tell(length);
        return if room.is_question() { Ok(()) } else { Err(Rv(ck::CKR_BUFFER_TOO_SMALL)) };
    }
    let mut signing = operation::ended(place)?;
    signing.message.update(data)?;
    let (form, key_id) = (signing.form, core::mem::take(&mut signing.key_id));
    let asked = signing.asked()?;
    let request = request(&key_id, form, &asked);
    let signature = if matches!(form, Form::Mac(..)) {
        let answer = slot.call("GenerateMac", &request)?;
        decoded(answer.read()?.mac)?
    } else {
        let answer = slot.call("Sign", &request)?;
        decoded(answer.read()?.signature)?
    };
    let signature = match form {
        Form::Ecdsa(curve) => Zeroizing::new(der::raw_signature(&signature, curve.bytes())?),
        _ => signature,
    };
    room.give(&signature)
}

fn request<'a>(key_id: &'a str, form: Form, asked: &Asked) -> Request<'a> {
    let message = Encoded::of(&asked.message);
    match form {
        Form::Mac(..) => {
            Request { message, mac_algorithm: Some(asked.algorithm), ..Request::of_key(key_id) }
        }
        _ => Request {
            message,
            message_type: Some(asked.message_type),
            signing_algorithm: Some(asked.algorithm),
            ..Request::of_key(key_id)
        },
    }
}

/// C_Verify with data, C_VerifyFinal without.
pub(crate) fn verify(
    slot: &Slot,
    place: &mut Option<Signing>,
    data: &[u8],
    signature: &[u8],
) -> Result<(), Rv> {
    let mut verifying = operation::ended(place)?;
    verifying.message.update(data)?;
    let (form, key_id) = (verifying.form, core::mem::take(&mut verifying.key_id));
    if signature.len() != form.length() {
        return Err(Rv(ck::CKR_SIGNATURE_LEN_RANGE));
    }
    let asked = verifying.asked()?;
    let request = request(&key_id, form, &asked);
    match form {
        Form::Mac(..) => {
            let request = Request { mac: Encoded::of(signature), ..request };
            slot.call("VerifyMac", &request)?;
        }
        Form::Ecdsa(_) => {
            let signature = Encoded::of(&der::der_signature(signature));
            slot.call("Verify", &Request { signature, ..request })?;
        }
        _ => {
            let signature = Encoded::of(signature);
            slot.call("Verify", &Request { signature, ..request })?;
        }
    }
    Ok(())
}
