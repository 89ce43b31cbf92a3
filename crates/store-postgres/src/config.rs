//! Where the database is and how to talk to it.

use core::net::IpAddr;
use core::str::FromStr;
use core::time::Duration;

use secret::Secret;
use store::StoreError;
use tokio_postgres::Config;
use tokio_postgres::config::{Host, SslMode};

/// How long a read waits for a connection of the pool, and a connection to be made.
pub(crate) const POOL_WAIT_MAX: Duration = Duration::from_secs(10);

/// How long opening waits for a server that is just going away to give the database up.
const LOCK_WAIT: Duration = Duration::from_secs(5);

const CONNECTIONS: usize = 16;

/// PostgreSQL's port where a URL names none.
const PORT: u16 = 5432;

/// Settings of every session. Plans must not depend on statistics: each statement has an index
/// that fits it, and is to use it. 30 s is far above what any statement here takes.
const SESSION_SETTINGS: &str = "-c enable_seqscan=off -c enable_bitmapscan=off -c enable_sort=off \
     -c jit=off -c plan_cache_mode=force_generic_plan -c statement_timeout=30s \
     -c idle_in_transaction_session_timeout=60s";

/// What may run unencrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Transport {
    /// Unix sockets and loopback addresses only: anything else is refused.
    LocalOnly,
    /// Any address. Values are sealed before they are sent; keys, and the password where the
    /// server asks for it in the clear, are not.
    PlaintextAnywhere,
}

/// Where the database is and how to talk to it. `Debug` does not show the password.
#[derive(Debug, Clone)]
pub struct PostgresConfig {
    config: Config,
    connections: usize,
    lock_wait: Duration,
}

impl PostgresConfig {
    /// From a connection URL, `postgres://user:password@host:port/database`, or for a Unix socket
    /// `postgres://user@%2Frun%2Fpostgresql/database`; the key-value form works as well.
    ///
    /// # Errors
    /// [`StoreError::Configuration`] when it is not a connection URL, demands TLS, or names a
    /// host that `transport` does not allow.
    pub fn parse(url: &str, transport: Transport) -> Result<Self, StoreError> {
        let refuse = |reason: String| Err(StoreError::Configuration { reason });
        // The parser's message names the option at fault, never its value.
        let mut config = match Config::from_str(url) {
            Ok(config) => config,
            Err(error) => return refuse(format!("not a PostgreSQL connection URL: {error}")),
        };
        if config.get_hosts().is_empty() {
            return refuse("the PostgreSQL connection URL names no host".to_owned());
        }
        if config.get_ssl_mode() == SslMode::Require {
            return refuse("TLS to PostgreSQL is not supported".to_owned());
        }
        if transport == Transport::LocalOnly && !is_local(&config) {
            return refuse(
                "PostgreSQL is reached without TLS, and its host is not local".to_owned(),
            );
        }
        let own = config.get_options().map_or(String::new(), |own| format!("{own} "));
        config.options(format!("{own}{SESSION_SETTINGS}"));
        config.application_name("ironkeep");
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(POOL_WAIT_MAX);
        }
        Ok(Self { config, connections: CONNECTIONS, lock_wait: LOCK_WAIT })
    }

    /// With at most this many connections for reads (16 without), besides the one for commits.
    #[must_use]
    pub fn with_connections(self, connections: usize) -> Self {
        Self { connections: connections.max(1), ..self }
    }

    /// With this patience (5 s without) for another server to give the database up.
    #[must_use]
    pub fn with_lock_wait(self, lock_wait: Duration) -> Self {
        Self { lock_wait, ..self }
    }

    /// With sessions in which the server refuses every statement that writes.
    #[must_use]
    pub(crate) fn reading_only(mut self) -> Self {
        let options = self.config.get_options().unwrap_or_default();
        let options = format!("{options} -c default_transaction_read_only=on");
        self.config.options(options);
        self
    }

    /// The database's name.
    #[must_use]
    pub fn database(&self) -> &str {
        self.config.get_dbname().or(self.config.get_user()).unwrap_or_default()
    }

    /// The variables by which PostgreSQL's own programs learn the same.
    #[must_use]
    pub fn libpq(&self) -> Vec<(&'static str, Secret<String>)> {
        let mut variables = vec![("PGDATABASE", self.database().to_owned())];
        variables.extend(self.config.get_hosts().first().map(|host| match host {
            Host::Tcp(name) => ("PGHOST", name.clone()),
            Host::Unix(path) => ("PGHOST", path.display().to_string()),
        }));
        let port = self.config.get_ports().first().copied().unwrap_or(PORT);
        variables.push(("PGPORT", port.to_string()));
        variables.extend(self.config.get_user().map(|user| ("PGUSER", user.to_owned())));
        let password = self.config.get_password().map(String::from_utf8_lossy);
        variables.extend(password.map(|password| ("PGPASSWORD", password.into_owned())));
        variables.into_iter().map(|(name, value)| (name, Secret::new(value))).collect()
    }

    /// Host, port and database, for messages.
    #[must_use]
    pub fn place(&self) -> String {
        let host = match self.config.get_hosts().first() {
            Some(Host::Tcp(name)) => {
                let port = self.config.get_ports().first().copied().unwrap_or(PORT);
                format!("{name}:{port}")
            }
            Some(Host::Unix(path)) => path.display().to_string(),
            None => String::new(),
        };
        let database = self.config.get_dbname().or(self.config.get_user()).unwrap_or_default();
        format!("PostgreSQL database {database} at {host}")
    }

    pub(crate) fn client_config(&self) -> Config {
        self.config.clone()
    }

    pub(crate) fn connections(&self) -> usize {
        self.connections
    }

    pub(crate) fn lock_wait(&self) -> Duration {
        self.lock_wait
    }
}

/// Whether every address is a Unix socket or a loopback address.
fn is_local(config: &Config) -> bool {
    let is_loopback = |name: &str| {
        name == "localhost" || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
    };
    let hosts = config.get_hosts().iter().all(|host| match host {
        Host::Unix(_) => true,
        Host::Tcp(name) => is_loopback(name),
    });
    hosts && config.get_hostaddrs().iter().all(IpAddr::is_loopback)
}
