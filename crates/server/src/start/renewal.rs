//! A server of a test that begins anew, in the same process and with the same listeners.

use std::sync::Arc;

use super::{Opening, Running, open, sealing};
use crate::config::{Listen, RootOfTrust, ServeConfig, StoreConfig};
use crate::error::ServeError;
use crate::transient::MARKER;

impl Running {
    /// Waits until a test has asked for the server to begin anew; for ever where none can.
    pub async fn renewal_asked(&self) {
        match &self.config.test_controls {
            Some(controls) => controls.asked().await,
            None => core::future::pending().await,
        }
    }

    /// Lets requests in flight finish, does with the state what was asked for, and serves again. Account
    /// and root access key stay as they are.
    ///
    /// # Errors
    /// As [`start`](super::start), and [`ServeError::KeysHeld`] where something does not let go of the
    /// store.
    pub async fn renewed(mut self) -> Result<Self, ServeError> {
        let engine = Arc::downgrade(&self.engine);
        let (transient, account) = (self.transient.take(), self.account.clone());
        let (mut config, listeners) = self.end().await?;
        sealing::let_go(&engine).await?;
        if let Some(controls) = &config.test_controls {
            let dir = &config.data_dir;
            controls.renew(dir, MARKER).map_err(ServeError::file(dir))?;
        }
        config.account_id = Some(account);
        let opening = Opening { transient, was_sealed: false };
        let running = Box::pin(open(config, listeners, opening, |_| {})).await?;
        if let Some(controls) = &running.config.test_controls {
            controls.note_renewed();
        }
        Ok(running)
    }
}

/// Refuses controls of anything but a server of which nothing remains, and which nobody else reaches.
pub(super) fn refuse_misplaced(config: &ServeConfig) -> Result<(), ServeError> {
    if config.test_controls.is_none() {
        return Ok(());
    }
    let is_here = match config.admin {
        Listen::On(address) => address.ip().is_loopback(),
        Listen::Off => false,
    };
    let why = if !matches!(config.store, StoreConfig::Memory) {
        "it needs `--store memory`: with it policies can be overlooked and everything be deleted"
    } else if !is_here {
        "it needs an `--admin` listener on a loopback address: whoever reaches it may do anything"
    } else if config.root_access_key.is_none() {
        "it needs IRONKEEP_ROOT_ACCESS_KEY_ID and IRONKEEP_ROOT_SECRET_ACCESS_KEY: a reset keeps them"
    } else if matches!(config.root_of_trust, RootOfTrust::Sealed) {
        "it needs a server that opens by itself, and `--sealed` is on"
    } else {
        return Ok(());
    };
    Err(ServeError::TestControls(why))
}
