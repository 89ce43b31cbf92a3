//! `ironkeep backup prune`.

use std::path::PathBuf;

use clap::Args;
use serde_json::json;
use server::Keep;
use stdx::{Clock as _, SystemClock};

use crate::failure::chain;
use crate::progress::Progress;

const DAY_SECONDS: u64 = 86_400;

#[derive(Debug, Args)]
#[command(group(clap::ArgGroup::new("rule").required(true).multiple(true).args(["keep", "keep_days"])))]
pub(super) struct Prune {
    /// The directory of backups.
    directory: PathBuf,
    /// So many of the newest stay; the newest always does.
    #[arg(long, value_name = "COUNT")]
    keep: Option<usize>,
    /// Those that are not older stay too.
    #[arg(long, value_name = "DAYS")]
    keep_days: Option<u64>,
    /// Remove nothing, and say what would go.
    #[arg(long)]
    dry_run: bool,
    /// Print it as JSON.
    #[arg(long)]
    json: bool,
}

/// Removes what is old.
pub(super) fn run(arguments: &Prune) -> Result<(), String> {
    let seconds = arguments.keep_days.map(|days| days.saturating_mul(DAY_SECONDS));
    let keep = Keep { newest: arguments.keep, seconds };
    let progress = Progress::of("looking for what no backup names");
    let (now, is_dry) = (SystemClock.now(), arguments.dry_run);
    let pruned = server::prune_backups(&arguments.directory, keep, now, is_dry);
    drop(progress);
    let pruned = pruned.map_err(|error| chain(&error))?;
    if arguments.json {
        let found = json!({
            "DryRun": is_dry,
            "Removed": pruned.removed,
            "Kept": pruned.kept,
            "RemovedFileCount": pruned.files,
            "RemovedBytes": pruned.bytes,
        });
        crate::logging::say!("{found:#}");
        return Ok(());
    }
    let word = if is_dry { "would go" } else { "removed" };
    for name in &pruned.removed {
        crate::logging::say!("{name}: {word}");
    }
    crate::logging::say!(
        "{} backups {word}, with {} files of objects and {} bytes; {} stay",
        pruned.removed.len(),
        pruned.files,
        pruned.bytes,
        pruned.kept.len()
    );
    Ok(())
}
