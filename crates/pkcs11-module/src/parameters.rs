//! A mechanism as the caller gives it, with what its parameter points to.

use core::ffi::c_void;

use cryptoki_sys as ck;
use cryptoki_sys::{
    CK_ECDH1_DERIVE_PARAMS, CK_EDDSA_PARAMS, CK_MECHANISM, CK_MECHANISM_TYPE,
    CK_RSA_PKCS_OAEP_PARAMS, CK_RSA_PKCS_PSS_PARAMS, CK_SIGN_ADDITIONAL_CONTEXT, CK_ULONG,
};

use crate::boundary::{copied, slice};
use crate::rv::Rv;

/// The longest parameter read, in bytes.
const PARAMETER_BYTES_MAX: usize = 16 << 10;

/// A mechanism and its parameter.
#[derive(Debug, Clone)]
pub(crate) struct Mechanism {
    pub(crate) kind: CK_MECHANISM_TYPE,
    pub(crate) parameter: Parameter,
}

/// A parameter, by the mechanism that it is of.
#[derive(Debug, Clone)]
pub(crate) enum Parameter {
    Pss {
        hash: CK_MECHANISM_TYPE,
        mgf: CK_ULONG,
        salt: CK_ULONG,
    },
    Oaep {
        hash: CK_MECHANISM_TYPE,
        mgf: CK_ULONG,
        has_label: bool,
    },
    Ecdh {
        kdf: CK_ULONG,
        has_shared_data: bool,
        public: Vec<u8>,
    },
    Eddsa {
        is_prehashed: bool,
        has_context: bool,
    },
    MlDsa {
        is_deterministic: bool,
        has_context: bool,
    },
    /// Of any other: its bytes, which may be none.
    Bytes(Vec<u8>),
}

impl Mechanism {
    /// # Safety
    /// `pointer` is null or points to a mechanism whose parameter is as long as it says and, where it is a
    /// structure, points to what it says.
    pub(crate) unsafe fn read(pointer: *const CK_MECHANISM) -> Result<Self, Rv> {
        // SAFETY: by this function's contract.
        let mechanism = unsafe { copied(pointer) }.ok_or(Rv(ck::CKR_ARGUMENTS_BAD))?;
        let (kind, data, length) =
            (mechanism.mechanism, mechanism.pParameter.cast_const(), mechanism.ulParameterLen);
        let parameter = match kind {
            ck::CKM_RSA_PKCS_PSS
            | ck::CKM_SHA256_RSA_PKCS_PSS
            | ck::CKM_SHA384_RSA_PKCS_PSS
            | ck::CKM_SHA512_RSA_PKCS_PSS => {
                // SAFETY: by this function's contract.
                let pss: CK_RSA_PKCS_PSS_PARAMS = unsafe { structure(data, length) }?;
                Parameter::Pss { hash: pss.hashAlg, mgf: pss.mgf, salt: pss.sLen }
            }
            ck::CKM_RSA_PKCS_OAEP => {
                // SAFETY: by this function's contract.
                let oaep: CK_RSA_PKCS_OAEP_PARAMS = unsafe { structure(data, length) }?;
                let has_label = oaep.ulSourceDataLen != 0;
                Parameter::Oaep { hash: oaep.hashAlg, mgf: oaep.mgf, has_label }
            }
            ck::CKM_ECDH1_DERIVE => {
                // SAFETY: by this function's contract.
                let ecdh: CK_ECDH1_DERIVE_PARAMS = unsafe { structure(data, length) }?;
                let public: *const u8 = ecdh.pPublicData;
                // SAFETY: by this function's contract.
                let public = unsafe { bytes(public, ecdh.ulPublicDataLen) }?;
                Parameter::Ecdh {
                    kdf: ecdh.kdf,
                    has_shared_data: ecdh.ulSharedDataLen != 0,
                    public,
                }
            }
            ck::CKM_EDDSA if length != 0 => {
                // SAFETY: by this function's contract.
                let eddsa: CK_EDDSA_PARAMS = unsafe { structure(data, length) }?;
                let is_prehashed = eddsa.phFlag != ck::CK_FALSE;
                Parameter::Eddsa { is_prehashed, has_context: eddsa.ulContextDataLen != 0 }
            }
            ck::CKM_ML_DSA if length != 0 => {
                // SAFETY: by this function's contract.
                let more: CK_SIGN_ADDITIONAL_CONTEXT = unsafe { structure(data, length) }?;
                let is_deterministic = more.hedgeVariant == ck::CKH_DETERMINISTIC_REQUIRED;
                Parameter::MlDsa { is_deterministic, has_context: more.ulContextLen != 0 }
            }
            // SAFETY: by this function's contract.
            _ => Parameter::Bytes(unsafe { bytes(data.cast(), length) }?),
        };
        Ok(Self { kind, parameter })
    }
}

/// # Safety
/// `pointer` is null or has `length` bytes.
unsafe fn structure<T: Copy>(pointer: *const c_void, length: CK_ULONG) -> Result<T, Rv> {
    let is_whole = usize::try_from(length) == Ok(size_of::<T>());
    // SAFETY: as long as the structure, by this function's contract.
    let found = if is_whole { unsafe { copied(pointer.cast::<T>()) } } else { None };
    found.ok_or(Rv(ck::CKR_MECHANISM_PARAM_INVALID))
}

/// # Safety
/// `pointer` is null or has `length` bytes.
unsafe fn bytes(pointer: *const u8, length: CK_ULONG) -> Result<Vec<u8>, Rv> {
    // SAFETY: by this function's contract.
    let bytes = unsafe { slice(pointer, length) };
    let bytes = bytes.ok().filter(|bytes| bytes.len() <= PARAMETER_BYTES_MAX);
    bytes.map(<[u8]>::to_vec).ok_or(Rv(ck::CKR_MECHANISM_PARAM_INVALID))
}
