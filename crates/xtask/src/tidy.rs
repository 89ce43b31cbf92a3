//! `cargo xtask tidy`: the house rules a compiler does not know. Also run as a test.

mod dependencies;
mod files;
mod functions;
mod modules;
mod tables;

use std::path::Path;

use crate::failure::Failure;

/// Checks every rule and reports every breach at once.
pub(crate) fn check(root: &Path) -> Result<(), Failure> {
    let mut breaches = files::breaches(root)?;
    breaches.extend(dependencies::breaches(root)?);
    breaches.extend(tables::breaches(root)?);
    breaches.extend(modules::breaches(root)?);
    if breaches.is_empty() {
        return Ok(());
    }
    breaches.sort();
    Err(Failure::new(format!("{} breaches:\n{}", breaches.len(), breaches.join("\n"))))
}

#[cfg(test)]
pub(crate) use {
    dependencies::{Package, breaches_of},
    files::breaches_in,
    modules::{Module, misnamed, unnamed},
    tables::{Source, breaches_among},
};
