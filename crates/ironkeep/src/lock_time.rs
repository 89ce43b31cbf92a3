//! `ironkeep lock-time`: the time that Object Lock goes by.

use clap::{Args, Subcommand};

use serde_json::{Value, json};

use crate::failure::{chain, with_way_out};
use crate::output::Output;
use crate::progress::Progress;
use crate::serve::Installation;

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Take this machine's clock for the time, offline: the server must not be running.
    #[command(after_help = EXAMPLES)]
    Confirm(Confirm),
}

const EXAMPLES: &str = "Examples:
  ironkeep lock-time confirm --data-dir /var/lib/ironkeep

Locks of objects end by a time that is kept in the store. It follows the server's clock, never goes
back, and takes no leap of more than a day: after a longer standstill, or a clock set forward, no lock
ends until this command. Look at the clock first. It is recorded in the audit trail
(ConfirmLockTime).";

#[derive(Debug, Args)]
struct Confirm {
    #[command(flatten)]
    installation: Installation,
    #[command(flatten)]
    output: Output,
}

/// Runs the command.
pub(crate) fn run(arguments: Arguments) -> Result<(), String> {
    let Command::Confirm(arguments) = arguments.command;
    let config = arguments.installation.configuration()?;
    let runtime = crate::serve::runtime()?;
    let progress = Progress::of("opening the installation");
    let confirmed = runtime.block_on(Box::pin(server::confirm_lock_time(&config)));
    let confirmed = confirmed.map_err(|error| with_way_out(chain(&error), error.way_out()))?;
    drop(progress);
    let kept = confirmed.map(|status| status.kept.iso8601());
    arguments.output.say(&json!({ "lockTime": kept }), |found| {
        match found.get("lockTime").and_then(Value::as_str) {
            None => crate::logging::say!("no bucket has Object Lock: there is nothing to confirm"),
            Some(kept) => crate::logging::say!("locks go by {kept}"),
        }
    });
    Ok(())
}
