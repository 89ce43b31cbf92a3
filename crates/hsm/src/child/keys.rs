//! Keys in a token: what they are made as, how they are found, and AES-GCM with them.

use cryptoki::error::Error;
use cryptoki::mechanism::Mechanism;
use cryptoki::mechanism::aead::GcmParams;
use cryptoki::object::{Attribute, AttributeType, KeyType, ObjectClass, ObjectHandle};
use cryptoki::session::Session;
use cryptoki::types::Ulong;

use super::faults::{SessionFault, fault, may_be_ciphertext};
use crate::{HsmError, IV_BYTES, IvSource, KeyLabel, TAG_BYTES};

/// Bytes of an AES-256 key.
const KEY_BYTES: Ulong = Ulong::new(32);

/// Bits of a tag.
const TAG_BITS: Ulong = Ulong::new(128);

/// Why a key could not be used.
pub(super) enum UseError {
    /// The token said so.
    Call(Error),
    /// The ciphertext does not open, though the key and the token work.
    NotAuthentic,
}

impl UseError {
    /// For the parent.
    pub(super) fn into_fault(self) -> HsmError {
        match self {
            Self::Call(error) => fault(error),
            Self::NotAuthentic => HsmError::NotAuthentic,
        }
    }
}

impl SessionFault for UseError {
    fn spoils_session(&self) -> bool {
        match self {
            Self::Call(error) => error.spoils_session(),
            Self::NotAuthentic => false,
        }
    }
}

impl From<Error> for UseError {
    fn from(error: Error) -> Self {
        Self::Call(error)
    }
}

/// What finds a key of ours.
fn template(label: &KeyLabel) -> Vec<Attribute> {
    vec![
        Attribute::Class(ObjectClass::SECRET_KEY),
        Attribute::KeyType(KeyType::AES),
        Attribute::Token(true),
        Attribute::Label(label.as_str().as_bytes().to_vec()),
        Attribute::Id(label.as_str().as_bytes().to_vec()),
    ]
}

/// Looks for a key.
pub(super) fn find(session: &Session, label: &KeyLabel) -> Result<Option<ObjectHandle>, Error> {
    Ok(session.find_objects(&template(label))?.first().copied())
}

/// Makes a key that stays in the token.
pub(super) fn generate(session: &Session, label: &KeyLabel) -> Result<ObjectHandle, Error> {
    let mut attributes = template(label);
    attributes.extend([
        Attribute::Private(true),
        Attribute::Sensitive(true),
        Attribute::Extractable(false),
        Attribute::Encrypt(true),
        Attribute::Decrypt(true),
        Attribute::Sign(false),
        Attribute::Verify(false),
        Attribute::Wrap(false),
        Attribute::Unwrap(false),
        Attribute::Derive(false),
        Attribute::ValueLen(KEY_BYTES),
    ]);
    session.generate_key(&Mechanism::AesKeyGen, &attributes)
}

/// Whether the token itself says that a key never could and never can leave it.
pub(super) fn is_bound_to_token(session: &Session, key: ObjectHandle) -> Result<bool, Error> {
    let wanted = [
        Attribute::Sensitive(true),
        Attribute::AlwaysSensitive(true),
        Attribute::Extractable(false),
        Attribute::NeverExtractable(true),
        Attribute::Local(true),
    ];
    let asked = [
        AttributeType::Sensitive,
        AttributeType::AlwaysSensitive,
        AttributeType::Extractable,
        AttributeType::NeverExtractable,
        AttributeType::Local,
    ];
    let found = session.get_attributes(key, &asked)?;
    Ok(wanted.iter().all(|attribute| found.contains(attribute)))
}

/// Encrypts: the IV that was used, and the ciphertext with its tag.
pub(super) fn encrypt(
    session: &Session,
    key: ObjectHandle,
    iv_source: IvSource,
    iv: [u8; IV_BYTES],
    aad: &[u8],
    plaintext: &[u8],
) -> Result<Vec<Vec<u8>>, UseError> {
    // A token that makes its own IV wants a buffer of zeros to put it into.
    let mut iv = match iv_source {
        IvSource::Host => iv,
        IvSource::Token => [0; IV_BYTES],
    };
    let params = GcmParams::new(&mut iv, aad, TAG_BITS)?;
    let ciphertext = session.encrypt(&Mechanism::AesGcm(params), key, plaintext)?;
    if ciphertext.len() != plaintext.len() + TAG_BYTES || iv == [0; IV_BYTES] {
        return Err(Error::InvalidValue.into());
    }
    Ok(vec![iv.to_vec(), ciphertext])
}

/// Decrypts.
pub(super) fn decrypt(
    session: &Session,
    key: ObjectHandle,
    iv: [u8; IV_BYTES],
    aad: &[u8],
    ciphertext: &[u8],
) -> Result<Vec<u8>, UseError> {
    let mut used = iv;
    let params = GcmParams::new(&mut used, aad, TAG_BITS)?;
    match session.decrypt(&Mechanism::AesGcm(params), key, ciphertext) {
        Ok(plaintext) => Ok(plaintext),
        Err(error) if may_be_ciphertext(&error) && works(session, key) => {
            Err(UseError::NotAuthentic)
        }
        Err(error) => Err(error.into()),
    }
}

/// Whether the key works: it opens what it seals. The probe uses an IV from the token and is dropped.
fn works(session: &Session, key: ObjectHandle) -> bool {
    let probe = || -> Result<bool, Error> {
        let mut iv = [0; IV_BYTES];
        session.generate_random_slice(&mut iv)?;
        let mut again = iv;
        let aad = b"ironkeep probe";
        let params = GcmParams::new(&mut iv, aad, TAG_BITS)?;
        let sealed = session.encrypt(&Mechanism::AesGcm(params), key, b"probe")?;
        // One that makes its own IV has put it there.
        again.copy_from_slice(&iv);
        let params = GcmParams::new(&mut again, aad, TAG_BITS)?;
        Ok(session.decrypt(&Mechanism::AesGcm(params), key, &sealed)? == b"probe")
    };
    probe().unwrap_or(false)
}
