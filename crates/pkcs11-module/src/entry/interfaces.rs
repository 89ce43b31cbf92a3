//! The interfaces by which programs of version 3 find the functions: `PKCS 11` in the versions 3.2 and 2.40.

use core::ffi::CStr;

use cryptoki_sys as ck;
use cryptoki_sys::{CK_FLAGS, CK_INTERFACE, CK_RV, CK_ULONG, CK_UTF8CHAR, CK_VERSION};

use super::{FUNCTIONS, FUNCTIONS_3_2, LATER, VERSION};
use crate::boundary::{Out, Room, call, copied};
use crate::rv::Rv;

/// The name of both.
const NAME: &CStr = c"PKCS 11";

/// The interfaces, the newest first: that is the one for who names no version.
struct Interfaces([(CK_VERSION, CK_INTERFACE); 2]);

// SAFETY: what the pointers lead to is static and never written.
unsafe impl Sync for Interfaces {}

static INTERFACES: Interfaces = Interfaces([
    (LATER, of((&raw const FUNCTIONS_3_2).cast_mut().cast())),
    (VERSION, of((&raw const FUNCTIONS).cast_mut().cast())),
]);

/// An interface of these functions. A child of `fork` has to initialise anew, so that it is not fork-safe.
const fn of(functions: *mut core::ffi::c_void) -> CK_INTERFACE {
    CK_INTERFACE {
        pInterfaceName: NAME.as_ptr().cast::<CK_UTF8CHAR>().cast_mut(),
        pFunctionList: functions,
        flags: 0,
    }
}

/// C_GetInterfaceList.
///
/// # Safety
/// As [`super`] says.
#[unsafe(export_name = "C_GetInterfaceList")]
pub(super) unsafe extern "C" fn list(interfaces: *mut CK_INTERFACE, count: *mut CK_ULONG) -> CK_RV {
    call(|| {
        // SAFETY: the caller's word.
        let room = unsafe { Room::new(interfaces, count) }?;
        room.give(&INTERFACES.0.map(|(_, interface)| interface))
    })
}

/// C_GetInterface: the one of a name and version, or the newest where they are not said.
///
/// # Safety
/// As [`super`] says; a name ends with a zero.
#[unsafe(export_name = "C_GetInterface")]
pub(super) unsafe extern "C" fn get(
    name: *mut CK_UTF8CHAR,
    version: *mut CK_VERSION,
    interface: *mut *mut CK_INTERFACE,
    flags: CK_FLAGS,
) -> CK_RV {
    call(|| {
        // SAFETY: the caller's word.
        let place = unsafe { Out::new(interface) }?;
        // SAFETY: the caller's word.
        let is_ours = name.is_null() || unsafe { CStr::from_ptr(name.cast_const().cast()) } == NAME;
        // SAFETY: the caller's word.
        let version = unsafe { copied(version.cast_const()) };
        let is_wanted = |known: &CK_VERSION| {
            version.is_none_or(|it| (it.major, it.minor) == (known.major, known.minor))
        };
        let found = INTERFACES.0.iter().find(|(known, _)| is_wanted(known));
        let found = found.filter(|(_, known)| is_ours && flags & !known.flags == 0);
        let (_, found) = found.ok_or(Rv(ck::CKR_FUNCTION_FAILED))?;
        // Programs read it; that the type is mutable is PKCS#11's.
        place.set(core::ptr::from_ref(found).cast_mut());
        Ok(())
    })
}
