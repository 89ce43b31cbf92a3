//! Sealing a server that runs: it drops the root key and all that follows from it from its memory, keeps
//! its listeners, and serves nothing but health until shares open it again.

use core::time::Duration;
use std::sync::{Arc, Weak};

use async_trait::async_trait;
use engine::{Engine, Failure, ServiceEvent, Work, Writer};
use keyslots::{SlotId, SlotKind, Slots};
use names::Region;
use services::SealSwitch;

use super::{Listeners, Opening, Running, open};
use crate::config::{Listen, RootOfTrust, ServeConfig, StoreConfig};
use crate::error::ServeError;
use crate::parts::SERVICE;
use crate::root_key::SLOTS_FILE;
use crate::sealed::Doors;

/// How long what is still at work may hold the keys once everything was told to end.
const LET_GO_MAX: Duration = Duration::from_secs(10);

/// How often it is looked whether it does.
const LOOK_AGAIN: Duration = Duration::from_millis(20);

/// When a record that failed is tried again.
const RECORD_AGAIN: Duration = Duration::from_secs(1);

/// A server that was sealed: its keys are no longer in memory.
#[derive(Debug)]
pub struct Sealed {
    config: ServeConfig,
    listeners: Listeners,
}

/// Waits for shares that open the root key.
pub(super) async fn unsealed(
    config: &ServeConfig,
    listeners: &Listeners,
) -> Result<RootOfTrust, ServeError> {
    let slots = Slots::at(config.data_dir.join(SLOTS_FILE));
    let Listeners { http, https, admin, .. } = listeners;
    let doors = Doors { http: http.as_ref(), https: https.as_ref(), admin: admin.as_ref() };
    crate::sealed::wait(slots, doors).await.map(RootOfTrust::Shares)
}

/// What seals a server with this configuration, where it could be opened again.
pub(super) fn switch(config: &ServeConfig) -> SealSwitch {
    let is_memory = matches!(config.store, StoreConfig::Memory);
    let has_admin = config.admin != Listen::Off;
    let slots = Slots::at(config.data_dir.join(SLOTS_FILE));
    SealSwitch::new(move || {
        if is_memory {
            return Some("The store is in memory and would be lost: this server cannot be sealed.");
        }
        if !has_admin {
            return Some(
                "`--admin` is off: shares could not come, and the server would stay sealed.",
            );
        }
        let is_shared = |kind: SlotKind| matches!(kind, SlotKind::Shares { .. });
        let has_shares = slots.list().is_ok_and(|it| it.slots.iter().any(|it| is_shared(it.kind)));
        (!has_shares).then_some(
            "No slot opens with shares, and the server would stay sealed: add one with \
             `ironkeep slots add --new-shares`.",
        )
    })
}

/// Records that shares have opened the root key.
pub(super) async fn note_unsealed(
    engine: &Arc<Engine>,
    slot: SlotId,
    region: Region,
) -> Result<(), ServeError> {
    let event = ServiceEvent { service: SERVICE, name: "UnsealServer", region };
    Ok(engine.background(&event, &Noted { slot: Some(slot) }).await?)
}

/// An act of the server that no row shows.
struct Noted {
    slot: Option<SlotId>,
}

#[async_trait]
impl Work for Noted {
    async fn run(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        cx.note_act();
        if let Some(slot) = self.slot {
            cx.audit.extra("slot", u64::from(slot.0));
        }
        Ok(())
    }
}

impl Running {
    /// Waits until the operator has asked for the server to be sealed, and that is on record.
    pub async fn seal_asked(&self) {
        loop {
            self.seal.asked().await;
            let region = self.config.region.clone();
            let event = ServiceEvent { service: SERVICE, name: "DropKeys", region };
            match self.engine.background(&event, &Noted { slot: None }).await {
                Ok(()) => return,
                Err(error) => {
                    tracing::error!(%error, "the server is not sealed yet: it cannot be recorded");
                    tokio::time::sleep(RECORD_AGAIN).await;
                }
            }
        }
    }

    /// Lets requests in flight finish, puts everything on disk, and drops the keys. The listeners stay:
    /// who connects meanwhile waits for [`Sealed::unsealed`].
    ///
    /// # Errors
    /// [`ServeError`] when the journal cannot be closed, and [`ServeError::KeysHeld`] where something
    /// does not let go of the keys: the process has to end then.
    pub async fn seal(self) -> Result<Sealed, ServeError> {
        let engine = Arc::downgrade(&self.engine);
        let (config, listeners) = self.end().await?;
        let_go(&engine).await?;
        Ok(Sealed { config, listeners })
    }
}

impl Sealed {
    /// Serves health until shares have come, then everything again.
    ///
    /// # Errors
    /// As [`start`](super::start).
    pub async fn unsealed(self) -> Result<Running, ServeError> {
        let Self { mut config, listeners } = self;
        config.root_of_trust = unsealed(&config, &listeners).await?;
        let opening = Opening { transient: None, was_sealed: true };
        Box::pin(open(config, listeners, opening, |_| {})).await
    }
}

/// Waits until nobody holds the engine, and with it the keys.
pub(super) async fn let_go(engine: &Weak<Engine>) -> Result<(), ServeError> {
    let gone = async {
        while engine.strong_count() > 0 {
            tokio::time::sleep(LOOK_AGAIN).await;
        }
    };
    tokio::time::timeout(LET_GO_MAX, gone).await.map_err(|_| ServeError::KeysHeld)
}
