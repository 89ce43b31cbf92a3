//! Operations of several calls: begun, gone on with and ended. A session has one of each kind at a time.

use cryptoki_sys as ck;

use crate::rv::Rv;

/// Begins an operation where none is under way.
pub(crate) fn begin<T>(place: &mut Option<T>, begun: T) -> Result<(), Rv> {
    if place.is_some() {
        return Err(Rv(ck::CKR_OPERATION_ACTIVE));
    }
    *place = Some(begun);
    Ok(())
}

/// The operation that is under way.
pub(crate) fn under_way<T>(place: &mut Option<T>) -> Result<&mut T, Rv> {
    place.as_mut().ok_or(Rv(ck::CKR_OPERATION_NOT_INITIALIZED))
}

/// As [`under_way`], which ends with it.
pub(crate) fn ended<T>(place: &mut Option<T>) -> Result<T, Rv> {
    place.take().ok_or(Rv(ck::CKR_OPERATION_NOT_INITIALIZED))
}
