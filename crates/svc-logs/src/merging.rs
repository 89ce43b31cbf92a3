//! Batches that overlap in time, merged into events in their order.

use std::collections::BTreeMap;

use crate::batch::{BatchPlace, StoredEvent};
use crate::incoming::event_bytes;
use crate::limits::PAGE_BYTES_MAX;
use crate::position::Position;

/// An event that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FoundEvent {
    /// The name of its stream.
    pub(crate) stream: String,
    pub(crate) message: String,
    pub(crate) ingested_ms: i64,
}

/// A page of events that comes to be.
#[derive(Debug)]
pub(crate) struct Merge {
    waiting: BTreeMap<Position, FoundEvent>,
    /// First and last instants of the batches that were opened.
    opened: Vec<(i64, i64)>,
    page: Vec<(Position, FoundEvent)>,
    page_bytes: usize,
    events_max: usize,
    is_full: bool,
}

impl Merge {
    pub(crate) const fn new(events_max: usize) -> Self {
        Self {
            waiting: BTreeMap::new(),
            opened: Vec::new(),
            page: Vec::new(),
            page_bytes: 0,
            events_max,
            is_full: false,
        }
    }

    /// Adds the events of a batch that are `wanted`.
    pub(crate) fn add(
        &mut self,
        (place, last_ms): (&BatchPlace, i64),
        (stream, ingested_ms): (&str, i64),
        events: Vec<StoredEvent>,
        wanted: impl Fn(&Position, &str) -> bool,
    ) {
        self.opened.push((place.first_ms, last_ms));
        for (index, StoredEvent(at_ms, message)) in events.into_iter().enumerate() {
            let stream_id = place.stream.clone();
            let position = Position { at_ms, stream: stream_id, number: place.number, index };
            if wanted(&position, &message) {
                let stream = stream.to_owned();
                self.waiting.insert(position, FoundEvent { stream, message, ingested_ms });
            }
        }
    }

    /// Forgets what is behind all that fits on the page.
    pub(crate) fn forget_last(&mut self) {
        while self.waiting.len() > self.events_max.saturating_add(1) {
            self.waiting.pop_last();
        }
    }

    /// Forgets what is before all that fits on the page.
    pub(crate) fn forget_first(&mut self) {
        while self.waiting.len() > self.events_max.saturating_add(1) {
            self.waiting.pop_first();
        }
    }

    /// Takes what happened before an instant into the page, from the first on. Whether the page is full.
    pub(crate) fn take_before(&mut self, bound_ms: i64) -> bool {
        while let Some((position, event)) = self.waiting.first_key_value() {
            if position.at_ms >= bound_ms {
                break;
            }
            let bytes = event_bytes(&event.message);
            if !self.fits(bytes) {
                return true;
            }
            if let Some(event) = self.waiting.pop_first() {
                self.page.push(event);
            }
        }
        self.is_full
    }

    /// Takes what happened behind an instant into the page, from the last on. Whether the page is full.
    pub(crate) fn take_behind(&mut self, bound_ms: i64) -> bool {
        while let Some((position, event)) = self.waiting.last_key_value() {
            if position.at_ms <= bound_ms {
                break;
            }
            let bytes = event_bytes(&event.message);
            if !self.fits(bytes) {
                return true;
            }
            if let Some(event) = self.waiting.pop_last() {
                self.page.push(event);
            }
        }
        self.is_full
    }

    /// Whether a further event fits on the page; it is counted.
    fn fits(&mut self, bytes: usize) -> bool {
        let bytes = self.page_bytes.saturating_add(bytes);
        let is_too_large = bytes > PAGE_BYTES_MAX && !self.page.is_empty();
        if self.page.len() >= self.events_max || is_too_large {
            self.is_full = true;
            return false;
        }
        self.page_bytes = bytes;
        true
    }

    /// The first instant of the batches that may have more behind `at_ms`.
    pub(crate) fn reaches_from(&self, at_ms: i64) -> Option<i64> {
        let reaching = self.opened.iter().filter(|(_, last_ms)| *last_ms >= at_ms);
        reaching.map(|(first_ms, _)| *first_ms).min()
    }

    /// The place of the last event on the page.
    pub(crate) fn last(&self) -> Option<&Position> {
        self.page.last().map(|(position, _)| position)
    }

    /// The page, in the order in which it was taken.
    pub(crate) fn finish(self) -> Vec<(Position, FoundEvent)> {
        self.page
    }
}
