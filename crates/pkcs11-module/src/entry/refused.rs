//! What this module has no part in, answered as PKCS#11 says.

use core::ffi::c_void;

use cryptoki_sys as ck;
use cryptoki_sys::{
    CK_ATTRIBUTE, CK_BYTE, CK_FLAGS, CK_MECHANISM, CK_OBJECT_HANDLE, CK_RV, CK_SESSION_HANDLE,
    CK_SLOT_ID, CK_ULONG, CK_UTF8CHAR,
};

use crate::boundary::call;
use crate::module::module;
use crate::rv::Rv;

/// Refuses, where there is a module at all.
fn refuse(code: CK_RV) -> CK_RV {
    call(|| {
        module()?;
        Err(Rv(code))
    })
}

/// Refuses in a session, where there is one.
pub(super) fn refuse_in(session: CK_SESSION_HANDLE, code: CK_RV) -> CK_RV {
    call(|| {
        module()?.slot_of(session)?;
        Err(Rv(code))
    })
}

pub(super) extern "C" fn init_token(
    _: CK_SLOT_ID,
    _: *mut CK_UTF8CHAR,
    _: CK_ULONG,
    _: *mut CK_UTF8CHAR,
) -> CK_RV {
    refuse(ck::CKR_FUNCTION_NOT_SUPPORTED)
}

pub(super) extern "C" fn set_pin(
    session: CK_SESSION_HANDLE,
    _: *mut CK_UTF8CHAR,
    _: CK_ULONG,
    _: *mut CK_UTF8CHAR,
    _: CK_ULONG,
) -> CK_RV {
    refuse_in(session, ck::CKR_FUNCTION_NOT_SUPPORTED)
}

pub(super) extern "C" fn set_state(
    session: CK_SESSION_HANDLE,
    _: *mut CK_BYTE,
    _: CK_ULONG,
    _: CK_OBJECT_HANDLE,
    _: CK_OBJECT_HANDLE,
) -> CK_RV {
    refuse_in(session, ck::CKR_FUNCTION_NOT_SUPPORTED)
}

pub(super) extern "C" fn create_object(
    session: CK_SESSION_HANDLE,
    _: *mut CK_ATTRIBUTE,
    _: CK_ULONG,
    _: *mut CK_OBJECT_HANDLE,
) -> CK_RV {
    refuse_in(session, ck::CKR_FUNCTION_NOT_SUPPORTED)
}

pub(super) extern "C" fn copy_object(
    session: CK_SESSION_HANDLE,
    _: CK_OBJECT_HANDLE,
    _: *mut CK_ATTRIBUTE,
    _: CK_ULONG,
    _: *mut CK_OBJECT_HANDLE,
) -> CK_RV {
    refuse_in(session, ck::CKR_FUNCTION_NOT_SUPPORTED)
}

pub(super) extern "C" fn object_size(
    session: CK_SESSION_HANDLE,
    _: CK_OBJECT_HANDLE,
    _: *mut CK_ULONG,
) -> CK_RV {
    refuse_in(session, ck::CKR_FUNCTION_NOT_SUPPORTED)
}

pub(super) extern "C" fn digest_init(session: CK_SESSION_HANDLE, _: *mut CK_MECHANISM) -> CK_RV {
    refuse_in(session, ck::CKR_FUNCTION_NOT_SUPPORTED)
}

pub(super) extern "C" fn digest_key(session: CK_SESSION_HANDLE, _: CK_OBJECT_HANDLE) -> CK_RV {
    refuse_in(session, ck::CKR_FUNCTION_NOT_SUPPORTED)
}

/// A function that takes bytes.
pub(super) extern "C" fn bytes(session: CK_SESSION_HANDLE, _: *mut CK_BYTE, _: CK_ULONG) -> CK_RV {
    refuse_in(session, ck::CKR_FUNCTION_NOT_SUPPORTED)
}

/// A function that gives bytes.
pub(super) extern "C" fn room(
    session: CK_SESSION_HANDLE,
    _: *mut CK_BYTE,
    _: *mut CK_ULONG,
) -> CK_RV {
    refuse_in(session, ck::CKR_FUNCTION_NOT_SUPPORTED)
}

/// A function that takes and gives bytes.
pub(super) extern "C" fn bytes_and_room(
    session: CK_SESSION_HANDLE,
    _: *mut CK_BYTE,
    _: CK_ULONG,
    _: *mut CK_BYTE,
    _: *mut CK_ULONG,
) -> CK_RV {
    refuse_in(session, ck::CKR_FUNCTION_NOT_SUPPORTED)
}

/// A function that begins something with a key.
pub(super) extern "C" fn with_key(
    session: CK_SESSION_HANDLE,
    _: *mut CK_MECHANISM,
    _: CK_OBJECT_HANDLE,
) -> CK_RV {
    refuse_in(session, ck::CKR_FUNCTION_NOT_SUPPORTED)
}

pub(super) extern "C" fn seed(session: CK_SESSION_HANDLE, _: *mut CK_BYTE, _: CK_ULONG) -> CK_RV {
    refuse_in(session, ck::CKR_RANDOM_SEED_NOT_SUPPORTED)
}

pub(super) extern "C" fn not_parallel(session: CK_SESSION_HANDLE) -> CK_RV {
    refuse_in(session, ck::CKR_FUNCTION_NOT_PARALLEL)
}

/// Tokens neither come nor go.
pub(super) extern "C" fn slot_event(flags: CK_FLAGS, _: *mut CK_SLOT_ID, _: *mut c_void) -> CK_RV {
    let is_question = flags & ck::CKF_DONT_BLOCK != 0;
    refuse(if is_question { ck::CKR_NO_EVENT } else { ck::CKR_FUNCTION_NOT_SUPPORTED })
}
