//! `ironkeep discover`: sensitive data in local files. No server is asked, and nothing leaves the machine.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;
use discovery::{Detector, Identifier, Limits, Report, Scanner, Severity, Status, identifiers};
use serde_json::{Value, json};

use crate::output::Output;
use crate::style::{Tone, paint};

mod places;

pub(crate) const ABOUT: &str = "\
Looks at files, at those in folders, and at those in archives: texts, CSV, TSV, JSON, JSON Lines, Parquet, XLSX, DOCX,
gzip, zip and tar. Says what kinds of sensitive data there are and where; the data itself is never printed.
Symbolic links are not followed.

--identifiers takes `recommended` (those that are recommended for jobs), `all`, or ids, separated by commas;
--list says which there are.

Exit status: 0 where nothing was found, 1 where something was found or could not be read.

Examples:
  ironkeep discover export.csv
  ironkeep discover --json --identifiers all /srv/shared
  ironkeep discover --identifiers CREDIT_CARD_NUMBER,USA_SOCIAL_SECURITY_NUMBER backup.tar.gz
  ironkeep discover --list";

/// Bytes of a file that has to be in memory as a whole.
const MEMORY_BYTES: u64 = 512 << 20;

/// Files that are looked at in one run.
const FILES_MAX: usize = 1_000_000;

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Files and folders.
    #[arg(value_name = "PATH", required_unless_present = "list")]
    paths: Vec<PathBuf>,
    /// What to look for: `recommended`, `all`, or ids.
    #[arg(long, value_name = "IDS", default_value = "recommended", value_delimiter = ',')]
    identifiers: Vec<String>,
    /// Say which identifiers there are.
    #[arg(long)]
    list: bool,
    #[command(flatten)]
    output: Output,
}

/// Looks, and says what was found.
pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    if arguments.list {
        return list(arguments.output);
    }
    let chosen = chosen(&arguments.identifiers)?;
    let detector = Detector::new(chosen, Vec::new()).map_err(|error| error.to_string())?;
    let scanner = Scanner::new(Arc::new(detector), Limits::of_macie(MEMORY_BYTES));
    let mut files = Vec::new();
    for path in &arguments.paths {
        collect(path, &mut files)?;
    }
    files.sort();
    let mut shown = Vec::new();
    let (mut found, mut unread) = (0_usize, 0_usize);
    for path in &files {
        match look(&scanner, path) {
            Ok(report) => {
                found += usize::from(!report.detections.is_empty());
                unread += usize::from(report.status != Status::Complete);
                arguments.output.say_in_lines(|| say(path, &report));
                shown.push(entry(path, &report));
            }
            Err(error) => {
                unread += 1;
                arguments
                    .output
                    .say_in_lines(|| crate::logging::say!("{}: {error}", path.display()));
                shown.push(json!({ "path": path.display().to_string(), "error": error }));
            }
        }
    }
    arguments.output.say(&json!({ "files": shown }), |_| {});
    match (found, unread) {
        (0, 0) => {
            arguments.output.say_in_lines(|| {
                crate::logging::say!("nothing found in {}", counted(files.len(), "file"));
            });
            Ok(())
        }
        (0, unread) => Err(format!("{} could not be read completely", counted(unread, "file"))),
        (found, 0) => Err(format!("sensitive data in {}", counted(found, "file"))),
        (found, unread) => Err(format!(
            "sensitive data in {}; {} could not be read completely",
            counted(found, "file"),
            counted(unread, "file")
        )),
    }
}

fn counted(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}

fn list(output: Output) -> Result<(), String> {
    let all: Vec<Value> = identifiers()
        .map(|identifier| {
            json!({
                "id": identifier.id,
                "category": identifier.category.name(),
                "recommended": identifier.is_recommended,
                "keywordRequired": identifier.needs_keyword(),
            })
        })
        .collect();
    output.say(&json!({ "identifiers": all }), |_| {
        for identifier in identifiers() {
            let mark = if identifier.is_recommended { "recommended" } else { "" };
            let line = format!("{:52} {:22} {mark}", identifier.id, identifier.category.name());
            crate::logging::say!("{}", line.trim_end());
        }
    });
    Ok(())
}

/// The identifiers that were asked for.
fn chosen(names: &[String]) -> Result<Vec<&'static Identifier>, String> {
    let mut chosen: Vec<&'static Identifier> = Vec::new();
    for name in names {
        let before = chosen.len();
        let fits = |identifier: &&'static Identifier| match name.as_str() {
            "recommended" => identifier.is_recommended,
            "all" => true,
            id => identifier.id == id,
        };
        chosen.extend(identifiers().filter(fits));
        if chosen.len() == before {
            return Err(format!(
                "`{name}` is no identifier: `ironkeep discover --list` names them"
            ));
        }
    }
    chosen.sort_by_key(|identifier| identifier.id);
    chosen.dedup_by_key(|identifier| identifier.id);
    Ok(chosen)
}

/// The files at a path and below it.
fn collect(path: &Path, files: &mut Vec<PathBuf>) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", path.display());
    let kind = path.symlink_metadata().map_err(failed)?.file_type();
    if kind.is_dir() {
        for entry in path.read_dir().map_err(failed)? {
            collect(&entry.map_err(failed)?.path(), files)?;
        }
    } else if kind.is_file() {
        if files.len() >= FILES_MAX {
            return Err(format!("there are more than {FILES_MAX} files"));
        }
        files.push(path.to_owned());
    }
    Ok(())
}

fn look(scanner: &Scanner, path: &Path) -> Result<Report, String> {
    let mut file = File::open(path).map_err(|error| error.to_string())?;
    scanner.scan(&path.to_string_lossy(), &mut file).map_err(|error| error.to_string())
}

fn entry(path: &Path, report: &Report) -> Value {
    let mut shown = report.json();
    crate::answer::set(&mut shown, "path", &path.display().to_string());
    shown
}

fn say(path: &Path, report: &Report) {
    if report.detections.is_empty() && report.status == Status::Complete {
        return;
    }
    crate::logging::say!("{}", path.display());
    for detection in &report.detections {
        let tone = match detection.severity {
            Some(Severity::High) => Tone::Bad,
            _ => Tone::Doubtful,
        };
        let word = paint(tone, &format!("{:7}", detection.severity.map_or("", Severity::name)));
        let places = places::some(&detection.places);
        crate::logging::say!("  {word} {} x {}: {places}", detection.count, detection.id);
    }
    if report.status != Status::Complete {
        let reasons: Vec<&str> = report.reasons.iter().map(|reason| reason.code()).collect();
        crate::logging::say!("  {}: {}", report.status.name().to_lowercase(), reasons.join(", "));
    }
}
