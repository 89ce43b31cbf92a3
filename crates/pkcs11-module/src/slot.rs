//! A token: whose credentials it has, and the objects that have handles.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use client::{Credentials, Server};
use cryptoki_sys as ck;
use cryptoki_sys::{CK_OBJECT_HANDLE, CK_SESSION_HANDLE, CK_ULONG};

use crate::key::{Facts, Half, Public};
use crate::kms::{Answer, Fault, Kms, Request, decoded};
use crate::log::Log;
use crate::rv::{self, Rv};
use crate::session_key::SessionKey;
use crate::settings::{self, TokenSettings};

/// The most keys, each counted once for each of its aliases.
pub(crate) const KEYS_MAX: usize = 10_000;
/// The most keys of sessions.
const SESSION_KEYS_MAX: usize = 1024;
/// Where the handles of the keys of sessions begin.
const SESSION_KEYS: CK_OBJECT_HANDLE = 1 << 30;

/// A key of the token under one of its names.
#[derive(Debug)]
pub(crate) struct Key {
    pub(crate) facts: Facts,
    /// An alias without `alias/`, or nothing.
    pub(crate) label: String,
    public: OnceLock<Public>,
}

/// What a handle stands for.
#[derive(Debug, Clone)]
pub(crate) enum Object {
    Key(Arc<Key>, Half),
    Session(Arc<SessionKey>),
}

#[derive(Debug, Default)]
struct Objects {
    keys: Vec<Arc<Key>>,
    by_name: HashMap<(String, String), usize>,
    /// What is known of every id: nothing of keys that are not shown.
    facts: HashMap<String, Option<Facts>>,
    session_keys: HashMap<CK_OBJECT_HANDLE, (CK_SESSION_HANDLE, Arc<SessionKey>)>,
    made: CK_OBJECT_HANDLE,
}

