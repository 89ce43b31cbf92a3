//! Whose certificates a called host may have: those of the system's authorities, and those of the operator's.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use rustls::crypto::CryptoProvider;
use rustls::{ClientConfig, RootCertStore};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;

use crate::error::ServeError;

/// Where systems keep the certificates of the authorities they trust: Debian, Fedora, SUSE, Alpine.
const SYSTEM: [&str; 4] = [
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
];

/// TLS 1.2 and 1.3 with a host that proves its name; `setting` names `ca_file`.
pub(crate) fn tls(
    ca_file: Option<&Path>,
    setting: &'static str,
) -> Result<ClientConfig, ServeError> {
    let config = ClientConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()
        .map_err(|error| ServeError::Tls(error.to_string()))?
        .with_root_certificates(roots(ca_file, setting)?)
        .with_no_client_auth();
    Ok(config)
}

/// The primitives of TLS.
pub(crate) fn provider() -> Arc<CryptoProvider> {
    Arc::new(rustls::crypto::aws_lc_rs::default_provider())
}

/// The authorities of the system, and those of `ca_file`, which `setting` names.
pub(crate) fn roots(
    ca_file: Option<&Path>,
    setting: &'static str,
) -> Result<RootCertStore, ServeError> {
    let mut roots = RootCertStore::empty();
    if let Some(bundle) = SYSTEM.iter().map(Path::new).find(|path| path.exists()) {
        let pem = fs::read(bundle).map_err(ServeError::file(bundle))?;
        let (added, ignored) = roots.add_parsable_certificates(certificates(&pem));
        tracing::debug!(added, ignored, "authorities of the system");
    }
    if let Some(path) = ca_file {
        let pem = fs::read(path).map_err(ServeError::file(path))?;
        let (added, _) = roots.add_parsable_certificates(certificates(&pem));
        if added == 0 {
            let source = std::io::Error::other("there is no certificate of an authority in it");
            return Err(ServeError::file(path)(source).of_setting(setting));
        }
    }
    Ok(roots)
}

fn certificates(pem: &[u8]) -> impl Iterator<Item = CertificateDer<'static>> {
    CertificateDer::pem_slice_iter(pem).flatten()
}
