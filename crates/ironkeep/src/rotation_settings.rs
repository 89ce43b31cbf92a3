//! The settings of rotators of secrets: what they may reach.

use std::path::PathBuf;

use server::{AllowedHost, RotationConfig};

/// The most hosts of `--rotation-host`.
const HOSTS_MAX: usize = 64;

/// What rotators of secrets may reach.
pub(crate) fn rotation(
    hosts: &[String],
    ca_file: Option<PathBuf>,
) -> Result<RotationConfig, String> {
    let hosts: Vec<AllowedHost> = hosts
        .iter()
        .map(|host| host.parse())
        .collect::<Result<_, _>>()
        .map_err(|error| format!("`--rotation-host`: {error}"))?;
    if hosts.len() > HOSTS_MAX {
        return Err(format!("there may be at most {HOSTS_MAX} of `--rotation-host`"));
    }
    Ok(RotationConfig { hosts, ca_file })
}
