//! What `ironkeep serve` says on its standard output.

use std::borrow::Cow;
use std::fs::OpenOptions;
use std::io::{self, IsTerminal as _, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use names::Region;
use server::{FirstStart, NewRootKey, Running};
use zeroize::Zeroizing;

use crate::logging::{LogFormat, print_line};
use crate::saved::{KEY_FILES_MAX, key_files};
use crate::serve::DATA_DIR;

/// The settings that what is said depends on.
pub(crate) struct Settings {
    pub(crate) region: Region,
    pub(crate) data_dir: PathBuf,
    /// Whether the data outlives the process.
    pub(crate) is_lasting: bool,
    pub(crate) log_format: LogFormat,
}

/// Says what is said once, as soon as the first account is there. With JSON logs it is said in the
/// log, so that everything the process writes is JSON.
pub(crate) fn first_start(first: &FirstStart, settings: &Settings) {
    let lines = exports(first, settings);
    let command = first.key_file_slot.filter(|_| settings.is_lasting).map(|slot| {
        let dir = data_dir_flag(&settings.data_dir);
        format!(
            "ironkeep slots add{dir} --new-passphrase-file FILE && ironkeep slots remove{dir} {slot}"
        )
    });
    let is_shown = settings.log_format == LogFormat::Text && std::io::stdout().is_terminal();
    let saved = match &first.root_access_key {
        Some(_) if !is_shown => Some(save(&settings.data_dir, &lines)),
        _ => None,
    };
    match settings.log_format {
        LogFormat::Json => log_first_start(first, saved, command),
        LogFormat::Text => print_first_start(first, &lines, saved, command),
    }
}

/// The lines for a shell, with the secret where it is told.
fn exports(first: &FirstStart, settings: &Settings) -> Zeroizing<String> {
    let mut lines = Zeroizing::new(String::with_capacity(512));
    let mut export = |name: &str, value: &str| {
        for part in ["export ", name, "=", value, "\n"] {
            lines.push_str(part);
        }
    };
    if let Some(key) = &first.root_access_key {
        export("AWS_ACCESS_KEY_ID", &key.access_key_id);
        export("AWS_SECRET_ACCESS_KEY", key.secret_access_key.reveal());
    }
    export("AWS_DEFAULT_REGION", settings.region.as_str());
    match (&first.http, &first.https) {
        (Some(url), _) => export("AWS_ENDPOINT_URL", &reachable(url)),
        (None, Some(url)) => {
            export("AWS_ENDPOINT_URL", &reachable(url));
            if let Some(path) = &first.ca_file {
                export("AWS_CA_BUNDLE", &absolute(path));
            }
        }
        (None, None) => {}
    }
    lines
}

fn log_first_start(
    first: &FirstStart,
    saved: Option<io::Result<PathBuf>>,
    command: Option<String>,
) {
    match saved {
        Some(Ok(path)) => tracing::info!(
            account = %first.account, path = %path.display(),
            "the root access key is in this file: read it, and remove it"
        ),
        Some(Err(error)) => tracing::error!(%error, "{NOT_SAVED}"),
        None => {}
    }
    if let Some(command) = command {
        tracing::warn!(
            command,
            "the root key opens with a plain key file in the data directory: whoever copies the \
             directory can read everything; stop the server, run this command, and start it again \
             with --passphrase-file FILE"
        );
    }
}

const NOT_SAVED: &str = "the root access key cannot be saved and is not known to anybody: \
                         `ironkeep root new-access-key` makes another";

fn print_first_start(
    first: &FirstStart,
    lines: &str,
    saved: Option<io::Result<PathBuf>>,
    command: Option<String>,
) {
    let account = &first.account;
    match saved {
        Some(Ok(path)) => {
            print_line(format_args!("The root access key of account {account} is in"));
            print_line(format_args!("  {}", path.display()));
            print_line(format_args!(
                "Read it (`. {}`), and remove it.",
                quoted(&path.to_string_lossy())
            ));
        }
        Some(Err(error)) => print_line(format_args!("ERROR: {NOT_SAVED} ({error})")),
        None => {
            if first.root_access_key.is_some() {
                print_line(format_args!(
                    "Root access key of account {account}, shown this once:\n"
                ));
            }
            print_line(format_args!("{lines}"));
        }
    }
    if let Some(command) = command {
        print_line(format_args!(
            "WARNING: the root key opens with a plain key file in the data directory: whoever"
        ));
        print_line(format_args!(
            "copies the directory can read everything. Stop the server, then:"
        ));
        print_line(format_args!("  {command}"));
        print_line(format_args!(
            "and start it again with --passphrase-file FILE.
"
        ));
    }
}

/// Writes the lines to a new file of the data directory that only its owner reads.
fn save(data_dir: &Path, lines: &str) -> io::Result<PathBuf> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true).mode(0o600);
    // One that is there holds an earlier key, which may be the only copy: it stays.
    let mut paths = key_files(data_dir);
    let (path, mut file) = loop {
        let Some(path) = paths.next() else {
            let all = format!("{KEY_FILES_MAX} files of root access keys are there already");
            return Err(io::Error::new(io::ErrorKind::AlreadyExists, all));
        };
        let path = std::path::absolute(path)?;
        match options.open(&path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            opened => break (path, opened?),
        }
    };
    file.write_all(lines.as_bytes())?;
    file.sync_all()?;
    Ok(path)
}

