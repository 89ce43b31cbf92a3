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
    /// Says a line on the way: beside the JSON, where that is what was asked for.
    pub(crate) fn note(self, line: core::fmt::Arguments<'_>) {
        match self.json {
            true => crate::logging::print_error(line),
            false => crate::logging::say_line(line),
        }
    }

    /// Says what is for people alone.
    pub(crate) fn say_in_lines(self, in_lines: impl FnOnce()) {
        if !self.json {
            in_lines();
        }
    }

    /// Says it as JSON, or in lines.
    pub(crate) fn say(self, found: &Value, in_lines: impl FnOnce(&Value)) {
        match self.json {
            true => crate::logging::say!("{found:#}"),
            false => in_lines(found),
        }
    }
}
