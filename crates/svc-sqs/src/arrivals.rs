//! Waiting for messages: a call that finds none sleeps until one arrives, and holds nothing but its place.
//!
//! Who makes a message visible rings for its queue once the commit is done; who waits looks again. What
//! becomes visible by time alone (a delay or a visibility timeout that ends) each waiter knows from the
//! queue's own rows. Nothing looks at intervals.
//!
//! Bells are of one node. On several nodes that share a store, a waiter hears of what another node sends
//! with its next call.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

use crate::floors::Floors;
use crate::limits::{SECOND_MS, WAIT_SECONDS_MAX, WAITERS_MAX};

/// The calls that wait, by the home of their queue, and where looks begin.
#[derive(Debug, Default)]
pub(crate) struct Arrivals {
    bells: Mutex<HashMap<String, Bell>>,
    pub(crate) floors: Floors,
}

#[derive(Debug, Default)]
struct Bell {
    notify: Arc<Notify>,
    waiters: usize,
}

/// A call's place among those that wait.
#[derive(Debug)]
pub(crate) struct Waiting {
    arrivals: Arc<Arrivals>,
    home: String,
    notify: Arc<Notify>,
}

/// Rings when it is dropped: what a call did is committed by then, or never will be.
#[derive(Debug)]
pub struct Ring {
    arrivals: Arc<Arrivals>,
    rung: Mutex<HashMap<String, Rung>>,
}

/// For whom to ring.
#[derive(Debug, Clone, Copy)]
struct Rung {
    messages: usize,
    /// The first of what becomes visible.
    visible_ms: i64,
    /// Something becomes visible by time: all have to look when.
    all: bool,
}

impl Default for Rung {
    fn default() -> Self {
        Self { messages: 0, visible_ms: i64::MAX, all: false }
    }
}

impl Arrivals {
    fn lock(&self) -> MutexGuard<'_, HashMap<String, Bell>> {
        self.bells.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A place among those that wait at `home`; none where too many wait.
    pub(crate) fn wait(self: &Arc<Self>, home: &str) -> Option<Waiting> {
        let mut bells = self.lock();
        let waiters: usize = bells.values().map(|bell| bell.waiters).sum();
        if waiters >= WAITERS_MAX {
            return None;
        }
        let bell = bells.entry(home.to_owned()).or_default();
        bell.waiters = bell.waiters.saturating_add(1);
        let notify = Arc::clone(&bell.notify);
        Some(Waiting { arrivals: Arc::clone(self), home: home.to_owned(), notify })
    }

    /// What rings once a call is over.
    pub(crate) fn ring(self: &Arc<Self>) -> Ring {
        Ring { arrivals: Arc::clone(self), rung: Mutex::default() }
    }

    /// Rings at `home` for so many messages.
    pub(crate) fn ring_now(&self, home: &str, messages: usize) {
        let bells = self.lock();
        if let Some(bell) = bells.get(home) {
            for _ in 0..messages.min(bell.waiters) {
                bell.notify.notify_one();
            }
        }
    }

    fn ring_all(&self, home: &str) {
        if let Some(bell) = self.lock().get(home) {
            bell.notify.notify_waiters();
        }
    }
}

impl Waiting {
    /// Resolves once somebody rings; take it before looking, so that no ring is missed in between.
    pub(crate) fn bell(&self) -> Arc<Notify> {
        Arc::clone(&self.notify)
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        let mut bells = self.arrivals.lock();
        let Some(bell) = bells.get_mut(&self.home) else { return };
        bell.waiters = bell.waiters.saturating_sub(1);
        match bell.waiters {
            0 => drop(bells.remove(&self.home)),
            // It may have been woken for a message that it did not take.
            _ => bell.notify.notify_one(),
        }
    }
}

impl Ring {
    fn lock(&self) -> MutexGuard<'_, HashMap<String, Rung>> {
        self.rung.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A message at `home` is visible from `visible_ms` on.
    pub(crate) fn message(&self, home: &str, (visible_ms, now_ms): (i64, i64)) {
        let mut rung = self.lock();
        let rung = rung.entry(home.to_owned()).or_default();
        rung.visible_ms = rung.visible_ms.min(visible_ms);
        if visible_ms <= now_ms {
            rung.messages = rung.messages.saturating_add(1);
        } else if visible_ms < now_ms.saturating_add(WAIT_SECONDS_MAX * SECOND_MS) {
            // Whoever waits now may still wait then.
            rung.all = true;
        }
    }
}

impl Drop for Ring {
    fn drop(&mut self) {
        for (home, Rung { messages, visible_ms, all }) in self.lock().drain() {
            self.arrivals.floors.lower(&home, visible_ms);
            if all {
                self.arrivals.ring_all(&home);
            }
            self.arrivals.ring_now(&home, messages);
        }
    }
}

#[cfg(test)]
mod tests;
