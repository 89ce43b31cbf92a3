//! How a command says what it found.

use clap::Args;
use serde_json::Value;

/// Lines for people, or JSON.
#[derive(Debug, Clone, Copy, Args)]
pub(crate) struct Output {
    /// Print JSON instead of lines for people.
    #[arg(long)]
    json: bool,
}

impl Output {
    /// Says it as JSON, or in lines.
    pub(crate) fn say(self, found: &Value, in_lines: impl FnOnce(&Value)) {
        match self.json {
            true => crate::logging::say!("{found:#}"),
            false => in_lines(found),
        }
    }
}
