//! `ironkeep serve`.

use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use serde::Deserialize;
use server::{FirstStart, Listen, RootOfTrust, Running, ServeConfig, StoreConfig};

use crate::announce::{self, Settings};
use crate::failure::{chain, with_way_out};
use crate::log_level::LogLevel;
use crate::logging::{self, LogFormat};
use crate::notice_settings::SmtpSecurity;
use crate::settings_file::{settings_of, text_of};
use crate::signals::{SignalRequest, Signals};
use crate::size::Size;
use crate::systemd::{State, Supervisor};
use dev::tour::Tour;
use variables::POSTGRES_URL;

mod called;
mod choices;
mod configuration;
pub(crate) mod dev;
mod examples;
mod installation;
mod listen;
mod opener;
mod reload;
mod sealing;
mod store;
mod variables;

use choices::{ProfileName, StoreName, Switch};
pub(crate) use configuration::configuration;
pub(crate) use examples::EXAMPLES;
pub(crate) use installation::Installation;
pub(crate) use opener::{Opener, admin_of_file, data_dir};
use reload::Reload;
pub(crate) use variables::unknown_variables;

/// `--data-dir`, unless it is given.
pub(crate) const DATA_DIR: &str = "./ironkeep-data";

/// `--drain-timeout`, unless it is given: less than the 30 s after which container runtimes kill.
const DRAIN_SECONDS: u32 = 25;

/// How long threads may take to let go of what they work on at the very end.
const SHUTDOWN_MAX: Duration = Duration::from_secs(2);

/// `--min-free-space`, unless it is given.
const MIN_FREE_BYTES: u64 = 256 * 1024 * 1024;

