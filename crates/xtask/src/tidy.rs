//! `cargo xtask tidy`: the house rules a compiler does not know. Also run as a test.

mod cycles;
mod dependencies;
mod files;
mod functions;
mod modules;
mod sources;
mod tables;
mod targets;

use std::path::Path;

use crate::failure::Failure;

/// Checks every rule and reports every breach at once.
pub(crate) fn check(root: &Path) -> Result<(), Failure> {
    let mut breaches = files::breaches(root)?;
    let packages = dependencies::packages(root)?;
    breaches.extend(dependencies::breaches(&packages));
    breaches.extend(targets::breaches(root, &packages)?);
    let sources = sources::of_crates(root)?;
    breaches.extend(tables::breaches(&sources));
    breaches.extend(cycles::breaches(&sources));
    breaches.extend(modules::breaches(root)?);
    if breaches.is_empty() {
        return Ok(());
    }
    breaches.sort();
    Err(Failure::new(format!("{} breaches:\n{}", breaches.len(), breaches.join("\n"))))
}

#[cfg(test)]
pub(crate) use {
    cycles::{breaches_against, circles},
    dependencies::{Package, breaches_of},
    files::breaches_in,
    modules::{Module, misnamed, unnamed},
    sources::Source,
    tables::breaches_among,
    targets::{Library, breaches_of_library},
};
