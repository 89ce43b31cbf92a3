//! Messages: encrypted, decrypted, signed and verified.

use cryptoki_sys::{CK_BYTE, CK_MECHANISM, CK_OBJECT_HANDLE, CK_RV, CK_SESSION_HANDLE, CK_ULONG};

use crate::boundary::{Room, call, slice};
use crate::cipher::{self, Direction};
use crate::module::module;
use crate::parameters::Mechanism;
use crate::rv::Rv;
use crate::session::Session;
use crate::sign;

/// Begins something with a mechanism and a key.
///
/// # Safety
/// As [`super`] says.
unsafe fn init(
    session: CK_SESSION_HANDLE,
    mechanism: *mut CK_MECHANISM,
    work: impl FnOnce(&mut Session, &Mechanism) -> Result<(), Rv>,
) -> CK_RV {
    call(|| {
        let module = module()?;
        // SAFETY: the caller's word.
        let mechanism = unsafe { Mechanism::read(mechanism) }?;
        module.in_session(session, |session| work(session, &mechanism))
    })
}

/// Does something with bytes.
///
/// # Safety
/// As [`super`] says.
unsafe fn with_bytes(
    session: CK_SESSION_HANDLE,
    data: *mut CK_BYTE,
    length: CK_ULONG,
    work: impl FnOnce(&mut Session, &[u8]) -> Result<(), Rv>,
) -> CK_RV {
    call(|| {
        let module = module()?;
        // SAFETY: the caller's word.
        let data = unsafe { slice(data.cast_const(), length) }?;
        module.in_session(session, |session| work(session, data))
    })
}

/// Does something with bytes, of which others come. Programs may decrypt in place: what is read is read before
/// anything is written, and not held meanwhile.
///
/// # Safety
/// As [`super`] says.
unsafe fn with_room(
    session: CK_SESSION_HANDLE,
    data: (*mut CK_BYTE, CK_ULONG),
    room: (*mut CK_BYTE, *mut CK_ULONG),
    work: impl FnOnce(&mut Session, &[u8], &Room<'_, u8>) -> Result<(), Rv>,
) -> CK_RV {
    call(|| {
        let module = module()?;
        // SAFETY: the caller's word.
        let data = unsafe { slice(data.0.cast_const(), data.1) }?;
        // A copy, so that nothing of ours points to where the answer may go.
        let data = zeroize::Zeroizing::new(data.to_vec());
        // SAFETY: the caller's word.
        let room = unsafe { Room::new(room.0, room.1) }?;
        module.in_session(session, |session| work(session, &data, &room))
    })
}

/// C_EncryptInit.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn encrypt_init(
    session: CK_SESSION_HANDLE,
    mechanism: *mut CK_MECHANISM,
    key: CK_OBJECT_HANDLE,
) -> CK_RV {
    let work = |session: &mut Session, mechanism: &Mechanism| {
        cipher::init(session.slot, &mut session.encrypting, Direction::Encrypt, mechanism, key)
    };
    // SAFETY: the caller's word.
    unsafe { init(session, mechanism, work) }
}

/// C_Encrypt.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn encrypt(
    session: CK_SESSION_HANDLE,
    data: *mut CK_BYTE,
    length: CK_ULONG,
    out: *mut CK_BYTE,
    out_length: *mut CK_ULONG,
) -> CK_RV {
    let work = |session: &mut Session, data: &[u8], room: &Room<'_, u8>| {
        cipher::finish(session.slot, &mut session.encrypting, Direction::Encrypt, data, room)
    };
    // SAFETY: the caller's word.
    unsafe { with_room(session, (data, length), (out, out_length), work) }
}

/// C_EncryptUpdate.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn encrypt_update(
    session: CK_SESSION_HANDLE,
    data: *mut CK_BYTE,
    length: CK_ULONG,
    out: *mut CK_BYTE,
    out_length: *mut CK_ULONG,
) -> CK_RV {
    let work = |session: &mut Session, data: &[u8], room: &Room<'_, u8>| {
        cipher::update(&mut session.encrypting, Direction::Encrypt, data, room)
    };
    // SAFETY: the caller's word.
    unsafe { with_room(session, (data, length), (out, out_length), work) }
}

/// C_EncryptFinal.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn encrypt_final(
    session: CK_SESSION_HANDLE,
    out: *mut CK_BYTE,
    out_length: *mut CK_ULONG,
) -> CK_RV {
    let work = |session: &mut Session, data: &[u8], room: &Room<'_, u8>| {
        cipher::finish(session.slot, &mut session.encrypting, Direction::Encrypt, data, room)
    };
    // SAFETY: the caller's word.
    unsafe { with_room(session, (core::ptr::null_mut(), 0), (out, out_length), work) }
}

/// C_DecryptInit.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn decrypt_init(
    session: CK_SESSION_HANDLE,
    mechanism: *mut CK_MECHANISM,
    key: CK_OBJECT_HANDLE,
) -> CK_RV {
    let work = |session: &mut Session, mechanism: &Mechanism| {
        cipher::init(session.slot, &mut session.decrypting, Direction::Decrypt, mechanism, key)
    };
    // SAFETY: the caller's word.
    unsafe { init(session, mechanism, work) }
}

