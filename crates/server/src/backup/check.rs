//! Checking a backup: every file of it, against a manifest that is authentic.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::atomic::AtomicBool;

use super::copy::{Content, Copier, CopyProgress, differs, unhex};
use super::error::BackupError;
use super::layout::POOLS;
use super::manifest::{ListedFile, MANIFEST, Manifest};
use super::open::{OpenPoint, open_point};
use super::pieces::{is_path, list_of, names_in};
use super::pool::{List, path_in};
use crate::config::ServeConfig;
use crate::error::ServeError;

/// The most findings that are named one by one.
const FINDINGS_MAX: usize = 1000;

/// What to do about a file of an object that is there and damaged: the next backup would go by its length.
const REMOVE: &str =
    "remove that file, and the next backup copies it again, if the installation still has it";

/// What a verification of a backup found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupVerification {
    /// The backup.
    pub name: String,
    /// When it was taken.
    pub taken_at: String,
    /// The last record of the journal in it.
    pub journal_sequence: u64,
    /// Files of objects that the installation did not have when it was taken.
    pub missing_before: u64,
    /// What is wrong, each by the name of a file; at most a thousand.
    pub findings: Vec<String>,
    /// Everything that is wrong.
    pub wrong: u64,
    /// What was read.
    pub progress: CopyProgress,
}

/// Reads every file of the backup `name` in `from`, or of the newest, and compares it with the manifest.
/// `config` says what opens the root key. Nothing is written.
///
/// # Errors
/// [`ServeError`] where the backup cannot be found, its key slots do not open, or its manifest is not
/// authentic: without it nothing can be compared.
pub async fn verify_backup(
    config: &ServeConfig,
    from: &Path,
    name: Option<&str>,
    tell: &mut (dyn FnMut(CopyProgress) + Send),
) -> Result<BackupVerification, ServeError> {
    let open = open_point(config, from, name)?;
    tokio::task::block_in_place(|| Ok(check(open, tell)?))
}

/// A verification under way.
struct Checking<'a> {
    copier: Copier<'a>,
    tell: &'a mut (dyn FnMut(CopyProgress) + Send),
    found: BackupVerification,
}

fn check(
    OpenPoint { dir, point, manifest, .. }: OpenPoint,
    tell: &mut (dyn FnMut(CopyProgress) + Send),
) -> Result<BackupVerification, BackupError> {
    let stop = AtomicBool::new(false);
    let Manifest { name, taken_at, journal_sequence, files, objects, .. } = manifest;
    let listed = files.len() as u64;
    let progress =
        CopyProgress { files: listed.saturating_add(objects.files), ..CopyProgress::default() };
    let found = BackupVerification {
        name,
        taken_at,
        journal_sequence,
        missing_before: objects.missing,
        findings: Vec::new(),
        wrong: 0,
        progress,
    };
    let mut checking = Checking { copier: Copier::new(&stop), tell, found };
    let mut whole = BTreeSet::new();
    for file in &files {
        if checking.file(&point, file)? {
            whole.insert(file.path.as_str());
        }
    }
    checking.unlisted(&point, &files)?;
    for (_, pool) in POOLS {
        let list = list_of(pool);
        if !files.iter().any(|file| file.path == list) {
            checking.add(format!("the manifest names no `{list}`"));
        } else if whole.contains(list.as_str()) {
            checking.pool(&dir.root().join(pool), &point.join(list))?;
        }
    }
    Ok(checking.found)
}

impl Checking<'_> {
    fn add(&mut self, finding: String) {
        self.found.wrong = self.found.wrong.saturating_add(1);
        if self.found.findings.len() < FINDINGS_MAX {
            self.found.findings.push(finding);
        }
    }

    /// Whether a file is what the manifest says.
    fn file(&mut self, point: &Path, file: &ListedFile) -> Result<bool, BackupError> {
        let path = point.join(&file.path);
        let expected = unhex(&file.sha256).map(|sha256| Content { bytes: file.bytes, sha256 });
        let Some(expected) = expected.filter(|_| is_path(&file.path)) else {
            self.add(format!("the manifest names `{}`, which is no file of a backup", file.path));
            return Ok(false);
        };
        self.compare(&path, expected, None)
    }

    /// Whether a file is what it has to be; if it is there and is not, `remedy` goes with the finding.
    fn compare(
        &mut self,
        path: &Path,
        expected: Content,
        remedy: Option<&str>,
    ) -> Result<bool, BackupError> {
        let outcome = match self.copier.hash(path) {
            Ok(read) => {
                let progress = &mut self.found.progress;
                progress.bytes = progress.bytes.saturating_add(read.bytes);
                let damaged = |why| BackupError::Damaged { path: path.to_owned(), why };
                differs(read, expected).map(damaged)
            }
            Err(error @ BackupError::Stopped) => return Err(error),
            Err(error) => Some(error),
        };
        let progress = &mut self.found.progress;
        progress.files_done = progress.files_done.saturating_add(1);
        (self.tell)(self.found.progress);
        let is_whole = outcome.is_none();
        if let Some(error) = outcome {
            let remedy = remedy.filter(|_| matches!(error, BackupError::Damaged { .. }));
            self.add(match remedy {
                Some(remedy) => format!("{error}; {remedy}"),
                None => error.to_string(),
            });
        }
        Ok(is_whole)
    }

    /// Files that nobody has put there.
    fn unlisted(&mut self, point: &Path, files: &[ListedFile]) -> Result<(), BackupError> {
        let known: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
        let folders = files.iter().filter_map(|file| Some(file.path.split_once('/')?.0));
        let folders: BTreeSet<&str> = folders.collect();
        let top = names_in(point)?.into_iter().filter(|name| name != MANIFEST);
        let mut there: Vec<String> = top.collect();
        for folder in folders {
            let names = names_in(&point.join(folder))?;
            there.extend(names.into_iter().map(|name| format!("{folder}/{name}")));
        }
        for path in there.into_iter().filter(|path| !known.contains(path.as_str())) {
            self.add(format!("`{}` is not named by the manifest", point.join(path).display()));
        }
        Ok(())
    }

    /// The files of objects.
    fn pool(&mut self, pool: &Path, list: &Path) -> Result<(), BackupError> {
        let mut list = List::open(list)?;
        while let Some(listed) = list.next()? {
            if let Some(content) = listed.content {
                self.compare(&path_in(pool, &listed.id), content, Some(REMOVE))?;
            }
        }
        Ok(())
    }
}
