//! The setting of attested recipients: whom they may be attested by.

use std::path::PathBuf;

use envelope::attestation::AttestationRoots;

/// The roots in a file; none without one.
pub(crate) fn attestation_roots(file: Option<PathBuf>) -> Result<AttestationRoots, String> {
    let Some(path) = file else { return Ok(AttestationRoots::default()) };
    let failed = |reason: &dyn core::fmt::Display| {
        format!("`--attestation-root` `{}`: {reason}", path.display())
    };
    let pem = std::fs::read(&path).map_err(|error| failed(&error))?;
    AttestationRoots::from_pem(&pem).map_err(|error| failed(&error))
}
