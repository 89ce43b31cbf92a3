//! Whether the parts that every request needs can be used, asked of them again and again: a server
//! that nobody calls knows it too.

use core::error::Error;
use core::sync::atomic::{AtomicBool, Ordering};
use core::time::Duration;
use std::sync::{Arc, Mutex, PoisonError};

use engine::{Engine, Room};
use store::{Commit, StoreDamage, StoreError};
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::parts::{InstallationId, Part};
use crate::space::FreeSpace;

/// Between two looks.
const LOOK_MS: u64 = 1000;

/// How long the store may take to answer.
const STORE_ANSWER_SECONDS_MAX: u64 = 5;

/// The watch over store and journal.
#[derive(Debug)]
pub(crate) struct Health {
    engine: Arc<Engine>,
    space: Arc<FreeSpace>,
    /// Why the store could not be used at the last look.
    store_fault: Mutex<Option<String>>,
    is_damage_told: AtomicBool,
}

/// Why a server is not ready.
#[derive(Debug, Default)]
pub(crate) struct Reasons {
    pub(crate) texts: Vec<String>,
    /// Whether calls that write are refused for one of them.
    pub(crate) are_writes_refused: bool,
}

impl Health {
    pub(crate) fn new(engine: Arc<Engine>, space: Arc<FreeSpace>) -> Self {
        let (store_fault, is_damage_told) = (Mutex::default(), AtomicBool::new(false));
        Self { engine, space, store_fault, is_damage_told }
    }

    /// What keeps the server from being ready.
    pub(crate) fn reasons(&self) -> Reasons {
        let mut reasons = Reasons::default();
        let mut refuse = |text: String| {
            reasons.texts.push(text);
            reasons.are_writes_refused = true;
        };
        if let Some(fault) = self.store_fault() {
            refuse(format!("the {} cannot be used: {fault}", Part::Store));
        }
        if let journal::Health::Unavailable { reason } = self.engine.journal().health() {
            refuse(format!("the {} cannot be written: {reason}", Part::Journal));
        }
        if self.engine.room() != Room::Ample {
            refuse(self.space.shortage());
        }
        reasons.texts.extend(self.damage().as_ref().map(describe));
        reasons
    }

    /// Whether the store answered at the last look.
    pub(crate) fn is_store_available(&self) -> bool {
        self.store_fault().is_none()
    }

    /// Whether the last attempt to write the journal worked.
    pub(crate) fn is_journal_available(&self) -> bool {
        self.engine.journal().health() == journal::Health::Available
    }

    /// What was found damaged in the store.
    pub(crate) fn damage(&self) -> Option<StoreDamage> {
        self.engine.store().damage()
    }

    fn store_fault(&self) -> Option<String> {
        self.store_fault.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Looks until `stop` says so.
    pub(crate) fn run(self: Arc<Self>, mut stop: watch::Receiver<bool>) -> JoinHandle<()> {
        tokio::spawn(async move {
            loop {
                let look = async {
                    tokio::time::sleep(Duration::from_millis(LOOK_MS)).await;
                    self.look().await;
                };
                tokio::select! {
                    _ = stop.wait_for(|stop| *stop) => return,
                    () = look => {}
                }
            }
        })
    }

    async fn look(&self) {
        let answer_max = Duration::from_secs(STORE_ANSWER_SECONDS_MAX);
        let fault = match tokio::time::timeout(answer_max, self.ask_store()).await {
            Ok(Ok(())) => None,
            Ok(Err(error)) => Some(chain(&error)),
            Err(_) => Some(format!("no answer in {STORE_ANSWER_SECONDS_MAX} s")),
        };
        let was = {
            let mut kept = self.store_fault.lock().unwrap_or_else(PoisonError::into_inner);
            core::mem::replace(&mut *kept, fault.clone())
        };
        match (&was, &fault) {
            (None, Some(fault)) => tracing::error!(fault, "the metadata store cannot be used"),
            (Some(_), None) => tracing::info!("the metadata store can be used again"),
            _ => {}
        }
        if let Some(damage) = self.damage()
            && !self.is_damage_told.swap(true, Ordering::Relaxed)
        {
            let StoreDamage { files, cause, .. } = damage;
            tracing::error!(
                part = %Part::Store, ?files, cause,
                "files are damaged and what is in them cannot be read: `ironkeep verify` shows what is lost"
            );
        }
        if !self.is_journal_available() {
            // Tries the disk; the journal keeps and says what comes of it.
            let _ = self.engine.journal().sync().await;
        }
    }

    /// Reads a row and asks for the newest version, which goes the way of commits.
    async fn ask_store(&self) -> Result<(), StoreError> {
        let store = self.engine.store();
        store.version(&InstallationId::key()).await?;
        store.commit(Commit::default()).await.map(drop)
    }
}

fn describe(damage: &StoreDamage) -> String {
    let files = match damage.files.as_slice() {
        [] => "a file".to_owned(),
        files => files.join(", "),
    };
    format!("the {} is damaged: {files}: {}", Part::Store, damage.cause)
}

/// The message of `error` and of what caused it.
pub(crate) fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let cause_text = cause.to_string();
        if !text.contains(&cause_text) {
            text.push_str(": ");
            text.push_str(&cause_text);
        }
        source = cause.source();
    }
    text
}
