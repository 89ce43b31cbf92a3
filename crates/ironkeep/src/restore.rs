//! `ironkeep restore`.

use std::path::PathBuf;

use clap::Args;
use serde_json::{Value, json};
use server::{CopyProgress, RestoreOrder, Restored, Revoked};

use crate::backup::{Progress, told, warn_of_missing};
use crate::serve;

pub(crate) const ABOUT: &str = "\
The data directory has to be new or empty, but for the key file `root.key`. The manifest and every file are
checked on the way; a part that is damaged, missing or foreign is refused by name. What was cut off goes on
when the same command is run again; no server serves the directory until it is over.

A restoration is a rollback: what was taken away since the backup (a key that was disabled, an access key
that was deleted, a policy that was removed) is back. With --journal, a newer journal of the installation or
the data directory it lies in, these acts are listed, with each that may have been one: everything that was
changed but by an operation that only adds. Nothing is restored then without --accept-rollback.
Without a newer journal nobody can know them. The trail gets a record of it (RestoreInstallation), and
the installation a new generation, so that no part of the other one passes for a part of this.

Exit status: 0 when the backup was restored, 1 otherwise.

Examples:
  ironkeep restore /backup/ironkeep --data-dir /var/lib/ironkeep --key-file /safe/root.key
  ironkeep restore /backup/ironkeep --name before-upgrade --data-dir /srv/new --journal /var/lib/ironkeep";

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// The directory of backups.
    directory: PathBuf,
    /// Which backup [default: the newest].
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// A newer journal of the installation, or the data directory it lies in: what was taken away since
    /// the backup is listed.
    #[arg(long, value_name = "DIR")]
    journal: Option<PathBuf>,
    /// Restore although what is listed comes back.
    #[arg(long, requires = "journal")]
    accept_rollback: bool,
    /// Print what came of it as JSON.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    installation: serve::Installation,
}

/// Restores.
pub(crate) fn run(arguments: Arguments) -> Result<(), String> {
    let config = arguments.installation.configuration()?;
    let order = RestoreOrder {
        from: arguments.directory,
        name: arguments.name,
        journal: arguments.journal,
        accepts_rollback: arguments.accept_rollback,
    };
    let mut progress = Progress::new();
    let mut tell = |done: CopyProgress| progress.files("restored", done);
    let restored = server::restore(&config, &order, &mut tell);
    let restored = serve::runtime()?.block_on(Box::pin(restored)).map_err(|error| told(&error))?;
    if arguments.json {
        crate::logging::say!("{:#}", json_of(&restored));
    } else {
        say(&restored);
    }
    warn_of_missing(restored.missing_files);
    if restored.newer_sequence.is_none() {
        crate::logging::print_error(format_args!(
            "warning: without a newer journal (`--journal`) nobody can tell what was taken away since the \
             backup: keys that were disabled and access keys that were deleted are back"
        ));
    }
    if restored.is_restored {
        return Ok(());
    }
    Err(format!(
        "nothing was restored: {} acts since the backup took something away, or may have, and would be undone; \
         `--accept-rollback` takes that as it is",
        restored.revoked_total
    ))
}

fn say(restored: &Restored) {
    for revoked in &restored.revoked {
        let Revoked { sequence, time, event_source, event_name, principal, resources } = revoked;
        let resources = resources.join(", ");
        crate::logging::say!(
            "comes back: {time} {event_name} ({event_source}) by {principal}: {resources} (record {sequence})"
        );
    }
    let more = restored.revoked_total.saturating_sub(restored.revoked.len() as u64);
    if more > 0 {
        crate::logging::say!("comes back: {more} more");
    }
    if restored.data_deletions > 0 {
        crate::logging::say!(
            "come back: objects and archives of {} deletions",
            restored.data_deletions
        );
    }
    if restored.is_restored {
        let CopyProgress { files, copied_files, bytes, .. } = restored.progress;
        crate::logging::say!(
            "backup {} of {} is restored: {files} files, of which {copied_files} were copied, {bytes} bytes; \
             the journal up to record {}",
            restored.name,
            restored.taken_at,
            restored.journal_sequence
        );
    }
}

fn json_of(restored: &Restored) -> Value {
    let revoked = restored.revoked.iter().map(|it| {
        json!({
            "Sequence": it.sequence,
            "Time": it.time,
            "EventSource": it.event_source,
            "EventName": it.event_name,
            "Principal": it.principal,
            "Resources": it.resources,
        })
    });
    let is_known = restored.newer_sequence.is_some();
    json!({
        "BackupName": restored.name,
        "TakenAt": restored.taken_at,
        "JournalSequence": restored.journal_sequence,
        "IsRestored": restored.is_restored,
        "NewerJournalSequence": restored.newer_sequence,
        "ComesBack": is_known.then(|| Value::from_iter(revoked)),
        "ComesBackCount": is_known.then_some(restored.revoked_total),
        "DataDeletionCount": is_known.then_some(restored.data_deletions),
        "MissingFileCount": restored.missing_files,
        "FileCount": restored.progress.files,
        "CopiedFileCount": restored.progress.copied_files,
        "CopiedBytes": restored.progress.bytes,
    })
}
