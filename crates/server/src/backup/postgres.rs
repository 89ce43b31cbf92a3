//! The half of an installation that lies in PostgreSQL, by PostgreSQL's own programs: `pg_dump` writes it into a
//! backup, `pg_restore` brings it into an empty database. They are of the machine's packages, and found by `PATH`.
//! Where the database is they learn from the environment, so that no list of processes shows a password.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::process::{Command, Stdio};

use secret::Secret;
use store_postgres::{PostgresConfig, Transport};

use super::error::BackupError;
use crate::error::ServeError;

/// The dump, in a backup.
pub(crate) const DUMP: &str = "metadata/postgres.dump";

/// Its folder, and its name in that.
pub(crate) const FOLDER: &str = "metadata";
pub(crate) const NAME: &str = "postgres.dump";

/// What the store makes its tables in.
const SCHEMA: &str = "ironkeep";

/// The most of what a program says that is told.
const SAID_BYTES_MAX: usize = 2000;

/// Writes the database at `url`, which nobody changes meanwhile, to a file. What it holds is sealed already.
pub(crate) fn dump(url: &Secret<String>, to: &Path) -> Result<(), ServeError> {
    let mut command = program("pg_dump", url)?;
    command.arg("--format=custom").arg(format!("--schema={SCHEMA}")).arg("--file").arg(to);
    Ok(run("pg_dump", command)?)
}

/// Brings a dump into the database at `url`, in one transaction. A database that holds an installation is refused.
pub(crate) fn restore(url: &Secret<String>, from: &Path) -> Result<(), ServeError> {
    let mut command = program("pg_restore", url)?;
    let place = PostgresConfig::parse(url.reveal(), Transport::LocalOnly)?;
    let database = place.database().to_owned();
    command.args(["--single-transaction", "--exit-on-error", "--dbname", &database]).arg(from);
    Ok(run("pg_restore", command)?)
}

/// Removes the dump from where a restoration has put it.
pub(crate) fn remove(dir: &Path) -> Result<(), BackupError> {
    let folder = dir.join(FOLDER);
    match fs::remove_dir_all(&folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(BackupError::file(folder)(error)),
        Ok(()) | Err(_) => Ok(()),
    }
}

fn program(name: &str, url: &Secret<String>) -> Result<Command, ServeError> {
    let place = PostgresConfig::parse(url.reveal(), Transport::LocalOnly)?;
    let mut command = Command::new(name);
    command.args(["--no-owner", "--no-privileges", "--no-password"]);
    command.envs(place.libpq().iter().map(|(name, value)| (*name, value.reveal().as_str())));
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    Ok(command)
}

fn run(name: &'static str, mut command: Command) -> Result<(), BackupError> {
    let done = command.output().map_err(|error| BackupError::Program {
        name,
        said: match error.kind() {
            ErrorKind::NotFound => "it is not there: install PostgreSQL's client".to_owned(),
            _ => error.to_string(),
        },
    })?;
    match done.status.success() {
        true => Ok(()),
        false => {
            let said = done.stderr.get(..SAID_BYTES_MAX).unwrap_or(&done.stderr);
            let said = String::from_utf8_lossy(said).trim().replace('\n', "; ");
            Err(BackupError::Program { name, said })
        }
    }
}
