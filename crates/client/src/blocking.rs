//! Calls by a thread that waits for them.

use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::{Builder, Runtime};

use crate::credentials::Credentials;
use crate::error::ClientError;
use crate::server::Server;
use crate::session::{Answer, Outgoing, Session};

/// A connection with a runtime of its own that has no thread: it works while somebody waits for an answer.
#[derive(Debug)]
pub struct BlockingSession {
    // Dropped in this order: the session ends its task while the runtime is there.
    session: Session,
    runtime: Runtime,
    within: Duration,
}

impl BlockingSession {
    /// Connects. Connecting, and each call, may take as long as `within`.
    ///
    /// # Errors
    /// [`ClientError`].
    pub fn open(server: &Arc<Server>, within: Duration) -> Result<Self, ClientError> {
        let addresses = server.addresses()?;
        let runtime = Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| ClientError::connection(&error))?;
        let opened = runtime.block_on(async {
            tokio::time::timeout(within, Box::pin(Session::open_at(server, &addresses))).await
        });
        let session = opened.map_err(|_| ClientError::Late(within.as_secs()))??;
        Ok(Self { session, runtime, within })
    }

    /// Whether the connection still stands, as far as can be seen without a call.
    #[must_use]
    pub fn is_usable(&self) -> bool {
        // Twice: what drives the connection reads its end first, and then says so.
        self.runtime.block_on(async {
            tokio::task::yield_now().await;
            tokio::task::yield_now().await;
        });
        !self.session.is_closed()
    }

    /// Makes a call.
    ///
    /// # Errors
    /// [`ClientError`]; the connection is not to be used again.
    pub fn exchange(
        &mut self,
        credentials: &Credentials,
        outgoing: Outgoing,
    ) -> Result<Answer, ClientError> {
        let (session, within) = (&mut self.session, self.within);
        let answer = self.runtime.block_on(async {
            tokio::time::timeout(within, Box::pin(session.exchange(credentials, outgoing))).await
        });
        answer.map_err(|_| ClientError::Late(within.as_secs()))?
    }
}
