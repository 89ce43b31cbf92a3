//! The attributes of objects.

use cryptoki_sys as ck;
use cryptoki_sys::{CK_ATTRIBUTE_TYPE, CK_ULONG};
use zeroize::Zeroizing;

use crate::boundary::ulong;
use crate::der::{self, PublicKey};
use crate::key::{ED25519_PARAMS, Facts, Half, Spec, Usage};
use crate::kms::Fault;
use crate::mechanism;
use crate::rv::Rv;
use crate::session_key::SessionKey;
use crate::slot::{Key, Object, Slot};

/// The ciphertext of a data key, with which KMS opens it again.
pub(crate) const CKA_KMS_CIPHERTEXT: CK_ATTRIBUTE_TYPE = ck::CKA_VENDOR_DEFINED | 0x4952_4b01;

/// What an attribute has.
enum Value {
    Flag(bool),
    Number(CK_ULONG),
    Bytes(Vec<u8>),
    Empty,
    Sensitive,
    Unknown,
}

/// The value of an attribute. `CKR_ATTRIBUTE_SENSITIVE` and `CKR_ATTRIBUTE_TYPE_INVALID` where it has none that is
/// shown.
pub(crate) fn value(
    slot: &Slot,
    object: &Object,
    kind: CK_ATTRIBUTE_TYPE,
) -> Result<Zeroizing<Vec<u8>>, Rv> {
    let value = match object {
        Object::Session(key) => of_session_key(key, kind),
        Object::Key(key, half) => match of_any(slot, key, *half, kind) {
            Value::Unknown => match half {
                Half::Public => of_public(slot, key, kind)?,
                Half::Private => of_private(slot, key, kind)?,
                Half::Secret => of_secret(&key.facts, kind),
            },
            known => known,
        },
    };
    let bytes = match value {
        Value::Flag(flag) => vec![if flag { ck::CK_TRUE } else { ck::CK_FALSE }],
        Value::Number(number) => number.to_ne_bytes().to_vec(),
        Value::Bytes(bytes) => bytes,
        Value::Empty => Vec::new(),
        Value::Sensitive => return Err(Rv(ck::CKR_ATTRIBUTE_SENSITIVE)),
        Value::Unknown => return Err(Rv(ck::CKR_ATTRIBUTE_TYPE_INVALID)),
    };
    Ok(Zeroizing::new(bytes))
}

/// Those that every key of the token has.
fn of_any(slot: &Slot, key: &Key, half: Half, kind: CK_ATTRIBUTE_TYPE) -> Value {
    let facts = &key.facts;
    match kind {
        ck::CKA_CLASS => Value::Number(match half {
            Half::Private => ck::CKO_PRIVATE_KEY,
            Half::Public => ck::CKO_PUBLIC_KEY,
            Half::Secret => ck::CKO_SECRET_KEY,
        }),
        ck::CKA_TOKEN => Value::Flag(true),
        ck::CKA_PRIVATE => Value::Flag(half != Half::Public && slot.needs_login()),
        ck::CKA_MODIFIABLE | ck::CKA_COPYABLE => Value::Flag(false),
        ck::CKA_DESTROYABLE => Value::Flag(slot.settings.deletion_window_days.is_some()),
        ck::CKA_LABEL => Value::Bytes(key.label.clone().into_bytes()),
        ck::CKA_ID => Value::Bytes(facts.id.clone().into_bytes()),
        ck::CKA_KEY_TYPE => Value::Number(facts.spec.key_type()),
        ck::CKA_LOCAL => Value::Flag(facts.is_local),
        ck::CKA_KEY_GEN_MECHANISM => Value::Number(if facts.is_local {
            match facts.spec {
                Spec::Symmetric => ck::CKM_AES_KEY_GEN,
                Spec::Rsa(_) => ck::CKM_RSA_PKCS_KEY_PAIR_GEN,
                Spec::Ec(_) => ck::CKM_EC_KEY_PAIR_GEN,
                Spec::Ed25519 => ck::CKM_EC_EDWARDS_KEY_PAIR_GEN,
                Spec::MlDsa(_) => ck::CKM_ML_DSA_KEY_PAIR_GEN,
                Spec::MlKem(_) => ck::CKM_ML_KEM_KEY_PAIR_GEN,
                Spec::Hmac(..) => ck::CKM_GENERIC_SECRET_KEY_GEN,
            }
        } else {
            ck::CK_UNAVAILABLE_INFORMATION
        }),
        ck::CKA_ALLOWED_MECHANISMS => Value::Bytes(
            mechanism::of(facts.spec, facts.usage)
                .into_iter()
                .flat_map(CK_ULONG::to_ne_bytes)
                .collect(),
        ),
        ck::CKA_DERIVE => Value::Flag(half == Half::Private && facts.usage == Usage::Agree),
        ck::CKA_PARAMETER_SET => match facts.spec {
            Spec::MlDsa(set) => Value::Number(set.set()),
            Spec::MlKem(set) => Value::Number(set.set()),
            _ => Value::Unknown,
        },
        ck::CKA_ENCAPSULATE | ck::CKA_DECAPSULATE => {
            let own = if kind == ck::CKA_ENCAPSULATE { Half::Public } else { Half::Private };
            Value::Flag(half == own && facts.usage == Usage::Encapsulate)
        }
        ck::CKA_START_DATE | ck::CKA_END_DATE => Value::Empty,
        _ => Value::Unknown,
    }
}

