//! The module in this process: its slots and sessions, from C_Initialize to C_Finalize.

use std::collections::HashMap;
use std::path::Path;
use std::ptr::null_mut;
use std::sync::atomic::{AtomicPtr, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use cryptoki_sys as ck;
use cryptoki_sys::{CK_SESSION_HANDLE, CK_SLOT_ID};

use crate::log::Log;
use crate::rv::Rv;
use crate::session::Session;
use crate::settings;
use crate::slot::Slot;

/// The most sessions.
const SESSIONS_MAX: usize = 1024;

/// The module as it is initialised; null where it is not.
///
/// INVARIANT: what it points to was leaked by [`initialize`] and is never freed: another thread may be in a call
/// when the module is finalised. A program finalises once, so that this is a few hundred bytes.
static CURRENT: AtomicPtr<Module> = AtomicPtr::new(null_mut());

/// A session, and the slot that it is with.
#[derive(Debug)]
struct Opened {
    slot: CK_SLOT_ID,
    session: Arc<Mutex<Session>>,
}

/// The module, initialised.
#[derive(Debug)]
pub(crate) struct Module {
    /// Who initialised it. A child of `fork` has a copy of everything but the threads, with locks as they
    /// were and the parent's connections: it touches nothing of that.
    process: u32,
    slots: Vec<Slot>,
    sessions: Mutex<HashMap<CK_SESSION_HANDLE, Opened>>,
    opened: AtomicU64,
}

fn load() -> Option<&'static Module> {
    // SAFETY: null, or what was leaked and is never freed (the invariant of `CURRENT`).
    let module = unsafe { CURRENT.load(Ordering::Acquire).as_ref() };
    module.filter(|module| module.process == std::process::id())
}

/// The module of this process.
pub(crate) fn module() -> Result<&'static Module, Rv> {
    load().ok_or(Rv(ck::CKR_CRYPTOKI_NOT_INITIALIZED))
}

/// Reads the settings and initialises the module.
pub(crate) fn initialize() -> Result<(), Rv> {
    if load().is_some() {
        return Err(Rv(ck::CKR_CRYPTOKI_ALREADY_INITIALIZED));
    }
    // In a child of `fork`: the parent's, which is left as it is.
    let stale = CURRENT.load(Ordering::Acquire);
    let path = settings::variable("IRONKEEP_PKCS11_LOG");
    let log = Log::open(path.as_deref().map(Path::new)).map_err(|_| Rv(ck::CKR_GENERAL_ERROR))?;
    let log = Arc::new(log);
    let slots = settings::tokens().and_then(|tokens| {
        tokens.into_iter().map(|token| Slot::new(token, Arc::clone(&log))).collect()
    });
    let slots: Vec<Slot> = slots.map_err(|reason| {
        log.say(&format!("C_Initialize: {reason}"));
        Rv(ck::CKR_GENERAL_ERROR)
    })?;
    let module = Box::new(Module {
        process: std::process::id(),
        slots,
        sessions: Mutex::default(),
        opened: AtomicU64::new(1),
    });
    let module = Box::into_raw(module);
    let placed = CURRENT.compare_exchange(stale, module, Ordering::AcqRel, Ordering::Acquire);
    match placed {
        Ok(_) => Ok(()),
        // Another thread was first; what was made here stays, as the invariant has it, and holds no session.
        Err(_) => Err(Rv(ck::CKR_CRYPTOKI_ALREADY_INITIALIZED)),
    }
}

/// Ends every session and forgets every secret.
pub(crate) fn finalize() -> Result<(), Rv> {
    let module = module()?;
    let pointer = core::ptr::from_ref(module).cast_mut();
    let taken = CURRENT.compare_exchange(pointer, null_mut(), Ordering::AcqRel, Ordering::Acquire);
    taken.map_err(|_| Rv(ck::CKR_CRYPTOKI_NOT_INITIALIZED))?;
    module.sessions().clear();
    module.slots.iter().for_each(Slot::close);
    Ok(())
}

impl Module {
    pub(crate) fn slots(&'static self) -> impl Iterator<Item = CK_SLOT_ID> {
        (0..).take(self.slots.len())
    }

    pub(crate) fn slot(&'static self, id: CK_SLOT_ID) -> Result<&'static Slot, Rv> {
        let index = usize::try_from(id).ok();
        index.and_then(|index| self.slots.get(index)).ok_or(Rv(ck::CKR_SLOT_ID_INVALID))
    }

    fn sessions(&self) -> MutexGuard<'_, HashMap<CK_SESSION_HANDLE, Opened>> {
        self.sessions.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn open(
        &'static self,
        slot: CK_SLOT_ID,
        is_writable: bool,
    ) -> Result<CK_SESSION_HANDLE, Rv> {
        let token = self.slot(slot)?;
        let mut sessions = self.sessions();
        if sessions.len() >= SESSIONS_MAX {
            return Err(Rv(ck::CKR_SESSION_COUNT));
        }
        let handle = self.opened.fetch_add(1, Ordering::Relaxed);
        let handle = CK_SESSION_HANDLE::try_from(handle).map_err(|_| Rv(ck::CKR_SESSION_COUNT))?;
        let session = Arc::new(Mutex::new(Session::new(handle, token, is_writable)));
        sessions.insert(handle, Opened { slot, session });
        Ok(handle)
    }

    /// Does something in a session. Calls in one session follow one another; those in others go on meanwhile.
    pub(crate) fn in_session<T>(
        &self,
        handle: CK_SESSION_HANDLE,
        work: impl FnOnce(&mut Session) -> Result<T, Rv>,
    ) -> Result<T, Rv> {
        let session = self.sessions().get(&handle).map(|opened| Arc::clone(&opened.session));
        let session = session.ok_or(Rv(ck::CKR_SESSION_HANDLE_INVALID))?;
        let mut session = session.lock().unwrap_or_else(PoisonError::into_inner);
        work(&mut session)
    }

    /// The slot of a session.
    pub(crate) fn slot_of(&self, handle: CK_SESSION_HANDLE) -> Result<CK_SLOT_ID, Rv> {
        let slot = self.sessions().get(&handle).map(|opened| opened.slot);
        slot.ok_or(Rv(ck::CKR_SESSION_HANDLE_INVALID))
    }

    pub(crate) fn close(&'static self, handle: CK_SESSION_HANDLE) -> Result<(), Rv> {
        let closed = self.sessions().remove(&handle);
        let Opened { slot, .. } = closed.ok_or(Rv(ck::CKR_SESSION_HANDLE_INVALID))?;
        let token = self.slot(slot)?;
        token.remove_keys_of(handle);
        self.after_close(slot, token);
        Ok(())
    }

    pub(crate) fn close_all(&'static self, slot: CK_SLOT_ID) -> Result<(), Rv> {
        let token = self.slot(slot)?;
        let mut sessions = self.sessions();
        let closed = sessions.extract_if(|_, opened| opened.slot == slot).map(|(handle, _)| handle);
        let closed: Vec<CK_SESSION_HANDLE> = closed.collect();
        drop(sessions);
        closed.into_iter().for_each(|handle| token.remove_keys_of(handle));
        self.after_close(slot, token);
        Ok(())
    }

    /// With its last session a program's login ends.
    fn after_close(&self, slot: CK_SLOT_ID, token: &Slot) {
        if !self.sessions().values().any(|opened| opened.slot == slot) {
            token.logout();
        }
    }

    /// How many sessions a token has.
    pub(crate) fn count(&self, slot: CK_SLOT_ID) -> usize {
        self.sessions().values().filter(|opened| opened.slot == slot).count()
    }
}
