//! After `ironkeep root rotate`: what is under the root key before is written anew under the present one,
//! in the background, and then the one before is destroyed.
//!
//! Where a row is, only its header says, so that the work is a walk over the rows as they lie below the
//! barrier: what is under the key before is read and written through the store like any row, expecting the
//! version that was read. A walk that has found nothing under it is the end. How far a walk has come is in
//! memory alone: after a crash the next one passes over what is done, which costs a look at each row.

use core::fmt;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use async_trait::async_trait;
use engine::{Failure, Performed, ReplacedRoot, Replacement, Writer};
use envelope::{RootKey, RootVersion};
use keyslots::Slots;
use stdx::{Random, Timestamp};
use store::{Commit, CommitOutcome, Expectation, Key, Range, Row, Store, StoreError, Write};
use tokio::sync::Mutex;

use crate::barrier::RootSeal;
use crate::error::ServeError;
use crate::parts::InstallationId;
use crate::root_key::SLOTS_FILE;
use crate::root_keys::RootKeys;
use crate::slots_seen;

/// Rows looked at at a time.
const PAGE_ROWS: usize = 100;

/// The most bytes of values in one commit, unless one row alone has more.
const COMMIT_BYTES: usize = 4 * 1024 * 1024;

/// What takes the place of the root key before, if there is one; it is taken out of `keys`.
pub(crate) fn replaced(
    dir: &Path,
    keys: &mut RootKeys,
    (store, below, seal): (&Arc<dyn Store>, Arc<dyn Store>, Arc<RootSeal>),
    random: &Arc<dyn Random>,
) -> Result<Option<ReplacedRoot>, ServeError> {
    let Some(root) = keys.earlier.take() else { return Ok(None) };
    let (replaced, kept_until) = (root.version(), keys.kept_until);
    tracing::info!(
        version = keys.root.version().number(),
        replaced = replaced.number(),
        kept_until = %kept_until.iso8601(),
        "the root key was replaced: what is under the one before is written anew, and that one is destroyed then"
    );
    let rotation = Rotation {
        slots: Slots::at(dir.join(SLOTS_FILE)),
        root: keys.root.duplicate()?,
        replaced,
        kept_until,
        seal,
        below,
        store: Arc::clone(store),
        random: Arc::clone(random),
        walk: Mutex::default(),
        phase: RwLock::new(Phase::Domains),
        rewritten: AtomicU64::new(0),
    };
    Ok(Some(ReplacedRoot { root, replacement: Arc::new(rotation) }))
}

/// What is being done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// Domain keys are wrapped anew.
    Domains,
    /// Rows are sealed anew.
    Rows,
    /// Nothing is under the key before, and tokens that it sealed are still good.
    Tokens,
    /// The key is destroyed, in the file of this generation.
    Destroyed { generation: u64 },
}

/// How far the walk has come.
#[derive(Debug, Default)]
struct Walk {
    after: Option<Key>,
    /// Rows under the key before that were come upon, written anew or not.
    found: u64,
    /// Whether the guard's note is among them: it is written by whatever writes a guarded row.
    is_note_old: bool,
}

struct Rotation {
    slots: Slots,
    root: RootKey,
    replaced: RootVersion,
    kept_until: Timestamp,
    seal: Arc<RootSeal>,
    /// The store below barrier and guard.
    below: Arc<dyn Store>,
    store: Arc<dyn Store>,
    random: Arc<dyn Random>,
    walk: Mutex<Walk>,
    phase: RwLock<Phase>,
    rewritten: AtomicU64,
}

impl fmt::Debug for Rotation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Rotation({})", self.progress())
    }
}

#[async_trait]
impl Replacement for Rotation {
    async fn step(&self, cx: &mut Writer<'_>) -> Result<Performed, Failure> {
        let before = self.rewritten.load(Ordering::Relaxed);
        let performed = self.next(cx).await;
        let rewritten = self.rewritten.load(Ordering::Relaxed).saturating_sub(before);
        cx.counters().root_rotation_rows.add(rewritten);
        performed
    }

    fn progress(&self) -> String {
        let (version, replaced) = (self.root.version().number(), self.replaced.number());
        let rewritten = self.rewritten.load(Ordering::Relaxed);
        match self.phase() {
            Phase::Domains | Phase::Rows => format!(
                "version {version}; version {replaced} is kept: {rewritten} rows are written anew so far"
            ),
            Phase::Tokens => format!(
                "version {version}; nothing is under version {replaced}, which is kept until {} for tokens",
                self.kept_until.iso8601()
            ),
            Phase::Destroyed { .. } => {
                format!("version {version}; version {replaced} is destroyed")
            }
        }
    }
}

