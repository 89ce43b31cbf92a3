//! `ironkeep recover`.

use clap::{Args, ValueEnum};

use crate::failure::chain;
use crate::{serve, verify};

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    installation: serve::Installation,
    /// The loss to take as it is. Without it, what is wrong is shown, and what each costs.
    #[arg(long, value_enum)]
    accept: Option<Loss>,
}

/// A loss that can be accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Loss {
    /// The store is older than the journal: the effects of calls after its last commit stay lost,
    /// and what they took away (a disabled key, a deleted policy) is back.
    StoreBehind,
    /// The journal is missing or older than the store: what is there of it is set aside beside it,
    /// and its events are no longer in the trail.
    JournalBehind,
    /// The blob directory is missing: objects whose bytes were in it cannot be read.
    BlobsMissing,
    /// Too many blobs are named by no metadata: all of them are set aside.
    Orphans,
    /// Rows that grant or revoke were rolled back in the database, or the guard that notices it is
    /// missing: the rows are taken as they are now.
    RolledBackRows,
}

impl From<Loss> for server::Accept {
    fn from(loss: Loss) -> Self {
        match loss {
            Loss::StoreBehind => Self::StoreBehind,
            Loss::JournalBehind => Self::JournalBehind,
            Loss::BlobsMissing => Self::BlobsMissing,
            Loss::Orphans => Self::Orphans,
            Loss::RolledBackRows => Self::RolledBackRows,
        }
    }
}

/// Accepts, or shows what could be accepted.
#[expect(clippy::print_stdout, reason = "the command line's own output")]
pub(crate) fn run(arguments: Arguments) -> Result<(), String> {
    let Some(loss) = arguments.accept else {
        for finding in verify::verified(arguments.installation)?.findings {
            println!("{finding}");
        }
        println!(
            "\nFirst look for a newer copy of what is behind or missing. Otherwise a loss can be"
        );
        println!("accepted with --accept:");
        for loss in Loss::value_variants().iter().filter_map(ValueEnum::to_possible_value) {
            println!("  {}: {}", loss.get_name(), loss.get_help().cloned().unwrap_or_default());
        }
        return Ok(());
    };
    let config = arguments.installation.configuration()?;
    let recovered = serve::runtime()?.block_on(Box::pin(server::recover(&config, loss.into())));
    recovered.map_err(|error| chain(&error))?;
    println!("accepted and recorded; `ironkeep verify` checks what is left");
    Ok(())
}
