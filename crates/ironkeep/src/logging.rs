//! Structured logs on standard error, from a level on that can be changed while a server runs.

use core::sync::atomic::{AtomicBool, Ordering};
use std::fmt;
use std::io::{self, IsTerminal as _, Write};

use clap::ValueEnum;
use serde::Deserialize;
use tracing_subscriber::{EnvFilter, reload};

use crate::log_level::LogLevel;

/// How log lines look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum LogFormat {
    /// One JSON object a line.
    Json,
    /// For people.
    Text,
}

/// Which lines are written.
pub(crate) struct LogFilter {
    /// Where nothing else is said.
    default: LogLevel,
    replace: Box<dyn Fn(EnvFilter) + Send + Sync>,
}

impl LogFilter {
    /// From `level` on; without one as `RUST_LOG` says, else as at a start.
    pub(crate) fn set(&self, level: Option<&LogLevel>) {
        (self.replace)(filter(level, &self.default));
    }
}

fn filter(level: Option<&LogLevel>, default: &LogLevel) -> EnvFilter {
    match level {
        Some(level) => level.filter(),
        None => EnvFilter::try_from_default_env().unwrap_or_else(|_| default.filter()),
    }
}

/// Starts logging, from `level` on; without one as `RUST_LOG` says, else from `default` on. Called once.
pub(crate) fn start(format: LogFormat, level: Option<&LogLevel>, default: LogLevel) -> LogFilter {
    let filter = filter(level, &default);
    let builder =
        tracing_subscriber::fmt().with_env_filter(filter).with_writer(|| BestEffort(io::stderr()));
    // What cannot be written cannot be complained of there either.
    let builder = builder.log_internal_errors(false);
    let builder = builder.with_ansi(std::io::stderr().is_terminal());
    let replace: Box<dyn Fn(EnvFilter) + Send + Sync> = match format {
        LogFormat::Json => {
            let builder = builder.json().with_filter_reloading();
            let handle = builder.reload_handle();
            builder.init();
            Box::new(move |filter| complain(handle.reload(filter)))
        }
        LogFormat::Text => {
            let builder = builder.with_filter_reloading();
            let handle = builder.reload_handle();
            builder.init();
            Box::new(move |filter| complain(handle.reload(filter)))
        }
    };
    LogFilter { default, replace }
}

fn complain(replaced: Result<(), reload::Error>) {
    if let Err(error) = replaced {
        tracing::error!(%error, "the log level stays as it was");
    }
}

/// Writes as much as its target takes, and never fails: a full or closed log must not end a server
/// that works. Lines that are lost are counted.
struct BestEffort<W>(W);

impl<W: Write> Write for BestEffort<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0.write_all(bytes).is_err() {
            server::count_lost_log_line();
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        // What was lost is counted where it was written.
        let _ = self.0.flush();
        Ok(())
    }
}

/// Writes a line to standard output, as far as that takes it.
pub(crate) fn print_line(line: fmt::Arguments<'_>) {
    let _ = BestEffort(io::stdout()).write_fmt(format_args!("{line}\n"));
}

/// Set when standard output did not take a line of a command's own output.
static IS_OUTPUT_LOST: AtomicBool = AtomicBool::new(false);

/// Whether a line of a command's own output was lost.
pub(crate) fn is_output_lost() -> bool {
    IS_OUTPUT_LOST.load(Ordering::Relaxed)
}

/// Writes a line of a command's own output. Who has closed the other end of the pipe has read enough,
/// and the command goes on; any other failure is one of the command.
pub(crate) fn say_line(line: fmt::Arguments<'_>) {
    match io::stdout().write_fmt(format_args!("{line}\n")) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            if !IS_OUTPUT_LOST.swap(true, Ordering::Relaxed) {
                print_error(format_args!("error: standard output cannot be written: {error}"));
            }
        }
        Ok(()) | Err(_) => {}
    }
}

/// As `println!`, through [`say_line`].
macro_rules! say {
    () => { $crate::logging::say_line(format_args!("")) };
    ($($line:tt)+) => { $crate::logging::say_line(format_args!($($line)+)) };
}
pub(crate) use say;

/// Writes a line to standard error, as far as that takes it.
pub(crate) fn print_error(line: fmt::Arguments<'_>) {
    let _ = BestEffort(io::stderr()).write_fmt(format_args!("{line}\n"));
}

#[cfg(test)]
mod tests {
    use std::fs::File;
    use std::io::Write as _;

    use super::BestEffort;

    #[test]
    fn a_full_target_is_no_error_and_is_counted() {
        let before = server::lost_log_lines();
        let full = File::options().write(true).open("/dev/full").unwrap();
        assert_eq!(BestEffort(full).write(b"line\n").unwrap(), 5);
        assert_eq!(server::lost_log_lines(), before + 1);
    }
}
