//! The functions of PKCS#11. Each hands the caller's pointers to [`crate::boundary`] and does nothing else that is
//! unsafe.
//!
//! # Safety
//! Every function here asks of its caller what PKCS#11 asks: that pointers are null where that is allowed, and else
//! lead to what their types and lengths say, for as long as the call runs. Each block relies on that alone, and is
//! marked `SAFETY: the caller's word`.

mod general;
mod interfaces;
mod keys;
mod messages;
mod objects;
mod refused;
mod refused_later;
mod sessions;

use cryptoki_sys as ck;
use cryptoki_sys::{CK_FUNCTION_LIST, CK_FUNCTION_LIST_3_2, CK_RV, CK_VERSION};

use crate::boundary::{Out, call};

/// The version of PKCS#11 whose functions `C_GetFunctionList` gives.
const VERSION: CK_VERSION = CK_VERSION { major: 2, minor: 40 };

/// The version of the functions that only `C_GetInterface` gives.
const LATER: CK_VERSION = CK_VERSION { major: 3, minor: 2 };

/// Gives the list of the functions of version 2.40: the name by which most programs find the module.
///
/// # Safety
/// `list` is null or may be written.
#[unsafe(export_name = "C_GetFunctionList")]
pub(crate) unsafe extern "C" fn function_list(list: *mut *mut CK_FUNCTION_LIST) -> CK_RV {
    call(|| {
        // SAFETY: the caller's word.
        let place = unsafe { Out::new(list) }?;
        // Programs read it; that the type is mutable is PKCS#11's.
        place.set((&raw const FUNCTIONS).cast_mut());
        Ok(())
    })
}

/// A list of the functions that both versions have, and more.
macro_rules! functions {
    ($list:ident, $version:expr, $info:path, { $($name:ident: $function:path,)* }) => {
        $list {
            version: $version,
            C_Initialize: Some(general::initialize),
            C_Finalize: Some(general::finalize),
            C_GetInfo: Some($info),
            C_GetFunctionList: Some(function_list),
            C_GetSlotList: Some(general::slot_list),
            C_GetSlotInfo: Some(general::slot_info),
            C_GetTokenInfo: Some(general::token_info),
            C_GetMechanismList: Some(general::mechanism_list),
            C_GetMechanismInfo: Some(general::mechanism_info),
            C_InitToken: Some(refused::init_token),
            C_InitPIN: Some(refused::bytes),
            C_SetPIN: Some(refused::set_pin),
            C_OpenSession: Some(sessions::open),
            C_CloseSession: Some(sessions::close),
            C_CloseAllSessions: Some(sessions::close_all),
            C_GetSessionInfo: Some(sessions::info),
            C_GetOperationState: Some(refused::room),
            C_SetOperationState: Some(refused::set_state),
            C_Login: Some(sessions::login),
            C_Logout: Some(sessions::logout),
            C_CreateObject: Some(refused::create_object),
            C_CopyObject: Some(refused::copy_object),
            C_DestroyObject: Some(objects::destroy),
            C_GetObjectSize: Some(refused::object_size),
            C_GetAttributeValue: Some(objects::attributes),
            C_SetAttributeValue: Some(objects::set_attributes),
            C_FindObjectsInit: Some(objects::find_init),
            C_FindObjects: Some(objects::find),
            C_FindObjectsFinal: Some(objects::find_final),
            C_EncryptInit: Some(messages::encrypt_init),
            C_Encrypt: Some(messages::encrypt),
            C_EncryptUpdate: Some(messages::encrypt_update),
            C_EncryptFinal: Some(messages::encrypt_final),
            C_DecryptInit: Some(messages::decrypt_init),
            C_Decrypt: Some(messages::decrypt),
            C_DecryptUpdate: Some(messages::decrypt_update),
            C_DecryptFinal: Some(messages::decrypt_final),
            C_DigestInit: Some(refused::digest_init),
            C_Digest: Some(refused::bytes_and_room),
            C_DigestUpdate: Some(refused::bytes),
            C_DigestKey: Some(refused::digest_key),
            C_DigestFinal: Some(refused::room),
            C_SignInit: Some(messages::sign_init),
            C_Sign: Some(messages::sign),
            C_SignUpdate: Some(messages::sign_update),
            C_SignFinal: Some(messages::sign_final),
            C_SignRecoverInit: Some(refused::with_key),
            C_SignRecover: Some(refused::bytes_and_room),
            C_VerifyInit: Some(messages::verify_init),
            C_Verify: Some(messages::verify),
            C_VerifyUpdate: Some(messages::verify_update),
            C_VerifyFinal: Some(messages::verify_final),
            C_VerifyRecoverInit: Some(refused::with_key),
            C_VerifyRecover: Some(refused::bytes_and_room),
            C_DigestEncryptUpdate: Some(refused::bytes_and_room),
            C_DecryptDigestUpdate: Some(refused::bytes_and_room),
            C_SignEncryptUpdate: Some(refused::bytes_and_room),
            C_DecryptVerifyUpdate: Some(refused::bytes_and_room),
            C_GenerateKey: Some(keys::generate),
            C_GenerateKeyPair: Some(keys::generate_pair),
            C_WrapKey: Some(keys::wrap),
            C_UnwrapKey: Some(keys::unwrap),
            C_DeriveKey: Some(keys::derive),
            C_SeedRandom: Some(refused::seed),
            C_GenerateRandom: Some(keys::random),
            C_GetFunctionStatus: Some(refused::not_parallel),
            C_CancelFunction: Some(refused::not_parallel),
            C_WaitForSlotEvent: Some(refused::slot_event),
            $($name: Some($function),)*
        }
    };
}

