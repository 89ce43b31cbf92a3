//! Sessions and logins.

use core::ffi::c_void;

use cryptoki_sys as ck;
use cryptoki_sys::{
    CK_FLAGS, CK_NOTIFY, CK_RV, CK_SESSION_HANDLE, CK_SESSION_INFO, CK_SLOT_ID, CK_ULONG,
    CK_USER_TYPE, CK_UTF8CHAR,
};

use crate::boundary::{Out, call, slice};
use crate::module::module;
use crate::rv::Rv;

/// C_OpenSession. Nothing is ever notified.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn open(
    slot: CK_SLOT_ID,
    flags: CK_FLAGS,
    _application: *mut c_void,
    _notify: CK_NOTIFY,
    session: *mut CK_SESSION_HANDLE,
) -> CK_RV {
    call(|| {
        let module = module()?;
        if flags & ck::CKF_SERIAL_SESSION == 0 {
            return Err(Rv(ck::CKR_SESSION_PARALLEL_NOT_SUPPORTED));
        }
        // SAFETY: the caller's word.
        let place = unsafe { Out::new(session) }?;
        place.set(module.open(slot, flags & ck::CKF_RW_SESSION != 0)?);
        Ok(())
    })
}

/// C_CloseSession.
pub(super) extern "C" fn close(session: CK_SESSION_HANDLE) -> CK_RV {
    call(|| module()?.close(session))
}

/// C_CloseAllSessions.
pub(super) extern "C" fn close_all(slot: CK_SLOT_ID) -> CK_RV {
    call(|| module()?.close_all(slot))
}

/// C_GetSessionInfo.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn info(
    session: CK_SESSION_HANDLE,
    info: *mut CK_SESSION_INFO,
) -> CK_RV {
    call(|| {
        let module = module()?;
        let slot = module.slot_of(session)?;
        // SAFETY: the caller's word.
        let place = unsafe { Out::new(info) }?;
        let (state, is_writable) =
            module.in_session(session, |session| Ok((session.state(), session.is_writable)))?;
        let write = if is_writable { ck::CKF_RW_SESSION } else { 0 };
        place.set(CK_SESSION_INFO {
            slotID: slot,
            state,
            flags: ck::CKF_SERIAL_SESSION | write,
            ulDeviceError: 0,
        });
        Ok(())
    })
}

/// C_Login: the PIN is `ACCESS_KEY_ID:SECRET`, and may be empty where the token has credentials of its own.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn login(
    session: CK_SESSION_HANDLE,
    user: CK_USER_TYPE,
    pin: *mut CK_UTF8CHAR,
    length: CK_ULONG,
) -> CK_RV {
    call(|| {
        let module = module()?;
        let slot = module.slot(module.slot_of(session)?)?;
        match user {
            ck::CKU_USER => {}
            ck::CKU_CONTEXT_SPECIFIC => return Err(Rv(ck::CKR_OPERATION_NOT_INITIALIZED)),
            _ => return Err(Rv(ck::CKR_USER_TYPE_INVALID)),
        }
        // SAFETY: the caller's word.
        let pin = unsafe { slice(pin.cast_const(), length) }?;
        slot.login(pin)
    })
}

/// C_Logout.
pub(super) extern "C" fn logout(session: CK_SESSION_HANDLE) -> CK_RV {
    call(|| {
        let module = module()?;
        let slot = module.slot(module.slot_of(session)?)?;
        if slot.logout() { Ok(()) } else { Err(Rv(ck::CKR_USER_NOT_LOGGED_IN)) }
    })
}