impl Rotation {
    async fn next(&self, cx: &mut Writer<'_>) -> Result<Performed, Failure> {
        let mut walk = self.walk.lock().await;
        match self.phase() {
            Phase::Domains => {
                let (count, next) = cx.keyring().rewrap_domains(walk.after.take()).await?;
                self.count(count);
                if next.is_none() {
                    self.enter(Phase::Rows);
                }
                walk.after = next;
                Ok(part(cx))
            }
            Phase::Rows => {
                if self.page(&mut walk).await? {
                    return Ok(part(cx));
                }
                let Walk { found, is_note_old, .. } = core::mem::take(&mut *walk);
                if is_note_old {
                    slots_seen::write_again(cx).await?;
                }
                if found == 0 {
                    self.enter(Phase::Tokens);
                }
                Ok(part(cx))
            }
            Phase::Tokens if cx.now() < self.kept_until => Ok(Performed::Nothing),
            Phase::Tokens => {
                let generation = self.destroy(cx)?;
                self.record(cx, generation).await
            }
            Phase::Destroyed { generation } => self.record(cx, generation).await,
        }
    }
}

/// A part is done that nobody sees.
fn part(cx: &mut Writer<'_>) -> Performed {
    cx.note_part();
    Performed::More
}

impl Rotation {
    fn phase(&self) -> Phase {
        *self.phase.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn enter(&self, phase: Phase) {
        *self.phase.write().unwrap_or_else(PoisonError::into_inner) = phase;
        tracing::info!("root key: {}", self.progress());
    }

    fn count(&self, rows: usize) {
        self.rewritten.fetch_add(rows as u64, Ordering::Relaxed);
    }

    /// Writes anew what is under the key before among the next rows. Whether there are more.
    async fn page(&self, walk: &mut Walk) -> Result<bool, Failure> {
        let mut range = Range::new(Key::copy_from(&[0]), Key::end(), PAGE_ROWS);
        if let Some(after) = &walk.after {
            range = range.after(after);
        }
        let rows = self.below.range(&range).await?;
        let (id, note) = (InstallationId::key(), rollback_guard::note_key());
        let mut keys = Vec::new();
        // The id is the one row that is not sealed.
        for row in rows.iter().filter(|row| row.key != id) {
            if !self.seal.is_earlier(&row.row.value) {
                continue;
            }
            walk.found = walk.found.saturating_add(1);
            match row.key == note {
                true => walk.is_note_old = true,
                false => keys.push(row.key.clone()),
            }
        }
        let Some(last) = rows.last() else { return Ok(false) };
        self.write_anew(&keys).await?;
        walk.after = Some(last.key.clone());
        Ok(true)
    }

    async fn write_anew(&self, keys: &[Key]) -> Result<(), StoreError> {
        if keys.is_empty() {
            return Ok(());
        }
        let rows = self.store.get_many(keys).await?;
        let (mut group, mut bytes) = (Vec::new(), 0_usize);
        for (key, row) in keys.iter().zip(rows) {
            // Removed meanwhile.
            let Some(row) = row else { continue };
            if !group.is_empty() && bytes.saturating_add(row.value.len()) > COMMIT_BYTES {
                self.commit(core::mem::take(&mut group)).await?;
                bytes = 0;
            }
            bytes = bytes.saturating_add(row.value.len());
            group.push((key.clone(), row));
        }
        self.commit(group).await
    }

    /// Writes rows as they are. Where others write some of them at the same time each is tried by itself;
    /// what changes meanwhile is under the present key then.
    async fn commit(&self, rows: Vec<(Key, Row)>) -> Result<(), StoreError> {
        let count = rows.len();
        if count == 0 {
            return Ok(());
        }
        if self.is_stored(&rows).await? {
            self.count(count);
            return Ok(());
        }
        for row in rows {
            let row = [row];
            if self.is_stored(&row).await? {
                self.count(1);
            }
        }
        Ok(())
    }

    async fn is_stored(&self, rows: &[(Key, Row)]) -> Result<bool, StoreError> {
        let mut commit = Commit::default();
        for (key, row) in rows {
            let Row { value, version } = row.clone();
            commit.expectations.push(Expectation::Key { key: key.clone(), version });
            commit.writes.push(Write::Put { key: key.clone(), value });
        }
        Ok(matches!(self.store.commit(commit).await?, CommitOutcome::Committed { .. }))
    }

    /// Destroys the key before: in the file first, and then in memory. Gives the file's generation.
    fn destroy(&self, cx: &Writer<'_>) -> Result<u64, Failure> {
        let generation = self.slots.destroy_earlier(&self.root, &*self.random);
        let generation = generation
            .map_err(|error| Failure::Internal(format!("the root key before: {error}")))?;
        self.seal.forget_earlier();
        cx.keyring().forget_earlier_root();
        cx.identity().token_sealer().forget_previous();
        self.enter(Phase::Destroyed { generation });
        Ok(generation)
    }

    /// Puts it on record, with the generation of the key slots from which on no older file is taken.
    async fn record(&self, cx: &mut Writer<'_>, generation: u64) -> Result<Performed, Failure> {
        if !slots_seen::see(cx, generation).await? {
            return Ok(Performed::Nothing);
        }
        cx.audit.extra("rootKeyVersion", self.root.version().number());
        cx.audit.extra("destroyedVersion", self.replaced.number());
        cx.audit.extra("rowCount", self.rewritten.load(Ordering::Relaxed));
        Ok(Performed::Done)
    }
}
