//! When and for what long-term keys, and roles, were last used.
//!
//! Remembered in memory and written now and then: a write for every request would cost more than
//! the request. What was not flushed is lost with the process; AWS too promises no more than a
//! recent date.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use names::Region;
use policy::PrincipalKind;
use stdx::Timestamp;
use store::{CommitOutcome, Tx};

use crate::error::IdentityError;
use crate::records::{KEYS_LAST_USED, LastUsedRecord};
use crate::{ACCESS_KEY_ID_BYTES_MAX, Caller, Identity};

/// A use this soon after the last remembered one is not remembered.
const GRANULARITY_MS: i64 = 60_000;

/// How many keys are remembered between two flushes; further ones are not.
const KEYS_MAX: usize = 16_384;

/// The uses not yet written.
#[derive(Debug, Default)]
pub(crate) struct LastUsed {
    by_key: Mutex<HashMap<String, Use>>,
}

#[derive(Debug, Clone)]
struct Use {
    record: LastUsedRecord,
    is_written: bool,
}

impl LastUsed {
    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<String, Use>> {
        self.by_key.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Identity {
    /// Remembers that `access_key_id`, which is `caller`'s, signed a request to `service` in `region`: the
    /// use of a long-term key, or that of the role of a session.
    pub fn note_use(
        &self,
        access_key_id: &str,
        caller: &Caller,
        (service, region): (&str, &Region),
        now: Timestamp,
    ) {
        if access_key_id.len() > ACCESS_KEY_ID_BYTES_MAX {
            return;
        }
        let is_of_role = caller.principal.kind() == PrincipalKind::RoleSession;
        let user = match access_key_id.starts_with("ASIA") {
            false => access_key_id,
            true => match caller.principal.unique_id().filter(|_| is_of_role) {
                Some(role) => role,
                None => return,
            },
        };
        let mut by_key = self.last_used.lock();
        let has_room = by_key.len() < KEYS_MAX;
        let at_ms = now.unix_ms();
        let fresh =
            || LastUsedRecord { at_ms, service: service.to_owned(), region: region.clone() };
        match by_key.get_mut(user) {
            Some(known) => {
                let is_soon = at_ms.saturating_sub(known.record.at_ms) < GRANULARITY_MS;
                if !is_soon || known.record.service != service {
                    *known = Use { record: fresh(), is_written: false };
                }
            }
            None if has_room => {
                let known = Use { record: fresh(), is_written: false };
                by_key.insert(user.to_owned(), known);
            }
            None => {}
        }
    }

    /// When and for what the key, or the role with this unique id, was last used; `None` when it never was.
    ///
    /// # Errors
    /// [`IdentityError::Table`] when it cannot be read.
    pub async fn last_used(
        &self,
        access_key_id: &str,
    ) -> Result<Option<LastUsedRecord>, IdentityError> {
        let known = self.last_used.lock().get(access_key_id).map(|known| known.record.clone());
        match known {
            Some(record) => Ok(Some(record)),
            None => Ok(KEYS_LAST_USED.get(&mut self.reader(), &[access_key_id]).await?),
        }
    }

    /// Writes what was remembered since the last flush, and says of how many keys. Call it every few
    /// minutes and at shutdown.
    ///
    /// # Errors
    /// [`IdentityError::Table`] when it cannot be written; it stays remembered.
    pub async fn flush_last_used(&self) -> Result<usize, IdentityError> {
        let unwritten: Vec<(String, LastUsedRecord)> = {
            let by_key = self.last_used.lock();
            let unwritten = by_key.iter().filter(|(_, known)| !known.is_written);
            unwritten.map(|(key, known)| (key.clone(), known.record.clone())).collect()
        };
        for batch in unwritten.chunks(BATCH_ROWS) {
            let mut tx = Tx::new(self.store().clone());
            for (key, record) in batch {
                KEYS_LAST_USED.put(&mut tx, &[key], record)?;
            }
            // Blind writes cannot conflict.
            let CommitOutcome::Committed { .. } = self.store().commit(tx.into_commit()).await?
            else {
                continue;
            };
            self.mark_written(batch);
        }
        Ok(unwritten.len())
    }

    fn mark_written(&self, batch: &[(String, LastUsedRecord)]) {
        let mut by_key = self.last_used.lock();
        for (key, record) in batch {
            if let Some(known) = by_key.get_mut(key)
                && known.record == *record
            {
                known.is_written = true;
            }
        }
        if by_key.len() >= KEYS_MAX {
            by_key.retain(|_, known| !known.is_written);
        }
    }
}

/// How many rows one flush commits at once.
const BATCH_ROWS: usize = 256;
