//! The settings of rotators of secrets: what they may reach.

use std::path::PathBuf;

use server::RotationConfig;

use crate::allowed_hosts::allowed_hosts;

/// What rotators of secrets may reach.
pub(crate) fn rotation(
    hosts: &[String],
    ca_file: Option<PathBuf>,
) -> Result<RotationConfig, String> {
    let others = [("--rotation-ca-file", ca_file.is_some())];
    let hosts = allowed_hosts("--rotation-host", hosts, &others)?;
    Ok(RotationConfig { hosts, ca_file })
}
