//! What is made and unmade in KMS: keys, key pairs and random bytes.

use cryptoki_sys as ck;
use cryptoki_sys::CK_OBJECT_HANDLE;

use crate::boundary::Given;
use crate::derive;
use crate::key::{Curve, ED25519_PARAMS, Facts, MlDsa, MlKem};
use crate::kms::{Fault, Request, decoded};
use crate::mechanism::{self, KMS_DATA_KEY};
use crate::parameters::Mechanism;
use crate::rv::Rv;
use crate::session::Session;
use crate::slot::{Object, Slot};

/// Random bytes in one call of KMS, and of ours.
const RANDOM_BYTES: usize = 1024;
const RANDOM_BYTES_MAX: usize = 1 << 20;
/// The shortest time that a deletion waits, for a key that was made and got no name.
const WINDOW_DAYS_MIN: u32 = 7;

/// C_GenerateRandom.
pub(crate) fn random(slot: &Slot, length: usize) -> Result<zeroize::Zeroizing<Vec<u8>>, Rv> {
    if length > RANDOM_BYTES_MAX {
        return Err(Rv(ck::CKR_ARGUMENTS_BAD));
    }
    let mut bytes = zeroize::Zeroizing::new(Vec::with_capacity(length));
    while bytes.len() < length {
        let next = RANDOM_BYTES.min(length - bytes.len());
        let request = Request { number_of_bytes: Some(next), ..Request::default() };
        let answer = slot.call("GenerateRandom", &request)?;
        let piece = decoded(answer.read()?.plaintext)?;
        if piece.len() != next {
            return Err(Fault::Malformed.into());
        }
        bytes.extend_from_slice(&piece);
    }
    Ok(bytes)
}

/// What templates ask of a key of the token.
#[derive(Debug, Default)]
struct Wish {
    label: String,
    is_token: bool,
    can_sign: bool,
    can_decrypt: bool,
    can_derive: bool,
    can_decapsulate: bool,
    set: Option<ck::CK_ULONG>,
    bits: Option<usize>,
    bytes: Option<usize>,
    params: Vec<u8>,
}

impl Wish {
    fn read(template: &[Given<'_>]) -> Result<Self, Rv> {
        let mut wish = Self::default();
        for given in template {
            match given.kind {
                ck::CKA_LABEL => given.text()?.clone_into(&mut wish.label),
                ck::CKA_TOKEN => wish.is_token = given.flag()?,
                ck::CKA_SIGN => wish.can_sign = given.flag()?,
                ck::CKA_DECRYPT | ck::CKA_UNWRAP => wish.can_decrypt |= given.flag()?,
                ck::CKA_DERIVE => wish.can_derive = given.flag()?,
                ck::CKA_DECAPSULATE => wish.can_decapsulate = given.flag()?,
                ck::CKA_PARAMETER_SET => wish.set = Some(given.ulong()?),
                ck::CKA_MODULUS_BITS => wish.bits = Some(given.length(usize::from(u16::MAX))?),
                ck::CKA_VALUE_LEN => wish.bytes = Some(given.length(usize::from(u16::MAX))?),
                ck::CKA_EC_PARAMS => wish.params = given.value.to_vec(),
                ck::CKA_EXTRACTABLE if given.flag()? => {
                    return Err(Rv(ck::CKR_TEMPLATE_INCONSISTENT));
                }
                ck::CKA_SENSITIVE if !given.flag()? => {
                    return Err(Rv(ck::CKR_TEMPLATE_INCONSISTENT));
                }
                // KMS chooses the id.
                ck::CKA_ID if !given.value.is_empty() => {
                    return Err(Rv(ck::CKR_ATTRIBUTE_VALUE_INVALID));
                }
                _ => {}
            }
        }
        Ok(wish)
    }

    /// The usage that KMS gives a pair: one of four, which the template says.
    fn pair_usage(&self) -> Result<&'static str, Rv> {
        match (self.can_sign, self.can_decrypt, self.can_derive, self.can_decapsulate) {
            (true, false, false, false) => Ok("SIGN_VERIFY"),
            (false, true, false, false) => Ok("ENCRYPT_DECRYPT"),
            (false, false, true, false) => Ok("KEY_AGREEMENT"),
            (false, false, false, true) => Ok("ENCAPSULATE_DECAPSULATE"),
            _ => Err(Rv(ck::CKR_TEMPLATE_INCONSISTENT)),
        }
    }