/// Every setting may stand in the environment, as `IRONKEEP_` and its name, and in the configuration
/// file, under its long name; the command line wins over the environment, and that over the file.
#[derive(Debug, Clone, Default, Args, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Arguments {
    /// Where everything is kept; made if it is not there [default: ./ironkeep-data].
    #[arg(long, value_name = "DIR", env = "IRONKEEP_DATA_DIR")]
    data_dir: Option<PathBuf>,
    /// Where the files of archived objects (GLACIER, DEEP_ARCHIVE) are kept; made if it is not there
    /// [default: `archive` in the data directory].
    #[arg(long, value_name = "DIR", env = "IRONKEEP_ARCHIVE_DIR")]
    archive_dir: Option<PathBuf>,
    /// Write the backups that `ironkeep backup` asks for into this directory, which has to be there.
    #[arg(long, value_name = "DIR", env = "IRONKEEP_BACKUP_DIR")]
    backup_dir: Option<PathBuf>,
    /// HTTP listener; port 0 is any free port [default: 127.0.0.1:9000].
    #[arg(long, value_name = "ADDR:PORT|off", env = "IRONKEEP_HTTP")]
    http: Option<String>,
    /// HTTPS listener, with a certificate of the installation's own authority (DATA_DIR/ca.pem)
    /// unless `--tls-cert` is given [default: 127.0.0.1:9443].
    #[arg(long, value_name = "ADDR:PORT|off", env = "IRONKEEP_HTTPS")]
    https: Option<String>,
    /// Serve HTTPS with the certificate (and its chain) in this PEM file, which is read again when it
    /// changes and on SIGHUP.
    #[arg(long, value_name = "FILE", env = "IRONKEEP_TLS_CERT")]
    tls_cert: Option<PathBuf>,
    /// The private key of `--tls-cert`, PEM.
    #[arg(long, value_name = "FILE", env = "IRONKEEP_TLS_KEY")]
    tls_key: Option<PathBuf>,
    /// Health and metrics [default: 127.0.0.1:9001].
    #[arg(long, value_name = "ADDR:PORT|off", env = "IRONKEEP_ADMIN")]
    admin: Option<String>,
    /// An address or block of proxies whose X-Forwarded-For and X-Forwarded-Proto count; repeatable.
    #[arg(long, value_name = "CIDR", env = "IRONKEEP_TRUSTED_PROXY", value_delimiter = ',')]
    trusted_proxy: Vec<String>,
    /// Write this JSON file when requests are served, and remove it at the end.
    #[arg(long, value_name = "FILE", env = "IRONKEEP_READY_FILE")]
    ready_file: Option<PathBuf>,
    /// Defaults of new buckets [default: aws-2026].
    #[arg(long, value_enum, env = "IRONKEEP_PROFILE")]
    profile: Option<ProfileName>,
    /// Take S3 requests signed with Signature Version 2, which covers less of a request than
    /// Version 4 does [default: on with `--profile compat`, else off].
    #[arg(long, value_enum, env = "IRONKEEP_SIGNATURE_V2")]
    signature_v2: Option<Switch>,
    /// Use algorithms that FIPS approves alone: refuse others, in KMS and in TLS [default: off].
    #[arg(long, value_enum, env = "IRONKEEP_FIPS")]
    fips: Option<Switch>,
    /// Open (and at first start protect) the root key with the passphrase in this file, instead of
    /// a key file in the data directory.
    #[arg(long, value_name = "FILE", env = "IRONKEEP_PASSPHRASE_FILE")]
    passphrase_file: Option<PathBuf>,
    /// Open (and at first start protect) the root key with this key file, instead of the one in the
    /// data directory: `root.key`. It is made at the first start if it is not there.
    #[arg(long, value_name = "FILE", env = "IRONKEEP_KEY_FILE")]
    key_file: Option<PathBuf>,
    /// Open the root key with what this TOML file names: a key in a token or another KMS, or a TPM.
    #[arg(long, value_name = "FILE", env = "IRONKEEP_ROOT_TOKEN")]
    root_token: Option<PathBuf>,
    /// Open the root key with the shares in these files; repeatable.
    #[arg(long, value_name = "FILE", env = "IRONKEEP_SHARE_FILE", value_delimiter = ',')]
    share_file: Vec<PathBuf>,
    /// Start sealed: serve health alone until shares open the root key (`ironkeep unseal`) [default: off].
    #[arg(long, value_enum, env = "IRONKEEP_SEALED")]
    sealed: Option<Switch>,
    /// Where the metadata is kept [default: rocksdb, or postgres if `--postgres` is given].
    #[arg(long, value_enum, env = "IRONKEEP_STORE")]
    store: Option<StoreName>,
    /// Keep the metadata in PostgreSQL: `postgresql://...`; IRONKEEP_POSTGRES_URL does the same.
    #[arg(long, value_name = "URL", env = "IRONKEEP_POSTGRES", hide_env_values = true)]
    postgres: Option<String>,
    /// The installation's own region [default: us-east-1].
    #[arg(long, value_name = "NAME", env = "IRONKEEP_REGION")]
    region: Option<String>,
    /// A host name below which buckets are addressed as BUCKET.HOST; repeatable [default:
    /// localhost, s3.localhost].
    #[arg(long, value_name = "HOST", env = "IRONKEEP_DOMAIN", value_delimiter = ',')]
    domain: Vec<String>,
    /// Seconds a client may leave the socket alone in the middle of a request or an answer
    /// [default: 60].
    #[arg(long, value_name = "SECONDS", env = "IRONKEEP_IDLE_TIMEOUT")]
    idle_timeout: Option<u32>,
    /// Seconds that requests in flight may take once the server is asked to stop [default: 25].
    #[arg(long, value_name = "SECONDS", env = "IRONKEEP_DRAIN_TIMEOUT")]
    drain_timeout: Option<u32>,
    /// Days that files which no metadata names stay set aside in `blobs/orphans` before they are
    /// deleted [default: 30].
    #[arg(long, value_name = "DAYS", env = "IRONKEEP_ORPHAN_RETENTION")]
    orphan_retention: Option<u32>,
    /// How long a restore from the archive takes, in percent of what it takes at AWS, from none to 100
    /// [default: 100].
    #[arg(long, value_name = "PERCENT", env = "IRONKEEP_RESTORE_PACE")]
    restore_pace: Option<u8>,
    /// Read the clusters of HSMs, for custom key stores of KMS, and the groups of tokens that the API of
    /// CloudHSM makes clusters of, from this TOML file.
    #[arg(long, value_name = "FILE", env = "IRONKEEP_HSM_CLUSTERS")]
    hsm_clusters: Option<PathBuf>,
    /// A host that the proxies of external key stores of KMS may be at: HOST, HOST=ADDRESS:PORT, or `*`
    /// for any with public addresses; repeatable. Without one, none may.
    #[arg(long, value_name = "HOST", env = "IRONKEEP_XKS_HOST", value_delimiter = ',')]
    xks_host: Vec<String>,
    /// Believe the certificates of such proxies also where an authority in this PEM file stands for them.
    #[arg(long, value_name = "FILE", env = "IRONKEEP_XKS_CA_FILE")]
    xks_ca_file: Option<PathBuf>,
    /// Show the certificate in this PEM file, which has its key too, to such proxies that ask for one.
    #[arg(long, value_name = "FILE", env = "IRONKEEP_XKS_CLIENT_CERTIFICATE")]
    xks_client_certificate: Option<PathBuf>,
    /// Milliseconds that a call of such a proxy may take [default: 250].
    #[arg(long, value_name = "MILLISECONDS", env = "IRONKEEP_XKS_TIMEOUT")]
    xks_timeout: Option<u32>,
    /// A host that rotators of secrets may reach (a database, a webhook): HOST, HOST=ADDRESS:PORT, or `*` for
    /// any with public addresses; repeatable. Without one, none is reached.
    #[arg(long, value_name = "HOST", env = "IRONKEEP_ROTATION_HOST", value_delimiter = ',')]
    rotation_host: Vec<String>,
    /// Believe the certificates of such hosts also where an authority in this PEM file stands for them.
    #[arg(long, value_name = "FILE", env = "IRONKEEP_ROTATION_CA_FILE")]
    rotation_ca_file: Option<PathBuf>,
    /// A host that identity providers of IAM, and their keys, may be at, as with --xks-host; repeatable.
    #[arg(long, value_name = "HOST", env = "IRONKEEP_OIDC_HOST", value_delimiter = ',')]
    oidc_host: Vec<String>,
    /// Believe the certificates of such providers also where an authority in this PEM file stands for them.
    #[arg(long, value_name = "FILE", env = "IRONKEEP_OIDC_CA_FILE")]
    oidc_ca_file: Option<PathBuf>,
    /// The keys of an identity provider, in a file (JWKS): it is not called. Repeatable.
    #[arg(long, value_name = "ISSUER=FILE", env = "IRONKEEP_OIDC_KEYS", value_delimiter = ',')]
    oidc_keys: Vec<String>,
    /// Hand each record of the trail on to this collector, as syslog (RFC 5424) over TLS: HOST or HOST:PORT.
    #[arg(long, value_name = "HOST[:PORT]", env = "IRONKEEP_FORWARD_SYSLOG")]
    forward_syslog: Option<String>,
    /// Hand each record of the trail on to this webhook: https://HOST/PATH.
    #[arg(long, value_name = "URL", env = "IRONKEEP_FORWARD_WEBHOOK")]
    forward_webhook: Option<String>,
    /// Send the token in this file to it, as `Authorization: Bearer`.
    #[arg(long, value_name = "FILE", env = "IRONKEEP_FORWARD_TOKEN_FILE")]
    forward_token_file: Option<PathBuf>,
    /// A host that collectors may be at: as of --xks-host; repeatable. Without one, none may.
    #[arg(long, value_name = "HOST", env = "IRONKEEP_FORWARD_HOST", value_delimiter = ',')]
    forward_host: Vec<String>,
    /// Believe the certificates of collectors also where an authority in this PEM file stands for them.
    #[arg(long, value_name = "FILE", env = "IRONKEEP_FORWARD_CA_FILE")]
    forward_ca_file: Option<PathBuf>,
    /// Add a line to this file, every ten minutes, that says how far the journal has come.
    #[arg(long, value_name = "FILE", env = "IRONKEEP_ANCHOR_FILE")]
    anchor_file: Option<PathBuf>,
    /// Put the same, as an object under Object Lock, into this bucket: https://HOST/BUCKET/PREFIX.
    #[arg(long, value_name = "URL", env = "IRONKEEP_ANCHOR_BUCKET")]
    anchor_bucket: Option<String>,
    /// The Region of that bucket [default: that of the server].
    #[arg(long, value_name = "NAME", env = "IRONKEEP_ANCHOR_REGION")]
    anchor_region: Option<String>,
    /// With the access key in this file: AWS_ACCESS_KEY_ID=... and AWS_SECRET_ACCESS_KEY=..., a line each.
    #[arg(long, value_name = "FILE", env = "IRONKEEP_ANCHOR_CREDENTIALS_FILE")]
    anchor_credentials_file: Option<PathBuf>,
    /// The authorities, in this PEM file, that its certificate may be from.
    #[arg(long, value_name = "FILE", env = "IRONKEEP_ANCHOR_CA_FILE")]
    anchor_ca_file: Option<PathBuf>,
    /// How many days each object is locked [default: 365].
    #[arg(long, value_name = "DAYS", env = "IRONKEEP_ANCHOR_RETENTION")]
    anchor_retention: Option<u32>,
    /// Say it to the collector of --forward-syslog too [default: off].
    #[arg(long, value_enum, env = "IRONKEEP_ANCHOR_SYSLOG")]
    anchor_syslog: Option<Switch>,
    /// Hand each record of the trail on to this collector of OpenTelemetry, as a log record (OTLP in JSON):
    /// https://HOST/v1/logs.
    #[arg(long, value_name = "URL", env = "IRONKEEP_OTLP_LOGS")]
    otlp_logs: Option<String>,
    /// Tell this collector of OpenTelemetry of each request, as a span: https://HOST/v1/traces.
    #[arg(long, value_name = "URL", env = "IRONKEEP_OTLP_TRACES")]
    otlp_traces: Option<String>,
    /// Send the token in this file to both, as `Authorization: Bearer`.
    #[arg(long, value_name = "FILE", env = "IRONKEEP_OTLP_TOKEN_FILE")]
    otlp_token_file: Option<PathBuf>,
    /// A host that HTTP endpoints of SNS may be at: as of --xks-host; repeatable. Without one, none may.
    #[arg(long, value_name = "HOST", env = "IRONKEEP_SNS_HOST", value_delimiter = ',')]
    sns_host: Vec<String>,
    /// Believe the certificates of such endpoints also where an authority in this PEM file stands for them.
    #[arg(long, value_name = "FILE", env = "IRONKEEP_SNS_CA_FILE")]
    sns_ca_file: Option<PathBuf>,
    /// The server that takes the mail of SNS: HOST or HOST:PORT. Without one, no mail is sent.
    #[arg(long, value_name = "HOST[:PORT]", env = "IRONKEEP_SMTP_SERVER")]
    smtp_server: Option<String>,
    /// How it is spoken to: `tls`, `starttls`, or `none` for a server on this machine [default: starttls].
    #[arg(long, value_enum, env = "IRONKEEP_SMTP_SECURITY")]
    smtp_security: Option<SmtpSecurity>,
    /// The address that mail is from.
    #[arg(long, value_name = "ADDRESS", env = "IRONKEEP_SMTP_FROM")]
    smtp_from: Option<String>,
    /// Log in to it as this user, with the password in --smtp-password-file.
    #[arg(long, value_name = "NAME", env = "IRONKEEP_SMTP_USER")]
    smtp_user: Option<String>,
    /// The file with the password of that user.
    #[arg(long, value_name = "FILE", env = "IRONKEEP_SMTP_PASSWORD_FILE")]
    smtp_password_file: Option<PathBuf>,
    /// Believe its certificate also where an authority in this PEM file stands for it.
    #[arg(long, value_name = "FILE", env = "IRONKEEP_SMTP_CA_FILE")]
    smtp_ca_file: Option<PathBuf>,
    /// Listener of an XKS proxy, over TLS, through which another KMS uses keys held here [default: off].
    #[arg(long, value_name = "ADDR:PORT|off", env = "IRONKEEP_XKS_PROXY")]
    xks_proxy: Option<String>,
    /// Which keys, and by whom: a TOML file, read again on SIGHUP.
    #[arg(long, value_name = "FILE", env = "IRONKEEP_XKS_PROXY_FILE")]
    xks_proxy_file: Option<PathBuf>,
    /// Answer attested recipients (`Recipient` of KMS) whose documents lead to a root in this PEM file.
    #[arg(long, value_name = "FILE", env = "IRONKEEP_ATTESTATION_ROOT")]
    attestation_root: Option<PathBuf>,
    /// The id of the first account, 12 digits, for a first start; any later one is refused where the
    /// account is another.
    #[arg(long, value_name = "ID", env = "IRONKEEP_ACCOUNT_ID")]
    account_id: Option<String>,
    /// Make the accounts, users, keys and buckets that this TOML file names, once, at the first start that
    /// names one (docs/command-line.md).
    #[arg(long, value_name = "FILE", env = "IRONKEEP_INIT")]
    init: Option<PathBuf>,
    /// For tests: the admin listener lets them overlook denials, set faults, reset and snapshot the
    /// state. Only with `--store memory` [default: off].
    #[arg(long, value_enum, env = "IRONKEEP_TEST_CONTROLS")]
    test_controls: Option<Switch>,
    /// Refuse writes while the data directory's disk has less room than this [default: 256MiB].
    #[arg(long, value_name = "SIZE", env = "IRONKEEP_MIN_FREE_SPACE")]
    min_free_space: Option<Size>,
    /// Days that the audit journal keeps its records, at least 90 [default: 90].
    #[arg(long, value_name = "DAYS", env = "IRONKEEP_JOURNAL_RETENTION")]
    journal_retention: Option<u32>,
    /// Memory of all uploads together, at least 64MiB; more than fit wait, and are then answered
    /// `SlowDown` [default: 512MiB].
    #[arg(long, value_name = "SIZE", env = "IRONKEEP_UPLOAD_MEMORY")]
    upload_memory: Option<Size>,
    /// Connections of all clients together; where there are more, the one idle longest is closed
    /// [default: 4096].
    #[arg(long, value_name = "NUMBER", env = "IRONKEEP_CONNECTIONS_MAX")]
    connections_max: Option<usize>,
    /// Connections of one address, or of one IPv6 network of 64 bits [default: 1024].
    #[arg(long, value_name = "NUMBER", env = "IRONKEEP_CONNECTIONS_PER_ADDRESS_MAX")]
    connections_per_address_max: Option<usize>,
    /// Requests that each principal may make, such as `100/s` or `100000/d`; more are throttled as at AWS.
    #[arg(long, value_name = "COUNT/s|m|h|d", env = "IRONKEEP_RATE_PER_PRINCIPAL")]
    rate_per_principal: Option<String>,
    /// The same of each account.
    #[arg(long, value_name = "COUNT/s|m|h|d", env = "IRONKEEP_RATE_PER_ACCOUNT")]
    rate_per_account: Option<String>,
    /// From which level on the log has lines: off, error, warn, info, debug or trace, and behind a comma
    /// those of single modules, such as `warn,engine=debug`; read again on SIGHUP where the file sets it
    /// [default: as RUST_LOG says, else info].
    #[arg(long, value_name = "LEVEL", env = "IRONKEEP_LOG_LEVEL")]
    log_level: Option<LogLevel>,
    /// How log lines look [default: text].
    #[arg(long, value_enum, env = "IRONKEEP_LOG_FORMAT")]
    log_format: Option<LogFormat>,
    /// Append a JSON line for each answer to this file, or to standard output; SIGHUP opens it anew.
    #[arg(long, value_name = "FILE|-", env = "IRONKEEP_ACCESS_LOG")]
    access_log: Option<PathBuf>,
    /// Read settings from this TOML file, such as `http = "0.0.0.0:9000"`.
    #[arg(long, value_name = "FILE", env = "IRONKEEP_CONFIG")]
    #[serde(skip)]
    config: Option<PathBuf>,
}

