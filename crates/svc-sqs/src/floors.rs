//! Where the look for a message begins.
//!
//! What a queue has handed out leaves removed rows behind at the begin of its range, which the store passes
//! over one by one until it tidies up. A receive therefore begins where the one before found something.
//! Whoever makes a message visible on this node lowers the floor once that is committed; what other nodes
//! do is found at the latest a second later, when a look begins at the begin once more.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::limits::{FLOOR_KEPT_MS, REMEMBERED_QUEUES_MAX};

/// The floors of queues, by their homes.
#[derive(Debug, Default)]
pub(crate) struct Floors {
    floors: Mutex<HashMap<String, Floor>>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Floor {
    from_ms: i64,
    /// When a look last began at the begin.
    whole_ms: i64,
    /// How often it was lowered: a look that began before may not raise it.
    lowered: u64,
}

/// A look under way.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Look {
    /// Where it begins.
    pub(crate) from_ms: i64,
    is_whole: bool,
    lowered: u64,
}

impl Floors {
    fn lock(&self) -> MutexGuard<'_, HashMap<String, Floor>> {
        self.floors.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins a look at `home`.
    pub(crate) fn begin(&self, home: &str, now_ms: i64) -> Look {
        let mut floors = self.lock();
        if floors.len() >= REMEMBERED_QUEUES_MAX && !floors.contains_key(home) {
            floors.clear();
        }
        let floor = floors.entry(home.to_owned()).or_default();
        let is_whole = now_ms >= floor.whole_ms.saturating_add(FLOOR_KEPT_MS);
        let from_ms = if is_whole { 0 } else { floor.from_ms };
        Look { from_ms, is_whole, lowered: floor.lowered }
    }

    /// A look found its first row at `first_ms`.
    pub(crate) fn end(&self, home: &str, look: Look, (first_ms, now_ms): (i64, i64)) {
        let mut floors = self.lock();
        let Some(floor) = floors.get_mut(home).filter(|floor| floor.lowered == look.lowered) else {
            return;
        };
        floor.from_ms = first_ms;
        if look.is_whole {
            floor.whole_ms = now_ms;
        }
    }

    /// A message is visible at `home` from `visible_ms` on.
    pub(crate) fn lower(&self, home: &str, visible_ms: i64) {
        if let Some(floor) = self.lock().get_mut(home) {
            floor.from_ms = floor.from_ms.min(visible_ms);
            floor.lowered = floor.lowered.wrapping_add(1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Floors;

    #[test]
    fn a_look_begins_where_the_one_before_found_something() {
        let floors = Floors::default();
        let look = floors.begin("home", 5_000);
        assert_eq!(look.from_ms, 0);
        floors.end("home", look, (4_000, 5_000));
        assert_eq!(floors.begin("home", 5_500).from_ms, 4_000);
        assert_eq!(floors.begin("home", 6_000).from_ms, 0, "once a second it is whole");
    }

    #[test]
    fn what_becomes_visible_lowers_it_also_under_a_look() {
        let floors = Floors::default();
        let look = floors.begin("home", 5_000);
        floors.end("home", look, (4_000, 5_000));
        floors.lower("home", 3_000);
        assert_eq!(floors.begin("home", 5_100).from_ms, 3_000);
        let look = floors.begin("home", 5_200);
        floors.lower("home", 2_000);
        floors.end("home", look, (5_000, 5_200));
        assert_eq!(floors.begin("home", 5_300).from_ms, 2_000);
    }
}
