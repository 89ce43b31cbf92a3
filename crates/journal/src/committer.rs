//! The writing thread: gathers what waits, writes it once, makes it durable once.

use core::time::Duration;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Instant;

use crate::error::JournalError;
use crate::event::{Appended, Durability, EventId};
use crate::lock::Lock;
use crate::queue::{Append, Command};
use crate::shared::{Health, Shared};
use crate::tail::{Staged, Sync, Tail};

/// A batch ends when it has this many bytes of payload ...
const BATCH_BYTES_MAX: usize = 4 * 1024 * 1024;
/// ... or this many appends.
const BATCH_LEN_MAX: usize = 4096;

/// After a batch of this many appends there are many callers at work ...
const CROWD_LEN: usize = 8;
/// ... and a durable batch that is smaller than the last one waits this long for the rest of them:
/// far less than a sync takes, and half as many syncs are needed.
const CROWD_WAIT: Duration = Duration::from_micros(200);

/// What the writing thread owns.
#[derive(Debug)]
pub(crate) struct Committer {
    tail: Tail,
    shared: Arc<Shared>,
    commands: Receiver<Command>,
    relaxed_wait_max: Duration,
    /// When the oldest record that is not durable was written, or the last failed try to sync it.
    unsynced_since: Option<Instant>,
    /// How many appends the last batch had.
    last_batch_len: usize,
    /// Keeps other processes out for as long as this thread may write.
    _lock: Lock,
}

impl Committer {
    pub(crate) fn new(
        tail: Tail,
        shared: Arc<Shared>,
        commands: Receiver<Command>,
        relaxed_wait_max: Duration,
        lock: Lock,
    ) -> Self {
        Self {
            tail,
            shared,
            commands,
            relaxed_wait_max,
            unsynced_since: None,
            last_batch_len: 0,
            _lock: lock,
        }
    }

    /// Works until it is told to close or nobody can give orders any more.
    pub(crate) fn run(mut self) {
        while let Some(append) = self.wait() {
            let (batch, is_closing) = self.gather(append);
            self.commit(batch);
            if is_closing {
                break;
            }
        }
        self.sync_unsynced();
        if let Err(error) = self.tail.sync_mark() {
            tracing::warn!(%error, "cannot sync the journal's durable mark");
        }
    }

    /// The next append; `None` when there will be no more. Meanwhile records that were not made
    /// durable are, when their time has come.
    fn wait(&mut self) -> Option<Append> {
        loop {
            let received = match self.unsynced_since {
                None => self.commands.recv().map_err(|_| RecvTimeoutError::Disconnected),
                Some(since) => {
                    let wait = self.relaxed_wait_max.saturating_sub(since.elapsed());
                    self.commands.recv_timeout(wait)
                }
            };
            match received {
                Ok(Command::Append(append)) => return Some(append),
                Ok(Command::Close) | Err(RecvTimeoutError::Disconnected) => return None,
                Err(RecvTimeoutError::Timeout) => self.sync_unsynced(),
            }
        }
    }

    /// `first` and what waits behind it; and whether the order to close was among it.
    fn gather(&mut self, first: Append) -> (Vec<Append>, bool) {
        let mut batch = vec![first];
        let mut is_closing = self.top_up(&mut batch);
        let is_durable = batch.iter().any(|append| append.durability == Durability::Durable);
        let was_crowd = self.last_batch_len >= CROWD_LEN && batch.len() < self.last_batch_len;
        if is_durable && was_crowd && !is_closing {
            std::thread::sleep(CROWD_WAIT);
            is_closing = self.top_up(&mut batch);
        }
        self.last_batch_len = batch.len();
        (batch, is_closing)
    }

    /// Adds what waits to `batch`, without waiting. Says whether the order to close was among it.
    fn top_up(&self, batch: &mut Vec<Append>) -> bool {
        let mut bytes: usize = batch.iter().map(Append::payload_bytes).sum();
        while bytes < BATCH_BYTES_MAX && batch.len() < BATCH_LEN_MAX {
            match self.commands.try_recv() {
                Ok(Command::Append(append)) => {
                    bytes = bytes.saturating_add(append.payload_bytes());
                    batch.push(append);
                }
                Ok(Command::Close) => return true,
                Err(_) => break,
            }
        }
        false
    }

