//! Keys and random bytes: made, wrapped, unwrapped and agreed on.

use cryptoki_sys as ck;
use cryptoki_sys::{
    CK_ATTRIBUTE, CK_BYTE, CK_MECHANISM, CK_OBJECT_HANDLE, CK_RV, CK_SESSION_HANDLE, CK_ULONG,
};

use crate::boundary::{Out, Room, call, slice, template};
use crate::module::module;
use crate::parameters::Mechanism;
use crate::rv::Rv;
use crate::{derive, generate};

/// C_GenerateKey.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn generate(
    session: CK_SESSION_HANDLE,
    mechanism: *mut CK_MECHANISM,
    attributes: *mut CK_ATTRIBUTE,
    count: CK_ULONG,
    key: *mut CK_OBJECT_HANDLE,
) -> CK_RV {
    call(|| {
        let module = module()?;
        // SAFETY: the caller's word.
        let mechanism = unsafe { Mechanism::read(mechanism) }?;
        // SAFETY: the caller's word.
        let template = unsafe { template(attributes, count) }?;
        // SAFETY: the caller's word.
        let place = unsafe { Out::new(key) }?;
        place.set(
            module.in_session(session, |session| generate::key(session, &mechanism, &template))?,
        );
        Ok(())
    })
}

/// C_GenerateKeyPair.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn generate_pair(
    session: CK_SESSION_HANDLE,
    mechanism: *mut CK_MECHANISM,
    public_attributes: *mut CK_ATTRIBUTE,
    public_count: CK_ULONG,
    private_attributes: *mut CK_ATTRIBUTE,
    private_count: CK_ULONG,
    public_key: *mut CK_OBJECT_HANDLE,
    private_key: *mut CK_OBJECT_HANDLE,
) -> CK_RV {
    call(|| {
        let module = module()?;
        // SAFETY: the caller's word.
        let mechanism = unsafe { Mechanism::read(mechanism) }?;
        // SAFETY: the caller's word.
        let public = unsafe { template(public_attributes, public_count) }?;
        // SAFETY: the caller's word.
        let private = unsafe { template(private_attributes, private_count) }?;
        // SAFETY: the caller's word.
        let public_place = unsafe { Out::new(public_key) }?;
        // SAFETY: the caller's word.
        let private_place = unsafe { Out::new(private_key) }?;
        let (public, private) = module.in_session(session, |session| {
            generate::pair(session, &mechanism, &public, &private)
        })?;
        public_place.set(public);
        private_place.set(private);
        Ok(())
    })
}

/// C_WrapKey.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn wrap(
    session: CK_SESSION_HANDLE,
    mechanism: *mut CK_MECHANISM,
    wrapping: CK_OBJECT_HANDLE,
    key: CK_OBJECT_HANDLE,
    out: *mut CK_BYTE,
    out_length: *mut CK_ULONG,
) -> CK_RV {
    call(|| {
        let module = module()?;
        // SAFETY: the caller's word.
        let mechanism = unsafe { Mechanism::read(mechanism) }?;
        // SAFETY: the caller's word.
        let room = unsafe { Room::new(out, out_length) }?;
        module
            .in_session(session, |session| derive::wrap(session, &mechanism, wrapping, key, &room))
    })
}

/// C_UnwrapKey.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn unwrap(
    session: CK_SESSION_HANDLE,
    mechanism: *mut CK_MECHANISM,
    unwrapping: CK_OBJECT_HANDLE,
    wrapped: *mut CK_BYTE,
    wrapped_length: CK_ULONG,
    attributes: *mut CK_ATTRIBUTE,
    count: CK_ULONG,
    key: *mut CK_OBJECT_HANDLE,
) -> CK_RV {
    call(|| {
        let module = module()?;
        // SAFETY: the caller's word.
        let mechanism = unsafe { Mechanism::read(mechanism) }?;
        // SAFETY: the caller's word.
        let wrapped = unsafe { slice(wrapped.cast_const(), wrapped_length) }?;
        // SAFETY: the caller's word.
        let template = unsafe { template(attributes, count) }?;
        // SAFETY: the caller's word.
        let place = unsafe { Out::new(key) }?;
        place.set(module.in_session(session, |session| {
            derive::unwrap(session, &mechanism, unwrapping, wrapped, &template)
        })?);
        Ok(())
    })
}

