//! How fast endpoints are called: no more often in a second than their delivery policies say.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use crate::limits::{REMEMBERED_MAX, SECOND_MS};

/// The calls of the second that is under way, by subscription. Of one node.
#[derive(Debug, Default)]
pub(crate) struct Paces {
    calls: Mutex<HashMap<String, (i64, u32)>>,
}

impl Paces {
    /// Whether one more call may be made now; if so, it counts.
    pub(crate) fn may_call(&self, id: &str, most: Option<u32>, now_ms: i64) -> bool {
        let Some(most) = most else { return true };
        let second = now_ms.div_euclid(SECOND_MS);
        let mut calls = self.calls.lock().unwrap_or_else(PoisonError::into_inner);
        if calls.len() >= REMEMBERED_MAX {
            calls.retain(|_, (of, _)| *of == second);
        }
        let held = calls.entry(id.to_owned()).or_insert((second, 0));
        if held.0 != second {
            *held = (second, 0);
        }
        if held.1 >= most {
            return false;
        }
        held.1 = held.1.saturating_add(1);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::Paces;

    #[test]
    fn a_second_has_as_many_calls_as_it_may() {
        let paces = Paces::default();
        let may = |ms| paces.may_call("a", Some(2), ms);
        assert!(may(0) && may(999) && !may(999) && may(1_000));
        assert!(paces.may_call("b", Some(1), 999) && paces.may_call("c", None, 0));
    }
}
