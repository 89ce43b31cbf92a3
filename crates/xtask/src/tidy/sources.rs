//! The source files of the crates, tests apart.

use std::fs;
use std::path::Path;

use crate::failure::Failure;

/// A source file of a crate.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) krate: String,
    /// Relative to the workspace.
    pub(crate) path: String,
    pub(crate) text: String,
}

/// Every source file below `crates/NAME/src`, sorted by path.
pub(super) fn of_crates(root: &Path) -> Result<Vec<Source>, Failure> {
    let mut sources = Vec::new();
    for entry in fs::read_dir(root.join("crates"))? {
        let folder = entry?.path();
        let krate = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        collect(root, &krate, &folder.join("src"), &mut sources)?;
    }
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(sources)
}

fn collect(
    root: &Path,
    krate: &str,
    folder: &Path,
    sources: &mut Vec<Source>,
) -> Result<(), Failure> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let shown = path.strip_prefix(root).unwrap_or(&path).display().to_string();
        if path.is_dir() {
            collect(root, krate, &path, sources)?;
        } else if shown.ends_with(".rs")
            && !shown.ends_with("tests.rs")
            && !shown.contains("/tests/")
        {
            let text = fs::read_to_string(&path)?;
            sources.push(Source { krate: krate.to_owned(), path: shown, text });
        }
    }
    Ok(())
}
