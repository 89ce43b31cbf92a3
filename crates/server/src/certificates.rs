//! Which certificate a client gets, by the name it asks for.
//!
//! The standing certificate has a wildcard below every domain. OpenSSL takes none below a single
//! label, such as `*.localhost`, and a wildcard never stands for a bucket with dots in its name:
//! such a host gets a certificate of its own, made when it is first asked for.

use core::fmt;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use rcgen::{
    CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose,
};
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use rustls_pki_types::CertificateDer;
use time::OffsetDateTime;

/// Certificates kept for single hosts; beyond that all are forgotten and made again.
const HOSTS_MAX: usize = 1024;

/// What signs certificates for this server.
pub(crate) struct Signer {
    pub(crate) issuer: Issuer<'static, KeyPair>,
    /// The server's key, the same in every certificate.
    pub(crate) key: KeyPair,
    /// From and until when.
    pub(crate) validity: (OffsetDateTime, OffsetDateTime),
}

impl Signer {
    /// A certificate for `names`.
    pub(crate) fn certificate(
        &self,
        names: Vec<String>,
    ) -> Result<rcgen::Certificate, rcgen::Error> {
        let mut params = CertificateParams::new(names)?;
        params.distinguished_name = common_name("Ironkeep server");
        params.is_ca = IsCa::ExplicitNoCa;
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.use_authority_key_identifier_extension = true;
        (params.not_before, params.not_after) = self.validity;
        params.signed_by(&self.key, &self.issuer)
    }
}

/// The subject of a certificate.
pub(crate) fn common_name(name: &str) -> DistinguishedName {
    let mut distinguished = DistinguishedName::new();
    distinguished.push(DnType::CommonName, name);
    distinguished
}

/// The standing certificate, and those of single hosts.
pub(crate) struct Certificates {
    standing: Arc<CertifiedKey>,
    authority: CertificateDer<'static>,
    signer: Signer,
    domains: Vec<String>,
    hosts: Mutex<BTreeMap<String, Arc<CertifiedKey>>>,
}

impl Certificates {
    pub(crate) const fn new(
        standing: Arc<CertifiedKey>,
        authority: CertificateDer<'static>,
        signer: Signer,
        domains: Vec<String>,
    ) -> Self {
        Self { standing, authority, signer, domains, hosts: Mutex::new(BTreeMap::new()) }
    }

    /// The certificate for `host` alone, kept or made. It is made without the lock: other hosts do not wait.
    fn of_host(&self, host: String) -> Option<Arc<CertifiedKey>> {
        if let Some(held) = self.hosts.lock().ok()?.get(&host) {
            return Some(Arc::clone(held));
        }
        let made = self.signer.certificate(vec![host.clone()]);
        let made = made.inspect_err(|error| tracing::warn!(%error, "no certificate for a host"));
        let chain = vec![made.ok()?.der().clone(), self.authority.clone()];
        let made = Arc::new(CertifiedKey::new(chain, Arc::clone(&self.standing.key)));
        let mut hosts = self.hosts.lock().ok()?;
        if hosts.len() >= HOSTS_MAX {
            hosts.clear();
        }
        hosts.insert(host, Arc::clone(&made));
        Some(made)
    }
}

impl ResolvesServerCert for Certificates {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let host = hello.server_name().map(str::to_ascii_lowercase);
        let host = host.filter(|host| needs_its_own(host, &self.domains));
        let own = host.and_then(|host| self.of_host(host));
        Some(own.unwrap_or_else(|| Arc::clone(&self.standing)))
    }
}

impl fmt::Debug for Certificates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Certificates").field("domains", &self.domains).finish_non_exhaustive()
    }
}

/// Whether `host` is below a domain, and no wildcard that every client takes is good for it.
fn needs_its_own(host: &str, domains: &[String]) -> bool {
    if domains.iter().any(|domain| domain == host) {
        return false;
    }
    let below = |domain: &String| {
        let label = host.strip_suffix(domain.as_str())?.strip_suffix('.')?;
        (!label.is_empty()).then_some((label.len(), label.contains('.') || !domain.contains('.')))
    };
    // Of domains within one another the longest counts.
    domains.iter().filter_map(below).min().is_some_and(|(_, is_needed)| is_needed)
}

#[cfg(test)]
mod tests;
