//! The events of late, by which a repeated append is known.

use std::collections::{HashMap, VecDeque};

use crate::event::EventId;

/// The identifiers of the last records, up to a number.
#[derive(Debug)]
pub(crate) struct RecentIds {
    len_max: usize,
    order: VecDeque<(EventId, u64)>,
    sequences: HashMap<EventId, u64>,
}

impl RecentIds {
    pub(crate) fn new(len_max: usize) -> Self {
        Self { len_max, order: VecDeque::new(), sequences: HashMap::new() }
    }

    pub(crate) fn sequence_of(&self, id: &EventId) -> Option<u64> {
        self.sequences.get(id).copied()
    }

    /// Adds a record, forgetting the oldest when there are too many.
    pub(crate) fn push(&mut self, id: EventId, sequence: u64) {
        self.order.push_back((id, sequence));
        self.sequences.insert(id, sequence);
        while self.order.len() > self.len_max {
            let Some((old, at)) = self.order.pop_front() else { return };
            // An event recorded again after it was forgotten has a newer place, which stays.
            if self.sequences.get(&old) == Some(&at) {
                self.sequences.remove(&old);
            }
        }
    }
}
