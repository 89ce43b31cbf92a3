//! `ironkeep backup`.

use core::time::Duration;
use std::io::IsTerminal as _;
use std::path::PathBuf;
use std::time::Instant;

use clap::{Args, Subcommand};
use serde_json::{Value, json};
use server::{BackupMade, BackupVerification, CopyProgress, ServeError};

use crate::answer::text;
use crate::connection::Connection;
use crate::failure::{chain, with_way_out};
use crate::serve;

mod bucket;
mod prune;

pub(crate) const ABOUT: &str = "\
Without a subcommand a running server is asked for a backup: it goes into the directory that the server's
--backup-dir names, and the command waits until it is complete. It takes ironkeep:StartBackup and
ironkeep:GetBackup in the management account; server and credentials are those of `ironkeep help api`.

A backup holds everything but what opens the key slots: keep that apart. Files of objects are copied once
into a directory, whatever number of backups names them. One that was cut off is asked for again, and copies
only what is missing.

Exit status: 0 when the backup is complete, or whole; 1 otherwise.

Examples:
  ironkeep backup
  ironkeep backup --name before-upgrade --json
  ironkeep backup verify /backup/ironkeep --key-file /safe/root.key
  ironkeep backup list /backup/ironkeep
  ironkeep backup stopped /backup/ironkeep --data-dir /var/lib/ironkeep
  ironkeep backup prune /backup/ironkeep --keep 7 --keep-days 30
  ironkeep backup push /backup/ironkeep s3://backups/ironkeep --endpoint-url https://s3.example.com";

/// Between two questions how far the server is.
const ASK: Duration = Duration::from_millis(250);

/// Between two lines of progress: every second to a person, now and then to a file.
const TO_TERMINAL: Duration = Duration::from_secs(1);
const TO_FILE: Duration = Duration::from_secs(15);

#[derive(Debug, Args)]
// What says where the server is goes with the command itself: some subcommands have flags of the same name.
#[command(args_conflicts_with_subcommands = true, mut_args(|arg| arg.global(false)))]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    start: Start,
}

#[derive(Debug, Args)]
struct Start {
    /// What the backup is called [default: the time, such as 20261130T061500Z].
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// Print what came of it as JSON.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    connection: Connection,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Read every file of a backup and compare it with the manifest, which only the installation itself
    /// can have made.
    Verify(Box<Verify>),
    /// Name the complete backups in a directory.
    List(List),
    /// Write a backup of an installation whose server does not run.
    Stopped(Box<Stopped>),
    /// Remove old backups, and the files of objects that only they name.
    Prune(prune::Prune),
    /// Copy the backups of a directory into a bucket: what is there already is not copied again.
    #[command(after_help = bucket::ABOUT)]
    Push(Box<bucket::Push>),
    /// Bring a backup out of a bucket into a directory of backups.
    #[command(after_help = bucket::ABOUT)]
    Pull(Box<bucket::Pull>),
}

#[derive(Debug, Args)]
struct Verify {
    /// The directory of backups.
    directory: PathBuf,
    /// Which backup [default: the newest].
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// Print what was found as JSON.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    installation: serve::Installation,
}

#[derive(Debug, Args)]
struct List {
    /// The directory of backups.
    directory: PathBuf,
    /// Print it as JSON.
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Args)]
struct Stopped {
    /// The directory of backups.
    directory: PathBuf,
    /// What the backup is called [default: the time, such as 20261130T061500Z].
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// Print what came of it as JSON.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    installation: serve::Installation,
}

/// Runs the subcommand, or asks for a backup.
pub(crate) fn run(arguments: Arguments) -> Result<(), String> {
    match arguments.command {
        None => start(&arguments.start),
        Some(Command::Verify(arguments)) => verify(*arguments),
        Some(Command::List(arguments)) => list(&arguments),
        Some(Command::Stopped(arguments)) => stopped(*arguments),
        Some(Command::Prune(arguments)) => prune::run(&arguments),
        Some(Command::Push(arguments)) => bucket::push(*arguments),
        Some(Command::Pull(arguments)) => bucket::pull(*arguments),
    }
}

/// Says now and then how far something is, on standard error.
pub(crate) struct Progress {
    every: Duration,
    last: Instant,
}

impl Progress {
    pub(crate) fn new() -> Self {
        let every = if std::io::stderr().is_terminal() { TO_TERMINAL } else { TO_FILE };
        Self { every, last: Instant::now() }
    }

    /// Says what `line` makes, if it is time.
    pub(crate) fn tell(&mut self, line: impl FnOnce() -> String) {
        if self.last.elapsed() >= self.every {
            self.last = Instant::now();
            crate::logging::print_error(format_args!("{}", line()));
        }
    }

    /// Says how many files of how many are done, and which bytes were moved.
    pub(crate) fn files(&mut self, doing: &str, progress: CopyProgress) {
        let CopyProgress { files, files_done, bytes, .. } = progress;
        self.tell(|| format!("{doing}: {files_done} of {files} files, {bytes} bytes"));
    }
}

/// An error of the server's code as a person reads it.
pub(crate) fn told(error: &ServeError) -> String {
    with_way_out(chain(error), error.remedy())
}

