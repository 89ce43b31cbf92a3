//! `ironkeep root`: the root key, and the way back in for the root user.

mod rotation;

use clap::{Args, Subcommand};
use server::{NewRootKey, OtherRootKeys};

use crate::failure::{chain, with_way_out};
use crate::progress::Progress;
use crate::serve::Installation;

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Make a new access key of the root user, offline: the server must not be running.
    #[command(name = "new-access-key", after_help = EXAMPLES)]
    NewAccessKey(NewAccessKey),
    /// Replace the root key; the server, at its next start, writes anew what is under the old one and destroys
    /// that one then.
    #[command(after_help = rotation::EXAMPLES)]
    Rotate(rotation::Rotate),
}

const EXAMPLES: &str = "Examples:
  ironkeep root new-access-key --data-dir /var/lib/ironkeep
  ironkeep root new-access-key --data-dir /var/lib/ironkeep --deactivate-others \\
      --passphrase-file /etc/ironkeep/passphrase

The key slot that opens the root key is what proves who may do this. The new key is recorded in the
audit trail (CreateRootAccessKey).";

#[derive(Debug, Args)]
struct NewAccessKey {
    #[command(flatten)]
    installation: Installation,
    /// Turn off every other access key of the root user.
    #[arg(long)]
    deactivate_others: bool,
}

/// Runs the command.
pub(crate) fn run(arguments: Arguments) -> Result<(), String> {
    match arguments.command {
        Command::NewAccessKey(arguments) => new_access_key(arguments),
        Command::Rotate(arguments) => rotation::run(arguments),
    }
}

fn new_access_key(arguments: NewAccessKey) -> Result<(), String> {
    let others = match arguments.deactivate_others {
        true => OtherRootKeys::Deactivate,
        false => OtherRootKeys::Keep,
    };
    let config = arguments.installation.configuration()?;
    let runtime = crate::serve::runtime()?;
    let progress = Progress::of("opening the installation");
    let made = runtime.block_on(Box::pin(server::new_root_access_key(&config, others)));
    let made = made.map_err(|error| with_way_out(chain(&error), error.way_out()))?;
    drop(progress);
    crate::announce::new_root_key(&made, &config.data_dir)?;
    tell_others(&made);
    Ok(())
}

fn tell_others(made: &NewRootKey) {
    for other in &made.others {
        let state = match (other.is_removed, other.is_active) {
            (true, _) => "removed: there were too many",
            (false, true) => "active",
            (false, false) => "inactive",
        };
        crate::logging::say!("other root access key {}: {state}", other.id);
    }
}
