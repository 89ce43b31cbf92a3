//! Deliveries that were made, and whose commit is not done yet.
//!
//! A message is in its queue before the commit that says so. Where that commit fails, as when somebody joins the
//! line meanwhile, it is tried again, and what is in the queue already is not sent a second time. This is of one
//! node and in memory: where a node ends in between, a queue gets a message twice.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::delivery::Delivery;

/// Beyond so many it begins anew, which costs messages that come twice.
const HEADS_MAX: usize = 10_000;

/// The delivery that a commit began with.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Head {
    message_id: String,
    subscription_id: String,
}

/// What is ahead of the store: behind each head, the messages that were delivered.
#[derive(Debug, Default)]
pub(crate) struct Ahead(Mutex<BTreeMap<Head, BTreeSet<String>>>);

impl Ahead {
    /// Whether the message of `delivery` is where it should be. The commit began with `head`.
    pub(crate) fn is_delivered(&self, head: &Delivery, delivery: &Delivery) -> bool {
        let heads = self.heads();
        heads.get(&of(head)).is_some_and(|messages| messages.contains(&delivery.message_id))
    }

    /// It is.
    pub(crate) fn delivered(&self, head: &Delivery, delivery: &Delivery) {
        let mut heads = self.heads();
        if heads.len() >= HEADS_MAX {
            heads.clear();
        }
        heads.entry(of(head)).or_default().insert(delivery.message_id.clone());
    }

    /// The commit that began with `head` is done.
    pub(crate) fn committed(&self, head: &Delivery) {
        self.heads().remove(&of(head));
    }

    fn heads(&self) -> MutexGuard<'_, BTreeMap<Head, BTreeSet<String>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn of(head: &Delivery) -> Head {
    Head { message_id: head.message_id.clone(), subscription_id: head.subscription_id.clone() }
}