/// C_DeriveKey.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn derive(
    session: CK_SESSION_HANDLE,
    mechanism: *mut CK_MECHANISM,
    base: CK_OBJECT_HANDLE,
    attributes: *mut CK_ATTRIBUTE,
    count: CK_ULONG,
    key: *mut CK_OBJECT_HANDLE,
) -> CK_RV {
    call(|| {
        let module = module()?;
        // SAFETY: the caller's word.
        let mechanism = unsafe { Mechanism::read(mechanism) }?;
        // SAFETY: the caller's word.
        let template = unsafe { template(attributes, count) }?;
        // SAFETY: the caller's word.
        let place = unsafe { Out::new(key) }?;
        place.set(
            module.in_session(session, |session| {
                derive::derive(session, &mechanism, base, &template)
            })?,
        );
        Ok(())
    })
}

/// C_EncapsulateKey, of version 3.2.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn encapsulate(
    session: CK_SESSION_HANDLE,
    mechanism: *mut CK_MECHANISM,
    public: CK_OBJECT_HANDLE,
    attributes: *mut CK_ATTRIBUTE,
    count: CK_ULONG,
    ciphertext: *mut CK_BYTE,
    ciphertext_length: *mut CK_ULONG,
    key: *mut CK_OBJECT_HANDLE,
) -> CK_RV {
    call(|| {
        let module = module()?;
        // SAFETY: the caller's word.
        let mechanism = unsafe { Mechanism::read(mechanism) }?;
        // SAFETY: the caller's word.
        let template = unsafe { template(attributes, count) }?;
        // SAFETY: the caller's word.
        let room = unsafe { Room::new(ciphertext, ciphertext_length) }?;
        // SAFETY: the caller's word; a question needs no place.
        let place = unsafe { Out::new(key) };
        let place = if room.is_question() { place.ok() } else { Some(place?) };
        let made = module.in_session(session, |session| {
            derive::encapsulate(session, &mechanism, public, &template, &room)
        })?;
        if let (Some(place), Some(made)) = (place, made) {
            place.set(made);
        }
        Ok(())
    })
}

/// C_DecapsulateKey, of version 3.2.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn decapsulate(
    session: CK_SESSION_HANDLE,
    mechanism: *mut CK_MECHANISM,
    private: CK_OBJECT_HANDLE,
    attributes: *mut CK_ATTRIBUTE,
    count: CK_ULONG,
    ciphertext: *mut CK_BYTE,
    ciphertext_length: CK_ULONG,
    key: *mut CK_OBJECT_HANDLE,
) -> CK_RV {
    call(|| {
        let module = module()?;
        // SAFETY: the caller's word.
        let mechanism = unsafe { Mechanism::read(mechanism) }?;
        // SAFETY: the caller's word.
        let template = unsafe { template(attributes, count) }?;
        // SAFETY: the caller's word.
        let ciphertext = unsafe { slice(ciphertext.cast_const(), ciphertext_length) }?;
        // SAFETY: the caller's word.
        let place = unsafe { Out::new(key) }?;
        place.set(module.in_session(session, |session| {
            derive::decapsulate(session, &mechanism, private, &template, ciphertext)
        })?);
        Ok(())
    })
}

/// C_GenerateRandom.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn random(
    session: CK_SESSION_HANDLE,
    out: *mut CK_BYTE,
    length: CK_ULONG,
) -> CK_RV {
    call(|| {
        let module = module()?;
        let mut room_length = length;
        let count = usize::try_from(length).map_err(|_| Rv(ck::CKR_ARGUMENTS_BAD))?;
        if out.is_null() {
            return Err(Rv(ck::CKR_ARGUMENTS_BAD));
        }
        // SAFETY: the caller's word; the length is ours.
        let room = unsafe { Room::new(out, &raw mut room_length) }?;
        let slot = module.slot(module.slot_of(session)?)?;
        room.give(&generate::random(slot, count)?)
    })
}
