//! Encryption and decryption by KMS: RSA-OAEP, and KMS's own with its encryption context.

use std::collections::BTreeMap;

use cryptoki_sys as ck;
use zeroize::Zeroizing;

use crate::boundary::Room;
use crate::key::{Facts, Half, Spec, Usage};
use crate::kms::{Encoded, Request, decoded};
use crate::mechanism::{self, KMS_ENCRYPTION};
use crate::operation;
use crate::parameters::{Mechanism, Parameter};
use crate::rv::Rv;
use crate::slot::Slot;

/// The longest plaintext and ciphertext of KMS, in bytes.
const PLAINTEXT_BYTES_MAX: usize = 4096;
const CIPHERTEXT_BYTES_MAX: usize = 6144;

/// Which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Encrypt,
    Decrypt,
}

/// What is asked of KMS for each text.
#[derive(Debug, Clone)]
pub(crate) struct Cipher {
    key_id: String,
    algorithm: &'static str,
    context: Option<BTreeMap<String, String>>,
    /// The length of a modulus; none for KMS's own ciphertexts, whose length is not said beforehand.
    block: Option<usize>,
}

/// An encryption or decryption under way.
#[derive(Debug)]
pub(crate) struct Ciphering {
    cipher: Cipher,
    input: Zeroizing<Vec<u8>>,
    /// The output, where there was no room for it yet.
    output: Option<Zeroizing<Vec<u8>>>,
}

impl Cipher {
    /// A cipher for a key that fits the mechanism, and a mechanism that fits its parameter.
    pub(crate) fn new(facts: &Facts, mechanism: &Mechanism) -> Result<Self, Rv> {
        let (algorithm, context, block) = match (facts.spec, mechanism.kind) {
            (Spec::Symmetric, KMS_ENCRYPTION) => {
                let Parameter::Bytes(context) = &mechanism.parameter else {
                    return Err(Rv(ck::CKR_MECHANISM_PARAM_INVALID));
                };
                ("SYMMETRIC_DEFAULT", encryption_context(context)?, None)
            }
            (Spec::Rsa(length), ck::CKM_RSA_PKCS_OAEP) => {
                (oaep(&mechanism.parameter)?, None, Some(length))
            }
            (_, kind) => {
                mechanism::info(kind)?;
                return Err(Rv(ck::CKR_KEY_TYPE_INCONSISTENT));
            }
        };
        if facts.usage != Usage::Encrypt {
            return Err(Rv(ck::CKR_KEY_FUNCTION_NOT_PERMITTED));
        }
        Ok(Self { key_id: facts.arn.clone(), algorithm, context, block })
    }

    /// Asks KMS.
    pub(crate) fn run(
        &self,
        slot: &Slot,
        direction: Direction,
        text: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, Rv> {
        let request = Request {
            encryption_algorithm: Some(self.algorithm),
            encryption_context: self.context.as_ref(),
            ..Request::of_key(&self.key_id)
        };
        match direction {
            Direction::Encrypt => {
                let answer =
                    slot.call("Encrypt", &Request { plaintext: Encoded::of(text), ..request })?;
                Ok(decoded(answer.read()?.ciphertext_blob)?)
            }
            Direction::Decrypt => {
                let answer = slot
                    .call("Decrypt", &Request { ciphertext_blob: Encoded::of(text), ..request })?;
                Ok(decoded(answer.read()?.plaintext)?)
            }
        }
    }

    /// The greatest length of what comes of `length` bytes.
    fn output_max(&self, direction: Direction, length: usize) -> usize {
        match direction {
            Direction::Encrypt => self.block.unwrap_or(CIPHERTEXT_BYTES_MAX),
            Direction::Decrypt => length,
        }
    }
}

impl Direction {
    const fn input_max(self) -> (usize, Rv) {
        match self {
            Self::Encrypt => (PLAINTEXT_BYTES_MAX, Rv(ck::CKR_DATA_LEN_RANGE)),
            Self::Decrypt => (CIPHERTEXT_BYTES_MAX, Rv(ck::CKR_ENCRYPTED_DATA_LEN_RANGE)),
        }
    }
}

/// OAEP as KMS has it: one digest for both uses, and no label.
fn oaep(parameter: &Parameter) -> Result<&'static str, Rv> {
    match parameter {
        Parameter::Oaep { hash: ck::CKM_SHA256, mgf: ck::CKG_MGF1_SHA256, has_label: false } => {
            Ok("RSAES_OAEP_SHA_256")
        }
        Parameter::Oaep { hash: ck::CKM_SHA_1, mgf: ck::CKG_MGF1_SHA1, has_label: false } => {
            Ok("RSAES_OAEP_SHA_1")
        }
        _ => Err(Rv(ck::CKR_MECHANISM_PARAM_INVALID)),
    }
}

