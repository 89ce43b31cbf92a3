//! Keys that come out of KMS into a session: agreed on, unwrapped or made as data keys; and the way back, wrapping.

use cryptoki_sys as ck;
use cryptoki_sys::CK_OBJECT_HANDLE;
use serde::Deserialize;
use zeroize::Zeroizing;

use crate::boundary::{Given, Room};
use crate::cipher::{self, Direction};
use crate::der;
use crate::key::{Curve, Half, Spec, Usage};
use crate::kms::{Encoded, Request, decoded};
use crate::mechanism;
use crate::parameters::{Mechanism, Parameter};
use crate::rv::Rv;
use crate::session::Session;
use crate::session_key::Wish;
use crate::slot::Object;

/// The length of a data key unless the template says another.
const DATA_KEY_BYTES: usize = 32;
/// The longest data key of KMS, in bytes.
const DATA_KEY_BYTES_MAX: usize = 1024;

/// KMS's name of the only encapsulation algorithm.
const ML_KEM: &str = "ML_KEM";

/// C_DeriveKey: ECDH.
pub(crate) fn derive(
    session: &Session,
    mechanism: &Mechanism,
    base: CK_OBJECT_HANDLE,
    template: &[Given<'_>],
) -> Result<CK_OBJECT_HANDLE, Rv> {
    let (key, half) = session.slot.key(base)?;
    mechanism::info(mechanism.kind)?;
    let Parameter::Ecdh { kdf, has_shared_data, public } = &mechanism.parameter else {
        return Err(Rv(ck::CKR_MECHANISM_INVALID));
    };
    let Spec::Ec(curve) = key.facts.spec else {
        return Err(Rv(ck::CKR_KEY_TYPE_INCONSISTENT));
    };
    if key.facts.usage != Usage::Agree || half == Half::Public {
        return Err(Rv(ck::CKR_KEY_FUNCTION_NOT_PERMITTED));
    }
    if *kdf != ck::CKD_NULL || *has_shared_data {
        return Err(Rv(ck::CKR_MECHANISM_PARAM_INVALID));
    }
    let wish = Wish::read(template)?;
    let public = der::curve_spki(curve.params(), point(curve, public)?);
    let request = Request {
        key_agreement_algorithm: Some("ECDH"),
        public_key: Encoded::of(&public),
        ..Request::of_key(&key.facts.arn)
    };
    let answer = session.slot.call("DeriveSharedSecret", &request)?;
    let secret = decoded(answer.read()?.shared_secret)?;
    session.slot.add_session_key(session.handle, wish.key(&secret, None)?)
}

/// A key of ML-KEM, and its length of ciphertexts; `half` is the one that the operation takes.
fn kem(
    session: &Session,
    mechanism: &Mechanism,
    key: CK_OBJECT_HANDLE,
    half: Half,
) -> Result<(String, usize), Rv> {
    let (found, found_half) = session.slot.key(key)?;
    mechanism::info(mechanism.kind)?;
    if mechanism.kind != ck::CKM_ML_KEM {
        return Err(Rv(ck::CKR_MECHANISM_INVALID));
    }
    if !matches!(&mechanism.parameter, Parameter::Bytes(bytes) if bytes.is_empty()) {
        return Err(Rv(ck::CKR_MECHANISM_PARAM_INVALID));
    }
    let Spec::MlKem(set) = found.facts.spec else {
        return Err(Rv(ck::CKR_KEY_TYPE_INCONSISTENT));
    };
    if found_half != half {
        return Err(Rv(ck::CKR_KEY_FUNCTION_NOT_PERMITTED));
    }
    Ok((found.facts.arn.clone(), set.ciphertext_bytes()))
}

/// C_EncapsulateKey: a shared secret as a session's key, and the ciphertext that the other half opens. None where
/// the caller only asks how long that is.
pub(crate) fn encapsulate(
    session: &Session,
    mechanism: &Mechanism,
    public: CK_OBJECT_HANDLE,
    template: &[Given<'_>],
    room: &Room<'_, u8>,
) -> Result<Option<CK_OBJECT_HANDLE>, Rv> {
    let (key_id, length) = kem(session, mechanism, public, Half::Public)?;
    if !room.has_room_for(length) {
        room.tell(length);
        return if room.is_question() { Ok(None) } else { Err(Rv(ck::CKR_BUFFER_TOO_SMALL)) };
    }
    let wish = Wish::read(template)?;
    let request = Request { encapsulation_algorithm: Some(ML_KEM), ..Request::of_key(&key_id) };
    let answer = session.slot.call("Encapsulate", &request)?;
    let reply = answer.read()?;
    let secret = wish.key(&decoded(reply.shared_secret)?, None)?;
    room.give(&decoded(reply.shared_secret_ciphertext_blob)?)?;
    session.slot.add_session_key(session.handle, secret).map(Some)
}

/// C_DecapsulateKey: the shared secret in a ciphertext, as a session's key. As FIPS 203 has it, a ciphertext that
/// was altered gives another secret, and no error.
pub(crate) fn decapsulate(
    session: &Session,
    mechanism: &Mechanism,
    private: CK_OBJECT_HANDLE,
    template: &[Given<'_>],
    ciphertext: &[u8],
) -> Result<CK_OBJECT_HANDLE, Rv> {
    let (key_id, length) = kem(session, mechanism, private, Half::Private)?;
    if ciphertext.len() != length {
        return Err(Rv(ck::CKR_WRAPPED_KEY_LEN_RANGE));
    }
    let wish = Wish::read(template)?;
    let request = Request {
        encapsulation_algorithm: Some(ML_KEM),
        shared_secret_ciphertext_blob: Encoded::of(ciphertext),
        ..Request::of_key(&key_id)
    };
    let answer = session.slot.call("Decapsulate", &request)?;
    let secret = decoded(answer.read()?.shared_secret)?;
    session.slot.add_session_key(session.handle, wish.key(&secret, None)?)
}

/// A point as the other side gives it: as it is, or in an `OCTET STRING`.
fn point(curve: Curve, public: &[u8]) -> Result<&[u8], Rv> {
    let is_point =
        |bytes: &&[u8]| bytes.len() == 2 * curve.bytes() + 1 && bytes.first() == Some(&4);
    let inside = || der::inside_octets(public).filter(is_point);
    let point = Some(public).filter(is_point).or_else(inside);
    point.ok_or(Rv(ck::CKR_MECHANISM_PARAM_INVALID))
}

/// C_WrapKey: of a session's key that may leave it.
pub(crate) fn wrap(
    session: &Session,
    mechanism: &Mechanism,
    wrapping: CK_OBJECT_HANDLE,
    key: CK_OBJECT_HANDLE,
    room: &Room<'_, u8>,
) -> Result<(), Rv> {
    let slot = session.slot;
    let key = match slot.object(key).map_err(|_| Rv(ck::CKR_KEY_HANDLE_INVALID))? {
        Object::Session(key) if key.wish.is_extractable => key,
        _ => return Err(Rv(ck::CKR_KEY_UNEXTRACTABLE)),
    };
    let cipher = cipher::with_key(slot, Direction::Encrypt, mechanism, wrapping);
    let cipher = cipher.map_err(|fault| match fault {
        Rv(ck::CKR_KEY_HANDLE_INVALID) => Rv(ck::CKR_WRAPPING_KEY_HANDLE_INVALID),
        Rv(ck::CKR_KEY_TYPE_INCONSISTENT) => Rv(ck::CKR_WRAPPING_KEY_TYPE_INCONSISTENT),
        other => other,
    })?;
    let wrapped = cipher.run(slot, Direction::Encrypt, key.value.reveal())?;
    room.give(&wrapped)
}

/// C_UnwrapKey: into a session's key.
pub(crate) fn unwrap(
    session: &Session,
    mechanism: &Mechanism,
    unwrapping: CK_OBJECT_HANDLE,
    wrapped: &[u8],
    template: &[Given<'_>],
) -> Result<CK_OBJECT_HANDLE, Rv> {
    let cipher = cipher::with_key(session.slot, Direction::Decrypt, mechanism, unwrapping);
    let cipher = cipher.map_err(|fault| match fault {
        Rv(ck::CKR_KEY_HANDLE_INVALID) => Rv(ck::CKR_UNWRAPPING_KEY_HANDLE_INVALID),
        Rv(ck::CKR_KEY_TYPE_INCONSISTENT) => Rv(ck::CKR_UNWRAPPING_KEY_TYPE_INCONSISTENT),
        other => other,
    })?;
    let wish = Wish::read(template)?;
    let opened = cipher.run(session.slot, Direction::Decrypt, wrapped);
    let value = opened.map_err(|fault| match fault {
        Rv(ck::CKR_ENCRYPTED_DATA_INVALID) => Rv(ck::CKR_WRAPPED_KEY_INVALID),
        other => other,
    })?;
    session.slot.add_session_key(session.handle, wish.key(&value, None)?)
}

/// The parameter of a data key.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
struct DataKey {
    key_id: String,
    #[serde(default)]
    encryption_context: std::collections::BTreeMap<String, String>,
}

/// C_GenerateKey with [`mechanism::KMS_DATA_KEY`].
pub(crate) fn data_key(
    session: &Session,
    parameter: &Parameter,
    template: &[Given<'_>],
) -> Result<CK_OBJECT_HANDLE, Rv> {
    let invalid = Rv(ck::CKR_MECHANISM_PARAM_INVALID);
    let Parameter::Bytes(text) = parameter else { return Err(invalid) };
    let asked: DataKey = serde_json::from_slice(text).map_err(|_| invalid)?;
    let wish = Wish::read(template)?;
    let length = wish.value_bytes.unwrap_or(DATA_KEY_BYTES);
    if !(1..=DATA_KEY_BYTES_MAX).contains(&length) {
        return Err(Rv(ck::CKR_KEY_SIZE_RANGE));
    }
    let context = Some(&asked.encryption_context).filter(|context| !context.is_empty());
    let request = Request {
        number_of_bytes: Some(length),
        encryption_context: context,
        ..Request::of_key(&asked.key_id)
    };
    let answer = session.slot.call("GenerateDataKey", &request)?;
    let reply = answer.read()?;
    let value: Zeroizing<Vec<u8>> = decoded(reply.plaintext)?;
    let ciphertext = decoded(reply.ciphertext_blob)?.to_vec();
    session.slot.add_session_key(session.handle, wish.key(&value, Some(ciphertext))?)
}
