//! Removing old backups from a directory, and the files of objects that no other backup names. Everything here
//! blocks.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use blob::BlobId;
use stdx::Timestamp;

use super::error::BackupError;
use super::files::sync_all;
use super::layout::{BackupDir, POOLS};
use super::manifest::peek;
use super::pieces::list_of;
use super::pool::{List, Listed};

/// Which backups stay. The newest always does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Keep {
    /// So many of the newest.
    pub newest: Option<usize>,
    /// Those that are not older than this.
    pub seconds: Option<u64>,
}

/// What was removed, or would be.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pruned {
    /// The backups that went, oldest first.
    pub removed: Vec<String>,
    /// Those that stay, oldest first.
    pub kept: Vec<String>,
    /// Files of objects that went.
    pub files: u64,
    /// The bytes of them.
    pub bytes: u64,
}

/// Removes the backups of a directory that `keep` does not name, and what only they name. With `is_dry`
/// nothing is removed.
///
/// # Errors
/// [`BackupError`]: another process writes there, or a backup is damaged, so that nobody can say what it
/// names: nothing is removed then.
pub fn prune_backups(
    root: &Path,
    keep: Keep,
    now: Timestamp,
    is_dry: bool,
) -> Result<Pruned, BackupError> {
    let dir = BackupDir::open_for_writing(root)?;
    let mut dated = Vec::new();
    for name in dir.names()? {
        let manifest = peek(&dir.point(&name))?;
        dated.push((manifest.taken_at, manifest.journal_sequence, name));
    }
    dated.sort();
    let dated = dated.into_iter().map(|(taken_at, _, name)| (taken_at, name)).collect();
    let (removed, kept) = divided(dated, keep, now);
    let mut pruned = Pruned { removed, kept, ..Pruned::default() };
    if pruned.removed.is_empty() {
        return Ok(pruned);
    }
    // Opened before anything goes: a list that cannot be read keeps everything.
    for (_, pool) in POOLS {
        named(&dir, &pruned.kept, pool)?;
    }
    if !is_dry {
        pruned.removed.iter().try_for_each(|name| remove_point(&dir, name))?;
        sync_all(root)?;
    }
    for (_, pool) in POOLS {
        let mut kept = named(&dir, &pruned.kept, pool)?;
        sweep(&root.join(pool), &mut kept, is_dry, &mut pruned)?;
    }
    Ok(pruned)
}

/// Those that go and those that stay, out of all, oldest first.
fn divided(dated: Vec<(String, String)>, keep: Keep, now: Timestamp) -> (Vec<String>, Vec<String>) {
    let all = dated.len();
    let limit = keep.seconds.map(|seconds| {
        let seconds = i64::try_from(seconds).unwrap_or(i64::MAX);
        now.plus_seconds(seconds.saturating_neg()).iso8601()
    });
    let stays = |at: usize, taken_at: &str| {
        let from_newest = all.saturating_sub(at);
        let is_young = limit.as_deref().is_some_and(|limit| taken_at >= limit);
        from_newest == 1 || keep.newest.is_some_and(|newest| from_newest <= newest) || is_young
    };
    let (mut removed, mut kept) = (Vec::new(), Vec::new());
    for (at, (taken_at, name)) in dated.into_iter().enumerate() {
        if stays(at, &taken_at) { kept.push(name) } else { removed.push(name) }
    }
    (removed, kept)
}

/// In one step it is a backup no more, whatever is left of it.
fn remove_point(dir: &BackupDir, name: &str) -> Result<(), BackupError> {
    let gone = dir.unfinished(name);
    match fs::remove_dir_all(&gone) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            return Err(BackupError::file(gone)(error));
        }
        Ok(()) | Err(_) => {}
    }
    let point = dir.point(name);
    fs::rename(&point, &gone).map_err(BackupError::file(point))?;
    sync_all(&dir.points_dir())?;
    fs::remove_dir_all(&gone).map_err(BackupError::file(gone))
}

/// The lists of a pool in several backups, asked in the order of ids.
struct NamedFiles(Vec<(List, Option<Listed>)>);

fn named(dir: &BackupDir, names: &[String], pool: &str) -> Result<NamedFiles, BackupError> {
    let mut lists = Vec::with_capacity(names.len());
    for name in names {
        let mut list = List::open(&dir.point(name).join(list_of(pool)))?;
        let ahead = list.next()?;
        lists.push((list, ahead));
    }
    Ok(NamedFiles(lists))
}

impl NamedFiles {
    fn has(&mut self, id: &BlobId) -> Result<bool, BackupError> {
        let mut found = false;
        for (list, ahead) in &mut self.0 {
            while ahead.is_some_and(|listed| listed.id < *id) {
                *ahead = list.next()?;
            }
            found |= ahead.is_some_and(|listed| listed.id == *id);
        }
        Ok(found)
    }
}

/// Removes what no list names. What is no file of an object stays.
fn sweep(
    pool: &Path,
    kept: &mut NamedFiles,
    is_dry: bool,
    pruned: &mut Pruned,
) -> Result<(), BackupError> {
    for first in 0..=u8::MAX {
        for (id, path) in files_of(&pool.join(format!("{first:02x}")))? {
            if kept.has(&id)? {
                continue;
            }
            let found = fs::symlink_metadata(&path).map_err(BackupError::file(&path))?;
            if !found.is_file() {
                continue;
            }
            if !is_dry {
                fs::remove_file(&path).map_err(BackupError::file(&path))?;
            }
            pruned.files = pruned.files.saturating_add(1);
            pruned.bytes = pruned.bytes.saturating_add(found.len());
        }
    }
    Ok(())
}

/// The files of objects in a folder, in the order of their ids.
fn files_of(folder: &Path) -> Result<Vec<(BlobId, PathBuf)>, BackupError> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(BackupError::file(folder))?,
    };
    let mut files = Vec::new();
    for entry in entries {
        let entry = entry.map_err(BackupError::file(folder))?;
        let id = entry.file_name().to_str().and_then(|name| BlobId::parse(name).ok());
        files.extend(id.map(|id| (id, entry.path())));
    }
    files.sort_by_key(|(one, _)| *one);
    Ok(files)
}

#[cfg(test)]
mod tests {
    use stdx::Timestamp;

    use super::{Keep, divided};

    #[test]
    fn the_newest_stays_whatever_is_said() {
        let dated = || {
            ["2026-11-01T00:00:00Z", "2026-11-20T00:00:00Z", "2026-11-30T00:00:00Z"]
                .iter()
                .enumerate()
                .map(|(number, at)| ((*at).to_owned(), number.to_string()))
                .collect::<Vec<_>>()
        };
        let now = Timestamp::parse_iso8601("2026-12-31T00:00:00Z").unwrap();
        let kept = |newest, days: Option<u64>| {
            let keep = Keep { newest, seconds: days.map(|days| days * 86_400) };
            divided(dated(), keep, now).1
        };
        assert_eq!(kept(Some(0), None), ["2"]);
        assert_eq!(kept(Some(2), None), ["1", "2"]);
        assert_eq!(kept(None, Some(1)), ["2"]);
        assert_eq!(kept(None, Some(41)), ["1", "2"]);
        assert_eq!(kept(Some(1), Some(100)), ["0", "1", "2"]);
    }
}