/// An encryption context: nothing, or a JSON object of strings.
pub(crate) fn encryption_context(text: &[u8]) -> Result<Option<BTreeMap<String, String>>, Rv> {
    if text.is_empty() {
        return Ok(None);
    }
    serde_json::from_slice(text).map(Some).map_err(|_| Rv(ck::CKR_MECHANISM_PARAM_INVALID))
}

/// A cipher for the key behind a handle: the public half encrypts, the private one decrypts.
pub(crate) fn with_key(
    slot: &Slot,
    direction: Direction,
    mechanism: &Mechanism,
    key: ck::CK_OBJECT_HANDLE,
) -> Result<Cipher, Rv> {
    let (key, half) = slot.key(key)?;
    let wrong = match direction {
        Direction::Encrypt => Half::Private,
        Direction::Decrypt => Half::Public,
    };
    if half == wrong {
        return Err(Rv(ck::CKR_KEY_TYPE_INCONSISTENT));
    }
    Cipher::new(&key.facts, mechanism)
}

/// C_EncryptInit and C_DecryptInit.
pub(crate) fn init(
    slot: &Slot,
    place: &mut Option<Ciphering>,
    direction: Direction,
    mechanism: &Mechanism,
    key: ck::CK_OBJECT_HANDLE,
) -> Result<(), Rv> {
    let cipher = with_key(slot, direction, mechanism, key)?;
    let input = Zeroizing::new(Vec::with_capacity(CIPHERTEXT_BYTES_MAX));
    operation::begin(place, Ciphering { cipher, input, output: None })
}

/// C_EncryptUpdate and C_DecryptUpdate: KMS takes a text whole, so that nothing comes before the end.
pub(crate) fn update(
    place: &mut Option<Ciphering>,
    direction: Direction,
    data: &[u8],
    room: &Room<'_, u8>,
) -> Result<(), Rv> {
    let ciphering = operation::under_way(place)?;
    if room.is_question() {
        room.tell(0);
        return Ok(());
    }
    let added = ciphering.add(direction, data);
    if added.is_err() {
        *place = None;
    }
    added.and_then(|()| room.give(&[]))
}

impl Ciphering {
    fn add(&mut self, direction: Direction, data: &[u8]) -> Result<(), Rv> {
        let (max, too_long) = direction.input_max();
        if self.input.len() + data.len() > max {
            return Err(too_long);
        }
        self.input.extend_from_slice(data);
        Ok(())
    }
}

/// C_Encrypt and C_Decrypt with data, C_EncryptFinal and C_DecryptFinal without.
pub(crate) fn finish(
    slot: &Slot,
    place: &mut Option<Ciphering>,
    direction: Direction,
    data: &[u8],
    room: &Room<'_, u8>,
) -> Result<(), Rv> {
    let ciphering = operation::under_way(place)?;
    if room.is_question() {
        let length = ciphering.input.len() + data.len();
        let known = ciphering.output.as_ref().map(|output| output.len());
        room.tell(known.unwrap_or_else(|| ciphering.cipher.output_max(direction, length)));
        return Ok(());
    }
    let mut ciphering = operation::ended(place)?;
    let output = match ciphering.output.take() {
        Some(output) => output,
        None => {
            ciphering.add(direction, data)?;
            ciphering.cipher.run(slot, direction, &ciphering.input)?
        }
    };
    let given = room.give(&output);
    if given == Err(Rv(ck::CKR_BUFFER_TOO_SMALL)) {
        // It goes on: the program comes again with more room.
        *place = Some(Ciphering { output: Some(output), ..ciphering });
    }
    given
}
