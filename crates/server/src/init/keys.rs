//! The access keys of the users that a file has asked for, where only the owner of the data directory
//! reads them.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use zeroize::Zeroizing;

/// The file in the data directory.
pub(crate) const KEYS_FILE: &str = "access-keys.json";

/// An access key as it is saved.
pub(super) struct UserKey<'a> {
    pub(super) account: &'a str,
    pub(super) user: &'a str,
    pub(super) access_key_id: &'a str,
    pub(super) secret_access_key: &'a str,
}

/// The file, and what is in it.
pub(super) struct SavedKeys {
    path: PathBuf,
    keys: Vec<Value>,
}

impl SavedKeys {
    /// Reads the file in `dir`, which need not be there.
    pub(super) fn of(dir: &Path) -> io::Result<Self> {
        let path = dir.join(KEYS_FILE);
        let keys = match fs::read_to_string(&path).map(Zeroizing::new) {
            Ok(text) => serde_json::from_str(&text)?,
            Err(error) if error.kind() == ErrorKind::NotFound => Vec::new(),
            Err(error) => return Err(error),
        };
        Ok(Self { path, keys })
    }

    /// Whether it holds a key of the user.
    pub(super) fn has(&self, account: &str, user: &str) -> bool {
        self.keys.iter().any(|key| key["account"] == account && key["user"] == user)
    }

    /// Adds a key, on the disk too.
    pub(super) fn add(&mut self, key: &UserKey<'_>) -> io::Result<()> {
        self.keys.push(json!({
            "account": key.account,
            "user": key.user,
            "access_key_id": key.access_key_id,
            "secret_access_key": key.secret_access_key,
        }));
        let text = Zeroizing::new(serde_json::to_string_pretty(&self.keys)?);
        let fresh = self.path.with_extension("json.new");
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true).mode(0o600);
        let mut file = options.open(&fresh)?;
        file.write_all(text.as_bytes())?;
        file.write_all(b"\n")?;
        file.sync_all()?;
        fs::rename(&fresh, &self.path)?;
        let dir = self.path.parent().map(File::open).transpose()?;
        dir.map_or(Ok(()), |dir| dir.sync_all())
    }
}
