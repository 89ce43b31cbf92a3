//! `ironkeep verify`.

use clap::Args;

use crate::logging::{self, LogFormat};
use crate::serve;

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    place: serve::Place,
}

/// Prints what was found, one line each; anything found is a failure.
#[expect(clippy::print_stdout, reason = "the command line's own output")]
pub(crate) fn run(arguments: Arguments) -> Result<(), String> {
    logging::start(LogFormat::Text);
    let findings = findings(arguments.place)?;
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
pub(crate) fn findings(place: serve::Place) -> Result<Vec<String>, String> {
    let runtime = runtime()?;
    runtime.block_on(async {
        let config = serve::configuration(serve::Arguments::offline(place))?;
        Box::pin(server::verify(&config)).await.map_err(|error| serve::chain(&error))
    })
}

pub(crate) fn runtime() -> Result<tokio::runtime::Runtime, String> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    runtime.map_err(|error| format!("threads cannot be started: {error}"))
}