    /// Writes a batch and answers everybody in it. All of it is recorded, or nothing.
    fn commit(&mut self, batch: Vec<Append>) {
        let outcome = self.probe(&batch).and_then(|()| self.roll_if_due()).and_then(|()| {
            let (staged, answers) = self.stage(&batch)?;
            let is_durable = batch.iter().any(|append| append.durability == Durability::Durable);
            self.write(staged, if is_durable { Sync::Now } else { Sync::Later })?;
            Ok(answers)
        });
        match outcome {
            Ok(answers) => {
                self.shared.set_health(Health::Available);
                count(&self.shared.counters.batches, 1);
                for (append, answer) in batch.into_iter().zip(answers) {
                    append.answer(Ok(answer));
                }
            }
            Err(error) => {
                let reason = reason_of(&error);
                self.shared.set_health(Health::Unavailable { reason: reason.clone() });
                count(&self.shared.counters.failures, 1);
                for append in batch {
                    append.answer(Err(JournalError::Unavailable { reason: reason.clone() }));
                }
            }
        }
        // The loop of syncs for relaxed records starts with the first of them.
        if !self.tail.has_unsynced() {
            self.unsynced_since = None;
        } else if self.unsynced_since.is_none() {
            self.unsynced_since = Some(Instant::now());
        }
    }

    /// Where the journal could not be written and a batch has nothing to write, tries the disk: such a
    /// batch would succeed on any.
    fn probe(&self, batch: &[Append]) -> Result<(), JournalError> {
        let is_empty = batch.iter().all(|append| append.events.is_empty());
        if !is_empty || self.shared.health() == Health::Available {
            return Ok(());
        }
        let probed = self.tail.probe();
        probed.map_err(|error| JournalError::Unavailable { reason: error.to_string() })
    }

    /// Seals every event that is not recorded yet, in the order of arrival.
    fn stage(&self, batch: &[Append]) -> Result<(Staged, Vec<Appended>), JournalError> {
        let mut staged = self.tail.stage();
        let mut staged_ids: HashMap<EventId, u64> = HashMap::new();
        let mut answers = Vec::with_capacity(batch.len());
        let next_sequence = self.tail.head().sequence.saturating_add(1);
        for append in batch {
            let mut first_sequence = None;
            let mut already_recorded = 0_usize;
            for event in &append.events {
                let known = staged_ids.get(&event.id).copied();
                let known = known.or_else(|| self.shared.recent().sequence_of(&event.id));
                let sequence = match known {
                    Some(sequence) => {
                        already_recorded = already_recorded.saturating_add(1);
                        sequence
                    }
                    None => self.tail.seal(&mut staged, event)?,
                };
                staged_ids.insert(event.id, sequence);
                first_sequence = first_sequence.or(Some(sequence));
            }
            let behind = next_sequence.saturating_add(staged.ids.len() as u64);
            let first_sequence = first_sequence.unwrap_or(behind);
            answers.push(Appended { first_sequence, already_recorded });
        }
        Ok((staged, answers))
    }

    fn write(&mut self, mut staged: Staged, sync: Sync) -> Result<(), JournalError> {
        let ids = std::mem::take(&mut staged.ids);
        let failed =
            |error: std::io::Error| JournalError::Unavailable { reason: error.to_string() };
        if self.tail.write(staged, sync).map_err(failed)? {
            count(&self.shared.counters.syncs, 1);
        }
        count(&self.shared.counters.records, ids.len() as u64);
        let mut recent = self.shared.recent();
        for (id, sequence) in ids {
            recent.push(id, sequence);
        }
        drop(recent);
        self.shared.set_store_version(self.tail.store_version());
        self.shared.set_ends(self.tail.ends());
        Ok(())
    }

    fn roll_if_due(&mut self) -> Result<(), JournalError> {
        let rolled = self.tail.roll_if_due();
        let rolled =
            rolled.map_err(|error| JournalError::Unavailable { reason: error.to_string() });
        if let Some((completed, begun)) = rolled? {
            self.shared.add_segment(begun);
            self.shared.limit_indexes(&completed);
        }
        Ok(())
    }

    /// Makes relaxed records durable. A failure is tried again after the same wait.
    fn sync_unsynced(&mut self) {
        if !self.tail.has_unsynced() {
            return;
        }
        let nothing = self.tail.stage();
        match self.write(nothing, Sync::Now) {
            Ok(()) => {
                self.unsynced_since = None;
                self.shared.set_health(Health::Available);
            }
            Err(error) => {
                self.unsynced_since = Some(Instant::now());
                self.shared.set_health(Health::Unavailable { reason: reason_of(&error) });
            }
        }
    }
}

impl Append {
    fn payload_bytes(&self) -> usize {
        self.events.iter().map(|event| event.payload.len()).sum()
    }

    /// Gives the room back before the answer, so that who is answered finds it.
    fn answer(self, answer: Result<Appended, JournalError>) {
        drop(self.room);
        // Who asked may have gone away; the events are recorded all the same.
        drop(self.reply.send(answer));
    }
}

fn reason_of(error: &JournalError) -> String {
    match error {
        JournalError::Unavailable { reason } => reason.clone(),
        other => other.to_string(),
    }
}

fn count(counter: &AtomicU64, by: u64) {
    counter.fetch_add(by, Ordering::Relaxed);
}