/// C_Decrypt.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn decrypt(
    session: CK_SESSION_HANDLE,
    data: *mut CK_BYTE,
    length: CK_ULONG,
    out: *mut CK_BYTE,
    out_length: *mut CK_ULONG,
) -> CK_RV {
    let work = |session: &mut Session, data: &[u8], room: &Room<'_, u8>| {
        cipher::finish(session.slot, &mut session.decrypting, Direction::Decrypt, data, room)
    };
    // SAFETY: the caller's word.
    unsafe { with_room(session, (data, length), (out, out_length), work) }
}

/// C_DecryptUpdate.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn decrypt_update(
    session: CK_SESSION_HANDLE,
    data: *mut CK_BYTE,
    length: CK_ULONG,
    out: *mut CK_BYTE,
    out_length: *mut CK_ULONG,
) -> CK_RV {
    let work = |session: &mut Session, data: &[u8], room: &Room<'_, u8>| {
        cipher::update(&mut session.decrypting, Direction::Decrypt, data, room)
    };
    // SAFETY: the caller's word.
    unsafe { with_room(session, (data, length), (out, out_length), work) }
}

/// C_DecryptFinal.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn decrypt_final(
    session: CK_SESSION_HANDLE,
    out: *mut CK_BYTE,
    out_length: *mut CK_ULONG,
) -> CK_RV {
    let work = |session: &mut Session, data: &[u8], room: &Room<'_, u8>| {
        cipher::finish(session.slot, &mut session.decrypting, Direction::Decrypt, data, room)
    };
    // SAFETY: the caller's word.
    unsafe { with_room(session, (core::ptr::null_mut(), 0), (out, out_length), work) }
}

/// C_SignInit.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn sign_init(
    session: CK_SESSION_HANDLE,
    mechanism: *mut CK_MECHANISM,
    key: CK_OBJECT_HANDLE,
) -> CK_RV {
    let work = |session: &mut Session, mechanism: &Mechanism| {
        sign::sign_init(session.slot, &mut session.signing, mechanism, key)
    };
    // SAFETY: the caller's word.
    unsafe { init(session, mechanism, work) }
}

/// C_SignUpdate.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn sign_update(
    session: CK_SESSION_HANDLE,
    data: *mut CK_BYTE,
    length: CK_ULONG,
) -> CK_RV {
    let work = |session: &mut Session, data: &[u8]| sign::update(&mut session.signing, data);
    // SAFETY: the caller's word.
    unsafe { with_bytes(session, data, length, work) }
}

/// C_VerifyInit.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn verify_init(
    session: CK_SESSION_HANDLE,
    mechanism: *mut CK_MECHANISM,
    key: CK_OBJECT_HANDLE,
) -> CK_RV {
    let work = |session: &mut Session, mechanism: &Mechanism| {
        sign::verify_init(session.slot, &mut session.verifying, mechanism, key)
    };
    // SAFETY: the caller's word.
    unsafe { init(session, mechanism, work) }
}

/// C_VerifyUpdate.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn verify_update(
    session: CK_SESSION_HANDLE,
    data: *mut CK_BYTE,
    length: CK_ULONG,
) -> CK_RV {
    let work = |session: &mut Session, data: &[u8]| sign::update(&mut session.verifying, data);
    // SAFETY: the caller's word.
    unsafe { with_bytes(session, data, length, work) }
}

fn sign_in(session: &mut Session, data: &[u8], room: &Room<'_, u8>) -> Result<(), Rv> {
    sign::sign(session.slot, &mut session.signing, data, room)
}

/// C_Sign.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn sign(
    session: CK_SESSION_HANDLE,
    data: *mut CK_BYTE,
    length: CK_ULONG,
    out: *mut CK_BYTE,
    out_length: *mut CK_ULONG,
) -> CK_RV {
    // SAFETY: the caller's word.
    unsafe { with_room(session, (data, length), (out, out_length), sign_in) }
}

/// C_SignFinal.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn sign_final(
    session: CK_SESSION_HANDLE,
    out: *mut CK_BYTE,
    out_length: *mut CK_ULONG,
) -> CK_RV {
    let none = (core::ptr::null_mut(), 0);
    // SAFETY: the caller's word.
    unsafe { with_room(session, none, (out, out_length), sign_in) }
}

/// C_Verify.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn verify(
    session: CK_SESSION_HANDLE,
    data: *mut CK_BYTE,
    length: CK_ULONG,
    signature: *mut CK_BYTE,
    signature_length: CK_ULONG,
) -> CK_RV {
    // SAFETY: the caller's word.
    let data = unsafe { slice(data.cast_const(), length) };
    let work = |session: &mut Session, signature: &[u8]| {
        sign::verify(session.slot, &mut session.verifying, data?, signature)
    };
    // SAFETY: the caller's word.
    unsafe { with_bytes(session, signature, signature_length, work) }
}

/// C_VerifyFinal.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn verify_final(
    session: CK_SESSION_HANDLE,
    signature: *mut CK_BYTE,
    signature_length: CK_ULONG,
) -> CK_RV {
    let work = |session: &mut Session, signature: &[u8]| {
        sign::verify(session.slot, &mut session.verifying, &[], signature)
    };
    // SAFETY: the caller's word.
    unsafe { with_bytes(session, signature, signature_length, work) }
}
