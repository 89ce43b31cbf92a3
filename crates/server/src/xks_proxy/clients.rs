//! Certificates of those who call the proxy (mutual TLS): whose authorities count, and which names.

use std::sync::Arc;

use rustls::ServerConfig;
use rustls::client::verify_server_name;
use rustls::server::danger::ClientCertVerifier;
use rustls::server::{ParsedCertificate, WebPkiClientVerifier};
use rustls::{CommonState, RootCertStore};
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, ServerName};
use tokio_rustls::TlsAcceptor;

use crate::outbound::roots::provider;

/// What is asked of who connects: nothing, or a certificate of one of these authorities.
#[derive(Clone)]
pub(super) struct Demand {
    /// The authorities, PEM; none where no certificate is demanded.
    authorities: Option<Arc<[u8]>>,
    verifier: Option<Arc<dyn ClientCertVerifier>>,
}

/// Who has connected, and what was asked of them then.
#[derive(Clone)]
pub(super) struct Client {
    authorities: Option<Arc<[u8]>>,
    certificate: Option<CertificateDer<'static>>,
}

impl Demand {
    /// A certificate of one of the authorities in `pem`; with none, nothing.
    ///
    /// # Errors
    /// Why there are no authorities in it.
    pub(super) fn read(pem: Option<Vec<u8>>) -> Result<Self, String> {
        let Some(pem) = pem else { return Ok(Self { authorities: None, verifier: None }) };
        let failed = |reason: &dyn core::fmt::Display| format!("`client-ca`: {reason}");
        let mut roots = RootCertStore::empty();
        for certificate in CertificateDer::pem_slice_iter(&pem) {
            let certificate = certificate.map_err(|error| failed(&error))?;
            roots.add(certificate).map_err(|error| failed(&error))?;
        }
        if roots.is_empty() {
            return Err(failed(&"there is no certificate of an authority in it"));
        }
        let verifier = WebPkiClientVerifier::builder_with_provider(roots.into(), provider());
        let verifier = verifier.build().map_err(|error| failed(&error))?;
        Ok(Self { authorities: Some(pem.into()), verifier: Some(verifier) })
    }

    /// Whether certificates are demanded.
    pub(super) const fn is_any(&self) -> bool {
        self.authorities.is_some()
    }

    /// As `tls`, which asks for nothing, with this demand. None where that cannot be: nobody is let in then.
    pub(super) fn over(&self, tls: &TlsAcceptor) -> Option<TlsAcceptor> {
        let Some(verifier) = &self.verifier else { return Some(tls.clone()) };
        let plain = tls.config();
        let builder = ServerConfig::builder_with_provider(provider());
        let mut config = builder
            .with_safe_default_protocol_versions()
            .inspect_err(|error| tracing::error!(%error, "the XKS proxy lets nobody in"))
            .ok()?
            .with_client_cert_verifier(Arc::clone(verifier))
            .with_cert_resolver(Arc::clone(&plain.cert_resolver));
        config.alpn_protocols.clone_from(&plain.alpn_protocols);
        Some(TlsAcceptor::from(Arc::new(config)))
    }

    /// Who has connected, now that the handshake is over.
    pub(super) fn met(&self, connection: &CommonState) -> Client {
        let certificate = connection.peer_certificates().and_then(<[_]>::first).cloned();
        Client { authorities: self.authorities.clone(), certificate }
    }

    /// Whether what was asked of `client` is what is asked now: connections outlive files.
    pub(super) fn is_of(&self, client: &Client) -> bool {
        self.authorities == client.authorities
    }
}

impl Client {
    /// Whether its certificate has one of these names, or none is asked for.
    pub(super) fn is_one_of(&self, names: &[String]) -> bool {
        if names.is_empty() {
            return true;
        }
        let Some(certificate) = &self.certificate else { return false };
        let Ok(parsed) = ParsedCertificate::try_from(certificate) else { return false };
        names.iter().any(|name| {
            ServerName::try_from(name.as_str())
                .is_ok_and(|name| verify_server_name(&parsed, &name).is_ok())
        })
    }
}
