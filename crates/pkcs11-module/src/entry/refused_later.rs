//! What versions 3.0 and 3.2 have added and this module has no part in, answered as PKCS#11 says.

use core::ffi::c_void;

use cryptoki_sys as ck;
use cryptoki_sys::{
    CK_ASYNC_DATA, CK_ATTRIBUTE, CK_BYTE, CK_FLAGS, CK_MECHANISM, CK_OBJECT_HANDLE, CK_RV,
    CK_SESSION_HANDLE, CK_SESSION_VALIDATION_FLAGS_TYPE, CK_ULONG, CK_USER_TYPE, CK_UTF8CHAR,
};

use super::refused::refuse_in;

fn refuse(session: CK_SESSION_HANDLE) -> CK_RV {
    refuse_in(session, ck::CKR_FUNCTION_NOT_SUPPORTED)
}

pub(super) extern "C" fn login_user(
    session: CK_SESSION_HANDLE,
    _: CK_USER_TYPE,
    _: *mut CK_UTF8CHAR,
    _: CK_ULONG,
    _: *mut CK_UTF8CHAR,
    _: CK_ULONG,
) -> CK_RV {
    refuse(session)
}

pub(super) extern "C" fn cancel(session: CK_SESSION_HANDLE, _: CK_FLAGS) -> CK_RV {
    refuse(session)
}

/// A function that ends something.
pub(super) extern "C" fn last(session: CK_SESSION_HANDLE) -> CK_RV {
    refuse(session)
}

/// A message with its parameter, additional data and data, and room.
pub(super) extern "C" fn message(
    session: CK_SESSION_HANDLE,
    _: *mut c_void,
    _: CK_ULONG,
    _: *mut CK_BYTE,
    _: CK_ULONG,
    _: *mut CK_BYTE,
    _: CK_ULONG,
    _: *mut CK_BYTE,
    _: *mut CK_ULONG,
) -> CK_RV {
    refuse(session)
}

/// The begin of a message with its parameter and additional data.
pub(super) extern "C" fn message_begin(
    session: CK_SESSION_HANDLE,
    _: *mut c_void,
    _: CK_ULONG,
    _: *mut CK_BYTE,
    _: CK_ULONG,
) -> CK_RV {
    refuse(session)
}

/// A part of a message.
pub(super) extern "C" fn message_next(
    session: CK_SESSION_HANDLE,
    _: *mut c_void,
    _: CK_ULONG,
    _: *mut CK_BYTE,
    _: CK_ULONG,
    _: *mut CK_BYTE,
    _: *mut CK_ULONG,
    _: CK_FLAGS,
) -> CK_RV {
    refuse(session)
}

/// A message to sign, or a part of one.
pub(super) extern "C" fn sign_message(
    session: CK_SESSION_HANDLE,
    _: *mut c_void,
    _: CK_ULONG,
    _: *mut CK_BYTE,
    _: CK_ULONG,
    _: *mut CK_BYTE,
    _: *mut CK_ULONG,
) -> CK_RV {
    refuse(session)
}

/// The begin of a message to sign or verify.
pub(super) extern "C" fn signed_begin(
    session: CK_SESSION_HANDLE,
    _: *mut c_void,
    _: CK_ULONG,
) -> CK_RV {
    refuse(session)
}

/// A message to verify, or a part of one.
pub(super) extern "C" fn verify_message(
    session: CK_SESSION_HANDLE,
    _: *mut c_void,
    _: CK_ULONG,
    _: *mut CK_BYTE,
    _: CK_ULONG,
    _: *mut CK_BYTE,
    _: CK_ULONG,
) -> CK_RV {
    refuse(session)
}

pub(super) extern "C" fn verify_signature_init(
    session: CK_SESSION_HANDLE,
    _: *mut CK_MECHANISM,
    _: CK_OBJECT_HANDLE,
    _: *mut CK_BYTE,
    _: CK_ULONG,
) -> CK_RV {
    refuse(session)
}

pub(super) extern "C" fn validation_flags(
    session: CK_SESSION_HANDLE,
    _: CK_SESSION_VALIDATION_FLAGS_TYPE,
    _: *mut CK_FLAGS,
) -> CK_RV {
    refuse(session)
}

pub(super) extern "C" fn async_complete(
    session: CK_SESSION_HANDLE,
    _: *mut CK_UTF8CHAR,
    _: *mut CK_ASYNC_DATA,
) -> CK_RV {
    refuse(session)
}

pub(super) extern "C" fn async_id(
    session: CK_SESSION_HANDLE,
    _: *mut CK_UTF8CHAR,
    _: *mut CK_ULONG,
) -> CK_RV {
    refuse(session)
}

pub(super) extern "C" fn async_join(
    session: CK_SESSION_HANDLE,
    _: *mut CK_UTF8CHAR,
    _: CK_ULONG,
    _: *mut CK_BYTE,
    _: CK_ULONG,
) -> CK_RV {
    refuse(session)
}

pub(super) extern "C" fn wrap_authenticated(
    session: CK_SESSION_HANDLE,
    _: *mut CK_MECHANISM,
    _: CK_OBJECT_HANDLE,
    _: CK_OBJECT_HANDLE,
    _: *mut CK_BYTE,
    _: CK_ULONG,
    _: *mut CK_BYTE,
    _: *mut CK_ULONG,
) -> CK_RV {
    refuse(session)
}

pub(super) extern "C" fn unwrap_authenticated(
    session: CK_SESSION_HANDLE,
    _: *mut CK_MECHANISM,
    _: CK_OBJECT_HANDLE,
    _: *mut CK_BYTE,
    _: CK_ULONG,
    _: *mut CK_ATTRIBUTE,
    _: CK_ULONG,
    _: *mut CK_BYTE,
    _: CK_ULONG,
    _: *mut CK_OBJECT_HANDLE,
) -> CK_RV {
    refuse(session)
}
