//! A certificate and key of the operator's own, read again when their files change.
//!
//! New connections get the new certificate; connections that are open stay. A pair that cannot be
//! used (half written, of two kinds, malformed) is said in the log, and the old one stays.

use core::fmt;
use core::time::Duration;
use std::fs::{self, File};
use std::io::Read as _;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use rustls::RootCertStore;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier as _;
use rustls::crypto::CryptoProvider;
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use zeroize::Zeroizing;

use crate::config::CertificateFiles;
use crate::error::ServeError;

/// Between two looks at the files.
const LOOK_SECONDS: u64 = 5;

/// The largest file that is read.
const FILE_BYTES_MAX: u64 = 1024 * 1024;

/// The most certificates of a chain.
const CHAIN_MAX: usize = 16;

/// The pair in use, and where it comes from.
pub(crate) struct OwnCertificate {
    files: CertificateFiles,
    provider: Arc<CryptoProvider>,
    pair: RwLock<Arc<CertifiedKey>>,
    /// What the files were like at the last look.
    seen: Mutex<[Stamp; 2]>,
}

/// What changes when a file does.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Stamp {
    inode: u64,
    len: u64,
    modified: (i64, i64),
}

impl OwnCertificate {
    /// Reads the pair; at a start it must be good.
    pub(crate) fn read(
        files: CertificateFiles,
        provider: Arc<CryptoProvider>,
    ) -> Result<Self, ServeError> {
        let seen = Mutex::new(stamps(&files));
        let pair = read_pair(&files, &provider)?;
        warn_of_authority(&files, &pair, &provider);
        let pair = RwLock::new(Arc::new(pair));
        Ok(Self { files, provider, pair, seen })
    }

    /// The server's certificate, without its chain.
    pub(crate) fn leaf(&self) -> Option<CertificateDer<'static>> {
        self.pair.read().unwrap_or_else(PoisonError::into_inner).cert.first().cloned()
    }

    /// Reads the pair again, changed or not.
    pub(crate) fn reload(&self) {
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = stamps(&self.files);
        match read_pair(&self.files, &self.provider) {
            Ok(pair) => {
                warn_of_authority(&self.files, &pair, &self.provider);
                *self.pair.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(pair);
                tracing::info!(path = %self.files.certificate.display(), "the certificate was read");
            }
            Err(error) => {
                tracing::error!(%error, "the certificate cannot be used: the old one stays");
            }
        }
    }

    fn reload_if_changed(&self) {
        let now = stamps(&self.files);
        let is_same = *self.seen.lock().unwrap_or_else(PoisonError::into_inner) == now;
        if !is_same {
            self.reload();
        }
    }

    /// Looks at the files until `stop` says so.
    pub(crate) fn watch(self: Arc<Self>, mut stop: watch::Receiver<bool>) -> JoinHandle<()> {
        tokio::spawn(async move {
            loop {
                let pause = tokio::time::sleep(Duration::from_secs(LOOK_SECONDS));
                tokio::select! {
                    _ = stop.wait_for(|stop| *stop) => return,
                    () = pause => self.reload_if_changed(),
                }
            }
        })
    }
}

impl ResolvesServerCert for OwnCertificate {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(Arc::clone(&self.pair.read().unwrap_or_else(PoisonError::into_inner)))
    }
}

impl fmt::Debug for OwnCertificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OwnCertificate").field("files", &self.files).finish_non_exhaustive()
    }
}

fn stamps(files: &CertificateFiles) -> [Stamp; 2] {
    [&files.certificate, &files.key].map(|path| match fs::metadata(path) {
        Ok(metadata) => Stamp {
            inode: metadata.ino(),
            len: metadata.len(),
            modified: (metadata.mtime(), metadata.mtime_nsec()),
        },
        Err(_) => Stamp::default(),
    })
}

/// The chain and the key, which must belong together.
fn read_pair(
    files: &CertificateFiles,
    provider: &CryptoProvider,
) -> Result<CertifiedKey, ServeError> {
    let bad =
        |path: &PathBuf, reason: String| ServeError::Tls(format!("`{}`: {reason}", path.display()));
    let pem = read_file(&files.certificate)?;
    let chain: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&pem).collect();
    let chain = chain.map_err(|error| bad(&files.certificate, error.to_string()))?;
    if !(1..=CHAIN_MAX).contains(&chain.len()) {
        let reason = format!("it holds {} certificates, not 1 to {CHAIN_MAX}", chain.len());
        return Err(bad(&files.certificate, reason));
    }
    let pem = read_file(&files.key)?;
    let key = PrivateKeyDer::from_pem_slice(&pem);
    let key = key.map_err(|error| bad(&files.key, error.to_string()))?;
    CertifiedKey::from_der(chain, key, provider).map_err(|error| {
        bad(&files.key, format!("it is no key for `{}`: {error}", files.certificate.display()))
    })
}

/// Says that a certificate is that of an authority, as `openssl req -x509` makes it: OpenSSL takes it for
/// a server's, and clients with rustls do not.
fn warn_of_authority(
    files: &CertificateFiles,
    pair: &CertifiedKey,
    provider: &Arc<CryptoProvider>,
) {
    let Some(certificate) = pair.cert.first() else { return };
    let mut roots = RootCertStore::empty();
    // One that cannot be read as an authority is none.
    if roots.add(certificate.clone()).is_err() {
        return;
    }
    let verifier =
        WebPkiServerVerifier::builder_with_provider(Arc::new(roots), Arc::clone(provider));
    let (Ok(verifier), Ok(name)) = (verifier.build(), ServerName::try_from("localhost")) else {
        return;
    };
    let verified = verifier.verify_server_cert(certificate, &[], &name, &[], UnixTime::now());
    let is_authority = verified.is_err_and(|error| error.to_string().contains("CaUsedAsEndEntity"));
    if is_authority {
        tracing::warn!(
            path = %files.certificate.display(),
            "the certificate is that of an authority (basicConstraints CA:TRUE), and no server's: some \
             clients refuse it (CaUsedAsEndEntity); make one with CA:FALSE, such as with `openssl req -x509 \
             -addext basicConstraints=critical,CA:FALSE`"
        );
    }
}

fn read_file(path: &Path) -> Result<Zeroizing<Vec<u8>>, ServeError> {
    let mut content = Zeroizing::new(Vec::new());
    let file = File::open(path).map_err(ServeError::file(path))?;
    let read = file.take(FILE_BYTES_MAX).read_to_end(&mut content);
    read.map_err(ServeError::file(path))?;
    Ok(content)
}

#[cfg(test)]
mod tests;
