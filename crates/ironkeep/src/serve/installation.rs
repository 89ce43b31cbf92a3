//! An installation that a command works on while its server does not run.

use std::path::PathBuf;

use clap::Args;
use server::{Listen, ServeConfig};

use super::{Arguments, StoreName, configuration};
use crate::log_level::LogLevel;
use crate::logging::{self, LogFormat};

/// What finds and opens an installation, for the commands that work on one.
#[derive(Debug, Args)]
pub(crate) struct Installation {
    /// The server's data directory [default: ./ironkeep-data].
    #[arg(long, value_name = "DIR", env = "IRONKEEP_DATA_DIR")]
    data_dir: Option<PathBuf>,
    /// The server's archive directory [default: `archive` in the data directory].
    #[arg(long, value_name = "DIR", env = "IRONKEEP_ARCHIVE_DIR")]
    archive_dir: Option<PathBuf>,
    /// Open the root key with the passphrase in this file, instead of the key file in the data
    /// directory.
    #[arg(long, value_name = "FILE", env = "IRONKEEP_PASSPHRASE_FILE")]
    passphrase_file: Option<PathBuf>,
    /// Open the root key with this key file, instead of the one in the data directory.
    #[arg(long, value_name = "FILE", env = "IRONKEEP_KEY_FILE")]
    key_file: Option<PathBuf>,
    /// Open the root key with what this TOML file names: a key in a token or another KMS, or a TPM.
    #[arg(long, value_name = "FILE", env = "IRONKEEP_ROOT_TOKEN")]
    root_token: Option<PathBuf>,
    /// Open the root key with the shares in these files; repeatable.
    #[arg(long, value_name = "FILE", env = "IRONKEEP_SHARE_FILE", value_delimiter = ',')]
    share_file: Vec<PathBuf>,
    /// Where the metadata is kept [default: rocksdb, or postgres if `--postgres` is given].
    #[arg(long, value_enum, env = "IRONKEEP_STORE")]
    store: Option<StoreName>,
    /// The PostgreSQL database: `postgresql://...`.
    #[arg(long, value_name = "URL", env = "IRONKEEP_POSTGRES", hide_env_values = true)]
    postgres: Option<String>,
    /// The installation's own region [default: us-east-1].
    #[arg(long, value_name = "NAME", env = "IRONKEEP_REGION")]
    region: Option<String>,
    /// The server's configuration file; other settings in it do not matter here.
    #[arg(long, value_name = "FILE", env = "IRONKEEP_CONFIG")]
    config: Option<PathBuf>,
}

impl Installation {
    /// The configuration of a server that serves nobody.
    pub(crate) fn configuration(self) -> Result<ServeConfig, String> {
        // Nothing changes while a command runs.
        let _ = logging::start(LogFormat::Text, None, LogLevel::of_command());
        let arguments = Arguments {
            data_dir: self.data_dir,
            archive_dir: self.archive_dir,
            passphrase_file: self.passphrase_file,
            key_file: self.key_file,
            root_token: self.root_token,
            share_file: self.share_file,
            store: self.store,
            postgres: self.postgres,
            region: self.region,
            config: self.config,
            ..Arguments::default()
        };
        let config = configuration(arguments.with_old_names()?.with_file()?)?;
        let (http, https, admin) = (Listen::Off, Listen::Off, Listen::Off);
        let (ready_file, access_log, root_access_key) = (None, None, None);
        let (xks_proxy, init, test_controls) = (Listen::Off, None, None);
        Ok(ServeConfig {
            http,
            https,
            admin,
            xks_proxy,
            backup_dir: None,
            ready_file,
            access_log,
            root_access_key,
            init,
            test_controls,
            ..config
        })
    }
}
