//! Every source file is a module of its crate, and an operation has the file of its name: what a
//! compiler does not see is a file that nothing names.

use std::fs;
use std::path::Path;

use crate::failure::Failure;
use crate::routes::{self, Routed};
use crate::words;

/// Files that start a crate or a program of their own.
const ROOTS: [&str; 2] = ["lib.rs", "main.rs"];

/// A source file of a crate.
#[derive(Debug)]
pub(crate) struct Module {
    pub(crate) krate: String,
    /// In the folder `src`: `ops/create_key.rs`.
    pub(crate) path: String,
    pub(crate) text: String,
}

/// Every breach in the crates below `root`.
pub(super) fn breaches(root: &Path) -> Result<Vec<String>, Failure> {
    let mut modules = Vec::new();
    for entry in fs::read_dir(root.join("crates"))? {
        let folder = entry?.path();
        let krate = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let folder = folder.join("src");
        for (path, text) in routes::sources(&folder)? {
            let path = path.strip_prefix(&folder).unwrap_or(&path).display().to_string();
            modules.push(Module { krate: krate.clone(), path, text });
        }
    }
    let mut breaches = unnamed(&modules);
    breaches.extend(misnamed(&modules, &routes::all(root)?));
    Ok(breaches)
}

/// The files that no `mod` line names.
pub(crate) fn unnamed(modules: &[Module]) -> Vec<String> {
    let is_named = |module: &&Module| {
        let Module { krate, path, .. } = module;
        if ROOTS.contains(&path.as_str()) || path.starts_with("bin/") {
            return true;
        }
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let name = name.strip_suffix(".rs").unwrap_or(name);
        let line = format!("mod {name}");
        let parent = |other: &&Module| {
            other.krate == *krate
                && match folder {
                    "" => ROOTS.contains(&other.path.as_str()),
                    _ => {
                        other.path == format!("{folder}.rs")
                            // Generated modules are named in the crate's root.
                            || (folder == "generated" && ROOTS.contains(&other.path.as_str()))
                    }
                }
        };
        let names = |text: &str| {
            let lines = text.lines().map(str::trim).filter_map(|line| line.strip_suffix(';'));
            lines.into_iter().any(|found| {
                found == line
                    || found.strip_suffix(line.as_str()).is_some_and(|rest| rest.ends_with(' '))
            })
        };
        modules.iter().filter(parent).any(|parent| names(&parent.text))
    };
    let unnamed = modules.iter().filter(|module| !is_named(module));
    unnamed
        .map(|Module { krate, path, .. }| {
            format!("crates/{krate}/src/{path}: no `mod` line names the file")
        })
        .collect()
}

/// The files of operations that are not called as a routed operation, and the routes without a file.
pub(crate) fn misnamed(modules: &[Module], routes: &[Routed]) -> Vec<String> {
    let mut breaches = Vec::new();
    let file = |operation: &str| format!("{}.rs", words::snake(operation));
    for Module { krate, path, .. } in modules {
        let Some((folder, name)) = path.rsplit_once('/') else { continue };
        let is_operation = folder == "ops" || folder.ends_with("/ops");
        let fits = |routed: &Routed| routed.krate == *krate && file(&routed.operation) == name;
        if krate.starts_with("svc-") && is_operation && !routes.iter().any(fits) {
            breaches.push(format!("crates/{krate}/src/{path}: ROUTES has no such operation"));
        }
    }
    for Routed { krate, operation, .. } in routes {
        let wanted = file(operation);
        let fits = |module: &Module| {
            module.krate == *krate && module.path.rsplit('/').next() == Some(wanted.as_str())
        };
        if !modules.iter().any(fits) {
            breaches.push(format!("crates/{krate}: the route of {operation} has no file {wanted}"));
        }
    }
    breaches
}