/// Those of keys that stay where they are.
fn of_guarded(facts: &Facts, kind: CK_ATTRIBUTE_TYPE) -> Value {
    match kind {
        ck::CKA_SENSITIVE => Value::Flag(true),
        ck::CKA_ALWAYS_SENSITIVE | ck::CKA_NEVER_EXTRACTABLE => Value::Flag(facts.is_local),
        ck::CKA_EXTRACTABLE | ck::CKA_WRAP_WITH_TRUSTED | ck::CKA_TRUSTED => Value::Flag(false),
        ck::CKA_SIGN => Value::Flag(matches!(facts.usage, Usage::Sign | Usage::Mac)),
        ck::CKA_DECRYPT | ck::CKA_UNWRAP => Value::Flag(facts.usage == Usage::Encrypt),
        ck::CKA_VALUE => Value::Sensitive,
        _ => Value::Unknown,
    }
}

fn of_secret(facts: &Facts, kind: CK_ATTRIBUTE_TYPE) -> Value {
    match kind {
        ck::CKA_ENCRYPT | ck::CKA_WRAP => Value::Flag(facts.usage == Usage::Encrypt),
        ck::CKA_VERIFY => Value::Flag(facts.usage == Usage::Mac),
        ck::CKA_VALUE_LEN => Value::Number(match facts.spec {
            Spec::Hmac(_, _, length) => ulong(length),
            _ => 32,
        }),
        _ => of_guarded(facts, kind),
    }
}

fn of_private(slot: &Slot, key: &Key, kind: CK_ATTRIBUTE_TYPE) -> Result<Value, Rv> {
    Ok(match kind {
        ck::CKA_SIGN_RECOVER | ck::CKA_ALWAYS_AUTHENTICATE => Value::Flag(false),
        ck::CKA_SUBJECT => Value::Empty,
        ck::CKA_PRIVATE_EXPONENT
        | ck::CKA_PRIME_1
        | ck::CKA_PRIME_2
        | ck::CKA_EXPONENT_1
        | ck::CKA_EXPONENT_2
        | ck::CKA_COEFFICIENT => Value::Sensitive,
        ck::CKA_EC_POINT => Value::Unknown,
        _ => match of_guarded(&key.facts, kind) {
            Value::Unknown => of_numbers(slot, key, kind)?,
            known => known,
        },
    })
}

fn of_public(slot: &Slot, key: &Key, kind: CK_ATTRIBUTE_TYPE) -> Result<Value, Rv> {
    Ok(match kind {
        ck::CKA_VERIFY => Value::Flag(key.facts.usage == Usage::Sign),
        ck::CKA_ENCRYPT | ck::CKA_WRAP => Value::Flag(key.facts.usage == Usage::Encrypt),
        ck::CKA_VERIFY_RECOVER | ck::CKA_TRUSTED => Value::Flag(false),
        ck::CKA_SUBJECT => Value::Empty,
        _ => of_numbers(slot, key, kind)?,
    })
}