fn start(arguments: &Start) -> Result<(), String> {
    let input = match &arguments.name {
        Some(name) => json!({ "BackupName": name }),
        None => json!({}),
    };
    let connection = &arguments.connection;
    let started = &connection.call("StartBackup", &input)?;
    let name = text(&started["Backup"], "BackupName").to_owned();
    let mut progress = Progress::new();
    let backup = loop {
        let answer = connection.call("GetBackup", &json!({ "BackupName": name }))?;
        let backup = answer.get("Backup").cloned().unwrap_or_default();
        if text(&backup, "State") != "RUNNING" {
            break backup;
        }
        let backup = &backup;
        progress.tell(|| {
            format!(
                "backup {name}: {} of {} files, {} bytes copied",
                backup["FilesDone"], backup["FileCount"], backup["CopiedBytes"]
            )
        });
        std::thread::sleep(ASK);
    };
    let backup = &backup;
    if text(backup, "State") != "COMPLETE" {
        return Err(format!("the backup `{name}` failed: {}", text(backup, "Reason")));
    }
    if arguments.json {
        crate::logging::say!("{backup:#}");
    } else {
        crate::logging::say!(
            "backup {name} in {} is complete: {} files, of which {} were copied, {} bytes; the journal up to \
             record {}",
            text(backup, "Directory"),
            backup["FileCount"],
            backup["CopiedFileCount"],
            backup["CopiedBytes"],
            backup["JournalSequence"]
        );
    }
    warn_of_missing(backup["MissingFileCount"].as_u64().unwrap_or_default());
    Ok(())
}

/// Says that the installation has lost files, which a backup cannot bring back.
pub(crate) fn warn_of_missing(count: u64) {
    if count > 0 {
        crate::logging::print_error(format_args!(
            "warning: {count} files of objects that metadata names were missing when the backup was taken: \
             `ironkeep verify` names them"
        ));
    }
}

fn verify(arguments: Verify) -> Result<(), String> {
    let config = arguments.installation.configuration()?;
    let (from, name) = (arguments.directory.as_path(), arguments.name.as_deref());
    let mut progress = Progress::new();
    let mut tell = |done: CopyProgress| progress.files("verified", done);
    let verified = server::verify_backup(&config, from, name, &mut tell);
    let found = serve::runtime()?.block_on(Box::pin(verified)).map_err(|error| told(&error))?;
    let BackupVerification { name, taken_at, journal_sequence, findings, wrong, .. } = &found;
    let CopyProgress { files_done, bytes, .. } = found.progress;
    if arguments.json {
        let answer = json!({
            "Name": name,
            "TakenAt": taken_at,
            "JournalSequence": journal_sequence,
            "IsWhole": *wrong == 0,
            "FindingCount": wrong,
            "Findings": findings,
            "FileCount": files_done,
            "ByteCount": bytes,
            "MissingFileCount": found.missing_before,
        });
        crate::logging::say!("{answer:#}");
    } else {
        findings.iter().for_each(|finding| crate::logging::say!("{finding}"));
        if *wrong == 0 {
            crate::logging::say!(
                "backup {name} of {taken_at} is whole: {files_done} files, {bytes} bytes; the journal up to \
                 record {journal_sequence}"
            );
        }
    }
    warn_of_missing(found.missing_before);
    match wrong {
        0 => Ok(()),
        1 => Err("1 finding".to_owned()),
        count => Err(format!("{count} findings")),
    }
}

fn list(arguments: &List) -> Result<(), String> {
    let backups = server::list_backups(&arguments.directory).map_err(|error| chain(&error))?;
    if arguments.json {
        let backups: Vec<Value> = backups
            .iter()
            .map(|it| match &it.damaged {
                Some(damaged) => json!({ "Name": it.name, "Damaged": damaged }),
                None => json!({
                    "Name": it.name,
                    "TakenAt": it.taken_at,
                    "JournalSequence": it.journal_sequence,
                    "ObjectFileCount": it.object_files,
                    "ObjectByteCount": it.object_bytes,
                }),
            })
            .collect();
        crate::logging::say!("{:#}", Value::from(backups));
        return Ok(());
    }
    for it in backups {
        if let Some(damaged) = it.damaged {
            crate::logging::say!("{}: {damaged}", it.name);
            continue;
        }
        crate::logging::say!(
            "{}: of {}, {} files of objects with {} bytes, the journal up to record {}",
            it.name,
            it.taken_at,
            it.object_files,
            it.object_bytes,
            it.journal_sequence
        );
    }
    Ok(())
}

fn stopped(arguments: Stopped) -> Result<(), String> {
    let config = arguments.installation.configuration()?;
    let (to, name) = (arguments.directory.as_path(), arguments.name.as_deref());
    let mut progress = Progress::new();
    let mut tell = |done: CopyProgress| progress.files("backup", done);
    let made = server::back_up_stopped(&config, to, name, &mut tell);
    let made = serve::runtime()?.block_on(Box::pin(made)).map_err(|error| told(&error))?;
    let BackupMade { name, journal_sequence, missing_files, progress: done } = made;
    let CopyProgress { files, copied_files, bytes, .. } = done;
    if arguments.json {
        let answer = json!({
            "BackupName": name,
            "JournalSequence": journal_sequence,
            "FileCount": files,
            "CopiedFileCount": copied_files,
            "CopiedBytes": bytes,
            "MissingFileCount": missing_files,
        });
        crate::logging::say!("{answer:#}");
    } else {
        crate::logging::say!(
            "backup {name} in {} is complete: {files} files, of which {copied_files} were copied, {bytes} \
             bytes; the journal up to record {journal_sequence}",
            to.display()
        );
    }
    warn_of_missing(missing_files);
    Ok(())
}