impl Arguments {
    /// Takes settings from the environment under names they also have.
    ///
    /// # Errors
    /// Two variables that name different databases.
    fn with_old_names(self) -> Result<Self, String> {
        let other = std::env::var(POSTGRES_URL).ok();
        if let (Ok(one), Some(other)) = (std::env::var("IRONKEEP_POSTGRES"), &other)
            && one != *other
        {
            return Err(format!(
                "IRONKEEP_POSTGRES and {POSTGRES_URL} name two databases: leave one out"
            ));
        }
        Ok(Self { postgres: self.postgres.or(other), ..self })
    }

    /// Fills what the command line leaves open from the configuration file.
    fn with_file(self) -> Result<Self, String> {
        let Some(path) = &self.config else { return Ok(self) };
        let named = |error| format!("the configuration file (`--config`, IRONKEEP_CONFIG) {error}");
        let text = text_of(path).map_err(named)?;
        let file: Self = settings_of(path, &text, "http = \"0.0.0.0:9000\"").map_err(named)?;
        Ok(self.or(file))
    }

    /// Fills what is open here from `other`.
    fn or(mut self, mut other: Self) -> Self {
        self.fill_called(&mut other);
        // One of the two opens the root key: who names one of them here names no other there.
        let names_none = self.passphrase_file.is_none()
            && self.key_file.is_none()
            && self.root_token.is_none()
            && self.share_file.is_empty()
            && self.sealed.is_none();
        let of_root = |other: Option<PathBuf>| other.filter(|_| names_none);
        let or = |own: Vec<String>, other| if own.is_empty() { other } else { own };
        Self {
            data_dir: self.data_dir.or(other.data_dir),
            archive_dir: self.archive_dir.or(other.archive_dir),
            backup_dir: self.backup_dir.or(other.backup_dir),
            http: self.http.or(other.http),
            https: self.https.or(other.https),
            tls_cert: self.tls_cert.or(other.tls_cert),
            tls_key: self.tls_key.or(other.tls_key),
            admin: self.admin.or(other.admin),
            trusted_proxy: or(self.trusted_proxy, other.trusted_proxy),
            ready_file: self.ready_file.or(other.ready_file),
            profile: self.profile.or(other.profile),
            signature_v2: self.signature_v2.or(other.signature_v2),
            fips: self.fips.or(other.fips),
            passphrase_file: self.passphrase_file.or(of_root(other.passphrase_file)),
            key_file: self.key_file.or(of_root(other.key_file)),
            root_token: self.root_token.or(of_root(other.root_token)),
            share_file: match names_none {
                true => other.share_file,
                false => self.share_file,
            },
            sealed: self.sealed.or(other.sealed.filter(|_| names_none)),
            store: self.store.or(other.store),
            postgres: self.postgres.or(other.postgres),
            region: self.region.or(other.region),
            domain: or(self.domain, other.domain),
            idle_timeout: self.idle_timeout.or(other.idle_timeout),
            drain_timeout: self.drain_timeout.or(other.drain_timeout),
            orphan_retention: self.orphan_retention.or(other.orphan_retention),
            restore_pace: self.restore_pace.or(other.restore_pace),
            hsm_clusters: self.hsm_clusters.or(other.hsm_clusters),
            xks_host: or(self.xks_host, other.xks_host),
            xks_ca_file: self.xks_ca_file.or(other.xks_ca_file),
            xks_timeout: self.xks_timeout.or(other.xks_timeout),
            xks_proxy: self.xks_proxy.or(other.xks_proxy),
            xks_proxy_file: self.xks_proxy_file.or(other.xks_proxy_file),
            attestation_root: self.attestation_root.or(other.attestation_root),
            account_id: self.account_id.or(other.account_id),
            init: self.init.or(other.init),
            test_controls: self.test_controls.or(other.test_controls),
            min_free_space: self.min_free_space.or(other.min_free_space),
            journal_retention: self.journal_retention.or(other.journal_retention),
            upload_memory: self.upload_memory.or(other.upload_memory),
            connections_max: self.connections_max.or(other.connections_max),
            connections_per_address_max: self
                .connections_per_address_max
                .or(other.connections_per_address_max),
            rate_per_principal: self.rate_per_principal.or(other.rate_per_principal),
            rate_per_account: self.rate_per_account.or(other.rate_per_account),
            log_level: self.log_level.or(other.log_level),
            log_format: self.log_format.or(other.log_format),
            access_log: self.access_log.or(other.access_log),
            config: None,
            ..self
        }
    }
}

