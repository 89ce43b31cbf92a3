//! The files of the guard's log: found, read, and written anew.

use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};

use envelope::GuardKey;

use crate::error::GuardError;
use crate::format::{BadHeader, Chain, HEADER_BYTES, Record};
use crate::rows::Rows;

const LOCK_FILE: &str = "lock";
const NEW_FILE: &str = "rows.new";
const PREFIX: &str = "rows.";

/// Rows of a snapshot copied at a time: nobody waits longer for the rows than for these.
const SNAPSHOT_PAGE: usize = 4096;

/// Where the log of an installation is, and the key that authenticates it.
#[derive(Debug, Clone)]
pub struct LogLocation {
    /// The directory: local, and not where the store is.
    pub dir: PathBuf,
    /// The key of its chain.
    pub key: Arc<GuardKey>,
    /// What tells this installation from others.
    pub installation: [u8; 16],
    /// The same of the root key before, while it is kept: a file that was written under it is read, and
    /// written anew when it is opened.
    pub earlier: Option<EarlierLocation>,
}

/// The key of a log that was written before the root key was replaced.
#[derive(Debug, Clone)]
pub struct EarlierLocation {
    /// The key of its chain.
    pub key: Arc<GuardKey>,
    /// What told the installation from others.
    pub installation: [u8; 16],
}

/// A file of the log, open for appending.
#[derive(Debug)]
pub(crate) struct LogFile {
    pub(crate) path: PathBuf,
    pub(crate) file: File,
    pub(crate) generation: u64,
    pub(crate) chain: Chain,
    pub(crate) len: u64,
    /// Bytes at the start that are the snapshot.
    pub(crate) snapshot_len: u64,
}

/// What a file says.
#[derive(Debug)]
pub(crate) struct Loaded {
    pub(crate) rows: Rows,
    chain: Chain,
    /// Bytes that are records of ours.
    len: u64,
    /// Bytes that there are.
    file_len: u64,
    snapshot_len: u64,
    /// Whether it is under the key before the present one.
    pub(crate) is_earlier: bool,
}

impl Loaded {
    /// Where the first byte is that is not of a record of ours, if there is one.
    pub(crate) fn torn_at(&self) -> Option<u64> {
        (self.len < self.file_len).then_some(self.len)
    }
}

/// The newest file of a log as it was at one instant: open, so that it stays whatever becomes of its name.
#[derive(Debug)]
pub struct LogCopy {
    /// Its name in the directory.
    pub name: String,
    file: File,
    length_bytes: u64,
}

impl LogCopy {
    /// Writes it into `out`. Blocks.
    ///
    /// # Errors
    /// Those of reading and writing.
    pub fn write_to(&self, out: &mut impl io::Write) -> io::Result<u64> {
        let mut file = (&self.file).take(self.length_bytes);
        io::copy(&mut file, out)
    }
}

/// The directory, kept from other processes.
#[derive(Debug)]
pub(crate) struct DirLock(File);

impl Drop for DirLock {
    fn drop(&mut self) {
        // Given back explicitly: a child process that is being started may hold a copy a moment longer.
        drop(self.0.unlock());
    }
}

impl LogLocation {
    /// Makes the directory if there is none, and takes it.
    pub(crate) fn lock(&self) -> Result<DirLock, GuardError> {
        let made = fs::DirBuilder::new().recursive(true).mode(0o700).create(&self.dir);
        made.map_err(GuardError::file(&self.dir))?;
        let path = self.dir.join(LOCK_FILE);
        let mut options = File::options();
        let opened = options.write(true).create(true).truncate(false).mode(0o600).open(&path);
        let file = opened.map_err(GuardError::file(&path))?;
        match file.try_lock() {
            Ok(()) => Ok(DirLock(file)),
            Err(TryLockError::WouldBlock) => Err(GuardError::InUse { path: self.dir.clone() }),
            Err(TryLockError::Error(error)) => Err(GuardError::file(&path)(error)),
        }
    }

    /// The newest generation there is a file of.
    pub(crate) fn newest(&self) -> Result<Option<u64>, GuardError> {
        Ok(self.generations()?.into_iter().max())
    }

