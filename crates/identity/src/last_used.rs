//! When and for what long-term keys, and roles, were last used, and which services by whom.
//!
//! Remembered in memory and written now and then: a write for every request would cost more than
//! the request. What was not flushed is lost with the process; AWS too promises no more than a
//! recent date.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use names::Region;
use policy::PrincipalKind;
use stdx::Timestamp;
use store::{CommitOutcome, Order, Tx};

use crate::error::IdentityError;
use crate::records::{KEYS_LAST_USED, LastUsedRecord, SERVICES_LAST_USED};
use crate::{ACCESS_KEY_ID_BYTES_MAX, Caller, Identity};

/// A use this soon after the last remembered one is not remembered.
const GRANULARITY_MS: i64 = 60_000;

/// How many keys are remembered between two flushes; further ones are not.
const KEYS_MAX: usize = 16_384;

/// How many services are remembered of one user or role.
const SERVICES_MAX: usize = 64;

/// The uses not yet written.
#[derive(Debug, Default)]
pub(crate) struct LastUsed {
    by_key: Mutex<HashMap<String, Use>>,
    /// Of users and roles by unique id, each service once.
    by_entity: Mutex<HashMap<String, Vec<Use>>>,
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

    fn entities(&self) -> std::sync::MutexGuard<'_, HashMap<String, Vec<Use>>> {
        self.by_entity.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Remembers that the user or role `id` made a request to `service`.
    fn note_service(&self, id: &str, (service, region): (&str, &Region), at_ms: i64) {
        let fresh = || Use {
            record: LastUsedRecord { at_ms, service: service.to_owned(), region: region.clone() },
            is_written: false,
        };
        let mut by_entity = self.entities();
        let has_room = by_entity.len() < KEYS_MAX;
        let Some(uses) = by_entity.get_mut(id) else {
            if has_room {
                by_entity.insert(id.to_owned(), vec![fresh()]);
            }
            return;
        };
        let has_room = uses.len() < SERVICES_MAX;
        match uses.iter_mut().find(|known| known.record.service == service) {
            Some(known) if at_ms.saturating_sub(known.record.at_ms) < GRANULARITY_MS => {}
            Some(known) => *known = fresh(),
            None if has_room => uses.push(fresh()),
            None => {}
        }
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
        let kind = caller.principal.kind();
        let is_of_role = kind == PrincipalKind::RoleSession;
        if (is_of_role || kind == PrincipalKind::User)
            && let Some(id) = caller.principal.unique_id()
        {
            self.last_used.note_service(id, (service, region), now.unix_ms());
        }
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

    /// When the user or role with this unique id last made a request to each service.
    ///
    /// # Errors
    /// [`IdentityError::Table`] when it cannot be read.
    pub async fn services_last_used(&self, id: &str) -> Result<Vec<LastUsedRecord>, IdentityError> {
        let known: Vec<LastUsedRecord> = {
            let by_entity = self.last_used.entities();
            by_entity.get(id).into_iter().flatten().map(|known| known.record.clone()).collect()
        };
        let reader = &mut self.reader();
        let rows = SERVICES_LAST_USED;
        let rows = rows.range(reader, &[id], None, SERVICES_MAX, Order::Forward).await?;
        let is_known = |service: &str| known.iter().any(|one| one.service == service);
        let stored: Vec<LastUsedRecord> =
            rows.into_iter().map(|(_, row)| row).filter(|row| !is_known(&row.service)).collect();
        Ok(known.into_iter().chain(stored).collect())
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
        let services = self.flush_services().await?;
        Ok(unwritten.len().saturating_add(services))
    }

    async fn flush_services(&self) -> Result<usize, IdentityError> {
        let unwritten: Vec<(String, LastUsedRecord)> = {
            let by_entity = self.last_used.entities();
            let each = by_entity.iter().flat_map(|(id, uses)| uses.iter().map(move |it| (id, it)));
            let unwritten = each.filter(|(_, known)| !known.is_written);
            unwritten.map(|(id, known)| (id.clone(), known.record.clone())).collect()
        };
        for batch in unwritten.chunks(BATCH_ROWS) {
            let mut tx = Tx::new(self.store().clone());
            for (id, record) in batch {
                SERVICES_LAST_USED.put(&mut tx, &[id, &record.service], record)?;
            }
            let CommitOutcome::Committed { .. } = self.store().commit(tx.into_commit()).await?
            else {
                continue;
            };
            self.mark_services_written(batch);
        }
        Ok(unwritten.len())
    }

    fn mark_services_written(&self, batch: &[(String, LastUsedRecord)]) {
        let mut by_entity = self.last_used.entities();
        for (id, record) in batch {
            let uses = by_entity.get_mut(id).into_iter().flatten();
            for known in uses.filter(|known| known.record == *record) {
                known.is_written = true;
            }
        }
        if by_entity.len() >= KEYS_MAX {
            by_entity.retain(|_, uses| uses.iter().any(|known| !known.is_written));
        }
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
