//! What `ironkeep serve` says on its standard output.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use names::Region;
use server::{FirstStart, Running};

use crate::serve::DATA_DIR;

/// The settings that what is said depends on.
pub(crate) struct Settings {
    pub(crate) region: Region,
    pub(crate) data_dir: PathBuf,
    /// Whether the data outlives the process.
    pub(crate) is_lasting: bool,
}

/// Says what is said once, as soon as the first account is there.
#[expect(clippy::print_stdout, reason = "the command line's own output")]
pub(crate) fn first_start(first: &FirstStart, settings: &Settings) {
    if let Some(key) = &first.root_access_key {
        println!("Root access key of account {}, shown this once:\n", first.account);
        println!("export AWS_ACCESS_KEY_ID={}", key.access_key_id);
        println!("export AWS_SECRET_ACCESS_KEY={}", key.secret_access_key.reveal());
    }
    println!("export AWS_DEFAULT_REGION={}", settings.region.as_str());
    match (&first.http, &first.https) {
        (Some(url), _) => println!("export AWS_ENDPOINT_URL={}", reachable(url)),
        (None, Some(url)) => {
            println!("export AWS_ENDPOINT_URL={}", reachable(url));
            println!("export AWS_CA_BUNDLE={}", absolute(&first.ca_file));
        }
        (None, None) => {}
    }
    println!();
    if let Some(slot) = first.key_file_slot.filter(|_| settings.is_lasting) {
        let dir = data_dir_flag(&settings.data_dir);
        println!(
            "WARNING: the root key opens with a plain key file in the data directory: whoever"
        );
        println!("copies the directory can read everything. Stop the server, then:");
        println!(
            "  ironkeep slots add{dir} --new-passphrase-file FILE && ironkeep slots remove{dir} {slot}"
        );
        println!("and start it again with --passphrase-file FILE.\n");
    }
}

/// Says where the server is.
#[expect(clippy::print_stdout, reason = "the command line's own output")]
pub(crate) fn serving(running: &Running) {
    println!("Ironkeep serves account {}", running.account);
    for (name, url) in
        [("HTTP", &running.http), ("HTTPS", &running.https), ("admin", &running.admin)]
    {
        let Some(url) = url else { continue };
        let shown = reachable(url);
        let note = if shown == *url { "" } else { " and on this machine's other addresses" };
        println!("  {name:5} {shown}{note}");
    }
    if let Some(path) = &running.ca_file {
        println!("  for HTTPS: export AWS_CA_BUNDLE={}", absolute(path));
    }
    if running.store == "memory" {
        println!();
        println!("WARNING: the store is in memory. Every key, object and record is gone when this");
        println!("process ends. For tests only.");
    }
}

/// The URL for a client on this machine: nobody can connect to a wildcard address, and the
/// certificate is for the loopback addresses.
fn reachable(url: &str) -> String {
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
