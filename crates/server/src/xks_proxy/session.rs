//! The sessions of roles that other KMS act with. They are kept for a while, as a client keeps its
//! credentials; whether they still hold is asked with each use.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use engine::{Ctx, Failure, RoleSession};
use stdx::Timestamp;

/// As whom the proxy assumes roles: what their trust policies name.
pub(super) const SERVICE: &str = "kms-xks-proxy.amazonaws.com";

/// How long a session is used before another is made.
const KEPT_SECONDS: i64 = 900;

/// Sessions that are kept.
const SESSIONS_MAX: usize = 64;

/// Sessions, by role and access key id.
#[derive(Debug, Default)]
pub(super) struct Sessions(Mutex<HashMap<(String, String), Kept>>);

#[derive(Debug)]
struct Kept {
    session: RoleSession,
    until: Timestamp,
}

impl Sessions {
    /// A session of a role, called by the access key id of the credential that asks.
    pub(super) async fn of(
        &self,
        cx: &mut Ctx,
        role: &str,
        access_key_id: &str,
    ) -> Result<RoleSession, Failure> {
        let place = (role.to_owned(), access_key_id.to_owned());
        let now = cx.now();
        let kept = self.lock().get(&place).filter(|kept| now < kept.until).map(Kept::session);
        if let Some(session) = kept
            && let Some(session) = cx.renewed(&session).await?
        {
            return Ok(session);
        }
        let session = cx.assume(SERVICE, role, access_key_id).await?;
        let mut sessions = self.lock();
        if sessions.len() >= SESSIONS_MAX {
            sessions.clear();
        }
        let until = now.plus_seconds(KEPT_SECONDS);
        sessions.insert(place, Kept { session: session.clone(), until });
        Ok(session)
    }

    /// Forgets all.
    pub(super) fn forget(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<(String, String), Kept>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept {
    fn session(&self) -> RoleSession {
        self.session.clone()
    }
}
