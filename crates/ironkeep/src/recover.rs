//! `ironkeep recover`.

use clap::{Args, ValueEnum};
use serde_json::{Value, json};
use server::{Accept, Depth, FoundLoss, Verification};

use crate::failure::{chain, with_way_out};
use crate::output::Output;
use crate::progress::Progress;
use crate::{serve, verify};

pub(crate) const ABOUT: &str = "\
First the whole installation is looked at, as `ironkeep verify` does, and everything that was found is
said, with what accepting it would lose. Without --accept nothing else happens. An acceptance is refused
where nothing of its kind was found, and where something else keeps the server from starting: several
losses are accepted in one command. What was accepted is recorded in the trail (RecoverInstallation).

Exit status: 0 where what was asked for was done, also where only what is wrong was shown; 1 where a loss
was not accepted, or a part cannot be opened that has to be.

Look for a newer copy of what is behind or missing first, and try this on a copy.

Examples:
  ironkeep recover --data-dir /var/lib/ironkeep
  ironkeep recover --data-dir /var/lib/ironkeep --accept journal-behind --accept blobs-missing";

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    installation: serve::Installation,
    /// A loss to take as it is; repeatable. Without it, what is wrong is shown, and what each costs.
    #[arg(long, value_enum)]
    accept: Vec<Loss>,
    #[command(flatten)]
    output: Output,
}

/// A loss that can be accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Loss {
    /// The store is older than the journal: the effects of calls after its last commit stay lost,
    /// and what they took away (a disabled key, a deleted policy) is back.
    StoreBehind,
    /// The journal is missing, damaged or older than the store: what is there of it is set aside
    /// beside it, and its events are no longer in the trail. One that lacks its id alone gets that.
    JournalBehind,
    /// The blob directory is missing, or lacks its id or format: objects whose bytes were in it
    /// cannot be read.
    BlobsMissing,
    /// The archive directory is missing, or lacks its id or format: archived objects whose bytes were
    /// in it cannot be restored.
    ArchiveMissing,
    /// Too many blobs are named by no metadata: all of them are set aside.
    Orphans,
    /// Rows that grant or revoke were rolled back in the database, or the guard that notices it is
    /// missing, damaged or older: the rows are taken as they are now.
    RolledBackRows,
}

impl From<Loss> for Accept {
    fn from(loss: Loss) -> Self {
        match loss {
            Loss::StoreBehind => Self::StoreBehind,
            Loss::JournalBehind => Self::JournalBehind,
            Loss::BlobsMissing => Self::BlobsMissing,
            Loss::ArchiveMissing => Self::ArchiveMissing,
            Loss::Orphans => Self::Orphans,
            Loss::RolledBackRows => Self::RolledBackRows,
        }
    }
}

impl Loss {
    /// What it is, as the help says it.
    fn help(kind: Accept) -> String {
        let all = Self::value_variants().iter();
        let loss =
            all.filter(|loss| Accept::from(**loss) == kind).find_map(Self::to_possible_value);
        loss.and_then(|value| value.get_help().map(ToString::to_string)).unwrap_or_default()
    }
}

/// Shows what was found; accepts what is asked for.
pub(crate) fn run(arguments: Arguments) -> Result<(), String> {
    let mut losses: Vec<Accept> = Vec::new();
    for loss in arguments.accept {
        if !losses.contains(&loss.into()) {
            losses.push(loss.into());
        }
    }
    if losses.is_empty() {
        let progress = Progress::of("looking at all parts");
        let found = verify::verified(arguments.installation, Depth::Directories)?;
        drop(progress);
        arguments.output.say(&as_json(&found), |_| show(&found));
        return Ok(());
    }
    let config = arguments.installation.configuration()?;
    let output = arguments.output;
    let tell = |found: &Verification| output.say(&as_json(found), |_| show(found));
    let recovered = serve::runtime()?.block_on(Box::pin(server::recover(&config, &losses, tell)));
    recovered.map_err(|error| with_way_out(chain(&error), error.remedy()))?;
    // Of a machine's answer the exit status says it.
    output.say_in_lines(|| {
        crate::logging::say!("accepted and recorded; `ironkeep verify` checks what is left");
    });
    Ok(())
}

/// Every finding, and what could be accepted at which cost, as JSON.
fn as_json(found: &Verification) -> Value {
    let findings: Vec<&str> = found.findings.iter().map(|finding| finding.text.as_str()).collect();
    let losses = found.losses().into_iter().map(|FoundLoss { kind, costs }| {
        json!({ "accept": kind.name(), "about": Loss::help(kind), "costs": costs })
    });
    json!({ "findings": findings, "losses": losses.collect::<Vec<Value>>() })
}

/// Every finding, and what could be accepted at which cost.
fn show(found: &Verification) {
    for finding in &found.findings {
        crate::logging::say!("{finding}");
    }
    let losses = found.losses();
    if losses.is_empty() {
        crate::logging::say!("nothing was found that could be accepted");
        return;
    }
    crate::logging::say!(
        "\nFirst look for a newer copy of what is behind or missing. Otherwise accept:"
    );
    for FoundLoss { kind, costs } in losses {
        crate::logging::say!("  --accept {}: {}", kind.name(), Loss::help(kind));
        for cost in costs {
            crate::logging::say!("    it costs: {cost}");
        }
    }
    crate::logging::say!();
}