    /// The newest file as it is now; none where there is none. Blocks. A record that is being written may
    /// be cut short in it, which is what a crash leaves: nobody may have a guarded commit under way.
    ///
    /// # Errors
    /// [`GuardError`] when it cannot be opened.
    pub fn copy_newest(&self) -> Result<Option<LogCopy>, GuardError> {
        loop {
            let Some(generation) = self.newest()? else { return Ok(None) };
            let path = self.path(generation);
            let file = match File::open(&path) {
                // It was written anew in between, under a later number.
                Err(error) if error.kind() == ErrorKind::NotFound => continue,
                opened => opened.map_err(GuardError::file(&path))?,
            };
            let length_bytes = file.metadata().map_err(GuardError::file(&path))?.len();
            let name = format!("{PREFIX}{generation:020}");
            return Ok(Some(LogCopy { name, file, length_bytes }));
        }
    }

    fn generations(&self) -> Result<Vec<u64>, GuardError> {
        let failed = GuardError::file;
        let entries = match fs::read_dir(&self.dir) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(failed(&self.dir)(error)),
        };
        let mut found = Vec::new();
        for entry in entries {
            let name = entry.map_err(failed(&self.dir))?.file_name();
            let number = name.to_str().and_then(|name| name.strip_prefix(PREFIX));
            found.extend(number.and_then(|number| number.parse::<u64>().ok()));
        }
        Ok(found)
    }

    pub(crate) fn path(&self, generation: u64) -> PathBuf {
        self.dir.join(format!("{PREFIX}{generation:020}"))
    }

    /// Reads the file of a generation. What follows the last record of ours is what a crash left of
    /// records that nobody waited for; a log that has lost more than that does not know the store's
    /// last change, and is refused for it.
    pub(crate) fn load(&self, generation: u64) -> Result<Loaded, GuardError> {
        let path = self.path(generation);
        let bytes = fs::read(&path).map_err(GuardError::file(&path))?;
        let damaged = |at: usize| GuardError::Damaged { path: path.clone(), offset: at as u64 };
        let header = bytes.get(..HEADER_BYTES).ok_or_else(|| damaged(0))?;
        let checked = Chain::check(&self.key, self.installation, generation, header);
        let earlier = self.earlier.as_ref().and_then(|earlier| {
            let chain = Chain::check(&earlier.key, earlier.installation, generation, header);
            Some((chain.ok()?, &*earlier.key))
        });
        let is_earlier = checked.is_err() && earlier.is_some();
        let (checked, key) = match earlier {
            Some((chain, key)) if is_earlier => (Ok(chain), key),
            _ => (checked, &*self.key),
        };
        let mut chain = checked.map_err(|bad| match bad {
            BadHeader::Damaged => damaged(0),
            BadHeader::Foreign => GuardError::Foreign { path: path.clone() },
            BadHeader::Newer => GuardError::Newer { path: path.clone() },
        })?;
        let (mut rows, mut at, mut snapshot_len) = (Rows::default(), HEADER_BYTES, None);
        while let Some((record, len)) = bytes.get(at..).and_then(|it| chain.next(key, it)) {
            at = at.saturating_add(len);
            match record {
                Record::Row { key, settled } => rows.insert(key, settled),
                Record::Intent { id, changes } => rows.propose(id, changes),
                Record::Committed { id, version } => rows.settle(id, version),
                Record::Withdrawn { id } => rows.withdraw(id),
                Record::Deleted { key, version } => rows.deleted(&key, version),
                Record::SnapshotEnd { last_id, .. } => {
                    rows.skip_to(last_id);
                    snapshot_len = Some(at as u64);
                }
            }
        }
        let snapshot_len = snapshot_len.ok_or_else(|| damaged(at))?;
        let (len, file_len) = (at as u64, bytes.len() as u64);
        Ok(Loaded { rows, chain, len, file_len, snapshot_len, is_earlier })
    }

    /// Opens a file that was read, without what follows its last record, and removes older ones.
    pub(crate) fn reopen(
        &self,
        generation: u64,
        loaded: Loaded,
    ) -> Result<(LogFile, Rows), GuardError> {
        if loaded.is_earlier {
            return self.renew(generation, loaded.rows);
        }
        let path = self.path(generation);
        let open = || {
            let file = File::options().write(true).open(&path)?;
            file.set_len(loaded.len)?;
            file.sync_all()?;
            self.remove_others(generation)?;
            Ok(file)
        };
        let file = open().map_err(GuardError::file(&path))?;
        let Loaded { rows, chain, len, snapshot_len, .. } = loaded;
        Ok((LogFile { path, file, generation, chain, len, snapshot_len }, rows))
    }

    /// Writes what an earlier key has authenticated anew under the present one.
    fn renew(&self, generation: u64, rows: Rows) -> Result<(LogFile, Rows), GuardError> {
        let rows = RwLock::new(rows);
        let written = self.write(generation.saturating_add(1), &rows);
        let file = written.map_err(GuardError::file(&self.dir))?;
        Ok((file, rows.into_inner().unwrap_or_else(PoisonError::into_inner)))
    }

    /// Writes a file of `generation` with everything in `rows`, and removes older ones.
    ///
    /// The rows may change meanwhile: what is under way is written as open, and its outcome follows
    /// in the file, where a version that the row has already changes nothing.
    pub(crate) fn write(&self, generation: u64, rows: &RwLock<Rows>) -> io::Result<LogFile> {
        let read = || rows.read().unwrap_or_else(PoisonError::into_inner);
        let new_path = self.dir.join(NEW_FILE);
        let mut options = File::options();
        let mut file =
            options.write(true).create(true).truncate(true).mode(0o600).open(&new_path)?;
        let (mut out, mut chain) = Chain::begin(&self.key, self.installation, generation);
        // Taken together, before the rows: what is settled meanwhile follows in the file.
        let open: Vec<Record> = {
            let rows = read();
            let intents =
                rows.open().map(|(id, changes)| Record::Intent { id, changes: changes.clone() });
            let deletions = rows.deletions();
            let deletions =
                deletions.map(|(key, version)| Record::Deleted { key: key.into(), version });
            intents.chain(deletions).collect()
        };
        let (mut len, mut count) = (0_u64, 0_u64);
        let mut after: Option<Box<[u8]>> = None;
        loop {
            let page = read().page(after.as_deref(), SNAPSHOT_PAGE);
            for (key, settled) in &page {
                let record = Record::Row { key: key.clone(), settled: *settled };
                chain.append(&self.key, &record, &mut out);
            }
            count = count.saturating_add(page.len() as u64);
            len = flush(&mut file, &mut out, len)?;
            match page.into_iter().last() {
                Some((last, _)) => after = Some(last),
                None => break,
            }
        }
        for record in open {
            chain.append(&self.key, &record, &mut out);
        }
        let last_id = read().last_id();
        chain.append(&self.key, &Record::SnapshotEnd { last_id, rows: count }, &mut out);
        len = flush(&mut file, &mut out, len)?;
        file.sync_all()?;
        let path = self.path(generation);
        fs::rename(&new_path, &path)?;
        self.sync_dir()?;
        self.remove_others(generation)?;
        Ok(LogFile { path, file, generation, chain, len, snapshot_len: len })
    }

    /// Whether there is a file of a generation, or nobody can say.
    pub(crate) fn holds(&self, generation: u64) -> bool {
        self.path(generation).try_exists().unwrap_or(true)
    }

    fn sync_dir(&self) -> io::Result<()> {
        File::open(&self.dir)?.sync_all()
    }

    fn remove_others(&self, generation: u64) -> io::Result<()> {
        let others = self.generations().unwrap_or_default();
        for other in others.into_iter().filter(|other| *other < generation) {
            fs::remove_file(self.path(other))?;
        }
        match fs::remove_file(self.dir.join(NEW_FILE)) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// The directory.
    #[must_use]
    pub fn dir(&self) -> &Path {
        &self.dir
    }
}

fn flush(file: &mut File, out: &mut Vec<u8>, len: u64) -> io::Result<u64> {
    file.write_all(out)?;
    let written = out.len() as u64;
    out.clear();
    Ok(len.saturating_add(written))
}