/// What a pair's public key says. What KMS refuses to show (the key is disabled, or the principal may not ask)
/// is not there, so that a list of keys goes on.
fn of_numbers(slot: &Slot, key: &Key, kind: CK_ATTRIBUTE_TYPE) -> Result<Value, Rv> {
    match (kind, key.facts.spec) {
        (ck::CKA_MODULUS_BITS, Spec::Rsa(length)) => return Ok(Value::Number(ulong(length * 8))),
        (ck::CKA_EC_PARAMS, Spec::Ec(curve)) => return Ok(Value::Bytes(curve.params().to_vec())),
        (ck::CKA_EC_PARAMS, Spec::Ed25519) => return Ok(Value::Bytes(ED25519_PARAMS.to_vec())),
        (ck::CKA_MODULUS | ck::CKA_PUBLIC_EXPONENT, Spec::Rsa(_))
        | (ck::CKA_EC_POINT, Spec::Ec(_) | Spec::Ed25519)
        | (ck::CKA_VALUE, Spec::MlDsa(_) | Spec::MlKem(_))
        | (ck::CKA_PUBLIC_KEY_INFO, _) => {}
        _ => return Ok(Value::Unknown),
    }
    let public = match slot.public(key) {
        Ok(public) => public,
        Err(Fault::Refused(_)) => return Ok(Value::Unknown),
        Err(fault) => return Err(fault.into()),
    };
    Ok(match (kind, &public.key) {
        (ck::CKA_PUBLIC_KEY_INFO, _) => Value::Bytes(public.spki.clone()),
        (ck::CKA_MODULUS, PublicKey::Rsa { modulus, .. }) => Value::Bytes(modulus.clone()),
        (ck::CKA_PUBLIC_EXPONENT, PublicKey::Rsa { exponent, .. }) => {
            Value::Bytes(exponent.clone())
        }
        (ck::CKA_EC_POINT, PublicKey::Curve { point, .. }) => Value::Bytes(der::octets(point)),
        // As FIPS 203 and 204 encode it, which is what stands in the bits.
        (ck::CKA_VALUE, PublicKey::Curve { point, .. }) => Value::Bytes(point.clone()),
        _ => Value::Unknown,
    })
}

fn of_session_key(key: &SessionKey, kind: CK_ATTRIBUTE_TYPE) -> Value {
    let wish = &key.wish;
    match kind {
        ck::CKA_CLASS => Value::Number(ck::CKO_SECRET_KEY),
        ck::CKA_KEY_TYPE => Value::Number(wish.key_type),
        ck::CKA_LABEL => Value::Bytes(wish.label.clone()),
        ck::CKA_ID => Value::Bytes(wish.id.clone()),
        ck::CKA_VALUE_LEN => Value::Number(ulong(key.value.reveal().len())),
        ck::CKA_VALUE if wish.is_sensitive || !wish.is_extractable => Value::Sensitive,
        ck::CKA_VALUE => Value::Bytes(key.value.reveal().clone()),
        ck::CKA_SENSITIVE => Value::Flag(wish.is_sensitive),
        ck::CKA_EXTRACTABLE => Value::Flag(wish.is_extractable),
        ck::CKA_DESTROYABLE => Value::Flag(true),
        ck::CKA_KEY_GEN_MECHANISM => Value::Number(ck::CK_UNAVAILABLE_INFORMATION),
        ck::CKA_START_DATE | ck::CKA_END_DATE => Value::Empty,
        ck::CKA_TOKEN
        | ck::CKA_PRIVATE
        | ck::CKA_MODIFIABLE
        | ck::CKA_COPYABLE
        | ck::CKA_LOCAL
        | ck::CKA_ALWAYS_SENSITIVE
        | ck::CKA_NEVER_EXTRACTABLE
        | ck::CKA_ENCRYPT
        | ck::CKA_DECRYPT
        | ck::CKA_SIGN
        | ck::CKA_VERIFY
        | ck::CKA_WRAP
        | ck::CKA_UNWRAP
        | ck::CKA_DERIVE => Value::Flag(false),
        CKA_KMS_CIPHERTEXT => key.ciphertext.clone().map_or(Value::Unknown, Value::Bytes),
        _ => Value::Unknown,
    }
}
