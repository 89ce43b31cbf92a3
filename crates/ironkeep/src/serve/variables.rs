//! Settings that are variables alone, and variables that are no settings.

use std::ffi::OsStr;

use clap::Args as _;
use names::AccountId;
use secret::Secret;
use server::RootAccessKey;

use super::Arguments;

/// The root access key of the first start.
const ROOT_ID: &str = "IRONKEEP_ROOT_ACCESS_KEY_ID";
const ROOT_SECRET: &str = "IRONKEEP_ROOT_SECRET_ACCESS_KEY";

/// Another name of `--postgres` in the environment.
pub(super) const POSTGRES_URL: &str = "IRONKEEP_POSTGRES_URL";

/// Other variables that the commands of this binary know.
const OTHER_VARIABLES: [&str; 5] =
    [ROOT_ID, ROOT_SECRET, POSTGRES_URL, "IRONKEEP_BACKUP_DIR", "IRONKEEP_PKCS11_MODULE"];

/// Says which variables look like settings and are none.
pub(super) fn warn_of_unknown() {
    for name in unknown_variables() {
        tracing::warn!(name, "this variable is no setting and does nothing");
    }
}

/// The variables that look like settings and are none.
pub(crate) fn unknown_variables() -> Vec<String> {
    let command = Arguments::augment_args(clap::Command::new("serve"));
    let known: Vec<&OsStr> = command.get_arguments().filter_map(clap::Arg::get_env).collect();
    let is_unknown = |name: &OsStr| {
        let is_ours = name.as_encoded_bytes().starts_with(b"IRONKEEP_");
        let is_other = OTHER_VARIABLES.iter().any(|other| name == *other);
        is_ours && !is_other && !known.contains(&name)
    };
    let names = std::env::vars_os().map(|(name, _)| name);
    names.filter(|name| is_unknown(name)).map(|name| name.display().to_string()).collect()
}

/// The id that the first account is to have.
pub(super) fn account_id(text: Option<String>) -> Result<Option<AccountId>, String> {
    let parsed = text.as_deref().map(AccountId::parse).transpose();
    let parsed = parsed.map_err(|error| format!("`--account-id`: {error}"))?;
    if parsed.as_ref().is_some_and(|account| account.number() == 0) {
        return Err(
            "`--account-id`: 000000000000 stands for nobody here: choose another".to_owned()
        );
    }
    Ok(parsed)
}

/// The root access key of the first account, from the environment.
pub(super) fn root_access_key() -> Result<Option<RootAccessKey>, String> {
    match (std::env::var(ROOT_ID), std::env::var(ROOT_SECRET)) {
        (Ok(access_key_id), Ok(secret)) => {
            let secret_access_key = Secret::new(secret);
            Ok(Some(RootAccessKey { access_key_id, secret_access_key }))
        }
        (Err(_), Err(_)) => Ok(None),
        _ => Err(format!("set both {ROOT_ID} and {ROOT_SECRET}, or neither")),
    }
}
