//! `ironkeep verify`.

use clap::Args;

use serde_json::json;
use server::{ContentProgress, Depth, Verification};

use crate::failure::{chain, with_way_out};
use crate::output::Output;
use crate::progress::Progress;
use crate::serve;

pub(crate) const ABOUT: &str = "\
Reads the key slots, every row of the store, every record of the journal and the directory of every
blob, and compares what they know of one another: which files of objects there are, and how long they
are. The contents of these files are read with --deep alone, which takes as long as reading all of them
from the disk: every chunk of every object, of every version and of every part of an upload, also in the
archive, is decrypted in memory and has to be authentic. What a customer's key (SSE-C) seals, or a key of
KMS that is switched off, waits for its deletion or lies in a token, is counted and not read. How far it
is stands on standard error, after every GiB.

Nothing is written: it can be run on a damaged
installation, on a copy, and on a file system that is mounted read-only. What it prints is one line for
each finding. Lines about a torn tail of the journal and about files of uploads that a crash cut off are
no findings: every crash may leave them, and the next start puts them in order.

Exit status: 0 when all parts are whole and belong together, 1 when anything is wrong or a part cannot
be opened.

Examples:
  ironkeep verify --data-dir /var/lib/ironkeep
  ironkeep verify --data-dir /var/lib/ironkeep --deep
  ironkeep verify --postgres postgresql:///ironkeep?host=/run/postgresql";

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    installation: serve::Installation,
    /// Read the contents of every file of an object too, and prove every chunk of them.
    #[arg(long)]
    deep: bool,
    #[command(flatten)]
    output: Output,
}

/// Prints what was found, one line each; anything found is a failure.
pub(crate) fn run(arguments: Arguments) -> Result<(), String> {
    let mut done = None;
    let mut tell = |progress: ContentProgress| {
        done = Some(progress);
        crate::logging::print_error(format_args!("{}", progress_line(progress)));
    };
    let depth = match arguments.deep {
        true => Depth::Contents(&mut tell),
        false => Depth::Directories,
    };
    // Deep verification says itself how far it is.
    let _progress = (!arguments.deep).then(|| Progress::of("verifying"));
    let Verification { findings, notes, .. } = verified(arguments.installation, depth)?;
    let texts: Vec<&str> = findings.iter().map(|finding| finding.text.as_str()).collect();
    let contents = done.map(
        |done| json!({ "streams": done.streams, "bytes": done.bytes, "notRead": done.sealed }),
    );
    let found = json!({
        "isWhole": findings.is_empty(), "findings": texts, "notes": notes, "contents": contents,
    });
    arguments.output.say(&found, |_| {
        notes.iter().for_each(|note| crate::logging::say!("{note}"));
        findings.iter().for_each(|finding| crate::logging::say!("{finding}"));
        if let Some(done) = done {
            crate::logging::say!("{}", progress_line(done));
        }
        if findings.is_empty() {
            crate::logging::say!("all parts are whole and belong together");
        }
    });
    match findings.len() {
        0 => Ok(()),
        1 => Err("1 finding".to_owned()),
        count => Err(format!("{count} findings")),
    }
}

/// How much of the contents was read.
fn progress_line(progress: ContentProgress) -> String {
    let ContentProgress { streams, bytes, sealed } = progress;
    format!(
        "contents: {streams} versions and parts, {bytes} bytes read; {sealed} not, for want of a key"
    )
}

/// What a verification finds.
pub(crate) fn verified(
    installation: serve::Installation,
    depth: Depth<'_>,
) -> Result<Verification, String> {
    let config = installation.configuration()?;
    let verified = serve::runtime()?.block_on(Box::pin(server::verify(&config, depth)));
    verified.map_err(|error| with_way_out(chain(&error), error.remedy()))
}
