//! Whose certificates a called host may have: those of the system's authorities, and those of the operator's.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::sync::Arc;

use envelope::AlgorithmPolicy;
use rustls::client::WantsClientCert;
use rustls::crypto::aws_lc_rs::cipher_suite::{TLS13_AES_128_GCM_SHA256, TLS13_AES_256_GCM_SHA384};
use rustls::crypto::aws_lc_rs::kx_group::{SECP256R1, SECP256R1MLKEM768, SECP384R1};
use rustls::crypto::{CryptoProvider, aws_lc_rs};
use rustls::{ClientConfig, ConfigBuilder, RootCertStore};
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use zeroize::Zeroizing;

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
    Ok(trusting(roots(ca_file, setting)?)?.with_no_client_auth())
}

/// As [`tls`], with a certificate of our own for hosts that ask for one: that in `identity`, a PEM file with the
/// certificate, its chain and its key. `settings` name `ca_file` and `identity`.
pub(crate) fn mutual_tls(
    (ca_file, identity): (Option<&Path>, &Path),
    settings: (&'static str, &'static str),
) -> Result<ClientConfig, ServeError> {
    let file = |error| ServeError::file(identity)(error).of_setting(settings.1);
    let other = |error: &dyn core::fmt::Display| file(std::io::Error::other(error.to_string()));
    refuse_exposed(identity).map_err(&file)?;
    let pem = Zeroizing::new(fs::read(identity).map_err(&file)?);
    let chain: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&pem).collect();
    let chain = chain.map_err(|error| other(&error))?;
    let key = PrivateKeyDer::from_pem_slice(&pem).map_err(|error| other(&error))?;
    let config = trusting(roots(ca_file, settings.0)?)?.with_client_auth_cert(chain, key);
    config.map_err(|error| other(&error))
}

/// Refuses a file with a key that others may read or write.
fn refuse_exposed(path: &Path) -> std::io::Result<()> {
    let mode = fs::metadata(path)?.permissions().mode() & 0o777;
    match mode & 0o027 {
        0 => Ok(()),
        _ => Err(std::io::Error::other(format!(
            "it is open to others (mode {mode:03o}): chmod 600 it"
        ))),
    }
}

fn trusting(
    roots: RootCertStore,
) -> Result<ConfigBuilder<ClientConfig, WantsClientCert>, ServeError> {
    let builder = ClientConfig::builder_with_provider(provider());
    let builder = builder.with_safe_default_protocol_versions();
    Ok(builder.map_err(|error| ServeError::Tls(error.to_string()))?.with_root_certificates(roots))
}

/// The primitives of TLS: those that the process has chosen, or all.
pub(crate) fn provider() -> Arc<CryptoProvider> {
    let chosen = CryptoProvider::get_default().cloned();
    chosen.unwrap_or_else(|| Arc::new(aws_lc_rs::default_provider()))
}

/// Chooses the primitives of TLS for the process, once: of approved algorithms TLS 1.3 with AES-GCM, and keys
/// agreed over P-256 (with ML-KEM-768 beside it, or alone) or P-384.
///
/// # Errors
/// [`ServeError::Tls`] where the process has chosen others before.
pub(crate) fn choose(algorithms: AlgorithmPolicy) -> Result<(), ServeError> {
    if algorithms == AlgorithmPolicy::All {
        return Ok(());
    }
    let approved = CryptoProvider {
        cipher_suites: vec![TLS13_AES_256_GCM_SHA384, TLS13_AES_128_GCM_SHA256],
        kx_groups: vec![SECP256R1MLKEM768, SECP256R1, SECP384R1],
        ..aws_lc_rs::default_provider()
    };
    let suites = |of: &CryptoProvider| {
        of.cipher_suites.iter().map(rustls::SupportedCipherSuite::suite).collect::<Vec<_>>()
    };
    let wanted = suites(&approved);
    // A server that was sealed and comes back has chosen before.
    let _ = approved.install_default();
    match CryptoProvider::get_default() {
        Some(chosen) if suites(chosen) == wanted => Ok(()),
        _ => Err(ServeError::Tls("the process uses other algorithms already".to_owned())),
    }
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
