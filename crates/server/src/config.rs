//! How a server is configured.

use core::time::Duration;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

pub use engine::{Rate, RateLimits, Retention};
use envelope::AlgorithmPolicy;
use envelope::attestation::AttestationRoots;
use hsm::HsmSpec;
use keyslots::Share;
use names::{AccountId, Region};
use secret::Secret;

pub use crate::access_log::AccessLogTarget;
use crate::anchor::AnchorConfig;
use crate::connections::ConnectionLimits;
pub use crate::domain::Domain;
use crate::forward::ForwardConfig;
use crate::init::InitPlan;
pub use crate::memory::UPLOAD_MEMORY_BYTES_MIN;
use crate::notices::NoticeConfig;
use crate::oidc_client::OidcConfig;
pub use crate::proxies::{TRUSTED_PROXIES_MAX, TrustedProxy};
pub use crate::root_holder::{RootHolder, RootKms, RootToken, RootTpm};
use crate::rotation_client::RotationConfig;
use crate::test_controls::TestControls;
use crate::xks_settings::{XksClientConfig, XksProxySource};

/// Where archived objects are, below the data directory, unless the operator says otherwise.
pub(crate) const ARCHIVE_DIR: &str = "archive";

/// Where a listener listens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listen {
    /// Not at all.
    Off,
    /// On this address; port 0 is any free port.
    On(SocketAddr),
}

/// Defaults of new buckets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// AWS as of 2026: ACLs off, Block Public Access on, SSE-C blocked.
    Aws2026,
    /// Before 2023: for older clients and their test suites.
    Compat,
}

/// What opens the root key.
#[derive(Debug, Clone)]
pub enum RootOfTrust {
    /// A key file in the data directory: the default, and only as safe as the directory.
    KeyFile,
    /// A key file elsewhere.
    KeyFileAt(PathBuf),
    /// A passphrase, read from this file.
    PassphraseFile(PathBuf),
    /// A key in a token, a key of another KMS, or a TPM.
    Holder(RootHolder),
    /// Shares, read from these files.
    ShareFiles(Vec<PathBuf>),
    /// Shares that come over the admin listener: until then the server is sealed.
    Sealed,
    /// Shares that have come.
    Shares(Arc<[Share]>),
}

/// A certificate of the operator's own.
#[derive(Debug, Clone)]
pub struct CertificateFiles {
    /// The certificate and its chain, PEM.
    pub certificate: PathBuf,
    /// Its private key, PEM.
    pub key: PathBuf,
}

/// Which store holds the metadata.
#[derive(Debug)]
pub enum StoreConfig {
    /// RocksDB in the data directory.
    Embedded,
    /// A PostgreSQL database, by URL.
    Postgres {
        /// `postgresql://...`; may hold a password.
        url: Secret<String>,
    },
    /// The server's own memory: for tests and continuous integration. The data directory must be
    /// new or empty and is cleared at the end.
    Memory,
}

impl Profile {
    /// As the command line names it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Aws2026 => "aws-2026",
            Self::Compat => "compat",
        }
    }
}

impl StoreConfig {
    /// As the command line and the metrics name it.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Embedded => "rocksdb",
            Self::Postgres { .. } => "postgres",
            Self::Memory => "memory",
        }
    }
}

/// Everything a server needs to start.
#[derive(Debug)]
pub struct ServeConfig {
    /// Where everything is kept.
    pub data_dir: PathBuf,
    /// Where archived objects are kept; none is `archive` in the data directory.
    pub archive_dir: Option<PathBuf>,
    /// Where backups of the running server are written; none where it makes none.
    pub backup_dir: Option<PathBuf>,
    /// The HTTP listener.
    pub http: Listen,
    /// The HTTPS listener.
    pub https: Listen,
    /// Health and metrics.
    pub admin: Listen,
    /// Written when requests are served.
    pub ready_file: Option<PathBuf>,
    /// Defaults of new buckets.
    pub profile: Profile,
    /// Whether S3 takes requests signed with Signature Version 2.
    pub signature_v2: bool,
    /// What opens the root key.
    pub root_of_trust: RootOfTrust,
    /// Which store holds the metadata.
    pub store: StoreConfig,
    /// The installation's own region.
    pub region: Region,
    /// Host names below which buckets are addressed as `BUCKET.HOST`.
    pub domains: Vec<Domain>,
    /// What HTTPS serves instead of a certificate of the installation's own authority.
    pub certificate: Option<CertificateFiles>,
    /// Whose forwarding headers count.
    pub trusted_proxies: Vec<TrustedProxy>,
    /// The access log, if there is to be one.
    pub access_log: Option<AccessLogTarget>,
    /// How long requests in flight may take once the server is asked to stop.
    pub drain_max: Duration,
    /// How long a client may leave the socket alone in the middle of a request or an answer.
    pub idle_max: Duration,
    /// How many days files that no metadata names stay set aside before they are deleted.
    pub orphan_retention_days: u32,
    /// The share of AWS's times that a restore from the archive takes.
    pub restore_pace_percent: u8,
    /// The clusters of HSMs that there are, and the groups that clusters may be made of.
    pub hsm: HsmSpec,
    /// How the proxies of external key stores may be called.
    pub xks_client: XksClientConfig,
    /// What rotators of secrets may reach.
    pub rotation: RotationConfig,
    /// Which identity providers may be asked for their keys.
    pub oidc: OidcConfig,
    /// Where records of the trail are handed on to.
    pub forward: ForwardConfig,
    /// Where it is told how far the journal has come.
    pub anchor: AnchorConfig,
    /// Where notices of SNS may go.
    pub notices: NoticeConfig,
    /// Where another KMS may use keys that are held here.
    pub xks_proxy: Listen,
    /// Which keys, and by whom; there is one where there is the listener.
    pub xks_proxy_source: Option<XksProxySource>,
    /// The roots that attestation documents of recipients of KMS may lead to.
    pub attestation_roots: AttestationRoots,
    /// Which algorithms are used.
    pub algorithms: AlgorithmPolicy,
    /// Writes are refused while the disk of the data directory has less room than this.
    pub min_free_bytes: u64,
    /// How long the journal keeps its records.
    pub journal_retention: Retention,
    /// How many requests principals and accounts may make.
    pub rate_limits: RateLimits,
    /// How many connections of clients there may be.
    pub connections: ConnectionLimits,
    /// The memory of all uploads together; at least [`UPLOAD_MEMORY_BYTES_MIN`].
    pub upload_memory_bytes: u64,
    /// The root access key of the first account, if it is not to be made up.
    pub root_access_key: Option<RootAccessKey>,
    /// The id of the first account, if it is not to be made up.
    pub account_id: Option<AccountId>,
    /// What is made at the first start that names it.
    pub init: Option<InitPlan>,
    /// What tests may have the server do; only with a store in memory.
    pub test_controls: Option<Arc<TestControls>>,
}

impl ServeConfig {
    /// Where archived objects are kept.
    #[must_use]
    pub fn archive_dir(&self) -> PathBuf {
        self.archive_dir.clone().unwrap_or_else(|| self.data_dir.join(ARCHIVE_DIR))
    }
}

/// A root access key given from outside.
#[derive(Debug)]
pub struct RootAccessKey {
    /// The access key id.
    pub access_key_id: String,
    /// The secret access key.
    pub secret_access_key: Secret<String>,
}
