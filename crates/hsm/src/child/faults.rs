//! What the return values of PKCS#11 mean to a caller.
//!
//! Source: PKCS #11 Specification 3.1, section 5.1 (function return values).

use cryptoki::error::{Error, RvError};

use crate::HsmError;

/// The error of any call.
pub(super) fn fault(error: Error) -> HsmError {
    let Error::Pkcs11(code, function) = error else { return HsmError::Device(error.to_string()) };
    match code {
        RvError::PinIncorrect => HsmError::PinIncorrect,
        RvError::PinLocked => HsmError::PinLocked,
        RvError::PinInvalid | RvError::PinLenRange | RvError::PinExpired | RvError::PinTooWeak => {
            HsmError::PinUnacceptable
        }
        RvError::UserPinNotInitialized => HsmError::UserNotFound,
        RvError::UserAnotherAlreadyLoggedIn | RvError::UserTooManyTypes => HsmError::UserLoggedIn,
        RvError::SessionCount => HsmError::Busy,
        RvError::TokenNotPresent | RvError::TokenNotRecognized | RvError::SlotIdInvalid => {
            HsmError::TokenNotFound
        }
        RvError::UserNotLoggedIn => HsmError::NotLoggedIn,
        other => HsmError::Device(format!("{function}: {other:?}")),
    }
}

/// Whether a session or a key is no longer known to the token, so that looking again may help.
pub(super) const fn is_stale(error: &Error) -> bool {
    matches!(
        error,
        Error::Pkcs11(
            RvError::KeyHandleInvalid
                | RvError::ObjectHandleInvalid
                | RvError::SessionHandleInvalid
                | RvError::SessionClosed,
            _
        )
    )
}

/// Whether decryption may have failed for the ciphertext's sake. Tokens do not agree on the value of
/// a wrong tag: SoftHSM answers `CKR_GENERAL_ERROR`.
pub(super) const fn may_be_ciphertext(error: &Error) -> bool {
    matches!(
        error,
        Error::Pkcs11(
            RvError::EncryptedDataInvalid
                | RvError::EncryptedDataLenRange
                | RvError::DataInvalid
                | RvError::DataLenRange
                | RvError::GeneralError
                | RvError::FunctionFailed,
            _
        )
    )
}

/// An error that says something about the session it came from.
pub(super) trait SessionFault {
    /// Whether the session is of no more use.
    fn spoils_session(&self) -> bool;
}

impl SessionFault for Error {
    fn spoils_session(&self) -> bool {
        matches!(
            self,
            Self::Pkcs11(
                RvError::SessionHandleInvalid
                    | RvError::SessionClosed
                    | RvError::OperationActive
                    | RvError::DeviceRemoved
                    | RvError::TokenNotPresent
                    | RvError::UserNotLoggedIn,
                _
            )
        )
    }
}
