//! `ironkeep doctor`: whether this machine, and what lies in the data directory, are as a server needs
//! them. Opens no slot, reads no data and changes nothing; the server may run meanwhile.

use std::path::PathBuf;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use clap::Args;
use serde_json::{Value, json};
use server::{RootOfTrust, ServeConfig, StoreConfig};
use stdx::{Clock as _, SystemClock};

use crate::output::Output;
use crate::serve::Installation;
use crate::style::{Tone, paint};

mod backups;
mod files;
mod machine;
mod settings;
mod slots;

pub(crate) const ABOUT: &str = "\
Each line is a check: `ok`, `note` (worth knowing), `warning` (works, and should be better) or `failed`
(a server will not start, will lose data, or gives keys away), and what to do about it. Nothing is opened
or changed, and the server may run. `ironkeep verify` looks at the data themselves, `ironkeep self-check`
at what this release can read.

Exit status: 0 where nothing failed, with --strict only where nothing is a warning either; 1 otherwise.

Examples:
  ironkeep doctor
  ironkeep doctor --data-dir /var/lib/ironkeep --backup-dir /backup/ironkeep
  ironkeep doctor --json --strict";

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    installation: Installation,
    /// Where copies of the installation are kept: the newest thing in there counts as the newest backup.
    #[arg(long, value_name = "DIR", env = "IRONKEEP_BACKUP_DIR")]
    backup_dir: Option<PathBuf>,
    /// A backup older than this is a warning.
    #[arg(long, value_name = "DAYS", default_value_t = 7)]
    backup_days: u32,
    /// Fail for warnings too.
    #[arg(long)]
    strict: bool,
    #[command(flatten)]
    output: Output,
}

/// How a check went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum State {
    Ok,
    Note,
    Warning,
    Failed,
}

impl State {
    const fn name(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Failed => "failed",
        }
    }
}

/// One check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Check {
    name: &'static str,
    state: State,
    /// What was found.
    detail: String,
    /// What to do about it.
    remedy: Option<String>,
}

impl Check {
    fn ok(name: &'static str, detail: impl Into<String>) -> Self {
        Self { name, state: State::Ok, detail: detail.into(), remedy: None }
    }

    fn note(name: &'static str, detail: impl Into<String>) -> Self {
        Self { name, state: State::Note, detail: detail.into(), remedy: None }
    }

    fn warning(name: &'static str, detail: impl Into<String>, remedy: impl Into<String>) -> Self {
        let (detail, remedy) = (detail.into(), Some(remedy.into()));
        Self { name, state: State::Warning, detail, remedy }
    }

    fn failed(name: &'static str, detail: impl Into<String>, remedy: impl Into<String>) -> Self {
        let (detail, remedy) = (detail.into(), Some(remedy.into()));
        Self { name, state: State::Failed, detail, remedy }
    }

    fn json(&self) -> Value {
        json!({
            "name": self.name,
            "state": self.state.name(),
            "detail": self.detail,
            "remedy": self.remedy,
        })
    }

    fn say(&self) {
        let tone = match self.state {
            State::Ok | State::Note => Tone::Good,
            State::Warning => Tone::Doubtful,
            State::Failed => Tone::Bad,
        };
        let word = paint(tone, &format!("{:7}", self.state.name()));
        crate::logging::say!("{word}  {}: {}", self.name, self.detail);
        if let Some(remedy) = &self.remedy {
            crate::logging::say!("         -> {remedy}");
        }
    }
}

/// Looks at everything, and says what to do.
pub(crate) fn run(arguments: Arguments) -> Result<(), String> {
    let backup = (arguments.backup_dir, arguments.backup_days);
    let checks = checks(arguments.installation, backup);
    let worst = checks.iter().map(|check| check.state).max().unwrap_or(State::Ok);
    let limit = if arguments.strict { State::Note } else { State::Warning };
    let shown: Vec<Value> = checks.iter().map(Check::json).collect();
    let found = json!({ "isHealthy": worst <= limit, "checks": shown });
    arguments.output.say(&found, |_| checks.iter().for_each(Check::say));
    let count = checks.iter().filter(|check| check.state > limit).count();
    match count {
        0 => Ok(()),
        1 => Err("1 check needs something to be done".to_owned()),
        count => Err(format!("{count} checks need something to be done")),
    }
}

fn checks(installation: Installation, backup: (Option<PathBuf>, u32)) -> Vec<Check> {
    let mut checks = Vec::new();
    let config = installation.configuration();
    checks.push(settings::understood(config.as_ref().map(drop)));
    checks.push(settings::variables());
    if let Ok(config) = &config {
        checks.extend(of_installation(config));
    }
    checks.extend(machine::checks());
    checks.push(backups::newest(backup));
    checks
}

/// The time, to compare it with that of files.
fn now() -> SystemTime {
    let since = u64::try_from(SystemClock.now().unix_ms()).unwrap_or_default();
    UNIX_EPOCH + Duration::from_millis(since)
}

fn of_installation(config: &ServeConfig) -> Vec<Check> {
    let mut checks = Vec::new();
    if matches!(config.store, StoreConfig::Memory) {
        checks.push(Check::note("data directory", "the store is in memory: nothing is kept"));
        return checks;
    }
    let dir = config.data_dir.as_path();
    checks.push(files::directory(dir));
    checks.push(files::unnamed_files(dir));
    checks.push(files::disk_space(dir, config.min_free_bytes));
    if !dir.is_dir() {
        return checks;
    }
    checks.push(files::secrets(dir, &opening_files(&config.root_of_trust)));
    checks.push(files::leftovers(dir));
    checks.push(slots::kinds(dir));
    checks.push(machine::clock(dir));
    checks
}

/// The files that open the root key, as the settings name them.
fn opening_files(root: &RootOfTrust) -> Vec<PathBuf> {
    match root {
        RootOfTrust::KeyFileAt(path) | RootOfTrust::PassphraseFile(path) => vec![path.clone()],
        RootOfTrust::Holder(holder) => holder.secret_files(),
        RootOfTrust::ShareFiles(paths) => paths.clone(),
        RootOfTrust::KeyFile | RootOfTrust::Sealed | RootOfTrust::Shares(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests;
