//! From which level on the log has lines: `info`, or `warn,engine=debug`.

use std::str::FromStr;

use serde::Deserialize;
use tracing_subscriber::EnvFilter;

/// The levels there are, by how much they say.
const LEVELS: [&str; 6] = ["off", "error", "warn", "info", "debug", "trace"];

/// The first two that say more than `info`.
const VERBOSE: [&str; 2] = ["debug", "trace"];

/// What says no more than `info` unless it is named: protocols, which may log the headers they carry.
const PROTOCOLS: [&str; 5] = ["h2", "hyper", "hyper_util", "rustls", "tokio_postgres"];

/// Of a database that is away the pool says only that: we say why, once.
const SILENT: &str = "deadpool.postgres=off";

/// The longest text, in bytes.
const TEXT_BYTES_MAX: usize = 1024;

/// A level, and levels of single modules, which are heard where they differ.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct LogLevel(String);

impl LogLevel {
    /// What a server says.
    pub(crate) fn of_server() -> Self {
        Self("info".to_owned())
    }

    /// What a command says that works on an installation.
    pub(crate) fn of_command() -> Self {
        Self("warn".to_owned())
    }

    /// The filter of log lines.
    pub(crate) fn filter(&self) -> EnvFilter {
        let (level, modules) = self.0.split_once(',').unwrap_or((&self.0, ""));
        let mut parts = vec![level.to_owned(), SILENT.to_owned()];
        if VERBOSE.contains(&level) {
            parts.extend(PROTOCOLS.map(|protocol| format!("{protocol}=info")));
        }
        // What comes later counts.
        parts.extend(modules.split(',').filter(|part| !part.is_empty()).map(str::to_owned));
        EnvFilter::new(parts.join(","))
    }
}

impl FromStr for LogLevel {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text.len() > TEXT_BYTES_MAX {
            return Err(format!("a log level has at most {TEXT_BYTES_MAX} bytes"));
        }
        for (index, part) in text.split(',').enumerate() {
            let level = match part.split_once('=') {
                Some((module, level)) if index > 0 && is_module(module) => Some(level),
                None if index == 0 => Some(part),
                _ => None,
            };
            if !level.is_some_and(|level| LEVELS.contains(&level)) {
                return Err(format!(
                    "`{part}` is no log level; one looks like info, or warn,engine=debug for a module that \
                     says more"
                ));
            }
        }
        Ok(Self(text.to_owned()))
    }
}

fn is_module(text: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == ':' || c == '.';
    !text.is_empty() && text.chars().all(is_part)
}

impl TryFrom<String> for LogLevel {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

#[cfg(test)]
mod tests;
