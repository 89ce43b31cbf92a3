//! `ironkeep self-check`: whether this release can read what is there.

use clap::Args;
use serde_json::{Value, json};
use server::SelfChecked;

use crate::failure::{chain, with_way_out};
use crate::output::Output;
use crate::progress::Progress;
use crate::serve;
use crate::style::{Tone, paint};

pub(crate) const ABOUT: &str = "\
For after an upgrade, with the server stopped. Asks for the known answers of cryptography, opens the key
slots, the store, the journal, the files of objects and the archive for reading only, and reads up to a
hundred rows of each table in the versions in which they are stored. Takes seconds, and writes nothing;
`ironkeep verify` reads everything, and takes as long. Where there is no installation yet, only
cryptography is asked.

Exit status: 0 when this release can go on with what is there, 1 when not.

Examples:
  ironkeep self-check --data-dir /var/lib/ironkeep
  ironkeep self-check --json";

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    installation: serve::Installation,
    #[command(flatten)]
    output: Output,
}

/// Prints a line for each thing that was looked at.
pub(crate) fn run(arguments: Arguments) -> Result<(), String> {
    let config = arguments.installation.configuration()?;
    let progress = Progress::of("checking");
    let checked = serve::runtime()?.block_on(Box::pin(server::self_check(&config)));
    drop(progress);
    let checked = checked.map_err(|error| with_way_out(chain(&error), error.way_out()))?;
    let bad = checked.iter().filter(|one| !one.is_good).count();
    let shown: Vec<Value> = checked.iter().map(shown).collect();
    let version = env!("CARGO_PKG_VERSION");
    let found = json!({ "version": version, "isGood": bad == 0, "checks": shown });
    arguments.output.say(&found, |_| checked.iter().for_each(say));
    match bad {
        0 => Ok(()),
        bad => Err(format!(
            "{bad} of {} checks failed: keep the earlier release, and see `ironkeep verify`",
            checked.len()
        )),
    }
}

fn shown(checked: &SelfChecked) -> Value {
    json!({ "name": checked.name, "isGood": checked.is_good, "detail": checked.detail })
}

fn say(checked: &SelfChecked) {
    let word = match checked.is_good {
        true => paint(Tone::Good, "ok    "),
        false => paint(Tone::Bad, "failed"),
    };
    crate::logging::say!("{word}  {}: {}", checked.name, checked.detail);
}
