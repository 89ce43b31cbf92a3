//! Objects: found, described and destroyed.

use cryptoki_sys as ck;
use cryptoki_sys::{CK_ATTRIBUTE, CK_OBJECT_HANDLE, CK_RV, CK_SESSION_HANDLE, CK_ULONG};

use crate::boundary::{Out, Room, Wanted, call, template, ulong};
use crate::module::module;
use crate::rv::Rv;
use crate::{attributes, generate, operation, search};

/// C_DestroyObject.
pub(super) extern "C" fn destroy(session: CK_SESSION_HANDLE, object: CK_OBJECT_HANDLE) -> CK_RV {
    call(|| module()?.in_session(session, |session| generate::destroy(session, object)))
}

/// C_GetAttributeValue.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn attributes(
    session: CK_SESSION_HANDLE,
    object: CK_OBJECT_HANDLE,
    pointer: *mut CK_ATTRIBUTE,
    count: CK_ULONG,
) -> CK_RV {
    call(|| {
        let module = module()?;
        // SAFETY: the caller's word.
        let wanted = unsafe { Wanted::new(pointer, count) }?;
        module.in_session(session, |session| {
            let object = session.slot.object(object)?;
            wanted.fill(|kind| attributes::value(session.slot, &object, kind))
        })
    })
}

/// C_SetAttributeValue: what a key is, KMS says.
pub(super) extern "C" fn set_attributes(
    session: CK_SESSION_HANDLE,
    object: CK_OBJECT_HANDLE,
    _: *mut CK_ATTRIBUTE,
    _: CK_ULONG,
) -> CK_RV {
    call(|| {
        module()?.in_session(session, |session| {
            session.slot.object(object)?;
            Err(Rv(ck::CKR_ACTION_PROHIBITED))
        })
    })
}

/// C_FindObjectsInit.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn find_init(
    session: CK_SESSION_HANDLE,
    pointer: *mut CK_ATTRIBUTE,
    count: CK_ULONG,
) -> CK_RV {
    call(|| {
        let module = module()?;
        // SAFETY: the caller's word.
        let template = unsafe { template(pointer, count) }?;
        module.in_session(session, |session| search::find(session, &template))
    })
}

/// C_FindObjects.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn find(
    session: CK_SESSION_HANDLE,
    objects: *mut CK_OBJECT_HANDLE,
    max: CK_ULONG,
    count: *mut CK_ULONG,
) -> CK_RV {
    call(|| {
        let module = module()?;
        if objects.is_null() || count.is_null() {
            return Err(Rv(ck::CKR_ARGUMENTS_BAD));
        }
        let found = module.in_session(session, |session| search::next(session, max))?;
        let mut length = ulong(found.len());
        // SAFETY: the caller's word: the room is for `max` handles, and no more were taken.
        let room = unsafe { Room::new(objects, &raw mut length) }?;
        room.give(&found)?;
        // SAFETY: the caller's word.
        let place = unsafe { Out::new(count) }?;
        place.set(length);
        Ok(())
    })
}

/// C_FindObjectsFinal.
pub(super) extern "C" fn find_final(session: CK_SESSION_HANDLE) -> CK_RV {
    call(|| {
        module()?.in_session(session, |session| operation::ended(&mut session.found).map(|_| ()))
    })
}