    /// The parameter set that the template names, of those that there are.
    fn chosen<T: Copy>(&self, all: &[T], set: impl Fn(T) -> ck::CK_ULONG) -> Result<T, Rv> {
        let wanted = self.set.ok_or(Rv(ck::CKR_TEMPLATE_INCOMPLETE))?;
        let found = all.iter().copied().find(|known| set(*known) == wanted);
        found.ok_or(Rv(ck::CKR_PARAMETER_SET_NOT_SUPPORTED))
    }
}

/// C_GenerateKeyPair: the handles of the public and the private half.
pub(crate) fn pair(
    session: &Session,
    mechanism: &Mechanism,
    public: &[Given<'_>],
    private: &[Given<'_>],
) -> Result<(CK_OBJECT_HANDLE, CK_OBJECT_HANDLE), Rv> {
    let (public, private) = (Wish::read(public)?, Wish::read(private)?);
    let spec = match mechanism.kind {
        ck::CKM_RSA_PKCS_KEY_PAIR_GEN => match public.bits {
            Some(2048) => "RSA_2048",
            Some(3072) => "RSA_3072",
            Some(4096) => "RSA_4096",
            Some(_) => return Err(Rv(ck::CKR_KEY_SIZE_RANGE)),
            None => return Err(Rv(ck::CKR_TEMPLATE_INCOMPLETE)),
        },
        ck::CKM_EC_KEY_PAIR_GEN => {
            let curve = Curve::ALL.into_iter().find(|curve| curve.params() == public.params);
            curve.ok_or(Rv(ck::CKR_CURVE_NOT_SUPPORTED))?.spec()
        }
        ck::CKM_EC_EDWARDS_KEY_PAIR_GEN => {
            let named = b"\x13\x0cedwards25519";
            if public.params != ED25519_PARAMS && public.params != named {
                return Err(Rv(ck::CKR_CURVE_NOT_SUPPORTED));
            }
            "ECC_NIST_EDWARDS25519"
        }
        ck::CKM_ML_DSA_KEY_PAIR_GEN => public.chosen(&MlDsa::ALL, MlDsa::set)?.spec(),
        ck::CKM_ML_KEM_KEY_PAIR_GEN => public.chosen(&MlKem::ALL, MlKem::set)?.spec(),
        kind => {
            mechanism::info(kind)?;
            return Err(Rv(ck::CKR_MECHANISM_INVALID));
        }
    };
    if !private.is_token {
        return Err(Rv(ck::CKR_TEMPLATE_INCONSISTENT));
    }
    let label = if private.label.is_empty() { &public.label } else { &private.label };
    let handles = create(session, spec, private.pair_usage()?, label)?;
    match handles.as_slice() {
        [(private, _), (public, _)] => Ok((*public, *private)),
        _ => Err(Rv(ck::CKR_FUNCTION_FAILED)),
    }
}

/// C_GenerateKey.
pub(crate) fn key(
    session: &Session,
    mechanism: &Mechanism,
    template: &[Given<'_>],
) -> Result<CK_OBJECT_HANDLE, Rv> {
    if mechanism.kind == KMS_DATA_KEY {
        return derive::data_key(session, &mechanism.parameter, template);
    }
    let wish = Wish::read(template)?;
    let (spec, usage) = match (mechanism.kind, wish.bytes) {
        (ck::CKM_AES_KEY_GEN, Some(32)) => ("SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT"),
        (ck::CKM_GENERIC_SECRET_KEY_GEN, Some(28)) => ("HMAC_224", "GENERATE_VERIFY_MAC"),
        (ck::CKM_GENERIC_SECRET_KEY_GEN, Some(32)) => ("HMAC_256", "GENERATE_VERIFY_MAC"),
        (ck::CKM_GENERIC_SECRET_KEY_GEN, Some(48)) => ("HMAC_384", "GENERATE_VERIFY_MAC"),
        (ck::CKM_GENERIC_SECRET_KEY_GEN, Some(64)) => ("HMAC_512", "GENERATE_VERIFY_MAC"),
        (ck::CKM_AES_KEY_GEN | ck::CKM_GENERIC_SECRET_KEY_GEN, Some(_)) => {
            return Err(Rv(ck::CKR_KEY_SIZE_RANGE));
        }
        (ck::CKM_AES_KEY_GEN | ck::CKM_GENERIC_SECRET_KEY_GEN, None) => {
            return Err(Rv(ck::CKR_TEMPLATE_INCOMPLETE));
        }
        (kind, _) => {
            mechanism::info(kind)?;
            return Err(Rv(ck::CKR_MECHANISM_INVALID));
        }
    };
    if !wish.is_token {
        return Err(Rv(ck::CKR_TEMPLATE_INCONSISTENT));
    }
    let handles = create(session, spec, usage, &wish.label)?;
    handles.first().map(|(handle, _)| *handle).ok_or(Rv(ck::CKR_FUNCTION_FAILED))
}

/// Makes a key of KMS, with an alias where it has a label. A key whose alias cannot be made is not left
/// behind: its deletion is scheduled.
fn create(
    session: &Session,
    spec: &str,
    usage: &str,
    label: &str,
) -> Result<Vec<(CK_OBJECT_HANDLE, Object)>, Rv> {
    if !session.is_writable {
        return Err(Rv(ck::CKR_SESSION_READ_ONLY));
    }
    let slot = session.slot;
    let request = Request { key_spec: Some(spec), key_usage: Some(usage), ..Request::default() };
    let answer = slot.call("CreateKey", &request)?;
    let reply = answer.read()?;
    let facts = reply.key_metadata.as_ref().and_then(Facts::read);
    let facts = facts.ok_or(Fault::Malformed)?;
    if !label.is_empty() {
        let alias = format!("alias/{label}");
        let named = slot.call(
            "CreateAlias",
            &Request {
                alias_name: Some(&alias),
                target_key_id: Some(&facts.id),
                ..Request::default()
            },
        );
        if let Err(fault) = named {
            // Whatever comes of it, what is told is why the key was not made.
            let _ = delete(slot, &facts.arn, WINDOW_DAYS_MIN);
            return Err(match fault {
                Fault::Refused(refusal) if refusal.code == "ValidationException" => {
                    Rv(ck::CKR_ATTRIBUTE_VALUE_INVALID)
                }
                fault => fault.into(),
            });
        }
    }
    slot.handles(&facts, label)
}

fn delete(slot: &Slot, key_id: &str, days: u32) -> Result<(), Fault> {
    let request = Request { pending_window_in_days: Some(days), ..Request::of_key(key_id) };
    slot.call("ScheduleKeyDeletion", &request).map(|_| ())
}

/// C_DestroyObject.
pub(crate) fn destroy(session: &Session, handle: CK_OBJECT_HANDLE) -> Result<(), Rv> {
    let slot = session.slot;
    let key = match slot.object(handle)? {
        Object::Session(_) => {
            slot.remove_session_key(handle);
            return Ok(());
        }
        Object::Key(key, _) => key,
    };
    let days = slot.settings.deletion_window_days.ok_or(Rv(ck::CKR_ACTION_PROHIBITED))?;
    if !session.is_writable {
        return Err(Rv(ck::CKR_SESSION_READ_ONLY));
    }
    Ok(delete(slot, &key.facts.arn, days)?)
}