/// Says a root access key that was made offline: to a terminal, or else into a file.
pub(crate) fn new_root_key(made: &NewRootKey, data_dir: &Path) -> Result<(), String> {
    let mut lines = Zeroizing::new(String::with_capacity(256));
    let id = made.access_key_id.as_str();
    let secret = made.secret_access_key.reveal();
    for part in ["export AWS_ACCESS_KEY_ID=", id, "\nexport AWS_SECRET_ACCESS_KEY=", secret, "\n"] {
        lines.push_str(part);
    }
    if std::io::stdout().is_terminal() {
        crate::logging::say!("New root access key of account {}, shown this once:\n", made.account);
        crate::logging::say!("{}", *lines);
        return Ok(());
    }
    let path = save(data_dir, &lines).map_err(|error| {
        format!("the new root access key cannot be saved, run the command again: {error}")
    })?;
    crate::logging::say!(
        "new root access key {id} of account {} is in `{}`",
        made.account,
        path.display()
    );
    Ok(())
}

/// Says where the server is; with JSON logs the log has said it.
pub(crate) fn serving(running: &Running, log_format: LogFormat) {
    if log_format == LogFormat::Json {
        return;
    }
    print_line(format_args!("Ironkeep serves account {}", running.account));
    for (name, url) in
        [("HTTP", &running.http), ("HTTPS", &running.https), ("admin", &running.admin)]
    {
        let Some(url) = url else { continue };
        let shown = reachable(url);
        let note = if shown == *url { "" } else { " and on this machine's other addresses" };
        print_line(format_args!("  {name:5} {shown}{note}"));
    }
    if let Some(path) = &running.ca_file {
        print_line(format_args!("  for HTTPS: export AWS_CA_BUNDLE={}", absolute(path)));
    }
    if running.store == "memory" {
        print_line(format_args!(""));
        print_line(format_args!(
            "WARNING: the store is in memory. Every key, object and record is gone when this"
        ));
        print_line(format_args!("process ends. For tests only."));
    }
}

/// The URL for a client on this machine: nobody can connect to a wildcard address, and the
/// certificate is for the loopback addresses.
pub(crate) fn reachable(url: &str) -> String {
    url.replacen("://0.0.0.0:", "://127.0.0.1:", 1).replacen("://[::]:", "://[::1]:", 1)
}

/// ` --data-dir DIR`, or nothing for the default.
fn data_dir_flag(dir: &Path) -> String {
    if dir == Path::new(DATA_DIR) {
        return String::new();
    }
    format!(" --data-dir {}", quoted(&dir.to_string_lossy()))
}

/// A path that holds in every working directory, for a shell.
fn absolute(path: &Path) -> String {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    quoted(&path.to_string_lossy()).into_owned()
}

/// `text` as one word of a shell.
fn quoted(text: &str) -> Cow<'_, str> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "_@%+=:,./-".contains(c);
    if !text.is_empty() && text.chars().all(is_plain) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(format!("'{}'", text.replace('\'', r"'\''")))
}

#[cfg(test)]
mod tests;
