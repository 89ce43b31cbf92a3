//! A token that is logged in to, with its sessions and the handles of its keys.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use cryptoki::context::Pkcs11;
use cryptoki::error::{Error, RvError};
use cryptoki::object::ObjectHandle;
use cryptoki::session::{Session, UserType};
use cryptoki::slot::Slot;
use cryptoki::types::AuthPin;
use secret::Secret;

use super::faults::{SessionFault, fault, is_stale};
use super::keys;
use crate::{HsmError, KeyLabel};

/// The most handles that are remembered.
const HANDLES_MAX: usize = 10_000;

/// A token, logged in to.
pub(super) struct OpenToken {
    pkcs11: Pkcs11,
    slot: Slot,
    pin: Mutex<Secret<String>>,
    /// Sessions that nobody uses now. None is closed while the token is used: modules have crashed
    /// when sessions closed under load.
    idle: Mutex<Vec<Session>>,
    handles: Mutex<HashMap<KeyLabel, ObjectHandle>>,
    /// Held by whoever makes or destroys a key, or changes the PIN: one at a time.
    changes: Mutex<()>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn auth_pin(pin: &Secret<String>) -> AuthPin {
    AuthPin::new(pin.reveal().clone().into_boxed_str())
}

impl OpenToken {
    /// Logs in as the user.
    pub(super) fn log_in(
        pkcs11: Pkcs11,
        slot: Slot,
        pin: Secret<String>,
    ) -> Result<Self, HsmError> {
        let session = pkcs11.open_rw_session(slot).map_err(fault)?;
        match session.login(UserType::User, Some(&auth_pin(&pin))) {
            Ok(()) => {}
            // A login is of the whole process, and this one has none: the module kept one.
            Err(Error::Pkcs11(RvError::UserAlreadyLoggedIn, _)) => {
                return Err(HsmError::UserLoggedIn);
            }
            Err(error) => return Err(fault(error)),
        }
        Ok(Self {
            pkcs11,
            slot,
            pin: Mutex::new(pin),
            idle: Mutex::new(vec![session]),
            handles: Mutex::default(),
            changes: Mutex::default(),
        })
    }

    /// Whether `pin` is the one it was logged in with.
    pub(super) fn require_pin(&self, pin: &Secret<String>) -> Result<(), HsmError> {
        if secret::constant_time_eq(lock(&self.pin).reveal().as_bytes(), pin.reveal().as_bytes()) {
            return Ok(());
        }
        Err(HsmError::PinIncorrect)
    }

    /// Changes the PIN.
    pub(super) fn change_pin(
        &self,
        old: Secret<String>,
        new: Secret<String>,
    ) -> Result<(), HsmError> {
        let _one = lock(&self.changes);
        self.require_pin(&old)?;
        self.with_session(|session| session.set_pin(&auth_pin(&old), &auth_pin(&new)))?;
        *lock(&self.pin) = new;
        Ok(())
    }

    /// Makes a key.
    pub(super) fn generate_key(&self, label: &KeyLabel) -> Result<(), HsmError> {
        let _one = lock(&self.changes);
        if self.with_session(|session| keys::find(session, label))?.is_some() {
            return Err(HsmError::KeyExists);
        }
        let key = self.with_session(|session| keys::generate(session, label))?;
        if !self.with_session(|session| keys::is_bound_to_token(session, key))? {
            self.with_session(|session| session.destroy_object(key))?;
            return Err(HsmError::Device("a key that may leave it".into()));
        }
        self.remember(label, key);
        Ok(())
    }

    /// Whether there is a key. Always asked of the token itself.
    pub(super) fn has_key(&self, label: &KeyLabel) -> Result<bool, HsmError> {
        Ok(self.with_session(|session| keys::find(session, label))?.is_some())
    }

    /// Destroys a key; whether there was one.
    pub(super) fn destroy_key(&self, label: &KeyLabel) -> Result<bool, HsmError> {
        let _one = lock(&self.changes);
        lock(&self.handles).remove(label);
        let Some(key) = self.with_session(|session| keys::find(session, label))? else {
            return Ok(false);
        };
        self.with_session(|session| session.destroy_object(key))?;
        Ok(true)
    }

    /// Random bytes.
    pub(super) fn random(&self, bytes: u32) -> Result<Vec<u8>, HsmError> {
        self.with_session(|session| session.generate_random_vec(bytes))
    }

    /// Uses a key. A handle that the token no longer knows is looked up again, once.
    pub(super) fn with_key<T>(
        &self,
        label: &KeyLabel,
        using: impl Fn(&Session, ObjectHandle) -> Result<T, keys::UseError>,
    ) -> Result<T, HsmError> {
        let known = lock(&self.handles).get(label).copied();
        if let Some(key) = known {
            match self.borrow(|session| using(session, key))? {
                Err(keys::UseError::Call(error)) if is_stale(&error) => {
                    lock(&self.handles).remove(label);
                }
                other => return other.map_err(keys::UseError::into_fault),
            }
        }
        let found = self.with_session(|session| keys::find(session, label))?;
        let key = found.ok_or(HsmError::KeyNotFound)?;
        self.remember(label, key);
        self.borrow(|session| using(session, key))?.map_err(keys::UseError::into_fault)
    }

    fn remember(&self, label: &KeyLabel, key: ObjectHandle) {
        let mut handles = lock(&self.handles);
        if handles.len() >= HANDLES_MAX {
            handles.clear();
        }
        handles.insert(label.clone(), key);
    }

    fn with_session<T>(
        &self,
        using: impl FnOnce(&Session) -> Result<T, Error>,
    ) -> Result<T, HsmError> {
        self.borrow(using)?.map_err(fault)
    }

    /// Lends a session, which stays open unless it proves of no more use.
    fn borrow<T, E: SessionFault>(
        &self,
        using: impl FnOnce(&Session) -> Result<T, E>,
    ) -> Result<Result<T, E>, HsmError> {
        let idle = lock(&self.idle).pop();
        let session = match idle {
            Some(session) => session,
            None => self.pkcs11.open_rw_session(self.slot).map_err(fault)?,
        };
        let used = using(&session);
        if !used.as_ref().is_err_and(SessionFault::spoils_session) {
            lock(&self.idle).push(session);
        }
        Ok(used)
    }
}
