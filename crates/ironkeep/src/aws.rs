//! `ironkeep aws`: the AWS CLI, calling this server.

use std::ffi::{OsStr, OsString};
use std::io::ErrorKind;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Args;

use crate::connection::{Connection, Settings, no_credentials};

/// The AWS CLI.
const PROGRAM: &str = "aws";

pub(crate) const EXAMPLES: &str = "Examples:
  ironkeep aws s3 mb s3://photos
  ironkeep aws kms create-key --description demo
  ironkeep aws --data-dir /var/lib/ironkeep sts get-caller-identity
  ironkeep aws --endpoint-url https://s3.example.com:9443 --ca-bundle ca.pem s3 ls

Runs `aws` with the endpoint, the Region, the authority and the credentials that `ironkeep help api`
describes, and with nothing of its own changed: what is printed and the exit status are the AWS CLI's.
Our own flags stand before the first word of its. A profile (AWS_PROFILE, or --profile among its words)
keeps its credentials.";

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    connection: Connection,
    /// What the AWS CLI is to do.
    #[arg(
        value_name = "ARGUMENTS",
        trailing_var_arg = true,
        allow_hyphen_values = true,
        required = true
    )]
    arguments: Vec<OsString>,
}

/// Becomes the AWS CLI; returns only where that cannot be.
pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    let settings = arguments.connection.settings()?;
    let has_profile = names(&arguments.arguments, "--profile") || is_set("AWS_PROFILE");
    if settings.credentials.is_none() && !has_profile && !has_shared_credentials() {
        return Err(no_credentials(&settings.data_dir));
    }
    let mut command = command(&settings, &arguments.arguments, has_profile);
    let error = command.exec();
    Err(match error.kind() {
        ErrorKind::NotFound => format!(
            "there is no program `{PROGRAM}` in PATH: install the AWS CLI (`apt-get install awscli`, or \
             `pip install awscli`)"
        ),
        _ => format!("`{PROGRAM}` cannot be run: {error}"),
    })
}

/// The AWS CLI with everything set.
fn command(settings: &Settings, arguments: &[OsString], has_profile: bool) -> Command {
    let mut command = Command::new(PROGRAM);
    if !names(arguments, "--endpoint-url") {
        // As a flag too: older releases do not know the variable, and would call AWS.
        command.arg("--endpoint-url").arg(&settings.endpoint);
    }
    command.args(arguments);
    command.env("AWS_ENDPOINT_URL", &settings.endpoint);
    command.env_remove("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS");
    command.env("AWS_REGION", &settings.region).env("AWS_DEFAULT_REGION", &settings.region);
    command.env("AWS_EC2_METADATA_DISABLED", "true");
    if let Some(path) = &settings.ca_bundle {
        command.env("AWS_CA_BUNDLE", path);
    }
    if let Some(credentials) = settings.credentials.as_ref().filter(|_| !has_profile) {
        command.env("AWS_ACCESS_KEY_ID", &credentials.access_key_id);
        command.env("AWS_SECRET_ACCESS_KEY", credentials.secret_access_key.reveal());
        match &credentials.session_token {
            Some(token) => command.env("AWS_SESSION_TOKEN", token.reveal()),
            None => command.env_remove("AWS_SESSION_TOKEN"),
        };
    }
    command
}

/// Whether the words hold a flag, by itself or with its value.
fn names(words: &[OsString], flag: &str) -> bool {
    words.iter().filter_map(|word| word.to_str()).any(|word| {
        word.strip_prefix(flag).is_some_and(|rest| rest.is_empty() || rest.starts_with('='))
    })
}

fn is_set(name: &str) -> bool {
    std::env::var_os(name).is_some_and(|value| !value.is_empty())
}

/// Whether the AWS CLI has a file of credentials to look into.
fn has_shared_credentials() -> bool {
    let named = std::env::var_os("AWS_SHARED_CREDENTIALS_FILE").map(PathBuf::from);
    let of_home = |home: OsString| Path::new(&home).join(".aws/credentials");
    let path = named.or_else(|| std::env::var_os("HOME").map(of_home));
    path.is_some_and(|path| path.as_os_str() != OsStr::new("/dev/null") && path.is_file())
}

#[cfg(test)]
mod tests;