/// Serves until a signal asks to stop; then drains.
pub(crate) fn run(arguments: Arguments) -> Result<(), String> {
    let given = arguments.with_old_names()?;
    let arguments = given.clone().with_file()?;
    let log_format = arguments.log_format.unwrap_or(LogFormat::Text);
    let level = arguments.log_level.as_ref();
    let filter = logging::start(log_format, level, LogLevel::of_server());
    let reload = Reload::new(given, filter);
    server::log_panics();
    variables::warn_of_unknown();
    let runtime = runtime()?;
    let outcome = configuration(arguments).and_then(|config| {
        runtime.block_on(Box::pin(serve(config, log_format, Some(&reload), None)))
    });
    // The tasks that a second signal has cut off hold the store open: it is closed before the process
    // ends, or RocksDB's own threads meet its destructors.
    runtime.shutdown_timeout(SHUTDOWN_MAX);
    outcome
}

/// Serves; `reload` says what SIGHUP reads again, and `tour` is shown once requests are answered.
async fn serve(
    config: ServeConfig,
    log_format: LogFormat,
    reload: Option<&Reload>,
    tour: Option<&Tour>,
) -> Result<(), String> {
    let mut signals = Signals::watch()?;
    let supervisor = Supervisor::from_environment();
    supervisor.start_watchdog();
    if config.http == Listen::Off && config.https == Listen::Off {
        return Err("`--http` and `--https` are both off: nobody could be served".to_owned());
    }
    let has_tls = config.https != Listen::Off || config.xks_proxy != Listen::Off;
    if !has_tls && config.certificate.is_some() {
        return Err("`--tls-cert` needs a listener, and `--https` is off".to_owned());
    }
    let settings = Settings {
        region: config.region.clone(),
        data_dir: config.data_dir.clone(),
        is_lasting: !matches!(config.store, StoreConfig::Memory),
        log_format,
    };
    if matches!(config.root_of_trust, RootOfTrust::Sealed) {
        // Nobody can hand shares to a server that is taken for one that does not start.
        supervisor.tell(State::Ready(SEALED));
    }
    let tell = |first: &FirstStart| announce::first_start(first, &settings);
    let running = tokio::select! {
        running = Box::pin(server::start(config, tell)) => running.map_err(|error| with_way_out(chain(&error), error.way_out()))?,
        () = signals.stop() => return Err("stopped before it was ready".to_owned()),
    };
    announce::serving(&running, log_format);
    supervisor.tell(State::Ready(SERVING));
    if let Some(tour) = tour {
        Box::pin(tour.show(&running)).await?;
    }
    Box::pin(while_asked(running, &mut signals, (&supervisor, log_format, reload))).await
}

