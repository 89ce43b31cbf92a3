//! The module, its slots, tokens and mechanisms.

use core::ffi::c_void;

use cryptoki_sys as ck;
use cryptoki_sys::{
    CK_BBOOL, CK_C_INITIALIZE_ARGS, CK_INFO, CK_MECHANISM_INFO, CK_MECHANISM_TYPE, CK_RV,
    CK_SLOT_ID, CK_SLOT_INFO, CK_TOKEN_INFO, CK_ULONG, CK_VERSION,
};
use envelope::digest::sha256;

use super::{LATER, MANUFACTURER, VERSION, blank_padded};
use crate::boundary::{Out, Room, call, copied, ulong};
use crate::mechanism;
use crate::module::{self, module};
use crate::rv::Rv;
use crate::slot::Slot;

/// The version of the library: that of the workspace.
const LIBRARY: CK_VERSION = CK_VERSION { major: 0, minor: 1 };
/// The lengths of a PIN, in bytes: with a session token it is long.
const PIN_BYTES_MAX: CK_ULONG = 8192;

/// C_Initialize.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn initialize(arguments: *mut c_void) -> CK_RV {
    call(|| {
        // SAFETY: the caller's word.
        let given = unsafe { copied(arguments.cast::<CK_C_INITIALIZE_ARGS>()) };
        if let Some(given) = given {
            let functions = [
                given.CreateMutex.is_some(),
                given.DestroyMutex.is_some(),
                given.LockMutex.is_some(),
                given.UnlockMutex.is_some(),
            ];
            let count = functions.iter().filter(|is_given| **is_given).count();
            if !given.pReserved.is_null() || !(count == 0 || count == functions.len()) {
                return Err(Rv(ck::CKR_ARGUMENTS_BAD));
            }
            // Locks are the operating system's.
            if count != 0 && given.flags & ck::CKF_OS_LOCKING_OK == 0 {
                return Err(Rv(ck::CKR_CANT_LOCK));
            }
        }
        module::initialize()
    })
}

/// C_Finalize.
pub(super) extern "C" fn finalize(reserved: *mut c_void) -> CK_RV {
    call(|| {
        if !reserved.is_null() {
            return Err(Rv(ck::CKR_ARGUMENTS_BAD));
        }
        module::finalize()
    })
}

/// C_GetInfo.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn info(info: *mut CK_INFO) -> CK_RV {
    // SAFETY: the caller's word.
    unsafe { info_of(VERSION, info) }
}

/// C_GetInfo of the later version.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn later_info(info: *mut CK_INFO) -> CK_RV {
    // SAFETY: the caller's word.
    unsafe { info_of(LATER, info) }
}

/// # Safety
/// As [`super`] says.
unsafe fn info_of(version: CK_VERSION, info: *mut CK_INFO) -> CK_RV {
    call(|| {
        module()?;
        // SAFETY: the caller's word.
        let place = unsafe { Out::new(info) }?;
        place.set(CK_INFO {
            cryptokiVersion: version,
            manufacturerID: blank_padded(MANUFACTURER),
            flags: 0,
            libraryDescription: blank_padded("PKCS#11 over Ironkeep's KMS"),
            libraryVersion: LIBRARY,
        });
        Ok(())
    })
}

/// C_GetSlotList: every slot has its token.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn slot_list(
    _with_token: CK_BBOOL,
    slots: *mut CK_SLOT_ID,
    count: *mut CK_ULONG,
) -> CK_RV {
    call(|| {
        let all: Vec<CK_SLOT_ID> = module()?.slots().collect();
        // SAFETY: the caller's word.
        let room = unsafe { Room::new(slots, count) }?;
        room.give(&all)
    })
}

/// C_GetSlotInfo.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn slot_info(id: CK_SLOT_ID, info: *mut CK_SLOT_INFO) -> CK_RV {
    call(|| {
        let slot = module()?.slot(id)?;
        // SAFETY: the caller's word.
        let place = unsafe { Out::new(info) }?;
        let server = slot.server();
        let description = format!("KMS at {}, {}", server.authority(), server.region());
        place.set(CK_SLOT_INFO {
            slotDescription: blank_padded(&description),
            manufacturerID: blank_padded(MANUFACTURER),
            flags: ck::CKF_TOKEN_PRESENT,
            hardwareVersion: LIBRARY,
            firmwareVersion: LIBRARY,
        });
        Ok(())
    })
}

/// What tells tokens apart: endpoint, Region and label. Nobody is asked, so that programs may list tokens of
/// which they use another.
fn serial(slot: &Slot) -> String {
    let server = slot.server();
    let facts = [server.authority(), server.region(), slot.settings.label()].join("\n");
    sha256(facts.as_bytes()).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// C_GetTokenInfo.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn token_info(id: CK_SLOT_ID, info: *mut CK_TOKEN_INFO) -> CK_RV {
    call(|| {
        let module = module()?;
        let slot = module.slot(id)?;
        // SAFETY: the caller's word.
        let place = unsafe { Out::new(info) }?;
        let login = if slot.needs_login() { ck::CKF_LOGIN_REQUIRED } else { 0 };
        place.set(CK_TOKEN_INFO {
            label: blank_padded(slot.settings.label()),
            manufacturerID: blank_padded(MANUFACTURER),
            model: blank_padded("KMS"),
            serialNumber: blank_padded(&serial(slot)),
            flags: ck::CKF_RNG | ck::CKF_TOKEN_INITIALIZED | ck::CKF_USER_PIN_INITIALIZED | login,
            ulMaxSessionCount: ck::CK_EFFECTIVELY_INFINITE,
            ulSessionCount: ulong(module.count(id)),
            ulMaxRwSessionCount: ck::CK_EFFECTIVELY_INFINITE,
            ulRwSessionCount: ck::CK_UNAVAILABLE_INFORMATION,
            ulMaxPinLen: PIN_BYTES_MAX,
            ulMinPinLen: 0,
            ulTotalPublicMemory: ck::CK_UNAVAILABLE_INFORMATION,
            ulFreePublicMemory: ck::CK_UNAVAILABLE_INFORMATION,
            ulTotalPrivateMemory: ck::CK_UNAVAILABLE_INFORMATION,
            ulFreePrivateMemory: ck::CK_UNAVAILABLE_INFORMATION,
            hardwareVersion: LIBRARY,
            firmwareVersion: LIBRARY,
            utcTime: blank_padded(""),
        });
        Ok(())
    })
}

/// C_GetMechanismList.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn mechanism_list(
    id: CK_SLOT_ID,
    mechanisms: *mut CK_MECHANISM_TYPE,
    count: *mut CK_ULONG,
) -> CK_RV {
    call(|| {
        module()?.slot(id)?;
        // SAFETY: the caller's word.
        let room = unsafe { Room::new(mechanisms, count) }?;
        room.give(&mechanism::list())
    })
}

/// C_GetMechanismInfo.
///
/// # Safety
/// As [`super`] says.
pub(super) unsafe extern "C" fn mechanism_info(
    id: CK_SLOT_ID,
    kind: CK_MECHANISM_TYPE,
    info: *mut CK_MECHANISM_INFO,
) -> CK_RV {
    call(|| {
        module()?.slot(id)?;
        let found = mechanism::info(kind)?;
        // SAFETY: the caller's word.
        let place = unsafe { Out::new(info) }?;
        place.set(found);
        Ok(())
    })
}
