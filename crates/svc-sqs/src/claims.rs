//! Claims: which messages and groups the receives under way are about to take.
//!
//! Two receives that take the same message conflict at the commit, and one of them starts over. Claims
//! keep receives of one node out of one another's way: each takes what no other has claimed. They decide
//! nothing: what is committed is decided by the versions of rows.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::arrivals::Arrivals;

/// All claims: the home of a queue, and a message or group there.
#[derive(Debug, Default)]
pub(crate) struct Claims {
    claimed: Mutex<HashSet<(String, String)>>,
}

/// The claims of one receive; they end with it.
#[derive(Debug)]
pub(crate) struct Claiming {
    claims: Arc<Claims>,
    arrivals: Arc<Arrivals>,
    own: Mutex<Vec<(String, String)>>,
}

impl Claims {
    /// Those of a receive that begins.
    pub(crate) fn begin(self: &Arc<Self>, arrivals: &Arc<Arrivals>) -> Claiming {
        let (claims, arrivals) = (Arc::clone(self), Arc::clone(arrivals));
        Claiming { claims, arrivals, own: Mutex::default() }
    }

    fn lock(&self) -> MutexGuard<'_, HashSet<(String, String)>> {
        self.claimed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Claiming {
    fn own(&self) -> MutexGuard<'_, Vec<(String, String)>> {
        self.own.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Claims what is called `name` at `home`, unless somebody else has.
    pub(crate) fn claim(&self, home: &str, name: &str) -> bool {
        let claim = (home.to_owned(), name.to_owned());
        let is_free = self.claims.lock().insert(claim.clone());
        if is_free {
            self.own().push(claim);
        }
        is_free
    }

    /// How much is claimed now, by all: so many rows of a look may be of no use.
    pub(crate) fn outstanding(&self) -> usize {
        self.claims.lock().len()
    }

    /// Gives back all that was claimed: the receive begins anew, or takes nothing of it.
    pub(crate) fn give_back(&self) {
        let own = core::mem::take(&mut *self.own());
        let mut claimed = self.claims.lock();
        for claim in &own {
            claimed.remove(claim);
        }
    }
}

impl Drop for Claiming {
    fn drop(&mut self) {
        let homes: HashSet<String> = self.own().iter().map(|(home, _)| home.clone()).collect();
        self.give_back();
        // What it did not take after all is there for who waits.
        for home in homes {
            self.arrivals.ring_now(&home, 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{Arrivals, Claims};

    #[test]
    fn one_receive_has_what_it_claims_until_it_ends() {
        let (claims, arrivals) = (Arc::new(Claims::default()), Arc::new(Arrivals::default()));
        let (first, second) = (claims.begin(&arrivals), claims.begin(&arrivals));
        assert!(first.claim("home", "a") && !second.claim("home", "a"));
        assert!(second.claim("elsewhere", "a"));
        first.give_back();
        assert!(second.claim("home", "a") && !first.claim("home", "a"));
        drop(second);
        assert!(first.claim("home", "a"));
    }
}