static FUNCTIONS: CK_FUNCTION_LIST = functions!(CK_FUNCTION_LIST, VERSION, general::info, {});

static FUNCTIONS_3_2: CK_FUNCTION_LIST_3_2 = functions!(CK_FUNCTION_LIST_3_2, LATER, general::later_info, {
    C_GetInterfaceList: interfaces::list,
    C_GetInterface: interfaces::get,
    C_LoginUser: refused_later::login_user,
    C_SessionCancel: refused_later::cancel,
    C_MessageEncryptInit: refused::with_key,
    C_EncryptMessage: refused_later::message,
    C_EncryptMessageBegin: refused_later::message_begin,
    C_EncryptMessageNext: refused_later::message_next,
    C_MessageEncryptFinal: refused_later::last,
    C_MessageDecryptInit: refused::with_key,
    C_DecryptMessage: refused_later::message,
    C_DecryptMessageBegin: refused_later::message_begin,
    C_DecryptMessageNext: refused_later::message_next,
    C_MessageDecryptFinal: refused_later::last,
    C_MessageSignInit: refused::with_key,
    C_SignMessage: refused_later::sign_message,
    C_SignMessageBegin: refused_later::signed_begin,
    C_SignMessageNext: refused_later::sign_message,
    C_MessageSignFinal: refused_later::last,
    C_MessageVerifyInit: refused::with_key,
    C_VerifyMessage: refused_later::verify_message,
    C_VerifyMessageBegin: refused_later::signed_begin,
    C_VerifyMessageNext: refused_later::verify_message,
    C_MessageVerifyFinal: refused_later::last,
    C_EncapsulateKey: keys::encapsulate,
    C_DecapsulateKey: keys::decapsulate,
    C_VerifySignatureInit: refused_later::verify_signature_init,
    C_VerifySignature: refused::bytes,
    C_VerifySignatureUpdate: refused::bytes,
    C_VerifySignatureFinal: refused_later::last,
    C_GetSessionValidationFlags: refused_later::validation_flags,
    C_AsyncComplete: refused_later::async_complete,
    C_AsyncGetID: refused_later::async_id,
    C_AsyncJoin: refused_later::async_join,
    C_WrapKeyAuthenticated: refused_later::wrap_authenticated,
    C_UnwrapKeyAuthenticated: refused_later::unwrap_authenticated,
});

/// What every slot, token and the library say of who made them.
const MANUFACTURER: &str = "Ironkeep";

/// Text in a field of `N` bytes, filled with blanks, as PKCS#11 has it. What is too long is cut.
fn blank_padded<const N: usize>(text: &str) -> [ck::CK_UTF8CHAR; N] {
    let mut field = [b' '; N];
    for (place, byte) in field.iter_mut().zip(text.bytes()) {
        *place = byte;
    }
    field
}
