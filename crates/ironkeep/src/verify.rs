//! `ironkeep verify`.

use clap::Args;

use crate::failure::chain;
use crate::serve;

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    installation: serve::Installation,
}

/// Prints what was found, one line each; anything found is a failure.
#[expect(clippy::print_stdout, reason = "the command line's own output")]
pub(crate) fn run(arguments: Arguments) -> Result<(), String> {
    let findings = findings(arguments.installation)?;
    for finding in &findings {
        println!("{finding}");
    }
    match findings.len() {
        0 => {
            println!("all parts are whole and belong together");
            Ok(())
        }
        count => Err(format!("{count} findings")),
    }
}

/// What a verification finds.
pub(crate) fn findings(installation: serve::Installation) -> Result<Vec<String>, String> {
    let config = installation.configuration()?;
    let verified = serve::runtime()?.block_on(Box::pin(server::verify(&config)));
    verified.map_err(|error| chain(&error))
}
