//! The installation's own certificate authority and the server's certificate, made at first start.
//!
//! The private keys are rows of the metadata store, behind its encryption barrier; only the
//! authority's certificate is a file, for clients to trust.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair, KeyUsagePurpose};
use rustls::ServerConfig;
use rustls::crypto::CryptoProvider;
use rustls::server::ResolvesServerCert;
use rustls::sign::CertifiedKey;
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use store::{Commit, CommitOutcome, Expectation, Store, Write};
use tables::{Direct, Record, Table};
use time::{Duration, OffsetDateTime};
use tokio_rustls::TlsAcceptor;

use crate::certificates::{Certificates, Signer, common_name};
use crate::config::CertificateFiles;
use crate::error::ServeError;
use crate::outbound::roots::provider;
use crate::own_certificate::OwnCertificate;
use crate::validity::not_after;

/// Days a server certificate is valid: what clients accept at the most.
const CERTIFICATE_DAYS: i64 = 397;

/// Days before its end at which a certificate is made anew, at a start.
const RENEW_DAYS: i64 = 30;

/// Days the authority is valid.
const AUTHORITY_DAYS: i64 = 3650;

/// The authority's certificate, below the data directory.
const AUTHORITY_FILE: &str = "ca.pem";

const DAY_MS: i64 = 86_400_000;

pub(crate) const IDENTITY: Table<TlsRecord> = Table::new("server.tls");

/// Authority and certificate, PEM.
#[derive(Serialize, Deserialize)]
pub(crate) struct TlsRecord {
    authority: String,
    authority_key: String,
    certificate: String,
    certificate_key: String,
    names: Vec<String>,
    renew_ms: i64,
}

impl Record for TlsRecord {
    const VERSION: u8 = 1;
}

/// TLS as the listener needs it.
pub(crate) struct Tls {
    pub(crate) acceptor: TlsAcceptor,
    /// The certificate of the installation's authority, an absolute path; none where the operator's
    /// own certificate is served.
    pub(crate) authority_file: Option<PathBuf>,
    pub(crate) own: Option<Arc<OwnCertificate>>,
    /// The certificate of the installation's authority that is served.
    standing: Option<CertificateDer<'static>>,
}

/// The certificate that clients see.
#[derive(Debug, Clone)]
pub(crate) enum Served {
    /// The operator's own, which may change.
    Own(Arc<OwnCertificate>),
    Standing(CertificateDer<'static>),
}

impl Served {
    /// When it ends; none where it does not say so.
    pub(crate) fn not_after(&self) -> Option<Timestamp> {
        match self {
            Self::Own(own) => not_after(&own.leaf()?),
            Self::Standing(der) => not_after(der),
        }
    }
}

impl Tls {
    pub(crate) fn served(&self) -> Option<Served> {
        let own = self.own.clone().map(Served::Own);
        own.or_else(|| self.standing.clone().map(Served::Standing))
    }
}

/// TLS with the operator's own certificate.
pub(crate) fn prepare_own(files: CertificateFiles) -> Result<Tls, ServeError> {
    let provider = provider();
    let own = Arc::new(OwnCertificate::read(files, Arc::clone(&provider))?);
    let certificates: Arc<dyn ResolvesServerCert> = Arc::<OwnCertificate>::clone(&own);
    let acceptor = serving(provider, certificates)?;
    Ok(Tls { acceptor, authority_file: None, own: Some(own), standing: None })
}

/// Where the authority's certificate is, whatever the working directory will be.
pub(crate) fn authority_file(dir: &Path) -> Result<PathBuf, ServeError> {
    std::path::absolute(dir.join(AUTHORITY_FILE)).map_err(ServeError::file(dir))
}

/// Reads the certificate, or makes it, and writes the authority's certificate to the data directory.
pub(crate) async fn prepare(
    store: &Arc<dyn Store>,
    dir: &Path,
    domains: &[String],
    now: Timestamp,
) -> Result<Tls, ServeError> {
    let names = server_names(domains);
    let mut direct = Direct(Arc::clone(store));
    let held = IDENTITY.get(&mut direct, &["server"]).await.map_err(failed)?;
    let record = match held {
        Some(held) if held.names == names && now.unix_ms() < held.renew_ms => held,
        held => {
            let made = make(held, names, now)?;
            save(&**store, &made).await?;
            made
        }
    };
    let authority_file = authority_file(dir)?;
    fs::write(&authority_file, &record.authority).map_err(ServeError::file(&authority_file))?;
    let acceptor = acceptor(&record, domains, now)?;
    let standing = Some(der(&record.certificate)?);
    Ok(Tls { acceptor, authority_file: Some(authority_file), own: None, standing })
}

/// What the certificate is for: loopback by its names and addresses, and the configured domains.
fn server_names(domains: &[String]) -> Vec<String> {
    let mut names: Vec<String> = ["127.0.0.1", "::1"].map(str::to_owned).to_vec();
    for domain in domains {
        names.push(domain.clone());
        names.push(format!("*.{domain}"));
    }
    names
}

fn make(
    held: Option<TlsRecord>,
    names: Vec<String>,
    now: Timestamp,
) -> Result<TlsRecord, ServeError> {
    let (authority, authority_key) = match held {
        Some(held) => (held.authority, held.authority_key),
        None => make_authority(now)?,
    };
    let signer = signer(&authority_key, KeyPair::generate().map_err(failed)?, now)?;
    let certificate = signer.certificate(names.clone()).map_err(failed)?;
    Ok(TlsRecord {
        authority,
        authority_key,
        certificate: certificate.pem(),
        certificate_key: signer.key.serialize_pem(),
        names,
        renew_ms: now.unix_ms().saturating_add((CERTIFICATE_DAYS - RENEW_DAYS) * DAY_MS),
    })
}

/// What signs for `key` in the name of the authority.
fn signer(authority_key: &str, key: KeyPair, now: Timestamp) -> Result<Signer, ServeError> {
    let authority_key = KeyPair::from_pem(authority_key).map_err(failed)?;
    let issuer = Issuer::new(authority_params(), authority_key);
    Ok(Signer { issuer, key, validity: validity(now, CERTIFICATE_DAYS)? })
}

fn make_authority(now: Timestamp) -> Result<(String, String), ServeError> {
    let key = KeyPair::generate().map_err(failed)?;
    let mut params = authority_params();
    (params.not_before, params.not_after) = validity(now, AUTHORITY_DAYS)?;
    let certificate = params.self_signed(&key).map_err(failed)?;
    Ok((certificate.pem(), key.serialize_pem()))
}

/// What the authority is, apart from its key and its dates: the same in its certificate and in
/// the certificates it issues.
fn authority_params() -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = common_name("Ironkeep local authority");
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params
}

