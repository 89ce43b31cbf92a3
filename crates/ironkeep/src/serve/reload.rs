//! What SIGHUP changes: the configuration file is read again, and what can be changed in a server that runs
//! is; the rest is named in the log.

use std::collections::BTreeSet;

use server::Running;
use toml::Table;

use super::Arguments;
use crate::logging::LogFilter;
use crate::settings_file::{settings_of, text_of};

/// The settings that a running server takes over.
const RUNTIME: [&str; 1] = ["log-level"];

/// What a reload starts from.
pub(super) struct Reload {
    /// What the command line and the environment say.
    given: Arguments,
    /// The configuration file as it was at the start.
    started_with: Table,
    filter: LogFilter,
}

impl Reload {
    /// For a server that was started with `given`, before the file was read.
    pub(super) fn new(given: Arguments, filter: LogFilter) -> Self {
        let started_with = read(&given).map(|(_, table)| table).unwrap_or_default();
        Self { given, started_with, filter }
    }

    /// Reads the configuration again, the certificate and the stores of the XKS proxy, and opens the
    /// access log anew. A file that cannot be used changes nothing.
    pub(super) fn run(&self, running: &Running) {
        let read = read(&self.given);
        if let Ok((arguments, _)) = &read {
            self.filter.set(arguments.log_level.as_ref());
        }
        tracing::info!("SIGHUP: settings and certificate are read, the access log is opened anew");
        match read {
            Ok((_, table)) => self.name_changes(&table),
            Err(error) => {
                tracing::error!(error, "the settings cannot be used: they stay as they were");
            }
        }
        running.reload();
    }

    /// Says what only a restart changes.
    fn name_changes(&self, table: &Table) {
        let names: BTreeSet<&String> = self.started_with.keys().chain(table.keys()).collect();
        let changed = names.into_iter().filter(|name| {
            let is_fixed = !RUNTIME.contains(&name.as_str());
            is_fixed && self.started_with.get(name.as_str()) != table.get(name.as_str())
        });
        // Their names alone: an address of a database holds a password.
        let changed: Vec<&str> = changed.map(String::as_str).collect();
        if !changed.is_empty() {
            tracing::warn!(
                settings = changed.join(", "),
                "these settings have changed in the configuration file, and count from the next start on"
            );
        }
    }
}

/// What the file says, over which the command line and the environment win, and the file itself.
fn read(given: &Arguments) -> Result<(Arguments, Table), String> {
    let Some(path) = &given.config else { return Ok((given.clone(), Table::new())) };
    // A pipe was read at the start; nobody may write into it a second time, and signals would wait for that.
    if !path.is_file() {
        return Err(format!("`{}` is no regular file that could be read again", path.display()));
    }
    let arguments = given.clone().with_file()?;
    let table = settings_of(path, &text_of(path)?, "log-level = \"info\"")?;
    Ok((arguments, table))
}
