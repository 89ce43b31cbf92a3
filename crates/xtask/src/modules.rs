//! The module lists of the services' operations: `ops.rs` names every file of the folder beside it,
//! so that a new operation is its file and its line in ROUTES.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::failure::Failure;
use crate::routes;

/// The text before the list.
const HEADER: &str = "//! One file per operation, named as AWS names it.\n\n";

/// The `ops.rs` of every service: path in the workspace, and text.
pub(crate) fn sources(root: &Path) -> Result<Vec<(String, String)>, Failure> {
    let mut every = Vec::new();
    for (_, folder) in routes::services(root)? {
        for (path, text) in routes::sources(&folder)? {
            let folder = path.with_extension("");
            if path.file_name().is_some_and(|name| name == "ops.rs") && folder.is_dir() {
                let shown = path.strip_prefix(root).unwrap_or(&path).display().to_string();
                every.push((shown, list(&text, &files(&folder)?)));
            }
        }
    }
    Ok(every)
}

/// The names of the modules in `folder`.
fn files(folder: &Path) -> Result<Vec<String>, Failure> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            names.push(path.file_stem().unwrap_or_default().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// The list of `modules`; one that `old` has opened to the crate stays open.
pub(crate) fn list(old: &str, modules: &[String]) -> String {
    let lines = old.lines().filter_map(|line| {
        let (_, name) = line.strip_suffix(';')?.rsplit_once("mod ")?;
        Some((name, line))
    });
    let known: BTreeMap<&str, &str> = lines.collect();
    let mut text = String::from(HEADER);
    for module in modules {
        match known.get(module.as_str()) {
            Some(line) => text.push_str(line),
            None => text.push_str(&format!("mod {module};")),
        }
        text.push('\n');
    }
    text
}
