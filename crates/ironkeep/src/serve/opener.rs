//! What opens the root key, for the commands that work beside a server that may run.

use std::path::PathBuf;

use clap::Args;

use super::{Arguments, DATA_DIR, Switch};
use crate::root_settings::RootFlags;

/// Where the key slots are, and what opens one of them.
#[derive(Debug, Args)]
pub(crate) struct Opener {
    /// The server's data directory [default: ./ironkeep-data].
    #[arg(long, value_name = "DIR", env = "IRONKEEP_DATA_DIR", global = true)]
    data_dir: Option<PathBuf>,
    /// Open with the passphrase in this file, instead of the key file in the data directory.
    #[arg(long, value_name = "FILE", env = "IRONKEEP_PASSPHRASE_FILE", global = true)]
    passphrase_file: Option<PathBuf>,
    /// Open with this key file.
    #[arg(
        long,
        value_name = "FILE",
        env = "IRONKEEP_KEY_FILE",
        global = true,
        conflicts_with = "passphrase_file"
    )]
    key_file: Option<PathBuf>,
    /// Open with the shares in these files; repeatable.
    #[arg(
        long,
        value_name = "FILE",
        env = "IRONKEEP_SHARE_FILE",
        value_delimiter = ',',
        global = true,
        conflicts_with_all = ["passphrase_file", "key_file"]
    )]
    share_file: Vec<PathBuf>,
    /// Open with what this TOML file names: a key in a token, a key of another KMS, or a TPM.
    #[arg(
        long,
        value_name = "FILE",
        env = "IRONKEEP_ROOT_TOKEN",
        global = true,
        conflicts_with_all = ["passphrase_file", "key_file", "share_file"]
    )]
    root_token: Option<PathBuf>,
    /// The server's configuration file; other settings in it do not matter here.
    #[arg(long, value_name = "FILE", env = "IRONKEEP_CONFIG", global = true)]
    config: Option<PathBuf>,
}

impl Opener {
    /// The data directory, and what opens the root key, with what the configuration file says of them.
    ///
    /// # Errors
    /// Why that file cannot be read.
    pub(crate) fn settings(self) -> Result<(PathBuf, RootFlags), String> {
        let arguments = Arguments {
            data_dir: self.data_dir,
            passphrase_file: self.passphrase_file,
            key_file: self.key_file,
            root_token: self.root_token,
            share_file: self.share_file,
            config: self.config,
            ..Arguments::default()
        };
        let arguments = arguments.with_file()?;
        let flags = RootFlags {
            passphrase_file: arguments.passphrase_file,
            key_file: arguments.key_file,
            root_token: arguments.root_token,
            share_file: arguments.share_file,
            is_sealed: arguments.sealed == Some(Switch::On),
        };
        Ok((arguments.data_dir.unwrap_or_else(|| PathBuf::from(DATA_DIR)), flags))
    }
}

/// The admin listener that a configuration file names.
///
/// # Errors
/// Why that file cannot be read.
pub(crate) fn admin_of_file(config: Option<PathBuf>) -> Result<Option<String>, String> {
    Ok(Arguments { config, ..Arguments::default() }.with_file()?.admin)
}

/// The data directory that a flag or a configuration file names.
///
/// # Errors
/// Why that file cannot be read.
pub(crate) fn data_dir(given: Option<PathBuf>, config: Option<PathBuf>) -> Result<PathBuf, String> {
    let arguments = Arguments { data_dir: given, config, ..Arguments::default() }.with_file()?;
    Ok(arguments.data_dir.unwrap_or_else(|| PathBuf::from(DATA_DIR)))
}
