//! One child process, from its start to its end.

use std::collections::HashMap;
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{RecvTimeoutError, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use zeroize::Zeroize;

use crate::wire::{Ask, MESSAGE_BYTES_MAX, Message, read_message, write_message};
use crate::{HsmError, ModuleSpec};

/// The most calls under way in one child.
const CALLS_MAX: usize = 128;

/// Variables of ours, which a vendor's library has no business with, begin so.
const OWN_VARIABLES: &str = "IRONKEEP_";

/// A child process and the calls that wait for its answers.
#[derive(Debug)]
pub(crate) struct Connection {
    process_id: u32,
    writer: Mutex<UnixStream>,
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    child: Mutex<Child>,
    waiting: Mutex<HashMap<u64, SyncSender<Message>>>,
    is_alive: AtomicBool,
    calls: AtomicU64,
}

impl Connection {
    /// Starts a child.
    pub(crate) fn start(spec: &ModuleSpec) -> io::Result<Self> {
        // A library that is not there is told here, by its name: the child could only end.
        std::fs::metadata(&spec.library)?;
        let (ours, theirs) = UnixStream::pair()?;
        let mut command = Command::new(&spec.program);
        command
            .args(&spec.arguments)
            .arg(&spec.library)
            .stdin(Stdio::from(OwnedFd::from(theirs)))
            // What a library prints would stand in the middle of our log.
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with(OWN_VARIABLES) {
                command.env_remove(name);
            }
        }
        command.envs(spec.environment.iter().map(|(name, value)| (name, value)));
        if spec.iv_source == crate::IvSource::Token {
            command.arg("--iv-of-token");
        }
        let child = command.spawn()?;
        // The parent's copy of the child's end goes with `command`: what the child holds is the last.
        drop(command);
        let process_id = child.id();
        let shared = Arc::new(Shared {
            child: Mutex::new(child),
            waiting: Mutex::default(),
            is_alive: AtomicBool::new(true),
            calls: AtomicU64::new(1),
        });
        let reader = ours.try_clone()?;
        let answers = Arc::clone(&shared);
        let started = thread::Builder::new().name("pkcs11-answers".into());
        started.spawn(move || answers.deliver(reader))?;
        ours.set_write_timeout(Some(spec.answer_within))?;
        Ok(Self { process_id, writer: Mutex::new(ours), shared })
    }

    /// Whether the child runs, as far as is known.
    pub(crate) fn is_alive(&self) -> bool {
        self.shared.is_alive.load(Ordering::Acquire)
    }

    /// The process id of the child.
    pub(crate) const fn process_id(&self) -> u32 {
        self.process_id
    }

    /// Ends the child.
    pub(crate) fn kill(&self) {
        self.shared.end();
    }

    /// Asks, and waits for the answer.
    pub(crate) fn call(
        &self,
        ask: Ask,
        fields: Vec<Vec<u8>>,
        within: Duration,
    ) -> Result<Message, HsmError> {
        let call = self.shared.calls.fetch_add(1, Ordering::Relaxed);
        let message = Message { call, kind: ask.kind(), fields };
        if message.fields.iter().map(Vec::len).sum::<usize>() > MESSAGE_BYTES_MAX / 2 {
            return Err(HsmError::Invalid("a message to a token is at most 32 KiB"));
        }
        let (sender, receiver) = sync_channel(1);
        {
            let mut waiting = self.shared.waiting();
            if waiting.len() >= CALLS_MAX {
                return Err(HsmError::Busy);
            }
            waiting.insert(call, sender);
        }
        let sent = {
            let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
            write_message(&mut *writer, &message)
        };
        // Half a message may be on its way: nothing that follows would be understood.
        if sent.is_err() {
            self.shared.end();
        }
        drop(message);
        // Whoever ends the child takes out what waits; a call that came in just after is told here.
        if !self.is_alive() {
            self.shared.waiting().remove(&call);
        }
        let answer = match receiver.recv_timeout(within) {
            Ok(answer) => answer,
            Err(RecvTimeoutError::Disconnected) => return Err(HsmError::Gone),
            Err(RecvTimeoutError::Timeout) => {
                self.shared.end();
                return Err(HsmError::TimedOut);
            }
        };
        if answer.kind == 0 {
            return Ok(answer);
        }
        let code = answer.kind;
        let [text] = answer.take()?;
        Err(HsmError::from_coded(code, String::from_utf8_lossy(&text).into_owned()))
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.shared.end();
    }
}

impl Shared {
    fn waiting(&self) -> std::sync::MutexGuard<'_, HashMap<u64, SyncSender<Message>>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Gives answers to whom they are for, until the child ends.
    fn deliver(&self, mut reader: UnixStream) {
        while let Ok(Some(mut answer)) = read_message(&mut reader) {
            let sender = self.waiting().remove(&answer.call);
            match sender {
                Some(sender) => drop(sender.try_send(answer)),
                None => answer.fields.zeroize(),
            }
        }
        self.end();
    }

    /// The child is no more: kills it if need be, collects it, and fails the calls that wait.
    fn end(&self) {
        if self.is_alive.swap(false, Ordering::AcqRel) {
            let mut child = self.child.lock().unwrap_or_else(PoisonError::into_inner);
            // It may have ended by itself; it is collected either way.
            drop(child.kill());
            drop(child.wait());
        }
        self.waiting().clear();
    }
}
