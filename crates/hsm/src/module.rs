//! A module: the child process that has loaded it, and what starts the next one.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::connection::Connection;
use crate::names::{FACTS_FIELDS, read_facts};
use crate::wire::Ask;
use crate::{HsmError, ModuleSpec, TokenFacts};

/// A child that ended is not replaced sooner after its start than this.
const RESTART_PAUSE: Duration = Duration::from_millis(200);

/// A PKCS#11 module. Its child process starts with the first call, and again after it ended.
#[derive(Debug)]
pub struct Module {
    spec: ModuleSpec,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    connection: Option<Arc<Connection>>,
    started: Option<Instant>,
    starts: u64,
}

impl Module {
    /// A module that is not loaded yet.
    #[must_use]
    pub fn new(spec: ModuleSpec) -> Self {
        Self { spec, state: Mutex::default() }
    }

    /// How it is loaded.
    #[must_use]
    pub const fn spec(&self) -> &ModuleSpec {
        &self.spec
    }

    /// The tokens there are, at most 16.
    ///
    /// # Errors
    /// [`HsmError::Module`], [`HsmError::Gone`], [`HsmError::TimedOut`], [`HsmError::Device`].
    pub fn tokens(&self) -> Result<Vec<TokenFacts>, HsmError> {
        let mut tokens = Vec::new();
        let answer = self.call(Ask::Tokens, Vec::new())?;
        for fields in answer.chunks(FACTS_FIELDS) {
            tokens.push(read_facts(fields).ok_or(HsmError::Protocol)?);
        }
        Ok(tokens)
    }

    /// The child process, if one runs.
    #[must_use]
    pub fn process_id(&self) -> Option<u32> {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let connection = state.connection.as_ref()?;
        connection.is_alive().then(|| connection.process_id())
    }

    /// How often a child was started.
    #[must_use]
    pub fn starts(&self) -> u64 {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).starts
    }

    /// Ends the child process; the next call starts another.
    pub fn stop(&self) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(connection) = state.connection.take() {
            connection.kill();
        }
        state.started = None;
    }

    /// Asks the child; starts one where none runs.
    pub(crate) fn call(&self, ask: Ask, fields: Vec<Vec<u8>>) -> Result<Vec<Vec<u8>>, HsmError> {
        let mut answer = self.connection()?.call(ask, fields, self.spec.answer_within)?;
        Ok(core::mem::take(&mut answer.fields))
    }

    fn connection(&self) -> Result<Arc<Connection>, HsmError> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(connection) = state.connection.as_ref().filter(|known| known.is_alive()) {
            return Ok(Arc::clone(connection));
        }
        // A module that crashes at once does not keep the machine busy with starts.
        if state.started.is_some_and(|started| started.elapsed() < RESTART_PAUSE) {
            return Err(HsmError::Gone);
        }
        state.started = Some(Instant::now());
        state.starts += 1;
        let connection = Arc::new(Connection::start(&self.spec).map_err(unstarted)?);
        state.connection = Some(Arc::clone(&connection));
        Ok(connection)
    }
}

impl Drop for Module {
    fn drop(&mut self) {
        self.stop();
    }
}

fn unstarted(error: io::Error) -> HsmError {
    HsmError::Module(error.to_string())
}
