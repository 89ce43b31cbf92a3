//! `ironkeep`: the binary. Parses the command line and hands over.

mod announce;
mod logging;
mod recover;
mod serve;
mod size;
mod slots;
mod verify;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Requests are many small allocations on many threads; see docs/decisions/0010-libraries.md.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// AWS's data-protection stack as one self-hosted binary: turn off the key, and every read fails.
#[derive(Debug, Parser)]
#[command(version, about, disable_help_subcommand = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve S3, KMS, IAM, STS and CloudTrail to AWS clients.
    Serve(serve::Arguments),
    /// Check all parts of an installation against one another. The server must not run.
    Verify(verify::Arguments),
    /// Take a loss as it is, so that the server starts again. The server must not run.
    Recover(recover::Arguments),
    /// List, add, remove and test the slots that open the root key.
    Slots(slots::Arguments),
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    if let Err(error) = locked_memory::harden_process() {
        eprintln!("warning: core files cannot be switched off: {error}");
    }
    let result = match cli.command {
        Command::Serve(arguments) => serve::run(arguments),
        Command::Verify(arguments) => verify::run(arguments),
        Command::Recover(arguments) => recover::run(arguments),
        Command::Slots(arguments) => slots::run(arguments),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}
