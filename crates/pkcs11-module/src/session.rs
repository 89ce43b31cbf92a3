//! A session: what is under way in it.

use std::collections::VecDeque;

use cryptoki_sys as ck;
use cryptoki_sys::{CK_OBJECT_HANDLE, CK_SESSION_HANDLE, CK_STATE};

use crate::cipher::Ciphering;
use crate::sign::Signing;
use crate::slot::Slot;

/// A session with a token.
#[derive(Debug)]
pub(crate) struct Session {
    pub(crate) handle: CK_SESSION_HANDLE,
    pub(crate) slot: &'static Slot,
    pub(crate) is_writable: bool,
    pub(crate) found: Option<VecDeque<CK_OBJECT_HANDLE>>,
    pub(crate) signing: Option<Signing>,
    pub(crate) verifying: Option<Signing>,
    pub(crate) encrypting: Option<Ciphering>,
    pub(crate) decrypting: Option<Ciphering>,
}

impl Session {
    pub(crate) const fn new(
        handle: CK_SESSION_HANDLE,
        slot: &'static Slot,
        is_writable: bool,
    ) -> Self {
        Self {
            handle,
            slot,
            is_writable,
            found: None,
            signing: None,
            verifying: None,
            encrypting: None,
            decrypting: None,
        }
    }

    pub(crate) fn state(&self) -> CK_STATE {
        match (self.is_writable, self.slot.is_logged_in()) {
            (false, false) => ck::CKS_RO_PUBLIC_SESSION,
            (false, true) => ck::CKS_RO_USER_FUNCTIONS,
            (true, false) => ck::CKS_RW_PUBLIC_SESSION,
            (true, true) => ck::CKS_RW_USER_FUNCTIONS,
        }
    }
}