/// A slot with its token, which is always there.
#[derive(Debug)]
pub(crate) struct Slot {
    pub(crate) settings: TokenSettings,
    kms: Kms,
    /// Those of the environment; read again when they have expired.
    configured: Mutex<Option<Arc<Credentials>>>,
    login: Mutex<Option<Arc<Credentials>>>,
    objects: Mutex<Objects>,
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Slot {
    pub(crate) fn new(settings: TokenSettings, log: Arc<Log>) -> Result<Self, String> {
        let (url, region) = (settings.endpoint_url(), settings.region());
        let server = Server::new(&url, &region, settings.ca_bundle().as_deref());
        let server = server.map_err(|error| error.to_string())?;
        let configured = settings.credentials().map(Arc::new);
        Ok(Self {
            kms: Kms::new(server, settings.timeout(), log),
            settings,
            configured: Mutex::new(configured),
            login: Mutex::default(),
            objects: Mutex::default(),
        })
    }

    pub(crate) fn server(&self) -> &Server {
        self.kms.server()
    }

    /// Forgets credentials and secrets, and ends connections.
    pub(crate) fn close(&self) {
        self.logout();
        *locked(&self.configured) = None;
        *locked(&self.objects) = Objects::default();
        self.kms.close();
    }

    // Who calls.

    /// Whether nothing works before a login.
    pub(crate) fn needs_login(&self) -> bool {
        locked(&self.configured).is_none()
    }

    pub(crate) fn is_logged_in(&self) -> bool {
        locked(&self.login).is_some()
    }

    /// Whether there are credentials to call with.
    pub(crate) fn is_open(&self) -> bool {
        self.is_logged_in() || !self.needs_login()
    }

    /// Logs in with a PIN: credentials, which KMS is asked about, or nothing where the token has its own.
    pub(crate) fn login(&self, pin: &[u8]) -> Result<(), Rv> {
        if self.is_logged_in() {
            return Err(Rv(ck::CKR_USER_ALREADY_LOGGED_IN));
        }
        let own = if pin.is_empty() { locked(&self.configured).clone() } else { None };
        let credentials = own.or_else(|| settings::of_pin(pin).map(Arc::new));
        let credentials = credentials.ok_or(Rv(ck::CKR_PIN_INCORRECT))?;
        let probe = Request { limit: Some(1), ..Request::default() };
        match self.kms.call(&credentials, "ListKeys", &probe) {
            Err(fault) if fault.is(rv::EXPIRED) => return Err(Rv(ck::CKR_PIN_EXPIRED)),
            Err(Fault::Refused(refusal))
                if rv::of_refusal(&refusal.code) == Rv(ck::CKR_USER_NOT_LOGGED_IN) =>
            {
                return Err(Rv(ck::CKR_PIN_INCORRECT));
            }
            // Who may not list keys is somebody all the same.
            Ok(_) | Err(Fault::Refused(_)) => {}
            Err(fault) => return Err(fault.into()),
        }
        *locked(&self.login) = Some(credentials);
        locked(&self.objects).facts.clear();
        Ok(())
    }

    /// Whether somebody was logged in.
    pub(crate) fn logout(&self) -> bool {
        locked(&self.objects).facts.clear();
        locked(&self.login).take().is_some()
    }

    /// Calls KMS.
    pub(crate) fn call(&self, operation: &str, request: &Request<'_>) -> Result<Answer, Fault> {
        let login = locked(&self.login).clone();
        let configured = locked(&self.configured).clone();
        let credentials = login.clone().or(configured).ok_or(Fault::NoCredentials)?;
        let answer = self.kms.call(&credentials, operation, request);
        if login.is_none() && answer.as_ref().is_err_and(|fault| fault.is(rv::EXPIRED)) {
            // Whatever renews temporary credentials writes them to the file.
            let renewed = self.settings.credentials().map(Arc::new).ok_or(Fault::NoCredentials)?;
            *locked(&self.configured) = Some(Arc::clone(&renewed));
            return self.kms.call(&renewed, operation, request);
        }
        answer
    }

    // Objects.

    /// The facts of a key by id, ARN or alias; none for keys that are not shown.
    pub(crate) fn facts(&self, name: &str) -> Result<Option<Facts>, Fault> {
        if let Some(known) = locked(&self.objects).facts.get(name) {
            return Ok(known.clone());
        }
        let answer = self.call("DescribeKey", &Request::of_key(name))?;
        let reply = answer.read()?;
        let metadata = reply.key_metadata.ok_or(Fault::Malformed)?;
        let facts = Facts::read(&metadata);
        let mut objects = locked(&self.objects);
        if objects.facts.len() >= KEYS_MAX {
            objects.facts.clear();
        }
        objects.facts.insert(metadata.key_id.to_owned(), facts.clone());
        Ok(facts)
    }

    /// The handles of a key under a name: those of its halves.
    pub(crate) fn handles(
        &self,
        facts: &Facts,
        label: &str,
    ) -> Result<Vec<(CK_OBJECT_HANDLE, Object)>, Rv> {
        let mut objects = locked(&self.objects);
        let name = (facts.id.clone(), label.to_owned());
        let index = if let Some(index) = objects.by_name.get(&name) {
            *index
        } else {
            let index = objects.keys.len();
            if index >= KEYS_MAX {
                return Err(Rv(ck::CKR_DEVICE_MEMORY));
            }
            let (facts, label) = (facts.clone(), label.to_owned());
            objects.keys.push(Arc::new(Key { facts, label, public: OnceLock::new() }));
            objects.by_name.insert(name, index);
            index
        };
        let key = objects.keys.get(index).ok_or(Rv(ck::CKR_GENERAL_ERROR))?;
        let first = CK_ULONG::try_from(index * 4).map_err(|_| Rv(ck::CKR_DEVICE_MEMORY))?;
        let object = |half| Object::Key(Arc::clone(key), half);
        Ok(if facts.spec.is_pair() {
            vec![(first + 1, object(Half::Private)), (first + 2, object(Half::Public))]
        } else {
            vec![(first + 3, object(Half::Secret))]
        })
    }

    /// What a handle stands for.
    pub(crate) fn object(&self, handle: CK_OBJECT_HANDLE) -> Result<Object, Rv> {
        let invalid = Rv(ck::CKR_OBJECT_HANDLE_INVALID);
        if !self.is_open() {
            return Err(invalid);
        }
        let objects = locked(&self.objects);
        if handle >= SESSION_KEYS {
            let key = objects.session_keys.get(&handle);
            return key.map(|(_, key)| Object::Session(Arc::clone(key))).ok_or(invalid);
        }
        let index = usize::try_from(handle / 4).map_err(|_| invalid)?;
        let key = objects.keys.get(index).ok_or(invalid)?;
        let half = match (handle % 4, key.facts.spec.is_pair()) {
            (1, true) => Half::Private,
            (2, true) => Half::Public,
            (3, false) => Half::Secret,
            _ => return Err(invalid),
        };
        Ok(Object::Key(Arc::clone(key), half))
    }

    /// A key of KMS by its handle.
    pub(crate) fn key(&self, handle: CK_OBJECT_HANDLE) -> Result<(Arc<Key>, Half), Rv> {
        match self.object(handle) {
            Ok(Object::Key(key, half)) => Ok((key, half)),
            Ok(Object::Session(_)) => Err(Rv(ck::CKR_KEY_FUNCTION_NOT_PERMITTED)),
            Err(_) => Err(Rv(ck::CKR_KEY_HANDLE_INVALID)),
        }
    }

    /// The public half of a key, asked for once: it never changes.
    pub(crate) fn public<'a>(&self, key: &'a Key) -> Result<&'a Public, Fault> {
        if let Some(public) = key.public.get() {
            return Ok(public);
        }
        let answer = self.call("GetPublicKey", &Request::of_key(&key.facts.arn))?;
        let public = Public::read(&decoded(answer.read()?.public_key)?)?;
        Ok(key.public.get_or_init(|| public))
    }

    pub(crate) fn add_session_key(
        &self,
        session: CK_SESSION_HANDLE,
        key: SessionKey,
    ) -> Result<CK_OBJECT_HANDLE, Rv> {
        let mut objects = locked(&self.objects);
        if objects.session_keys.len() >= SESSION_KEYS_MAX {
            return Err(Rv(ck::CKR_DEVICE_MEMORY));
        }
        let handle = SESSION_KEYS + objects.made % SESSION_KEYS;
        objects.made += 1;
        objects.session_keys.insert(handle, (session, Arc::new(key)));
        Ok(handle)
    }

    /// The keys of sessions.
    pub(crate) fn session_keys(&self) -> Vec<(CK_OBJECT_HANDLE, Object)> {
        let objects = locked(&self.objects);
        let keys = objects.session_keys.iter();
        let mut keys: Vec<_> =
            keys.map(|(handle, (_, key))| (*handle, Object::Session(Arc::clone(key)))).collect();
        keys.sort_by_key(|(handle, _)| *handle);
        keys
    }

    pub(crate) fn remove_session_key(&self, handle: CK_OBJECT_HANDLE) {
        locked(&self.objects).session_keys.remove(&handle);
    }

    /// Wipes the keys of a session that ends.
    pub(crate) fn remove_keys_of(&self, session: CK_SESSION_HANDLE) {
        locked(&self.objects).session_keys.retain(|_, (owner, _)| *owner != session);
    }
}