/// From a day ago, for clients whose clocks are behind, for `days`.
fn validity(now: Timestamp, days: i64) -> Result<(OffsetDateTime, OffsetDateTime), ServeError> {
    let now = OffsetDateTime::from_unix_timestamp(now.unix_seconds()).map_err(failed)?;
    Ok((now - Duration::days(1), now + Duration::days(days)))
}

async fn save(store: &dyn Store, record: &TlsRecord) -> Result<(), ServeError> {
    let key = IDENTITY.key(&["server"]);
    let version = store.get(&key).await?.map_or(0, |row| row.version);
    let value = IDENTITY.encode(record).map_err(failed)?.into();
    let commit = Commit {
        expectations: vec![Expectation::Key { key: key.clone(), version }],
        writes: vec![Write::Put { key, value }],
    };
    match store.commit(commit).await? {
        CommitOutcome::Committed { .. } => Ok(()),
        CommitOutcome::Conflict => Err(ServeError::Tls("another server made a certificate".into())),
    }
}

/// TLS 1.2 and 1.3; the provider prefers the hybrid X25519MLKEM768 key exchange.
fn acceptor(
    record: &TlsRecord,
    domains: &[String],
    now: Timestamp,
) -> Result<TlsAcceptor, ServeError> {
    let authority = der(&record.authority)?;
    let chain = vec![der(&record.certificate)?, authority.clone()];
    let key = PrivateKeyDer::from_pem_slice(record.certificate_key.as_bytes()).map_err(failed)?;
    let provider = provider();
    let standing = CertifiedKey::from_der(chain, key, &provider).map_err(failed)?;
    let key = KeyPair::from_pem(&record.certificate_key).map_err(failed)?;
    let signer = signer(&record.authority_key, key, now)?;
    let certificates = Certificates::new(Arc::new(standing), authority, signer, domains.to_vec());
    serving(provider, Arc::new(certificates))
}

fn der(pem: &str) -> Result<CertificateDer<'static>, ServeError> {
    CertificateDer::from_pem_slice(pem.as_bytes()).map_err(failed)
}

/// TLS that serves `certificates`.
fn serving(
    provider: Arc<CryptoProvider>,
    certificates: Arc<dyn ResolvesServerCert>,
) -> Result<TlsAcceptor, ServeError> {
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(failed)?
        .with_no_client_auth()
        .with_cert_resolver(certificates);
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}

fn failed(error: impl core::fmt::Display) -> ServeError {
    ServeError::Tls(error.to_string())
}
