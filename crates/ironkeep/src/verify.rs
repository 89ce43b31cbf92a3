//! `ironkeep verify`.

use clap::Args;

use server::Verification;

use crate::failure::chain;
use crate::serve;

pub(crate) const ABOUT: &str = "\
Reads the key slots, every row of the store, every record of the journal and the directory of every
blob, and compares what they know of one another. Nothing is written: it can be run on a damaged
installation, on a copy, and on a file system that is mounted read-only. What it prints is one line for
each finding; a line about a torn tail is no finding, since every crash may leave one.

Exit status: 0 when all parts are whole and belong together, 1 when anything is wrong or a part cannot
be opened.

Examples:
  ironkeep verify --data-dir /var/lib/ironkeep
  ironkeep verify --postgres postgresql:///ironkeep?host=/run/postgresql";

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    installation: serve::Installation,
}

/// Prints what was found, one line each; anything found is a failure.
#[expect(clippy::print_stdout, reason = "the command line's own output")]
pub(crate) fn run(arguments: Arguments) -> Result<(), String> {
    let Verification { findings, notes, .. } = verified(arguments.installation)?;
    notes.iter().for_each(|note| println!("{note}"));
    findings.iter().for_each(|finding| println!("{finding}"));
    match findings.len() {
        0 => {
            println!("all parts are whole and belong together");
            Ok(())
        }
        count => Err(format!("{count} findings")),
    }
}

/// What a verification finds.
pub(crate) fn verified(installation: serve::Installation) -> Result<Verification, String> {
    let config = installation.configuration()?;
    let verified = serve::runtime()?.block_on(Box::pin(server::verify(&config)));
    verified.map_err(|error| chain(&error))
}
