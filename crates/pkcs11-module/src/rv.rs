//! What a call answers when it does not do what was asked.

use cryptoki_sys as ck;
use cryptoki_sys::CK_RV;

/// A return value other than `CKR_OK`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rv(pub(crate) CK_RV);

/// The return value for a refusal of KMS, by its code.
pub(crate) fn of_refusal(code: &str) -> Rv {
    Rv(match code {
        "AccessDeniedException" => ck::CKR_FUNCTION_REJECTED,
        "UnrecognizedClientException"
        | "InvalidSignatureException"
        | "InvalidClientTokenId"
        | "IncompleteSignature"
        | "IncompleteSignatureException"
        | "MissingAuthenticationToken"
        | "MissingAuthenticationTokenException"
        | "SignatureDoesNotMatch"
        | EXPIRED => ck::CKR_USER_NOT_LOGGED_IN,
        "DisabledException" | "KMSInvalidStateException" | "InvalidKeyUsageException" => {
            ck::CKR_KEY_FUNCTION_NOT_PERMITTED
        }
        "NotFoundException" => ck::CKR_KEY_HANDLE_INVALID,
        "InvalidCiphertextException" | "IncorrectKeyException" => ck::CKR_ENCRYPTED_DATA_INVALID,
        "KMSInvalidSignatureException" | "KMSInvalidMacException" => ck::CKR_SIGNATURE_INVALID,
        "ValidationException" => ck::CKR_DATA_INVALID,
        "AlreadyExistsException" | "InvalidAliasNameException" => ck::CKR_ATTRIBUTE_VALUE_INVALID,
        "LimitExceededException" => ck::CKR_DEVICE_MEMORY,
        _ => ck::CKR_FUNCTION_FAILED,
    })
}

/// What is said of temporary credentials after their time.
pub(crate) const EXPIRED: &str = "ExpiredTokenException";