/// Does what it is asked for, and ends when it is asked to.
async fn while_asked(
    mut running: Running,
    signals: &mut Signals,
    (supervisor, log_format, reload): (&Supervisor, LogFormat, Option<&Reload>),
) -> Result<(), String> {
    loop {
        let request = tokio::select! {
            request = signals.next() => Some(request),
            () = running.seal_asked() => None,
            () = running.renewal_asked() => {
                let renewed = Box::pin(running.renewed()).await;
                running = renewed.map_err(|error| with_way_out(chain(&error), error.way_out()))?;
                continue;
            }
        };
        match request {
            Some(SignalRequest::Stop) => break,
            Some(SignalRequest::Reload) => {
                supervisor.tell(State::Reloading);
                match reload {
                    Some(reload) => reload.run(&running),
                    None => running.reload(),
                }
                supervisor.tell(State::Ready(SERVING));
            }
            None => {
                supervisor.tell(State::Status(SEALED));
                let sealed = sealing::sealed(running, signals);
                let Some(back) = Box::pin(sealed).await? else { return Ok(()) };
                announce::serving(&back, log_format);
                supervisor.tell(State::Status(SERVING));
                running = back;
            }
        }
    }
    tracing::info!("draining");
    supervisor.tell(State::Stopping);
    tokio::select! {
        drained = running.drain() => drained.map_err(|error| chain(&error)),
        () = signals.stop() => Err("stopped before all requests were answered".to_owned()),
    }
}

/// What a supervisor is told of a server that answers.
const SERVING: &str = "serving";
const SEALED: &str = "sealed: waiting for shares of the root key";

/// What runs a server.
pub(crate) fn runtime() -> Result<tokio::runtime::Runtime, String> {
    let built = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    built.map_err(|error| format!("threads cannot be started: {error}"))
}

#[cfg(test)]
mod tests;
